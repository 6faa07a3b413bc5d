use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{Block, Document, Manifest, Role, Span};

use crate::{analyse, carets};

fn names(sentence: &str) -> Vec<(Span, String)> {
    let document = Document {
        blocks: [Block { text: sentence.to_string(), role: Role::Plain, line: 1 }].into(),
        ..Document::default()
    };
    let tables = analyse(&[document], &Manifest::default());
    let entity = |mention: &corpus::Mention| tables.entities.get(mention.entity.index());
    let label = |mention| {
        entity(mention).map_or_else(String::new, |entity| format!("{}", entity.kind).to_lowercase())
    };
    tables.mentions.iter().map(|mention| (mention.span, label(mention))).collect()
}

/// Draws the names of a sentence and what they name.
#[track_caller]
fn case(case: &str) {
    carets::check(case, names);
}

#[test]
fn letters_and_a_number_name_a_weapon() {
    case(
        "
They fired AK-47 rifles and an RPG-7 at a T-72 tank from an M1A1 Abrams.
           ^^^^^ product
                               ^^^^^ product
                                          ^^^^ product
                                                            ^^^^^^^^^^^ product
",
    );
    case(
        "
Two MiG-29s and an MQ-9 Reaper were lost, an officer said on Monday.
    ^^^^^^^ product
                   ^^^^^^^^^^^ product
",
    );
}

#[test]
fn a_letter_and_a_number_name_no_weapon_where_none_is_spoken_of() {
    case(
        "
The lorry left the A-10 near a field and the driver took B-12 tablets.
",
    );
}

#[test]
fn a_number_belongs_to_a_resolution_and_to_a_unit() {
    case(
        "
They say that UN Security Council Resolution 2254 was adopted.
              ^^^^^^^^^^^^^^^^^^^ organisation
                                  ^^^^^^^^^^^^^^^ law
",
    );
    case(
        "
Soldiers of the 101st Airborne Division came home.
                ^^^^^^^^^^^^^^^^^^^^^^^ organisation
",
    );
}

#[test]
fn a_government_of_a_country_is_a_body() {
    case(
        "
It was paid by the Government of Iraq, said the Board of Inquiry.
                   ^^^^^^^^^^^^^^^^^^ organisation
                                                ^^^^^^^^^^^^^^^^ organisation
",
    );
}

#[test]
fn a_family_name_tells_a_person_whatever_follows() {
    case(
        "
He met in secret with China's Xi Jinping and later with Moon Jae In at home.
                      ^^^^^ place
                              ^^^^^^^^^^ person
                                                        ^^^^^^^^^^^ person
",
    );
}

#[test]
fn an_office_and_a_party_are_no_names() {
    case(
        "
A letter by Trey Doe, R-S.C., was read to the Pope in the Kingdom.
            ^^^^^^^^ person
",
    );
}

#[test]
fn a_capital_is_a_place_and_an_agency_none() {
    case(
        "
Since Beijing objected, Reuters in Geneva said nothing about Beijing's claim.
      ^^^^^^^ place
                        ^^^^^^^ organisation
                                   ^^^^^^ place
                                                             ^^^^^^^ place
",
    );
}

#[test]
fn an_outbreak_is_a_happening() {
    case(
        "
Doctors said Covid-19 and Ebola had spread to Liberia.
             ^^^^^^^^ event
                          ^^^^^ event
                                              ^^^^^^^ place
",
    );
}

#[test]
fn lists_overrule_a_kind_that_cannot_be() {
    case(
        "
The Assad government fled. Forces killed Abu Ghadiya there, Eskom said.
    ^^^^^ person
                                         ^^^^^^^^^^^ person
                                                            ^^^^^ organisation
",
    );
}

#[test]
fn a_campaign_is_a_body() {
    case(
        "
Brad Parscale, manager of Donald J. Trump for President, Inc., slammed it.
^^^^^^^^^^^^^ person
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
",
    );
}

#[test]
fn a_hyphen_parts_peoples_and_people() {
    case(
        "
Shinzo Abe met Donald Trump. A Serbian-American banker saw the Trump-Abe summit.
^^^^^^^^^^ person
               ^^^^^^^^^^^^ person
                               ^^^^^^^ place
                                       ^^^^^^^^ place
                                                               ^^^^^ person
                                                                     ^^^ person
",
    );
}

#[test]
fn a_family_name_that_stands_first_is_the_short_name() {
    case(
        "
He met Xi Jinping. At the behest of Xi, and afterward, it began.
       ^^^^^^^^^^ person
                                    ^^ person
",
    );
}

#[test]
fn a_plural_of_bodies_is_no_body() {
    case(
        "
It once had many of the oldest Orthodox Churches of the north.
                               ^^^^^^^^ group
",
    );
}

