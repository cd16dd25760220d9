//! A window with an empty page: what the start of Usher is held against (`cargo xtask bench window`).

fn main() {
    let context: tauri::Context = tauri::generate_context!("src-tauri/examples/empty_window/tauri.conf.json");
    tauri::Builder::default().run(context).expect("there is a display");
}
