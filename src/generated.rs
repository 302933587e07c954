//! The code generated from `openapi.yaml`.
//!
//! With the feature `codegen`, `build.rs` generates the code; otherwise the code in the
//! folder `generated` is used. `cargo xtask regenerate --check` verifies that both are
//! the same.

#[cfg(feature = "codegen")]
macro_rules! generated {
    ($file:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $file));
    };
}

#[cfg(not(feature = "codegen"))]
macro_rules! generated {
    ($file:literal) => {
        include!(concat!("generated/", $file));
    };
}

// The style of generated code is checked in `codegen/`, and its documentation comes from
// `openapi.yaml`.
#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod types {
    generated!("types.rs");
}

#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod scalars {
    generated!("scalars.rs");
}

#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod operations {
    generated!("operations.rs");
}

#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod builder {
    generated!("builder.rs");
}

#[allow(missing_docs, unreachable_pub, clippy::all)]
mod client {
    generated!("client.rs");
}

#[allow(missing_docs, unreachable_pub, clippy::all)]
mod calls {
    generated!("calls.rs");
}

#[cfg(feature = "mock")]
#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod mock {
    generated!("mock.rs");
}

#[cfg(any(feature = "mock", feature = "sandbox"))]
#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod examples {
    generated!("examples.rs");
}
