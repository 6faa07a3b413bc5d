//! A paragraph with carets under its findings.

use std::ops::Range;

use corpus::Span;

/// Characters a line of text holds before it is broken: what fits beside another in a review.
const WIDTH: usize = 100;

/// A stretch of a paragraph and what was found there.
pub(super) struct Finding {
    pub(super) span: Span,
    pub(super) label: String,
}

/// The text, broken into lines, and below each line one line of carets for each finding in it. A finding that runs over
/// several lines says what it is below its last.
pub(super) fn draw(text: &str, findings: &[Finding]) -> String {
    let mut drawn = String::new();
    for line in lines(text) {
        drawn.push_str(&format!("  {}\n", text[line.clone()].trim_end()));
        for finding in findings {
            let part = finding.span.range();
            let part = part.start.max(line.start)..part.end.min(line.end);
            if part.start >= part.end {
                continue;
            }
            let before = text[line.start..part.start].chars().count();
            let carets = "^".repeat(text[part.clone()].trim_end().chars().count());
            let label = if finding.span.range().end <= line.end { &finding.label } else { "…" };
            drawn.push_str(&format!("  {}{carets} {label}\n", " ".repeat(before)));
        }
    }
    drawn
}

/// Breaks a text behind spaces, so that lines hold at most [`WIDTH`] characters or one long word.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut width, mut end) = (0, 0, 0);
    for word in text.split_inclusive(' ') {
        let wide = word.trim_end().chars().count();
        if width > 0 && width + wide > WIDTH {
            lines.push(start..end);
            (start, width) = (end, 0);
        }
        width += word.chars().count();
        end += word.len();
    }
    lines.push(start..end);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_over_two_lines_is_named_below_the_second() {
        let text = format!("{} one two three", "x".repeat(WIDTH - 4));
        let start = text.find("one").unwrap();
        let finding = Finding { span: Span::new(start..text.len()), label: "here".to_string() };
        let xs = "x".repeat(WIDTH - 4);
        let gap = " ".repeat(WIDTH - 3);
        let expected = format!("  {xs} one\n  {gap}^^^ …\n  two three\n  ^^^^^^^^^ here\n");
        assert_eq!(draw(&text, &[finding]), expected);
    }

    #[test]
    fn carets_count_characters_and_not_bytes() {
        let finding = Finding { span: Span::new(8..12), label: "person".to_string() };
        assert_eq!(draw("Vučić čuo", &[finding]).lines().nth(1), Some("        ^^^ person"));
    }
}
