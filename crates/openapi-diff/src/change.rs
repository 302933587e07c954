//! A change as reports show it, and the report of all changes.

use openapi_document::tree::{Location, Value};

use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::rule::{Axis, Rule, Section};

/// The position of a change in one of the documents.
#[derive(Clone, Debug)]
pub struct Position {
    /// The name under which the document was loaded.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// The JSON pointer to the value.
    pub pointer: String,
    /// The part of the text that reports underline.
    pub place: Location,
}

impl Position {
    fn of(documents: &Documents<'_>, at: NodeRef) -> Self {
        let document = documents.document(at.side);
        // The name of a field is underlined; for an item of a list or a scalar, the value.
        let place = match document.value(at.node) {
            Value::Scalar(_) if !document.slice(document.span(at.node)).is_empty() => {
                document.location(at.node)
            }
            _ => document.key_location(at.node),
        };
        let start = document.position(place.span.start);
        Self {
            file: document.file_at(place.span.start).to_owned(),
            line: start.line,
            column: start.column,
            pointer: document.pointer(at.node),
            place,
        }
    }
}

/// One change between two documents.
#[derive(Clone, Debug)]
pub struct Change {
    /// The kind of change.
    pub rule: &'static Rule,
    /// What changed, in one sentence.
    pub message: String,
    /// The affected operations: the `operationId`, or the method and the path.
    pub operations: Vec<String>,
    /// The position in the old document.
    pub old: Option<Position>,
    /// The position in the new document.
    pub new: Option<Position>,
    /// The old value.
    pub before: Option<String>,
    /// The new value.
    pub after: Option<String>,
}

impl Change {
    /// Creates a change from a difference and the operations that it affects.
    pub fn new(documents: &Documents<'_>, difference: Difference, operations: Vec<String>) -> Self {
        let position = |at: Option<NodeRef>| at.map(|at| Position::of(documents, at));
        Self {
            rule: difference.rule,
            message: difference.message,
            operations,
            old: position(difference.old),
            new: position(difference.new),
            before: difference.before,
            after: difference.after,
        }
    }

    /// Whether the change is breaking.
    pub fn is_breaking(&self) -> bool {
        self.rule.is_breaking()
    }

    /// Says who a breaking change affects; `None` if the change is compatible.
    pub fn affected_audience(&self) -> Option<&'static str> {
        self.is_breaking().then(|| self.rule.axis.audience())
    }

    /// Says how to avoid or soften the change; `None` if there is no advice.
    pub fn help(&self) -> Option<&'static str> {
        Some(self.rule.mitigation).filter(|help| !help.is_empty())
    }
}

/// The part of a semantic version that has to be raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// The documents are equal: the version stays.
    None,
    /// Nothing was added, and nothing breaks.
    Patch,
    /// Something was added, and nothing breaks.
    Minor,
    /// A change is breaking.
    Major,
}

impl Bump {
    /// Classifies changes; those on [`Axis::Sdk`] do not count, since generated clients have
    /// their own versions.
    fn of(changes: &[Change], is_same: bool) -> Self {
        let counted = || changes.iter().filter(|it| it.rule.axis != Axis::Sdk);
        if counted().any(Change::is_breaking) {
            Self::Major
        } else if counted().any(|it| it.rule.section == Section::Added) {
            Self::Minor
        } else if is_same {
            Self::None
        } else {
            Self::Patch
        }
    }

    /// Returns the name that reports use: `none`, `patch`, `minor` or `major`.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// Returns the next version; `None` if `version` does not have three numbers.
    ///
    /// Below 1.0, a breaking change raises the minor version and any other change the patch
    /// version, as cargo expects.
    pub(crate) fn applied_to(self, version: &str) -> Option<String> {
        let mut numbers = version
            .split(['-', '+'])
            .next()?
            .split('.')
            .map(str::parse::<u64>);
        let (major, minor, patch) = (
            numbers.next()?.ok()?,
            numbers.next()?.ok()?,
            numbers.next()?.ok()?,
        );
        Some(match (self, major, minor) {
            (Self::None, ..) => version.to_owned(),
            (Self::Major, 0, 0) => format!("0.0.{}", patch + 1),
            (Self::Major, 0, _) => format!("0.{}.0", minor + 1),
            (Self::Major, ..) => format!("{}.0.0", major + 1),
            (Self::Minor, 1.., _) => format!("{major}.{}.0", minor + 1),
            (Self::Minor | Self::Patch, ..) => format!("{major}.{minor}.{}", patch + 1),
        })
    }
}

/// The changes between two documents.
#[derive(Debug)]
pub struct Report {
    /// The changes: breaking ones first, then in the order of the text.
    pub changes: Vec<Change>,
    /// The part of the version that has to be raised.
    pub bump: Bump,
    /// The number of changes that [`Report::keep_breaking`] removed.
    pub left_out: usize,
    /// The current version, for which reports name the next one.
    pub version: Option<String>,
    /// Whether the report for a terminal shows each change with excerpts, however many there are.
    pub all: bool,
}

impl Report {
    /// Sorts changes and determines the version bump.
    ///
    /// `is_same` says that the two versions are equal, as [`is_same`](crate::is_same) does for
    /// documents. Without changes, the bump is then [`Bump::None`] instead of [`Bump::Patch`].
    pub fn new(mut changes: Vec<Change>, is_same: bool) -> Self {
        let place = |change: &Change| {
            let new = change.new.as_ref().map(|it| (it.line, it.column));
            let old = change.old.as_ref().map(|it| (it.line, it.column));
            (new.or(old), old)
        };
        changes.sort_by(|a, b| {
            (
                b.rule.severity,
                a.rule.axis,
                place(a),
                a.rule.name,
                &a.message,
            )
                .cmp(&(
                    a.rule.severity,
                    b.rule.axis,
                    place(b),
                    b.rule.name,
                    &b.message,
                ))
        });
        let bump = Bump::of(&changes, is_same);
        Self {
            changes,
            bump,
            left_out: 0,
            version: None,
            all: false,
        }
    }

    /// Sets the current version, such as `0.1.0`; reports then name the next version.
    pub fn with_version(mut self, version: &str) -> Self {
        self.version = Some(version.to_owned());
        self
    }

    /// Whether a change is breaking.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// Removes the changes that are not breaking. The version bump stays.
    pub fn keep_breaking(&mut self) {
        let before = self.changes.len();
        self.changes.retain(Change::is_breaking);
        self.left_out += before - self.changes.len();
    }
}
