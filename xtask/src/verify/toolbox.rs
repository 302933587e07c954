//! A toolbox: tools with pinned versions, installed only below `target/verify/tools/`.
//!
//! Each is a folder of `tools/` with a `toolbox.toml` and a lock file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::paths::{Paths, copy_afresh};
use super::process::{Environment, tail};
use super::step::Failure;

/// The content of `toolbox.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Toolbox {
    /// The checked-in folder.
    #[serde(skip)]
    pub(super) source: PathBuf,
    /// Commands that install it, which run in a copy of the folder.
    pub(super) install: Vec<Vec<String>>,
    /// The folders of its programs, relative to that copy.
    #[serde(default)]
    pub(super) path: Vec<PathBuf>,
    /// The environment variables that its programs need.
    #[serde(default)]
    pub(super) environment: BTreeMap<String, String>,
    /// Programs that the installation needs, each with how to get it.
    #[serde(default)]
    pub(super) requires: BTreeMap<String, String>,
}

/// The file that records what was installed. It is written last.
const STAMP: &str = ".installed";

impl Toolbox {
    /// Whether it is installed from the current content of its folder.
    pub(super) fn is_installed(&self, folder: &Path) -> bool {
        matches!((fs::read(folder.join(STAMP)), self.content()), (Ok(a), Ok(b)) if a == b)
    }

    /// Installs it, replacing an earlier installation. Returns why that failed, if it did.
    pub(super) fn install(&self, name: &str, paths: &Paths) -> Result<Option<Failure>> {
        let environment = Environment {
            folder: paths.toolboxes().join(name),
            tools: paths.toolboxes(),
            path: Vec::new(),
            variables: BTreeMap::new(),
        };
        copy_afresh(&self.source, &environment.folder)?;
        let log = paths.log(name, "install");
        if let Some(why) = missing_program(&self.requires, &environment) {
            let tail = String::new();
            return Ok(Some(Failure { why, tail, log }));
        }
        let output = environment.run(&self.install, &log)?;
        if let Some(why) = output.failure {
            let tail = tail(&output.log);
            return Ok(Some(Failure { why, tail, log }));
        }
        let stamp = environment.folder.join(STAMP);
        fs::write(&stamp, self.content()?)
            .with_context(|| format!("cannot write {}", stamp.display()))?;
        Ok(None)
    }

    /// The names and contents of all files in its folder.
    fn content(&self) -> Result<Vec<u8>> {
        let context = || format!("cannot read {}", self.source.display());
        let entries = fs::read_dir(&self.source).with_context(context)?;
        let mut paths = entries
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        paths.retain(|path| path.is_file());
        paths.sort();
        let mut content = Vec::new();
        for path in paths {
            content.extend(path.as_os_str().as_encoded_bytes());
            content.push(b'\n');
            content.extend(fs::read(&path).with_context(context)?);
        }
        Ok(content)
    }
}

/// The first of these programs that is not installed, with how to get it.
pub(super) fn missing_program(
    programs: &BTreeMap<String, String>,
    environment: &Environment,
) -> Option<String> {
    let (program, hint) = programs
        .iter()
        .find(|(program, _)| environment.find(program).is_none())?;
    Some(format!("`{program}` is missing: {hint}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toolbox(folder: &Path, install: &[&str]) -> Toolbox {
        let source = folder.join("tools").join("box");
        fs::create_dir_all(&source).unwrap();
        fs::write(source.join("lock"), "one 1.0\n").unwrap();
        Toolbox {
            source,
            install: vec![install.iter().map(|word| (*word).to_owned()).collect()],
            path: Vec::new(),
            environment: BTreeMap::new(),
            requires: BTreeMap::new(),
        }
    }

    #[test]
    fn toolbox_is_reinstalled_after_a_change_of_its_lock_file() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::of(folder.path());
        let toolbox = toolbox(folder.path(), &["cp", "lock", "made"]);
        let installed = paths.toolboxes().join("box");
        assert!(!toolbox.is_installed(&installed));
        assert_eq!(toolbox.install("box", &paths).unwrap(), None);
        assert!(toolbox.is_installed(&installed) && installed.join("made").is_file());
        fs::write(toolbox.source.join("lock"), "one 1.1\n").unwrap();
        assert!(!toolbox.is_installed(&installed));
    }

    #[test]
    fn failed_installation_does_not_count_as_installed() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::of(folder.path());
        let toolbox = toolbox(folder.path(), &["sh", "-c", "echo no network >&2; false"]);
        let failure = toolbox.install("box", &paths).unwrap().unwrap();
        assert!(failure.tail.ends_with("no network"), "{failure:?}");
        assert!(failure.log.is_file());
        assert!(!toolbox.is_installed(&paths.toolboxes().join("box")));
    }

    #[test]
    fn missing_program_is_reported_with_how_to_get_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut toolbox = toolbox(folder.path(), &["true"]);
        let hint = ("no-such-program".to_owned(), "install it".to_owned());
        toolbox.requires = BTreeMap::from([hint]);
        let failure = toolbox
            .install("box", &Paths::of(folder.path()))
            .unwrap()
            .unwrap();
        assert_eq!(failure.why, "`no-such-program` is missing: install it");
    }
}
