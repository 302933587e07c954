//! Every kind of change that is told, as data.
//!
//! The wire rules about schemas come in pairs: what a client sends must not shrink (`request-…`),
//! what it receives must not grow (`response-…`).

use crate::rule::Axis::{Sdk, Wire};
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Deprecated, Removed};
use openapi_document::diagnostic::Severity::{Error, Note, Warning};

/// Rules of one family.
#[derive(Debug)]
pub struct Family {
    /// What the rules are about.
    pub title: &'static str,
    /// The rules.
    pub rules: &'static [&'static Rule],
}

macro_rules! families {
    ($($family:ident $title:literal {
        $($constant:ident $name:literal $axis:ident $severity:ident $section:ident
            $summary:literal $why:literal $mitigation:literal;)*
    })*) => {
        $($(#[doc = $summary]
        pub static $constant: &Rule = &Rule {
            name: $name, axis: $axis, severity: $severity, section: $section,
            summary: $summary, why: $why, mitigation: $mitigation,
        };)*)*
        $(static $family: &[&Rule] = &[$($constant),*];)*
        /// The rules that hold for any two documents.
        pub static FAMILIES: &[Family] = &[$(Family { title: $title, rules: $family }),*];
    };
}

families! {
OPERATIONS "Operations" {
    OPERATION_REMOVED "operation-removed" Wire Error Removed
        "An operation is gone." "A request that was answered gets 404 or 405."
        "Mark it `deprecated` first, and remove it with the next major version of the API.";
    OPERATION_ADDED "operation-added" Wire Note Added
        "There is an operation more." "Nobody calls it yet." "";
    OPERATION_DEPRECATED "operation-deprecated" Wire Note Deprecated
        "An operation is marked as deprecated." "It works as before." "Say in its description what to use instead.";
    OPERATION_REVIVED "operation-undeprecated" Wire Note Changed
        "An operation is no longer marked as deprecated." "It works as before." "";
    CALLBACK_REMOVED "callback-removed" Wire Error Removed
        "A callback of an operation is gone." "A client that waits for it waits for ever."
        "Mark it `deprecated` first.";
    CALLBACK_ADDED "callback-added" Wire Note Added
        "An operation has a callback more." "A client that did not register is not called." "";
}
PARAMETERS "Parameters" {
    PARAMETER_REMOVED "parameter-removed" Wire Error Removed
        "A parameter is gone." "A request that has it is refused, or means something else: a filter that is ignored returns everything."
        "Keep it, marked `deprecated`, for as long as clients send it.";
    PARAMETER_MOVED "parameter-moved" Wire Error Changed
        "A parameter stands in another part of the request." "Clients send it where nobody looks."
        "Accept it in both places for a while.";
    PARAMETER_REQUIRED "parameter-required" Wire Error Changed
        "A parameter has to be there now." "A request without it is refused."
        "Give it a default and leave it optional.";
    PARAMETER_ADDED "parameter-added" Wire Note Added
        "There is an optional parameter more." "Requests without it are valid as before." "";
    PARAMETER_OPTIONAL "parameter-optional" Wire Note Changed
        "A parameter need not be there any more." "Requests that have it are valid as before." "";
    PARAMETER_STYLE "parameter-serialization-changed" Wire Error Changed
        "A parameter's value is written in another way (`style`, `explode`, `content`)."
        "Clients write it in the old way, which reads as another value, or as none."
        "Add a second parameter for the new notation.";
    PARAMETER_EMPTY "parameter-empty-value-disallowed" Wire Error Changed
        "A parameter may no longer be empty or hold reserved characters." "A request that does so is refused."
        "Go on accepting it.";
    PARAMETER_DEPRECATED "parameter-deprecated" Wire Note Deprecated
        "A parameter is marked as deprecated." "It works as before." "";
    PATH_PARAMETER_RENAMED "path-parameter-renamed" Wire Note Changed
        "A parameter of a path has another name." "A URL holds its value, not its name." "";
}
BODIES "Bodies, statuses and headers" {
    BODY_REMOVED "request-body-removed" Wire Error Removed
        "An operation takes no body any more." "What clients send is refused or ignored." "Keep it, and make it optional.";
    BODY_REQUIRED "request-body-required" Wire Error Changed
        "A body has to be there now." "A request without one is refused." "Leave it optional.";
    BODY_ADDED "request-body-added" Wire Note Added
        "An operation takes a body, which is optional." "Requests without one are valid as before." "";
    BODY_OPTIONAL "request-body-optional" Wire Note Changed
        "A body need not be there any more." "Requests that have one are valid as before." "";
    REQUEST_MEDIA_REMOVED "request-media-type-removed" Wire Error Removed
        "A media type is no longer accepted." "A request in it is answered with 415."
        "Accept the old one beside the new one.";
    REQUEST_MEDIA_ADDED "request-media-type-added" Wire Note Added
        "Another media type is accepted, too." "Clients go on sending the one that they know." "";
    ENCODING "encoding-changed" Wire Error Changed
        "A part of a form is encoded in another way." "Clients encode it in the old way." "Accept both.";
    STATUS_REMOVED "response-status-removed" Wire Error Removed
        "A success has another status, or none." "A client that waits for the old one takes the answer for a failure."
        "Keep the status that clients know.";
    STATUS_REFUSED "response-status-undecodable" Wire Error Added
        "There is a status whose body an old client cannot read." "A client decodes a body by what it knew of that class of status."
        "Give the new status the body of the old one.";
    STATUS_ADDED "response-status-added" Wire Warning Added
        "There is a success status more." "Its body is one that old clients can read; one that accepts a single status only takes it for a failure." "";
    ERROR_ADDED "response-error-added" Wire Note Added
        "An error status is documented." "Clients have to expect errors that are not documented." "";
    ERROR_REMOVED "response-error-removed" Wire Note Removed
        "An error status is no longer documented." "What is not sent breaks nobody." "";
    RESPONSE_BODY_REMOVED "response-body-removed" Wire Error Removed
        "A response has no body any more." "A client that reads it finds nothing." "Go on sending it.";
    RESPONSE_BODY_ADDED "response-body-added" Wire Note Added
        "A response has a body now." "A client that expects none does not read it." "";
    RESPONSE_MEDIA_REMOVED "response-media-type-removed" Wire Error Removed
        "A response no longer comes in a media type." "A client that asks for it gets 406, or what it cannot read."
        "Serve the old one beside the new one.";
    RESPONSE_MEDIA_ADDED "response-media-type-added" Wire Note Added
        "A response comes in another media type, too." "Clients ask for the one that they know." "";
    HEADER_REMOVED "response-header-removed" Wire Error Removed
        "A response header is gone, or need not be there any more." "A client that reads it finds nothing." "Go on sending it.";
    HEADER_ADDED "response-header-added" Wire Note Added
        "There is a response header more." "Clients ignore what they do not know." "";
}
REQUESTS "Schemas of what a client sends" {
    REQUEST_TYPE "request-type-narrowed" Wire Error Changed
        "A value of a type that was accepted is refused." "Clients send it." "Accept both types with `anyOf`.";
    REQUEST_NULL "request-became-not-nullable" Wire Error Changed
        "Null is no longer accepted." "Clients send it." "Take null for an absent value.";
    REQUEST_ENUM "request-became-enum" Wire Error Changed
        "Only listed values are accepted." "Clients send others." "List every value that was accepted.";
    REQUEST_VALUE_REMOVED "request-enum-value-removed" Wire Error Removed
        "A listed value is no longer accepted." "Clients send it." "Accept it, and read it as the value that stands for it now.";
    REQUEST_VALUE_ADDED "request-enum-value-added" Wire Note Added
        "Another value is accepted." "Clients go on sending those that they know." "";
    REQUEST_BOUND "request-bound-tightened" Wire Error Changed
        "A number, a length or a count that was accepted is out of bounds." "Clients send it."
        "Keep the wider bound, and cut on the server.";
    REQUEST_PATTERN "request-pattern-changed" Wire Error Changed
        "A pattern is new or another one." "A text that was accepted need not match it." "Accept what the old pattern did.";
    REQUEST_FORMAT "request-format-narrowed" Wire Error Changed
        "A value needs a format that it did not need before." "Clients send values without it." "Accept what was accepted.";
    REQUEST_REQUIRED "request-property-required" Wire Error Changed
        "A property has to be there now." "A request without it is refused." "Leave it optional, with a default on the server.";
    REQUEST_CLOSED "request-additional-properties-forbidden" Wire Error Changed
        "An object no longer takes unknown properties, or only some." "Clients send more than is listed." "Ignore what is unknown.";
    REQUEST_REFUSED "request-property-disallowed" Wire Error Removed
        "A property is gone from an object that takes no others." "A request that has it is refused." "Ignore it instead.";
    REQUEST_PROPERTY_REMOVED "request-property-removed" Wire Error Removed
        "A property is no longer known." "What clients send in it is refused, or silently ignored."
        "Keep it, marked `deprecated`, for as long as clients send it.";
    REQUEST_READ_ONLY "request-property-read-only" Wire Error Changed
        "A property may no longer be sent." "What clients send in it is refused or ignored." "Ignore it, and say so.";
    REQUEST_BRANCH "request-variant-removed" Wire Error Removed
        "One of several alternatives is no longer accepted." "Clients send it." "Keep the alternative.";
    REQUEST_NOT "request-exclusion-added" Wire Error Changed
        "A schema under `not` refuses what was accepted." "Clients may send it." "";
    REQUEST_EXCLUSIVE "request-any-of-became-one-of" Wire Error Changed
        "Alternatives that could hold at once exclude each other." "`oneOf` refuses what fits two of them." "Keep `anyOf`.";
    REQUEST_DEFAULT "request-default-changed" Wire Error Changed
        "What is left out means another value." "The same request does something else."
        "Keep the default, and let clients ask for the new value.";
    REQUEST_UNDECIDED "request-not-comparable" Wire Error Changed
        "A schema changed that combines too many alternatives to tell." "Nothing shows that what was accepted still is."
        "Split the schema.";
    REQUEST_PROPERTY_ADDED "request-property-added" Wire Note Added
        "There is an optional property more." "Requests without it are valid as before." "";
    REQUEST_WIDER "request-widened" Wire Note Changed
        "More is accepted than before." "What was valid still is." "";
}
RESPONSES "Schemas of what a client receives" {
    RESPONSE_TYPE "response-type-widened" Wire Error Changed
        "A value comes in a type that it did not have." "A client that reads the old one cannot take it." "Put the new kind of value into a new property.";
    RESPONSE_NULL "response-became-nullable" Wire Error Changed
        "Null comes where it did not." "A client that relies on a value finds none." "Leave the property out, if it is optional.";
    RESPONSE_ENUM "response-no-longer-enum" Wire Error Changed
        "Values come that no list names." "A client that knows the listed ones cannot take others." "List every value.";
    RESPONSE_VALUE_ADDED "response-enum-value-added" Wire Error Added
        "A value comes that was not listed." "A strict client refuses it; most languages' generated enumerations are strict."
        "Send it only to clients that ask for it.";
    RESPONSE_VALUE_REMOVED "response-enum-value-removed" Wire Note Removed
        "A listed value no longer comes." "What is not sent breaks nobody." "";
    RESPONSE_BOUND "response-bound-relaxed" Wire Error Changed
        "A number, a length or a count comes that was out of bounds." "A client may have no room for it: a column, a buffer, a smaller integer."
        "Keep the bound.";
    RESPONSE_PATTERN "response-pattern-changed" Wire Error Changed
        "A pattern is gone or another one." "A client that takes the text apart by it fails." "Keep the pattern.";
    RESPONSE_FORMAT "response-format-widened" Wire Error Changed
        "A value need no longer have its format." "A client that parses it fails." "Keep the format.";
    RESPONSE_OPTIONAL "response-property-optional" Wire Error Changed
        "A property need not be there any more." "A client that relies on it fails." "Go on sending it.";
    RESPONSE_OPENED "response-additional-properties-allowed" Wire Error Changed
        "An object holds properties that its schema ruled out." "A strict client refuses them." "";
    RESPONSE_UNEXPECTED "response-property-newly-allowed" Wire Error Added
        "An object that said it holds no other properties holds one." "A strict client refuses it." "";
    RESPONSE_PROPERTY_REMOVED "response-property-removed" Wire Error Removed
        "A property is no longer sent." "A client that reads it finds nothing." "Mark it `deprecated` first, and go on sending it.";
    RESPONSE_WRITE_ONLY "response-property-write-only" Wire Error Changed
        "A property is no longer sent back." "A client that reads it finds nothing." "";
    RESPONSE_BRANCH "response-variant-added" Wire Error Added
        "A value comes in a shape that was not among the alternatives." "A client that tells them apart knows no such one."
        "Send it only to clients that ask for it.";
    RESPONSE_NOT "response-exclusion-dropped" Wire Error Changed
        "A value comes that a schema under `not` ruled out." "A client may rely on it." "";
    RESPONSE_UNDECIDED "response-not-comparable" Wire Error Changed
        "A schema changed that combines too many alternatives to tell." "Nothing shows that clients can take what comes."
        "Split the schema.";
    RESPONSE_PROPERTY_ADDED "response-property-added" Wire Note Added
        "There is a property more." "Clients ignore what they do not know; the Rust client keeps it." "";
    RESPONSE_NARROWER "response-narrowed" Wire Note Changed
        "A response promises more than before." "What clients can take still covers it." "";
    DISCRIMINATOR "discriminator-changed" Wire Error Changed
        "Another property, or another value of it, tells alternatives apart." "One side writes it and the other looks for the old one."
        "Send both properties.";
    PROPERTY_DEPRECATED "property-deprecated" Wire Note Deprecated
        "A property is marked as deprecated." "It works as before." "";
}
ACCESS "Servers and security" {
    SERVER_REMOVED "server-removed" Wire Error Removed
        "A server is gone, or has another URL." "Clients have the old URL built in." "Let the old URL redirect or answer.";
    SERVER_ADDED "server-added" Wire Note Added
        "There is a server more." "Clients use the one that they know." "";
    SECURITY_ADDED "security-tightened" Wire Error Changed
        "What let a client in no longer does." "A request with the old credentials, or with none, is answered with 401 or 403."
        "Accept the old way beside the new one.";
    SECURITY_WIDER "security-relaxed" Wire Note Changed
        "There is another way in." "The old one works." "";
    SCHEME_CHANGED "security-scheme-changed" Wire Error Changed
        "Credentials go somewhere else, or are got somewhere else." "Clients send them, or ask for them, in the old place."
        "Define a second scheme, and accept either.";
}
SDKS "Other languages' generated clients" {
    OPERATION_ID "operation-id-changed" Sdk Error Changed
        "An operation has another ID, or none." "Generators name a function by it." "Keep the ID; the summary can say the new name.";
    TAG "tag-changed" Sdk Error Changed
        "An operation is under another tag." "Generators name the class or module of an operation by its tag." "Keep the old tag; add the new one beside it.";
    PARAMETERS_REORDERED "parameters-reordered" Sdk Error Changed
        "An operation's parameters stand in another order." "Many generators make positional arguments of them, and two of one type swap silently."
        "Keep the order; add new ones at the end.";
    SCHEMA_RENAMED "schema-renamed" Sdk Error Changed
        "A named schema has another name." "Generators name a type by it." "Keep the name; `title` can say the new one.";
    SCHEMA_REMOVED "schema-removed" Sdk Warning Removed
        "A named schema that an operation used is gone, most often since it stands inline now."
        "Generators name a type by it; one that stands inline gets a name that each generator makes up." "Keep the name.";
    SCHEMA_UNUSED "unused-schema-removed" Sdk Note Removed
        "A named schema that no operation used is gone." "Nothing that is called has its type." "";
    SCHEMA_ADDED "schema-added" Sdk Note Added
        "There is a named schema more." "Generators write a type more." "";
}
}
