//! Makes the code of the client from `openapi.yaml`, where the feature `codegen` is on.

#[cfg(not(feature = "codegen"))]
fn main() {}

#[cfg(feature = "codegen")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=openapi.yaml");
    let folder = std::path::PathBuf::from(std::env::var("OUT_DIR")?);
    let document = std::fs::read_to_string("openapi.yaml")?;
    let feature = |name| std::env::var_os(format!("CARGO_FEATURE_{name}")).is_some();
    let options = pipedream_client_codegen::Options {
        mocks: feature("MOCK"),
        examples: feature("MOCK") || feature("SANDBOX"),
    };
    for file in pipedream_client_codegen::generate(&document, options)? {
        std::fs::write(folder.join(file.name), file.content)?;
    }
    Ok(())
}
