//! The order and the names that `bundle.toml` gives to articles.

use corpus::{Diagnostic, Document, Manifest, Origin, Stated};

use crate::{MANIFEST, OUTLET_NOTE, diagnose::warning};

/// From this likeness on (Jaro-Winkler), a file is suggested for one that is not there.
const ALIKE: f64 = 0.8;

pub(crate) fn present(documents: &mut [Document], manifest: &Manifest) -> Vec<Diagnostic> {
    let place =
        |document: &Document| manifest.articles.iter().position(|entry| entry.file == document.source);
    documents.sort_by_cached_key(|document| (place(document).unwrap_or(usize::MAX), document.source.clone()));
    let mut diagnostics = Vec::new();
    for entry in &manifest.articles {
        let Some(document) = documents.iter_mut().find(|document| document.source == entry.file) else {
            diagnostics.push(missing(documents, &entry.file, entry.line));
            continue;
        };
        if let Some(outlet) = &entry.outlet {
            document.outlet = Some(Stated { value: outlet.clone(), origin: Origin::Given });
            document.diagnostics.retain(|found| !found.message.starts_with(OUTLET_NOTE));
        }
    }
    diagnostics
}

fn missing(documents: &[Document], file: &str, line: u32) -> Diagnostic {
    let likeness = |document: &&Document| strsim::jaro_winkler(&document.source, file);
    let nearest = documents.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let nearest = nearest.filter(|nearest| likeness(nearest) >= ALIKE);
    let remedy = nearest.map_or("correct the file name, or remove the entry".to_string(), |nearest| {
        format!("did you mean \"{}\"?", nearest.source)
    });
    let message = format!("\"{file}\" is not among the articles");
    warning(MANIFEST, line, message, &remedy)
}
