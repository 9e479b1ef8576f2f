//! Prepares the window's compile-time data: page, capabilities, permissions.
//!
//! Without a built page (a clone without Node) a placeholder takes its place, because the
//! macro that embeds `ui/dist` fails on a missing folder.

use std::path::Path;

const PLACEHOLDER: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
<title>Krug</title>\n<main><p>The page has not been built: run <code>cargo xtask run</code>.</p></main>\n</html>\n";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dist = Path::new("ui/dist");
    if !dist.join("index.html").exists() {
        std::fs::create_dir_all(dist)?;
        std::fs::write(dist.join("index.html"), PLACEHOLDER)?;
    }
    for watched in ["ui/dist", "src-tauri/capabilities", "src-tauri/permissions"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    // Permissions are written by hand: the generated ones would land in the repository's root.
    let app =
        tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*");
    let attributes = tauri_build::Attributes::new()
        .app_manifest(app)
        .capabilities_path_pattern("./src-tauri/capabilities/**/*");
    tauri_build::try_build(attributes)?;
    Ok(())
}
