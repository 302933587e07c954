//! An HTTP/2 server that sends the frames that a test scripts, without TLS.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::hpack::Decoder;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

pub(crate) const NO_ERROR: u32 = 0;
pub(crate) const REFUSED_STREAM: u32 = 7;
pub(crate) const ENHANCE_YOUR_CALM: u32 = 11;
pub(crate) const HTTP_1_1_REQUIRED: u32 = 13;
/// All error codes of RFC 9113.
pub(crate) const CODES: std::ops::RangeInclusive<u32> = NO_ERROR..=HTTP_1_1_REQUIRED;

/// The highest stream ID, which excludes no stream.
pub(crate) const MAX_ID: u32 = i32::MAX as u32;

/// A frame type.
mod kind {
    pub(super) const DATA: u8 = 0;
    pub(super) const HEADERS: u8 = 1;
    pub(super) const RST_STREAM: u8 = 3;
    pub(super) const SETTINGS: u8 = 4;
    pub(super) const PING: u8 = 6;
    pub(super) const GOAWAY: u8 = 7;
    pub(super) const WINDOW_UPDATE: u8 = 8;
}

const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

/// When a script is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The headers of a request were received.
    Headers,
    /// The whole request was received.
    Complete,
}

/// A request on a stream.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    /// The number of the connection, from 0.
    pub(crate) connection: usize,
    pub(crate) id: u32,
    headers: Vec<(String, String)>,
}

impl Stream {
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut headers = self.headers.iter();
        let found = headers.find(|(found, _)| found == name);
        found.map_or("", |(_, value)| value)
    }
}

/// What the server sends or does.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Sends a response with this JSON.
    Respond(u16, String),
    /// Sends the headers of a response and a part of the body.
    RespondPartly,
    /// Sends a response header of this length.
    LongHeader(usize),
    /// Resets the stream.
    Reset(u32),
    /// Sends a GOAWAY with this last stream ID and code.
    GoAway(u32, u32),
    /// Closes the connection.
    Close,
}

type Script = dyn Fn(&Stream, Stage) -> Vec<Action> + Send + Sync;

/// The server. Dropping it stops it.
pub(crate) struct Http2Server {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
    accept: tokio::task::JoinHandle<()>,
}

impl Http2Server {
    /// Starts a server that announces a limit of concurrent streams and follows a script.
    pub(crate) async fn start(
        max_streams: u32,
        script: impl Fn(&Stream, Stage) -> Vec<Action> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let (script, counter): (Arc<Script>, _) = (Arc::new(script), requests.clone());
        let accept = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            for number in 0.. {
                while connections.try_join_next().is_some() {}
                let (stream, _) = listener.accept().await.unwrap();
                let _ = stream.set_nodelay(true);
                let (script, counter) = (script.clone(), counter.clone());
                connections.spawn(async move {
                    let mut connection = Connection::new(stream, number);
                    // The end of the connection is an error, too.
                    let _ = connection.serve(max_streams, &*script, &counter).await;
                });
            }
        });
        Self {
            address,
            requests,
            accept,
        }
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The number of streams so far.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Drop for Http2Server {
    fn drop(&mut self) {
        self.accept.abort();
    }
}

struct Connection {
    stream: TcpStream,
    number: usize,
    decoder: Decoder,
    open: Vec<Stream>,
}

impl Connection {
    fn new(stream: TcpStream, number: usize) -> Self {
        Self {
            stream,
            number,
            decoder: Decoder::default(),
            open: Vec::new(),
        }
    }

