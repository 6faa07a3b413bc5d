//! The page of Synoptic.
//!
//! Data flows in a circle: an address or a command changes the [`session`]; each page has a model, plain data made
//! from the corpus and the place in it; components put the model on the page; what a reader does there is a command.

pub mod app;

pub mod components;
pub mod pages;
pub mod session;

pub mod column;
pub mod comparison;
pub mod counts;
pub mod derived;
pub mod export;
pub mod figures;
pub mod filter;
pub mod glanced;
pub mod measured;
pub mod methods;
pub mod moments;
pub mod own;
pub mod route;
pub mod rows;
pub mod search;

pub mod dom;
pub mod messages;
pub mod words;

pub mod browser;

#[cfg(test)]
pub mod fixture;
