//! Refuses unsupported targets, and generates the code of the client from `openapi.yaml` with
//! the feature `codegen`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let family = std::env::var("CARGO_CFG_TARGET_FAMILY").unwrap_or_default();
    if family.split(',').any(|family| family == "wasm") {
        // Here instead of in a `compile_error!`, which the compiler reports among many other
        // errors.
        println!("cargo::error=WebAssembly is not supported; call the API on a server");
        return Ok(());
    }
    generate()
}

#[cfg(not(feature = "codegen"))]
fn generate() -> Result<(), Box<dyn std::error::Error>> {
    Ok(())
}

#[cfg(feature = "codegen")]
fn generate() -> Result<(), Box<dyn std::error::Error>> {
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