    async fn serve(
        &mut self,
        max_streams: u32,
        script: &Script,
        requests: &AtomicUsize,
    ) -> std::io::Result<()> {
        let mut preface = [0; PREFACE.len()];
        self.stream.read_exact(&mut preface).await?;
        assert_eq!(preface, *PREFACE);
        // Settings 1 and 3: no header table, and the limit of concurrent streams.
        let mut settings = vec![0, 1, 0, 0, 0, 0, 0, 3];
        settings.extend_from_slice(&max_streams.to_be_bytes());
        self.send(kind::SETTINGS, 0, 0, &settings).await?;
        loop {
            let mut head = [0; 9];
            self.stream.read_exact(&mut head).await?;
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            let (kind, flags) = (head[3], head[4]);
            let mut payload = vec![0; length as usize];
            self.stream.read_exact(&mut payload).await?;
            match kind {
                kind::SETTINGS if flags & ACK == 0 => {
                    self.send(kind::SETTINGS, ACK, 0, &[]).await?;
                }
                kind::PING if flags & ACK == 0 => self.send(kind::PING, ACK, 0, &payload).await?,
                kind::HEADERS => {
                    requests.fetch_add(1, Ordering::SeqCst);
                    assert_eq!(flags & !(END_STREAM | END_HEADERS), 0);
                    let request = Stream {
                        connection: self.number,
                        id,
                        headers: self.decoder.decode(&payload),
                    };
                    self.open.push(request.clone());
                    self.perform(id, script(&request, Stage::Headers)).await?;
                }
                kind::DATA if length > 0 => {
                    let update = length.to_be_bytes();
                    self.send(kind::WINDOW_UPDATE, 0, 0, &update).await?;
                }
                kind::RST_STREAM => self.open.retain(|stream| stream.id != id),
                _ => {}
            }
            if matches!(kind, kind::HEADERS | kind::DATA) && flags & END_STREAM != 0 {
                let request = self.open.iter().find(|stream| stream.id == id).cloned();
                if let Some(request) = request {
                    self.perform(id, script(&request, Stage::Complete)).await?;
                }
            }
        }
    }

    async fn perform(&mut self, id: u32, actions: Vec<Action>) -> std::io::Result<()> {
        for action in actions {
            match action {
                Action::Respond(status, body) => {
                    let status = status_header(status);
                    self.send(kind::HEADERS, END_HEADERS, id, &status).await?;
                    self.send(kind::DATA, END_STREAM, id, body.as_bytes())
                        .await?;
                    self.close(id);
                }
                Action::RespondPartly => {
                    let status = status_header(200);
                    self.send(kind::HEADERS, END_HEADERS, id, &status).await?;
                    self.send(kind::DATA, 0, id, b"{\"data\":").await?;
                }
                Action::LongHeader(length) => self.send_long_header(id, length).await?,
                Action::Reset(code) => {
                    self.send(kind::RST_STREAM, 0, id, &code.to_be_bytes())
                        .await?;
                    self.close(id);
                }
                Action::GoAway(last, code) => {
                    let payload = [last.to_be_bytes(), code.to_be_bytes()].concat();
                    self.send(kind::GOAWAY, 0, 0, &payload).await?;
                }
                Action::Close => {
                    self.stream.shutdown().await?;
                    return Err(std::io::ErrorKind::ConnectionAborted.into());
                }
            }
        }
        Ok(())
    }

    /// Sends a response whose headers need several frames.
    async fn send_long_header(&mut self, id: u32, length: usize) -> std::io::Result<()> {
        const CONTINUATION: u8 = 9;
        let mut block = status_header(200);
        // A literal without indexing: the name, then the length of the value with a prefix of 7
        // bits.
        block.extend_from_slice(b"\x00\x06x-long\x7f");
        let mut rest = length - 127;
        while rest >= 128 {
            block.push((rest % 128) as u8 | 0x80);
            rest /= 128;
        }
        block.push(rest as u8);
        block.resize(block.len() + length, b'a');
        let mut kind = kind::HEADERS;
        let mut chunks = block.chunks(16 * 1024).peekable();
        while let Some(chunk) = chunks.next() {
            let flags = if chunks.peek().is_none() {
                END_HEADERS
            } else {
                0
            };
            self.send(kind, flags, id, chunk).await?;
            kind = CONTINUATION;
        }
        self.send(kind::DATA, END_STREAM, id, b"{}").await
    }

    fn close(&mut self, id: u32) {
        self.open.retain(|stream| stream.id != id);
    }

    async fn send(&mut self, kind: u8, flags: u8, id: u32, payload: &[u8]) -> std::io::Result<()> {
        let length = (payload.len() as u32).to_be_bytes();
        let mut frame = vec![length[1], length[2], length[3], kind, flags];
        frame.extend_from_slice(&id.to_be_bytes());
        frame.extend_from_slice(payload);
        self.stream.write_all(&frame).await
    }
}

/// `:status` as a literal with the indexed name 8.
fn status_header(status: u16) -> Vec<u8> {
    [b"\x08\x03", status.to_string().as_bytes()].concat()
}
