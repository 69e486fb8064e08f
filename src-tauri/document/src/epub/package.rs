//! What the book says of itself.

use crate::{
    html::book::Image,
    model::{Alternative, Block},
    reading::Reading,
    xml::Xml,
};
use alongside_locales::Words;
use sha2::{Digest, Sha256};

pub(super) fn container() -> Vec<u8> {
    let mut xml = Xml::new();
    let name = "urn:oasis:names:tc:opendocument:xmlns:container";
    xml.open("container", &[("version", "1.0"), ("xmlns", name)]);
    xml.open("rootfiles", &[]);
    let kind = "application/oebps-package+xml";
    xml.empty(
        "rootfile",
        &[("full-path", "EPUB/package.opf"), ("media-type", kind)],
    );
    xml.finish()
}

pub(super) struct About<'a> {
    pub reading: &'a Reading,
    pub images: &'a [Image],
}

impl About<'_> {
    pub(super) fn write(&self) -> Vec<u8> {
        let reading = self.reading;
        let code = reading.language.code();
        let mut xml = Xml::new();
        let spaces = [
            ("xmlns", "http://www.idpf.org/2007/opf"),
            ("version", "3.0"),
            ("unique-identifier", "id"),
            ("xml:lang", code),
        ];
        xml.open("package", &spaces);
        xml.open(
            "metadata",
            &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")],
        );
        xml.leaf("dc:identifier", &[("id", "id")], &self.identity());
        xml.leaf("dc:title", &[], &reading.title);
        xml.leaf("dc:language", &[], code);
        xml.leaf("dc:creator", &[], &reading.publisher);
        xml.leaf("dc:publisher", &[], &reading.publisher);
        let day = reading.made_on.format("%Y-%m-%d").to_string();
        xml.leaf("dc:date", &[], &day);
        let changed = format!("{day}T00:00:00Z");
        xml.leaf("meta", &[("property", "dcterms:modified")], &changed);
        self.accessibility(&mut xml);
        xml.close();
        self.manifest(&mut xml);
        xml.open("spine", &[]);
        xml.empty("itemref", &[("idref", "text")]);
        xml.finish()
    }

    /// The same words always make the same book, so their fingerprint names it.
    fn identity(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(format!("{:?}", self.reading));
        let hash: [u8; 32] = hash.finalize().into();
        let hex: String = hash[..16].iter().map(|it| format!("{it:02x}")).collect();
        let part = |from: usize, to: usize| &hex[from..to];
        let parts = [
            part(0, 8),
            part(8, 12),
            part(13, 16),
            part(17, 20),
            part(20, 32),
        ];
        // a UUID of version 8 (RFC 9562, 5.8): made from a fingerprint
        format!(
            "urn:uuid:{}-{}-8{}-8{}-{}",
            parts[0], parts[1], parts[2], parts[3], parts[4]
        )
    }

    /// What a reader can know before they open the book (schema.org, as EPUB Accessibility 1.1 asks).
    fn accessibility(&self, xml: &mut Xml) {
        let words = Words::new(self.reading.language);
        let pictures = self.pictures();
        let described = pictures
            .iter()
            .any(|it| matches!(it, Alternative::Words(_)));
        let mut said = vec![
            ("accessMode", "textual"),
            ("accessModeSufficient", "textual"),
            ("accessibilityFeature", "structuralNavigation"),
            ("accessibilityFeature", "tableOfContents"),
            ("accessibilityFeature", "readingOrder"),
            ("accessibilityFeature", "displayTransformability"),
            ("accessibilityHazard", "none"),
        ];
        if !pictures.is_empty() {
            said.push(("accessMode", "visual"));
        }
        if described {
            said.push(("accessibilityFeature", "alternativeText"));
        }
        for (property, value) in said {
            let property = format!("schema:{property}");
            xml.leaf("meta", &[("property", &property)], value);
        }
        let summary = if pictures.is_empty() {
            words.document_epub_summary()
        } else {
            words.document_epub_summary_pictures()
        };
        xml.leaf(
            "meta",
            &[("property", "schema:accessibilitySummary")],
            summary,
        );
    }

    fn pictures(&self) -> Vec<&Alternative> {
        let of_blocks = self.reading.blocks.iter().filter_map(|it| match it {
            Block::Statement(it) => it.picture.as_ref(),
            Block::Picture(it) => Some(&it.picture),
            _ => None,
        });
        let all = self.reading.logo.iter().chain(of_blocks);
        all.map(|it| &it.alternative).collect()
    }

    fn manifest(&self, xml: &mut Xml) {
        const PAGE: &str = "application/xhtml+xml";
        xml.open("manifest", &[]);
        let nav = [
            ("id", "nav"),
            ("href", "nav.xhtml"),
            ("media-type", PAGE),
            ("properties", "nav"),
        ];
        xml.empty("item", &nav);
        xml.empty(
            "item",
            &[("id", "text"), ("href", "text.xhtml"), ("media-type", PAGE)],
        );
        xml.empty(
            "item",
            &[
                ("id", "style"),
                ("href", "style.css"),
                ("media-type", "text/css"),
            ],
        );
        for (number, image) in self.images.iter().enumerate() {
            let id = format!("image{}", number + 1);
            xml.empty(
                "item",
                &[
                    ("id", &id),
                    ("href", &image.name),
                    ("media-type", image.media_type),
                ],
            );
        }
        xml.close();
    }
}
