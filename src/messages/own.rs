//! What a reader makes of a bundle: refused matches, corrections, notes, the blind view.

messages! {
    /// The button that refuses a match.
    NOT_A_MATCH = "Not a match" | "Nuk përputhen" | "Ne poklapa se";
    /// Said when a match was refused; the button beside it takes that back.
    TAKEN_OUT = "Taken out." | "U hoq." | "Izdvojeno.";
    /// The button that takes the last step back.
    UNDO = "Undo" | "Zhbëj" | "Poništi";
    /// Said when a step was taken back.
    PUT_BACK = "Put back." | "U kthye." | "Vraćeno.";
    /// What the keys `x` and `u` do, in the list of keys.
    KEY_REFUSE = "not a match, undo" | "nuk përputhen, zhbëj" | "ne poklapa se, poništi";
    /// Said when `x` is pressed where there is no match to refuse.
    NO_MATCH_OPEN = "Open a match first, then say that it is none." | "Hap së pari një përputhje, pastaj thuaj se nuk është e tillë." | "Prvo otvori poklapanje, pa reci da to nije.";
    /// Said when nothing is left to take back.
    NOTHING_TO_UNDO = "There is nothing to undo." | "Nuk ka asgjë për të zhbërë." | "Nema šta da se poništi.";
    /// Said when a thousand things are kept already.
    NO_ROOM = "There is no room for more. Take something out first." | "Nuk ka vend për më shumë. Hiq diçka së pari." | "Nema više mesta. Prvo nešto izbaci.";
    /// Said when the browser keeps nothing on the device.
    NOT_KEPT = "The browser keeps nothing for this page, so this lasts until you close it. Export it to keep it."
        | "Shfletuesi nuk ruan asgjë për këtë faqe, prandaj kjo zgjat derisa ta mbyllësh. Eksportoje për ta ruajtur."
        | "Pregledač ne čuva ništa za ovu stranicu, pa ovo traje dok je ne zatvoriš. Izvezi da sačuvaš.";
    /// The button that puts outlets out of sight.
    BLIND = "Blind" | "Pa emra" | "Naslepo";
    /// What that button does, in full.
    BLIND_HINT = "Read without outlets, dates and addresses" | "Lexo pa botues, data e adresa" | "Čitaj bez izdavača, datuma i adresa";
    /// The button that shows outlets again.
    REVEAL = "Reveal" | "Zbulo" | "Otkrij";
    /// What that button does, in full.
    REVEAL_HINT = "Show outlets, dates and addresses again" | "Shfaq sërish botuesit, datat e adresat" | "Ponovo prikaži izdavače, datume i adrese";
    /// Said when outlets were put out of sight.
    DEALT = "Outlets, dates and addresses are not shown. Letters and colours were dealt anew." | "Botuesit, datat e adresat nuk shfaqen. Shkronjat e ngjyrat u ndanë sërish." | "Izdavači, datumi i adrese se ne prikazuju. Slova i boje su ponovo podeljeni.";
    /// Said when outlets are shown again.
    REVEALED = "Outlets are shown again." | "Botuesit shfaqen sërish." | "Izdavači se ponovo prikazuju.";
    /// In place of a date while outlets are out of sight.
    DATE_WITHHELD = "date not shown" | "data nuk shfaqet" | "datum se ne prikazuje";
    /// What a text is called while outlets are out of sight; its letter.
    TEXT = "Text {0}" | "Teksti {0}" | "Tekst {0}";
    /// A file that cannot be taken in.
    FILE_TOO_LONG = "Nothing was taken in: this file is too long to be a file of notes." | "Asgjë nuk u mor: kjo skedë është tepër e gjatë për një skedë shënimesh." | "Ništa nije uneto: ova datoteka je predugačka za datoteku beležaka.";
    /// A file that cannot be taken in; line and column.
    FILE_NO_JSON = "Nothing was taken in: this file cannot be read from line {0}, column {1} on." | "Asgjë nuk u mor: kjo skedë nuk lexohet nga rreshti {0}, kolona {1}." | "Ništa nije uneto: ova datoteka se ne može čitati od reda {0}, kolone {1}.";
    /// A file that cannot be taken in.
    FILE_FOREIGN = "Nothing was taken in: this is no file of notes from Synoptic." | "Asgjë nuk u mor: kjo nuk është skedë shënimesh e Synoptic." | "Ništa nije uneto: ovo nije datoteka beležaka iz Synoptica.";
    /// A file that cannot be taken in.
    FILE_LATER = "Nothing was taken in: a later version of this page wrote this file." | "Asgjë nuk u mor: këtë skedë e shkroi një version më i ri i kësaj faqeje." | "Ništa nije uneto: ovu datoteku je napisala novija verzija ove stranice.";
    /// A file that cannot be taken in; the name of a list.
    FILE_LIST = "Nothing was taken in: “{0}” in this file is no list, or too long." | "Asgjë nuk u mor: “{0}” në këtë skedë nuk është listë, ose është tepër e gjatë." | "Ništa nije uneto: „{0}“ u ovoj datoteci nije spisak, ili je predugačak.";
    /// A file that cannot be taken in; the name of a list, and which of its entries.
    FILE_ENTRY = "Nothing was taken in: entry {1} of “{0}” in this file cannot be read." | "Asgjë nuk u mor: zëri {1} i “{0}” në këtë skedë nuk lexohet." | "Ništa nije uneto: stavka {1} u „{0}“ u ovoj datoteci ne može da se čita.";
}
