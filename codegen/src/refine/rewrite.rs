//! What the fixups share: finding items, and telling code by its text.

use quote::ToTokens;
use syn::{FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Pat, Stmt, Type};

/// The name of the type that an impl without a trait is for.
pub(super) fn inherent_name(item: &Item) -> Option<String> {
    match item {
        Item::Impl(block) if block.trait_.is_none() => type_name(&block.self_ty),
        _ => None,
    }
}

/// The last segment of a type's path.
pub(super) fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// The functions of an impl.
pub(super) fn functions_mut(block: &mut ItemImpl) -> impl Iterator<Item = &mut ImplItemFn> {
    block.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    })
}

/// The functions of all impls without a trait, with the name of the type.
pub(super) fn methods_mut(items: &mut [Item]) -> impl Iterator<Item = (String, &mut ImplItemFn)> {
    items.iter_mut().flat_map(|item| {
        let name = inherent_name(item);
        let block = match item {
            Item::Impl(block) if name.is_some() => Some(block),
            _ => None,
        };
        let name = name.unwrap_or_default();
        block
            .into_iter()
            .flat_map(functions_mut)
            .map(move |function| (name.clone(), function))
    })
}

/// Whether a function takes `value` besides `self`, as every setter does.
pub(super) fn is_setter(function: &ImplItemFn) -> bool {
    matches!(
        function.sig.inputs.last(),
        Some(FnArg::Typed(argument)) if matches!(&*argument.pat, Pat::Ident(pat) if pat.ident == "value")
    )
}

/// The code of a piece of syntax without white space, to compare by.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    text.retain(|c| !c.is_whitespace());
    text
}

/// The name that a `let` statement binds.
pub(super) fn bound_name(statement: &Stmt) -> Option<String> {
    match statement {
        Stmt::Local(local) => match &local.pat {
            Pat::Ident(pat) => Some(pat.ident.to_string()),
            _ => None,
        },
        _ => None,
    }
}
