//! What several texts count, and what each of them gives for it.

mod amount;
pub mod line;

use core::cmp::Reverse;
use corpus::InOrder as _;
use corpus::Map;

use corpus::{Agreement, ArticleId, Corpus, EntityId, Figure, FigureId, Number, ParagraphId, Quantity, Span};

use crate::filter::Passing;
use crate::messages::{Message, figures as messages};

/// Figures whose numbers relate in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The way.
    pub agreement: Agreement,
    /// The figures, those of most texts first.
    pub rows: Vec<Row>,
}

/// One thing that several texts count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The figure.
    pub figure: FigureId,
    /// What is counted, in the words of the texts; may be empty.
    pub of: String,
    /// Names that most of its texts have beside the number, so that a reader knows which "4 people" these are.
    pub beside: Vec<EntityId>,
    /// The numbers, the smallest first.
    pub values: Vec<Value>,
    /// What each text gives, in the order of the bundle.
    pub given: Vec<Given>,
}

/// A number of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The number and its unit.
    pub amount: Amount,
    /// The texts that give it.
    pub texts: Vec<ArticleId>,
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number; the lower end of a range.
    pub number: Number,
    /// The upper end.
    pub upper: Option<Number>,
    /// ISO 4217 code, name of a unit in English, "percent", or empty.
    pub unit: String,
}

/// A number as a text gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The text.
    pub text: ArticleId,
    /// The places of the number, at least one, in order.
    pub places: Vec<(ParagraphId, Span)>,
    /// The words before it that qualify it; may be empty.
    pub before: String,
    /// The number as written.
    pub words: String,
    /// The words after it that qualify it; may be empty.
    pub after: String,
    /// The number.
    pub amount: Amount,
}

/// Verdicts in the order of the page: first where the texts do not agree.
pub const ORDER: [Agreement; 5] = [
    Agreement::Differs,
    Agreement::DifferentScope,
    Agreement::Compatible,
    Agreement::Rounded,
    Agreement::Same,
];

/// How the numbers of a figure relate, in a word.
pub fn verdict(agreement: Agreement) -> Message {
    match agreement {
        Agreement::Differs => messages::DIFFERS,
        Agreement::DifferentScope => messages::SCOPE,
        Agreement::Compatible => messages::COMPATIBLE,
        Agreement::Rounded => messages::ROUNDED,
        Agreement::Same => messages::SAME,
    }
}

