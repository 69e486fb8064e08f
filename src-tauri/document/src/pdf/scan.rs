//! A PDF that somebody brings in, such as the scan of a receipt: it is never shown by this program, and written anew without anything that
//! acts, reaches outside or is hidden in it, before it is kept.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

/// The most pages of a scan.
pub const MOST_SCANNED_PAGES: usize = 50;

/// How much one part may unpack to while a file is read: small files that would fill the memory are refused.
const MOST_UNPACKED: usize = 64 * 1024 * 1024;

/// The most parts of a file: fifty pages have some thousand.
const MOST_PARTS: usize = 100_000;

/// What acts by itself or when pressed, reaches outside, or carries other files (ISO 32000-1, 7.11, 12.6 and 13).
const ACTING_KEYS: [&[u8]; 16] = [
    b"OpenAction",
    b"AA",
    b"JavaScript",
    b"JS",
    b"URI",
    b"URLS",
    b"EmbeddedFiles",
    b"EF",
    b"AF",
    b"XFA",
    b"RichMediaContent",
    b"RichMediaSettings",
    b"Renditions",
    b"Collection",
    // What the scanner wrote beside the pages, and what programs left for themselves.
    b"Metadata",
    b"PieceInfo",
];

/// Actions that are no more than a jump within the file are left.
const ACTIONS: [&[u8]; 13] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ResetForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"URI",
    b"Rendition",
    b"Sound",
    b"Movie",
    b"RichMediaExecute",
    b"GoTo3DView",
];

/// Notes on a page that hold other files or play something.
const ACTING_NOTES: [&[u8]; 6] = [
    b"FileAttachment",
    b"RichMedia",
    b"Screen",
    b"Sound",
    b"Movie",
    b"3D",
];

/// A PDF that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanScan {
    /// Its contents, written anew.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why a PDF is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAScan {
    /// It begins as a PDF and does not go on as one.
    #[error("damaged")]
    Damaged,
    /// It opens with a password alone.
    #[error("locked with a password")]
    Locked,
    /// It has more pages, or more parts, than any receipt.
    #[error("too many pages")]
    TooLong,
}

/// Writes a PDF anew: its pages as they are, without scripts, links, files in it and what its scanner said of itself.
///
/// # Errors
/// Why it is not taken.
pub fn clean_scan(bytes: &[u8]) -> Result<CleanScan, NotAScan> {
    let mut document = read(bytes)?;
    let pages = pages(&document)?;
    for object in document.objects.values_mut() {
        tame(object);
    }
    let mut trailer = Dictionary::new();
    for key in [&b"Root"[..], b"ID"] {
        if let Ok(value) = document.trailer.get(key) {
            trailer.set(key, value.clone());
        }
    }
    document.trailer = trailer;
    let reached = reached(&document);
    document.objects.retain(|id, _| reached.contains(id));
    document.renumber_objects();
    let mut clean = Vec::new();
    document
        .save_to(&mut clean)
        .map_err(|_| NotAScan::Damaged)?;
    if self::pages(&read(&clean)?)? != pages {
        return Err(NotAScan::Damaged);
    }
    Ok(CleanScan {
        bytes: clean,
        pages,
    })
}

/// How many pages a PDF has that was taken in; none where it cannot be read.
pub fn scanned_pages(bytes: &[u8]) -> usize {
    let pages = read(bytes).and_then(|document| pages(&document));
    pages.unwrap_or_default()
}

fn read(bytes: &[u8]) -> Result<Document, NotAScan> {
    let options = LoadOptions::with_max_decompressed_size(MOST_UNPACKED);
    let document = match Document::load_mem_with_options(bytes, options) {
        Err(lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_)) => {
            return Err(NotAScan::Locked);
        }
        other => other.map_err(|_| NotAScan::Damaged)?,
    };
    if document.is_encrypted() {
        return Err(NotAScan::Locked);
    }
    if document.objects.len() > MOST_PARTS {
        return Err(NotAScan::TooLong);
    }
    Ok(document)
}

fn pages(document: &Document) -> Result<usize, NotAScan> {
    let is_page = |id: &ObjectId| {
        document
            .get_dictionary(*id)
            .is_ok_and(|it| it.has_type(b"Page"))
    };
    let found = document
        .page_iter()
        .take(MOST_SCANNED_PAGES + 1)
        .filter(is_page);
    match found.count() {
        0 => Err(NotAScan::Damaged),
        pages if pages > MOST_SCANNED_PAGES => Err(NotAScan::TooLong),
        pages => Ok(pages),
    }
}

/// Takes out what acts. lopdf reads parts within parts to a depth of a few dozen, so this ends.
fn tame(object: &mut Object) {
    match object {
        Object::Array(items) => items.iter_mut().for_each(tame),
        Object::Dictionary(dictionary) => tame_dictionary(dictionary),
        Object::Stream(stream) => tame_dictionary(&mut stream.dict),
        _ => {}
    }
}

