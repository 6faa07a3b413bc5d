//! What the trainer of the name tagger shares with the tagger: the same words, stretches and observations.

use alloc::{vec, vec::Vec};
use core::slice;

use corpus::{Document, ParagraphKind, Span};

pub use crate::names::tagger::{
    Stretch,
    features::BITS,
    labels::{ASPECTS, Class, LABELS, Label, OUTSIDE, Place, aspects, follows, label, parts},
    model::{CASES, Model, Steps, Weights},
};
use crate::{
    names::{Evidence, Lexicon, Spellings, tagger::stretches, words::Page},
    segment::segment,
};

/// One sentence as training sees it.
pub struct Sentence {
    /// Its block in the document.
    pub block: usize,
    /// Its words, places in the block's text.
    pub words: Vec<Span>,
    /// For each word, how it is written: an index below [`CASES`].
    pub cases: Vec<u8>,
    /// For each word, whether the word lists know it as people or an adjective of a place.
    pub peoples: Vec<bool>,
    /// The stretches that can hold names.
    pub stretches: Vec<Stretch>,
}

/// Reads documents that belong together as the tagger reads a bundle.
pub struct Reader {
    lexicon: &'static Lexicon,
}

impl Default for Reader {
    fn default() -> Self {
        Self { lexicon: Lexicon::of_lists() }
    }
}

impl Reader {
    /// The sentences of a document.
    pub fn read(&self, document: &Document) -> Vec<Sentence> {
        let kinds = [vec![ParagraphKind::Body; document.blocks.len()]];
        let bundle = segment(slice::from_ref(document), &kinds);
        let spellings = Spellings::new(&bundle.forms, self.lexicon);
        let passages = bundle.texts.iter().flat_map(|text| &text.passages);
        let pages: Vec<Page<'_>> = passages.map(|passage| Page::of(passage, &spellings)).collect();
        let evidence = Evidence::gather(pages.iter(), &spellings, self.lexicon);
        let mut read = Vec::new();
        for (block, Page { paragraph, words, sentences, .. }) in pages.into_iter().enumerate() {
            let style = evidence.style(paragraph);
            for sentence in sentences {
                let words = words.get(sentence).unwrap_or_default();
                read.push(Sentence {
                    block,
                    words: words.iter().map(|word| word.span).collect(),
                    cases: words.iter().map(|word| word.case as u8).collect(),
                    peoples: words.iter().map(|word| self.lexicon.names_people(word)).collect(),
                    stretches: stretches(words, style, self.lexicon, &evidence),
                });
            }
        }
        read
    }
}
