//! The state of the page as its address says it: what can be linked to, and nothing else.
//!
//! The address fragment is a row of `key=value` pairs in a fixed order, with defaults left out, so that equal views
//! have equal links: `#s=1&v=filter&t=k7f3q2ab&p=m2q9x4cd&c=r8w1z5ef&o=k7f3q2ab.w3t6y8mn&b=w3t6y8mn&n=+aaaaaaaa~bbbbbbbb-cccccccc&f=full&m=said&d=first&x=7&r=k7f3q2ab-m2q9x4cd&th=80`.

mod arranged;
mod escape;
mod marks;
mod place;
mod view;

pub use arranged::{Arranged, Depth, Show, Sort};
pub use marks::Marks;
pub use place::{Beside, Lost, Place};
pub use view::View;

use corpus::InOrder as _;
use corpus::{EntityKind, Key, Parallel};

/// The version of the scheme that this page writes.
const SCHEME: u32 = 1;

/// The word in links for labels that one text alone uses.
const OWN: &str = "own";

/// What a link asks for, before anybody looked whether the things it names exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The view.
    pub view: View,
    /// The open text.
    pub text: Option<Key>,
    /// The current paragraph.
    pub paragraph: Option<Key>,
    /// What stands beside the current paragraph; `None` where the comparison is closed.
    pub beside: Option<BesideKey>,
    /// The names that paragraphs are filtered by.
    pub names: Vec<(Wanted, Key)>,
    /// Whether paragraphs that do not pass the filter are shown, dimmed.
    pub full: bool,
    /// Whether the cells of the worksheet are left to students.
    pub blank: bool,
    /// The words that are looked for, as they were typed.
    pub query: String,
    /// How the rows of tables are arranged.
    pub arranged: Arranged<Key>,
    /// The speaker whose words alone Quotes shows.
    pub speaker: Option<Key>,
    /// The marks in the outlets' words.
    pub marks: Marks,
    /// The deal of a blind view.
    pub blind: Option<u32>,
    /// Pairs of paragraphs whose match is refused, each in the order of its keys, at most [`REFUSED`].
    pub refused: Vec<Pair>,
    /// From which strength on matches are shown, in hundredths; `None` where all are that the analysis shows.
    pub strength: Option<u8>,
}

/// Two paragraphs that a reader does not take for a match.
pub type Pair = (Key, Key);

/// More refused pairs than this make no link: it would be too long to be passed on.
pub const REFUSED: usize = 20;

/// What a link asks to see beside the current paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BesideKey {
    /// A paragraph, or a text that has no counterpart, by its key.
    Key(Key),
    /// Whatever fits best.
    Best,
}

/// What a filter asks of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// Every paragraph names it.
    All,
    /// Every paragraph names at least one of these.
    Any,
    /// No paragraph names it.
    None,
}

impl Wanted {
    /// The three, in the order links and lists give them.
    pub const EACH: [Self; 3] = [Self::All, Self::Any, Self::None];

    fn sign(self) -> char {
        match self {
            Self::All => '+',
            Self::Any => '~',
            Self::None => '-',
        }
    }
}

/// A route, and what of the link was not understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// What was understood.
    pub route: Route,
    /// Why that is not everything the link said: [`Lost::Later`] or [`Lost::Unreadable`].
    pub lost: Option<Lost>,
}

impl Route {
    /// Reads an address fragment, with or without its `#`.
    ///
    /// Any text may be given. What cannot be read is left out, and [`Parsed::lost`] says so: a pair without `=`, a key
    /// that this scheme does not have or that was given before, a value of the wrong form. In links of a later scheme
    /// unknown keys are expected; those are passed over, and what is lost is told from the scheme.
    pub fn parse(fragment: &str) -> Parsed {
        let fragment = escape::decode(fragment.strip_prefix('#').unwrap_or(fragment));
        let mut parsed = Parsed::default();
        let mut keys = Vec::new();
        let mut later = false;
        for pair in fragment.split('&').filter(|_| !fragment.is_empty()) {
            let understood = match pair.split_once('=') {
                Some(("s", value)) => {
                    let scheme = value.parse::<u32>().ok().filter(|scheme| *scheme >= SCHEME);
                    later |= scheme.is_some_and(|scheme| scheme > SCHEME);
                    scheme.is_some()
                }
                Some((key, value)) => !keys.contains(&key) && parsed.route.take(key, value),
                None => false,
            };
            keys.extend(pair.split_once('=').map(|(key, _)| key));
            if !understood {
                parsed.lost = Some(Lost::Unreadable);
            }
        }
        if later {
            parsed.lost = Some(Lost::Later);
        }
        parsed
    }

