//! A server whose responses and faults a test scripts, over real sockets and as raw bytes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// A request as it was received.
#[derive(Clone)]
pub(crate) struct Request {
    /// The request line without the version: `GET /users/me`.
    pub(crate) line: String,
    /// The headers, with names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn method(&self) -> &str {
        self.line.split(' ').next().unwrap()
    }

    /// The request target: path and query.
    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap()
    }
}

/// How the server reacts to a request or to a new connection.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Sends these bytes and waits for the next request.
    Respond(Vec<u8>),
    /// Sends these bytes and closes the connection gracefully.
    Close(Vec<u8>),
    /// Sends these bytes and resets the connection.
    Reset(Vec<u8>),
    /// Sends these bytes and then nothing until the client disconnects.
    Stall(Vec<u8>),
    /// Sends the first bytes once and the second bytes repeatedly.
    Flood(Vec<u8>, Vec<u8>),
}

/// Returns the action for a new connection (`None`), where it may return no action, or
/// for a request.
pub(crate) type Script = dyn Fn(Option<&Request>) -> Option<Action> + Send + Sync;

/// What the server counts.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) requests: AtomicUsize,
    pub(crate) connections: AtomicUsize,
    pub(crate) open: AtomicUsize,
    pub(crate) max_open: AtomicUsize,
}

/// The server. Dropping it stops it.
pub(crate) struct Server {
    address: SocketAddr,
    pub(crate) counts: Arc<Counts>,
    accept: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Starts a server that follows a script.
    pub(crate) async fn start(
        script: impl Fn(Option<&Request>) -> Option<Action> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let counts = Arc::new(Counts::default());
        let (script, shared): (Arc<Script>, _) = (Arc::new(script), counts.clone());
        let accept = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            loop {
                while connections.try_join_next().is_some() {}
                let Ok((stream, _)) = listener.accept().await else {
                    continue;
                };
                let _ = stream.set_nodelay(true);
                connections.spawn(serve(stream, script.clone(), shared.clone()));
            }
        });
        Self {
            address,
            counts,
            accept,
        }
    }

    /// Starts a server that reacts to each request in the same way.
    pub(crate) async fn always(action: Action) -> Self {
        Self::start(move |request| request.map(|_| action.clone())).await
    }

    /// Starts a server that takes these actions in turn and repeats the last one.
    pub(crate) async fn sequence(actions: Vec<Action>) -> Self {
        let next = AtomicUsize::new(0);
        Self::start(move |request| {
            request?;
            let number = next.fetch_add(1, Ordering::SeqCst).min(actions.len() - 1);
            Some(actions[number].clone())
        })
        .await
    }

    /// A base URL that refuses connections for as long as the socket is kept.
    pub(crate) fn refusing() -> (TcpSocket, String) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let base_url = format!("http://{}", socket.local_addr().unwrap());
        (socket, base_url)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The number of requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    /// Waits until no connection is open. Returns false if one stays open.
    pub(crate) async fn all_closed(&self) -> bool {
        for _ in 0..200 {
            if self.counts.open.load(Ordering::SeqCst) == 0 {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accept.abort();
    }
}

/// Counts a connection while it is open.
struct OpenConnection(Arc<Counts>);

impl OpenConnection {
    fn new(counts: Arc<Counts>) -> Self {
        counts.connections.fetch_add(1, Ordering::SeqCst);
        let open = counts.open.fetch_add(1, Ordering::SeqCst) + 1;
        counts.max_open.fetch_max(open, Ordering::SeqCst);
        Self(counts)
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn serve(mut stream: TcpStream, script: Arc<Script>, counts: Arc<Counts>) {
    let connection = OpenConnection::new(counts);
    if let Some(action) = script(None)
        && !perform(&mut stream, action).await
    {
        return;
    }
    let mut unread = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut unread).await {
        connection.0.requests.fetch_add(1, Ordering::SeqCst);
        let action = script(Some(&request)).expect("the script has an action for each request");
        if !perform(&mut stream, action).await {
            return;
        }
    }
}

/// Performs an action. Returns false if it ends the connection.
async fn perform(stream: &mut TcpStream, action: Action) -> bool {
    match action {
        Action::Respond(bytes) => stream.write_all(&bytes).await.is_ok(),
        Action::Close(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
            false
        }
        Action::Reset(bytes) => {
            let _ = stream.write_all(&bytes).await;
            if !bytes.is_empty() {
                // A reset discards what the client has not read yet.
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            let _ = stream.set_zero_linger();
            false
        }
        Action::Stall(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let mut ignored = [0; 1024];
            while matches!(stream.read(&mut ignored).await, Ok(read) if read > 0) {}
            false
        }
        Action::Flood(head, chunk) => {
            let _ = stream.write_all(&head).await;
            while stream.write_all(&chunk).await.is_ok() {}
            false
        }
    }
}

/// Reads a request with its body. Returns `None` if the client has disconnected.
async fn read_request(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Option<Request> {
    let end = loop {
        if let Some(end) = unread.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        read_more(stream, unread).await?;
    };
    let head = String::from_utf8(unread.drain(..end).collect()).expect("the head is UTF-8");
    let mut lines = head.split("\r\n").filter(|line| !line.is_empty());
    let line = lines
        .next()
        .unwrap()
        .trim_end_matches(" HTTP/1.1")
        .to_owned();
    let headers: Vec<(String, String)> = lines
        .map(|line| line.split_once(": ").expect("a header has a colon"))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let mut request = Request {
        line,
        headers,
        body: Vec::new(),
    };
    assert_eq!(request.header("transfer-encoding"), None);
    let length: usize = request
        .header("content-length")
        .map_or(0, |length| length.parse().unwrap());
    while unread.len() < length {
        read_more(stream, unread).await?;
    }
    request.body = unread.drain(..length).collect();
    Some(request)
}

async fn read_more(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Option<()> {
    let mut buffer = [0; 16 * 1024];
    let read = stream
        .read(&mut buffer)
        .await
        .ok()
        .filter(|read| *read > 0)?;
    unread.extend_from_slice(&buffer[..read]);
    Some(())
}

/// A response with a content length.
pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status} Reason\r\n").into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    // A 204 response has neither a body nor a length (RFC 9110, section 8.6).
    if status != 204 {
        bytes.extend_from_slice(format!("content-length: {}\r\n", body.len()).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// A JSON response.
pub(crate) fn json(status: u16, body: &str) -> Vec<u8> {
    response(
        status,
        &[("content-type", "application/json")],
        body.as_bytes(),
    )
}
