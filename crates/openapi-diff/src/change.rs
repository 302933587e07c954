//! A finding about a change, with everything that a report says of it.

use crate::collector::AffectedOperations;
use crate::documents::{Documents, NodeRef, Side};
use crate::rule::{Axis, Rule};
use openapi_document::tree::{Location, Value};

/// Where a finding is, in one of the documents.
#[derive(Clone, Debug)]
pub struct Position {
    /// The document, as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The JSON pointer.
    pub pointer: String,
    /// What is underlined.
    pub place: Location,
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// The kind of change.
    pub rule: &'static Rule,
    /// What changed, in one sentence.
    pub message: String,
    /// The operations that it affects.
    pub operations: Vec<String>,
    /// Where it was.
    pub old: Option<Position>,
    /// Where it is.
    pub new: Option<Position>,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there.
    pub after: Option<String>,
}

impl Change {
    /// A difference with its operations, located in both documents.
    pub fn new(pair: &Documents<'_>, found: AffectedOperations) -> Self {
        let AffectedOperations { told, operations } = found;
        Self {
            rule: told.rule,
            message: told.message,
            operations,
            old: told.old.map(|spot| position(pair, spot)),
            new: told.new.map(|spot| position(pair, spot)),
            before: told.before,
            after: told.after,
        }
    }

    /// Whether somebody is broken by it.
    pub fn is_breaking(&self) -> bool {
        self.rule.is_breaking()
    }

    /// Whom it breaks, in words; nothing where it breaks nobody.
    pub fn affected_audience(&self) -> Option<String> {
        self.is_breaking()
            .then(|| self.rule.axis.audience().to_owned())
    }

    /// How it is softened; nothing where there is no need.
    pub fn help(&self) -> Option<&'static str> {
        Some(self.rule.mitigation).filter(|it| !it.is_empty())
    }
}

fn position(pair: &Documents<'_>, spot: NodeRef) -> Position {
    let document = pair.document(spot.side);
    // A member is shown by its name; a listed value, or a scalar, by itself.
    let place = match document.value(spot.node) {
        Value::Scalar(_) if !document.slice(document.span(spot.node)).is_empty() => {
            document.location(spot.node)
        }
        _ => document.key_location(spot.node),
    };
    let at = document.position(place.span.start);
    Position {
        file: document.file().to_owned(),
        line: at.line,
        column: at.column,
        pointer: document.pointer(spot.node),
        place,
    }
}

/// Which version has to be raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// None: nothing changed that anybody could see.
    None,
    /// The patch: nothing was added, and nothing breaks.
    Patch,
    /// The minor: something was added.
    Minor,
    /// The major: somebody is broken.
    Major,
}

impl Bump {
    /// What the changes of the wire and of the Rust API ask of the client's version.
    pub fn of(changes: &[Change], is_same: bool) -> Self {
        let own = |change: &&Change| change.rule.axis != Axis::Sdk;
        if changes.iter().filter(own).any(Change::is_breaking) {
            Self::Major
        } else if changes
            .iter()
            .filter(own)
            .any(|it| it.rule.section == crate::rule::Section::Added)
        {
            Self::Minor
        } else if is_same {
            Self::None
        } else {
            Self::Patch
        }
    }

    /// The name as reports spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// What that means for a version: below 1.0 cargo takes the minor for the major, and the
    /// patch for the minor.
    pub fn applied_to(self, version: &str) -> Option<String> {
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

/// Everything that was found between two documents.
#[derive(Debug)]
pub struct Report {
    /// The changes: what breaks first, then in the order of the text.
    pub changes: Vec<Change>,
    /// What the client's version has to be raised by.
    pub bump: Bump,
    /// How many changes that break nobody were left out.
    pub left_out: usize,
}

impl Report {
    /// Whether anybody is broken.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// Puts changes into order, and says which bump they ask for.
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
        }
    }

    /// Leaves out what breaks nobody.
    pub fn keep_breaking(&mut self) {
        let before = self.changes.len();
        self.changes.retain(Change::is_breaking);
        self.left_out += before - self.changes.len();
    }
}

/// The side of a document, in words.
pub fn side_name(side: Side) -> &'static str {
    match side {
        Side::Old => "before",
        Side::New => "after",
    }
}
