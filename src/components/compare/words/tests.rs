use super::{Found, Piece, sides};
use crate::fixture::{at, corpus};

/// Pieces as text: words of one paragraph only in braces.
fn shown(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece.found {
        Found::Here => format!("{{{}}}", piece.text),
        Found::Between | Found::Both(_) => piece.text.clone(),
    };
    pieces.iter().map(piece).collect()
}

#[test]
fn words_of_one_paragraph_are_marked_and_the_rest_is_plain() {
    for (one, other, here, there) in [
        ("Missiles for Kosovo", "Kosovo gets missiles", "Missiles {for} Kosovo", "Kosovo {gets} missiles"),
        ("the same words", "the same words", "the same words", "the same words"),
        ("Über „naïve“ men", "men", "{Über} „{naïve}“ men", "men"),
        ("the [US|United States] waits", "[United States] waits", "the US waits", "United States waits"),
        ("nothing in it", "wholly other", "{nothing in it}", "{wholly other}"),
    ] {
        let corpus = corpus(&[&[one], &[other]]);
        let (a, b) = sides(&corpus, at(&corpus, 0, 0), at(&corpus, 1, 0));
        assert_eq!((shown(&a).as_str(), shown(&b).as_str()), (here, there));
    }
}

#[test]
fn partners_have_the_same_term() {
    let corpus = corpus(&[&["old missiles"], &["Missiles, missiles"]]);
    let (a, b) = sides(&corpus, at(&corpus, 0, 0), at(&corpus, 1, 0));
    let terms = |pieces: &[Piece]| {
        let term = |piece: &Piece| match piece.found {
            Found::Both(term) => Some(term),
            _ => None,
        };
        pieces.iter().filter_map(term).collect::<Vec<_>>()
    };
    assert_eq!(terms(&a).len(), 1);
    assert_eq!(terms(&b), [terms(&a)[0]; 2]);
}
