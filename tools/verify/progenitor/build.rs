//! Generates the client, and writes `dispatch.rs` from its functions.

#[path = "../../tools/rust/dispatch.rs"]
mod dispatch;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};

const DOCUMENT: &str = "openapi.yaml";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={DOCUMENT}");
    let document = serde_saphyr::from_str(&fs::read_to_string(DOCUMENT)?)?;
    let mut settings = GenerationSettings::new();
    // Its functions have all arguments in their signatures.
    settings.with_interface(InterfaceStyle::Positional);
    let tokens = Generator::new(&settings).generate_tokens(&document)?;
    let client = prettyplease::unparse(&syn::parse2(tokens)?);
    let mut arms = String::new();
    for operation in dispatch::operations(&client) {
        arms += &operation.arm(&format!("client.{}(", operation.name));
    }
    let call = format!(
        "async fn call(client: &Client, case: &Case) -> Outcome {{\n\
         match case.operation().as_str() {{\n{arms}\
         name => Err(failure(format!(\"no function for `{{name}}`\"))),\n}}\n}}\n"
    );
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("client.rs"), client)?;
    fs::write(folder.join("dispatch.rs"), call)?;
    Ok(())
}
