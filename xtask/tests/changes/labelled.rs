//! Every labelled case is told right; the table is printed with `--nocapture`.

use xtask::changes::{Axis, Change};

use crate::case::{Case, broken};
use crate::{operations, schemas};

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
