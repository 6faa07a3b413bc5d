//! The mark of a text: a letter in a shape of its own, so that colour is never all there is.

use corpus::{ArticleId, Strength};

use crate::browser::{Drawings, Drawn};
use crate::words;

/// How many texts have a colour of their own. More could not be told apart.
pub const COLOURED: usize = 8;

/// Outlines in a field of 20 by 20: circle, square, diamond, hexagon, shield, arch, tag, octagon.
const SHAPES: [&str; COLOURED] = [
    "M10 1.2a8.8 8.8 0 1 0 0 17.6a8.8 8.8 0 1 0 0-17.6z",
    "M1.8 1.8h16.4v16.4H1.8z",
    "M10 .2 19.8 10 10 19.8 .2 10z",
    "M5.2 1.4h9.6L19.6 10l-4.8 8.6H5.2L.4 10z",
    "M1.8 1.4h16.4v9.9L10 19.4l-8.2-8.1z",
    "M1.8 18.2V9.6a8.2 8.2 0 0 1 16.4 0v8.6z",
    "M.8 2.4h12.4L19.6 10l-6.4 7.6H.8z",
    "M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z",
];

/// Where the middle of the letter's foot stands in each shape.
const FEET: [(&str, &str); COLOURED] = [
    ("10", "13.7"),
    ("10", "13.7"),
    ("10", "13.6"),
    ("10", "13.7"),
    ("10", "12.4"),
    ("10", "14.6"),
    ("8.6", "13.7"),
    ("10", "13.7"),
];

/// The letter of a text: A to Z, then AA, AB and so on.
pub fn letter(article: ArticleId) -> String {
    words::letter(article.index())
}

/// The value of the `data-o` attribute that gives an element the colour of a text.
pub fn tint(article: ArticleId) -> &'static str {
    const TINTS: [&str; COLOURED] = ["a", "b", "c", "d", "e", "f", "g", "h"];
    TINTS.get(article.index()).copied().unwrap_or("x")
}

/// How fully a text tells what is asked about, as a siglum shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// It tells the same, or the siglum just names the text.
    Whole,
    /// It tells a part.
    Part,
    /// Nothing was found in it.
    Void,
}

/// How many there are.
const FILLS: usize = 3;

impl From<Strength> for Fill {
    fn from(strength: Strength) -> Self {
        match strength {
            Strength::Same => Self::Whole,
            Strength::Part => Self::Part,
        }
    }
}

/// The outline of the siglum of a text, and where the middle of its letter's foot stands in it.
pub fn shape(article: ArticleId) -> (&'static str, (&'static str, &'static str)) {
    let shape = article.index() % COLOURED;
    let outline = SHAPES.get(shape).copied().unwrap_or_default();
    (outline, FEET.get(shape).copied().unwrap_or(("10", "13.7")))
}

/// The siglum of a text. It is decoration: the outlet's name stands beside it in words.
pub fn siglum(article: ArticleId, fill: Fill) -> Drawn {
    thread_local! {
        static SIGLA: Drawings = Drawings::default();
    }
    SIGLA.with(|sigla| sigla.copy(article.index() * FILLS + fill as usize, || draw(article, fill)))
}

fn draw(article: ArticleId, fill: Fill) -> Drawn {
    let (outline, (x, y)) = shape(article);
    let letter = letter(article);
    let class = match fill {
        Fill::Whole => "sig",
        Fill::Part => "sig part",
        Fill::Void => "sig void",
    };
    let text = Drawn::svg("text").with("x", x).with("y", y).saying(&letter);
    let text = if letter.len() > 1 { text.with("class", "two") } else { text };
    Drawn::svg("svg")
        .with("class", class)
        .with("data-o", tint(article))
        .with("viewBox", "0 0 20 20")
        .with("aria-hidden", "true")
        .around(Drawn::svg("path").with("class", "s").with("d", outline))
        .around(text)
}

#[cfg(test)]
mod tests {
    use super::{letter, tint};
    use corpus::ArticleId;

    #[test]
    fn letters_go_on_beyond_the_alphabet() {
        let letters = [0, 7, 8, 25, 26, 27, 51, 52, 701, 702].map(|index| letter(ArticleId(index)));
        assert_eq!(letters, ["A", "H", "I", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn eight_texts_have_a_colour_and_the_rest_are_grey() {
        assert_eq!(tint(ArticleId(7)), "h");
        assert_eq!(tint(ArticleId(8)), "x");
        assert_eq!(tint(ArticleId(199)), "x");
    }
}
