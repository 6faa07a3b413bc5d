use super::copied;
use crate::fixture::{at, corpus};

#[test]
fn what_is_copied_says_where_it_is_from() {
    let corpus = corpus(&[&["head: Missiles"], &["head: More", "Missiles away."]]);
    let copied = copied(&corpus, at(&corpus, 0, 0), at(&corpus, 1, 1));
    assert_eq!(
        copied,
        "Missiles\n(Outlet 0, date not given, headline)\n\n\
         Missiles away.\n(Outlet 1, “More”, date not given, paragraph 1)"
    );
}
