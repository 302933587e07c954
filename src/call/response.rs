//! A decoded response with its status and headers.

use std::fmt;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

/// A decoded response body with its status and headers, returned by `send()`.
///
/// It dereferences to the body, including the envelope.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let response = client.get_current_user().send().await?;
/// println!("{} {:?}", response.status(), response.headers().get("x-request-id"));
/// println!("{}", response.data.id);
/// let me = response.into_inner().data;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ResponseValue<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> ResponseValue<T> {
    /// Creates a response, for tests.
    ///
    /// ```
    /// use pipedream_client::ResponseValue;
    /// use reqwest::{StatusCode, header::HeaderMap};
    ///
    /// let response = ResponseValue::new((), StatusCode::NO_CONTENT, HeaderMap::new());
    /// assert_eq!(response.status(), 204);
    /// ```
    pub fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            value,
            status,
            headers,
        }
    }

    /// Returns the body.
    ///
    /// ```
    /// # use pipedream_client::ResponseValue;
    /// # use reqwest::{StatusCode, header::HeaderMap};
    /// let response = ResponseValue::new(7, StatusCode::OK, HeaderMap::new());
    /// assert_eq!(response.into_inner(), 7);
    /// ```
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the status, which is always a success.
    ///
    /// ```
    /// # use pipedream_client::ResponseValue;
    /// # use reqwest::{StatusCode, header::HeaderMap};
    /// let response = ResponseValue::new((), StatusCode::ACCEPTED, HeaderMap::new());
    /// assert_eq!(response.status(), StatusCode::ACCEPTED);
    /// ```
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers. Headers that contain secrets are marked as sensitive.
    ///
    /// ```
    /// # use pipedream_client::ResponseValue;
    /// # use reqwest::{StatusCode, header::HeaderMap};
    /// let response = ResponseValue::new((), StatusCode::OK, HeaderMap::new());
    /// assert!(response.headers().is_empty());
    /// ```
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Converts the body.
    ///
    /// ```
    /// # use pipedream_client::ResponseValue;
    /// # use reqwest::{StatusCode, header::HeaderMap};
    /// let response = ResponseValue::new(7, StatusCode::OK, HeaderMap::new());
    /// assert_eq!(*response.map(|value| value + 1), 8);
    /// ```
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue::new(make(self.value), self.status, self.headers)
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn response_dereferences_to_its_value_and_debug_omits_headers() {
        let mut headers = HeaderMap::new();
        headers.insert("x-note", "canary".parse().unwrap());
        let mut response = ResponseValue::new(vec![7], StatusCode::OK, headers);
        response.push(8);
        assert_eq!(response.as_ref().len(), 2);
        let shown = format!("{response:?}");
        assert_eq!(shown, "ResponseValue { status: 200, value: [7, 8], .. }");
    }
}
