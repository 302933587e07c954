//! `--jq`: filters JSON as jq does.

use std::io::Write;

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars, data, unwrap_valr};
use jaq_json::{Val, read};

use crate::failure::{Exit, Failure};

type Data = data::JustLut<Val>;

/// A compiled filter.
pub(crate) struct Jq {
    filter: Filter<Data>,
}

impl Jq {
    /// Compiles a filter.
    pub(crate) fn compile(text: &str) -> Result<Self, Failure> {
        let invalid = || Failure::usage(format!("--jq: `{text}` is not a valid jq filter"));
        let definitions = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs());
        let functions = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs());
        let arena = Arena::default();
        let program = File {
            code: text,
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
        let failed =
            |error: &dyn std::fmt::Display| Failure::new(Exit::Other, format!("--jq: {error}"));
        let input = read::parse_single(json.as_bytes()).map_err(|error| failed(&error))?;
        let context = Ctx::<Data>::new(&self.filter.lut, Vars::new([]));
        for output in self.filter.id.run((context, input)).map(unwrap_valr) {
            let output = output.map_err(|error| failed(&error))?;
            let text = output.to_string();
            let string = serde_json::from_str::<String>(&text);
            writeln!(out, "{}", string.as_deref().unwrap_or(&text))?;
        }
        Ok(())
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
        let failed = Jq::compile(".a").unwrap().run("[]", &mut Vec::new());
        let failed = failed.unwrap_err();
        assert_eq!(failed.exit, Exit::Other);
    }
}
