//! Makes git repositories to compare revisions of.

use std::path::Path;
use std::process::Command;

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .args(["-c", "user.name=T", "-c", "user.email=t@example.com"])
        .args(arguments)
        .output()
        .expect("git is installed");
    assert!(output.status.success(), "{output:?}");
}

pub(crate) fn init(folder: &Path) {
    git(folder, &["init", "--quiet"]);
}

/// Commits all files.
pub(crate) fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "-m", message]);
}

pub(crate) fn tag(folder: &Path, name: &str) {
    git(folder, &["tag", name]);
}
