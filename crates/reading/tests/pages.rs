//! Pages as sites lay them out: the whole text is kept, and nothing else is taken for text.
#![expect(clippy::unwrap_used, reason = "a page that cannot be read fails its test")]

use corpus::{Document, Origin, Role};

fn read(page: &str) -> Document {
    reading::read("page.html", page.as_bytes()).unwrap()
}

fn texts_of(document: &Document, roles: &[Role]) -> Vec<String> {
    let blocks = document.blocks.iter().filter(|block| roles.contains(&block.role));
    blocks.map(|block| block.text.clone()).collect()
}

fn body(document: &Document) -> Vec<String> {
    texts_of(document, &[Role::Plain, Role::Item, Role::Heading])
}

/// Twelve paragraphs, long and short, as a report has them.
const REPORT: [&str; 9] = [
    "The first of two ferries left the harbour of Sandvik before noon on Tuesday, four hours late, with some three hundred passengers on board, the master of the harbour said.",
    "Nobody on the island had been told.",
    "“We stood on the quay until it was dark,” said Ada Roe, who had come from one of the inland villages the night before and had slept in the waiting room.",
    "The operator, North Sound Lines, did not answer questions about the second ferry. It has promised a timetable by Friday, and a refund to everyone who held a ticket.",
    "He declined.",
    "Last winter the same ferry was out of service for eleven days, after its propeller had struck a rock near the lighthouse at Hamn, and bread ran short in both of the island’s shops.",
    "A third boat has been ordered from a yard in Gdynia, but it will not sail before next summer.",
    "Until then, the mayor says, the island will have to make do with what it has got, and that is “not much, and not often”.",
    "The council meets again on Thursday.",
];

fn paragraphs(from: usize, to: usize) -> String {
    REPORT[from..to].iter().map(|text| format!("<p>{text}</p>\n")).collect()
}

#[test]
fn a_weblog_with_everything_around_the_text() {
    let page = format!(
        r##"<html lang="en-US"><head><title>Ferry leaves four hours late - The Sample Digest</title>
        <meta property="og:site_name" content="The Sample Digest"><meta property="article:published_time" content="2024-02-06T12:00:00Z">
        <link rel="canonical" href="https://example.org/ferry"></head>
        <body class="single has-sidebar"><a class="skip-link" href="#c">Skip to content</a>
        <header id="masthead"><h1 class="site-title"><a href="/">The Sample Digest</a></h1>
        <nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav></header>
        <div id="content"><article class="post category-island tag-newsletter">
        <header class="entry-header"><h1 class="entry-title">Ferry leaves four hours late</h1>
        <p class="standfirst">Three hundred people wait on the quay, and nobody on the island knows why.</p>
        <div class="entry-meta"><span class="byline">By <a rel="author" href="/jane">Jane Doe</a></span> <time datetime="2024-02-06">6 February 2024</time></div></header>
        <div class="entry-content"><figure class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The quay at Sandvik on Tuesday.</p></figure>
        {}<h2>What the operator says</h2>{}
        <div class="share-buttons"><a href="x">Share</a><a href="y">Tweet</a></div>
        <div class="newsletter-signup"><p>Sign up for our morning letter and never miss a ferry again, wherever you live.</p><form><button>Subscribe</button></form></div>
        {}</div>
        <footer class="entry-footer"><span class="tags">Tagged <a href="t">ferries</a></span></footer></article>
        <section class="related-posts"><h3>You may also like</h3><ul><li><a href="1">Bridge plan is shelved again</a></li></ul></section>
        <section id="comments"><h3>2 comments</h3><p>My grandmother used to say that this boat has never once been on time in her life.</p></section></div>
        <aside class="sidebar"><p>Popular this week: our readers look back at a hundred years of boats on the sound.</p></aside>
        <footer><p>© 2024 The Sample Digest</p></footer></body></html>"##,
        paragraphs(0, 3),
        paragraphs(3, 6),
        paragraphs(6, 9)
    );
    let document = read(&page);
    let mut expected = vec!["Three hundred people wait on the quay, and nobody on the island knows why."];
    expected.extend(&REPORT[..3]);
    expected.push("What the operator says");
    expected.extend(&REPORT[3..]);
    assert_eq!(body(&document), expected);
    assert_eq!(texts_of(&document, &[Role::Headline]), ["Ferry leaves four hours late"]);
    assert_eq!(texts_of(&document, &[Role::Caption]), ["The quay at Sandvik on Tuesday."]);
    assert_eq!(texts_of(&document, &[Role::Byline]), ["By Jane Doe 6 February 2024"]);
    assert_eq!(document.headline.unwrap().origin, Origin::Given);
    assert_eq!(document.outlet.unwrap().value, "The Sample Digest");
    assert_eq!(document.date.unwrap().value.to_string(), "2024-02-06");
    assert_eq!(document.language.unwrap().value, "en-US");
    assert_eq!(document.url.unwrap(), "https://example.org/ferry");
}

