//! Responses with an error status, and redirects.

use std::time::Duration;

use pipedream_client::Error;

use super::Expected::{Permanent, Transient, Unprocessed};
use super::Stage::Response;
use super::{ERROR, Fault, respond};
use crate::support::clock::TestClock;
use crate::support::server::{Action, json};

pub(super) fn faults() -> Vec<Fault> {
    vec![
        Fault::new(
            "408",
            (Response, Transient),
            (Error::is_status, Some(408)),
            |_, _| respond(408, &[], ""),
        ),
        Fault::new(
            "429, retry after seconds",
            (Response, Unprocessed),
            (Error::is_rate_limited, Some(429)),
            |_, _| respond(429, &[("retry-after", "2")], ERROR),
        ),
        Fault::new(
            "429, retry after a date",
            (Response, Unprocessed),
            (Error::is_rate_limited, Some(429)),
            |_, _| {
                let date =
                    httpdate::fmt_http_date(TestClock::fixed_date() + Duration::from_secs(2));
                respond(429, &[("retry-after", &date)], ERROR)
            },
        ),
        Fault::new(
            "429, invalid retry-after",
            (Response, Unprocessed),
            (Error::is_rate_limited, Some(429)),
            |_, _| respond(429, &[("retry-after", "soon; -1")], ERROR),
        ),
        Fault::new(
            "429, retry after a year",
            (Response, Permanent),
            (Error::is_rate_limited, Some(429)),
            |_, _| respond(429, &[("retry-after", "31536000")], ERROR),
        ),
        Fault::new(
            "500",
            (Response, Transient),
            (Error::is_server_error, Some(500)),
            |_, _| Action::Respond(json(500, ERROR)),
        ),
        Fault::new(
            "HTML 502",
            (Response, Transient),
            (Error::is_server_error, Some(502)),
            |_, _| {
                respond(
                    502,
                    &[("content-type", "text/html")],
                    "<html><head><title>502 Bad Gateway</title></head></html>",
                )
            },
        ),
        Fault::new(
            "503",
            (Response, Transient),
            (Error::is_server_error, Some(503)),
            |_, _| respond(503, &[("retry-after", "1")], ""),
        ),
        Fault::new(
            "504",
            (Response, Transient),
            (Error::is_server_error, Some(504)),
            |_, _| respond(504, &[], "upstream timed out"),
        ),
        Fault::new(
            "501",
            (Response, Permanent),
            (Error::is_server_error, Some(501)),
            |_, _| respond(501, &[], ""),
        ),
        Fault::new(
            "401",
            (Response, Permanent),
            (Error::is_unauthorized, Some(401)),
            |_, _| Action::Respond(json(401, ERROR)),
        ),
        Fault::new(
            "403",
            (Response, Permanent),
            (Error::is_forbidden, Some(403)),
            |_, _| Action::Respond(json(403, "[]")),
        ),
        Fault::new(
            "404",
            (Response, Permanent),
            (Error::is_not_found, Some(404)),
            |_, _| Action::Respond(json(404, "null")),
        ),
        Fault::new(
            "409",
            (Response, Permanent),
            (Error::is_conflict, Some(409)),
            |_, _| Action::Respond(json(409, ERROR)),
        ),
        Fault::new(
            "422",
            (Response, Permanent),
            (Error::is_unprocessable, Some(422)),
            |_, _| Action::Respond(json(422, r#"{"errors":[{"detail":"no"}]}"#)),
        ),
        Fault::new(
            "304",
            (Response, Permanent),
            (is_status_but_no_redirect, Some(304)),
            |_, _| respond(304, &[], ""),
        ),
        Fault::new(
            "redirect without a location",
            (Response, Permanent),
            (Error::is_redirect, Some(302)),
            |_, _| respond(302, &[], ""),
        ),
        Fault::new(
            "redirect to an invalid location",
            (Response, Permanent),
            (Error::is_redirect, Some(308)),
            |_, _| respond(308, &[("location", "http://[")], ""),
        ),
        Fault::new(
            "redirect to another origin",
            (Response, Permanent),
            (Error::is_redirect, Some(302)),
            |_, _| respond(302, &[("location", "http://127.0.0.1:9/users/me")], ""),
        ),
        Fault::new(
            "redirect loop",
            (Response, Permanent),
            (Error::is_redirect, Some(307)),
            |_, _| respond(307, &[("location", "/users/me")], ""),
        ),
    ]
}

fn is_status_but_no_redirect(error: &Error) -> bool {
    error.is_status() && !error.is_redirect()
}
