//! Names, quotations, quantities and sentences of a corpus, by their place in the texts of a set.

use corpus::{Corpus, EntityKind, Hedge, ParagraphId, QuantityKind, QuotationKind, Span};

use super::{
    Mentions, Placed,
    armament::{Marked, Reading, Sort},
    coordinates::coordinates,
    offices::{is_held, offices},
    output::{Findings, Mention, Place, Quantity, Quote, Speaker, Value},
};

pub(super) fn collect(corpus: &Corpus, texts: &[Placed<'_>], mentions: Mentions, found: &mut Findings) {
    let at = At { corpus, texts, mentions, distinctions: analysis::Distinctions::default() };
    found.mentions = corpus.mentions.iter().filter_map(|mention| at.mention(mention)).collect();
    if mentions == Mentions::AsSetsMark {
        found.mentions.extend(at.phrases());
        found.mentions.extend(at.armaments());
        found.mentions.extend(at.coordinates());
        found.mentions.extend(at.offices());
    }
    found.quotes = corpus.quotations.iter().filter_map(|quotation| at.quote(quotation)).collect();
    found.quantities = corpus.quantities.iter().filter_map(|quantity| at.quantity(quantity)).collect();
    let sentences = corpus.paragraphs.iter().flat_map(|paragraph| {
        paragraph.sentences.iter().map(|sentence| sentence.of(&paragraph.text).to_string())
    });
    found.sentences = sentences.collect();
}

struct At<'a> {
    corpus: &'a Corpus,
    texts: &'a [Placed<'a>],
    mentions: Mentions,
    distinctions: analysis::Distinctions,
}

