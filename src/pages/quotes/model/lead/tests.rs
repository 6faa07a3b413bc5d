use corpus::{EntityId, ParagraphId, Quotation, QuotationKind, Span};

use super::lead;
use crate::fixture::{at, corpus};

/// What introduces the quotation in angle brackets, others standing in braces; the speaker's name, in parentheses, comes
/// out in them again.
fn introduced(marked: &str) -> String {
    let mut text = String::new();
    let (mut spans, mut cue, mut open) = (Vec::new(), None, 0);
    for character in marked.chars() {
        match character {
            '<' | '{' | '(' => open = text.len(),
            '>' => spans.insert(0, Span::new(open..text.len())),
            '}' => spans.push(Span::new(open..text.len())),
            ')' => cue = Some(Span::new(open..text.len())),
            _ => text.push(character),
        }
    }
    let corpus = corpus(&[&[&text]]);
    let quotation = |span: &Span| Quotation {
        paragraph: ParagraphId(0),
        span: *span,
        kind: QuotationKind::Direct,
        speaker: Some(EntityId(0)),
        cue,
        utterance: None,
    };
    let all: Vec<Quotation> = spans.iter().map(quotation).collect();
    let paragraph = corpus.paragraph(at(&corpus, 0, 0));
    let runs = lead(paragraph, &all[0], &all[1..]);
    runs.into_iter().map(|run| if run.speaker { format!("({})", run.words) } else { run.words }).collect()
}

#[test]
fn the_words_before_a_quotation_introduce_it() {
    assert_eq!(introduced("From Dahl came word of “<deep regret>”."), "From Dahl came word of");
    assert_eq!(introduced("The (mayor) called it a “<bitter loss>” on Friday."), "The (mayor) called it a");
}

#[test]
fn only_the_nearest_words_are_shown() {
    let far = "one two three four five six seven eight nine ten eleven “<words>”";
    assert_eq!(introduced(far), "… three four five six seven eight nine ten eleven");
    let named =
        "In the evening (Anna Weiss) told a paper in the capital on Monday that the aim was “<peace>”.";
    assert_eq!(introduced(named), "(Anna Weiss) told a paper in the capital on Monday that the aim was");
}

#[test]
fn what_another_quotation_says_introduces_nothing() {
    assert_eq!(
        introduced("It was a “{bitter loss}”, and he would work on “<peace>”."),
        "and he would work on"
    );
}

#[test]
fn a_quotation_that_begins_its_sentence_is_introduced_by_what_follows() {
    assert_eq!(introduced("“<We go on,>” (Anna Weiss) said."), "… (Anna Weiss) said.");
    let long = "“<We go on,>” said (Anna Weiss) to the paper on Monday in the old town hall of Dahl.";
    assert_eq!(introduced(long), "… said (Anna Weiss) to the paper on Monday in …");
}

#[test]
fn a_quotation_alone_is_introduced_by_nothing() {
    assert_eq!(introduced("“<We go on.>”"), "");
}

#[test]
fn characters_of_any_length_are_kept_whole() {
    assert_eq!(introduced("Đorđe Šćepanović said—“<渡>”"), "Đorđe Šćepanović said—");
}
