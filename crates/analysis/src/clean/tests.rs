use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{Block, Document, Origin, ParagraphKind, Role, Stated};

use super::{Vocabulary, kinds};

/// A page as lines, each after the kind it should be given; `#` marks the headline.
#[track_caller]
fn check(outlet: &str, page: &str) {
    let mut expected = Vec::new();
    let mut blocks = Vec::new();
    for line in page.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (kind, text) = line.split_once(": ").unwrap();
        let role = if kind == "headline" { Role::Headline } else { Role::Plain };
        expected.push(format!("{kind}: {text}"));
        blocks.push(Block { text: text.to_string(), role, line: 1 });
    }
    let outlet = Stated { value: outlet.to_string(), origin: Origin::Given };
    let document = Document { outlet: Some(outlet), blocks, ..Document::default() };
    let kinds = kinds(&document, Vocabulary::of_lists());
    let found: Vec<String> = document
        .blocks
        .iter()
        .zip(kinds)
        .map(|(block, kind)| format!("{}: {}", format!("{kind:?}").to_lowercase(), block.text))
        .collect();
    assert_eq!(found, expected);
}

const PROSE: &str =
    "body: The mayor of Skellen closed the channel on Tuesday after a ferry ran aground in thick fog.";

#[test]
fn buttons_dates_and_share_bars_are_furniture() {
    check(
        "",
        &format!(
            "headline: Channel closed
             furniture: Published 17 January 2024, 3:05 p.m. GMT
             furniture: 4 min read
             furniture: Share Tweet Email Print
             {PROSE}
             furniture: Advertisement
             {PROSE}
             furniture: Previous Post Next Post
             furniture: Discuss
             furniture: 12 Comments"
        ),
    );
}

#[test]
fn what_asks_the_reader_for_something_is_furniture() {
    check(
        "",
        &format!(
            "{PROSE}
             furniture: We use cookies to improve your experience.
             furniture: Sign up for our morning briefing
             furniture: Get the latest stories, delivered to your inbox every day.
             furniture: Already a subscriber? Log in"
        ),
    );
}

#[test]
fn copyright_lines_are_furniture_and_paragraphs_about_copyright_are_not() {
    check(
        "",
        &format!(
            "{PROSE}
             furniture: ©2024 Gazette L.P.
             furniture: Copyright 2024 The Gazette. All rights reserved.
             body: Copyright lawyers disagree.
             body: Privacy is not at stake, the mayor said.
             body: Published figures say otherwise."
        ),
    );
}

#[test]
fn headings_over_links_and_the_links_are_set_aside() {
    check(
        "Gazette",
        &format!(
            "{PROSE}
             furniture: Most Read from Gazette
             related: Ferry owner sues the port
             related: Ten bridges that never opened
             {PROSE}
             related: Related: What the channel means for trade
             related: Read more: Storms ahead
             related: Which Ports Still Lack a Pilot, and What Are Their Excuses?
             {PROSE}"
        ),
    );
}

#[test]
fn a_section_label_over_a_headline_or_a_link_is_furniture() {
    check(
        "Gazette",
        &format!(
            "furniture: World
             headline: Channel closed
             {PROSE}
             furniture: Gazette
             {PROSE}
             furniture: World
             related: Storm Warning Lifted in Harbour Towns - Coast Guard
             {PROSE}"
        ),
    );
}

#[test]
fn who_wrote_it_is_a_byline_and_who_did_it_is_not() {
    check(
        "",
        &format!(
            "headline: Channel closed
             byline: By Anna Lind and Bo Hale in Skellen
             byline: By our own correspondent
             byline: From our special correspondent in Skellen
             body: By our reporter's count, nine boats had left.
             {PROSE}
             body: By Tuesday the fog had lifted.
             body: With assistance from the navy, divers reached the hull.
             body: Reporting by the Gazette suggests that the pilot slept.
             byline: --With assistance from Cora Dahl.
             byline: Reporting by Anna Lind in Skellen; editing by Bo Hale
             byline: Cora Dahl contributed to this report."
        ),
    );
}

#[test]
fn words_under_pictures_are_captions() {
    check(
        "",
        &format!(
            "headline: Channel closed
             caption: A ferry in fog
             furniture: A ferry in fog
             {PROSE}
             caption: Photo: The harbour at dawn.
             caption: The hull of the Aurora. (Photo by Bo Hale/Gazette)
             caption: Divers stand on the quay during an exercise in Skellen, on March 3, 2022.
             body: The exercise ended on March 3, 2022.
             {PROSE}"
        ),
    );
}

#[test]
fn short_headings_and_quotations_of_the_text_stay() {
    check(
        "",
        &format!(
            "headline: Channel closed
             body: Mayor acts after ferry runs aground
             {PROSE}
             body: What Happens Next
             body: “Nobody slept,” she said.
             body: How Did It Come to This?
             body: 100 days.
             body: Also on Friday, the mayor closed the second channel.
             body: Why did nobody call the pilot who knows the channel best?
             {PROSE}"
        ),
    );
}

#[test]
fn tables_and_lists_of_the_text_stay() {
    check(
        "",
        &format!(
            "{PROSE}
             body: Aurora Ferry Lines of Skellen Harbour and Outer Islands
             body: Northern Star Shipping of Port Hale and Lower Dahl
             body: Three Brothers Towing Company of Upper Skellen and Oster
             {PROSE}"
        ),
    );
}

#[test]
fn what_the_file_says_is_believed() {
    let block = |role| Block { text: "Harbour".to_string(), role, line: 0 };
    let roles = [Role::Outside, Role::Caption, Role::Byline, Role::Related, Role::Headline, Role::Heading];
    let document = Document { blocks: roles.map(block).into(), ..Document::default() };
    let kinds = format!("{:?}", kinds(&document, Vocabulary::of_lists()).get(..4).unwrap());
    assert_eq!(kinds, "[Furniture, Caption, Byline, Related]");
}

#[test]
fn what_a_reader_calls_a_paragraph_is_one_whatever_its_words() {
    let block = |role| Block { text: "Share Tweet Email Print".to_string(), role, line: 1 };
    let document = Document { blocks: [Role::Plain, Role::Told].map(block).to_vec(), ..Document::default() };
    let kinds = kinds(&document, Vocabulary::of_lists());
    assert_eq!(kinds, [ParagraphKind::Furniture, ParagraphKind::Body]);
}

#[test]
fn what_a_reader_says_of_one_line_changes_no_other() {
    let lines = [
        "Fog closed the harbour of Skellen on Tuesday, the mayor said.",
        "Most Read from Gazette",
        "Ferry owner sues the port",
        "Ten bridges that never opened",
        "Pilots ask for a better radar",
    ];
    let kinds_with = |role| {
        let block = |(at, text): (usize, &&str)| Block {
            text: (*text).to_string(),
            role: if at == 2 { role } else { Role::Plain },
            line: 1,
        };
        let blocks = lines.iter().enumerate().map(block).collect();
        kinds(&Document { blocks, ..Document::default() }, Vocabulary::of_lists())
    };
    let before = kinds_with(Role::Plain);
    assert_eq!(before[2..], [ParagraphKind::Related; 3], "{before:?}");
    for (role, kind) in [(Role::Told, ParagraphKind::Body), (Role::LeftOut, ParagraphKind::Furniture)] {
        let after = kinds_with(role);
        assert_eq!(after[2], kind);
        assert_eq!((&after[..2], &after[3..]), (&before[..2], &before[3..]));
    }
}
