//! Any bytes as input: a report, never a panic, never an endless run.

use std::time::{Duration, Instant};

use openapi_document::decode;
use openapi_lint::{Checks, Options, lint_with};

/// Judges bytes as the commands do, on a stack like theirs.
fn judge(bytes: Vec<u8>) -> bool {
    let judged = std::thread::Builder::new()
        .stack_size(512 << 20)
        .spawn(move || {
            decode(&bytes).is_ok_and(|text| {
                let mut options = Options::new(Checks::Both);
                options.coverage = true;
                !lint_with("any.yaml", &text, &options, None).could_not_run
            })
        });
    let begun = Instant::now();
    let ran = judged.expect("a thread starts").join().expect("no panic");
    assert!(
        begun.elapsed() < Duration::from_secs(60),
        "it ran for {:?}",
        begun.elapsed()
    );
    ran
}

fn with_schemas(schemas: &str) -> Vec<u8> {
    format!("openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}").into_bytes()
}

#[test]
fn mutated_documents() {
    let text = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml"))
        .expect("it is there");
    // A generator of numbers that gives the same ones each time.
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
        judge(bytes);
    }
}

#[test]
fn nesting_ten_thousand_deep() {
    assert!(!judge("[".repeat(10_000).into_bytes()));
    assert!(!judge(
        format!("{}1{}", "{a: ".repeat(10_000), "}".repeat(10_000)).into_bytes()
    ));
    let block: String = (0..10_000)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect();
    assert!(!judge(block.into_bytes()));
}

#[test]
fn alias_bomb() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert!(!judge(text.into_bytes()));
    assert!(!judge(b"a: &a [*a]\n".to_vec()));
}

#[test]
fn binary() {
    assert!(!judge((0..=255).cycle().take(100_000).collect()));
    assert!(!judge(Vec::new()));
    assert!(!judge(vec![0; 1000]));
}

#[test]
fn schemas_that_lead_into_each_other() {
    assert!(judge(with_schemas(
        "    A: {$ref: '#/components/schemas/A', example: 1}\n"
    )));
    assert!(judge(with_schemas(
        "    A: {allOf: [{$ref: '#/components/schemas/B'}], example: {}}\n    B: {oneOf: [{$ref: '#/components/schemas/A'}]}\n"
    )));
    assert!(judge(with_schemas(
        "    A: {type: array, items: {$ref: '#/components/schemas/A'}}\n    B: {type: array, items: {$ref: '#/components/schemas/B'}}\n    C: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], example: [[[]]]}\n"
    )));
    // Each schema combines the next one twice: 2^60 ways, if each was gone.
    let doubling: String = (0..60)
        .map(|n| {
            let next = format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
            format!("    S{n}: {{allOf: [{next}, {next}], example: 1}}\n")
        })
        .collect();
    assert!(judge(with_schemas(&format!(
        "{doubling}    S60: {{type: string}}\n"
    ))));
    let chain: String = (0..10_000)
        .map(|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1))
        .collect();
    assert!(judge(with_schemas(&format!(
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
    assert!(judge(with_schemas(&format!(
        "{combined}    S10000: {{type: string}}\n    T: {{allOf: [{{$ref: '#/components/schemas/S0'}}], example: 1}}\n"
    ))));
}

#[test]
fn a_pattern_that_never_ends() {
    let text = "a".repeat(40);
    assert!(judge(with_schemas(&format!(
        "    A: {{type: string, pattern: '^(?=a)(a+)+$', example: {text}!}}\n"
    ))));
}
