use alloc::vec::Vec;
use core::ops::Range;

use corpus::EntityKind;

use super::{
    Certainty,
    chunk::chunks,
    evidence::{Evidence, Style},
    kind::{Ground, binding_or_happening, kind},
    lexicon::{Form, Lexicon, Roles},
    tagger::{Class, Tagger},
    words::{Case, Word},
};

/// A name among the words of a paragraph.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its words.
    pub(super) words: Range<usize>,
    /// What it names.
    pub(super) kind: EntityKind,
    /// How surely.
    pub(super) certainty: Certainty,
}

/// The names in a sentence that begins at word `first` of its paragraph: what the tagger finds, corrected where lists
/// and heads are certain.
pub(super) fn find(
    words: &[Word<'_>],
    first: usize,
    style: Style,
    tagger: Option<&Tagger>,
    lexicon: &Lexicon,
    evidence: &Evidence,
) -> Vec<Found> {
    if !words.iter().any(|word| word.is_capital()) {
        return Vec::new();
    }
    let chunks = chunks(words, style != Style::Plain, lexicon, evidence);
    let chunks =
        chunks.into_iter().filter_map(|chunk| kind(words, &chunk, lexicon).map(|kind| (chunk, kind)));
    let mut found: Vec<Found> = Vec::new();
    match tagger {
        Some(tagger) => {
            for tagged in tagger.tag(words, style, lexicon, evidence) {
                let name = words.get(tagged.words.clone()).unwrap_or_default();
                if let Some(kind) = tagged.class.kind().or_else(|| other(name, lexicon)) {
                    let certainty =
                        if tagged.class == Class::Other { Certainty::Sure } else { Certainty::Likely };
                    found.push(Found { words: tagged.words, kind, certainty });
                }
            }
            for (chunk, (kind, ground)) in chunks {
                correct(&mut found, chunk, kind, ground);
            }
        }
        None => {
            for (words, (kind, ground)) in chunks {
                let certainty = if ground == Ground::Shape { Certainty::Likely } else { Certainty::Sure };
                found.push(Found { words, kind, certainty });
            }
        }
    }
    trim(&mut found, words, lexicon);
    for name in &mut found {
        if name.certainty != Certainty::Sure
            && name.words.len() > 1
            && introduced(words, name.words.end, lexicon)
        {
            name.kind = EntityKind::Person;
            name.certainty = Certainty::Sure;
        }
    }
    found.sort_by_key(|name| name.words.start);
    for name in &mut found {
        name.words = name.words.start + first..name.words.end + first;
    }
    found
}

/// Cuts off what is no part of a name: titles before people, owners before what they own ("Berlin's Council" is two
/// names), and drops the "US" of "US$75".
fn trim(found: &mut Vec<Found>, words: &[Word<'_>], lexicon: &Lexicon) {
    let mut owners = Vec::new();
    for name in found.iter_mut() {
        let inside = words.get(name.words.clone()).unwrap_or_default();
        if name.kind == EntityKind::Person {
            let titles = inside.iter().take_while(|word| lexicon.roles(word).any(Roles::TITLE)).count();
            if titles < inside.len() {
                name.words.start += titles;
            }
            name.words.end = hyphened_end(words, &name.words, lexicon);
        } else if let Some(owner) =
            inside.iter().take(inside.len().saturating_sub(1)).position(|word| word.owns)
            && let Some((sense, count)) = lexicon.longest(inside)
            && count == owner + 1
        {
            owners.push(Found {
                words: name.words.start..name.words.start + count,
                kind: sense.kind,
                certainty: Certainty::Sure,
            });
            name.words.start += count;
        }
    }
    found.extend(owners);
    found.retain(|name| {
        let currency =
            words.get(name.words.end).is_some_and(|next| next.glued && matches!(next.text, "$" | "€" | "£"));
        !(currency && name.words.len() == 1)
    });
}

/// The longest small part of a Korean or Chinese given name: "Jae-in", "Jong-un", "Ing-wen".
const SYLLABLE: usize = 5;

/// Where a person's name ends whose last given name goes on small after a hyphen: "Moon Jae-in".
fn hyphened_end(words: &[Word<'_>], name: &Range<usize>, lexicon: &Lexicon) -> usize {
    let family = words.get(name.start).is_some_and(|word| lexicon.roles(word).any(Roles::FAMILY));
    match words.get(name.end..) {
        Some([hyphen, part, ..])
            if family
                && name.len() > 1
                && hyphen.glued
                && part.glued
                && hyphen.text == "-"
                && part.case == Case::Lower
                && part.folded.len() <= SYLLABLE =>
        {
            name.end + 2
        }
        _ => name.end,
    }
}

/// Words between a name's comma and the title that says who it is: "the country's former defence minister".
const APPOSITION: usize = 6;

/// Whether what stands after a name gives somebody's title: "Jane Doe, the defence minister, met ...".
fn introduced(words: &[Word<'_>], end: usize, lexicon: &Lexicon) -> bool {
    let Some([comma, rest @ ..]) = words.get(end..) else { return false };
    let run = rest.iter().take(APPOSITION + 1);
    let run =
        run.take_while(|word| word.case != Case::Mark && !matches!(word.folded, "of" | "for" | "in" | "at"));
    let run: Vec<&Word<'_>> = run.collect();
    let closed =
        rest.get(run.len()).is_none_or(|next| matches!(next.text, "," | ".") || next.case != Case::Mark);
    let title =
        run.last().is_some_and(|last| last.case == Case::Lower && lexicon.roles(last).any(Roles::TITLE));
    comma.text == "," && closed && title && run.len() > 1
}

/// What a name of no particular class is, where a word of it tells.
fn other(name: &[Word<'_>], lexicon: &Lexicon) -> Option<EntityKind> {
    let listed = lexicon.longest(name).filter(|(_, count)| *count == name.len()).map(|(sense, _)| sense.kind);
    listed.or_else(|| binding_or_happening(name, lexicon))
}

/// Lets a chunk that rules are certain of correct what the tagger found.
fn correct(found: &mut Vec<Found>, chunk: Range<usize>, kind: EntityKind, ground: Ground) {
    let meets = |name: &Found| name.words.start < chunk.end && chunk.start < name.words.end;
    let covers = |name: &Found| chunk.start <= name.words.start && name.words.end <= chunk.end;
    let met: Vec<&Found> = found.iter().filter(|name| meets(name)).collect();
    let same = matches!(met.as_slice(), [name] if name.words == chunk);
    let inside = met.iter().all(|name| covers(name));
    let agrees = same && met.iter().all(|name| name.kind == kind);
    let certainty = match ground {
        _ if agrees => Certainty::Sure,
        // "Jordan", "Washington", "Chelsea": the sentence knows better than the list which one it is.
        Ground::Listed(Form::Name) if same && chunk.len() == 1 => return,
        Ground::Listed(_) if inside => Certainty::Sure,
        Ground::Head if inside && matches!(kind, EntityKind::Law | EntityKind::Event) => Certainty::Sure,
        Ground::Beside if kind != EntityKind::Person && inside => Certainty::Sure,
        Ground::Head if met.is_empty() => Certainty::Likely,
        _ => return,
    };
    found.retain(|name| !meets(name));
    found.push(Found { words: chunk, kind, certainty });
}
