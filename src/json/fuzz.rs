//! Fuzzes the decoding of every response type with mutated documented bodies.

use serde::de::DeserializeOwned;

use super::decode;
use crate::page::Page;
use crate::types;

/// Returns the number of bodies to decode; `FUZZ_ITERATIONS` overrides it.
fn iterations() -> u64 {
    std::env::var("FUZZ_ITERATIONS").map_or(50_000, |number| {
        number.parse().expect("FUZZ_ITERATIONS is a number")
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

/// Tokens to insert where they do not belong.
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

/// Returns a mutated body and the index of the original.
fn mutate(random: &mut fastrand::Rng) -> (usize, Vec<u8>) {
    let original = random.usize(..DOCUMENTED.len());
    let mut body = DOCUMENTED[original].as_bytes().to_vec();
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
                // Replace a value, so the rest stays valid JSON.
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
    (original, body)
}

/// The maximum memory per byte of the body: enough for a vector of values, each written
/// as `0,`, that is copied as it grows.
const BYTES_PER_BYTE: u64 = 128;

/// Additional memory allowed for any body, in bytes.
const ADDITIONAL_BYTES: u64 = 64 * 1_024;

#[derive(Default)]
struct Tally {
    decoded: u64,
    /// The peak memory in bytes and the length of that body.
    peak: (u64, usize),
    /// The peak memory per byte, for bodies of 1 KiB or more.
    peak_per_byte: u64,
}

impl Tally {
    fn decode<T: DeserializeOwned>(&mut self, body: &[u8]) {
        let memory = allocation_counter::measure(|| match decode::<T>(body) {
            Ok(_) => self.decoded += 1,
            Err(reason) => {
                let reason = reason.to_string();
                assert!(
                    reason.len() < 4_096,
                    "the reason has {} bytes",
                    reason.len()
                );
                assert!(!reason.contains("canary"), "{reason}");
            }
        });
        let (peak, length) = (memory.bytes_max, body.len());
        assert!(
            peak <= ADDITIONAL_BYTES + BYTES_PER_BYTE * length as u64,
            "{peak} bytes allocated for a body of {length}"
        );
        assert_eq!(memory.bytes_current, 0, "memory leak");
        self.peak = self.peak.max((peak, length));
        if length >= 1_024 {
            self.peak_per_byte = self.peak_per_byte.max(peak / length as u64);
        }
    }
}

#[test]
fn decoding_never_panics() {
    let seed = fastrand::u64(..);
    let mut random = fastrand::Rng::with_seed(seed);
    println!("seed {seed}");
    // Warm up one-time allocations.
    _ = decode::<types::User>(b"{}");
    let (mut tally, total) = (Tally::default(), iterations());
    macro_rules! every_type {
        ($body:expr, $($ty:ty),* $(,)?) => {$( tally.decode::<$ty>($body); )*};
    }
    for number in 0..total {
        let (original, body) = mutate(&mut random);
        // Decode every eighth body as each type, the others as their own type.
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
            match original {
                0 => tally.decode::<types::ComponentEnvelope>(&body),
                1 => tally.decode::<types::SourceEnvelope>(&body),
                3 => tally.decode::<types::AccountEnvelope>(&body),
                4 => tally.decode::<types::UserEnvelope>(&body),
                6 => tally.decode::<Page<types::Source>>(&body),
                7 => tally.decode::<Page<types::EmittedEvent>>(&body),
                8 => tally.decode::<Page<types::Account>>(&body),
                _ => tally.decode::<types::Workflow>(&body),
            }
        }
    }
    println!("{total} bodies, {} decoded", tally.decoded);
    let (peak, length) = tally.peak;
    println!(
        "peak memory: {peak} bytes (for a body of {length}), {} per byte of bodies of 1 KiB or \
         more",
        tally.peak_per_byte
    );
}
