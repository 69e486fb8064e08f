//! The same page as XHTML, its pictures in files of their own: the text of a book.

use super::{block::Page, markup::escaped};
use crate::{
    model::{Artwork, PictureLibrary},
    reading::Reading,
    remark::{bare_jpeg, bare_png},
};

/// A picture of the book.
#[derive(Debug)]
pub(crate) struct Image {
    /// Its name in the library.
    pub picture: String,
    /// Its path beside the text.
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

/// The text and what it shows.
pub(crate) struct Book {
    pub text: String,
    pub images: Vec<Image>,
}

/// How a book looks: as a page does, in the margins of the reader's program.
pub(crate) const STYLE: &str = super::STYLE;

/// The text of a book, one file: no part of a paper is so long that a reader's program would tire of it.
pub(crate) fn write(reading: &Reading, library: &dyn PictureLibrary) -> Book {
    let mut page = Page::book(reading.language, library);
    let code = reading.language.code();
    let lang = page.lang_of(&reading.title);
    page.open(&format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{code}\" xml:lang=\"{code}\">\n<head>\n<title{lang}>{}</title>\n\
         <link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n",
        escaped(&reading.title)
    ));
    super::body(&mut page, reading);
    page.open("</body>\n</html>\n");
    let (text, images) = page.finish();
    Book { text, images }
}

impl Image {
    /// The file of an artwork, without what a camera wrote beside it.
    pub(super) fn of(picture: &str, artwork: &Artwork, number: usize) -> Self {
        let (ending, media_type, bytes) = match artwork {
            Artwork::BuiltIn(it) => ("svg", "image/svg+xml", it.svg.as_bytes().to_vec()),
            Artwork::Svg(svg) => ("svg", "image/svg+xml", svg.as_bytes().to_vec()),
            Artwork::Png(png) => ("png", "image/png", bare_png(png).unwrap_or_default()),
            Artwork::Jpeg(jpeg) => {
                let bare = bare_jpeg(jpeg).map(|(bare, _)| bare);
                ("jpg", "image/jpeg", bare.unwrap_or_default())
            }
        };
        Self {
            picture: picture.to_string(),
            name: format!("images/{number}.{ending}"),
            media_type,
            bytes,
        }
    }
}
