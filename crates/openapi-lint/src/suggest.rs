//! Suggests a known name for a misspelt one.

/// Returns the known name that is most similar to a name, or `None` if no name is similar enough to
/// be meant.
///
/// Case, `-` and `_` are ignored. One edit is allowed per three characters, three edits at most.
///
/// ```
/// use openapi_lint::suggest::closest_match;
///
/// let known = ["description", "summary"];
/// assert_eq!(closest_match("desciption", known), Some("description"));
/// assert_eq!(closest_match("title", known), None);
/// ```
pub fn closest_match<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let folded = fold(name);
    known
        .into_iter()
        .filter(|candidate| *candidate != name)
        .map(|candidate| (strsim::osa_distance(&folded, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| {
            let length = name.chars().count().min(candidate.chars().count());
            *distance <= (length / 3).clamp(1, 3)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn fold(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '_' | '-'))
        .flat_map(char::to_lowercase)
        .collect()
}
