//! What the window asks of the core.

use crate::reply::LARGEST_FILE;
use alongside_locales::Words;
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::path::PathBuf;

/// Whether a page is asked for or something is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Show something. Changes nothing, however often it is repeated.
    Get,
    /// Send a form.
    Post,
}

/// One request, whoever carries it: the window, the preview server, or a test.
#[derive(Clone, Debug)]
pub struct Request {
    /// Show or send.
    pub method: Method,
    /// Path alone, such as `/activities/new`.
    pub path: String,
    /// What follows the question mark, still encoded; empty if there is none.
    pub query: String,
    /// The form, `application/x-www-form-urlencoded`; empty for [`Method::Get`].
    pub body: String,
    /// The time at which the request was made, in the office's own offset. Nothing below the shell reads a clock.
    pub now: DateTime<FixedOffset>,
    /// What the person chose in the dialog that an earlier [`Reply::Ask`](crate::Reply::Ask) opened.
    pub chosen: Option<Chosen>,
}

impl Request {
    /// Asks for a page. `address` may hold a query.
    pub fn get(address: &str, now: DateTime<FixedOffset>) -> Request {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Request {
            method: Method::Get,
            path: path.to_string(),
            query: query.to_string(),
            body: String::new(),
            now,
            chosen: None,
        }
    }

    /// Sends a form that is already urlencoded.
    pub fn post(address: &str, body: String, now: DateTime<FixedOffset>) -> Request {
        Request {
            method: Method::Post,
            body,
            ..Request::get(address, now)
        }
    }

    /// Today, in the office's own offset.
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }
}

/// A file or a place that a person chose in a dialog of their system.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Where it is.
    pub path: PathBuf,
    /// The contents, where the dialog asked for a file to read; at most [`crate::reply::LARGEST_FILE`] bytes.
    pub bytes: Option<Vec<u8>>,
}

impl Chosen {
    /// What is in the file; where it came without its contents, what to tell the person: it is too big, or has gone, or cannot be read.
    pub(crate) fn contents(&self, words: Words) -> Result<&[u8], String> {
        if let Some(bytes) = &self.bytes {
            return Ok(bytes);
        }
        let size = std::fs::metadata(&self.path).map(|file| file.len());
        if size.is_ok_and(|size| size > LARGEST_FILE) {
            return Err(words.problem_file_too_big((LARGEST_FILE / 1024 / 1024) as usize));
        }
        Err(words.problem_file_unreadable().to_string())
    }
}
