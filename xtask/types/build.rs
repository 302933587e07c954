//! Lists the types that are generated from the schemas of `openapi.yaml`.

use std::fmt::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=../../openapi.yaml");
    let mut code = String::from("types! {\n");
    for name in type_names()? {
        writeln!(code, "    {name},")?;
    }
    code.push_str("}\n");
    let folder = std::path::PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(folder.join("types.rs"), code)?;
    Ok(())
}

fn type_names() -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let document = match std::fs::read_to_string("../../openapi.yaml") {
        // `cargo package --workspace` builds this crate outside of the repository.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("cargo::warning=openapi.yaml not found: no types are included");
            return Ok(Vec::new());
        }
        document => document?,
    };
    Ok(pipedream_client_codegen::type_names(&document)?)
}