fn tame_dictionary(dictionary: &mut Dictionary) {
    let named = |key: &[u8], names: &[&[u8]]| {
        let name = dictionary.get(key).and_then(Object::as_name);
        name.is_ok_and(|name| names.contains(&name))
    };
    if named(b"S", &ACTIONS) || named(b"Subtype", &ACTING_NOTES) {
        *dictionary = Dictionary::new();
        return;
    }
    for key in ACTING_KEYS {
        dictionary.remove(key);
    }
    for (_, value) in dictionary.iter_mut() {
        tame(value);
    }
}

/// What the pages still need: what nothing leads to is left out.
fn reached(document: &Document) -> BTreeSet<ObjectId> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&Object> = document.trailer.iter().map(|(_, value)| value).collect();
    while let Some(object) = waiting.pop() {
        match object {
            Object::Array(items) => waiting.extend(items),
            Object::Dictionary(dictionary) => waiting.extend(dictionary.iter().map(|(_, it)| it)),
            Object::Stream(stream) => waiting.extend(stream.dict.iter().map(|(_, it)| it)),
            Object::Reference(id) if reached.insert(*id) => {
                waiting.extend(document.objects.get(id));
            }
            _ => {}
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{EncryptionState, EncryptionVersion, Permissions, Stream, dictionary};

    /// A scan of so many pages that runs a script when it is opened, links to a website and carries a program.
    fn scan(pages: usize) -> Document {
        let mut document = Document::with_version("1.7");
        let tree = document.new_object_id();
        let evil = document.add_object(Stream::new(
            dictionary! { "Type" => "EmbeddedFile" },
            b"MZ a program".to_vec(),
        ));
        let script = document.add_object(dictionary! {
            "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)"),
        });
        let kids: Vec<Object> = (0..pages)
            .map(|_| {
                let content = Stream::new(Dictionary::new(), b"0 0 100 100 re f".to_vec());
                let content = document.add_object(content);
                let page = document.add_object(dictionary! {
                    "Type" => "Page", "Parent" => tree, "Contents" => content,
                    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                    "AA" => dictionary! { "O" => script },
                    "Annots" => vec![
                        dictionary! { "Subtype" => "FileAttachment", "FS" => dictionary! { "EF" => dictionary! { "F" => evil } } }.into(),
                        dictionary! { "Subtype" => "Link", "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal("http://x") } }.into(),
                    ],
                });
                page.into()
            })
            .collect();
        let count = i64::try_from(pages).unwrap();
        document.objects.insert(
            tree,
            dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into(),
        );
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => tree, "OpenAction" => script,
            "Names" => dictionary! { "JavaScript" => dictionary! { "Names" => vec![Object::string_literal("a"), script.into()] } },
        });
        let info = document
            .add_object(dictionary! { "Author" => Object::string_literal("Derek Oyelaran") });
        document.trailer.set("Root", catalog);
        document.trailer.set("Info", info);
        document.trailer.set(
            "ID",
            vec![
                Object::string_literal("0123456789abcdef"),
                Object::string_literal("0123456789abcdef"),
            ],
        );
        document
    }

    fn saved(mut document: Document) -> Vec<u8> {
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    fn has(bytes: &[u8], words: &str) -> bool {
        bytes.windows(words.len()).any(|it| it == words.as_bytes())
    }

    #[test]
    fn nothing_that_acts_and_nobody_s_name_comes_in_with_a_scan() {
        let file = saved(scan(2));
        let hidden = [
            "JavaScript",
            "app.alert",
            "OpenAction",
            "http://x",
            "MZ a program",
            "Oyelaran",
        ];
        for word in hidden {
            assert!(has(&file, word), "{word}");
        }
        let clean = clean_scan(&file).unwrap();
        assert_eq!((clean.pages, scanned_pages(&clean.bytes)), (2, 2));
        for word in hidden {
            assert!(!has(&clean.bytes, word), "{word}");
        }
        let pages = Document::load_mem(&clean.bytes).unwrap();
        let first = pages.page_iter().next().unwrap();
        let drawn = pages.get_page_content(first);
        assert_eq!(drawn.trim_ascii(), b"0 0 100 100 re f");
        // What was taken in once is taken in again.
        assert_eq!(clean_scan(&clean.bytes).map(|it| it.pages), Ok(2));
    }

    #[test]
    fn what_is_no_pdf_is_cut_short_or_has_no_page_is_damaged() {
        let file = saved(scan(1));
        for bytes in [
            &b"%PDF-1.7"[..],
            b"%PDF-1.7 Dear Helen",
            &file[..file.len() / 2],
            &saved(scan(0)),
        ] {
            assert_eq!(clean_scan(bytes), Err(NotAScan::Damaged));
        }
        assert_eq!(scanned_pages(b"%PDF-1.7"), 0);
    }

    #[test]
    fn fifty_pages_are_taken_and_one_more_is_not() {
        let most = clean_scan(&saved(scan(MOST_SCANNED_PAGES)));
        assert_eq!(most.map(|it| it.pages), Ok(MOST_SCANNED_PAGES));
        let more = clean_scan(&saved(scan(MOST_SCANNED_PAGES + 1)));
        assert_eq!(more, Err(NotAScan::TooLong));
    }

    #[test]
    fn a_password_keeps_a_scan_out() {
        let mut document = scan(1);
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: "secret",
            key_length: 40,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        assert_eq!(clean_scan(&saved(document)), Err(NotAScan::Locked));
    }
}
