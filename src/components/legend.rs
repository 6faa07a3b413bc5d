//! What the signs mean that stand in and beside the texts.

use corpus::ArticleId;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::choice::segment;
use crate::components::siglum::{Fill, siglum};
use crate::messages::{Message, say, signs as said, words as shared};
use crate::route::Marks;
use crate::session::{Command, session};
use crate::words;

/// Lines under names, by the class that draws them.
const NAMES: [(&str, Message); 4] = [
    ("n person", said::PERSON_MEANS),
    ("n place", said::PLACE_MEANS),
    ("n organisation", said::ORGANISATION_MEANS),
    ("n product", said::PRODUCT_MEANS),
];

/// How fully a text tells what is asked about.
const FILLS: [(Fill, Message, Message); 3] = [
    (Fill::Whole, said::FILLED, said::FILLED_MEANS),
    (Fill::Part, said::OUTLINED, said::OUTLINED_MEANS),
    (Fill::Void, said::DOTTED, shared::NOT_FOUND),
];

/// The choice of the marks that stand in the outlets' words.
fn choice() -> Markup {
    let session = session();
    let button = |marks: Marks| {
        let is_chosen = move || session.place.with(|place| place.marks == marks);
        segment(words::marks(marks), is_chosen, move || session.run(Command::ShowMarks(marks)))
    };
    view! {
        <p class="row">
            <span class="lab" id="marks-label">{say(said::MARKS)}</span>
            <span class="segs" role="group" aria-labelledby="marks-label">
                {Marks::EACH.map(button).into_iter().collect::<Vec<_>>()}
            </span>
        </p>
    }
}

/// A table of the signs, below the choice of marks.
pub fn legend() -> Markup {
    let row =
        |sign: Markup, means: Message| view! { <tr><th scope="row">{sign}</th><td>{say(means)}</td></tr> };
    let fills = FILLS.map(|(fill, look, means)| {
        let sign = view! { {siglum(ArticleId(0), fill)}<span class="vh">{say(look)}</span> };
        row(sign.into_markup(), means)
    });
    let names = NAMES.map(|(class, means)| row(view! { <span class=class>{say(said::NAME)}</span> }, means));
    let figure = view! { <span class="f">"75"</span><span class="sign">"="</span> };
    let quoted = view! { <span class="q">{say(said::WORDS)}</span> };
    view! {
        <h3 id="signs-title">{say(said::SIGNS)}</h3>
        {choice()}
        <table class="keys" aria-labelledby="signs-title">
            <tbody>
                {fills.into_iter().collect::<Vec<_>>()}
                {names.into_iter().collect::<Vec<_>>()}
                {row(figure, said::FIGURE_MEANS)}
                {row(quoted, said::QUOTED_MEANS)}
            </tbody>
        </table>
    }
}
