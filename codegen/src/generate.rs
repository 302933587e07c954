//! Runs progenitor on the lowered document.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;

use crate::alternatives::alternatives;
use crate::checks::Checks;
use crate::error::{Error, Result};
use crate::scalars::scalars;

/// What progenitor makes of a lowered document: the client and, where they are
/// wanted, mocks of it.
pub(crate) fn generate(
    lowered: &Value,
    mocks: bool,
    checks: Checks,
) -> Result<(syn::File, Option<syn::File>)> {
    let api: openapiv3::OpenAPI = serde_json::from_value(lowered.clone())
        .map_err(|error| Error::new(format!("the document is no OpenAPI 3.0: {error}")))?;

    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_derive("PartialEq");
    let replaced = scalars(lowered, checks)?
        .into_iter()
        .map(|scalar| scalar.name);
    let replaced = replaced.chain(
        alternatives(lowered, checks)?
            .into_iter()
            .map(|one| one.name),
    );
    for name in replaced {
        settings.with_replacement(name, format!("crate::types::{name}"), std::iter::empty());
    }

    // progenitor panics on much of what it cannot take.
    let (client, mocks) = catch_unwind(AssertUnwindSafe(|| {
        let client = Generator::new(&settings).generate_tokens(&api)?;
        let mocks = mocks.then(|| Generator::new(&settings).httpmock(&api, "crate"));
        Ok::<_, progenitor::Error>((client, mocks.transpose()?))
    }))
    .map_err(|panic| Error::new(format!("progenitor panics: {}", message(&*panic))))?
    .map_err(|error| Error::new(format!("progenitor refuses the document: {error}")))?;
    Ok((parse(client)?, mocks.map(parse).transpose()?))
}

fn parse(tokens: TokenStream) -> Result<syn::File> {
    syn::parse2(tokens)
        .map_err(|error| Error::new(format!("progenitor wrote what is no Rust: {error}")))
}

fn message(panic: &dyn Any) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message")
}
