//! Fixups of descriptions, which become rustdoc.

use serde_json::Value;

use crate::document::operations_mut;
use crate::error::Result;

/// Ends the description of each operation with a link to its documentation.
pub(super) fn link_to_documentation(document: &mut Value) -> Result<usize> {
    let mut places = 0;
    for operation in operations_mut(document) {
        let Some(url) = operation["externalDocs"]["url"].as_str() else {
            continue;
        };
        let link = format!("See [the documentation]({url}).");
        let description = operation["description"].as_str().unwrap_or_default();
        operation["description"] = format!("{description}\n\n{link}").trim_start().into();
        places += 1;
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn the_link_is_a_paragraph_of_its_own() {
        let mut document = json!({"paths": {"/a": {"get": {
            "description": "Gets a.", "externalDocs": {"url": "https://example.com/#a"}
        }}}});
        assert_eq!(super::link_to_documentation(&mut document).unwrap(), 1);
        assert_eq!(
            document["paths"]["/a"]["get"]["description"],
            "Gets a.\n\nSee [the documentation](https://example.com/#a)."
        );
    }
}
