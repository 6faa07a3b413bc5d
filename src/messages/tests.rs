use super::{
    Language, Message, add, compare, coverage, export, figures, fill, filter, form, frame, kinds, methods,
    months, names, own, peek, quotes, read, say, search, signs, speak, synopsis, tables, things, tour, words,
    worksheet,
};

/// The tables of messages, by their names.
const TABLES: &[(&str, &[(&str, Message)])] = &[
    ("frame", frame::ALL),
    ("months", months::ALL),
    ("kinds", kinds::ALL),
    ("names", names::ALL),
    ("tables", tables::ALL),
    ("coverage", coverage::ALL),
    ("peek", peek::ALL),
    ("synopsis", synopsis::ALL),
    ("filter", filter::ALL),
    ("methods", methods::ALL),
    ("signs", signs::ALL),
    ("compare", compare::ALL),
    ("read", read::ALL),
    ("search", search::ALL),
    ("words", words::ALL),
    ("own", own::ALL),
    ("add", add::ALL),
    ("export", export::ALL),
    ("tour", tour::ALL),
    ("worksheet", worksheet::ALL),
    ("quotes", quotes::ALL),
    ("figures", figures::ALL),
];

#[test]
fn every_message_has_words_in_every_language() {
    for (table, messages) in TABLES {
        for (name, Message(columns)) in *messages {
            assert!(columns.iter().all(|words| !words.is_empty()), "{table}::{name}");
        }
    }
}

#[test]
fn translations_have_the_places_of_the_english_words() {
    for (table, messages) in TABLES {
        for (name, Message(columns)) in *messages {
            for number in 0..10 {
                let place = format!("{{{number}}}");
                let has = columns.map(|words| words.contains(&place));
                assert!(has.iter().all(|each| *each == has[0]), "{table}::{name} differs in {place}");
            }
        }
    }
}

#[test]
fn a_message_is_said_in_the_language_spoken() {
    let messages = Language::EACH.map(|language| {
        speak(language);
        say(frame::READ)
    });
    speak(Language::English);
    assert_eq!(messages, ["Read", "Lexo", "Čitanje"]);
}

#[test]
fn places_are_filled_in_any_order() {
    let message = Message(&["{1} of {0}, {1}", "", ""]);
    assert_eq!(fill(message, &["ten", "two"]), "two of ten, two");
    assert_eq!(fill(message, &["ten"]), " of ten, ");
}

#[test]
fn numbers_ask_for_forms() {
    speak(Language::Serbian);
    let forms = [1, 2, 5, 11, 12, 21, 22, 25, 111].map(|number| form(things::TEXTS, number));
    speak(Language::English);
    let (one, few, other) = ("tekst", "teksta", "tekstova");
    assert_eq!(forms, [one, few, other, other, other, one, few, other, other]);
    assert_eq!([0, 1, 2].map(|number| form(things::TEXTS, number)), ["texts", "text", "texts"]);
}

/// Stems of words that judge or guess at motives, in the order of the columns. Outlets' words may have them, ours not.
const JUDGING: [&[&str]; 3] = [
    &["bias", "spin ", "omit", "hidden", "contradict", "untrue", "falsehood"],
    &["paragjykim", "fsheh", "kundërsht", "gënj"],
    &["pristras", "izostavlj", "skriven", "protivreč", " laž"],
];

#[test]
fn no_message_judges() {
    for (table, messages) in TABLES {
        for (name, Message(columns)) in *messages {
            for (words, stems) in columns.iter().zip(JUDGING) {
                let words = words.to_lowercase();
                let judged = stems.iter().find(|stem| words.contains(**stem));
                assert_eq!(judged, None, "{table}::{name}: {words}");
            }
        }
    }
}
