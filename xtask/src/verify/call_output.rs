//! What a call saw, and whether it is true.
//!
//! A program lists the user's sources in pages of two, asks for the second page with the end
//! cursor of the first, asks once more with a key that is wrong, and writes what it saw as one
//! line of JSON: `{"first": [ID, …], "second": [ID, …], "refused": STATUS}`.

use serde::Deserialize;

/// The first sources of the user in `Sandbox::documented()`, in pages of two.
const FIRST: [&str; 2] = ["dc_abc123", "dc_def456"];
const SECOND: [&str; 2] = ["dc_K0uAee", "dc_5YGuMo"];

/// What the sandbox answers to a key that it does not know.
const REFUSED: u16 = 401;

#[derive(Deserialize)]
struct CallOutput {
    first: Vec<String>,
    second: Vec<String>,
    refused: Option<u16>,
}

/// Why what a program wrote is not what it should have seen.
pub(super) fn mismatch(answer: &str) -> Option<String> {
    let line = answer.trim_end().lines().last().unwrap_or_default();
    let told: CallOutput = match serde_json::from_str(line) {
        Ok(told) => told,
        Err(error) => return Some(format!("what it tells cannot be read ({error}): {line}")),
    };
    for (which, seen, expected) in [
        ("first", told.first, FIRST),
        ("second", told.second, SECOND),
    ] {
        if seen != expected {
            return Some(format!("the {which} page is {seen:?}, not {expected:?}"));
        }
    }
    match told.refused {
        Some(REFUSED) => None,
        Some(status) => Some(format!("a wrong key got {status}, not {REFUSED}")),
        None => Some(format!("a wrong key was taken; it should get {REFUSED}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUE: &str =
        r#"{"first":["dc_abc123","dc_def456"],"second":["dc_K0uAee","dc_5YGuMo"],"refused":401}"#;

    #[test]
    fn the_truth_passes_whatever_was_written_before_it() {
        assert_eq!(mismatch(TRUE), None);
        assert_eq!(mismatch(&format!("warning: old\n{TRUE}\n")), None);
    }

    #[test]
    fn a_page_that_is_wrong_is_told() {
        let told = mismatch(&TRUE.replace("dc_K0uAee", "dc_abc123")).unwrap();
        assert!(
            told.starts_with("the second page is [\"dc_abc123\", "),
            "{told}"
        );
        let told = mismatch(&TRUE.replacen("\"dc_abc123\",", "", 1)).unwrap();
        assert!(
            told.starts_with("the first page is [\"dc_def456\"], not "),
            "{told}"
        );
    }

    #[test]
    fn a_wrong_key_has_to_be_refused() {
        let told = mismatch(&TRUE.replace("401", "500")).unwrap();
        assert_eq!(told, "a wrong key got 500, not 401");
        let told = mismatch(&TRUE.replace("401", "null")).unwrap();
        assert_eq!(told, "a wrong key was taken; it should get 401");
    }

    #[test]
    fn what_is_no_testimony_is_told() {
        for answer in ["", "null", "{}", "Segmentation fault"] {
            let told = mismatch(answer).unwrap();
            assert!(told.starts_with("what it tells cannot be read"), "{told}");
        }
    }
}
