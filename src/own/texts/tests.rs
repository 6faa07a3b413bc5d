use super::{Draft, Fault, file};
use corpus::{Document, Origin};

fn read(name: &str, text: &str) -> Document {
    reading::read(name, text.as_bytes()).unwrap()
}

/// What a text says, and what is known of it.
fn known(document: &Document) -> (Vec<&str>, [Option<String>; 5]) {
    let words = document.blocks.iter().map(|block| block.text.as_str()).collect();
    let headline = document.headline.as_ref().filter(|headline| headline.origin != Origin::Derived);
    let facts = [
        headline.map(|it| it.value.clone()),
        document.outlet.as_ref().map(|it| it.value.clone()),
        document.date.as_ref().map(|it| it.value.to_string()),
        document.url.clone(),
        document.language.as_ref().map(|it| it.value.clone()),
    ];
    (words, facts)
}

const FERRY: &str = "+++\ntitle = \"Ferry \\\"Aurora\\\" runs aground\"\noutlet = \"A\\\\B\"\ndate = \"2024-01\"\nurl = \"https://example.org/a\"\n\
    lang = \"sq\"\n+++\nThe ferry ran aground off Skellen on Monday.\n\n+++\n\nTitle = \"no front matter\"\n\n# Not a heading\n\nIt lay there.\n";

#[test]
fn a_saved_text_is_read_again_as_it_was() {
    let plain =
        "The ferry Aurora ran aground off Skellen on Monday with 212 passengers.\n\nIt lay there for long.";
    for (name, text) in [
        ("a.txt", FERRY),
        ("b.txt", plain),
        ("c.md", "# Aground\n\n- one\n- two\n\nThe rest of it lay there.\n"),
    ] {
        let document = read(name, text);
        let (name, saved) = file(&document);
        assert_eq!(known(&read(&name, &saved)), known(&document), "{saved}");
    }
}

#[test]
fn a_text_that_is_changed_and_not_altered_stays_as_it_was() {
    let document = read("a.txt", FERRY);
    let offer = Draft::of(&document).offer("Pasted text").unwrap();
    assert_eq!((offer.name.as_str(), offer.instead.as_deref()), ("a.txt", Some("a.txt")));
    let said = reading::Said { outlet: offer.outlet, headline: offer.headline, date: offer.date };
    let again = reading::read_said(&offer.name, &offer.bytes, &said).unwrap();
    assert_eq!(known(&again).0, known(&document).0);
    assert_eq!(again.headline, document.headline);
}

#[test]
fn what_surrounds_a_text_on_its_page_does_not_go_along() {
    let page = "<title>x</title><nav><a href=/>Home</a> <a href=/x>Sport</a></nav><article><h1>Ferry runs aground</h1><p>The ferry \
        Aurora ran aground off Skellen on Monday, with 212 passengers on board.</p><p>It lay there for long, people said \
        on the quay.</p></article>";
    let (name, saved) = file(&read("a.html", page));
    assert_eq!(name, "a.txt");
    assert!(saved.contains("It lay there") && !saved.contains("Sport"), "{saved}");
}

#[test]
fn a_draft_is_offered_as_what_it_is() {
    let offered = |text: &str, date: &str| {
        Draft { text: text.to_owned(), date: date.to_owned(), ..Draft::default() }
            .offer("Pasted text")
            .map(|offer| offer.name)
    };
    assert_eq!(offered("Words, 2 < 3.", ""), Ok("Pasted text.txt".to_owned()));
    assert_eq!(offered("<p>Words</p>", "2024-01"), Ok("Pasted text.html".to_owned()));
    assert_eq!(offered("# Words\n\nmore", ""), Ok("Pasted text.md".to_owned()));
    assert_eq!(offered("#hashtag", ""), Ok("Pasted text.txt".to_owned()));
    assert_eq!(offered("Words", "17 January"), Err(Fault::Date));
    assert_eq!(offered(" \n", ""), Err(Fault::NoText));
}
