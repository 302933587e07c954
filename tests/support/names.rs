//! Compares sets of names.

use std::collections::BTreeSet;

/// Asserts that two sets of names are equal. A failure lists the names that are missing
/// from `actual` and those that are not in `expected`.
#[track_caller]
pub(crate) fn assert_same_names(
    subject: &str,
    actual: impl IntoIterator<Item: Into<String>>,
    expected: impl IntoIterator<Item: Into<String>>,
) {
    let actual: BTreeSet<String> = actual.into_iter().map(Into::into).collect();
    let expected: BTreeSet<String> = expected.into_iter().map(Into::into).collect();
    let missing: Vec<_> = expected.difference(&actual).collect();
    let unexpected: Vec<_> = actual.difference(&expected).collect();
    assert!(
        missing.is_empty() && unexpected.is_empty(),
        "{subject}: missing {missing:?}, unexpected {unexpected:?}"
    );
}
