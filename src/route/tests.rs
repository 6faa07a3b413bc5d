use super::{
    Arranged, Beside, BesideKey, Depth, Lost, Marks, Parsed, Place, REFUSED, Route, Show, Sort, View, Wanted,
    pair_of,
};
use crate::fixture::{at, corpus};
use corpus::{ArticleId, Corpus, EntityKind, Key};

fn key(text: &str) -> Key {
    Key::of("test", text)
}

fn busy() -> Route {
    Route {
        view: View::Filter,
        text: Some(key("text")),
        paragraph: Some(key("paragraph")),
        beside: Some(BesideKey::Key(key("beside"))),
        names: vec![(Wanted::All, key("a")), (Wanted::Any, key("b")), (Wanted::None, key("c"))],
        full: true,
        blank: false,
        query: "wall & “Vučić” +5 %41#=".to_owned(),
        arranged: Arranged {
            columns: vec![key("text"), key("other")],
            base: Some(key("other")),
            show: Show::All,
            depth: Some(Depth::First),
            ..Arranged::default()
        },
        speaker: None,
        marks: Marks::Said,
        blind: Some(7),
        refused: vec![pair_of(key("paragraph"), key("beside")).unwrap()],
        strength: Some(80),
    }
}

fn rows() -> Route {
    let arranged = Arranged { show: Show::ButOne, ..busy().arranged };
    Route { view: View::Synopsis, full: false, arranged, ..busy() }
}

fn names() -> Route {
    let arranged = Arranged { sort: Sort::Name, own: true, ..busy().arranged };
    Route { view: View::Names, full: false, arranged, ..busy() }
}

fn coverage() -> Route {
    let arranged = Arranged { kinds: vec![EntityKind::Person, EntityKind::Law], ..busy().arranged };
    Route { view: View::Coverage, full: false, arranged, ..busy() }
}

fn quotes() -> Route {
    Route { view: View::Quotes, full: false, speaker: Some(key("speaker")), ..busy() }
}

#[test]
fn a_link_says_what_the_route_was() {
    for route in [
        busy(),
        rows(),
        names(),
        coverage(),
        quotes(),
        Route::default(),
        Route { beside: Some(BesideKey::Best), ..busy() },
    ] {
        let parsed = Route::parse(&route.format());
        assert_eq!(parsed.route, route);
        assert_eq!(parsed.lost, None);
    }
}

#[test]
fn the_first_view_has_an_empty_address() {
    assert_eq!(Route::default().format(), "");
}

#[test]
fn keys_stand_in_a_fixed_order_after_the_scheme() {
    let expected = format!(
        "s=1&v=filter&t={}&p={}&c={}&o={}.{}&b={}&n=+{}~{}-{}&q=wall+%2526+%E2%80%9CVu%C4%8Di%C4%87%E2%80%9D+%252B5+%252541%2523%3D&f=full&m=said&d=first&x=7&r={}-{}&th=80",
        key("text"),
        key("paragraph"),
        key("beside"),
        key("text"),
        key("other"),
        key("other"),
        key("a"),
        key("b"),
        key("c"),
        key("paragraph").min(key("beside")),
        key("paragraph").max(key("beside")),
    );
    assert_eq!(busy().format(), expected);
    let expected = expected.replace("v=filter", "v=synopsis").replace("f=full", "f=butone");
    assert_eq!(rows().format(), expected);
}

#[test]
fn equal_filters_have_equal_links_whatever_the_order_they_were_chosen_in() {
    let mut other = busy();
    other.names.reverse();
    assert_eq!(other.format(), busy().format());
}

#[test]
fn programs_that_encode_links_do_not_break_them() {
    let encoded = busy().format().replace('+', "%2B").replace('~', "%7e").replace('=', "%3D");
    assert_eq!(Route::parse(&encoded).route, busy());
}

#[test]
fn a_sentence_leads_to_its_paragraph() {
    let parsed = Route::parse(&format!("#p={}.2", key("paragraph")));
    assert_eq!(parsed.route.paragraph, Some(key("paragraph")));
    assert_eq!(parsed.lost, None);
}

#[test]
fn keys_of_later_schemes_are_passed_over_and_that_is_said() {
    let parsed = Route::parse("s=2&zz=9&v=filter&p");
    assert_eq!(parsed.route, Route { view: View::Filter, ..Route::default() });
    assert_eq!(parsed.lost, Some(Lost::Later));
    assert_eq!(Route::parse("s=1&zz=9").lost, Some(Lost::Unreadable), "this scheme has no such key");
}

