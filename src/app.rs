//! The whole page.

use corpus::Corpus;
use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::Markup;
use crate::components::add::{add_texts, drop_place, start};
use crate::components::chrome::{self, about, colophon, credit, folio, thumb_bar, view_bar};
use crate::components::export::export_dialog;
use crate::components::keylist::key_list;
use crate::components::live::{list, live};
use crate::components::methods::method_list;
use crate::components::notice::{lost_link, new_version, status, toast};
use crate::components::overview::overview;
use crate::components::own::correct::correct_name;
use crate::components::own::own_list;
use crate::components::peek::peek;
use crate::components::strength::strong_only;
use crate::components::tour::{tour, welcome};
use crate::derived::Derived;
use crate::dom;
use crate::messages::writer::write_by;
use crate::messages::{frame as words, say, speak, words as said};
use crate::pages::coverage::coverage;
use crate::pages::figures::figures;
use crate::pages::filter::filter_page;
use crate::pages::names::names;
use crate::pages::quotes::quotes;
use crate::pages::read::read;
use crate::pages::synopsis::synopsis;
use crate::pages::worksheet::worksheet;
use crate::route::View;
use crate::session::{Command, Meaning, Preferences, Session, Shown, Visit, meaning};

/// The page of one corpus.
///
/// The corpus stays as it is as long as the page is open.
pub fn app(corpus: &'static Corpus) -> Markup {
    write_by(browser::WRITER);
    let visit = Visit::begin(corpus);
    browser::on_address(move |fragment| visit.run(Command::Arrive(fragment)));
    browser::on_print(move |prints| visit.run(Command::Print(prints)));
    listen_to_keys(visit);
    browser::on_drop(
        move |held| visit.run(Command::HoldFiles(held)),
        move |files| visit.run(Command::AddFiles(files)),
    );
    // What stands on the page belongs to one corpus and one language; another makes all of it anew.
    let number = Derived::new(move || visit.shown.with(|shown| shown.number));
    list(
        move || vec![number.get()],
        move |_| {
            let shown = visit.shown.get_untracked();
            begin(visit, &shown)
        },
    )
}

/// Shows a corpus, in the language of the reader.
fn begin(visit: Visit, shown: &Shown) -> Markup {
    let session = Session::begin(visit, shown);
    provide_context(session);
    let language = session.preferences.with_untracked(|preferences| preferences.language);
    speak(language);
    browser::set_language(language.tag());
    Effect::new(move |_| {
        browser::set_theme(session.preferences.get().theme.map(crate::session::Theme::word))
    });
    Effect::new(move |_| browser::set_title(&title(session)));
    if session.corpus.articles.is_empty() {
        return view! { {start()}{toast()}{drop_place()} };
    }
    frame(session)
}

/// Everything on the page, in the language that is spoken.
fn frame(session: Session) -> Markup {
    let view = Derived::new(move || session.view());
    let marks = Derived::new(move || session.place.with(|place| place.marks));
    view! {
        <div class="frame" data-view=move || view.get().word() data-marks=move || marks.get().word() class:in-table=move || view.get().is_table() class:embedded=browser::is_embedded>
            <a class="skip" href="#main" on:click=move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                browser::focus_and_reveal(dom::MAIN);
            }>
                {say(words::SKIP)}
            </a>
            {tour()}
            {folio()}
            {credit()}
            {view_bar()}
            {overview()}
            <main id=dom::MAIN tabindex="-1">
                {new_version()}
                {lost_link()}
                {strong_only()}
                {welcome()}
                {live(move || page(view.get()))}
            </main>
            {thumb_bar()}
            {colophon()}
            {status()}
            {key_list()}
            {method_list()}
            {export_dialog()}
            {own_list()}
            {correct_name()}
            {browser::has_engine().then(add_texts)}
            {drop_place()}
            {peek()}
            {about()}
            {toast()}
        </div>
    }
}

/// The page of a view. What it is made of stands as long as the view does.
fn page(view: View) -> Markup {
    untrack(|| match view {
        View::Synopsis => synopsis(),
        View::Names => names(),
        View::Coverage => coverage(),
        View::Quotes => quotes(),
        View::Figures => figures(),
        View::Filter => filter_page(),
        View::Worksheet => worksheet(),
        _ => read(),
    })
}

/// The page of a corpus that cannot be read, which shows nothing but why.
pub fn unreadable(damage: &str) -> Markup {
    speak_as_preferred();
    message(say(said::UNREADABLE), damage)
}

fn speak_as_preferred() {
    let language = Preferences::recall().language;
    speak(language);
    browser::set_language(language.tag());
}

fn message(what: &str, remedy: &str) -> Markup {
    view! {
        <main class="message">
            <h1>{what.to_owned()}</h1>
            <p>{remedy.to_owned()}</p>
        </main>
    }
}

fn title(session: Session) -> String {
    let corpus = session.corpus;
    let (view, text) = session.place.with(|place| (place.view, place.text));
    let subject = match (view, text) {
        (View::Read, Some(text)) => corpus.article(text).headline.value.clone(),
        _ => say(chrome::name(view)).to_owned(),
    };
    subject + " · Synoptic"
}

fn listen_to_keys(visit: Visit) {
    let before = StoredValue::new_local(None::<String>);
    browser::on_press(move |press| {
        let letters = visit.uses_letters();
        let after = before.with_value(Clone::clone);
        let meaning = meaning(&press, after.as_deref(), letters);
        before.set_value((meaning == Meaning::Leads).then_some(press.key));
        match meaning {
            Meaning::Does(command) => {
                // The browser itself closes dialogs on Escape.
                let browser_too = command == Command::Escape;
                visit.run(command);
                !browser_too
            }
            Meaning::Leads => true,
            Meaning::Nothing => false,
        }
    });
}
