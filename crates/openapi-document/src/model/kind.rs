//! The kinds of objects in OpenAPI 3.0.

/// The methods of a path item, in lower case.
pub const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The types of a schema.
pub(super) const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

/// A kind of object, named as in the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the specification's")]
pub enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    Webhooks,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
}

impl Kind {
    /// Returns the section of `components` for such objects.
    pub fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            Self::Link => "links",
            Self::Callback => "callbacks",
            _ => return None,
        })
    }

    /// Returns the name with its article, such as `an operation`.
    pub fn phrase(self) -> String {
        let name = self.name();
        match self {
            Self::ExternalDocs => name.to_owned(),
            // The name of the letter X begins with a vowel.
            Self::Xml => format!("an {name}"),
            _ if name.starts_with(['a', 'e', 'i', 'o', 'O']) => format!("an {name}"),
            _ => format!("a {name}"),
        }
    }

    /// Returns the name for messages, such as `operation`.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenApi => "document",
            Self::Info => "info object",
            Self::Contact => "contact",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Components => "components object",
            Self::Paths => "paths object",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::ExternalDocs => "external documentation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Responses => "responses object",
            Self::Response => "response",
            Self::Webhooks => "webhooks object",
            Self::Callback => "callback",
            Self::Example => "example",
            Self::Link => "link",
            Self::Header => "header",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Xml => "XML object",
            Self::SecurityScheme => "security scheme",
            Self::OAuthFlows => "OAuth flows object",
            Self::OAuthFlow => "OAuth flow",
            Self::SecurityRequirement => "security requirement",
        }
    }
}
