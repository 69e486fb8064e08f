//! The parts of the file around its text: what there is, what belongs to what, and what the file says of itself.

use super::{RELATIONS, language};
use crate::{reading::Reading, xml::Xml};
use alongside_locales::Language;

/// Something the text refers to.
pub(super) struct Relation {
    pub id: String,
    /// The last part of the relation's type: `image`, `hyperlink`.
    pub kind: &'static str,
    pub target: String,
}

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD_PART: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub(super) fn content_types() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))]);
    for (ending, kind) in [
        (
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
        (
            "odttf",
            "application/vnd.openxmlformats-officedocument.obfuscatedFont",
        ),
    ] {
        xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
    }
    let parts = [
        "document.main",
        "styles",
        "numbering",
        "settings",
        "fontTable",
        "footer",
    ];
    for part in parts {
        let name = match part {
            "document.main" => "document",
            "footer" => "footer1",
            other => other,
        };
        let name = format!("/word/{name}.xml");
        let kind = format!("{WORD_PART}.{part}+xml");
        xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
    }
    for (name, kind) in [
        (
            "core",
            "application/vnd.openxmlformats-package.core-properties+xml",
        ),
        (
            "app",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        ),
    ] {
        let name = format!("/docProps/{name}.xml");
        xml.empty("Override", &[("PartName", &name), ("ContentType", kind)]);
    }
    xml.finish()
}

pub(super) fn roots() -> Vec<u8> {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let roots = [
        (
            "rId1",
            format!("{RELATIONS}/officeDocument"),
            "word/document.xml",
        ),
        ("rId2", core, "docProps/core.xml"),
        (
            "rId3",
            format!("{RELATIONS}/extended-properties"),
            "docProps/app.xml",
        ),
    ];
    let mut xml = Xml::new();
    xml.open(
        "Relationships",
        &[("xmlns", &format!("{PACKAGE}/relationships"))],
    );
    for (id, kind, target) in &roots {
        xml.empty(
            "Relationship",
            &[("Id", id), ("Type", kind), ("Target", target)],
        );
    }
    xml.finish()
}

pub(super) fn relations(more: &[Relation]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open(
        "Relationships",
        &[("xmlns", &format!("{PACKAGE}/relationships"))],
    );
    let parts = ["styles", "numbering", "settings", "fontTable", "footer"];
    for part in parts {
        let target = if part == "footer" {
            "footer1.xml".to_string()
        } else {
            format!("{part}.xml")
        };
        let kind = format!("{RELATIONS}/{part}");
        xml.empty(
            "Relationship",
            &[("Id", part), ("Type", &kind), ("Target", &target)],
        );
    }
    for it in more {
        let kind = format!("{RELATIONS}/{}", it.kind);
        let mut attributes = vec![("Id", &*it.id), ("Type", &*kind), ("Target", &*it.target)];
        if it.kind == "hyperlink" {
            attributes.push(("TargetMode", "External"));
        }
        xml.empty("Relationship", &attributes);
    }
    xml.finish()
}

/// Title, author, language and day: what a program shows instead of the file's name.
pub(super) fn core(reading: &Reading) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", &format!("{PACKAGE}/metadata/core-properties")),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.leaf("dc:title", &[], &reading.title);
    xml.leaf("dc:creator", &[], &reading.publisher);
    xml.leaf("dc:language", &[], language(reading.language.code()));
    let made = format!("{}T00:00:00Z", reading.made_on.format("%Y-%m-%d"));
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &made);
    }
    xml.finish()
}

pub(super) fn app(reading: &Reading) -> Vec<u8> {
    let mut xml = Xml::new();
    let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", name)]);
    xml.leaf("Application", &[], "Alongside");
    xml.leaf("Company", &[], &reading.publisher);
    xml.finish()
}

/// The mode of Word 2013 and later, in which its own accessibility checker works; no word is split at a line's end.
pub(super) fn settings(of: Language, has_fonts: bool) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:settings", &[("xmlns:w", super::MAIN)]);
    xml.empty("w:zoom", &[("w:percent", "100")]);
    if has_fonts {
        // Whoever changes the paper sends it on with them.
        xml.empty("w:embedTrueTypeFonts", &[]);
    }
    xml.empty("w:autoHyphenation", &[("w:val", "false")]);
    xml.open("w:compat", &[]);
    xml.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    );
    xml.close();
    xml.empty("w:themeFontLang", &[("w:val", language(of.code()))]);
    xml.finish()
}
