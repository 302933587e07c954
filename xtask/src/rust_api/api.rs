//! Reads generated files into a list of the client's public items.
//!
//! Mocks are left out, because their setters mirror those of the builders.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Fields, Ident, ImplItem, ImplItemFn, Item, ItemImpl, Visibility};

/// The kind of a public item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A struct, an enum or an alias.
    Type,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// A function of a type.
    Method,
    /// The implementation of a trait by a type.
    Trait,
    /// A constant.
    Constant,
}

/// A public item.
#[derive(Clone, Debug)]
pub(super) struct PublicItem {
    pub(super) kind: Kind,
    /// The module and type that contain it, joined by `::`; the module for a type.
    pub(super) owner: String,
    pub(super) name: String,
    /// The rest of what a program depends on: a type, or the parameters and the return type.
    pub(super) signature: String,
    /// Whether it is a type that a program may match or construct exhaustively.
    pub(super) exhaustive: bool,
}

/// The public items, by path.
#[derive(Debug, Default)]
pub(super) struct Api {
    pub(super) items: BTreeMap<String, PublicItem>,
}

impl Api {
    /// Reads the files that codegen generates, given as pairs of name and content.
    ///
    /// # Errors
    ///
    /// A file is not valid Rust.
    pub(super) fn read(files: &[(String, String)]) -> Result<Self, String> {
        let mut api = Self::default();
        for (name, content) in files {
            let module = match name.as_str() {
                "types.rs" | "scalars.rs" => "types",
                "builder.rs" | "calls.rs" => "builder",
                "client.rs" => "",
                "operations.rs" => "operations",
                _ => continue,
            };
            let file = syn::parse_file(content).map_err(|error| format!("{name}: {error}"))?;
            api.add_items(module, &file.items);
        }
        Ok(api)
    }

    fn add(&mut self, kind: Kind, owner: &str, name: impl ToString, signature: String) {
        self.insert(PublicItem {
            kind,
            owner: owner.to_owned(),
            name: name.to_string(),
            signature,
            exhaustive: false,
        });
    }

    fn insert(&mut self, item: PublicItem) {
        let (owner, name) = (&item.owner, &item.name);
        let separator = match (owner.as_str(), item.kind) {
            ("", _) => "",
            (_, Kind::Field) => ".",
            (_, Kind::Trait) => ": ",
            _ => "::",
        };
        self.items.insert(format!("{owner}{separator}{name}"), item);
    }

