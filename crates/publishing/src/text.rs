//! Bytes as text that no browser changes: ASCII, which all encodings of the web have that a host may declare, but for
//! UTF-16 and ISO-2022-JP.
//!
//! The method is that of basE91 (Joachim Henke, 2005) with more signs: two of them stand for 14 bits, or for 13 where that
//! number is too large, and 100 bytes take 115 signs, where base64 takes 133. `src/browser/parts.js` is its other end.

/// All signs of ASCII but three, [`LEFT_OUT`]. Control characters are a fault for who checks markup, but stay as they are
/// where text of a script is read (HTML Standard, 13.2.3.5 and 13.2.5.4); without them the text would be a fifteenth longer.
const SIGNS: u32 = 128 - LEFT_OUT.len() as u32;

/// What a browser reads as another sign, as another end of a line, and as the beginning of markup.
const LEFT_OUT: [u8; 3] = [b'\0', b'\r', b'<'];

/// What two signs can tell beyond 13 bits: numbers below this carry a bit more.
const SMALL: u32 = SIGNS * SIGNS - (1 << 13);

/// Bytes as text.
pub(crate) fn of(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 4 * 5 + 2);
    let (mut bits, mut count) = (0, 0);
    for &byte in bytes {
        bits |= u32::from(byte) << count;
        count += 8;
        if count > 13 {
            let taken = if bits & 0x1fff < SMALL { 14 } else { 13 };
            let number = bits & ((1 << taken) - 1);
            text.extend([sign(number % SIGNS), sign(number / SIGNS)]);
            bits >>= taken;
            count -= taken;
        }
    }
    if count > 0 {
        text.push(sign(bits % SIGNS));
    }
    if count > 7 || bits >= SIGNS {
        text.push(sign(bits / SIGNS));
    }
    text
}

fn sign(digit: u32) -> char {
    let code = LEFT_OUT.iter().fold(digit as u8, |code, &out| code + u8::from(code >= out));
    char::from(code)
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::any, prop_assert, prop_assert_eq, proptest};

    use super::*;

    /// The bytes that text stands for, by the steps of `src/browser/parts.js`.
    fn back(text: &str) -> Vec<u8> {
        let digit = |byte: u8| u32::from(byte) - LEFT_OUT.iter().filter(|out| **out < byte).count() as u32;
        let digits: Vec<u32> = text.bytes().map(digit).collect();
        let (mut bytes, mut bits, mut count) = (Vec::new(), 0, 0);
        for two in digits.chunks(2) {
            let number = two[0] + two.get(1).map_or(0, |second| second * SIGNS);
            bits |= number << count;
            count += match two.len() {
                1 => 8 - count % 8,
                _ if number & 0x1fff < SMALL => 14,
                _ => 13,
            };
            while count > 7 {
                bytes.push(bits as u8);
                bits >>= 8;
                count -= 8;
            }
        }
        bytes
    }

    proptest! {
        #[test]
        fn all_bytes_come_back(bytes in vec(any::<u8>(), 0..500)) {
            let text = of(&bytes);
            prop_assert!(text.bytes().all(|byte| byte.is_ascii() && !LEFT_OUT.contains(&byte)), "{text:?}");
            prop_assert_eq!(back(&text), bytes);
        }

        #[test]
        fn alike_bytes_come_back(byte in any::<u8>(), count in 0..50_usize) {
            let bytes = vec![byte; count];
            prop_assert_eq!(back(&of(&bytes)), bytes);
        }
    }

    #[test]
    fn text_is_a_sixth_longer_at_most() {
        let bytes: Vec<u8> = (0..9000_u32).map(|at| (at.wrapping_mul(0x9e37_79b9) >> 24) as u8).collect();
        assert!(of(&bytes).len() < bytes.len() * 7 / 6);
        assert_eq!(
            (of(&[]), of(&[0]), of(&[255])),
            (String::new(), "\u{1}\u{1}".to_owned(), "\u{6}\u{3}".to_owned())
        );
    }
}
