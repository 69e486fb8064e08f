//! The window as a person meets it: things are found by what they are called, never by how they are made.

use crate::driver::{Driver, Element};
use crate::screen::Screen;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The program, open on a screen of its own.
pub struct Window {
    driver: Driver,
    /// What stands around it.
    pub screen: Screen,
    /// Where the program's dialogs, viewer and printer are played.
    pub desk: Desk,
}

/// The folders that play the system in a test.
pub struct Desk {
    /// The answers to dialogs, which the program reads anew for each.
    answers: PathBuf,
    /// Where "save as" and folder dialogs lead.
    pub saved: PathBuf,
    /// Where opened papers go.
    pub viewer: PathBuf,
    /// Where printed papers go.
    pub printer: PathBuf,
}

impl Window {
    /// Starts the program for the first time, in January 2027.
    pub fn open() -> Window {
        let screen = Screen::start();
        let desk = Desk::lay(&screen.home);
        desk.answer(json!({}));
        let mut command = screen.command("WebKitWebDriver");
        command
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("ALONGSIDE_ANSWERS", &desk.answers);
        if std::env::var_os("ALONGSIDE_SHOW_LOG").is_some() {
            command.env("RUST_LOG", "alongside=debug");
        }
        let driver = Driver::start(command, &program());
        let window = Window {
            driver,
            screen,
            desk,
        };
        window.settle();
        window
    }

    /// Goes to an address such as `/activities/new`.
    pub fn visit(&self, path: &str) -> &Window {
        self.driver.go(&format!("alongside://localhost{path}"));
        self.settle()
    }

    /// Presses a button.
    pub fn press(&self, name: &str) -> &Window {
        self.click("button", name)
    }

    /// Follows a link.
    pub fn follow(&self, name: &str) -> &Window {
        self.click("link", name)
    }

    /// Follows a link within the page.
    pub fn jump(&self, name: &str) -> &Window {
        self.driver.click(&self.must_find("link", name));
        self
    }

