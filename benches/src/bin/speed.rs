//! Compares the speed of the client with the hand-written baseline.
//!
//! `speed calls`, `speed streams` and `speed throughput` need no other tool;
//! `speed instructions` needs valgrind. Build it with `--release`.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use pipedream_client_benches::calls::{Both, CASES, Case, Side, body, decode, runtime, stream};
use pipedream_client_benches::pinning::Pinning;
use pipedream_client_benches::processes::own_cpu_time;
use pipedream_client_benches::ratio::{Ratios, alternate, cpu_time};
use pipedream_client_benches::server::{Served, Server};

const SIDES: [Side; 2] = [Side::Client, Side::Baseline];

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["calls"] => calls(),
        ["streams"] => streams(),
        ["throughput"] => throughput(),
        ["instructions"] => instructions(),
        ["serve"] => serve(),
        ["repeat", times, url, ref what @ ..] => repeat(times.parse()?, url, what),
        _ => bail!("one of: calls, streams, throughput, instructions"),
    }
}

/// Times single calls, one at a time, with caller and server pinned to a core each.
fn calls() -> Result<()> {
    let (server, pinning) = Pinning::around(Child::start);
    let server = server?;
    let both = Both::new(&server.url)?;
    // One runtime per side: neither runs the other's leftover tasks.
    let runtimes = [runtime()?, runtime()?];
    println!("| time | client to baseline |\n|---|---|");
    for case in CASES {
        let call = |side| {
            let runtime = &runtimes[usize::from(side == Side::Client)];
            runtime.block_on(both.call(side, case))
        };
        println!("| call: {} | {} |", case.name(), medians(call)?);
    }
    println!("\n{pinning}");
    server.stop()
}

/// Returns the ratios of the median times of both sides. The load of the machine affects
/// single calls, but hardly their median.
fn medians(mut make: impl FnMut(Side) -> Result<()>) -> Result<Ratios> {
    const TIMES: usize = 400;
    let mut time = |side| {
        let start = Instant::now();
        make(side)?;
        anyhow::Ok(start.elapsed().as_secs_f64())
    };
    let mut rounds = Vec::new();
    for _ in 0..21 {
        let times = alternate(TIMES, SIDES, &mut time)?;
        rounds.push([0, 1].map(|side| {
            let mut times: Vec<f64> = times.iter().map(|round| round[side]).collect();
            *times.select_nth_unstable_by(TIMES / 2, f64::total_cmp).1
        }));
    }
    Ok(Ratios::of(rounds))
}

/// Measures a whole list against a loop by the baseline, and with `prefetch` against without.
fn streams() -> Result<()> {
    let runtime = runtime()?;
    println!("| a list of 100 pages | ratio |\n|---|---|");
    let server = Server::start(Served::new(100, 100, Duration::ZERO))?;
    let both = Both::new(&server.base_url())?;
    let time = |side| {
        let start = cpu_time();
        let items = runtime.block_on(both.list(side))?;
        ensure!(items == 10_000, "the list has {items} items");
        anyhow::Ok((cpu_time() - start).as_secs_f64())
    };
    let ratios = Ratios::measure(31, SIDES, time)?;
    println!("| CPU time: stream to a loop by the baseline | {ratios} |");

    // The server and the caller take the same time for a page.
    let pause = Duration::from_millis(200);
    let server = Server::start(Served::new(10, 1, pause))?;
    let both = Both::new(&server.base_url())?;
    let time = |prefetch| {
        let start = Instant::now();
        let items = runtime.block_on(stream(&both.client, prefetch, pause))?;
        ensure!(items == 10, "the list has {items} items");
        anyhow::Ok(start.elapsed().as_secs_f64())
    };
    let ratios = Ratios::measure(3, [false, true], time)?;
    println!("| time: without `prefetch` to with it, server and caller equally slow | {ratios} |");
    Ok(())
}

/// Measures calls from many tasks at once through one client. The server is a separate
/// process, so the CPU time of this one is the client's.
fn throughput() -> Result<()> {
    const TASKS: usize = 64;
    const CALLS: usize = 200;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    println!(
        "| {TASKS} tasks, {} calls: client to baseline | calls per second \
         | calls per second of CPU time | connections |\n|---|---|---|---|",
        TASKS * CALLS
    );
    for case in [Case::Item, Case::Page] {
        let mut server = Child::start()?;
        // One client per side: neither reuses the other's connections.
        let clients = [Both::new(&server.url)?, Both::new(&server.url)?].map(Arc::new);
        let mut opened = [0, 0];
        // Calls per second, and calls per second of CPU time.
        let rates = |number: usize| -> Result<[f64; 2]> {
            let before = server.connections()?;
            let (cpu, start) = (own_cpu_time()?, Instant::now());
            runtime.block_on(async {
                let tasks: Vec<_> = (0..TASKS)
                    .map(|_| {
                        let (side, both) = (SIDES[number], clients[number].clone());
                        tokio::spawn(async move {
                            for _ in 0..CALLS {
                                both.call(side, case).await?;
                            }
                            anyhow::Ok(())
                        })
                    })
                    .collect();
                for task in tasks {
                    task.await??;
                }
                anyhow::Ok(())
            })?;
            let (wall, cpu) = (start.elapsed(), own_cpu_time()?.saturating_sub(cpu));
            opened[number] += server.connections()? - before;
            Ok([wall, cpu].map(|time| (TASKS * CALLS) as f64 / time.as_secs_f64()))
        };
        let rounds = alternate(31, [0, 1], rates)?;
        let [wall, cpu] = [0, 1]
            .map(|rate| Ratios::of(rounds.iter().map(|round| round.map(|rates| rates[rate]))));
        let [ours, theirs] = opened;
        println!("| {} | {wall} | {cpu} | {ours} to {theirs} |", case.name());
        server.stop()?;
    }
    Ok(())
}

