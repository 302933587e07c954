//! `cargo xtask drift`: compares the vendor's documentation with openapi.yaml.
//!
//! Each side is read into one [`Description`]: [`page`] reads a page of documentation, as text or
//! Markdown, and [`openapi`] reads an OpenAPI document. [`compare`] lists the differences, and
//! [`decided`] removes those that the maintainers know and explained.

pub mod compare;
pub mod decided;
pub mod description;
pub mod openapi;
pub mod page;
mod payload;
pub mod report;
pub mod source;

pub use compare::{Difference, Kind};
pub use description::Description;
