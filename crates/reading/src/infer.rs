//! What a text itself states about who published it, when, and in which language, where its file does not say.
//!
//! No guess is better than a wrong one: only forms that mean nothing else are read, each with a note that quotes the
//! words it rests on.

use corpus::{Block, Date, Document, Origin, Role, Stated};

use crate::{
    date, diagnose,
    headline::is_byline,
    language,
    masthead::{dateline, known, masthead},
};

/// How far from the head of a text a credit, an outlet's name or a date may stand, in blocks: below headline, standfirst,
/// picture and byline.
const HEAD: usize = 7;

/// How far from its end a copyright line may stand, in blocks.
const TAIL: usize = 6;

/// Longest line that is a copyright notice, an outlet's name or a date, in characters.
const SHORT: usize = 120;

/// How the note on an inferred outlet begins, for those who name the outlet after all.
pub const OUTLET_NOTE: &str = "outlet taken from the text";

/// Fills in what is missing and can be told.
pub(crate) fn complete(document: &mut Document) {
    let credit = document.blocks.iter().take(HEAD).filter(|block| is_text(block)).find_map(Credit::of);
    let copyright = document.blocks.iter().rev().take(TAIL).find_map(Copyright::of);
    infer_outlet(document, credit.as_ref(), copyright.as_ref());
    for block in document.blocks.iter_mut().take(HEAD).filter(|block| block.role == Role::Plain) {
        if masthead(&block.text).is_some() {
            block.role = Role::Byline;
        }
    }
    infer_date(document, credit.as_ref(), copyright.as_ref());
    infer_language(document);
}

fn infer_outlet(document: &mut Document, credit: Option<&Credit>, copyright: Option<&Copyright>) {
    if document.outlet.is_some() {
        return;
    }
    let stated = credit.map(|credit| (credit.outlet.clone(), credit.line, credit.words.clone()));
    let stated = stated.or_else(|| copyright.and_then(Copyright::statement));
    let stated = stated.or_else(|| name_and_date(document)).or_else(|| lone_name(document));
    let Some((outlet, line, words)) = stated else { return };
    if let Some(block) =
        document.blocks.iter_mut().find(|block| block.text == words && block.role == Role::Plain)
    {
        block.role = Role::Byline;
    }
    let message = format!("{OUTLET_NOTE}: {outlet}, from \"{words}\"");
    document.diagnostics.push(diagnose::note(&document.source, line, message));
    document.outlet = Some(Stated { value: outlet, origin: Origin::Inferred });
}

fn infer_date(document: &mut Document, credit: Option<&Credit>, copyright: Option<&Copyright>) {
    if document.date.is_some() {
        return;
    }
    let Some((date, line, words)) = date_line(document).or_else(|| date_of(credit, copyright)) else {
        return;
    };
    let message = format!("date taken from the text: {date}, from \"{words}\"");
    document.diagnostics.push(diagnose::note(&document.source, line, message));
    document.date = Some(Stated { value: date, origin: Origin::Inferred });
}

fn infer_language(document: &mut Document) {
    if document.language.is_some() {
        return;
    }
    let told =
        document.blocks.iter().filter(|block| block.role != Role::Outside).map(|block| block.text.as_str());
    if let Some(tag) = language::recognise(told) {
        let message = format!("language taken from the words of the text: {tag}");
        document.diagnostics.push(diagnose::note(&document.source, 0, message));
        document.language = Some(Stated { value: tag.to_string(), origin: Origin::Inferred });
    }
}

fn is_text(block: &Block) -> bool {
    matches!(block.role, Role::Plain | Role::Byline)
}

/// The credit of a news agency at the head of a report: "(Reuters) -", "BELGRADE, Jan 12 (AP) —".
struct Credit {
    outlet: String,
    /// Month and day, where the dateline gives them.
    day: Option<(u8, u8)>,
    line: u32,
    words: String,
}

/// Longest dateline before a credit, in bytes: a place, its country, a date.
const DATELINE: usize = 60;

