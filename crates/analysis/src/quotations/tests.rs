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
“We are ready,” Emil Magnusson said. He told the Gazette: “All of it is ours.”
 ^^^^^^^^^^^^^ direct Emil Magnusson (Emil Magnusson)
                                                           ^^^^^^^^^^^^^^^^^^ direct Emil Magnusson (He)
",
    );
    case("
“It is,” said the minister, Emil Magnusson, “a good day for us.”
 ^^^^^^ direct Emil Magnusson (the minister, Emil Magnusson)
                                             ^^^^^^^^^^^^^^^^^^ direct Emil Magnusson (the minister, Emil Magnusson)
");
}

#[test]
fn a_word_held_at_arms_length_is_no_speech() {
    case(
        "
Fighters of the separatist “harbour patrol” parade in Skellen.
                            ^^^^^^^^^^^^^^ scare
",
    );
}

#[test]
fn a_phrase_belongs_to_whoever_called_it_so() {
    case(
        "
Aleksander Dahle called the toll a “bitter surprise for Norway”.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Aleksander Dahle (Aleksander Dahle)
",
    );
}

#[test]
fn reported_speech_needs_a_plain_verb() {
    case(
        "
The Harbour Board said on Monday that the sale could go ahead.
                                      ^^^^^^^^^^^^^^^^^^^^^^^ indirect Harbour Board (The Harbour Board)
",
    );
    case(
        "
The sale could still go ahead, Emil Magnusson said on Monday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ indirect Emil Magnusson (Emil Magnusson)
",
    );
    case(
        "
The army maintains a large base, and Emil Magnusson runs it.
",
    );
}

#[test]
fn titles_and_nicknames_are_no_speech() {
    case(
        "
Emil Magnusson told the show “Talk of the Town” and Marta “Tia” Lind about it.
                              ^^^^^^^^^^^^^^^^ scare
",
    );
}

#[test]
fn words_may_be_a_laws_or_a_governments() {
    case("
They cite Resolution 3307, which bound them to respect the “rights and duties of every island”.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct Resolution 3307 (Resolution 3307)
");
    case(
        "
In Norway’s words the affair was the “sad and expected result” of it.
                                      ^^^^^^^^^^^^^^^^^^^^^^^ direct Norway (Norway)
",
    );
}

#[test]
fn a_role_means_who_was_introduced_with_it() {
    case("
Emil Magnusson, the defence minister, met reporters. “We are ready for it now,” the minister said.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^ direct Emil Magnusson (the minister)
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

#[test]
fn who_releases_a_statement_speaks_in_it() {
    case(
        "
Emil Magnusson released a short statement late on Monday saying: “All of it is ours.”
                                                                  ^^^^^^^^^^^^^^^^^^ direct Emil Magnusson (Emil Magnusson)
",
    );
}

#[test]
fn who_answers_fires_back() {
    case(
        "
When Anna Lind doubted it, Emil Magnusson fired back, “All of it is ours.”
                                                       ^^^^^^^^^^^^^^^^^^ direct Emil Magnusson (Emil Magnusson)
",
    );
}

#[test]
fn a_record_has_the_speaker_before_a_colon() {
    case(
        "
Emil Magnusson (Nor.): “All of it is ours.” Anna Lind: “It never was yours.”
                        ^^^^^^^^^^^^^^^^^^ direct Emil Magnusson (Emil Magnusson)
                                                        ^^^^^^^^^^^^^^^^^^^ direct Anna Lind (Anna Lind)
",
    );
}

#[test]
fn marks_around_a_whole_headline_quote_nobody() {
    let quoted = |headline: &str| {
        let block = |text: &str, role| Block { text: text.to_string(), role, line: 1 };
        let story = "The ferry lay off Skellen on Friday, the Coast Guard said.";
        let blocks = [block(headline, Role::Headline), block(story, Role::Plain)].into();
        let tables = analyse(&[Document { blocks, ..Document::default() }], &Manifest::default());
        let marked = tables.quotations.iter().filter(|quotation| quotation.paragraph.index() == 0);
        marked.map(|quotation| quotation.span.of(headline).to_string()).collect::<Vec<_>>()
    };
    assert_eq!(quoted("‘Ferry Runs Aground off the Coast of Skellen’"), [""; 0]);
    assert_eq!(quoted("“We are ready”, says the Coast Guard of Skellen"), ["We are ready"]);
}
