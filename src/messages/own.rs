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
    /// The button that writes a note.
    NOTE = "Note" | "Shënim" | "Beleška";
    /// Heads a note.
    YOUR_NOTE = "Your note" | "Shënimi yt" | "Tvoja beleška";
    /// The field of a note, and the button that opens it; what it is on.
    NOTE_ON = "Note on {0}" | "Shënim për {0}" | "Beleška uz {0}";
    /// The button that changes a note; what it is on.
    EDIT_NOTE_ON = "Edit the note on {0}" | "Ndrysho shënimin për {0}" | "Izmeni belešku uz {0}";
    /// That button's word.
    EDIT = "Edit" | "Ndrysho" | "Izmeni";
    /// Two paragraphs, within a sentence.
    THESE_TWO = "these two paragraphs" | "këta dy paragrafë" | "ova dva pasusa";
    /// Keeps a note.
    KEEP = "Keep" | "Ruaj" | "Sačuvaj";
    /// Leaves a note as it was.
    CANCEL = "Cancel" | "Anulo" | "Odustani";
    /// Said when a note was kept.
    NOTE_KEPT = "Kept on this device." | "U ruajt në këtë pajisje." | "Sačuvano na ovom uređaju.";
    /// Said when a note was closed with words that are not kept yet.
    NOTE_WAITS = "Not kept yet. Open the note again to go on." | "Ende nuk u ruajt. Hap sërish shënimin për të vazhduar." | "Još nije sačuvano. Otvori belešku ponovo da nastaviš.";
    /// Said when a note was taken away.
    NOTE_DELETED = "The note is deleted." | "Shënimi u fshi." | "Beleška je obrisana.";
    /// Said when `n` is pressed where no paragraph is chosen.
    NO_PARAGRAPH = "Choose a paragraph first." | "Zgjidh së pari një paragraf." | "Prvo izaberi pasus.";
    /// What the key `n` does, in the list of keys.
    KEY_NOTE = "note on the current paragraph" | "shënim për paragrafin e tanishëm" | "beleška uz tekući pasus";

    /// Said when a link was copied and does not hold all that the reader made.
    LINK_LEAVES_OUT = "Link copied. It leaves out your own texts, notes and corrected names." | "Lidhja u kopjua. Ajo i lë jashtë tekstet, shënimet dhe emrat e tu të ndrequr." | "Veza je kopirana. U njoj nema tvojih tekstova, beležaka ni ispravljenih imena.";
    /// The tool of the folio line that lists what the reader made.
    YOURS = "Yours" | "Të tuat" | "Tvoje";
    /// Heads that list.
    OWN_TITLE = "Your notes and corrections" | "Shënimet dhe ndreqjet e tua" | "Tvoje beleške i ispravke";
    /// Said where there is nothing.
    NOTHING_YET = "Nothing yet. Write a note on a paragraph, say Not a match, or correct a name in the filter. All of it stays on this device."
        | "Ende asgjë. Shkruaj një shënim për një paragraf, thuaj Nuk përputhen, ose ndreq një emër te filtri. Gjithçka mbetet në këtë pajisje."
        | "Još ništa. Napiši belešku uz pasus, reci Ne poklapa se, ili ispravi ime u filteru. Sve ostaje na ovom uređaju.";
    /// Heads the notes.
    NOTES = "Notes" | "Shënime" | "Beleške";
    /// Heads the refused matches.
    REFUSED = "Not a match" | "Nuk përputhen" | "Ne poklapa se";
    /// Heads the corrections of names.
    CORRECTIONS = "Corrected names" | "Emra të ndrequr" | "Ispravljena imena";
    /// Takes a note away.
    DELETE = "Delete" | "Fshi" | "Obriši";
    /// Takes a refusal back.
    PUT_IT_BACK = "Put back" | "Ktheje" | "Vrati";
    /// In place of something that only another edition has.
    NOT_HERE = "(not in this edition)" | "(jo në këtë botim)" | "(nije u ovom izdanju)";
    /// One name was joined to another.
    IS_MERGED = "{0} is taken for {1}" | "{0} merret për {1}" | "{0} se uzima kao {1}";
    /// A name was changed.
    IS_RENAMED = "{0} is called {1}" | "{0} quhet {1}" | "{0} se zove {1}";
    /// A kind was changed; name, kind.
    IS_RETYPED = "{0} is of the kind: {1}" | "{0} është i llojit: {1}" | "{0} je vrste: {1}";
    /// A name was taken out.
    IS_HIDDEN = "{0} is no name" | "{0} nuk është emër" | "{0} nije ime";

    /// The button beside a name.
    CORRECT = "Correct" | "Ndreq" | "Ispravi";
    /// The same with the name.
    CORRECT_NAME = "Correct {0}" | "Ndreq {0}" | "Ispravi {0}";
    /// Heads the corrections of one name.
    CORRECT_TITLE = "Correct a name" | "Ndreq një emër" | "Ispravi ime";
    /// A field.
    NEW_NAME = "Its name" | "Emri" | "Ime";
    /// A button.
    RENAME = "Rename" | "Riemërto" | "Preimenuj";
    /// A choice.
    NEW_KIND = "Its kind" | "Lloji" | "Vrsta";
    /// A button.
    RETYPE = "Change" | "Ndrysho" | "Promeni";
    /// A choice.
    SAME_AS = "It is the same as" | "Është e njëjtë me" | "Isto je što i";
    /// Stands in that choice before anything is chosen.
    CHOOSE_NAME = "choose a name" | "zgjidh një emër" | "izaberi ime";
    /// A button.
    MERGE = "Join" | "Bashko" | "Spoji";
    /// Beside the button that takes a name out.
    HIDE_HINT = "It is no name, or not worth asking for." | "Nuk është emër, ose s’ia vlen të kërkohet." | "Nije ime, ili ga ne vredi tražiti.";
    /// A button.
    HIDE = "Take it out" | "Hiqe" | "Izbaci";
    /// Below the corrections of a name.
    STAYS = "Your change stays on this device. Matches are not weighed anew; the author of the edition can do that with the lines in “Yours”."
        | "Ndryshimi yt mbetet në këtë pajisje. Përputhjet nuk peshohen sërish; autori i botimit mund ta bëjë me rreshtat te “Të tuat”."
        | "Tvoja izmena ostaje na ovom uređaju. Poklapanja se ne mere ponovo; to može autor izdanja redovima iz „Tvoje“.";
    /// Said when a name was corrected.
    CORRECTED = "Corrected." | "U ndreq." | "Ispravljeno.";

    /// Heads the lines for `bundle.toml`.
    FOR_AUTHORS = "For the author of the edition" | "Për autorin e botimit" | "Za autora izdanja";
    /// Below it.
    FOR_AUTHORS_HINT = "With these lines in its bundle.toml, the edition is built so for everybody." | "Me këta rreshta në bundle.toml, botimi ndërtohet kështu për të gjithë." | "Sa ovim redovima u bundle.toml, izdanje se tako pravi za sve.";
    /// Those lines, for screen readers.
    LINES = "Lines for bundle.toml" | "Rreshta për bundle.toml" | "Redovi za bundle.toml";
    /// A button.
    COPY_LINES = "Copy the lines" | "Kopjo rreshtat" | "Kopiraj redove";
    /// A button.
    SAVE_LINES = "Save the lines" | "Ruaj rreshtat" | "Sačuvaj redove";
    /// Said when they were copied.
    LINES_COPIED = "Lines copied." | "Rreshtat u kopjuan." | "Redovi su kopirani.";
    /// Heads the file.
    FILE = "As a file" | "Si skedë" | "Kao datoteka";
    /// Below it.
    FILE_HINT = "One file with your notes, refused matches and corrections, for another device or another person." | "Një skedë me shënimet, përputhjet e hequra e ndreqjet e tua, për një pajisje a person tjetër." | "Jedna datoteka s tvojim beleškama, izdvojenim poklapanjima i ispravkama, za drugi uređaj ili drugu osobu.";
    /// A button.
    SAVE = "Export" | "Eksporto" | "Izvezi";
    /// A button.
    TAKE_IN = "Import a file" | "Importo një skedë" | "Uvezi datoteku";
    /// Said when a file was saved.
    SAVED = "Saved among your downloads." | "U ruajt te shkarkimet." | "Sačuvano među preuzimanjima.";
    /// Said when the browser saves nothing.
    NOT_SAVED = "The browser did not allow saving a file." | "Shfletuesi nuk lejoi ruajtjen e skedës." | "Pregledač nije dozvolio čuvanje datoteke.";
    /// Said when a file was taken in: how many things.
    TAKEN_IN = "Taken in: {0}." | "U morën: {0}." | "Uneto: {0}.";
    /// Said of those that fit nothing: how many.
    ASTRAY = "{0} of them belong to another edition and wait for it." | "{0} prej tyre i përkasin një botimi tjetër dhe e presin." | "{0} od toga pripada drugom izdanju i čeka ga.";
    /// Said when a file cannot be opened.
    FILE_CLOSED = "Nothing was taken in: the browser could not open this file." | "Asgjë nuk u mor: shfletuesi nuk e hapi dot skedën." | "Ništa nije uneto: pregledač nije mogao da otvori datoteku.";
    /// Said when what was kept on the device is damaged.
    KEPT_DAMAGED = "What was kept on this device for this edition cannot be read. It is put aside, and this visit begins without it."
        | "Çka ishte ruajtur në këtë pajisje për këtë botim nuk lexohet. U la mënjanë, dhe kjo vizitë nis pa të."
        | "Ono što je na ovom uređaju sačuvano za ovo izdanje ne može da se pročita. Stavljeno je na stranu, i ova poseta počinje bez toga.";
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
    /// Stands among lines for `bundle.toml`.
    UNWRITTEN_MATCH = "A refused match of a headline or caption cannot be written here." | "Një përputhje e refuzuar e një titulli ose legjende nuk mund të shkruhet këtu." | "Odbijeno poklapanje naslova ili potpisa slike ovde ne može da se zapiše.";
    /// Stands among lines for `bundle.toml`; the name.
    UNWRITTEN_NAME = "Several things are called {0}, so this cannot be written here." | "Disa gjëra quhen {0}, prandaj kjo nuk mund të shkruhet këtu." | "Više stvari se zove {0}, pa ovo ovde ne može da se zapiše.";
}
