//! What the engine answers to what readers offer.
#![expect(clippy::unwrap_used, reason = "a test may; clippy exempts only functions marked as tests")]

use corpus::{Answer, Date, Document, Manifest, Offer, Origin, Request, Role, Severity, Tables};
use engine::{Engine, MOST_TEXTS, Progress};

const FERRY: &str = "Ferry runs aground off Skellen\n\nThe ferry Aurora ran aground off Skellen on Monday with 212 \
    passengers, the Coast Guard said.\n\nDivers inspected the hull and found a tear of two metres.\n";
const BOATS: &str = "Boats stay in port after Skellen accident\n\nWith 212 passengers on board, the Aurora ran aground \
    near Skellen, the Coast Guard told reporters.\n";

fn offer(name: &str, text: &str) -> Offer {
    Offer { name: name.to_owned(), bytes: text.as_bytes().to_vec(), ..Offer::default() }
}

fn ask(engine: &mut Engine, request: Request) -> Answer {
    engine.answer(request, &mut |_| {}).unwrap()
}

fn offered(offers: Vec<Offer>) -> Answer {
    ask(&mut Engine::default(), Request { offers, ..Request::default() })
}

fn tables(answer: &Answer) -> Tables {
    (*corpus::unpack(&answer.corpus).unwrap()).clone()
}

fn sources(answer: &Answer) -> Vec<String> {
    tables(answer).articles.into_iter().map(|article| article.source).collect()
}

fn sample() -> (Vec<Document>, Manifest) {
    let folder = folder::load(std::path::Path::new("../../articles")).unwrap();
    (folder.documents, folder.manifest)
}

#[test]
fn what_is_offered_becomes_a_bundle() {
    let answer = offered(vec![offer("a.txt", FERRY), offer("b.txt", BOATS)]);
    assert_eq!(answer.read, ["a.txt", "b.txt"]);
    let tables = tables(&answer);
    assert_eq!(tables.articles[0].headline.value, "Ferry runs aground off Skellen");
    assert!(!tables.parallels.is_empty(), "the texts are not compared");
    assert!(answer.problems.iter().all(|problem| problem.severity < Severity::Error));
}

#[test]
fn a_bundle_and_a_text_are_what_a_build_makes_of_all_files() {
    let (mut documents, manifest) = sample();
    let base = analysis::analyse(&documents, &manifest);
    let mut engine = Engine::new(&corpus::pack(&base).unwrap()).unwrap();
    engine.warm_up();
    let answer = ask(&mut engine, Request { offers: vec![offer("zz.txt", FERRY)], ..Request::default() });
    documents.push(reading::read("zz.txt", FERRY.as_bytes()).unwrap());
    let mut built = analysis::analyse(&documents, &manifest);
    let mut grown = tables(&answer);
    (built.diagnostics, grown.diagnostics) = (Vec::new(), Vec::new());
    assert!(built == grown, "the page reads texts in another way than a build");
    let alone = ask(&mut engine, Request::default());
    assert_eq!(sources(&alone).len(), base.articles.len(), "a text stays where it was not asked for");
}

#[test]
fn texts_come_back_out_of_tables() {
    let (documents, manifest) = sample();
    let mut built = analysis::analyse(&documents, &manifest);
    let mut again = analysis::analyse(&built.documents(), &built.manifest());
    (built.diagnostics, again.diagnostics) = (Vec::new(), Vec::new());
    assert!(built == again);
}

#[test]
fn what_the_reader_says_counts_more_than_what_the_text_says() {
    let said = Offer {
        outlet: "Skellen  Courier".to_owned(),
        headline: "Aground".to_owned(),
        date: Date::parse("2024-02-03"),
        ..offer(
            "a.md",
            "+++\noutlet = \"The Digest\"\ndate = 2023\n+++\n# Ferry runs aground\n\nIt lay there for long, people said.",
        )
    };
    let answer = offered(vec![said]);
    let article = &tables(&answer).articles[0];
    assert_eq!(
        article.outlet.as_ref().map(|it| (it.value.as_str(), it.origin)),
        Some(("Skellen Courier", Origin::Given))
    );
    assert_eq!(article.headline.value, "Aground");
    assert_eq!(article.date.as_ref().map(|it| it.value.to_string()).as_deref(), Some("2024-02-03"));
    let texts: Vec<_> = answer.own.documents[0].blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(
        texts,
        ["Aground", "Ferry runs aground", "It lay there for long, people said."],
        "words were lost"
    );
}

