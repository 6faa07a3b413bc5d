/// What a word does in names: a set of roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Roles(u32);

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)*) => {
        impl Roles {
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << $bit);)*
        }
    };
}

roles! {
    /// A body's name ends with it.
    ORGANISATION = 0;
    /// … or has it before "of" and "for".
    ORGANISATION_OF = 1;
    /// A place's name ends with it.
    PLACE = 2;
    /// A place's name begins with it.
    PLACE_START = 3;
    /// A binding text's name ends with it.
    LAW = 4;
    /// … or has it before "of" and a number.
    LAW_OF = 5;
    /// A happening's name ends with it.
    EVENT = 6;
    /// … or has it before "of".
    EVENT_OF = 7;
    /// It stands before a person's name.
    TITLE = 8;
    /// It is a given name.
    GIVEN = 9;
    /// It is capitalised and names nothing.
    NOT_NAME = 10;
    /// It stands inside names.
    CONNECTOR = 11;
    /// It stands inside names of bodies, texts and happenings only.
    PHRASE_CONNECTOR = 12;
    /// It carries no news.
    FUNCTION = 13;
    /// A made thing is named before it.
    PRODUCT = 14;
    /// … and the thing is a weapon.
    WEAPON = 15;
    /// It is a family name that stands first.
    FAMILY = 16;
    /// It is a family name.
    SURNAME = 17;
    /// With a number after it, it names a weapon.
    DESIGNATION = 18;
    /// … where weapons are spoken of.
    DESIGNATION_OF_WEAPON = 19;
    /// It names nothing even where its sentence makes it look like a name.
    NEVER_NAME = 20;
}

impl Roles {
    /// Whether any of the roles of `other` is among these.
    pub(crate) fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// No role.
    pub(crate) const NONE: Self = Self(0);

    /// The set as bits.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// These roles and others.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
