use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{EntityId, Key, ParagraphId, Span};

/// One thing in the world that the articles name, whatever they call it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Its name in links, a hash of its name and kind.
    pub key: Key,
    /// The fullest name the articles use.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
}

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntityKind {
    /// A human being.
    Person,
    /// A country, region, town, river, site.
    Place,
    /// A body with members: government, firm, army, newspaper.
    Organisation,
    /// A thing that is made: weapon, vehicle, device, software.
    Product,
    /// A named happening: battle, election, summit.
    Event,
    /// A named text that binds: act, treaty, resolution, programme.
    Law,
    /// People by origin, creed or conviction.
    Group,
}

impl EntityKind {
    /// Every kind, in the order lists show them.
    pub const ALL: [Self; 7] =
        [Self::Person, Self::Place, Self::Organisation, Self::Product, Self::Event, Self::Law, Self::Group];

    /// The word for it in data formats: `person`, `place`, …
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Place => "place",
            Self::Organisation => "organisation",
            Self::Product => "product",
            Self::Event => "event",
            Self::Law => "law",
            Self::Group => "group",
        }
    }

    /// The kind a data format's word means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl fmt::Display for EntityKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A place in a text where an entity is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The name in it.
    pub span: Span,
    /// What it names.
    pub entity: EntityId,
}
