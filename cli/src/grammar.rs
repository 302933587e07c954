//! The command line as clap commands. Those of operations come from the table.

mod arguments;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use crate::failure::EXIT_CODES;
use crate::generated::SECTIONS;
use crate::table::{Operation, Property, Section};
use arguments::{first_sentence, flag, global_arguments, interval, option, output, value};

/// The whole command line.
pub(crate) fn command() -> Command {
    let sections = SECTIONS.iter().map(section);
    Command::new("pipedream")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Use the Pipedream REST API from a shell")
        .after_help(
            "Try it without an account: pipedream --sandbox sources list\n\
             `pipedream help` lists the exit codes.",
        )
        .after_long_help(EXIT_CODES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .infer_long_args(false)
        .max_term_width(100)
        .args(global_arguments())
        .subcommands(sections)
        .subcommand(api())
        .subcommand(auth())
        .subcommand(sandbox())
        .subcommand(completions())
        .subcommand(complete_ids())
        .subcommand(
            Command::new("man")
                .about("Print the manual page, or write one per command")
                .arg(
                    Arg::new("folder")
                        .value_name("FOLDER")
                        .help("Write all pages into this folder"),
                ),
        )
}

fn section(section: &'static Section) -> Command {
    let operations = section.operations.iter().map(|it| operation(section, it));
    Command::new(section.name)
        .about(first_sentence(section.about))
        .long_about(section.about)
        .hide(section.operations.iter().all(|it| it.is_hidden))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(operations)
        .subcommands((section.name == "events").then(tail))
}

/// The command of an operation.
fn operation(section: &'static Section, operation: &'static Operation) -> Command {
    let mut command = Command::new(operation.verb)
        .about(operation.summary)
        .long_about(format!(
            "{}\n\n{}: {} {}\n{}",
            operation.description, operation.id, operation.method, operation.path, operation.url
        ))
        .visible_aliases(operation.aliases)
        .hide(operation.is_hidden)
        .after_help(example(section, operation));
    for (index, parameter) in operation.path_parameters().enumerate() {
        let value = parameter.flag.to_uppercase().replace('-', "_");
        command = command.arg(
            Arg::new(parameter.name)
                .value_name(value)
                .help(first_sentence(parameter.help))
                .long_help(parameter.help)
                .index(index + 1)
                .required(true),
        );
    }
    command = command.args(
        operation
            .query_parameters()
            .map(|it| value(it, "Parameters")),
    );
    if let Some(body) = &operation.body {
        let has_path = |name| operation.path_parameters().any(|it| it.name == name);
        let properties = body.properties.iter().filter(|it| !has_path(it.name));
        command = command
            .args(properties.map(|it| value(it, "Body").required(false)))
            .arg(
                option("body", "FILE", "Read the JSON body from a file, or from standard input for `-`; flags override it")
                    .help_heading("Body"),
            )
            .arg(flag("body-template", "Print a body to start from, and send nothing").help_heading("Body"));
        if body.template != "{}" {
            command = command.mut_args(|argument| {
                let mut path = operation.path_parameters();
                match path.any(|it| argument.get_id() == it.name) {
                    true => argument
                        .required(false)
                        .required_unless_present("body-template"),
                    false => argument,
                }
            });
        }
    }
    if operation.is_list {
        command = command.args([
            option(
                "limit",
                "N",
                "Stop after this many items; the default is all",
            )
            .value_parser(value_parser!(u64).range(1..))
            .help_heading("List"),
            option("cursor", "CURSOR", "Start after this cursor").help_heading("List"),
        ]);
    }
    if operation.has_fields() {
        command = command.arg(
            option(
                "fields",
                "NAMES",
                "Request and print only these fields, such as `id,name`",
            )
            .value_delimiter(',')
            .help_heading("Output"),
        );
    }
    if operation.method == "DELETE" {
        command = command.arg(flag("yes", "Delete without asking").short('y'));
        if is_delete_by_id(operation) && section.operations.iter().any(|it| it.is_list) {
            command = command
                .arg(option(
                    "name-prefix",
                    "PREFIX",
                    "Delete all objects whose names start with this",
                ))
                .mut_args(|argument| match argument.get_id() == "id" {
                    true => argument
                        .required(false)
                        .required_unless_present("name-prefix")
                        .conflicts_with("name-prefix"),
                    false => argument,
                });
        }
    }
    // The short help must fit a screen; that of `pipedream` shows these options.
    let global = global_arguments().into_iter();
    command
        .args(output())
        .args(global.map(|it| it.hide_short_help(true)))
}

/// Whether an operation deletes one object by its ID.
pub(crate) fn is_delete_by_id(operation: &Operation) -> bool {
    let mut parameters = operation.path_parameters();
    operation.method == "DELETE"
        && operation.path.ends_with("/{id}")
        && parameters.next().is_some()
        && parameters.next().is_none()
}

/// An example in the help, with the documented values.
fn example(section: &Section, operation: &Operation) -> String {
    let mut words = vec![
        "pipedream".to_owned(),
        section.name.to_owned(),
        operation.verb.to_owned(),
    ];
    let example = |it: &Property| it.example.unwrap_or("ID").to_owned();
    words.extend(operation.path_parameters().map(example));
    for parameter in operation.query_parameters().filter(|it| it.is_required) {
        words.push(format!("--{} {}", parameter.flag, example(parameter)));
    }
    if operation.body.is_some() {
        words.push("--body body.json".to_owned());
    }
    format!("Example:\n  {}", words.join(" "))
}

fn api() -> Command {
    Command::new("api")
        .about("Send any request, such as `pipedream api GET /users/me`")
        .args([
            Arg::new("method")
                .value_name("METHOD")
                .required(true)
                .help("The method, such as GET"),
            Arg::new("path")
                .value_name("PATH")
                .required(true)
                .help("The path below the base URL"),
            option(
                "query",
                "NAME=VALUE",
                "A query parameter; repeat it for more",
            )
            .action(ArgAction::Append),
            option(
                "body",
                "FILE",
                "Read the JSON body from a file, or from standard input for `-`",
            ),
            flag("list", "Fetch all pages of a list"),
            option("limit", "N", "With --list, stop after this many items")
                .value_parser(value_parser!(u64).range(1..))
                .requires("list"),
            option("cursor", "CURSOR", "With --list, start after this cursor").requires("list"),
        ])
        .args(output())
}

fn auth() -> Command {
    Command::new("auth")
        .about("Log in, log out, show which credentials are used")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("login")
                .about("Store an API key, or the credentials of an OAuth client, in a profile")
                .long_about(
                    "Stores credentials in a profile: the secret in the keyring of the system, or \
                     with --file in a file that only you can read. Reads the API key or the client \
                     secret from the terminal without showing it, or else from standard input.",
                )
                .arg(flag(
                    "file",
                    "Store the secret in a file instead of the keyring",
                ))
                .arg(option(
                    "client-id",
                    "ID",
                    "Store an OAuth client with this ID instead of an API key",
                )),
        )
        .subcommand(Command::new("status").about("Show which credentials are used, and check them"))
        .subcommand(Command::new("logout").about("Delete the profile"))
}

