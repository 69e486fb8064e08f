//! A screen nobody looks at, with a session bus and a window manager of its own: windows of different tests never meet.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A screen of 1280 by 1024 with everything a desktop program expects around it.
pub struct Screen {
    /// Such as `:99`.
    pub display: String,
    /// The address of the session bus.
    pub bus: String,
    /// The home of a person who starts the program for the first time.
    pub home: PathBuf,
    running: Vec<Child>,
    _home: Temporary,
}

impl Screen {
    /// Starts Xvfb, dbus-daemon and openbox.
    pub fn start() -> Screen {
        let home = Temporary::new();
        let runtime = home.0.join("run");
        std::fs::create_dir_all(&runtime).expect("a home");
        private(&runtime);
        let mut xvfb = Command::new("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x1024x24",
            "-nolisten",
            "tcp",
        ]);
        let (xvfb, number) = first_line(&mut xvfb, "Xvfb");
        let display = format!(":{number}");
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address"]);
        settle(&mut bus, &display, "", &home.0);
        let (bus, address) = first_line(&mut bus, "dbus-daemon");
        let mut screen = Screen {
            display,
            bus: address,
            home: home.0.clone(),
            running: vec![bus, xvfb],
            _home: home,
        };
        let openbox = screen
            .command("openbox")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox");
        screen.running.insert(0, openbox);
        screen
    }

    /// A program that is to run on this screen.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        settle(&mut command, &self.display, &self.bus, &self.home);
        command
    }

    /// What a program prints. Fails the test when the program does.
    pub fn output(&self, program: &str, arguments: &[&str]) -> String {
        let output = self
            .command(program)
            .args(arguments)
            .output()
            .unwrap_or_else(|e| panic!("{program}: {e}"));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{program} {arguments:?} failed: {said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        said
    }

    /// Presses a key on the keyboard, in the way of xdotool: `Tab`, `shift+Tab`, `ctrl+plus`.
    pub fn key(&self, key: &str) {
        self.output("xdotool", &["key", "--clearmodifiers", key]);
        std::thread::sleep(std::time::Duration::from_millis(150));
    }

    /// Types on the keyboard, into whatever has the focus.
    pub fn type_text(&self, text: &str) {
        self.output("xdotool", &["type", "--delay", "30", text]);
        std::thread::sleep(std::time::Duration::from_millis(150));
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for child in &mut self.running {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn settle(command: &mut Command, display: &str, bus: &str, home: &Path) {
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home)
        .env("LANG", "C.UTF-8")
        .env("TZ", "Europe/London")
        .env("XDG_RUNTIME_DIR", home.join("run"))
        .env("XDG_SESSION_TYPE", "x11")
        .env("GDK_BACKEND", "x11")
        .env("DISPLAY", display)
        .stdin(Stdio::null());
    if !bus.is_empty() {
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
}

/// Starts a program that says on its first line where it can be reached.
fn first_line(command: &mut Command, name: &str) -> (Child, String) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|e| panic!("{name} is needed for the window tests: {e}"));
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("its output"))
        .read_line(&mut line)
        .expect("its first line");
    assert!(!line.trim().is_empty(), "{name} did not start");
    (child, line.trim().to_string())
}

/// A folder that goes away with the test.
struct Temporary(PathBuf);

impl Temporary {
    fn new() -> Temporary {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "alongside-window-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::SeqCst)
        );
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        Temporary(folder)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).expect("permissions");
}
