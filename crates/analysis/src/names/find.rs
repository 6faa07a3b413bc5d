use alloc::vec::Vec;
use core::ops::Range;

use corpus::EntityKind;

use super::{
    Certainty,
    chunk::chunks,
    evidence::{Evidence, Style},
    kind::{Ground, binding_or_happening, kind},
    lexicon::{Form, Lexicon},
    tagger::{Class, Tagger},
    words::Word,
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
    found.sort_by_key(|name| name.words.start);
    for name in &mut found {
        name.words = name.words.start + first..name.words.end + first;
    }
    found
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
