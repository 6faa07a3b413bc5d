//! The language of a text, by its function words.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

/// Words of a text that are looked at: a few paragraphs decide, and the rest of a long text costs time.
const SAMPLE: usize = 1500;

/// Words a text must have before its language is told at all; a headline is too little.
const ENOUGH: usize = 20;

/// Share of words, in hundredths, that must be function words of the language. Running text has 25 to 45 with these
/// lists; a list of names, or a text in a language we have no list for, has fewer.
const MIN_SHARE: usize = 18;

/// How much more the language must have than the next one, in hundredths: neighbours share half of their small words.
const LEAD: usize = 150;

/// The tag of the language a text is in, or `None` where it is too short, mixed, or in none we know.
///
/// Counts function words, after Ingle (1976); enough for running text, and nothing is guessed from less.
pub(crate) fn recognise<'a>(paragraphs: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let words: Vec<Cow<'_, str>> = paragraphs
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()))
        .filter(|word| !word.is_empty())
        .take(SAMPLE)
        .map(lower)
        .collect();
    if words.len() < ENOUGH {
        return None;
    }
    let mut counts: Vec<(usize, &str)> = profiles().map(|(tag, _)| (0, tag)).collect();
    for word in &words {
        for &language in LANGUAGES.get(word.as_ref()).into_iter().flatten() {
            counts[language].0 += 1;
        }
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(most, tag), (next, _), ..] = counts.as_slice() else { return None };
    let sure = most * 100 >= MIN_SHARE * words.len() && most * 100 >= LEAD * next;
    sure.then_some(*tag)
}

/// A word in lower case; most are and need no copy.
fn lower(word: &str) -> Cow<'_, str> {
    let is_lower = word.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

/// For each function word, the languages it is of, as their places among the profiles.
static LANGUAGES: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
    let mut languages: HashMap<&str, Vec<usize>> = HashMap::new();
    for (language, (_, list)) in profiles().enumerate() {
        list.into_iter().for_each(|word| languages.entry(word).or_default().push(language));
    }
    languages
});

fn profiles() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    include_str!("../data/function-words.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .filter_map(|line| line.split_once(' '))
        .map(|(tag, words)| (tag, words.split(' ').collect()))
}

/// Words of a text; in scripts without spaces, each two characters count as one.
pub(crate) fn count_words(text: &str) -> usize {
    let ideographs =
        text.chars().filter(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')).count();
    let words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    words.max(ideographs / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_running_text() {
        let cases = [
            (
                "en",
                "The harbour master said on Tuesday that the first of the two ferries would leave before noon, and that nobody on the island had been told.",
            ),
            (
                "de",
                "Der Hafenmeister sagte am Dienstag, dass die erste der beiden Fähren noch vor dem Mittag ablegen werde und dass es auf der Insel niemand erfahren habe.",
            ),
            (
                "fr",
                "Le capitaine du port a dit mardi que le premier des deux ferries partirait avant midi et que personne sur les îles ne savait ce qui se passe dans la ville.",
            ),
            (
                "sq",
                "Kapiteni i portit tha të martën se i pari nga dy tragetet do të niset para mesditës dhe se askush në ishull nuk ishte njoftuar për vonesën që ka pasur.",
            ),
            (
                "sh",
                "Lučki kapetan je u utorak rekao da će prvi od dva trajekta krenuti prije podne i da na otoku nitko nije znao zašto drugi kasni, ali su putnici čekali.",
            ),
            (
                "sh-Cyrl",
                "Лучки капетан је у уторак рекао да ће први од два трајекта кренути пре подне и да на острву нико није знао зашто други касни, али су путници чекали.",
            ),
            (
                "uk",
                "Начальник порту сказав у вівторок, що перший із двох поромів відійде до полудня і що на острові про це не знали, але вони та їх друзі вже були в дорозі.",
            ),
        ];
        for (tag, text) in cases {
            assert_eq!(recognise([text].into_iter()), Some(tag), "{text}");
        }
    }

    #[test]
    fn says_nothing_where_it_is_not_sure() {
        let cases = [
            "Ferry leaves before noon",
            "Pristina Mitrovica Prizren Peja Gjakova Ferizaj Gjilan Vushtrri Podujeva Lipjan Rahovec Suhareka Malisheva Skenderaj Drenas Kamenica Decan Istog Klina Dragash Kacanik Shtime",
            "",
        ];
        for text in cases {
            assert_eq!(recognise([text].into_iter()), None, "{text}");
        }
    }
}
