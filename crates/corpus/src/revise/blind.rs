use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::pick::pick;
use crate::{ArticleId, Origin, Paragraph, ParagraphId, ParagraphKind, Span, Stated, Tables};

/// The bundle without a word of who published what: outlets are labels, addresses and dates are gone, bylines and page
/// furniture too, and the texts stand in an order dealt by `seed`, so that letter, shape and colour say nothing.
///
/// `label` names the text that comes at a place, from 0. The words of the articles stay, but for an outlet's own name
/// that a site puts before or after its headlines, and a dateline that credits an agency. What the author of the bundle
/// says of it may name outlets and is left out; its title stays.
pub fn blind(tables: Tables, seed: u32, label: impl Fn(usize) -> String) -> Tables {
    let order = deal(tables.articles.len(), seed);
    let mut tables = tables;
    for row in 0..tables.articles.len() {
        if let Some(outlet) = outlet_of(&tables, row) {
            cut_headline(&mut tables, row, &outlet);
        }
        cut_dateline(&mut tables, row);
    }
    let stays = |paragraph: &Paragraph| {
        matches!(paragraph.kind, ParagraphKind::Headline | ParagraphKind::Body | ParagraphKind::Caption)
    };
    let mut tables = pick(tables, &order, stays);
    tables.description.clear();
    for (row, article) in tables.articles.iter_mut().enumerate() {
        article.source = label(row);
        article.outlet = Some(Stated { value: label(row), origin: Origin::Withheld });
        (article.date, article.url) = (None, None);
    }
    tables
}

fn outlet_of(tables: &Tables, row: usize) -> Option<String> {
    let outlet = tables.articles.get(row)?.outlet.as_ref()?;
    (!outlet.value.is_empty()).then(|| outlet.value.clone())
}

/// The articles in an order that a seed picks: the shuffle of Fisher and Yates (Durstenfeld 1964), with numbers of
/// SplitMix64 (Steele, Lea and Flood 2014). Every order is as likely, the old one too: one that never came would tell
/// two texts apart.
fn deal(count: usize, seed: u32) -> Vec<ArticleId> {
    let mut state = u64::from(seed);
    let mut order: Vec<ArticleId> = (0..count).map(ArticleId::new).collect();
    for last in (1..count).rev() {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = state;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^= number >> 31;
        order.swap(last, (number % (last as u64 + 1)) as usize);
    }
    order
}

/// What sites put between a headline and their own name.
const BETWEEN: [&str; 8] = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", ": "];

/// The stretch of a headline that is not the outlet's own name put before or after it.
fn without_outlet(headline: &str, outlet: &str) -> Span {
    let whole = Span::new(0..headline.len());
    let is_outlet = |words: &str| words.trim().to_lowercase() == outlet.to_lowercase();
    for between in BETWEEN {
        if let Some((head, _)) =
            headline.rsplit_once(between).filter(|(head, name)| !head.trim().is_empty() && is_outlet(name))
        {
            return Span::new(0..head.trim_end().len());
        }
        if let Some((_, rest)) =
            headline.split_once(between).filter(|(name, rest)| !rest.trim().is_empty() && is_outlet(name))
        {
            return Span::new(headline.len() - rest.trim_start().len()..headline.len());
        }
    }
    whole
}

/// Takes an outlet's name off its headline, as the article gives it and as it stands among the paragraphs.
fn cut_headline(tables: &mut Tables, row: usize, outlet: &str) {
    let Some(article) = tables.articles.get_mut(row) else { return };
    let stays = without_outlet(&article.headline.value, outlet);
    article.headline.value = stays.of(&article.headline.value).to_owned();
    let is_headline = |id: &ParagraphId| {
        tables.paragraphs.get(id.index()).is_some_and(|each| each.kind == ParagraphKind::Headline)
    };
    let headlines: Vec<_> = article.paragraph_ids().filter(is_headline).collect();
    for id in headlines {
        let Some(paragraph) = tables.paragraphs.get_mut(id.index()) else { continue };
        let stays = without_outlet(&paragraph.text, outlet);
        if stays.range().len() < paragraph.text.len() {
            cut(tables, id, stays);
        }
    }
}