#[test]
fn a_text_takes_the_place_of_another_and_keeps_what_was_known_of_its_paragraphs() {
    let page = "<title>x</title><article><h1>Ferry runs aground off Skellen</h1><p>The ferry Aurora ran aground off \
        Skellen on Monday, the Coast Guard said.</p><figure><img src=x><figcaption>The ferry at noon</figcaption>\
        </figure><p>Divers inspected the hull and found a tear.</p></article>";
    let mut engine = Engine::default();
    let offers = vec![offer("a.html", page), offer("b.txt", BOATS)];
    let first = ask(&mut engine, Request { offers, ..Request::default() });
    let role = |answer: &Answer, text: &str| {
        answer.own.documents[0].blocks.iter().find(|block| block.text == text).map(|block| block.role)
    };
    assert_eq!(role(&first, "The ferry at noon"), Some(Role::Caption));
    let text = "Ferry runs aground off Skellen\n\nThe ferry Aurora ran aground off Skellen on Tuesday, the Coast Guard \
        said.\n\nThe ferry at noon\n\nDivers inspected the hull and found a tear.";
    let edited = Offer { instead: Some("a.html".to_owned()), ..offer("a.txt", text) };
    let second = ask(&mut engine, Request { own: first.own, offers: vec![edited] });
    assert_eq!(sources(&second), ["a.txt", "b.txt"]);
    assert_eq!(role(&second, "The ferry at noon"), Some(Role::Caption));
    let empty = Offer { instead: Some("a.txt".to_owned()), ..offer("a.txt", " ") };
    let third = ask(&mut engine, Request { own: second.own.clone(), offers: vec![empty] });
    assert_eq!(third.own, second.own, "a text was lost to an empty one");
    assert_eq!(third.problems.len(), 1);
}

#[test]
fn a_changed_text_keeps_what_was_known_of_it() {
    let text = format!("+++\nurl = \"https://example.org/a\"\nlang = \"en-GB\"\n+++\n{FERRY}");
    let first = offered(vec![offer("a.txt", &text)]);
    let headline = first.own.documents[0].headline.clone();
    assert_eq!(headline.as_ref().map(|it| it.origin), Some(Origin::Inferred));
    let changed = Offer {
        headline: headline.as_ref().map(|it| it.value.clone()).unwrap_or_default(),
        outlet: "Skellen Courier".to_owned(),
        instead: Some("a.txt".to_owned()),
        ..offer("a.txt", &FERRY.replace("Monday", "Tuesday"))
    };
    let second = ask(&mut Engine::default(), Request { own: first.own, offers: vec![changed] });
    let document = &second.own.documents[0];
    assert_eq!((document.url.as_deref(), &document.headline), (Some("https://example.org/a"), &headline));
    assert_eq!(document.language.as_ref().map(|it| it.value.as_str()), Some("en-GB"));
    assert_eq!(document.outlet.as_ref().map(|it| it.origin), Some(Origin::Given));
}

#[test]
fn words_that_begin_like_a_bundle_are_words() {
    let answer = offered(vec![offer("a.txt", &format!("SYNOPTIC SITUATION OVER SKELLEN\n\n{FERRY}"))]);
    assert_eq!(answer.read, ["a.txt"]);
}

#[test]
fn what_is_there_already_is_said_and_not_doubled() {
    let first = offered(vec![offer("a.txt", FERRY), offer("a.txt", BOATS), offer("c.txt", FERRY)]);
    assert_eq!(first.read, ["a.txt", "a (2).txt"]);
    assert!(
        first
            .problems
            .iter()
            .any(|it| it.source == "c.txt" && it.message.contains("here already, as \"a.txt\""))
    );
    let mut engine = Engine::new(&first.corpus).unwrap();
    let again = ask(&mut engine, Request { own: first.own, ..Request::default() });
    assert_eq!(again.own.documents, [], "what the page came to hold itself stays doubled");
}

#[test]
fn two_texts_under_one_headline_are_said_to_be_alike() {
    let other = FERRY.replace("Monday", "Tuesday");
    let answer = offered(vec![offer("a.txt", FERRY), offer("b.txt", &other)]);
    assert_eq!(answer.read.len(), 2);
    let alike = |it: &&corpus::Diagnostic| it.message == "same headline as a.txt";
    assert_eq!(answer.problems.iter().filter(alike).count(), 1);
    let edited =
        Offer { instead: Some("b.txt".to_owned()), ..offer("b.txt", &other.replace("Tuesday", "Sunday")) };
    let own = corpus::Addition { documents: answer.own.documents[1..].to_vec(), ..answer.own };
    let again = ask(&mut Engine::default(), Request { own, offers: vec![edited] });
    assert!(
        again.problems.iter().all(|it| it.severity == Severity::Note),
        "a text is taken for a twin of itself"
    );
}