impl At<'_> {
    /// The place of a stretch of a paragraph; `None` in a headline that the text itself lacks.
    fn place(&self, id: ParagraphId, span: Span) -> Option<Place> {
        let paragraph = self.corpus.paragraph(id);
        let text = self.texts.get(paragraph.article.index())?;
        let index = id.0.checked_sub(self.corpus.article(paragraph.article).paragraphs.start)?;
        let first = (*text.starts.get(index as usize)?)?;
        let code_points = |end: u32| Some(first + paragraph.text.get(..end as usize)?.chars().count());
        let (start, end) = (code_points(span.start)?, code_points(span.end)?);
        Some(Place {
            doc: text.id.to_string(),
            start,
            end,
            text: text.text.get(start..end)?.iter().collect(),
        })
    }

    fn mention(&self, mention: &corpus::Mention) -> Option<Mention> {
        let entity = self.corpus.entity(mention.entity);
        let place = self.place(mention.paragraph, mention.span)?;
        let r#type = match entity.kind {
            // Sets mark "Serbian" as people, where readers filter by Serbia.
            EntityKind::Place if self.distinctions.names_people(&place.text) => "NORP",
            EntityKind::Product if self.names_weapon(mention) => match self.mentions {
                // Written with whose they are, below.
                Mentions::AsSetsMark => return None,
                Mentions::AsShown => "WEAPON",
            },
            kind => type_of(kind),
        };
        Some(Mention { place, r#type, entity: entity.key.to_string() })
    }

    /// Names with what stands behind them and describes them: "Jae Lind of South Korea", "Ida Moe (D-N.H.)". Some sets
    /// mark these and not the name alone. They are no further names, so their kind is one that counts of names leave out.
    fn phrases(&self) -> Vec<Mention> {
        let behind = self.corpus.descriptions.iter().filter(|row| {
            let text = &self.corpus.paragraph(row.paragraph).text;
            is_right_behind(text, row.name.end, row.span.start)
        });
        let phrases = behind.filter_map(|row| {
            let place = self.place(row.paragraph, Span { start: row.name.start, end: row.span.end })?;
            Some(Mention { place, r#type: "PHRASE", entity: self.corpus.entity(row.entity).key.to_string() })
        });
        phrases.collect()
    }

    /// Offices that stand for their holders, the one named last before them in the text or first behind.
    fn offices(&self) -> Vec<Mention> {
        let paragraphs = (0..).map(ParagraphId).zip(&self.corpus.paragraphs);
        let found = paragraphs.flat_map(|(id, paragraph)| {
            let opens = |at| paragraph.sentences.iter().any(|sentence| sentence.start as usize == at);
            offices(&paragraph.text, opens).into_iter().filter_map(move |stretch| {
                let office = paragraph.text.get(stretch.clone())?;
                let holder = self.holder(id, stretch.start, office);
                let entity = holder.map(|entity| self.corpus.entity(entity).key.to_string());
                // "The President" may be anybody's where the text names none.
                let entity = entity.or_else(|| office.contains(' ').then(|| office.to_string()))?;
                Some(Mention { place: self.place(id, Span::new(stretch.clone()))?, r#type: "PERSON", entity })
            })
        });
        found.collect()
    }

    /// Who holds an office that stands at a place.
    fn holder(&self, id: ParagraphId, at: usize, office: &str) -> Option<corpus::EntityId> {
        let article = self.corpus.paragraph(id).article;
        let holds = |mention: &&corpus::Mention| {
            let paragraph = self.corpus.paragraph(mention.paragraph);
            let before = paragraph.text.get(..mention.span.start as usize);
            paragraph.article == article
                && self.corpus.entity(mention.entity).kind == EntityKind::Person
                && before.is_some_and(|before| is_held(before, office))
        };
        let is_before =
            |mention: &&corpus::Mention| (mention.paragraph, mention.span.start as usize) < (id, at);
        let mut holders = self.corpus.mentions.iter().filter(holds);
        let last = self.corpus.mentions.iter().filter(holds).take_while(is_before).last();
        last.or_else(|| holders.next()).map(|mention| mention.entity)
    }

    /// Places told by degrees.
    fn coordinates(&self) -> Vec<Mention> {
        let paragraphs = (0..).map(ParagraphId).zip(&self.corpus.paragraphs);
        let found = paragraphs.flat_map(|(id, paragraph)| {
            coordinates(&paragraph.text).into_iter().filter_map(move |stretch| {
                let place = self.place(id, Span::new(stretch))?;
                let entity = place.text.clone();
                Some(Mention { place, r#type: "PLACE", entity })
            })
        });
        found.collect()
    }

    /// Weapons, with whose they are: "Norlandic fighter jets".
    fn armaments(&self) -> Vec<Mention> {
        let paragraphs = (0..).map(ParagraphId).zip(&self.corpus.paragraphs);
        let found = paragraphs.flat_map(|(id, paragraph)| {
            let stretches = self.reading(id, paragraph).armaments();
            stretches.into_iter().filter_map(move |stretch| {
                let named = self.corpus.mentions_in(id).iter().find(|mention| {
                    stretch.contains(&(mention.span.start as usize)) && self.names_weapon(mention)
                });
                let named = named.map(|mention| self.corpus.entity(mention.entity).key.to_string());
                let place = self.place(id, Span::new(stretch))?;
                let entity = named.unwrap_or_else(|| place.text.clone());
                Some(Mention { place, r#type: "WEAPON", entity })
            })
        });
        found.collect()
    }

    fn names_weapon(&self, mention: &corpus::Mention) -> bool {
        let entity = self.corpus.entity(mention.entity);
        entity.kind == EntityKind::Product && self.distinctions.names_weapon(&entity.name)
    }

    fn reading<'b>(&'b self, id: ParagraphId, paragraph: &'b corpus::Paragraph) -> Reading<'b> {
        let names = self.corpus.mentions_in(id).iter().map(|mention| {
            let sort = match self.corpus.entity(mention.entity).kind {
                _ if self.names_weapon(mention) => Sort::Weapon,
                EntityKind::Person => Sort::Person,
                EntityKind::Event | EntityKind::Law => Sort::Other,
                _ => Sort::Owner,
            };
            (mention.span, sort)
        });
        let dates = self.corpus.quantities_in(id).iter().map(|quantity| (quantity.span, Sort::Other));
        let marked = names.chain(dates);
        Reading {
            text: &paragraph.text,
            sentences: paragraph.sentences.iter().map(|sentence| sentence.start as usize).collect(),
            marked: marked
                .map(|(span, sort)| Marked { place: span.start as usize..span.end as usize, sort })
                .collect(),
            distinctions: &self.distinctions,
        }
    }

    /// Words held at arm's length quote nobody and are left out.
    fn quote(&self, quotation: &corpus::Quotation) -> Option<Quote> {
        let kind = match quotation.kind {
            QuotationKind::Direct => "direct",
            QuotationKind::Indirect => "indirect",
            QuotationKind::Scare => return None,
        };
        let cue = quotation.cue.and_then(|cue| self.place(quotation.paragraph, cue));
        let name = quotation.speaker.map(|speaker| self.corpus.entity(speaker).name.clone());
        let speaker = (cue.is_some() || name.is_some()).then(|| Speaker {
            start: cue.as_ref().map(|cue| cue.start),
            end: cue.as_ref().map(|cue| cue.end),
            text: cue.map(|cue| cue.text).or_else(|| name.clone()).unwrap_or_default(),
            entity_name: name,
        });
        Some(Quote { place: self.place(quotation.paragraph, quotation.span)?, kind, speaker })
    }

    fn quantity(&self, quantity: &corpus::Quantity) -> Option<Quantity> {
        let number = |number: corpus::Number| number.to_string().parse().ok();
        let value = quantity.value.and_then(number);
        let upper = quantity.upper.and_then(number);
        let date = quantity.date.clone();
        let place = self.place(quantity.paragraph, quantity.span)?;
        Some(Quantity {
            timex: date.as_deref().map(|date| timex(date, &place.text)),
            place,
            kind: kind_of(quantity.kind),
            range: value.clone().zip(upper).map(|(lower, upper)| [lower, upper]),
            value: value.map(Value::Number).or_else(|| date.clone().map(Value::Date)),
            unit: unit_of(quantity),
            change: match quantity.hedge {
                Hedge::Exact => "=",
                Hedge::About => "~",
                Hedge::Over => ">",
                Hedge::Under => "<",
            },
        })
    }
}

/// Words for a part of the day that a date may end with, and how TIMEX3 writes it.
const PARTS_OF_DAY: &[(&[&str], &str)] = &[
    (&["morning", "mornings"], "TMO"),
    (&["afternoon", "afternoons"], "TAF"),
    (&["evening", "evenings"], "TEV"),
    (&["night", "nights", "tonight", "overnight"], "TNI"),
];

/// Seasons as ISO 8601-2 writes them, and as TIMEX3 does.
const SEASONS: &[(&str, &str)] = &[("-21", "-SP"), ("-22", "-SU"), ("-23", "-FA"), ("-24", "-WI")];

/// A date as TIMEX3 (Pustejovsky et al. 2003) writes it, from its ISO form and its words: "last fall" is 2023-FA there and
/// 2023-23 in ISO 8601-2, "Friday night" the day and TNI.
fn timex(iso: &str, words: &str) -> String {
    const MONTH: usize = "2024-01".len();
    const DAY: usize = "2024-01-17".len();
    let last = words.rsplit(' ').next().unwrap_or_default().to_lowercase();
    let suffix = match iso.len() {
        DAY => PARTS_OF_DAY.iter().find(|(parts, _)| parts.contains(&last.as_str())).map(|(_, code)| *code),
        _ => None,
    };
    let season = SEASONS.iter().filter(|_| iso.len() == MONTH);
    let season = season.filter_map(|(from, to)| Some(format!("{}{to}", iso.strip_suffix(from)?))).next();
    season.unwrap_or_else(|| format!("{iso}{}", suffix.unwrap_or_default()))
}

/// Whether nothing but a space, a comma or an opening bracket stands between the end of a name and the start of words.
fn is_right_behind(text: &str, name_end: u32, start: u32) -> bool {
    let between = text.get(name_end as usize..start as usize);
    between.is_some_and(|between| matches!(between, " " | ", " | " ("))
}

fn type_of(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "PERSON",
        EntityKind::Place => "PLACE",
        EntityKind::Organisation => "ORG",
        EntityKind::Product => "PRODUCT",
        EntityKind::Event => "EVENT",
        EntityKind::Law => "LAW",
        EntityKind::Group => "NORP",
    }
}

/// The unit of an amount; sets take what is counted for the unit of a count.
fn unit_of(quantity: &corpus::Quantity) -> String {
    let counted = if quantity.kind == QuantityKind::Count { quantity.of.as_str() } else { "" };
    let named = [quantity.unit.as_str(), counted, "-"].into_iter().find(|name| !name.is_empty());
    named.unwrap_or_default().to_string()
}

fn kind_of(kind: QuantityKind) -> &'static str {
    match kind {
        QuantityKind::Count => "number",
        other => other.word(),
    }
}

#[cfg(test)]
mod tests {
    use super::timex;

    #[test]
    fn dates_are_written_as_timex_does() {
        assert_eq!(timex("2023-23", "last fall"), "2023-FA");
        assert_eq!(timex("2024-01-12", "Friday night"), "2024-01-12TNI");
        assert_eq!(timex("2024-01", "January"), "2024-01");
        assert_eq!(timex("P21D", "21 days"), "P21D");
    }
}
