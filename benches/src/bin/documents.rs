//! Measures the time and memory that `xtask` needs for a document.
//!
//! `documents XTASK` needs no other tool; `documents XTASK REDOCLY FILE…` compares with
//! redocly. Build `xtask` and this program with `--release`.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};
use pipedream_client_benches::copies::copies;
use pipedream_client_benches::processes::{Usage, peak_memory, run};
use pipedream_client_benches::ratio::{Ratios, alternate};
use pipedream_client_benches::repository;

/// The exit codes of `xtask` and redocly after a lint, without and with findings.
const LINTED: &[i32] = &[0, 1];

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [xtask] => {
            linear(xtask)?;
            regenerate(xtask)
        }
        [xtask, redocly, files @ ..] if !files.is_empty() => against_redocly(xtask, redocly, files),
        _ => bail!("documents XTASK [REDOCLY FILE…]"),
    }
}

/// Measures whether the time grows linearly with the size of the document.
fn linear(xtask: &str) -> Result<()> {
    let folder = env::temp_dir().join(format!("pipedream-client-benches-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let own = repository::file("openapi.yaml");
    println!("| copies of `openapi.yaml` | time per copy, relative to 4 copies |\n|---|---|");
    let time = |count: usize| -> Result<f64> {
        let file = folder.join(format!("{count}.yaml"));
        std::fs::write(&file, copies(&own, count))?;
        let mut cpu = 0.0;
        let times = 64 / count;
        for _ in 0..times {
            for what in ["validate", "examples"] {
                cpu += run(Command::new(xtask).arg(what).arg(&file), LINTED)?
                    .cpu
                    .as_secs_f64();
            }
        }
        Ok(cpu / (count * times) as f64)
    };
    for count in [1, 4, 16, 64] {
        let ratios = Ratios::measure(3, [count, 4], time)?;
        println!("| {count} | {ratios} |");
    }
    std::fs::remove_dir_all(folder)?;
    println!();
    Ok(())
}

/// Prints the CPU time of `regenerate`.
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

/// Compares validation and the check of examples, in two processes and in one, with
/// redocly's recommended rules.
fn against_redocly(xtask: &str, redocly: &str, files: &[String]) -> Result<()> {
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

/// Returns the ratios of redocly's CPU time and elapsed time to ours.
fn times_less(ours: &mut [Command], theirs: &mut Command) -> Result<(Ratios, Ratios)> {
    // The clock ticks every hundredth of a second: too coarse for one run of ours.
    let times = [1, 10];
    let rounds = alternate(5, [0, 1], |side| {
        let commands = match side {
            0 => std::slice::from_mut(theirs),
            _ => &mut *ours,
        };
        let mut sum = Usage::default();
        for _ in 0..times[side] {
            for command in &mut *commands {
                let usage = run(command, LINTED)?;
                sum.cpu += usage.cpu;
                sum.wall += usage.wall;
            }
        }
        anyhow::Ok([sum.cpu, sum.wall].map(|time| time.as_secs_f64() / f64::from(times[side])))
    })?;
    let [cpu, wall] =
        [0, 1].map(|time| Ratios::of(rounds.iter().map(|round| round.map(|times| times[time]))));
    Ok((cpu, wall))
}

fn megabytes(kilobytes: Option<u64>) -> String {
    kilobytes.map_or("?".to_owned(), |peak| {
        format!("{:.0} MB", peak as f64 / 1024.0)
    })
}
