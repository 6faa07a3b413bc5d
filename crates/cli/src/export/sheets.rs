//! The tables: their columns, what each means, and their rows.

use corpus::Corpus;

use super::rows::{
    articles, clusters, descriptions, entities, mentions, paragraphs, parallels, quantities, quotations,
};

/// One table.
pub(super) struct Sheet {
    /// The name of its file, without the ending.
    pub(super) name: &'static str,
    /// What a row is.
    pub(super) about: &'static str,
    /// Its columns and what they mean.
    pub(super) columns: &'static [(&'static str, &'static str)],
    /// Its rows, each with as many cells as there are columns.
    pub(super) rows: fn(&Corpus) -> Vec<Vec<String>>,
}

const ARTICLE: (&str, &str) = ("article", "Key of the article, as in articles.csv");
const OUTLET: (&str, &str) = ("outlet", "Outlet of the article, or its file name where none is known");
const PARAGRAPH: (&str, &str) =
    ("paragraph", "Place of the paragraph in the article, from 0, as in paragraphs.csv");
const START: (&str, &str) =
    ("start", "First character in the paragraph's text, from 0, in Unicode code points");
const END: (&str, &str) = ("end", "Character after the last, in Unicode code points");
const TEXT: (&str, &str) = ("text", "The characters from start to end");

pub(super) const SHEETS: [Sheet; 9] = [
    Sheet {
        name: "articles",
        about: "One row per article",
        columns: &[
            ("article", "Key of the article, a hash of its text"),
            ("source", "File it was read from"),
            ("outlet", "Who published it; empty where it is not known"),
            (
                "outlet_origin",
                "How the outlet is known: given by the file or bundle.toml, or inferred from the text",
            ),
            ("headline", "Headline, or the first words of the text where there is none"),
            ("headline_origin", "given, inferred from the first lines, or derived from the text"),
            ("date", "When it was published, ISO 8601, to the precision that is known"),
            ("date_origin", "given or inferred"),
            ("language", "BCP 47 tag"),
            ("url", "Address of the original"),
            ("paragraphs", "Paragraphs of its text, without headline, captions and what was set aside"),
            ("words", "Words of these paragraphs, parted by white space"),
        ],
        rows: articles,
    },
    Sheet {
        name: "paragraphs",
        about: "One row per paragraph of every file, what was set aside too",
        columns: &[
            ARTICLE,
            PARAGRAPH,
            ("kind", "headline, body, caption, related (a link to another article), byline or furniture"),
            ("number", "The number the page shows; empty for all but body paragraphs"),
            ("text", "Its text, unaltered"),
        ],
        rows: paragraphs,
    },
    Sheet {
        name: "entities",
        about: "One row per named thing, whatever the articles call it",
        columns: &[
            ("entity", "Key of the entity, a hash of its name and kind"),
            ("name", "The fullest name the articles use"),
            ("kind", "person, place, organisation, product, event, law or group"),
            ("mentions", "How often it is named"),
            ("paragraphs", "In how many paragraphs"),
            ("articles", "In how many articles"),
        ],
        rows: entities,
    },
    Sheet {
        name: "mentions",
        about: "One row per place where an entity is named",
        columns: &[
            ("entity", "Key of the entity, as in entities.csv"),
            ("name", "Name of the entity"),
            ("kind", "Kind of the entity"),
            ARTICLE,
            OUTLET,
            PARAGRAPH,
            START,
            END,
            TEXT,
        ],
        rows: mentions,
    },
    Sheet {
        name: "descriptions",
        about: "One row per stretch of words that describe an entity beside its name",
        columns: &[
            ("entity", "Key of the entity, as in entities.csv"),
            ("name", "Name of the entity"),
            ("kind", "Kind of the entity"),
            ARTICLE,
            OUTLET,
            PARAGRAPH,
            START,
            END,
            TEXT,
            (
                "stands",
                "title (right before a person's name), epithet (right before another name) or apposition (set off by commas)",
            ),
            ("named", "The name that the words stand beside, as the text has it"),
        ],
        rows: descriptions,
    },
    Sheet {
        name: "quotations",
        about: "One row per stretch of quoted or reported words",
        columns: &[
            ARTICLE,
            OUTLET,
            PARAGRAPH,
            START,
            END,
            TEXT,
            (
                "kind",
                "direct (in quotation marks), indirect (reported without marks) or scare (marks that quote nobody)",
            ),
            ("speaker", "Key of the entity that is said to have said it; empty where the text does not tell"),
            ("speaker_name", "Name of that entity"),
            ("cue", "The words of the paragraph that name the speaker"),
            ("variant_group", "Number shared by versions of one utterance in several articles"),
            ("wording", "How this version differs from the longest: whole, cut, joined or reworded"),
        ],
        rows: quotations,
    },
    Sheet {
        name: "quantities",
        about: "One row per amount, date, time or duration",
        columns: &[
            ARTICLE,
            OUTLET,
            PARAGRAPH,
            START,
            END,
            TEXT,
            ("kind", "money, count, measure, percent, ordinal, date, time or duration"),
            ("value", "Its value; of a range, the lower bound; empty for dates and times"),
            ("upper", "The upper bound of a range"),
            ("unit", "ISO 4217 code of a currency, name of a unit, percent, or empty for a plain count"),
            ("of", "What is counted, in the words of the text"),
            ("date", "ISO 8601, at the precision the text gives"),
            ("hedge", "How the text qualifies it: exact, about, over or under"),
            ("group", "Number shared by amounts of one thing in several articles"),
            (
                "agreement",
                "How the amounts of the group relate: same, rounded, compatible, different scope or differs",
            ),
        ],
        rows: quantities,
    },
    Sheet {
        name: "parallels",
        about: "One row per pair of paragraphs of different articles that tell the same, or part of it",
        columns: &[
            ("a_article", "Key of the one article"),
            ("a_outlet", "Its outlet"),
            ("a_paragraph", "Place of its paragraph, from 0"),
            ("b_article", "Key of the other article"),
            ("b_outlet", "Its outlet"),
            ("b_paragraph", "Place of its paragraph, from 0"),
            ("score", "How likely the match is right, 0 to 1"),
            ("a_told", "Share of a that stands in b too, 0 to 1; rare words weigh more"),
            ("b_told", "Share of b that stands in a too, 0 to 1"),
            (
                "shared",
                "Names, words, amounts and quotations that both have, the weightiest first, parted by | signs",
            ),
        ],
        rows: parallels,
    },
    Sheet {
        name: "clusters",
        about: "One row per paragraph of a group of paragraphs that all tell one thing",
        columns: &[("cluster", "Number of the group"), ARTICLE, OUTLET, PARAGRAPH],
        rows: clusters,
    },
];
