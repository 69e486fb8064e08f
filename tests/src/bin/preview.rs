//! The sample charity's pages in any browser, on this computer alone. For development: there is no signing in.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a command"
)]

use alongside_locales::Words;
use alongside_tests::{Visitor, marlbrook};
use alongside_ui::{Ended, Go, HandedOver, Reply, Request, handed_over, respond};
use chrono::Local;
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::ExitCode,
    time::Duration,
};

/// A form is a few pages of text; anything larger is not one of ours.
const LARGEST_BODY: usize = 4 * 1024 * 1024;

fn main() -> ExitCode {
    let port = std::env::args()
        .skip_while(|word| word != "--port")
        .nth(1)
        .and_then(|port| port.parse().ok());
    match serve(port.unwrap_or(8027)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The preview cannot be served: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(port: u16) -> io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    println!(
        "The sample charity is at http://{}/",
        listener.local_addr()?
    );
    let mut visitor = marlbrook();
    for stream in listener.incoming() {
        // A browser that hangs up early is no reason to stop.
        let _ = answer(stream?, &mut visitor);
    }
    Ok(())
}

fn answer(stream: TcpStream, visitor: &mut Visitor) -> io::Result<()> {
    // Browsers open a second line and say nothing on it: do not wait for that one.
    stream.set_read_timeout(Some(Duration::from_millis(300)))?;
    let mut reader = BufReader::new(&stream);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let (mut length, mut ours) = (0, false);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().unwrap_or(0);
            }
            // Another site cannot reach these pages by giving this computer a name of its own.
            Some((name, value)) if name.eq_ignore_ascii_case("host") => {
                let host = value.trim();
                ours = host.starts_with("127.0.0.1:") || host.starts_with("localhost:");
            }
            Some(_) => {}
            None => break,
        }
    }
    if !ours {
        return send(&stream, 403, &[], b"");
    }
    let mut body = vec![0; length.min(LARGEST_BODY)];
    reader.read_exact(&mut body)?;
    let mut words = first.split_whitespace();
    let (method, address) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or("/"),
    );
    let now = Local::now().fixed_offset();
    let request = match method {
        "POST" => Request::post(address, String::from_utf8_lossy(&body).into_owned(), now),
        _ => Request::get(address, now),
    };
    let reply = match respond(&mut visitor.computer, &mut visitor.session, request) {
        Reply::Hand(handover) => {
            // The browser shows a single file itself; a folder is only announced.
            if let [file] = handover.files.as_slice() {
                return send(
                    &stream,
                    200,
                    &[("content-type", file.media_type)],
                    &file.bytes,
                );
            }
            handed_over(&mut visitor.session, &HandedOver::Saved(String::new()));
            Reply::GoTo(handover.then)
        }
        // Nothing is saved: the packs are only made, slowly, so that the page can be looked at.
        Reply::Make(making) => {
            alongside_ui::making(&mut visitor.session);
            let then = making.then;
            std::thread::spawn(move || {
                making.progress.is_in(making.folder);
                making.work.run(&mut |batch| {
                    std::thread::sleep(Duration::from_secs(5));
                    making.progress.finish(batch.folder, batch.log);
                    if making.progress.is_unwanted() {
                        making.progress.end(Ended::Stopped);
                        return Go::Stop;
                    }
                    Go::On
                });
                making.progress.end(Ended::All);
            });
            Reply::GoTo(then)
        }
        Reply::Begin(aside) => {
            std::thread::spawn(aside.work);
            Reply::GoTo(aside.then)
        }
        Reply::Ask(ask) => Reply::GoTo(ask.cancelled),
        reply => reply,
    };
    match reply.http(Words::new(visitor.session.language)) {
        Some(http) => send(&stream, http.status, &http.headers, &http.body),
        None => send(&stream, 500, &[], b""),
    }
}

fn send(
    mut stream: &TcpStream,
    status: u16,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<()> {
    let mut head = format!(
        "HTTP/1.1 {status} .\r\ncontent-length: {}\r\nconnection: close\r\n",
        body.len()
    );
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)
}
