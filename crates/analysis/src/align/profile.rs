use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::String,
    vec,
    vec::Vec,
};

use corpus::{
    EntityId, EntityKind, FigureId, Number, Paragraph, ParagraphId, ParagraphKind, Quantity, QuantityKind,
    QuotationKind, Span, Tables, Term, TermId,
};

use super::{
    bag::{Bag, Feature, Filling, NameWord},
    rarity::Rarity,
    senses::Senses,
    table::Table,
};

/// What a paragraph tells: as a whole, and sentence by sentence.
#[derive(Clone, Debug, Default)]
pub(super) struct Profile {
    pub(super) whole: Bag,
    /// Empty where the paragraph is one sentence.
    pub(super) sentences: Vec<Bag>,
    /// The people it names, in order.
    people: Vec<EntityId>,
    /// It stands under a picture.
    pub(super) caption: bool,
}

impl Profile {
    /// Whether two paragraphs both name people, and nobody in common.
    pub(super) fn is_of_others(&self, other: &Self) -> bool {
        let nobody = |one: &Self| one.people.is_empty();
        !nobody(self)
            && !nobody(other)
            && !self.people.iter().any(|one| other.people.binary_search(one).is_ok())
    }

    /// The people it names, in order.
    pub(super) fn people(&self) -> &[EntityId] {
        &self.people
    }

    /// Whether it holds anything to be compared by.
    pub(super) fn tells(&self) -> bool {
        !self.whole.held.is_empty()
    }

    /// Its sentences, or the whole where it is one sentence.
    pub(super) fn parts(&self) -> &[Bag] {
        if self.sentences.is_empty() { core::slice::from_ref(&self.whole) } else { &self.sentences }
    }
}

/// The profiles of a bundle and what is needed to compare them.
pub(super) struct Profiles {
    /// One for each paragraph; empty for those that are not compared.
    pub(super) rows: Vec<Profile>,
    /// In how many paragraphs each feature stands.
    holding: Table<u32>,
    /// For each term, its weight as a word and the number of paragraphs that have it.
    words: Vec<(f64, u32)>,
    /// For each amount that is a date, its ISO form.
    pub(super) dates: BTreeMap<u32, String>,
    /// For each entity, whether it is a person.
    people: Vec<bool>,
    /// For each quantity, the figure it belongs to.
    figures: Vec<Option<FigureId>>,
}

/// How much features weigh beside a word of the same rarity. Names carry an event; amounts and words said are seldom
/// the same by chance. Between 1.2 and 1.5 for names, and between 1 and 2 for amounts, the yardsticks hardly differ.
const NAME: f64 = 1.3;
const AMOUNT: f64 = 1.5;
const SAID: f64 = 2.0;

/// What a count of one, two or three of something weighs beside other amounts: "one of them" is hardly a figure.
const SMALL_COUNT: f64 = 0.4;

impl Profiles {
    pub(super) fn new(tables: &Tables) -> Self {
        let mut amounts = Amounts::default();
        let mut fillings = fill(tables, &mut amounts);
        let mut holding: Table<u32> = Table::new(tables, amounts.numbers.len());
        for (whole, _) in &fillings {
            for feature in whole.features() {
                if let Some(holding) = holding.get_mut(feature) {
                    *holding += 1;
                }
            }
        }
        let told = fillings.iter().filter(|(whole, _)| whole.features().next().is_some()).count();
        let rarity = Rarity::among(told);
        let word = |term: &Term| (rarity.of_word(&term.stem, term.paragraphs), term.paragraphs);
        let words: Vec<(f64, u32)> = tables.terms.iter().map(word).collect();
        let weigh = |feature: Feature| {
            let holding = holding.get(feature).copied().unwrap_or_default();
            match feature {
                Feature::Name(_) => NAME * rarity.of_name(holding),
                Feature::Said(_) => SAID * rarity.of_statement(holding),
                Feature::Amount(amount) => amounts.emphasis(amount) * rarity.of_statement(holding),
                Feature::Word(term) => words.get(term.index()).map_or(0.0, |word| word.0),
            }
        };
        let is_date = |amount| amounts.dates.contains_key(&amount);
        let senses = Senses::new(&tables.terms, &tables.entities);
        let rows = fillings
            .drain(..)
            .zip(&tables.paragraphs)
            .map(|((whole, sentences), paragraph)| Profile {
                caption: paragraph.kind == ParagraphKind::Caption,
                people: whole.features().filter_map(|feature| person(feature, tables)).collect(),
                whole: whole.bag(weigh, is_date, &senses),
                sentences: sentences
                    .into_iter()
                    .map(|sentence| sentence.bag(weigh, is_date, &senses))
                    .collect(),
            })
            .collect();
        let figures = tables.quantities.iter().map(|quantity| quantity.figure).collect();
        let people = tables.entities.iter().map(|entity| entity.kind == EntityKind::Person).collect();
        Self { rows, words, dates: amounts.dates, people, figures, holding }
    }

