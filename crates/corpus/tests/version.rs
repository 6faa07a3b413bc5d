//! Holds the mark of the packed form to the shape of the types: pages that readers saved are read by their own version only.

mod made;

use corpus::{Key, pack};
use made::sound;
use proptest::{strategy::Strategy as _, strategy::ValueTree as _, test_runner::TestRunner};

/// The mark, and what the tables below are packed as behind it.
const VERSION: (&str, &str) = ("SYNOPT03", "rx6jszt5");

#[test]
fn another_shape_of_the_types_has_another_mark() {
    let mut runner = TestRunner::deterministic();
    let mut bodies = String::new();
    for _ in 0..40 {
        let tables = sound().new_tree(&mut runner).expect("the strategy has values").current();
        let packed = pack(&tables).expect("tables in memory can be packed");
        let (mark, body) = packed.split_at(8);
        assert_eq!(mark, VERSION.0.as_bytes());
        bodies.extend(body.iter().map(|byte| format!("{byte:02x}")));
    }
    let shape = Key::of("shape", &bodies);
    assert_eq!(
        shape.as_str(),
        VERSION.1,
        "the packed form has changed: raise the number in its mark, and write both here"
    );
}
