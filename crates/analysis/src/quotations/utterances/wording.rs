use alloc::string::String;

use corpus::Wording;

/// What became of the words of the longest version in another one.
pub(super) fn wording(words: &[String], longest: &[String]) -> Wording {
    if words == longest {
        return Wording::Whole;
    }
    if words.is_empty() || longest.windows(words.len()).any(|run| run == words) {
        return Wording::Cut;
    }
    let mut rest = longest.iter();
    if words.iter().all(|word| rest.any(|other| other == word)) {
        return Wording::Joined;
    }
    Wording::Reworded
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec::Vec};

    use corpus::Wording;

    use super::wording;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(String::from).collect()
    }

    #[test]
    fn words_are_kept_cut_joined_or_changed() {
        let longest = words("a great disappointment for all of us");
        let of = |text| wording(&words(text), &longest);
        assert_eq!(of("a great disappointment for all of us"), Wording::Whole);
        assert_eq!(of("great disappointment"), Wording::Cut);
        assert_eq!(of("a disappointment for us"), Wording::Joined);
        assert_eq!(of("deep disappointment"), Wording::Reworded);
    }
}
