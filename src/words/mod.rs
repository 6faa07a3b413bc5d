//! The words of Synoptic about the texts: plain, short, in the present tense, and never a judgement.

mod asked;
mod dates;

pub use asked::asked;
pub use dates::{date, span_of_dates, stretch, typed_date};

pub use crate::messages::words::{
    BOTH_COPIED, COPIED, LINK_COPIED, NO_DATE, NO_OUTLET, NOT_COPIED, NOT_FOUND, ONE_TEXT,
};

use corpus::{Article, Corpus, EntityKind, Origin, Paragraph, ParagraphKind};

use crate::filter::Passing;
use crate::messages::writer::written;
use crate::messages::{Message, fill, kinds, months, number_of, own, say, signs, things, words as said};
use crate::route::{Lost, Marks};

/// When an article was published: "17 Jan 2024", or that it is not given or not shown.
pub fn date_of(article: &Article) -> String {
    let none = || if is_withheld(article) { own::DATE_WITHHELD } else { NO_DATE };
    article.date.as_ref().map_or_else(|| say(none()).to_owned(), |given| date(given.value))
}

/// Whether a reader asked not to see who published an article.
pub fn is_withheld(article: &Article) -> bool {
    article.outlet.as_ref().is_some_and(|outlet| outlet.origin == Origin::Withheld)
}

/// The letter of the text at a place: A to Z, then AA, AB and so on.
pub fn letter(place: usize) -> String {
    let mut rest = place;
    let mut letters = String::new();
    loop {
        let digit = u8::try_from(rest % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + digit));
        match (rest / 26).checked_sub(1) {
            Some(more) => rest = more,
            None => return letters,
        }
    }
}

/// A number as the language of the page writes it: "1,234".
pub fn thousands(number: usize) -> String {
    written(|writer, tag| (writer.number)(tag, number as f64, 0)).unwrap_or_else(|| by_hand(number))
}

/// A number with so many decimals, as the language of the page writes it: 52 with two is "0.52".
///
/// It is given in whole units of its last place, because writing binary fractions takes twenty kilobytes of tables.
pub fn decimal(units: usize, decimals: u8) -> String {
    let one = (0..decimals).fold(1, |one: usize, _| one.saturating_mul(10));
    let by_hand = || {
        let rest = (one + units % one).to_string();
        let places = if decimals > 0 { say(months::POINT) } else { "" };
        [&by_hand(units / one), places, rest.get(1..).unwrap_or_default()].concat()
    };
    written(|writer, tag| (writer.number)(tag, units as f64 / one as f64, decimals)).unwrap_or_else(by_hand)
}

fn by_hand(number: usize) -> String {
    let digits = number.to_string();
    let mut words = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            words.push_str(say(months::THOUSANDS));
        }
        words.push(digit);
    }
    words
}

/// A number of texts.
pub fn texts(number: usize) -> String {
    number_of(number, things::TEXTS)
}

/// A number of paragraphs.
pub fn paragraphs(number: usize) -> String {
    number_of(number, things::PARAGRAPHS)
}

/// What a bundle is about: its title, or how many texts it has.
pub fn topic(corpus: &Corpus) -> String {
    match corpus.articles.len() {
        _ if !corpus.title.is_empty() => corpus.title.clone(),
        1 => say(said::ON_ITS_OWN).to_owned(),
        number => fill(said::ON_ONE_EVENT, &[&texts(number)]),
    }
}

/// "5 texts, 57 paragraphs, 13 to 19 January 2024"; the texts are left out where the topic counts them.
pub fn extent(corpus: &Corpus) -> String {
    let body = corpus.paragraphs.iter().filter(|paragraph| paragraph.kind == ParagraphKind::Body).count();
    let mut words = paragraphs(body);
    if !corpus.title.is_empty() {
        words = [texts(corpus.articles.len()), words].join(", ");
    }
    let dates = corpus.articles.iter().filter_map(|article| article.date.as_ref()).map(|date| date.value);
    if let Some(span) = span_of_dates(dates) {
        words.push_str(", ");
        words.push_str(&span);
    }
    words
}

/// What the filter lets through: "22 of 64 paragraphs, in 5 of 5 texts".
pub fn passing(passing: &Passing, corpus: &Corpus) -> String {
    let counts = counts(passing, corpus);
    fill(said::PASSING, &counts.each_ref().map(String::as_str))
}

/// The numbers of that, each with its noun: paragraphs, all paragraphs, texts, all texts.
pub fn counts(passing: &Passing, corpus: &Corpus) -> [String; 4] {
    [
        thousands(passing.paragraphs),
        number_of(passing.of, things::OF_PARAGRAPHS),
        thousands(passing.texts),
        number_of(corpus.articles.len(), things::OF_TEXTS),
    ]
}

