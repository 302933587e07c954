//! The tables of the specification: the fields of each kind of object.
//!
//! Schemas of OpenAPI 3.1 have the form that `lower` gives them.

mod version_31;

use super::kind::{Kind, TYPES};
use super::version::Version;

/// The type of a field's value.
#[derive(Debug)]
pub enum FieldType {
    /// Any value: a payload, which is not part of the document.
    Any,
    /// A string.
    Text,
    /// A string that is a URL.
    Url,
    /// A string that is an email address.
    Email,
    /// A boolean.
    Boolean,
    /// A number.
    Number,
    /// A non-negative integer.
    Count,
    /// One of these strings.
    Choice(&'static [&'static str]),
    /// An object of a kind.
    Object(Kind),
    /// An object of a kind, or a reference to one.
    Referable(Kind),
    /// A schema, a reference to one, or a boolean.
    SchemaOrBoolean,
    /// An array of values of a type.
    List(&'static FieldType),
    /// An object whose keys the author chooses, with values of a type.
    Map(&'static FieldType),
}

/// A field with a fixed name.
#[derive(Debug)]
pub struct Field {
    /// The name.
    pub name: &'static str,
    /// The type of the value.
    pub field_type: FieldType,
    /// Whether the field is required.
    pub required: bool,
}

const fn required(name: &'static str, field_type: FieldType) -> Field {
    Field {
        name,
        field_type,
        required: true,
    }
}

const fn optional(name: &'static str, field_type: FieldType) -> Field {
    Field {
        name,
        field_type,
        required: false,
    }
}

use FieldType::{
    Any, Boolean, Choice, Count, Email, List, Map, Number, Object, Referable, SchemaOrBoolean,
    Text, Url,
};

/// Returns the fields with fixed names of a kind of object.
///
/// Objects whose keys the author chooses (paths, status codes, security schemes) have none; see
/// [`field_type`].
pub fn fields(version: Version, kind: Kind) -> impl Iterator<Item = &'static Field> + Clone {
    let changed = match version {
        Version::V3_0 => &[],
        Version::V3_1 => version_31::changed_fields(kind),
    };
    let is_unchanged = move |field: &&Field| !changed.iter().any(|it| it.name == field.name);
    let unchanged = fields_3_0(kind).iter().filter(is_unchanged);
    unchanged.chain(changed)
}

fn fields_3_0(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::OpenApi => OPEN_API,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Components => COMPONENTS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::ExternalDocs => EXTERNAL_DOCS,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Response => RESPONSE,
        Kind::Example => EXAMPLE,
        Kind::Link => LINK,
        Kind::Header => HEADER,
        Kind::Tag => TAG,
        Kind::Schema => SCHEMA,
        Kind::Discriminator => DISCRIMINATOR,
        Kind::Xml => XML,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::OAuthFlows => OAUTH_FLOWS,
        Kind::OAuthFlow => OAUTH_FLOW,
        Kind::Paths
        | Kind::Webhooks
        | Kind::Responses
        | Kind::Callback
        | Kind::SecurityRequirement => &[],
    }
}

static PATHS_FIELD: FieldType = Object(Kind::PathItem);
static RESPONSES_FIELD: FieldType = Referable(Kind::Response);
static SECURITY_REQUIREMENT_FIELD: FieldType = List(&Text);

/// Returns the type of a field, whether the specification or the author chooses its name.
///
/// Returns `None` for extensions and unknown fields.
pub fn field_type(version: Version, kind: Kind, name: &str) -> Option<&'static FieldType> {
    match kind {
        Kind::Paths | Kind::Webhooks | Kind::Callback | Kind::Responses
            if name.starts_with("x-") =>
        {
            None
        }
        Kind::Paths | Kind::Webhooks | Kind::Callback => Some(&PATHS_FIELD),
        Kind::Responses => Some(&RESPONSES_FIELD),
        Kind::SecurityRequirement => Some(&SECURITY_REQUIREMENT_FIELD),
        _ => fields(version, kind)
            .find(|field| field.name == name)
            .map(|field| &field.field_type),
    }
}

const OPEN_API: &[Field] = &[
    required("openapi", Text),
    required("info", Object(Kind::Info)),
    optional("servers", List(&Object(Kind::Server))),
    required("paths", Object(Kind::Paths)),
    optional("components", Object(Kind::Components)),
    optional("security", List(&Object(Kind::SecurityRequirement))),
    optional("tags", List(&Object(Kind::Tag))),
    optional("externalDocs", Object(Kind::ExternalDocs)),
];

const INFO: &[Field] = &[
    required("title", Text),
    optional("description", Text),
    optional("termsOfService", Url),
    optional("contact", Object(Kind::Contact)),
    optional("license", Object(Kind::License)),
    required("version", Text),
];

const CONTACT: &[Field] = &[
    optional("name", Text),
    optional("url", Url),
    optional("email", Email),
];

const LICENSE: &[Field] = &[required("name", Text), optional("url", Url)];

const SERVER: &[Field] = &[
    required("url", Text),
    optional("description", Text),
    optional("variables", Map(&Object(Kind::ServerVariable))),
];

const SERVER_VARIABLE: &[Field] = &[
    optional("enum", List(&Text)),
    required("default", Text),
    optional("description", Text),
];

