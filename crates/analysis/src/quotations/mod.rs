//! Quotations: what is in quotation marks or reported, who said it, and which quotations of several articles are one
//! utterance.

mod attribution;
mod clause;
mod cues;
mod kind;
mod marks;
mod speakers;
mod subject;

mod utterances;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;

use corpus::{EntityId, ParagraphKind, Quotation, QuotationKind, Span, Tables};

use self::{
    attribution::{Attribution, attribution, carried},
    clause::{Clauses, by_paragraph},
    cues::Lexicon,
    kind::kind,
    marks::{Quoted, quoted},
    speakers::Memory,
};
use crate::text::{Passage, Text};

pub(crate) use utterances::group_quotations;

/// Finds the quotations in one article and their speakers among the entities already resolved.
pub(crate) fn find_quotations(text: &Text<'_>, tables: &Tables) -> Vec<Quotation> {
    let lexicon = Lexicon::load();
    let mentions = by_paragraph(&tables.mentions);
    let passages: Vec<&Passage<'_>> = text.annotated().collect();
    let marked: Vec<Vec<Quoted>> = continued(&passages);
    let clauses: Vec<Clauses<'_>> = passages
        .iter()
        .zip(&marked)
        .map(|(passage, quoted)| {
            let mentions = mentions.get(&passage.id.0).copied().unwrap_or_default();
            Clauses::of(passage, quoted, mentions, tables, &lexicon)
        })
        .collect();

    let mut memory = Memory::new(tables);
    for clauses in &clauses {
        memory.learn(clauses, &lexicon);
    }
    let mut found = Vec::new();
    let mut before = Before::default();
    for ((passage, quoted), clauses) in passages.iter().zip(&marked).zip(&clauses) {
        found.extend(in_passage(passage, quoted, clauses, &mut memory, &mut before));
    }
    found
}

/// What the paragraph before leaves to the next one.
#[derive(Default)]
struct Before {
    speaker: Option<EntityId>,
    /// It ended inside a quotation.
    open: bool,
    /// It ended with a colon or a quotation.
    leads: bool,
}

/// The quotations of each paragraph. One without a closing mark runs to the end where the next paragraph opens
/// another, and else to the end of its sentence.
fn continued(passages: &[&Passage<'_>]) -> Vec<Vec<Quoted>> {
    let mut marked: Vec<Vec<Quoted>> = passages.iter().map(|passage| spoken(passage.text)).collect();
    for index in 0..marked.len() {
        let next =
            passages.get(index + 1).is_some_and(|next| next.text.starts_with(['“', '"', '„', '«', '‘', '`']));
        let (Some(list), Some(passage)) = (marked.get_mut(index), passages.get(index)) else { continue };
        for quote in list.iter_mut().filter(|quote| quote.open) {
            if next || quote.outer.start == 0 {
                continue;
            }
            let end = passage
                .sentences
                .iter()
                .map(|sentence| sentence.end as usize)
                .find(|&end| end > quote.inner.start);
            let end = end.unwrap_or(quote.inner.end).min(quote.inner.end);
            quote.inner.end = end;
            quote.outer.end = end;
        }
    }
    marked
}

/// The quotations of a paragraph but for nicknames inside names: Marcia “Cia” Price.
fn spoken(text: &str) -> Vec<Quoted> {
    let mut list = quoted(text);
    list.retain(|quote| {
        let before = text.get(..quote.outer.start).unwrap_or_default();
        let after = text.get(quote.outer.end..).unwrap_or_default();
        let inner = text.get(quote.inner.clone()).unwrap_or_default();
        let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let last =
            before.strip_suffix(' ').and_then(|before| before.split(' ').next_back()).unwrap_or_default();
        let first = after.strip_prefix(' ').and_then(|after| after.split(' ').next()).unwrap_or_default();
        let word = !inner.contains(' ') && inner.chars().all(char::is_alphabetic) && capital(inner);
        !(word
            && capital(last)
            && last.chars().all(|character| character.is_alphabetic() || character == '.')
            && capital(first))
    });
    list
}

fn in_passage<'a>(
    passage: &Passage<'_>,
    quoted: &[Quoted],
    clauses: &Clauses<'a>,
    memory: &mut Memory<'a>,
    before: &mut Before,
) -> Vec<Quotation> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut read = 0;
    for (quote, &item) in quoted.iter().zip(&clauses.quotes) {
        // A pronoun after the quotation may mean somebody named only there: the whole sentence is read first.
        memory.read(clauses, read, item);
        read = read.max(item);
        let words = passage.text.get(quote.inner.clone()).unwrap_or_default();
        let mut attribution = attribution(clauses, item);
        let kind = kind(clauses, item, words, attribution.as_ref());
        let goes_on = drafts.iter().all(|draft| draft.cue.is_none());
        if attribution.is_none() && goes_on && clauses.get(item).is_some_and(|item| item.opens) {
            attribution = carried(clauses, item);
        }
        let mut draft = Draft { span: Span::new(quote.inner.clone()), kind, speaker: None, cue: None, item };
        if kind == QuotationKind::Direct
            && let Some(Attribution { subject: Some(subject), .. }) = &attribution
        {
            draft.speaker = memory.resolve(clauses, subject);
            draft.cue = speakers::cue(clauses, subject);
            if let Some(speaker) = draft.speaker {
                memory.spoke(clauses, subject, speaker);
            }
        }
        drafts.push(draft);
    }
    memory.read(clauses, read, clauses.items.len());
    if passage.kind != ParagraphKind::Headline {
        share(&mut drafts, clauses, before);
    }
    // What the last sentence reports, the next paragraph may go on to quote.
    let reported = carried(clauses, clauses.items.len()).and_then(|attribution| attribution.subject);
    let reported = reported.and_then(|subject| memory.resolve(clauses, &subject));
    let quoted_last = drafts.iter().rev().find_map(|draft| draft.speaker);
    let ends_quoted = quoted.last().is_some_and(|quote| quote.outer.end == passage.text.trim_end().len());
    *before = Before {
        speaker: if ends_quoted { quoted_last.or(reported) } else { reported.or(quoted_last) },
        open: quoted.last().is_some_and(|quote| quote.open),
        leads: passage.text.trim_end().ends_with(':') || ends_quoted || reported.is_some(),
    };
    drafts
        .into_iter()
        .filter(|draft| draft.span.fits(passage.text))
        .map(|draft| Quotation {
            paragraph: passage.id,
            span: draft.span,
            kind: draft.kind,
            speaker: draft.speaker,
            cue: draft.cue,
            utterance: None,
        })
        .collect()
}

/// A quotation while its speaker is looked for.
struct Draft {
    span: Span,
    kind: QuotationKind,
    speaker: Option<EntityId>,
    cue: Option<Span>,
    item: usize,
}

/// Gives speech that stands without a speaker the one of the speech around it.
fn share(drafts: &mut [Draft], clauses: &Clauses<'_>, before: &Before) {
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
