//! What is counted.

nouns! {
    /// An article as an object.
    TEXTS = "text" "texts" | "tekst" "tekste" | "tekst" "teksta" "tekstova";
    /// A paragraph of a text.
    PARAGRAPHS = "paragraph" "paragraphs" | "paragraf" "paragrafë" | "pasus" "pasusa" "pasusa";
    /// A name that texts use for somebody or something.
    NAMES = "name" "names" | "emër" "emra" | "ime" "imena" "imena";
    /// What a text calls somebody or something.
    LABELS = "label" "labels" | "emërtim" "emërtime" | "naziv" "naziva" "naziva";
    /// A place where somebody or something is named.
    MENTIONS = "mention" "mentions" | "përmendje" "përmendje" | "pominjanje" "pominjanja" "pominjanja";
    /// Words in quotation marks.
    QUOTATIONS = "quotation" "quotations" | "citim" "citime" | "citat" "citata" "citata";
    /// A row of a table.
    ROWS = "row" "rows" | "rresht" "rreshta" | "red" "reda" "redova";
    /// A word.
    WORDS = "word" "words" | "fjalë" "fjalë" | "reč" "reči" "reči";
    /// A line that belongs to the page and not to the article.
    LINES = "line" "lines" | "rresht" "rreshta" | "red" "reda" "redova";
    /// Words under a picture.
    CAPTIONS = "caption" "captions" | "diçiturë" "diçitura" | "potpis" "potpisa" "potpisa";

    /// Texts after “in”.
    IN_TEXTS = "text" "texts" | "tekst" "tekste" | "tekstu" "teksta" "tekstova";
    /// Texts after “of”.
    OF_TEXTS = "text" "texts" | "tekst" "tekste" | "teksta" "teksta" "tekstova";
    /// Rows after “of”.
    OF_ROWS = "row" "rows" | "rresht" "rreshta" | "reda" "reda" "redova";
    /// Paragraphs after “of”.
    OF_PARAGRAPHS = "paragraph" "paragraphs" | "paragraf" "paragrafë" | "pasusa" "pasusa" "pasusa";
    /// Other texts, after “in the other”.
    IN_THE_OTHERS = "text" "texts" | "tekst tjetër" "tekste të tjera" | "drugom tekstu" "druga teksta" "drugih tekstova";
    /// Other texts, after “by”: where something is told.
    BY_OTHERS = "other text" "other texts" | "tekst tjetër" "tekste të tjera" | "drugom tekstu" "druga teksta" "drugih tekstova";
    /// Other texts after “of”.
    OF_OTHERS = "other text" "other texts" | "tekst tjetër" "tekste të tjera" | "drugog teksta" "druga teksta" "drugih tekstova";
    /// One thing said, in whatever words.
    UTTERANCES = "utterance" "utterances" | "thënie" "thënie" | "izjava" "izjave" "izjava";
    /// The words one thing said is given in.
    WORDINGS = "wording" "wordings" | "formulim" "formulime" | "formulacija" "formulacije" "formulacija";
    /// One thing counted.
    FIGURES = "figure" "figures" | "shifër" "shifra" | "brojka" "brojke" "brojki";
    /// Utterances after “of”.
    OF_UTTERANCES = "utterance" "utterances" | "thënie" "thënie" | "izjave" "izjave" "izjava";
    /// Figures after “of”.
    OF_FIGURES = "figure" "figures" | "shifër" "shifra" | "brojke" "brojke" "brojki";
    /// A year between two dates.
    YEARS = "year" "years" | "vit" "vjet" | "godina" "godine" "godina";
    /// A month, as a length of time.
    MONTHS = "month" "months" | "muaj" "muaj" | "mesec" "meseca" "meseci";
    /// A week, as a length of time.
    WEEKS = "week" "weeks" | "javë" "javë" | "nedelja" "nedelje" "nedelja";
    /// A day, as a length of time.
    DAYS = "day" "days" | "ditë" "ditë" | "dan" "dana" "dana";
    /// An hour, as a length of time.
    HOURS = "hour" "hours" | "orë" "orë" | "sat" "sata" "sati";
    /// A minute, as a length of time.
    MINUTES = "minute" "minutes" | "minutë" "minuta" | "minut" "minuta" "minuta";
}
