use corpus::{Block, Document, Origin, Role, Stated};

/// How many articles tell each fact, about: in a bundle of any size, a paragraph has its counterparts in a few others.
const TELLERS: usize = 5;

/// Facts an article tells.
const FACTS: usize = 8;

/// Paragraphs of its own.
const OWN: usize = 4;

/// Words of a paragraph, besides its names and its amount.
const WORDS: usize = 76;

/// How many words of a fact an article replaces by its own, of a hundred.
const REPLACED: usize = 35;

/// A bundle of made-up articles of twelve paragraphs, a thousand words. Each tells eight facts in words of its own that about four others
/// tell too, and adds four paragraphs; names and words are made of syllables, so a larger bundle has more of them, as
/// news has. The same number gives the same articles.
pub fn bundle(articles: usize) -> Vec<Document> {
    let facts = (articles * FACTS).div_ceil(TELLERS);
    (0..articles).map(|article| document(article, facts)).collect()
}

fn document(article: usize, facts: usize) -> Document {
    let mut chance = Chance(0x9e37_79b9 ^ (article as u64 + 1));
    let told = (0..FACTS).map(|_| chance.below(facts));
    let told: Vec<String> =
        told.map(|fact| Fact(fact).told(&mut Chance((article * FACTS + fact) as u64))).collect();
    let own = (0..OWN).map(|own| Fact(facts + article * OWN + own).told(&mut chance));
    let block = |text: String| Block { text, role: Role::Plain, line: 1 };
    let headline = format!("Report {article} on {} and {}", name(article % 97), name(article % 89 + 100));
    Document {
        source: format!("{article:05}.txt"),
        headline: Some(Stated { value: headline, origin: Origin::Given }),
        blocks: told.into_iter().chain(own.collect::<Vec<_>>()).map(block).collect(),
        ..Document::default()
    }
}

/// Something that happened, by its number.
struct Fact(usize);

impl Fact {
    fn told(&self, teller: &mut Chance) -> String {
        let mut fixed = Chance(self.0 as u64 * 7919 + 1);
        let (who, place) = (name(fixed.below(4000)), name(4000 + fixed.below(1000)));
        let amount = 2 + fixed.below(9000);
        let mut text =
            format!("{} {who}, the minister, said in {place} that {amount}", name(5000 + fixed.below(200)));
        for _ in 0..WORDS {
            let common = fixed.below(6000);
            let word = if teller.below(100) < REPLACED { teller.below(6000) } else { common };
            text.push(' ');
            text.push_str(&syllables(word + 20_000));
        }
        text.push('.');
        text
    }
}

fn name(number: usize) -> String {
    let mut name = syllables(number + 400);
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name
}

/// A word that can be spoken, another for every number.
fn syllables(mut number: usize) -> String {
    const CONSONANTS: [&str; 16] =
        ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z"];
    const VOWELS: [&str; 5] = ["a", "e", "i", "o", "u"];
    let mut word = String::new();
    while number > 0 {
        word.push_str(CONSONANTS.get(number % 16).copied().unwrap_or_default());
        number /= 16;
        word.push_str(VOWELS.get(number % 5).copied().unwrap_or_default());
        number /= 5;
    }
    word
}

/// A fixed sequence that stands in for chance (SplitMix64, Steele and others 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (mixed % bound.max(1) as u64) as usize
    }
}
