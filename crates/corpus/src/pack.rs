use alloc::{string::ToString, vec::Vec};

use crate::{Corpus, Invalid, Tables};

/// The packed form's name and version. Pages that readers save outlive a build, so another shape of the types has another
/// version (tests/version.rs), and a page says so instead of guessing.
const MAGIC: &[u8; 8] = b"SYNOPT03";

/// Why bytes are no corpus.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The bytes do not begin as a packed corpus does.
    #[error("this is not a packed corpus of this version of Synoptic; build the site again")]
    Foreign,
    /// The bytes were cut or changed.
    #[error("the packed corpus is damaged ({0}); build the site again")]
    Malformed(alloc::string::String),
    /// The bytes are sound, what they say is not.
    #[error("the packed corpus contradicts itself ({0}); build the site again")]
    Invalid(#[from] Invalid),
}

/// Writes tables as bytes, the same bytes on every machine: postcard (<https://postcard.jamesmunns.com>) behind an
/// eight-byte mark, with ids and spans as differences from the row before, which pack into one byte each.
///
/// # Errors
///
/// Only where memory runs out.
pub fn pack(tables: &Tables) -> Result<Vec<u8>, Damage> {
    tables.clone().into_packed()
}

impl Tables {
    /// [`pack`] for tables that nobody needs any more, in half the memory.
    ///
    /// # Errors
    ///
    /// Only where memory runs out.
    pub fn into_packed(mut self) -> Result<Vec<u8>, Damage> {
        shift(&mut self, |value, last| value.wrapping_sub(last), true);
        postcard::to_extend(&self, MAGIC.to_vec()).map_err(|error| Damage::Malformed(error.to_string()))
    }
}

/// Reads what [`pack`] wrote and checks it.
///
/// # Errors
///
/// [`Damage`] says what is wrong and what to do. Any bytes may be given; none make it panic.
pub fn unpack(bytes: &[u8]) -> Result<Corpus, Damage> {
    let body = bytes.strip_prefix(MAGIC).ok_or(Damage::Foreign)?;
    let (mut tables, rest): (Tables, _) =
        postcard::take_from_bytes(body).map_err(|error| Damage::Malformed(error.to_string()))?;
    if !rest.is_empty() {
        return Err(Damage::Malformed("bytes are left over".to_string()));
    }
    shift(&mut tables, |value, last| value.wrapping_add(last), false);
    Ok(Corpus::new(tables)?)
}

/// Replaces each ascending number by its distance from the one before (packing) or back (unpacking).
fn shift(tables: &mut Tables, step: impl Fn(u32, u32) -> u32 + Copy, packing: bool) {
    let delta = |value: &mut u32, last: &mut u32| {
        let before = *value;
        *value = step(before, *last);
        *last = if packing { before } else { *value };
    };
    for paragraph in &mut tables.paragraphs {
        let mut last = 0;
        for span in &mut paragraph.sentences {
            delta(&mut span.start, &mut last);
            delta(&mut span.end, &mut last);
        }
        last = 0;
        for word in &mut paragraph.words {
            delta(&mut word.span.start, &mut last);
            delta(&mut word.span.end, &mut last);
        }
    }
    let mut paragraph = 0;
    for mention in &mut tables.mentions {
        delta(&mut mention.paragraph.0, &mut paragraph);
        let mut start = 0;
        delta(&mut mention.span.start, &mut start);
        delta(&mut mention.span.end, &mut start);
    }
    paragraph = 0;
    for description in &mut tables.descriptions {
        delta(&mut description.paragraph.0, &mut paragraph);
    }
    paragraph = 0;
    for quotation in &mut tables.quotations {
        delta(&mut quotation.paragraph.0, &mut paragraph);
    }
    paragraph = 0;
    for quantity in &mut tables.quantities {
        delta(&mut quantity.paragraph.0, &mut paragraph);
    }
    paragraph = 0;
    for parallel in &mut tables.parallels {
        delta(&mut parallel.a.0, &mut paragraph);
    }
}
