//! The specification's tables: which fields an object has, what they hold, which are required.

use super::kind::{Kind, TYPES};

/// What a field holds.
#[derive(Debug)]
pub enum FieldType {
    /// Any value: a payload, never read as part of the document.
    Any,
    /// A string.
    Text,
    /// A string that is a URL.
    Url,
    /// A string that is an email address.
    Email,
    /// True or false.
    Boolean,
    /// A number.
    Number,
    /// An integer that is not negative.
    Count,
    /// One of these strings.
    Choice(&'static [&'static str]),
    /// An object of the specification.
    Object(Kind),
    /// Such an object, or a reference to one.
    Referable(Kind),
    /// A schema, a reference to one, or a truth value.
    SchemaOrBoolean,
    /// A list.
    List(&'static FieldType),
    /// Names that the author chooses, with values.
    Map(&'static FieldType),
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub shape: FieldType,
    /// Whether it may not be left out.
    pub required: bool,
}

const fn must(name: &'static str, shape: FieldType) -> Field {
    Field {
        name,
        shape,
        required: true,
    }
}

const fn may(name: &'static str, shape: FieldType) -> Field {
    Field {
        name,
        shape,
        required: false,
    }
}

use FieldType::{
    Any, Boolean, Choice, Count, Email, List, Map, Number, Object, Referable, SchemaOrBoolean,
    Text, Url,
};

/// The fixed fields of an object. Those whose names the author chooses (paths, status codes,
/// security schemes) are told by the walk.
pub fn fields(kind: Kind) -> &'static [Field] {
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
        Kind::Paths | Kind::Responses | Kind::Callback | Kind::SecurityRequirement => &[],
    }
}

static PATH_ITEM_SHAPE: FieldType = Object(Kind::PathItem);
static RESPONSE_SHAPE: FieldType = Referable(Kind::Response);
static SCOPES: FieldType = List(&Text);

/// What a entry of an object holds, be its name fixed or the author's; nothing for extensions and
/// for names that the specification does not know.
pub fn field_type(kind: Kind, name: &str) -> Option<&'static FieldType> {
    match kind {
        Kind::Paths | Kind::Callback | Kind::Responses if name.starts_with("x-") => None,
        Kind::Paths | Kind::Callback => Some(&PATH_ITEM_SHAPE),
        Kind::Responses => Some(&RESPONSE_SHAPE),
        Kind::SecurityRequirement => Some(&SCOPES),
        _ => fields(kind)
            .iter()
            .find(|field| field.name == name)
            .map(|field| &field.shape),
    }
}

const OPEN_API: &[Field] = &[
    must("openapi", Text),
    must("info", Object(Kind::Info)),
    may("servers", List(&Object(Kind::Server))),
    must("paths", Object(Kind::Paths)),
    may("components", Object(Kind::Components)),
    may("security", List(&Object(Kind::SecurityRequirement))),
    may("tags", List(&Object(Kind::Tag))),
    may("externalDocs", Object(Kind::ExternalDocs)),
];

const INFO: &[Field] = &[
    must("title", Text),
    may("description", Text),
    may("termsOfService", Url),
    may("contact", Object(Kind::Contact)),
    may("license", Object(Kind::License)),
    must("version", Text),
];

const CONTACT: &[Field] = &[may("name", Text), may("url", Url), may("email", Email)];

const LICENSE: &[Field] = &[must("name", Text), may("url", Url)];

const SERVER: &[Field] = &[
    must("url", Text),
    may("description", Text),
    may("variables", Map(&Object(Kind::ServerVariable))),
];

const SERVER_VARIABLE: &[Field] = &[
    may("enum", List(&Text)),
    must("default", Text),
    may("description", Text),
];

const COMPONENTS: &[Field] = &[
    may("schemas", Map(&Referable(Kind::Schema))),
    may("responses", Map(&Referable(Kind::Response))),
    may("parameters", Map(&Referable(Kind::Parameter))),
    may("examples", Map(&Referable(Kind::Example))),
    may("requestBodies", Map(&Referable(Kind::RequestBody))),
    may("headers", Map(&Referable(Kind::Header))),
    may("securitySchemes", Map(&Referable(Kind::SecurityScheme))),
    may("links", Map(&Referable(Kind::Link))),
    may("callbacks", Map(&Referable(Kind::Callback))),
];

const PATH_ITEM: &[Field] = &[
    may("$ref", Text),
    may("summary", Text),
    may("description", Text),
    may("get", Object(Kind::Operation)),
    may("put", Object(Kind::Operation)),
    may("post", Object(Kind::Operation)),
    may("delete", Object(Kind::Operation)),
    may("options", Object(Kind::Operation)),
    may("head", Object(Kind::Operation)),
    may("patch", Object(Kind::Operation)),
    may("trace", Object(Kind::Operation)),
    may("servers", List(&Object(Kind::Server))),
    may("parameters", List(&Referable(Kind::Parameter))),
];

const OPERATION: &[Field] = &[
    may("tags", List(&Text)),
    may("summary", Text),
    may("description", Text),
    may("externalDocs", Object(Kind::ExternalDocs)),
    may("operationId", Text),
    may("parameters", List(&Referable(Kind::Parameter))),
    may("requestBody", Referable(Kind::RequestBody)),
    must("responses", Object(Kind::Responses)),
    may("callbacks", Map(&Referable(Kind::Callback))),
    may("deprecated", Boolean),
    may("security", List(&Object(Kind::SecurityRequirement))),
    may("servers", List(&Object(Kind::Server))),
];

