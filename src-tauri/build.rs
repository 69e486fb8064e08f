//! Reads tauri.conf.json and, on Windows, gives the program its icon.
fn main() {
    tauri_build::build();
}
