//! The commands, one per module; `lint` has `validate` and `examples`.

pub mod bench;
pub mod changes;
pub mod check;
pub mod drift;
pub mod explain;
pub mod export;
pub mod lint;
pub mod public_api;
pub mod regenerate;