    pub(super) fn is_person(&self, entity: EntityId) -> bool {
        self.people.get(entity.index()).copied().unwrap_or_default()
    }

    /// In how many telling paragraphs a feature stands; a word, inside of names too.
    pub(super) fn paragraphs(&self, feature: Feature) -> u32 {
        match feature {
            Feature::Word(term) => self.words.get(term.index()).map_or(0, |word| word.1),
            _ => self.holding.get(feature).copied().unwrap_or_default(),
        }
    }

    /// Whether two quantities, by their rows, give one figure: they count the same thing.
    pub(super) fn is_one_figure(&self, a: u32, b: u32) -> bool {
        let figure = |row: u32| self.figures.get(row as usize).copied().flatten();
        figure(a).is_some() && figure(a) == figure(b)
    }

    /// Nothing yet for each feature of the bundle.
    pub(super) fn table<T: Clone + Default>(&self) -> Table<T> {
        self.holding.of()
    }

    /// The weight of a word.
    pub(super) fn word(&self, term: TermId) -> f64 {
        self.words.get(term.index()).map_or(0.0, |word| word.0)
    }

    pub(super) fn get(&self, id: ParagraphId) -> Option<&Profile> {
        self.rows.get(id.index())
    }
}

/// The person a feature names.
fn person(feature: Feature, tables: &Tables) -> Option<EntityId> {
    let Feature::Name(entity) = feature else { return None };
    let row = tables.entities.get(entity.index())?;
    (row.kind == EntityKind::Person).then_some(entity)
}

/// A paragraph's features, and those of its sentences where it has more than one.
type Fillings = (Filling, Vec<Filling>);

fn fill(tables: &Tables, amounts: &mut Amounts) -> Vec<Fillings> {
    let sentences = |paragraph: &Paragraph| match paragraph.sentences.len() {
        0 | 1 => 0,
        count => count,
    };
    let empty = |paragraph: &Paragraph| {
        (Filling::default(), (0..sentences(paragraph)).map(|_| Filling::default()).collect())
    };
    let mut fillings: Vec<Fillings> = tables.paragraphs.iter().map(empty).collect();
    let mut names: Vec<Vec<(Span, EntityId)>> = vec![Vec::new(); tables.paragraphs.len()];
    let mut taken: Vec<Vec<Span>> = vec![Vec::new(); tables.paragraphs.len()];
    let mut hold = |paragraph: ParagraphId, span: Span, feature: Feature, row: u32| {
        if let Some((whole, part)) = at(tables, &mut fillings, paragraph, span) {
            whole.hold(feature, row);
            if let Some(part) = part {
                part.hold(feature, row);
            }
        }
    };
    for (row, mention) in (0..).zip(&tables.mentions) {
        hold(mention.paragraph, mention.span, Feature::Name(mention.entity), row);
        if let Some(names) = names.get_mut(mention.paragraph.index()) {
            names.push((mention.span, mention.entity));
        }
    }
    for (row, quantity) in (0..).zip(&tables.quantities) {
        if let Some(amount) = amounts.number(quantity) {
            hold(quantity.paragraph, quantity.span, Feature::Amount(amount), row);
        }
        if let Some(taken) = taken.get_mut(quantity.paragraph.index()) {
            // Where two amounts overlap, what they cover is one stretch.
            match taken.last_mut().filter(|last| last.overlaps(quantity.span)) {
                Some(last) => last.end = last.end.max(quantity.span.end),
                None => taken.push(quantity.span),
            }
        }
    }
    for (row, quotation) in (0..).zip(&tables.quotations) {
        if let Some(utterance) = quotation.utterance.filter(|_| quotation.kind != QuotationKind::Scare) {
            hold(quotation.paragraph, quotation.span, Feature::Said(utterance), row);
        }
    }
    let described = described(tables);
    for (index, paragraph) in tables.paragraphs.iter().enumerate() {
        let (Some(names), Some(taken)) = (names.get(index), taken.get(index)) else { continue };
        let described = described.get(index).map(Vec::as_slice).unwrap_or_default();
        for word in &paragraph.words {
            let Some((whole, mut part)) = at(tables, &mut fillings, ParagraphId::new(index), word.span)
            else {
                continue;
            };
            let name = overlapping(names, word.span, |(span, _)| *span);
            let is_amount = overlapping(taken, word.span, |span| *span).is_some();
            for filling in [Some(whole), part.take()].into_iter().flatten() {
                match name {
                    Some(&(_, entity)) => {
                        let key = tables.entities.get(entity.index()).map(|entity| entity.key);
                        filling.hold_name_word(NameWord { term: word.term, key, entity });
                    }
                    None if is_amount => {}
                    None => {
                        filling.hold(Feature::Word(word.term), 0);
                        // Descriptions may lie in each other.
                        for (_, entity) in described.iter().filter(|(span, _)| span.overlaps(word.span)) {
                            filling.hold_title(word.term, *entity);
                        }
                    }
                }
            }
        }
    }
    for (whole, sentences) in &mut fillings {
        whole.settle();
        sentences.iter_mut().for_each(Filling::settle);
    }
    fillings
}

