use super::{Json, quoted};

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

#[test]
fn values_of_every_sort_are_read() {
    let parsed = Json::parse(" {\"a\": [1, true, null, {}], \"b\\n\": \"\\u0107\\ud83d\\ude00\\\"/\\/\"}\n");
    let list = Json::List(vec![Json::Count(1), Json::Truth(true), Json::Null, Json::Object(vec![])]);
    let expected = vec![("a".to_owned(), list), ("b\n".to_owned(), text("ć😀\"//"))];
    assert_eq!(parsed, Ok(Json::Object(expected)));
}

#[test]
fn a_fault_is_told_by_line_and_column() {
    for (json, place) in [
        ("", (1, 1)),
        ("{\n  \"a\": 1,\n  b\n}", (3, 3)),
        ("[1, 2", (1, 6)),
        ("[1] 2", (1, 5)),
        ("[01]", (1, 2)),
        ("[-1]", (1, 2)),
        ("[1.5]", (1, 3)),
        ("\"a\nb\"", (1, 3)),
        ("\"\\q\"", (1, 2)),
        ("\"\\ud83d\"", (1, 2)),
        ("\"\\u+123\"", (1, 2)),
        ("\"ć\\u12\"", (1, 3)),
        ("{\"a\": 1, \"a\": 2}", (1, 10)),
        ("nul", (1, 1)),
        ("[1,]", (1, 4)),
    ] {
        assert_eq!(Json::parse(json), Err(place), "{json}");
    }
}

#[test]
fn lists_within_lists_without_end_are_refused() {
    assert!(Json::parse(&"[".repeat(100_000)).is_err());
    assert!(Json::parse(&["[".repeat(8), "]".repeat(8)].concat()).is_ok());
}

#[test]
fn any_text_comes_back_as_it_was() {
    for words in ["", "plain", "\"\\/\n\r\t\u{0}\u{1f}\u{7f}", "ćao 😀 „navod“\u{2028}"] {
        assert_eq!(Json::parse(&quoted(words)), Ok(text(words)));
    }
    let all: String = (0..0x3000).filter_map(char::from_u32).collect();
    assert_eq!(Json::parse(&quoted(&all)), Ok(text(&all)));
}
