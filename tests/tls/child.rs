//! Runs a test in its own process, for settings that belong to a process.

use std::process::Command;

const CHILD: &str = "PIPEDREAM_TEST_CHILD";

/// Returns true in the child process. In the test itself, starts the child, which runs only
/// this test with these environment variables, and checks that it passes.
pub(crate) fn is_child(test: &str, variables: &[(&str, String)]) -> bool {
    if std::env::var_os(CHILD).is_some() {
        return true;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([test, "--exact", "--nocapture"])
        .env(CHILD, "1");
    for (name, value) in variables {
        command.env(name, value);
    }
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
    false
}
