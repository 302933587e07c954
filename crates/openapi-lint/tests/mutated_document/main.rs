//! Documents with one planted defect each, all of which must be found in the right line, and valid
//! variations, in which nothing may be found. `-- --nocapture` shows the table.

mod defects;
mod edit;
mod pairs;
mod valid;

use std::fmt::Write;

use edit::Base;
use openapi_document::diagnostic::Severity;
use openapi_document::model::Model;
use openapi_document::tree::load;
use openapi_lint::{Checks, lint};

/// How many documents are made of one kind of defect.
const EACH: usize = 8;

fn with_base(test: impl FnOnce(&Base<'_>) + Send) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml");
    let text = std::fs::read_to_string(path).expect("openapi.yaml is there");
    std::thread::scope(|scope| {
        let big = std::thread::Builder::new().stack_size(256 << 20);
        big.spawn_scoped(scope, || {
            let document = load("openapi.yaml", &text).expect("it is YAML");
            let model = Model::new(&document);
            test(&Base {
                document: &document,
                model: &model,
            });
        })
        .expect("a thread starts");
    });
}

#[test]
fn every_planted_defect_is_found_in_its_line() {
    with_base(|base| {
        let (mut table, mut documents, mut missed) = (String::new(), 0, Vec::new());
        let kinds = defects::all(base);
        for (name, rule, cases) in &kinds {
            assert!(!cases.is_empty(), "no document is made for {name}");
            let step = cases.len().div_ceil(EACH);
            let (mut found, mut made, mut single) = (0, 0, 0);
            for case in cases.iter().step_by(step) {
                made += 1;
                let mut report = lint("openapi.yaml", &case.text, Checks::Both);
                report.retain_at_least(Severity::Warning);
                if report
                    .findings
                    .iter()
                    .any(|it| it.rule == *rule && case.lines.contains(&it.line))
                {
                    found += 1;
                    single += usize::from(report.findings.len() == 1);
                } else {
                    let seen: Vec<_> = report
                        .findings
                        .iter()
                        .take(4)
                        .map(|it| (it.rule, it.line, &it.message))
                        .collect();
                    missed.push(format!(
                        "{name}: wanted {rule} at {:?}, got {seen:?}",
                        case.lines
                    ));
                }
            }
            documents += made;
            let _ = writeln!(
                table,
                "{found:>4} of {made:<4} alone {single:<4} {name} ({rule})"
            );
        }
        println!(
            "{table}{documents} documents, {} kinds of defect, {} missed",
            kinds.len(),
            missed.len()
        );
        assert!(missed.is_empty(), "{}", missed.join("\n"));
        assert!(kinds.len() >= 40 && documents >= 300);
    });
}

#[test]
fn nothing_is_found_in_a_valid_variation() {
    with_base(|base| {
        let (mut table, mut documents, mut alarms) = (String::new(), 0, Vec::new());
        for (name, texts) in valid::all(base) {
            assert!(!texts.is_empty(), "no document is made for {name}");
            let step = texts.len().div_ceil(EACH);
            let mut clean = 0;
            let made: Vec<_> = texts.iter().step_by(step).collect();
            for text in &made {
                let mut report = lint("openapi.yaml", text, Checks::Both);
                report.retain_at_least(Severity::Warning);
                match report.findings.first() {
                    None => clean += 1,
                    Some(it) => alarms.push(format!(
                        "{name}: {} at {}: {}",
                        it.rule, it.line, it.message
                    )),
                }
            }
            documents += made.len();
            let _ = writeln!(table, "{clean:>4} of {:<4} {name}", made.len());
        }
        println!(
            "{table}{documents} valid documents, {} false alarms",
            alarms.len()
        );
        assert!(alarms.is_empty(), "{}", alarms.join("\n"));
        assert!(documents >= 60);
    });
}
