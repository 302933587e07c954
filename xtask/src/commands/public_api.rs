//! `cargo xtask public-api`: writes the client's public items to `docs/public-api.txt`, or checks
//! that the list is up to date.
//!
//! The list comes from rustdoc's JSON output, which is unstable and needs `RUSTC_BOOTSTRAP`. If
//! that were set for the whole build, cargo would recompile every dependency. So cargo runs this
//! program in place of rustdoc, and it sets the variable for the real rustdoc only.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use anyhow::{Context, Result, bail};
use cargo_metadata::{Metadata, MetadataCommand};
use similar::TextDiff;

use crate::cli::{ExitStatus, cargo, exit_status};

/// Set if this program runs in place of rustdoc.
const AS_RUSTDOC: &str = "XTASK_AS_RUSTDOC";

/// The package whose API is listed.
const PACKAGE: &str = "pipedream-client";

/// The file with the list, from the root of the workspace.
const LIST: &str = "docs/public-api.txt";

/// The features that the list is made without. `codegen` does not change the code; `native-tls`
/// adds nothing public and needs a system library.
const EXCLUDED_FEATURES: [&str; 3] = ["default", "codegen", "native-tls"];

const OUT_OF_DATE: &str = "docs/public-api.txt is out of date: the public API has changed. If that is intended, run \
     `cargo xtask public-api`\nand commit the file; docs/semver.md says which version the change \
     requires\n";

/// The arguments of `cargo xtask public-api`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail if the list is out of date.
    #[arg(long)]
    check: bool,
}

/// Runs the command. With `--check`, an outdated list is a finding.
pub fn run(arguments: &Arguments) -> ExitStatus {
    exit_status(update(arguments.check))
}

fn update(check: bool) -> Result<ExitStatus> {
    let metadata = MetadataCommand::new().no_deps().exec()?;
    let path = metadata.workspace_root.join(LIST).into_std_path_buf();
    let new = public_api(&rustdoc_json(&metadata)?)?;
    let old = fs::read_to_string(&path).unwrap_or_default();
    if old == new {
        println!("{LIST} is up to date");
        return Ok(ExitStatus::Ok);
    }
    if check {
        print!("{OUT_OF_DATE}{}", difference(&old, &new));
        return Ok(ExitStatus::Findings);
    }
    fs::write(&path, &new).with_context(|| format!("cannot write {LIST}"))?;
    println!("wrote {LIST}");
    Ok(ExitStatus::Ok)
}

fn difference(old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff()
        .context_radius(0)
        .header(&format!("a/{LIST}"), &format!("b/{LIST}"))
        .to_string()
}

/// Lists the public items, one per line, without blanket, automatic and derived implementations.
fn public_api(json: &Path) -> Result<String> {
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .with_context(|| {
            format!(
                "cannot read the JSON of this rustdoc; the crate public-api reads that of {} and \
                 some later versions",
                public_api::MINIMUM_NIGHTLY_RUST_VERSION
            )
        })?;
    // public-api omits the colon of `impl TryInto<T, Error: Display>`.
    Ok(api.to_string().replace(", Errorcore::", ", Error: core::"))
}

/// Runs rustdoc on the client with its features, and returns the path of its JSON output.
fn rustdoc_json(metadata: &Metadata) -> Result<PathBuf> {
    let features = features(metadata)?;
    let status = cargo()
        .args(["rustdoc", "--quiet", "--lib", "--no-default-features"])
        .args(["--package", PACKAGE, "--features", &features.join(",")])
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTDOC", env::current_exe()?)
        .env(AS_RUSTDOC, "1")
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("`cargo rustdoc` failed");
    }
    let name = PACKAGE.replace('-', "_");
    let path = metadata.target_directory.join("doc").join(name);
    Ok(path.with_extension("json").into_std_path_buf())
}

fn features(metadata: &Metadata) -> Result<Vec<String>> {
    let mut packages = metadata.packages.iter();
    let package = packages.find(|package| package.name.as_str() == PACKAGE);
    let package = package.with_context(|| format!("{PACKAGE} is not in the workspace"))?;
    let names = package.features.keys();
    Ok(names
        .filter(|name| !EXCLUDED_FEATURES.contains(&name.as_str()))
        .cloned()
        .collect())
}

/// Runs the real rustdoc, if cargo runs this program in its place.
pub fn run_as_rustdoc() -> Option<ExitCode> {
    env::var_os(AS_RUSTDOC)?;
    let status = Command::new("rustdoc")
        .args(env::args_os().skip(1))
        .env("RUSTC_BOOTSTRAP", "1")
        .status();
    Some(match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: cannot run rustdoc: {error}");
            ExitCode::from(2)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_is_made_with_every_feature_that_adds_public_items() {
        let metadata = MetadataCommand::new().no_deps().exec().unwrap();
        let features = features(&metadata).unwrap();
        for name in ["mock", "sandbox", "schemars"] {
            assert!(features.iter().any(|feature| feature == name), "{name}");
        }
        for name in EXCLUDED_FEATURES {
            assert!(!features.iter().any(|feature| feature == name), "{name}");
        }
    }

    #[test]
    fn difference_shows_removed_and_added_lines() {
        let difference = difference(
            "pub fn one()\npub fn two()\n",
            "pub fn one()\npub fn three()\n",
        );
        assert!(difference.contains("-pub fn two()\n"), "{difference}");
        assert!(difference.contains("+pub fn three()\n"), "{difference}");
        assert!(!difference.contains("pub fn one()"), "{difference}");
    }

    #[test]
    fn json_of_another_program_is_a_clear_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("api.json");
        fs::write(&path, r#"{"format_version": 1}"#).unwrap();
        let error = format!("{:#}", public_api(&path).unwrap_err());
        assert!(
            error.starts_with("cannot read the JSON of this rustdoc"),
            "{error}"
        );
    }
}
