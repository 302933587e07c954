//! Complaints in what a generator writes: those that are known to be none of the document's, and
//! those that make the step fail. One that is known and is not there any more fails too, so that
//! the list stays true.

use super::process::COMMAND;
use super::target::Step;

/// Why the output of a step that exited well is still no success.
pub(super) fn judge(step: &Step, output: &str) -> Option<String> {
    // A line that starts so is a command, which is no output.
    let complains = |line: &&str| {
        let marked = step
            .complaints
            .iter()
            .any(|mark| line.contains(mark.as_str()));
        marked && !line.starts_with(COMMAND)
    };
    let lines: Vec<&str> = output.lines().filter(complains).collect();
    let known = |line: &&&str| step.known.iter().any(|known| line.contains(&known.line));
    let new: Vec<&str> = lines.iter().filter(|line| !known(line)).copied().collect();
    if let Some(first) = new.first() {
        let more = match new.len() - 1 {
            0 => String::new(),
            more => format!(" (and {more} more)"),
        };
        return Some(format!("it complains: {}{more}", first.trim()));
    }
    let gone = step
        .known
        .iter()
        .find(|known| !lines.iter().any(|line| line.contains(&known.line)))?;
    Some(format!(
        "the known complaint `{}` ({}) is gone: take it out of target.toml",
        gone.line, gone.reason
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::target::AllowedDiagnostic;

    fn judge(output: &str, known: &[&str]) -> Option<String> {
        let known = known.iter().map(|line| AllowedDiagnostic {
            line: (*line).to_owned(),
            reason: "it is theirs".to_owned(),
        });
        let step = Step {
            commands: Vec::new(),
            complaints: vec!["WARN".to_owned(), "ERROR".to_owned()],
            known: known.collect(),
            extent: None,
        };
        super::judge(&step, output)
    }

    #[test]
    fn quiet_output_is_fine() {
        assert_eq!(judge("INFO wrote a\nINFO wrote b\n", &[]), None);
    }

    #[test]
    fn a_new_complaint_fails_and_the_others_are_counted() {
        let told = judge("INFO a\nWARN b\nERROR c\nWARN d\n", &["d"]);
        assert_eq!(told.as_deref(), Some("it complains: WARN b (and 1 more)"));
    }

    #[test]
    fn a_known_complaint_passes_and_fails_once_it_is_gone() {
        assert_eq!(judge("WARN swift5 is old\n", &["is old"]), None);
        let told = judge("INFO is old\n", &["is old"]).unwrap();
        assert!(
            told.starts_with("the known complaint `is old` (it is theirs) is gone"),
            "{told}"
        );
    }
}