const COMPONENTS: &[Field] = &[
    optional("schemas", Map(&Referable(Kind::Schema))),
    optional("responses", Map(&Referable(Kind::Response))),
    optional("parameters", Map(&Referable(Kind::Parameter))),
    optional("examples", Map(&Referable(Kind::Example))),
    optional("requestBodies", Map(&Referable(Kind::RequestBody))),
    optional("headers", Map(&Referable(Kind::Header))),
    optional("securitySchemes", Map(&Referable(Kind::SecurityScheme))),
    optional("links", Map(&Referable(Kind::Link))),
    optional("callbacks", Map(&Referable(Kind::Callback))),
];

const PATH_ITEM: &[Field] = &[
    optional("$ref", Text),
    optional("summary", Text),
    optional("description", Text),
    optional("get", Object(Kind::Operation)),
    optional("put", Object(Kind::Operation)),
    optional("post", Object(Kind::Operation)),
    optional("delete", Object(Kind::Operation)),
    optional("options", Object(Kind::Operation)),
    optional("head", Object(Kind::Operation)),
    optional("patch", Object(Kind::Operation)),
    optional("trace", Object(Kind::Operation)),
    optional("servers", List(&Object(Kind::Server))),
    optional("parameters", List(&Referable(Kind::Parameter))),
];

const OPERATION: &[Field] = &[
    optional("tags", List(&Text)),
    optional("summary", Text),
    optional("description", Text),
    optional("externalDocs", Object(Kind::ExternalDocs)),
    optional("operationId", Text),
    optional("parameters", List(&Referable(Kind::Parameter))),
    optional("requestBody", Referable(Kind::RequestBody)),
    required("responses", Object(Kind::Responses)),
    optional("callbacks", Map(&Referable(Kind::Callback))),
    optional("deprecated", Boolean),
    optional("security", List(&Object(Kind::SecurityRequirement))),
    optional("servers", List(&Object(Kind::Server))),
];

const EXTERNAL_DOCS: &[Field] = &[optional("description", Text), required("url", Url)];

const STYLES: &[&str] = &[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
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
    optional("schema", Referable(Kind::Schema)),
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
    optional("schema", Referable(Kind::Schema)),
    optional("example", Any),
    optional("examples", Map(&Referable(Kind::Example))),
    optional("content", Map(&Object(Kind::MediaType))),
];

const REQUEST_BODY: &[Field] = &[
    optional("description", Text),
    required("content", Map(&Object(Kind::MediaType))),
    optional("required", Boolean),
];

const MEDIA_TYPE: &[Field] = &[
    optional("schema", Referable(Kind::Schema)),
    optional("example", Any),
    optional("examples", Map(&Referable(Kind::Example))),
    optional("encoding", Map(&Object(Kind::Encoding))),
];

const ENCODING: &[Field] = &[
    optional("contentType", Text),
    optional("headers", Map(&Referable(Kind::Header))),
    optional(
        "style",
        Choice(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ),
    optional("explode", Boolean),
    optional("allowReserved", Boolean),
];

const RESPONSE: &[Field] = &[
    required("description", Text),
    optional("headers", Map(&Referable(Kind::Header))),
    optional("content", Map(&Object(Kind::MediaType))),
    optional("links", Map(&Referable(Kind::Link))),
];

const EXAMPLE: &[Field] = &[
    optional("summary", Text),
    optional("description", Text),
    optional("value", Any),
    optional("externalValue", Url),
];

const LINK: &[Field] = &[
    optional("operationRef", Text),
    optional("operationId", Text),
    optional("parameters", Map(&Any)),
    optional("requestBody", Any),
    optional("description", Text),
    optional("server", Object(Kind::Server)),
];

const TAG: &[Field] = &[
    required("name", Text),
    optional("description", Text),
    optional("externalDocs", Object(Kind::ExternalDocs)),
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
    optional("allOf", List(&Referable(Kind::Schema))),
    optional("oneOf", List(&Referable(Kind::Schema))),
    optional("anyOf", List(&Referable(Kind::Schema))),
    optional("not", Referable(Kind::Schema)),
    optional("items", Referable(Kind::Schema)),
    optional("properties", Map(&Referable(Kind::Schema))),
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
];

const DISCRIMINATOR: &[Field] = &[
    required("propertyName", Text),
    optional("mapping", Map(&Text)),
];

const XML: &[Field] = &[
    optional("name", Text),
    optional("namespace", Url),
    optional("prefix", Text),
    optional("attribute", Boolean),
    optional("wrapped", Boolean),
];

const SECURITY_SCHEME: &[Field] = &[
    required(
        "type",
        Choice(&["apiKey", "http", "oauth2", "openIdConnect"]),
    ),
    optional("description", Text),
    optional("name", Text),
    optional("in", Choice(&["query", "header", "cookie"])),
    optional("scheme", Text),
    optional("bearerFormat", Text),
    optional("flows", Object(Kind::OAuthFlows)),
    optional("openIdConnectUrl", Url),
];

const OAUTH_FLOWS: &[Field] = &[
    optional("implicit", Object(Kind::OAuthFlow)),
    optional("password", Object(Kind::OAuthFlow)),
    optional("clientCredentials", Object(Kind::OAuthFlow)),
    optional("authorizationCode", Object(Kind::OAuthFlow)),
];

const OAUTH_FLOW: &[Field] = &[
    optional("authorizationUrl", Url),
    optional("tokenUrl", Url),
    optional("refreshUrl", Url),
    required("scopes", Map(&Text)),
];
