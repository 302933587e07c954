//! The types of the table of operations in `generated.rs`.

/// A group of operations: a tag of openapi.yaml.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) operations: &'static [Operation],
}

/// An operation and the name of its command.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) verb: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) is_hidden: bool,
    pub(crate) summary: &'static str,
    pub(crate) description: &'static str,
    /// The documentation.
    pub(crate) url: &'static str,
    pub(crate) method: &'static str,
    /// The path template.
    pub(crate) path: &'static str,
    /// Whether the response is one page of a list.
    pub(crate) is_list: bool,
    pub(crate) idempotency: Idempotency,
    pub(crate) parameters: &'static [Parameter],
    pub(crate) body: Option<Body>,
}

/// When a repeated request has the same effect as one.
#[derive(Debug)]
#[allow(dead_code, reason = "the document need not use all")]
pub(crate) enum Idempotency {
    Always,
    Never,
    /// If all of these parameters are given.
    With(&'static [&'static str]),
}

/// A parameter of the path or the query.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) place: Place,
    pub(crate) property: Property,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
}

/// A JSON body.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) is_required: bool,
    /// An example, as JSON.
    pub(crate) template: &'static str,
    pub(crate) properties: &'static [Property],
}

/// A named value: a parameter or a property of a body.
#[derive(Debug)]
pub(crate) struct Property {
    /// The name in the API.
    pub(crate) name: &'static str,
    /// The name of the flag, without hyphens at the start.
    pub(crate) flag: &'static str,
    pub(crate) help: &'static str,
    pub(crate) kind: Kind,
    /// The only values; empty if any value is allowed.
    pub(crate) values: &'static [&'static str],
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) default: Option<&'static str>,
    pub(crate) example: Option<&'static str>,
    pub(crate) is_required: bool,
}

/// The kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the document need not use all")]
pub(crate) enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    /// An object, given as `KEY=VALUE` pairs.
    Object,
    /// An array of strings; the flag is repeated.
    Strings,
    /// An array of other values, each given as JSON.
    JsonItems,
    /// Any JSON value.
    Json,
}

impl Operation {
    /// The same operation in the client, which knows the credentials that it needs.
    pub(crate) fn in_client(&self) -> Option<&'static pipedream_client::Operation> {
        let mut operations = pipedream_client::operations::ALL.iter().copied();
        operations.find(|it| it.id() == self.id)
    }

    /// The parameters of the path, in order.
    pub(crate) fn path_parameters(&self) -> impl Iterator<Item = &'static Property> {
        self.parameters_in(Place::Path)
    }

    /// The query parameters that have flags: a list has `--limit` and `--cursor` instead of its
    /// parameters of paging, and every operation `--fields` instead of `include`.
    pub(crate) fn query_parameters(&self) -> impl Iterator<Item = &'static Property> {
        let is_list = self.is_list;
        let paging = move |name| is_list && matches!(name, "limit" | "after" | "before");
        self.parameters_in(Place::Query)
            .filter(move |it| it.name != "include" && !paging(it.name))
    }

    /// Whether the response can be reduced to some fields.
    pub(crate) fn has_fields(&self) -> bool {
        self.parameters_in(Place::Query)
            .any(|it| it.name == "include")
    }

    fn parameters_in(&self, place: Place) -> impl Iterator<Item = &'static Property> {
        self.parameters
            .iter()
            .filter(move |it| it.place == place)
            .map(|it| &it.property)
    }
}
