use super::{BesideKey, Route, View, Wanted};
use corpus::Key;

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
    }
}

#[test]
fn a_link_says_what_the_route_was() {
    for route in [busy(), Route::default(), Route { beside: Some(BesideKey::Best), ..busy() }] {
        let parsed = Route::parse(&route.format());
        assert_eq!(parsed.route, route);
        assert!(parsed.whole);
    }
}

#[test]
fn the_first_view_has_an_empty_address() {
    assert_eq!(Route::default().format(), "");
}

#[test]
fn keys_stand_in_a_fixed_order_after_the_scheme() {
    let expected = format!(
        "s=1&v=filter&t={}&p={}&c={}&n=+{}~{}-{}&f=full",
        key("text"),
        key("paragraph"),
        key("beside"),
        key("a"),
        key("b"),
        key("c")
    );
    assert_eq!(busy().format(), expected);
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
    assert!(parsed.whole);
}

#[test]
fn keys_of_later_schemes_are_passed_over() {
    assert!(Route::parse("s=2&zz=9&v=read").whole);
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
        "t=%",
        "p=%%%2",
        "c=ääääääää",
    ] {
        let parsed = Route::parse(fragment);
        assert!(!parsed.whole, "{fragment} was taken for a whole link");
        assert_eq!(parsed.route, Route::default(), "{fragment}");
    }
    for fragment in ["", "#", "&&&", "=", "#=&=&", "???", "%", "\u{0}"] {
        assert_eq!(Route::parse(fragment).route, Route::default(), "{fragment}");
    }
}
