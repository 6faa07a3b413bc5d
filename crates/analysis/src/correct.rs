use alloc::{format, string::String, vec::Vec};

use crate::align::align_pair;
use corpus::{
    Article, Correction, Diagnostic, Manifest, Matched, ParagraphId, Parallel, Place, Severity, Tables,
};

/// Adds the matches that the manifest names. One that fits nothing becomes a diagnostic and changes nothing.
pub(crate) fn add_matches(tables: &mut Tables, manifest: &Manifest) {
    for (correction, place) in &manifest.corrections {
        if let Correction::AddParallel(one, other) = correction {
            let outcome = pair(tables, one, other).map(|(a, b)| add(tables, a, b));
            complain(tables, *place, outcome);
        }
    }
}

/// Takes out the matches that the manifest rejects, once paragraphs are grouped: a refusal takes apart and never puts
/// together, as it does where a reader refuses a match in the page. One that fits nothing becomes a diagnostic.
pub(crate) fn reject_matches(tables: &mut Tables, manifest: &Manifest) {
    for (correction, place) in &manifest.corrections {
        if let Correction::RejectParallel(one, other) = correction {
            let outcome = pair(tables, one, other).and_then(|(a, b)| {
                if corpus::reject(tables, a, b) { Ok(()) } else { Err(not_matched(one, other)) }
            });
            complain(tables, *place, outcome);
        }
    }
}

fn complain(tables: &mut Tables, place: Place, outcome: Result<(), Misfit>) {
    if let Err((message, remedy)) = outcome {
        tables.diagnostics.push(diagnostic(place, message, remedy));
    }
}

/// What was found, and what to do about it.
type Misfit = (String, String);

fn diagnostic(place: Place, message: String, remedy: String) -> Diagnostic {
    let line = (place.0 > 0).then_some(place.0);
    Diagnostic { source: String::from("bundle.toml"), line, severity: Severity::Warning, message, remedy }
}

/// The two paragraphs a correction names, in corpus order.
fn pair(
    tables: &Tables,
    one: &(String, u32),
    other: &(String, u32),
) -> Result<(ParagraphId, ParagraphId), Misfit> {
    let (a, b) = (paragraph(tables, one)?, paragraph(tables, other)?);
    let article = |id: ParagraphId| tables.paragraphs.get(id.index()).map(|paragraph| paragraph.article);
    if article(a) == article(b) {
        return Err((
            format!("paragraphs {} and {} are of one article, {}", one.1, other.1, one.0),
            String::from("name paragraphs of two articles"),
        ));
    }
    Ok((a.min(b), a.max(b)))
}

/// The body paragraph with a number in an article by file name.
fn paragraph(tables: &Tables, (file, number): &(String, u32)) -> Result<ParagraphId, Misfit> {
    let Some(article) = tables.articles.iter().find(|article| article.source == *file) else {
        // It favours what begins alike: people leave the ends of file names out.
        let likeness = |article: &&Article| strsim::jaro_winkler(&article.source, file);
        let nearest = tables
            .articles
            .iter()
            .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
            .map_or_else(String::new, |article| format!("did you mean {}?", article.source));
        return Err((format!("there is no article {file}"), nearest));
    };
    let numbered: Vec<(ParagraphId, u32)> = article
        .paragraph_ids()
        .filter_map(|id| tables.paragraphs.get(id.index()).map(|paragraph| (id, paragraph.number)))
        .filter(|(_, number)| *number > 0)
        .collect();
    numbered.iter().find(|(_, own)| own == number).map(|(id, _)| *id).ok_or_else(|| {
        let last = numbered.last().map_or(0, |(_, number)| *number);
        (format!("{file} has no paragraph {number}"), format!("its paragraphs are numbered 1 to {last}"))
    })
}

fn not_matched(one: &(String, u32), other: &(String, u32)) -> Misfit {
    (
        format!("{} paragraph {} and {} paragraph {} are not matched", one.0, one.1, other.0, other.1),
        String::from("remove this correction"),
    )
}

/// Adds a match, or puts the author's word in place of one that was found. That word needs no reason, yet a reader wants
/// to see what the two share: what little there is is kept.
fn add(tables: &mut Tables, a: ParagraphId, b: ParagraphId) {
    let row = tables.parallels.binary_search_by_key(&(a, b), |parallel| (parallel.a, parallel.b));
    let row = row.unwrap_or_else(|row| {
        let parallel = align_pair(tables, a, b);
        tables.parallels.insert(row, parallel);
        row
    });
    if let Some(parallel) = tables.parallels.get_mut(row) {
        (parallel.score, parallel.origin) = (Parallel::ADDED, Matched::Added);
    }
}

#[cfg(test)]
mod tests;
