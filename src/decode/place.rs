//! Which member of a JSON text a position is in.

use crate::redact;

/// The path to what stands at a byte, such as `data[0].name`; empty at the top.
///
/// The text up to the byte has to be JSON, as it is where a decoder failed on the
/// shape of a value and not on the syntax.
pub(super) fn path_at(json: &[u8], end: usize) -> Path {
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
            // Anything else starts a value or goes on with one.
            _ => {
                path.start_value();
                // A number or a word: skip to its end, so that it counts once.
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

/// The way from the top of a JSON text to a value in it.
pub(super) struct Path(Vec<Step>);

enum Step {
    /// An object, and the key of the member that was reached in it.
    Object(Option<String>),
    /// An array, and the number of the item that was reached in it.
    Array(Option<usize>),
}

impl Path {
    /// The path to the object or array that holds the value.
    pub(super) fn parent(mut self) -> Self {
        self.0.pop();
        self
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
            match step {
                Step::Object(Some(key)) if depth == 0 => f.write_str(redact::name(key))?,
                Step::Object(Some(key)) => write!(f, ".{}", redact::name(key))?,
                Step::Array(Some(index)) => write!(f, "[{index}]")?,
                Step::Object(None) | Step::Array(None) => {}
            }
        }
        Ok(())
    }
}

/// The text of a string whose opening quote was read. Escapes stay as they are.
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
    use super::path_at;

    #[test]
    fn the_way_to_a_value_is_told() {
        let json = r#"{"a": {"b\"": [1, "x,y", {"c": true}, [2, 3]]}, "d": null}"#;
        for (found, path) in [
            ("1", "a.…[0]"),
            ("x,y", "a.…[1]"),
            ("true", "a.…[2].c"),
            ("3", "a.…[3][1]"),
            ("null", "d"),
        ] {
            let end = json.find(found).unwrap() + found.len();
            assert_eq!(path_at(json.as_bytes(), end).to_string(), path, "{found}");
        }
        assert_eq!(path_at(json.as_bytes(), 1).to_string(), "");
        assert_eq!(path_at(json.as_bytes(), 99_999).to_string(), "");
        assert_eq!(path_at(b"\"]}{", 9).to_string(), "");
    }
}
