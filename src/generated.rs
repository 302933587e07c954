//! The code that `openapi.yaml` makes.
//!
//! With the feature `codegen` it comes from `build.rs`, without it from the folder
//! beside this file. Both are the same: `cargo xtask regenerate --check`.

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

// How generated code looks is the business of `codegen/`; the document is where
// it is described.
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
