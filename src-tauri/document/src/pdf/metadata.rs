//! What the file says of itself: title, language, date, and the standards it keeps. `Info` and XMP say the same.

use super::{
    Description, icc,
    object::{name, text},
};
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// What made the file.
const PRODUCER: &str = "Alongside with printpdf 0.12.8";

/// Writes the metadata and completes the catalogue.
pub(super) fn write(
    document: &mut Document,
    about: &Description<'_>,
    structure: ObjectId,
    outline: Option<ObjectId>,
    open_outline: bool,
) -> Result<(), lopdf::Error> {
    let day = about.made_on.format("%Y-%m-%d");
    let packet = xmp(about, &format!("{day}T00:00:00Z"));
    // PDF/A-2, 6.6.2.1: metadata may be read without unpacking
    let metadata = Stream::new(
        dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") },
        packet.into_bytes(),
    )
    .with_compression(false);
    let metadata = document.add_object(metadata);
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    let stamp = Object::string_literal(format!("D:{}000000Z", about.made_on.format("%Y%m%d")));
    let info = document.trailer.get(b"Info")?.as_reference()?;
    let entries = dictionary! {
        "Title" => text(about.title),
        "Author" => text(about.author),
        "Producer" => text(PRODUCER),
        "CreationDate" => stamp,
    };
    document.objects.insert(info, entries.into());
    document.version = "1.7".into();
    let catalogue = document.catalog_mut()?;
    catalogue.remove(b"PageLayout");
    catalogue.set("Lang", Object::string_literal(about.language));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalogue.set("StructTreeRoot", structure);
    catalogue.set("Metadata", metadata);
    let mode = if open_outline {
        "UseOutlines"
    } else {
        "UseNone"
    };
    catalogue.set("PageMode", name(mode));
    if let Some(outline) = outline {
        catalogue.set("Outlines", outline);
    }
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => text("sRGB"),
        "Info" => text("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    catalogue.set("OutputIntents", vec![intent.into()]);
    Ok(())
}

/// The packet claims PDF/A-2a and PDF/UA-1; the extension schema is what PDF/A-2 asks before PDF/UA may be named. What the standards
/// do not ask for is left out: each further property costs the validation another search of long lists.
fn xmp(about: &Description<'_>, when: &str) -> String {
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{when}</xmp:CreateDate><pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}',
        title = escaped(about.title),
        author = escaped(about.author),
        language = escaped(about.language),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
