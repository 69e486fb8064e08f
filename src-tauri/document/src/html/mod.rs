//! One HTML file that needs no other: styles and pictures are inside, nothing runs, nothing is fetched.

mod block;
pub(crate) mod book;
mod markup;

use crate::{model::PictureLibrary, reading::Reading};
use block::Page;
use markup::{attribute, escaped};

const STYLE: &str = include_str!("style.css");

/// Nothing may be fetched and nothing may run, whatever a text holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The whole file.
pub(crate) fn write(reading: &Reading, library: &dyn PictureLibrary) -> String {
    let mut page = Page::new(reading.language, library);
    page.open(&format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
        reading.language.code()
    ));
    page.open(&format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n"
    ));
    page.open("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let lang = page.lang_of(&reading.title);
    page.open(&format!(
        "<title{lang}>{}</title>\n",
        escaped(&reading.title)
    ));
    page.open(&format!(
        "<meta name=\"author\" content=\"{}\">\n<meta name=\"dcterms.created\" content=\"{}\">\n",
        attribute(&reading.publisher),
        reading.made_on.format("%Y-%m-%d")
    ));
    page.open(&format!("<style>\n{STYLE}</style>\n</head>\n<body>\n"));
    body(&mut page, reading);
    page.open("</body>\n</html>\n");
    page.finish().0
}

/// Head, text and foot.
fn body(page: &mut Page<'_>, reading: &Reading) {
    page.open("<header>\n");
    if let Some(logo) = &reading.logo {
        page.picture(logo, "logo");
    }
    page.paragraph_of("publisher", &reading.publisher);
    if let Some(registration) = &reading.registration {
        page.paragraph_of("registration", registration);
    }
    page.open("</header>\n<main>\n");
    page.heading(1, 0, &reading.heading);
    for block in &reading.blocks {
        page.block(block);
    }
    page.open("</main>\n<footer>\n");
    let last = [&reading.credits, &reading.status];
    for text in last.into_iter().flatten() {
        page.paragraph_of("small", text);
    }
    page.paragraph_of("small", &reading.contact);
    page.open("</footer>\n");
}
