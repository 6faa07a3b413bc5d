use corpus::{ParagraphId, Parallel};
use leptos::prelude::*;

use super::reasons::{By, ROWS, Reason, Reasons, reasons};
use crate::components::methods::card;
use crate::methods::MATCHING;
use crate::session::Session;
use crate::words as say;

/// Why two paragraphs were matched, or what they share if they were not.
pub(super) fn why(session: Session, id: ParagraphId, other: ParagraphId) -> AnyView {
    let corpus = session.corpus;
    let reasons = reasons(corpus, id, other);
    let (title, words) = match reasons.by {
        By::Synoptic(score) => (MATCHED, why_matched(score, &reasons, corpus.articles.len())),
        By::Author => (MATCHED, put_together("The author of this edition put these two together.", &reasons)),
        By::Reader => (
            "What these two share",
            put_together("You put these two side by side; Synoptic did not match them.", &reasons),
        ),
    };
    let telling = corpus.paragraphs.iter().filter(|paragraph| paragraph.kind.tells()).count();
    view! {
        <section class="why" aria-labelledby="why-title">
            <h3 id="why-title">{title}</h3>
            {words}
            {(!reasons.rows.is_empty()).then(|| table(reasons, telling))}
            {card(MATCHING, "How this works, and how often it errs")}
        </section>
    }
    .into_any()
}

const MATCHED: &str = "Why these two were matched";

fn why_matched(score: u16, reasons: &Reasons, texts: usize) -> AnyView {
    let shared = list(&reasons.kinds);
    view! {
        <p>
            "They share "{shared}" that are rare in these "{say::texts(texts)}". Match strength "
            <b class="num">{strength(score)}</b>
            "; pairs are shown from "
            <b class="num">{strength(Parallel::SHOWN_FROM)}</b>
            ". Word order plays no part."
        </p>
    }
    .into_any()
}

/// Says who put two together by hand, and where they share nothing, that too.
fn put_together(who: &'static str, reasons: &Reasons) -> AnyView {
    let nothing = reasons.rows.is_empty().then_some(" They share no name and no content word.");
    view! { <p>{who}{nothing}</p> }.into_any()
}

/// Thousandths as a decimal of two places.
fn strength(thousandths: u16) -> String {
    let hundredths = (thousandths + 5) / 10;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    [whole.to_string().as_str(), if rest < 10 { ".0" } else { "." }, &rest.to_string()].concat()
}

/// "names", "names and rare words", "names, figures and rare words".
fn list(words: &[&str]) -> String {
    match words {
        [] => "words".to_owned(),
        [only] => (*only).to_owned(),
        [first @ .., last] => [&first.join(", "), " and ", last].concat(),
    }
}

fn table(reasons: Reasons, telling: usize) -> AnyView {
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
            rows.iter().take(to).skip(from).map(|reason| row(reason, telling, matched)).collect_view()
        })
    };
    let more = move || {
        if whole.get() {
            return shown(cut, usize::MAX).into_any();
        }
        (rest > 1)
            .then(|| {
                view! {
                    <tr class="rest">
                        <th scope="row">
                            <button type="button" class="lnk" on:click=move |_| set_whole.set(true)>{rest}" more"</button>
                        </th>
                        <td></td>
                        {matched.then(|| bar(rest_share))}
                    </tr>
                }
            })
            .into_any()
    };
    view! {
        <table class="evidence">
            <caption class="vh">"What stands in both, and in how many paragraphs"</caption>
            <thead>
                <tr>
                    <th scope="col">"In both"</th>
                    <th scope="col">"Paragraphs with it"</th>
                    {matched.then(|| view! { <th scope="col">"Share of match"</th> })}
                </tr>
            </thead>
            <tbody>{shown(0, cut)}{more}</tbody>
        </table>
    }
    .into_any()
}

fn row(reason: &Reason, telling: usize, matched: bool) -> AnyView {
    view! {
        <tr>
            <th scope="row"><span class="voice">{reason.words.clone()}</span></th>
            <td class="num">{reason.paragraphs}" of "{telling}</td>
            {matched.then(|| bar(u32::from(reason.share.unwrap_or_default())))}
        </tr>
    }
    .into_any()
}

fn bar(share: u32) -> AnyView {
    let percent = (share + 5) / 10;
    view! {
        <td class="bar">
            <div>
                <span style:--v=[&percent.to_string(), "%"].concat()></span>
                <span class="num">{percent}" %"</span>
            </div>
        </td>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{list, strength};

    #[test]
    fn a_strength_has_two_decimals() {
        for (thousandths, words) in [(0, "0.00"), (42, "0.04"), (524, "0.52"), (996, "1.00"), (1000, "1.00")]
        {
            assert_eq!(strength(thousandths), words);
        }
    }

    #[test]
    fn lists_read_like_sentences() {
        assert_eq!(list(&["names"]), "names");
        assert_eq!(list(&["names", "rare words"]), "names and rare words");
        assert_eq!(list(&["names", "figures", "rare words"]), "names, figures and rare words");
    }
}
