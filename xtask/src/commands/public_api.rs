//! `cargo xtask public-api`: writes what the client makes public to `docs/public-api.txt`, or
//! checks that it is still that.
//!
//! The list comes from rustdoc's JSON, which rustdoc writes for unstable compilers only. This
//! program stands in for rustdoc, and tells the real one alone that it may: set for all of a
//! build, `RUSTC_BOOTSTRAP` would make cargo compile every dependency anew.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use anyhow::{Context, Result, bail};
use cargo_metadata::{Metadata, MetadataCommand};
use similar::TextDiff;

/// Set where this program is to be rustdoc.
const AS_RUSTDOC: &str = "XTASK_AS_RUSTDOC";

/// The package whose API is listed.
const PACKAGE: &str = "pipedream-client";

/// Where the list is kept, from the root of the workspace.
const LIST: &str = "docs/public-api.txt";

/// What is left out. The code is the same with and without `codegen`; `native-tls` makes nothing
/// public, and needs a library of the system.
const WITHOUT: [&str; 3] = ["default", "codegen", "native-tls"];

const OUT_OF_DATE: &str = "the public API is not what docs/public-api.txt says. docs/semver.md says which version \
     such a change makes;\nif it is meant, run `cargo xtask public-api` and commit what it writes\n";

/// What `public-api` is told on the command line.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail where the list is out of date.
    #[arg(long)]
    check: bool,
}

/// Runs the command: 0 when all is well, 1 when the list is out of date, 2 when it could not run.
pub fn run(arguments: &Arguments) -> ExitCode {
    match list(arguments.check) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Whether the list was up to date, or was written.
fn list(check: bool) -> Result<bool> {
    let metadata = MetadataCommand::new().no_deps().exec()?;
    let path = metadata.workspace_root.join(LIST).into_std_path_buf();
    let new = public_api(&rustdoc_json(&metadata)?)?;
    let old = fs::read_to_string(&path).unwrap_or_default();
    if old == new {
        println!("{LIST} is up to date");
        return Ok(true);
    }
    if check {
        print!("{OUT_OF_DATE}{}", difference(&old, &new));
        return Ok(false);
    }
    fs::write(&path, &new).with_context(|| format!("cannot write {LIST}"))?;
    println!("wrote {LIST}");
    Ok(true)
}

fn difference(old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff()
        .context_radius(0)
        .header(&format!("a/{LIST}"), &format!("b/{LIST}"))
        .to_string()
}

/// One line an item. What every type has, and what the compiler finds by itself, is left out.
fn public_api(json: &Path) -> Result<String> {
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .with_context(|| {
            format!(
                "cannot read the JSON of this rustdoc; the crate public-api takes that of {} and \
                 a while on",
                public_api::MINIMUM_NIGHTLY_RUST_VERSION
            )
        })?;
    // public-api omits the colon of `impl TryInto<T, Error: Display>`.
    Ok(api.to_string().replace(", Errorcore::", ", Error: core::"))
}

/// Has rustdoc describe the client, with its features, in JSON.
fn rustdoc_json(metadata: &Metadata) -> Result<PathBuf> {
    let features = features(metadata)?;
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["rustdoc", "--quiet", "--lib", "--no-default-features"])
        .args(["--package", PACKAGE, "--features", &features.join(",")])
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTDOC", env::current_exe()?)
        .env(AS_RUSTDOC, "1")
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!("cargo rustdoc failed");
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
        .filter(|name| !WITHOUT.contains(&name.as_str()))
        .cloned()
        .collect())
}

/// Is rustdoc, where `rustdoc_json` asked for that.
pub fn as_rustdoc() -> Option<ExitCode> {
    env::var_os(AS_RUSTDOC)?;
    let status = Command::new("rustdoc")
        .args(env::args_os().skip(1))
        .env("RUSTC_BOOTSTRAP", "1")
        .status();
    Some(match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: cannot start rustdoc: {error}");
            ExitCode::from(2)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_that_makes_something_public_is_listed() {
        let metadata = MetadataCommand::new().no_deps().exec().unwrap();
        let features = features(&metadata).unwrap();
        for name in ["mock", "sandbox", "schemars"] {
            assert!(features.iter().any(|one| one == name), "{name}");
        }
        for name in WITHOUT {
            assert!(!features.iter().any(|one| one == name), "{name}");
        }
    }

    #[test]
    fn what_went_and_what_came_is_told() {
        let difference = difference(
            "pub fn one()\npub fn two()\n",
            "pub fn one()\npub fn three()\n",
        );
        assert!(difference.contains("-pub fn two()\n"), "{difference}");
        assert!(difference.contains("+pub fn three()\n"), "{difference}");
        assert!(!difference.contains("pub fn one()"), "{difference}");
    }

    #[test]
    fn json_that_is_none_of_rustdoc_is_a_clear_error() {
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
