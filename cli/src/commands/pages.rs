//! `pipedream completions` and `pipedream man`.

use std::path::Path;

use clap::ArgMatches;
use clap_complete::Shell;

use crate::failure::{Exit, Failure};
use crate::{execute, grammar, ids};

/// Prints the completions of a shell.
pub(crate) fn completions(matches: &ArgMatches) -> Result<(), Failure> {
    let shell = match matches.get_one::<String>("shell").map(String::as_str) {
        Some("elvish") => Shell::Elvish,
        Some("fish") => Shell::Fish,
        Some("powershell") => Shell::PowerShell,
        Some("zsh") => Shell::Zsh,
        _ => Shell::Bash,
    };
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut grammar::command(), "pipedream", &mut text);
    let mut text = String::from_utf8_lossy(&text).into_owned();
    match shell {
        Shell::Bash => text += BASH_IDS,
        Shell::Fish => text += FISH_IDS,
        // The function must exist before the last lines, which can call it.
        Shell::Zsh => {
            text = text.replace(":_default' \\", ":_pipedream_ids' \\");
            text = text.replacen("_pipedream() {", &format!("{ZSH_IDS}_pipedream() {{"), 1);
        }
        _ => {}
    }
    Ok(execute::print(&text)?)
}

/// Adds cached IDs to what the generated function offers.
const BASH_IDS: &str = r#"
_pipedream_with_ids() {
    _pipedream "$@"
    local ids
    ids=$(pipedream complete-ids -- "${COMP_LINE:0:COMP_POINT}" 2>/dev/null) || return 0
    COMPREPLY+=($(compgen -W "$ids" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _pipedream_with_ids -o bashdefault -o default pipedream
"#;

const FISH_IDS: &str = r#"
complete -c pipedream -f -a '(pipedream complete-ids -- (commandline -cp) 2>/dev/null)'
"#;

const ZSH_IDS: &str = r#"_pipedream_ids() {
    local -a ids
    ids=(${(f)"$(pipedream complete-ids -- "$LBUFFER" 2>/dev/null)"})
    (( $#ids )) && compadd -a ids || _default
}

"#;

/// Prints the cached IDs that complete a command line, one per line.
pub(crate) fn complete_ids(matches: &ArgMatches) -> Result<(), Failure> {
    let line = matches.get_one::<String>("line").map_or("", String::as_str);
    let lines: Vec<String> = ids::complete(line)
        .iter()
        .map(|id| format!("{id}\n"))
        .collect();
    Ok(execute::print(&lines.concat())?)
}

/// Prints the manual page, or writes all pages into a folder.
pub(crate) fn man(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.get_one::<String>("folder") {
        Some(folder) => {
            let unwritable =
                |error| Failure::new(Exit::Other, format!("cannot write into {folder}: {error}"));
            std::fs::create_dir_all(folder).map_err(unwritable)?;
            clap_mangen::generate_to(grammar::command(), Path::new(folder)).map_err(unwritable)
        }
        None => {
            let mut text = Vec::new();
            clap_mangen::Man::new(grammar::command()).render(&mut text)?;
            Ok(execute::print(&String::from_utf8_lossy(&text))?)
        }
    }
}
