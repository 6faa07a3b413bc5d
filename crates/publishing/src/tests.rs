//! Guards that a page holds everything and lets in nothing else.

use super::{Bundle, Unfit, Viewer, is_published, page, site};
use crate::policy::hash;
use std::path::Path;

fn viewer() -> Viewer {
    let frame = "<html><head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
                 script-src 'self' 'nonce-synoptic-live-reload' 'wasm-unsafe-eval'; style-src 'self'; \
                 connect-src 'self'; worker-src 'self' blob:\">\n<title>Synoptic</title>\n\
                 <script nonce=\"synoptic-live-reload\">explain()</script>\n\
                 <!-- parts -->\n<link data-trunk>\n<!-- /parts -->\n</head></html>";
    Viewer {
        frame: frame.to_owned(),
        style: "p { color: red }".to_owned(),
        script: "start()".to_owned(),
        unpack: "unpack()".to_owned(),
        service: "const BUILD = \"{{build}}\"; const FILES = \"{{files}}\"".to_owned(),
        icon: "<svg/>".to_owned(),
        unpacker: b"\0asm unpacker".to_vec(),
        program: b"\0asm program".to_vec(),
        packed: b"packed program".to_vec(),
        engine: b"packed engine".to_vec(),
    }
}

const BUNDLE: Bundle<'_> = Bundle { title: "Rain & <b>sun</b>", packed: b"packed" };

#[test]
fn a_page_lets_in_what_stands_in_it_and_nothing_else() {
    let page = page(&viewer(), BUNDLE).unwrap();
    let [explain, start, unpack] = ["explain()", "start()", "unpack()"].map(hash);
    let style = hash("p { color: red }");
    let policy = format!(
        "default-src 'none'; script-src {explain} {start} {unpack} 'wasm-unsafe-eval'; style-src {style}; \
         connect-src 'none'; worker-src blob:"
    );
    assert!(page.contains(&format!("content=\"{policy}\"")), "{page}");
    assert!(page.contains("<title>Rain &amp; &lt;b&gt;sun&lt;/b&gt;</title>"));
    assert!(page.contains("<script>unpack()</script>") && !page.contains("{{"));
    assert!(!page.contains("trunk") && !page.contains("nonce"));
}

#[test]
fn a_page_is_read_alike_whatever_encoding_its_host_declares() {
    let frame = include_str!("../../../index.html").to_owned();
    let unpack = include_str!("../../../src/browser/unpack.js").to_owned();
    let page = page(&Viewer { frame, unpack, ..viewer() }, Bundle { title: "Rain", ..BUNDLE }).unwrap();
    assert!(page.is_ascii(), "{:?}", page.chars().find(|sign| !sign.is_ascii()));
}

#[test]
fn a_site_names_its_files_by_what_is_in_them() {
    let files = site(&viewer(), BUNDLE).unwrap();
    let names: Vec<_> =
        files.iter().map(|file| file.name.split_once('-').map_or("index", |(stem, _)| stem)).collect();
    let all = [
        "bundle", "engine", "icon", "packed", "program", "script", "shell", "site", "style", "unpacker",
        "index", "index",
    ];
    assert_eq!(names, all);
    let text = |name: &str| {
        let file = files.iter().find(|file| file.name == name).unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    let (index, service) = (text("index.html"), text("service.js"));
    for file in files.iter().filter(|file| !["index.html", "service.js"].contains(&file.name.as_str())) {
        assert!(is_published(Path::new(&file.name)), "{}", file.name);
        assert!(service.contains(&file.name), "{} is not kept", file.name);
        assert!(
            index.contains(&file.name) || file.name.starts_with("icon"),
            "{} is named nowhere",
            file.name
        );
    }
    assert!(!service.contains("{{") && service.contains("./ bundle-"));
    let build = service.split('"').nth(1).unwrap();
    assert!(
        build.len() == 16 && index.contains(&format!("data-build=\"{build}\"")),
        "the page is of another build"
    );
    let explain = hash("explain()");
    assert!(index.contains(&format!("script-src 'self' {explain} 'wasm-unsafe-eval'")), "{index}");
    let other = site(&viewer(), Bundle { packed: b"other", ..BUNDLE }).unwrap();
    assert_eq!(
        files.iter().filter(|file| !other.contains(file)).count(),
        3,
        "the bundle, the index, and the service worker"
    );
}

#[test]
fn a_script_cannot_break_out_of_its_page() {
    for script in ["'</SCRIPT>'", "'<!--'", "'{{own}}'"] {
        let viewer = Viewer { unpack: script.to_owned(), ..viewer() };
        assert!(matches!(page(&viewer, BUNDLE), Err(Unfit::Ends("unpacking script", _))));
    }
}

#[test]
fn a_frame_without_a_policy_makes_no_page() {
    let frame = viewer().frame.replace("Content-Security-Policy", "Other");
    let viewer = Viewer { frame, ..viewer() };
    assert_eq!(page(&viewer, BUNDLE), Err(Unfit::Frame("policy")));
    assert_eq!(site(&viewer, BUNDLE), Err(Unfit::Frame("policy")));
}

#[test]
fn only_hashed_files_make_way() {
    assert!(is_published(Path::new("dist/program-0123456789abcdef.wasm")));
    assert!(!is_published(Path::new("dist/index.html")));
    assert!(!is_published(Path::new("dist/my-own-notes.js")));
    assert!(
        !is_published(Path::new("dist/viewer-0123456789abcdef.js")),
        "another program names its files like that"
    );
    assert!(!is_published(Path::new("dist/0123456789abcdef.txt")));
}

#[test]
fn a_title_cannot_break_out_of_what_it_stands_in() {
    let bundle = Bundle { title: "\"</title>\\\n<script>{{own}}", ..BUNDLE };
    let files = site(&viewer(), bundle).unwrap();
    let manifest = files.iter().find(|file| file.name.ends_with(".webmanifest")).unwrap();
    let manifest = String::from_utf8(manifest.bytes.clone()).unwrap();
    assert!(manifest.starts_with(r#"{"name":"\"</title> <script>{{own}}","short"#), "{manifest}");
    let page = page(&viewer(), bundle).unwrap();
    assert!(page.contains("<title>&quot;&lt;/title&gt;\\\n&lt;script&gt;{{own}}</title>"), "{page}");
}
