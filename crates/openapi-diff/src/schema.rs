//! Compares schemas: is every value of one schema a value of another?
//!
//! - `shape` describes one variant of a schema, without composition.
//! - `flatten` resolves references, `allOf`, `oneOf` and `anyOf` into a list of shapes.
//! - `accepts` checks a single value against shapes, and `text` one whose text does not show its type.
//! - `compare` compares two schemas, and follows their properties and items.
//! - `matching` finds the shapes that belong together by what `disjoint` distinguishes, `variant`
//!   compares two shapes, and `overlap` finds values that match two variants of a `oneOf`.
//! - `annotations`, `defaults` and `xml` compare what does not restrict values, `discriminators` what
//!   selects a variant, and `subtypes` the variants that a schema does not list.

mod accepts;
mod annotations;
mod compare;
mod defaults;
mod discriminators;
mod disjoint;
mod flatten;
mod key;
mod matching;
mod overlap;
mod pattern;
mod shape;
mod subtypes;
mod text;
mod variant;
mod xml;

pub(crate) use compare::SchemaComparer;
pub(crate) use defaults::compare_defaults;
pub(crate) use key::{Direction, Key, Syntax};
