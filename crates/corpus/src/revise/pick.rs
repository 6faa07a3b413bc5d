use crate::InOrder as _;
use alloc::{vec, vec::Vec};

use crate::{
    ArticleId, Cluster, Evidence, FigureId, Paragraph, ParagraphId, Parallel, Quantity, Quotation,
    QuotationId, Shared, Span, Tables, UtteranceId,
};

/// Puts articles in another order and leaves paragraphs out; everything found in those goes along, and so do quotations
/// and quantities whose span does not fit their paragraph.
///
/// `order` names every article once; where it does not, those it leaves out follow, and what it says twice counts once.
pub(super) fn pick(tables: Tables, order: &[ArticleId], stays: impl Fn(&Paragraph) -> bool) -> Tables {
    let mut picked = Tables { title: tables.title, terms: tables.terms, ..Tables::default() };
    picked.description = tables.description;
    picked.entities = tables.entities;
    let paragraphs = tables.paragraphs.len();
    let mut ids: Vec<Option<ParagraphId>> = vec![None; paragraphs];
    let mut articles: Vec<_> = tables.articles.into_iter().map(Some).collect();
    let mut texts: Vec<_> = tables.paragraphs.into_iter().map(Some).collect();
    let rest = (0..articles.len()).map(ArticleId::new);
    for id in order.iter().copied().chain(rest) {
        let Some(mut article) = articles.get_mut(id.index()).and_then(Option::take) else { continue };
        let start = picked.paragraphs.len() as u32;
        for old in article.paragraph_ids() {
            let text = texts.get_mut(old.index()).and_then(Option::take);
            let Some(mut paragraph) = text.filter(&stays) else { continue };
            paragraph.article = ArticleId::new(picked.articles.len());
            if let Some(id) = ids.get_mut(old.index()) {
                *id = Some(ParagraphId::new(picked.paragraphs.len()));
            }
            picked.paragraphs.push(paragraph);
        }
        article.paragraphs = start..picked.paragraphs.len() as u32;
        picked.articles.push(article);
    }
    let id_of = |old: ParagraphId| ids.get(old.index()).copied().flatten();

    picked.mentions = tables.mentions;
    picked.mentions.retain_mut(|mention| moved(&mut mention.paragraph, id_of));
    picked.mentions.put_in_order_by_key(|mention| mention.paragraph);
    picked.descriptions = tables.descriptions;
    picked.descriptions.retain_mut(|description| moved(&mut description.paragraph, id_of));
    picked.descriptions.put_in_order_by_key(|description| description.paragraph);

    let fits = |id: ParagraphId, span: Span| {
        picked.paragraphs.get(id.index()).is_some_and(|paragraph| span.fits(&paragraph.text))
    };
    let quotations = sorted(tables.quotations, |row| {
        let stays = moved(&mut row.paragraph, id_of) && fits(row.paragraph, row.span);
        stays.then_some(row.paragraph)
    });
    let quantities = sorted(tables.quantities, |row| {
        let stays = moved(&mut row.paragraph, id_of) && fits(row.paragraph, row.span);
        stays.then_some(row.paragraph)
    });
    let quotation_of = |old: u32| quotations.1.get(old as usize).copied().flatten();
    let quantity_of = |old: u32| quantities.1.get(old as usize).copied().flatten();
    picked.parallels = tables.parallels;
    picked.parallels.retain_mut(|parallel| turn(parallel, id_of, quotation_of, quantity_of));
    picked.parallels.put_in_order_by_key(|parallel| (parallel.a, parallel.b));

    let (utterances, utterance_of) = kept(tables.utterances, |utterance| {
        utterance.versions.retain_mut(|(id, _)| {
            let new = quotation_of(id.0);
            *id = new.map_or(*id, QuotationId);
            new.is_some()
        });
        !utterance.versions.is_empty()
    });
    let (figures, figure_of) = kept(tables.figures, |figure| {
        figure.quantities = figure.quantities.iter().filter_map(|&row| quantity_of(row)).collect();
        figure.quantities.put_in_order();
        !figure.quantities.is_empty()
    });
    (picked.utterances, picked.figures) = (utterances, figures);
    let of = |rows: &[Option<u32>], old: u32| rows.get(old as usize).copied().flatten();
    let with_utterance = |mut quotation: Quotation| {
        quotation.utterance = quotation.utterance.and_then(|id| of(&utterance_of, id.0)).map(UtteranceId);
        quotation
    };
    let with_figure = |mut quantity: Quantity| {
        quantity.figure = quantity.figure.and_then(|id| of(&figure_of, id.0)).map(FigureId);
        quantity
    };
    picked.quotations = quotations.0.into_iter().map(with_utterance).collect();
    picked.quantities = quantities.0.into_iter().map(with_figure).collect();
    picked.clusters = tables.clusters.into_iter().filter_map(|cluster| regrouped(cluster, id_of)).collect();
    picked.clusters.put_in_order_by(|one, other| one.paragraphs.cmp(&other.paragraphs));
    picked
}

