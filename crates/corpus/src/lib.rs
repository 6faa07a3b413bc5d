//! The nouns of Synoptic: what an analysed bundle of articles is.
//!
//! Data flows one way. `reading` turns the bytes of a file into a [`Document`]; `analysis` turns documents and a
//! [`Manifest`] into [`Tables`]; [`pack`] writes tables as bytes; [`unpack`] checks them once and gives a
//! [`Corpus`], whose lookups cannot fail.
//!
//! Annotations are stand-off: an article's text is never altered, and every finding points into it with a
//! [`Span`] of UTF-8 byte offsets.
#![no_std]

extern crate alloc;

mod address;
mod id;
mod letters;
mod order;
mod sorted;
mod span;
mod words;

mod date;
mod diagnostic;
mod document;
mod exchange;
mod manifest;

mod article;
mod description;
mod entity;
mod parallel;
mod quantity;
mod quotation;

mod corpus;
mod difference;
mod pack;
mod revise;
mod tables;
mod unanalysed;

pub use address::is_web_address;
pub use article::{Article, Paragraph, ParagraphKind, Term, Word};
pub use corpus::{Corpus, Counterpart, Strength};
pub use date::Date;
pub use description::{Description, DescriptionKind};
pub use diagnostic::{Diagnostic, Severity};
pub use difference::{Difference, difference};
pub use document::{Block, Document, Origin, Role, Stated};
pub use entity::{Entity, EntityKind, Mention};
pub use exchange::{Addition, Answer, Offer, Request};
pub use id::{ArticleId, ClusterId, EntityId, FigureId, Key, ParagraphId, QuotationId, TermId, UtteranceId};
pub use letters::{is_combining_mark, plain};
pub use manifest::{Correction, Manifest, Place, Presentation};
pub use order::InOrder;
pub use pack::{Damage, pack, unpack};
pub use parallel::{Cluster, Evidence, Matched, Parallel, Shared};
pub use quantity::{Agreement, Figure, Hedge, Number, Quantity, QuantityKind};
pub use quotation::{Quotation, QuotationKind, Utterance, Wording};
pub use revise::{Revision, blind, keep_from, reject, revise};
pub use sorted::{Entry, Map, Set};
pub use span::Span;
pub use tables::{Invalid, Tables};
pub use words::{count_words, each_word};
