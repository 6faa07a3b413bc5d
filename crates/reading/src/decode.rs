//! Bytes become text: byte order marks, UTF-8, UTF-16, and the encodings that came before them.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use corpus::Diagnostic;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::{memchr, memchr_iter, memchr3, memchr3_iter};

use crate::{Format, MAX_BYTES, diagnose};

/// The text of a file.
pub(crate) struct Decoded {
    /// With `\n` as its only line end and without a byte order mark.
    pub(crate) text: String,
    /// What the author should know about the encoding.
    pub(crate) diagnostic: Option<Diagnostic>,
}

/// How files begin that people take for text because a word processor or a browser shows them as such.
const FOREIGN: [(&[u8], &str); 9] = [
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zipped file such as .docx, .odt or .epub"),
    (b"{\\rtf", "a rich text file (RTF)"),
    (b"\xD0\xCF\x11\xE0", "an old Office file such as .doc"),
    (b"\x89PNG", "a picture"),
    (b"\xFF\xD8\xFF", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1F\x8B", "a compressed file"),
    (b"bplist00", "a Safari web archive"),
];

/// Share of control characters, in thousandths, above which decoded bytes are no text. Stray ones survive in texts
/// that were copied from elsewhere; binary files have dozens of times more.
const MAX_CONTROLS: usize = 10;

/// Part of an HTML file in which browsers look for its encoding, in bytes
/// (<https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding>).
const PRESCAN: usize = 1024;

pub(crate) fn decode(source: &str, bytes: &[u8], format: Format) -> Result<Decoded, Diagnostic> {
    if bytes.len() > MAX_BYTES {
        return Err(diagnose::too_large(source, bytes.len() as u64));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        let remedy = "put the article's text into it, or remove the file";
        return Err(diagnose::error(source, 0, "the file is empty".to_string(), remedy));
    }
    if let Some((_, what)) = FOREIGN.iter().find(|(start, _)| bytes.starts_with(start)) {
        let message = format!("the file is {what}, not text");
        return Err(diagnose::error(source, 0, message, "save its text as .txt, .md or .html"));
    }
    let (encoding, certain) = recognise(bytes, format);
    let (text, _, damaged) = encoding.decode(bytes);
    if !reads_as_text(&text) {
        let message = "the file is not text".to_string();
        return Err(diagnose::error(
            source,
            0,
            message,
            "save the article's text as UTF-8, in a .txt or .md file",
        ));
    }
    let diagnostic = if damaged {
        let message = format!("some characters could not be read as {}", encoding.name());
        Some(diagnose::warning(source, 0, message, "save the file as UTF-8"))
    } else if certain {
        None
    } else {
        Some(diagnose::note(source, 0, format!("read as {}, judging by its characters", encoding.name())))
    };
    Ok(Decoded { text: unify_line_ends(&text), diagnostic })
}

/// The encoding of a file, and whether the file leaves no doubt about it.
fn recognise(bytes: &[u8], format: Format) -> (&'static Encoding, bool) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, true);
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return (encoding, true);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, true);
    }
    if format == Format::Page
        && let Some(encoding) = declared_in_page(bytes)
        && !encoding.decode_without_bom_handling(bytes).1
    {
        return (encoding, true);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Allow);
    // A UTF-8 text with one broken byte is still UTF-8.
    if guess == WINDOWS_1252 && is_mostly_utf_8(bytes) { (UTF_8, true) } else { (guess, false) }
}

/// In UTF-16, spaces, line ends and Latin letters have a zero byte on one side, always the same.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    if !bytes.len().is_multiple_of(2) || memchr(0, bytes).is_none() {
        return None;
    }
    let mut zeros = [0_usize; 2];
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == 0) {
        zeros[at % 2] += 1;
    }
    let [even, odd] = zeros;
    let encoding = if odd > even { UTF_16LE } else { UTF_16BE };
    // Words are far shorter than 50 letters, so there is at least one space or line end in 50 characters.
    let enough = even.max(odd) * 100 >= bytes.len() && even.max(odd) > 0;
    let consistent = even.min(odd) * 20 <= even.max(odd);
    (enough && consistent && !encoding.decode_without_bom_handling(bytes).1).then_some(encoding)
}

/// The encoding named by `<meta charset="…">` or `<meta http-equiv content="…; charset=…">`.
fn declared_in_page(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..PRESCAN).unwrap_or(bytes).to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    head.match_indices("charset").find_map(|(at, word)| {
        let rest = head.get(at + word.len()..)?.trim_start().strip_prefix('=')?.trim_start();
        let rest = rest.trim_start_matches(['"', '\'']);
        let label = rest.split(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c)).next()?;
        Encoding::for_label(label.as_bytes())
    })
}

/// Whether sequences of UTF-8 stand in the bytes at least ten times as often as bytes that are none.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut sequences, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sequences += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sequences >= 10 * broken
}

/// Bytes whose count fits a byte.
const RUN: usize = 128;

