//! Rules: servers and security.

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
    summary: "A server is gone, or has another URL.",
    why: "Clients have the old URL built in.",
    mitigation: "Let the old URL redirect or answer.",
};

pub(crate) static SERVER_ADDED: Rule = Rule {
    name: "server-added",
    axis: Wire,
    severity: Note,
    section: Added,
    summary: "There is a server more.",
    why: "Clients use the one that they know.",
    mitigation: "",
};

pub(crate) static SECURITY_TIGHTENED: Rule = Rule {
    name: "security-tightened",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "What let a client in no longer does.",
    why: "A request with the old credentials, or with none, is answered with 401 or 403.",
    mitigation: "Accept the old way beside the new one.",
};

pub(crate) static SECURITY_RELAXED: Rule = Rule {
    name: "security-relaxed",
    axis: Wire,
    severity: Note,
    section: Changed,
    summary: "There is another way in.",
    why: "The old one works.",
    mitigation: "",
};

pub(crate) static SECURITY_SCHEME_CHANGED: Rule = Rule {
    name: "security-scheme-changed",
    axis: Wire,
    severity: Error,
    section: Changed,
    summary: "Credentials go somewhere else, or are got somewhere else.",
    why: "Clients send them, or ask for them, in the old place.",
    mitigation: "Define a second scheme, and accept either.",
};
