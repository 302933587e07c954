//! Fixups of responses.

use serde_json::Value;

use crate::document::operations_mut;
use crate::error::Result;

/// Removes every response that is not a success.
pub(super) fn drop_errors(document: &mut Value) -> Result<usize> {
    let mut places = 0;
    for operation in operations_mut(document) {
        if let Some(responses) = operation["responses"].as_object_mut() {
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            places += before - responses.len();
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn only_success_is_left() {
        let mut document = json!({"paths": {"/a": {"get": {"responses": {
            "200": {}, "4XX": {}, "default": {}
        }}}}});
        assert_eq!(super::drop_errors(&mut document).unwrap(), 2);
        assert_eq!(
            document["paths"]["/a"]["get"]["responses"],
            json!({"200": {}})
        );
    }
}
