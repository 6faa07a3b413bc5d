//! Line drawings, 16 by 16.

use corpus::EntityKind;

use crate::browser::{Drawings, Drawn};
use crate::words::name_kind;

/// A drawing on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Look for something.
    Search,
    /// A link.
    Link,
    /// Light and dark.
    Theme,
    /// Away with it.
    Close,
    /// Some of many.
    Filter,
    /// A text.
    Read,
    /// Columns side by side.
    Synopsis,
    /// Rows and columns.
    Table,
    /// What else there is.
    More,
    /// Out of here, as a file.
    Export,
    /// Not to see who.
    Blind,
    /// One more.
    Plus,
    /// A note of the reader's.
    Note,
    /// On paper.
    Print,
    /// A keyboard.
    Keys,
    /// One on the other.
    Copy,
    /// More about this.
    About,
    /// Back.
    Left,
    /// More below.
    Down,
    /// On.
    Right,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Search => "M2.4 7a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0M10.6 10.6l3.6 3.6",
            Self::Link => {
                "M6.5 9.5 9.5 6.5M7 4.9 8.8 3.1a2.9 2.9 0 0 1 4.1 4.1L11.1 9M9 11.1 7.2 12.9a2.9 2.9 0 0 1-4.1-4.1L4.9 7"
            }
            Self::Theme => "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0",
            Self::Close => "m4 4 8 8M12 4l-8 8",
            Self::Filter => "M2 4h12M4.5 8h7M6.5 12h3",
            Self::Read => "M3 3h10M3 6.3h10M3 9.6h10M3 12.9h6",
            Self::Synopsis => "M2.5 3h3v10h-3zM6.5 3h3v10h-3zM10.5 3h3v10h-3z",
            Self::Table => "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.3 3v10",
            Self::More => "M3 7.5h1v1h-1zM7.5 7.5h1v1h-1zM12 7.5h1v1h-1z",
            Self::Export => "M8 2v8M4.8 6.9 8 10.1l3.2-3.2M2.5 11v2.5h11V11",
            Self::Blind => "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM2.8 13.2 13.2 2.8",
            Self::Plus => "M8 3v10M3 8h10",
            Self::Note => "M3 2.5h10v7.5l-3.5 3.5H3zM13 10H9.5v3.5",
            Self::Print => "M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z",
            Self::Keys => "M1.5 4.2h13v7.6h-13zM4 6.7h.01M6.7 6.7h.01M9.3 6.7h.01M12 6.7h.01M5 9.4h6",
            Self::Copy => "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
            Self::About => "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M8 7.4v3.4M8 5.2h.01",
            Self::Left => "m10 4-4 4 4 4",
            Self::Down => "m4 6 4 4 4-4",
            Self::Right => "m6 4 4 4-4 4",
        }
    }
}

/// The drawing itself; what it means stands beside it in words.
pub fn icon(icon: Icon) -> Drawn {
    thread_local! {
        static ICONS: Drawings = Drawings::default();
    }
    ICONS.with(|icons| icons.copy(icon as usize, || draw(icon)))
}

fn draw(icon: Icon) -> Drawn {
    // What points along the line points the other way where lines run from right to left.
    let class = if matches!(icon, Icon::Left | Icon::Right) { "ic along" } else { "ic" };
    let drawing = Drawn::svg("svg")
        .with("class", class)
        .with("viewBox", "0 0 16 16")
        .with("aria-hidden", "true")
        .around(Drawn::svg("path").with("d", icon.path()));
    match icon {
        Icon::Theme => {
            let half =
                Drawn::svg("path").with("d", "M8 2.5a5.5 5.5 0 0 1 0 11z").with("fill", "currentColor");
            drawing.around(half)
        }
        _ => drawing,
    }
}

fn kind_path(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => {
            "M5.3 5.2a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0M2.8 14c0-3 2.3-4.8 5.2-4.8s5.2 1.8 5.2 4.8"
        }
        EntityKind::Place => {
            "M8 14.5s5-4.5 5-8.1a5 5 0 0 0-10 0c0 3.6 5 8.1 5 8.1zM6.4 6.4a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0"
        }
        EntityKind::Organisation => {
            "M2 13.7h12M3.7 13.5V7M6.6 13.5V7M9.4 13.5V7M12.3 13.5V7M2.3 6.5h11.4L8 2.5z"
        }
        EntityKind::Product => "m8 2 5.5 3v6L8 14l-5.5-3V5zM2.5 5 8 8l5.5-3M8 8v6",
        EntityKind::Event => "M2.5 3.5h11v10h-11zM2.5 6.8h11M5.5 2v3M10.5 2v3",
        EntityKind::Law => {
            "M10.6 4.2c0-1.2-1.1-2-2.5-2s-2.5.8-2.5 2c0 2.6 5.2 2.3 5.2 4.9 0 1-.8 1.7-1.9 1.9M5.4 11.8c0 1.2 1.1 2 2.5 2s2.5-.8 2.5-2c0-2.6-5.2-2.3-5.2-4.9 0-1 .8-1.7 1.9-1.9"
        }
        EntityKind::Group => {
            "M3.4 5.9a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0M9.2 6.6a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0M1.5 13.5c0-2.6 1.8-4 4.1-4s4.1 1.4 4.1 4M11 10c2 0 3.5 1.2 3.5 3.5"
        }
    }
}

/// The drawing of a kind of name, with its word for those who do not see it.
pub fn kind(kind: EntityKind) -> Drawn {
    thread_local! {
        static KINDS: Drawings = Drawings::default();
    }
    KINDS.with(|kinds| kinds.copy(kind as usize, || draw_kind(kind)))
}

fn draw_kind(kind: EntityKind) -> Drawn {
    Drawn::svg("svg")
        .with("class", "kind")
        .with("viewBox", "0 0 16 16")
        .with("role", "img")
        .with("aria-label", name_kind(kind))
        .around(Drawn::svg("path").with("d", kind_path(kind)))
}
