//! The figures as a person reads them, and as a program does.

use super::{
    measures::{Amount, Measure},
    sample::SampleFigure,
};

/// A measure and its figure, and that of what a page shows; `None` where its set is not there.
pub(super) struct Row {
    pub(super) measure: Measure,
    pub(super) figure: Option<Amount>,
    pub(super) as_shown: Option<Amount>,
}

const HEAD: &str = "\
# How well the engine reads

Written by `cargo xtask accuracy --yardsticks DIR`, which runs the engine on every set in a folder and on the sample; not
by hand. The same figures for programs are in [figures.toml](figures.toml). All are in hundredths.

## Public sets

Texts that nobody wrote for this project. The engine's figures are from the **dev** splits: they were looked at while it
was built, so expect sealed splits to differ. The aims are for the sealed splits. Peers are the best of the programs that
come with the sets and run in a browser, or a simple baseline; their dev figures are of the same split and scorer as the
engine's, their sealed figures of splits that neither has seen. Some sets mark more than names: offices, weapons with whose
they are, names with what stands behind them. `synoptic yardstick` writes those for scoring; a page shows names alone, and
its cards tell the figures \"as shown\". Furniture of saved pages and parallels in real articles
are measured against sealed annotations, elsewhere.

";

const SAMPLE: &str = "
## The sample

The articles of this repository against an annotation by hand (`tests/golden/gold.json`). They were written for the
project and rules were watched on them, so these figures guard against falling back and promise nothing for other texts.

| layer | measure | aim | Synoptic |
|---|---|---|---|
";

const SETS: &str = "
## The sets

| set | is made from | annotations |
|---|---|---|
| worldwide | Worldwide English newswire, written outside the United States | CC BY-SA-NC 4.0 |
| conllpp | CoNLL++, corrected names in Reuters news | Apache-2.0, texts apart |
| re3d | reports on security, with weapons | OGL or public domain, by source |
| newswcl50r | NewsWCL50r, several outlets on one event | CC BY-SA 4.0 |
| ecbplus, ecb_align | ECB+, articles of one event; sentences that share its parts | CC BY 3.0 |
| meantime | MEANTIME, news texts on four topics | CC BY 4.0 |
| polnear | PolNeAR, attributions in news on politics | none stated |
| basil, basil_events | BASIL, three outlets on one event | none stated |
| newsquant | NewsQuant, numbers in news | none stated |
| recspec | the specification cases of Recognizers-Text | MIT |
| timex | dates and times in news | none stated |
| neus | NeuS, three outlets on one event | MIT |
| superpal | SuperPAL, statements of texts and their summaries | Apache-2.0 |
| mrpc | Microsoft Research Paraphrase Corpus | Microsoft Research licence |
| stsnews | STS Benchmark, pairs from news | CC BY-SA |
| fivew_events | Giveme5W1H | Apache-2.0 |
| seg | the cases of pragmatic_segmenter | MIT |

None of them is part of this repository. What the names' weights were learnt from is told in
[tagger.md](../data/names/tagger.md).
";

/// The report.
pub(super) fn report(rows: &[Row], sample: &[SampleFigure]) -> String {
    let mut report = HEAD.to_string();
    report
        .push_str("| layer | measure | set | aim | Synoptic, dev | as shown | peer, dev | peer, sealed |\n");
    report.push_str("|---|---|---|---|---|---|---|---|\n");
    for Row { measure, figure, as_shown } in rows {
        let peer = measure.peer.map(|(amount, name)| format!("{amount}, {name}"));
        report.push_str(&format!(
            "| {} | {} | {} | {} | {} | {} | {} | {} |\n",
            measure.layer,
            measure.name,
            measure.set,
            cell(measure.aim),
            cell(*figure),
            if as_shown == figure { "same".to_string() } else { cell(*as_shown) },
            peer.unwrap_or_else(|| "–".to_string()),
            cell(measure.sealed_peer),
        ));
    }
    report.push_str("\n### Below the aim or behind the peer, on dev\n\n");
    report.push_str("What the errors look like, and what was tried: [errors.md](errors.md).\n\n");
    let short: String = rows.iter().filter_map(|row| short(&row.measure, row.figure?)).collect();
    report.push_str(if short.is_empty() { "None.\n" } else { &short });
    report.push_str(SAMPLE);
    for row in sample {
        report.push_str(&format!("| {} | {} | {} | {} |\n", row.layer, row.measure, row.aim, row.figure));
    }
    report.push_str(SETS);
    report
}