fn reads_as_text(text: &str) -> bool {
    let (bytes, length) = (text.as_bytes(), text.chars().count());
    // The last byte of U+FFFD.
    let replaced = memchr_iter(0xbd, bytes)
        .filter(|&at| bytes.get(..at).is_some_and(|bytes| bytes.ends_with(b"\xef\xbf")));
    let replaced = replaced.count();
    // Bitwise, and counted in bytes, so that many are looked at in one step.
    let is_control = |byte: u8| {
        (byte < b' ') & (byte != b'\t') & (byte != b'\n') & (byte != b'\r') & (byte != b'\x0c')
            | (byte == 0x7f)
    };
    let count = |run: &[u8]| run.iter().fold(0_u8, |count, &byte| count + u8::from(is_control(byte)));
    let (runs, rest) = bytes.as_chunks::<RUN>();
    let mut controls: usize = runs.iter().map(|run| usize::from(count(run))).sum();
    controls += usize::from(count(rest));
    // In UTF-8, the control characters beyond ASCII are C2 80 to C2 9F; C2 85 ends a line.
    let beyond =
        |&at: &usize| bytes.get(at + 1).is_some_and(|next| matches!(next, 0x80..=0x84 | 0x86..=0x9f));
    controls += memchr_iter(0xc2, bytes).filter(beyond).count();
    memchr(0, bytes).is_none() && controls * 1000 <= MAX_CONTROLS * length && replaced * 20 <= length
}

/// Whether there is a line end that is no line feed.
fn has_other_line_ends(bytes: &[u8]) -> bool {
    let follows = |at: usize, before: &[u8]| bytes.get(..at).is_some_and(|bytes| bytes.ends_with(before));
    memchr3(b'\r', b'\x0c', b'\x0b', bytes).is_some()
        // The last bytes of U+0085, U+2028 and U+2029.
        || memchr3_iter(0x85, 0xa8, 0xa9, bytes).any(|at| match bytes.get(at) {
            Some(0x85) => follows(at, b"\xc2"),
            _ => follows(at, b"\xe2\x80"),
        })
}

fn unify_line_ends(text: &str) -> String {
    if !has_other_line_ends(text.as_bytes()) {
        return text.to_string();
    }
    let mut unified = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                unified.push('\n');
            }
            '\u{c}' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}' => unified.push('\n'),
            other => unified.push(other),
        }
    }
    unified
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(bytes: &[u8], format: Format) -> String {
        decode("a.txt", bytes, format).map(|decoded| decoded.text).unwrap_or_else(|error| panic!("{error}"))
    }

    const SENTENCE: &str = "Vučić said “no”.\nPrishtinë";

    fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn reads_utf_8_and_utf_16_with_and_without_mark() {
        let marked = |text: &str| format!("\u{feff}{text}");
        assert_eq!(text_of(SENTENCE.as_bytes(), Format::Plain), SENTENCE);
        assert_eq!(text_of(marked(SENTENCE).as_bytes(), Format::Plain), SENTENCE);
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            assert_eq!(text_of(&utf_16(SENTENCE, order), Format::Plain), SENTENCE);
            assert_eq!(text_of(&utf_16(&marked(SENTENCE), order), Format::Plain), SENTENCE);
        }
    }

    #[test]
    fn reads_utf_16_of_scripts_without_latin_letters() {
        let text = "Президент Сербии встретился с послом.\nОн выразил разочарование.";
        assert_eq!(text_of(&utf_16(text, u16::to_le_bytes), Format::Plain), text);
        assert_eq!(text_of(&utf_16(text, u16::to_be_bytes), Format::Plain), text);
    }

    #[test]
    fn reads_legacy_encodings_and_says_so() {
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode("Президент Сербии встретился с послом США.");
        let decoded = decode("a.txt", &bytes, Format::Plain).unwrap();
        assert_eq!(decoded.text, "Президент Сербии встретился с послом США.");
        assert!(decoded.diagnostic.unwrap().message.contains("windows-1251"));
        assert_eq!(text_of(b"He said \x93no\x94 \x96 twice", Format::Plain), "He said “no” – twice");
    }

    #[test]
    fn a_page_may_declare_its_encoding() {
        let page = b"<html><head><meta charset=\"iso-8859-2\"></head>Vu\xE8i\xE6";
        assert!(text_of(page, Format::Page).ends_with("Vučić"));
        let older = b"<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>Vu\xE8i\xE6";
        assert!(text_of(older, Format::Page).ends_with("Vučić"));
    }

    #[test]
    fn refuses_what_is_not_text_and_names_the_remedy() {
        let cases: [(&[u8], &str); 6] = [
            (b"", "the file is empty"),
            (b" \n\t\r\n", "the file is empty"),
            (b"%PDF-1.7 ...", "the file is a PDF, not text"),
            (
                b"PK\x03\x04 word/document.xml",
                "the file is a zipped file such as .docx, .odt or .epub, not text",
            ),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0", "the file is not text"),
            (&[0; 64], "the file is not text"),
        ];
        for (bytes, message) in cases {
            let error = decode("a.txt", bytes, Format::Plain).err().unwrap();
            assert_eq!(error.message, message);
            assert!(!error.remedy.is_empty());
        }
    }

    #[test]
    fn refuses_a_file_over_the_limit_by_name() {
        let error = decode("long.txt", &vec![b'a'; 20 << 20], Format::Plain).err().unwrap();
        assert_eq!(
            error.to_string().lines().next().unwrap(),
            "long.txt: error: the file is too large (20.0 MB; the limit is 16.0 MB)"
        );
    }

    #[test]
    fn one_broken_byte_does_not_turn_utf_8_into_something_else() {
        let mut bytes = "“Prishtinë”, “Vučić”, “Gjakovë”, “Pejë”".as_bytes().to_vec();
        bytes.extend_from_slice(b" \xE2\x80 end");
        let decoded = decode("a.txt", &bytes, Format::Plain).unwrap();
        assert!(decoded.text.starts_with("“Prishtinë”, “Vučić”"));
        assert!(decoded.diagnostic.unwrap().message.contains("could not be read as UTF-8"));
    }

    #[test]
    fn line_ends_become_one_kind() {
        assert_eq!(text_of(b"a\r\nb\rc\nd\x0ce", Format::Plain), "a\nb\nc\nd\ne");
    }
}
