//! Example payloads: as JSON, or line by line where a page lost the brackets.

use serde_json::Value;

/// An example payload.
#[derive(Debug)]
pub enum Payload {
    /// The page shows valid JSON, apart from comments.
    Json(Value),
    /// The page does not show valid JSON. These are the properties and items that its lines show,
    /// without nesting.
    Lines(Vec<Leaf>),
}

/// A property or array item. Objects and arrays are leaves without their contents.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leaf {
    /// The name of the property; empty for an item.
    pub key: String,
    /// The JSON text of a scalar, or `{` or `[`.
    pub value: String,
}

impl Payload {
    /// Reads a payload. Returns `None` if no line is part of a JSON object.
    pub fn read(text: &str) -> Option<Self> {
        let plain = without_comments(text);
        if let Ok(value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(&plain) {
            return Some(Self::Json(value));
        }
        let mut leaves = Vec::new();
        for line in plain.lines() {
            leaves_of_line(line, &mut leaves)?;
        }
        (!leaves.is_empty()).then_some(Self::Lines(leaves))
    }

    /// Whether a line can be part of a JSON payload whose brackets were lost.
    pub fn is_line(line: &str) -> bool {
        let line = without_comments(line);
        let starts = line.trim_start().starts_with(['"', '{', '[', '}', ']']);
        starts && leaves_of_line(&line, &mut Vec::new()).is_some()
    }

    fn leaves(&self) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        match self {
            Self::Json(value) => flatten("", value, &mut leaves),
            Self::Lines(lines) => leaves.clone_from(lines),
        }
        leaves.sort();
        leaves
    }

    /// The names of the properties of a JSON object; empty for any other payload.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Json(Value::Object(object)) => object.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// The differences from another payload, as sentences without a subject.
    pub fn differences(&self, other: &Payload) -> Vec<String> {
        if let (Self::Json(one), Self::Json(other)) = (self, other) {
            let mut differences = Vec::new();
            json_differences("", one, other, &mut differences);
            return differences;
        }
        let (mut ours, mut theirs) = (self.leaves(), other.leaves());
        ours.retain(|leaf| match theirs.iter().position(|it| it == leaf) {
            Some(index) => {
                theirs.remove(index);
                false
            }
            None => true,
        });
        let only = |leaf: &Leaf, side| format!("only {side} has {}", leaf.show());
        let page = ours.iter().map(|leaf| only(leaf, "the page"));
        page.chain(theirs.iter().map(|leaf| only(leaf, "openapi.yaml")))
            .collect()
    }

    /// Whether another payload shows everything that this one shows.
    pub fn is_part_of(&self, other: &Payload) -> bool {
        let theirs = other.leaves();
        self.leaves().iter().all(|leaf| theirs.contains(leaf))
    }
}

impl Leaf {
    fn show(&self) -> String {
        match self.key.as_str() {
            "" => format!("the item `{}`", self.value),
            key => format!("`{key}: {}`", self.value),
        }
    }
}

fn flatten(key: &str, value: &Value, leaves: &mut Vec<Leaf>) {
    let mut push = |text: &str| {
        leaves.push(Leaf {
            key: key.to_owned(),
            value: text.to_owned(),
        });
    };
    match value {
        // Text without brackets does not show that an item is an object.
        Value::Object(_) if key.is_empty() => {}
        Value::Array(_) if key.is_empty() => {}
        Value::Object(_) => push("{"),
        Value::Array(_) => push("["),
        scalar => push(&scalar.to_string()),
    }
    match value {
        Value::Object(object) => object
            .iter()
            .for_each(|(key, value)| flatten(key, value, leaves)),
        Value::Array(items) => items.iter().for_each(|item| flatten("", item, leaves)),
        _ => {}
    }
}

/// Adds what a line shows. Returns `None` if the line is not part of a JSON payload.
fn leaves_of_line(line: &str, leaves: &mut Vec<Leaf>) -> Option<()> {
    let line = line.trim().trim_end_matches(',');
    if line.chars().all(|c| "{}[], ".contains(c)) {
        return Some(());
    }
    let mut values = serde_json::Deserializer::from_str(line).into_iter::<Value>();
    let first = values.next()?.ok()?;
    let rest = line[values.byte_offset()..].trim_start();
    let Some(value) = rest.strip_prefix(':') else {
        flatten("", &first, leaves);
        return rest.is_empty().then_some(());
    };
    let key = first.as_str()?;
    let value = value.trim();
    match value {
        "{" | "[" => leaves.push(Leaf {
            key: key.to_owned(),
            value: value.to_owned(),
        }),
        _ => flatten(key, &serde_json::from_str(value).ok()?, leaves),
    }
    Some(())
}

