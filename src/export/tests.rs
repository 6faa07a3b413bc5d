use super::{Format, Sheet, Table, compared, coverage, csv, sheet, timeline, write};
use crate::filter::Filter;
use crate::fixture::{at, clustered, counted, named, quantity};
use crate::route::{Beside, Place, View, Wanted};
use corpus::{ArticleId, Corpus, Quantity, QuantityKind};

/// A and B tell the vote, A and C the price.
fn bundle() -> Corpus {
    clustered(
        &[
            &["head: Vote & [Vale]", "The [Council|Vale Council] of [Vale] voted", "1. The *price* rose"],
            &["Vote by the [Vale Council]"],
            &["<b>Price</b> up", "Nothing"],
        ],
        &[((0, 1), (1, 0), 900, (800, 800)), ((0, 2), (2, 0), 900, (800, 800))],
        &[&[(0, 1), (1, 0)], &[(0, 2), (2, 0)]],
    )
}

fn place(corpus: &Corpus, view: View) -> Place {
    Place { view, text: Some(ArticleId(0)), paragraph: Some(at(corpus, 0, 1)), ..Place::default() }
}

#[test]
fn what_is_compared_is_what_a_reader_has_before_them() {
    let corpus = bundle();
    let passing = Filter::default().apply(&corpus);
    let groups = |place: &Place| {
        let groups = compared(&corpus, place, &passing);
        groups.into_iter().map(|group| group.paragraphs).collect::<Vec<_>>()
    };
    let (vote, other, price) = (at(&corpus, 0, 1), at(&corpus, 1, 0), at(&corpus, 0, 2));
    assert_eq!(groups(&place(&corpus, View::Read)), [vec![vote, other]]);
    let beside = Place { beside: Some(Beside::Paragraph(price)), ..place(&corpus, View::Read) };
    assert_eq!(groups(&beside), [vec![vote, price]]);
    assert_eq!(groups(&place(&corpus, View::Synopsis)), [vec![vote, other], vec![price, at(&corpus, 2, 0)]]);
    assert!(groups(&Place { paragraph: None, ..place(&corpus, View::Read) }).is_empty());
}

#[test]
fn a_comparison_quotes_whole_paragraphs_with_their_sources_and_links() {
    let corpus = bundle();
    let passing = Filter::default().apply(&corpus);
    let groups = compared(&corpus, &place(&corpus, View::Synopsis), &passing);
    let text = write(&corpus, &groups, ("page", &place(&corpus, View::Synopsis)), Format::Plain);
    let key = corpus.paragraph(at(&corpus, 1, 0)).key;
    let text_key = corpus.article(ArticleId(1)).key;
    let expected = format!(
        "Vote by the Vale Council\nOutlet 1, ¶1, date not given, “Vote by the Vale Council”\npage#s=1&t={text_key}&p={key}\n"
    );
    assert!(text.contains(&expected), "{text}");
    assert!(text.contains("Row 2"), "{text}");
}

#[test]
fn nothing_of_an_article_becomes_markup() {
    let corpus = bundle();
    let passing = Filter::default().apply(&corpus);
    let groups = compared(&corpus, &place(&corpus, View::Synopsis), &passing);
    let text = write(&corpus, &groups, ("page", &place(&corpus, View::Synopsis)), Format::Markdown);
    assert!(text.contains(r"> 1\. The \*price\* rose"), "{text}");
    assert!(text.contains(r"> \<b\>Price\</b\> up"), "{text}");
    let svg = coverage(&corpus, &passing);
    assert!(!svg.contains("Vote & "), "{svg}");
}

#[test]
fn tables_hold_what_passes_the_filter() {
    let corpus = bundle();
    let place = place(&corpus, View::Read);
    let names = |filter: &Filter| sheet(Table::Names, &corpus, &place, &filter.apply(&corpus)).rows;
    let row = |cells: [&str; 6]| cells.map(str::to_owned).to_vec();
    let all = [
        row(["Vale", "place", "Outlet 0", "name", "Vale", "2"]),
        row(["Vale Council", "place", "Outlet 0", "name", "Council", "1"]),
        row(["Vale Council", "place", "Outlet 1", "name", "Vale Council", "1"]),
    ];
    assert_eq!(names(&Filter::default()), all);
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Vale"), Some(Wanted::None));
    assert_eq!(names(&filter), all[2..]);
}

#[test]
fn the_table_of_names_has_what_stands_beside_them_too() {
    let plain = crate::fixture::corpus(&[&["breakaway [Vale] voted"], &["The breakaway [Vale]"]]);
    let mut tables = (*plain).clone();
    for mention in &plain.mentions {
        let text = &plain.paragraph(mention.paragraph).text;
        let start = text.find("breakaway").unwrap();
        tables.descriptions.push(corpus::Description {
            paragraph: mention.paragraph,
            span: corpus::Span::new(start..start + "breakaway".len()),
            name: mention.span,
            entity: mention.entity,
            kind: corpus::DescriptionKind::Epithet,
        });
    }
    let corpus = Corpus::new(tables).unwrap();
    let passing = Filter::default().apply(&corpus);
    let rows = sheet(Table::Names, &corpus, &place(&corpus, View::Names), &passing).rows;
    let words: Vec<[&str; 3]> = rows.iter().map(|row| [&*row[2], &*row[3], &*row[4]]).collect();
    let [a, b] = ["Outlet 0", "Outlet 1"];
    let expected =
        [[a, "epithet", "breakaway"], [a, "name", "Vale"], [b, "epithet", "breakaway"], [b, "name", "Vale"]];
    assert_eq!(words, expected);
}

