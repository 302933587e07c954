//! What commands print, compared with `tests/cmd/`. `TRYCMD=overwrite cargo test -p pipedream-cli
//! --test golden` updates the files; read the difference.

#[test]
fn commands_print_what_the_files_say() {
    let cases = trycmd::TestCases::new();
    // trycmd keeps the environment of the caller. Empty variables are as good as none.
    for name in [
        "CLICOLOR_FORCE",
        "PIPEDREAM_API_KEY",
        "PIPEDREAM_BASE_URL",
        "PIPEDREAM_CLIENT_ID",
        "PIPEDREAM_CLIENT_SECRET",
        "PIPEDREAM_PROFILE",
    ] {
        cases.env(name, "");
    }
    // clap fits the help into this width.
    cases.env("COLUMNS", "100");
    cases.env("TZ", "UTC");
    cases.case("tests/cmd/*.trycmd");
}
