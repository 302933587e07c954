//! Large documents, made of many copies of `openapi.yaml`.

/// Returns a document with `count` copies of each path, operation and schema.
///
/// This copies lines, because all names that must differ are at a known indentation:
/// paths and their operation IDs, schemas and the references to them.
pub fn copies(document: &str, count: usize) -> String {
    let (mut before, mut paths) = (String::new(), String::new());
    let (mut between, mut schemas, mut after) = (String::new(), String::new(), String::new());
    let (mut section, mut part) = ("", "");
    for line in document.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        match indent {
            0 if !line.trim().is_empty() && !line.starts_with('#') => {
                (section, part) = (line.trim(), "")
            }
            2 if section == "components:" && line.trim().ends_with(':') => part = line.trim(),
            _ => {}
        }
        let heading = !line.trim().is_empty() && [section, part].contains(&line.trim());
        let target = match (section, part) {
            ("paths:", _) if !heading => &mut paths,
            ("components:", "schemas:") if !heading => &mut schemas,
            _ if paths.is_empty() => &mut before,
            _ if schemas.is_empty() => &mut between,
            _ => &mut after,
        };
        target.push_str(line);
    }
    let copied = |text: &str| -> String {
        let copy = |number| {
            text.split_inclusive('\n')
                .map(move |line| renamed(line, number))
        };
        (0..count).flat_map(copy).collect()
    };
    [before, copied(&paths), between, copied(&schemas), after].concat()
}

/// Renames the names in a line of copy `number`; copy 0 is the original.
fn renamed(line: &str, number: usize) -> String {
    const REFERENCE: &str = "#/components/schemas/";
    if number == 0 {
        return line.to_owned();
    }
    let content = line.trim_start();
    let indent = &line[..line.len() - content.len()];
    if indent.len() == 2 && content.starts_with('/') {
        return format!("{indent}/copy{number}{content}");
    }
    let name = content.trim_end().trim_end_matches(':');
    if indent.len() == 4
        && content.trim_end().ends_with(':')
        && name.starts_with(char::is_uppercase)
    {
        return format!("{indent}{name}{number}:\n");
    }
    if let Some(id) = content.strip_prefix("operationId:") {
        return format!("{indent}operationId: {}{number}\n", id.trim());
    }
    match line.split_once(REFERENCE) {
        Some((start, rest)) => {
            let end = rest
                .find(|c: char| !c.is_alphanumeric())
                .unwrap_or(rest.len());
            let (name, rest) = rest.split_at(end);
            format!("{start}{REFERENCE}{name}{number}{rest}")
        }
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::copies;

    const DOCUMENT: &str = include_str!("../../openapi.yaml");

    #[test]
    fn one_copy_is_the_document() {
        assert_eq!(copies(DOCUMENT, 1), DOCUMENT);
    }

    #[test]
    fn every_copy_has_its_own_names() {
        let document = copies(DOCUMENT, 3);
        for name in [
            "operationId: getAccount\n",
            "operationId: getAccount2\n",
            "  /copy1/accounts/{account_id}:\n",
            "    Account2:\n",
            "#/components/schemas/Account1'\n",
        ] {
            assert!(document.contains(name), "{name}");
        }
    }
}
