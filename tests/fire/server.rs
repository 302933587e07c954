//! A server that misbehaves on purpose, over real sockets and with raw bytes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// A request as it came.
pub(crate) struct Request {
    /// The first line, less the version: `GET /users/me`.
    pub(crate) line: String,
    /// The lines after it.
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

    /// The target, path and query as they came.
    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap()
    }
}

/// What the server does with a request, or with a connection.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Sends these bytes and waits for the next request.
    Answer(Vec<u8>),
    /// Sends these bytes and closes the connection in good order.
    Close(Vec<u8>),
    /// Sends these bytes and resets the connection.
    Reset(Vec<u8>),
    /// Sends these bytes and then nothing, until the client goes away.
    Stall(Vec<u8>),
    /// Sends these bytes, and then this chunk again and again.
    Flood(Vec<u8>, Vec<u8>),
}

/// Decides what happens: to a connection that was just made (`None`), where it may
/// do nothing, and to each request.
pub(crate) type Script = dyn Fn(Option<&Request>) -> Option<Action> + Send + Sync;

/// What the server counted.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) requests: AtomicUsize,
    pub(crate) connections: AtomicUsize,
    pub(crate) open: AtomicUsize,
    pub(crate) most_open: AtomicUsize,
}

/// The server. It stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    pub(crate) counts: Arc<Counts>,
    accept: tokio::task::JoinHandle<()>,
}

impl Server {
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

    /// A server that does the same with each request.
    pub(crate) async fn always(action: Action) -> Self {
        Self::start(move |request| request.map(|_| action.clone())).await
    }

    /// Where nobody listens, for as long as the socket is held.
    pub(crate) fn refusing() -> (TcpSocket, String) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let base_url = format!("http://{}", socket.local_addr().unwrap());
        (socket, base_url)
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    /// Waits until no connection is open; false where one stays.
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

/// Counts a connection for as long as it is open.
struct Open(Arc<Counts>);

impl Open {
    fn new(counts: Arc<Counts>) -> Self {
        counts.connections.fetch_add(1, Ordering::SeqCst);
        let open = counts.open.fetch_add(1, Ordering::SeqCst) + 1;
        counts.most_open.fetch_max(open, Ordering::SeqCst);
        Self(counts)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn serve(mut stream: TcpStream, script: Arc<Script>, counts: Arc<Counts>) {
    let open = Open::new(counts);
    if let Some(action) = script(None)
        && !act(&mut stream, action).await
    {
        return;
    }
    let mut unread = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut unread).await {
        open.0.requests.fetch_add(1, Ordering::SeqCst);
        let action = script(Some(&request)).expect("the script knows what to do");
        if !act(&mut stream, action).await {
            return;
        }
    }
}

/// Does it; false where the connection is over.
async fn act(stream: &mut TcpStream, action: Action) -> bool {
    match action {
        Action::Answer(bytes) => stream.write_all(&bytes).await.is_ok(),
        Action::Close(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
            false
        }
        Action::Reset(bytes) => {
            let _ = stream.write_all(&bytes).await;
            if !bytes.is_empty() {
                // A reset drops what the client has not read yet.
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

/// Reads a request with its whole body; none where the client has gone.
async fn read_request(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Option<Request> {
    let end = loop {
        if let Some(end) = unread.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        read_more(stream, unread).await?;
    };
    let head = String::from_utf8(unread.drain(..end).collect()).expect("a head is ASCII");
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

/// A whole response with a length.
pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status} Whatever\r\n").into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    // A 204 has no body, and no length either (RFC 9110, section 8.6).
    if status != 204 {
        bytes.extend_from_slice(format!("content-length: {}\r\n", body.len()).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// A whole response of JSON.
pub(crate) fn json(status: u16, body: &str) -> Vec<u8> {
    response(
        status,
        &[("content-type", "application/json")],
        body.as_bytes(),
    )
}
