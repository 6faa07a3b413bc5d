//! Quotations: what is in quotation marks or reported, who said it, and which quotations of several articles are one
//! utterance.

mod attribution;
mod clause;
mod cues;
mod draft;
mod indirect;
mod kind;
mod marks;
mod speakers;
mod subject;

mod utterances;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;

use corpus::{ParagraphKind, Quotation, Tables};

use self::{
    attribution::carried,
    clause::{Clauses, Spoken},
    cues::Lexicon,
    draft::{Before, drafts, share},
    marks::{Quoted, quoted},
    speakers::Memory,
};
use crate::{
    forms::Table,
    text::{Bundle, Passage, Text},
};

pub(crate) use utterances::group_quotations;

/// Finds the quotations in each article and their speakers among the entities already resolved.
pub(crate) fn find_quotations(bundle: &Bundle<'_>, tables: &Tables) -> Vec<Quotation> {
    let lexicon = Lexicon::of_lists();
    let spoken = bundle.forms.table(|form| Spoken::of(form, lexicon));
    bundle.texts.iter().flat_map(|text| in_article(text, tables, lexicon, &spoken)).collect()
}

fn in_article(
    text: &Text<'_>,
    tables: &Tables,
    lexicon: &Lexicon,
    spoken: &Table<Spoken<'_>>,
) -> Vec<Quotation> {
    let passages: Vec<&Passage<'_>> = text.annotated().collect();
    let marked: Vec<Vec<Quoted>> = continued(&passages);
    let clauses: Vec<Clauses<'_>> = passages
        .iter()
        .zip(&marked)
        .map(|(passage, quoted)| Clauses::of(passage, quoted, tables, spoken))
        .collect();

    let mut memory = Memory::new(tables);
    for clauses in &clauses {
        memory.learn(clauses, lexicon);
    }
    let mut found = Vec::new();
    let mut before = Before::default();
    for ((passage, quoted), clauses) in passages.iter().zip(&marked).zip(&clauses) {
        found.extend(in_passage(passage, quoted, clauses, &mut memory, &mut before));
    }
    found
}

/// The quotations of each paragraph. One without a closing mark runs to the end where the next paragraph opens
/// another, and else to the end of its sentence.
fn continued(passages: &[&Passage<'_>]) -> Vec<Vec<Quoted>> {
    let mut marked: Vec<Vec<Quoted>> = passages.iter().map(|passage| spoken(passage)).collect();
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

/// The quotations of a paragraph but for nicknames inside names (Marcia “Cia” Price), and marks around a whole headline:
/// whoever copied it may have put them there.
fn spoken(passage: &Passage<'_>) -> Vec<Quoted> {
    let text = passage.text;
    let mut list = quoted(text);
    if passage.kind == ParagraphKind::Headline {
        list.retain(|quote| quote.outer.len() < text.trim().len());
    }
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
    let mut drafts = drafts(passage, quoted, clauses, memory);
    if passage.kind != ParagraphKind::Headline {
        share(&mut drafts, clauses, before);
    }
    // What the last sentence reports, the next paragraph may go on to quote.
    let reported = carried(clauses, clauses.items.len()).and_then(|attribution| attribution.subject);
    let reported = reported.and_then(|subject| memory.resolve(clauses, &subject));
    let said_last = drafts.iter().rev().find_map(|draft| draft.speaker);
    let ends_quoted = quoted.last().is_some_and(|quote| quote.outer.end == passage.text.trim_end().len());
    *before = Before {
        speaker: if ends_quoted { said_last.or(reported) } else { reported.or(said_last) },
        open: quoted.last().is_some_and(|quote| quote.open),
        leads: passage.text.trim_end().ends_with(':') || ends_quoted || reported.is_some(),
    };
    drafts.into_iter().filter_map(|draft| draft.quotation(passage)).collect()
}
