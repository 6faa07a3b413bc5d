/// What a keyboard without a letter writes for it, where Unicode does not take the letter apart: "d" for "đ"; `None` for
/// every other character.
pub fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ø' => "o",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        '’' | '‘' | 'ʼ' => "'",
        _ => return None,
    })
}

/// The combining marks of Latin, Greek and Cyrillic text; marks of other scripts carry vowels and stay.
pub fn is_combining_mark(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}
