//! What the page says stands in its table of messages, in every language.

use tidy::{said, texts, without_tests};

#[test]
fn no_word_of_the_page_stands_outside_its_table() {
    let speaks = |file: &str| {
        let page = ["src/components/", "src/pages/"].iter().any(|folder| file.starts_with(folder));
        (page || file == "src/app.rs") && file.ends_with(".rs") && !file.ends_with("tests.rs")
    };
    let mut read = 0;
    let mut found = Vec::new();
    for (file, text) in texts(speaks).unwrap() {
        read += 1;
        let said = said(without_tests(&text)).into_iter();
        found.extend(said.map(|said| format!("{file}:{}: {:?}", said.line, said.words)));
    }
    assert!(read > 30, "only {read} files were read");
    assert!(found.is_empty(), "put these into src/messages, in every language: {found:#?}");
}