    /// Takes one pair in; `false` where it cannot be read.
    fn take(&mut self, key: &str, value: &str) -> bool {
        match key {
            "v" => return View::parse(value).map(|view| self.view = view).is_some(),
            "t" => return set(&mut self.text, Key::parse(value)),
            // A dot and more names a sentence; the paragraph is the nearest view of it.
            "p" => return set(&mut self.paragraph, first_key(value)),
            "c" if value == "best" => self.beside = Some(BesideKey::Best),
            "c" => return set(&mut self.beside, first_key(value).map(BesideKey::Key)),
            "o" => return self.take_columns(value),
            "b" => return set(&mut self.arranged.base, Key::parse(value)),
            "n" => return self.take_names(value),
            "q" => {
                self.query = escape::read(value);
                return !self.query.trim().is_empty();
            }
            "f" if value == "full" => self.full = true,
            "f" if value == "blank" => self.blank = true,
            "f" => match Show::parse(value) {
                Some(show) => self.arranged.show = show,
                None => return value.split('.').all(|word| self.take_choice(word)),
            },
            "m" => match Marks::parse(value) {
                Some(marks) => self.marks = marks,
                None => return false,
            },
            "d" => return set(&mut self.arranged.depth, Depth::parse(value)),
            "x" => return set(&mut self.blind, value.parse().ok()),
            "r" => return self.take_refused(value),
            "th" => {
                let strength = value.parse().ok().filter(|strength| (1..=100).contains(strength));
                // From there on everything is shown anyway.
                self.strength = strength.filter(|strength| 10 * u16::from(*strength) > Parallel::SHOWN_FROM);
                return strength.is_some();
            }
            _ => return false,
        }
        true
    }

    /// Takes a choice of Names, Coverage or Quotes in; `false` where it is none.
    fn take_choice(&mut self, word: &str) -> bool {
        let arranged = &mut self.arranged;
        match (Sort::parse(word), EntityKind::parse(word)) {
            (Some(sort), _) => arranged.sort = sort,
            (None, Some(kind)) => {
                arranged.kinds.push(kind);
                arranged.kinds.put_in_order();
                arranged.kinds.dedup();
            }
            (None, None) if word == OWN => arranged.own = true,
            (None, None) => return set(&mut self.speaker, Key::parse(word)),
        }
        true
    }

    fn take_columns(&mut self, value: &str) -> bool {
        let mut whole = true;
        for key in value.split('.').map(Key::parse) {
            match key {
                Some(key) if !self.arranged.columns.contains(&key) => self.arranged.columns.push(key),
                _ => whole = false,
            }
        }
        whole
    }

    fn take_refused(&mut self, value: &str) -> bool {
        let mut whole = true;
        for pair in value.split('.') {
            let pair = pair.split_once('-').and_then(|(a, b)| pair_of(Key::parse(a)?, Key::parse(b)?));
            match pair {
                Some(pair) if !self.refused.contains(&pair) && self.refused.len() < REFUSED => {
                    self.refused.push(pair);
                }
                _ => whole = false,
            }
        }
        self.refused.put_in_order();
        whole
    }

    fn take_names(&mut self, value: &str) -> bool {
        let mut whole = !value.is_empty();
        for (at, sign) in value.match_indices(['+', '~', '-']) {
            let rest = value.get(at + 1..).unwrap_or_default();
            let name = rest.split(['+', '~', '-']).next().unwrap_or_default();
            let wanted = Wanted::EACH.into_iter().find(|wanted| sign.starts_with(wanted.sign()));
            match (wanted, Key::parse(name)) {
                (Some(wanted), Some(key)) if self.names.iter().all(|(_, each)| *each != key) => {
                    self.names.push((wanted, key));
                }
                _ => whole = false,
            }
        }
        whole && value.starts_with(['+', '~', '-'])
    }

