//! The typeface that somebody chose goes along in the file, so that it is seen on every PC and not on those alone that have it.

use super::RELATIONS;
use crate::{
    archive::{Entry, archive},
    press::Family,
    xml::Xml,
};

/// The two faces: the element of the table of fonts, the file below `word`, and the key with which it is masked.
pub(super) const FACES: [(&str, &str, &str); 2] = [
    (
        "w:embedRegular",
        "fonts/regular.odttf",
        "{0A11E51D-E000-4000-8000-000000000001}",
    ),
    (
        "w:embedBold",
        "fonts/bold.odttf",
        "{0A11E51D-E000-4000-8000-000000000002}",
    ),
];

/// Both faces as files of a Word document, packed: made once, for packing them takes longer than writing the rest.
///
/// # Errors
/// In words for developers, when they do not fit into one file.
pub(crate) fn packed(family: &Family) -> Result<Vec<u8>, String> {
    let faces = FACES.iter().zip([&family.regular, &family.bold]);
    let entries =
        faces.map(|((_, file, key), font)| Entry::text(format!("word/{file}"), masked(font, key)));
    archive(&entries.collect::<Vec<_>>())
}

/// A font as Word wants it: its first 32 bytes are masked with the key, read backwards (ISO/IEC 29500-4, 17.8.1).
fn masked(font: &[u8], key: &str) -> Vec<u8> {
    let figures: Vec<u8> = key
        .chars()
        .filter_map(|it| it.to_digit(16))
        .filter_map(|it| u8::try_from(it).ok())
        .collect();
    let backwards = figures.chunks_exact(2).rev();
    let mask: Vec<u8> = backwards.map(|it| it[0] << 4 | it[1]).collect();
    let mut masked = font.to_vec();
    for (byte, mask) in masked.iter_mut().zip([&*mask, &mask].concat()) {
        *byte ^= mask;
    }
    masked
}

/// Which files the table of fonts names.
pub(super) fn relations() -> Vec<u8> {
    let mut xml = Xml::new();
    let name = "http://schemas.openxmlformats.org/package/2006/relationships";
    xml.open("Relationships", &[("xmlns", name)]);
    let kind = format!("{RELATIONS}/font");
    for (id, file, _) in FACES {
        let id = id.trim_start_matches("w:");
        xml.empty(
            "Relationship",
            &[("Id", id), ("Type", &kind), ("Target", file)],
        );
    }
    xml.finish()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn the_mask_is_the_key_backwards_twice_and_comes_off_again() {
        let key = "{00112233-4455-6677-8899-AABBCCDDEEFF}";
        let font: Vec<u8> = (0..40).collect();
        let hidden = masked(&font, key);
        assert_eq!(hidden[..2], [0xff, 1 ^ 0xee]);
        assert_eq!(hidden[15], 15);
        assert_eq!(hidden[16], 16 ^ 0xff);
        assert_eq!(hidden[32..], font[32..]);
        assert_eq!(masked(&hidden, key), font);
    }
}