fn json_differences(at: &str, page: &Value, document: &Value, differences: &mut Vec<String>) {
    let name = if at.is_empty() { "the payload" } else { at };
    match (page, document) {
        (Value::Object(page), Value::Object(document)) => {
            for (key, value) in page {
                let at = format!("{at}/{key}");
                match document.get(key) {
                    Some(other) => json_differences(&at, value, other, differences),
                    None => differences.push(format!("only the page has `{at}`")),
                }
            }
            for key in document.keys().filter(|key| !page.contains_key(*key)) {
                differences.push(format!("only openapi.yaml has `{at}/{key}`"));
            }
        }
        (Value::Array(page), Value::Array(document)) => {
            for (index, (one, other)) in page.iter().zip(document).enumerate() {
                json_differences(&format!("{at}/{index}"), one, other, differences);
            }
            if page.len() != document.len() {
                differences.push(format!(
                    "`{name}` has {} items on the page and {} in openapi.yaml",
                    page.len(),
                    document.len()
                ));
            }
        }
        (one, other) if one == other => {}
        (one, other) => {
            let (one, other) = (one.to_string(), other.to_string());
            let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
            let skipped = same.count().saturating_sub(20);
            let (one, other) = (excerpt(&one, skipped), excerpt(&other, skipped));
            differences.push(format!(
                "`{name}` is `{one}` on the page and `{other}` in openapi.yaml"
            ));
        }
    }
}

/// Returns at most 60 characters, without the first ones if there are more than `skipped`.
fn excerpt(text: &str, skipped: usize) -> String {
    let skipped = if text.chars().count() > 60 {
        skipped
    } else {
        0
    };
    let shown: String = text.chars().skip(skipped).take(60).collect();
    let before = if skipped > 0 { "…" } else { "" };
    let after = if skipped + 60 < text.chars().count() {
        "…"
    } else {
        ""
    };
    format!("{before}{shown}{after}")
}

/// Removes `//` comments outside strings.
fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| {
            let (mut in_string, mut escaped, mut previous) = (false, false, ' ');
            let end = line.char_indices().find_map(|(at, c)| {
                match c {
                    _ if escaped => escaped = false,
                    '\\' if in_string => escaped = true,
                    '"' => in_string = !in_string,
                    '/' if !in_string && previous == '/' => return Some(at - 1),
                    _ => {}
                }
                previous = c;
                None
            });
            &line[..end.unwrap_or(line.len())]
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_removed_outside_strings() {
        let text = "{\n\"a\": \"http://x\", // a comment\n\"b\": 1 // the end\n}";
        assert_eq!(
            without_comments(text),
            "{\n\"a\": \"http://x\", \n\"b\": 1 \n}"
        );
    }

    #[test]
    fn text_without_brackets_matches_the_json_that_it_came_from() {
        let json = Payload::read(r#"{"data": [{"id": "a", "tags": ["x"], "more": {}}]}"#).unwrap();
        let lines = Payload::read("\"data\": [\n\"id\": \"a\",\n\"tags\": [\n\"x\"\n\"more\": {}");
        let lines = lines.unwrap();
        assert!(matches!(lines, Payload::Lines(_)));
        assert_eq!(lines.differences(&json), Vec::<String>::new());
    }

    #[test]
    fn differences_of_json_have_pointers() {
        let page = Payload::read(r#"{"a": {"b": 1}, "c": []}"#).unwrap();
        let document = Payload::read(r#"{"a": {"b": 2, "d": 3}, "c": []}"#).unwrap();
        assert_eq!(
            page.differences(&document),
            [
                "`/a/b` is `1` on the page and `2` in openapi.yaml",
                "only openapi.yaml has `/a/d`",
            ]
        );
    }

    #[test]
    fn prose_is_not_a_payload() {
        assert!(Payload::read("https://example.com\nhttp://example.com").is_none());
        assert!(!Payload::is_line("[See the guide](/guide) for more."));
    }
}
