//! The picture of the terminal in the README, made by anstyle-svg from what the commands print.
//! `PICTURE=overwrite cargo test -p pipedream-cli --test picture` writes it.

mod support;

use std::path::Path;

use support::{pipedream, run};

const COMMANDS: [&str; 4] = [
    "pipedream --sandbox sources list -o table --fields id,name,active --limit 3",
    "pipedream --sandbox workflows get p_abc123 --jq .triggers[0].id",
    "pipedream --sandbox accounts get apn_nothing",
    "pipedream --sandbox sources list --limt 3",
];

#[test]
fn the_picture_of_the_readme_shows_what_commands_print() {
    let home = tempfile::tempdir().expect("a folder");
    let mut text = String::new();
    for line in COMMANDS {
        let mut command = pipedream(home.path());
        command
            .args(line.split(' ').skip(1))
            .args(["--color", "always"])
            .env("COLUMNS", "90");
        let ended = run(command, "");
        text += &format!(
            "\u{1b}[32m$\u{1b}[0m {line}\n{}{}",
            ended.stdout, ended.stderr
        );
    }
    let picture = anstyle_svg::Term::new().render_svg(&text);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pipedream.svg");
    if std::env::var("PICTURE").is_ok_and(|it| it == "overwrite") {
        std::fs::write(&path, &picture).expect("the picture can be written");
    }
    let current = std::fs::read_to_string(&path).expect("the picture exists");
    assert_eq!(
        current, picture,
        "run with PICTURE=overwrite, and look at the difference"
    );
}