    fn add_items(&mut self, module: &str, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(it) if is_public(&it.vis) => {
                    let owner = self.add_type(module, &it.ident, &it.attrs, "struct");
                    self.add_fields(&owner, &it.fields);
                }
                Item::Enum(it) if is_public(&it.vis) => {
                    let owner = self.add_type(module, &it.ident, &it.attrs, "enum");
                    for variant in &it.variants {
                        self.add(Kind::Variant, &owner, &variant.ident, text(&variant.fields));
                    }
                }
                Item::Type(it) if is_public(&it.vis) => {
                    self.add(Kind::Type, module, &it.ident, text(&it.ty));
                }
                Item::Static(it) if is_public(&it.vis) && it.ident != "ALL" => {
                    self.add(Kind::Constant, module, &it.ident, text(&it.ty));
                }
                Item::Impl(it) => self.add_impl(module, it),
                Item::Mod(it) if is_public(&it.vis) => {
                    if let Some((_, items)) = &it.content {
                        self.add_items(&format!("{module}::{}", it.ident), items);
                    }
                }
                Item::Macro(it) => {
                    if let Some(name) = it.mac.path.segments.last() {
                        let tokens = it.mac.tokens.clone();
                        self.add_scalar(module, &name.ident.to_string(), tokens);
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds a struct or an enum with the traits that it derives. Returns its path.
    fn add_type(
        &mut self,
        module: &str,
        name: &Ident,
        attributes: &[Attribute],
        keyword: &str,
    ) -> String {
        self.insert(PublicItem {
            kind: Kind::Type,
            owner: module.to_owned(),
            name: name.to_string(),
            signature: keyword.to_owned(),
            exhaustive: !attributes
                .iter()
                .any(|it| it.path().is_ident("non_exhaustive")),
        });
        let owner = format!("{module}::{name}");
        for attribute in attributes.iter().filter(|it| it.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|meta| {
                if let Some(last) = meta.path.segments.last() {
                    self.add(Kind::Trait, &owner, &last.ident, String::new());
                }
                Ok(())
            });
        }
        owner
    }

    fn add_fields(&mut self, owner: &str, fields: &Fields) {
        for (index, field) in fields.iter().enumerate() {
            if is_public(&field.vis) {
                let name = match &field.ident {
                    Some(name) => name.to_string(),
                    None => index.to_string(),
                };
                self.add(Kind::Field, owner, name, text(&field.ty));
            }
        }
    }

    fn add_impl(&mut self, module: &str, block: &ItemImpl) {
        let syn::Type::Path(of) = &*block.self_ty else {
            return;
        };
        let Some(name) = of.path.segments.last().map(|it| &it.ident) else {
            return;
        };
        // `types` contains `impl builder::X` blocks, and `client` is not in a module.
        let in_builder = of.path.segments.len() > 1 && of.path.segments[0].ident == "builder";
        let owner = match (module, in_builder) {
            ("", _) => name.to_string(),
            (_, true) => format!("{module}::builder::{name}"),
            (_, false) => format!("{module}::{name}"),
        };
        if let Some((path, _)) = &block.trait_ {
            if let Some(last) = path.segments.last() {
                self.add_trait(&owner, &text(last), &block.items);
            }
            return;
        }
        for item in &block.items {
            if let ImplItem::Fn(function) = item
                && is_public(&function.vis)
            {
                let name = &function.sig.ident;
                self.add(Kind::Method, &owner, name, signature(function));
            }
        }
    }

    fn add_trait(&mut self, owner: &str, name: &str, items: &[ImplItem]) {
        let internal = ["IntoCall", "ToString"];
        if internal.contains(&name.split('<').next().unwrap_or_default()) {
            return;
        }
        let types: Vec<String> = items
            .iter()
            .filter_map(|item| match item {
                ImplItem::Type(it) if it.ident == "Output" || it.ident == "Item" => {
                    Some(format!("{} = {}", it.ident, text(&it.ty)))
                }
                _ => None,
            })
            .collect();
        self.add(Kind::Trait, owner, name, types.join(", "));
    }

    /// Adds a type that a macro of the client defines, with its variants.
    fn add_scalar(&mut self, module: &str, macro_name: &str, tokens: TokenStream) {
        if !matches!(macro_name, "string_newtype" | "open_enum" | "prefix_enum") {
            return;
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let Some(name) = tokens.iter().find_map(|token| match token {
            TokenTree::Ident(ident) => Some(ident),
            _ => None,
        }) else {
            return;
        };
        self.add(Kind::Type, module, name, macro_name.to_owned());
        let owner = format!("{module}::{name}");
        let Some(TokenTree::Group(body)) = tokens.last() else {
            return;
        };
        if body.delimiter() != Delimiter::Brace {
            return;
        }
        // A variant is an identifier, followed by `=` or by a type in parentheses.
        let body: Vec<TokenTree> = body.stream().into_iter().collect();
        for pair in body.windows(2) {
            let TokenTree::Ident(variant) = &pair[0] else {
                continue;
            };
            let signature = match &pair[1] {
                TokenTree::Punct(it) if it.as_char() == '=' && macro_name == "open_enum" => {
                    String::new()
                }
                TokenTree::Group(it) if it.delimiter() == Delimiter::Parenthesis => {
                    clean(&it.stream().to_string())
                }
                _ => continue,
            };
            self.add(Kind::Variant, &owner, variant, signature);
        }
    }
}

fn signature(function: &ImplItemFn) -> String {
    let signature = &function.sig;
    let parameters: Vec<String> = signature
        .inputs
        .iter()
        .map(|input| match input {
            syn::FnArg::Receiver(it) => text(it),
            syn::FnArg::Typed(it) => text(&it.ty),
        })
        .collect();
    let text = format!(
        "({}) {} {}",
        parameters.join(", ").trim_start_matches("mut "),
        text(&signature.output),
        text(&signature.generics.where_clause)
    );
    text.trim().to_owned()
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn text(tokens: &impl ToTokens) -> String {
    clean(&tokens.to_token_stream().to_string())
}

/// Formats tokens as rustfmt does, without most spaces, and removes the paths of common types.
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
