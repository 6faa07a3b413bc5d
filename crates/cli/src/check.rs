//! What an author wants to know of a folder: was each file read as it was meant?

use std::{
    fmt::Display,
    io::{self, Write},
};

use corpus::{Article, ArticleId, Diagnostic, Origin, ParagraphKind, Severity, Stated};

use crate::{bundle::Bundle, words::word};

/// Characters of a paragraph that are shown of what was set aside.
const EXCERPT: usize = 72;

/// What to do about what is not given.
const NOT_GIVEN: &str = "What is not given can be said at the top of a .md or .txt file:
  +++
  outlet = \"…\"
  date = 2024-01-17
  url = \"https://…\"
  +++
and the outlet of any file in bundle.toml, under [[article]].";

pub(crate) fn report(bundle: &Bundle, out: &mut impl Write) -> io::Result<()> {
    for id in bundle.corpus.article_ids() {
        write_article(bundle, id, out)?;
    }
    let sources: Vec<&str> = bundle.corpus.articles.iter().map(|article| article.source.as_str()).collect();
    let others = bundle.diagnostics.iter().filter(|found| !sources.contains(&found.source.as_str()));
    for found in others {
        writeln!(out, "{found}")?;
    }
    write_sum(bundle, out)
}

fn write_article(bundle: &Bundle, id: ArticleId, out: &mut impl Write) -> io::Result<()> {
    let article = bundle.corpus.article(id);
    writeln!(out, "{}", article.source)?;
    write_field("outlet", article.outlet.as_ref(), out)?;
    write_field("headline", Some(&article.headline), out)?;
    write_field("date", article.date.as_ref(), out)?;
    write_field("language", article.language.as_ref(), out)?;
    if !bundle.corpus.is_in_english(id) {
        let how = "not in English: fewer names, figures and matches are found";
        writeln!(out, "  {:<10} {how}", "")?;
    }
    writeln!(out, "  {:<10} {}", "address", article.url.as_deref().unwrap_or("not given"))?;
    let paragraphs = || article.paragraph_ids().map(|id| bundle.corpus.paragraph(id));
    let body: Vec<_> = paragraphs().filter(|paragraph| paragraph.kind == ParagraphKind::Body).collect();
    let words = body.iter().map(|paragraph| paragraph.text.split_whitespace().count()).sum();
    writeln!(out, "  {:<10} {}, {}", "text", counted(body.len(), "paragraph"), counted(words, "word"))?;
    let aside: Vec<_> = paragraphs().filter(|paragraph| paragraph.kind.set_aside()).collect();
    if !aside.is_empty() {
        writeln!(out, "  {:<10} {}", "set aside", counted(aside.len(), "paragraph"))?;
    }
    for paragraph in aside {
        writeln!(out, "    {:<10} {}", word(paragraph.kind), excerpt(&paragraph.text))?;
    }
    for found in own_diagnostics(bundle, article) {
        writeln!(out, "  {}", found.to_string().replace('\n', "\n  "))?;
    }
    writeln!(out)
}

fn own_diagnostics<'a>(bundle: &'a Bundle, article: &'a Article) -> impl Iterator<Item = &'a Diagnostic> {
    bundle.diagnostics.iter().filter(|found| found.source == article.source)
}

fn write_field<T: Display>(name: &str, field: Option<&Stated<T>>, out: &mut impl Write) -> io::Result<()> {
    let Some(Stated { value, origin }) = field else { return writeln!(out, "  {name:<10} not given") };
    let how = match origin {
        Origin::Given => "",
        Origin::Inferred => "  (inferred)",
        Origin::Derived => "  (made from the text)",
        Origin::Withheld => "  (withheld)",
    };
    writeln!(out, "  {name:<10} {value}{how}")
}

fn write_sum(bundle: &Bundle, out: &mut impl Write) -> io::Result<()> {
    let count = |severity| bundle.diagnostics.iter().filter(|found| found.severity == severity).count();
    let articles = counted(bundle.corpus.articles.len(), "article");
    let lacks =
        |article: &Article| article.outlet.is_none() || article.date.is_none() || article.url.is_none();
    if bundle.corpus.articles.iter().any(lacks) {
        writeln!(out, "{NOT_GIVEN}\n")?;
    }
    let (errors, warnings) =
        (counted(count(Severity::Error), "error"), counted(count(Severity::Warning), "warning"));
    writeln!(out, "{articles} read, {errors}, {warnings}")
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

fn excerpt(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= EXCERPT {
        text
    } else {
        text.chars().take(EXCERPT - 1).chain(['…']).collect()
    }
}
