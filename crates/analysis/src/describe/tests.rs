use alloc::{format, string::ToString, vec::Vec};

use corpus::{Block, Document, Manifest, Role};

use crate::{analyse, carets};

/// Draws the descriptions of a sentence: where they stand, and of what they are.
#[track_caller]
fn case(case: &str) {
    carets::check(case, |sentence| {
        let block = Block { text: sentence.to_string(), role: Role::Plain, line: 1 };
        let document = Document { blocks: [block].into(), ..Document::default() };
        let tables = analyse(&[document], &Manifest::default());
        let name =
            |row: &corpus::Description| tables.entities.get(row.entity.index()).map(|entity| &entity.name);
        let rows = tables.descriptions.iter();
        rows.map(|row| (row.span, format!("{} of {}", row.kind.word(), name(row).unwrap())))
            .collect::<Vec<_>>()
    });
}

#[test]
fn a_title_stands_before_a_person() {
    case(
        "
Norwegian President Emil Magnusson met the analyst Anna Weiss on Monday.
^^^^^^^^^^^^^^^^^^^ title of Emil Magnusson
                                           ^^^^^^^ title of Anna Weiss
",
    );
    case(
        "
Kosovo’s deputy defence minister Emil Magnusson spoke. So did Mr. Magnusson’s lawyer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ title of Emil Magnusson
                                                              ^^^ title of Emil Magnusson
",
    );
    case(
        "
On Friday “president” Emil Magnusson and the far-right leader Anna Weiss met.
          ^^^^^^^^^^^ title of Emil Magnusson
                                             ^^^^^^^^^^^^^^^^ title of Anna Weiss
",
    );
}

#[test]
fn no_title_is_what_owns_or_stands_apart() {
    case(
        "
The minister’s friend said Emil Magnusson left. For the president Serbia comes first.
",
    );
}

#[test]
fn an_epithet_stands_before_the_name_of_a_thing() {
    case(
        "
Ships left breakaway Kosovo for NATO-backed Ukraine.
           ^^^^^^^^^ epithet of Kosovo
                                ^^^^^^^^^^^ epithet of Ukraine
",
    );
    case(
        "
Missiles reach Serbia’s breakaway province of Kosovo and the disputed region of Abkhazia.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ epithet of Kosovo
                                                             ^^^^^^^^^^^^^^^ epithet of Abkhazia
",
    );
}

#[test]
fn a_part_of_a_place_is_not_the_place() {
    case(
        "
They moved to a province of Serbia, the northern region of Kosovo and the capital of Norway.
",
    );
    case(
        "
Former Kosovo fighters met ethnic Albanian mayors.
",
    );
}

#[test]
fn an_apposition_follows_the_name() {
    case("
Emil Magnusson, the Norwegian prime minister, met Anna Weiss, a senior associate with the Council for Democratic Policy.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of Emil Magnusson
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of Anna Weiss
");
    case("
Kosovo, previously a Serbian province, trusts KFOR, the peacekeeping force that NATO runs there.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of Kosovo
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of KFOR
");
    case(
        "
Emil Magnusson, their so-called defence minister, left.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of Emil Magnusson
",
    );
    case("
Anna Weiss, who calls herself president, spoke to Emil Magnusson, president of Norway.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of Anna Weiss
                                                                  ^^^^^^^^^^^^^^^^^^^ apposition of Emil Magnusson
");
}

#[test]
fn an_apposition_precedes_the_name() {
    case(
        "
Kosovo’s president, Anna Weiss, and her Serbian opposite number, Emil Magnusson, spoke.
^^^^^^^^^^^^^^^^^^ apposition of Anna Weiss
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of Emil Magnusson
",
    );
    case(
        "
The defence minister in Pristina, Anna Weiss, has spoken.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ apposition of Anna Weiss
",
    );
}

#[test]
fn what_follows_a_comma_may_be_something_else() {
    case(
        "
In Kosovo, the state is young. After he met Emil Magnusson, the minister left.
",
    );
    case(
        "
Serbia, Kosovo, the region and others met Emil Magnusson, the weapons and the boats.
",
    );
    case(
        "
They spoke of Emil Magnusson, the minister’s friend, and of Kosovo, the minister said.
",
    );
}

#[test]
fn what_stands_behind_a_person_says_for_whom_they_stand() {
    case(
        "
Chairwoman Anna Weiss, R-Nev., met Senator Emil Magnusson (D-N.H.) and Tom Berg (Lab).
^^^^^^^^^^ title of Anna Weiss
                       ^^^^^^ apposition of Anna Weiss
                                   ^^^^^^^ title of Emil Magnusson
                                                           ^^^^^^ apposition of Emil Magnusson
                                                                                 ^^^ apposition of Tom Berg
",
    );
    case(
        "
President Emil Magnusson of Norway met Anna Weiss of the Security Council.
^^^^^^^^^ title of Emil Magnusson
                         ^^^^^^^^^ apposition of Emil Magnusson
                                                  ^^^^^^^^^^^^^^^^^^^^^^^ apposition of Anna Weiss
",
    );
}

#[test]
fn an_initial_or_an_accusation_says_for_whom_nobody_stands() {
    case(
        "
They met Anna Weiss, D and others. They accused Emil Magnusson of Norway’s crime and of Norwegian crimes.
",
    );
    case(
        "
They accused Emil Magnusson of Norway, and reminded President Magnusson of Kosovo.
                                                    ^^^^^^^^^ title of Emil Magnusson
",
    );
}
