//! The system packages that building and testing need, and how each system installs them.

use std::fs;

use super::Purpose;
use crate::Outcome;
use crate::command::{as_root, ask, program, run_quietly};

/// Debian and Ubuntu, for building. `perl` is for the OpenSSL inside SQLCipher.
const DEBIAN: &[&str] = &[
    "build-essential",
    "file",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "perl",
    "pkg-config",
];

/// Debian and Ubuntu, for the tests that open the window or judge documents.
const DEBIAN_TEST: &[&str] = &[
    "at-spi2-core",
    "dbus",
    "dbus-x11",
    "default-jdk-headless",
    "imagemagick",
    "libfastinfoset-java",
    "libistack-commons-java",
    "libjaxb-api-java",
    "libjaxb-java",
    "liblouis-bin",
    "liblouis-data",
    "libreoffice-calc",
    "libreoffice-writer",
    "libstax-ex-java",
    "libtxw2-java",
    "mmdebstrap",
    "openbox",
    "poppler-utils",
    "python3-pip",
    "python3-pyatspi",
    "webkit2gtk-driver",
    "xauth",
    "xdotool",
    "xvfb",
];

/// Fedora, for building.
const FEDORA: &[&str] = &[
    "file",
    "gcc",
    "gcc-c++",
    "librsvg2-devel",
    "libxdo-devel",
    "make",
    "openssl-devel",
    "perl",
    "pkgconf-pkg-config",
    "webkit2gtk4.1-devel",
];

/// Fedora, for the tests.
const FEDORA_TEST: &[&str] = &[
    "ImageMagick",
    "at-spi2-core",
    "dbus-x11",
    "java-latest-openjdk-devel",
    "liblouis-utils",
    "libreoffice-calc",
    "libreoffice-writer",
    "openbox",
    "poppler-utils",
    "python3-pip",
    "python3-pyatspi",
    "webkit2gtk4.1",
    "xdotool",
    "xorg-x11-server-Xvfb",
    "xorg-x11-xauth",
];

const MACOS: &str = "\
On macOS, give these commands first, if you have not done so yet:
    xcode-select --install
    brew install node";

const WINDOWS: &str = "\
On Windows, give these commands first, if you have not done so yet:
    winget install Microsoft.VisualStudio.2022.BuildTools --override \"--add Microsoft.VisualStudio.Workload.VCTools\"
    winget install Microsoft.EdgeWebView2Runtime
    winget install StrawberryPerl.StrawberryPerl
    winget install OpenJS.NodeJS.LTS";

/// Installs the packages that are missing, or says which commands install them.
pub fn install(purpose: Purpose) -> Outcome {
    match std::env::consts::OS {
        "linux" => {}
        "macos" => return require_node(MACOS),
        "windows" => return require_node(WINDOWS),
        other => println!("No packages are known for {other}: going on with what is here."),
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let family = |name: &str| {
        release
            .lines()
            .filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="))
            .any(|line| line.split(['=', '"', ' ']).any(|word| word == name))
    };
    let wanted = |build: &[&'static str], test: &[&'static str]| {
        let mut names = build.to_vec();
        if purpose == Purpose::Test {
            names.extend(test);
        }
        if node_version().is_none() {
            names.extend(["nodejs", "npm"]);
        }
        names
    };
    if family("debian") || family("ubuntu") {
        let missing = missing(wanted(DEBIAN, DEBIAN_TEST), |name| {
            let state = ask(&mut program("dpkg-query", &["-W", "-f=${Status}", name]));
            state.is_some_and(|state| state.ends_with(" installed"))
        });
        if !missing.is_empty() {
            announce(&missing);
            run_quietly(&mut as_root("apt-get", &["update", "-qq"]))?;
            let options = ["install", "-y", "-qq", "--no-install-recommends"];
            run_quietly(&mut as_root("apt-get", &[&options[..], &missing].concat()))?;
        }
    } else if family("fedora") {
        let missing = missing(wanted(FEDORA, FEDORA_TEST), |name| {
            ask(&mut program("rpm", &["-q", "--whatprovides", name])).is_some()
        });
        if !missing.is_empty() {
            announce(&missing);
            run_quietly(&mut as_root(
                "dnf",
                &[&["install", "-y"], &missing[..]].concat(),
            ))?;
        }
    } else {
        println!(
            "This system's packages are not known here. Under Debian's names, building needs: {}",
            wanted(DEBIAN, DEBIAN_TEST).join(" ")
        );
    }
    require_node("Install it from your system's packages.")
}

fn missing(
    mut names: Vec<&'static str>,
    is_here: impl Fn(&'static str) -> bool,
) -> Vec<&'static str> {
    names.retain(|name| !is_here(name));
    names
}

fn announce(names: &[&str]) {
    println!(
        "Installing these system packages (a few minutes): {}",
        names.join(" ")
    );
}

/// The main number of Node.js's version.
fn node_version() -> Option<u32> {
    let version = ask(&mut program("node", &["--version"]))?;
    version
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse::<u32>()
        .ok()
}

fn require_node(advice: &str) -> Outcome {
    match node_version() {
        Some(18..) => Ok(()),
        Some(older) => Err(format!(
            "Node.js 18 or newer is needed to prepare the styles, and this is version {older}.\n{advice}"
        )),
        None => Err(format!(
            "Node.js 18 or newer is needed to prepare the styles.\n{advice}"
        )),
    }
}
