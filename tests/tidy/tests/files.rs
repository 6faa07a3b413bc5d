//! What is in the repository besides Rust: lock files, styles, documents.
#![expect(clippy::panic, reason = "a test may; clippy exempts only functions marked as tests")]

use std::{fs, path::Path};

use tidy::{lines_where, root, texts, tracked};

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn lock_files_name_no_host_but_the_public_ones() {
    for line in read("Cargo.lock").lines().filter(|line| line.starts_with("source = ")) {
        assert_eq!(line, "source = \"registry+https://github.com/rust-lang/crates.io-index\"");
    }
    assert!(
        !read("package-lock.json").contains("\"resolved\""),
        "npm must leave out download addresses, see .npmrc"
    );
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let places = ["home", "Users", "root", "work", "mnt", "media"].map(|folder| format!("/{folder}/"));
    let hosts = ["npmjs.org", "npmjs.com", "yarnpkg.com"].map(|host| format!("registry.{host}"));
    for (file, text) in texts(|file| !file.ends_with("Cargo.lock") && !file.starts_with("articles/")).unwrap()
    {
        let absolute = |line: &str| {
            places.iter().any(|place| {
                line.match_indices(place.as_str()).any(|(offset, _)| {
                    !line[..offset]
                        .ends_with(|before: char| before.is_alphanumeric() || "._-~/}*".contains(before))
                })
            })
        };
        let named = |line: &str| absolute(line) || hosts.iter().any(|host| line.contains(host.as_str()));
        let found: Vec<_> = lines_where(&file, &text, named).collect();
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn every_style_sheet_is_linked_and_every_link_leads_to_one() {
    let page = read("index.html");
    let linked: Vec<&str> = page
        .split("<link data-trunk")
        .skip(1)
        .filter(|link| link.contains("rel=\"css\""))
        .map(|link| link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap())
        .collect();
    assert!(!linked.is_empty(), "index.html links no style sheet");
    for sheet in &linked {
        assert!(root().join(sheet).is_file(), "index.html links {sheet}, which is not there");
    }
    for sheet in tracked().unwrap().iter().filter(|file| file.starts_with("style/") && file.ends_with(".css"))
    {
        assert!(linked.contains(&sheet.as_str()), "{sheet} is linked nowhere");
    }
}

#[test]
fn the_page_asks_no_other_origin_for_anything() {
    let foreign = |line: &str| {
        let line = line.replace("http://www.w3.org/", "");
        [
            "src=\"http",
            "href=\"http",
            "url(http",
            "url(\"http",
            "url('http",
            "src=\"//",
            "href=\"//",
            "@import",
        ]
        .iter()
        .any(|sign| line.contains(sign))
    };
    for (file, text) in texts(|file| file == "index.html" || file.starts_with("style/")).unwrap() {
        let found: Vec<_> = lines_where(&file, &text, foreign).collect();
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn links_in_documents_lead_somewhere() {
    let mut links = 0;
    for (file, text) in
        texts(|file| file.ends_with(".md") && !file.starts_with("articles/") && !file.contains("/fixtures/"))
            .unwrap()
    {
        let folder = root().join(Path::new(&file).parent().unwrap());
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.contains("://") || target.starts_with(['#', '<']) || target.starts_with("mailto:") {
                continue;
            }
            links += 1;
            let path = target.split(['#', ' ']).next().unwrap();
            assert!(folder.join(path).exists(), "{file} links {target}, which is not there");
        }
    }
    assert!(links > 0, "no link was found in any document");
}

#[test]
fn commands_in_documents_exist() {
    let commands = read("crates/xtask/src/main.rs");
    let mut named = 0;
    for (file, text) in texts(|file| file.ends_with(".md") && !file.starts_with("articles/")).unwrap() {
        for rest in text.split("cargo xtask ").skip(1) {
            let line = rest.split(['\n', '`', '#']).next().unwrap();
            let mut words =
                line.split_whitespace().map(|word| word.trim_matches(['[', ']', ',', '.', ')', ';']));
            let command = words.next().unwrap_or_default();
            for command in command.split('|') {
                named += 1;
                let variant: String = command
                    .chars()
                    .take(1)
                    .flat_map(char::to_uppercase)
                    .chain(command.chars().skip(1))
                    .collect();
                let known = [" {", ",", "("]
                    .iter()
                    .any(|after| commands.contains(&format!("\n    {variant}{after}")));
                assert!(known, "{file} names `cargo xtask {command}`, which does not exist");
            }
            for flag in words.filter_map(|word| word.strip_prefix("--")) {
                let field = format!(" {}:", flag.replace('-', "_"));
                assert!(
                    commands.contains(&field),
                    "{file} gives `cargo xtask {command}` an unknown --{flag}"
                );
            }
        }
    }
    assert!(named > 0, "no document names a command");
}