    /// Every address of ours that the page links to.
    pub fn links(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('a[href^=\"/\"]')].map((link) => link.getAttribute('href'))";
        let links = self.driver.run(script, json!([]));
        links
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_string)
            .collect()
    }

    /// Waits until the page says these words.
    pub fn waits_for(&self, words: &str) -> &Window {
        let until = Instant::now() + Duration::from_secs(15);
        while !self.text().contains(words) {
            assert!(
                Instant::now() < until,
                "“{words}” did not come. The page says:\n{}",
                self.text()
            );
            std::thread::sleep(Duration::from_millis(100));
        }
        self.settle()
    }

    /// Closes the window by its frame and waits until the program has ended.
    pub fn close(&self) {
        // A window manager that is still busy drops the keys; a person would press them again.
        for _ in 0..3 {
            self.screen.key("alt+F4");
            let until = Instant::now() + Duration::from_secs(5);
            while !self.frame_title().is_empty() && Instant::now() < until {
                std::thread::sleep(Duration::from_millis(100));
            }
            if self.frame_title().is_empty() {
                break;
            }
        }
        assert!(self.frame_title().is_empty(), "the window does not close");
        std::thread::sleep(Duration::from_millis(500));
    }

    /// Chooses one of several, or ticks.
    pub fn choose(&self, name: &str) -> &Window {
        self.click("choice", name)
    }

    /// Types into a field, in place of what stands there.
    pub fn type_in(&self, name: &str, text: &str) -> &Window {
        let field = self.must_find("field", name);
        self.driver.clear(&field);
        self.driver.keys(&field, text);
        self
    }

    /// Types a day into the three fields under a legend.
    pub fn type_day(&self, legend: &str, day: [&str; 3]) -> &Window {
        for (part, text) in ["Day", "Month", "Year"].into_iter().zip(day) {
            self.type_in(&format!("{legend} / {part}"), text);
        }
        self
    }

    /// Picks an entry of a drop-down list.
    pub fn pick(&self, name: &str, entry: &str) -> &Window {
        let field = self.must_find("field", name);
        self.driver.keys(&field, entry);
        self
    }

    /// The page says these words, whatever the line breaks.
    pub fn hears(&self, words: &str) -> &Window {
        let text = self.text();
        assert!(
            text.contains(words),
            "the page {} does not say “{words}”. It says:\n{text}",
            self.address()
        );
        self
    }

    /// All visible words, each run of blanks as one.
    pub fn text(&self) -> String {
        let text = self.driver.run("return document.body.innerText", json!([]));
        text.as_str()
            .unwrap_or_default()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The main heading.
    pub fn heading(&self) -> String {
        let text = self.driver.run(
            "return document.querySelector('h1')?.innerText ?? ''",
            json!([]),
        );
        text.as_str().unwrap_or_default().to_string()
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        self.driver.title()
    }

    /// The title in the frame of the window, which screen readers speak.
    pub fn frame_title(&self) -> String {
        let script =
            "xdotool search --onlyvisible --class alongside getwindowname 2>/dev/null | tail -n 1";
        self.screen.output("sh", &["-c", script]).trim().to_string()
    }

    /// The part of the address behind the host.
    pub fn address(&self) -> String {
        self.driver
            .address()
            .replacen("alongside://localhost", "", 1)
    }

    /// What has the focus, as role and name: "link Skip to main content".
    pub fn focus(&self) -> String {
        let script = format!("{NAMES} return spoken(document.activeElement)");
        self.driver
            .run(&script, json!([]))
            .as_str()
            .unwrap_or_default()
            .to_string()
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> String {
        let script = format!("{NAMES} return find('field', arguments[0])?.value ?? null");
        let value = self.driver.run(&script, json!([name]));
        value
            .as_str()
            .unwrap_or_else(|| panic!("no field “{name}” on {}", self.address()))
            .to_string()
    }

    /// Runs a script in the page, for checks that no person could make.
    pub fn examine(&self, script: &str) -> Value {
        self.driver.run(script, json!([]))
    }

    /// Runs a script that calls its last argument when it has finished.
    pub fn examine_until_done(&self, script: &str, arguments: Value) -> Value {
        self.driver.run_until_done(script, arguments)
    }

    /// Keeps a picture of what is visible in target/window/.
    pub fn picture(&self, name: &str) -> &Window {
        let file = workspace().join(format!("target/window/{name}.png"));
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("target/window");
        std::fs::write(file, self.driver.picture()).expect("a picture");
        self
    }

    /// Waits until the page stands: no step in between that only sends onward.
    pub fn settle(&self) -> &Window {
        let until = Instant::now() + Duration::from_secs(60);
        let ready = "return document.readyState === 'complete' && !document.querySelector('meta[http-equiv=refresh]') && !!document.querySelector('h1')";
        loop {
            if self.driver.run(ready, json!([])) == json!(true) {
                return self;
            }
            assert!(
                Instant::now() < until,
                "the page {} does not come to rest",
                self.address()
            );
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    fn click(&self, kind: &str, name: &str) -> &Window {
        let element = self.must_find(kind, name);
        let mark = "document.documentElement.dataset.left = 'not yet'";
        self.driver.run(mark, json!([]));
        self.driver.click(&element);
        if kind != "choice" {
            self.leave();
        }
        self.settle()
    }

    /// After a press the old page may stand for a moment.
    fn leave(&self) {
        let until = Instant::now() + Duration::from_secs(2);
        while self.driver.run(
            "return document.documentElement.dataset.left ?? ''",
            json!([]),
        ) == json!("not yet")
        {
            if Instant::now() > until {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn find(&self, kind: &str, name: &str) -> Option<Element> {
        self.driver.find(
            &format!("{NAMES} return find(arguments[0], arguments[1])"),
            json!([kind, name]),
        )
    }

    fn must_find(&self, kind: &str, name: &str) -> Element {
        self.find(kind, name).unwrap_or_else(|| {
            self.picture("not-found");
            panic!(
                "no {kind} “{name}” on {}. The page says:\n{}",
                self.address(),
                self.text()
            )
        })
    }
}

impl Desk {
    fn lay(home: &Path) -> Desk {
        let desk = Desk {
            answers: home.join("answers.json"),
            saved: home.join("Documents"),
            viewer: home.join("viewer"),
            printer: home.join("printer"),
        };
        for folder in [&desk.saved, &desk.viewer, &desk.printer] {
            std::fs::create_dir_all(folder).expect("a folder");
        }
        desk
    }

    /// Whether the viewer was given a file of this name.
    pub fn viewer_holds(&self, name: &str) -> bool {
        self.viewer.join(name).exists()
    }

    /// What the next dialogs answer. Saving, folders, viewer and printer always work unless they are set to null.
    pub fn answer(&self, more: Value) {
        let mut answers = json!({
            "now": "2027-01-12T10:00:00+00:00",
            "save_in": self.saved, "folder": self.saved, "viewer": self.viewer, "printer": self.printer,
        });
        if let (Some(answers), Some(more)) = (answers.as_object_mut(), more.as_object()) {
            answers.extend(more.clone());
        }
        std::fs::write(&self.answers, answers.to_string()).expect("the answers");
    }
}

/// The folder of the whole project.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_path_buf()
}

/// The program under test: beside this test, unless `ALONGSIDE_BINARY` says otherwise.
fn program() -> PathBuf {
    let here = std::env::current_exe().expect("this test");
    let beside = || {
        here.parent()
            .and_then(Path::parent)
            .expect("target/debug")
            .join("alongside")
    };
    let program = std::env::var_os("ALONGSIDE_BINARY").map_or_else(beside, PathBuf::from);
    assert!(
        program.exists(),
        "build the window first: cargo build -p alongside ({} is not there)",
        program.display()
    );
    program
}

/// Finds things by role and by the name that assistive technology gives them: label, legend, text, aria-label.
const NAMES: &str = include_str!("names.js");
