//! What several parts of the page say of the texts.

messages! {
    /// Said when a link was copied.
    LINK_COPIED = "Link copied." | "Lidhja u kopjua." | "Veza je kopirana.";
    /// Said when two paragraphs were copied.
    BOTH_COPIED = "Both paragraphs copied, with their sources." | "U kopjuan të dy paragrafët, me burimet e tyre." | "Oba pasusa su kopirana, sa izvorima.";
    /// Said when a sentence was copied.
    COPIED = "Sentence copied, with its source." | "U kopjua fjalia, me burimin e saj." | "Rečenica je kopirana, sa izvorom.";
    /// Said when the browser does not let a page copy.
    NOT_COPIED = "The browser did not allow copying. Copy from the address bar instead."
        | "Shfletuesi nuk e lejoi kopjimin. Kopjo nga shiriti i adresës."
        | "Pregledač nije dozvolio kopiranje. Kopiraj iz adresne trake.";
    /// Said where a text stands alone.
    ONE_TEXT = "Add a second text to compare." | "Shto një tekst të dytë për krahasim." | "Dodaj drugi tekst za poređenje.";
    /// For an article without a date.
    NO_DATE = "date not given" | "data nuk jepet" | "datum nije naveden";
    /// For an article without an outlet.
    NO_OUTLET = "outlet not given" | "media nuk jepet" | "medij nije naveden";

    /// What a bundle of one text without a title is about.
    ON_ITS_OWN = "One text" | "Një tekst" | "Jedan tekst";
    /// What a bundle without a title is about; the number of texts.
    ON_ONE_EVENT = "{0} on one event" | "{0} për një ngjarje" | "{0} o jednom događaju";
    /// So many of so many.
    OF = "{0} of {1}" | "{0} nga {1}" | "{0} od {1}";
    /// What the filter lets through: how many paragraphs of how many, in how many texts of how many.
    PASSING = "{0} of {1}, in {2} of {3}" | "{0} nga {1}, në {2} nga {3}" | "{0} od {1}, u {2} od {3}";
    /// From a date to another.
    FROM_TO = "{0} to {1}" | "{0} – {1}" | "{0} – {1}";
    /// The last two of a list of which all count.
    AND = "{0} and {1}" | "{0} dhe {1}" | "{0} i {1}";
    /// The last two of a list of which any counts.
    OR = "{0} or {1}" | "{0} ose {1}" | "{0} ili {1}";
    /// Ends a list that is cut short.
    AND_MORE = "and {0} more" | "dhe {0} të tjera" | "i još {0}";
    /// Shows the rest of a list.
    MORE = "{0} more" | "edhe {0}" | "još {0}";
    /// Shows what has not been shown yet.
    SHOW_MORE = "Show more: {0} not shown yet" | "Trego më shumë: {0} ende pa u shfaqur" | "Prikaži još: {0} još nije prikazano";
    /// Stands for paragraphs that do not pass the filter.
    NOT_SHOWN = "{0} not shown" | "{0} pa u shfaqur" | "{0} nije prikazano";
    /// Shows only what passes the filter.
    MATCHING_ONLY = "Matching only" | "Vetëm ata që kalojnë" | "Samo oni koji prolaze";
    /// Shows everything, dimmed where it does not pass.
    IN_FULL_TEXT = "In full text" | "Në tekstin e plotë" | "U celom tekstu";
    /// Takes the filter away.
    CLEAR_FILTER = "Clear the filter" | "Hiq filtrin" | "Ukloni filter";
    /// Shows what was counted.
    SHOW_THEM = "Show them" | "Shfaqi" | "Prikaži ih";
    /// Names the choice of what is shown.
    SHOW = "Show" | "Trego" | "Prikaži";
    /// What a link to a paragraph does.
    READ_IN_TEXT = "Read in its text" | "Lexo në tekstin e vet" | "Čitaj u njegovom tekstu";
    /// The place of a caption, where there is room for a few letters.
    PICTURE = "pic." | "foto" | "sl.";

    /// Nothing filters.
    ALL_PARAGRAPHS = "All paragraphs" | "Të gjithë paragrafët" | "Svi pasusi";
    /// What is asked for: names.
    THAT_NAME = "Paragraphs that name {0}" | "Paragrafë që përmendin {0}" | "Pasusi koji pominju {0}";
    /// What is asked for: names, and names that do not stand there.
    THAT_NAME_BUT_NOT = "Paragraphs that name {0} but not {1}" | "Paragrafë që përmendin {0}, por jo {1}" | "Pasusi koji pominju {0}, ali ne {1}";
    /// What is asked for: names that do not stand there.
    THAT_DO_NOT_NAME = "Paragraphs that do not name {0}" | "Paragrafë që nuk përmendin {0}" | "Pasusi koji ne pominju {0}";
    /// Names of which all are asked for, and names of which any is.
    ALL_AND_ANY = "{0}, and {1}" | "{0}, dhe {1}" | "{0}, kao i {1}";

    /// A paragraph by its number.
    PARAGRAPH = "Paragraph {0}" | "Paragrafi {0}" | "Pasus {0}";
    /// A kind of paragraph.
    HEADLINE = "Headline" | "Titulli" | "Naslov";
    /// A kind of paragraph: words under a picture.
    CAPTION = "Caption" | "Diçitura" | "Potpis pod slikom";
    /// A kind of paragraph: the title of another article.
    RELATED = "Related link" | "Lidhje e afërt" | "Srodna veza";
    /// A kind of paragraph: who wrote it.
    BYLINE = "Byline" | "Nënshkrimi" | "Potpis autora";
    /// A kind of paragraph: what belongs to the page.
    FURNITURE = "Page furniture" | "Element i faqes" | "Element stranice";

    /// Where a value comes from.
    INFERRED = "inferred" | "e nxjerrë" | "izvedeno";
    /// Why.
    INFERRED_WHY = "The file does not say it; the text does." | "Skeda nuk e thotë; e thotë teksti." | "Datoteka to ne kaže; kaže tekst.";
    /// Where a headline comes from.
    DERIVED = "made from the text" | "nga fjalët e tekstit" | "iz reči teksta";
    /// Why.
    DERIVED_WHY = "The text has no headline; these are its first words." | "Teksti nuk ka titull; këto janë fjalët e tij të para." | "Tekst nema naslov; ovo su njegove prve reči.";

    /// The link is old.
    LOST_PARAGRAPH = "This link points to a paragraph that is not in this edition. Here is the nearest view."
        | "Kjo lidhje çon te një paragraf që nuk është në këtë botim. Ja pamja më e afërt."
        | "Ova veza vodi do pasusa kog nema u ovom izdanju. Ovo je najbliži prikaz.";
    /// The link is old.
    LOST_TEXT = "This link points to a text that is not in this edition. Here is the nearest view."
        | "Kjo lidhje çon te një tekst që nuk është në këtë botim. Ja pamja më e afërt."
        | "Ova veza vodi do teksta kog nema u ovom izdanju. Ovo je najbliži prikaz.";
    /// The link is old.
    LOST_NAME = "This link points to a name that is not in this edition. Here is the nearest view."
        | "Kjo lidhje çon te një emër që nuk është në këtë botim. Ja pamja më e afërt."
        | "Ova veza vodi do imena kog nema u ovom izdanju. Ovo je najbliži prikaz.";
    /// The link lacks a part.
    LOST_COMPARED = "This link opens a comparison but names no paragraph to compare. Here is the nearest view."
        | "Kjo lidhje hap një krahasim, por nuk tregon paragraf për t’u krahasuar. Ja pamja më e afërt."
        | "Ova veza otvara poređenje, ali ne navodi pasus koji se poredi. Ovo je najbliži prikaz.";
    /// The link is damaged.
    LOST_UNREADABLE = "This link has a part that this page cannot read. Here is the nearest view."
        | "Kjo lidhje ka një pjesë që kjo faqe nuk e lexon dot. Ja pamja më e afërt."
        | "Ova veza ima deo koji ova stranica ne može da pročita. Ovo je najbliži prikaz.";
    /// The link is newer than the page.
    LOST_LATER = "This link was made by a later version of this page. Here is the nearest view."
        | "Kjo lidhje është bërë nga një version më i ri i kësaj faqeje. Ja pamja më e afërt."
        | "Ovu vezu je napravila novija verzija ove stranice. Ovo je najbliži prikaz.";

    /// Of two texts, the other does not tell it.
    NOT_IN_THE_OTHER = "Not found in the other text" | "Nuk u gjet në tekstin tjetër" | "Nije nađeno u drugom tekstu";
    /// None of the other texts tells it; how many there are.
    NOT_IN_THE_OTHERS = "Not found in the other {0}" | "Nuk u gjet në {0}" | "Nije nađeno u {0}";
    /// A text does not tell it.
    NOT_FOUND = "not found in this text" | "nuk u gjet në këtë tekst" | "nije nađeno u ovom tekstu";
    /// The same, with the name of the text before it.
    NOT_FOUND_IN = "{0}, not found in this text" | "{0}, nuk u gjet në këtë tekst" | "{0}, nije nađeno u ovom tekstu";

    /// Puts a message away.
    CLOSE_MESSAGE = "Close this message" | "Mbyll këtë mesazh" | "Zatvori ovu poruku";
    /// What was built in is damaged.
    UNREADABLE = "The texts of this edition cannot be read." | "Tekstet e këtij botimi nuk lexohen dot." | "Tekstovi ovog izdanja ne mogu da se pročitaju.";
    /// Said where a site has another version that the reader may load.
    NEW_VERSION = "There is a new version of this page." | "Ka një version të ri të kësaj faqeje." | "Postoji nova verzija ove stranice.";
    /// A button.
    LOAD_NEW = "Load it" | "Ngarkoje" | "Učitaj je";
}
