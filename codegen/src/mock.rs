//! Typed mocks: progenitor's httpmock generator, refined to our own mock server.
//!
//! progenitor's mocks match by regular expressions on the path and keep what they
//! expect to themselves. Ours match by operation and parameter, so that a call that
//! was not expected can be shown beside the expectation that it missed.

mod fixups;

use proc_macro2::TokenStream;
use quote::ToTokens;
use serde_json::Value;
use syn::{Item, ItemImpl, ItemMod};

use crate::checks::Checks;
use crate::error::{Error, Result};
use crate::fixup::{Fixup, apply_all};
use crate::operation::{Operation, operations};

/// The parts of progenitor's mocks that are kept.
pub(crate) struct Mocks<'a> {
    /// The operations of the document.
    operations: Vec<Operation<'a>>,
    /// The `When` and `Then` of each operation.
    items: Vec<Item>,
    /// The methods of the mock server.
    server: ItemImpl,
}

fn fixups<'a>() -> [Fixup<Mocks<'a>>; 5] {
    [
        Fixup {
            name: "match-by-operation",
            reason: "progenitor makes a regular expression of the path and of values in it without \
                 escaping them, so that `$errors` never matches and `.` matches anything",
            apply: fixups::match_by_operation,
        },
        Fixup {
            name: "take-what-the-client-takes",
            reason: "progenitor's setters want a reference to the exact type, where the client's \
                 take whatever becomes one",
            apply: fixups::set_like_the_client,
        },
        Fixup {
            name: "our-own-mocks",
            reason: "httpmock's `When` and `Then` do not tell what they expect, and a diff needs it",
            apply: fixups::use_own_mocks,
        },
        Fixup {
            name: "payload-without-envelope",
            reason: "progenitor's `ok` takes the envelope, where the client gives its payload",
            apply: fixups::answer_with_payload,
        },
        Fixup {
            name: "describe-mocks",
            reason: "progenitor documents no mock",
            apply: fixups::describe,
        },
    ]
}

/// Refines what progenitor wrote for httpmock.
pub(crate) fn mock(document: &Value, file: syn::File, checks: Checks) -> Result<TokenStream> {
    let (mut items, mut server) = (None, None);
    for item in file.items {
        match item {
            Item::Mod(ItemMod { content, .. }) => items = content.map(|(_, items)| items),
            Item::Impl(block) => server = Some(block),
            _ => {}
        }
    }
    let missing = || Error::new("progenitor wrote no mocks");
    let mut mocks = Mocks {
        operations: operations(document)?,
        items: items.ok_or_else(missing)?,
        server: server.ok_or_else(missing)?,
    };
    apply_all(&fixups(), &mut mocks, checks)?;
    let mut tokens = TokenStream::new();
    for item in &mocks.items {
        item.to_tokens(&mut tokens);
    }
    mocks.server.to_tokens(&mut tokens);
    Ok(tokens)
}
