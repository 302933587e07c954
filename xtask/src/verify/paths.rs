//! The folders that are read and written.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folders of the workspace that verification uses.
pub(super) struct Paths {
    pub(super) root: PathBuf,
    /// The checked-in toolboxes, and the targets in `verify/`.
    pub(super) tools: PathBuf,
    /// Everything that is installed, generated and logged.
    scratch: PathBuf,
}

impl Paths {
    pub(super) fn of(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            tools: root.join("tools"),
            scratch: root.join("target").join("verify"),
        }
    }

    /// The checked-in folder of a target.
    pub(super) fn target(&self, name: &str) -> PathBuf {
        self.tools.join("verify").join(name)
    }

    /// The folder that contains the installed toolboxes.
    pub(super) fn toolboxes(&self) -> PathBuf {
        self.scratch.join("tools")
    }

    /// The folder in which a target generates and compiles.
    pub(super) fn work(&self, target: &str) -> PathBuf {
        self.scratch.join("work").join(target)
    }

    /// The log of one step of a target, or of the installation of a toolbox.
    pub(super) fn log(&self, name: &str, step: &str) -> PathBuf {
        self.scratch.join("logs").join(format!("{name}.{step}.log"))
    }
}

/// Replaces a folder by a copy of the files in another.
pub(super) fn copy_afresh(from: &Path, to: &Path) -> Result<()> {
    let context = || format!("cannot copy {} to {}", from.display(), to.display());
    if to.exists() {
        fs::remove_dir_all(to).with_context(context)?;
    }
    fs::create_dir_all(to).with_context(context)?;
    for entry in fs::read_dir(from).with_context(context)? {
        let path = entry.with_context(context)?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            fs::copy(&path, to.join(name)).with_context(context)?;
        }
    }
    Ok(())
}