#[test]
fn what_cannot_be_read_is_left_out_and_reported() {
    for fragment in [
        "v=nothing",
        "t=../../etc",
        "p=",
        "c=%FF%FE",
        "n=+short",
        "n=abcdefgh",
        "n=",
        "n=+-~",
        "f=1",
        "o=",
        "o=short",
        "b=",
        "d=deep",
        "x=",
        "x=-1",
        "x=4294967296",
        "r=",
        "r=short-pair",
        "r=aaaaaaaa-aaaaaaaa",
        "t=%",
        "p=%%%2",
        "c=ääääääää",
        "s",
        "s=",
        "s=0",
        "s=one",
        "read",
        "main",
        "&&&",
        "=",
        "#=&=&",
        "???",
        "%",
        "\u{0}",
        "v=read&",
    ] {
        let parsed = Route::parse(fragment);
        assert_eq!(parsed.lost, Some(Lost::Unreadable), "{fragment} was taken for a whole link");
        assert_eq!(parsed.route, Route::default(), "{fragment}");
    }
    for fragment in ["", "#", "s=1", "#s=1", "v=read"] {
        assert_eq!(Route::parse(fragment), Parsed::default(), "{fragment} says nothing strange");
    }
}

#[test]
fn what_is_said_twice_counts_once_and_is_reported() {
    let parsed = Route::parse("v=filter&v=read");
    assert_eq!((parsed.route.view, parsed.lost), (View::Filter, Some(Lost::Unreadable)));
    let (one, other) = (key("one"), key("other"));
    let parsed = Route::parse(&format!("n=+{one}-{one}~{other}"));
    assert_eq!(parsed.route.names, [(Wanted::All, one), (Wanted::Any, other)]);
    assert_eq!(parsed.lost, Some(Lost::Unreadable));
}

/// Where a link leads in a corpus, and what of it was lost.
fn arrive(corpus: &Corpus, fragment: &str) -> (Place, Option<Lost>) {
    Place::find(&Route::parse(fragment), corpus)
}

#[test]
fn the_first_thing_that_was_lost_is_told() {
    let corpus = corpus(&[&["one", "two"], &["three"]]);
    let here = corpus.paragraph(at(&corpus, 0, 1)).key;
    for (fragment, lost) in [
        (format!("p={here}"), None),
        (format!("p={here}&c=best"), None),
        ("p=zzzzzzzz&n=+yyyyyyyy".to_owned(), Some(Lost::Paragraph)),
        ("t=zzzzzzzz&n=+yyyyyyyy".to_owned(), Some(Lost::Text)),
        (format!("p={here}&c=zzzzzzzz&n=+yyyyyyyy"), Some(Lost::Paragraph)),
        ("t&n=+yyyyyyyy".to_owned(), Some(Lost::Unreadable)),
        ("c=best".to_owned(), Some(Lost::Compared)),
        (format!("c={here}&n=+yyyyyyyy"), Some(Lost::Compared)),
        ("n=+yyyyyyyy".to_owned(), Some(Lost::Name)),
    ] {
        assert_eq!(arrive(&corpus, &fragment).1, lost, "{fragment}");
    }
}

#[test]
fn a_link_that_lost_something_leads_to_the_nearest_place() {
    let corpus = corpus(&[&["one", "two"], &["three"]]);
    let there = at(&corpus, 1, 0);
    let link = format!("t=zzzzzzzz&p={}&c=zzzzzzzz", corpus.paragraph(there).key);
    let place = arrive(&corpus, &link).0;
    assert_eq!((place.text, place.paragraph), (Some(ArticleId(1)), Some(there)));
    assert_eq!(place.beside, Some(Beside::Best));
    assert_eq!(arrive(&corpus, "c=best").0.beside, None, "nothing stands beside nothing");
}

#[test]
fn a_strength_that_leaves_nothing_out_is_none() {
    let parse = Route::parse;
    assert_eq!(parse("th=61").route.strength, Some(61));
    for shows_all in ["th=1", "th=60"] {
        assert_eq!(parse(shows_all), Parsed::default(), "{shows_all}");
    }
    for wrong in ["th=0", "th=101", "th=", "th=0.8"] {
        assert_eq!(parse(wrong).lost, Some(Lost::Unreadable), "{wrong}");
    }
}

#[test]
fn refused_pairs_have_one_order_and_a_number_that_fits_a_link() {
    let (a, b) = (key("a"), key("b"));
    let link = |one, other| Route::parse(&format!("r={one}-{other}")).route;
    assert_eq!(link(a, b), link(b, a));
    let pairs = (0..=REFUSED).map(|row| format!("{}-{}", key(&row.to_string()), a));
    let parsed = Route::parse(&format!("r={}", pairs.collect::<Vec<_>>().join(".")));
    assert_eq!((parsed.route.refused.len(), parsed.lost), (REFUSED, Some(Lost::Unreadable)));
    assert!(parsed.route.format().len() < 500);
}

#[test]
fn a_blank_worksheet_has_a_link_of_its_own() {
    let blank = Route { view: View::Worksheet, blank: true, ..Route::default() };
    assert_eq!(blank.format(), "s=1&v=sheet&f=blank");
    assert_eq!(Route::parse(&blank.format()).route, blank);
}
