//! Conversions between `WebhookUrl` and `url::Url`.

use std::str::FromStr;

use reqwest::Url;

use crate::types::WebhookUrl;

impl From<Url> for WebhookUrl {
    fn from(url: Url) -> Self {
        Self::new(url)
    }
}

impl From<&Url> for WebhookUrl {
    fn from(url: &Url) -> Self {
        Self::new(url.as_str())
    }
}

impl TryFrom<&WebhookUrl> for Url {
    type Error = <Url as FromStr>::Err;

    fn try_from(url: &WebhookUrl) -> Result<Self, Self::Error> {
        url.as_str().parse()
    }
}

impl TryFrom<WebhookUrl> for Url {
    type Error = <Url as FromStr>::Err;

    fn try_from(url: WebhookUrl) -> Result<Self, Self::Error> {
        (&url).try_into()
    }
}
