use alloc::vec::Vec;

use corpus::{Quotation, Tables, Utterance};

use crate::text::Text;

/// Finds the quotations in one article and their speakers among the entities already resolved.
pub(crate) fn find_quotations(text: &Text<'_>, tables: &Tables) -> Vec<Quotation> {
    let _ = (text, tables);
    Vec::new()
}

/// Groups quotations of different articles that are one utterance, and marks each with it.
pub(crate) fn group_quotations(texts: &[Text<'_>], tables: &mut Tables) -> Vec<Utterance> {
    let _ = (texts, tables);
    Vec::new()
}
