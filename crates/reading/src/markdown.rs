//! Markdown files: the text of CommonMark (<https://spec.commonmark.org>), block by block, without its marks.

use corpus::{Block, Diagnostic, Document, Role};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::{fields, front, headline, language, lines, page, plain};

pub(crate) fn read(source: &str, text: &str) -> Result<Document, Diagnostic> {
    let front = front::split(source, text)?;
    let mut document = Document { source: source.to_string(), ..Document::default() };
    fields::apply(&mut document, &front.entries);
    document.blocks = if lines_are_paragraphs(front.body) {
        let spaced = front.body.replace('\n', "\n\n");
        Builder::build(&spaced, |line| line.div_ceil(2) + front.body_line - 1)
    } else {
        Builder::build(front.body, |line| line + front.body_line - 1)
    };
    Ok(document)
}

/// Whether a text was pasted with one paragraph a line: no blank line parts its body and no program wrapped it.
///
/// Markdown would make one paragraph of it.
fn lines_are_paragraphs(body: &str) -> bool {
    let blocks = lines::blocks(body, 1);
    let longest = blocks.iter().map(Vec::len).max().unwrap_or_default();
    let rest: usize = blocks.iter().map(Vec::len).sum::<usize>() - longest;
    let has_marks =
        body.lines().any(|line| line.starts_with(['#', '>', '-', '*', '+', '|', '`', '=', ' ', '\t']));
    longest > 2 && longest > 2 * rest && !has_marks && lines::wrap_width(&blocks).is_none()
}

/// A paragraph that opens with a picture is its caption up to this many words; a longer one has a picture at its head.
const CAPTION: usize = 40;

/// Gathers the text of one block at a time.
struct Builder<'a, F> {
    source: &'a str,
    /// The line of the file for a line of `source`.
    file_line: F,
    /// An offset in `source` and its line, from which the next is counted.
    counted: (usize, u32),
    blocks: Vec<Block>,
    text: String,
    /// Offset in `source` at which `text` began.
    start: usize,
    /// A line break waits for the text after it.
    breaks: bool,
    /// Characters of `text` that are part of a link.
    linked: usize,
    /// Words instead of the pictures of this block; whether the first of them opened it.
    alternative: String,
    opens_with_picture: bool,
    /// Depth of open lists' items, links, pictures; element whose content is no text.
    items: usize,
    links: usize,
    pictures: usize,
    hidden: Option<&'static str>,
    heading: Option<HeadingLevel>,
}

impl<'a, F: Fn(u32) -> u32> Builder<'a, F> {
    fn build(source: &'a str, file_line: F) -> Vec<Block> {
        let mut builder = Self {
            source,
            file_line,
            counted: (0, 1),
            blocks: Vec::new(),
            text: String::new(),
            start: 0,
            breaks: false,
            linked: 0,
            alternative: String::new(),
            opens_with_picture: false,
            items: 0,
            links: 0,
            pictures: 0,
            hidden: None,
            heading: None,
        };
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
        let mut markup = String::new();
        for (event, place) in Parser::new_ext(source, options).into_offset_iter() {
            match event {
                Event::Html(html) => markup.push_str(&html),
                Event::End(TagEnd::HtmlBlock) => {
                    builder.add_markup(&std::mem::take(&mut markup), place.start)
                }
                other => builder.take(other, place.start),
            }
        }
        builder.end_block();
        builder.blocks
    }

    fn take(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) | Event::Code(text) => self.add(&text, at),
            Event::SoftBreak | Event::HardBreak => self.breaks = true,
            Event::InlineHtml(tag) => self.pass_tag(&tag),
            Event::Rule => self.end_block(),
            Event::Html(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Link { .. } => self.links += 1,
            Tag::Image { .. } => {
                self.opens_with_picture |= self.text.is_empty();
                self.pictures += 1;
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript => {}
            block => {
                self.end_block();
                match block {
                    Tag::Heading { level, .. } => self.heading = Some(*level),
                    Tag::Item => self.items += 1,
                    _ => {}
                }
            }
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link => self.links = self.links.saturating_sub(1),
            TagEnd::Image => self.pictures = self.pictures.saturating_sub(1),
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
            block => {
                self.end_block();
                match block {
                    TagEnd::Heading(_) => self.heading = None,
                    TagEnd::Item => self.items = self.items.saturating_sub(1),
                    _ => {}
                }
            }
        }
    }

    fn add(&mut self, text: &str, at: usize) {
        if self.hidden.is_some() {
            return;
        }
        if self.pictures > 0 {
            self.alternative.push_str(text);
            return;
        }
        if self.text.is_empty() {
            self.start = at;
            self.text.push_str(text);
        } else if self.breaks {
            lines::append(&mut self.text, text);
        } else {
            self.text.push_str(text);
        }
        self.breaks = false;
        if self.links > 0 {
            self.linked += text.chars().filter(|c| !c.is_whitespace()).count();
        }
    }

