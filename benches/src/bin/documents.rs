//! Measures what `xtask` takes for a document.
//!
//! `documents XTASK` needs nothing installed; `documents XTASK REDOCLY FILE…` runs
//! redocly beside it. Build both with `--release`.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};
use pipedream_client_benches::copies::copies;
use pipedream_client_benches::processes::{Usage, peak_memory, run};
use pipedream_client_benches::ratio::Ratios;
use pipedream_client_benches::repository;

/// What `xtask` ends with where it finds something, or nothing; redocly has the same.
const JUDGED: &[i32] = &[0, 1];

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [xtask] => {
            linear(xtask)?;
            regenerate(xtask)
        }
        [xtask, redocly, files @ ..] if !files.is_empty() => beside(xtask, redocly, files),
        _ => bail!("documents XTASK [REDOCLY FILE…]"),
    }
}

/// The time for many copies of a document, against as many times that of few.
fn linear(xtask: &str) -> Result<()> {
    let folder = env::temp_dir().join(format!("pipedream-client-benches-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let own = repository::file("openapi.yaml");
    println!("| copies of `openapi.yaml` | time per copy, to that of 4 copies |\n|---|---|");
    let time = |count: usize| -> Result<f64> {
        let file = folder.join(format!("{count}.yaml"));
        std::fs::write(&file, copies(&own, count))?;
        let mut cpu = 0.0;
        let times = 64 / count;
        for _ in 0..times {
            for what in ["validate", "examples"] {
                cpu += run(Command::new(xtask).arg(what).arg(&file), JUDGED)?
                    .cpu
                    .as_secs_f64();
            }
        }
        Ok(cpu / (count * times) as f64)
    };
    for count in [1, 4, 16, 64] {
        let ratios = Ratios::of(3, || time(count), || time(4))?;
        println!("| {count} | {ratios} |");
    }
    std::fs::remove_dir_all(folder)?;
    println!();
    Ok(())
}

/// What `regenerate` takes, as a part of the second that it may.
fn regenerate(xtask: &str) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut most = 0.0_f64;
    for _ in 0..5 {
        let usage = run(
            Command::new(xtask)
                .args(["regenerate", "--check"])
                .current_dir(&root),
            &[0],
        )?;
        most = most.max(usage.cpu.as_secs_f64());
    }
    println!("`regenerate` takes at most {most:.2} seconds of CPU time.");
    Ok(())
}

/// Validating and judging the examples, in two processes and in one, beside redocly's
/// recommended rules.
fn beside(xtask: &str, redocly: &str, files: &[String]) -> Result<()> {
    println!(
        "| document | `xtask` | CPU time | time | memory: `xtask` | redocly |\n\
         |---|---|---|---|---|---|"
    );
    for file in files {
        let name = Path::new(file).file_name().unwrap_or_default().display();
        let mut lint = Command::new(redocly);
        lint.args(["lint", "--extends", "recommended"])
            .arg(file)
            .env("REDOCLY_TELEMETRY", "off")
            .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        let theirs = megabytes(peak_memory(&lint));
        for ways in [&["validate", "examples"][..], &["check"]] {
            let own = |way| {
                let mut command = Command::new(xtask);
                command.arg(way).arg(file);
                command
            };
            let mut own: Vec<_> = ways.iter().map(own).collect();
            let (cpu, wall) = times_less(&mut own, &mut lint)?;
            let ours = megabytes(own.iter().filter_map(peak_memory).max());
            let ways = ways.join("`, `");
            println!(
                "| `{name}` | `{ways}` | {cpu} times less | {wall} times less | {ours} | {theirs} |"
            );
        }
    }
    Ok(())
}

/// How many times the CPU time, and the time, of ours fits into that of theirs.
fn times_less(ours: &mut [Command], theirs: &mut Command) -> Result<(Ratios, Ratios)> {
    let (mut cpu, mut wall) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let theirs = run(theirs, JUDGED)?;
        // A tick is a hundredth of a second, so a run of few is told by many.
        let times = 10;
        let mut sum = Usage::default();
        for _ in 0..times {
            for command in &mut *ours {
                let usage = run(command, JUDGED)?;
                sum.cpu += usage.cpu;
                sum.wall += usage.wall;
            }
        }
        cpu.push(theirs.cpu.as_secs_f64() * f64::from(times) / sum.cpu.as_secs_f64());
        wall.push(theirs.wall.as_secs_f64() * f64::from(times) / sum.wall.as_secs_f64());
    }
    Ok((Ratios::new(cpu), Ratios::new(wall)))
}

fn megabytes(kilobytes: Option<u64>) -> String {
    kilobytes.map_or("?".to_owned(), |peak| {
        format!("{:.0} MB", peak as f64 / 1024.0)
    })
}
