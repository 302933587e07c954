//! The commands, each in a module of its name; `lint` has `validate`, `examples` and `check`.

pub mod bench;
pub mod changes;
pub mod explain;
pub mod export;
pub mod lint;
pub mod public_api;
pub mod regenerate;
