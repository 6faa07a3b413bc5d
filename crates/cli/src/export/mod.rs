//! The analysis as tables for spreadsheets and statistics, with a dictionary of their columns.

mod rows;
mod sheets;

use std::{fs, path::Path};

use anyhow::Context;
use corpus::Corpus;

use sheets::{SHEETS, Sheet};

/// The name of the file that explains all columns.
const DICTIONARY: &str = "dictionary.csv";

/// Spreadsheets take a file for UTF-8 only if it begins with a byte order mark; readers of R and Python skip it.
const MARK: &str = "\u{feff}";

/// Writes one file per table into a directory, which is made where it is missing, and the dictionary; files of these
/// names are replaced. Returns the names of the files.
///
/// # Errors
///
/// Where the directory or a file cannot be written.
pub(crate) fn write(corpus: &Corpus, directory: &Path) -> anyhow::Result<Vec<String>> {
    fs::create_dir_all(directory).with_context(|| format!("{} cannot be made", directory.display()))?;
    let mut names = Vec::new();
    for sheet in &SHEETS {
        let name = format!("{}.csv", sheet.name);
        let header = sheet.columns.iter().map(|(column, _)| column.to_string()).collect();
        write_file(&directory.join(&name), header, (sheet.rows)(corpus))?;
        names.push(name);
    }
    let header = ["file", "column", "meaning"].map(String::from).to_vec();
    write_file(&directory.join(DICTIONARY), header, SHEETS.iter().flat_map(explain).collect())?;
    names.push(DICTIONARY.to_string());
    Ok(names)
}

/// The dictionary's rows about one table: the table itself, with an empty column, and each of its columns.
fn explain(sheet: &Sheet) -> Vec<Vec<String>> {
    let row = |column: &str, meaning: &str| {
        vec![format!("{}.csv", sheet.name), column.to_string(), meaning.to_string()]
    };
    let columns = sheet.columns.iter().map(|(column, meaning)| row(column, meaning));
    std::iter::once(row("", sheet.about)).chain(columns).collect()
}

fn write_file(path: &Path, header: Vec<String>, rows: Vec<Vec<String>>) -> anyhow::Result<()> {
    let fail = || format!("{} cannot be written", path.display());
    let mut writer = csv::Writer::from_writer(MARK.as_bytes().to_vec());
    for row in std::iter::once(header).chain(rows) {
        writer.write_record(row).with_context(fail)?;
    }
    let bytes = writer.into_inner().with_context(fail)?;
    fs::write(path, bytes).with_context(fail)
}
