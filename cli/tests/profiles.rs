//! `pipedream auth` and profiles.

mod support;

use support::{Server, pipedream, run};

#[test]
fn a_stored_key_is_used_and_can_be_deleted() {
    let server = Server::start(|_, _| (200, r#"{"data":{"id":"u_1"}}"#.to_owned()));
    let home = tempfile::tempdir().expect("a folder");
    let ended = |arguments: &[&str], input: &str| {
        let mut command = pipedream(home.path());
        command
            .args(arguments)
            .env("PIPEDREAM_BASE_URL", &server.url);
        let ended = run(command, input);
        assert!(!format!("{ended:?}").contains("s3cret"), "{ended:?}");
        ended
    };
    let login = ended(&["auth", "login", "--file"], "s3cret-one\n");
    assert_eq!(login.code, Some(0), "{}", login.stderr);
    let other = ended(
        &["auth", "login", "--file", "--profile", "other"],
        "s3cret-two\n",
    );
    assert_eq!(other.code, Some(0), "{}", other.stderr);

    let path = home.path().join("pipedream-cli").join("profiles.toml");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path)
            .expect("the file exists")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let text = std::fs::read_to_string(&path).expect("the file is text");
    assert!(text.contains("s3cret-one") && text.contains("s3cret-two"));

    let status = ended(&["auth", "status", "--profile", "other"], "");
    assert_eq!(status.code, Some(0), "{}", status.stderr);
    assert!(
        status.stdout.contains("the profile `other`"),
        "{}",
        status.stdout
    );
    assert_eq!(ended(&["users", "get"], "").code, Some(0));

    assert_eq!(ended(&["auth", "logout"], "").code, Some(0));
    assert_eq!(ended(&["users", "get"], "").code, Some(4));
    assert_eq!(
        ended(&["users", "get", "--profile", "other"], "").code,
        Some(0)
    );
    let unknown = ended(&["users", "get", "--profile", "nobody"], "");
    assert_eq!(unknown.code, Some(4));
    assert!(
        unknown.stderr.contains("auth login --profile nobody"),
        "{}",
        unknown.stderr
    );
}

#[test]
fn the_environment_is_used_before_the_default_profile() {
    let server = Server::start(|_, _| (200, r#"{"data":{"id":"u_1"}}"#.to_owned()));
    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    command
        .args(["auth", "status"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "s3cret");
    let status = run(command, "");
    assert_eq!(
        status.stdout,
        "an API key from the environment variable PIPEDREAM_API_KEY\nthe server accepts it\n"
    );
}

#[test]
fn an_empty_secret_and_an_unusable_file_are_errors_without_a_secret() {
    let home = tempfile::tempdir().expect("a folder");
    let mut login = pipedream(home.path());
    login.args(["auth", "login", "--file"]);
    assert_eq!(run(login, " \n").code, Some(2));

    let folder = home.path().join("pipedream-cli");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(
        folder.join("profiles.toml"),
        "[default]\napi_key = s3cret\n",
    )
    .expect("a file");
    let mut command = pipedream(home.path());
    command.args(["users", "get"]);
    let ended = run(command, "");
    assert_eq!(ended.code, Some(1));
    assert!(ended.stderr.contains("profiles.toml"), "{}", ended.stderr);
    assert!(!ended.stderr.contains("s3cret"), "{}", ended.stderr);
}

// Requirement 27.
#[test]
fn a_missing_keyring_is_an_error_unless_a_file_is_asked_for() {
    let home = tempfile::tempdir().expect("a folder");
    let login = |arguments: &[&str]| {
        let mut command = pipedream(home.path());
        command
            .args(["auth", "login"])
            .args(arguments)
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        run(command, "s3cret\n")
    };
    let path = home.path().join("pipedream-cli").join("profiles.toml");
    if cfg!(any(target_os = "linux", not(feature = "keyring"))) {
        let missing = login(&[]);
        assert_eq!(missing.code, Some(1), "{missing:?}");
        assert!(
            missing.stderr.contains("auth login --file"),
            "{}",
            missing.stderr
        );
        assert!(!path.exists());
    }
    let file = login(&["--file"]);
    assert_eq!(file.code, Some(0), "{}", file.stderr);
    assert!(
        file.stderr.contains(&path.display().to_string()),
        "{}",
        file.stderr
    );

    // A profile whose secret is in a keyring that is missing.
    let text = "[default]\nkeyring = true\n";
    std::fs::write(&path, text).expect("a file");
    let mut command = pipedream(home.path());
    command
        .args(["users", "get"])
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    if cfg!(any(target_os = "linux", not(feature = "keyring"))) {
        let ended = run(command, "");
        assert_eq!(ended.code, Some(1), "{ended:?}");
        assert!(ended.stderr.contains("keyring"), "{}", ended.stderr);
    }
}

#[test]
fn half_of_the_credentials_of_an_oauth_client_is_an_error_that_names_the_other_half() {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    command
        .args(["users", "get"])
        .env("PIPEDREAM_CLIENT_ID", "id");
    let ended = run(command, "");
    assert_eq!(ended.code, Some(4));
    let expected = "PIPEDREAM_CLIENT_SECRET is not";
    assert!(ended.stderr.contains(expected), "{}", ended.stderr);
}

// Requirement 24.
#[test]
fn a_named_profile_is_used_before_the_environment() {
    let server = Server::start(|_, _| (200, r#"{"data":{"id":"u_1"}}"#.to_owned()));
    let home = tempfile::tempdir().expect("a folder");
    let mut login = pipedream(home.path());
    login.args(["auth", "login", "--file", "--profile", "work"]);
    assert_eq!(run(login, "k\n").code, Some(0));
    for (arguments, variable) in [(&["--profile", "work"][..], ""), (&[], "work")] {
        let mut command = pipedream(home.path());
        command
            .args(["auth", "status"])
            .args(arguments)
            .env("PIPEDREAM_PROFILE", variable)
            .env("PIPEDREAM_BASE_URL", &server.url)
            .env("PIPEDREAM_API_KEY", "other");
        let status = run(command, "");
        assert!(status.stdout.contains("the profile `work`"), "{status:?}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_that_names_it() {
    let home = tempfile::tempdir().expect("a folder");
    std::fs::write(home.path().join("pipedream-cli"), "a file").expect("a file");
    let mut login = pipedream(home.path());
    login.args(["auth", "login", "--file"]);
    let ended = run(login, "s3cret\n");
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.stderr.contains("pipedream-cli"), "{}", ended.stderr);
    assert!(!ended.stderr.contains("s3cret"), "{}", ended.stderr);
    // The environment needs no folder.
    let server = Server::start(|_, _| (200, r#"{"data":{"id":"u_1"}}"#.to_owned()));
    let mut command = pipedream(home.path());
    command
        .args(["users", "get"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "key");
    assert_eq!(run(command, "").code, Some(0));
}