/// The line of a figure that falls short of its aim or its peer; `None` for the others.
fn short(measure: &Measure, figure: Amount) -> Option<String> {
    let aim = measure.aim.filter(|&aim| !figure.reaches(aim)).map(|aim| format!("aim {aim}"));
    let peer = measure.peer.filter(|&(peer, _)| !figure.reaches(peer));
    let peer = peer.map(|(peer, name)| format!("peer {peer}, {name}"));
    let behind: Vec<String> = aim.into_iter().chain(peer).collect();
    if behind.is_empty() {
        return None;
    }
    let note = measure.note.map_or_else(String::new, |note| format!(" ({note})"));
    let Measure { layer, name, set, .. } = measure;
    Some(format!("- {layer}, {set}: {name}: {figure}; {}{note}\n", behind.join("; ")))
}

/// The same figures for programs: TOML, one table a figure, those without one left out.
pub(super) fn figures(rows: &[Row], sample: &[SampleFigure]) -> String {
    let mut figures = String::from(
        "# Written by `cargo xtask accuracy --yardsticks DIR`; not by hand. In hundredths; where `mistakes` stands, the\n\
         # fewer the better. Peers are given on the same split as the figure.\n",
    );
    for Row { measure, figure, as_shown } in rows {
        let Some(figure) = figure else { continue };
        let mut table = Table::new(measure.layer, measure.name, measure.set, "dev");
        table.amount("figure", Some(*figure));
        if let Amount::Mistakes(made, possible) = figure {
            table.line("mistakes", &format!("[{made}, {possible}]"));
        }
        table.amount("shown", as_shown.filter(|shown| shown != figure));
        table.amount("aim", measure.aim);
        if let Some((amount, name)) = measure.peer {
            table.amount("peer", Some(amount));
            table.line("peer_name", &format!("{name:?}"));
        }
        figures.push_str(&table.0);
    }
    for row in sample {
        let mut table = Table::new(&row.layer, &row.measure, "sample", "all");
        table.amount("figure", Some(row.figure));
        table.amount("aim", Some(row.aim));
        figures.push_str(&table.0);
    }
    figures
}

fn cell(amount: Option<Amount>) -> String {
    amount.map_or_else(|| "–".to_string(), |amount| amount.to_string())
}

struct Table(String);

impl Table {
    fn new(layer: &str, measure: &str, set: &str, split: &str) -> Self {
        let mut table = Self("\n[[figure]]\n".to_string());
        for (key, value) in [("layer", layer), ("measure", measure), ("set", set), ("split", split)] {
            table.line(key, &format!("{value:?}"));
        }
        table
    }

    fn amount(&mut self, key: &str, amount: Option<Amount>) {
        if let Some(amount) = amount {
            self.line(key, &format!("{:.1}", amount.percent()));
        }
    }

    fn line(&mut self, key: &str, value: &str) {
        self.0.push_str(&format!("{key} = {value}\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accuracy::measures::measures;

    #[test]
    fn what_falls_short_is_named() {
        let mut measures = measures().unwrap().into_iter();
        let rows = [
            Some((Amount::Percent(78.2), Amount::Percent(78.2))),
            Some((Amount::Percent(70.0), Amount::Percent(61.0))),
            None,
        ];
        let rows = rows.map(|figures| {
            let (figure, as_shown) = figures.unzip();
            Row { measure: measures.next().unwrap(), figure, as_shown }
        });
        let report = report(&rows, &[]);
        let (_, short) = report.split_once("[errors.md](errors.md).\n\n").unwrap();
        let short: Vec<_> = short.lines().take_while(|line| line.starts_with("- ")).collect();
        assert_eq!(short.len(), 1, "{report}");
        assert!(short[0].ends_with("F1: 70.0; aim 75.0"), "{report}");
        let figures = figures(&rows, &[]);
        assert_eq!(figures.matches("[[figure]]").count(), 2, "a set that is not there has no figure");
        assert!(figures.contains("figure = 70.0\nshown = 61.0\n"), "{figures}");
        assert!(
            figures.contains("set = \"worldwide\"\nsplit = \"dev\"\nfigure = 78.2\naim = 77.0\n"),
            "{figures}"
        );
    }
}
