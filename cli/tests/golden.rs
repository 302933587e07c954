//! What commands print, compared with `tests/cmd/`. `TRYCMD=overwrite cargo test -p pipedream-cli
//! --test golden` updates the files; read the difference.

#[test]
fn commands_print_what_the_files_say() {
    trycmd::TestCases::new()
        .env("PIPEDREAM_API_KEY", "")
        .env("PIPEDREAM_BASE_URL", "")
        .env("TZ", "UTC")
        .case("tests/cmd/*.trycmd");
}
