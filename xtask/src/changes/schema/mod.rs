//! Whether every value of one schema is one of another, and where not.
//!
//! - `shape` reads a schema as alternatives without composition.
//! - `expand` takes `allOf`, `oneOf`, `anyOf` and references apart into shapes.
//! - `accept` holds one value against shapes.
//! - `variance` compares alternatives with alternatives, following properties and items.
//! - `alternatives` finds which shape answers to which; `narrow` compares one shape with one.
//! - `annotations` compares what schemas say beside their values; `discriminators` what tells
//!   alternatives apart.

mod accept;
mod alternatives;
mod annotations;
mod discriminators;
mod expand;
mod narrow;
mod objects;
mod scalars;
mod shape;
mod variance;

pub(super) use variance::{Direction, Key, Variance};
