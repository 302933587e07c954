//! Compares parameters: names, types, defaults and bounds.

use super::{Kind, List};
use crate::drift::description::{Description, Operation, Parameter};

impl List {
    /// Compares the parameters that any operation accepts.
    pub(super) fn common(&mut self, common: &[&Parameter], ours: &Description) {
        for parameter in common {
            match ours.common.iter().find(|it| it.name == parameter.name) {
                Some(own) => self.parameter("", parameter, own),
                None => self.add(
                    Kind::ParameterMissing,
                    String::new(),
                    Some(&parameter.name),
                    "openapi.yaml does not have this common parameter".to_owned(),
                    (Some(&parameter.place), None),
                ),
            }
        }
    }

    pub(super) fn parameters(
        &mut self,
        name: &str,
        documented: &Operation,
        ours: &Operation,
        common: &[&Parameter],
    ) {
        let renamed = renamed_path_parameters(documented, ours);
        for (one, other) in &renamed {
            self.add(
                Kind::ParameterName,
                name.to_owned(),
                Some(other),
                format!("the path parameter `{other}` is `{one}` in the documentation"),
                (Some(&documented.place), Some(&ours.place)),
            );
        }
        let path_names = ours.path_names();
        let find = |name: &str| {
            let own_name = renamed.iter().find(|(one, _)| *one == name);
            let own_name = own_name.map_or(name, |(_, other)| other);
            let is_it = |own: &&Parameter| {
                own.name == own_name || alternatives(&own.name).any(|it| it == own_name)
            };
            ours.parameters.iter().find(is_it)
        };
        for parameter in &documented.parameters {
            match find(&parameter.name) {
                Some(own) => self.parameter(name, parameter, own),
                None => self.add(
                    Kind::ParameterMissing,
                    name.to_owned(),
                    Some(&parameter.name),
                    "openapi.yaml does not have this parameter".to_owned(),
                    (Some(&parameter.place), Some(&ours.place)),
                ),
            }
        }
        let mut known: Vec<&str> = documented
            .parameters
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        for (mentioned, place) in &documented.mentioned {
            if known.contains(&mentioned.as_str()) {
                continue;
            }
            known.push(mentioned);
            if find(mentioned).is_none() {
                self.add(
                    Kind::ParameterMissing,
                    name.to_owned(),
                    Some(mentioned),
                    "openapi.yaml does not have this parameter of an example request".to_owned(),
                    (Some(place), Some(&ours.place)),
                );
            }
        }
        let in_bodies = documented.requests.iter().flat_map(|it| it.payload.names());
        known.extend(in_bodies);
        known.extend(common.iter().map(|it| it.name.as_str()));
        known.extend(path_names);
        for own in &ours.parameters {
            if !known.contains(&own.name.as_str()) && !own.is_ours {
                self.undocumented.push((name.to_owned(), own.clone()));
            }
        }
    }

    /// Reports each parameter once, even if several operations share it.
    pub(super) fn undocumented(&mut self) {
        let mut left = std::mem::take(&mut self.undocumented);
        while let Some((operation, parameter)) = left.first().cloned() {
            let (same, others): (Vec<_>, Vec<_>) = left
                .into_iter()
                .partition(|(_, it)| it.place == parameter.place);
            left = others;
            let (operation, message) = match same.len() {
                1 => (
                    operation,
                    "the vendor does not document this parameter".to_owned(),
                ),
                count => (
                    String::new(),
                    format!("the vendor does not document this parameter of {count} operations"),
                ),
            };
            let places = (None, Some(&parameter.place));
            self.add(
                Kind::ParameterNotDocumented,
                operation,
                Some(&parameter.name),
                message,
                places,
            );
        }
    }

    pub(super) fn parameter(&mut self, operation: &str, documented: &Parameter, ours: &Parameter) {
        let places = (Some(&documented.place), Some(&ours.place));
        let mut add = |kind, message| {
            let name = Some(documented.name.as_str());
            self.add(kind, operation.to_owned(), name, message, places);
        };
        let fits = |name: &String| {
            ours.types.contains(name)
                || (name == "number" && ours.types.contains(&"integer".into()))
        };
        if !ours.types.is_empty() && !documented.types.iter().all(fits) {
            let (theirs, own) = (documented.types.join(" or "), ours.types.join(" or "));
            let message =
                format!("the type is {theirs} in the documentation, {own} in openapi.yaml");
            add(Kind::ParameterType, message);
        }
        // A parameter with a default need not be sent, and common parameters never are.
        let required = documented
            .required
            .map(|it| it && documented.default.is_none());
        if let (Some(theirs), Some(own)) = (required, ours.required)
            && theirs != own
            && !operation.is_empty()
        {
            let word = |required| if required { "required" } else { "optional" };
            add(
                Kind::ParameterRequired,
                format!(
                    "{} in the documentation, {} in openapi.yaml",
                    word(theirs),
                    word(own)
                ),
            );
        }
        for (kind, what, theirs, own) in [
            (
                Kind::ParameterDefault,
                "default",
                &documented.default,
                &ours.default,
            ),
            (
                Kind::ParameterBound,
                "minimum",
                &documented.minimum,
                &ours.minimum,
            ),
            (
                Kind::ParameterBound,
                "maximum",
                &documented.maximum,
                &ours.maximum,
            ),
        ] {
            if theirs != own {
                let show = |value: &Option<String>| value.clone().unwrap_or("not given".into());
                let (theirs, own) = (show(theirs), show(own));
                let message =
                    format!("the {what} is {theirs} in the documentation, {own} in openapi.yaml");
                add(kind, message);
            }
        }
    }
}

/// The path parameters that have another name in the documentation, with our name.
///
/// Some sections describe their path parameter under a name that differs from the one in the path.
fn renamed_path_parameters<'a>(
    documented: &'a Operation,
    ours: &'a Operation,
) -> Vec<(&'a str, &'a str)> {
    let (theirs, own) = (documented.path_names(), ours.path_names());
    let is_described = |name: &str| documented.parameters.iter().any(|it| it.name == name);
    let mut renamed = Vec::new();
    for (theirs, own) in theirs.into_iter().zip(own) {
        let is_similar =
            |name: &str| name != theirs && name.ends_with("_id") && theirs.ends_with("_id");
        let is_unknown = |name: &str| !ours.parameters.iter().any(|it| it.name == name);
        let mut described = documented.parameters.iter().map(|it| it.name.as_str());
        let other = described.find(|name| is_similar(name) && is_unknown(name));
        let is_plain = is_described(theirs) || alternatives(theirs).any(is_described);
        match other {
            Some(name) if !is_plain => renamed.push((name, own)),
            _ if theirs != own => renamed.push((theirs, own)),
            _ => {}
        }
    }
    renamed
}

/// The names in the name of a path parameter that stands for several, such as `key_or_id`.
fn alternatives(name: &str) -> impl Iterator<Item = &str> {
    name.split("_or_")
}