/// A dateline and the credit that ends it are no longer than this, each, in bytes.
const DATELINE: usize = 60;

/// Where a text begins after its dateline, if that credits an agency: `PRISTINA, Kosovo (Agency) — The …`.
fn after_credit(text: &str) -> Option<usize> {
    let (place, rest) = text.split_once('(')?;
    let (credit, rest) = rest.split_once(')')?;
    let words = rest.trim_start().trim_start_matches(['-', '–', '—', '―']);
    let is_place = |word: &str| !word.starts_with(char::is_lowercase);
    // Printers set the town in capitals; "Kosovo Force (KFOR) — NATO's mission" begins with a name.
    let town = place.split_whitespace().next().unwrap_or_default();
    let is_credit = place.len() <= DATELINE
        && place.split_whitespace().all(is_place)
        && !town.contains(char::is_lowercase)
        && credit.contains(char::is_alphabetic)
        && (1..=DATELINE).contains(&credit.len());
    let is_dateline =
        is_credit && words.len() < rest.trim_start().len() && words.starts_with(char::is_whitespace);
    let words = words.trim_start();
    (is_dateline && !words.is_empty()).then(|| text.len() - words.len())
}

/// Takes a dateline that says which agency tells it off the first paragraph of a text.
fn cut_dateline(tables: &mut Tables, row: usize) {
    let Some(article) = tables.articles.get(row) else { return };
    let paragraph = |id: &ParagraphId| tables.paragraphs.get(id.index());
    let is_body = |id: &ParagraphId| paragraph(id).is_some_and(|each| each.kind == ParagraphKind::Body);
    let Some(first) = article.paragraph_ids().find(is_body) else { return };
    let Some(text) = paragraph(&first).map(|each| &each.text) else { return };
    let (start, end) = (after_credit(text), text.len());
    if let Some(start) = start {
        cut(tables, first, Span::new(start..end));
    }
}

/// Cuts a paragraph down to a stretch of it. What was found outside goes with it.
fn cut(tables: &mut Tables, id: ParagraphId, stays: Span) {
    let shifted = |span: &mut Span| {
        let inside = span.start >= stays.start && span.end <= stays.end;
        if inside {
            (span.start, span.end) = (span.start - stays.start, span.end - stays.start);
        }
        inside
    };
    if let Some(paragraph) = tables.paragraphs.get_mut(id.index()) {
        paragraph.text = stays.of(&paragraph.text).to_owned();
        paragraph.words.retain_mut(|word| shifted(&mut word.span));
        for sentence in &mut paragraph.sentences {
            (sentence.start, sentence.end) =
                (sentence.start.clamp(stays.start, stays.end), sentence.end.clamp(stays.start, stays.end));
        }
        paragraph.sentences.retain_mut(|sentence| sentence.start < sentence.end && shifted(sentence));
    }
    tables.mentions.retain_mut(|row| row.paragraph != id || shifted(&mut row.span));
    tables
        .descriptions
        .retain_mut(|row| row.paragraph != id || shifted(&mut row.span) && shifted(&mut row.name));
    // Others point to quotations and quantities by number: those without a span go where paragraphs are picked.
    for quotation in tables.quotations.iter_mut().filter(|row| row.paragraph == id) {
        if !shifted(&mut quotation.span) {
            quotation.span = NOWHERE;
        }
        quotation.cue = quotation.cue.and_then(|mut cue| shifted(&mut cue).then_some(cue));
    }
    for quantity in tables.quantities.iter_mut().filter(|row| row.paragraph == id) {
        if !shifted(&mut quantity.span) {
            quantity.span = NOWHERE;
        }
    }
}

/// A span that fits no text.
const NOWHERE: Span = Span { start: 0, end: 0 };
