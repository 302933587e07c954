//! Runs commands on a terminal.

use std::io::{Read, Write};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

/// Runs a command on a terminal of 50 columns. Types `input` once the output contains `prompt`.
/// Returns the exit code and the output.
pub(crate) fn run_on_terminal(command: CommandBuilder, prompt: &str, input: &str) -> (u32, String) {
    let size = PtySize {
        rows: 24,
        cols: 50,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).expect("a terminal");
    let mut child = pair
        .slave
        .spawn_command(command)
        .expect("the command starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let mut writer = pair.master.take_writer().expect("a writer");
    let (mut output, mut buffer) = (String::new(), [0; 1024]);
    let mut is_typed = prompt.is_empty();
    // A terminal whose program ended is an error on Linux.
    while let Ok(read @ 1..) = reader.read(&mut buffer) {
        output += &String::from_utf8_lossy(&buffer[..read]);
        if !is_typed && output.contains(prompt) {
            is_typed = true;
            writer
                .write_all(input.as_bytes())
                .expect("the terminal takes input");
        }
    }
    let status = child.wait().expect("the command exits");
    (status.exit_code(), output)
}
