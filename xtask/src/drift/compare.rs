//! Lists the differences between the vendor's documentation and openapi.yaml.

mod examples;
mod parameters;

use super::description::{Description, Example, Operation, Parameter, Place};

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The vendor documents an operation that openapi.yaml does not have.
    OperationMissing,
    /// openapi.yaml has an operation that the vendor does not document.
    OperationNotDocumented,
    /// The vendor documents a parameter that openapi.yaml does not have.
    ParameterMissing,
    /// openapi.yaml has a parameter that the vendor does not document.
    ParameterNotDocumented,
    /// A path parameter has another name.
    ParameterName,
    /// A parameter has another type.
    ParameterType,
    /// A parameter is required on one side only.
    ParameterRequired,
    /// A parameter has another default.
    ParameterDefault,
    /// A parameter has another minimum or maximum.
    ParameterBound,
    /// openapi.yaml does not have an example payload of the vendor.
    ExampleMissing,
    /// The most similar example of openapi.yaml has other contents.
    ExampleDiffers,
    /// openapi.yaml has an example that the vendor does not document.
    ExampleNotDocumented,
    /// The schemas of the vendor's OpenAPI document differ.
    Schema,
    /// A part of the source cannot be read, so it was not compared.
    Unreadable,
}

/// A difference with the places on both sides.
#[derive(Debug)]
pub struct Difference {
    /// What kind of difference it is.
    pub kind: Kind,
    /// The operation, such as `GET /apps`; `None` for what all operations share.
    pub operation: Option<String>,
    /// The name of the parameter, or the number of the example.
    pub subject: Option<String>,
    /// What differs, as a sentence.
    pub message: String,
    /// The place in the vendor's documentation.
    pub documented: Option<Place>,
    /// The place in openapi.yaml.
    pub ours: Option<Place>,
}

/// Compares the vendor's documentation with openapi.yaml.
///
/// If `partial`, the documentation covers only some operations, so none is missing from it.
pub fn compare(vendor: &[Description], ours: &Description, partial: bool) -> Vec<Difference> {
    let mut list = List::default();
    list.unreadable(vendor);
    let documented: Vec<&Operation> = vendor.iter().flat_map(|it| &it.operations).collect();
    let common: Vec<&Parameter> = vendor.iter().flat_map(|it| &it.common).collect();
    let fragments: Vec<&Example> = vendor.iter().flat_map(|it| &it.fragments).collect();
    if !common.is_empty() {
        list.common(&common, ours);
    }
    for operation in &documented {
        match ours.operations.iter().find(|it| it.is_same(operation)) {
            Some(own) => list.operation(operation, own, &common, &fragments),
            None => list.add(
                Kind::OperationMissing,
                operation.name(),
                None,
                "openapi.yaml does not have this operation".to_owned(),
                (Some(&operation.place), None),
            ),
        }
    }
    let missing = ours.operations.iter();
    for own in missing.filter(|own| !documented.iter().any(|it| it.is_same(own))) {
        if !partial {
            list.add(
                Kind::OperationNotDocumented,
                own.name(),
                None,
                "the vendor does not document this operation".to_owned(),
                (None, Some(&own.place)),
            );
        }
    }
    let all = || {
        ours.operations
            .iter()
            .flat_map(|it| it.requests.iter().chain(&it.responses))
    };
    for fragment in fragments {
        if !all().any(|example| fragment.payload.is_part_of(&example.payload)) {
            list.differences.push(Difference {
                kind: Kind::ExampleMissing,
                operation: None,
                subject: None,
                message: "no example in openapi.yaml contains this payload".to_owned(),
                documented: Some(fragment.place.clone()),
                ours: None,
            });
        }
    }
    list.undocumented();
    list.differences
}

#[derive(Default)]
struct List {
    differences: Vec<Difference>,
    /// The parameters that the vendor does not document, with their operations.
    undocumented: Vec<(String, Parameter)>,
}

type Places<'a> = (Option<&'a Place>, Option<&'a Place>);

impl List {
    fn add(
        &mut self,
        kind: Kind,
        operation: String,
        subject: Option<&str>,
        message: String,
        (documented, ours): Places<'_>,
    ) {
        self.differences.push(Difference {
            kind,
            operation: (!operation.is_empty()).then_some(operation),
            subject: subject.map(str::to_owned),
            message,
            documented: documented.cloned(),
            ours: ours.cloned(),
        });
    }

    fn unreadable(&mut self, vendor: &[Description]) {
        for part in vendor.iter().flat_map(|it| &it.unreadable) {
            let message = part.message.clone();
            let places = (Some(&part.place), None);
            self.add(Kind::Unreadable, String::new(), None, message, places);
        }
    }

    fn operation(
        &mut self,
        documented: &Operation,
        ours: &Operation,
        common: &[&Parameter],
        fragments: &[&Example],
    ) {
        let name = ours.name();
        if !documented.has_schemas {
            self.parameters(&name, documented, ours, common);
        }
        for (what, documented, ours) in [
            ("request", &documented.requests, &ours.requests),
            ("response", &documented.responses, &ours.responses),
        ] {
            self.examples(&name, what, documented, ours, fragments);
        }
    }
}