#[test]
fn a_page_of_nested_divs_with_metadata_in_json() {
    let page = format!(
        r##"<html><head><title>Ferry leaves four hours late | Specimen Radio</title>
        <script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry leaves four hours late",
        "datePublished":"2024-02-06T12:00:00Z","publisher":{{"@type":"Organization","name":"Specimen Radio"}},"url":"https://example.org/radio/ferry"}}</script></head>
        <body><div id="root"><div class="c-nav"><div><a href="/">Home</a><a href="/live">Live</a></div></div>
        <div class="l-main"><div class="c-headline"><h1>Ferry leaves <em>four hours</em> late</h1></div>
        <div class="c-body"><div class="c-text">{}</div><div class="c-related"><a href="1">Bridge plan is shelved again</a></div>
        <div class="c-text">{}</div><div class="c-ad">Advertisement</div><div class="c-text">{}</div></div></div>
        <div class="c-footer"><div>About us</div><div>Imprint</div></div></div></body></html>"##,
        paragraphs(0, 2),
        paragraphs(2, 5),
        paragraphs(5, 9)
    );
    let document = read(&page);
    assert_eq!(body(&document), REPORT);
    assert_eq!(texts_of(&document, &[Role::Related]), ["Bridge plan is shelved again"]);
    assert_eq!(document.headline.unwrap().value, "Ferry leaves four hours late");
    assert_eq!(document.outlet.unwrap().value, "Specimen Radio");
    assert_eq!(document.date.unwrap().value.to_string(), "2024-02-06");
    assert_eq!(document.url.unwrap(), "https://example.org/radio/ferry");
}

#[test]
fn an_old_page_whose_paragraphs_are_line_breaks() {
    let page = format!(
        "<html><head><title>Ferry leaves four hours late</title></head><body><table><tr><td><a href=a>Home</a><br><a href=b>Archive</a></td>\
         <td><font size=5><b>Ferry leaves four hours late</b></font><br><br>{}<br><br></td></tr></table>Contact: desk@example.org</body></html>",
        REPORT.join("<br><br>\n")
    );
    let document = read(&page);
    let body = body(&document);
    for text in REPORT {
        assert!(body.contains(&text.to_string()), "{text}");
    }
    assert!(!body.contains(&"Home".to_string()));
    assert_eq!(document.headline.unwrap().value, "Ferry leaves four hours late");
}

#[test]
fn lists_quotations_tables_and_short_lines_of_the_text_are_kept() {
    let page = format!(
        "<html lang=en><body><nav><a href=/>Home</a></nav><main><h1>Ferry leaves four hours late</h1>{}<blockquote><p>Not much, and not often.</p></blockquote>\
         <ul><li>Monday: no ferry</li><li>Tuesday: one ferry</li></ul><p>No.</p><table><tr><td>Ferries</td><td>2</td></tr></table>{}</main></body></html>",
        paragraphs(0, 4),
        paragraphs(4, 9)
    );
    let mut expected: Vec<&str> = REPORT[..4].to_vec();
    expected.extend([
        "Not much, and not often.",
        "Monday: no ferry",
        "Tuesday: one ferry",
        "No.",
        "Ferries",
        "2",
    ]);
    expected.extend(&REPORT[4..]);
    assert_eq!(body(&read(&page)), expected);
}