fn sandbox() -> Command {
    Command::new("sandbox")
        .about("Serve the sandbox until it is interrupted")
        .long_about(
            "Serves a simulation of the API with example data on this machine, and prints the \
         environment variables that direct `pipedream` and the client to it.",
        )
}

fn completions() -> Command {
    let shells = ["bash", "elvish", "fish", "powershell", "zsh"];
    Command::new("completions")
        .about("Print the completions of a shell")
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(PossibleValuesParser::new(shells)),
        )
}

/// Called by the scripts of `completions`.
fn complete_ids() -> Command {
    Command::new("complete-ids")
        .about("Print the IDs that complete a command line, from the last lists")
        .hide(true)
        .arg(
            Arg::new("line")
                .value_name("LINE")
                .required(true)
                .allow_hyphen_values(true)
                .help("The command line up to the cursor"),
        )
}

fn tail() -> Command {
    Command::new("tail")
        .about("Print new events as they come")
        .long_about(
            "Prints the events of a source as they come, in order, each once. Prints the command \
             to continue with when it ends.",
        )
        .args([
            Arg::new("id")
                .value_name("ID")
                .required(true)
                .help("The ID of the source"),
            option("since", "EVENT_ID", "Start with the events after this one"),
            option(
                "interval",
                "SECONDS",
                "The time between requests; the default is 2",
            )
            .value_parser(interval),
            option("output", "FORMAT", "The output format")
                .short('o')
                .default_value("ndjson")
                .value_parser(PossibleValuesParser::new(["ndjson", "table"])),
        ])
}
