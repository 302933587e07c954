//! Checks the output of the program that calls the sandbox.
//!
//! The program lists the user's sources with a limit of two, lists them again after the end cursor
//! of that page, and makes a call with a wrong key. It prints one line of JSON:
//! `{"first": [ID, …], "second": [ID, …], "refused": STATUS}`.

use serde::Deserialize;

/// The first two pages of sources in `Sandbox::documented()`.
const FIRST: [&str; 2] = ["dc_abc123", "dc_def456"];
const SECOND: [&str; 2] = ["dc_K0uAee", "dc_5YGuMo"];

/// The status of the sandbox for a wrong key.
const REFUSED: u16 = 401;

#[derive(Deserialize)]
struct CallOutput {
    first: Vec<String>,
    second: Vec<String>,
    refused: Option<u16>,
}

/// Returns how the output of a program differs from the sandbox, if it does.
pub(super) fn mismatch(stdout: &str) -> Option<String> {
    let line = stdout.trim_end().lines().last().unwrap_or_default();
    let output: CallOutput = match serde_json::from_str(line) {
        Ok(output) => output,
        Err(error) => return Some(format!("cannot read its output ({error}): {line}")),
    };
    for (page, actual, expected) in [
        ("first", output.first, FIRST),
        ("second", output.second, SECOND),
    ] {
        if actual != expected {
            return Some(format!("the {page} page is {actual:?}, not {expected:?}"));
        }
    }
    match output.refused {
        Some(REFUSED) => None,
        Some(status) => Some(format!(
            "the status for a wrong key is {status}, not {REFUSED}"
        )),
        None => Some(format!("a wrong key was accepted; expected {REFUSED}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CORRECT: &str =
        r#"{"first":["dc_abc123","dc_def456"],"second":["dc_K0uAee","dc_5YGuMo"],"refused":401}"#;

    #[test]
    fn only_the_last_line_is_checked() {
        assert_eq!(mismatch(CORRECT), None);
        assert_eq!(mismatch(&format!("warning: old\n{CORRECT}\n")), None);
    }

    #[test]
    fn wrong_page_is_a_mismatch() {
        let why = mismatch(&CORRECT.replace("dc_K0uAee", "dc_abc123")).unwrap();
        assert!(
            why.starts_with("the second page is [\"dc_abc123\", "),
            "{why}"
        );
        let why = mismatch(&CORRECT.replacen("\"dc_abc123\",", "", 1)).unwrap();
        assert!(
            why.starts_with("the first page is [\"dc_def456\"], not "),
            "{why}"
        );
    }

    #[test]
    fn wrong_key_must_be_refused() {
        let why = mismatch(&CORRECT.replace("401", "500")).unwrap();
        assert_eq!(why, "the status for a wrong key is 500, not 401");
        let why = mismatch(&CORRECT.replace("401", "null")).unwrap();
        assert_eq!(why, "a wrong key was accepted; expected 401");
    }

    #[test]
    fn output_of_another_form_is_a_mismatch() {
        for stdout in ["", "null", "{}", "Segmentation fault"] {
            let why = mismatch(stdout).unwrap();
            assert!(why.starts_with("cannot read its output"), "{why}");
        }
    }
}
