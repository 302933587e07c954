//! The stack of the program. It is large, because JSON, jq filters and their values nest as
//! deeply as their author likes, and are read recursively.

use std::cell::Cell;
use std::process::ExitCode;
use std::thread;

/// The sizes to try. The system provides memory only for the part that is used, but may refuse a
/// size that it could not provide.
const SIZES: [usize; 3] = [1 << 30, 1 << 28, 1 << 25];

thread_local! {
    /// Where the stack starts, and its size.
    static STACK: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

/// Runs the program on a large stack.
pub(crate) fn run(program: fn() -> ExitCode) -> ExitCode {
    for size in SIZES {
        let thread = thread::Builder::new().stack_size(size).spawn(move || {
            STACK.set((position(), size));
            program()
        });
        if let Ok(thread) = thread {
            // The message of a panic is printed already.
            return thread.join().unwrap_or(ExitCode::FAILURE);
        }
    }
    program()
}

/// Whether the stack uses more than this many bytes, or half of it.
pub(crate) fn uses(limit: usize) -> bool {
    let (start, size) = match STACK.get() {
        // On another thread; any thread has this much.
        (_, 0) => (position(), 1 << 20),
        known => known,
    };
    STACK.set((start, size));
    start.abs_diff(position()) > limit.min(size / 2)
}

/// An address in the frame of the caller.
#[inline(never)]
fn position() -> usize {
    let marker = 0_u8;
    std::hint::black_box(&raw const marker).addr()
}
