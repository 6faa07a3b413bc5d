//! Lines become paragraphs: a paragraph is a line, a block between blank lines, or a run of lines that an editor or a
//! mail program has wrapped, whichever the text uses.

use memchr::memchr_iter;

/// One line of a text that is not blank.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    /// Without white space at its ends.
    text: &'a str,
    /// Whether white space stood before it.
    indented: bool,
    /// Its number in the file, counted from 1.
    number: u32,
}

impl Line<'_> {
    /// How many characters it has.
    fn width(&self) -> usize {
        self.text.chars().count()
    }
}

/// Widths at which programs wrap text, in characters. Narrower columns are verse, tables and menus; lines longer than
/// the widest are paragraphs of their own.
const WRAP: std::ops::RangeInclusive<usize> = 40..=120;

/// Pairs of neighbouring lines that must speak for wrapping before it is believed, and their share among all pairs, in
/// hundredths. The other pairs are a headline on its text, and ends of paragraphs in texts that do without blank lines.
const MIN_PAIRS: usize = 2;
const MIN_SHARE: usize = 70;

/// The paragraphs of a text, each with the line of the file it begins on; `first_line` is that of the text itself.
pub(crate) fn paragraphs(text: &str, first_line: u32) -> Vec<(String, u32)> {
    let blocks = blocks(text, first_line);
    let width = wrap_width(&blocks);
    blocks.iter().flat_map(|block| join(block, width)).collect()
}

/// The line, counted from 1, in which the byte at an offset stands.
pub(crate) fn line_at(text: &str, offset: usize) -> u32 {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    u32::try_from(before.iter().filter(|byte| **byte == b'\n').count() + 1).unwrap_or(u32::MAX)
}

