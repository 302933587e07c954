//! Compares labelled cases; `--nocapture` prints the table.

mod bodies;
mod discriminators;
mod naming;
mod parameters;
mod reported;
mod responses;
mod schemas;
mod security;

use openapi_diff::{Axis, Change};

use crate::case::{Case, broken, report, request, response};

/// How many cases there are, so that none is lost.
const COUNT: usize = 456;

pub(crate) fn all() -> Vec<Case> {
    [
        schemas::cases(),
        parameters::cases(),
        responses::cases(),
        bodies::cases(),
        security::cases(),
        naming::cases(),
        discriminators::cases(),
        reported::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn names(axes: &[Axis]) -> String {
    if axes.is_empty() {
        return "nothing".to_owned();
    }
    let names: Vec<&str> = axes.iter().map(|it| it.name()).collect();
    names.join("+")
}

/// Compares the label of a case with what was found.
fn check(case: &Case, changes: &[Change]) -> Result<(), String> {
    let found = broken(changes);
    let breaking = changes.iter().filter(|it| it.is_breaking());
    let rules: Vec<&str> = breaking.map(|it| it.rule.name).collect();
    println!(
        "{:4} {:10} {:10} {:70} {}",
        if found == case.breaks { "ok" } else { "NO" },
        names(&case.breaks),
        names(&found),
        case.name,
        rules.join(", ")
    );
    match found == case.breaks {
        true => Ok(()),
        false => Err(format!(
            "{}: breaks {}, found {} {rules:?}",
            case.name,
            names(&case.breaks),
            names(&found)
        )),
    }
}

#[test]
fn cases_break_the_axes_of_their_label() {
    let cases = all();
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| check(case, &case.report().changes).err())
        .collect();
    println!("{} cases, {} wrong", cases.len(), wrong.len());
    assert_eq!(cases.len(), COUNT);
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn equal_documents_have_no_changes() {
    for case in schemas::cases() {
        // The additional whitespace makes the texts differ.
        let again = format!("{} \n", case.old);
        let report = report(&case.old, &again);
        assert!(
            report.changes.is_empty(),
            "{}: {:?}",
            case.name,
            report.changes
        );
    }
}

#[test]
fn changed_integer_format_is_one_change() {
    let report = report(
        &response("{type: integer, format: int32}"),
        &response("{type: integer, format: int64}"),
    );
    let [change] = report.changes.as_slice() else {
        panic!("one change, not {:?}", report.changes);
    };
    assert_eq!(change.rule.name, "response-bound-relaxed");
    assert_eq!(change.before.as_deref(), Some("-2147483648 to 2147483647"));
}

#[test]
fn required_property_that_became_read_only_is_one_change() {
    let report = report(
        &request("{type: object, required: [a], properties: {a: {type: string}}}"),
        &request("{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}"),
    );
    let rules: Vec<&str> = report.changes.iter().map(|it| it.rule.name).collect();
    assert_eq!(rules, ["request-property-became-read-only"]);
}

#[test]
fn renamed_security_scheme_is_not_a_change() {
    let document = |name: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nsecurity: [{{{name}: []}}]\npaths:\n  /x:\n    \
             get: {{operationId: call, responses: {{'204': {{description: D}}}}}}\n\
             components: {{securitySchemes: {{{name}: {{type: http, scheme: bearer}}}}}}\n"
        )
    };
    let report = report(&document("key"), &document("token"));
    assert!(report.changes.is_empty(), "{:?}", report.changes);
}

#[test]
fn shared_schema_is_reported_once_with_all_operations() {
    let document = |kind: &str| {
        let mut text = String::from("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n");
        for at in 0..5 {
            text.push_str(&format!(
                "  /p{at}: {{get: {{operationId: op{at}, responses: {{'200': {{description: D, content: \
                 {{application/json: {{schema: {{$ref: '#/components/schemas/S'}}}}}}}}}}}}}}\n"
            ));
        }
        text + &format!("components: {{schemas: {{S: {{type: {kind}}}}}}}\n")
    };
    let report = report(&document("string"), &document("integer"));
    assert_eq!(report.changes.len(), 1, "{:?}", report.changes);
    assert_eq!(report.changes[0].operations.len(), 5);
}
