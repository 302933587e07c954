//! Parameters.

use proc_macro2::Ident;
use serde_json::Value;

use super::{Source, name};
use crate::document::{first_example, reference_name, resolve};
use crate::error::Result;

/// A parameter in the path or the query.
pub(crate) struct Parameter<'a> {
    /// The name in the request.
    pub(crate) name: &'a str,
    /// The name in Rust.
    pub(crate) setter: Ident,
    /// Where the parameter is sent.
    pub(crate) location: Location,
    /// Whether the parameter is required.
    pub(crate) required: bool,
    /// The type of its value.
    pub(crate) value: ValueType<'a>,
    /// The description; empty if there is none.
    pub(crate) description: &'a str,
    /// The example of the parameter, or else of its schema.
    pub(crate) example: Option<&'a Value>,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
}

/// The type of a parameter's value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueType<'a> {
    /// The named scalar schema.
    Named(&'a str),
    String,
    Integer,
    Number,
    Boolean,
}

/// The path parameters in the order of the path, then the query parameters by name.
pub(super) fn parameters<'a>(source: &Source<'a>) -> Result<Vec<Parameter<'a>>> {
    let mut parameters = listed(source)?
        .into_iter()
        .map(|(place, parameter)| read(source, &place, parameter))
        .collect::<Result<Vec<_>>>()?;
    check_template(source, &parameters)?;
    parameters.sort_by_key(|parameter| match parameter.location {
        Location::Path => (
            template_names(source.path).position(|it| it == parameter.name),
            "",
        ),
        Location::Query => (Some(usize::MAX), parameter.name),
    });
    let names = parameters.iter().map(|it| (&it.setter, it.name));
    name::check_setters(source, names)?;
    Ok(parameters)
}

/// The parameters of an operation and those of its path item that it does not override.
fn listed<'a>(source: &Source<'a>) -> Result<Vec<(String, &'a Value)>> {
    let list = |holder: &'a Value, prefix: &str| -> Result<Vec<(String, &'a Value)>> {
        let parameters = holder["parameters"].as_array().into_iter().flatten();
        let parameters = parameters.enumerate().map(|(index, parameter)| {
            let place = format!("{prefix}/parameters/{index}");
            Ok((place, resolve(source.document, parameter)?))
        });
        parameters.collect()
    };
    let mut listed = list(source.object, "")?;
    let same = |a: &Value, b: &Value| a["name"] == b["name"] && a["in"] == b["in"];
    let mut shared = list(source.item, "..")?;
    shared.retain(|(_, shared)| !listed.iter().any(|(_, own)| same(shared, own)));
    listed.append(&mut shared);
    Ok(listed)
}

fn read<'a>(source: &Source<'a>, place: &str, parameter: &'a Value) -> Result<Parameter<'a>> {
    let name = parameter["name"].as_str().unwrap_or_default();
    let refuse = |problem: String| source.refuse(place, problem);
    let (location, style) = match parameter["in"].as_str() {
        Some("path") => (Location::Path, "simple"),
        Some("query") => (Location::Query, "form"),
        other => {
            let other = other.unwrap_or_default();
            return Err(refuse(format!(
                "the parameter `{name}` is in `{other}`; only `path` and `query` are supported"
            )));
        }
    };
    if parameter["style"]
        .as_str()
        .is_some_and(|other| other != style)
    {
        return Err(refuse(format!(
            "the parameter `{name}` has a style other than `{style}`, which is not supported"
        )));
    }
    if parameter["allowReserved"] == true {
        return Err(refuse(format!(
            "the parameter `{name}` has `allowReserved`, which is not supported"
        )));
    }
    let is_reserved = |c: char| !c.is_ascii_graphic() || "&=#+%".contains(c);
    if location == Location::Query && name.contains(is_reserved) {
        return Err(refuse(format!(
            "the parameter `{name}` has a character that URLs reserve"
        )));
    }
    let schema = &parameter["schema"];
    let resolved = resolve(source.document, schema)?;
    let value = value_type(schema, resolved)
        .map_err(|why| refuse(format!("the parameter `{name}` {why}")))?;
    if location == Location::Path && resolved["type"] != "string" {
        return Err(refuse(format!(
            "the path parameter `{name}` is not a string, which is not supported"
        )));
    }
    Ok(Parameter {
        name,
        setter: name::setter(name).map_err(refuse)?,
        location,
        required: parameter["required"] == true,
        value,
        description: parameter["description"].as_str().unwrap_or_default(),
        example: first_example(parameter).or_else(|| first_example(resolved)),
    })
}

fn value_type<'a>(schema: &'a Value, resolved: &Value) -> Result<ValueType<'a>, &'static str> {
    let value = match resolved["type"].as_str() {
        Some("string") => ValueType::String,
        Some("integer") => ValueType::Integer,
        Some("number") => ValueType::Number,
        Some("boolean") => ValueType::Boolean,
        Some("array") => return Err("is an array, which is not supported (`explode` or not)"),
        _ => return Err("has a schema without a scalar type, which is not supported"),
    };
    match reference_name(schema) {
        Some(name) => Ok(ValueType::Named(name)),
        None if schema["enum"].is_array() => Err("has an inline enum; name its schema"),
        None => Ok(value),
    }
}

/// Fails unless the path template and the path parameters have the same names.
fn check_template(source: &Source<'_>, parameters: &[Parameter<'_>]) -> Result<()> {
    let declared = |name: &str| {
        let mut path = parameters.iter().filter(|it| it.location == Location::Path);
        path.any(|it| it.name == name)
    };
    if let Some(name) = template_names(source.path).find(|name| !declared(name)) {
        let problem = format!("the path parameter `{name}` is not defined");
        return Err(source.refuse("", problem));
    }
    for parameter in parameters.iter().filter(|it| it.location == Location::Path) {
        let name = parameter.name;
        if !template_names(source.path).any(|it| it == name) {
            let problem = format!("the path parameter `{name}` is not in the path");
            return Err(source.refuse("", problem));
        }
        if !parameter.required {
            let problem = format!("the path parameter `{name}` is not required");
            return Err(source.refuse("", problem));
        }
    }
    Ok(())
}

/// Whether one of the parameters is optional, in the query, and of this name and schema.
pub(super) fn is_optional_query(parameters: &[Parameter<'_>], name: &str, schema: &str) -> bool {
    parameters.iter().any(|parameter| {
        parameter.name == name
            && parameter.location == Location::Query
            && parameter.value == ValueType::Named(schema)
            && !parameter.required
    })
}

/// The names in the braces of a path template.
fn template_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
}
