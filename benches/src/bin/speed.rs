//! Measures the client against a program written by hand.
//!
//! `speed calls`, `speed streams`, `speed throughput` need nothing installed;
//! `speed instructions` needs valgrind. Run it with `--release`.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use pipedream_client_benches::calls::{Both, CASES, Case, Side, body, decode, runtime, stream};
use pipedream_client_benches::processes::own_cpu_time;
use pipedream_client_benches::ratio::{Ratios, cpu_time};
use pipedream_client_benches::server::{Served, Server};

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

/// The time of calls, in turn.
fn calls() -> Result<()> {
    let server = Child::start()?;
    let both = Both::new(&server.url)?;
    // One each, so that what a call leaves to be done is not done by the other side.
    let runtimes = [runtime()?, runtime()?];
    println!("| time | client to by hand |\n|---|---|");
    for case in CASES {
        let call = |side| {
            let runtime = &runtimes[usize::from(side == Side::Client)];
            runtime.block_on(both.call(side, case))
        };
        println!("| call: {} | {} |", case.name(), pairs(call)?);
    }
    server.stop()
}

/// The ratio of the middle times of both sides, each of which does the same once and
/// again in turn: what else the machine does meets single calls, and not the middle one.
fn pairs(mut make: impl FnMut(Side) -> Result<()>) -> Result<Ratios> {
    const TIMES: usize = 400;
    let mut ratios = Vec::new();
    for _ in 0..21 {
        let sides = [Side::Client, Side::ByHand];
        let mut took = [Vec::with_capacity(TIMES), Vec::with_capacity(TIMES)];
        for round in 0..TIMES {
            for number in [round % 2, 1 - round % 2] {
                let start = Instant::now();
                make(sides[number])?;
                took[number].push(start.elapsed());
            }
        }
        let [client, by_hand] = took.map(|mut took| {
            let middle = took.len() / 2;
            took.select_nth_unstable(middle).1.as_secs_f64()
        });
        ratios.push(client / by_hand);
    }
    Ok(Ratios::new(ratios))
}

/// All pages of a list, against a loop; and the next page while this one is worked on.
fn streams() -> Result<()> {
    let runtime = runtime()?;
    println!("| a list of 100 pages | ratio |\n|---|---|");
    let server = Server::start(Served::new(100, 100, Duration::ZERO))?;
    let both = Both::new(&server.base_url())?;
    let time = |side| {
        let start = cpu_time();
        let items = runtime.block_on(both.list(side))?;
        ensure!(items == 10_000, "{items} items came");
        anyhow::Ok((cpu_time() - start).as_secs_f64())
    };
    let ratios = Ratios::of(31, || time(Side::Client), || time(Side::ByHand))?;
    println!("| CPU time of the stream to that of a loop by hand | {ratios} |");

    // The server takes as long for a page as the caller does.
    let pause = Duration::from_millis(200);
    let server = Server::start(Served::new(10, 1, pause))?;
    let both = Both::new(&server.base_url())?;
    let time = |prefetch| {
        let start = Instant::now();
        let items = runtime.block_on(stream(&both.client, prefetch, pause))?;
        ensure!(items == 10, "{items} items came");
        anyhow::Ok(start.elapsed().as_secs_f64())
    };
    let ratios = Ratios::of(3, || time(false), || time(true))?;
    println!("| time without `prefetch` to that with it, server and caller as slow | {ratios} |");
    Ok(())
}

/// Calls from many tasks at once, through one client. The server is a process of its
/// own, so that the processor time of this one is the client's.
fn throughput() -> Result<()> {
    const TASKS: usize = 64;
    const CALLS: usize = 200;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    println!(
        "| {TASKS} tasks, {} calls: client to by hand | calls a second | calls a second of CPU time \
         | connections |\n|---|---|---|---|",
        TASKS * CALLS
    );
    for case in [Case::Item, Case::Page] {
        let mut server = Child::start()?;
        // A client each, so that neither finds the other's connections.
        let sides = [Side::Client, Side::ByHand];
        let clients = [Both::new(&server.url)?, Both::new(&server.url)?].map(Arc::new);
        let mut opened = [0, 0];
        // Calls a second, and calls a second of processor time.
        let mut time = |number: usize| -> Result<[f64; 2]> {
            let before = server.connections()?;
            let (cpu, start) = (own_cpu_time()?, Instant::now());
            runtime.block_on(async {
                let tasks: Vec<_> = (0..TASKS)
                    .map(|_| {
                        let (side, both) = (sides[number], clients[number].clone());
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
        let (mut wall, mut cpu) = (Vec::new(), Vec::new());
        for round in 0..31 {
            let mut rates = [[0.0; 2]; 2];
            for number in [round % 2, 1 - round % 2] {
                rates[number] = time(number)?;
            }
            wall.push(rates[0][0] / rates[1][0]);
            cpu.push(rates[0][1] / rates[1][1]);
        }
        let (wall, cpu) = (Ratios::new(wall), Ratios::new(cpu));
        let [ours, theirs] = opened;
        println!("| {} | {wall} | {cpu} | {ours} to {theirs} |", case.name());
        server.stop()?;
    }
    Ok(())
}

/// A server that is a process of its own.
struct Child {
    process: std::process::Child,
    answers: BufReader<std::process::ChildStdout>,
    url: String,
}

impl Child {
    fn start() -> Result<Self> {
        let mut process = Command::new(env::current_exe()?)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let answers = process.stdout.take().context("the server says nothing")?;
        let mut child = Self {
            process,
            answers: BufReader::new(answers),
            url: String::new(),
        };
        child.url = child.line()?;
        Ok(child)
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }

    /// How many connections were made until now.
    fn connections(&mut self) -> Result<usize> {
        let input = self.process.stdin.as_mut();
        input
            .context("the server does not listen")?
            .write_all(b"\n")?;
        Ok(self.line()?.parse()?)
    }

    fn stop(mut self) -> Result<()> {
        drop(self.process.stdin.take());
        self.process.wait()?;
        Ok(())
    }
}

/// Tells the address, then the number of connections for each line that comes, and
/// serves until none does.
fn serve() -> Result<()> {
    let server = Server::start(Served::new(100, 100, Duration::ZERO))?;
    println!("{}", server.base_url());
    for line in std::io::stdin().lines() {
        line?;
        println!("{}", server.connections());
    }
    Ok(())
}

/// The same call, list or decoding, so many times.
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
            let body = body(case).context("there is nothing to decode")?;
            (0..times).try_for_each(|_| decode(side, case, &body))
        }
        _ => bail!("repeat TIMES URL WHAT SIDE [CASE]"),
    }
}

/// Instructions of a call: those of many calls less those of few, so that setting
/// up does not count.
fn instructions() -> Result<()> {
    let server = Child::start()?;
    let url = &server.url;
    println!("| instructions | client | by hand | ratio |\n|---|---|---|---|");
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
        let mut theirs = count(Side::ByHand)?;
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
        count(Side::ByHand)?,
    );
    server.stop()
}

/// What one time more takes.
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
        .context("valgrind cannot be run; Debian's package is `valgrind`")?;
    let said = String::from_utf8_lossy(&output.stderr);
    let counted = said
        .lines()
        .find_map(|line| line.split_once("Collected : "))
        .with_context(|| format!("callgrind counted nothing: {said}"))?;
    Ok(counted.1.trim().parse()?)
}
