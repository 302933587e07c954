//! What `Cargo.lock` holds, against what `Cargo.toml` promises.

use cargo_metadata::semver::Version;
use cargo_metadata::{Metadata, MetadataCommand};

fn metadata() -> Metadata {
    let features = cargo_metadata::CargoOpt::AllFeatures;
    MetadataCommand::new().features(features).exec().unwrap()
}

/// The Rust that the workspace says it builds with.
fn promised(metadata: &Metadata) -> Version {
    let members = metadata.workspace_packages();
    let promised: Vec<_> = members.iter().map(|one| one.rust_version.clone()).collect();
    assert!(
        promised.windows(2).all(|pair| pair[0] == pair[1]),
        "{promised:?}"
    );
    promised[0].clone().expect("rust-version is set")
}

#[test]
fn no_dependency_needs_a_younger_rust() {
    let metadata = metadata();
    let promised = promised(&metadata);
    let younger: Vec<_> = metadata
        .packages
        .iter()
        .filter_map(|package| Some((package.rust_version.as_ref()?, package)))
        .filter(|(needed, _)| **needed > promised)
        .map(|(needed, package)| format!("{} {} needs {needed}", package.name, package.version))
        .collect();
    assert!(
        younger.is_empty(),
        "rust-version is {promised}, but {younger:#?}"
    );
}
