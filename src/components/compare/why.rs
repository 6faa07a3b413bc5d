use corpus::{ParagraphId, Parallel};
use leptos::prelude::*;
use markup::view;

use super::reasons::{By, ROWS, Reason, Reasons, reasons};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::live::live;
use crate::components::methods::card;
use crate::components::said::said as put;
use crate::components::strength::strengths;
use crate::dom;
use crate::messages::{Message, compare as said, fill, frame, number_of, say, things, words as shared};
use crate::methods::MATCHING;
use crate::session::Session;
use crate::words;

/// Why two paragraphs were matched, or what they share if they were not.
pub(super) fn why(session: Session, id: ParagraphId, other: ParagraphId) -> Markup {
    let corpus = session.corpus;
    let reasons = reasons(corpus, id, other);
    let (title, words) = match reasons.by {
        By::Synoptic(score) => (said::MATCHED, why_matched(session, score, &reasons)),
        By::Author => (said::MATCHED, put_together(said::BY_AUTHOR, &reasons)),
        By::Reader => (said::SHARED, put_together(said::BY_READER, &reasons)),
    };
    let telling = corpus.paragraphs.iter().filter(|paragraph| paragraph.kind.tells()).count();
    view! {
        <section class="why" aria-labelledby="why-title">
            <h3 id="why-title">{say(title)}</h3>
            {words}
            {(!reasons.rows.is_empty()).then(|| table(reasons, telling))}
            {card(MATCHING, frame::METHODS_TITLE, Some(strengths(session, dom::STRENGTH_HERE)))}
        </section>
    }
}

fn why_matched(session: Session, score: u16, reasons: &Reasons) -> Markup {
    let from =
        session.shown_from().map_or(0, |(strength, ..)| 10 * u16::from(strength)).max(Parallel::SHOWN_FROM);
    let kinds: Vec<&str> = reasons.kinds.iter().copied().map(say).collect();
    let shared =
        if kinds.is_empty() { say(said::WORDS).to_owned() } else { words::list(&kinds, shared::AND) };
    let number = |thousandths| view! { <b class="num">{strength(thousandths)}</b> };
    let texts = number_of(session.corpus.articles.len(), things::IN_TEXTS).into_markup();
    let places = vec![shared.into_markup(), texts, number(score), number(from)];
    view! { <p>{put(said::WHY, places)}</p> }
}

/// Says who put two together by hand, and where they share nothing, that too.
fn put_together(who: Message, reasons: &Reasons) -> Markup {
    let nothing = reasons.rows.is_empty().then(|| [" ", say(said::NOTHING_SHARED)].concat());
    view! { <p>{say(who)}{nothing}</p> }
}

/// Thousandths as a decimal of two places.
fn strength(thousandths: u16) -> String {
    let hundredths = (thousandths + 5) / 10;
    words::decimal(usize::from(hundredths), 2)
}

fn table(reasons: Reasons, telling: usize) -> Markup {
    let (whole, set_whole) = signal(false);
    let matched = matches!(reasons.by, By::Synoptic(_));
    let rest = reasons.rows.len().saturating_sub(ROWS);
    // One more row takes no more room than the line that would stand for it.
    let cut = if rest > 1 { ROWS } else { reasons.rows.len() };
    let rest_share: u32 =
        reasons.rows.iter().skip(cut).filter_map(|reason| reason.share).map(u32::from).sum();
    let rows = StoredValue::new(reasons.rows);
    let shown = move |from: usize, to: usize| {
        rows.with_value(|rows| {
            rows.iter().take(to).skip(from).map(|reason| row(reason, telling, matched)).collect::<Vec<_>>()
        })
    };
    let more = move || {
        if whole.get() {
            return shown(cut, usize::MAX).into_markup();
        }
        (rest > 1)
            .then(|| {
                view! {
                    <tr class="rest">
                        <th scope="row">
                            <button type="button" class="lnk" on:click=move |_| set_whole.set(true)>{fill(shared::MORE, &[&words::thousands(rest)])}</button>
                        </th>
                        <td></td>
                        {matched.then(|| bar(rest_share))}
                    </tr>
                }
            })
            .into_markup()
    };
    view! {
        <table class="evidence">
            <caption class="vh">{say(said::EVIDENCE)}</caption>
            <thead>
                <tr>
                    <th scope="col">{say(said::IN_BOTH)}</th>
                    <th scope="col">{say(said::PARAGRAPHS_WITH)}</th>
                    {matched.then(|| view! { <th scope="col">{say(said::SHARE)}</th> })}
                </tr>
            </thead>
            <tbody>{shown(0, cut)}{live(more)}</tbody>
        </table>
    }
}

fn row(reason: &Reason, telling: usize, matched: bool) -> Markup {
    view! {
        <tr>
            <th scope="row"><span class="voice">{reason.words.clone()}</span></th>
            <td class="num">{words::of(reason.paragraphs as usize, &words::thousands(telling))}</td>
            {matched.then(|| bar(u32::from(reason.share.unwrap_or_default())))}
        </tr>
    }
}

fn bar(share: u32) -> Markup {
    let percent = (share + 5) / 10;
    view! {
        <td class="bar">
            <div>
                <span style:--v=[&percent.to_string(), "%"].concat()></span>
                <span class="num">{percent as usize}" %"</span>
            </div>
        </td>
    }
}

#[cfg(test)]
mod tests {
    use super::strength;

    #[test]
    fn a_strength_has_two_decimals() {
        for (thousandths, words) in [(0, "0.00"), (42, "0.04"), (524, "0.52"), (996, "1.00"), (1000, "1.00")]
        {
            assert_eq!(strength(thousandths), words);
        }
    }
}
