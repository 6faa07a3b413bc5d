use super::{Command, Dialog};
use crate::browser::{Press, SHIFTED};
use crate::route::{Beside, View};
use corpus::ArticleId;

/// What a key means, given the key before it.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// It does this.
    Does(Command),
    /// It begins a pair of keys.
    Leads,
    /// Nothing here.
    Nothing,
}

/// The key that leads to the views.
const LEADER: &str = "g";

/// What a key press means.
///
/// `after` is the key before it, `letters` whether letters are commands at all.
pub fn meaning(press: &Press, after: Option<&str>, letters: bool) -> Meaning {
    if press.key == "Escape" {
        return Meaning::Does(Command::Escape);
    }
    if press.in_field {
        return Meaning::Nothing;
    }
    if press.key == "Enter" && !press.on_control {
        return Meaning::Does(Command::Compare(Beside::Best));
    }
    if !letters {
        return Meaning::Nothing;
    }
    if let (true, Some(text)) = (after != Some(LEADER), text(&press.key)) {
        return Meaning::Does(Command::OpenText(text));
    }
    let command = match (after, press.key.as_str()) {
        (Some(LEADER), letter) => match view(letter) {
            Some(view) => Command::Open(view),
            None => return Meaning::Nothing,
        },
        (_, LEADER) => return Meaning::Leads,
        (_, "j") => Command::Step(1),
        (_, "k") => Command::Step(-1),
        (_, "c") => Command::Compare(Beside::Best),
        (_, "]") => Command::StepCounterpart(1),
        (_, "[") => Command::StepCounterpart(-1),
        (_, "/") => Command::OpenSearch,
        (_, "f") => Command::FindName,
        (_, "e") => Command::ShowDialog(Dialog::Export),
        (_, "p") => Command::Open(View::Worksheet),
        (_, "t") => Command::SwitchTheme,
        (_, "l") => Command::CopyLink,
        (_, "x") => Command::Refuse,
        (_, "u") => Command::Undo,
        (_, "n") => Command::NoteHere,
        (_, "b") => Command::SwitchBlind,
        (_, "m") => Command::NextMarks,
        (_, "a") => Command::ShowDialog(Dialog::Add),
        (_, "?") => Command::ShowDialog(Dialog::Keys),
        (_, key) => match key.strip_prefix(SHIFTED).and_then(text) {
            Some(text) => Command::SwitchColumn(text),
            None => return Meaning::Nothing,
        },
    };
    Meaning::Does(command)
}

/// The text that a digit means, from 1 to 8.
fn text(digit: &str) -> Option<ArticleId> {
    let number = digit.parse::<u32>().ok().filter(|number| (1..=8).contains(number))?;
    (digit.len() == 1).then_some(ArticleId(number - 1))
}

/// The view a letter leads to after [`LEADER`].
fn view(letter: &str) -> Option<View> {
    let view = match letter {
        "r" => View::Read,
        "s" => View::Synopsis,
        "n" => View::Names,
        "q" => View::Quotes,
        // The filter has a letter of its own.
        "f" => View::Figures,
        "c" => View::Coverage,
        _ => return None,
    };
    Some(view).filter(|view| View::EACH.contains(view))
}

#[cfg(test)]
mod tests {
    use super::{Meaning, meaning};
    use crate::browser::Press;
    use crate::route::{Beside, View};
    use crate::session::Command;
    use corpus::ArticleId;

    fn press(key: &str) -> Press {
        Press { key: key.to_string(), in_field: false, on_control: false }
    }

    #[test]
    fn letters_do_things_and_pairs_lead_to_views() {
        assert_eq!(meaning(&press("j"), None, true), Meaning::Does(Command::Step(1)));
        assert_eq!(meaning(&press("3"), None, true), Meaning::Does(Command::OpenText(ArticleId(2))));
        assert_eq!(
            meaning(&press("Shift+3"), None, true),
            Meaning::Does(Command::SwitchColumn(ArticleId(2)))
        );
        assert_eq!(meaning(&press("9"), None, true), Meaning::Nothing);
        assert_eq!(meaning(&press("g"), None, true), Meaning::Leads);
        assert_eq!(meaning(&press("r"), Some("g"), true), Meaning::Does(Command::Open(View::Read)));
        assert_eq!(meaning(&press("s"), Some("g"), true), Meaning::Does(Command::Open(View::Synopsis)));
        assert_eq!(meaning(&press("j"), Some("g"), true), Meaning::Nothing);
        assert_eq!(meaning(&press("r"), None, true), Meaning::Nothing);
    }

    #[test]
    fn a_field_keeps_its_letters() {
        let press = Press { in_field: true, ..press("j") };
        assert_eq!(meaning(&press, None, true), Meaning::Nothing);
        let escape = Press { key: "Escape".to_string(), ..press };
        assert_eq!(meaning(&escape, None, true), Meaning::Does(Command::Escape));
    }

    #[test]
    fn letters_can_be_switched_off_and_the_rest_goes_on() {
        assert_eq!(meaning(&press("j"), None, false), Meaning::Nothing);
        assert_eq!(meaning(&press("Enter"), None, false), Meaning::Does(Command::Compare(Beside::Best)));
    }

    #[test]
    fn a_button_keeps_its_enter() {
        let press = Press { on_control: true, ..press("Enter") };
        assert_eq!(meaning(&press, None, true), Meaning::Nothing);
    }
}
