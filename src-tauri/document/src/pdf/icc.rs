//! A small sRGB profile (ICC version 2, matrix and curve), made from the public figures of IEC 61966-2-1: no file of anybody's is
//! needed. PDF/A asks for one so that colours mean the same everywhere.

type Triple = [f64; 3];

/// Adapted to D50, as ICC.1:2001-04 asks.
const WHITE: Triple = [0.9642, 1.0, 0.8249];
const RED: Triple = [0.43607, 0.22249, 0.01392];
const GREEN: Triple = [0.38515, 0.71687, 0.09708];
const BLUE: Triple = [0.14307, 0.06061, 0.71410];

/// The profile.
pub(super) fn srgb() -> Vec<u8> {
    let parts = [
        description("sRGB"),
        b"text\0\0\0\0CC0\0".to_vec(),
        xyz(WHITE),
        xyz(RED),
        xyz(GREEN),
        xyz(BLUE),
        curve(),
    ];
    let tags: [(&[u8; 4], usize); 9] = [
        (b"desc", 0),
        (b"cprt", 1),
        (b"wtpt", 2),
        (b"rXYZ", 3),
        (b"gXYZ", 4),
        (b"bXYZ", 5),
        (b"rTRC", 6),
        (b"gTRC", 6),
        (b"bTRC", 6),
    ];
    let base = 128 + 4 + 12 * tags.len();
    let (mut body, mut places) = (Vec::new(), Vec::new());
    for part in parts {
        places.push((base + body.len(), part.len()));
        body.extend(part);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut profile = header(base + body.len());
    profile.extend(be32(tags.len()));
    for (tag, part) in tags {
        let (start, length) = places[part];
        profile.extend(tag);
        profile.extend(be32(start));
        profile.extend(be32(length));
    }
    profile.extend(body);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = vec![0; 128];
    header[0..4].copy_from_slice(&be32(size));
    header[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    header[12..24].copy_from_slice(b"mntrRGB XYZ ");
    header[24..36].copy_from_slice(&[7, 234, 0, 11, 0, 22, 0, 0, 0, 0, 0, 0]);
    header[36..40].copy_from_slice(b"acsp");
    for (at, value) in [68, 72, 76].into_iter().zip(WHITE) {
        header[at..at + 4].copy_from_slice(&fixed(value));
    }
    header
}

fn description(text: &str) -> Vec<u8> {
    let mut part = b"desc\0\0\0\0".to_vec();
    part.extend(be32(text.len() + 1));
    part.extend(text.as_bytes());
    // the end of the text, and its Unicode and Macintosh forms, both empty
    part.resize(part.len() + 1 + 4 + 4 + 2 + 1 + 67, 0);
    part
}

fn xyz(value: Triple) -> Vec<u8> {
    let mut part = b"XYZ \0\0\0\0".to_vec();
    part.extend(value.into_iter().flat_map(fixed));
    part
}

fn curve() -> Vec<u8> {
    let mut part = b"curv\0\0\0\0".to_vec();
    part.extend(be32(256));
    for step in 0..=255_u8 {
        let v = f64::from(step) / 255.0;
        let linear = if v <= 0.04045 {
            v / 12.92
        } else {
            ((v + 0.055) / 1.055).powf(2.4)
        };
        part.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    part
}

/// 16 bits before and 16 after the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn be32(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}