/// Runs of lines without a blank one among them.
pub(crate) fn blocks(text: &str, first_line: u32) -> Vec<Vec<Line<'_>>> {
    let mut blocks = vec![Vec::new()];
    let ends = memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    let mut start = 0;
    for (end, number) in ends.zip(first_line..) {
        let line = text.get(start..end).unwrap_or_default();
        start = end + 1;
        let content = line.trim();
        match blocks.last_mut() {
            Some(block) if !content.is_empty() => {
                block.push(Line { text: content, indented: line.starts_with(char::is_whitespace), number })
            }
            _ => blocks.push(Vec::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// The width a text is wrapped at, in characters; `None` where its lines end where their writer ended them.
///
/// A program that fills lines breaks one only where the next word would not fit. So a width explains the break between
/// two lines if the first is not longer, and longer with the next line's first word. The width that explains most
/// breaks is the one, if it explains nearly all of them.
pub(crate) fn wrap_width(blocks: &[Vec<Line<'_>>]) -> Option<usize> {
    let pairs = || blocks.iter().flat_map(|block| block.iter().zip(block.iter().skip(1)));
    let mut explained = [0_usize; *WRAP.end() + 1];
    let mut count = 0;
    for (line, next) in pairs() {
        count += 1;
        let width = line.width();
        let from = width.max(*WRAP.start());
        let to = (width + 1 + first_word(next)).min(WRAP.end() + 1);
        for width in explained.iter_mut().take(to).skip(from) {
            *width += 1;
        }
    }
    let best = WRAP.max_by_key(|&width| explained.get(width))?;
    let most = *explained.get(best)?;
    let runs_on = pairs().filter(|(line, next)| runs_on(line, next)).count();
    let believed = most >= MIN_PAIRS && most * 100 >= MIN_SHARE * count && runs_on * 2 >= most;
    believed.then_some(best)
}

/// Whether the break between two lines falls inside a sentence, for certain.
fn runs_on(line: &Line<'_>, next: &Line<'_>) -> bool {
    let open = !line
        .text
        .trim_end_matches(['"', '\'', '”', '’', ')', '»'])
        .ends_with(['.', '!', '?', ':', '…', '。']);
    open && next.text.starts_with(|c: char| !c.is_uppercase())
}

fn first_word(line: &Line<'_>) -> usize {
    line.text.split_whitespace().next().map_or(0, |word| word.chars().count())
}

/// The paragraphs of one block: its lines, or where a width is given, runs of lines broken at that width.
fn join(block: &[Line<'_>], width: Option<usize>) -> Vec<(String, u32)> {
    let mut paragraphs: Vec<(String, u32)> = Vec::new();
    let mut last: Option<&Line<'_>> = None;
    for line in block {
        let continues =
            last.zip(width).is_some_and(|(last, width)| !line.indented && is_wrapped(last, line, width));
        match paragraphs.last_mut() {
            Some((paragraph, _)) if continues => append(paragraph, line.text),
            _ => paragraphs.push((line.text.to_string(), line.number)),
        }
        last = Some(line);
    }
    paragraphs
}

/// Whether a line was broken because the next word did not fit, or because a hand that wraps unevenly broke it inside a
/// sentence.
fn is_wrapped(line: &Line<'_>, next: &Line<'_>, width: usize) -> bool {
    let own = line.width();
    let is_full = own <= width && own + 1 + first_word(next) > width;
    is_full || (runs_on(line, next) && own * 2 > width && own <= width + width / 4)
}

/// Adds a line to its paragraph, with a space; without one after a hyphen that stands inside a word.
pub(crate) fn append(paragraph: &mut String, line: &str) {
    let first = line.split_whitespace().next().unwrap_or_default();
    let splits_word = paragraph.ends_with('-')
        && paragraph.trim_end_matches('-').ends_with(char::is_alphanumeric)
        && first.starts_with(char::is_alphanumeric)
        && !matches!(first, "and" | "or" | "to");
    if !splits_word || paragraph.ends_with("--") {
        paragraph.push(' ');
    }
    paragraph.push_str(line);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        paragraphs(text, 1).into_iter().map(|(text, _)| text).collect()
    }

    const WRAPPED: &str = "\
The harbour master said on Tuesday that the
first of the two ferries would leave before
noon, and that nobody on the island had been
told why the second one was late.

Passengers waited on the quay until it was
dark. Some of them had come from the inland
villages the night before.
";

    #[test]
    fn blocks_between_blank_lines_are_paragraphs() {
        assert_eq!(texts("One.\n\n\nTwo.\n \t\nThree."), ["One.", "Two.", "Three."]);
    }

    #[test]
    fn lines_are_paragraphs_where_nothing_was_wrapped() {
        let text = "A headline\n\u{a0} A caption\nA paragraph that goes on for rather longer than any editor would let a line run before it wrapped it, which it did not do here.\nAnother.";
        assert_eq!(texts(text).len(), 4);
        assert_eq!(texts(text)[1], "A caption");
    }

    #[test]
    fn wrapped_lines_are_joined_with_spaces() {
        let paragraphs = texts(WRAPPED);
        assert_eq!(paragraphs.len(), 2);
        assert!(paragraphs[0].starts_with("The harbour master said on Tuesday that the first of"));
        assert!(paragraphs[1].ends_with("the inland villages the night before."));
    }

    #[test]
    fn wrapped_paragraphs_may_do_without_blank_lines() {
        let indented = WRAPPED.replace("\n\n", "\n   ");
        assert_eq!(texts(&indented), texts(WRAPPED));
        let bare = WRAPPED.replace("\n\n", "\n");
        assert_eq!(texts(&bare), texts(WRAPPED));
    }

    #[test]
    fn a_headline_on_wrapped_text_stays_a_line() {
        let text = format!("Ferry is late\n{WRAPPED}");
        assert_eq!(texts(&text)[0], "Ferry is late");
        assert_eq!(texts(&text).len(), 3);
    }

    #[test]
    fn verse_and_menus_are_not_wrapped() {
        let menu = "Home\nNews\nSport and leisure\nListen\nArchive\nContact";
        assert_eq!(texts(menu).len(), 6);
        let headlines = "Ferry leaves harbour before noon on Tuesday\nIslanders ask for a second boat by summer\nMaster of harbour denies he knew of the fault\n";
        assert_eq!(texts(headlines).len(), 3);
    }

    #[test]
    fn a_hyphen_at_a_line_end_keeps_its_word_together() {
        let mut paragraph = "an anti-".to_string();
        append(&mut paragraph, "tank missile, a two-");
        append(&mut paragraph, "and a three-year plan --");
        append(&mut paragraph, "no more");
        assert_eq!(paragraph, "an anti-tank missile, a two- and a three-year plan -- no more");
    }

    #[test]
    fn paragraphs_know_their_lines() {
        let lines: Vec<u32> = paragraphs("\nOne.\n\nTwo.", 7).into_iter().map(|(_, line)| line).collect();
        assert_eq!(lines, [8, 10]);
    }
}
