//! Recognizes patterns that do not restrict values.

use openapi_document::format::{matches_pattern, pattern_defect};

/// The text between `^` and `$` in patterns that match every text. `.` does not match a line
/// break, but authors who write `^.*$` do not mean to forbid one.
const EVERYTHING: [&str; 12] = [
    ".*",
    "(.*)",
    "(.*?)",
    ".*?",
    ".{0,}",
    "[\\s\\S]*",
    "[\\S\\s]*",
    "[\\d\\D]*",
    "[\\w\\W]*",
    "(.|\\n)*",
    "(?:.|\\n)*",
    "[^]*",
];

/// Whether a pattern matches every text.
pub(super) fn matches_everything(pattern: &str) -> bool {
    let without_start = pattern.strip_prefix('^');
    let inner = without_start.unwrap_or(pattern);
    let ends = inner.ends_with('$') && !inner.ends_with("\\$");
    let inner = if ends {
        &inner[..inner.len() - 1]
    } else {
        inner
    };
    if EVERYTHING.contains(&inner) {
        return true;
    }
    // A pattern that is fixed at one end at most and matches the empty text matches there in every
    // text, unless it also looks at what surrounds the match.
    let looks_around = ["^", "$", "\\b", "\\B", "(?"]
        .iter()
        .any(|it| inner.contains(it));
    pattern_defect(pattern).is_none()
        && !(looks_around || without_start.is_some() && ends)
        && matches_pattern(pattern, "")
}

#[cfg(test)]
mod tests {
    use super::matches_everything;

    #[test]
    fn patterns_without_restriction_are_recognized() {
        for pattern in [
            "",
            ".*",
            "^.*$",
            "^",
            "$",
            "^.*",
            ".*$",
            "[\\s\\S]*",
            "^[\\s\\S]*$",
            "a*",
            "^(.*)$",
            "x?",
        ] {
            assert!(matches_everything(pattern), "{pattern}");
        }
        for pattern in [
            "^$", "a", ".+", "^a*$", "^\\w+$", "\\b", "(?=a)", "(", "\\$", "^x",
        ] {
            assert!(!matches_everything(pattern), "{pattern}");
        }
    }
}
