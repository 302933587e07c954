//! Every response type, fed with bodies that were good once.

use serde::de::DeserializeOwned;

use super::decode;
use crate::page::Page;
use crate::types;

/// The number of bodies: `FUZZ_ITERATIONS`, or 50,000.
fn bodies() -> u64 {
    let iterations = std::env::var("FUZZ_ITERATIONS").ok();
    iterations.map_or(50_000, |iterations| {
        iterations.parse().expect("FUZZ_ITERATIONS is a number")
    })
}

const DOCUMENTED: [&str; 9] = [
    include_str!("../../tests/reference/examples/createComponent.json"),
    include_str!("../../tests/reference/examples/createSource.json"),
    include_str!("../../tests/reference/examples/createWorkflow.json"),
    include_str!("../../tests/reference/examples/getAccount.credentials.json"),
    include_str!("../../tests/reference/examples/getCurrentUser.paid.json"),
    include_str!("../../tests/reference/examples/getWorkflow.json"),
    include_str!("../../tests/reference/examples/listMySources.json"),
    include_str!("../../tests/reference/examples/listWorkflowErrors.json"),
    include_str!("../../tests/reference/examples/listWorkspaceAccounts.json"),
];

/// What is put in where it does not belong.
const TOKENS: [&str; 24] = [
    "null",
    "true",
    "{}",
    "[]",
    "0",
    "-1",
    "1e999",
    "-0.0",
    "9223372036854775808",
    "\"\"",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "\"canary\"",
    "[[[[[[[[",
    "{\"a\":{\"a\":",
    "}",
    "]",
    ",",
    ":",
    "\"data\":",
    "\"id\":",
    "\"id\":7,",
    "\u{feff}",
    "1.5",
];

/// A body that was good once, and the number of what it was.
fn mutate(random: &mut fastrand::Rng) -> (usize, Vec<u8>) {
    let was = random.usize(..DOCUMENTED.len());
    let mut body = DOCUMENTED[was].as_bytes().to_vec();
    for _ in 0..random.usize(1..6) {
        let at = random.usize(..=body.len());
        let end = (at + random.usize(..40)).min(body.len());
        match random.u8(0..7) {
            0 => body.truncate(at),
            1 => drop(body.drain(at..end)),
            2 if at < body.len() => body[at] = random.u8(..),
            3 => {
                let copy = body[at..end].to_vec();
                body.splice(at..at, copy);
            }
            4 => {
                let deep = TOKENS[random.usize(..TOKENS.len())].repeat(random.usize(..200));
                body.splice(at..end, deep.into_bytes());
            }
            _ => {
                // In place of a value, so that what is around stays JSON.
                let colons = body.iter().enumerate().filter(|(_, byte)| **byte == b':');
                let colons: Vec<_> = colons.map(|(at, _)| at + 1).collect();
                if colons.is_empty() {
                    continue;
                }
                let start = colons[random.usize(..colons.len())];
                let length = body[start..].iter().position(|byte| b",}]".contains(byte));
                let token = TOKENS[random.usize(..TOKENS.len())].bytes();
                body.splice(start..start + length.unwrap_or(0), token);
            }
        }
    }
    (was, body)
}

/// How many bytes decoding may hold for each byte of the body: enough for a vector
/// of values, each written as `0,`, that is copied as it grows.
const BYTES_PER_BYTE: u64 = 128;

/// How many bytes decoding may hold whatever the body.
const BYTES_AT_LEAST: u64 = 64 * 1_024;

#[derive(Default)]
struct Tally {
    decoded: u64,
    /// The most that was held at once, and how long the body was.
    most: (u64, usize),
    /// The most that was held at once for each byte of a body of a KiB or more.
    most_per_byte: u64,
}

impl Tally {
    fn try_one<T: DeserializeOwned>(&mut self, body: &[u8]) {
        let memory = allocation_counter::measure(|| match decode::<T>(body) {
            Ok(_) => self.decoded += 1,
            Err(reason) => {
                assert!(reason.len() < 4_096, "a reason of {} bytes", reason.len());
                assert!(!reason.contains("canary"), "{reason}");
            }
        });
        let (held, length) = (memory.bytes_max, body.len());
        assert!(
            held <= BYTES_AT_LEAST + BYTES_PER_BYTE * length as u64,
            "{held} bytes are held for a body of {length}"
        );
        assert_eq!(memory.bytes_current, 0, "something is left behind");
        self.most = self.most.max((held, length));
        if length >= 1_024 {
            self.most_per_byte = self.most_per_byte.max(held / length as u64);
        }
    }
}

#[test]
fn no_body_makes_decoding_panic() {
    let seed = fastrand::u64(..);
    let mut random = fastrand::Rng::with_seed(seed);
    println!("seed {seed}");
    // What is made once is no body's.
    _ = decode::<types::User>(b"{}");
    let (mut tally, total) = (Tally::default(), bodies());
    macro_rules! every_type {
        ($body:expr, $($ty:ty),* $(,)?) => {$( tally.try_one::<$ty>($body); )*};
    }
    for number in 0..total {
        let (was, body) = mutate(&mut random);
        // One in eight goes through every type, the rest through that of its own.
        if number % 8 == 0 {
            every_type!(
                &body,
                types::AccountEnvelope,
                types::ComponentEnvelope,
                types::Workflow,
                types::Workspace,
                types::User,
                types::Webhook,
                types::Source,
                types::Component,
                types::Account,
                types::EmittedEvent,
                types::Project,
                types::Subscription,
                Page<types::Source>,
                Page<types::Account>,
                Page<types::EmittedEvent>,
                Page<types::Project>,
                Page<types::Subscription>,
                Page<types::Webhook>,
            );
        } else {
            match was {
                0 => tally.try_one::<types::ComponentEnvelope>(&body),
                1 => tally.try_one::<types::SourceEnvelope>(&body),
                3 => tally.try_one::<types::AccountEnvelope>(&body),
                4 => tally.try_one::<types::UserEnvelope>(&body),
                6 => tally.try_one::<Page<types::Source>>(&body),
                7 => tally.try_one::<Page<types::EmittedEvent>>(&body),
                8 => tally.try_one::<Page<types::Account>>(&body),
                _ => tally.try_one::<types::Workflow>(&body),
            }
        }
    }
    println!("{total} bodies, {} decoded", tally.decoded);
    let (held, length) = tally.most;
    println!(
        "at most {held} bytes are held at once (for a body of {length}), at most {} for each \
         byte of a body of a KiB or more, and none afterwards",
        tally.most_per_byte
    );
}
