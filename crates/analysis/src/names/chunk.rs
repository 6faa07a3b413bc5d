use alloc::vec::Vec;
use core::ops::Range;

use super::{
    evidence::Evidence,
    lexicon::{Form, Lexicon, Roles},
    words::{Case, Word},
};
use corpus::EntityKind;

/// Cuts a sentence's runs of capitalised words into names, put in place of what is in `chunks`.
pub(super) fn chunks(
    chunks: &mut Vec<Range<usize>>,
    words: &[Word<'_>],
    titled: bool,
    lexicon: &Lexicon,
    evidence: &Evidence,
) {
    chunks.clear();
    let mut at = 0;
    while at < words.len() {
        let names = |index: usize| names(words, index, titled, lexicon, evidence);
        if !words[at].is_capital() || !(names(at) || lexicon.longest(&words[at..]).is_some()) {
            at += 1;
            continue;
        }
        let end = run_end(words, at, lexicon, &names);
        split(words, at..end, lexicon, chunks);
        at = end;
    }
}

/// Whether a capitalised word can be part of a name by itself.
fn names(words: &[Word<'_>], index: usize, titled: bool, lexicon: &Lexicon, evidence: &Evidence) -> bool {
    let word = &words[index];
    if !word.is_capital() {
        return false;
    }
    let roles = lexicon.roles(word);
    if roles.any(Roles::NOT_NAME) || (roles.any(Roles::FUNCTION) && word.case != Case::Upper) {
        return false;
    }
    let named = Roles::GIVEN.and(Roles::SURNAME);
    let known = || lexicon.single(word).is_some() || roles.any(named) || evidence.is_name(word);
    if titled {
        return known();
    }
    if word.opens {
        let unknown = |next: &Word<'_>| next.is_capital() && lexicon.single(next).is_none();
        let goes_on = words.get(index + 1).is_some_and(unknown);
        return known() || goes_on || (!evidence.is_common(word) && roles == Roles::default());
    }
    true
}

/// One past the last word of the run of name words that begins at `start`.
fn run_end(words: &[Word<'_>], start: usize, lexicon: &Lexicon, names: &dyn Fn(usize) -> bool) -> usize {
    let mut end = start + lexicon.longest(&words[start..]).map_or(1, |(_, count)| count);
    // A possessive ends the name of a place: "Berlin's Council" is two names, "Workers' Party" one.
    let owner = |index: usize| words[index].owns && lexicon.single(&words[index]).is_some();
    while end < words.len() && !owner(end - 1) {
        let mut next = end;
        // A hyphen or ampersand between two capitals, and small words inside a name, carry it on.
        while next < words.len() && next < end + 3 && carries(&words[next], lexicon) {
            next += 1;
        }
        let joined = next < words.len() && names(next) && (next > end || !words[next].glued);
        let number = next == end && follows_law(words, end, lexicon);
        if number {
            end += 1;
        } else if joined && (next == end || connects(words, start, end, next, lexicon)) {
            end = next + 1;
        } else {
            break;
        }
    }
    end
}

fn carries(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    word.case == Case::Lower && lexicon.roles(word).any(Roles::CONNECTOR.and(Roles::PHRASE_CONNECTOR))
        || matches!(word.text, "-" | "&")
}

/// Whether the small words between `end` and `next` join what stands around them into one name.
fn connects(words: &[Word<'_>], start: usize, end: usize, next: usize, lexicon: &Lexicon) -> bool {
    let between = &words[end..next];
    let hyphen = between.iter().any(|word| word.text == "-");
    if hyphen {
        let known = |index: usize| lexicon.single(&words[index]).is_some();
        return between.len() == 1
            && between[0].glued
            && words[next].glued
            && !known(end - 1)
            && !known(next);
    }
    if between.iter().all(|word| lexicon.roles(word).any(Roles::CONNECTOR) || word.text == "&") {
        return true;
    }
    let of = between[0].folded;
    let heads = match of {
        "of" | "for" => Roles::ORGANISATION_OF.and(Roles::LAW_OF).and(Roles::EVENT_OF),
        "on" => Roles::LAW_OF,
        // "Ministry of Trade and Industry": only inside a name that such a head has opened.
        "and" => {
            return between.len() == 1
                && words[start..end].iter().any(|word| matches!(word.folded, "of" | "for"))
                && lexicon.single(&words[end - 1]).is_none();
        }
        _ => return false,
    };
    lexicon.roles(&words[end - 1]).any(heads)
}

/// Whether the numeral at `index` ends the name of a text: "Resolution 1244".
fn follows_law(words: &[Word<'_>], index: usize, lexicon: &Lexicon) -> bool {
    words[index].case == Case::Number && lexicon.roles(&words[index - 1]).any(Roles::LAW)
}

/// Cuts a run at titles and before or after established names that do not belong to a longer one.
fn split(words: &[Word<'_>], run: Range<usize>, lexicon: &Lexicon, chunks: &mut Vec<Range<usize>>) {
    if run.is_empty() {
        return;
    }
    if let Some((sense, count)) = lexicon.longest(&words[run.clone()])
        && count < run.len()
    {
        let rest = run.start + count..run.end;
        if sense.kind == EntityKind::Place
            && heads(words, &rest, lexicon)
            && !has_title(words, &rest, lexicon)
        {
            chunks.push(run);
            return;
        }
        let person = lexicon.roles(&words[run.start]).any(Roles::GIVEN);
        if !person || sense.form != Form::Name {
            chunks.push(run.start..run.start + count);
            split(words, rest, lexicon, chunks);
            return;
        }
    }
    let title = words[run.clone()].iter().position(|word| lexicon.roles(word).any(Roles::TITLE));
    match title {
        Some(offset) if run.start + offset + 1 < run.end => {
            split_known(words, run.start..run.start + offset, lexicon, chunks);
            split(words, run.start + offset + 1..run.end, lexicon, chunks);
        }
        Some(offset) => split_known(words, run.start..run.start + offset, lexicon, chunks),
        None => chunks.push(run),
    }
}

/// Of the words before a title only established names count: "Defense" in "Defense Minister" is part of the title.
fn split_known(words: &[Word<'_>], run: Range<usize>, lexicon: &Lexicon, chunks: &mut Vec<Range<usize>>) {
    let mut at = run.start;
    while at < run.end {
        match lexicon.longest(&words[at..run.end]) {
            Some((_, count)) => {
                chunks.push(at..at + count);
                at += count;
            }
            None => at += 1,
        }
    }
}

/// Whether a run ends, or before its "of" stands, a head of a body, text, happening or place.
fn heads(words: &[Word<'_>], run: &Range<usize>, lexicon: &Lexicon) -> bool {
    let all = Roles::ORGANISATION.and(Roles::LAW).and(Roles::EVENT).and(Roles::PLACE);
    words[run.clone()].iter().any(|word| lexicon.roles(word).any(all))
}

fn has_title(words: &[Word<'_>], run: &Range<usize>, lexicon: &Lexicon) -> bool {
    words[run.clone()].iter().any(|word| lexicon.roles(word).any(Roles::TITLE))
}
