//! Measures the compile time of a dependent: `builds [plain] [codegen] [rebuild] [size]`,
//! or all four by default.
//!
//! Each side is an empty program with dependencies, compiled from scratch by one job, in
//! turn with the other side. This takes half an hour and needs a network or a filled
//! cargo cache.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use pipedream_client_benches::processes::run;
use pipedream_client_benches::ratio::{Ratios, alternate};

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
                     | with reqwest, rustls with ring, serde and tokio | {ratios} |"
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
                let [ours, baseline] = ["tour_client", "tour_baseline"].map(|it| size(&root, it));
                let ratio = ours? as f64 / baseline? as f64;
                println!(
                    "| size of a stripped release build with four calls \
                     | the same by the baseline | {ratio:.3} | |"
                );
            }
            other => bail!("unknown build `{other}`"),
        }
    }
    Ok(())
}

/// Returns the ratio of the user CPU times of both sides and their numbers of crates. The
/// load of the machine can only lengthen a build, so the ratio of the shortest builds
/// comes first, followed by the ratios of the rounds.
fn against(rounds: usize, one: &Side, other: &Side) -> Result<String> {
    let times = alternate(rounds, [one, other], Side::build)?;
    let [shortest_one, shortest_other] = [0, 1].map(|side| {
        times
            .iter()
            .map(|round| round[side])
            .fold(f64::INFINITY, f64::min)
    });
    let ratio = shortest_one / shortest_other;
    let ratios = Ratios::of(times);
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
        // Cargo compiles crates from a registry non-incrementally; the client here is a path.
        cargo.env("CARGO_INCREMENTAL", "0");
        cargo
    }

    /// Returns the user CPU time of the program and all its dependencies, in seconds.
    fn build(&self) -> Result<f64> {
        if self.target.exists() {
            fs::remove_dir_all(&self.target)?;
        }
        let usage = run(self.cargo().args(["build", "-j1"]), &[0])?;
        Ok(usage.user.as_secs_f64())
    }

    /// Returns the number of dependencies.
    fn crates(&self) -> Result<usize> {
        let tree = self
            .cargo()
            .args([
                "tree", "--edges", "no-dev", "--prefix", "none", "--format", "{p}",
            ])
            .output()?;
        ensure!(tree.status.success(), "`cargo tree` failed");
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

/// Returns the stripped size of one of this package's programs, in bytes.
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

/// Compares a rebuild after an edit of the document with one after a touch of the code.
fn rebuild(root: &Path, folder: &Path) -> Result<Ratios> {
    // The edits are made to a copy.
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
        .context("Cargo.toml has no `members` line")?;
    let manifest = manifest.replace(members, r#"members = ["codegen"]"#);
    fs::write(copy.join("Cargo.toml"), manifest)?;
    let program = program(folder, "rebuild", &client(&copy, "default-features = true"))?;
    let target = folder.join("target/rebuild");
    run(cargo(&program, &target).arg("build"), &[0])?;
    let document = copy.join("openapi.yaml");
    let text = fs::read_to_string(&document)?;
    let described = "An event source, which is a running component.";
    ensure!(
        text.contains(described),
        "openapi.yaml does not contain `{described}`"
    );
    let mut rounds = Vec::new();
    for round in 0..5 {
        let other = format!("An event source, edited {round} times.");
        fs::write(&document, text.replacen(described, &other, 1))?;
        let edit = run(cargo(&program, &target).arg("build"), &[0])?;
        let library = copy.join("src/lib.rs");
        fs::write(&library, fs::read(&library)?)?;
        let touch = run(cargo(&program, &target).arg("build"), &[0])?;
        rounds.push([edit, touch].map(|usage| usage.user.as_secs_f64()));
    }
    Ok(Ratios::of(rounds))
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        fs::create_dir_all(to.parent().context("the file has no parent folder")?)?;
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
    // Without a lock file, all sides resolve to today's versions.
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
