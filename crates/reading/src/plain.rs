//! Text files.

use corpus::{Block, Diagnostic, Document, Role};

use crate::{fields, front, lines};

pub(crate) fn read(source: &str, text: &str) -> Result<Document, Diagnostic> {
    let front = front::split(source, text)?;
    let mut document = Document { source: source.to_string(), ..Document::default() };
    fields::apply(&mut document, &front.entries);
    document.blocks = lines::paragraphs(front.body, front.body_line)
        .into_iter()
        .map(|(text, line)| Block { role: role_of(&text), text, line })
        .collect();
    Ok(document)
}

/// A line of signs, such as `* * *`, parts the text and tells nothing.
pub(crate) fn role_of(text: &str) -> Role {
    if text.chars().any(char::is_alphanumeric) { Role::Plain } else { Role::Outside }
}