#[test]
fn every_row_has_a_cell_for_each_column() {
    let corpus = bundle();
    let passing = Filter::default().apply(&corpus);
    for table in Table::EACH {
        let sheet = sheet(table, &corpus, &place(&corpus, View::Synopsis), &passing);
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{table:?}");
    }
}

#[test]
fn a_cell_keeps_its_commas_and_runs_no_formula() {
    let row = ["a, b", "say \"x\"", "=1+1", "-5", "@me", "two\nlines"].map(str::to_owned).to_vec();
    let csv = csv(&Sheet { columns: vec!["c".to_owned()], rows: vec![row] });
    assert_eq!(csv, "\u{feff}c\r\n\"a, b\",\"say \"\"x\"\"\",'=1+1,-5,'@me,\"two\nlines\"\r\n");
}

#[test]
fn the_picture_counts_mentions_and_says_how_many_names_it_draws() {
    let corpus = bundle();
    let svg = coverage(&corpus, &Filter::default().apply(&corpus));
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
    assert!(svg.contains("2 of 2 names"), "{svg}");
    assert!(svg.contains(">Vale Council</text>"), "{svg}");
    assert_eq!(
        svg.matches(">–</text>").count(),
        3,
        "Vale is named in one text of three, the council in two: {svg}"
    );
    let twice = crate::fixture::corpus(&[&["The [Vale] voted in the [Vale]"], &["Nothing"]]);
    let passing = Filter::default().apply(&twice);
    assert!(coverage(&twice, &passing).contains(">2</text>"), "two mentions in one paragraph are two");
    let rows = sheet(Table::Coverage, &twice, &place(&twice, View::Coverage), &passing).rows;
    assert_eq!(rows, [["Vale", "place", "Outlet 0", "2", "1", "¶1"].map(str::to_owned)]);
}

#[test]
fn the_picture_says_so_where_it_has_no_room_for_every_text() {
    let articles: Vec<[&str; 1]> = vec![["The [Vale] voted"]; 14];
    let articles: Vec<&[&str]> = articles.iter().map(|lines| lines.as_slice()).collect();
    let corpus = crate::fixture::corpus(&articles);
    let svg = coverage(&corpus, &Filter::default().apply(&corpus));
    assert!(svg.contains("12 of 14 texts are drawn."), "{svg}");
}

/// Two texts that give two dates, thirteen years apart.
fn dated() -> Corpus {
    let date = |iso: &str| Quantity { date: Some(iso.to_owned()), ..quantity(QuantityKind::Date) };
    counted(
        &[
            &["In 2008 a <wall> fell in [Dahl].", "It rained on 4 May 2021."],
            &["The storm & the flood of 2008."],
        ],
        &[
            ((0, 0), "2008", date("2008")),
            ((0, 1), "4 May 2021", date("2021-05-04")),
            ((1, 0), "2008", date("2008")),
        ],
        &[],
    )
}

#[test]
fn the_picture_of_dates_goes_from_early_to_late_and_says_how_many_it_draws() {
    let corpus = dated();
    let svg = timeline(&corpus, &Filter::default().apply(&corpus));
    let at = |words: &str| svg.find(words).unwrap_or_else(|| panic!("{words} is not in {svg}"));
    assert!(at(">2008</text>") < at(">13 years</text>") && at(">13 years</text>") < at(">4 May 2021</text>"));
    at("2 of 2.");
    at("a &lt;wall&gt; fell");
    let marks = svg.matches("<g transform").count();
    assert_eq!(marks, 3, "two texts give the first date, one the other: {svg}");
}

#[test]
fn the_picture_of_dates_holds_what_passes_the_filter() {
    let corpus = dated();
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Dahl"), Some(Wanted::All));
    let svg = timeline(&corpus, &filter.apply(&corpus));
    assert!(svg.contains("1 of 1.") && !svg.contains("rained"), "{svg}");
    filter.set(named(&corpus, "Dahl"), Some(Wanted::None));
    assert!(timeline(&corpus, &filter.apply(&corpus)).contains("storm &amp; the flood"));
}

#[test]
fn the_picture_of_dates_counts_the_texts_that_it_has_no_room_for() {
    let date = Quantity { date: Some("2008".to_owned()), ..quantity(QuantityKind::Date) };
    let places: Vec<_> = (0..9).map(|text| ((text, 0), "2008", date.clone())).collect();
    let corpus = counted(&[&["In 2008 it rained."] as &[&str]; 9], &places, &[]);
    let svg = timeline(&corpus, &Filter::default().apply(&corpus));
    assert!(svg.contains(">and 1 more</text>"), "{svg}");
    assert_eq!(svg.matches("<g transform").count(), 8);
}
