//! Runs `pipedream` as a user does, against servers on this machine.

#![allow(dead_code, reason = "each test file uses some of it")]

#[cfg(unix)]
pub(crate) mod terminal;

use std::ffi::OsString;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// How a command ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// The exit code; `None` after a signal.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

/// The environment of each command: no variable of the caller changes what a test sees.
pub(crate) fn environment(home: &Path) -> Vec<(&'static str, OsString)> {
    // Windows opens no socket without `SystemRoot`; the profiler of coverage writes its own file.
    let kept = ["PATH", "SystemRoot", "LLVM_PROFILE_FILE"];
    let kept = kept.map(|name| (name, std::env::var_os(name)));
    let kept = kept.into_iter().filter_map(|(name, it)| Some((name, it?)));
    let set = [
        ("HOME", home.into()),
        ("XDG_CONFIG_HOME", home.into()),
        ("XDG_CACHE_HOME", home.join("cache").into()),
        ("TZ", "UTC".into()),
    ];
    kept.chain(set).collect()
}

/// A command without credentials and settings of the user.
pub(crate) fn pipedream(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pipedream"));
    command
        .env_clear()
        .envs(environment(home))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs a command with a text as standard input.
pub(crate) fn run(mut command: Command, input: &str) -> Ended {
    let mut child = command
        .stdin(Stdio::piped())
        .spawn()
        .expect("pipedream starts");
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    // A command that does not read its input may exit first.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("pipedream exits");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    Ended {
        code: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// A response of [`Server`]: its status and its body.
pub(crate) type Response = (u16, String);

/// The status for which [`Server`] closes the connection without a response.
pub(crate) const LOST: u16 = 0;

/// An HTTP server whose responses a test decides.
pub(crate) struct Server {
    /// The base URL.
    pub(crate) url: String,
    /// The request lines, in order.
    pub(crate) requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts a server. `respond` gets the number of the request, from 0, and its request line.
    pub(crate) fn start(respond: impl Fn(usize, &str) -> Response + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/v1", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, count) = (requests.clone(), AtomicUsize::new(0));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Some(line) = read_request(&stream) else {
                    continue;
                };
                seen.lock().expect("no panic").push(line.clone());
                let number = count.fetch_add(1, Ordering::SeqCst);
                let (status, body) = respond(number, &line);
                if status == LOST {
                    continue;
                }
                let length = body.len();
                let head = format!(
                    "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\n\
                     content-length: {length}\r\nretry-after: 0\r\nx-request-id: req-{number}\r\n\
                     connection: close\r\n\r\n"
                );
                let _ = (&stream).write_all((head + &body).as_bytes());
            }
        });
        Self { url, requests }
    }

    /// The request lines so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }
}

/// Presses Ctrl-C.
pub(crate) fn interrupt(child: &std::process::Child) {
    let signal = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(signal.expect("kill starts").success());
}

/// Reads a request with its body, and returns its first line.
fn read_request(mut stream: &TcpStream) -> Option<String> {
    let (mut text, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let head_end = text.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(end) = head_end {
            let head = String::from_utf8_lossy(&text[..end]).to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.and_then(|it| it.trim().parse().ok()).unwrap_or(0);
            if text.len() >= end + 4 + length {
                let head = String::from_utf8_lossy(&text[..end]).into_owned();
                return head.lines().next().map(str::to_owned);
            }
        }
        match stream.read(&mut buffer).ok()? {
            0 => return None,
            read => text.extend_from_slice(&buffer[..read]),
        }
    }
}

/// A page of a list: items with these IDs, and the cursor of the next page.
pub(crate) fn page(ids: std::ops::Range<usize>, next: Option<&str>) -> String {
    let items: Vec<String> = ids
        .clone()
        .map(|id| format!("{{\"id\":\"dc_{id}\",\"name\":\"test-{id}\"}}"))
        .collect();
    let cursor = next.map_or("null".to_owned(), |cursor| format!("\"{cursor}\""));
    format!(
        "{{\"page_info\":{{\"total_count\":1000,\"count\":{},\"start_cursor\":null,\
         \"end_cursor\":{cursor}}},\"data\":[{}]}}",
        ids.len(),
        items.join(",")
    )
}
