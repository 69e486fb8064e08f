//! What the core answers.

use crate::{Aside, Making};
use alongside_involvement::pack::Outgoing;

/// The largest file a person may bring in, in bytes (20 MB): a photo from any phone, but not a film.
pub use alongside_involvement::attachment::LARGEST_PICTURE as LARGEST_FILE;

/// An answer to one [`Request`](crate::Request). The shell, the preview server and the tests each act on it in their own way.
#[derive(Debug)]
pub enum Reply {
    /// A whole page.
    Page(Page),
    /// Something was saved or decided: go to this address. Webviews do not follow redirects on custom schemes, so
    /// [`Reply::http`] sends a page that refreshes at once and holds a plain link.
    GoTo(String),
    /// A style sheet, typeface or drawing.
    Asset(Asset),
    /// Files that leave the program.
    Hand(Handover),
    /// Many files that are made one batch after the other: ask for a folder, then begin, and go to the page that tells how far it is.
    Make(Making),
    /// Something takes long: begin it, and go to the page that tells how far it is.
    Begin(Aside),
    /// A dialog of the system is needed. Show it, then repeat the very same request with
    /// [`chosen`](crate::Request::chosen) filled; if the person cancels, go to `cancelled`.
    Ask(Ask),
}

/// A page of HTML.
#[derive(Debug)]
pub struct Page {
    /// HTTP status: 200; 404, 403 or 500 for pages that say why not; 422 for a form with a problem.
    pub status: u16,
    /// The whole document.
    pub html: String,
}

/// A file that pages themselves use.
#[derive(Debug)]
pub struct Asset {
    /// Such as `text/css`.
    pub media_type: &'static str,
    /// The contents.
    pub bytes: std::borrow::Cow<'static, [u8]>,
}

/// Files that leave the program. After handing them over, call [`handed_over`](crate::handed_over) so that the next page says what
/// happened, and go to `then`.
#[derive(Debug)]
pub struct Handover {
    /// What the person asked to happen.
    pub how: How,
    /// The file.
    pub files: Vec<OutgoingFile>,
    /// The address to go to afterwards.
    pub then: String,
}

/// How files leave the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// A save dialog for one file.
    SaveAs,
    /// The system's own viewer.
    Open,
    /// The system's printer.
    Print,
}

/// One file on its way out. Its name never tells anything about a person's access requirements.
#[derive(Clone, Debug)]
pub struct OutgoingFile {
    /// Its name, without folders.
    pub name: String,
    /// Such as `application/pdf`.
    pub media_type: &'static str,
    /// The contents.
    pub bytes: Vec<u8>,
}

impl From<Outgoing> for OutgoingFile {
    fn from(file: Outgoing) -> OutgoingFile {
        OutgoingFile {
            name: file.name,
            media_type: file.media_type,
            bytes: file.bytes.to_vec(),
        }
    }
}

/// How handing over ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// Saved under this name (the last part of the path, as the person typed it).
    Saved(String),
    /// Opened in the viewer.
    Opened,
    /// Opened in the viewer because there is no printer that this program may use by itself: the person prints from there.
    OpenedToPrint,
    /// Sent to the printer.
    Printed,
    /// The person closed the dialog; nothing happened.
    Cancelled,
    /// There is not enough room on the disk. Nothing half-written was left behind.
    DiskFull,
    /// This place cannot be written to.
    NotAllowed,
    /// There is no program or printer for it.
    NothingToOpenWith,
    /// Anything else; nothing half-written was left behind.
    Failed,
}

/// A question that only a dialog of the system can ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What is chosen.
    pub what: Choice,
    /// Where to go if the person closes the dialog.
    pub cancelled: String,
}

/// What a person is to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A store to open: only its path is wanted.
    Store,
    /// The place and name of a new store: only its path is wanted.
    NewStore {
        /// The name offered, such as `Marlbrook Voices.alongside`.
        suggested: String,
    },
    /// A picture to bring in: its contents are wanted.
    Picture,
    /// A receipt to bring in, as a picture or a PDF: its contents are wanted.
    Receipt,
    /// A folder of pictures to bring in: only its path is wanted.
    PictureFolder,
    /// A recording, a video or any other file that was made outside: only its path is wanted, for it may be large.
    Recording,
    /// A zip of pictures to bring in: only its path is wanted, for it may be large.
    PictureZip,
}

impl Reply {
    /// A page that was found.
    pub fn page(html: String) -> Reply {
        Reply::Page(Page { status: 200, html })
    }

    /// A page with a status of its own.
    pub fn page_with(status: u16, html: String) -> Reply {
        Reply::Page(Page { status, html })
    }
}
