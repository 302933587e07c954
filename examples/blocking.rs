//! Lists all sources without a runtime and without `async`.
//!
//! `cargo run --features blocking --example blocking` uses an embedded sandbox, or the real API if
//! `PIPEDREAM_API_KEY` is set.

mod support;

use pipedream_client::Error;
use pipedream_client::blocking::Wait;

fn main() -> Result<(), Error> {
    let (client, _sandbox) = support::connect().wait()?;
    let me = client.get_current_user().wait()?;
    println!("sources of {}:", me.id);
    for source in client.list_my_sources().limit(100).stream().wait() {
        let source = source?;
        println!("{} {}", source.id, source.name.unwrap_or_default());
    }
    Ok(())
}
