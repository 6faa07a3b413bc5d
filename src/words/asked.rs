use corpus::Corpus;

use super::{list, said};
use crate::filter::Filter;
use crate::messages::{fill, say};
use crate::route::Wanted;

/// What passes, in words: "Paragraphs that name Serbia but not Javelin".
pub fn asked(corpus: &Corpus, filter: &Filter) -> String {
    if filter.is_empty() {
        return say(said::ALL_PARAGRAPHS).to_owned();
    }
    let names = |wanted, last_two| {
        let names: Vec<&str> = filter.of(wanted).map(|entity| corpus.entity(entity).name.as_str()).collect();
        list(&names, last_two)
    };
    let (all, any, none) =
        (names(Wanted::All, said::AND), names(Wanted::Any, said::OR), names(Wanted::None, said::OR));
    let wanted = match (all.is_empty(), any.is_empty()) {
        (false, false) => fill(said::ALL_AND_ANY, &[&all, &any]),
        _ => all + &any,
    };
    match (wanted.is_empty(), none.is_empty()) {
        (true, _) => fill(said::THAT_DO_NOT_NAME, &[&none]),
        (false, true) => fill(said::THAT_NAME, &[&wanted]),
        (false, false) => fill(said::THAT_NAME_BUT_NOT, &[&wanted, &none]),
    }
}
