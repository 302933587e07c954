//! Measures what a dependent compiles: `builds [WHAT…]`, each of `plain`, `codegen`,
//! `rebuild`, `size`; all of them where none is named.
//!
//! Each side is a program of its own, an empty one, whose dependencies are compiled from
//! nothing by one job, in turn with the other side. It needs a network or a filled cache
//! of cargo, and half an hour.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use pipedream_client_benches::processes::run;
use pipedream_client_benches::ratio::Ratios;

const REQWEST: &str = r#"reqwest = { version = "0.13", default-features = false, features = ["rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
rustls-platform-verifier = "0.7"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

const TOKIO: &str = r#"tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

fn main() -> Result<()> {
    let named: Vec<String> = env::args().skip(1).collect();
    let named: Vec<&str> = match named.is_empty() {
        true => vec!["plain", "codegen", "rebuild", "size"],
        false => named.iter().map(String::as_str).collect(),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()?;
    let folder = root.join("target/builds");
    println!("| what | against | ratio | crates |\n|---|---|---|---|");
    for name in named {
        match name {
            "plain" => {
                let features = r#"default-features = false, features = ["rustls"]"#;
                let ours = Side::new(&folder, "client", &client(&root, features))?;
                let bare = Side::new(&folder, "bare", REQWEST)?;
                let ratios = against(5, &ours, &bare)?;
                println!(
                    "| user CPU time of an empty program with the client without `codegen` \
                     | with bare reqwest, rustls with ring, serde, tokio | {ratios} |"
                );
            }
            "codegen" => {
                let ours = client(&root, "default-features = true");
                let ours = Side::new(&folder, "client-codegen", &ours)?;
                let octocrab = Side::new(&folder, "octocrab", "octocrab = \"*\"\n")?;
                let ratios = against(3, &ours, &octocrab)?;
                println!("| the same, with `codegen` | with octocrab | {ratios} |");
            }
            "rebuild" => {
                let ratios = rebuild(&root, &folder)?;
                println!(
                    "| user CPU time after an edit of `openapi.yaml` \
                     | after a touch of `src/lib.rs` | {ratios} | |"
                );
            }
            "size" => {
                let [ours, by_hand] = ["tour_client", "tour_by_hand"].map(|it| size(&root, it));
                let ratio = ours? as f64 / by_hand? as f64;
                println!(
                    "| size of four calls in a release build, stripped \
                     | of the same by hand | {ratio:.3} | |"
                );
            }
            other => bail!("there is no build `{other}`"),
        }
    }
    Ok(())
}

/// The ratio of the user CPU time of one side to that of the other, and the numbers of
/// their crates. Each build is the same work, to which the machine can only add: so the
/// ratio of the least times comes first, and that of each round after it.
fn against(rounds: usize, one: &Side, other: &Side) -> Result<String> {
    let mut least = [f64::INFINITY; 2];
    let [least_one, least_other] = &mut least;
    let build = |side: &Side, least: &mut f64| {
        let time = side.build()?;
        *least = least.min(time);
        anyhow::Ok(time)
    };
    let ratios = Ratios::of(
        rounds,
        || build(one, least_one),
        || build(other, least_other),
    )?;
    let ratio = least[0] / least[1];
    let [one, other] = [one.crates()?, other.crates()?];
    Ok(format!("{ratio:.2}, of rounds {ratios} | {one} to {other}"))
}

/// An empty program with dependencies.
struct Side {
    program: PathBuf,
    target: PathBuf,
}

impl Side {
    fn new(folder: &Path, name: &str, dependencies: &str) -> Result<Self> {
        let side = Self {
            program: program(folder, name, dependencies)?,
            target: folder.join("target").join(name),
        };
        run(side.cargo().arg("fetch"), &[0])?;
        Ok(side)
    }

    fn cargo(&self) -> Command {
        let mut cargo = cargo(&self.program, &self.target);
        // As it is with what comes from a registry, which the client here does not.
        cargo.env("CARGO_INCREMENTAL", "0");
        cargo
    }

    /// The user CPU time for the program and all that it depends on, in seconds.
    fn build(&self) -> Result<f64> {
        if self.target.exists() {
            fs::remove_dir_all(&self.target)?;
        }
        let usage = run(self.cargo().args(["build", "-j1"]), &[0])?;
        Ok(usage.user.as_secs_f64())
    }

    /// How many crates that takes.
    fn crates(&self) -> Result<usize> {
        let tree = self
            .cargo()
            .args([
                "tree", "--edges", "no-dev", "--prefix", "none", "--format", "{p}",
            ])
            .output()?;
        ensure!(tree.status.success(), "cargo does not tell the crates");
        let mut crates: Vec<&str> = std::str::from_utf8(&tree.stdout)?
            .lines()
            .map(|line| {
                line.trim_end_matches(" (*)")
                    .trim_end_matches(" (proc-macro)")
            })
            .filter(|line| !line.is_empty())
            .collect();
        crates.sort_unstable();
        crates.dedup();
        // Not the program itself.
        Ok(crates.len() - 1)
    }
}

/// The size of one of this package's programs without symbols, in bytes.
fn size(root: &Path, program: &str) -> Result<u64> {
    let target = root.join("target/builds/target/size");
    let mut build = cargo(root, &target);
    build.args([
        "build",
        "--release",
        "--package",
        "pipedream-client-benches",
    ]);
    build.args(["--config", "profile.release.strip=true", "--bin", program]);
    run(&mut build, &[0])?;
    Ok(fs::metadata(target.join("release").join(program))?.len())
}

fn client(root: &Path, features: &str) -> String {
    format!(
        "pipedream-client = {{ path = \"{}\", {features} }}\n",
        root.display()
    )
}

/// Compiles again after an edit: of the document, and of the code.
fn rebuild(root: &Path, folder: &Path) -> Result<Ratios> {
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
    let text = fs::read_to_string(&document)?;
    let described = "An event source, which is a running component.";
    ensure!(text.contains(described), "`{described}` is not there");
    let mut ratios = Vec::new();
    for round in 0..5 {
        let other = format!("An event source, edited {round} times.");
        fs::write(&document, text.replacen(described, &other, 1))?;
        let edit = run(cargo(&program, &target).arg("build"), &[0])?;
        let library = copy.join("src/lib.rs");
        fs::write(&library, fs::read(&library)?)?;
        let touch = run(cargo(&program, &target).arg("build"), &[0])?;
        ratios.push(edit.user.as_secs_f64() / touch.user.as_secs_f64());
    }
    Ok(Ratios::new(ratios))
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
    // Or the sides would have the versions of the day that each was first built.
    let _ = fs::remove_file(program.join("Cargo.lock"));
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
