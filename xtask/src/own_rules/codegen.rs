//! Rules about shapes that the code generator does not support but that are valid OpenAPI.
//!
//! The generator itself refuses operations that it does not support, and names them.

use openapi_document::diagnostic::Severity::Warning;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_lint::{Basis, Findings, Rule, Stage};

pub(super) static GROUP: Group<Rule> = Group {
    title: "Code generation",
    rules: &[&RESERVED_PROPERTY_EXTRA],
};

pub(crate) static RESERVED_PROPERTY_EXTRA: Rule = Rule {
    name: "reserved-property-extra",
    severity: Warning,
    summary: "Reports properties named `extra`.",
    why: "Generated structs keep unknown properties in a field `extra`, and a second field of that name does not compile.",
    basis: Basis::other(
        "CONTRIBUTING.md, How data flows",
        "If progenitor does not support part of the document, transform it in `lower`; do not change the document.",
    ),
    bad: "components: {schemas: {A: {type: object, description: A., properties: {extra: {type: string, description: B.}}}}}\n",
    good: "components: {schemas: {A: {type: object, description: A., properties: {extras: {type: string, description: B.}}}}}\n",
    stage: Stage::Validate(reserved_property_extra),
};

fn reserved_property_extra(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if let Some(extra) = document
            .get(schema, "properties")
            .and_then(|properties| document.get(properties, "extra"))
        {
            out.report(
                document.key_location(extra),
                "the property name `extra` is reserved",
            )
            .expected("another name")
            .actual("`extra`");
        }
    }
}