#[test]
fn every_word_of_the_page_is_listed() {
    let page = format!(
        "<body><header>Alpha <a href=/>Beta</a></header><aside>Gamma</aside><main><h1>Delta delta delta</h1>{}</main>\
         <div hidden>Epsilon</div><form><label>Zeta</label><button>Eta</button></form><footer>Theta<br>Iota</footer></body>",
        paragraphs(0, 9)
    );
    let document = read(&page);
    let all: Vec<&str> = document.blocks.iter().map(|block| block.text.as_str()).collect();
    for word in ["Alpha", "Beta", "Gamma", "Delta delta delta", "Epsilon", "Zeta", "Eta", "Theta Iota"] {
        assert!(all.contains(&word), "{word} in {all:?}");
    }
    assert_eq!(body(&document), REPORT);
}

#[test]
fn scripts_handlers_and_script_addresses_leave_only_text() {
    let page = format!(
        r##"<html><head><base href="javascript:alert(0)"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">
        <style>p {{ color: red }}</style></head><body onload="alert(2)"><main><h1 onclick="alert(3)">Ferry <script>alert(4)</script>is late</h1>
        <p>It left <a href="javascript:alert(5)">before noon</a>.<img src=x onerror="alert(6)"></p><svg><script>alert(7)</script><text>alert(8)</text></svg>
        <iframe srcdoc="<script>alert(9)</script>">alert(10)</iframe><template><p>alert(11)</p></template><object>alert(12)</object><noscript><img src=x onerror=alert(13)></noscript>
        <p>&lt;script&gt;one &amp; two&lt;/script&gt;</p>{}</main></body></html>"##,
        paragraphs(0, 9)
    );
    let document = read(&page);
    assert_eq!(document.url, None);
    assert_eq!(document.headline.as_ref().unwrap().value, "Ferry is late");
    let all = document.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n");
    assert!(!all.contains("alert"), "{all}");
    assert!(!all.contains("color"), "{all}");
    assert!(all.contains("It left before noon."));
    assert!(all.contains("<script>one & two</script>"));
}

#[test]
fn a_page_of_links_has_no_main_text_and_says_so() {
    let links: String =
        (0..30).map(|n| format!("<li><a href=/{n}>Headline number {n} of the day</a></li>")).collect();
    let document = read(&format!("<html><body><nav><ul>{links}</ul></nav></body></html>"));
    assert!(document.diagnostics.iter().any(|found| found.message.starts_with("no main text was found")));
    assert!(document.headline.is_some());
}

#[test]
fn a_short_report_is_a_report() {
    let document = read(
        "<html><head><title>Ferry is late</title></head><body><div class=menu><a href=/>Home</a></div>\
         <h1>Ferry is late</h1><p>The ferry left at noon.</p><p>Nobody had been told.</p></body></html>",
    );
    assert_eq!(body(&document), ["The ferry left at noon.", "Nobody had been told."]);
}

#[test]
fn a_saved_page_gives_the_address_it_was_saved_from() {
    let page = "<!-- saved from url=(0026)https://example.org/ferry -->\n<html><body><p>The ferry left at noon, four hours late.</p></body></html>";
    assert_eq!(read(page).url.as_deref(), Some("https://example.org/ferry"));
}

#[test]
fn preformatted_text_keeps_its_paragraphs() {
    let page =
        format!("<html><body><h1>Ferry is late again</h1><pre>{}</pre></body></html>", REPORT.join("\n\n"));
    assert_eq!(body(&read(&page)), REPORT);
}

#[test]
fn deep_nesting_is_no_danger() {
    let deep = format!("{}<p>The ferry left at noon.</p>{}", "<div>".repeat(5_000), "</div>".repeat(5_000));
    assert!(read(&deep).blocks.iter().any(|block| block.text == "The ferry left at noon."));
}

