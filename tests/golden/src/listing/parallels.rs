use corpus::{Corpus, ParagraphId, Parallel, Shared};

use super::{legend, place};

/// The matched paragraphs with score and reasons, and the clusters they form.
///
/// A line reads: likelihood in hundredths, the two paragraphs, how many hundredths of each stand in the other, reasons.
pub fn parallels(corpus: &Corpus) -> String {
    let mut listing = legend(corpus);
    listing.push_str("\nparallels\n");
    for parallel in &corpus.parallels {
        listing.push_str(&line(corpus, parallel));
    }
    listing.push_str("\nclusters\n");
    for cluster in &corpus.clusters {
        let places: Vec<String> = cluster.paragraphs.iter().map(|&id| place(corpus, id)).collect();
        listing.push_str(&format!("  {}\n", places.join(", ")));
    }
    listing
}

fn line(corpus: &Corpus, parallel: &Parallel) -> String {
    let hundredths = |thousandths: u16| (thousandths + 5) / 10;
    let reasons: Vec<String> =
        parallel.evidence.iter().map(|evidence| reason(corpus, parallel.a, evidence.shared)).collect();
    format!(
        "  {:>3}  {} = {}  ({}, {})  {}\n",
        hundredths(parallel.score),
        place(corpus, parallel.a),
        place(corpus, parallel.b),
        hundredths(parallel.a_told),
        hundredths(parallel.b_told),
        reasons.join(" · ")
    )
}

/// What both paragraphs have, in the words of the first; names in brackets, quotations in marks.
fn reason(corpus: &Corpus, first: ParagraphId, shared: Shared) -> String {
    let text = &corpus.paragraph(first).text;
    match shared {
        Shared::Name(entity) => format!("[{}]", corpus.entity(entity).name),
        Shared::Word(term) => corpus.term(term).stem.clone(),
        Shared::Quantity(a, _) => corpus.quantities[a as usize].span.of(text).to_string(),
        Shared::Quotation(a, _) => format!("“{}”", corpus.quotations[a as usize].span.of(text)),
    }
}
