//! What is marked in a paragraph: names, and the quotations and figures that stand in other texts too.

use corpus::InOrder as _;
use corpus::{Agreement, Corpus, EntityId, EntityKind, FigureId, ParagraphId, Span};

use crate::messages::{Message, signs};

/// A stretch of a paragraph's text, all inside quotation marks or all outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Whether these words are quoted elsewhere too.
    pub quoted: bool,
    /// Its runs: together they are the stretch.
    pub runs: Vec<Run>,
}

/// Words with one mark, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// What they are.
    pub mark: Mark,
}

/// What is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    Plain,
    /// A name.
    Name(EntityId, EntityKind),
    /// An amount that other texts give too, and how theirs relate to it.
    Figure(FigureId, Agreement),
}

/// A paragraph's text in stretches. Joined, they are the text, character for character.
pub fn stretches(corpus: &Corpus, id: ParagraphId) -> Vec<Stretch> {
    let text = &corpus.paragraph(id).text;
    let quotes = apart(
        corpus
            .quotations_in(id)
            .iter()
            .filter(|quotation| quotation.utterance.is_some())
            .map(|quotation| quotation.span),
    );
    let marks = marks(corpus, id);
    let mut stretches = Vec::new();
    let mut at = 0;
    for quote in quotes {
        stretches.push(stretch(text, at..quote.start, &marks, false));
        stretches.push(stretch(text, quote.start..quote.end, &marks, true));
        at = quote.end;
    }
    stretches.push(stretch(text, at..end(text), &marks, false));
    stretches.retain(|stretch| !stretch.runs.is_empty());
    stretches
}

/// The stretches up to a byte of the text; a name or figure that runs over it stays whole.
pub fn cut(mut stretches: Vec<Stretch>, end: usize) -> Vec<Stretch> {
    let mut at = 0;
    for stretch in &mut stretches {
        for run in &mut stretch.runs {
            let room = end.saturating_sub(at);
            at += run.text.len();
            if room == 0 || (run.mark == Mark::Plain && room < run.text.len()) {
                let kept = run.text.get(..room).unwrap_or_default().len();
                run.text.truncate(kept);
            }
        }
        stretch.runs.retain(|run| !run.text.is_empty());
    }
    stretches.retain(|stretch| !stretch.runs.is_empty());
    stretches
}

/// So many marks fill a book page a hundred times over. A file pasted together as one paragraph may have a hundred
/// thousand, which no browser lays out in time; what comes after these is read without marks.
const MARKS: usize = 4000;

/// Names, and the figures that touch no name, in order.
fn marks(corpus: &Corpus, id: ParagraphId) -> Vec<(Span, Mark)> {
    let names = corpus.mentions_in(id);
    let name_marks = names
        .iter()
        .map(|mention| (mention.span, Mark::Name(mention.entity, corpus.entity(mention.entity).kind)));
    let figures = corpus.quantities_in(id).iter().filter_map(|quantity| {
        let id = quantity.figure?;
        // Names do not overlap, so of those that begin before the end of the figure only the last can touch it.
        let before = names.partition_point(|mention| mention.span.start < quantity.span.end);
        let last = before.checked_sub(1).and_then(|last| names.get(last));
        let free = last.is_none_or(|mention| !mention.span.overlaps(quantity.span));
        free.then(|| (quantity.span, Mark::Figure(id, corpus.figure(id).agreement)))
    });
    let mut marks: Vec<_> = name_marks.chain(figures).collect();
    marks.put_in_order_by_key(|(span, _)| *span);
    marks.truncate(MARKS);
    marks
}

fn stretch(text: &str, range: core::ops::Range<u32>, marks: &[(Span, Mark)], quoted: bool) -> Stretch {
    let mut runs = Vec::new();
    let mut put = |start: u32, end: u32, mark| {
        if let Some(words) = text.get(start as usize..end as usize).filter(|words| !words.is_empty()) {
            runs.push(Run { text: words.to_owned(), mark });
        }
    };
    let mut at = range.start;
    let first = marks.partition_point(|(span, _)| span.end <= range.start);
    for (span, mark) in marks.iter().skip(first).take_while(|(span, _)| span.start < range.end) {
        let (start, end) = (span.start.max(at), span.end.min(range.end));
        if start < end {
            put(at, start, Mark::Plain);
            put(start, end, *mark);
            at = end;
        }
    }
    put(at, range.end, Mark::Plain);
    Stretch { quoted, runs }
}

/// The spans that overlap none before them.
fn apart(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut kept: Vec<Span> = Vec::new();
    for span in spans {
        if kept.last().is_none_or(|last| last.end <= span.start) {
            kept.push(span);
        }
    }
    kept
}

fn end(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

/// The sign that stands after a figure, and what it means.
pub fn sign(agreement: Agreement) -> (&'static str, Message) {
    match agreement {
        Agreement::Same => ("=", signs::SAME),
        Agreement::Rounded => ("≈", signs::ROUNDED),
        Agreement::Compatible => ("~", signs::COMPATIBLE),
        Agreement::DifferentScope => ("⊂", signs::SCOPE),
        Agreement::Differs => ("≠", signs::DIFFERS),
    }
}

#[cfg(test)]
mod tests;
