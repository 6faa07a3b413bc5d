//! The sample as the pipeline reads it today. A change shows every finding it moves: review it with
//! `cargo insta review`, or accept it with `INSTA_UPDATE=always cargo test -p golden` and read the diff.

use golden::listing;

/// Compares a listing with the file of its name in `snapshots/`.
fn assert_same(name: &str, listing: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, listing));
}

#[test]
fn each_article_with_what_was_found_in_it() {
    let corpus = golden::sample().unwrap();
    for id in corpus.article_ids() {
        let source = &corpus.article(id).source;
        let (stem, _) = source.rsplit_once('.').unwrap();
        assert_same(stem, &listing::article(&corpus, id));
    }
}

#[test]
fn the_entities_and_the_forms_of_their_names() {
    assert_same("entities", &listing::entities(&golden::sample().unwrap()));
}

#[test]
fn the_parallels_with_their_reasons_and_the_clusters() {
    assert_same("parallels", &listing::parallels(&golden::sample().unwrap()));
}
