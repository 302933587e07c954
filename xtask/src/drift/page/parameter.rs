//! Parameters and what their descriptions say about bounds.

use std::sync::LazyLock;

use regex::Regex;

use crate::drift::description::Parameter;

/// The first line of a parameter.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) name: String,
    /// The JSON types that it can have.
    pub(super) types: Vec<String>,
    pub(super) is_optional: bool,
}

/// For example `` `limit` **integer** (_optional_) `` or `limit integer (optional)`.
static PARAMETER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?x)^[-*•]?\s* `?([A-Za-z_$][\w$.\[\]-]*)`? :?\s+ (?:\*\*|_|\()?
          ((?:string|integer|number|boolean|array|object)\b(?:\[\])?
           (?:\s*(?:\||or|/)\s*(?:string|integer|number|boolean|array|object)\b)*)
          (.*)$",
    )
});

/// A line that consists of one name, possibly marked as optional or required.
static SIMILAR: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^`[A-Za-z_]\w*`[\s*_:(]*(?:optional|required)?[\s*_)]*$"));

/// `Default: 10`, `Default 0:` or `defaults to 10`.
static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
    regex(r#"(?i)\bdefaults?(?::| to)?\s+`?("[^"]*"|-?[0-9.]*[0-9]|true|false)`?"#)
});
static MINIMUM: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\bmin(?:imum)?(?::| is| of)?\s+`?(-?[0-9.]*[0-9])`?"));
static MAXIMUM: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\bmax(?:imum)?(?::| is| of)?\s+`?(-?[0-9.]*[0-9])`?"));
static BETWEEN: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\bbetween\s+`?(-?[0-9.]*[0-9])`?\s+and\s+`?(-?[0-9.]*[0-9])`?"));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is valid")
}

/// Reads the first line of a parameter.
pub(super) fn read(line: &str) -> Option<Found> {
    let found = PARAMETER.captures(line.trim())?;
    // A sentence begins with a capital letter.
    let is_prose = !line.contains('`') && found[1].starts_with(char::is_uppercase);
    let rest = found[3].to_lowercase();
    (!is_prose).then(|| Found {
        name: found[1].to_owned(),
        types: types(&found[2]),
        is_optional: rest.contains("(optional") || rest.contains("(_optional"),
    })
}

/// Reads `string`, `string[]` or `string | integer`.
fn types(text: &str) -> Vec<String> {
    if text.ends_with("[]") {
        return vec!["array".to_owned()];
    }
    text.split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| !word.is_empty() && *word != "or")
        .map(str::to_owned)
        .collect()
}

/// Whether a line looks like a parameter that [`read`] does not understand.
pub(super) fn is_similar(line: &str) -> bool {
    SIMILAR.is_match(line.trim())
}

/// Adds the default and the bounds that a line of a description states.
pub(super) fn read_bounds(line: &str, parameter: &mut Parameter) {
    let set = |field: &mut Option<String>, pattern: &Regex, group: usize| {
        if let (None, Some(found)) = (&field, pattern.captures(line)) {
            *field = Some(found[group].to_owned());
        }
    };
    set(&mut parameter.default, &DEFAULT, 1);
    set(&mut parameter.minimum, &MINIMUM, 1);
    set(&mut parameter.maximum, &MAXIMUM, 1);
    set(&mut parameter.minimum, &BETWEEN, 1);
    set(&mut parameter.maximum, &BETWEEN, 2);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str) -> Option<(String, String, bool)> {
        read(line).map(|it| (it.name, it.types.join(" "), it.is_optional))
    }

    #[test]
    fn parameters_of_each_format_are_read() {
        for (line, name, type_name, is_optional) in [
            ("`q` **string** (_optional_)", "q", "string", true),
            ("`steps` **array**: The steps.", "steps", "array", false),
            ("limit integer", "limit", "integer", false),
            ("event_name string (optional)", "event_name", "string", true),
            (
                "workflow_id string: The ID.",
                "workflow_id",
                "string",
                false,
            ),
            ("id string The ID.", "id", "string", false),
            ("`tags` **string[]**", "tags", "array", false),
            ("`v` **number | boolean**", "v", "number boolean", false),
        ] {
            let expected = (name.to_owned(), type_name.to_owned(), is_optional);
            assert_eq!(found(line), Some(expected), "{line}");
        }
    }

    #[test]
    fn prose_is_not_a_parameter() {
        assert_eq!(found("Pass as a string of comma-separated values:"), None);
        assert_eq!(found("The `id` is a string."), None);
        assert!(is_similar("`limit`"));
        assert!(is_similar("`limit` (_optional_)"));
        assert!(!is_similar("`limit` also accepts"));
        assert!(!is_similar("`p_*`: All workflows"));
    }
}
