use alloc::{
    borrow::ToOwned,
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{EntityKind, ParagraphId, Span};
use foldhash::fast::FixedState;
use hashbrown::HashMap;

use crate::{
    names::{Form, Lexicon, Name},
    segment::fold,
    text::Text,
};

/// One way an article names something: the same words, the same kind.
pub(super) struct Wording {
    /// The article, by its place among the texts.
    pub(super) article: usize,
    /// Its words, folded; a plural of a made thing or of people without its ending.
    pub(super) words: Vec<String>,
    /// As the article writes it, white space folded.
    pub(super) text: String,
    /// What it names.
    pub(super) kind: EntityKind,
    /// The thing's name in the word lists, where they know it.
    pub(super) known: Option<&'static str>,
    /// Whether it is a name, not an adjective or the people of a place.
    pub(super) is_name: bool,
    /// All letters are capitals.
    pub(super) is_acronym: bool,
    /// Where it stands.
    pub(super) mentions: Vec<(ParagraphId, Span)>,
}

/// The wordings of all names, in the order they are met.
pub(super) fn forms(texts: &[Text<'_>], names: &[Vec<Name>], lexicon: &Lexicon) -> Vec<Wording> {
    let mut wordings: Vec<Wording> = Vec::new();
    for (article, (text, names)) in texts.iter().zip(names).enumerate() {
        let mut met: BTreeMap<(String, EntityKind), usize> = BTreeMap::new();
        // Names come again as they were written before: those need not be folded again. Only ever asked by key, so its
        // order never shows.
        let mut written: HashMap<(&str, EntityKind), usize, FixedState> = HashMap::default();
        let first = text.passages.first().map_or(0, |passage| passage.id.index());
        for name in names {
            let passage = text.passages.get(name.paragraph.index() - first);
            let surface = passage.map_or("", |passage| name.span.of(passage.text));
            let at = *written.entry((surface, name.kind)).or_insert_with(|| {
                let plain = clean(surface);
                let folded = fold(&plain).replace(". ", " ").trim_end_matches('.').to_owned();
                *met.entry((folded.clone(), name.kind)).or_insert_with(|| {
                    wordings.push(wording(article, &plain, folded, name.kind, lexicon));
                    wordings.len() - 1
                })
            });
            if let Some(wording) = wordings.get_mut(at) {
                wording.mentions.push((name.paragraph, name.span));
            }
        }
    }
    wordings
}

fn wording(article: usize, plain: &str, folded: String, kind: EntityKind, lexicon: &Lexicon) -> Wording {
    let sense = lexicon.sense(&folded).filter(|sense| sense.kind == kind);
    let mut words: Vec<String> = folded.split(' ').map(ToString::to_string).collect();
    let plural = match kind {
        // "M1A1 Abrams" is one tank.
        EntityKind::Product => {
            sense.is_none() && words.last().is_some_and(|last| lexicon.sense(last).is_none())
        }
        EntityKind::Group => sense.is_none(),
        _ => false,
    };
    if plural
        && let Some(last) = words.last_mut()
        && let Some(singular) =
            last.strip_suffix('s').filter(|singular| singular.len() > 2 && !singular.ends_with('s'))
    {
        *last = singular.to_owned();
    }
    let singular = words.join(" ");
    let sense = sense.or_else(|| lexicon.sense(&singular).filter(|sense| sense.kind == kind));
    Wording {
        article,
        words,
        text: plain.to_owned(),
        kind,
        known: sense.map(|sense| sense.name),
        is_name: sense.is_none_or(|sense| sense.form == Form::Name),
        is_acronym: !plain.contains(' ') && !plain.chars().any(char::is_lowercase),
        mentions: Vec::new(),
    }
}

/// A name with its white space folded.
fn clean(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain
}
