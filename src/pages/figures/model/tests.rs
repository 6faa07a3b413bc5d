use corpus::{Agreement, Number, Quantity, QuantityKind};

use super::alone;
use crate::fixture::{counted, quantity};

#[test]
fn what_one_text_counts_alone_is_no_date() {
    let count = |number, of: &str| Quantity {
        value: Some(Number::new(number, 0)),
        of: of.to_owned(),
        ..quantity(QuantityKind::Count)
    };
    let corpus = counted(
        &[&["Four ships sank.", "It rained 9 days."], &["Four ships sank.", "On 4 May 30 men came."]],
        &[
            ((0, 0), "Four", count(4, "ships")),
            ((0, 1), "9", count(9, "days")),
            ((1, 0), "Four", count(4, "ships")),
            ((1, 1), "4 May", Quantity { kind: QuantityKind::Date, ..count(4, "") }),
            ((1, 1), "30", count(30, "men")),
        ],
        &[("ships", &[0, 2], Agreement::Same)],
    );
    let alone: Vec<(String, String)> =
        alone(&corpus).into_iter().map(|one| (one.of, one.given.words)).collect();
    assert_eq!(alone, [("days".to_owned(), "9".to_owned()), ("men".to_owned(), "30".to_owned())]);
}
