//! Schemas that are one of several objects, distinguished by the prefix of their ID.
//!
//! progenitor makes a struct of flattened options from an `anyOf`, which loses fields. A generated
//! enum with a catch-all variant replaces it.

use serde_json::Value;

use crate::checks::Checks;
use crate::document::{reference_name, resolve, schemas};
use crate::error::{Error, Result};

/// A schema that is one of several objects.
pub(crate) struct PrefixEnum<'a> {
    /// The name of the schema, which is the name of the enum.
    pub(crate) name: &'a str,
    /// The description of the schema.
    pub(crate) description: &'a str,
    /// The prefix of the ID and the schema of each variant.
    pub(crate) variants: Vec<(String, &'a str)>,
    /// The schema of the last variant, which matches every other ID.
    pub(crate) catch_all: &'a str,
}

/// The schemas of this kind, in the order of the document.
pub(crate) fn prefix_enums(document: &Value, checks: Checks) -> Result<Vec<PrefixEnum<'_>>> {
    let mut found = Vec::new();
    for (name, schema) in schemas(document)? {
        // An object with an `anyOf` of requirements is not a union.
        let Some(variants) = schema["anyOf"]
            .as_array()
            .filter(|_| schema["type"].is_null())
        else {
            continue;
        };
        match prefix_enum(document, name, schema, variants) {
            // progenitor generates a type.
            Err(_) if checks == Checks::Lenient => {}
            read => found.push(read?),
        }
    }
    Ok(found)
}

fn prefix_enum<'a>(
    document: &'a Value,
    name: &'a str,
    schema: &'a Value,
    variants: &'a [Value],
) -> Result<PrefixEnum<'a>> {
    let names = variants
        .iter()
        .map(|variant| {
            reference_name(variant).ok_or_else(|| {
                Error::new(format!(
                    "a variant of `{name}` has an inline schema; name it"
                ))
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let Some((catch_all, known)) = names.split_last() else {
        return Err(Error::new(format!("`{name}` has no variants")));
    };
    if id_prefix(document, catch_all)?.is_some() {
        return Err(Error::new(format!(
            "the last variant of `{name}` has an ID with a prefix; add a variant without one for \
             kinds that the API adds later"
        )));
    }
    Ok(PrefixEnum {
        name,
        description: schema["description"].as_str().unwrap_or_default(),
        variants: known
            .iter()
            .map(|variant| match id_prefix(document, variant)? {
                Some(prefix) => Ok((prefix, *variant)),
                None => Err(Error::new(format!(
                    "`{variant}` needs an `id` with a pattern such as `^xx_`, to distinguish it from \
                     the other variants of `{name}`"
                ))),
            })
            .collect::<Result<_>>()?,
        catch_all,
    })
}

/// The prefix that the pattern of a schema's `id` requires.
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
    fn last_variant_is_the_catch_all() {
        let document = document("");
        let found = prefix_enums(&document, Checks::Strict).unwrap();
        assert_eq!(found[0].variants, [("a_".to_owned(), "A")]);
        assert_eq!(found[0].catch_all, "B");
    }

    #[test]
    fn union_without_catch_all_is_refused() {
        assert!(prefix_enums(&document("^b_"), Checks::Strict).is_err());
    }
}
