//! Reads generated files into the public items of the client.
//!
//! The mocks are left out: their setters mirror those of the builders.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, Visibility};

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A struct, an enum, an alias.
    Type,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// A function of a type.
    Method,
    /// That a type implements a trait.
    Trait,
    /// A constant.
    Constant,
}

/// A public item.
#[derive(Clone, Debug)]
pub(super) struct PublicItem {
    pub(super) kind: Kind,
    /// The module and type that it belongs to, with `::`; empty for a type.
    pub(super) owner: String,
    /// Its own name.
    pub(super) name: String,
    /// What else of it a program relies on.
    pub(super) signature: String,
    /// For a type: whether a program may name all its fields or variants.
    pub(super) exhaustive: bool,
}

/// The public items, by path.
#[derive(Debug, Default)]
pub struct Api {
    pub(super) items: BTreeMap<String, PublicItem>,
}

impl Api {
    /// Reads the files that codegen makes.
    ///
    /// # Errors
    ///
    /// Where a file is no Rust.
    pub fn read(files: &[(String, String)]) -> Result<Self, String> {
        let mut api = Self::default();
        for (name, content) in files {
            let module = match name.as_str() {
                "types.rs" | "scalars.rs" => "types",
                "builder.rs" => "builder",
                "calls.rs" => "builder",
                "client.rs" => "",
                "operations.rs" => "operations",
                _ => continue,
            };
            let file = syn::parse_file(content).map_err(|error| format!("{name}: {error}"))?;
            api.items(module, &file.items);
        }
        Ok(api)
    }

    fn add(&mut self, kind: Kind, owner: &str, name: &str, signature: String, exhaustive: bool) {
        let separator = match (owner, kind) {
            ("", _) => "",
            (_, Kind::Field) => ".",
            (_, Kind::Trait) => ": ",
            _ => "::",
        };
        let item = PublicItem {
            kind,
            owner: owner.to_owned(),
            name: name.to_owned(),
            signature,
            exhaustive,
        };
        self.items.insert(format!("{owner}{separator}{name}"), item);
    }

