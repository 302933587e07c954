//! Rules about bodies, statuses and headers.

use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Bodies, statuses and headers",
    rules: &[
        &REQUEST_BODY_REMOVED,
        &REQUEST_BODY_REQUIRED,
        &REQUEST_BODY_ADDED,
        &REQUEST_BODY_BECAME_OPTIONAL,
        &REQUEST_MEDIA_TYPE_REMOVED,
        &REQUEST_MEDIA_TYPE_ADDED,
        &ENCODING_CHANGED,
        &XML_CHANGED,
        &RESPONSE_STATUS_REMOVED,
        &RESPONSE_STATUS_COVERED,
        &RESPONSE_STATUS_UNDECODABLE,
        &RESPONSE_STATUS_ADDED,
        &RESPONSE_ERROR_ADDED,
        &RESPONSE_ERROR_REMOVED,
        &RESPONSE_BODY_REMOVED,
        &RESPONSE_BODY_ADDED,
        &RESPONSE_MEDIA_TYPE_REMOVED,
        &RESPONSE_MEDIA_TYPE_ADDED,
        &RESPONSE_HEADER_REMOVED,
        &RESPONSE_HEADER_ADDED,
    ],
};

pub(crate) static REQUEST_BODY_REMOVED: Rule = Rule {
    name: "request-body-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "The request body of an operation was removed.",
    why: "Bodies that existing clients send are rejected or ignored.",
    mitigation: "Keep the body and make it optional.",
};

pub(crate) static REQUEST_BODY_REQUIRED: Rule = Rule {
    name: "request-body-required",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A request body became required, or a required request body was added.",
    why: "Requests without a body are rejected.",
    mitigation: "Leave the body optional.",
};

pub(crate) static REQUEST_BODY_ADDED: Rule = Rule {
    name: "request-body-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An optional request body was added.",
    why: "Requests without a body are still valid.",
    mitigation: "",
};

pub(crate) static REQUEST_BODY_BECAME_OPTIONAL: Rule = Rule {
    name: "request-body-became-optional",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A request body became optional.",
    why: "Requests with a body are still valid.",
    mitigation: "",
};

pub(crate) static REQUEST_MEDIA_TYPE_REMOVED: Rule = Rule {
    name: "request-media-type-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A media type of a request body was removed.",
    why: "Requests of this media type are rejected with 415.",
    mitigation: "Accept the old media type in addition to the new one.",
};

pub(crate) static REQUEST_MEDIA_TYPE_ADDED: Rule = Rule {
    name: "request-media-type-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A media type was added to a request body.",
    why: "Existing clients send a media type that is still accepted.",
    mitigation: "",
};

pub(crate) static ENCODING_CHANGED: Rule = Rule {
    name: "encoding-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "The encoding of a form part changed.",
    why: "The server cannot decode the parts that existing clients send.",
    mitigation: "Accept both encodings.",
};

pub(crate) static XML_CHANGED: Rule = Rule {
    name: "xml-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "The name, the namespace or the form of a value in XML changed.",
    why: "Readers look for the old element or attribute.",
    mitigation: "Read both forms, or write the new one only for a new media type or version.",
};

pub(crate) static RESPONSE_STATUS_REMOVED: Rule = Rule {
    name: "response-status-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A success response or a redirect was removed.",
    why: "Clients that wait for this status treat the new one as a failure.",
    mitigation: "Keep the status.",
};

pub(crate) static RESPONSE_STATUS_COVERED: Rule = Rule {
    name: "response-status-covered",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A success response or a redirect is covered by the default response or a range such as `2XX`, with a body that existing clients can decode.",
    why: "The status may still be sent, with the same body.",
    mitigation: "",
};

pub(crate) static RESPONSE_STATUS_UNDECODABLE: Rule = Rule {
    name: "response-status-undecodable",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "A success response was added with a body that existing clients cannot decode.",
    why: "Clients decode a success by the responses they know.",
    mitigation: "Give the new response the same body as an existing success response.",
};

pub(crate) static RESPONSE_STATUS_ADDED: Rule = Rule {
    name: "response-status-added",
    axis: Wire,
    severity: Warning,
    section: Added,
    summary: "A success response or a redirect was added.",
    why: "Clients that accept only the documented statuses treat the response as a failure; other clients can decode it.",
    mitigation: "",
};

pub(crate) static RESPONSE_ERROR_ADDED: Rule = Rule {
    name: "response-error-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An error response was documented.",
    why: "Clients already have to handle undocumented errors.",
    mitigation: "",
};

pub(crate) static RESPONSE_ERROR_REMOVED: Rule = Rule {
    name: "response-error-removed",
    axis: Wire,
    severity: Note,
    section: Removed,
    summary: "An error response was removed from the documentation.",
    why: "Clients are not affected by an error that is not sent.",
    mitigation: "",
};

pub(crate) static RESPONSE_BODY_REMOVED: Rule = Rule {
    name: "response-body-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "The body of a response was removed.",
    why: "Clients that read the body fail.",
    mitigation: "Keep sending the body.",
};

pub(crate) static RESPONSE_BODY_ADDED: Rule = Rule {
    name: "response-body-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A body was added to a response.",
    why: "Clients that expect no body do not read it.",
    mitigation: "",
};

pub(crate) static RESPONSE_MEDIA_TYPE_REMOVED: Rule = Rule {
    name: "response-media-type-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A media type of a response was removed.",
    why: "Clients that request this media type get 406, or a body that they cannot decode.",
    mitigation: "Offer the old media type in addition to the new one.",
};

pub(crate) static RESPONSE_MEDIA_TYPE_ADDED: Rule = Rule {
    name: "response-media-type-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A media type was added to a response.",
    why: "Existing clients request a media type that is still offered.",
    mitigation: "",
};

pub(crate) static RESPONSE_HEADER_REMOVED: Rule = Rule {
    name: "response-header-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A response header was removed or became optional.",
    why: "Clients that read the header fail.",
    mitigation: "Keep sending the header.",
};

pub(crate) static RESPONSE_HEADER_ADDED: Rule = Rule {
    name: "response-header-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A response header was added.",
    why: "Clients ignore unknown headers.",
    mitigation: "",
};
