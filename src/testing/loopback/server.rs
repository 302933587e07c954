//! A small HTTP/1.1 server, which can delay a response and cut its body.

use std::future::poll_fn;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use super::{Request, Response};

/// What the server does with a request.
pub(crate) struct Reply {
    pub(crate) response: Response,
    /// How long the server waits before it sends the response.
    pub(crate) delay: Duration,
    /// The number of bytes of the body after which the server closes the connection. `None`
    /// sends the whole body.
    pub(crate) cut_body: Option<usize>,
}

impl From<Response> for Reply {
    fn from(response: Response) -> Self {
        Self {
            response,
            delay: Duration::ZERO,
            cut_body: None,
        }
    }
}

/// A server that handles every request with one function. Dropping it closes its connections.
pub(crate) struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server on a free port.
    ///
    /// It has its own runtime, because it may be used after the runtime that started it has
    /// stopped, and while the caller blocks its thread.
    pub(crate) fn start(
        handle: impl Fn(Request) -> Reply + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let listener = {
            let _guard = runtime.enter();
            TcpListener::from_std(listener)?
        };
        let thread = thread::Builder::new()
            .name("loopback".to_owned())
            .spawn(move || {
                runtime.spawn(accept(listener, Arc::new(handle)));
                let _ = runtime.block_on(stopped);
                // Dropping the runtime closes the connections.
            })?;
        Ok(Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn accept<H>(listener: TcpListener, handle: Arc<H>)
where
    H: Fn(Request) -> Reply + Send + Sync + 'static,
{
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(serve(stream, handle.clone()))),
            // Too many open files, for example. Other connections may end soon.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn serve<H>(stream: TcpStream, handle: Arc<H>)
where
    H: Fn(Request) -> Reply + Send + Sync + 'static,
{
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| async {
        let reply = handle(read(request).await?);
        if !reply.delay.is_zero() {
            tokio::time::sleep(reply.delay).await;
        }
        write(reply)
    });
    // An error means that the client has gone, that the request is not HTTP, or that the
    // body was cut.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn read(request: hyper::Request<Incoming>) -> io::Result<Request> {
    let (head, mut incoming) = request.into_parts();
    let mut body = Vec::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut incoming).poll_frame(cx)).await {
        if let Ok(data) = frame.map_err(io::Error::other)?.into_data() {
            body.extend_from_slice(&data);
        }
    }
    let query = head.uri.query().unwrap_or_default();
    let query = reqwest::Url::parse(&format!("http://localhost/?{query}"));
    let query = query.iter().flat_map(reqwest::Url::query_pairs);
    let headers = head.headers.iter();
    Ok(Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: query
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect(),
        headers: headers
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes());
                (name.as_str().to_owned(), value.into_owned())
            })
            .collect(),
        body,
    })
}

fn write(reply: Reply) -> io::Result<hyper::Response<Body>> {
    let mut http = hyper::Response::builder().status(reply.response.status);
    for (name, value) in reply.response.headers {
        http = http.header(name, value);
    }
    if reply.response.body.is_some() {
        http = http.header(CONTENT_TYPE, "application/json");
    }
    let body = reply.response.body.map(|body| body.to_string());
    let mut body = Bytes::from(body.unwrap_or_default());
    if let Some(bytes) = reply.cut_body {
        // Even a body that is shorter than the limit misses a byte.
        http = http.header(CONTENT_LENGTH, body.len().max(bytes.saturating_add(1)));
        body.truncate(bytes);
    }
    let body = Body {
        unsent: Some(body),
        cut: reply.cut_body.map(|_| Cut::Flush),
    };
    http.body(body).map_err(io::Error::other)
}

/// The body of a response.
struct Body {
    unsent: Option<Bytes>,
    /// The next step if the body is cut.
    cut: Option<Cut>,
}

enum Cut {
    Flush,
    Close,
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(bytes) = self.unsent.take().filter(|bytes| !bytes.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.cut {
            None => Poll::Ready(None),
            // hyper sends what it has while the body is pending, and nothing after an error.
            Some(Cut::Flush) => {
                self.cut = Some(Cut::Close);
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Some(Cut::Close) => Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.cut.is_none() && self.unsent.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match (&self.cut, &self.unsent) {
            (None, unsent) => SizeHint::with_exact(unsent.as_ref().map_or(0, Bytes::len) as u64),
            (Some(_), _) => SizeHint::default(),
        }
    }
}
