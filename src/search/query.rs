use super::fold::{Decompose, Folding, pieces};

/// What a reader looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    parts: Vec<Part>,
}

/// A word, or words that follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The keys of the words, at least one.
    pub(super) words: Vec<String>,
    /// Which of the query's words is the first, counted from 0.
    pub(super) first: u32,
    /// Whether it is found in just this form, in this order; otherwise in every form of the word.
    pub(super) exact: bool,
    /// Whether the last word may go on.
    pub(super) open: bool,
}

impl Part {
    /// A bit for each of its words.
    pub(super) fn bits(&self) -> u64 {
        let width = u32::try_from(self.words.len()).unwrap_or(BITS);
        u64::MAX.checked_shr(BITS - width).unwrap_or_default() << self.first
    }
}

/// So many words of a query are looked for, each with a bit of its own; nobody types more.
pub(super) const BITS: u32 = 64;

impl Query {
    /// Reads what a reader typed: words, and in quotation marks words that follow each other in just this form. What is
    /// joined without a space ("Serbian-American") follows each other too. The last word may be unfinished, unless a
    /// space, a mark or a closing quotation mark ends it.
    pub fn read(text: &str, decompose: Decompose) -> Self {
        let mut folding = Folding::new(decompose);
        let mut query = Self::default();
        let marks = |character| matches!(character, '"' | '“' | '”' | '„' | '«' | '»');
        let mut passages = text.split(marks).peekable();
        let mut quoted = false;
        while let Some(passage) = passages.next() {
            let last = passages.peek().is_none();
            // Only what the cursor stands behind may go on.
            let open = last && passage.ends_with(char::is_alphanumeric);
            if quoted {
                query.put(&mut folding, passage, true, open);
            } else {
                let mut chunks = passage.split_whitespace().peekable();
                while let Some(chunk) = chunks.next() {
                    query.put(&mut folding, chunk, false, open && chunks.peek().is_none());
                }
            }
            quoted = !quoted;
        }
        query
    }

    fn put(&mut self, folding: &mut Folding, words: &str, exact: bool, open: bool) {
        let first = self.parts.last().map_or(0, |part| part.first as usize + part.words.len());
        let keys = pieces(words).into_iter().filter_map(|piece| Some(folding.key(words.get(piece)?)));
        let keys = keys.filter(|key| !key.is_empty());
        let words: Vec<String> = keys.take((BITS as usize).saturating_sub(first)).collect();
        if !words.is_empty() {
            let first = u32::try_from(first).unwrap_or(BITS);
            self.parts.push(Part { exact: exact || words.len() > 1, words, first, open });
        }
    }

    /// Whether it has no words.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub(super) fn parts(&self) -> &[Part] {
        &self.parts
    }
}
