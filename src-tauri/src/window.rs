//! The window: native frame, pages of our own scheme alone, the page's title, and closing without losing what was typed.

mod size;
mod zoom;

use crate::folders::Folders;
use crate::protocol::{self, Locking, Protocol};
use crate::seat::Seat;
use crate::start::Start;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    AppHandle, Manager, RunEvent, UriSchemeContext, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

/// The one window's name inside the program.
pub const LABEL: &str = "main";

/// The one script, put into every page.
const SCRIPT: &str = include_str!("page.js");

/// Opens the window and stays until it is closed. Fails when the system has no way to show one.
pub fn open(start: Start, folders: Folders, seat: Seat) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(
            |app, _arguments, _folder| show(app),
        ))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .register_asynchronous_uri_scheme_protocol(
            protocol::SCHEME,
            |context, request, responder| {
                let Some(protocol) = context.app_handle().try_state::<Arc<Protocol>>() else {
                    return responder.respond(protocol::refusal(
                        tauri::http::StatusCode::SERVICE_UNAVAILABLE,
                    ));
                };
                let protocol = Arc::clone(&protocol);
                // Never on the thread that draws: a dialog or a pack of papers takes its time.
                let worker = std::thread::Builder::new()
                    .name("answer".to_string())
                    .stack_size(8 * 1024 * 1024);
                let started = worker.spawn(move || {
                    let answered = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                        protocol.answer(request)
                    }));
                    responder.respond(answered.unwrap_or_else(|_| {
                        protocol::refusal(tauri::http::StatusCode::INTERNAL_SERVER_ERROR)
                    }));
                });
                if started.is_err() {
                    tracing::error!("no thread could be started");
                }
            },
        )
        .setup(move |app| {
            let desktop = start.desktop(app.handle());
            app.manage(Arc::new(Protocol::new(seat, desktop)));
            build(app.handle(), &folders, &start)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event
            && let Some(protocol) = app.try_state::<Arc<Protocol>>()
        {
            protocol.close();
        }
    });
    Ok(())
}

fn build(app: &AppHandle, folders: &Folders, start: &Start) -> tauri::Result<()> {
    let size = size::Size::remembered(folders);
    let address = protocol::HOME.parse().map_err(tauri::Error::InvalidUrl)?;
    let measure = start.measure;
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(address))
        .title(crate::NAME)
        .inner_size(size.width, size.height)
        .maximized(size.maximized)
        // 320 is what WCAG 2.2 asks pages to work in (1.4.10).
        .min_inner_size(320.0, 400.0)
        .prevent_overflow()
        .center()
        // Nothing of a page is kept on disk: no cache, no history, no typed words.
        .incognito(!start.automation)
        .general_autofill_enabled(false)
        .devtools(cfg!(debug_assertions))
        .zoom_hotkeys_enabled(cfg!(windows))
        .initialization_script(SCRIPT)
        .on_navigation(protocol::is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        // Screen readers speak the window's title.
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(if title.is_empty() {
                crate::NAME
            } else {
                &title
            });
        })
        .on_page_load(move |window, load| report(&window, load.event(), measure));
    let window = builder.build()?;
    zoom::set_up(&window, size.zoom)?;
    let closing = window.clone();
    let folders = folders.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            size::Size::of(&closing).remember(&folders);
            if closing_starts() {
                api.prevent_close();
                close(closing.clone());
            }
        }
    });
    Ok(())
}

/// What any program made with Tauri needs before it shows anything; see [`crate::command::Command::Measure`].
pub fn open_empty(began: Instant) -> tauri::Result<()> {
    // A page of its own, because WebKitGTK does not say when about:blank stands.
    let page = |_: UriSchemeContext<'_, tauri::Wry>, _| {
        let mut response =
            tauri::http::Response::new(b"<!doctype html><title>Empty</title>".to_vec());
        let html = tauri::http::HeaderValue::from_static("text/html");
        response.headers_mut().insert("content-type", html);
        response
    };
    let app = tauri::Builder::default()
        .register_uri_scheme_protocol("empty", page)
        .setup(move |app| {
            let address = "empty://localhost/"
                .parse()
                .map_err(tauri::Error::InvalidUrl)?;
            let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(address))
                .inner_size(1280.0, 900.0);
            window
                .on_page_load(move |window, load| report(&window, load.event(), Some(began)))
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}

/// Prints how long the first page took, if that is measured, and ends the program.
fn report(window: &WebviewWindow, event: PageLoadEvent, since: Option<Instant>) {
    if let (PageLoadEvent::Finished, Some(since)) = (event, since) {
        crate::say(&since.elapsed().as_millis().to_string());
        window.app_handle().exit(0);
    }
}

/// Whether this is the first press on the window's close button: a second one closes at once.
fn closing_starts() -> bool {
    static CLOSING: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);
    !CLOSING.swap(true, std::sync::atomic::Ordering::SeqCst)
}

/// Lets the page send what was typed, then ends the program. Asks nothing.
fn close(window: WebviewWindow) {
    if window
        .eval("dispatchEvent(new Event('alongside-closing'))")
        .is_err()
    {
        return window.app_handle().exit(0);
    }
    std::thread::spawn(move || {
        let since = Instant::now();
        let protocol = window.state::<Arc<Protocol>>();
        let waited_enough = || match protocol.locking() {
            Locking::NotAsked => since.elapsed() > Duration::from_millis(400),
            Locking::UnderWay => since.elapsed() > Duration::from_secs(5),
            Locking::Done => true,
        };
        while !waited_enough() {
            std::thread::sleep(Duration::from_millis(20));
        }
        window.app_handle().exit(0);
    });
}

/// A second start of the program: the window that is there comes to the front.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
