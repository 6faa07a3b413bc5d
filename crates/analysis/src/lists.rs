use alloc::boxed::Box;

use once_cell::race::OnceBox;

/// What is made of word lists and weights, kept once it is first asked for: they never change, and to read them takes longer
/// than to analyse an article.
pub(crate) struct Kept<T>(OnceBox<T>);

impl<T> Kept<T> {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self(OnceBox::new())
    }

    /// What `read` gives the first time.
    pub(crate) fn get(&self, read: fn() -> T) -> &T {
        self.0.get_or_init(|| Box::new(read()))
    }
}

/// The entries of a word list, one a line; empty lines and those that start with `#` are for who edits it.
pub(crate) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The words of a list under its headings in brackets ("[heading]"), each with its heading; several may share a line.
pub(crate) fn words_by_heading(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut heading = "";
    entries(list).flat_map(move |line| {
        let found = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        heading = found.unwrap_or(heading);
        let words = if found.is_some() { "" } else { line };
        words.split_whitespace().map(move |word| (heading, word))
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    #[test]
    fn words_go_with_the_heading_above_them() {
        let list = "# A list.\n[vowel]\na e\n\n[other]\n# Rare ones.\nx";
        let words: Vec<_> = super::words_by_heading(list).collect();
        assert_eq!(words, [("vowel", "a"), ("vowel", "e"), ("other", "x")]);
    }
}
