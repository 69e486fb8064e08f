//! The same replies as HTTP, for the webview's custom scheme and for the preview server.

use crate::{Page, Reply};
use alongside_locales::Words;
use askama::Template;
use std::borrow::Cow;

/// What pages may do: show our own styles, pictures and typefaces, and send forms to us. Nothing else, and no script at all.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
     script-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A reply on the wire.
#[derive(Debug)]
pub struct HttpReply {
    /// HTTP status.
    pub status: u16,
    /// Name and value of each header.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The contents.
    pub body: Cow<'static, [u8]>,
}

#[derive(Template)]
#[template(path = "layout/go_to.html")]
struct GoToPage<'a> {
    words: Words,
    address: &'a str,
}

impl Reply {
    /// The reply as HTTP. `None` for [`Reply::Hand`], [`Reply::Make`], [`Reply::Begin`] and [`Reply::Ask`], with which the shell does something first.
    pub fn http(self, words: Words) -> Option<HttpReply> {
        match self {
            Reply::Page(Page { status, html }) => Some(page(status, html)),
            Reply::GoTo(address) => {
                let html = GoToPage {
                    words,
                    address: &address,
                }
                .render()
                .unwrap_or_default();
                Some(page(200, html))
            }
            Reply::Asset(asset) => Some(HttpReply {
                status: 200,
                headers: vec![
                    ("content-type", asset.media_type),
                    ("cache-control", "max-age=31536000, immutable"),
                ],
                body: asset.bytes,
            }),
            Reply::Hand(_) | Reply::Make(_) | Reply::Begin(_) | Reply::Ask(_) => None,
        }
    }
}

fn page(status: u16, html: String) -> HttpReply {
    HttpReply {
        status,
        headers: vec![
            ("content-type", "text/html; charset=utf-8"),
            ("content-security-policy", CONTENT_SECURITY_POLICY),
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ],
        body: html.into_bytes().into(),
    }
}