/// So many of so many.
pub fn of(number: usize, all: &str) -> String {
    fill(said::OF, &[&thousands(number), all])
}

/// Ends a list that is cut short: "and 3 more".
pub fn and_more(number: usize) -> String {
    fill(said::AND_MORE, &[&thousands(number)])
}

/// What a paragraph goes by: "¶4", "headline", "caption".
pub fn mark(paragraph: &Paragraph) -> String {
    match paragraph.kind {
        ParagraphKind::Body => "¶".to_owned() + &paragraph.number.to_string(),
        kind => kind_word(kind),
    }
}

/// What a paragraph goes by at the start of a sentence: "Paragraph 4", "Headline".
pub fn title(paragraph: &Paragraph) -> String {
    match paragraph.kind {
        ParagraphKind::Body => fill(said::PARAGRAPH, &[&paragraph.number.to_string()]),
        kind => say(kind_title(kind)).to_owned(),
    }
}

/// What a kind of paragraph is called within a sentence.
pub fn kind_word(kind: ParagraphKind) -> String {
    fill(kind_title(kind), &[]).trim().to_lowercase()
}

fn kind_title(kind: ParagraphKind) -> Message {
    match kind {
        ParagraphKind::Headline => said::HEADLINE,
        ParagraphKind::Body => said::PARAGRAPH,
        ParagraphKind::Caption => said::CAPTION,
        ParagraphKind::Related => said::RELATED,
        ParagraphKind::Byline => said::BYLINE,
        ParagraphKind::Furniture => said::FURNITURE,
    }
}

/// Which marks stand in the texts.
pub fn marks(marks: Marks) -> &'static str {
    say(match marks {
        Marks::All => signs::MARKS_ALL,
        Marks::Said => signs::MARKS_SAID,
        Marks::None => signs::MARKS_NONE,
    })
}

/// What a kind of name is called.
pub fn name_kind(kind: EntityKind) -> &'static str {
    say(match kind {
        EntityKind::Person => kinds::PERSON,
        EntityKind::Place => kinds::PLACE,
        EntityKind::Organisation => kinds::ORGANISATION,
        EntityKind::Product => kinds::PRODUCT,
        EntityKind::Event => kinds::EVENT,
        EntityKind::Law => kinds::LAW,
        EntityKind::Group => kinds::GROUP,
    })
}

/// What a kind of name is called above names.
pub fn name_kinds(kind: EntityKind) -> &'static str {
    say(match kind {
        EntityKind::Person => kinds::PEOPLE,
        EntityKind::Place => kinds::PLACES,
        EntityKind::Organisation => kinds::ORGANISATIONS,
        EntityKind::Product => kinds::PRODUCTS,
        EntityKind::Event => kinds::EVENTS,
        EntityKind::Law => kinds::LAWS,
        EntityKind::Group => kinds::GROUPS,
    })
}

/// The first words of a paragraph, enough to tell which it is.
pub fn glance(text: &str) -> String {
    const CHARACTERS: usize = 90;
    match text.char_indices().nth(CHARACTERS) {
        Some((end, _)) => {
            let start = text.get(..end).unwrap_or_default();
            let whole = start.rsplit_once(char::is_whitespace).map_or(start, |(whole, _)| whole);
            whole.to_owned() + " …"
        }
        None => text.to_owned(),
    }
}

/// How Synoptic came by a value, where the file does not simply give it, and why.
pub fn origin(origin: Origin) -> Option<(&'static str, &'static str)> {
    let (word, why) = match origin {
        Origin::Given | Origin::Withheld => return None,
        Origin::Inferred => (said::INFERRED, said::INFERRED_WHY),
        Origin::Derived => (said::DERIVED, said::DERIVED_WHY),
    };
    Some((say(word), say(why)))
}

/// What to say of a link that points to nothing.
pub fn lost(lost: Lost) -> &'static str {
    say(match lost {
        Lost::Paragraph => said::LOST_PARAGRAPH,
        Lost::Text => said::LOST_TEXT,
        Lost::Name => said::LOST_NAME,
        Lost::Compared => said::LOST_COMPARED,
        Lost::Unreadable => said::LOST_UNREADABLE,
        Lost::Later => said::LOST_LATER,
    })
}

/// Says that none of the others, of which there is at least one, tells the same.
pub fn not_found(others: usize) -> String {
    match others {
        1 => say(said::NOT_IN_THE_OTHER).to_owned(),
        _ => fill(said::NOT_IN_THE_OTHERS, &[&number_of(others, things::IN_THE_OTHERS)]),
    }
}

/// Names in a list: the last two put together by a message, the others by commas.
pub fn list(names: &[&str], last_two: Message) -> String {
    match names {
        [start @ .., end] if !start.is_empty() => fill(last_two, &[&start.join(", "), end]),
        names => names.concat(),
    }
}

#[cfg(test)]
mod tests;
