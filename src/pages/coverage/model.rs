//! Which text names what, how often and how early; how long the texts are, and whom they quote.

use corpus::InOrder as _;
use corpus::Map;
use std::cmp::Reverse;

use corpus::{ArticleId, Corpus, EntityId, EntityKind, ParagraphId, ParagraphKind, QuotationKind, Span};

/// Where something stands in a text.
pub type Spot = (ParagraphId, Span);

/// Names by how many texts name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// In so many texts.
    pub texts: usize,
    /// The names, those that are named most first.
    pub rows: Vec<Row>,
}

/// A name and the texts that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who or what is named.
    pub entity: EntityId,
    /// How often, in all texts.
    pub mentions: usize,
    /// What each text that names it has, in the order of the bundle.
    pub cells: Vec<(ArticleId, Vec<Spot>)>,
}

impl Row {
    /// Where a text names it; empty where it does not.
    pub fn of(&self, text: ArticleId) -> &[Spot] {
        self.cells.iter().find(|(each, _)| *each == text).map_or(&[], |(_, spots)| spots)
    }
}

/// Names of these kinds (of all, where none is given) in paragraphs that pass, by how many texts name them: those in all
/// texts first. Of two texts, what one alone names comes first.
pub fn groups(corpus: &Corpus, passes: impl Fn(ParagraphId) -> bool, kinds: &[EntityKind]) -> Vec<Group> {
    let mut rows: Vec<Row> =
        corpus.entity_ids().map(|entity| Row { entity, mentions: 0, cells: Vec::new() }).collect();
    for mention in &corpus.mentions {
        let paragraph = corpus.paragraph(mention.paragraph);
        let asked = kinds.is_empty() || kinds.contains(&corpus.entity(mention.entity).kind);
        let Some(row) = rows.get_mut(mention.entity.index()) else { continue };
        if !asked || !paragraph.kind.tells() || !passes(mention.paragraph) {
            continue;
        }
        row.mentions += 1;
        let spot = (mention.paragraph, mention.span);
        match row.cells.last_mut().filter(|(text, _)| *text == paragraph.article) {
            Some((_, spots)) => spots.push(spot),
            None => row.cells.push((paragraph.article, vec![spot])),
        }
    }
    let mut groups: Map<Reverse<usize>, Vec<Row>> = Map::new();
    for row in rows.into_iter().filter(|row| row.mentions > 0) {
        groups.entry(Reverse(row.cells.len())).or_default().push(row);
    }
    let mut groups: Vec<Group> =
        groups.into_iter().map(|(Reverse(texts), rows)| Group { texts, rows }).collect();
    for group in &mut groups {
        group.rows.put_in_order_by_key(|row| {
            (Reverse(row.mentions), corpus.entity(row.entity).name.to_lowercase())
        });
    }
    if corpus.articles.len() == 2 {
        groups.reverse();
    }
    groups
}

/// How dark the ground of a number of mentions is, 1 to 4: one; two or three; four to six; more.
pub fn heat(mentions: usize) -> u8 {
    match mentions {
        0 | 1 => 1,
        2 | 3 => 2,
        4..=6 => 3,
        _ => 4,
    }
}

/// How early a text names something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Early {
    /// In its headline.
    Headline,
    /// In its first paragraph.
    Lead,
    /// In a later one.
    Paragraph(u32),
    /// Under a picture only.
    Caption,
}

/// How early the first of some spots stands: a caption counts only where nothing else names it.
pub fn early(corpus: &Corpus, spots: &[Spot]) -> Option<Early> {
    let of = |(id, _): &Spot| {
        let paragraph = corpus.paragraph(*id);
        match (paragraph.kind, paragraph.number) {
            (ParagraphKind::Headline, _) => Early::Headline,
            (ParagraphKind::Body, 1) => Early::Lead,
            (ParagraphKind::Body, number) => Early::Paragraph(number),
            _ => Early::Caption,
        }
    };
    spots.iter().map(of).min()
}

/// Where each paragraph that tells something begins in its text and how long it is, in thousandths of the text.
pub fn stretches(corpus: &Corpus) -> Vec<(u16, u16)> {
    let mut stretches = vec![(0, 0); corpus.paragraphs.len()];
    for text in corpus.article_ids() {
        let length = |id: ParagraphId| corpus.paragraph(id).text.len();
        let whole = corpus.telling(text).map(length).sum::<usize>().max(1);
        let share = |part: usize| u16::try_from(part * 1000 / whole).unwrap_or(1000);
        let mut before = 0;
        for id in corpus.telling(text) {
            let own = length(id);
            if let Some(stretch) = stretches.get_mut(id.index()) {
                *stretch = (share(before), share(own));
            }
            before += own;
        }
    }
    stretches
}

/// How long a text is, and how much of it is in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// The text.
    pub text: ArticleId,
    /// Words of its paragraphs, parted by white space; headline and captions do not count.
    pub words: usize,
    /// Those of them that stand in quotation marks as said.
    pub quoted: usize,
    /// The quotations.
    pub spots: Vec<Spot>,
}

impl Size {
    /// The share in quotation marks, in hundredths, rounded.
    pub fn share(&self) -> usize {
        (self.quoted * 100 + self.words / 2).checked_div(self.words).unwrap_or_default()
    }
}

/// The sizes of texts, as far as their paragraphs pass.
pub fn sizes(corpus: &Corpus, passes: impl Fn(ParagraphId) -> bool) -> Vec<Size> {
    let size = |text: ArticleId| {
        let mut size = Size { text, words: 0, quoted: 0, spots: Vec::new() };
        let body = |id: &ParagraphId| corpus.paragraph(*id).kind == ParagraphKind::Body && passes(*id);
        for id in corpus.article(text).paragraph_ids().filter(body) {
            let paragraph = corpus.paragraph(id);
            size.words += paragraph.text.split_whitespace().count();
            let quoted = corpus.quotations_in(id).iter().filter(|row| row.kind == QuotationKind::Direct);
            for row in quoted {
                size.quoted += row.span.of(&paragraph.text).split_whitespace().count();
                size.spots.push((id, row.span));
            }
        }
        size
    };
    corpus.article_ids().map(size).collect()
}

/// Who is quoted or reported, by which text: those with most quotations first.
pub fn speakers(corpus: &Corpus, passes: impl Fn(ParagraphId) -> bool) -> Vec<Row> {
    let mut rows: Map<EntityId, Row> = Map::new();
    for row in &corpus.quotations {
        let Some(entity) = row.speaker.filter(|_| row.kind != QuotationKind::Scare) else { continue };
        let paragraph = corpus.paragraph(row.paragraph);
        if !paragraph.kind.tells() || !passes(row.paragraph) {
            continue;
        }
        let speaker = rows.entry(entity).or_insert(Row { entity, mentions: 0, cells: Vec::new() });
        speaker.mentions += 1;
        let spot = (row.paragraph, row.span);
        match speaker.cells.last_mut().filter(|(text, _)| *text == paragraph.article) {
            Some((_, spots)) => spots.push(spot),
            None => speaker.cells.push((paragraph.article, vec![spot])),
        }
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.put_in_order_by_key(|row| {
        let name = corpus.entity(row.entity).name.to_lowercase();
        (Reverse(row.cells.len()), Reverse(row.mentions), name)
    });
    rows
}

#[cfg(test)]
mod tests;
