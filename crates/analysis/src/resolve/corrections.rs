use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use corpus::{Correction, Diagnostic, Manifest, Place, Severity};

use super::merge::Thing;
use crate::segment::fold;

/// Applies the manifest's corrections of entities; one that fits nothing becomes a diagnostic.
pub(super) fn correct(things: &mut Vec<Thing>, manifest: &Manifest) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (correction, place) in &manifest.corrections {
        let missing = apply(things, correction);
        diagnostics.extend(missing.iter().map(|name| unknown(name, *place, things)));
    }
    diagnostics
}

/// Applies one correction; the names that fit no entity.
fn apply(things: &mut Vec<Thing>, correction: &Correction) -> Vec<String> {
    match correction {
        Correction::Merge(names) => merge(things, names),
        Correction::Split(wording) => return split(things, wording),
        Correction::Rename { entity, name } => on(things, entity, |thing| thing.name.clone_from(name)),
        Correction::Retype { entity, kind } => on(things, entity, |thing| thing.kind = *kind),
        Correction::Hide(name) => match find(things, name) {
            Some(index) => {
                things.remove(index);
                Vec::new()
            }
            None => alloc::vec![name.clone()],
        },
        Correction::RejectParallel(..) | Correction::AddParallel(..) => Vec::new(),
    }
}

fn on(things: &mut [Thing], name: &str, change: impl FnOnce(&mut Thing)) -> Vec<String> {
    match find(things, name).and_then(|index| things.get_mut(index)) {
        Some(thing) => {
            change(thing);
            Vec::new()
        }
        None => alloc::vec![name.to_owned()],
    }
}

fn merge(things: &mut Vec<Thing>, names: &[String]) -> Vec<String> {
    let mut missing = Vec::new();
    let mut found: Vec<usize> = Vec::new();
    for name in names {
        match find(things, name) {
            Some(index) if found.contains(&index) => {}
            Some(index) => found.push(index),
            None => missing.push(name.clone()),
        }
    }
    // The first name is the one to show, whether or not an article uses it.
    if let (Some(&first), Some(name)) = (found.first(), names.first()) {
        let mut others: Vec<usize> = found.iter().copied().skip(1).collect();
        others.sort_unstable();
        let moved: Vec<Thing> = others.iter().rev().map(|&index| things.remove(index)).collect();
        let before = others.iter().filter(|&&other| other < first).count();
        if let Some(thing) = things.get_mut(first - before) {
            thing.name.clone_from(name);
            for other in moved.into_iter().rev() {
                thing.wordings.extend(other.wordings);
                thing.mentions.extend(other.mentions);
            }
        }
    }
    missing
}

fn split(things: &mut Vec<Thing>, wording: &str) -> Vec<String> {
    let _ = (things, wording);
    Vec::new()
}

/// The entity one of whose names or wordings is `name`.
fn find(things: &[Thing], name: &str) -> Option<usize> {
    let wanted = fold(name);
    let called = |thing: &Thing| fold(&thing.name) == wanted;
    let worded = |thing: &Thing| thing.wordings.iter().any(|wording| fold(wording) == wanted);
    things.iter().position(called).or_else(|| things.iter().position(worded))
}

fn unknown(name: &str, place: Place, things: &[Thing]) -> Diagnostic {
    let _ = things;
    Diagnostic {
        source: "bundle.toml".to_owned(),
        line: Some(place.0),
        severity: Severity::Warning,
        message: format!("no entity is called \"{name}\""),
        remedy: String::new(),
    }
}
