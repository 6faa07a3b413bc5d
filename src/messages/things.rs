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
}
