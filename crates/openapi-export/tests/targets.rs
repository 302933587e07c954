//! The descriptions of targets and adjustments.

use openapi_export::{ADJUSTMENTS, Adjustment, TARGETS, Target, list, markdown};

#[test]
fn every_target_and_adjustment_is_described_once() {
    let (list, markdown) = (list(), markdown());
    for target in TARGETS {
        assert!(list.contains(&format!("  {} ", target.name)));
        assert!(markdown.contains(&format!("| `{}` | {} |", target.name, target.tool)));
        if let Some(command) = target.command {
            assert!(list.contains(&format!("\n    {command}\n")));
            assert!(markdown.contains(&format!("\n# {}\n{command}\n", target.name)));
            assert!(command.contains(" openapi.yaml"), "{command}");
        }
        for adjustment in target.adjustments {
            assert_eq!(list.matches(adjustment.summary).count(), 1);
            let heading = format!("\n### {}\n", adjustment.name);
            assert_eq!(markdown.matches(&heading).count(), 1);
        }
    }
}

#[test]
fn targets_are_found_by_their_unique_names() {
    for target in TARGETS {
        let found = Target::by_name(target.name).expect("the target exists");
        assert!(std::ptr::eq(found, target), "{}", target.name);
    }
    assert!(Target::by_name("rsut").is_none());
}

#[test]
fn adjustments_are_found_by_their_unique_names() {
    for adjustment in ADJUSTMENTS {
        let found = Adjustment::by_name(adjustment.name).expect("the adjustment exists");
        assert!(std::ptr::eq(found, *adjustment), "{}", adjustment.name);
    }
    assert!(Adjustment::by_name("union-as-one").is_none());
}
