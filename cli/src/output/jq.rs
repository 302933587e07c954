//! `--jq`: filters JSON as jq does.

mod depth;

use std::io::Write;

use jaq_core::load::parse::Def;
use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Error, Exn, Filter, Vars, data};
use jaq_json::{Val, read};

use crate::failure::{Exit, Failure};

type Data = data::JustLut<Val>;

/// The name of the filter among the definitions.
const FILTER: &str = "__filter";

/// The number of characters of an error that are shown.
const MAX_MESSAGE: usize = 200;

/// A compiled filter.
pub(crate) struct Jq {
    filter: Filter<Data>,
}

impl Jq {
    /// Compiles a filter.
    pub(crate) fn compile(text: &str) -> Result<Self, Failure> {
        let invalid = || Failure::usage(format!("--jq: `{text}` is not a valid jq filter"));
        let mut body = load::parse(text, |parser| parser.term()).ok_or_else(invalid)?;
        depth::limit_in(&mut body);
        let mut definitions: Vec<Def<&str>> = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs())
            .collect();
        definitions.iter_mut().for_each(depth::limit);
        definitions.push(Def {
            name: FILTER,
            args: Vec::new(),
            body,
        });
        let functions = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs())
            .chain([depth::check()]);
        let arena = Arena::default();
        // The loader reads texts only, so the filter is a definition, which this one calls.
        let program = File {
            code: FILTER,
            path: (),
        };
        let modules = Loader::new(definitions)
            .load(&arena, program)
            .map_err(|_| invalid())?;
        let compiler = Compiler::default().with_funs(functions);
        let filter = compiler.compile(modules).map_err(|_| invalid())?;
        Ok(Self { filter })
    }

    /// Runs the filter on a JSON text, and prints each output as a line when it is there: a string
    /// without quotes, anything else as JSON.
    pub(crate) fn run(&self, json: &str, out: &mut impl Write) -> Result<(), Failure> {
        let failed = |error: String| Failure::new(Exit::Other, format!("--jq: {error}"));
        let input = read::parse_single(json.as_bytes());
        let input = input.map_err(|error| failed(error.to_string()))?;
        let context = Ctx::<Data>::new(&self.filter.lut, Vars::new([]));
        for output in self.filter.id.run((context, input)) {
            let output = match output.map_err(Exn::get_err) {
                Ok(output) => output,
                Err(Ok(error)) => return Err(failed(message(error))),
                Err(Err(exception)) => {
                    return match exception.get_halt() {
                        Ok(0) => Ok(()),
                        Ok(code) => Err(failed(format!("halted with the exit code {code}"))),
                        // A `break` without its `label` does not compile.
                        Err(_) => Err(failed("the filter was left".to_owned())),
                    };
                }
            };
            writeln!(out, "{}", text(&output))?;
        }
        Ok(())
    }
}

/// A string without quotes, anything else as JSON.
fn text(value: &Val) -> String {
    let text = value.to_string();
    serde_json::from_str(&text).unwrap_or(text)
}

/// The message of a failed filter. It can contain all of the input, so only its start is shown.
fn message(error: Error<Val>) -> String {
    let text = super::escaped(&text(&error.into_val()));
    match text.char_indices().nth(MAX_MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_are_lines_and_numbers_keep_every_digit() {
        let jq = Jq::compile(".[] | .id, .n").unwrap();
        let json = r#"[{"id": "a \"b\"", "n": 12345678901234567890123}, {"id": "c", "n": 1.10}]"#;
        let mut out = Vec::new();
        jq.run(json, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "a \"b\"\n12345678901234567890123\nc\n1.10\n"
        );
    }

    #[test]
    fn a_wrong_filter_and_a_failing_filter_are_errors() {
        assert_eq!(Jq::compile(".[").err().map(|it| it.exit), Some(Exit::Usage));
        assert_eq!(
            Jq::compile("nothing(1)").err().map(|it| it.exit),
            Some(Exit::Usage)
        );
        for (filter, expected) in [
            (".a", "--jq: cannot index []"),
            (r#"error("a\u001b[2J")"#, "--jq: a\\u{1b}[2J"),
            ("halt(3)", "--jq: halted with the exit code 3"),
            ("def f: 1 + f; f", "--jq: the filter recurses too deeply"),
            (
                "path(def f: f | .; f)",
                "--jq: the filter recurses too deeply",
            ),
        ] {
            let failed = Jq::compile(filter).unwrap().run("[]", &mut Vec::new());
            let failed = failed.unwrap_err();
            assert_eq!(failed.exit, Exit::Other);
            assert!(failed.message.starts_with(expected), "{}", failed.message);
        }
        assert!(
            Jq::compile("halt")
                .unwrap()
                .run("[]", &mut Vec::new())
                .is_ok()
        );
    }

    #[test]
    fn an_error_shows_the_start_of_a_long_value() {
        let json = format!("[\"{}\"]", "x".repeat(10_000));
        let failed = Jq::compile(".a").unwrap().run(&json, &mut Vec::new());
        let message = failed.unwrap_err().message;
        assert!(message.ends_with("xx…"), "{message}");
        assert!(message.len() < 300, "{message}");
    }
}
