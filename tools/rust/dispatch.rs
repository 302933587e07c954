//! Writes a function that calls an operation by its name, for the build scripts of the targets.
//! Rust has no reflection, so the signatures of the generated client are read from its code.

/// An operation of a generated client.
pub struct Operation<'c> {
    pub name: &'c str,
    /// The names and types of the arguments.
    arguments: Vec<(&'c str, String)>,
    response: &'c str,
}

/// Where workflow triggers are in a response.
const TRIGGERS: [(&str, &str); 2] = [
    ("WorkflowEnvelope", "response.data.triggers"),
    ("WorkflowDetails", "response.triggers"),
];

/// Reads the asynchronous functions of a client. The first argument, the client, is left out.
pub fn operations(code: &str) -> Vec<Operation<'_>> {
    code.split("pub async fn ")
        .skip(1)
        .filter_map(|function| {
            let (head, rest) = function.split_once('(')?;
            let (arguments, rest) = rest.split_once(") -> Result<")?;
            let (response, _) = rest.split_once(", Error<")?;
            let arguments = arguments.split(',').skip(1).filter_map(|argument| {
                let (name, kind) = argument.trim().split_once(": ")?;
                Some((name, kind.replace("'a ", "")))
            });
            Some(Operation {
                name: head.split('<').next()?,
                arguments: arguments.collect(),
                response: inner(response, "ResponseValue").unwrap_or(response),
            })
        })
        .collect()
}

impl Operation<'_> {
    /// Writes the arm of a `match` that makes the call. `call` is the start of the call.
    pub fn arm(&self, call: &str) -> String {
        let mut arm = format!("{:?} => {{\n", self.name.replace('_', ""));
        let mut passed = String::new();
        let mut body_type = "None".to_owned();
        for (name, kind) in &self.arguments {
            let (owned, pass) = passing(name, kind);
            let value = if *name == "body" || name.ends_with("_request") {
                body_type = format!("Some({:?})", last(&owned));
                "case.body()?".to_owned()
            } else {
                format!("case.argument({name:?})?")
            };
            arm += &format!("let {name}: {owned} = {value};\n");
            passed += &format!("{pass}, ");
        }
        let response = last(self.response);
        let triggers = TRIGGERS.iter().find(|(name, _)| *name == response);
        let triggers = triggers.map_or("Vec::new()".to_owned(), |(_, list)| {
            format!("{list}.iter().map(kind).collect()")
        });
        let response_type = match response {
            "()" => "None".to_owned(),
            name => format!("Some({name:?})"),
        };
        arm + &format!(
            "let response = decoded({call}{passed}).await)?;\n\
             success(&response, {body_type}, {response_type}, {triggers})\n}}\n"
        )
    }
}

/// The type of the variable for an argument, and the expression that is passed.
fn passing(name: &str, kind: &str) -> (String, String) {
    let optional = inner(kind, "Option");
    let Some(referred) = optional.unwrap_or(kind).strip_prefix('&') else {
        return (kind.to_owned(), name.to_owned());
    };
    let (owned, convert) = match referred {
        "str" => ("String", "as_deref"),
        other => (other, "as_ref"),
    };
    match optional {
        Some(_) => (format!("Option<{owned}>"), format!("{name}.{convert}()")),
        None => (owned.to_owned(), format!("&{name}")),
    }
}

/// The argument of a generic type.
fn inner<'k>(kind: &'k str, generic: &str) -> Option<&'k str> {
    kind.strip_prefix(generic)?
        .strip_prefix('<')?
        .strip_suffix('>')
}

/// The name of a type without its path and arguments.
fn last(kind: &str) -> &str {
    let kind = kind.split('<').next().unwrap_or(kind);
    kind.rsplit("::").next().unwrap_or(kind)
}
