//! Pictures in the line of the text, each with its words or marked as decoration.

use super::{Pictures, RELATIONS, package::Relation};
use crate::{
    model::{Alternative, PictureUse},
    raster::Raster,
    xml::Xml,
};
use std::sync::Arc;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const PLACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
/// The mark of decoration (MS-ODRAWXML 2.24.1).
const DECORATIVE: &str = "http://schemas.microsoft.com/office/drawing/2017/decorative";

/// The pictures of a text: each file is put in once.
#[derive(Default)]
pub(super) struct Gallery {
    /// Name in the library, file and the id by which the text refers to it.
    known: Vec<(String, String, Arc<Raster>)>,
    shown: usize,
}

impl Gallery {
    /// Draws a picture as large as fits into a box, in points. False when there is none to draw.
    pub(super) fn draw(
        &mut self,
        xml: &mut Xml,
        it: &PictureUse,
        (width, height): (f32, f32),
        pictures: &Pictures<'_>,
    ) -> bool {
        let Some((file, raster)) = self.file(&it.picture, pictures) else {
            return false;
        };
        self.shown += 1;
        let (own_width, own_height) = raster.shown;
        let scale = (width / own_width.max(0.1)).min(height / own_height.max(0.1));
        // 12,700 to a point
        let length = |it: f32| format!("{:.0}", it * scale * 12_700.0);
        let size = [("cx", length(own_width)), ("cy", length(own_height))];
        let size: Vec<(&str, &str)> = size.iter().map(|(name, it)| (*name, it.as_str())).collect();
        let number = self.shown.to_string();
        let words = match &it.alternative {
            Alternative::Words(words) => words.as_str(),
            Alternative::Standard | Alternative::Decorative => "",
        };
        xml.open("w:drawing", &[]);
        let none = [
            ("distT", "0"),
            ("distB", "0"),
            ("distL", "0"),
            ("distR", "0"),
        ];
        xml.open("wp:inline", &[&[("xmlns:wp", PLACE)][..], &none].concat());
        xml.empty("wp:extent", &size);
        properties(xml, "wp:docPr", &number, words);
        xml.open("a:graphic", &[("xmlns:a", DRAWING)]);
        xml.open("a:graphicData", &[("uri", PICTURE)]);
        xml.open("pic:pic", &[("xmlns:pic", PICTURE)]);
        xml.open("pic:nvPicPr", &[]);
        xml.empty(
            "pic:cNvPr",
            &[("id", &number), ("name", &it.picture), ("descr", words)],
        );
        xml.empty("pic:cNvPicPr", &[]);
        xml.close();
        xml.open("pic:blipFill", &[]);
        xml.empty("a:blip", &[("xmlns:r", RELATIONS), ("r:embed", &file)]);
        xml.open("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.close();
        xml.close();
        xml.open("pic:spPr", &[]);
        xml.open("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &size);
        xml.close();
        xml.open("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        for _ in 0..7 {
            xml.close();
        }
        true
    }

    fn file(&mut self, name: &str, pictures: &Pictures<'_>) -> Option<(String, Arc<Raster>)> {
        let known = self.known.iter().find(|it| it.0 == name);
        if let Some((_, id, raster)) = known {
            return Some((id.clone(), Arc::clone(raster)));
        }
        let raster = (pictures.raster)(name)?;
        let id = format!("picture{}", self.known.len() + 1);
        self.known
            .push((name.to_string(), id.clone(), Arc::clone(&raster)));
        Some((id, raster))
    }

    /// The files, by their path below `word`, and how the text refers to them.
    pub(super) fn finish(self) -> (Vec<(String, Arc<Raster>)>, Vec<Relation>) {
        let file = |id: &str, raster: &Raster| format!("media/{id}.{}", raster.kind);
        let relations = self.known.iter().map(|(_, id, raster)| Relation {
            id: id.clone(),
            kind: "image",
            target: file(id, raster),
        });
        let relations = relations.collect();
        let files = self.known.into_iter();
        let files = files
            .map(|(_, id, raster)| (file(&id, &raster), raster))
            .collect();
        (files, relations)
    }
}

/// What is said to those who do not see the picture; without words it is decoration and passed over.
fn properties(xml: &mut Xml, name: &'static str, number: &str, words: &str) {
    let label = format!("Picture {number}");
    xml.open(name, &[("id", number), ("name", &label), ("descr", words)]);
    if words.is_empty() {
        xml.open("a:extLst", &[("xmlns:a", DRAWING)]);
        xml.open(
            "a:ext",
            &[("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")],
        );
        xml.empty(
            "adec:decorative",
            &[("xmlns:adec", DECORATIVE), ("val", "1")],
        );
        xml.close();
        xml.close();
    }
    xml.close();
}
