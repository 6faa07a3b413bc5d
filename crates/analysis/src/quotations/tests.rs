use alloc::{format, string::ToString, vec::Vec};

use corpus::{Block, Document, Manifest, Role};

use crate::{analyse, carets};

/// Draws the quotations of a sentence: what they are, who said them, and the words that name the speaker.
#[track_caller]
fn case(case: &str) {
    carets::check(case, |sentence| {
        let document = Document {
            blocks: [Block { text: sentence.to_string(), role: Role::Plain, line: 1 }].into(),
            ..Document::default()
        };
        let tables = analyse(&[document], &Manifest::default());
        tables
            .quotations
            .iter()
            .map(|quotation| {
                let mut label = format!("{:?}", quotation.kind).to_lowercase();
                if let Some(speaker) = quotation.speaker.and_then(|id| tables.entities.get(id.index())) {
                    label.push_str(&format!(" {}", speaker.name));
                }
                if let Some(cue) = quotation.cue {
                    label.push_str(&format!(" ({})", cue.of(sentence)));
                }
                (quotation.span, label)
            })
            .collect::<Vec<_>>()
    });
}

#[test]
fn a_speaker_stands_before_after_or_inside() {
    case(
        "
“We are ready,” Ejup Maqedonci said. He told Bloomberg: “All of it is ours.”
 ^^^^^^^^^^^^^ direct Ejup Maqedonci (Ejup Maqedonci)
                                                         ^^^^^^^^^^^^^^^^^^ direct Ejup Maqedonci (He)
",
    );
    case("
“It is,” said the minister, Ejup Maqedonci, “a good day for us.”
 ^^^^^^ direct Ejup Maqedonci (the minister, Ejup Maqedonci)
                                             ^^^^^^^^^^^^^^^^^^ direct Ejup Maqedonci (the minister, Ejup Maqedonci)
");
}

#[test]
fn a_word_held_at_arms_length_is_no_speech() {
    case(
        "
Fighters of the separatist “security force” parade in Pristina.
                            ^^^^^^^^^^^^^^ scare
",
    );
}

#[test]
fn a_phrase_belongs_to_whoever_called_it_so() {
    case(
        "
Aleksandar Vucic called the sale a “great disappointment for Serbia”.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Aleksandar Vucic (Aleksandar Vucic)
",
    );
}