    /// The address fragment, without its `#`; empty for the view a visit begins with.
    pub fn format(&self) -> String {
        let mut fragment = String::new();
        let mut put = |key: &str, value: &str| {
            fragment.push_str(if fragment.is_empty() { "s=" } else { "&" });
            if fragment == "s=" {
                fragment.push_str(&SCHEME.to_string());
                fragment.push('&');
            }
            fragment.push_str(key);
            fragment.push('=');
            fragment.push_str(value);
        };
        if self.view != View::default() {
            put("v", self.view.word());
        }
        if let Some(key) = self.text {
            put("t", key.as_str());
        }
        if let Some(key) = self.paragraph {
            put("p", key.as_str());
        }
        match self.beside {
            Some(BesideKey::Key(key)) => put("c", key.as_str()),
            Some(BesideKey::Best) => put("c", "best"),
            None => {}
        }
        let Arranged { columns, base, show, depth, .. } = &self.arranged;
        if !columns.is_empty() {
            put("o", &columns.iter().map(Key::as_str).collect::<Vec<_>>().join("."));
        }
        if let Some(key) = base {
            put("b", key.as_str());
        }
        if !self.names.is_empty() {
            put("n", &self.format_names());
        }
        if !self.query.trim().is_empty() {
            put("q", &escape::write(&self.query));
        }
        // Each view has a choice of its own.
        match self.view {
            View::Synopsis if *show != Show::All => put("f", show.word()),
            View::Read | View::Filter if self.full => put("f", "full"),
            View::Worksheet if self.blank => put("f", "blank"),
            View::Quotes => {
                if let Some(key) = self.speaker {
                    put("f", key.as_str());
                }
            }
            View::Names | View::Coverage => {
                let choice = self.format_choice();
                if !choice.is_empty() {
                    put("f", &choice);
                }
            }
            _ => {}
        }
        if self.marks != Marks::default() {
            put("m", self.marks.word());
        }
        if let Some(depth) = depth {
            put("d", depth.word());
        }
        if let Some(seed) = self.blind {
            put("x", &seed.to_string());
        }
        if !self.refused.is_empty() {
            let pairs = self.refused.iter().map(|(a, b)| [a.as_str(), b.as_str()].join("-"));
            put("r", &pairs.collect::<Vec<_>>().join("."));
        }
        if let Some(strength) = self.strength {
            put("th", &strength.to_string());
        }
        fragment
    }

    /// What a reader chose in Names or Coverage, in words parted by dots.
    fn format_choice(&self) -> String {
        let Arranged { sort, own, kinds, .. } = &self.arranged;
        let words: Vec<&str> = if self.view == View::Coverage {
            kinds.iter().map(|kind| kind.word()).collect()
        } else {
            let sort = (*sort != Sort::default()).then(|| sort.word());
            sort.into_iter().chain(own.then_some(OWN)).collect()
        };
        words.join(".")
    }

    fn format_names(&self) -> String {
        let mut value = String::new();
        for wanted in Wanted::EACH {
            for (_, key) in self.names.iter().filter(|(each, _)| *each == wanted) {
                value.push(wanted.sign());
                value.push_str(key.as_str());
            }
        }
        value
    }
}

/// Two keys as a pair, whichever of them comes first; `None` where they are one.
pub fn pair_of(one: Key, other: Key) -> Option<Pair> {
    (one != other).then(|| (one.min(other), one.max(other)))
}

fn set<T>(field: &mut Option<T>, value: Option<T>) -> bool {
    let understood = value.is_some();
    *field = value;
    understood
}

fn first_key(value: &str) -> Option<Key> {
    Key::parse(value.split('.').next().unwrap_or_default())
}

#[cfg(test)]
mod tests;
