//! Says of each paragraph what it is to a reader. Nothing is lost: furniture is a kind, not a deletion.
//!
//! A line is judged by its words, by its form, and by where it stands. In doubt it is body: a reader who meets a share
//! button among the paragraphs is less misled than one who misses a paragraph.

mod line;
mod phrases;
mod vocabulary;

use alloc::{string::String, vec::Vec};

use corpus::{Document, ParagraphKind, Role};

use line::Line;
use vocabulary::Vocabulary;

use crate::segment::fold;

/// What each paragraph of each document is.
pub(crate) fn clean(documents: &[Document]) -> Vec<Vec<ParagraphKind>> {
    let vocabulary = Vocabulary::of_lists();
    documents.iter().map(|document| kinds(document, vocabulary)).collect()
}

fn kinds(document: &Document, vocabulary: &Vocabulary) -> Vec<ParagraphKind> {
    let lines: Vec<Line<'_>> = document.blocks.iter().map(|block| Line::new(&block.text)).collect();
    let page = Page {
        document,
        vocabulary,
        outlet: document.outlet.as_ref().map(|outlet| fold(&outlet.value)),
        headlines: (0..)
            .zip(&document.blocks)
            .filter(|(_, block)| block.role == Role::Headline)
            .map(|(at, _)| at)
            .collect(),
        lead: lines.iter().position(Line::is_prose).unwrap_or(lines.len()),
        lines: &lines,
    };
    let mut kinds = Vec::with_capacity(lines.len());
    let mut links_follow = false;
    for (index, block) in document.blocks.iter().enumerate() {
        let kind = page.by_role(block.role).unwrap_or_else(|| page.by_words(index, links_follow));
        // What a reader says of one line changes no other.
        let is_said = matches!(block.role, Role::Told | Role::LeftOut);
        // A list of links goes on until a paragraph of prose.
        links_follow = (is_said && links_follow)
            || page.opens_links(index)
            || (links_follow && kind == ParagraphKind::Related);
        kinds.push(kind);
    }
    kinds
}

/// A document as its lines are judged.
struct Page<'a> {
    document: &'a Document,
    vocabulary: &'a Vocabulary,
    lines: &'a [Line<'a>],
    /// Which of them are headlines.
    headlines: Vec<usize>,
    /// The name of its outlet, folded.
    outlet: Option<String>,
    /// The first line that is prose; what stands before it is the head of the page.
    lead: usize,
}

impl Page<'_> {
    /// What the file format says, where that settles it.
    fn by_role(&self, role: Role) -> Option<ParagraphKind> {
        match role {
            Role::Headline => Some(ParagraphKind::Headline),
            Role::Caption => Some(ParagraphKind::Caption),
            Role::Byline => Some(ParagraphKind::Byline),
            Role::Related => Some(ParagraphKind::Related),
            Role::Outside | Role::LeftOut => Some(ParagraphKind::Furniture),
            Role::Told => Some(ParagraphKind::Body),
            Role::Plain | Role::Heading | Role::Item => None,
        }
    }

    /// What the words, the form and the place of a line say.
    fn by_words(&self, index: usize, links_follow: bool) -> ParagraphKind {
        let Some(line) = self.lines.get(index) else { return ParagraphKind::Body };
        if let Some(kind) = self.vocabulary.kind(line) {
            return kind;
        }
        if self.signs(line) || self.labels(index) {
            return ParagraphKind::Furniture;
        }
        if let Some(kind) = self.repeated(index) {
            return kind;
        }
        if self.vocabulary.is_dated_picture(line) {
            return ParagraphKind::Caption;
        }
        let plain = self.document.blocks.get(index).is_some_and(|block| block.role != Role::Heading);
        let linked = links_follow || (self.after_label(index) && plain);
        if (linked && line.is_link()) || (plain && line.is_other_headline() && self.stands_among_prose(index))
        {
            return ParagraphKind::Related;
        }
        ParagraphKind::Body
    }

    /// Whether a line is the name of the outlet or of an agency and nothing else.
    fn signs(&self, line: &Line<'_>) -> bool {
        self.outlet.as_ref().is_some_and(|outlet| line.says(outlet)) || self.vocabulary.is_agency(line)
    }

    /// Whether a line is the name of a newspaper section, above a headline, a link or the lead.
    fn labels(&self, index: usize) -> bool {
        let heading = self.document.blocks.get(index).is_some_and(|block| block.role == Role::Heading);
        let Some(line) = self.lines.get(index).filter(|_| !heading) else { return false };
        let next = self.lines.get(index + 1);
        self.vocabulary.is_section(line) && (index < self.lead || next.is_none_or(Line::is_link))
    }

    /// Whether a line has a paragraph of prose before it, and none but prose and other headlines around it: a table or
    /// a list has lines of its own sort around each.
    fn stands_among_prose(&self, index: usize) -> bool {
        let fits = |line: &Line<'_>| line.is_prose() || self.vocabulary.is_section(line) || self.signs(line);
        index > self.lead
            && index.checked_sub(1).and_then(|before| self.lines.get(before)).is_some_and(fits)
            && self.lines.get(index + 1).is_none_or(fits)
    }

    fn after_label(&self, index: usize) -> bool {
        index > self.lead && index.checked_sub(1).is_some_and(|before| self.labels(before))
    }

    /// What a line is that stands twice in a row, or repeats the headline: alternative text and caption of a picture.
    fn repeated(&self, index: usize) -> Option<ParagraphKind> {
        let line = self.lines.get(index)?;
        let same = |other: usize| self.lines.get(other).is_some_and(|other| other.says(line.folded()));
        let repeats_headline =
            self.headlines.iter().take_while(|&&other| other < index).any(|&other| same(other));
        if repeats_headline || index.checked_sub(1).is_some_and(same) {
            return Some(ParagraphKind::Furniture);
        }
        (same(index + 1) && line.is_title()).then_some(ParagraphKind::Caption)
    }

    /// Whether a line heads a list of links.
    fn opens_links(&self, index: usize) -> bool {
        let set_aside = |kind| matches!(kind, ParagraphKind::Furniture | ParagraphKind::Related);
        self.lines.get(index).is_some_and(|line| {
            self.vocabulary.heads_links(line) && self.vocabulary.kind(line).is_some_and(set_aside)
        })
    }
}

#[cfg(test)]
mod tests;
