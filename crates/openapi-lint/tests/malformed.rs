//! Malformed and hostile input yields a report in bounded time, without a panic.

use std::time::{Duration, Instant};

use openapi_document::decode;
use openapi_lint::{Checks, Options, lint_with};

/// Lints bytes on a thread with a large stack, and returns whether they are an OpenAPI document.
fn can_lint(bytes: Vec<u8>) -> bool {
    let thread = std::thread::Builder::new()
        .stack_size(512 << 20)
        .spawn(move || {
            decode(&bytes).is_ok_and(|text| {
                let mut options = Options::new(Checks::Both);
                options.coverage = true;
                !lint_with("malformed.yaml", &text, &options, None).could_not_run
            })
        });
    let start = Instant::now();
    let could_lint = thread.expect("a thread starts").join().expect("no panic");
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "the lint took {:?}",
        start.elapsed()
    );
    could_lint
}

fn with_schemas(schemas: &str) -> Vec<u8> {
    format!("openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}").into_bytes()
}

#[test]
fn mutated_documents() {
    let text = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml"))
        .expect("openapi.yaml is readable");
    // A deterministic generator of pseudorandom numbers.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let pieces: [&[u8]; 12] = [
        b"[",
        b"}",
        b": ",
        b"- ",
        b"&a ",
        b"*a",
        b"<<: *a\n",
        b"\n",
        b"'",
        b"$ref: '#'",
        b"\xff",
        b"null",
    ];
    for _ in 0..120 {
        let mut bytes = text.clone();
        for _ in 0..=random(6) {
            let at = random(bytes.len());
            match random(4) {
                0 => bytes[at] = random(256) as u8,
                1 => drop(bytes.splice(at..at, pieces[random(pieces.len())].iter().copied())),
                2 => drop(bytes.drain(at..(at + random(200)).min(text.len() / 2).max(at))),
                _ => {
                    let from = random(bytes.len() - 1000);
                    let copy = bytes[from..from + random(1000)].to_vec();
                    drop(bytes.splice(at..at, copy));
                }
            }
        }
        can_lint(bytes);
    }
}

#[test]
fn nesting_of_depth_ten_thousand() {
    assert!(!can_lint("[".repeat(10_000).into_bytes()));
    assert!(!can_lint(
        format!("{}1{}", "{a: ".repeat(10_000), "}".repeat(10_000)).into_bytes()
    ));
    let block: String = (0..10_000)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect();
    assert!(!can_lint(block.into_bytes()));
}

#[test]
fn alias_bomb() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert!(!can_lint(text.into_bytes()));
    assert!(!can_lint(b"a: &a [*a]\n".to_vec()));
}

#[test]
fn binary_data() {
    assert!(!can_lint((0..=255).cycle().take(100_000).collect()));
    assert!(!can_lint(Vec::new()));
    assert!(!can_lint(vec![0; 1000]));
}

#[test]
fn schemas_that_refer_to_each_other() {
    assert!(can_lint(with_schemas(
        "    A: {$ref: '#/components/schemas/A', example: 1}\n"
    )));
    assert!(can_lint(with_schemas(
        "    A: {allOf: [{$ref: '#/components/schemas/B'}], example: {}}\n    B: {oneOf: [{$ref: '#/components/schemas/A'}]}\n"
    )));
    assert!(can_lint(with_schemas(
        "    A: {type: array, items: {$ref: '#/components/schemas/A'}}\n    B: {type: array, items: {$ref: '#/components/schemas/B'}}\n    C: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], example: [[[]]]}\n"
    )));
    // Each schema combines the next one twice, which makes 2^60 paths.
    let doubling: String = (0..60)
        .map(|n| {
            let next = format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
            format!("    S{n}: {{allOf: [{next}, {next}], example: 1}}\n")
        })
        .collect();
    assert!(can_lint(with_schemas(&format!(
        "{doubling}    S60: {{type: string}}\n"
    ))));
    let chain: String = (0..10_000)
        .map(|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1))
        .collect();
    assert!(can_lint(with_schemas(&format!(
        "{chain}    S10000: {{type: string}}\n"
    ))));
    let combined: String = (0..10_000)
        .map(|n| {
            format!(
                "    S{n}: {{allOf: [{{$ref: '#/components/schemas/S{}'}}]}}\n",
                n + 1
            )
        })
        .collect();
    assert!(can_lint(with_schemas(&format!(
        "{combined}    S10000: {{type: string}}\n    T: {{allOf: [{{$ref: '#/components/schemas/S0'}}], example: 1}}\n"
    ))));
}

#[test]
fn pattern_with_exponential_backtracking() {
    let text = "a".repeat(40);
    assert!(can_lint(with_schemas(&format!(
        "    A: {{type: string, pattern: '^(?=a)(a+)+$', example: {text}!}}\n"
    ))));
}
