//! Runs the engine on public sets, and the sets' own scorer on what it found.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use super::measures::{Amount, Printed};
use crate::{
    project,
    shell::{self, say},
};

/// The only split that is looked at; the others are for training, and sealed.
const SPLIT: &str = "dev";

/// A folder of public sets and the engine that reads them.
pub(super) struct Yardsticks {
    folder: PathBuf,
    synoptic: PathBuf,
    found: PathBuf,
}

/// What the scorer printed about one set.
pub(super) struct Scores(String);

impl Yardsticks {
    /// Builds the engine.
    ///
    /// # Errors
    ///
    /// Where the folder is none of sets and a scorer, or the engine cannot be built.
    pub(super) fn open(folder: &Path) -> Result<Self> {
        let absolute = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
        if !absolute.join("input").is_dir() || !absolute.join("score.py").is_file() {
            bail!("{} has no input/ and score.py; --yardsticks takes the folder of both", folder.display());
        }
        say("compiling the synoptic command, optimised");
        shell::run(&mut shell::cargo(["build", "--quiet", "--release", "--package", "cli"])?)?;
        let target = project::target()?;
        let synoptic = target.join("release").join(format!("synoptic{}", env::consts::EXE_SUFFIX));
        Ok(Self { folder: absolute, synoptic, found: target.join("accuracy") })
    }

    /// The names of all sets that have the split.
    pub(super) fn sets(&self) -> Result<Vec<String>> {
        let mut sets = Vec::new();
        for entry in fs::read_dir(self.folder.join("input"))? {
            let path = entry?.path();
            if path.join(format!("{SPLIT}.jsonl")).is_file() {
                sets.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
            }
        }
        sets.sort();
        Ok(sets)
    }

    /// Reads a set and scores what was found, or what a page shows of it; `None` where the scorer knows no score for it.
    ///
    /// # Errors
    ///
    /// Where the engine fails on it.
    pub(super) fn score(&self, set: &str, as_shown: bool) -> Result<Option<Scores>> {
        let file = format!("{SPLIT}.jsonl");
        let found = self.found.join(set);
        fs::create_dir_all(&found).with_context(|| format!("{} cannot be made", found.display()))?;
        let mut synoptic = shell::program(&self.synoptic.to_string_lossy())?;
        synoptic.arg("yardstick").arg("--input").arg(self.folder.join("input").join(set).join(&file));
        synoptic.args(as_shown.then_some("--as-shown"));
        shell::run(synoptic.arg("--output").arg(found.join(&file)))?;
        let mut scorer = shell::program("python3")?;
        scorer.arg(self.folder.join("score.py")).args(["--set", set, "--split", SPLIT, "--sys"]);
        Ok(shell::output(scorer.arg(&self.found)).map(Scores))
    }
}

impl Scores {
    /// A figure the scorer printed; `None` where it did not.
    ///
    /// It prints `[task]`, and below it lines of a name and figures as `F1=78.2`.
    pub(super) fn figure(&self, printed: &Printed) -> Option<Amount> {
        let heading = format!("[{}]", printed.task);
        let mut lines = self.0.lines().map(str::trim).skip_while(|line| *line != heading).skip(1);
        let lines = lines.by_ref().take_while(|line| !line.starts_with('['));
        let figures = lines.filter_map(|line| line.strip_prefix(printed.line)?.strip_prefix(' '));
        let figures: Vec<(&str, &str)> =
            figures.take(1).flat_map(str::split_whitespace).filter_map(|pair| pair.split_once('=')).collect();
        let get = |name: &str| figures.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        match printed.figure.split_once('/') {
            Some((made, possible)) => {
                Some(Amount::Mistakes(get(made)?.parse().ok()?, get(possible)?.parse().ok()?))
            }
            None => get(printed.figure)?.parse().ok().map(Amount::Percent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_what_the_scorer_prints() {
        let scores = Scores(
            "== out on a/dev\n [quotes]\n   speaker        P=90.2  R=80.6\n   speaker_span   P=1.0\n   scare   n=13  of=61\n [quotes5]\n   \
             speaker        P=92.0  R=88.6\n"
                .to_string(),
        );
        let figure = |task, line, figure| scores.figure(&Printed { task, line, figure });
        assert_eq!(figure("quotes", "speaker", "R"), Some(Amount::Percent(80.6)));
        assert_eq!(figure("quotes5", "speaker", "R"), Some(Amount::Percent(88.6)));
        assert_eq!(figure("quotes", "scare", "n/of"), Some(Amount::Mistakes(13, 61)));
        assert_eq!(figure("quotes5", "scare", "n/of"), None, "a line of another task does not count");
    }
}
