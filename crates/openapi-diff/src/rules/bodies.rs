//! Rules: bodies, statuses and headers.

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
        &REQUEST_BODY_OPTIONAL,
        &REQUEST_MEDIA_TYPE_REMOVED,
        &REQUEST_MEDIA_TYPE_ADDED,
        &ENCODING_CHANGED,
        &RESPONSE_STATUS_REMOVED,
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
    summary: "An operation takes no body any more.",
    why: "What clients send is refused or ignored.",
    mitigation: "Keep it, and make it optional.",
};

pub(crate) static REQUEST_BODY_REQUIRED: Rule = Rule {
    name: "request-body-required",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A body has to be there now.",
    why: "A request without one is refused.",
    mitigation: "Leave it optional.",
};

pub(crate) static REQUEST_BODY_ADDED: Rule = Rule {
    name: "request-body-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An operation takes a body, which is optional.",
    why: "Requests without one are valid as before.",
    mitigation: "",
};

pub(crate) static REQUEST_BODY_OPTIONAL: Rule = Rule {
    name: "request-body-optional",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "A body need not be there any more.",
    why: "Requests that have one are valid as before.",
    mitigation: "",
};

pub(crate) static REQUEST_MEDIA_TYPE_REMOVED: Rule = Rule {
    name: "request-media-type-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A media type is no longer accepted.",
    why: "A request in it is answered with 415.",
    mitigation: "Accept the old one beside the new one.",
};

pub(crate) static REQUEST_MEDIA_TYPE_ADDED: Rule = Rule {
    name: "request-media-type-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "Another media type is accepted, too.",
    why: "Clients go on sending the one that they know.",
    mitigation: "",
};

pub(crate) static ENCODING_CHANGED: Rule = Rule {
    name: "encoding-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A part of a form is encoded in another way.",
    why: "Clients encode it in the old way.",
    mitigation: "Accept both.",
};

pub(crate) static RESPONSE_STATUS_REMOVED: Rule = Rule {
    name: "response-status-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A success has another status, or none.",
    why: "A client that waits for the old one takes the answer for a failure.",
    mitigation: "Keep the status that clients know.",
};

pub(crate) static RESPONSE_STATUS_UNDECODABLE: Rule = Rule {
    name: "response-status-undecodable",
    axis: Wire,
    severity: Error,
    section: Added,
    summary: "There is a status whose body an old client cannot read.",
    why: "A client decodes a body by what it knew of that class of status.",
    mitigation: "Give the new status the body of the old one.",
};

pub(crate) static RESPONSE_STATUS_ADDED: Rule = Rule {
    name: "response-status-added",
    axis: Wire,
    severity: Warning,
    section: Added,
    summary: "There is a success status more.",
    why: "Its body is one that old clients can read; one that accepts a single status only takes it for a failure.",
    mitigation: "",
};

pub(crate) static RESPONSE_ERROR_ADDED: Rule = Rule {
    name: "response-error-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "An error status is documented.",
    why: "Clients have to expect errors that are not documented.",
    mitigation: "",
};

pub(crate) static RESPONSE_ERROR_REMOVED: Rule = Rule {
    name: "response-error-removed",
    axis: Wire,
    severity: Note,
    section: Removed,
    summary: "An error status is no longer documented.",
    why: "What is not sent breaks nobody.",
    mitigation: "",
};

pub(crate) static RESPONSE_BODY_REMOVED: Rule = Rule {
    name: "response-body-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A response has no body any more.",
    why: "A client that reads it finds nothing.",
    mitigation: "Go on sending it.",
};

pub(crate) static RESPONSE_BODY_ADDED: Rule = Rule {
    name: "response-body-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A response has a body now.",
    why: "A client that expects none does not read it.",
    mitigation: "",
};

pub(crate) static RESPONSE_MEDIA_TYPE_REMOVED: Rule = Rule {
    name: "response-media-type-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A response no longer comes in a media type.",
    why: "A client that asks for it gets 406, or what it cannot read.",
    mitigation: "Serve the old one beside the new one.",
};

pub(crate) static RESPONSE_MEDIA_TYPE_ADDED: Rule = Rule {
    name: "response-media-type-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A response comes in another media type, too.",
    why: "Clients ask for the one that they know.",
    mitigation: "",
};

pub(crate) static RESPONSE_HEADER_REMOVED: Rule = Rule {
    name: "response-header-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A response header is gone, or need not be there any more.",
    why: "A client that reads it finds nothing.",
    mitigation: "Go on sending it.",
};

pub(crate) static RESPONSE_HEADER_ADDED: Rule = Rule {
    name: "response-header-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "There is a response header more.",
    why: "Clients ignore what they do not know.",
    mitigation: "",
};
