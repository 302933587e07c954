//! Checks the packages of `Cargo.lock` against the `rust-version` of `Cargo.toml`.

use cargo_metadata::semver::Version;
use cargo_metadata::{Metadata, MetadataCommand};

fn metadata() -> Metadata {
    let features = cargo_metadata::CargoOpt::AllFeatures;
    MetadataCommand::new().features(features).exec().unwrap()
}

/// The minimum Rust version of the workspace.
fn minimum(metadata: &Metadata) -> Version {
    let versions: Vec<_> = metadata
        .workspace_packages()
        .iter()
        .map(|it| (it.name.to_string(), it.rust_version.clone()))
        .collect();
    let is_same = versions.windows(2).all(|pair| pair[0].1 == pair[1].1);
    assert!(is_same, "{versions:#?}");
    versions[0].1.clone().expect("rust-version is set")
}

#[test]
fn no_dependency_requires_a_newer_rust() {
    let metadata = metadata();
    let minimum = minimum(&metadata);
    let newer: Vec<_> = metadata
        .packages
        .iter()
        .filter_map(|package| Some((package.rust_version.as_ref()?, package)))
        .filter(|(required, _)| **required > minimum)
        .map(|(required, package)| {
            let (name, version) = (&package.name, &package.version);
            format!("{name} {version} requires {required}")
        })
        .collect();
    assert!(
        newer.is_empty(),
        "rust-version is {minimum}, but {newer:#?}"
    );
}
