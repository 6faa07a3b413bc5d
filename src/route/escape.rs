//! Characters that have a meaning in links.

/// Undoes percent-encoding, which some programs put on links; what is not an encoded character stays as it is.
pub(super) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|pair| core::str::from_utf8(pair).ok());
        match hex.filter(|_| *byte == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Words as the value of a key. Programs that put percent-encoding on links may do so to this one, too, and the whole is
/// decoded before it is taken apart; what has a meaning in a link is therefore encoded twice.
pub(super) fn write(words: &str) -> String {
    let mut value = String::with_capacity(words.len());
    for byte in words.trim_start().bytes() {
        match byte {
            b' ' => value.push('+'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => value.push(char::from(byte)),
            byte => {
                let twice = matches!(byte, b'%' | b'&' | b'+' | b'#');
                value.push_str(if twice { "%25" } else { "%" });
                for digit in [byte >> 4, byte & 0xf] {
                    value.extend(char::from_digit(digit.into(), 16).map(|digit| digit.to_ascii_uppercase()));
                }
            }
        }
    }
    value
}

/// The words that a value stands for; the whole link has been decoded once.
pub(super) fn read(value: &str) -> String {
    decode(&value.replace('+', " "))
}
