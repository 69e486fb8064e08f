//! The one press of the program: fonts and pictures, prepared on first use and kept.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use alongside_document::{
    Artwork, BrailleCode, BuiltIn, Family, Fonts, PictureLibrary, PictureSource, PictureUse, Press,
    UnusableFont,
};
use alongside_locales::Language;

use crate::{
    attachment::{Attachment, AttachmentId, take_in},
    chart,
    picture::{Picture, PictureFacts, PictureId, PicturePerson},
    store::{Read, StoreError},
};

/// The press that every paper is printed with. Made once; a few milliseconds.
///
/// # Errors
/// When a font that was built into the program cannot be used: a fault of ours, which a test would find.
pub fn press() -> Result<&'static Press, &'static UnusableFont> {
    static PRESS: OnceLock<Result<Press, UnusableFont>> = OnceLock::new();
    PRESS
        .get_or_init(|| {
            let press = Press::new(fonts(), Library)?;
            let press = press.with_braille(alongside_assets::braille_table());
            Ok(press.with_translator(|code, lines| (TRANSLATOR.get()?)(code, lines)))
        })
        .as_ref()
}

/// Turns lines of text into as many lines of braille patterns, or into nothing where it cannot.
pub type BrailleTranslator = fn(BrailleCode, &[String]) -> Option<Vec<String>>;

static TRANSLATOR: OnceLock<BrailleTranslator> = OnceLock::new();

/// Braille of the codes that are not built in comes from this function from now on. The first one given stays.
pub fn translate_braille_by(translator: BrailleTranslator) {
    TRANSLATOR.get_or_init(|| translator);
}

/// Atkinson Hyperlegible Next for all text but easy words, which are set in Andika: its zero has no stroke, and its letters are
/// made for new readers. Vazirmatn has the letters of Arabic and Urdu.
fn fonts() -> Fonts {
    let family = |name: &str| {
        let face = |weight| {
            let found = alongside_assets::fonts()
                .iter()
                .find(|font| font.family == name && font.weight == weight);
            Cow::Borrowed(found.map_or(&[][..], |font| font.bytes))
        };
        Family {
            regular: face(400),
            bold: face(700),
        }
    };
    Fonts {
        text: family("Atkinson Hyperlegible Next"),
        easy: family("Andika"),
        fallback: vec![family("Andika"), family("Vazirmatn")],
    }
}

/// The charity's logo as papers name it, once it is known to the press; `None` if it cannot be drawn, for a paper without a logo is
/// better than no paper. Kept in memory, because a store knows each file by an id that never means another.
pub(crate) fn keep_logo(
    store: &impl Read,
    logo: AttachmentId,
) -> Result<Option<PictureUse>, StoreError> {
    // The charity's name stands beside it.
    Ok(keep_file(store, logo)?.map(PictureUse::decorative))
}

/// A photo as papers name it, once it is known to the press, with words for whoever does not see it; `None` if it cannot be drawn.
pub(crate) fn keep_photo(
    store: &impl Read,
    photo: AttachmentId,
    shows: &str,
) -> Result<Option<PictureUse>, StoreError> {
    let name = keep_file(store, photo)?;
    Ok(name.map(|name| PictureUse::showing(name, shows)))
}

/// The name of a file that papers show, once it is known to the press; `None` if it cannot be drawn.
fn keep_file(store: &impl Read, logo: AttachmentId) -> Result<Option<String>, StoreError> {
    let name = format!("{LOGO}{logo}");
    let known = logos().get(&name).cloned();
    let artwork = match known {
        Some(artwork) => artwork,
        None => {
            let bytes = Attachment::find(store, logo)?.bytes;
            // One that was kept before pictures were made upright and clean on the way in.
            let bytes = take_in(&bytes).map_or(bytes, |clean| clean.bytes);
            let artwork = Artwork::read(&bytes).filter(Artwork::can_be_drawn);
            logos().insert(name.clone(), artwork.clone());
            artwork
        }
    };
    Ok(artwork.map(|_| name))
}

/// How the names of logos and photos begin; no picture of the library has a blank in its name.
const LOGO: &str = "logo ";

fn logos() -> MutexGuard<'static, HashMap<String, Option<Artwork>>> {
    static LOGOS: OnceLock<Mutex<HashMap<String, Option<Artwork>>>> = OnceLock::new();
    let logos = LOGOS.get_or_init(Mutex::default);
    logos.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One of the charity's own pictures, as papers ask for it.
