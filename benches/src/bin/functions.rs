//! Measures functions with criterion and prints the ratios. Build it with `--release`.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use pipedream_client_benches::calls::{CASES, Case, Side, body};
use serde_json::Value;

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let found = root.join("target/criterion");
    let status = Command::new(env!("CARGO"))
        .args(["bench", "--quiet", "--package", env!("CARGO_PKG_NAME")])
        .args(["--bench", "decode", "--", "--quiet", "--noplot"])
        .current_dir(&root)
        .env("CRITERION_HOME", &found)
        .stdout(Stdio::null())
        .status()?;
    ensure!(status.success(), "criterion failed");
    println!("| function | time: client to baseline |\n|---|---|");
    for case in CASES {
        if body(case).is_none() {
            continue;
        }
        let median = |side| median(&found, case, side);
        let ours = median(Side::Client)?;
        let (baseline, derived) = (median(Side::Baseline)?, median(Side::Derived)?);
        let theirs = match baseline[1] < derived[1] {
            true => baseline,
            false => derived,
        };
        let ratio = ours[1] / theirs[1];
        let (low, high) = (ours[0] / theirs[2], ours[2] / theirs[0]);
        println!(
            "| decode: {} | {ratio:.2} ({low:.2}–{high:.2}) |",
            case.name()
        );
    }
    Ok(())
}

/// Returns the median time of a function, between the bounds of its confidence interval.
fn median(found: &Path, case: Case, side: Side) -> Result<[f64; 3]> {
    let file = found.join(case.name()).join(side.name());
    let file = file.join("new/estimates.json");
    let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let estimates: Value = serde_json::from_slice(&text)?;
    let median = &estimates["median"];
    let interval = &median["confidence_interval"];
    let number = |value: &Value| value.as_f64().context("the estimate has no median");
    Ok([
        number(&interval["lower_bound"])?,
        number(&median["point_estimate"])?,
        number(&interval["upper_bound"])?,
    ])
}
