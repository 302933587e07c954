//! Writes `dispatch.rs` from the functions of the generated client.

#[path = "../../tools/rust/dispatch.rs"]
mod dispatch;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=client/src/apis");
    let mut arms = String::new();
    for file in fs::read_dir("client/src/apis")? {
        let path = file?.path();
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        for operation in dispatch::operations(&fs::read_to_string(&path)?) {
            arms += &operation.arm(&format!("apis::{module}::{}(client, ", operation.name));
        }
    }
    let code = format!(
        "async fn call(client: &Configuration, case: &Case) -> Outcome {{\n\
         match case.operation().as_str() {{\n{arms}\
         name => Err(failure(format!(\"no function for `{{name}}`\"))),\n}}\n}}\n"
    );
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("dispatch.rs"), code)?;
    Ok(())
}
