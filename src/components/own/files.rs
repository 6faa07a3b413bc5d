use markup::view;

use crate::browser;
use crate::browser::markup::Markup;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::derived::Derived;
use crate::messages::{own as said, say};
use crate::own::{Own, file, lines::lines};
use crate::session::{Command, Session};

/// The ways out of the device and back: one file with everything, and the lines for the author of the bundle.
pub(super) fn files(session: Session) -> Markup {
    let take_in = move |event: leptos::ev::Event| {
        browser::read_file(&event, file::LONGEST, move |text| session.run(Command::TakeIn(text)));
    };
    let lines = Derived::new(move || session.own.with(|own| lines(session.built(), own)));
    // The lines name files, which may say who published them.
    let blind = session.is_blind();
    let author = move || {
        (!blind && lines.with(|lines| !lines.is_empty())).then(|| {
            view! {
                <h3>{say(said::FOR_AUTHORS)}</h3>
                <p class="quiet small">{say(said::FOR_AUTHORS_HINT)}</p>
                <pre class="toml" tabindex="0" aria-label=say(said::LINES)>{live(move || lines.get())}</pre>
                <p class="row">
                    <button
                        type="button"
                        class="btn line"
                        on:click=move |_| session.run(Command::Copy(lines.get_untracked(), say(said::LINES_COPIED)))
                    >
                        {icon(Icon::Copy)}
                        {say(said::COPY_LINES)}
                    </button>
                    <button type="button" class="btn line" on:click=move |_| session.run(Command::SaveLines)>
                        {icon(Icon::Export)}
                        {say(said::SAVE_LINES)}
                    </button>
                </p>
            }
        })
    };
    view! {
        {live(author)}
        <h3>{say(said::FILE)}</h3>
        <p class="quiet small">{say(said::FILE_HINT)}</p>
        <p class="row">
            <button
                type="button"
                class="btn line"
                disabled=move || session.own.with(Own::is_empty)
                on:click=move |_| session.run(Command::SaveOwn)
            >
                {icon(Icon::Export)}
                {say(said::SAVE)}
            </button>
            <label class="btn line file">
                {icon(Icon::Plus)}
                {say(said::TAKE_IN)}
                <input type="file" accept=".json,application/json" on:change=take_in/>
            </label>
        </p>
    }
}
