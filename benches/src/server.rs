//! A server on loopback with little overhead: one thread per connection, and responses
//! that are prepared as bytes.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::bodies;

/// The response for each path.
pub struct Served {
    item: Vec<u8>,
    page: Vec<u8>,
    workflow: Vec<u8>,
    empty: Vec<u8>,
    missing: Vec<u8>,
    /// The number of pages of the long list, and the items on each page.
    pages: usize,
    items: String,
    /// The time that the server takes for a page of the long list.
    latency: Duration,
}

/// A server that runs until the program ends.
pub struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Served {
    /// Prepares the responses, with a list of `pages` pages of `items` items.
    pub fn new(pages: usize, items: usize, latency: Duration) -> Self {
        Self {
            item: response("200 OK", &bodies::item()),
            page: response("200 OK", &bodies::page()),
            workflow: response("200 OK", &bodies::workflow()),
            empty: response("202 Accepted", ""),
            missing: response("404 Not Found", r#"{"error": "no such route"}"#),
            pages,
            items: bodies::sources(items).to_string(),
            latency,
        }
    }

    fn response(&self, path: &str) -> Cow<'_, [u8]> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        Cow::Borrowed(match path {
            "/v1/users/me/sources" | "/v1/users/me/sources/" => &self.page,
            _ if path.starts_with("/v1/orgs/") => return Cow::Owned(self.list_page(query)),
            _ if path.starts_with("/v1/accounts/") => &self.item,
            _ if path.starts_with("/v1/workflows/") => &self.workflow,
            _ if path.starts_with("/v1/sources/") => &self.empty,
            _ => &self.missing,
        })
    }

    fn list_page(&self, query: &str) -> Vec<u8> {
        thread::sleep(self.latency);
        let after = query
            .split('&')
            .find_map(|pair| pair.strip_prefix("after="));
        let number = after.map_or(Ok(0), str::parse).unwrap_or(usize::MAX);
        if number >= self.pages {
            return self.missing.clone();
        }
        let next = (number + 1 < self.pages).then_some(number + 1);
        let page_info = bodies::page_info(self.pages, next);
        let body = format!(r#"{{"page_info":{page_info},"data":{}}}"#, self.items);
        response("200 OK", &body)
    }
}

fn response(status: &str, body: &str) -> Vec<u8> {
    // The headers of a typical server behind a proxy.
    let mut headers = format!(
        "HTTP/1.1 {status}\r\n\
         date: Tue, 03 Nov 2026 08:12:31 GMT\r\n\
         content-length: {}\r\n\
         x-request-id: 8f2c6f0e-6a51-4b8e-9f5b-0d6f9e6f4a11\r\n\
         strict-transport-security: max-age=31536000; includeSubDomains\r\n\
         vary: Accept-Encoding\r\n\
         etag: W/\"3e9-kQ2Sx1Yb0Q5o2mZ7cVn8d0pT1fE\"\r\n\
         via: 1.1 varnish\r\n",
        body.len()
    );
    if !body.is_empty() {
        headers.push_str("content-type: application/json; charset=utf-8\r\n");
    }
    format!("{headers}\r\n{body}").into_bytes()
}

impl Server {
    /// Serves on a free port of loopback.
    pub fn start(served: Served) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let served = Arc::new(served);
        let connections = Arc::new(AtomicUsize::new(0));
        let requests = Arc::new(AtomicUsize::new(0));
        let (opened, seen) = (connections.clone(), requests.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                opened.fetch_add(1, Ordering::Relaxed);
                let (served, seen) = (served.clone(), seen.clone());
                // A client that disconnects ends its thread.
                thread::spawn(move || serve(&served, &seen, stream));
            }
        });
        Ok(Self {
            address,
            connections,
            requests,
        })
    }

    /// Returns the base URL of the API.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// Returns the number of connections made so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Returns the number of requests received so far.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

fn serve(served: &Served, seen: &AtomicUsize, stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let (mut first, mut line) = (String::new(), String::new());
    loop {
        first.clear();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        // No benchmark sends a request body.
        while line != "\r\n" {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
        }
        line.clear();
        seen.fetch_add(1, Ordering::Relaxed);
        let path = first.split(' ').nth(1).unwrap_or_default();
        writer.write_all(&served.response(path))?;
    }
}