#[test]
fn a_saved_bundle_brings_its_title_where_there_is_none_and_its_texts_everywhere() {
    let (documents, manifest) = sample();
    let packed = corpus::pack(&analysis::analyse(&documents, &manifest)).unwrap();
    let bundle = Offer { name: "saved.synoptic".to_owned(), bytes: packed.clone(), ..Offer::default() };
    let answer = offered(vec![bundle.clone()]);
    assert_eq!(Some(tables(&answer).title), manifest.title);
    assert_eq!(answer.read.len(), documents.len());
    let later = offered(vec![offer("a.txt", FERRY), bundle.clone()]);
    assert_eq!((tables(&later).title.as_str(), later.read.len()), ("", documents.len() + 1));
    let both =
        ask(&mut Engine::new(&packed).unwrap(), Request { offers: vec![bundle], ..Request::default() });
    assert_eq!((both.read.len(), both.problems.len()), (0, documents.len()));
}

#[test]
fn what_cannot_be_read_is_named_with_a_remedy_and_stops_nothing() {
    let (documents, manifest) = sample();
    let mut cut = corpus::pack(&analysis::analyse(&documents, &manifest)).unwrap();
    cut.truncate(cut.len() / 2);
    let bytes =
        |name: &str, bytes: &[u8]| Offer { name: name.into(), bytes: bytes.to_vec(), ..Offer::default() };
    let bad = vec![
        bytes("empty.txt", b""),
        bytes("photo.jpg", b"\xFF\xD8\xFF\xE0"),
        bytes("notes.json", b"{ \"a\": \"Ferry runs aground off Skellen\" }"),
        bytes("broken.md", b"+++\ntitle = \"A\nText."),
        bytes("cut.synoptic", &cut),
        bytes("later.synoptic", b"SYNOPT99 and more"),
        bytes("scripts.html", b"<script>alert(1)</script>"),
    ];
    let names: Vec<String> = bad.iter().map(|offer| offer.name.clone()).collect();
    let answer = offered(bad.into_iter().chain([offer("good.txt", FERRY)]).collect());
    assert_eq!(answer.read, ["good.txt"]);
    let wrong: Vec<_> = answer.problems.iter().filter(|it| it.severity == Severity::Error).collect();
    assert_eq!(wrong.iter().map(|it| it.source.clone()).collect::<Vec<_>>(), names);
    assert!(wrong.iter().all(|it| !it.remedy.is_empty()));
}

#[test]
fn there_is_an_end_to_how_many_texts_are_taken() {
    let text = |number: usize| {
        offer(&format!("{number}.txt"), &format!("Number {number} of many short notes was read.\n"))
    };
    let mut steps = Vec::new();
    let request = Request { offers: (0..MOST_TEXTS + 2).map(text).collect(), ..Request::default() };
    let answer = Engine::default().answer(request, &mut |step| steps.push(step)).unwrap();
    assert_eq!(answer.read.len(), MOST_TEXTS);
    assert_eq!(answer.problems.iter().filter(|it| it.message.contains("no room")).count(), 2);
    assert_eq!(steps[1], Progress::Read(1, MOST_TEXTS + 2));
    assert_eq!(steps.last(), Some(&Progress::Analysed(8, 8)), "the stages are counted wrong");
}

#[test]
fn links_of_a_hostile_bundle_are_refused() {
    let mut tables = tables(&offered(vec![offer("a.txt", FERRY)]));
    tables.articles[0].url = Some("javascript:alert(1)".to_owned());
    let bytes = corpus::pack(&tables).unwrap();
    let answer = offered(vec![Offer { name: "a.synoptic".into(), bytes, ..Offer::default() }]);
    assert_eq!(answer.read, [] as [&str; 0]);
    assert!(answer.problems[0].message.contains("none of the web"), "{:?}", answer.problems);
}

#[test]
fn what_holds_no_text_is_named_with_a_way_out() {
    for (name, bytes, said) in [
        ("a.pdf", b"%PDF-1.7 binary".as_slice(), "a PDF is not read"),
        ("a.txt", b"PK\x03\x04docx", "a word processor's file or an archive is not read"),
        ("a.txt", b"https://example.org/article", "there are no paragraphs"),
    ] {
        let offer = Offer { name: name.to_string(), bytes: bytes.to_vec(), ..Offer::default() };
        let request = Request { offers: vec![offer], ..Request::default() };
        let answer = Engine::default().answer(request, &mut |_| {}).unwrap();
        assert!(answer.own.documents.is_empty(), "{name} was added");
        let [problem] = answer.problems.as_slice() else { panic!("{:?}", answer.problems) };
        assert_eq!((problem.message.as_str(), problem.source.as_str()), (said, name));
        assert!(problem.remedy.contains("paste"), "{}", problem.remedy);
    }
}
