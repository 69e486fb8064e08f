//! Packages to hand out: .deb and .rpm on Linux, an installer on Windows, an app on macOS.

use crate::Outcome;
use crate::command::{program, root, run};
use crate::setup::{Purpose, setup};

/// Builds them from a release build and says where they are.
pub fn package() -> Outcome {
    setup(Purpose::Test)?;
    let bundles = match std::env::consts::OS {
        "windows" => "nsis",
        "macos" => "app,dmg",
        _ => "deb,rpm",
    };
    let cli = root().join("assets/node_modules/@tauri-apps/cli/tauri.js");
    run(program("node", &[])
        .arg(cli)
        .args(["build", "--ci", "--bundles", bundles, "--", "--locked"])
        .current_dir(root().join("src-tauri")))?;
    println!("The packages are in target/release/bundle.");
    Ok(())
}
