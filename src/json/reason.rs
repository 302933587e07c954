//! Explains why JSON was not decoded.

use std::fmt;

use super::path::{Path, Step, json_path_at};

/// The place where decoding failed and what is wrong there.
///
/// It contains no value from the response: it may be a credential.
#[derive(Debug)]
pub(crate) struct Reason {
    /// The place. If it is empty, the whole response.
    path: Path,
    /// A predicate, such as "is missing the field `id`".
    what: String,
}

impl Reason {
    /// A reason that concerns the whole response.
    pub(crate) fn whole(what: impl Into<String>) -> Self {
        let what = what.into();
        Self {
            path: Path::root(),
            what,
        }
    }

    /// Explains an error of serde_json in a text.
    pub(super) fn of_text(text: &str, error: &serde_json::Error) -> Self {
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return Self::whole("is empty");
        }
        let message = error.to_string();
        let position = format!("(line {}, column {})", error.line(), error.column());
        if message.starts_with("recursion limit exceeded") {
            return Self {
                path: json_path_at(text.as_bytes(), offset(text, error)),
                what: "is nested too deeply: more than 127 levels".to_owned(),
            };
        }
        Self::whole(match error.classify() {
            serde_json::error::Category::Eof => format!("ends unexpectedly {position}"),
            _ => format!("is not valid JSON {position}"),
        })
    }

    /// Adds a step to the start of the path.
    pub(super) fn within(mut self, step: Step) -> Self {
        self.path.prepend(step);
        self
    }

    /// Adds a property to the start of the path.
    pub(crate) fn within_property(self, name: &str) -> Self {
        self.within(Step::Object(Some(name.to_owned())))
    }

    /// Adds an item of a list to the start of the path.
    pub(crate) fn within_item(self, list: &str, index: usize) -> Self {
        self.within(Step::Array(Some(index))).within_property(list)
    }

    /// Returns the place, such as `data[3].name`.
    pub(crate) fn path(&self) -> String {
        self.path.to_string()
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path().as_str() {
            "" => write!(f, "the response {}", self.what),
            path => write!(f, "`{path}` {}", self.what),
        }
    }
}

impl std::error::Error for Reason {}

impl serde::de::Error for Reason {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::whole(strip_value(&message.to_string()))
    }
}

/// Returns the byte offset of an error.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    before + error.column()
}

/// Rewrites a serde message without the value that it contains.
fn strip_value(message: &str) -> String {
    // The expected type comes last and is fixed text. The value before it may contain
    // anything, including the words searched for here.
    if let Some(field) = message.strip_prefix("missing field `") {
        let field = field.split('`').next().unwrap_or_default();
        return format!("is missing the field `{field}`");
    }
    let expected = message
        .rsplit_once(", expected ")
        .map(|(_, expected)| expected.split(" at line ").next().unwrap_or_default());
    match expected {
        Some(expected) => format!("has the wrong type: expected {expected}"),
        None => "does not match".to_owned(),
    }
}
