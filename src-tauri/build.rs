//! Checks `tauri.conf.json` and the capabilities, and says what a change of makes the program stale.
//! What tauri-build writes to `gen/` at the root is for editors only, and is ignored by git.

use std::error::Error;

use tauri_build::Attributes;

/// What the program is built from and Cargo does not see by itself; tauri-build names `tauri.conf.json`.
const BUILT_FROM: [&str; 4] = ["src-tauri/build.rs", "src-tauri/capabilities", "assets/icons", "ui"];

fn main() -> Result<(), Box<dyn Error>> {
    for path in BUILT_FROM {
        println!("cargo:rerun-if-changed={path}");
    }
    let attributes = Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/**/*");
    tauri_build::try_build(attributes)?;
    Ok(())
}
