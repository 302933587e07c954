//! The descriptions of targets and adjustments.

use openapi_export::{TARGETS, Target, list, markdown};

#[test]
fn every_target_and_adjustment_is_described_once() {
    let (list, markdown) = (list(), markdown());
    for target in TARGETS {
        assert!(list.contains(&format!("  {} ", target.name)));
        assert!(markdown.contains(&format!("| `{}` | {} |", target.name, target.tool)));
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
