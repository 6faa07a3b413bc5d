//! Cases that show what an annotator finds: the sentence on one line, carets under each finding below it.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use corpus::Span;

/// Asserts that `find`, given the first line of `case`, finds what the lines below it draw.
///
/// Each of those lines is carets under the words of one finding, and then what the finding says.
#[track_caller]
pub(crate) fn check(case: &str, find: impl Fn(&str) -> Vec<(Span, String)>) {
    let case = case.trim_matches('\n');
    let sentence = case.lines().next().unwrap_or_default();
    let drawn = draw(sentence, &find(sentence));
    assert_eq!(drawn.trim_end(), case.trim_end(), "\nfound:\n{drawn}\n");
}

/// The sentence and, below it, one line for each finding.
fn draw(sentence: &str, findings: &[(Span, String)]) -> String {
    let mut drawn = sentence.to_string();
    for (span, label) in findings {
        let before = sentence.get(..span.start as usize).unwrap_or_default().chars().count();
        let inside = span.of(sentence).chars().count();
        drawn.push('\n');
        drawn.extend(core::iter::repeat_n(' ', before));
        drawn.extend(core::iter::repeat_n('^', inside));
        drawn.push(' ');
        drawn.push_str(label);
    }
    drawn
}
