//! What is worked out once for a word must be what it would be each time.

use alloc::{string::String, vec};
use core::slice;

use corpus::{Block, Document, ParagraphKind, Role};
use proptest::{collection::vec as some, prelude::*, sample::select};

use super::{Scorer, Sight, Tagger, observe, segments::segments};
use crate::{
    names::{Evidence, Lexicon, Spellings, tagger::model::Sums, words::Page},
    segment::segment,
};

/// Words that are written in several ways, own things, open sentences, and stand in lists and out of them.
const WORDS: [&str; 20] = [
    "Skellen",
    "SKELLEN",
    "skellen",
    "Skellen's",
    "the",
    "The",
    "London",
    "of",
    "Ida",
    "Moe",
    "said",
    "president",
    "Bank",
    "bank",
    "-",
    "3",
    "(",
    ")",
    ".",
    "U.S.",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_word_met_again_speaks_for_what_it_spoke_for(words in some(select(&WORDS[..]), 1..60)) {
        let text = words.join(" ");
        let block = |text: String| Block { text, role: Role::Plain, line: 1 };
        let shouted = text.to_uppercase();
        let document = Document { blocks: vec![block(text), block(shouted)], ..Document::default() };
        let lexicon = Lexicon::of_lists();
        let bundle = segment(slice::from_ref(&document), &[vec![ParagraphKind::Headline, ParagraphKind::Body]]);
        let spellings = Spellings::new(&bundle.forms, lexicon);
        let passages = bundle.texts.iter().flat_map(|text| &text.passages);
        let pages: vec::Vec<Page<'_>> = passages.map(|passage| Page::of(passage, &spellings)).collect();
        let evidence = Evidence::gather(pages.iter(), &spellings, lexicon);
        let Tagger { mut scorer, mut cells, .. } = Tagger::new(&spellings);
        for page in &pages {
            let style = evidence.style(page.paragraph);
            for sentence in &page.sentences {
                let words = page.words.get(sentence.clone()).unwrap_or_default();
                let mut stretches = vec![];
                segments(words, &mut stretches);
                for stretch in stretches {
                    cells.fill(words, &stretch, style, lexicon, &evidence);
                    for index in stretch {
                        let known = scorer.score(words, &cells, index, style);
                        let Scorer { model, .. } = &scorer;
                        let mut sums = Sums::default();
                        observe(words, &cells, index, Sight::ALL, |one| model.add(one, &mut sums));
                        prop_assert_eq!(known, sums.of_labels(), "word {} of {:?}", index, style);
                    }
                }
            }
        }
    }
}
