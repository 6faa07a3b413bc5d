//! The words of all texts, as a reader looks for them: whatever their inflection, case and diacritics.

mod fold;
mod index;
mod query;

pub mod context;
pub mod names;

pub use fold::Decompose;
pub use index::Index;
pub use query::Query;

use corpus::InOrder as _;
use corpus::Set;

use corpus::{Corpus, ParagraphId, Span, TermId};

use index::{Form, Token};
use query::{BITS, Part};

/// What a query finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What was looked for.
    pub query: Query,
    /// The paragraphs that have all of it, in corpus order; those that were set aside are not searched.
    pub hits: Vec<Hit>,
    /// For each form of a word, the words of the query that it answers.
    answers: Vec<u64>,
    /// The parts of the query that are looked for: all, or all but those that carry no news.
    parts: Vec<Part>,
}

/// A paragraph that has all that was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// Where in its text; in order, apart.
    pub spots: Vec<Span>,
}

/// So many letters are enough to find the words that begin with them; a single one finds itself, unless words before it
/// in a phrase say where to look.
const BEGINNING: usize = 2;

/// Looks for a query in all texts.
pub fn find(corpus: &Corpus, index: &Index<'_>, query: Query) -> Found {
    let parts = telling_parts(index, &query);
    if parts.is_empty() {
        return Found { query, ..Found::default() };
    }
    let answers = answers(corpus, index, &parts);
    let mut found = Found { query, hits: Vec::new(), answers, parts };
    for (row, paragraph) in corpus.paragraphs.iter().enumerate() {
        let id = ParagraphId::new(row);
        if paragraph.kind.tells()
            && let Some(spots) = found.all_in(index.tokens(id))
        {
            found.hits.push(Hit { paragraph: id, spots });
        }
    }
    found
}

impl Found {
    /// Whether nothing was looked for.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether a paragraph has all that was looked for.
    pub fn has(&self, id: ParagraphId) -> bool {
        self.hits.binary_search_by_key(&id, |hit| hit.paragraph).is_ok()
    }

    /// Where words of the query stand in words of the texts, wherever these are shown; in order, apart.
    pub fn spots(&self, index: &Index<'_>, shown: &str) -> Vec<Span> {
        if self.is_empty() { Vec::new() } else { self.places(&index.read(shown)).0 }
    }

    /// Where a paragraph has what was looked for; `None` where it does not have all of it.
    fn all_in(&self, tokens: &[Token]) -> Option<Vec<Span>> {
        // Most paragraphs lack a word, which is seen without looking at the order of words.
        let seen = tokens.iter().fold(0, |seen, token| seen | self.answer(token));
        let wanted = self.parts.iter().fold(0, |wanted, part| wanted | part.bits());
        if seen & wanted != wanted {
            return None;
        }
        let (spots, parts) = self.places(tokens);
        (parts == self.parts.len()).then_some(spots)
    }

    /// Where parts of the query stand, and how many of them do.
    fn places(&self, tokens: &[Token]) -> (Vec<Span>, usize) {
        let mut spots = Vec::new();
        let mut standing = 0;
        for part in &self.parts {
            let before = spots.len();
            let width = part.words.len();
            for (at, run) in tokens.windows(width).enumerate() {
                let fits =
                    run.iter().zip(part.first..).all(|(token, bit)| self.answer(token) >> bit & 1 == 1);
                if let (true, Some(last)) = (fits, tokens.get(at + width - 1)) {
                    spots.extend(
                        run.first().map(|first| Span { start: first.span.start, end: last.span.end }),
                    );
                }
            }
            standing += usize::from(spots.len() > before);
        }
        (apart(spots), standing)
    }

    fn answer(&self, token: &Token) -> u64 {
        self.answers.get(token.form as usize).copied().unwrap_or_default()
    }
}

/// The parts of a query that are looked for. Words that carry no news stand in nearly every paragraph; beside others
/// they are left out, as they are where texts are compared.
fn telling_parts(index: &Index<'_>, query: &Query) -> Vec<Part> {
    let tells = |part: &&Part| match part.words.as_slice() {
        [word] if !part.exact => {
            let mut forms = index.forms.iter().filter(|form| form.key == *word).peekable();
            forms.peek().is_none() || forms.any(|form| form.term.is_some())
        }
        _ => true,
    };
    let telling: Vec<Part> = query.parts().iter().filter(tells).cloned().collect();
    if telling.is_empty() { query.parts().to_vec() } else { telling }
}

/// For each form, the words of the query it answers, a bit for each.
fn answers(corpus: &Corpus, index: &Index<'_>, parts: &[Part]) -> Vec<u64> {
    let mut answers = vec![0; index.forms.len()];
    for part in parts {
        for ((place, word), bit) in part.words.iter().enumerate().zip(part.first..BITS) {
            let enough = place > 0 || word.chars().nth(BEGINNING - 1).is_some();
            let open = part.open && place + 1 == part.words.len() && enough;
            let terms = if part.exact { Set::default() } else { terms(corpus, index, word) };
            let fits = |form: &Form| {
                form.term.is_some_and(|term| terms.contains(&term))
                    || (open && form.key.starts_with(word.as_str()))
                    // "US" is a country, "us" is not: a word that has a term is not the one that has none.
                    || (form.key == *word && terms.is_empty())
            };
            for (form, answer) in index.forms.iter().zip(&mut answers) {
                *answer |= u64::from(fits(form)) << bit;
            }
        }
    }
    answers
}

/// What a word of a query counts as where words are compared. One that stands in no text may be another form of one that
/// does.
fn terms(corpus: &Corpus, index: &Index<'_>, word: &str) -> Set<TermId> {
    let same = index.forms.iter().filter(|form| form.key == word).filter_map(|form| form.term);
    let same: Set<TermId> = same.collect();
    if !same.is_empty() || index.forms.iter().any(|form| form.key == word) {
        return same;
    }
    let grown = corpus.terms.iter().enumerate().filter(|(_, term)| fold::grows_to(&term.stem, word));
    grown.map(|(row, _)| TermId::new(row)).collect()
}

/// Spans in order, those that overlap made one.
fn apart(mut spans: Vec<Span>) -> Vec<Span> {
    spans.put_in_order();
    let mut apart: Vec<Span> = Vec::new();
    for span in spans {
        match apart.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => apart.push(span),
        }
    }
    apart
}

#[cfg(test)]
mod tests;
