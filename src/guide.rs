//! How-to guides, one per task.
//!
//! Start with [`calls`]; the [front page](crate#guides) lists the guides by task. The crate's
//! tests compile all snippets. The folder `examples` of the repository contains complete
//! programs.
//!
//! The guides `mocks`, `sandbox` and `tracing` need the features `mock`, `sandbox` and
//! `tracing`; `tls` needs `rustls` or `native-tls`, and `blocking`
//! needs `blocking`.

/// Defines a page, from its file in the folder `guide`.
macro_rules! page {
    ($(#[$attribute:meta])* $name:ident) => {
        #[doc = include_str!(concat!("guide/", stringify!($name), ".md"))]
        $(#[$attribute])*
        #[doc = ""]
        // The pages that need a feature, in this build or on docs.rs.
        #[cfg_attr(feature = "mock", doc = "[`guide::mocks`]: crate::guide::mocks")]
        #[cfg_attr(feature = "sandbox", doc = "[`guide::sandbox`]: crate::guide::sandbox")]
        #[cfg_attr(feature = "tracing", doc = "[`guide::tracing`]: crate::guide::tracing")]
        #[doc = "[`guide::mocks`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/mocks/"]
        #[doc = "[`guide::sandbox`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/sandbox/"]
        #[doc = "[`guide::tracing`]: https://docs.rs/pipedream-client/latest/pipedream_client/guide/tracing/"]
        pub mod $name {}
    };
}

page!(authentication);
page! { #[cfg(feature = "blocking")] blocking }
page!(calls);
page!(errors);
page!(features);
page!(fields);
page! { #[cfg(feature = "mock")] mocks }
page!(pages);
page!(rate_limits);
page!(retries);
page! { #[cfg(feature = "sandbox")] sandbox }
page! {
    #[cfg_attr(feature = "chrono", doc = include_str!("guide/times_chrono.md"))]
    #[cfg_attr(feature = "jiff", doc = include_str!("guide/times_jiff.md"))]
    times
}
page! { #[cfg(any(feature = "rustls", feature = "native-tls"))] tls }
page! { #[cfg(feature = "tracing")] tracing }
