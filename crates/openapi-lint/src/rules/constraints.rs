//! Formats, bounds and patterns: what narrows a schema down.

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::format;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Formats, bounds and patterns",
    rules: &[
        &UNKNOWN_FORMAT,
        &KEYWORD_TYPE_MISMATCH,
        &INVALID_PATTERN,
        &PATTERN_WITH_DELIMITERS,
        &NON_ECMASCRIPT_PATTERN,
    ],
};

/// The formats of the specification and of its registry.
const FORMATS: &[(&str, &str)] = &[
    ("int8", "number"),
    ("int16", "number"),
    ("int32", "number"),
    ("int64", "number"),
    ("uint8", "number"),
    ("uint16", "number"),
    ("uint32", "number"),
    ("uint64", "number"),
    ("single-int", "number"),
    ("double-int", "number"),
    ("float", "number"),
    ("double", "number"),
    ("decimal", ""),
    ("decimal128", ""),
    ("unixtime", "number"),
    // As Stripe and others spell it; no registry has it, and every reader knows what it means.
    ("unix-time", "number"),
    ("date", "string"),
    ("date-time", "string"),
    ("date-time-local", "string"),
    ("time", "string"),
    ("time-local", "string"),
    ("duration", "string"),
    ("http-date", "string"),
    ("byte", "string"),
    ("binary", "string"),
    ("base64url", "string"),
    ("char", "string"),
    ("password", "string"),
    ("email", "string"),
    ("idn-email", "string"),
    ("hostname", "string"),
    ("idn-hostname", "string"),
    ("ipv4", "string"),
    ("ipv6", "string"),
    ("uri", "string"),
    ("uri-reference", "string"),
    ("uri-template", "string"),
    ("iri", "string"),
    ("iri-reference", "string"),
    ("uuid", "string"),
    ("regex", "string"),
    ("json-pointer", "string"),
    ("relative-json-pointer", "string"),
    ("media-range", "string"),
    ("commonmark", "string"),
    ("html", "string"),
    ("sf-binary", "string"),
    ("sf-boolean", "string"),
    ("sf-decimal", ""),
    ("sf-integer", ""),
    ("sf-string", "string"),
    ("sf-token", "string"),
];

/// The text that each schema gives to a keyword, with its place.
fn texts<'m>(
    model: &'m Model<'_>,
    keyword: &'static str,
) -> impl Iterator<Item = (NodeId, &'m str)> {
    let document = model.document;
    model.of_kind(Kind::Schema).filter_map(move |schema| {
        let node = document.get(schema, keyword)?;
        Some((node, document.as_str(node)?))
    })
}

pub(crate) static UNKNOWN_FORMAT: Rule = Rule {
    name: "unknown-format",
    severity: Warning,
    summary: "A format is one that OpenAPI's registry knows.",
    why: "Tools ignore a format that they do not know, so it checks nothing.",
    bad: "components: {schemas: {A: {type: string, format: datetime}}}\n",
    good: "components: {schemas: {A: {type: string, format: date-time}}}\n",
    stage: Stage::Validate(unknown_format),
};

fn unknown_format(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, format) in texts(model, "format") {
        if FORMATS.iter().any(|(known, _)| *known == format) {
            continue;
        }
        let near = closest_match(format, FORMATS.iter().map(|(known, _)| *known));
        let finding = out.report(
            document.location(node),
            format!("nobody knows the format `{format}`"),
        );
        finding
            .actual(format!("`{format}`"))
            .expected("a format of the registry");
        finding.help(match near {
            Some(near) => format!("write `{near}`"),
            None => "say it in the description, or in a pattern".to_owned(),
        });
    }
}

pub(crate) static KEYWORD_TYPE_MISMATCH: Rule = Rule {
    name: "keyword-type-mismatch",
    severity: Warning,
    summary: "Keywords and formats apply to the schema's type.",
    why: "A bound on a type that it does not apply to checks nothing.",
    bad: "components: {schemas: {A: {type: string, minimum: 1}}}\n",
    good: "components: {schemas: {A: {type: string, minLength: 1}}}\n",
    stage: Stage::Validate(keyword_type_mismatch),
};

fn keyword_type_mismatch(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(of) = document.get_str(schema, "type") else {
            continue;
        };
        let class = if of == "integer" { "number" } else { of };
        for member in document.members(schema) {
            let applies = match member.key.as_ref() {
                "minLength" | "maxLength" | "pattern" => "string",
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                    "number"
                }
                "items" | "minItems" | "maxItems" | "uniqueItems" => "array",
                "properties"
                | "required"
                | "additionalProperties"
                | "minProperties"
                | "maxProperties" => "object",
                "format" => match document
                    .as_str(member.value)
                    .and_then(|format| FORMATS.iter().find(|(known, _)| *known == format))
                {
                    Some((_, class)) if !class.is_empty() => class,
                    _ => continue,
                },
                _ => continue,
            };
            // A number in a string, such as `type: string, format: int64`, is a known idiom.
            let written_as_string = member.key == "format"
                && class == "string"
                && applies == "number"
                && matches!(
                    document.as_str(member.value),
                    Some("int64" | "uint64" | "double")
                );
            let is_fraction = member.key == "format"
                && of == "integer"
                && matches!(document.as_str(member.value), Some("float" | "double"));
            let applies = if is_fraction { "number" } else { applies };
            if (applies != class || is_fraction) && !written_as_string {
                out.report(
                    document.key_location(member.value),
                    format!("`{}` does not apply to a schema of type `{of}`", member.key),
                )
                .expected(format!("`type: {applies}`"))
                .actual(format!("`type: {of}`"))
                .help("remove the keyword, or correct the type");
            }
        }
    }
}

