//! Writes which type stands for which schema of `openapi.yaml`.

use std::fmt::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=../../openapi.yaml");
    let document = std::fs::read_to_string("../../openapi.yaml")?;
    let mut code = String::from("types! {\n");
    for name in pipedream_client_codegen::type_names(&document)? {
        writeln!(code, "    {name},")?;
    }
    code.push_str("}\n");
    let folder = std::path::PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(folder.join("types.rs"), code)?;
    Ok(())
}
