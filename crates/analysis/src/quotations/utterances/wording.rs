use alloc::string::String;

use corpus::Wording;

/// What became of the words of the longest version in another one.
pub(super) fn wording(words: &[String], longest: &[String]) -> Wording {
    if words == longest {
        return Wording::Whole;
    }
    if in_one_piece(longest).contains(&in_one_piece(words)) {
        return Wording::Cut;
    }
    let mut rest = longest.iter();
    if words.iter().all(|word| rest.any(|other| other == word)) {
        return Wording::Joined;
    }
    Wording::Reworded
}

/// The words as one text in which none runs into the next: looking for one in another takes time that grows with their
/// length, not with its square.
fn in_one_piece(words: &[String]) -> String {
    words.iter().fold(String::from(" "), |text, word| text + word + " ")
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
        let longest = words("a bitter surprise for all of us");
        let of = |text| wording(&words(text), &longest);
        assert_eq!(of("a bitter surprise for all of us"), Wording::Whole);
        assert_eq!(of("bitter surprise"), Wording::Cut);
        assert_eq!(of("a surprise for us"), Wording::Joined);
        assert_eq!(of("nasty surprise"), Wording::Reworded);
    }
}
