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

#[test]
fn reported_speech_needs_a_plain_verb() {
    case("
The State Department said on Monday that the sale could go ahead.
                                         ^^^^^^^^^^^^^^^^^^^^^^^ indirect State Department (The State Department)
");
    case(
        "
The sale could still go ahead, Ejup Maqedonci said on Monday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ indirect Ejup Maqedonci (Ejup Maqedonci)
",
    );
    case(
        "
The army maintains a large base, and Ejup Maqedonci runs it.
",
    );
}

#[test]
fn titles_and_nicknames_are_no_speech() {
    case(
        "
Ejup Maqedonci told the show “Face the Nation” and Marcia “Cia” Price about it.
                              ^^^^^^^^^^^^^^^ scare
",
    );
}

#[test]
fn words_may_be_a_laws_or_a_governments() {
    case("
They cite Resolution 1244, which bound them to respect the “sovereignty and territorial integrity”.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Resolution 1244 (Resolution 1244)
");
    case(
        "
In Moscow’s words the affair was the “direct and immediate consequence” of it.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Moscow (Moscow)
",
    );
}

#[test]
fn a_role_means_who_was_introduced_with_it() {
    case("
Ejup Maqedonci, the defence minister, met reporters. “We are ready for it now,” the minister said.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^ direct Ejup Maqedonci (the minister)
");
}

#[test]
fn an_apposition_stands_between_speaker_and_verb() {
    case(
        "
“It is about the vote,” Jane Miller, a founder of the party, said on Friday.
 ^^^^^^^^^^^^^^^^^^^^^ direct Jane Miller (Jane Miller)
",
    );
    case("
With the president, Jane Miller, announcing that they would come “into line with the rules”, they left.
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ direct Jane Miller (Jane Miller)
");
}

#[test]
fn somebodys_operator_is_who_is_named_and_not_who_spoke_last() {
    case("
“We felt a thud that night,” said Jane Miller. The ferry’s operator, Acme Ferries Inc, said: “We will cooperate with all of them.”
 ^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Jane Miller (Jane Miller)
                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Acme Ferries Inc (Acme Ferries Inc)
");
    case("
“We felt a thud that night,” said Jane Miller. The ferry’s operator said: “We will cooperate with all of them.”
 ^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Jane Miller (Jane Miller)
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct (The ferry’s operator)
");
}
