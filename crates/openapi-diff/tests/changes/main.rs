//! Tests of the comparison of two documents.
//!
//! `cases` are changes that people labelled by who they break, `public` are pairs that tools judge
//! wrongly, `trigger` edits a union of the own document, `oracle` checks random schemas
//! against a JSON Schema validator, `messages` checks the wording, and `malformed` compares invalid
//! documents.

mod case;
mod cases;
mod malformed;
mod messages;
mod oracle;
mod public;
mod trigger;
