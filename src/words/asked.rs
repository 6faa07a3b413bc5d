use corpus::Corpus;

use crate::filter::Filter;
use crate::route::Wanted;

/// What passes, in words: "Paragraphs that name Serbia but not Javelin".
pub fn asked(corpus: &Corpus, filter: &Filter) -> String {
    if filter.is_empty() {
        return "All paragraphs".to_owned();
    }
    let names = |wanted, last| {
        let names: Vec<&str> = filter.of(wanted).map(|entity| corpus.entity(entity).name.as_str()).collect();
        list(&names, last)
    };
    let (all, any, none) =
        (names(Wanted::All, " and "), names(Wanted::Any, " or "), names(Wanted::None, " or "));
    let wanted: Vec<String> = [all, any].into_iter().filter(|names| !names.is_empty()).collect();
    let mut title = String::from("Paragraphs that ");
    match (wanted.is_empty(), none.is_empty()) {
        (true, _) => title.push_str(&["do not name ", &none].concat()),
        (false, true) => title.push_str(&["name ", &wanted.join(", and ")].concat()),
        (false, false) => title.push_str(&["name ", &wanted.join(", and "), " but not ", &none].concat()),
    }
    title
}

fn list(names: &[&str], last: &str) -> String {
    match names {
        [start @ .., end] if !start.is_empty() => [&start.join(", "), last, end].concat(),
        names => names.concat(),
    }
}
