//! Programs of a page in fewer bytes than with what a browser unpacks by itself: LZMA needs a quarter less than gzip.
//!
//! A packed program is the byte of LZMA's properties, its length in four bytes, the lowest first, and LZMA's stream without
//! header and end mark (LZMA specification of the LZMA SDK). [`unpack`] is compiled to wasm and comes with the page.
//!
//! Pure: the same program gives the same bytes, on every machine and in every run.

use lzma_rust2::{LzmaOptions, LzmaReader, LzmaWriter, Read as _, Write as _};

/// Longer than any program of a page: a larger number is damage, and takes no memory.
const LONGEST: u32 = 1 << 26;

/// How slow and dense LZMA is to be, of 0 to 9.
const LEVEL: u32 = 9;

/// How many bits of the byte before tell what the next may be: half of it says what kind of instruction it was.
const BEFORE: u32 = 4;

/// The longest match LZMA can tell: a shorter one is never taken because it is long enough.
const MATCH: u32 = 273;

/// At so many earlier places the longest match is looked for. More of them change nothing.
const PLACES: i32 = 1 << 10;

/// LZMA knows no smaller window (LZMA specification: `LZMA_DIC_MIN`), and the library that packs fails with one.
const SMALLEST: u32 = 1 << 12;

/// A program as LZMA packs it. Who unpacks it has the bytes that are `known`, which may be none: what they share with it
/// takes next to no room.
///
/// `None` for a program longer than 64 MiB.
pub fn pack(program: &[u8], known: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(program.len()).ok()?;
    let mut options = LzmaOptions::with_preset(LEVEL);
    // Instructions of wasm are not aligned, so where a byte stands tells nothing of it.
    (options.lc, options.lp, options.pb) = (BEFORE, 0, 0);
    (options.nice_len, options.depth_limit) = (MATCH, PLACES);
    options.dict_size = window(length, known)?;
    options.preset_dict = (!known.is_empty()).then(|| known.to_vec());
    let mut packed = vec![options.get_props()];
    packed.extend(length.to_le_bytes());
    let mut writer = LzmaWriter::new_no_header(packed, &options, false).ok()?;
    writer.write_all(program).ok()?;
    writer.finish().ok()
}

/// A program that was packed with the same bytes `known`; no bytes where it is damaged.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
pub fn unpack(packed: &[u8], known: &[u8]) -> Vec<u8> {
    try_unpack(packed, known).unwrap_or_default()
}

fn try_unpack(packed: &[u8], known: &[u8]) -> Option<Vec<u8>> {
    let (&[properties, ref length @ ..], stream) = packed.split_first_chunk::<5>()?;
    let length = u32::from_le_bytes(*length);
    let window = window(length, known)?;
    let mut reader =
        LzmaReader::new_with_props(stream, length.into(), properties, window, Some(known)).ok()?;
    let mut program = vec![0; length as usize];
    reader.read_exact(&mut program).ok()?;
    Some(program)
}

/// How far back a match may begin: anywhere in the program and in what is known. Nothing where they are too long.
fn window(length: u32, known: &[u8]) -> Option<u32> {
    let known = u32::try_from(known.len()).ok()?;
    (length <= LONGEST && known <= LONGEST).then_some((length + known).max(SMALLEST))
}

#[cfg(test)]
mod tests;
