//! A toolbox: tools at pinned versions, installed below `target/verify/tools/` and nowhere else.
//!
//! Each is a folder of `tools/` with a `toolbox.toml` and the lock file that pins what it installs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::process::{Environment, tail};
use super::step::Failure;
use super::{Paths, copy_afresh};

/// What `toolbox.toml` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Toolbox {
    /// The folder.
    #[serde(skip)]
    pub(super) source: PathBuf,
    /// Commands that install it, run in a copy of the folder.
    pub(super) install: Vec<Vec<String>>,
    /// Where its programs are, below that copy.
    #[serde(default)]
    pub(super) path: Vec<PathBuf>,
    /// What its programs need in their environment.
    #[serde(default)]
    pub(super) environment: BTreeMap<String, String>,
    /// Programs that the installation needs, each with how to get it.
    #[serde(default)]
    pub(super) requires: BTreeMap<String, String>,
}

/// The file that says what was installed; it is written last.
const STAMP: &str = ".installed";

impl Toolbox {
    /// Whether it stands as its folder says now.
    pub(super) fn is_installed(&self, place: &Path) -> bool {
        matches!((fs::read(place.join(STAMP)), self.content()), (Ok(a), Ok(b)) if a == b)
    }

    /// Installs it afresh.
    pub(super) fn install(&self, name: &str, places: &Paths) -> Result<Option<Failure>> {
        let place = places.toolbox(name);
        copy_afresh(&self.source, &place)?;
        let surroundings = Environment {
            folder: place.clone(),
            words: words(places),
            path: Vec::new(),
            environment: BTreeMap::new(),
        };
        let log = places.log(name, "install");
        if let Some(why) = missing(&self.requires, &surroundings) {
            let tail = String::new();
            return Ok(Some(Failure { why, tail, log }));
        }
        let ran = surroundings.run(&self.install, &log)?;
        if let Some(why) = ran.failure {
            let tail = tail(&ran.output);
            return Ok(Some(Failure { why, tail, log }));
        }
        let stamp = place.join(STAMP);
        fs::write(&stamp, self.content()?)
            .with_context(|| format!("cannot write {}", stamp.display()))?;
        Ok(None)
    }

    /// All that stands in its folder.
    fn content(&self) -> Result<Vec<u8>> {
        let told = || format!("cannot read {}", self.source.display());
        let entries = fs::read_dir(&self.source).with_context(told)?;
        let mut paths = entries
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        paths.retain(|path| path.is_file());
        paths.sort();
        let mut content = Vec::new();
        for path in paths {
            content.extend(path.as_os_str().as_encoded_bytes());
            content.push(b'\n');
            content.extend(fs::read(&path).with_context(told)?);
        }
        Ok(content)
    }
}

/// What commands may name.
pub(super) fn words(places: &Paths) -> BTreeMap<&'static str, String> {
    let tools = places.scratch.join("tools");
    BTreeMap::from([("tools", tools.display().to_string())])
}

/// The first program of these that is not there, and how to get it.
pub(super) fn missing(
    programs: &BTreeMap<String, String>,
    surroundings: &Environment,
) -> Option<String> {
    let missing = |program: &&String| surroundings.find(program).is_none();
    let program = programs.keys().find(missing)?;
    Some(format!("`{program}` is missing: {}", programs[program]))
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
    fn a_toolbox_is_installed_once_and_again_when_its_lock_changes() {
        let folder = tempfile::tempdir().unwrap();
        let places = Paths::of(folder.path());
        let toolbox = toolbox(folder.path(), &["cp", "lock", "made"]);
        let place = places.toolbox("box");
        assert!(!toolbox.is_installed(&place));
        assert_eq!(toolbox.install("box", &places).unwrap(), None);
        assert!(toolbox.is_installed(&place) && place.join("made").is_file());
        fs::write(toolbox.source.join("lock"), "one 1.1\n").unwrap();
        assert!(!toolbox.is_installed(&place));
    }

    #[test]
    fn an_installation_that_fails_is_no_installation() {
        let folder = tempfile::tempdir().unwrap();
        let places = Paths::of(folder.path());
        let toolbox = toolbox(folder.path(), &["sh", "-c", "echo no network >&2; false"]);
        let failure = toolbox.install("box", &places).unwrap().unwrap();
        assert!(failure.tail.ends_with("no network"), "{failure:?}");
        assert!(failure.log.is_file());
        assert!(!toolbox.is_installed(&places.toolbox("box")));
    }

    #[test]
    fn a_program_that_is_missing_is_told_with_how_to_get_it() {
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
