//! Rules about formats, patterns and other keywords that constrain a schema.

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::strings;
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Note, Warning};
use openapi_document::format;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Schema constraints",
    rules: &[
        &UNKNOWN_FORMAT,
        &FORMAT_TYPO,
        &KEYWORD_TYPE_MISMATCH,
        &INVALID_PATTERN,
        &PATTERN_WITH_DELIMITERS,
        &NON_ECMASCRIPT_PATTERN,
    ],
};

/// The formats of the specification and its registry, each with the type that it applies to. An
/// empty type means several types.
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
    // Not registered, but used by Stripe and others.
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

pub(crate) static UNKNOWN_FORMAT: Rule = Rule {
    name: "unknown-format",
    severity: Note,
    summary: "Reports formats that are not in the OpenAPI format registry.",
    why: "Most tools ignore a format that they do not know.",
    basis: Basis::openapi(
        "Data Types",
        "Formats such as `\"email\"`, `\"uuid\"`, and so on, MAY be used even though undefined by this specification.",
    ),
    bad: "components: {schemas: {A: {type: string, format: colour}}}\n",
    good: "components: {schemas: {A: {type: string, format: date-time}}}\n",
    stage: Stage::Validate(unknown_format),
};

fn unknown_format(model: &Model<'_>, out: &mut Findings<'_>) {
    for (node, format, similar) in unknown_formats(model) {
        if similar.is_none() {
            out.report(
                model.document.location(node),
                format!("`{format}` is not a registered format; most tools ignore it"),
            )
            .actual(format!("`{format}`"))
            .expected("a registered format")
            .help("use `description` or `pattern`");
        }
    }
}

/// Yields the formats that are not registered, each with the similar format that may be meant.
fn unknown_formats<'m>(
    model: &'m Model<'_>,
) -> impl Iterator<Item = (NodeId, &'m str, Option<&'static str>)> {
    let formats = strings(model, Kind::Schema, "format");
    let unknown = formats.filter(|(.., format)| !FORMATS.iter().any(|(known, _)| known == format));
    unknown.map(|(_, node, format)| {
        let known = FORMATS.iter().map(|(known, _)| *known);
        (node, format, closest_match(format, known))
    })
}

pub(crate) static FORMAT_TYPO: Rule = Rule {
    name: "format-typo",
    severity: Warning,
    summary: "Reports formats that are similar to a registered one.",
    why: "The format is probably misspelled, and most tools ignore a format that they do not know.",
    basis: Basis::openapi(
        "Data Types",
        "Formats such as `\"email\"`, `\"uuid\"`, and so on, MAY be used even though undefined by this specification.",
    ),
    bad: "components: {schemas: {A: {type: string, format: datetime}}}\n",
    good: "components: {schemas: {A: {type: string, format: date-time}}}\n",
    stage: Stage::Validate(format_typo),
};

fn format_typo(model: &Model<'_>, out: &mut Findings<'_>) {
    for (node, format, similar) in unknown_formats(model) {
        if let Some(similar) = similar {
            out.report(
                model.document.location(node),
                format!("`{format}` is not a registered format; most tools ignore it"),
            )
            .actual(format!("`{format}`"))
            .expected("a registered format")
            .help(format!("write `{similar}`"));
        }
    }
}

pub(crate) static KEYWORD_TYPE_MISMATCH: Rule = Rule {
    name: "keyword-type-mismatch",
    severity: Warning,
    summary: "Reports keywords and formats that do not apply to the type of the schema.",
    why: "Validators ignore such a keyword.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 4.1",
        "When the primitive type of the instance is not of the type targeted by the keyword, the validation succeeds.",
    ),
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
        for member in document.entries(schema) {
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
            // `type: string, format: int64` is a common way to write a number as a string.
            let is_number_in_string = member.key == "format"
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
            if (applies != class || is_fraction) && !is_number_in_string {
                let keyword = match document.as_str(member.value) {
                    Some(format) if member.key == "format" => format!("format `{format}`"),
                    _ => format!("`{}`", member.key),
                };
                out.report(
                    document.key_location(member.value),
                    format!("{keyword} is for {applies}s, but the type is `{of}`"),
                )
                .expected(format!("`type: {applies}`"))
                .actual(format!("`type: {of}`"))
                .help("remove the keyword, or change the type");
            }
        }
    }
}

