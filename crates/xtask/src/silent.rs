//! What a program says of itself when it panics, taken out of what is published. In wasm nobody hears it: the standard
//! library writes it nowhere, and the page knows a panic by the trap that it ends in, which stays.

use crate::small::{number, put, text};

/// The numbers of sections (WebAssembly core specification, 5.5.2).
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;
/// The part of the section of names that names functions (appendix, 7.4.1).
const FUNCTIONS: u8 = 1;

/// No locals, `unreachable`, end.
const TRAP: [u8; 3] = [0, 0x00, 0x0b];

/// Functions of the standard library that only say why a program cannot go on, and then trap.
const LAST_WORDS: [&str; 13] = [
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::panic_already_borrowed",
    "core::cell::panic_already_mutably_borrowed",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "core::str::slice_error_fail_rt",
    "std::thread::local::panic_access_error",
];
/// All functions of this module are such.
const PANICKING: &str = "core::panicking::";

/// A module whose panics trap at once; as it was where it cannot be read or names no functions.
pub(crate) fn silent(module: &[u8]) -> Vec<u8> {
    silenced(module).unwrap_or_else(|| module.to_vec())
}

fn silenced(module: &[u8]) -> Option<Vec<u8>> {
    let last_words = last_words(module)?;
    let mut made = module.get(..8)?.to_vec();
    for (kind, section) in sections(module)? {
        let section = if kind == CODE { code(section, &last_words)? } else { section.to_vec() };
        made.push(kind);
        put(&mut made, section.len());
        made.extend(section);
    }
    Some(made)
}

fn sections(module: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut sections = Vec::new();
    let mut rest = module.get(8..)?;
    while let Some((&kind, after)) = rest.split_first() {
        let (length, body) = number(after)?;
        sections.push((kind, body.get(..length)?));
        rest = body.get(length..)?;
    }
    Some(sections)
}

/// The numbers, among the functions that the module defines itself, of those that only say why it cannot go on.
fn last_words(module: &[u8]) -> Option<Vec<usize>> {
    let sections = sections(module)?;
    let imports = sections.iter().find(|(kind, _)| *kind == IMPORTS);
    let imported = imports.map_or(Some(0), |(_, section)| imported_functions(section))?;
    let customs = sections.iter().filter(|(kind, _)| *kind == CUSTOM);
    let names = customs.filter_map(|(_, section)| text(section)).find(|(name, _)| *name == "name");
    let mut rest = names?.1;
    while let Some((&kind, after)) = rest.split_first() {
        let (length, body) = number(after)?;
        if kind == FUNCTIONS {
            let (count, mut rest) = number(body.get(..length)?)?;
            let mut found = Vec::new();
            for _ in 0..count {
                let (function, after) = number(rest)?;
                let (name, next) = text(after)?;
                if is_last_words(&bare(name)) {
                    found.push(function.checked_sub(imported)?);
                }
                rest = next;
            }
            return Some(found);
        }
        rest = body.get(length..)?;
    }
    None
}

fn imported_functions(section: &[u8]) -> Option<usize> {
    let (count, mut rest) = number(section)?;
    let mut functions = 0;
    for _ in 0..count {
        let end = text(text(rest)?.1)?.1;
        functions += usize::from(*end.first()? == 0);
        rest = end.get(crate::small::described(end)?..)?;
    }
    Some(functions)
}

fn is_last_words(name: &str) -> bool {
    name.starts_with(PANICKING) || LAST_WORDS.contains(&name)
}

/// A path without what tells crates and instances apart: `core[1f]::f::<u8>` and `core::f::h0123456789abcdef` are `core::f`.
fn bare(name: &str) -> String {
    let mut bare = String::with_capacity(name.len());
    let mut depth = 0;
    for sign in name.chars() {
        match sign {
            '[' | '<' => depth += 1,
            ']' | '>' => depth -= 1,
            _ if depth == 0 => bare.push(sign),
            _ => {}
        }
    }
    let whole = bare.trim_end_matches("::");
    let is_hash = |end: &str| end.len() == 17 && end.starts_with('h');
    match whole.rsplit_once("::") {
        Some((path, end)) if is_hash(end) => path.to_owned(),
        _ => whole.to_owned(),
    }
}

fn code(section: &[u8], last_words: &[usize]) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut made = Vec::with_capacity(section.len());
    put(&mut made, count);
    for function in 0..count {
        let (length, body) = number(rest)?;
        let body_of = if last_words.contains(&function) { &TRAP } else { body.get(..length)? };
        put(&mut made, body_of.len());
        made.extend(body_of);
        rest = body.get(length..)?;
    }
    rest.is_empty().then_some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_functions_that_say_why_a_program_ends_are_found() {
        for name in [
            "core[59807616]::panicking::panic_fmt",
            "core::panicking::panic_display::h4165c3e9dea961da",
            "core[59807616]::panicking::assert_failed::<usize, usize>",
            "core[59807616]::option::unwrap_failed",
        ] {
            assert!(is_last_words(&bare(name)), "{name}");
        }
        for name in [
            "core::slice::copy_from_slice_impl::he9dc1f603f038048",
            "<hashbrown[5e]::raw::Fallibility>::capacity_overflow",
            "<core::option::Option<T> as wasm_bindgen::UnwrapThrowExt<T>>::unwrap_throw::h7271b11bf2cb567c",
            "viewer::core::panicking::show",
        ] {
            assert!(!is_last_words(&bare(name)), "{name}");
        }
    }

    #[test]
    fn what_says_why_a_program_ends_traps_at_once_and_the_rest_stays() {
        let section = |kind: u8, body: &[u8]| [&[kind, body.len() as u8], body].concat();
        let named = |number: u8, name: &str| [&[number, name.len() as u8], name.as_bytes()].concat();
        let imports = [&[1][..], &named(1, "m")[1..], &named(0, "f")[1..], &[0, 0]].concat();
        let functions =
            [&[2][..], &named(1, "page::run"), &named(2, "core[1f]::panicking::panic_fmt")].concat();
        let names = [&named(0, "name")[1..], &section(FUNCTIONS, &functions)].concat();
        let module = |last: &[u8]| {
            let code = [&[2, 3, 0, 1, 0x0b, last.len() as u8], last].concat();
            let parts = [section(IMPORTS, &imports), section(CODE, &code), section(CUSTOM, &names)].concat();
            [b"\0asm\x01\0\0\0", &parts[..]].concat()
        };
        assert_eq!(silent(&module(&[0, 1, 1, 1, 0x0b])), module(&TRAP));
        assert_eq!(silent(b"no module"), b"no module");
    }
}
