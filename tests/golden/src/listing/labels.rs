//! What a finding was resolved to, in a few words.

use corpus::{Corpus, Hedge, Mention, ParagraphId, Quantity, QuantityKind, Quotation, QuotationKind};

use super::{drawing::Finding, place};

/// Everything found in a paragraph, by place; of two that start together the longer first.
pub(super) fn findings(corpus: &Corpus, id: ParagraphId) -> Vec<Finding> {
    let names = corpus.mentions_in(id).iter();
    let names = names.map(|row| Finding { span: row.span, label: name(corpus, row) });
    let descriptions = corpus.descriptions_in(id).iter();
    let descriptions = descriptions.map(|row| Finding {
        span: row.span,
        label: format!("{} of {}", row.kind.word(), corpus.entity(row.entity).name),
    });
    let quotations = corpus.quotations_in(id).iter();
    let quotations = quotations.map(|row| Finding { span: row.span, label: quotation(corpus, row) });
    let quantities = corpus.quantities_in(id).iter();
    let quantities = quantities.map(|row| Finding { span: row.span, label: quantity(corpus, row) });
    let mut findings: Vec<_> = quotations.chain(descriptions).chain(names).chain(quantities).collect();
    findings.sort_by_key(|finding| (finding.span.start, std::cmp::Reverse(finding.span.end)));
    findings
}

fn name(corpus: &Corpus, mention: &Mention) -> String {
    let entity = corpus.entity(mention.entity);
    format!("{} {}", entity.kind, entity.name)
}

fn quotation(corpus: &Corpus, quotation: &Quotation) -> String {
    let mut label = match quotation.kind {
        QuotationKind::Direct => "quotation".to_string(),
        QuotationKind::Indirect => "reported".to_string(),
        QuotationKind::Scare => return "scare quotes".to_string(),
    };
    label.push_str(" of ");
    label.push_str(quotation.speaker.map_or("somebody", |speaker| &corpus.entity(speaker).name));
    if let Some(cue) = quotation.cue {
        label.push_str(&format!(" (“{}”)", cue.of(&corpus.paragraph(quotation.paragraph).text)));
    }
    let versions = quotation.utterance.map(|id| &corpus.utterance(id).versions);
    for (other, wording) in versions.into_iter().flatten() {
        let other = &corpus.quotations[other.index()];
        if (other.paragraph, other.span) != (quotation.paragraph, quotation.span) {
            label.push_str(&format!(", {} in {}", wording.word(), place(corpus, other.paragraph)));
        }
    }
    label
}

fn quantity(corpus: &Corpus, quantity: &Quantity) -> String {
    let mut words = vec![quantity.kind.word().to_string()];
    words.extend(match quantity.hedge {
        Hedge::Exact => None,
        Hedge::About => Some("about".to_string()),
        Hedge::Over => Some("over".to_string()),
        Hedge::Under => Some("under".to_string()),
    });
    let dated = matches!(quantity.kind, QuantityKind::Date | QuantityKind::Time);
    words.extend(quantity.value.filter(|_| !dated).map(|value| value.to_string()));
    words.extend(quantity.upper.map(|upper| format!("to {upper}")));
    words.extend(Some(quantity.unit.clone()).filter(|unit| !unit.is_empty()));
    words.extend(quantity.date.clone());
    words.extend(Some(&quantity.of).filter(|of| !of.is_empty()).map(|of| format!("of {of}")));
    let mut label = words.join(" ");
    if let Some(figure) = quantity.figure.map(|id| corpus.figure(id)) {
        label.push_str(&format!(", {} in", figure.agreement.word()));
        for row in figure.quantities.iter().map(|&row| &corpus.quantities[row as usize]) {
            if (row.paragraph, row.span) != (quantity.paragraph, quantity.span) {
                label.push_str(&format!(" {},", place(corpus, row.paragraph)));
            }
        }
        label.truncate(label.trim_end_matches(',').len());
    }
    label
}
