//! The dialog of everything that can leave the page.

use markup::view;

use crate::browser;
use crate::browser::Offline;
use crate::browser::markup::Markup;
use crate::components::dialog::dialog;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::table::save_picture;
use crate::export::{Format, Picture, Saved, Table, compared};
use crate::messages::{Message, export, fill, say};
use crate::route::View;
use crate::session::{Command, Dialog, Session, session};
use crate::words;

/// The dialog, in three parts: what is compared, tables, pictures; and the way to the worksheet.
pub fn export_dialog() -> Markup {
    let session = session();
    let content = view! {
        {comparison(session)}
        <h3>{say(export::TABLES)}</h3>
        <p class="row">{Table::EACH.map(|table| save_table(session, table)).into_iter().collect::<Vec<_>>()}</p>
        <p class="quiet small">{say(export::FILTERED)}</p>
        {picture(session, export::PICTURE, Picture::Coverage)}
        {picture(session, export::PICTURE_OF_FIGURES, Picture::Figures)}
        {picture(session, export::PICTURE_OF_DATES, Picture::Dates)}
        <h3>{say(export::WORKSHEET)}</h3>
        <p class="row">
            <a
                class="btn line"
                href=move || session.href(|place| place.view = View::Worksheet)
                on:click=move |_| session.run(Command::CloseDialog(Dialog::Export))
            >
                {icon(Icon::Table)}
                {say(export::OPEN_WORKSHEET)}
            </a>
        </p>
        <h3>{say(export::PAGE)}</h3>
        <p>{say(export::PAGE_HOLDS)}</p>
        <p class="row">
            {act(session, export::SAVE_PAGE, Command::SavePage(Saved::Whole))}
            {browser::has_engine().then(|| act(session, export::SAVE_TO_READ, Command::SavePage(Saved::ToRead)))}
            {act(session, export::COPY_EMBED, Command::CopyEmbed)}
        </p>
        {browser::has_engine().then(|| view! { <p class="quiet small">{say(export::TO_READ)}</p> })}
        <p class="quiet small">{move || session.offline.get().map(|state| say(match state {
            Offline::Refused => export::NOT_OFFLINE,
            Offline::Kept | Offline::New => export::OFFLINE,
        }))}</p>
    };
    dialog(Dialog::Export, export::EXPORT, view! { <div class="exports">{content}</div> })
}

/// What a reader has before them, counted; only then can it be copied.
fn comparison(session: Session) -> Markup {
    let number = move || {
        let place = session.place.get();
        session.passing.with(|passing| {
            compared(session.corpus, &place, passing)
                .iter()
                .map(|group| group.paragraphs.len())
                .sum::<usize>()
        })
    };
    let buttons = move |number: usize| match number {
        0 => view! { <p class="quiet">{say(export::NO_COMPARISON)}</p> },
        number => view! {
            <p>{fill(export::HOLDS, &[&words::paragraphs(number)])}</p>
            <p class="row">
                {act(session, export::COPY_MARKDOWN, Command::CopyComparison(Format::Markdown))}
                {act(session, export::COPY_PLAIN, Command::CopyComparison(Format::Plain))}
                {act(session, export::SAVE_MARKDOWN, Command::SaveComparison)}
            </p>
        },
    };
    view! {
        <h3>{say(export::COMPARISON)}</h3>
        {live(move || buttons(number()))}
    }
}

fn picture(session: Session, heading: Message, picture: Picture) -> Markup {
    view! {
        <h3>{say(heading)}</h3>
        {save_picture(session, heading, picture, "btn line")}
    }
}

fn save_table(session: Session, table: Table) -> Markup {
    let name = match table {
        Table::Comparison => export::COMPARED,
        Table::Names => export::NAMES,
        Table::Quotations => export::QUOTATIONS,
        Table::Figures => export::FIGURES,
        Table::Coverage => export::COVERAGE,
    };
    act(session, name, Command::SaveTable(table))
}

fn act(session: Session, name: Message, command: Command) -> Markup {
    let drawing = if matches!(command, Command::CopyComparison(_) | Command::CopyEmbed) {
        Icon::Copy
    } else {
        Icon::Export
    };
    view! {
        <button class="btn line" type="button" on:click=move |_| session.run(command.clone())>
            {icon(drawing)}
            {say(name)}
        </button>
    }
}
