//! Recognizes patterns that do not restrict values, and patterns that match the same values.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

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

/// Whether two patterns certainly match the same texts, such as `[0-9]+` and `\\d{1,}`.
pub(super) fn are_equal(one: &str, other: &str) -> bool {
    one == other || normal_form(one).is_some_and(|it| normal_form(other).as_ref() == Some(&it))
}

/// Parses a pattern; `None` if its syntax may mean something else in ECMAScript.
fn normal_form(pattern: &str) -> Option<Hir> {
    const SAME_ESCAPES: &str = "dDwWbBtnrfv./-_+*?()[]{}^$|\\@:#=!,;~&%'\"";
    let mut chars = pattern.chars();
    while let Some(char) = chars.next() {
        // Other characters are bytes to the parser.
        if !char.is_ascii() || char == '\\' && !SAME_ESCAPES.contains(chars.next()?) {
            return None;
        }
    }
    // Sets of sets, and `{` without a number before the comma.
    let nested = pattern.match_indices('[').any(|(at, _)| {
        let end = pattern[at..]
            .find(']')
            .map_or(pattern.len(), |end| at + end);
        let inner = &pattern[at + 1..end];
        inner.is_empty()
            || inner == "^"
            || ["[", "&&", "--", "~~"].iter().any(|it| inner.contains(it))
    });
    if nested || pattern.contains("{,") || pattern.replace("(?:", "").contains("(?") {
        return None;
    }
    let mut parser = ParserBuilder::new().unicode(false).utf8(false).build();
    without_groups(parser.parse(pattern).ok()?)
}

/// Removes the groups of a pattern, which do not affect what it matches.
fn without_groups(hir: Hir) -> Option<Hir> {
    let all = |list: Vec<Hir>| {
        let list = list.into_iter().map(without_groups);
        list.collect::<Option<Vec<_>>>()
    };
    let hir = match hir.into_kind() {
        HirKind::Empty => Hir::empty(),
        HirKind::Literal(it) => Hir::literal(it.0),
        HirKind::Class(it) => Hir::class(it),
        HirKind::Look(it) => Hir::look(it),
        HirKind::Capture(it) => without_groups(*it.sub)?,
        HirKind::Concat(list) => Hir::concat(all(list)?),
        HirKind::Alternation(list) => Hir::alternation(all(list)?),
        HirKind::Repetition(mut it) => {
            it.sub = Box::new(without_groups(*it.sub)?);
            // Whether it prefers more or fewer repetitions does not affect what matches.
            it.greedy = true;
            Hir::repetition(it)
        }
    };
    // An alternation of characters becomes a class of characters instead of bytes.
    Some(match hir.kind() {
        HirKind::Class(Class::Unicode(it)) => Hir::class(Class::Bytes(it.to_byte_class()?)),
        _ => hir,
    })
}

#[cfg(test)]
mod tests {
    use super::{are_equal, matches_everything};

    #[test]
    fn patterns_that_match_the_same_texts_are_equal() {
        for (one, other) in [
            ("^[0-9]+$", r"^\d+$"),
            ("^[0-9]{1,}$", "^[0-9]+$"),
            ("^[A-Za-z0-9_]*$", r"^\w*$"),
            ("^[a-z0-9]$", "^[0-9a-z]$"),
            ("^(a|b)$", "^(?:a|b)$"),
            ("^(a|b)$", "^[ab]$"),
            (r"^a\/b$", "^a/b$"),
            (r"^[\w\-]$", r"^[\w-]$"),
        ] {
            assert!(are_equal(one, other), "{one} {other}");
        }
    }

    #[test]
    fn patterns_that_may_differ_are_not_equal() {
        for (one, other) in [
            ("^[0-9]+$", "^[0-9]*$"),
            ("^a$", "^a"),
            ("a.b", r"a\.b"),
            ("^a$", "^A$"),
            ("(", "[("),
            // In ECMAScript, these have the braces and brackets as characters.
            ("^a{,2}$", "^a{0,2}$"),
            ("^[a[b]$", "^[ab[]$"),
            ("^[a&&b]$", "^[b]$"),
            (r"^\s$", r"^[ \t\n\r\f\v]$"),
            (r"^\x41$", "^A$"),
            ("^é$", "^é$|^é$"),
            ("(?i)a", "[aA]"),
        ] {
            assert!(!are_equal(one, other), "{one} {other}");
        }
    }

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
