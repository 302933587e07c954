//! Servers, clocks, calls and comparisons that the test programs share.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "each test program uses a part of it"
)]

mod call_lists;

pub(crate) mod calls;
pub(crate) mod clock;
pub(crate) mod document;
pub(crate) mod documented_server;
pub(crate) mod fixtures;
pub(crate) mod hpack;
pub(crate) mod http2;
pub(crate) mod names;
pub(crate) mod operation_calls;
pub(crate) mod percent;
pub(crate) mod requests;
pub(crate) mod server;

pub(crate) use call_lists::{for_each_list, for_each_path_parameter};
