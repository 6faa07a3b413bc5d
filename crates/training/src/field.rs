//! A conditional random field (Lafferty, McCallum and Pereira 2001) learned by stochastic gradient descent with the
//! cumulative L1 penalty of Tsuruoka, Tsujii and Ananiadou (2009), which leaves most weights at zero. Words may have
//! sets of allowed labels; what is made likely is the set.

use std::collections::HashMap;

use analysis::training::{ASPECTS, CASES, LABELS, Label, OUTSIDE, aspects, follows};

use crate::{
    examples::{ANY, Example, Labels},
    random::Random,
};

/// Weights of one observation, one an aspect.
pub(crate) type Row = [f32; ASPECTS];
/// Numbers, one a label.
type Each = [f32; LABELS];

/// The weights.
pub(crate) struct Field {
    /// The row of each observation.
    pub(crate) rows: HashMap<u32, u32>,
    pub(crate) weights: Vec<Row>,
    /// The aspects each row may have weights for.
    masks: Vec<Labels>,
    /// The penalty each weight has had.
    paid: Vec<Row>,
    /// The penalty each weight should have had.
    due: f32,
    /// The weights of one label after another, by how the later word is written.
    pub(crate) steps: Vec<[Each; LABELS]>,
    follows: [[bool; LABELS]; LABELS],
    parts: [(usize, Option<usize>); LABELS],
}

/// How training goes.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    /// How often each example is seen.
    pub(crate) rounds: usize,
    /// How far a first step goes.
    pub(crate) rate: f32,
    /// How hard weights are pulled to zero, per example.
    pub(crate) penalty: f32,
    /// Of a thousand words, how many are learned without their letters, so that context is learned too.
    pub(crate) blind: u32,
    /// The seed of the order of examples.
    pub(crate) seed: u64,
}

/// After each round, steps are shorter by this factor.
const COOLING: f32 = 0.85;
/// Gradients smaller than this move nothing worth the time.
const NEGLIGIBLE: f32 = 0.001;

/// Sums below this are no way at all.
const UNSOUND: f32 = 1e-25;

impl Field {
    /// A field for the observations that at least `least` words of the examples share, or for the given ones.
    pub(crate) fn new(examples: &[Example], least: u32, keep: Option<&HashMap<u32, Labels>>) -> Self {
        let mut counts: HashMap<u32, u32> = HashMap::new();
        for observation in
            examples.iter().flat_map(|example| &example.words).flat_map(|word| &word.observations)
        {
            *counts.entry(*observation).or_default() += 1;
        }
        let mut known: Vec<u32> = match keep {
            Some(rows) => rows.keys().copied().collect(),
            None => counts.into_iter().filter(|(_, count)| *count >= least).map(|(known, _)| known).collect(),
        };
        known.sort_unstable();
        let mask = |known: &u32| keep.and_then(|keep| keep.get(known)).copied().unwrap_or(ANY);
        Self {
            weights: vec![[0.0; ASPECTS]; known.len()],
            masks: known.iter().map(mask).collect(),
            paid: vec![[0.0; ASPECTS]; known.len()],
            rows: known.iter().zip(0..).map(|(&known, row)| (known, row)).collect(),
            due: 0.0,
            steps: vec![[[0.0; LABELS]; LABELS]; CASES],
            follows: core::array::from_fn(|label| {
                core::array::from_fn(|next| follows(label as Label, next as Label))
            }),
            parts: core::array::from_fn(|label| aspects(label as Label)),
        }
    }

    /// This field with only the given weights.
    pub(crate) fn cut(&self, keep: &HashMap<u32, Labels>) -> Self {
        let mut small = Self::new(&[], 0, Some(keep));
        small.steps.clone_from(&self.steps);
        for (observation, &row) in &small.rows {
            if let Some(&old) = self.rows.get(observation) {
                let mask = small.masks[row as usize];
                for (aspect, weight) in small.weights[row as usize].iter_mut().enumerate() {
                    if mask >> aspect & 1 == 1 {
                        *weight = self.weights[old as usize][aspect];
                    }
                }
            }
        }
        small
    }

    /// Averages the weights of this field, itself the average of `count` fields, with those of another of the same
    /// examples.
    pub(crate) fn blend(&mut self, other: &Self, count: f32) {
        let blend = |one: &mut f32, other: &f32| *one = (*one * count + other) / (count + 1.0);
        let pairs = self.weights.iter_mut().flatten().zip(other.weights.iter().flatten());
        pairs.for_each(|(one, other)| blend(one, other));
        let steps = self.steps.iter_mut().flatten().flatten().zip(other.steps.iter().flatten().flatten());
        steps.for_each(|(one, other)| blend(one, other));
    }

