use alloc::vec::Vec;

use corpus::{EntityId, ParagraphKind, Quotation, QuotationKind, Span};

use super::{
    attribution::{attribution, carried},
    clause::Clauses,
    indirect::reported,
    kind::kind,
    marks::Quoted,
    speakers::{Memory, cue},
    subject::Subject,
};
use crate::text::Passage;

/// A quotation while its speaker is looked for.
pub(super) struct Draft {
    span: Span,
    kind: QuotationKind,
    pub(super) speaker: Option<EntityId>,
    cue: Option<Span>,
    /// The item it stands at.
    item: usize,
}

/// What the paragraph before leaves to the next one.
#[derive(Default)]
pub(super) struct Before {
    /// Who spoke last in it.
    pub(super) speaker: Option<EntityId>,
    /// It ended inside a quotation.
    pub(super) open: bool,
    /// It ended with a colon, a quotation or reported speech.
    pub(super) leads: bool,
}

impl Draft {
    /// The finished quotation, unless nothing is left between its marks.
    pub(super) fn quotation(self, passage: &Passage<'_>) -> Option<Quotation> {
        let Self { span, kind, speaker, cue, .. } = self;
        span.fits(passage.text).then_some(Quotation {
            paragraph: passage.id,
            span,
            kind,
            speaker,
            cue,
            utterance: None,
        })
    }

    /// Gives the speech to whom a subject means.
    fn give<'a>(&mut self, clauses: &Clauses<'a>, subject: &Subject, memory: &mut Memory<'a>) {
        self.speaker = memory.resolve(clauses, subject);
        self.cue = cue(clauses, subject);
        if let Some(speaker) = self.speaker {
            memory.spoke(clauses, subject, speaker);
        }
    }
}

/// The quotations of a paragraph, sentence by sentence, as each sentence attributes them.
pub(super) fn drafts<'a>(
    passage: &Passage<'_>,
    quoted: &[Quoted],
    clauses: &Clauses<'a>,
    memory: &mut Memory<'a>,
) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut quotes = quoted.iter().zip(clauses.quotes.iter().copied()).peekable();
    let mut read = 0;
    for sentence in clauses.sentences() {
        let first = drafts.len();
        while let Some((quote, item)) = quotes.next_if(|&(_, item)| item < sentence.end) {
            memory.read(clauses, read, item);
            read = read.max(item);
            let draft = in_marks(passage, quote, item, clauses, memory, &drafts);
            drafts.push(draft);
        }
        let plain = drafts.len() == first && passage.kind != ParagraphKind::Headline;
        if plain && let Some(reported) = reported(clauses, &sentence) {
            let from = reported.subject.items.start.max(read);
            memory.read(clauses, read, from);
            read = from;
            let kind = QuotationKind::Indirect;
            let mut draft =
                Draft { span: reported.span, kind, speaker: None, cue: None, item: sentence.start };
            draft.give(clauses, &reported.subject, memory);
            drafts.push(draft);
        }
        memory.read(clauses, read, sentence.end);
        read = read.max(sentence.end);
    }
    drafts
}

/// What stands in marks at an item: speech or not, and whose.
fn in_marks<'a>(
    passage: &Passage<'_>,
    quote: &Quoted,
    item: usize,
    clauses: &Clauses<'a>,
    memory: &mut Memory<'a>,
    earlier: &[Draft],
) -> Draft {
    let words = passage.text.get(quote.inner.clone()).unwrap_or_default();
    let mut attribution = attribution(clauses, item);
    let kind = kind(clauses, item, words, attribution.as_ref());
    let first = earlier.iter().all(|draft| draft.cue.is_none() || draft.kind == QuotationKind::Indirect);
    if attribution.is_none() && first && clauses.get(item).is_some_and(|item| item.opens) {
        attribution = carried(clauses, item);
    }
    let mut draft = Draft { span: Span::new(quote.inner.clone()), kind, speaker: None, cue: None, item };
    if kind == QuotationKind::Direct
        && let Some(subject) = attribution.and_then(|found| found.subject)
    {
        draft.give(clauses, &subject, memory);
    }
    draft
}

/// Gives speech that stands without a speaker the one of the speech around it.
pub(super) fn share(drafts: &mut [Draft], clauses: &Clauses<'_>, before: &Before) {
    let known: Vec<_> = drafts
        .iter()
        .map(|draft| {
            (draft.kind == QuotationKind::Direct)
                .then_some((draft.speaker, draft.cue))
                .filter(|(speaker, cue)| speaker.is_some() || cue.is_some())
        })
        .collect();
    for (index, draft) in drafts.iter_mut().enumerate() {
        if draft.kind != QuotationKind::Direct || draft.speaker.is_some() || draft.cue.is_some() {
            continue;
        }
        let earlier = known.get(..index).unwrap_or_default().iter().rev().flatten().next();
        let later = known.get(index + 1..).unwrap_or_default().iter().flatten().next();
        if let Some(&(speaker, cue)) = earlier.or(later) {
            (draft.speaker, draft.cue) = (speaker, cue);
        } else if before.open || (before.leads && clauses.get(draft.item).is_some_and(|item| item.opens)) {
            draft.speaker = before.speaker;
        }
    }
}