pub(crate) static INVALID_PATTERN: Rule = Rule {
    name: "invalid-pattern",
    severity: Warning,
    summary: "Reports patterns that are not valid regular expressions.",
    why: "Validators cannot check any value against the schema.",
    basis: Basis::openapi(
        "Schema Object",
        "This string SHOULD be a valid regular expression, according to the Ecma-262 Edition 5.1 regular expression dialect",
    ),
    bad: "components: {schemas: {A: {type: string, pattern: '^(a'}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^(?=a)\\p{L}+$'}}}\n",
    stage: Stage::Validate(invalid_pattern),
};

fn invalid_pattern(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (_, node, pattern) in strings(model, Kind::Schema, "pattern") {
        if let Some(defect) = format::pattern_defect(pattern) {
            out.report(
                document.location(node),
                format!("`{pattern}` is not a valid regular expression: {defect}"),
            )
            .expected("a regular expression")
            .actual(format!("`{pattern}`"));
        }
    }
}

pub(crate) static PATTERN_WITH_DELIMITERS: Rule = Rule {
    name: "pattern-with-delimiters",
    severity: Warning,
    summary: "Reports patterns enclosed in slashes.",
    why: "The slashes of a JavaScript literal are part of the pattern here, so almost no value matches.",
    basis: Basis::openapi(
        "Schema Object",
        "This string SHOULD be a valid regular expression, according to the Ecma-262 Edition 5.1 regular expression dialect",
    ),
    bad: "components: {schemas: {A: {type: string, pattern: '/^a+$/i'}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^/a/$'}}}\n",
    stage: Stage::Validate(pattern_with_delimiters),
};

fn pattern_with_delimiters(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (_, node, pattern) in strings(model, Kind::Schema, "pattern") {
        let inner = pattern
            .strip_prefix('/')
            .and_then(|rest| rest.rsplit_once('/'))
            .filter(|(_, flags)| flags.chars().all(|c| "gimsuy".contains(c)))
            .map(|(inner, _)| inner)
            .filter(|inner| inner.starts_with('^') || inner.ends_with('$'));
        if let Some(inner) = inner {
            out.report(
                document.location(node),
                format!("the slashes are part of the pattern `{pattern}`"),
            )
            .expected(format!("`{inner}`"))
            .actual(format!("`{pattern}`"))
            .help("remove the slashes and the flags after them");
        }
    }
}

/// Syntax of other dialects that ECMAScript does not support, each with its name.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("(?i)", "an inline flag"),
    ("(?s)", "an inline flag"),
    ("(?m)", "an inline flag"),
    ("(?x)", "an inline flag"),
    ("(?u)", "an inline flag"),
    ("(?P<", "a named group of Python"),
    ("(?P=", "a backreference of Python"),
    ("(?>", "an atomic group"),
    ("(?#", "a comment"),
    ("\\A", "an anchor of Perl"),
    ("\\Z", "an anchor of Perl"),
    ("\\z", "an anchor of Perl"),
    ("[:", "a POSIX class"),
];

/// Returns the first part of a pattern that ECMAScript does not support, and its name.
fn first_unsupported(pattern: &str) -> Option<(&'static str, &'static str)> {
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(c) = rest.chars().next() {
        let found = UNSUPPORTED
            .iter()
            .find(|(text, _)| rest.starts_with(text) && in_class == (*text == "[:"));
        // A POSIX class ends in `:]]`, as in `[[:alpha:]]`.
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
    summary: "Reports patterns with syntax that ECMAScript (ECMA-262) does not support.",
    why: "JSON Schema prescribes ECMAScript; the syntax of Perl, Python or Rust is an error in JavaScript or has another meaning.",
    basis: Basis::openapi(
        "Schema Object",
        "This string SHOULD be a valid regular expression, according to the Ecma-262 Edition 5.1 regular expression dialect",
    ),
    bad: "components: {schemas: {A: {type: string, pattern: '(?i)^a$'}}}\n",
    good: "components: {schemas: {A: {type: string, pattern: '^(?:a|A)(?<rest>[(?i)b]*)$'}}}\n",
    stage: Stage::Validate(non_ecmascript_pattern),
};

fn non_ecmascript_pattern(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (_, node, pattern) in strings(model, Kind::Schema, "pattern") {
        if format::pattern_defect(pattern).is_some() {
            continue;
        }
        if let Some((text, what)) = first_unsupported(pattern) {
            out.report(
                document.location(node),
                format!("`{text}` is {what}, which ECMAScript does not support"),
            )
            .expected("a regular expression of ECMAScript")
            .actual(format!("`{pattern}`"))
            .help("use syntax such as `^`, `$` and `[A-Za-z]`");
        }
    }
}
