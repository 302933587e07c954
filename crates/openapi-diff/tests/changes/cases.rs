//! Every labelled case is told right; the table is printed with `--nocapture`.

use openapi_diff::{Axis, Change};

use crate::case::{Case, broken};
use crate::{discriminators, operations, schemas};

fn names(axes: &[Axis]) -> String {
    match axes {
        [] => "nothing".to_owned(),
        _ => axes
            .iter()
            .map(|it| it.name())
            .collect::<Vec<_>>()
            .join("+"),
    }
}

fn judge(case: &Case, changes: &[Change]) -> Result<(), String> {
    let found = broken(changes);
    let rules: Vec<&str> = changes
        .iter()
        .filter(|it| it.is_breaking())
        .map(|it| it.rule.name)
        .collect();
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
            "{}: breaks {}, told {} {rules:?}",
            case.name,
            names(&case.breaks),
            names(&found)
        )),
    }
}

#[test]
fn every_labelled_change_of_a_small_document_is_told_right() {
    let mut cases = schemas::cases();
    cases.extend(operations::cases());
    cases.extend(discriminators::cases());
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| judge(case, &case.report().changes).err())
        .collect();
    println!("{} cases, {} wrong", cases.len(), wrong.len());
    assert!(cases.len() >= 120);
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_document_has_no_changes_against_itself() {
    for case in schemas::cases() {
        // With a blank more, so that the texts differ.
        let again = format!("{} \n", case.old);
        let report = crate::case::report(&case.old, &again);
        assert!(
            report.changes.is_empty(),
            "{}: {:?}",
            case.name,
            report.changes
        );
    }
}

#[test]
fn one_format_is_one_change() {
    let of = |schema: &str| crate::case::response(schema);
    let report = crate::case::report(
        &of("{type: integer, format: int32}"),
        &of("{type: integer, format: int64}"),
    );
    let [change] = report.changes.as_slice() else {
        panic!("one change, not {:?}", report.changes);
    };
    assert_eq!(change.rule.name, "response-bound-relaxed");
    assert_eq!(change.before.as_deref(), Some("-2147483648 to 2147483647"));
}

#[test]
fn a_required_property_that_became_read_only_is_one_change() {
    let of = |schema: &str| crate::case::request(schema);
    let report = crate::case::report(
        &of("{type: object, required: [a], properties: {a: {type: string}}}"),
        &of("{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}"),
    );
    let rules: Vec<&str> = report.changes.iter().map(|it| it.rule.name).collect();
    assert_eq!(rules, ["request-property-became-read-only"]);
}

#[test]
fn a_security_scheme_of_another_name_is_no_change() {
    let of = |name: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nsecurity: [{{{name}: []}}]\npaths:\n  /x:\n    \
             get: {{operationId: call, responses: {{'204': {{description: D}}}}}}\n\
             components: {{securitySchemes: {{{name}: {{type: http, scheme: bearer}}}}}}\n"
        )
    };
    let report = crate::case::report(&of("key"), &of("token"));
    assert!(report.changes.is_empty(), "{:?}", report.changes);
}
