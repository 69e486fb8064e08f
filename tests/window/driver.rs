//! WebDriver over a plain loopback connection: the few words of the protocol that the tests need.

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// How long a page or the driver itself may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The key under which WebDriver hides the id of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A running WebKitWebDriver and the program it drives.
pub struct Driver {
    child: Child,
    port: u16,
    session: String,
}

/// Something on the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Driver {
    /// Starts the driver with `command` (which carries screen and home) and lets it start `program`.
    pub fn start(mut command: std::process::Command, program: &std::path::Path) -> Driver {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|l| l.local_addr())
            .expect("a free port")
            .port();
        let child = command
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect(
                "WebKitWebDriver (Debian package webkit2gtk-driver) is needed for the window tests",
            );
        let mut driver = Driver {
            child,
            port,
            session: String::new(),
        };
        let until = Instant::now() + PATIENCE;
        while driver.ask("GET", "/status", None).is_err() {
            assert!(Instant::now() < until, "the driver does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "wry",
            "webkitgtk:browserOptions": {"binary": program, "args": []},
            "timeouts": {"script": 60_000, "pageLoad": 30_000, "implicit": 0},
        }}});
        let session = driver
            .ask("POST", "/session", Some(wanted))
            .expect("a session");
        driver.session = session["sessionId"]
            .as_str()
            .expect("the id of the session")
            .to_string();
        driver
    }

    /// Goes to an address and waits until the page stands.
    pub fn go(&self, address: &str) {
        self.post("/url", json!({ "url": address }));
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        self.get("/url").as_str().unwrap_or_default().to_string()
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        self.get("/title").as_str().unwrap_or_default().to_string()
    }

    /// Runs a script in the page and returns what it returns. Arguments stand in `arguments`.
    pub fn run(&self, script: &str, arguments: Value) -> Value {
        self.post(
            "/execute/sync",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs a script that calls the last of its arguments when it has finished.
    pub fn run_until_done(&self, script: &str, arguments: Value) -> Value {
        self.post(
            "/execute/async",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// The element that a script returns, if it does.
    pub fn find(&self, script: &str, arguments: Value) -> Option<Element> {
        self.run(script, arguments)
            .get(ELEMENT)
            .and_then(Value::as_str)
            .map(|id| Element(id.to_string()))
    }

    /// Clicks with the pointer, as a person would: fails if something lies over it.
    pub fn click(&self, element: &Element) {
        self.post(&format!("/element/{}/click", element.0), json!({}));
    }

    /// Types into an element.
    pub fn keys(&self, element: &Element, text: &str) {
        self.post(
            &format!("/element/{}/value", element.0),
            json!({ "text": text }),
        );
    }

    /// Empties a field.
    pub fn clear(&self, element: &Element) {
        self.post(&format!("/element/{}/clear", element.0), json!({}));
    }

    /// What is visible of the page, as a PNG file.
    pub fn picture(&self) -> Vec<u8> {
        base64(self.get("/screenshot").as_str().unwrap_or_default())
    }

    fn get(&self, command: &str) -> Value {
        self.must("GET", command, None)
    }

    fn post(&self, command: &str, body: Value) -> Value {
        self.must("POST", command, Some(body))
    }

    fn must(&self, method: &str, command: &str, body: Option<Value>) -> Value {
        let path = format!("/session/{}{command}", self.session);
        for _ in 0..5 {
            match self.ask(method, &path, body.clone()) {
                // The page changed while it was asked (the first one comes by a page that leads on): ask the next.
                Err(why) if why.contains("no such frame") => {
                    std::thread::sleep(std::time::Duration::from_millis(200));
                }
                answer => return answer.unwrap_or_else(|why| panic!("{method} {command}: {why}")),
            }
        }
        panic!("{method} {command}: the page did not stay long enough to answer")
    }

    /// One request. The error is what the driver says.
    fn ask(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, String> {
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let address = SocketAddr::from(([127, 0, 0, 1], self.port));
        let mut line = TcpStream::connect_timeout(&address, PATIENCE).map_err(|e| e.to_string())?;
        line.set_read_timeout(Some(PATIENCE * 3))
            .map_err(|e| e.to_string())?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            body.len()
        );
        line.write_all(head.as_bytes())
            .and_then(|()| line.write_all(body.as_bytes()))
            .map_err(|e| e.to_string())?;
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).map_err(|e| e.to_string())?;
        let text = String::from_utf8_lossy(&answer);
        let (_, body) = text
            .split_once("\r\n\r\n")
            .ok_or("an answer without a body")?;
        let answer: Value = serde_json::from_str(body).map_err(|e| format!("{e}: {body}"))?;
        match answer["value"].get("error") {
            Some(error) => Err(format!("{error}: {}", answer["value"]["message"])),
            None => Ok(answer["value"].clone()),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            let _ = self.ask("DELETE", &format!("/session/{}", self.session), None);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn base64(text: &str) -> Vec<u8> {
    let value = |sign: u8| match sign {
        b'A'..=b'Z' => Some(sign - b'A'),
        b'a'..=b'z' => Some(sign - b'a' + 26),
        b'0'..=b'9' => Some(sign - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0u32, 0);
    for sign in text.bytes().filter_map(value) {
        held = held << 6 | u32::from(sign);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    bytes
}

#[test]
fn base64_is_read() {
    assert_eq!(base64("QWxvbmdzaWRl"), b"Alongside");
    assert_eq!(base64("SGVscA=="), b"Help");
}