/// Moves a paragraph's id along; `false` where the paragraph was left out.
fn moved(id: &mut ParagraphId, id_of: impl Fn(ParagraphId) -> Option<ParagraphId>) -> bool {
    let new = id_of(*id);
    *id = new.unwrap_or(*id);
    new.is_some()
}

/// The rows that stay in the order of their paragraphs now, and for each old row the new one.
fn sorted<T>(rows: Vec<T>, moved: impl Fn(&mut T) -> Option<ParagraphId>) -> (Vec<T>, Vec<Option<u32>>) {
    let mut new = vec![None; rows.len()];
    let mut stay: Vec<(ParagraphId, usize, T)> = Vec::with_capacity(rows.len());
    for (old, mut row) in rows.into_iter().enumerate() {
        if let Some(id) = moved(&mut row) {
            stay.push((id, old, row));
        }
    }
    stay.put_in_order_by_key(|(id, old, _)| (*id, *old));
    let put = |(at, (_, old, row)): (usize, (ParagraphId, usize, T))| {
        if let Some(place) = new.get_mut(old) {
            *place = u32::try_from(at).ok();
        }
        row
    };
    (stay.into_iter().enumerate().map(put).collect(), new)
}

/// The rows that stay, and for each old row the new one.
fn kept<T>(rows: Vec<T>, mut stays: impl FnMut(&mut T) -> bool) -> (Vec<T>, Vec<Option<u32>>) {
    let mut new = Vec::with_capacity(rows.len());
    let mut kept = Vec::with_capacity(rows.len());
    for mut row in rows {
        let stay = stays(&mut row);
        new.push(u32::try_from(kept.len()).ok().filter(|_| stay));
        if stay {
            kept.push(row);
        }
    }
    (kept, new)
}

/// Moves a match along, and turns it round where its paragraphs have changed places; `false` where one was left out.
fn turn(
    parallel: &mut Parallel,
    id_of: impl Fn(ParagraphId) -> Option<ParagraphId> + Copy,
    quotation_of: impl Fn(u32) -> Option<u32>,
    quantity_of: impl Fn(u32) -> Option<u32>,
) -> bool {
    if !(moved(&mut parallel.a, id_of) && moved(&mut parallel.b, id_of)) {
        return false;
    }
    let turned = parallel.a > parallel.b;
    if turned {
        core::mem::swap(&mut parallel.a, &mut parallel.b);
        core::mem::swap(&mut parallel.a_told, &mut parallel.b_told);
    }
    let sides = |a, b| if turned { (b, a) } else { (a, b) };
    let follow = |mut reason: Evidence| {
        reason.shared = match reason.shared {
            Shared::Quotation(a, b) => {
                let (a, b) = sides(quotation_of(a)?, quotation_of(b)?);
                Shared::Quotation(a, b)
            }
            Shared::Quantity(a, b) => {
                let (a, b) = sides(quantity_of(a)?, quantity_of(b)?);
                Shared::Quantity(a, b)
            }
            shared => shared,
        };
        Some(reason)
    };
    parallel.evidence = parallel.evidence.iter().copied().filter_map(follow).collect();
    true
}

/// A group of what is left of it; one paragraph is no group.
fn regrouped(
    mut cluster: Cluster,
    id_of: impl Fn(ParagraphId) -> Option<ParagraphId> + Copy,
) -> Option<Cluster> {
    cluster.paragraphs.retain_mut(|id| moved(id, id_of));
    cluster.paragraphs.put_in_order();
    (cluster.paragraphs.len() > 1).then_some(cluster)
}
