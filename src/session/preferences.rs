use crate::browser::{remember, remembered};
use crate::messages::Language;

/// What a reader prefers, kept on the device and out of links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Light or dark; `None` follows the system.
    pub theme: Option<Theme>,
    /// Whether letters are keys for commands.
    pub letter_keys: bool,
    /// Width of the comparison in hundredths of the window, [`NARROWEST`] to [`WIDEST`]; `None` is as designed.
    pub drawer: Option<u8>,
    /// The language of the page.
    pub language: Language,
    /// Whether the tour was taken or declined.
    pub toured: bool,
}

/// The comparison is never narrower than this share of the window, in hundredths.
pub const NARROWEST: u8 = 20;
/// The comparison is never wider than this share of the window, in hundredths: the text stays the main thing.
pub const WIDEST: u8 = 50;

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Black on white.
    Light,
    /// White on black.
    Dark,
}

impl Theme {
    /// The word for it in the document and in storage.
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Self { theme: None, letter_keys: true, drawer: None, language: Language::default(), toured: false }
    }
}

impl Preferences {
    /// What was kept on an earlier visit.
    pub fn recall() -> Self {
        Self::read(remembered)
    }

    /// Keeps them for later visits, where the browser allows it.
    pub fn keep(self) {
        remember("theme", self.theme.map(Theme::word).unwrap_or_default());
        remember("keys", if self.letter_keys { "" } else { "off" });
        remember("language", if self.language == Language::default() { "" } else { self.language.tag() });
        remember("tour", if self.toured { "over" } else { "" });
        remember("drawer", &self.drawer.map(|width| width.to_string()).unwrap_or_default());
    }

    /// Anything may stand in storage; what makes no sense is passed over.
    fn read(value: impl Fn(&str) -> Option<String>) -> Self {
        let theme = value("theme").unwrap_or_default();
        Self {
            theme: [Theme::Light, Theme::Dark].into_iter().find(|each| each.word() == theme),
            letter_keys: value("keys").as_deref() != Some("off"),
            drawer: value("drawer").and_then(|width| width.parse().ok()).map(fitting),
            language: value("language").and_then(|tag| Language::parse(&tag)).unwrap_or_default(),
            toured: value("tour").as_deref() == Some("over"),
        }
    }
}

/// The nearest width a comparison may have.
pub fn fitting(width: u8) -> u8 {
    width.clamp(NARROWEST, WIDEST)
}

#[cfg(test)]
mod tests {
    use super::{Language, NARROWEST, Preferences, Theme, WIDEST};

    fn read(name: &str, value: &str) -> Preferences {
        Preferences::read(|each| (each == name).then(|| value.to_string()))
    }

    #[test]
    fn what_makes_no_sense_in_storage_is_passed_over() {
        assert_eq!(Preferences::read(|_| None), Preferences::default());
        assert_eq!(Preferences::read(|_| Some("nonsense".to_string())), Preferences::default());
        assert_eq!(read("drawer", "300").drawer, None);
        assert_eq!(read("language", "xx").language, Language::English);
    }

    #[test]
    fn what_was_kept_comes_back() {
        assert_eq!(read("theme", "dark").theme, Some(Theme::Dark));
        assert!(!read("keys", "off").letter_keys);
        assert_eq!(read("language", "sq").language, Language::Albanian);
        assert!(read("tour", "over").toured);
        assert_eq!(read("drawer", "35").drawer, Some(35));
        assert_eq!(read("drawer", "3").drawer, Some(NARROWEST));
        assert_eq!(read("drawer", "99").drawer, Some(WIDEST));
    }
}