/// What several texts count, by how the numbers relate.
pub fn groups(corpus: &Corpus) -> Vec<Group> {
    let mut groups: Vec<Group> =
        ORDER.into_iter().map(|agreement| Group { agreement, rows: Vec::new() }).collect();
    for (id, figure) in corpus.figures.iter().enumerate() {
        if let Some(group) = groups.iter_mut().find(|group| group.agreement == figure.agreement) {
            group.rows.extend(row(corpus, FigureId::new(id), figure));
        }
    }
    for group in &mut groups {
        group.rows.put_in_order_by_key(|row| (Reverse(row.texts().len()), row.first_place()));
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// The groups with the figures that pass the filter: of which a paragraph that gives them does.
pub fn passing(groups: &[Group], passing: &Passing) -> Vec<Group> {
    let mut groups = groups.to_vec();
    for group in &mut groups {
        group.rows.retain(|row| row.passes(passing));
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

impl Row {
    /// The texts that give it, in order.
    pub fn texts(&self) -> Vec<ArticleId> {
        let mut texts: Vec<ArticleId> = self.given.iter().map(|given| given.text).collect();
        texts.put_in_order();
        texts.dedup();
        texts
    }

    /// What one text gives.
    pub fn of_text(&self, text: ArticleId) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(move |given| given.text == text)
    }

    /// Whether a paragraph that gives it passes the filter.
    pub fn passes(&self, passing: &Passing) -> bool {
        self.given.iter().any(|given| given.passes(passing))
    }

    /// The places of some texts.
    pub fn places_in(&self, texts: &[ArticleId]) -> Vec<ParagraphId> {
        let given = self.given.iter().filter(|given| texts.contains(&given.text));
        given.filter_map(|given| given.first_place()).map(|(paragraph, _)| paragraph).collect()
    }

    /// The spellings of a value, each with how many texts write it so; those of most texts first.
    pub fn spellings(&self, value: &Value) -> Vec<(&Given, usize)> {
        let mut spellings: Map<(&str, &str, &str), (usize, &Given)> = Map::new();
        for given in self.given.iter().filter(|given| given.amount == value.amount) {
            spellings.entry((&given.before, &given.words, &given.after)).or_insert((0, given)).0 += 1;
        }
        let mut spellings: Vec<_> = spellings.into_values().map(|(count, given)| (given, count)).collect();
        spellings.put_in_order_by_key(|(given, count)| (Reverse(*count), given.first_place()));
        spellings
    }

    fn first_place(&self) -> Option<(ParagraphId, Span)> {
        self.given.iter().filter_map(Given::first_place).min()
    }
}

fn row(corpus: &Corpus, id: FigureId, figure: &Figure) -> Option<Row> {
    let mut all: Vec<Given> = Vec::new();
    for &row in &figure.quantities {
        let Some(next) = corpus.quantities.get(row as usize).and_then(|quantity| given(corpus, quantity))
        else {
            continue;
        };
        let again = |known: &&mut Given| known.text == next.text && known.spelling() == next.spelling();
        match all.iter_mut().find(again) {
            Some(known) => known.places.extend(next.places),
            None => all.push(next),
        }
    }
    for given in &mut all {
        given.places.put_in_order();
    }
    all.put_in_order_by_key(Given::first_place);
    let mut row =
        Row { figure: id, of: figure.of.clone(), beside: Vec::new(), values: values(&all), given: all };
    row.beside = beside(corpus, &row);
    (!row.given.is_empty()).then_some(row)
}

impl Given {
    /// The first place.
    pub fn first_place(&self) -> Option<(ParagraphId, Span)> {
        self.places.first().copied()
    }

    /// Whether a paragraph that gives it passes the filter.
    pub fn passes(&self, passing: &Passing) -> bool {
        self.places.iter().any(|(paragraph, _)| passing.passes(*paragraph))
    }

    fn spelling(&self) -> (&str, String, &str) {
        (&self.before, self.words.to_lowercase(), &self.after)
    }
}

/// An amount as its text gives it; `None` for dates and times that name no amount.
pub fn given(corpus: &Corpus, quantity: &Quantity) -> Option<Given> {
    let paragraph = corpus.paragraph(quantity.paragraph);
    let hedge = quantity.hedged_by.map(|span| (span.start < quantity.span.start, span.of(&paragraph.text)));
    let (before, after) = match hedge {
        Some((true, words)) => (words, ""),
        Some((false, words)) => ("", words),
        None => ("", ""),
    };
    Some(Given {
        text: paragraph.article,
        places: vec![(quantity.paragraph, quantity.span)],
        before: before.to_owned(),
        words: quantity.span.of(&paragraph.text).to_owned(),
        after: after.to_owned(),
        amount: Amount { number: quantity.value?, upper: quantity.upper, unit: quantity.unit.clone() },
    })
}

fn values(given: &[Given]) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    for each in given {
        match values.iter_mut().find(|value| value.amount == each.amount) {
            Some(value) if value.texts.contains(&each.text) => {}
            Some(value) => value.texts.push(each.text),
            None => values.push(Value { amount: each.amount.clone(), texts: vec![each.text] }),
        }
    }
    values.put_in_order_by(|one, other| one.amount.number.to_f64().total_cmp(&other.amount.number.to_f64()));
    values
}

/// So many names say which figure it is; more would be a list.
const BESIDE: usize = 2;

/// A name that one paragraph in so many has, or more, tells no figure from another: it is what the event is about.
const COMMON: usize = 4;

/// Names in the paragraphs that give a figure, of at least two of its texts and not already in the words for it: those
/// of most texts first, and of equals the one that fewest other paragraphs name.
fn beside(corpus: &Corpus, row: &Row) -> Vec<EntityId> {
    let mut naming: Map<EntityId, Vec<ArticleId>> = Map::new();
    for given in &row.given {
        let mentions = given.places.iter().flat_map(|(paragraph, _)| corpus.mentions_in(*paragraph));
        for mention in mentions {
            naming.entry(mention.entity).or_default().push(given.text);
        }
    }
    let all = row.texts().len();
    let of = row.of.to_lowercase();
    let mut names: Vec<(Reverse<usize>, usize, EntityId)> = naming
        .into_iter()
        .filter_map(|(entity, mut texts)| {
            texts.put_in_order();
            texts.dedup();
            let told = of.contains(&corpus.entity(entity).name.to_lowercase());
            let most = texts.len() > 1 && texts.len() * 2 >= all;
            let common = corpus.paragraphs_naming(entity).len() * COMMON >= corpus.paragraphs.len();
            (most && !told && !common)
                .then(|| (Reverse(texts.len()), corpus.paragraphs_naming(entity).len(), entity))
        })
        .collect();
    names.put_in_order();
    names.into_iter().take(BESIDE).map(|(_, _, entity)| entity).collect()
}

#[cfg(test)]
mod tests;