    fn items(&mut self, module: &str, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(it) if is_public(&it.vis) => {
                    let owner = self.new_type(module, &it.ident.to_string(), &it.attrs, "struct");
                    let Fields::Named(fields) = &it.fields else {
                        for (at, field) in it.fields.iter().enumerate() {
                            if is_public(&field.vis) {
                                self.add(
                                    Kind::Field,
                                    &owner,
                                    &at.to_string(),
                                    text(&field.ty),
                                    false,
                                );
                            }
                        }
                        continue;
                    };
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let name = field
                            .ident
                            .as_ref()
                            .map(ToString::to_string)
                            .unwrap_or_default();
                        self.add(Kind::Field, &owner, &name, text(&field.ty), false);
                    }
                }
                Item::Enum(it) if is_public(&it.vis) => {
                    let owner = self.new_type(module, &it.ident.to_string(), &it.attrs, "enum");
                    for variant in &it.variants {
                        let signature = text(&variant.fields);
                        self.add(
                            Kind::Variant,
                            &owner,
                            &variant.ident.to_string(),
                            signature,
                            false,
                        );
                    }
                }
                Item::Type(it) if is_public(&it.vis) => {
                    let signature = text(&it.ty);
                    self.add(Kind::Type, module, &it.ident.to_string(), signature, false);
                }
                Item::Static(it) if is_public(&it.vis) && it.ident != "ALL" => {
                    self.add(
                        Kind::Constant,
                        module,
                        &it.ident.to_string(),
                        text(&it.ty),
                        false,
                    );
                }
                Item::Impl(it) => self.implementation(module, it),
                Item::Mod(it) if is_public(&it.vis) => {
                    if let Some((_, items)) = &it.content {
                        self.items(&format!("{module}::{}", it.ident), items);
                    }
                }
                Item::Macro(it) => {
                    let name = it.mac.path.segments.last().map(|it| it.ident.to_string());
                    self.scalar(
                        module,
                        name.as_deref().unwrap_or_default(),
                        it.mac.tokens.clone(),
                    );
                }
                _ => {}
            }
        }
    }

    fn new_type(
        &mut self,
        module: &str,
        name: &str,
        attributes: &[Attribute],
        word: &str,
    ) -> String {
        let open = attributes
            .iter()
            .any(|it| it.path().is_ident("non_exhaustive"));
        self.add(Kind::Type, module, name, word.to_owned(), !open);
        let owner = format!("{module}::{name}");
        for attribute in attributes.iter().filter(|it| it.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|meta| {
                if let Some(last) = meta.path.segments.last() {
                    self.add(
                        Kind::Trait,
                        &owner,
                        &last.ident.to_string(),
                        String::new(),
                        false,
                    );
                }
                Ok(())
            });
        }
        owner
    }

    fn implementation(&mut self, module: &str, block: &ItemImpl) {
        let syn::Type::Path(of) = &*block.self_ty else {
            return;
        };
        let Some(ident) = of.path.segments.last().map(|it| it.ident.to_string()) else {
            return;
        };
        // `impl builder::X` inside of `types`, and `impl Client` beside no module.
        let inner = of.path.segments.len() > 1 && of.path.segments[0].ident == "builder";
        let owner = match (module, inner) {
            ("", _) => ident,
            (_, true) => format!("{module}::builder::{ident}"),
            (_, false) => format!("{module}::{ident}"),
        };
        if let Some((path, _)) = &block.trait_ {
            let Some(last) = path.segments.last() else {
                return;
            };
            let name = text(last);
            let outputs: Vec<String> = block
                .items
                .iter()
                .filter_map(|item| match item {
                    ImplItem::Type(it)
                        if matches!(it.ident.to_string().as_str(), "Output" | "Item") =>
                    {
                        Some(format!("{} = {}", it.ident, text(&it.ty)))
                    }
                    _ => None,
                })
                .collect();
            let internal =
                ["IntoCall", "ToString"].contains(&name.split('<').next().unwrap_or_default());
            if !internal {
                self.add(Kind::Trait, &owner, &name, outputs.join(", "), false);
            }
            return;
        }
        for item in &block.items {
            if let ImplItem::Fn(function) = item
                && is_public(&function.vis)
            {
                let signature = &function.sig;
                let mut words = String::new();
                for input in &signature.inputs {
                    let ty = match input {
                        syn::FnArg::Receiver(it) => text(it),
                        syn::FnArg::Typed(it) => text(&it.ty),
                    };
                    words.push_str(&ty);
                    words.push_str(", ");
                }
                let words = format!(
                    "({}) {} {}",
                    words.trim_end_matches(", ").trim_start_matches("mut "),
                    text(&signature.output),
                    text(&signature.generics.where_clause)
                );
                self.add(
                    Kind::Method,
                    &owner,
                    &signature.ident.to_string(),
                    words.trim().to_owned(),
                    false,
                );
            }
        }
    }

    /// The types that macros of the client make: their names, variants and what variants hold.
    fn scalar(&mut self, module: &str, macro_name: &str, tokens: TokenStream) {
        if !matches!(macro_name, "string_newtype" | "open_enum" | "prefix_enum") {
            return;
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let Some(name) = tokens.iter().find_map(|token| match token {
            TokenTree::Ident(ident) => Some(ident.to_string()),
            _ => None,
        }) else {
            return;
        };
        self.add(Kind::Type, module, &name, macro_name.to_owned(), false);
        let owner = format!("{module}::{name}");
        let Some(TokenTree::Group(body)) = tokens.last().filter(
            |it| matches!(it, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace),
        ) else {
            return;
        };
        // Each variant is an identifier that an `=` follows, or a type in brackets.
        let body: Vec<TokenTree> = body.stream().into_iter().collect();
        for (at, token) in body.iter().enumerate() {
            let TokenTree::Ident(ident) = token else {
                continue;
            };
            let signature = match body.get(at + 1) {
                Some(TokenTree::Punct(it)) if it.as_char() == '=' && macro_name == "open_enum" => {
                    String::new()
                }
                Some(TokenTree::Group(it)) if it.delimiter() == Delimiter::Parenthesis => {
                    clean(&it.stream().to_string())
                }
                _ => continue,
            };
            self.add(Kind::Variant, &owner, &ident.to_string(), signature, false);
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn text(tokens: &impl ToTokens) -> String {
    clean(&tokens.to_token_stream().to_string())
}

/// Tokens as people write them: without most blanks, and without the paths of what everybody
/// knows.
fn clean(tokens: &str) -> String {
    let mut text = tokens.to_owned();
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ;", ";"),
        (" :", ":"),
        ("::std::option::", ""),
        ("::std::string::", ""),
        ("::std::vec::", ""),
        ("::std::convert::", ""),
        ("std::convert::", ""),
        ("::std::fmt::", ""),
        ("::serde_json::", "serde_json::"),
        ("crate::", ""),
        ("->", " -> "),
        ("  ", " "),
    ] {
        text = text.replace(from, to);
    }
    text.trim().to_owned()
}
