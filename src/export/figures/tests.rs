use corpus::{Agreement, Corpus, Number, Quantity, QuantityKind};

use super::figures;
use crate::filter::Filter;
use crate::fixture::{counted, named, quantity};
use crate::route::Wanted;

/// Four texts that give a number each of soldiers, and two of those the same number of ships.
fn figured() -> Corpus {
    let count = |number, unit: &str| Quantity {
        value: Some(Number::new(number, 0)),
        unit: unit.to_owned(),
        ..quantity(QuantityKind::Count)
    };
    counted(
        &[
            &["Some 4,500 <men> stand in [Dahl].", "It has 3 ships."],
            &["In [Orm] stand 5,000 men.", "It has three ships."],
            &["In [Orm] stand 5,000 men."],
            &["There are 4,500 men."],
        ],
        &[
            ((0, 0), "4,500", count(4500, "percent")),
            ((0, 1), "3", count(3, "")),
            ((1, 0), "5,000", count(5000, "percent")),
            ((1, 1), "three", count(3, "")),
            ((2, 0), "5,000", count(5000, "percent")),
            ((3, 0), "4,500", count(4500, "percent")),
        ],
        &[("<men> & officers", &[0, 2, 4, 5], Agreement::Differs), ("ships", &[1, 3], Agreement::Same)],
    )
}

/// The marks of texts in a picture: how far from the left each stands, and its letter.
fn marks(svg: &str) -> Vec<(usize, &str)> {
    let mut marks = Vec::new();
    for group in svg.split("<g transform=\"translate(").skip(1) {
        let left = group.split_once(' ').unwrap().0.parse().unwrap();
        marks.push((left, group.split_once("</text>").unwrap().0.rsplit_once('>').unwrap().1));
    }
    marks
}

/// How far from the left some words begin, or have their middle.
fn left(svg: &str, words: &str) -> usize {
    let element = svg.split("<text ").find(|text| text.split("</text>").next().unwrap().ends_with(words));
    let element = element.unwrap_or_else(|| panic!("{words} is not in {svg}"));
    element.split('"').nth(1).unwrap().parse().unwrap()
}

#[test]
fn the_picture_of_figures_has_each_text_at_its_number() {
    let corpus = figured();
    let svg = figures(&corpus, &Filter::default().apply(&corpus));
    assert!(svg.contains("2 of 2."), "{svg}");
    let (few, many) = (left(&svg, ">4,500"), left(&svg, ">5,000"));
    assert!(few < many, "the smaller number stands first");
    let all = marks(&svg);
    let [on_line @ .., of_ships, too] = all.as_slice() else { panic!("{svg}") };
    let near = |letters: [&str; 2], place: usize| {
        let own = on_line.iter().filter(|(left, _)| left.abs_diff(place) < 30);
        assert_eq!(own.map(|(_, letter)| *letter).collect::<Vec<_>>(), letters, "at {place}");
    };
    near(["A", "D"], few);
    near(["B", "C"], many);
    assert_eq!((of_ships.1, too.1), ("A", "B"), "both give the one number of ships");
    assert!(of_ships.0 > left(&svg, ">3"));
    assert!(!svg.contains("\"></text>"), "what is not there is not drawn: {svg}");
}

#[test]
fn the_picture_of_figures_says_how_the_numbers_relate_and_of_what() {
    let corpus = figured();
    let svg = figures(&corpus, &Filter::default().apply(&corpus));
    let order = [
        ">Differs<tspan ",
        ">&lt;men&gt; &amp; officers</text>",
        ">≠</text>",
        ">percent</text>",
        ">Same<tspan ",
        ">ships</text>",
        ">=</text>",
        ">A  Outlet 0</text>",
        ">D  Outlet 3</text>",
    ];
    let mut rest = svg.as_str();
    for words in order {
        rest = rest.split_once(words).unwrap_or_else(|| panic!("no {words} is left in {svg}")).1;
    }
    assert_eq!(svg.matches(">percent<").count(), 1, "the unit stands once, at the end of its line");
}

#[test]
fn the_picture_of_figures_holds_what_passes_the_filter() {
    let corpus = figured();
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Orm"), Some(Wanted::All));
    let svg = figures(&corpus, &filter.apply(&corpus));
    assert!(svg.contains("1 of 1.") && svg.contains("officers") && !svg.contains("ships"), "{svg}");
    assert_eq!(marks(&svg).len(), 4, "as in the view, all texts of a figure stay with it");
    filter.set(named(&corpus, "Dahl"), Some(Wanted::All));
    assert!(figures(&corpus, &filter.apply(&corpus)).contains("0 of 0."));
}

#[test]
fn the_picture_of_figures_names_no_outlet_in_a_blind_view() {
    let blind = corpus::blind((*figured()).clone(), 7, |place| format!("Text {place}"));
    let blind = Corpus::new(blind).unwrap();
    let svg = figures(&blind, &Filter::default().apply(&blind));
    assert!(svg.contains(">A  Text 0<") && !svg.contains("Outlet"), "{svg}");
}

/// Texts that give a number of ships each.
fn ships(numbers: &[i64]) -> Corpus {
    let texts: Vec<[String; 1]> =
        numbers.iter().map(|number| [format!("There are {number} ships.")]).collect();
    let texts: Vec<[&str; 1]> = texts.iter().map(|text| [text[0].as_str()]).collect();
    let articles: Vec<&[&str]> = texts.iter().map(|text| text.as_slice()).collect();
    let words: Vec<String> = numbers.iter().map(i64::to_string).collect();
    let given: Vec<_> = numbers
        .iter()
        .zip(&words)
        .enumerate()
        .map(|(text, (&number, words))| {
            let value = Some(Number::new(number, 0));
            ((text, 0), words.as_str(), Quantity { value, ..quantity(QuantityKind::Count) })
        })
        .collect();
    let rows: Vec<u32> = (0..).take(numbers.len()).collect();
    counted(&articles, &given, &[("ships", &rows, Agreement::Differs)])
}

#[test]
fn the_picture_of_figures_counts_what_it_has_no_room_for() {
    let corpus = ships(&[4; 11]);
    let svg = figures(&corpus, &Filter::default().apply(&corpus));
    assert_eq!(marks(&svg).len(), 8);
    assert!(svg.contains(">and 3 more</text>") && !svg.contains("Outlet 8"), "{svg}");
    let long: Vec<i64> = (0..9).map(|text| 1_000_000_000 + text).collect();
    let corpus = ships(&long);
    let svg = figures(&corpus, &Filter::default().apply(&corpus));
    assert_eq!(marks(&svg).len(), 6, "numbers that no line has room for stand below each other");
    assert!(svg.contains(">and 3 more</text>") && svg.contains(">1,000,000,005</text>"), "{svg}");
}
