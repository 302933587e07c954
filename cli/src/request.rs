//! The request of an operation, from its arguments.

use clap::ArgMatches;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::input;
use crate::table::{Idempotency, Kind, Operation, Property};

/// What a segment of a path may contain unencoded (RFC 3986, section 2.3).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request to send.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
    pub(crate) is_idempotent: bool,
}

impl Request {
    /// Reads the arguments of an operation.
    pub(crate) fn new(operation: &Operation, matches: &ArgMatches) -> Result<Self, Failure> {
        let mut path = operation.path.to_owned();
        for parameter in operation.path_parameters() {
            let value = matches
                .get_one::<String>(parameter.name)
                .map_or("", String::as_str);
            if value.is_empty() {
                return Err(Failure::usage(format!(
                    "{} is empty",
                    parameter.flag.to_uppercase()
                )));
            }
            path = path.replace(&format!("{{{}}}", parameter.name), &segment(value));
        }
        let mut query = Vec::new();
        for parameter in operation.query_parameters() {
            if let Some(value) = json(parameter, matches)? {
                query.push((parameter.name.to_owned(), text(&value)));
            }
        }
        if operation.has_fields()
            && let Some(fields) = matches.get_many::<String>("fields")
        {
            let names: Vec<&str> = fields.map(String::as_str).collect();
            query.push(("include".to_owned(), names.join(",")));
        }
        let is_given = |name: &&str| query.iter().any(|(given, _)| given == name);
        let is_idempotent = match &operation.idempotency {
            Idempotency::Always => true,
            Idempotency::Never => false,
            Idempotency::With(names) => names.iter().all(|name| is_given(name)),
        };
        Ok(Self {
            method: operation.method.to_owned(),
            path,
            query,
            body: body(operation, matches)?,
            is_idempotent,
        })
    }

    /// The request as a curl command that reads the key from the environment.
    pub(crate) fn curl(&self, base_url: &str, has_credentials: bool) -> String {
        let mut url = format!(
            "{}/{}",
            base_url.trim_end_matches('/'),
            self.path.trim_start_matches('/')
        );
        for (index, (name, value)) in self.query.iter().enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url += &format!("{name}={}", segment(value));
        }
        let mut command = format!("curl -X {} {}", self.method, quote(&url));
        if has_credentials {
            command += " \\\n  -H \"Authorization: Bearer $PIPEDREAM_API_KEY\"";
        }
        if let Some(body) = &self.body {
            command += " \\\n  -H 'Content-Type: application/json'";
            command += &format!(" \\\n  -d {}", quote(&body.to_string()));
        }
        command + "\n"
    }
}

/// Encodes a value as one segment of a path.
pub(crate) fn segment(value: &str) -> String {
    utf8_percent_encode(value, SEGMENT).to_string()
}

/// Quotes a word for a POSIX shell.
fn quote(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The body: that of `--body`, with the properties that flags set.
fn body(operation: &Operation, matches: &ArgMatches) -> Result<Option<Value>, Failure> {
    let Some(body) = &operation.body else {
        return Ok(None);
    };
    let file = matches.get_one::<String>("body");
    let mut value = match file {
        Some(file) => input::read_json(file)?,
        None => Value::Object(Map::new()),
    };
    let is_flag = |it: &&Property| !operation.path_parameters().any(|path| path.name == it.name);
    for property in body.properties.iter().filter(is_flag) {
        let Some(set) = json(property, matches)? else {
            continue;
        };
        let Value::Object(object) = &mut value else {
            let message = format!("--{} needs a body that is a JSON object", property.flag);
            return Err(Failure::usage(message));
        };
        object.insert(property.name.to_owned(), set);
    }
    let is_missing = |it: &&Property| it.is_required && value.get(it.name).is_none();
    if let Some(missing) = body.properties.iter().find(is_missing)
        && value.is_object()
    {
        let message = format!(
            "--{} is required, or `{}` in --body",
            missing.flag, missing.name
        );
        return Err(Failure::usage(message));
    }
    let is_empty = value.as_object().is_some_and(Map::is_empty) && file.is_none();
    match (is_empty, body.is_required) {
        (false, _) => Ok(Some(value)),
        (true, false) => Ok(None),
        (true, true) => Err(Failure::usage(
            "the operation needs a body: set its properties with flags, or pass --body FILE; \
             --body-template prints one to start from",
        )),
    }
}

/// The value of a flag.
fn json(property: &Property, matches: &ArgMatches) -> Result<Option<Value>, Failure> {
    let name = property.name;
    if !matches.contains_id(name) {
        return Ok(None);
    }
    let strings = || matches.get_many::<String>(name).into_iter().flatten();
    let invalid = |error: String| Failure::usage(format!("--{}: {error}", property.flag));
    let value = match property.kind {
        _ if !property.values.is_empty() => {
            let chosen = matches.get_one::<String>(name).map_or("", String::as_str);
            match property.kind {
                Kind::Integer | Kind::Number | Kind::Boolean => {
                    serde_json::from_str(chosen).unwrap_or_else(|_| Value::from(chosen))
                }
                _ => Value::from(chosen),
            }
        }
        Kind::Integer => matches.get_one::<i64>(name).copied().into(),
        Kind::Number => matches.get_one::<f64>(name).copied().into(),
        Kind::Boolean => matches.get_one::<bool>(name).copied().into(),
        Kind::String => matches.get_one::<String>(name).cloned().into(),
        Kind::Strings => strings().cloned().collect(),
        Kind::JsonItems => {
            let items = strings().map(|text| input::parse(text).map_err(invalid));
            Value::Array(items.collect::<Result<_, _>>()?)
        }
        Kind::Object => {
            let mut object = Map::new();
            for pair in strings() {
                input::insert_pair(&mut object, pair).map_err(invalid)?;
            }
            Value::Object(object)
        }
        Kind::Json => {
            let text = matches.get_one::<String>(name).map_or("", String::as_str);
            input::parse(text).unwrap_or_else(|_| Value::from(text))
        }
    };
    Ok(Some(value))
}
