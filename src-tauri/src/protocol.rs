//! The webview asks, the core answers: `alongside://localhost/...` (on Windows `http://alongside.localhost/...`).
//!
//! Everything here is told as plain HTTP types, so that tests need no window.

use crate::desktop::Desktop;
use crate::{asking, handing, making, seat::Seat};
use alongside_locales::Words;
use alongside_ui::{Reply, Request};
use chrono::{DateTime, FixedOffset};
use std::borrow::Cow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use tauri::http;

/// The scheme of every address of the program.
pub const SCHEME: &str = "alongside";

/// The first page.
pub const HOME: &str = "alongside://localhost/";

/// The longest form that is read, in bytes. The longest of ours is a few thousand words; files come through dialogs, never in forms.
const LONGEST_FORM: usize = 4 * 1024 * 1024;

/// What the webview gets.
pub type Response = http::Response<Cow<'static, [u8]>>;

/// Between the window and the core.
pub struct Protocol {
    seat: Mutex<Seat>,
    desktop: Box<dyn Desktop>,
    /// One dialog at a time: a second press on a slow PC must not open a second one.
    asking: AtomicBool,
    locking: AtomicU8,
}

/// How far the window has come with locking itself, which closing waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locking {
    /// Nothing has been sent.
    NotAsked,
    /// The request is being answered.
    UnderWay,
    /// The draft is kept and the window is locked.
    Done,
}

impl Protocol {
    /// A protocol for one window.
    pub fn new(seat: Seat, desktop: Box<dyn Desktop>) -> Protocol {
        Protocol {
            seat: Mutex::new(seat),
            desktop,
            asking: AtomicBool::new(false),
            locking: AtomicU8::new(0),
        }
    }

    /// Answers one request of the webview. May take as long as a person needs for a dialog, so never call it on the thread
    /// that draws the window. Never panics: a mistake of ours becomes a page that says so.
    pub fn answer(&self, asked: http::Request<Vec<u8>>) -> Response {
        let request = match read(asked, self.desktop.now()) {
            Ok(request) => request,
            Err(status) => return refusal(status),
        };
        let locks = request.method == alongside_ui::Method::Post && request.path == "/lock";
        if locks {
            self.locking.store(1, Ordering::SeqCst);
        }
        let reply = self.finish(request);
        if locks {
            self.locking.store(2, Ordering::SeqCst);
        }
        let words = self.with_seat(Seat::words);
        wire(reply, words)
    }

    /// Whether `POST /lock` has come and gone.
    pub fn locking(&self) -> Locking {
        match self.locking.load(Ordering::SeqCst) {
            0 => Locking::NotAsked,
            1 => Locking::UnderWay,
            _ => Locking::Done,
        }
    }

    /// Closes the store and forgets who worked, at the end of the program. Gives up after two seconds if a request still has
    /// the store: what was acknowledged is safe either way.
    pub fn close(&self) {
        let under_way = self.with_seat(|seat| seat.session.making.clone());
        if let Some(under_way) = under_way {
            making::end(&under_way.progress);
        }
        for _ in 0..40 {
            if let Ok(mut seat) = self.seat.try_lock() {
                seat.leave();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// Works with the seat; a panic of an earlier request does not keep the others out.
    pub fn with_seat<T>(&self, work: impl FnOnce(&mut Seat) -> T) -> T {
        work(
            &mut self
                .seat
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner),
        )
    }

    /// Dialogs, saving, opening and printing happen here, without the seat: styles and pictures are served meanwhile.
    fn finish(&self, request: Request) -> Reply {
        let mut reply = self.with_seat(|seat| seat.respond(request.clone()));
        if let Reply::Ask(ask) = reply {
            let words = self.with_seat(Seat::words);
            reply = match self.alone(|| asking::choose(&*self.desktop, &ask.what, words)) {
                Some(chosen) => self.with_seat(|seat| {
                    seat.respond(Request {
                        chosen: Some(chosen),
                        ..request
                    })
                }),
                None => Reply::GoTo(ask.cancelled),
            };
        }
        match reply {
            Reply::Ask(ask) => Reply::GoTo(ask.cancelled),
            Reply::Make(making) => {
                let words = self.with_seat(Seat::words);
                let Some(folder) = self.alone(|| self.desktop.choose_folder(words)) else {
                    return Reply::GoTo(making.cancelled);
                };
                self.with_seat(|seat| alongside_ui::making(&mut seat.session));
                let then = making.then.clone();
                making::begin(&folder, making);
                Reply::GoTo(then)
            }
            Reply::Begin(aside) => {
                let thread = std::thread::Builder::new().name("aside".into());
                if thread.spawn(aside.work).is_err() {
                    tracing::warn!("work beside the window could not be begun");
                }
                Reply::GoTo(aside.then)
            }
            Reply::Hand(handover) => {
                let words = self.with_seat(Seat::words);
                let reading = self.with_seat(|seat| seat.reading.clone());
                let outcome =
                    self.alone(|| Some(handing::hand(&*self.desktop, &reading, &handover, words)));
                if let Some(outcome) = outcome {
                    self.with_seat(|seat| alongside_ui::handed_over(&mut seat.session, &outcome));
                }
                Reply::GoTo(handover.then)
            }
            other => other,
        }
    }

    /// Runs `work` unless another dialog is open.
    fn alone<T>(&self, work: impl FnOnce() -> Option<T>) -> Option<T> {
        if self.asking.swap(true, Ordering::SeqCst) {
            return None;
        }
        let _free = Free(&self.asking);
        work()
    }
}

/// Opens the door for the next dialog even after a panic.
struct Free<'a>(&'a AtomicBool);

impl Drop for Free<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

/// Whether the window may show this address: ours alone.
pub fn is_ours(address: &tauri::Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    match address.scheme() {
        SCHEME => host == "localhost",
        // How WebView2 shows custom schemes.
        "http" => cfg!(windows) && host == "alongside.localhost" && address.port().is_none(),
        _ => false,
    }
}

/// The request as the core wants it, or the HTTP status that refuses it.
fn read(
    asked: http::Request<Vec<u8>>,
    now: DateTime<FixedOffset>,
) -> Result<Request, http::StatusCode> {
    let (head, body) = asked.into_parts();
    let address =
        tauri::Url::parse(&head.uri.to_string()).map_err(|_| http::StatusCode::BAD_REQUEST)?;
    if !is_ours(&address) {
        return Err(http::StatusCode::FORBIDDEN);
    }
    // Pages of ours send no Origin or our own. Another one would be a page that should never have been shown.
    if let Some(origin) = head.headers.get(http::header::ORIGIN) {
        let ours = origin.to_str().is_ok_and(|origin| {
            origin == "null" || tauri::Url::parse(origin).is_ok_and(|origin| is_ours(&origin))
        });
        if !ours {
            return Err(http::StatusCode::FORBIDDEN);
        }
    }
    let address = match head.uri.path_and_query() {
        Some(address) => address.as_str(),
        None => "/",
    };
    match head.method {
        http::Method::GET => Ok(Request::get(address, now)),
        http::Method::POST => {
            if body.len() > LONGEST_FORM {
                return Err(http::StatusCode::PAYLOAD_TOO_LARGE);
            }
            let urlencoded = head
                .headers
                .get(http::header::CONTENT_TYPE)
                .is_none_or(|kind| {
                    kind.to_str()
                        .is_ok_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
                });
            if !urlencoded {
                return Err(http::StatusCode::UNSUPPORTED_MEDIA_TYPE);
            }
            let form = String::from_utf8(body).map_err(|_| http::StatusCode::BAD_REQUEST)?;
            Ok(Request::post(address, form, now))
        }
        _ => Err(http::StatusCode::METHOD_NOT_ALLOWED),
    }
}

fn wire(reply: Reply, words: Words) -> Response {
    let Some(reply) = reply.http(words) else {
        return refusal(http::StatusCode::INTERNAL_SERVER_ERROR);
    };
    let mut builder = http::Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        builder = builder.header(name, value);
    }
    builder
        .body(reply.body)
        .unwrap_or_else(|_| refusal(http::StatusCode::INTERNAL_SERVER_ERROR))
}

