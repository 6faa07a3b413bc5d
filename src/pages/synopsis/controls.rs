use corpus::ArticleId;
use leptos::prelude::*;
use markup::view;

use super::Sheet;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::choice::{choice, every_text, segment};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum, tint};
use crate::messages::{fill, say, synopsis as said, words as shared};
use crate::route::{Depth, Show};
use crate::rows::PINNED;
use crate::session::Command;
use crate::words::thousands;

/// What a reader can choose: rows, order, columns, depth.
pub(super) fn controls(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let depth = move |depth: Depth| {
        let is_chosen = move || sheet.depth.get() == depth;
        segment(depth_words(depth), is_chosen, move || session.run(Command::ShowDepth(depth)))
    };
    view! {
        <div class="push row syn-tools">
            {order(sheet)}
            {rows(sheet)}
            {pins(sheet)}
            <div class="segs" role="group" aria-label=say(said::DEPTH)>
                {Depth::EACH.map(depth).into_iter().collect::<Vec<_>>()}
            </div>
        </div>
    }
}

fn depth_words(depth: Depth) -> &'static str {
    say(match depth {
        Depth::Full => said::FULL,
        Depth::First => said::FIRST,
        Depth::Differences => said::DIFFERENCES,
    })
}

/// The text whose order the rows follow.
fn order(sheet: Sheet) -> Markup {
    let session = sheet.session;
    view! {
        <label class="row pick">
            <span class="lab">{say(said::ORDER_OF)}</span>
            {choice(None, every_text(session.corpus), move || sheet.base.get().0.to_string(), move |row| {
                session.run(Command::OrderBy(ArticleId(row)))
            })}
        </label>
    }
}

/// The rows shown.
fn rows(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let texts = session.corpus.articles.len();
    // Of two texts each row is told by both, and all but one is one.
    let stands = move |show: &Show| texts > 2 || !matches!(show, Show::Every | Show::ButOne);
    let option = move |show: Show| {
        let words = match show {
            Show::All => said::EVERYTHING,
            Show::Matched => said::ROWS_ONLY,
            Show::Every => said::ROWS_IN_ALL,
            Show::ButOne => said::ROWS_BUT_ONE,
            Show::Differs => said::ROWS_DIFFERING,
            Show::Unmatched => said::UNMATCHED,
            Show::Solo => said::SOLO,
        };
        view! { <option value=show.word()>{fill(words, &[&thousands(texts)])}</option> }
    };
    view! {
        <label class="row pick">
            <span class="lab">{say(shared::SHOW)}</span>
            <select
                prop:value=move || sheet.show.get().word()
                on:change=move |event: leptos::ev::Event| {
                    if let Some(show) = Show::parse(&event_target_value(&event)) {
                        session.run(Command::ShowRows(show));
                    }
                }
            >
                {Show::EACH.into_iter().filter(stands).map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
}

/// The texts that have columns; of many, a list gives one to any.
fn pins(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let corpus = session.corpus;
    let many = corpus.articles.len() > PINNED;
    if corpus.articles.len() < 3 {
        return Markup::Nothing;
    }
    let switch = move |text: ArticleId| {
        let next = sheet.columns.with_untracked(|columns| {
            columns.switched(text, sheet.base.get_untracked(), sheet.fit.get_untracked())
        });
        session.run(Command::ShowColumns(next));
    };
    let button = move |text: ArticleId| {
        let label = corpus.article(text).label().to_owned();
        let on = move || sheet.columns.with(|columns| columns.visible.contains(&text));
        // The base stays, and one beside it, or there is nothing to compare.
        let fixed = move || sheet.columns.with(|columns| columns.is_fixed(text, sheet.base.get()));
        view! {
            <button
                type="button"
                class="seg"
                aria-pressed=move || on().to_string()
                aria-label=label.clone()
                title=label
                disabled=fixed
                on:click=move |_| switch(text)
            >
                {siglum(text, Fill::Whole)}
            </button>
        }
    };
    let buttons = move || {
        let texts = if many {
            sheet.columns.with(|columns| columns.all.clone())
        } else {
            corpus.article_ids().collect()
        };
        texts.into_iter().map(button).collect::<Vec<_>>()
    };
    let add = many.then(|| {
        let mut texts = every_text(corpus);
        texts.insert(0, (String::new(), say(said::ADD).to_owned()));
        // A text that was given a column is no longer what is asked for.
        let none = move || {
            sheet.columns.track();
            String::new()
        };
        choice(Some(say(said::GIVE_COLUMN)), texts, none, move |row| {
            let text = ArticleId(row);
            if !sheet.columns.with_untracked(|columns| columns.visible.contains(&text)) {
                switch(text);
            }
        })
    });
    view! {
        <div class="row desk">
            <span class="lab" id="columns-label">{say(said::COLUMNS)}</span>
            <div class="segs" role="group" aria-labelledby="columns-label">{live(buttons)}</div>
            {add}
        </div>
    }
}

/// On phones: the text that stands beside the base.
pub(super) fn pair_bar(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let corpus = session.corpus;
    let tab = move |text: ArticleId| {
        let label = corpus.article(text).label().to_owned();
        let on = move || sheet.columns.with(|columns| columns.beside(sheet.base.get()) == Some(text));
        let put = move |_| {
            let next =
                sheet.columns.with_untracked(|columns| columns.with_beside(text, sheet.base.get_untracked()));
            session.run(Command::ShowColumns(next));
        };
        view! {
            <button type="button" class="otab" data-o=tint(text) aria-pressed=move || on().to_string() aria-label=label on:click=put>
                {siglum(text, Fill::Whole)}
            </button>
        }
    };
    let tabs = move || {
        let base = sheet.base.get();
        let texts: Vec<ArticleId> = match corpus.articles.len() > PINNED {
            true => sheet.columns.with(|columns| columns.all.clone()),
            false => corpus.article_ids().collect(),
        };
        texts.into_iter().filter(|text| *text != base).map(tab).collect::<Vec<_>>()
    };
    (corpus.articles.len() > 1)
        .then(|| {
            view! {
                <div class="hand pairbar">
                    <p>
                        {live(move || siglum(sheet.base.get(), Fill::Whole))}
                        <span class="vh">{live(move || corpus.article(sheet.base.get()).label().to_owned())}</span>
                        <span class="lab">{say(said::BESIDE)}</span>
                    </p>
                    <div class="otabs" role="group" aria-label=say(said::TEXT_BESIDE)>{live(tabs)}</div>
                </div>
            }
        })
        .into_markup()
}
