//! The tables that OpenAPI 3.1 changes.

use super::FieldType::{
    Any, Boolean, Choice, Count, List, Map, Number, Object, Referable, SchemaOrBoolean, Text, Url,
};
use super::{Field, Kind, STYLES, TYPES, optional, required};

/// Returns the fields of a kind of object whose table differs from that of OpenAPI 3.0.
pub(super) fn fields(kind: Kind) -> Option<&'static [Field]> {
    Some(match kind {
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
        _ => return None,
    })
}

const OPEN_API: &[Field] = &[
    required("openapi", Text),
    required("info", Object(Kind::Info)),
    optional("servers", List(&Object(Kind::Server))),
    optional("paths", Object(Kind::Paths)),
    optional("components", Object(Kind::Components)),
    optional("security", List(&Object(Kind::SecurityRequirement))),
    optional("tags", List(&Object(Kind::Tag))),
    optional("externalDocs", Object(Kind::ExternalDocs)),
    optional("webhooks", Object(Kind::Webhooks)),
    optional("jsonSchemaDialect", Url),
];

const INFO: &[Field] = &[
    required("title", Text),
    optional("description", Text),
    optional("termsOfService", Url),
    optional("contact", Object(Kind::Contact)),
    optional("license", Object(Kind::License)),
    required("version", Text),
    optional("summary", Text),
];

const LICENSE: &[Field] = &[
    required("name", Text),
    optional("url", Url),
    optional("identifier", Text),
];

const COMPONENTS: &[Field] = &[
    optional("schemas", Map(&SchemaOrBoolean)),
    optional("responses", Map(&Referable(Kind::Response))),
    optional("parameters", Map(&Referable(Kind::Parameter))),
    optional("examples", Map(&Referable(Kind::Example))),
    optional("requestBodies", Map(&Referable(Kind::RequestBody))),
    optional("headers", Map(&Referable(Kind::Header))),
    optional("securitySchemes", Map(&Referable(Kind::SecurityScheme))),
    optional("links", Map(&Referable(Kind::Link))),
    optional("callbacks", Map(&Referable(Kind::Callback))),
    optional("pathItems", Map(&Object(Kind::PathItem))),
];

const OPERATION: &[Field] = &[
    optional("tags", List(&Text)),
    optional("summary", Text),
    optional("description", Text),
    optional("externalDocs", Object(Kind::ExternalDocs)),
    optional("operationId", Text),
    optional("parameters", List(&Referable(Kind::Parameter))),
    optional("requestBody", Referable(Kind::RequestBody)),
    optional("responses", Object(Kind::Responses)),
    optional("callbacks", Map(&Referable(Kind::Callback))),
    optional("deprecated", Boolean),
    optional("security", List(&Object(Kind::SecurityRequirement))),
    optional("servers", List(&Object(Kind::Server))),
];

const PARAMETER: &[Field] = &[
    required("name", Text),
    required("in", Choice(&["query", "header", "path", "cookie"])),
    optional("description", Text),
    optional("required", Boolean),
    optional("deprecated", Boolean),
    optional("allowEmptyValue", Boolean),
    optional("style", Choice(STYLES)),
    optional("explode", Boolean),
    optional("allowReserved", Boolean),
    optional("schema", SchemaOrBoolean),
    optional("example", Any),
    optional("examples", Map(&Referable(Kind::Example))),
    optional("content", Map(&Object(Kind::MediaType))),
];

const HEADER: &[Field] = &[
    optional("description", Text),
    optional("required", Boolean),
    optional("deprecated", Boolean),
    optional("allowEmptyValue", Boolean),
    optional("style", Choice(&["simple"])),
    optional("explode", Boolean),
    optional("allowReserved", Boolean),
    optional("schema", SchemaOrBoolean),
    optional("example", Any),
    optional("examples", Map(&Referable(Kind::Example))),
    optional("content", Map(&Object(Kind::MediaType))),
];

const MEDIA_TYPE: &[Field] = &[
    optional("schema", SchemaOrBoolean),
    optional("example", Any),
    optional("examples", Map(&Referable(Kind::Example))),
    optional("encoding", Map(&Object(Kind::Encoding))),
];

const SECURITY_SCHEME: &[Field] = &[
    required(
        "type",
        Choice(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]),
    ),
    optional("description", Text),
    optional("name", Text),
    optional("in", Choice(&["query", "header", "cookie"])),
    optional("scheme", Text),
    optional("bearerFormat", Text),
    optional("flows", Object(Kind::OAuthFlows)),
    optional("openIdConnectUrl", Url),
];

const SCHEMA: &[Field] = &[
    optional("title", Text),
    optional("multipleOf", Number),
    optional("maximum", Number),
    optional("exclusiveMaximum", Boolean),
    optional("minimum", Number),
    optional("exclusiveMinimum", Boolean),
    optional("maxLength", Count),
    optional("minLength", Count),
    optional("pattern", Text),
    optional("maxItems", Count),
    optional("minItems", Count),
    optional("uniqueItems", Boolean),
    optional("maxProperties", Count),
    optional("minProperties", Count),
    optional("required", List(&Text)),
    optional("enum", List(&Any)),
    optional("type", Choice(TYPES)),
    optional("allOf", List(&SchemaOrBoolean)),
    optional("oneOf", List(&SchemaOrBoolean)),
    optional("anyOf", List(&SchemaOrBoolean)),
    optional("not", SchemaOrBoolean),
    optional("items", SchemaOrBoolean),
    optional("properties", Map(&SchemaOrBoolean)),
    optional("additionalProperties", SchemaOrBoolean),
    optional("description", Text),
    optional("format", Text),
    optional("default", Any),
    optional("nullable", Boolean),
    optional("discriminator", Object(Kind::Discriminator)),
    optional("readOnly", Boolean),
    optional("writeOnly", Boolean),
    optional("xml", Object(Kind::Xml)),
    optional("externalDocs", Object(Kind::ExternalDocs)),
    optional("example", Any),
    optional("deprecated", Boolean),
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
