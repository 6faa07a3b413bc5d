use alloc::vec::Vec;
use core::ops::Range;

use corpus::EntityKind;

use super::{
    Certainty,
    chunk::chunks,
    designation::designation,
    edges::{campaign, complete, cut, cut_verbs, divide, drop_shouted_words, regime, stretch, trim},
    evidence::{Evidence, Style},
    kind::{Ground, binding_or_happening, kind},
    lexicon::{Form, Lexicon, Roles},
    results::teams,
    tagger::{Class, Tagged, Tagger},
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

/// What is found in one sentence after another: the room is the same.
#[derive(Default)]
pub(super) struct Room {
    pub(super) found: Vec<Found>,
    chunks: Vec<Range<usize>>,
}

impl Found {
    /// The name where words are counted from another one: where the first was `first`.
    pub(super) fn moved(self, first: usize) -> Self {
        Self { words: self.words.start + first..self.words.end + first, ..self }
    }
}

/// Finds the names in a sentence, its words counted from its own first: what the tagger finds, corrected where lists
/// and heads are certain. They are put in place of what was found in the room.
pub(super) fn find(
    Room { found, chunks: room }: &mut Room,
    words: &[Word<'_>],
    style: Style,
    tagger: Option<&mut Tagger>,
    lexicon: &Lexicon,
    evidence: &Evidence,
) {
    found.clear();
    if !words.iter().any(|word| word.is_capital()) {
        return;
    }
    chunks(room, words, style != Style::Plain, lexicon, evidence);
    let chunks = room.drain(..).filter_map(|chunk| kind(words, &chunk, lexicon).map(|kind| (chunk, kind)));
    match tagger {
        Some(tagger) => {
            for &Tagged { words: ref range, class } in tagger.tag(words, style, lexicon, evidence) {
                let name = words.get(range.clone()).unwrap_or_default();
                if let Some(parts) = resolution_of_body(name, range.start, lexicon) {
                    found.extend(parts);
                } else if let Some(kind) =
                    numbered_law(name, lexicon).or(class.kind()).or_else(|| other(name, lexicon))
                {
                    let certainty = if class == Class::Other { Certainty::Sure } else { Certainty::Likely };
                    found.push(Found { words: range.clone(), kind, certainty });
                }
            }
            for (chunk, (kind, ground)) in chunks {
                correct(found, chunk, kind, ground, words, lexicon);
            }
        }
        None => {
            for (words, (kind, ground)) in chunks {
                let certainty = if ground == Ground::Shape { Certainty::Likely } else { Certainty::Sure };
                found.push(Found { words, kind, certainty });
            }
        }
    }
    designate(found, words, lexicon);
    trim(found, words, lexicon);
    cut(found, words, lexicon);
    if style == Style::Shouted {
        drop_shouted_words(found, words, lexicon);
    }
    if style != Style::Plain {
        cut_verbs(found, words, lexicon);
    }
    divide(found, words, lexicon);
    campaign(found, words);
    regime(found, words, lexicon);
    complete(found, words, lexicon);
    teams(found, words, lexicon, evidence);
    stretch(found, words, lexicon);
    for name in found.iter_mut() {
        if name.certainty != Certainty::Sure
            && name.words.len() > 1
            && introduced(words, name.words.end, lexicon)
        {
            name.kind = EntityKind::Person;
            name.certainty = Certainty::Sure;
        }
    }
    found.sort_by_key(|name| name.words.start);
}

/// Adds weapons and platforms named by letters and a number.
fn designate(found: &mut Vec<Found>, words: &[Word<'_>], lexicon: &Lexicon) {
    let mut at = 0;
    while at < words.len() {
        let Some(range) = designation(words, at, lexicon) else {
            at += 1;
            continue;
        };
        at = range.end;
        let owner = found.iter().find_map(|name| owner_before(name, range.start, words, lexicon));
        found.retain(|name| name.words.end <= range.start || range.end <= name.words.start);
        found.extend(owner);
        found.push(Found { words: range, kind: EntityKind::Product, certainty: Certainty::Sure });
    }
}

/// Whose a weapon is, where the tagger took both for one name: "RAF" of "RAF Tornado GR4s".
fn owner_before(name: &Found, weapon: usize, words: &[Word<'_>], lexicon: &Lexicon) -> Option<Found> {
    let inside = name.words.clone().filter(|_| name.words.start < weapon && weapon < name.words.end);
    let mut starts = inside.take_while(|&start| start < weapon);
    starts.find_map(|start| {
        let before = words.get(start..weapon)?;
        let listed = lexicon.longest(before).filter(|(_, count)| *count == before.len());
        let body = || before.last().is_some_and(|last| lexicon.roles(last).any(Roles::ORGANISATION));
        let body = || (before.len() > 1 && body()).then_some(EntityKind::Organisation);
        let kind = listed.map(|(sense, _)| sense.kind).or_else(body)?;
        Some(Found { words: start..weapon, kind, certainty: Certainty::Sure })
    })
}

/// Words between a name's comma and the title that says who it is: "the country's former defence minister".
const APPOSITION: usize = 6;

/// Whether what stands after a name gives somebody's title: "Jane Doe, the defence minister, met ...".
fn introduced(words: &[Word<'_>], end: usize, lexicon: &Lexicon) -> bool {
    let Some([comma, rest @ ..]) = words.get(end..) else { return false };
    if comma.text != "," {
        return false;
    }
    let run = rest.iter().take(APPOSITION + 1);
    let run =
        run.take_while(|word| word.case != Case::Mark && !matches!(word.folded, "of" | "for" | "in" | "at"));
    let run: Vec<&Word<'_>> = run.collect();
    let closed =
        rest.get(run.len()).is_none_or(|next| matches!(next.text, "," | ".") || next.case != Case::Mark);
    let title =
        run.last().is_some_and(|last| last.case == Case::Lower && lexicon.roles(last).any(Roles::TITLE));
    closed && title && run.len() > 1
}

/// What a name of no particular class is, where a word of it tells.
fn other(name: &[Word<'_>], lexicon: &Lexicon) -> Option<EntityKind> {
    let listed = lexicon.longest(name).filter(|(_, count)| *count == name.len()).map(|(sense, _)| sense.kind);
    listed.or_else(|| binding_or_happening(name, lexicon))
}

/// "UN Security Council Resolution 2254" is two names where the lists know the body.
fn resolution_of_body(name: &[Word<'_>], start: usize, lexicon: &Lexicon) -> Option<[Found; 2]> {
    let (sense, count) = lexicon.longest(name)?;
    let kind = numbered_law(name.get(count..)?, lexicon)?;
    let (body, end) = (start + count, start + name.len());
    let sure = |words, kind| Found { words, kind, certainty: Certainty::Sure };
    Some([sure(start..body, sense.kind), sure(body..end, kind)])
}

/// "Lisbon Treaty 2", "Resolution 1244": the number says what the whole name is.
fn numbered_law(name: &[Word<'_>], lexicon: &Lexicon) -> Option<EntityKind> {
    let numbered = name.last().is_some_and(|last| last.case == Case::Number);
    binding_or_happening(name, lexicon).filter(|_| numbered)
}

/// Whether a name is the plural of a listed weapon's.
fn are_weapons(name: &[Word<'_>], lexicon: &Lexicon) -> bool {
    let [word] = name else { return false };
    let one = word.folded.strip_suffix('s').and_then(|one| lexicon.sense(one));
    one.is_some_and(|sense| sense.weapon)
}

/// Lets a chunk that rules are certain of correct what the tagger found.
fn correct(
    found: &mut Vec<Found>,
    chunk: Range<usize>,
    kind: EntityKind,
    ground: Ground,
    words: &[Word<'_>],
    lexicon: &Lexicon,
) {
    let meets = |name: &Found| name.words.start < chunk.end && chunk.start < name.words.end;
    let covers = |name: &Found| chunk.start <= name.words.start && name.words.end <= chunk.end;
    let met = || found.iter().filter(|name| meets(name));
    let mut each = met();
    let same = each.next().is_some_and(|name| name.words == chunk) && each.next().is_none();
    let inside = met().all(covers);
    let agrees = same && met().all(|name| name.kind == kind);
    let name = words.get(chunk.clone()).unwrap_or_default();
    let overrules = || {
        let Some((sense, roles)) = name.first().map(|word| (lexicon.single(word), lexicon.roles(word)))
        else {
            return false;
        };
        sense.is_some_and(|sense| met().all(|name| sense.overrules(name.kind, roles)))
    };
    // "Assad" is no body, "Abu Ghadiya" no place.
    let called = |word: &Word<'_>| match name.len() {
        1 => met().all(|name| name.kind == EntityKind::Organisation),
        _ => word.folded == "abu",
    };
    let person = kind == EntityKind::Person && name.first().is_some_and(called);
    let with_of = name.iter().any(|word| word.folded == "of");
    let certainty = match ground {
        // "The Javelins" may be a team: whether the bundle speaks of the weapon decides.
        _ if agrees && ground == Ground::Shape && are_weapons(name, lexicon) => Certainty::Likely,
        _ if agrees => Certainty::Sure,
        // "Jordan", "Washington", "Chelsea": the sentence knows better than the list which one it is.
        Ground::Listed(Form::Name) if same && chunk.len() == 1 && !overrules() => return,
        Ground::Listed(_) if inside => Certainty::Sure,
        Ground::Head if inside && matches!(kind, EntityKind::Law | EntityKind::Event) => Certainty::Sure,
        // "Government of Iraq": the tagger may have seen the country alone.
        Ground::Head if inside && kind == EntityKind::Organisation && with_of => Certainty::Sure,
        Ground::Head if same && person => Certainty::Likely,
        Ground::Beside if kind != EntityKind::Person && inside => Certainty::Sure,
        Ground::Head if met().next().is_none() => Certainty::Likely,
        _ => return,
    };
    found.retain(|name| !meets(name));
    found.push(Found { words: chunk, kind, certainty });
}
