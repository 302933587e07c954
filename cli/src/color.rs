//! Colors: `--color`, or else `NO_COLOR`, `CLICOLOR_FORCE`, `TERM=dumb` and `CLICOLOR=0`, in this
//! order, or else whether the output is a terminal.

use std::ffi::OsString;

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use anstyle_query::{clicolor_force, term_supports_color};

/// The style of the word `error`.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// The style of the header of a table.
pub(crate) const HEADER: Style = Style::new().bold();

/// Reads `--color` before the command line is parsed, because errors in it have colors, too.
pub(crate) fn choose(arguments: impl Iterator<Item = OsString>) {
    let text = |argument: OsString| argument.to_string_lossy().into_owned();
    let arguments: Vec<String> = arguments.map(text).collect();
    let next = |at: usize| arguments.get(at + 1).map(String::as_str);
    let value = arguments
        .iter()
        .enumerate()
        .find_map(|(at, argument)| match argument.as_str() {
            "--color" => next(at),
            other => other.strip_prefix("--color="),
        });
    match value {
        Some("always") => ColorChoice::Always.write_global(),
        Some("never") => ColorChoice::Never.write_global(),
        // anstream uses colors on such a terminal if the variable `CI` or `CLICOLOR` is set.
        _ if !term_supports_color() && !clicolor_force() => ColorChoice::Never.write_global(),
        _ => {}
    }
}

/// The same choice, for clap.
pub(crate) fn of_help() -> clap::ColorChoice {
    match ColorChoice::global() {
        ColorChoice::Always | ColorChoice::AlwaysAnsi => clap::ColorChoice::Always,
        ColorChoice::Never => clap::ColorChoice::Never,
        ColorChoice::Auto => clap::ColorChoice::Auto,
    }
}