/// An answer without words, for what no page of ours would ask.
pub fn refusal(status: http::StatusCode) -> Response {
    let mut response = http::Response::new(Cow::Borrowed(&[][..]));
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<FixedOffset> {
        "2027-01-12T10:00:00+00:00".parse().unwrap()
    }

    fn asked(
        method: &str,
        address: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Request, u16> {
        let mut builder = http::Request::builder().method(method).uri(address);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        read(builder.body(body.to_vec()).unwrap(), now()).map_err(|status| status.as_u16())
    }

    #[test]
    fn a_page_of_ours_is_asked_for() {
        let request = asked("GET", "alongside://localhost/search?for=Ann%20B", &[], b"").unwrap();
        assert_eq!(
            (request.path.as_str(), request.query.as_str()),
            ("/search", "for=Ann%20B")
        );
        assert_eq!(request.now, now());
    }

    #[test]
    fn a_form_of_ours_is_sent() {
        let form = [
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Origin", "alongside://localhost"),
        ];
        let request = asked(
            "POST",
            "alongside://localhost/lock",
            &form,
            b"from=%2F&draft=",
        )
        .unwrap();
        assert_eq!(request.body, "from=%2F&draft=");
    }

    #[test]
    fn everything_else_is_refused() {
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        assert_eq!(
            asked("GET", "alongside://elsewhere/", &[], b"").unwrap_err(),
            403
        );
        assert_eq!(
            asked("GET", "https://localhost/", &[], b"").unwrap_err(),
            403
        );
        assert_eq!(
            asked(
                "GET",
                "alongside://localhost/",
                &[("Origin", "https://example.org")],
                b""
            )
            .unwrap_err(),
            403
        );
        assert_eq!(
            asked("PUT", "alongside://localhost/", &[], b"").unwrap_err(),
            405
        );
        assert_eq!(
            asked(
                "POST",
                "alongside://localhost/",
                &[("Content-Type", "multipart/form-data")],
                b""
            )
            .unwrap_err(),
            415
        );
        assert_eq!(
            asked("POST", "alongside://localhost/", &[form], &[0xff, 0xfe]).unwrap_err(),
            400
        );
        assert_eq!(
            asked(
                "POST",
                "alongside://localhost/",
                &[form],
                &vec![b'a'; LONGEST_FORM + 1]
            )
            .unwrap_err(),
            413
        );
    }

    #[test]
    fn the_window_shows_our_scheme_alone() {
        let ours = |address: &str| is_ours(&address.parse().unwrap());
        assert!(ours("alongside://localhost/activities"));
        for other in [
            "alongside://elsewhere/",
            "https://localhost/",
            "http://localhost/",
            "file:///etc/hosts",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!ours(other), "{other}");
        }
    }
}
