//! The parts that pages are put together from.

pub mod add;
pub mod choice;
pub mod chrome;
pub mod compare;
pub mod dialog;
pub mod export;
pub mod fold;
pub mod icon;
pub mod keylist;
pub mod legend;
pub mod live;
pub mod methods;
pub mod note;
pub mod notice;
pub mod overview;
pub mod own;
pub mod peek;
pub mod prose;
pub mod room;
pub mod said;
pub mod search;
pub mod siglum;
pub mod source;
pub mod strength;
pub mod table;
pub mod tour;
