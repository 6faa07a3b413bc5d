//! `cargo bench -p speed`: reading, analysis of one article, of the sample and of made-up bundles, packing, unpacking.

use corpus::{Document, Manifest};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench]
fn read_the_sample() -> Vec<Document> {
    speed::sample()
}

#[divan::bench]
fn analyse_one_article(bencher: Bencher<'_, '_>) {
    let sample = speed::sample();
    let one = sample.get(..1).unwrap_or_default();
    bencher.bench(|| analysis::analyse(black_box(one), &Manifest::default()));
}

#[divan::bench]
fn analyse_the_sample(bencher: Bencher<'_, '_>) {
    let sample = speed::sample();
    bencher.bench(|| analysis::analyse(black_box(&sample), &Manifest::default()));
}

#[divan::bench(args = [5, 50], sample_count = 10)]
fn analyse_a_bundle(bencher: Bencher<'_, '_>, articles: usize) {
    let bundle = speed::bundle(articles);
    bencher.bench(|| analysis::analyse(black_box(&bundle), &Manifest::default()));
}

#[divan::bench]
fn pack_the_sample(bencher: Bencher<'_, '_>) {
    let tables = analysis::analyse(&speed::sample(), &Manifest::default());
    bencher.bench(|| corpus::pack(black_box(&tables)));
}

#[divan::bench]
fn unpack_the_sample(bencher: Bencher<'_, '_>) {
    let tables = analysis::analyse(&speed::sample(), &Manifest::default());
    let packed = corpus::pack(&tables).unwrap_or_default();
    bencher.bench(|| corpus::unpack(black_box(&packed)));
}
