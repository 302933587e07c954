//! The request of an operation, from its arguments.

use clap::ArgMatches;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Map;
use serde_json::value::{RawValue, to_raw_value};

use crate::failure::Failure;
use crate::table::{Idempotency, Kind, Operation, Property};
use crate::{input, output};

/// What a segment of a path may contain unencoded (RFC 3986, section 2.3).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The largest page of the API.
pub(crate) const PAGE: u64 = 100;

/// A request to send.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Box<RawValue>>,
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
                    parameter.flag.to_uppercase().replace('-', "_")
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
            Idempotency::With(names) => names.iter().all(is_given),
        };
        Ok(Self {
            method: operation.method.to_owned(),
            path,
            query,
            body: body(operation, matches)?,
            is_idempotent,
        })
    }

    /// The first value of a query parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut query = self.query.iter();
        query
            .find(|(it, _)| it == name)
            .map(|(_, value)| value.as_str())
    }

    /// Adds `--limit` and `--cursor`.
    pub(crate) fn paged(mut self, matches: &ArgMatches) -> Self {
        let size = matches
            .get_one::<u64>("limit")
            .map_or(PAGE, |limit| PAGE.min(*limit));
        if self.parameter("limit").is_none() {
            self.query.push(("limit".to_owned(), size.to_string()));
        }
        if let Some(cursor) = matches.get_one::<String>("cursor") {
            self.query.push(("after".to_owned(), cursor.clone()));
        }
        self
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
            command += &format!(" \\\n  -d {}", quote(body.get()));
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

fn text(value: &RawValue) -> String {
    serde_json::from_str(value.get()).unwrap_or_else(|_| value.get().to_owned())
}

/// The body: that of `--body`, with the properties that flags set.
fn body(operation: &Operation, matches: &ArgMatches) -> Result<Option<Box<RawValue>>, Failure> {
    let Some(body) = &operation.body else {
        return Ok(None);
    };
    let file = matches.get_one::<String>("body");
    let file = file.map(|file| input::read_json(file)).transpose()?;
    let is_object = |file: &RawValue| file.get().trim_start().starts_with('{');
    let mut object: Vec<(String, Box<RawValue>)> = match &file {
        Some(file) if is_object(file) => output::properties(file),
        _ => Vec::new(),
    };
    let mut is_changed = false;
    let is_flag = |it: &&Property| !operation.path_parameters().any(|path| path.name == it.name);
    for property in body.properties.iter().filter(is_flag) {
        let Some(set) = json(property, matches)? else {
            continue;
        };
        if file.as_deref().is_some_and(|file| !is_object(file)) {
            let message = format!("--{} needs a body that is a JSON object", property.flag);
            return Err(Failure::usage(message));
        }
        object.retain(|(name, _)| name != property.name);
        object.push((property.name.to_owned(), set));
        is_changed = true;
    }
    let is_given = |it: &Property| object.iter().any(|(name, _)| name == it.name);
    let is_missing = |it: &&Property| it.is_required && !is_given(it);
    if let Some(missing) = body.properties.iter().find(is_missing)
        && file.as_deref().is_none_or(is_object)
    {
        let message = format!(
            "--{} is required, or `{}` in --body",
            missing.flag, missing.name
        );
        return Err(Failure::usage(message));
    }
    match file {
        Some(file) if !is_changed => Ok(Some(file)),
        None if !is_changed && !body.is_required => Ok(None),
        None if !is_changed => Err(Failure::usage(
            "the operation needs a body: set its properties with flags, or pass --body FILE; \
             --body-template prints one to start from",
        )),
        _ => Ok(Some(joined(&object))),
    }
}

/// The object with these properties.
fn joined(properties: &[(String, Box<RawValue>)]) -> Box<RawValue> {
    let entry = |(name, value): &(String, Box<RawValue>)| format!("{}:{value}", raw(name));
    let entries: Vec<String> = properties.iter().map(entry).collect();
    let text = format!("{{{}}}", entries.join(","));
    RawValue::from_string(text).unwrap_or_default()
}

fn raw(value: &(impl serde::Serialize + ?Sized)) -> Box<RawValue> {
    to_raw_value(value).unwrap_or_default()
}

/// The value of a flag, as JSON.
fn json(property: &Property, matches: &ArgMatches) -> Result<Option<Box<RawValue>>, Failure> {
    let name = property.name;
    if !matches.contains_id(name) {
        return Ok(None);
    }
    let strings = || matches.get_many::<String>(name).into_iter().flatten();
    let string = || matches.get_one::<String>(name).map_or("", String::as_str);
    let invalid = |error: String| Failure::usage(format!("--{}: {error}", property.flag));
    let value = match property.kind {
        Kind::Integer if property.values.is_empty() => raw(&matches.get_one::<i64>(name)),
        Kind::Boolean if property.values.is_empty() => raw(&matches.get_one::<bool>(name)),
        Kind::Integer | Kind::Number | Kind::Boolean | Kind::Json => {
            input::parse(string()).unwrap_or_else(|_| raw(string()))
        }
        Kind::String => raw(string()),
        Kind::Strings => raw(&strings().collect::<Vec<_>>()),
        Kind::JsonItems => {
            let items = strings().map(|text| input::parse(text).map_err(invalid));
            raw(&items.collect::<Result<Vec<_>, _>>()?)
        }
        Kind::Object => {
            let mut object = Map::new();
            for pair in strings() {
                input::insert_pair(&mut object, pair).map_err(invalid)?;
            }
            raw(&object)
        }
    };
    Ok(Some(value))
}
