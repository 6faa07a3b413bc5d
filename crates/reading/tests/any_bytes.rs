//! Whatever the bytes, reading ends, and what it gives is the file's own text.
#![expect(clippy::expect_used, reason = "what the property is about must be there")]

use corpus::{Document, Origin, Role};
use proptest::prelude::*;

const NAMES: [&str; 5] = ["a.txt", "a.md", "a.html", "a", "bundle.toml"];

/// Text as articles have it, with the signs that steer the readers among it.
fn article() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-zA-Z]{1,12}",
        1 => "[0-9]{1,6}",
        1 => prop::sample::select(vec![
            "+++", "---", "```", "#", "##", ">", "-", "1.", "|", "![x](y)", "[x](y)", "<p>", "</p>", "<div>", "<!--",
            "<script>", "</script>", "<br>", "<table>", "<td>", "&amp;", "title:", "title = \"x\"", "[[merge]]", "©", "(Reuters) -",
            "Vučić", "“no”", "\u{301}", "渡轮", "\u{feff}", "\u{200b}", "\u{a0}", "\t",
        ]).prop_map(str::to_string),
    ];
    let space =
        prop_oneof![8 => Just(" "), 2 => Just("\n"), 1 => Just("\n\n"), 1 => Just("\r\n"), 1 => Just("")];
    prop::collection::vec((word, space), 0..120)
        .prop_map(|words| words.iter().fold(String::new(), |text, (word, space)| text + word + space))
}

fn check(document: &Document) {
    assert!(!document.blocks.is_empty());
    for block in &document.blocks {
        assert!(!block.text.is_empty());
        assert_eq!(block.text.trim(), block.text);
    }
    let headline = document.headline.as_ref().expect("every article has something to be called by");
    assert!(!headline.value.is_empty());
    let blocks = document.blocks.iter().filter(|block| block.role == Role::Headline).count();
    assert_eq!(blocks, usize::from(headline.origin != Origin::Derived));
    assert!(blocks == 0 || document.blocks[0].role == Role::Headline);
    let is_web = |url: &String| url.starts_with("https://") || url.starts_with("http://");
    assert!(document.url.as_ref().is_none_or(is_web));
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn bytes_never_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for name in NAMES {
            if let Ok(document) = reading::read(name, &bytes) {
                check(&document);
            }
        }
        reading::read_manifest("bundle.toml", &bytes);
    }

    #[test]
    fn texts_never_do_harm(text in article()) {
        for name in NAMES {
            if let Ok(document) = reading::read(name, text.as_bytes()) {
                check(&document);
            }
        }
        reading::read_manifest("bundle.toml", text.as_bytes());
    }

    #[test]
    fn every_character_of_a_text_file_is_kept_in_order(text in article()) {
        prop_assume!(!text.trim_start().starts_with("+++") && !text.trim_start().starts_with("---"));
        if let Ok(mut document) = reading::read("a.txt", text.as_bytes()) {
            document.blocks.sort_by_key(|block| block.line);
            let kept: String = document.blocks.iter().map(|block| bare(&block.text)).collect();
            prop_assert_eq!(kept, bare(text.trim_start_matches('\u{feff}')));
        }
    }

    #[test]
    fn a_paragraph_of_a_text_file_is_a_stretch_of_it_but_for_joined_lines(text in article()) {
        let joined = |text: &str| text.replace("\r\n", "\n").replace('\n', " ");
        if let Ok(document) = reading::read("a.txt", text.as_bytes()) {
            for block in document.blocks.iter().filter(|block| block.line > 0) {
                let words: Vec<&str> = block.text.split(' ').filter(|word| !word.is_empty()).collect();
                for word in words {
                    prop_assert!(joined(&text).contains(word), "{word:?} in {text:?}");
                }
            }
        }
    }
}

#[test]
fn a_paragraph_of_a_hundred_thousand_words_is_one_paragraph() {
    let text = "ferry ".repeat(100_000);
    for name in ["a.txt", "a.md", "a.html"] {
        let document = reading::read(name, text.as_bytes()).expect("long is not too long");
        assert_eq!(document.blocks.len(), 1);
        assert_eq!(document.blocks[0].text.len(), text.trim_end().len());
    }
}

#[test]
fn more_text_than_any_article_has_is_refused_by_name() {
    let text = "The ferry left at noon.\n\n".repeat(200_000);
    let error = reading::read("long.txt", text.as_bytes()).expect_err("this is no article");
    assert!(
        error.to_string().starts_with("long.txt: error: the text is too long (4.3 MB; the limit is 4.0 MB)"),
        "{error}"
    );
}
