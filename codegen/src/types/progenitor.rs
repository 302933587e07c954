//! Runs progenitor on the lowered document.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;
use syn::{Item, ItemMod};

use crate::error::{Error, Result};

/// The items of progenitor's module `types`, with references to our own types in place of the
/// `replaced` schemas.
pub(super) fn generate(lowered: &Value, replaced: &[&str]) -> Result<Vec<Item>> {
    let api: openapiv3::OpenAPI = serde_json::from_value(lowered.clone())
        .map_err(|error| Error::new(format!("the document is not valid OpenAPI 3.0: {error}")))?;

    let mut settings = GenerationSettings::new();
    settings
        // The other style has builders of types.
        .with_interface(InterfaceStyle::Positional)
        .with_derive("PartialEq");
    for name in replaced {
        settings.with_replacement(name, format!("crate::types::{name}"), std::iter::empty());
    }

    // progenitor panics on many inputs that it does not support.
    let generate = || Generator::new(&settings).generate_tokens(&api);
    let tokens = catch_unwind(AssertUnwindSafe(generate))
        .map_err(|panic| Error::new(format!("progenitor panicked: {}", message(&*panic))))?
        .map_err(|error| Error::new(format!("progenitor rejects the document: {error}")))?;
    let file: syn::File = syn::parse2(tokens)
        .map_err(|error| Error::new(format!("progenitor's output is not valid Rust: {error}")))?;
    let types = file.items.into_iter().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content, .. }) if ident == "types" => content,
        _ => None,
    });
    let (_, items) = types.ok_or_else(|| Error::new("progenitor generated no types"))?;
    Ok(items)
}

fn message(panic: &dyn Any) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message")
}
