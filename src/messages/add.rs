//! Texts of the reader's own: how they come in, what was found in them, how they stay.

messages! {
    /// Opens the dialog, and heads it.
    ADD_A_TEXT = "Add a text" | "Shto një tekst" | "Dodaj tekst";
    /// The same on phones.
    ADD = "Add" | "Shto" | "Dodaj";
    /// What the key `a` does, in the list of keys.
    KEY_ADD = "add a text" | "shto një tekst" | "dodaj tekst";
    /// Heads a page that came without texts.
    START = "Drop your articles here" | "Lësho këtu artikujt e tu" | "Prevuci svoje članke ovde";
    /// Below it.
    START_HINT = "Two or more texts about one event, side by side. Paste them or choose files; they are compared as they come."
        | "Dy a më shumë tekste për një ngjarje, krah për krah. Ngjiti ose zgjidh skeda; krahasohen sapo vijnë."
        | "Dva ili više tekstova o jednom događaju, jedan pored drugog. Nalepi ih ili izaberi datoteke; porede se čim stignu.";
    /// Said first of all.
    STAYS = "Stays on this device." | "Mbetet në këtë pajisje." | "Ostaje na ovom uređaju.";
    /// Said after it.
    STAYS_HOW = "The text is read in this page and sent nowhere. It works in flight mode."
        | "Teksti lexohet në këtë faqe dhe nuk dërgohet askund. Punon edhe në regjimin e fluturimit."
        | "Tekst se čita na ovoj stranici i nikud se ne šalje. Radi i u režimu letenja.";
    /// A field.
    PASTE = "Paste the article" | "Ngjit artikullin" | "Nalepi članak";
    /// The same while a text is changed.
    CHANGE = "Change the text" | "Ndrysho tekstin" | "Izmeni tekst";
    /// Beside the button that chooses files.
    OR_DROP = "or drop files anywhere: .txt, .md, .html, a saved page or bundle"
        | "ose lësho skeda kudo: .txt, .md, .html, një faqe a përmbledhje e ruajtur"
        | "ili prevuci datoteke bilo gde: .txt, .md, .html, sačuvana stranica ili zbirka";
    /// A button.
    CHOOSE = "Choose files" | "Zgjidh skeda" | "Izaberi datoteke";
    /// Said over the page while files are held above it.
    DROP = "Drop to add" | "Lësho për të shtuar" | "Pusti da dodaš";
    /// A field.
    OUTLET = "Outlet" | "Botuesi" | "Izdavač";
    /// A field.
    DATE = "Date" | "Data" | "Datum";
    /// A field.
    HEADLINE = "Headline" | "Titulli" | "Naslov";
    /// Behind the names of fields.
    OPTIONAL = "(optional)" | "(sipas dëshirës)" | "(nije obavezno)";
    /// Below those fields.
    FIELDS_HINT = "What you leave empty is taken from the text, where it says so." | "Çka lë bosh merret nga teksti, kur ai e thotë." | "Što ostaviš prazno uzima se iz teksta, ako to u njemu piše.";
    /// The button that adds what is typed.
    ADD_IT = "Add the text" | "Shto tekstin" | "Dodaj tekst";
    /// The same while a text is changed.
    CHANGE_IT = "Change it" | "Ndryshoje" | "Izmeni";
    /// Leaves a text as it was.
    LEAVE = "Leave it as it was" | "Lëre siç ishte" | "Ostavi kako je bilo";
    /// Stops what is being read.
    STOP = "Stop" | "Ndal" | "Zaustavi";
    /// How far it is; so many of so many.
    READING = "Reading text {0} of {1}" | "Po lexohet teksti {0} nga {1}" | "Čita se tekst {0} od {1}";
    /// How far it is; so many steps of so many.
    COMPARING = "Comparing: step {0} of {1}" | "Po krahasohet: hapi {0} nga {1}" | "Poređenje: korak {0} od {1}";
    /// Said before anything is known.
    BEGINNING = "Reading" | "Po lexohet" | "Čita se";

    /// Said where there is no text to add.
    NO_TEXT = "No paragraphs were found. Paste plain text, or choose a .txt, .md or .html file."
        | "Nuk u gjetën paragrafë. Ngjit tekst të thjeshtë, ose zgjidh një skedë .txt, .md a .html."
        | "Nisu nađeni pasusi. Nalepi običan tekst, ili izaberi datoteku .txt, .md ili .html.";
    /// Said of a date that is none.
    NO_DATE = "The date was not understood. Write it as 17 January 2024, 2024-01-17 or 2024." | "Data nuk u kuptua. Shkruaje si 17 janar 2024, 2024-01-17 ose 2024." | "Datum nije razumljiv. Napiši ga kao 17. januar 2024, 2024-01-17 ili 2024.";
    /// Said while something is being read already.
    BUSY = "Another text is being read. Wait for it, or stop it." | "Po lexohet një tekst tjetër. Prite, ose ndale." | "Čita se drugi tekst. Sačekaj, ili zaustavi.";
    /// Said when it was stopped.
    STOPPED = "Stopped. Nothing was changed." | "U ndal. Asgjë nuk ndryshoi." | "Zaustavljeno. Ništa nije izmenjeno.";
    /// Said when the engine cannot be had, or gave up.
    NO_ENGINE = "The texts could not be read: a part of this page is not there, or there is too little memory. Nothing was changed. Load the page again, or add fewer texts at once."
        | "Tekstet nuk u lexuan dot: një pjesë e faqes mungon, ose ka pak memorie. Asgjë nuk ndryshoi. Ngarko faqen sërish, ose shto më pak tekste njëherësh."
        | "Tekstovi nisu mogli da se pročitaju: deo stranice nije tu, ili nema dovoljno memorije. Ništa nije izmenjeno. Učitaj stranicu ponovo, ili dodaj manje tekstova odjednom.";
    /// Said of a text in another language.
    NOT_ENGLISH = "not in English: less is found" | "jo në anglisht: gjendet më pak" | "nije na engleskom: nalazi se manje";
    /// Said where the page came without it.
    ONLY_READS = "This page is for reading and takes no texts. A page with its engine does." | "Kjo faqe është për lexim e nuk merr tekste. Faqja me motorin e vet po." | "Ova stranica je za čitanje i ne prima tekstove. Stranica sa svojim programom za analizu prima.";
    /// Said of a file.
    NOT_OPENED = "the browser could not open this file, or there were too many" | "shfletuesi nuk e hapi dot skedën, ose kishte tepër" | "pregledač nije mogao da otvori datoteku, ili ih je bilo previše";
    /// What to do about it.
    NOT_OPENED_REMEDY = "add it on its own" | "shtoje veçmas" | "dodaj je zasebno";

    /// Said when texts were added: so many.
    ADDED = "Added: {0}." | "U shtuan: {0}." | "Dodato: {0}.";
    /// Said when a text was taken out.
    REMOVED = "Taken out of all views." | "U hoq nga të gjitha pamjet." | "Izbačeno iz svih prikaza.";
    /// Said when the browser keeps nothing.
    NOT_KEPT = "The browser keeps nothing for this page, or has no room. Save the texts as files to keep them."
        | "Shfletuesi nuk ruan asgjë për këtë faqe, ose s’ka vend. Ruaji tekstet si skeda për t’i mbajtur."
        | "Pregledač ne čuva ništa za ovu stranicu, ili nema mesta. Sačuvaj tekstove kao datoteke.";
    /// Said when what was kept cannot be read.
    KEPT_DAMAGED = "Texts that were kept on this device are from another version of this page and cannot be read."
        | "Tekstet e ruajtura në këtë pajisje janë nga një version tjetër i faqes dhe nuk lexohen."
        | "Tekstovi sačuvani na ovom uređaju su iz druge verzije ove stranice i ne mogu da se pročitaju.";

    /// Said instead of loading the page again.
    KEEP_FIRST = "Loading the page again would lose your texts. Keep them on this device first, or save them as files."
        | "Ringarkimi i faqes do t’i humbte tekstet e tua. Ruaji së pari në këtë pajisje, ose si skeda."
        | "Ponovno učitavanje stranice bi izgubilo tvoje tekstove. Prvo ih sačuvaj na ovom uređaju, ili kao datoteke.";
    /// Heads what could not be read, or is to be known.
    PROBLEMS = "To be known" | "Për t’u ditur" | "Važno";
    /// A place in a file: its name, its line.
    LINE = "{0}, line {1}" | "{0}, rreshti {1}" | "{0}, red {1}";
    /// Heads the reader's texts.
    YOUR_TEXTS = "Your texts" | "Tekstet e tua" | "Tvoji tekstovi";
    /// Where there are none.
    NONE_YET = "None yet." | "Ende asnjë." | "Još nijedan.";
    /// A choice.
    KEEP = "Keep them on this device for the next visit" | "Ruaji në këtë pajisje për vizitën tjetër" | "Sačuvaj ih na ovom uređaju za sledeću posetu";
    /// A button beside a text.
    READ = "Read it" | "Lexoje" | "Čitaj";
    /// The button that shows a text line by line.
    FOUND = "What was found" | "Çka u gjet" | "Šta je nađeno";
    /// Above the lines.
    CHECK = "Check what each line is. Lines left out take no part in the comparison."
        | "Shiko çka është secili rresht. Rreshtat e lënë jashtë nuk marrin pjesë në krahasim."
        | "Proveri šta je svaki red. Redovi koji su stavljeni po strani ne učestvuju u poređenju.";
    /// The list that says what a line is; its number.
    LINE_IS = "What line {0} is" | "Çka është rreshti {0}" | "Šta je red {0}";
    /// Said once it is something else.
    RETAKEN = "Compared anew." | "U krahasua sërish." | "Ponovo upoređeno.";
    /// A line of the text itself.
    PARAGRAPH = "Paragraph" | "Paragraf" | "Pasus";
    /// Words under a picture.
    CAPTION = "Caption" | "Diçiturë" | "Potpis pod slikom";
    /// A line that takes no part.
    LEFT_OUT = "Left out" | "Lënë jashtë" | "Po strani";
    /// A button beside a text.
    EDIT = "Edit" | "Ndrysho" | "Izmeni";
    /// A button beside a text.
    REMOVE = "Remove" | "Hiq" | "Ukloni";
    /// A button beside a text.
    SAVE = "Save as a file" | "Ruaj si skedë" | "Sačuvaj kao datoteku";
    /// What such a button is for; the act, the text.
    ACT_ON = "{0}: {1}" | "{0}: {1}" | "{0}: {1}";
    /// What a text without a file goes by.
    PASTED = "Pasted text" | "Tekst i ngjitur" | "Nalepljen tekst";
    /// Where texts are listed, behind one that the reader added.
    YOURS = "yours" | "yti" | "tvoj";
}