    /// Learns from examples.
    pub(crate) fn learn(&mut self, examples: &[Example], plan: Plan) {
        let rows: Vec<Vec<Vec<u32>>> = examples.iter().map(|example| self.rows_of(example)).collect();
        let mut random = Random::new(plan.seed);
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut rate = plan.rate;
        for round in 0..plan.rounds {
            random.shuffle(&mut order);
            let mut loss = 0.0;
            for &index in &order {
                self.due += rate * plan.penalty;
                loss += f64::from(self.step(&examples[index], &rows[index], rate, plan.blind, &mut random));
            }
            rate *= COOLING;
            let used = self.weights.iter().flatten().filter(|weight| **weight != 0.0).count();
            eprintln!("  round {}: loss {:.4}, {used} weights", round + 1, loss / order.len() as f64);
        }
    }

    /// The rows of an example's observations; for each word those about its letters first, then a mark of where the
    /// others begin.
    fn rows_of(&self, example: &Example) -> Vec<Vec<u32>> {
        let word = |observations: &[u32], lexical: usize| {
            let row = |observation| self.rows.get(observation).copied();
            let mut rows: Vec<u32> = observations.iter().take(lexical).filter_map(row).collect();
            let letters = rows.len() as u32;
            rows.extend(observations.iter().skip(lexical).filter_map(row));
            rows.push(letters);
            rows
        };
        example.words.iter().map(|seen| word(&seen.observations, seen.lexical)).collect()
    }

    /// Learns from one example; its loss.
    fn step(
        &mut self,
        example: &Example,
        rows: &[Vec<u32>],
        rate: f32,
        blind: u32,
        random: &mut Random,
    ) -> f32 {
        let rows: Vec<&[u32]> = rows
            .iter()
            .map(|rows| {
                let Some((&letters, rows)) = rows.split_last() else { return &[][..] };
                let skip = if random.below(1000) < u64::from(blind) { letters as usize } else { 0 };
                rows.get(skip..).unwrap_or_default()
            })
            .collect();
        let scores: Vec<Each> = rows.iter().map(|rows| self.score(rows)).collect();
        let cases: Vec<u8> = example.words.iter().map(|word| word.case).collect();
        let free = self.beliefs(&scores, &cases, |_| ANY);
        let held = self.beliefs(&scores, &cases, |index| example.words[index].allowed);
        let loss = free.total - held.total;
        // Marks that contradict each other leave no way.
        if !(free.sound && held.sound) {
            return 0.0;
        }
        if loss < NEGLIGIBLE {
            return loss;
        }
        for (index, rows) in rows.iter().enumerate() {
            let mut pull: Row = [0.0; ASPECTS];
            for (label, &(one, other)) in self.parts.iter().enumerate() {
                let by = held.labels[index][label] - free.labels[index][label];
                pull[one] += by;
                if let Some(other) = other {
                    pull[other] += by;
                }
            }
            if pull.iter().all(|pull| pull.abs() < NEGLIGIBLE) {
                continue;
            }
            for &row in *rows {
                self.pull(row as usize, &pull, rate);
            }
        }
        for (index, &case) in cases.iter().enumerate() {
            let steps = self.steps[usize::from(case)].iter_mut().flatten();
            let pairs = held.pairs[index].iter().flatten().zip(free.pairs[index].iter().flatten());
            for (step, (held, free)) in steps.zip(pairs) {
                *step += rate * (held - free);
            }
        }
        loss
    }

    fn pull(&mut self, row: usize, pull: &Row, rate: f32) {
        let (weights, paid, mask) = (&mut self.weights[row], &mut self.paid[row], self.masks[row]);
        for aspect in 0..ASPECTS {
            if mask >> aspect & 1 == 0 {
                continue;
            }
            let weight = weights[aspect] + rate * pull[aspect];
            let kept = if weight > 0.0 {
                (weight - (self.due + paid[aspect])).max(0.0)
            } else {
                (weight + (self.due - paid[aspect])).min(0.0)
            };
            paid[aspect] += kept - weight;
            weights[aspect] = kept;
        }
    }

    /// Pulls every weight by the penalty it still owes.
    pub(crate) fn settle(&mut self) {
        for row in 0..self.weights.len() {
            self.pull(row, &[0.0; ASPECTS], 0.0);
        }
    }

    fn score(&self, rows: &[u32]) -> Each {
        let mut sums = [0.0; ASPECTS];
        for &row in rows {
            for (sum, weight) in sums.iter_mut().zip(&self.weights[row as usize]) {
                *sum += weight;
            }
        }
        self.parts.map(|(one, other)| sums[one] + other.map_or(0.0, |other| sums[other]))
    }

