//! Rules about servers and security.

use openapi_document::diagnostic::Severity::{Error, Note};
use openapi_document::rule::Group;

use crate::rule::Axis::Wire;
use crate::rule::Rule;
use crate::rule::Section::{Added, Changed, Removed};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Servers and security",
    rules: &[
        &SERVER_REMOVED,
        &SERVER_ADDED,
        &SERVER_DEFAULT_CHANGED,
        &SECURITY_TIGHTENED,
        &SECURITY_RELAXED,
        &SECURITY_SCHEME_CHANGED,
    ],
};

pub(crate) static SERVER_REMOVED: Rule = Rule {
    name: "server-removed",
    axis: Wire,
    severity: Error,
    section: Removed,
    summary: "A server was removed, or its URL changed.",
    why: "Existing clients use the old URL.",
    mitigation: "Redirect the old URL, or keep serving it.",
};

pub(crate) static SERVER_ADDED: Rule = Rule {
    name: "server-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "A server was added.",
    why: "Existing clients use a server that is still available.",
    mitigation: "",
};

pub(crate) static SERVER_DEFAULT_CHANGED: Rule = Rule {
    name: "server-default-changed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "The default of a variable in the URL of a server changed.",
    why: "Existing clients use a URL that is still documented; newly generated ones use another.",
    mitigation: "",
};

pub(crate) static SECURITY_TIGHTENED: Rule = Rule {
    name: "security-tightened",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A security requirement was added or extended.",
    why: "Requests with the old credentials, or without any, are rejected with 401 or 403.",
    mitigation: "Accept the old credentials in addition to the new ones.",
};

pub(crate) static SECURITY_RELAXED: Rule = Rule {
    name: "security-relaxed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "Security requirements were relaxed.",
    why: "The old credentials are still accepted.",
    mitigation: "",
};

pub(crate) static SECURITY_SCHEME_CHANGED: Rule = Rule {
    name: "security-scheme-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "A security scheme changed.",
    why: "Existing clients send credentials, or request them, in the old way.",
    mitigation: "Add a second security scheme, and accept either.",
};
