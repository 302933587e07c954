//! Reads the settings of a project: which rules report, and with which severity.

use std::fmt;

use openapi_document::diagnostic::Severity;
use openapi_document::tree::{decode_percent, unescape_step};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::Finding;
use crate::rules::RuleSet;
use crate::suggest::closest_match;

/// The name of the file with the settings, in the folder of the document.
pub const CONFIG_FILE: &str = "openapi-lint.toml";

/// The settings of a project.
///
/// ```
/// use openapi_lint::{Checks, Config, Options, RuleSet, lint_with};
///
/// let mut options = Options::new(Checks::Validate);
/// options.config = Config::parse(
///     r##"
///     ## `error`, `warning`, `note` or `off`.
///     [rules]
///     missing-server = "error"
///
///     ## The same for parts of the document. `*` matches any characters of a segment, and `**` any
///     ## number of segments.
///     [[overrides]]
///     paths = ["/internal/**", "#/components/schemas/Legacy*"]
///     rules = { missing-operation-id = "off" }
///     "##,
///     &options.rules,
/// )?;
///
/// let text = "\
/// openapi: 3.0.3
/// info: {title: Pets, version: '1'}
/// paths:
///   /internal/pets/{id}:
///     delete:
///       parameters: [{name: id, in: path, required: true, schema: {type: string}}]
///       responses: {'204': {description: Done.}}
/// ";
/// let report = lint_with("openapi.yaml", text, &options, None);
/// let found: Vec<_> = report.findings.iter().map(|it| (it.rule, it.severity.name())).collect();
/// assert_eq!(found, [("missing-server", "error")]);
///
/// let error = Config::parse("rules = { missing-sever = 'off' }", &options.rules).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "line 1: unknown rule `missing-sever`; did you mean `missing-server`?"
/// );
/// # Ok::<(), openapi_lint::ConfigError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Config {
    rules: Levels,
    overrides: Vec<Override>,
}

/// The level of each rule that is set.
type Levels = Vec<(&'static str, Level)>;

#[derive(Clone, Copy, Debug)]
enum Level {
    Off,
    At(Severity),
}

/// Levels for a part of the document.
#[derive(Clone, Debug)]
struct Override {
    patterns: Vec<String>,
    rules: Levels,
}

/// Describes why settings are invalid, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ConfigError {}

impl Config {
    /// Parses settings in TOML.
    ///
    /// # Errors
    ///
    /// Fails if the text is not TOML, or has an unknown key, an unknown rule or an invalid level.
    /// The message suggests a similar name.
    pub fn parse(text: &str, rules: &RuleSet) -> Result<Self, ConfigError> {
        let table = DeTable::parse(text).map_err(|error| ConfigError {
            line: line(text, error.span().map_or(0, |span| span.start)),
            message: error.message().to_owned(),
        })?;
        let parser = Parser { text, rules };
        let mut config = Self::default();
        for (key, value) in table.get_ref() {
            match key.get_ref().as_ref() {
                "rules" => config.rules = parser.levels(value)?,
                "overrides" => {
                    for item in parser.array(value)? {
                        config.overrides.push(parser.part(item)?);
                    }
                }
                name => return Err(parser.unknown("key", key, name, &["rules", "overrides"])),
            }
        }
        Ok(config)
    }

    /// Sets the severities of findings, and drops those of rules that are off.
    pub(crate) fn apply(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| match self.level(finding) {
            Some(Level::Off) => false,
            Some(Level::At(severity)) => {
                finding.severity = severity;
                true
            }
            None => true,
        });
    }

    /// The last override that applies wins.
    fn level(&self, finding: &Finding) -> Option<Level> {
        let of = |levels: &Levels| {
            let level = levels.iter().find(|(rule, _)| *rule == finding.rule);
            level.map(|(_, level)| *level)
        };
        let overrides = self.overrides.iter().rev();
        let mut applying = overrides.filter(|part| {
            let mut patterns = part.patterns.iter();
            patterns.any(|pattern| matches(pattern, &finding.pointer))
        });
        applying
            .find_map(|part| of(&part.rules))
            .or_else(|| of(&self.rules))
    }
}

struct Parser<'t> {
    text: &'t str,
    rules: &'t RuleSet,
}

type Value<'i> = Spanned<DeValue<'i>>;

