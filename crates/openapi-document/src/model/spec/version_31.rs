//! The fields that OpenAPI 3.1 adds or changes.

use super::FieldType::{Any, Choice, Count, List, Map, Object, SchemaOrBoolean, Text, Url};
use super::{Field, Kind, optional, required};

/// Returns the fields of a kind of object that OpenAPI 3.0 does not have, or has with another type.
pub(super) fn changed_fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::OpenApi => OPEN_API,
        Kind::Info => INFO,
        Kind::License => LICENSE,
        Kind::Components => COMPONENTS,
        Kind::Operation => OPERATION,
        Kind::Parameter => PARAMETER,
        Kind::Header => HEADER,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Schema => SCHEMA,
        Kind::SecurityScheme => SECURITY_SCHEME,
        _ => &[],
    }
}

const OPEN_API: &[Field] = &[
    optional("paths", Object(Kind::Paths)),
    optional("webhooks", Object(Kind::Webhooks)),
    optional("jsonSchemaDialect", Url),
];

const INFO: &[Field] = &[optional("summary", Text)];

const LICENSE: &[Field] = &[optional("identifier", Text)];

const COMPONENTS: &[Field] = &[
    optional("schemas", Map(&SchemaOrBoolean)),
    optional("pathItems", Map(&Object(Kind::PathItem))),
];

const OPERATION: &[Field] = &[optional("responses", Object(Kind::Responses))];

const PARAMETER: &[Field] = &[optional("schema", SchemaOrBoolean)];

const HEADER: &[Field] = &[optional("schema", SchemaOrBoolean)];

const MEDIA_TYPE: &[Field] = &[optional("schema", SchemaOrBoolean)];

const SECURITY_SCHEME: &[Field] = &[required(
    "type",
    Choice(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]),
)];

const SCHEMA: &[Field] = &[
    optional("allOf", List(&SchemaOrBoolean)),
    optional("oneOf", List(&SchemaOrBoolean)),
    optional("anyOf", List(&SchemaOrBoolean)),
    optional("not", SchemaOrBoolean),
    optional("items", SchemaOrBoolean),
    optional("properties", Map(&SchemaOrBoolean)),
    optional("examples", List(&Any)),
    optional("$defs", Map(&SchemaOrBoolean)),
    optional("$id", Text),
    optional("$schema", Text),
    optional("$anchor", Text),
    optional("$dynamicAnchor", Text),
    optional("$dynamicRef", Text),
    optional("$vocabulary", Any),
    optional("$comment", Text),
    optional("const", Any),
    optional("if", SchemaOrBoolean),
    optional("then", SchemaOrBoolean),
    optional("else", SchemaOrBoolean),
    optional("dependentRequired", Map(&List(&Text))),
    optional("dependentSchemas", Map(&SchemaOrBoolean)),
    optional("prefixItems", List(&SchemaOrBoolean)),
    optional("contains", SchemaOrBoolean),
    optional("minContains", Count),
    optional("maxContains", Count),
    optional("patternProperties", Map(&SchemaOrBoolean)),
    optional("propertyNames", SchemaOrBoolean),
    optional("unevaluatedItems", SchemaOrBoolean),
    optional("unevaluatedProperties", SchemaOrBoolean),
    optional("contentEncoding", Text),
    optional("contentMediaType", Text),
    optional("contentSchema", SchemaOrBoolean),
];
