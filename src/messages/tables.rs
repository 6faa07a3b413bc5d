//! What all tables of texts say.

messages! {
    /// The name of a link to a paragraph, for screen readers: its number, its outlet.
    READ_PLACE = "Read {0} of {1} in its text" | "Lexo {0} të {1} në tekstin e vet" | "Čitaj {0}, {1}, u njegovom tekstu";
    /// In the cell of a text.
    NOT_FOUND = "not found" | "nuk u gjet" | "nije nađeno";
    /// After the sigla of several texts.
    NOT_IN_THESE = "not found in these texts" | "nuk u gjet në këto tekste" | "nije nađeno u ovim tekstovima";
    /// After the siglum of one text.
    NOT_IN_ONE = "not found in this text" | "nuk u gjet në këtë tekst" | "nije nađeno u ovom tekstu";
    /// Of many texts: how many.
    NOT_IN_NUMBER = "Not found in {0}" | "Nuk u gjet në {0}" | "Nije nađeno: {0}";
    /// Says that a number opens a list, for screen readers.
    LIST_THEM = "list them" | "rendit" | "nabroj";
    /// Heads the column of texts.
    TEXT = "Text" | "Teksti" | "Tekst";
    /// Where the filter leaves nothing.
    NOTHING_PASSES = "Nothing here stands in a paragraph that passes the filter." | "Asgjë këtu nuk gjendet në një paragraf që kalon filtrin." | "Ništa ovde ne stoji u pasusu koji prolazi filter.";
}
