//! Tests of the comparison of two documents.
//!
//! `cases` are changes that people labelled by who they break, `public` are pairs that tools judge
//! wrongly, `trigger` edits a union of the own document, `oracle` checks random schemas
//! against a JSON Schema validator, `messages` checks the wording, `malformed` compares invalid documents,
//! and `openapi_31` compares documents of OpenAPI 3.1.

mod case;
mod cases;
mod malformed;
mod messages;
mod openapi_31;
mod oracle;
mod public;
mod trigger;