impl Credit {
    fn of(block: &Block) -> Option<Self> {
        let (place, rest) = block.text.split_once('(')?;
        let (name, rest) = rest.split_once(')')?;
        let dash = rest.trim_start().chars().next()?;
        let is_place = |word: &str| !word.chars().next().is_some_and(char::is_lowercase);
        let fits = place.len() <= DATELINE && place.split_whitespace().all(is_place) && "-–—".contains(dash);
        let outlet = known(name.trim()).filter(|_| fits)?;
        let words = format!(
            "{place}({name}) {}",
            rest.trim_start().chars().take_while(|c| "-–—".contains(*c)).collect::<String>()
        );
        Some(Self { outlet: outlet.to_string(), day: day_of(place), line: block.line, words })
    }
}

/// Month and day in "BELGRADE, Jan 12" or "BELGRADE, 12 January".
fn day_of(dateline: &str) -> Option<(u8, u8)> {
    let words: Vec<&str> = dateline.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let number = |word: &&str| word.parse::<u8>().ok().filter(|day| (1..=31).contains(day));
    words.windows(2).find_map(|pair| {
        let [one, other] = pair else { return None };
        let (month, day) = (date::month_of(one), number(other));
        let turned = (date::month_of(other), number(one));
        month.zip(day).or(turned.0.zip(turned.1))
    })
}

/// A copyright line: "© 2024 The Sample Digest. All rights reserved."
struct Copyright {
    /// `None` without a year, which may be the credit of a picture.
    outlet: Option<String>,
    /// The year of the text.
    year: Option<u16>,
    line: u32,
    words: String,
}

impl Copyright {
    fn of(block: &Block) -> Option<Self> {
        let text = block.text.as_str();
        let rest =
            ["©", "(c)", "(C)", "Copyright", "COPYRIGHT"].iter().find_map(|mark| text.strip_prefix(mark))?;
        let rest = rest.trim_start_matches(['©', ' ', '\u{a0}', ':', ',']).trim_start_matches("(c) ");
        if text.chars().count() > SHORT || text.contains('/') {
            // "© Agency / Photographer" stands under pictures.
            return None;
        }
        let is_year = |c: char| c.is_ascii_digit() || " -–—,\u{a0}".contains(c);
        let name = rest.trim_start_matches(is_year);
        let years = &rest[..rest.len() - name.len()];
        let mut years = years.split(|c: char| !c.is_ascii_digit()).filter_map(|year| year.parse().ok());
        let year = years.next().filter(|year| (1900..=2100).contains(year));
        let name = name.strip_prefix("by ").unwrap_or(name);
        Some(Self {
            outlet: publisher(name).filter(|_| year.is_some()),
            // A span of years, or the foot of a page, tells when the site was made and saved, not when a text appeared.
            year: year.filter(|_| years.next().is_none() && block.role != Role::Outside),
            line: block.line,
            words: text.to_string(),
        })
    }

    /// The outlet it names, its line and its words.
    fn statement(&self) -> Option<(String, u32, String)> {
        Some((self.outlet.clone()?, self.line, self.words.clone()))
    }
}

/// Endings of company names that no reader uses.
const COMPANY: [&str; 14] = [
    "L.P", "LP", "LLC", "L.L.C", "Inc", "Ltd", "Limited", "plc", "PLC", "Corp", "GmbH", "AG", "S.A",
    "Company",
];

/// The outlet in what a copyright line says after the year.
fn publisher(name: &str) -> Option<String> {
    let name = name.split(['|', '·', '•']).next()?;
    let lower = name.to_ascii_lowercase();
    let end = lower.find("all rights").unwrap_or(name.len());
    let mut name = name.get(..end)?.trim().trim_end_matches(['.', ',', ' ']);
    if let Some(known) = known(name) {
        return Some(known.to_string());
    }
    while let Some((head, _)) = name.rsplit_once([' ', ',']).filter(|(_, last)| COMPANY.contains(last)) {
        name = head.trim_end_matches([',', ' ', '.']);
    }
    let words = language::count_words(name);
    let is_name =
        name.starts_with(char::is_uppercase) && (1..=6).contains(&words) && !name.contains(['.', ':', '@']);
    is_name.then(|| known(name).unwrap_or(name).to_string())
}

