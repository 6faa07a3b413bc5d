//! The whole page.

use corpus::Corpus;
use leptos::prelude::*;

use crate::browser;
use crate::components::add::{AddTexts, DropPlace, Start};
use crate::components::chrome::{self, About, Colophon, Credit, Folio, ThumbBar, ViewBar};
use crate::components::export::ExportDialog;
use crate::components::keylist::KeyList;
use crate::components::live::{attr, does, list, live};
use crate::components::methods::MethodList;
use crate::components::notice::{LostLink, NewVersion, Status, Toast};
use crate::components::overview::Overview;
use crate::components::own::OwnList;
use crate::components::own::correct::CorrectName;
use crate::components::peek::Peek;
use crate::components::strength::StrongOnly;
use crate::components::tour::{Tour, Welcome};
use crate::derived::Derived;
use crate::dom;
use crate::messages::writer::write_by;
use crate::messages::{frame as words, say, speak, words as said};
use crate::pages::coverage::Coverage;
use crate::pages::figures::Figures;
use crate::pages::filter::FilterPage;
use crate::pages::names::Names;
use crate::pages::quotes::Quotes;
use crate::pages::read::Read;
use crate::pages::synopsis::Synopsis;
use crate::pages::worksheet::Worksheet;
use crate::route::View;
use crate::session::{Command, Meaning, Preferences, Session, Shown, Visit, meaning};

/// The page of one corpus.
#[component]
pub fn App(
    /// What was analysed at build time; it stays as it is as long as the page is open.
    corpus: &'static Corpus,
) -> impl IntoView {
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
fn begin(visit: Visit, shown: &Shown) -> AnyView {
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
        return view! { <Start/><Toast/><DropPlace/> }.into_any();
    }
    frame(session)
}

/// Everything on the page, in the language that is spoken.
fn frame(session: Session) -> AnyView {
    let view = Derived::new(move || session.view());
    view! {
        <div class="frame" data-view=attr(move || view.get().word()) class:in-table=attr(move || view.get().is_table()) class:embedded=browser::is_embedded>
            <a class="skip" href="#main" on:click=does(move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                browser::focus_and_reveal(dom::MAIN);
            })>
                {say(words::SKIP)}
            </a>
            <Tour/>
            <Folio/>
            <Credit/>
            <ViewBar/>
            <Overview/>
            <main id=dom::MAIN tabindex="-1">
                <NewVersion/>
                <LostLink/>
                <StrongOnly/>
                <Welcome/>
                {live(move || page(view.get()))}
            </main>
            <ThumbBar/>
            <Colophon/>
            <Status/>
            <KeyList/>
            <MethodList/>
            <ExportDialog/>
            <OwnList/>
            <CorrectName/>
            <AddTexts/>
            <DropPlace/>
            <Peek/>
            <About/>
            <Toast/>
        </div>
    }
    .into_any()
}

/// The page of a view.
fn page(view: View) -> AnyView {
    match view {
        View::Synopsis => view! { <Synopsis/> }.into_any(),
        View::Names => view! { <Names/> }.into_any(),
        View::Coverage => view! { <Coverage/> }.into_any(),
        View::Quotes => view! { <Quotes/> }.into_any(),
        View::Figures => view! { <Figures/> }.into_any(),
        View::Filter => view! { <FilterPage/> }.into_any(),
        View::Worksheet => view! { <Worksheet/> }.into_any(),
        _ => view! { <Read/> }.into_any(),
    }
}

/// The page of a corpus that cannot be read, which shows nothing but why.
pub fn unreadable(damage: &str) -> AnyView {
    speak_as_preferred();
    message(say(said::UNREADABLE), damage)
}

fn speak_as_preferred() {
    let language = Preferences::recall().language;
    speak(language);
    browser::set_language(language.tag());
}

fn message(what: &str, remedy: &str) -> AnyView {
    view! {
        <main class="message">
            <h1>{what.to_owned()}</h1>
            <p>{remedy.to_owned()}</p>
        </main>
    }
    .into_any()
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
