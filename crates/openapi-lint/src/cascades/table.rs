//! Lists which findings cause which.

use super::Cascade;

/// The rules about examples.
const EXAMPLES: &[&str] = &[
    "example-type-mismatch",
    "example-unexpected-null",
    "example-missing-property",
    "example-unknown-property",
    "example-additional-property",
    "example-format-mismatch",
    "example-pattern-mismatch",
    "example-out-of-range",
    "example-enum-mismatch",
    "example-variant-mismatch",
    "example-read-write-only",
];

/// Schema keywords that parameters and headers have directly in Swagger 2.
const SWAGGER_2: &[&str] = &["type", "items", "enum", "format", "$ref", "properties"];

pub(super) const CASCADES: &[Cascade] = &[
    // The parameters of an invalid path are unknown.
    Cascade {
        causes: &["invalid-path", "suspicious-path"],
        effects: &["unused-path-parameter", "undefined-path-parameter"],
        applies: |it| it.document().ancestors(it.effect_at).contains(&it.cause_at),
    },
    Cascade {
        causes: &["duplicate-path"],
        effects: &["path-trailing-slash", "ambiguous-path"],
        applies: |it| it.same_place(),
    },
    Cascade {
        causes: &["invalid-status-code"],
        effects: &["missing-success-response"],
        applies: |it| it.in_object(),
    },
    // The fields of a media type where its name is missing.
    Cascade {
        causes: &["invalid-media-type"],
        effects: &["misplaced-ref", "unknown-field", "invalid-field-type"],
        applies: |it| {
            let ancestors = it.document().ancestors(it.effect_at);
            ancestors.contains(&it.cause_at)
        },
    },
    // A misspelt field is missing under its correct name.
    Cascade {
        causes: &["unknown-field"],
        effects: &["missing-field", "missing-operation-id"],
        applies: |it| it.in_object() && it.same_expectation(),
    },
    Cascade {
        causes: &["unknown-field"],
        effects: &["conflicting-fields", "missing-field"],
        applies: |it| {
            let key = it.document().key_of(it.cause_at).unwrap_or_default();
            let intended = it.cause.expected.as_deref().unwrap_or_default();
            let missing = it.effect.expected.as_deref().unwrap_or_default();
            it.in_object()
                && (it.effect.rule == "conflicting-fields" || missing.contains(" or "))
                && (SWAGGER_2.contains(&key)
                    || intended.starts_with('`')
                        && missing.split(" or ").any(|name| name == intended))
        },
    },
    Cascade {
        causes: &["unknown-field"],
        effects: &[
            "missing-success-content",
            "media-type-without-schema",
            "missing-items",
            "undefined-path-parameter",
            "missing-server",
        ],
        applies: |it| {
            let missing = match it.effect.rule {
                "missing-success-content" => "`content`",
                "media-type-without-schema" => "`schema`",
                "missing-items" => "`items`",
                "missing-server" => "`servers`",
                _ => "`parameters`",
            };
            let object = it.document().parent(it.cause_at);
            let ancestors = it.document().ancestors(it.effect_at);
            // The effect is at the object, at one of its fields, or at an operation of the path item.
            it.cause.expected.as_deref() == Some(missing)
                && ancestors.iter().rev().take(2).any(|it| Some(*it) == object)
        },
    },
    // The contents of a misspelt `components`, or of a misspelt section in it.
    Cascade {
        causes: &["unknown-field"],
        effects: &[
            "unresolved-ref",
            "undefined-security-scheme",
            "unresolved-discriminator-mapping",
        ],
        applies: |it| match it.cause.expected.as_deref() {
            Some("`components`") => it.document().parent(it.cause_at) == Some(it.document().root()),
            Some("`securitySchemes`") => it.effect.rule == "undefined-security-scheme",
            Some("`schemas`") => it.effect.rule == "unresolved-discriminator-mapping",
            _ => false,
        },
    },
    // The value of an example in place of an object with `value`.
    Cascade {
        causes: &["unknown-field"],
        effects: &["example-without-value"],
        applies: |it| it.in_object(),
    },
    Cascade {
        causes: &["invalid-field-value"],
        effects: &["invalid-parameter-style"],
        applies: |it| it.same_place(),
    },
    Cascade {
        causes: &["duplicate-operation-id"],
        effects: &["case-collision"],
        applies: |it| it.same_place(),
    },
    Cascade {
        causes: &["invalid-field-type"],
        effects: &["keyword-type-mismatch"],
        applies: |it| it.cause_at == it.effect_at,
    },
    Cascade {
        causes: &["invalid-field-type"],
        effects: &["ref-type-mismatch"],
        applies: |it| {
            let text = it.document().as_str(it.effect_at).unwrap_or_default();
            text.strip_prefix('#') == Some(&it.cause.pointer)
        },
    },
    Cascade {
        causes: &["missing-field"],
        effects: &["undefined-scope"],
        applies: |it| it.cause.expected.as_deref() == Some("`scopes`"),
    },
    Cascade {
        causes: &["missing-field", "invalid-field-type"],
        effects: &["undefined-tag"],
        applies: |it| it.cause.pointer.starts_with("/tags"),
    },
    Cascade {
        causes: &["invalid-field-type"],
        effects: &["missing-server"],
        applies: |it| it.cause.pointer.starts_with("/servers"),
    },
    Cascade {
        causes: &["invalid-server-variable"],
        effects: &["invalid-server-url", "suspicious-server-url"],
        applies: |it| it.cause_at == it.effect_at,
    },
    Cascade {
        causes: &["discriminator-without-variants"],
        effects: &["undefined-discriminator-property"],
        applies: |it| it.document().parent(it.effect_at) == Some(it.cause_at),
    },
    // The components in a misspelt or unknown section.
    Cascade {
        causes: &["unknown-field", "openapi-3.1-syntax"],
        effects: &["unresolved-ref"],
        applies: |it| {
            let document = it.document();
            let text = document.as_str(it.effect_at).unwrap_or_default();
            let mut segments = text.rsplit('/');
            let (name, section) = (segments.next(), segments.next());
            name.is_some_and(|name| document.get(it.cause_at, name).is_some())
                && it.cause.expected.as_deref() == section.map(|it| format!("`{it}`")).as_deref()
        },
    },
    // The examples and the default of an invalid schema.
    Cascade {
        causes: &["undefined-required-property"],
        effects: EXAMPLES,
        applies: |it| it.same_name(),
    },
    Cascade {
        causes: &[
            "unsatisfiable-bounds",
            "invalid-enum-value",
            "conflicting-types",
            "pattern-with-delimiters",
            "non-ecmascript-pattern",
            "ambiguous-variants",
            "conflicting-fields",
            "invalid-field-type",
            "invalid-field-value",
        ],
        effects: EXAMPLES,
        applies: |it| it.in_schema_of_example(),
    },
    // A schema with `items` whose type is object: the example is most likely an array.
    Cascade {
        causes: &["keyword-type-mismatch"],
        effects: &["example-type-mismatch"],
        applies: |it| it.in_schema_of_example(),
    },
    // An example shows that a property cannot be sent; that is an error.
    Cascade {
        causes: &["example-additional-property"],
        effects: &["closed-all-of"],
        applies: |it| {
            let closed = it.model.resolve(it.effect_at);
            let parent = it.document().parent(it.effect_at);
            it.cause.schema.is_some() && (it.cause.schema == closed || it.cause.schema == parent)
        },
    },
    Cascade {
        causes: &["unsatisfiable-bounds"],
        effects: &["invalid-default", "invalid-enum-value"],
        applies: |it| it.same_parent(),
    },
    Cascade {
        causes: &["invalid-enum-value"],
        effects: &["invalid-default"],
        applies: |it| {
            let list = it.document().parent(it.cause_at);
            list.and_then(|list| it.document().parent(list)) == it.document().parent(it.effect_at)
        },
    },
];