#[test]
fn paragraphs_may_be_divisions_with_blocks_between_them() {
    let division = |text: &str| {
        format!("<div class=\"article__block\"><div class=\"article__text\">{text}</div></div>\n")
    };
    let divisions =
        |from: usize, to: usize| REPORT[from..to].iter().map(|text| division(text)).collect::<String>();
    let page = format!(
        r##"<html><head><title>Ferry leaves four hours late - 06.02.2024, Specimen Radio</title><meta property="og:title" content="Ferry leaves four hours late">
        <meta property="og:site_name" content="Specimen Radio"></head><body><div class="header"><div class="header__menu"><a href="/">World</a><a href="/b">Island</a></div></div>
        <div class="article"><div class="article__header"><h1 class="article__title">Ferry leaves four hours late</h1>
        <div class="article__announce-text">Three hundred people wait on the quay, and nobody on the island knows why.</div>
        <div class="article__announce"><div class="media"><img src="a.jpg"><div class="media__caption">The quay at Sandvik on Tuesday.</div></div></div></div>
        <div class="article__body">{}<div class="article__block"><div class="article__article"><a class="article__article-link" href="x"><span>Bridge plan is shelved again</span></a></div></div>
        {}<div class="article__block"><div class="article__quote"><div>{}</div></div></div>{}</div></div>
        <div class="article__tags"><a href="t1">ferries</a><a href="t2">island</a></div><div class="lenta"><div><a href="1">Lighthouse to be painted</a></div><div><a href="2">Rain expected</a></div></div>
        <div class="footer"><div>All rights reserved by the makers of this page and their many helpers.</div></div></body></html>"##,
        divisions(0, 3),
        divisions(3, 5),
        REPORT[5],
        divisions(6, 9)
    );
    let document = read(&page);
    let mut expected = vec!["Three hundred people wait on the quay, and nobody on the island knows why."];
    expected.extend(REPORT);
    assert_eq!(body(&document), expected);
    assert_eq!(texts_of(&document, &[Role::Caption]), ["The quay at Sandvik on Tuesday."]);
    assert_eq!(texts_of(&document, &[Role::Related]), ["Bridge plan is shelved again"]);
}

#[test]
fn a_text_that_goes_on_after_a_picture_and_a_list_of_links_is_kept_to_its_end() {
    let page = format!(
        r##"<html lang="en-GB"><head><title>Ferry leaves four hours late - Specimen News</title></head><body><header role="banner"><a href="/">Specimen News</a></header>
        <main id="main-content"><article><header><h1>Ferry leaves four hours late</h1></header><section data-component="byline-block"><p>By Jane Doe</p><p>Island correspondent</p></section>
        <div data-component="image-block"><figure><span>Specimen Pictures</span><figcaption>The quay at Sandvik on Tuesday.</figcaption></figure></div>
        <div data-component="text-block"><p><b>{}</b></p>{}</div>
        <div data-component="links-block"><h2>More on this story</h2><ul><li><a href="1">Bridge plan is shelved again</a></li><li><a href="2">Lighthouse to be painted</a></li></ul></div>
        <div data-component="text-block">{}</div><div data-component="subheadline-block"><h2>A third boat</h2></div><div data-component="text-block">{}</div></article>
        <div data-component="topic-list"><ul><li><a href="t">Ferries</a></li></ul></div></main><footer><p>Copyright © 2024 Specimen News. The makers are not responsible for the content of external sites.</p></footer></body></html>"##,
        REPORT[0],
        paragraphs(1, 4),
        paragraphs(4, 6),
        paragraphs(6, 9)
    );
    let document = read(&page);
    let body = body(&document);
    for text in REPORT {
        assert!(body.contains(&text.to_string()), "{text}");
    }
    assert!(body.contains(&"A third boat".to_string()));
    let aside = texts_of(&document, &[Role::Related, Role::Outside]).join("\n");
    for text in [
        "Bridge plan is shelved again",
        "Lighthouse to be painted",
        "Ferries",
        "Copyright © 2024 Specimen News.",
    ] {
        assert!(aside.contains(text), "{text}");
    }
    assert_eq!(document.language.unwrap().value, "en-GB");
}
