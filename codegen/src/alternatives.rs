//! Schemas that are one of several objects, told apart by the prefix of an ID.
//!
//! An `anyOf` becomes a struct of flattened options in progenitor, which loses
//! fields; so it is replaced by a generated enum with a catch-all.

use serde_json::Value;

use crate::checks::Checks;
use crate::document::{reference_name, resolve, schemas};
use crate::error::{Error, Result};

/// A schema that is one of several objects.
pub(crate) struct Alternatives<'a> {
    /// The name of the schema, which is the name of the enum.
    pub(crate) name: &'a str,
    /// What the schema says of itself.
    pub(crate) description: &'a str,
    /// The branches that an ID tells apart: its prefix and the object's schema.
    pub(crate) branches: Vec<(String, &'a str)>,
    /// The schema of the last branch, which takes everything else.
    pub(crate) catch_all: &'a str,
}

/// The schemas of this kind, in the order of the document.
pub(crate) fn alternatives(document: &Value, checks: Checks) -> Result<Vec<Alternatives<'_>>> {
    let mut found = Vec::new();
    for (name, schema) in schemas(document)? {
        // An object with an `anyOf` of requirements is no choice between objects.
        let Some(branches) = schema["anyOf"]
            .as_array()
            .filter(|_| schema["type"].is_null())
        else {
            continue;
        };
        match choice(document, name, schema, branches) {
            // progenitor has a type for it, if not one of ours.
            Err(_) if checks == Checks::Lenient => {}
            choice => found.push(choice?),
        }
    }
    Ok(found)
}

fn choice<'a>(
    document: &'a Value,
    name: &'a str,
    schema: &'a Value,
    branches: &'a [Value],
) -> Result<Alternatives<'a>> {
    let names = branches
        .iter()
        .map(|branch| {
            reference_name(branch)
                .ok_or_else(|| Error::new(format!("a branch of `{name}` has no name")))
        })
        .collect::<Result<Vec<_>>>()?;
    let Some((catch_all, known)) = names.split_last() else {
        return Err(Error::new(format!("`{name}` has no branch")));
    };
    if id_prefix(document, catch_all)?.is_some() {
        return Err(Error::new(format!(
            "the last branch of `{name}` takes one prefix only; a kind that is added later \
             needs one that takes all"
        )));
    }
    Ok(Alternatives {
        name,
        description: schema["description"].as_str().unwrap_or_default(),
        branches: known
            .iter()
            .map(|branch| match id_prefix(document, branch)? {
                Some(prefix) => Ok((prefix, *branch)),
                None => Err(Error::new(format!(
                    "`{branch}` has no `id` with a pattern such as `^xx_`, so nothing tells \
                     it from the other branches of `{name}`"
                ))),
            })
            .collect::<Result<_>>()?,
        catch_all,
    })
}

/// The prefix that the pattern of a schema's `id` asks for.
fn id_prefix(document: &Value, schema: &str) -> Result<Option<String>> {
    let id = resolve(document, &schemas(document)?[schema]["properties"]["id"])?;
    let prefix = id["pattern"].as_str().and_then(|pattern| {
        let prefix = pattern.strip_prefix('^')?;
        prefix
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_')
            .then(|| prefix.to_owned())
    });
    Ok(prefix)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document(last_pattern: &str) -> Value {
        let object = |pattern| json!({"properties": {"id": {"pattern": pattern}}});
        json!({"components": {"schemas": {
            "T": {"anyOf": [
                {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}
            ]},
            "A": object("^a_"),
            "B": object(last_pattern),
        }}})
    }

    #[test]
    fn the_last_branch_takes_the_rest() {
        let document = document("");
        let found = alternatives(&document, Checks::Strict).unwrap();
        assert_eq!(found[0].branches, [("a_".to_owned(), "A")]);
        assert_eq!(found[0].catch_all, "B");
    }

    #[test]
    fn without_a_catch_all_it_is_refused() {
        assert!(alternatives(&document("^b_"), Checks::Strict).is_err());
    }
}
