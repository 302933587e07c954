//! Measures what a dependent compiles: `builds [WITH…]`, each of `bare`, `client`,
//! `client-codegen`, `octocrab`, `rebuild`; all of them where none is named.
//!
//! Each is a program of its own, an empty one, whose dependencies are compiled from
//! nothing by one job. It needs a network or a filled cache of cargo, and an hour.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};
use pipedream_client_benches::processes::run;

const REQWEST: &str = r#"reqwest = { version = "0.13", default-features = false, features = ["json", "query", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
rustls-platform-verifier = "0.7"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

const TOKIO: &str = r#"tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

fn main() -> Result<()> {
    let named: Vec<String> = env::args().skip(1).collect();
    let all = ["bare", "client", "client-codegen", "octocrab", "rebuild"];
    let named: Vec<&str> = match named.is_empty() {
        true => all.to_vec(),
        false => named.iter().map(String::as_str).collect(),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()?;
    let folder = root.join("target/builds");
    println!("| an empty program with | user CPU time, seconds | crates |\n|---|---|---|");
    for name in named {
        match name {
            "bare" => cold(&folder, name, REQWEST)?,
            "client" => cold(
                &folder,
                name,
                &client(&root, r#"default-features = false, features = ["rustls"]"#),
            )?,
            "client-codegen" => cold(&folder, name, &client(&root, "default-features = true"))?,
            "octocrab" => cold(&folder, name, "octocrab = \"*\"\n")?,
            "rebuild" => rebuild(&root, &folder)?,
            other => bail!("there is no build `{other}`"),
        }
    }
    Ok(())
}

fn client(root: &Path, features: &str) -> String {
    format!(
        "pipedream-client = {{ path = \"{}\", {features} }}\n",
        root.display()
    )
}

/// Compiles a program and all that it depends on.
fn cold(folder: &Path, name: &str, dependencies: &str) -> Result<()> {
    let program = program(folder, name, dependencies)?;
    let target = folder.join("target").join(name);
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    run(cargo(&program, &target).arg("fetch"), &[0])?;
    let usage = run(cargo(&program, &target).args(["build", "-j1"]), &[0])?;
    let tree = cargo(&program, &target)
        .args([
            "tree", "--edges", "no-dev", "--prefix", "none", "--format", "{p}",
        ])
        .output()?;
    let mut crates: Vec<&str> = std::str::from_utf8(&tree.stdout)?
        .lines()
        .map(|line| {
            line.trim_end_matches(" (*)")
                .trim_end_matches(" (proc-macro)")
        })
        .collect();
    crates.sort_unstable();
    crates.dedup();
    // Not the program itself.
    let crates = crates.iter().filter(|one| !one.is_empty()).count() - 1;
    println!("| {name} | {:.1} | {crates} |", usage.user.as_secs_f64());
    Ok(())
}

/// Compiles again after an edit: of the document, and of the code.
fn rebuild(root: &Path, folder: &Path) -> Result<()> {
    // Of a copy, since what is edited is not ours to edit.
    let copy = folder.join("copy");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    for part in [
        "src",
        "codegen",
        "examples",
        "build.rs",
        "openapi.yaml",
        "README.md",
    ] {
        copy_all(&root.join(part), &copy.join(part))?;
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let members = manifest
        .lines()
        .find(|line| line.starts_with("members"))
        .context("the workspace has no members")?;
    let manifest = manifest.replace(members, r#"members = ["codegen"]"#);
    fs::write(copy.join("Cargo.toml"), manifest)?;
    let program = program(folder, "rebuild", &client(&copy, "default-features = true"))?;
    let target = folder.join("target/rebuild");
    run(cargo(&program, &target).arg("build"), &[0])?;
    let document = copy.join("openapi.yaml");
    let mut edits = fs::read_to_string(&document)?;
    for round in 0..3 {
        edits = edits.replacen(
            "An event source, a running component.",
            "An event source, a component that runs.",
            1,
        );
        edits.push_str(&format!("# Edit {round}.\n"));
        fs::write(&document, &edits)?;
        let document = run(cargo(&program, &target).arg("build"), &[0])?;
        let library = copy.join("src/lib.rs");
        fs::write(&library, fs::read(&library)?)?;
        let code = run(cargo(&program, &target).arg("build"), &[0])?;
        let ratio = document.user.as_secs_f64() / code.user.as_secs_f64();
        println!("| edit of `openapi.yaml` to touch of `src/lib.rs` | {ratio:.2} | |");
    }
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        fs::copy(from, to)?;
        return Ok(());
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy_all(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn program(folder: &Path, name: &str, dependencies: &str) -> Result<PathBuf> {
    let program = folder.join(name);
    fs::create_dir_all(program.join("src"))?;
    fs::write(
        program.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{name}-build\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}{TOKIO}\n[workspace]\n"
        ),
    )?;
    fs::write(program.join("src/main.rs"), "fn main() {}\n")?;
    Ok(program)
}

fn cargo(program: &Path, target: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(program).env("CARGO_TARGET_DIR", target);
    command
}