const EXTERNAL_DOCS: &[Field] = &[may("description", Text), must("url", Url)];

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
    must("name", Text),
    must("in", Choice(&["query", "header", "path", "cookie"])),
    may("description", Text),
    may("required", Boolean),
    may("deprecated", Boolean),
    may("allowEmptyValue", Boolean),
    may("style", Choice(STYLES)),
    may("explode", Boolean),
    may("allowReserved", Boolean),
    may("schema", Referable(Kind::Schema)),
    may("example", Any),
    may("examples", Map(&Referable(Kind::Example))),
    may("content", Map(&Object(Kind::MediaType))),
];

const HEADER: &[Field] = &[
    may("description", Text),
    may("required", Boolean),
    may("deprecated", Boolean),
    may("allowEmptyValue", Boolean),
    may("style", Choice(&["simple"])),
    may("explode", Boolean),
    may("allowReserved", Boolean),
    may("schema", Referable(Kind::Schema)),
    may("example", Any),
    may("examples", Map(&Referable(Kind::Example))),
    may("content", Map(&Object(Kind::MediaType))),
];

const REQUEST_BODY: &[Field] = &[
    may("description", Text),
    must("content", Map(&Object(Kind::MediaType))),
    may("required", Boolean),
];

const MEDIA_TYPE: &[Field] = &[
    may("schema", Referable(Kind::Schema)),
    may("example", Any),
    may("examples", Map(&Referable(Kind::Example))),
    may("encoding", Map(&Object(Kind::Encoding))),
];

const ENCODING: &[Field] = &[
    may("contentType", Text),
    may("headers", Map(&Referable(Kind::Header))),
    may(
        "style",
        Choice(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ),
    may("explode", Boolean),
    may("allowReserved", Boolean),
];

const RESPONSE: &[Field] = &[
    must("description", Text),
    may("headers", Map(&Referable(Kind::Header))),
    may("content", Map(&Object(Kind::MediaType))),
    may("links", Map(&Referable(Kind::Link))),
];

const EXAMPLE: &[Field] = &[
    may("summary", Text),
    may("description", Text),
    may("value", Any),
    may("externalValue", Url),
];

const LINK: &[Field] = &[
    may("operationRef", Text),
    may("operationId", Text),
    may("parameters", Map(&Any)),
    may("requestBody", Any),
    may("description", Text),
    may("server", Object(Kind::Server)),
];

const TAG: &[Field] = &[
    must("name", Text),
    may("description", Text),
    may("externalDocs", Object(Kind::ExternalDocs)),
];

const SCHEMA: &[Field] = &[
    may("title", Text),
    may("multipleOf", Number),
    may("maximum", Number),
    may("exclusiveMaximum", Boolean),
    may("minimum", Number),
    may("exclusiveMinimum", Boolean),
    may("maxLength", Count),
    may("minLength", Count),
    may("pattern", Text),
    may("maxItems", Count),
    may("minItems", Count),
    may("uniqueItems", Boolean),
    may("maxProperties", Count),
    may("minProperties", Count),
    may("required", List(&Text)),
    may("enum", List(&Any)),
    may("type", Choice(TYPES)),
    may("allOf", List(&Referable(Kind::Schema))),
    may("oneOf", List(&Referable(Kind::Schema))),
    may("anyOf", List(&Referable(Kind::Schema))),
    may("not", Referable(Kind::Schema)),
    may("items", Referable(Kind::Schema)),
    may("properties", Map(&Referable(Kind::Schema))),
    may("additionalProperties", SchemaOrBoolean),
    may("description", Text),
    may("format", Text),
    may("default", Any),
    may("nullable", Boolean),
    may("discriminator", Object(Kind::Discriminator)),
    may("readOnly", Boolean),
    may("writeOnly", Boolean),
    may("xml", Object(Kind::Xml)),
    may("externalDocs", Object(Kind::ExternalDocs)),
    may("example", Any),
    may("deprecated", Boolean),
];

const DISCRIMINATOR: &[Field] = &[must("propertyName", Text), may("mapping", Map(&Text))];

const XML: &[Field] = &[
    may("name", Text),
    may("namespace", Url),
    may("prefix", Text),
    may("attribute", Boolean),
    may("wrapped", Boolean),
];

const SECURITY_SCHEME: &[Field] = &[
    must(
        "type",
        Choice(&["apiKey", "http", "oauth2", "openIdConnect"]),
    ),
    may("description", Text),
    may("name", Text),
    may("in", Choice(&["query", "header", "cookie"])),
    may("scheme", Text),
    may("bearerFormat", Text),
    may("flows", Object(Kind::OAuthFlows)),
    may("openIdConnectUrl", Url),
];

const OAUTH_FLOWS: &[Field] = &[
    may("implicit", Object(Kind::OAuthFlow)),
    may("password", Object(Kind::OAuthFlow)),
    may("clientCredentials", Object(Kind::OAuthFlow)),
    may("authorizationCode", Object(Kind::OAuthFlow)),
];

const OAUTH_FLOW: &[Field] = &[
    may("authorizationUrl", Url),
    may("tokenUrl", Url),
    may("refreshUrl", Url),
    must("scopes", Map(&Text)),
];
