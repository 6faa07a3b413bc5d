//! What all tables of texts say.

messages! {
    /// The place of a caption, where there is room for a few letters.
    PICTURE = "pic." | "foto" | "sl.";
    /// The name of a link to a paragraph, for screen readers: its number, its outlet.
    READ_PLACE = "Read {0} of {1} in its text" | "Lexo {0} të {1} në tekstin e vet" | "Čitaj {0}, {1}, u njegovom tekstu";
    /// What such a link does.
    READ_IN_TEXT = "Read in its text" | "Lexo në tekstin e vet" | "Čitaj u njegovom tekstu";
    /// In the cell of a text.
    NOT_FOUND = "not found" | "nuk u gjet" | "nije nađeno";
    /// After the sigla of several texts.
    NOT_IN_THESE = "not found in these texts" | "nuk u gjet në këto tekste" | "nije nađeno u ovim tekstovima";
    /// After the siglum of one text.
    NOT_IN_ONE = "not found in this text" | "nuk u gjet në këtë tekst" | "nije nađeno u ovom tekstu";
    /// Of many texts: how many.
    NOT_IN_NUMBER = "Not found in {0}" | "Nuk u gjet në {0}" | "Nije nađeno: {0}";
    /// How many texts, of how many.
    OF_TEXTS = "{0} of {1}" | "{0} nga {1}" | "{0} od {1}";
    /// Says that a number opens a list, for screen readers.
    LIST_THEM = "list them" | "rendit" | "nabroj";
    /// Ends a list that is cut short.
    AND_MORE = "and {0} more" | "dhe {0} të tjera" | "i još {0}";
    /// Shows rows that have not been shown yet.
    SHOW_MORE = "Show more: {0} not shown yet" | "Trego më shumë: {0} ende të fshehura" | "Prikaži još: {0} još nije prikazano";
    /// Takes the filter away.
    CLEAR = "Clear the filter" | "Hiq filtrin" | "Ukloni filter";
    /// Heads the column of texts.
    TEXT = "Text" | "Teksti" | "Tekst";
    /// Where an edition has one text only.
    ONE_TEXT = "Add a second text to compare." | "Shto një tekst të dytë për krahasim." | "Dodaj drugi tekst za poređenje.";
    /// Where the filter leaves nothing.
    NOTHING_PASSES = "Nothing here stands in a paragraph that passes the filter." | "Asgjë këtu nuk gjendet në një paragraf që kalon filtrin." | "Ništa ovde ne stoji u pasusu koji prolazi filter.";
}
