//! Development only: serves the very pages of the window on a loopback port, so that any browser and any checker
//! can visit them. `cargo xtask preview [--port N]` runs it. What would leave the program through a dialog is
//! written below `target/preview/handed` instead.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a tool for developers, which stops at the first surprise"
)]

use alongside_involvement::{Appearance, Computer};
use alongside_locales::Words;
use alongside_ui::http::HttpReply;
use alongside_ui::{Choice, Chosen, HandedOver, Handover, Reply, Request, Session};
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// When the sample charity's story is told.
const BEGINS: &str = "2027-01-12T10:00:00+00:00";

/// The largest form that is read, in bytes.
const LARGEST_FORM: usize = 1024 * 1024;

fn main() -> io::Result<()> {
    let port = std::env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(0);
    let mut preview = Preview::open()?;
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    println!(
        "The pages are at http://{}/ until you press Ctrl and C.",
        listener.local_addr()?
    );
    for stream in listener.incoming() {
        // A browser that breaks off is no reason to stop.
        let _ = stream.and_then(|stream| preview.answer(stream));
    }
    Ok(())
}

/// One window's visit, told over HTTP.
struct Preview {
    computer: Computer,
    session: Session,
    folder: PathBuf,
    opened: Instant,
}

impl Preview {
    /// A PC on which Alongside was never used, in a folder that is made anew.
    fn open() -> io::Result<Preview> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/preview");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let computer = Computer::open(folder.join("settings"), begins())?;
        let session = Session::new(computer.settings.language, Appearance::default());
        Ok(Preview {
            computer,
            session,
            folder,
            opened: Instant::now(),
        })
    }

    fn answer(&mut self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        let reply = match self.read(&mut stream)? {
            Some(request) => self.respond(request),
            None => HttpReply {
                status: 400,
                headers: Vec::new(),
                body: b"".as_slice().into(),
            },
        };
        write!(
            stream,
            "HTTP/1.1 {} \r\ncontent-length: {}\r\nconnection: close\r\n",
            reply.status,
            reply.body.len()
        )?;
        for (name, value) in &reply.headers {
            write!(stream, "{name}: {value}\r\n")?;
        }
        stream.write_all(b"\r\n")?;
        stream.write_all(&reply.body)
    }

    /// The request, or `None` if it is none that a browser on this PC would send to these pages.
    fn read(&self, stream: &mut TcpStream) -> io::Result<Option<Request>> {
        let mut reader = BufReader::new(stream.take(LARGEST_FORM as u64 * 2));
        let mut first = String::new();
        reader.read_line(&mut first)?;
        let (mut length, mut ours) = (0, false);
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').unwrap_or((&line, ""));
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().unwrap_or(0),
                // Another site cannot reach these pages by giving this PC a name of its own.
                "host" => {
                    ours = value.trim().starts_with("127.0.0.1:")
                        || value.trim().starts_with("localhost:")
                }
                _ => {}
            }
        }
        let mut words = first.split(' ');
        let (method, address) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        if !ours || !address.starts_with('/') || length > LARGEST_FORM {
            return Ok(None);
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok(match method {
            "GET" => Some(Request::get(address, self.now())),
            "POST" => Some(Request::post(address, body, self.now())),
            _ => None,
        })
    }

    fn respond(&mut self, request: Request) -> HttpReply {
        let again = Request {
            now: request.now,
            ..request.clone()
        };
        let reply = match alongside_ui::respond(&mut self.computer, &mut self.session, request) {
            Reply::Hand(handover) => self.hand(handover),
            Reply::Ask(ask) => match self.choose(&ask.what) {
                Some(chosen) => {
                    let again = Request {
                        chosen: Some(chosen),
                        ..again
                    };
                    alongside_ui::respond(&mut self.computer, &mut self.session, again)
                }
                None => Reply::GoTo(ask.cancelled),
            },
            other => other,
        };
        let words = Words::new(self.session.language);
        reply.http(words).unwrap_or(HttpReply {
            status: 500,
            headers: Vec::new(),
            body: b"".as_slice().into(),
        })
    }

    /// Writes the files where a developer can look at them.
    fn hand(&mut self, handover: Handover) -> Reply {
        let folder = self.folder.join("handed");
        let mut outcome = HandedOver::Opened;
        for file in handover.files {
            let path = folder.join(&file.name);
            let written = path
                .parent()
                .map_or(Ok(()), fs::create_dir_all)
                .and_then(|()| fs::write(&path, &file.bytes));
            outcome = match written {
                Ok(()) => HandedOver::Saved(file.name),
                Err(_) => HandedOver::Failed,
            };
            println!("Handed over: {}", path.display());
        }
        alongside_ui::handed_over(&mut self.session, &outcome);
        Reply::GoTo(handover.then)
    }

    /// Answers a dialog: a new store goes below the preview's folder, and an existing one is the newest there.
    fn choose(&self, what: &Choice) -> Option<Chosen> {
        let path = match what {
            Choice::NewStore { suggested } => self.folder.join(suggested),
            Choice::Store => fs::read_dir(&self.folder)
                .ok()?
                .filter_map(|entry| Some(entry.ok()?.path()))
                .find(|path| path.extension().is_some_and(|ending| ending == "alongside"))?,
            Choice::Picture => return None,
        };
        Some(Chosen { path, bytes: None })
    }

    /// The time in the story: it begins in January 2027 and goes on as time does.
    fn now(&self) -> DateTime<FixedOffset> {
        let gone = TimeDelta::from_std(self.opened.elapsed()).unwrap_or_default();
        begins() + gone
    }
}

fn begins() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(BEGINS).expect("a time")
}