/// A line near the head or at the end that is only the name of a well-known outlet, if there is one such name.
fn lone_name(document: &Document) -> Option<(String, u32, String)> {
    let blocks = &document.blocks;
    let end = blocks.len().saturating_sub(2);
    let near = blocks.iter().enumerate().filter(|(at, _)| *at < HEAD || *at >= end).map(|(_, block)| block);
    let mut found = near
        .filter(|block| block.role != Role::Related)
        .filter_map(|block| Some((known(&block.text)?, block)));
    let (outlet, block) = found.next()?;
    let alone = found.all(|(other, _)| other == outlet);
    alone.then(|| (outlet.to_string(), block.line, block.text.clone()))
}

/// A line near the head that is the name of an outlet and a date.
fn name_and_date(document: &Document) -> Option<(String, u32, String)> {
    head(document).find_map(|block| {
        let (name, _) = masthead(&block.text)?;
        Some((name.to_string(), block.line, block.text.clone()))
    })
}

/// The short lines of the head.
fn head(document: &Document) -> impl Iterator<Item = &Block> {
    let near = document.blocks.iter().take(HEAD);
    let near = near.filter(|block| is_text(block) || block.role == Role::Outside);
    near.filter(|block| block.text.len() <= SHORT)
}

/// A line near the head that is only a date, or a date and an outlet, an author or a place.
fn date_line(document: &Document) -> Option<(Date, u32, String)> {
    let named = |text: &str| masthead(text).map(|(_, date)| date).or_else(|| dateline(text));
    let date = |text: &str| date::parse(after_byline(text)).or_else(|| named(text));
    head(document)
        .filter_map(|block| Some((date(&block.text)?, block)))
        .find(|(date, _)| date.month.is_some())
        .map(|(date, block)| (date, block.line, block.text.clone()))
}

/// "By Jane Roe | 17 January 2024" gives the date after its bar.
fn after_byline(text: &str) -> &str {
    text.split_once('|').filter(|(byline, _)| is_byline(byline.trim())).map_or(text, |(_, rest)| rest)
}