struct OwnPicture {
    artwork: Artwork,
    facts: PictureFacts,
}

/// Makes the charity's own pictures among these names known to the press; names of other pictures are passed over. To be called
/// before a paper with statements is written. One that may not be shown, because somebody in it has not agreed, is forgotten.
///
/// A file never changes; words and consent may, and are read each time.
pub fn keep_pictures<'a>(
    store: &impl Read,
    names: impl IntoIterator<Item = &'a str>,
) -> Result<(), StoreError> {
    for name in names {
        let Ok(id) = name.parse::<PictureId>() else {
            continue;
        };
        let picture = match Picture::find(store, id) {
            Ok(picture) => picture,
            Err(StoreError::Gone) => continue,
            Err(other) => return Err(other),
        };
        if !may_show(store, name)? {
            own_pictures().remove(name);
            continue;
        }
        let known = own_pictures().get(name).map(|it| it.artwork.clone());
        let artwork = match known {
            Some(artwork) => Some(artwork),
            None => picture.artwork(store)?,
        };
        if let Some(artwork) = artwork {
            let facts = picture.facts;
            own_pictures().insert(name.to_string(), OwnPicture { artwork, facts });
        }
    }
    Ok(())
}

/// Whether papers may show the picture of this name now: one that is built in, or one of the charity's own whose people agree.
pub fn may_show(store: &impl Read, name: &str) -> Result<bool, StoreError> {
    let Ok(id) = name.parse::<PictureId>() else {
        return Ok(alongside_assets::picture(name).is_some());
    };
    match Picture::find(store, id) {
        Ok(picture) => Ok(picture.facts.may_be_shown() && !PicturePerson::withholds(store, id)?),
        Err(StoreError::Gone) => Ok(false),
        Err(other) => Err(other),
    }
}

/// The picture of this name for a place in a paper; `None` if papers may not show it, for words without a picture are better than no
/// paper. The charity's own must be known by [`keep_pictures`].
pub fn shown_picture(name: &str) -> Option<PictureUse> {
    let there = alongside_assets::picture(name).is_some() || own_pictures().contains_key(name);
    there.then(|| PictureUse::new(name))
}

fn own_pictures() -> MutexGuard<'static, HashMap<String, OwnPicture>> {
    static OWN: OnceLock<Mutex<HashMap<String, OwnPicture>>> = OnceLock::new();
    let own = OWN.get_or_init(Mutex::default);
    own.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The picture library that is built in, the charity's own pictures, and the logos that papers have asked for.
struct Library;

impl PictureLibrary for Library {
    fn find(&self, picture: &str, language: Language) -> Option<PictureSource> {
        if picture.starts_with(LOGO) {
            let artwork = logos().get(picture).cloned().flatten()?;
            return Some(PictureSource {
                artwork,
                alternative: String::new(),
                credit: None,
            });
        }
        if let Some(svg) = chart::drawing(picture) {
            return Some(PictureSource {
                artwork: Artwork::svg(svg),
                alternative: String::new(),
                credit: None,
            });
        }
        if let Some(own) = own_pictures().get(picture) {
            return Some(PictureSource {
                artwork: own.artwork.clone(),
                alternative: own.facts.shown_in(language).to_string(),
                credit: Some(own.facts.credit.clone()).filter(|it| !it.is_empty()),
            });
        }
        let found = alongside_assets::picture(picture)?;
        let alternative = match language {
            Language::English => found.english,
            Language::Welsh => found.welsh,
        };
        Some(PictureSource {
            artwork: Artwork::BuiltIn(BuiltIn {
                svg: found.svg,
                form: found.form,
                size: found.size,
                drawn: found.drawn,
            }),
            alternative: alternative.to_string(),
            credit: found.origin.credit().map(str::to_string),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_that_are_built_in_can_be_used() {
        assert!(press().is_ok());
    }

    #[test]
    fn a_picture_comes_with_words_in_the_language_of_the_paper() {
        let english = Library
            .find("agenda", Language::English)
            .unwrap()
            .alternative;
        let welsh = Library.find("agenda", Language::Welsh).unwrap().alternative;
        assert_eq!(english, "An agenda with four items");
        assert_ne!(english, welsh);
        assert!(Library.find("no-such-picture", Language::English).is_none());
    }
}
