//! docs/verify.md, which `cargo xtask export --verify --write` writes.

use super::table::{Table, head};

pub(super) const PATH: &str = "docs/verify.md";

const START: &str = "# Verification with other languages' generators\n\n\
    `cargo xtask export --verify --write` writes this page from its results. It exports the document for \
    each target, runs the target's generator, compiles or imports the generated code, and makes calls with \
    it: every operation with every documented request and example. One server records and answers them: \
    some by the sandbox, some with the documented example, and some with an error.\n\n";

const COLUMNS: &str = "\n- **operations** that can be called.\n\
    - **requests** that are sent as documented: method, path, query, body, authorization and content type, \
    with nothing added.\n\
    - **bodies** of requests that have a type of their own.\n\
    - **responses** that are decoded, and lose nothing when they are encoded again. Numbers are compared \
    by value and times as instants. An absent property may become null, and the other way around; the target's \
    limits say so.\n\
    - **triggers** of the example of createWorkflow that have the type of their kind.\n\
    - **errors**: a 404 with JSON, a 502 with an HTML page and a 502 without a body are reported as errors \
    with their status.\n\n\
    Except for triggers, these columns count operations. A dash means that the target does not call.\n";

/// Generates the page.
pub(super) fn page(table: &Table) -> String {
    let mut page = START.to_owned();
    let head = head();
    let rule = vec!["---".to_owned(); head.len()];
    let rows = table.rows.iter().map(|row| row.cells());
    for cells in [head, rule].into_iter().chain(rows) {
        page.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    page.push_str(&format!("\n{}.\n", table.summary()));
    page.push_str(COLUMNS);
    page.push_str("\n## Limits\n\n");
    for row in &table.rows {
        for note in row.notes() {
            page.push_str(&format!("- {}: {note}\n", row.name));
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::cli::workspace_root;
    use crate::verify::registry::Registry;

    #[test]
    fn page_has_a_row_for_each_target() {
        let root = workspace_root();
        let page = fs::read_to_string(root.join(PATH)).unwrap();
        let rows = page
            .lines()
            .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
        let rows: Vec<_> = rows.skip(2).collect();
        let registry = Registry::read(&root.join("tools")).unwrap();
        let targets: Vec<_> = registry.targets.iter().map(|it| &*it.name).collect();
        assert_eq!(rows, targets, "run `cargo xtask export --verify --write`");
    }
}
