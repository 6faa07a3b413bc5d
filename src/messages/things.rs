//! What is counted.

nouns! {
    /// An article as an object.
    TEXTS = "text" "texts" | "tekst" "tekste" | "tekst" "teksta" "tekstova";
    /// A paragraph of a text.
    PARAGRAPHS = "paragraph" "paragraphs" | "paragraf" "paragrafë" | "pasus" "pasusa" "pasusa";
    /// A name that texts use for somebody or something.
    NAMES = "name" "names" | "emër" "emra" | "ime" "imena" "imena";
    /// A row of a table.
    ROWS = "row" "rows" | "rresht" "rreshta" | "red" "reda" "redova";
    /// A word.
    WORDS = "word" "words" | "fjalë" "fjalë" | "reč" "reči" "reči";
}
