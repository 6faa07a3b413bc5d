//! The search of all texts.

messages! {
    /// The field, and the way to it.
    SEARCH = "Search all texts" | "Kërko në të gjitha tekstet" | "Traži u svim tekstovima";
    /// Said before anything is typed.
    HINT = "Finds every form of a word, with or without accents. Words in “quotation marks” are found as they stand."
        | "Gjen çdo trajtë të një fjale, me ose pa shenja diakritike. Fjalët në “thonjëza” gjenden ashtu siç janë."
        | "Nalazi svaki oblik reči, sa kvačicama ili bez njih. Reči pod „navodnicima“ nalaze se onako kako stoje.";
    /// Said where nothing is found.
    NOTHING = "No text contains these words in this form." | "Asnjë tekst nuk i përmban këto fjalë në këtë trajtë." | "Nijedan tekst ne sadrži ove reči u ovom obliku.";
    /// How much is found: paragraphs, texts, all texts ("3 paragraphs, in 2 of 5 texts").
    FOUND = "{0}, in {1} of {2}" | "{0}, në {1} nga {2}" | "{0}, u {1} od {2}";
    /// Heads the names that may be meant.
    NAMES = "Names that are written like this" | "Emra që shkruhen kështu" | "Imena koja se ovako pišu";
    /// Shows in the filter who is named; how many paragraphs do.
    NAMED_IN = "named in {0}" | "përmendet në {0}" | "pominje se: {0}";
    /// Shows more of what is found; how many paragraphs there are.
    MORE = "Show more: {0} not shown yet" | "Trego më shumë: edhe {0}" | "Prikaži još: {0} nije prikazano";
}
