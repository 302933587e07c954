//! The names that operations and parameters have in Rust.

use std::collections::HashMap;

use heck::ToSnakeCase;
use proc_macro2::Ident;

use super::{Operation, Source};
use crate::error::{Error, Result};

/// What `Client` and `MockServer` define by hand.
const CLIENT_ITEMS: [&str; 10] = [
    "base_url",
    "builder",
    "client",
    "documented",
    "from_env",
    "mock",
    "new",
    "request",
    "start",
    "verify",
];

/// The fields, methods and variables of builders that are not parameters.
const BUILDER_ITEMS: [&str; 16] = [
    "body",
    "body_map",
    "client",
    "clone",
    "decode",
    "extra_query",
    "into_call",
    "into_future",
    "new",
    "options",
    "path_segment",
    "refuse",
    "request",
    "select",
    "send",
    "stream",
];

/// A name in snake case: `createOAuthToken` becomes `create_oauth_token`.
pub(super) fn snake_case(name: &str) -> String {
    // heck reads it as two words.
    name.replace("OAuth", "Oauth").to_snake_case()
}

/// The setter of a parameter, or why it cannot have one.
pub(super) fn setter(name: &str) -> Result<Ident, String> {
    let snake = name.to_snake_case();
    if BUILDER_ITEMS.contains(&snake.as_str()) {
        return Err(format!(
            "the parameter `{name}` has a name that every builder uses itself"
        ));
    }
    syn::parse_str(&snake)
        // Of a keyword.
        .or_else(|_| syn::parse_str(&format!("{snake}_")))
        .map_err(|_| format!("the parameter name `{name}` is not a Rust identifier"))
}

/// Fails if two parameters have one setter.
pub(super) fn check_setters<'a>(
    source: &Source<'_>,
    setters: impl Iterator<Item = (&'a Ident, &'a str)>,
) -> Result<()> {
    let mut taken = HashMap::new();
    for (setter, name) in setters {
        if let Some(other) = taken.insert(setter, name) {
            let problem =
                format!("the parameters `{other}` and `{name}` are both `{setter}` in Rust");
            return Err(source.refuse("/parameters", problem));
        }
    }
    Ok(())
}

/// Fails if two operations have one name, or if one has a name that is taken.
pub(super) fn check_operations(operations: &[Operation<'_>]) -> Result<()> {
    let mut taken = HashMap::new();
    for operation in operations {
        let (id, method) = (operation.id, snake_case(operation.id));
        let refuse = |problem: String| {
            Error::new(format!(
                "operation `{id}` ({}): {problem}",
                operation.route()
            ))
        };
        if syn::parse_str::<Ident>(&method).is_err() {
            return Err(refuse("its ID is not a Rust identifier".to_owned()));
        }
        if CLIENT_ITEMS.contains(&method.as_str()) {
            return Err(refuse(format!(
                "`{method}` is already a method of the client or of its mock server"
            )));
        }
        if let Some(other) = taken.insert(method.clone(), id) {
            return Err(refuse(format!("`{other}` is also `{method}` in Rust")));
        }
    }
    Ok(())
}
