use alloc::{format, string::String};
use core::fmt;

use serde::{Deserialize, Serialize};

/// Something about one input file that its author should know: what it is, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// File name, as the author knows it.
    pub source: String,
    /// Line in that file, counted from 1, where one line is to blame.
    pub line: Option<u32>,
    /// How much it matters.
    pub severity: Severity,
    /// What was found, in one sentence without a full stop.
    pub message: String,
    /// What to do about it, in one sentence without a full stop; empty where nothing needs doing.
    pub remedy: String,
}

/// How much a [`Diagnostic`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Worth knowing: something was inferred or set aside.
    Note,
    /// Read, but probably not as its author meant.
    Warning,
    /// The file, or a correction, could not be used.
    Error,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        let severity = match self.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{}{line}: {severity}: {}", self.source, self.message)?;
        if !self.remedy.is_empty() {
            write!(f, "\n  {}", self.remedy)?;
        }
        Ok(())
    }
}
