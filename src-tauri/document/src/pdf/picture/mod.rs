//! Artworks as form objects of printpdf. Compiled once, their packed bytes are used by every document.

mod clean;
mod photo;

pub use clean::{NotClean, clean_drawing};

use crate::layout::{PictureSize, Place};
use crate::model::{Artwork, BuiltIn};
use alongside_drawing::{Drawing, Stream, Value};
use printpdf::{DictItem, ExternalStream, ExternalXObject};
use std::collections::BTreeMap;

/// An artwork ready to be placed.
pub(super) struct Compiled {
    pub size: PictureSize,
    pub form: ExternalXObject,
    /// Whether something shines through, which its page must then say.
    pub transparent: bool,
}

/// Compiles an artwork; nothing when it cannot be drawn.
pub(super) fn compile(artwork: &Artwork) -> Option<Compiled> {
    match artwork {
        Artwork::BuiltIn(picture) => Some(built_in(picture)),
        Artwork::Svg(source) => Drawing::of(source).map(Compiled::from),
        Artwork::Png(bytes) => photo::png(bytes).map(Compiled::from),
        Artwork::Jpeg(bytes) => photo::jpeg(bytes).map(Compiled::from),
    }
}

/// A picture that was compiled when the program was built.
fn built_in(picture: &BuiltIn) -> Compiled {
    Drawing::plain(picture.size, picture.drawn, picture.form.to_vec()).into()
}

impl From<Drawing> for Compiled {
    fn from(drawing: Drawing) -> Self {
        let [x, y, width, height] = drawing.drawn;
        Self {
            size: PictureSize {
                width: drawing.width,
                height: drawing.height,
                drawn: Place {
                    x,
                    y,
                    width,
                    height,
                },
            },
            form: ExternalXObject {
                stream: stream(drawing.form),
                width: None,
                height: None,
                dpi: None,
            },
            transparent: drawing.transparent,
        }
    }
}

fn stream(stream: Stream) -> ExternalStream {
    ExternalStream {
        dict: entries(stream.dict),
        content: stream.content,
        compress: false,
    }
}

fn entries(map: BTreeMap<String, Value>) -> BTreeMap<String, DictItem> {
    let entries = map.into_iter();
    entries.map(|(key, value)| (key, item(value))).collect()
}

fn item(value: Value) -> DictItem {
    match value {
        Value::Name(name) => DictItem::Name(name.into()),
        Value::Real(number) => DictItem::Real(number),
        Value::Int(number) => DictItem::Int(number),
        Value::Bool(yes) => DictItem::Bool(yes),
        Value::Array(values) => DictItem::Array(values.into_iter().map(item).collect()),
        Value::Dict(map) => DictItem::Dict { map: entries(map) },
        Value::Stream(inner) => DictItem::Stream {
            stream: stream(inner),
        },
    }
}
