//! Reads the pinned version of a package from the lock file of a toolbox.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// The pinned version of a package; `None` if the toolbox has no lock file that contains it.
pub(super) fn version(toolbox: &Path, package: &str) -> Result<Option<String>> {
    let npm = toolbox.join("package-lock.json");
    if npm.is_file() {
        let lock: Value = serde_json::from_str(&read(&npm)?)
            .with_context(|| format!("cannot read {}", npm.display()))?;
        let version = &lock["packages"][format!("node_modules/{package}")]["version"];
        return Ok(version.as_str().map(str::to_owned));
    }
    let pip = toolbox.join("requirements.txt");
    if pip.is_file() {
        let text = read(&pip)?;
        let version = text.lines().find_map(|line| {
            let (name, version) = line.split_once("==")?;
            (name.trim() == package).then(|| version.trim().to_owned())
        });
        return Ok(version);
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
    fn version_is_read_from_either_lock_file() {
        let folder = tempfile::tempdir().unwrap();
        let pinned = |package| version(folder.path(), package).unwrap();
        assert_eq!(pinned("click"), None);
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