/// A dateline has no year and a copyright line has nothing else; together they are a date.
fn date_of(credit: Option<&Credit>, copyright: Option<&Copyright>) -> Option<(Date, u32, String)> {
    let copyright = copyright?;
    let year = copyright.year?;
    let full = credit.and_then(|credit| {
        let (month, day) = credit.day?;
        let date = date::from_parts(year, Some(month.into()), Some(day.into()))?;
        Some((date, credit.line, format!("{}\" and \"{}", credit.words.trim_end(), copyright.words)))
    });
    full.or_else(|| Some((date::from_parts(year, None, None)?, copyright.line, copyright.words.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Said;

    const TEXT: &str = "the first of two ferries left the harbour before noon on Tuesday, four hours late.";

    fn read(text: &str) -> Document {
        crate::read("a.txt", text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
    }

    fn outlet(text: &str) -> Option<String> {
        read(text).outlet.map(|outlet| outlet.value)
    }

    fn date(text: &str) -> Option<String> {
        read(text).date.map(|date| date.value.to_string())
    }

    #[test]
    fn an_agency_credit_names_the_outlet() {
        let cases = [
            ("(Bloomberg) --", "Bloomberg"),
            ("(Reuters) -", "Reuters"),
            ("LONDON (Reuters) -", "Reuters"),
            ("PRISTINA, Kosovo (AP) —", "Associated Press"),
            ("BELGRADE, Jan 12 (AFP) –", "Agence France-Presse"),
        ];
        for (credit, expected) in cases {
            assert_eq!(outlet(&format!("{credit} Today {TEXT}")).as_deref(), Some(expected), "{credit}");
        }
    }

    #[test]
    fn what_only_looks_like_a_credit_names_nobody() {
        let starts = [
            "(Exclusive) -",
            "(Reuters)",
            "He told the agency (Reuters) -",
            "North Sound Lines (NSL) -",
            "Today Reuters reports:",
        ];
        for start in starts {
            assert_eq!(outlet(&format!("{start} that {TEXT}")), None, "{start}");
        }
    }

    #[test]
    fn a_copyright_line_names_outlet_and_year() {
        let cases = [
            ("©2024 Bloomberg L.P.", Some("Bloomberg"), Some("2024")),
            ("© 2024 The Sample Digest. All rights reserved.", Some("The Sample Digest"), Some("2024")),
            ("Copyright 2024 Specimen Media, Inc.", Some("Specimen Media"), Some("2024")),
            ("Copyright © 2024 by Specimen Media Ltd", Some("Specimen Media"), Some("2024")),
            ("© 2019–2024 Specimen Media", Some("Specimen Media"), None),
            ("© Specimen Pictures", None, None),
            ("© 2024 Specimen / Jane Roe", None, None),
            ("© 2024", None, Some("2024")),
        ];
        for (line, name, year) in cases {
            let text = format!("Today {TEXT}\n\n{line}");
            assert_eq!((outlet(&text).as_deref(), date(&text).as_deref()), (name, year), "{line}");
        }
    }

    #[test]
    fn a_masthead_names_outlet_and_date_above_and_below_the_headline() {
        let line = "Coastal Courier, 3 May 2025";
        for head in [format!("A ferry is late\n\n{line}"), format!("{line}\n\nA ferry is late")] {
            let text = format!("{head}\n\nToday {TEXT}");
            let found = (outlet(&text), date(&text), read(&text).headline.map(|headline| headline.value));
            let expected =
                ["Coastal Courier", "2025-05-03", "A ferry is late"].map(|word| Some(word.to_string()));
            assert_eq!([found.0, found.1, found.2], expected, "{head}");
        }
        let said = Said { outlet: "Courier".to_string(), ..Said::default() };
        let text = format!("A ferry is late\n\n{line}\n\nToday {TEXT}");
        let document =
            crate::read_said("a.txt", text.as_bytes(), &said).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(
            document.blocks[1].role,
            Role::Byline,
            "a masthead is no paragraph, whoever the outlet is"
        );
    }

    #[test]
    fn dateline_and_copyright_together_are_a_date() {
        let text = format!("BELGRADE, Jan 12 (AFP) - Today {TEXT}\n\n© 2024 AFP");
        assert_eq!(date(&text).as_deref(), Some("2024-01-12"));
        assert_eq!(date(&format!("BELGRADE, Jan 12 (AFP) - Today {TEXT}")), None);
    }

    #[test]
    fn a_name_alone_on_a_line_is_the_outlet_if_it_is_the_only_one() {
        let text = |line: &str| format!("Ferry leaves four hours late\n\n{line}\n\nToday {TEXT}");
        let document = read(&text("Sputnik"));
        assert_eq!(document.outlet.unwrap().value, "Sputnik");
        assert_eq!(document.blocks[1].role, Role::Byline);
        assert_eq!(outlet(&text("Sputnik\n\nReuters")), None);
        assert_eq!(outlet(&text("Island News")), None);
    }

    #[test]
    fn a_date_alone_on_a_line_is_the_date() {
        let text = |line: &str| format!("Ferry leaves four hours late\n\n{line}\n\nToday {TEXT}");
        assert_eq!(date(&text("Published: 17 January 2024, 18:30")).as_deref(), Some("2024-01-17"));
        assert_eq!(date(&text("By Jane Roe | January 17, 2024")).as_deref(), Some("2024-01-17"));
        assert_eq!(date(&text("2024")), None);
        assert_eq!(date(&text("On 17 January 2024 it sailed.")), None);
    }

    #[test]
    fn what_is_given_is_not_inferred_and_what_is_inferred_is_said() {
        let given = read(&format!("+++\noutlet = \"The Sample Digest\"\n+++\n(Reuters) - Today {TEXT}"));
        assert_eq!(
            given.outlet.unwrap(),
            Stated { value: "The Sample Digest".to_string(), origin: Origin::Given }
        );
        let inferred = read(&format!("(Reuters) - Today {TEXT}"));
        assert_eq!(inferred.outlet.unwrap().origin, Origin::Inferred);
        let said: Vec<String> = inferred.diagnostics.iter().map(ToString::to_string).collect();
        assert!(said.contains(
            &"a.txt:1: note: outlet taken from the text: Reuters, from \"(Reuters) -\"".to_string()
        ));
    }
}
