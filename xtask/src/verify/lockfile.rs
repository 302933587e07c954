//! Reads the pinned version of a package from a lock file of npm, pip or Cargo.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// The pinned version of a package; `None` if the folder has no lock file that contains it.
pub(super) fn version(folder: &Path, package: &str) -> Result<Option<String>> {
    let npm = folder.join("package-lock.json");
    if npm.is_file() {
        let lock: Value = serde_json::from_str(&read(&npm)?)
            .with_context(|| format!("cannot read {}", npm.display()))?;
        let version = &lock["packages"][format!("node_modules/{package}")]["version"];
        return Ok(version.as_str().map(str::to_owned));
    }
    let pip = folder.join("requirements.txt");
    if pip.is_file() {
        let text = read(&pip)?;
        let version = text.lines().find_map(|line| {
            let (name, version) = line.split_once("==")?;
            (name.trim() == package).then(|| version.trim().to_owned())
        });
        return Ok(version);
    }
    let cargo = folder.join("Cargo.lock");
    if cargo.is_file() {
        let text = read(&cargo)?;
        let heading = format!("\nname = \"{package}\"\nversion = \"");
        let version = text
            .split_once(&heading)
            .and_then(|(_, rest)| rest.split_once('"'));
        return Ok(version.map(|(version, _)| version.to_owned()));
    }
    Ok(None)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_is_read_from_each_kind_of_lock_file() {
        let folder = tempfile::tempdir().unwrap();
        let pinned = |package| version(folder.path(), package).unwrap();
        assert_eq!(pinned("click"), None);
        let lock = "version = 4\n\n[[package]]\nname = \"clap-more\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"clap\"\nversion = \"4.6.1\"\n";
        fs::write(folder.path().join("Cargo.lock"), lock).unwrap();
        assert_eq!(pinned("clap").as_deref(), Some("4.6.1"));
        assert_eq!(pinned("cla"), None);
        let requirements = "# Pinned.\nclick==8.5.1\nclick-more==1\n";
        fs::write(folder.path().join("requirements.txt"), requirements).unwrap();
        assert_eq!(pinned("click").as_deref(), Some("8.5.1"));
        assert_eq!(pinned("clic"), None);
        let lock = r#"{"packages": {"": {}, "node_modules/@a/b": {"version": "1.2.3"}}}"#;
        fs::write(folder.path().join("package-lock.json"), lock).unwrap();
        assert_eq!(pinned("@a/b").as_deref(), Some("1.2.3"));
        assert_eq!(pinned("b"), None);
    }

    #[test]
    fn invalid_lock_file_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("package-lock.json"), "{").unwrap();
        assert!(version(folder.path(), "a").is_err());
    }
}