/// A server in a separate process.
struct Child {
    process: std::process::Child,
    output: BufReader<std::process::ChildStdout>,
    url: String,
}

impl Child {
    fn start() -> Result<Self> {
        let mut process = Command::new(env::current_exe()?)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().context("the server has no output")?;
        let mut child = Self {
            process,
            output: BufReader::new(output),
            url: String::new(),
        };
        child.url = child.line()?;
        Ok(child)
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }

    /// Returns the number of connections made so far.
    fn connections(&mut self) -> Result<usize> {
        let input = self.process.stdin.as_mut();
        input.context("the server has no input")?.write_all(b"\n")?;
        Ok(self.line()?.parse()?)
    }

    fn stop(mut self) -> Result<()> {
        drop(self.process.stdin.take());
        self.process.wait()?;
        Ok(())
    }
}

/// Prints the base URL, then the number of connections for each line of input. Serves
/// until the input ends.
fn serve() -> Result<()> {
    let server = Server::start(Served::new(100, 100, Duration::ZERO))?;
    println!("{}", server.base_url());
    for line in std::io::stdin().lines() {
        line?;
        println!("{}", server.connections());
    }
    Ok(())
}

/// Makes the same call, list or decoding `times` times.
fn repeat(times: usize, url: &str, what: &[&str]) -> Result<()> {
    let (both, runtime) = (Both::new(url)?, runtime()?);
    match *what {
        ["call", side, case] => {
            let (side, case) = (side.parse()?, case.parse()?);
            (0..times).try_for_each(|_| runtime.block_on(both.call(side, case)))
        }
        ["list", side] => {
            let side = side.parse()?;
            (0..times).try_for_each(|_| runtime.block_on(both.list(side)).map(drop))
        }
        ["decode", side, case] => {
            let (side, case) = (side.parse()?, case.parse()?);
            let body = body(case).context("this case has no body")?;
            (0..times).try_for_each(|_| decode(side, case, &body))
        }
        _ => bail!("repeat TIMES URL WHAT SIDE [CASE]"),
    }
}

/// Counts the instructions of a call: those of many calls minus those of few, which
/// leaves out the setup.
fn instructions() -> Result<()> {
    let server = Child::start()?;
    let url = &server.url;
    println!("| instructions | client | baseline | ratio |\n|---|---|---|---|");
    let row = |what: &str, ours: f64, theirs: f64| {
        println!(
            "| {what} | {ours:.0} | {theirs:.0} | {:.3} |",
            ours / theirs
        );
    };
    for (what, case) in ["call", "decode"]
        .iter()
        .flat_map(|what| CASES.map(|case| (*what, case)))
    {
        if what == "decode" && body(case).is_none() {
            continue;
        }
        let count = |side: Side| counted([100, 300], url, &[what, side.name(), case.name()]);
        let mut theirs = count(Side::Baseline)?;
        if what == "decode" {
            theirs = theirs.min(count(Side::Derived)?);
        }
        let name = format!("{what}: {}", case.name());
        row(&name, count(Side::Client)?, theirs);
    }
    let count = |side: Side| counted([2, 6], url, &["list", side.name()]);
    row(
        "list of 100 pages",
        count(Side::Client)?,
        count(Side::Baseline)?,
    );
    server.stop()
}

/// Returns the instructions of one more repetition.
fn counted([few, many]: [u32; 2], url: &str, what: &[&str]) -> Result<f64> {
    let count = |times: u32| callgrind(times, url, what);
    Ok((count(many)? - count(few)?) / f64::from(many - few))
}

fn callgrind(times: u32, url: &str, what: &[&str]) -> Result<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe()?)
        .args(["repeat", &times.to_string(), url])
        .args(what)
        .output()
        .context("cannot run valgrind (Debian: `apt-get install valgrind`)")?;
    let report = String::from_utf8_lossy(&output.stderr);
    let counted = report
        .lines()
        .find_map(|line| line.split_once("Collected : "))
        .with_context(|| format!("callgrind reports no count: {report}"))?;
    Ok(counted.1.trim().parse()?)
}
