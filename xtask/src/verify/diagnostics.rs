//! Diagnostics in the output of a generator, and the allowed ones, which are unrelated to the
//! document.
//!
//! An allowed diagnostic that no longer occurs is an error, so the list cannot become outdated.

use super::process::COMMAND;
use super::target::Step;

/// Returns why a step failed although its commands exited with 0, if it did.
pub(super) fn check_output(step: &Step, output: &str) -> Option<String> {
    let is_diagnostic = |line: &&str| {
        let is_marked = step
            .diagnostics
            .iter()
            .any(|mark| line.contains(mark.as_str()));
        // The log also contains the command lines.
        is_marked && !line.starts_with(COMMAND)
    };
    let diagnostics: Vec<&str> = output.lines().filter(is_diagnostic).collect();
    let is_allowed = |line: &str| step.allowed.iter().any(|it| line.contains(&it.line));
    let mut unexpected = diagnostics.iter().filter(|line| !is_allowed(line));
    if let Some(first) = unexpected.next() {
        let more = match unexpected.count() {
            0 => String::new(),
            more => format!(" (and {more} more)"),
        };
        return Some(format!("it reports: {}{more}", first.trim()));
    }
    let stale = step
        .allowed
        .iter()
        .find(|it| !diagnostics.iter().any(|line| line.contains(&it.line)))?;
    Some(format!(
        "the allowed diagnostic `{}` ({}) no longer occurs: remove it from target.toml",
        stale.line, stale.reason
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::target::AllowedDiagnostic;

    fn check(output: &str, allowed: &[&str]) -> Option<String> {
        let allowed = allowed.iter().map(|line| AllowedDiagnostic {
            line: (*line).to_owned(),
            reason: "it is unrelated".to_owned(),
        });
        let step = Step {
            commands: Vec::new(),
            diagnostics: vec!["WARN".to_owned(), "ERROR".to_owned()],
            allowed: allowed.collect(),
            extent: None,
            known: Vec::new(),
        };
        check_output(&step, output)
    }

    #[test]
    fn output_without_diagnostics_passes() {
        assert_eq!(check("INFO wrote a\nINFO wrote b\n", &[]), None);
    }

    #[test]
    fn unexpected_diagnostic_fails_and_the_others_are_counted() {
        let why = check("INFO a\nWARN b\nERROR c\nWARN d\n", &["d"]);
        assert_eq!(why.as_deref(), Some("it reports: WARN b (and 1 more)"));
    }

    #[test]
    fn allowed_diagnostic_passes_and_fails_once_it_no_longer_occurs() {
        assert_eq!(check("WARN swift5 is old\n", &["is old"]), None);
        let why = check("INFO is old\n", &["is old"]).unwrap();
        assert!(
            why.starts_with("the allowed diagnostic `is old` (it is unrelated) no longer occurs"),
            "{why}"
        );
    }
}