impl Parser<'_> {
    fn error<T>(&self, at: &Spanned<T>, message: String) -> ConfigError {
        ConfigError {
            line: line(self.text, at.span().start),
            message,
        }
    }

    fn unknown<T>(&self, what: &str, at: &Spanned<T>, name: &str, known: &[&str]) -> ConfigError {
        let suggestion = match closest_match(name, known.iter().copied()) {
            Some(similar) => format!("did you mean `{similar}`?"),
            None if known.len() < 5 => format!("expected one of {}", known.join(", ")),
            None => "`explain` lists all".to_owned(),
        };
        self.error(at, format!("unknown {what} `{name}`; {suggestion}"))
    }

    fn array<'v, 'i>(&self, value: &'v Value<'i>) -> Result<&'v [Value<'i>], ConfigError> {
        match value.get_ref() {
            DeValue::Array(items) => Ok(items.as_ref()),
            _ => Err(self.error(value, "expected an array".to_owned())),
        }
    }

    fn table<'v, 'i>(&self, value: &'v Value<'i>) -> Result<&'v DeTable<'i>, ConfigError> {
        match value.get_ref() {
            DeValue::Table(table) => Ok(table),
            _ => Err(self.error(value, "expected a table".to_owned())),
        }
    }

    fn text<'v>(&self, value: &'v Value<'_>) -> Result<&'v str, ConfigError> {
        match value.get_ref() {
            DeValue::String(text) => Ok(text),
            _ => Err(self.error(value, "expected a string".to_owned())),
        }
    }

    fn levels(&self, value: &Value<'_>) -> Result<Levels, ConfigError> {
        let mut levels = Levels::new();
        for (key, value) in self.table(value)? {
            let name = key.get_ref().as_ref();
            let Some(rule) = self.rules.by_name(name) else {
                let known: Vec<_> = self.rules.rules().map(|rule| rule.name).collect();
                return Err(self.unknown("rule", key, name, &known));
            };
            let level = match self.text(value)? {
                "off" => Level::Off,
                "note" => Level::At(Severity::Note),
                "warning" => Level::At(Severity::Warning),
                "error" => Level::At(Severity::Error),
                other => {
                    let known = ["error", "warning", "note", "off"];
                    return Err(self.unknown("level", value, other, &known));
                }
            };
            levels.push((rule.name, level));
        }
        Ok(levels)
    }

    fn part(&self, value: &Value<'_>) -> Result<Override, ConfigError> {
        let mut part = Override {
            patterns: Vec::new(),
            rules: Vec::new(),
        };
        for (key, value) in self.table(value)? {
            match key.get_ref().as_ref() {
                "rules" => part.rules = self.levels(value)?,
                "paths" => {
                    for item in self.array(value)? {
                        let pattern = self.text(item)?;
                        if !pattern.starts_with(['/', '#']) {
                            let message = format!(
                                "`{pattern}` is neither a path, which begins with `/`, nor a JSON pointer, which begins with `#/`"
                            );
                            return Err(self.error(item, message));
                        }
                        part.patterns.push(pattern.to_owned());
                    }
                }
                name => return Err(self.unknown("key", key, name, &["paths", "rules"])),
            }
        }
        Ok(part)
    }
}

fn line(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|it| *it == b'\n').count()
}

/// Returns whether a pattern matches the place of a finding: the path of the API that contains it,
/// or for a pattern that begins with `#`, its JSON pointer or the beginning of one.
fn matches(pattern: &str, pointer: &str) -> bool {
    let steps: Vec<String> = pointer.split('/').skip(1).map(unescape_step).collect();
    if let Some(pattern) = pattern.strip_prefix('#') {
        let pattern = decode_percent(pattern).unwrap_or_default();
        let pattern: Vec<String> = pattern.split('/').skip(1).map(unescape_step).collect();
        let pattern: Vec<&str> = pattern.iter().map(String::as_str).collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        return (0..=steps.len()).any(|length| matches_steps(&pattern, &steps[..length]));
    }
    let [section, path, ..] = &steps[..] else {
        return false;
    };
    let pattern: Vec<&str> = pattern.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    section == "paths" && matches_steps(&pattern, &path)
}

fn matches_steps(pattern: &[&str], steps: &[&str]) -> bool {
    match (pattern, steps) {
        ([], []) => true,
        (["**", rest @ ..], _) => {
            (0..=steps.len()).any(|skipped| matches_steps(rest, &steps[skipped..]))
        }
        ([first, pattern @ ..], [step, steps @ ..]) => {
            matches_step(first, step) && matches_steps(pattern, steps)
        }
        _ => false,
    }
}

/// Returns whether a step matches a pattern, in which `*` stands for any characters.
fn matches_step(pattern: &str, step: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == step;
    };
    let Some(mut left) = step.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        match left.split_once(part) {
            Some((_, after)) => left = after,
            None => return false,
        }
    }
    left.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_paths_and_pointers() {
        let pointer = "/paths/~1internal~1pets~1{id}/delete/responses";
        for (pattern, expected) in [
            ("/internal/**", true),
            ("/**", true),
            ("/internal/pets/*", true),
            ("/internal/p*s/{id}", true),
            ("/internal/*", false),
            ("/pets/**", false),
            ("/internal", false),
            ("#/paths", true),
            ("#/paths/~1internal~1pets~1{id}", true),
            ("#/paths/*/delete", true),
            ("#/paths/*/get", false),
            ("#/**/responses", true),
            ("#/components/**", false),
        ] {
            assert_eq!(matches(pattern, pointer), expected, "{pattern}");
        }
        assert!(matches(
            "#/components/schemas/Legacy*",
            "/components/schemas/LegacyPet/type"
        ));
        assert!(!matches("/components/**", "/components/schemas/A"));
    }

    #[test]
    fn errors_name_the_line_and_suggest() {
        let rules = RuleSet::standard();
        for (text, expected) in [
            (
                "[rules]\nunused-componnt = 'off'",
                "line 2: unknown rule `unused-componnt`; did you mean `unused-component`?",
            ),
            (
                "[rules]\nunused-component = 'warn'",
                "line 2: unknown level `warn`; expected one of error, warning, note, off",
            ),
            (
                "[rules]\nunused-component = 'of'",
                "line 2: unknown level `of`; did you mean `off`?",
            ),
            (
                "[rules]\nunused-component = true",
                "line 2: expected a string",
            ),
            (
                "rule = {}",
                "line 1: unknown key `rule`; did you mean `rules`?",
            ),
            (
                "\n[[overrides]]\npath = []",
                "line 3: unknown key `path`; did you mean `paths`?",
            ),
            (
                "[[overrides]]\npaths = ['a']",
                "line 2: `a` is neither a path, which begins with `/`, nor a JSON pointer, which begins with `#/`",
            ),
            (
                "[rules]\nzzz = 'off'",
                "line 2: unknown rule `zzz`; `explain` lists all",
            ),
            ("rules = 1", "line 1: expected a table"),
        ] {
            let error = Config::parse(text, &rules).expect_err(text);
            assert_eq!(error.to_string(), expected);
        }
        let error = Config::parse("a = [", &rules).expect_err("it is not TOML");
        assert_eq!(error.line, 1);
    }
}
