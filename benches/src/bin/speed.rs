//! Measures the client against a program written by hand.
//!
//! `speed calls`, `speed streams`, `speed throughput` need nothing installed;
//! `speed instructions` needs valgrind. Run it with `--release`.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use pipedream_client_benches::calls::{Both, CASES, Case, Side, body, decode};
use pipedream_client_benches::ratio::{Ratios, cpu_time};
use pipedream_client_benches::server::{Served, Server};

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["calls"] => calls(),
        ["instructions"] => instructions(),
        ["serve"] => serve(),
        ["repeat", what, side, case, times, url] => {
            repeat(what, side.parse()?, case.parse()?, times.parse()?, url)
        }
        _ => bail!("one of: calls, streams, throughput, instructions"),
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    // One thread, whose time is told.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    Ok(runtime?)
}

/// The time of calls and of decoding alone, in turn.
fn calls() -> Result<()> {
    let server = Server::start(Served::new(1, 1, Duration::ZERO))?;
    let both = Both::new(&server.base_url())?;
    let runtime = runtime()?;
    println!("| CPU time | client to by hand |\n|---|---|");
    for case in CASES {
        let time = |side| {
            let start = cpu_time();
            for _ in 0..200 {
                runtime.block_on(both.call(side, case))?;
            }
            anyhow::Ok((cpu_time() - start).as_secs_f64())
        };
        let ratios = Ratios::of(21, || time(Side::Client), || time(Side::ByHand))?;
        println!("| call: {} | {ratios} |", case.name());
    }
    for case in CASES {
        let Some(body) = body(case) else { continue };
        let time = |side| {
            let start = cpu_time();
            for _ in 0..500 {
                decode(side, case, body.as_bytes())?;
            }
            anyhow::Ok((cpu_time() - start).as_secs_f64())
        };
        let ratios = Ratios::of(21, || time(Side::Client), || time(Side::ByHand))?;
        println!("| decode: {} | {ratios} |", case.name());
    }
    Ok(())
}

/// Tells the address, and serves until the standard input ends.
fn serve() -> Result<()> {
    let server = Server::start(Served::new(1, 1, Duration::ZERO))?;
    println!("{}", server.base_url());
    std::io::stdout().flush()?;
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink())?;
    Ok(())
}

/// The same call, or the same decoding, so many times.
fn repeat(what: &str, side: Side, case: Case, times: usize, url: &str) -> Result<()> {
    if what == "decode" {
        let body = body(case).context("there is nothing to decode")?;
        for _ in 0..times {
            decode(side, case, body.as_bytes())?;
        }
        return Ok(());
    }
    let both = Both::new(url)?;
    let runtime = runtime()?;
    for _ in 0..times {
        runtime.block_on(both.call(side, case))?;
    }
    Ok(())
}

/// Instructions of a call: those of many calls less those of few, so that setting
/// up does not count.
fn instructions() -> Result<()> {
    let mut server = Command::new(env::current_exe()?)
        .arg("serve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut url = String::new();
    let output = server.stdout.take().context("the server says nothing")?;
    BufReader::new(output).read_line(&mut url)?;
    let url = url.trim();
    println!("| instructions | client | by hand | ratio |\n|---|---|---|---|");
    for (what, case) in ["call", "decode"]
        .iter()
        .flat_map(|what| CASES.map(|case| (*what, case)))
    {
        if what == "decode" && body(case).is_none() {
            continue;
        }
        let count = |side: Side| -> Result<f64> {
            let [few, many] = [100, 300];
            let counted = |times: u64| callgrind(what, side, case, times, url);
            Ok((counted(many)? - counted(few)?) / (many - few) as f64)
        };
        let ours = count(Side::Client)?;
        let mut theirs = count(Side::ByHand)?;
        if what == "decode" {
            theirs = theirs.min(count(Side::Derived)?);
        }
        let ratio = ours / theirs;
        println!(
            "| {what}: {} | {ours:.0} | {theirs:.0} | {ratio:.3} |",
            case.name()
        );
    }
    drop(server.stdin.take());
    server.wait()?;
    Ok(())
}

fn callgrind(what: &str, side: Side, case: Case, times: u64, url: &str) -> Result<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe()?)
        .args(["repeat", what, side.name(), case.name()])
        .args([&times.to_string(), url])
        .output()
        .context("valgrind cannot be run; Debian's package is `valgrind`")?;
    let said = String::from_utf8_lossy(&output.stderr);
    let counted = said
        .lines()
        .find_map(|line| line.split_once("Collected : "))
        .with_context(|| format!("callgrind counted nothing: {said}"))?;
    Ok(counted.1.trim().parse()?)
}