    /// Forward and backward sums, by probabilities that are scaled at every word.
    fn beliefs(&self, scores: &[Each], cases: &[u8], allowed: impl Fn(usize) -> Labels) -> Beliefs {
        let count = scores.len();
        let grid = |index: usize| {
            let steps = &self.steps[usize::from(cases[index])];
            let allowed = allowed(index);
            let open = (0..LABELS).filter(|label| allowed >> label & 1 == 1);
            let highest = open.map(|label| scores[index][label]).fold(f32::MIN, f32::max);
            let mut grid = [[0.0f32; LABELS]; LABELS];
            for (before, row) in grid.iter_mut().enumerate() {
                for (label, cell) in row.iter_mut().enumerate() {
                    if self.follows[before][label] && allowed >> label & 1 == 1 {
                        *cell = (scores[index][label] - highest + steps[before][label]).exp();
                    }
                }
            }
            (grid, highest)
        };
        let (mut total, mut sound) = (0.0, true);
        let mut grids = Vec::with_capacity(count);
        let mut forward: Vec<Each> = Vec::with_capacity(count + 1);
        let mut start = [0.0; LABELS];
        start[usize::from(OUTSIDE)] = 1.0;
        forward.push(start);
        for index in 0..count {
            let (grid, highest) = grid(index);
            let mut next = [0.0; LABELS];
            for (before, row) in grid.iter().enumerate() {
                let from = forward[index][before];
                if from > 0.0 {
                    for (next, cell) in next.iter_mut().zip(row) {
                        *next += from * cell;
                    }
                }
            }
            let sum = next.iter().sum::<f32>();
            sound &= sum > UNSOUND;
            let sum = sum.max(UNSOUND);
            total += sum.ln() + highest;
            forward.push(next.map(|value| value / sum));
            grids.push((grid, sum));
        }
        let mut backward =
            core::array::from_fn(|label| if self.follows[label][usize::from(OUTSIDE)] { 1.0 } else { 0.0 });
        let end: f32 =
            forward[count].iter().zip(&backward).map(|(one, other): (&f32, &f32)| one * other).sum();
        sound &= end > UNSOUND;
        let end = end.max(UNSOUND);
        total += end.ln();
        let mut labels = vec![[0.0; LABELS]; count];
        let mut pairs = vec![[[0.0; LABELS]; LABELS]; count];
        let scale = 1.0 / end;
        for index in (0..count).rev() {
            let (grid, sum) = &grids[index];
            let mut earlier = [0.0; LABELS];
            for before in 0..LABELS {
                for label in 0..LABELS {
                    let way = grid[before][label] * backward[label] / sum;
                    earlier[before] += way;
                    let belief = forward[index][before] * way * scale;
                    pairs[index][before][label] = belief;
                    labels[index][label] += belief;
                }
            }
            backward = earlier;
        }
        Beliefs { labels, pairs, total, sound }
    }

    /// The labels of an example.
    pub(crate) fn label(&self, example: &Example) -> Vec<Label> {
        let rows = |observations: &[u32]| -> Vec<u32> {
            observations.iter().filter_map(|known| self.rows.get(known).copied()).collect()
        };
        let scores: Vec<Each> =
            example.words.iter().map(|word| self.score(&rows(&word.observations))).collect();
        let cases: Vec<u8> = example.words.iter().map(|word| word.case).collect();
        self.best(&scores, &cases)
    }

    /// Viterbi's search.
    fn best(&self, scores: &[Each], cases: &[u8]) -> Vec<Label> {
        const NEVER: f32 = -1e30;
        let mut sums = [NEVER; LABELS];
        sums[usize::from(OUTSIDE)] = 0.0;
        let mut came: Vec<[Label; LABELS]> = Vec::with_capacity(scores.len());
        for (index, scores) in scores.iter().enumerate() {
            let mut next = [NEVER; LABELS];
            let mut from = [OUTSIDE; LABELS];
            let steps = &self.steps[usize::from(cases[index])];
            for label in 0..LABELS {
                for before in 0..LABELS {
                    let total = sums[before] + steps[before][label] + scores[label];
                    if sums[before] > NEVER && total > next[label] && self.follows[before][label] {
                        (next[label], from[label]) = (total, before as Label);
                    }
                }
            }
            sums = next;
            came.push(from);
        }
        let mut label = OUTSIDE;
        for end in (0..LABELS as Label).filter(|&end| self.follows[usize::from(end)][usize::from(OUTSIDE)]) {
            if sums[usize::from(end)] > sums[usize::from(label)] {
                label = end;
            }
        }
        let mut labels = Vec::with_capacity(came.len());
        for from in came.iter().rev() {
            labels.push(label);
            label = from[usize::from(label)];
        }
        labels.reverse();
        labels
    }
}

/// How likely labels are.
struct Beliefs {
    /// For each word, each label.
    labels: Vec<Each>,
    /// For each word, the label before and its own.
    pairs: Vec<[Each; LABELS]>,
    /// The logarithm of the sum of all ways.
    total: f32,
    /// Whether any way is left.
    sound: bool,
}
