use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use corpus::{Correction, Diagnostic, Manifest, Place, Severity};

use super::merge::{Thing, Worded};
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
        Correction::Split(wording) => split(things, wording),
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
            }
        }
    }
    missing
}

/// Takes a wording out of its entity; a wording that is an entity already stays as it is.
fn split(things: &mut Vec<Thing>, wording: &str) -> Vec<String> {
    let wanted = fold(wording);
    let found = things.iter().enumerate().find_map(|(index, thing)| {
        let place = thing.wordings.iter().position(|known| fold(&known.text) == wanted)?;
        Some((index, place))
    });
    let Some((index, place)) = found else { return alloc::vec![wording.to_owned()] };
    let Some(thing) = things.get_mut(index).filter(|thing| thing.wordings.len() > 1) else {
        return Vec::new();
    };
    let mut apart = alloc::vec![thing.wordings.remove(place)];
    // Other spellings of the same words go along: "Vucic" and "Vučić".
    let (also, stay) = thing.wordings.drain(..).partition(|known| fold(&known.text) == wanted);
    thing.wordings = stay;
    apart.extend::<Vec<Worded>>(also);
    if thing.wordings.is_empty() {
        thing.wordings = apart;
        return Vec::new();
    }
    let kind = thing.kind;
    if fold(&thing.name) == wanted
        && let Some(first) = thing.wordings.first()
    {
        thing.name.clone_from(&first.text);
    }
    things.push(Thing { name: wording.to_owned(), kind, wordings: apart });
    Vec::new()
}

/// The entity one of whose names or wordings is `name`.
fn find(things: &[Thing], name: &str) -> Option<usize> {
    let wanted = fold(name);
    let called = |thing: &Thing| fold(&thing.name) == wanted;
    let worded = |thing: &Thing| thing.wordings.iter().any(|wording| fold(&wording.text) == wanted);
    things.iter().position(called).or_else(|| things.iter().position(worded))
}

fn unknown(name: &str, place: Place, things: &[Thing]) -> Diagnostic {
    let wanted = fold(name);
    let names = things.iter().flat_map(|thing| {
        thing.wordings.iter().map(|wording| wording.text.as_str()).chain([thing.name.as_str()])
    });
    let nearest = names.min_by_key(|known| distance(&wanted, &fold(known)));
    Diagnostic {
        source: "bundle.toml".to_owned(),
        line: Some(place.0),
        severity: Severity::Warning,
        message: format!("no entity is called \"{name}\""),
        remedy: match nearest {
            Some(nearest) => format!("the nearest name is \"{nearest}\""),
            None => "no names were found in these articles".to_owned(),
        },
    }
}

/// How far a name is from one that was asked for: few edits, or a name that contains it, are near.
fn distance(wanted: &str, known: &str) -> usize {
    let edits = strsim::levenshtein(wanted, known);
    let contained =
        known.split(' ').any(|word| word == wanted) || wanted.split(' ').any(|word| word == known);
    if contained { edits.min(1) } else { edits }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use corpus::EntityKind;

    use super::*;

    fn things() -> Vec<Thing> {
        let thing = |name: &str, wordings: &[&str]| Thing {
            name: name.to_owned(),
            kind: EntityKind::Person,
            wordings: wordings
                .iter()
                .map(|text| Worded { text: (*text).to_owned(), mentions: Vec::new() })
                .collect(),
        };
        vec![
            thing("Aleksandar Vučić", &["Aleksandar Vučić", "Vucic", "Vučić"]),
            thing("Albin Kurti", &["Kurti"]),
        ]
    }

    fn apply_one(correction: Correction) -> (Vec<Thing>, Vec<Diagnostic>) {
        let mut things = things();
        let manifest = Manifest { corrections: vec![(correction, Place(7))], ..Manifest::default() };
        let diagnostics = correct(&mut things, &manifest);
        (things, diagnostics)
    }

    fn names(things: &[Thing]) -> Vec<&str> {
        things.iter().map(|thing| thing.name.as_str()).collect()
    }

    #[test]
    fn merging_takes_the_first_name() {
        let (things, diagnostics) = apply_one(Correction::Merge(vec!["Kurti".into(), "Vučić".into()]));
        assert_eq!(names(&things), ["Kurti"]);
        assert_eq!(things[0].wordings.len(), 4);
        assert!(diagnostics.is_empty());
    }

    #[test]
    fn splitting_takes_all_spellings_of_the_wording() {
        let (things, _) = apply_one(Correction::Split("Vucic".into()));
        assert_eq!(names(&things), ["Aleksandar Vučić", "Albin Kurti", "Vucic"]);
        assert_eq!(things[2].wordings.len(), 2);
    }

    #[test]
    fn hiding_renaming_and_retyping_go_by_any_name() {
        assert_eq!(names(&apply_one(Correction::Hide("kurti".into())).0), ["Aleksandar Vučić"]);
        let rename = Correction::Rename { entity: "Kurti".into(), name: "A. Kurti".into() };
        assert_eq!(names(&apply_one(rename).0), ["Aleksandar Vučić", "A. Kurti"]);
        let retype = Correction::Retype { entity: "Kurti".into(), kind: EntityKind::Law };
        assert_eq!(apply_one(retype).0[1].kind, EntityKind::Law);
    }

    #[test]
    fn a_name_that_fits_nothing_is_answered_with_the_nearest() {
        let (_, diagnostics) = apply_one(Correction::Hide("Kurtti".into()));
        assert_eq!(diagnostics[0].line, Some(7));
        assert_eq!(diagnostics[0].remedy, "the nearest name is \"Kurti\"");
    }
}
