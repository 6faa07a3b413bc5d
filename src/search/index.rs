use std::collections::HashMap;

use corpus::{Corpus, Paragraph, ParagraphId, Span, TermId};

use super::fold::{Decompose, Folding, pieces};

/// Every word of every text, so that a query reads no text again.
#[derive(Clone, Debug)]
pub struct Index<'c> {
    /// The different words.
    pub(super) forms: Vec<Form>,
    /// As it is written, each word's row among the forms.
    written: HashMap<&'c str, u32>,
    /// All words, paragraph by paragraph.
    tokens: Vec<Token>,
    /// Where each paragraph's words begin; one more row than there are paragraphs.
    starts: Vec<u32>,
}

/// What all spellings of a word have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Form {
    /// What it is looked up by.
    pub(super) key: String,
    /// What it counts as where words are compared; `None` for words that carry no news.
    pub(super) term: Option<TermId>,
}

/// A word where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) span: Span,
    /// Its row among the forms.
    pub(super) form: u32,
}

/// The form of words that stand in no text.
const NO_FORM: u32 = u32::MAX;

impl<'c> Index<'c> {
    /// Reads all texts once.
    pub fn new(corpus: &'c Corpus, decompose: Decompose) -> Self {
        let mut index =
            Self { forms: Vec::new(), written: HashMap::new(), tokens: Vec::new(), starts: vec![0] };
        let mut folding = Folding::new(decompose);
        let mut rows = HashMap::new();
        for paragraph in &corpus.paragraphs {
            for piece in pieces(&paragraph.text) {
                let span = Span::new(piece);
                let word = span.of(&paragraph.text);
                let form = *index.written.entry(word).or_insert_with(|| {
                    let form = Form { key: folding.key(word), term: term(paragraph, span) };
                    *rows.entry(form).or_insert_with_key(|form| {
                        index.forms.push(form.clone());
                        row(index.forms.len() - 1)
                    })
                });
                index.tokens.push(Token { span, form });
            }
            index.starts.push(row(index.tokens.len()));
        }
        index
    }

    /// The words of a paragraph.
    pub(super) fn tokens(&self, id: ParagraphId) -> &[Token] {
        let bound = |row: usize| self.starts.get(row).map_or(0, |start| *start as usize);
        self.tokens.get(bound(id.index())..bound(id.index() + 1)).unwrap_or_default()
    }

    /// The words of a stretch of text that stands on the page.
    pub(super) fn read(&self, text: &str) -> Vec<Token> {
        let token = |piece| {
            let span = Span::new(piece);
            Token { span, form: self.written.get(span.of(text)).copied().unwrap_or(NO_FORM) }
        };
        pieces(text).into_iter().map(token).collect()
    }
}

fn row(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NO_FORM)
}

/// What a word of a paragraph counts as.
fn term(paragraph: &Paragraph, span: Span) -> Option<TermId> {
    let at = paragraph.words.partition_point(|word| word.span.end <= span.start);
    paragraph.words.get(at).filter(|word| word.span.overlaps(span)).map(|word| word.term)
}