pub(crate) static INVALID_PATTERN: Rule = Rule {
    name: "invalid-pattern",
    severity: Error,
    summary: "A pattern is a regular expression.",
    why: "No value can be held against another.",
    bad: "components: {schemas: {A: {type: string, pattern: '^(a'}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^(?=a)\\p{L}+$'}}}\n",
    stage: Stage::Validate(invalid_pattern),
};

fn invalid_pattern(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, pattern) in texts(model, "pattern") {
        if let Some(defect) = format::pattern_defect(pattern) {
            out.report(
                document.location(node),
                format!("this is no regular expression: {defect}"),
            )
            .expected("a regular expression")
            .actual(format!("`{pattern}`"));
        }
    }
}

pub(crate) static PATTERN_WITH_DELIMITERS: Rule = Rule {
    name: "pattern-with-delimiters",
    severity: Warning,
    summary: "A pattern does not stand between slashes.",
    why: "The slashes of JavaScript's literals are part of the pattern here, so that almost nothing matches.",
    bad: "components: {schemas: {A: {type: string, pattern: '/^a+$/i'}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^/a/$'}}}\n",
    stage: Stage::Validate(pattern_with_delimiters),
};

fn pattern_with_delimiters(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, pattern) in texts(model, "pattern") {
        let inner = pattern
            .strip_prefix('/')
            .and_then(|rest| rest.rsplit_once('/'))
            .filter(|(_, flags)| flags.chars().all(|c| "gimsuy".contains(c)))
            .map(|(inner, _)| inner)
            .filter(|inner| inner.starts_with('^') || inner.ends_with('$'));
        if let Some(inner) = inner {
            out.report(
                document.location(node),
                "the slashes are part of this pattern",
            )
            .expected(format!("`{inner}`"))
            .actual(format!("`{pattern}`"))
            .help("remove the slashes and what follows the second one");
        }
    }
}

/// What other dialects have and ECMA 262 has not, with what it is.
const FOREIGN: &[(&str, &str)] = &[
    ("(?i)", "a flag within the pattern"),
    ("(?s)", "a flag within the pattern"),
    ("(?m)", "a flag within the pattern"),
    ("(?x)", "a flag within the pattern"),
    ("(?u)", "a flag within the pattern"),
    ("(?P<", "Python's named group"),
    ("(?P=", "Python's back reference"),
    ("(?>", "an atomic group"),
    ("(?#", "a comment"),
    ("\\A", "Perl's start of the text"),
    ("\\Z", "Perl's end of the text"),
    ("\\z", "Perl's end of the text"),
    ("[:", "a class of POSIX"),
];

/// The first part of a pattern that ECMA 262 does not know.
fn foreign(pattern: &str) -> Option<(&'static str, &'static str)> {
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(c) = rest.chars().next() {
        let found = FOREIGN
            .iter()
            .find(|(text, _)| rest.starts_with(text) && in_class == (*text == "[:"));
        // `[:` is a class of POSIX only where `:]` ends it: `[[:alpha:]]`.
        if let Some(found) = found.filter(|(text, _)| *text != "[:" || rest.contains(":]]")) {
            return Some(*found);
        }
        match c {
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
        let escaped = if c == '\\' { rest.chars().nth(1) } else { None };
        rest = &rest[c.len_utf8() + escaped.map_or(0, char::len_utf8)..];
    }
    None
}

pub(crate) static NON_ECMASCRIPT_PATTERN: Rule = Rule {
    name: "non-ecmascript-pattern",
    severity: Warning,
    summary: "A pattern is written in the dialect of ECMA 262.",
    why: "JSON Schema says so; what Perl, Python and Rust have besides is an error in JavaScript, or means something else.",
    bad: "components: {schemas: {A: {type: string, pattern: '(?i)^a$'}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^(?:a|A)(?<rest>[(?i)b]*)$'}}}\n",
    stage: Stage::Validate(non_ecmascript_pattern),
};

fn non_ecmascript_pattern(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, pattern) in texts(model, "pattern") {
        if format::pattern_defect(pattern).is_some() {
            continue;
        }
        if let Some((text, what)) = foreign(pattern) {
            out.report(
                document.location(node),
                format!("`{text}` is {what}, which ECMA 262 does not have"),
            )
            .expected("a regular expression of ECMA 262")
            .actual(format!("`{pattern}`"))
            .help("say it in other words, such as `^`, `$` and `[A-Za-z]`");
        }
    }
}
