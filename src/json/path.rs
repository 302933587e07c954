//! Finds the path to a position in a JSON text.

use crate::redact;

/// Returns the path to the value at a byte offset, such as `data[0].name`. The path of
/// the root is empty.
///
/// The text before the offset must be valid JSON.
pub(super) fn json_path_at(json: &[u8], end: usize) -> Path {
    let mut path = Path(Vec::new());
    let mut bytes = json[..end.min(json.len())].iter();
    while let Some(&byte) = bytes.next() {
        match byte {
            b'{' => {
                path.start_value();
                path.0.push(Step::Object(None));
            }
            b'[' => {
                path.start_value();
                path.0.push(Step::Array(None));
            }
            b'}' | b']' => {
                path.0.pop();
            }
            b',' => {
                if let Some(Step::Object(key)) = path.0.last_mut() {
                    *key = None;
                }
            }
            b'"' => {
                let text = string(&mut bytes);
                match path.0.last_mut() {
                    Some(Step::Object(key @ None)) => *key = Some(text),
                    _ => path.start_value(),
                }
            }
            b':' | b' ' | b'\t' | b'\n' | b'\r' => {}
            // Anything else starts a number or a literal.
            _ => {
                path.start_value();
                // Skip to its end, to count it once.
                let rest = bytes.as_slice();
                let length = rest
                    .iter()
                    .take_while(|byte| !b",]} \t\n\r".contains(byte))
                    .count();
                bytes = rest[length..].iter();
            }
        }
    }
    path
}

/// The number of steps that are printed.
const MAX_STEPS: usize = 16;

/// The path from the root to a value.
#[derive(Debug)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug)]
pub(super) enum Step {
    /// An object and the key of the current property.
    Object(Option<String>),
    /// An array and the index of the current item.
    Array(Option<usize>),
}

impl Path {
    /// The path of the root.
    pub(super) fn root() -> Self {
        Self(Vec::new())
    }

    /// Adds a step to the start.
    pub(super) fn prepend(&mut self, step: Step) {
        self.0.insert(0, step);
    }

    fn start_value(&mut self) {
        if let Some(Step::Array(index)) = self.0.last_mut() {
            *index = Some(index.map_or(0, |index| index + 1));
        }
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            if depth == MAX_STEPS {
                return f.write_str(redact::REDACTED);
            }
            match step {
                Step::Object(Some(key)) if depth == 0 => f.write_str(redact::field_name(key))?,
                Step::Object(Some(key)) => write!(f, ".{}", redact::field_name(key))?,
                Step::Array(Some(index)) => write!(f, "[{index}]")?,
                Step::Object(None) | Step::Array(None) => {}
            }
        }
        Ok(())
    }
}

/// Reads a string after its opening quote. Escapes are not decoded.
fn string(bytes: &mut std::slice::Iter<'_, u8>) -> String {
    let mut text = Vec::new();
    while let Some(&byte) = bytes.next() {
        match byte {
            b'"' => break,
            b'\\' => {
                text.push(byte);
                text.extend(bytes.next());
            }
            _ => text.push(byte),
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::json_path_at;

    #[test]
    fn path_to_a_value() {
        let json = r#"{"a": {"b\"": [1, "x,y", {"c": true}, [2, 3]]}, "d": null}"#;
        for (found, path) in [
            ("1", "a.…[0]"),
            ("x,y", "a.…[1]"),
            ("true", "a.…[2].c"),
            ("3", "a.…[3][1]"),
            ("null", "d"),
        ] {
            let end = json.find(found).unwrap() + found.len();
            assert_eq!(
                json_path_at(json.as_bytes(), end).to_string(),
                path,
                "{found}"
            );
        }
        let deep = "[".repeat(20);
        assert_eq!(
            json_path_at(format!("{deep}7").as_bytes(), 21).to_string(),
            format!("{}…", "[0]".repeat(16))
        );
        assert_eq!(json_path_at(json.as_bytes(), 1).to_string(), "");
        assert_eq!(json_path_at(json.as_bytes(), 99_999).to_string(), "");
        assert_eq!(json_path_at(b"\"]}{", 9).to_string(), "");
    }
}
