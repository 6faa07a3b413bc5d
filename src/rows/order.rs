use corpus::{ArticleId, Corpus, ParagraphId};

/// The order of groups of paragraphs that follows `base` and, between its paragraphs, the other texts.
///
/// The first `rows` groups are rows, the rest are single paragraphs. Rows are placed first, text by text, the base
/// before the others: each stands after the one that comes before it in its text. Single paragraphs follow in the same
/// way, so that none comes between two rows that a text tells in one breath.
pub(super) fn in_order(
    corpus: &Corpus,
    groups: &[Vec<ParagraphId>],
    rows: usize,
    base: ArticleId,
) -> Vec<usize> {
    let mut group_of = vec![None; corpus.paragraphs.len()];
    for (at, group) in groups.iter().enumerate() {
        for id in group {
            if let Some(each) = group_of.get_mut(id.index()) {
                *each = Some(at);
            }
        }
    }
    let texts = || core::iter::once(base).chain(corpus.article_ids().filter(|text| *text != base));
    let mut chain = Chain::new(groups.len());
    for among in [rows, groups.len()] {
        for text in texts() {
            let own = corpus.article(text).paragraph_ids();
            let own = own.filter_map(|id| group_of.get(id.index()).copied().flatten());
            let own: Vec<usize> = own.filter(|at| *at < among).collect();
            chain.place(&own);
        }
    }
    chain.walk()
}

/// A ring of groups with a head that is none, so that one can be put anywhere at once.
struct Chain {
    next: Vec<usize>,
    before: Vec<usize>,
    placed: Vec<bool>,
    head: usize,
}

impl Chain {
    fn new(groups: usize) -> Self {
        Self {
            next: vec![groups; groups + 1],
            before: vec![groups; groups + 1],
            placed: vec![false; groups],
            head: groups,
        }
    }

    /// Places those that have no place yet: each after the one before it, the first before the next that has one.
    fn place(&mut self, run: &[usize]) {
        let mut last = None;
        for (at, &group) in run.iter().enumerate() {
            if !self.is_placed(group) {
                let next = || run.iter().skip(at).find(|&&other| self.is_placed(other)).copied();
                let before = last.unwrap_or_else(|| self.before[next().unwrap_or(self.head)]);
                self.put_after(before, group);
            }
            last = Some(group);
        }
    }

    fn is_placed(&self, group: usize) -> bool {
        self.placed.get(group).copied().unwrap_or_default()
    }

    fn put_after(&mut self, before: usize, group: usize) {
        let next = self.next[before];
        self.next[before] = group;
        self.before[group] = before;
        self.next[group] = next;
        self.before[next] = group;
        self.placed[group] = true;
    }

    fn walk(&self) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.placed.len());
        let mut at = self.next[self.head];
        while at != self.head {
            order.push(at);
            at = self.next[at];
        }
        order
    }
}
