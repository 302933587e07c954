//! Makes the code of the client from `openapi.yaml`, where the feature `codegen` is on.

#[cfg(not(feature = "codegen"))]
fn main() {}

#[cfg(feature = "codegen")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=openapi.yaml");
    let folder = std::path::PathBuf::from(std::env::var("OUT_DIR")?);
    let document = std::fs::read_to_string("openapi.yaml")?;
    for file in pipedream_client_codegen::generate(&document)? {
        std::fs::write(folder.join(file.name), file.content)?;
    }
    Ok(())
}