#[test]
fn a_weapon_is_cut_off_its_sort() {
    case(
        "
Serbia Condemns Sale of Javelin Anti-Tank Systems to Kosovo
^^^^^^ place
                        ^^^^^^^ product
                                                     ^^^^^^ place
",
    );
}

#[test]
fn a_weapon_has_its_variant_and_its_name() {
    case(
        "
They fired Iskander-M missiles, flew two Tornado GR4s and MQ-9 Reapers, and dropped Paveway IV bombs.
           ^^^^^^^^^^ product
                                         ^^^^^^^^^^^^ product
                                                          ^^^^^^^^^^^^ product
                                                                                    ^^^^^^^^^^ product
",
    );
    case(
        "
An F/A-18 jet, a ZU-23-2 gun, Scuds, a Bayraktar TB2 and an AK-47 were shown. Barrel bombs fell.
   ^^^^^^ product
                 ^^^^^^^ product
                              ^^^^^ product
                                       ^^^^^^^^^^^^^ product
                                                            ^^^^^ product
",
    );
}

#[test]
fn a_warship_is_no_person() {
    case(
        "
The USS Cole and HMS Prince of Wales left Norway.
    ^^^^^^^^ product
                 ^^^^^^^^^^^^^^^^^^^ product
                                          ^^^^^^ place
",
    );
}

#[test]
fn a_month_is_no_person() {
    case(
        "
They asked for it on Jan. 11, and he told Jan Novak so.
                                          ^^^^^^^^^ person
",
    );
}

#[test]
fn the_verb_of_a_headline_is_no_part_of_a_place() {
    case(
        "
Kosovo to Deploy New Anti-Tank Weapons as Serbia Bristles
^^^^^^ place
                                          ^^^^^^ place
",
    );
}

#[test]
fn small_words_in_capitals_name_nothing() {
    case(
        "
WHO IS TO BLAME, TELL US NOW, SAYS NORWAY
                                   ^^^^^^ place
",
    );
}

#[test]
fn a_regime_is_no_person() {
    case(
        "
Envoys of the Lindberg regime met Ida Lindberg in Paris.
              ^^^^^^^^^^^^^^^ organisation
                                  ^^^^^^^^^^^^ person
                                                  ^^^^^ place
",
    );
}

#[test]
fn listed_names_are_read_to_their_end() {
    case(
        "
A leader of al-Qaeda in Iraq fled, and Reuters in Paris said so.
            ^^^^^^^^^^^^^^^^ organisation
                                       ^^^^^^^ organisation
                                                  ^^^^^ place
",
    );
}

#[test]
fn names_in_lines_of_results_are_teams() {
    case(
        "
Skellen Rovers 3 Norvik (B) 1
^^^^^^^^^^^^^^ organisation
                 ^^^^^^^^^^ organisation
",
    );
    case(
        "
SKELLEN 69 66 .511 6
^^^^^^^ organisation
",
    );
    case(
        "
Leeds v Liverpool
^^^^^ organisation
        ^^^^^^^^^ organisation
",
    );
    for other in ["FIRE AT SKELLEN HARBOUR", "Yes 52 No 48", "Roe v Wade", "Skellen v Norvik."] {
        let team = names(other).iter().any(|(_, label)| label == "organisation");
        assert!(!team, "{other}: {:?}", names(other));
    }
    case(
        "
France 2 Spain 1
^^^^^^ place
         ^^^^^ place
",
    );
}

#[test]
fn a_mark_behind_a_hyphen_is_of_the_name() {
    case(
        "
They lost a Pantsir-S1 system and two Buk-M2E missiles.
            ^^^^^^^^^^ product
                                      ^^^^^^^ product
",
    );
}

#[test]
fn whose_a_weapon_is_stays_a_name_of_its_own() {
    case(
        "
On Friday a Royal Air Force Reaper and two Dutch F-16s flew home.
            ^^^^^^^^^^^^^^^ organisation
                            ^^^^^^ product
                                           ^^^^^ place
                                                 ^^^^^ product
",
    );
    case(
        "
The crew of a Canadian B-52 waited. One Storm Shadow missile missed.
              ^^^^^^^^ place
                       ^^^^ product
                                        ^^^^^^^^^^^^ product
",
    );
}

#[test]
fn a_government_with_a_capital_is_a_body() {
    case(
        "
On Friday the Cuban Government met the Cuban government's critics. Eid ended.
              ^^^^^^^^^^^^^^^^ organisation
                                       ^^^^^ place
                                                                   ^^^ event
",
    );
}

#[test]
fn a_currency_is_no_country_even_where_the_country_is_named() {
    case(
        "
The US agreed on Friday. The order is worth US$75 million, and the US pays half.
    ^^ place
                                                                   ^^ place
",
    );
}
