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
