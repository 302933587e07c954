//! Checks the facts that README.md states as numbers.

use serde_json::Value;

/// The words around the number of operations.
const BEFORE: &str = "all ";
const AFTER: &str = " documented operations";

#[test]
fn readme_states_the_number_of_operations() {
    let document: Value = serde_saphyr::from_str(include_str!("../openapi.yaml")).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let described: usize = paths
        .values()
        .map(|item| item.as_object().unwrap().len())
        .sum();

    let readme = include_str!("../README.md");
    let places: Vec<&str> = readme.split(AFTER).collect();
    let [before, _] = places[..] else {
        panic!(
            "README.md states the number of operations {} times, not once",
            places.len() - 1
        );
    };
    let stated = before.rsplit(BEFORE).next().unwrap();
    let stated: usize = stated
        .parse()
        .unwrap_or_else(|_| panic!("README.md: `{stated}` is not a number of operations"));
    assert_eq!(
        stated,
        described,
        "README.md states {stated} operations, openapi.yaml describes {described}: {:+}",
        described as i64 - stated as i64
    );
}
