//! What the tagger says of a word: outside any name, or where in a name of which class.

use corpus::EntityKind;

/// A label: 0 is outside; then, for each class, the places in a name in the order of [`Place`].
pub type Label = u8;

/// Outside any name.
pub const OUTSIDE: Label = 0;

/// What a name names, as far as training texts tell it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A human being.
    Person,
    /// A place.
    Place,
    /// A body with members.
    Organisation,
    /// People by origin or creed, and their adjectives.
    Group,
    /// Any other name: work, product, event, law.
    Other,
}

impl Class {
    /// All classes, in the order of their labels.
    pub const ALL: [Self; 5] = [Self::Person, Self::Place, Self::Organisation, Self::Group, Self::Other];

    /// The kind of entity a class stands for; `None` where it stands for several.
    pub fn kind(self) -> Option<EntityKind> {
        match self {
            Self::Person => Some(EntityKind::Person),
            Self::Place => Some(EntityKind::Place),
            Self::Organisation => Some(EntityKind::Organisation),
            Self::Group => Some(EntityKind::Group),
            Self::Other => None,
        }
    }
}

/// Where in a name a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first of several words.
    First,
    /// Neither the first nor the last.
    Inner,
    /// The last of several words.
    Last,
    /// The only word.
    Only,
}

const PLACES: [Place; 4] = [Place::First, Place::Inner, Place::Last, Place::Only];

/// How many labels there are.
pub const LABELS: usize = 1 + Class::ALL.len() * PLACES.len();

/// The class and place a label says; `None` for outside.
pub const fn parts(label: Label) -> Option<(Class, Place)> {
    if label == OUTSIDE || label as usize >= LABELS {
        return None;
    }
    let index = label as usize - 1;
    Some((Class::ALL[index / PLACES.len()], PLACES[index % PLACES.len()]))
}

/// The label of a class and place.
pub const fn label(class: Class, place: Place) -> Label {
    1 + (class as Label) * PLACES.len() as Label + place as Label
}

/// What an observation can speak for or against: being outside, a class, a place in a name.
pub const ASPECTS: usize = 1 + Class::ALL.len() + PLACES.len();

/// The aspects of a label; a label's score is the sum of theirs.
pub const fn aspects(label: Label) -> (usize, Option<usize>) {
    match parts(label) {
        None => (0, None),
        Some((class, place)) => (1 + class as usize, Some(1 + Class::ALL.len() + place as usize)),
    }
}

/// Whether `next` can follow `label` in a sentence.
pub const fn follows(label: Label, next: Label) -> bool {
    let open = matches!(parts(label), Some((_, Place::First | Place::Inner)));
    match (parts(label), parts(next)) {
        (Some((before, _)), Some((class, Place::Inner | Place::Last))) => open && before as u8 == class as u8,
        (None, Some((_, Place::Inner | Place::Last))) => false,
        _ => !open,
    }
}