    /// Tags in running text are dropped and their text stays, but for elements whose content no reader sees.
    fn pass_tag(&mut self, tag: &str) {
        let name = tag.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        if name == "br" {
            self.breaks = true;
        } else if let Some(hidden) = ["script", "style"].into_iter().find(|hidden| *hidden == name) {
            self.hidden = (!tag.starts_with("</")).then_some(hidden);
        }
    }

    fn add_markup(&mut self, markup: &str, at: usize) {
        self.end_block();
        let line = self.line(at);
        self.blocks.extend(page::fragment(markup).into_iter().map(|block| Block { line, ..block }));
    }

    /// The line of the file at an offset. Blocks come in order, so that each line is counted once.
    fn line(&mut self, at: usize) -> u32 {
        let (from, line) = self.counted;
        if let Some(between) = self.source.get(from..at) {
            self.counted = (at, line + lines::line_at(between, between.len()) - 1);
        }
        (self.file_line)(self.counted.1)
    }

    fn end_block(&mut self) {
        let text = std::mem::take(&mut self.text);
        let alternative = std::mem::take(&mut self.alternative);
        let linked = std::mem::take(&mut self.linked);
        let pictured = std::mem::take(&mut self.opens_with_picture);
        self.breaks = false;
        self.hidden = None;
        let line = self.line(self.start);
        for part in text.split('\n').map(str::trim).filter(|part| !part.is_empty()) {
            let all_linked = linked >= part.chars().filter(|c| !c.is_whitespace()).count();
            let role = match plain::role_of(part) {
                Role::Plain if self.heading.is_some() => Role::Heading,
                Role::Plain if pictured && language::count_words(part) <= CAPTION => Role::Caption,
                Role::Plain if all_linked && !headline::ends_sentence(part) => Role::Related,
                Role::Plain if self.items > 0 => Role::Item,
                role => role,
            };
            self.blocks.push(Block { text: part.to_string(), role, line });
        }
        if text.trim().is_empty() && !alternative.trim().is_empty() {
            self.blocks.push(Block { text: alternative.trim().to_string(), role: Role::Caption, line });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<(Role, String, u32)> {
        let document = read("a.md", text).unwrap_or_else(|error| panic!("{error}"));
        document.blocks.into_iter().map(|block| (block.role, block.text, block.line)).collect()
    }

    fn texts(text: &str) -> Vec<String> {
        blocks(text).into_iter().map(|(_, text, _)| text).collect()
    }

    #[test]
    fn markup_is_dropped_and_text_stays() {
        let text = "# The **ferry**\n\nIt [left](https://example.org) *late*, `really`.\n\n> Nobody\n> knew.\n\n- one\n- two\n";
        assert_eq!(
            blocks(text),
            [
                (Role::Heading, "The ferry".to_string(), 1),
                (Role::Plain, "It left late, really.".to_string(), 3),
                (Role::Plain, "Nobody knew.".to_string(), 5),
                (Role::Item, "one".to_string(), 8),
                (Role::Item, "two".to_string(), 9),
            ]
        );
    }

    #[test]
    fn a_picture_gives_a_caption() {
        let text = "![A ferry at the quay](a.jpg)\n\nText ![icon](b.png) here.\n\n![](c.jpg)\n*The master, on Tuesday.*\n";
        assert_eq!(
            blocks(text),
            [
                (Role::Caption, "A ferry at the quay".to_string(), 1),
                (Role::Plain, "Text  here.".to_string(), 3),
                (Role::Caption, "The master, on Tuesday.".to_string(), 6),
            ]
        );
    }

    #[test]
    fn a_link_alone_is_related_and_a_linked_sentence_is_not() {
        let roles: Vec<Role> =
            blocks("[Ferries explained](x)\n\n[The ferry left.](y)\n").into_iter().map(|b| b.0).collect();
        assert_eq!(roles, [Role::Related, Role::Plain]);
    }

    #[test]
    fn no_markup_and_no_script_survives() {
        let text = "Before <script>alert(1)</script> after <b onclick=\"x()\">bold</b>.\n\n<div onload=\"x()\"><script>alert(2)</script><p>Inside</p></div>\n";
        assert_eq!(texts(text), ["Before  after bold.", "Inside"]);
    }

    #[test]
    fn lines_are_paragraphs_where_the_file_has_no_blank_lines() {
        let line = "A paragraph of one line which is long enough that nobody would think that a program had wrapped it here.";
        let text =
            format!("A headline of sorts\n{line}\n{line} Again.\n{line} And again and again, to the end.");
        assert_eq!(blocks(&text).iter().map(|b| b.2).collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    #[test]
    fn lines_count_from_the_head_of_the_file() {
        let text = "+++\ntitle = \"T\"\n+++\n\nOne.\n\nTwo.\n";
        assert_eq!(blocks(text).iter().map(|b| b.2).collect::<Vec<_>>(), [5, 7]);
    }

    #[test]
    fn quotation_marks_and_dashes_are_not_made_prettier() {
        assert_eq!(texts("\"One\" -- two... it's"), ["\"One\" -- two... it's"]);
    }
}