/// For each paragraph the stretches that describe a person, and whom.
fn described(tables: &Tables) -> Vec<Vec<(Span, EntityId)>> {
    let mut described: Vec<Vec<(Span, EntityId)>> = vec![Vec::new(); tables.paragraphs.len()];
    for description in &tables.descriptions {
        if person(Feature::Name(description.entity), tables).is_some()
            && let Some(described) = described.get_mut(description.paragraph.index())
        {
            described.push((description.span, description.entity));
        }
    }
    described
}

/// The first of some stretches, in order and apart from each other, that overlaps a span.
fn overlapping<T>(stretches: &[T], span: Span, stretch: impl Fn(&T) -> Span) -> Option<&T> {
    let first = stretches.partition_point(|one| stretch(one).end <= span.start);
    stretches.get(first).filter(|one| stretch(one).overlaps(span))
}

/// What is to be filled with something at a place of a paragraph that is compared: the paragraph and the sentence.
fn at<'a>(
    tables: &Tables,
    fillings: &'a mut [Fillings],
    id: ParagraphId,
    span: Span,
) -> Option<(&'a mut Filling, Option<&'a mut Filling>)> {
    let paragraph = tables.paragraphs.get(id.index()).filter(|paragraph| paragraph.kind.tells())?;
    let (whole, sentences) = fillings.get_mut(id.index())?;
    let sentence = paragraph.sentences.partition_point(|sentence| sentence.end <= span.start);
    Some((whole, sentences.get_mut(sentence)))
}

/// Amounts and dates, numbered by what they say.
#[derive(Default)]
struct Amounts {
    numbers: BTreeMap<String, u32>,
    small: BTreeSet<u32>,
    dates: BTreeMap<u32, String>,
}

impl Amounts {
    /// The number of an amount, the same for every spelling of it; `None` where its value is not known.
    fn number(&mut self, quantity: &Quantity) -> Option<u32> {
        let timed = matches!(quantity.kind, QuantityKind::Date | QuantityKind::Time | QuantityKind::Duration);
        let said = match (timed, &quantity.date, quantity.value) {
            (true, Some(date), _) => date.clone(),
            (false, _, Some(value)) => match quantity.upper {
                Some(upper) => format!("{value}-{upper} {}", quantity.unit),
                None => format!("{value} {}", quantity.unit),
            },
            _ => return None,
        };
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(said).or_insert(next);
        if quantity.kind == QuantityKind::Date
            && let Some(date) = &quantity.date
        {
            self.dates.insert(number, date.clone());
        }
        let small = |value: Number| value.to_f64() <= 3.0;
        if !timed && quantity.unit.is_empty() && quantity.value.is_some_and(small) {
            self.small.insert(number);
        }
        Some(number)
    }

    fn emphasis(&self, amount: u32) -> f64 {
        if self.small.contains(&amount) { AMOUNT * SMALL_COUNT } else { AMOUNT }
    }
}
