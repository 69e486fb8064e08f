//! Takes out of a photograph what was written beside the picture: the place, the time, the camera and its owner are nobody's
//! business.

/// What a JPEG's frame header says.
pub(crate) struct Frame {
    pub width: u32,
    pub height: u32,
    pub components: u8,
}

/// A JPEG without comments and application segments (ITU T.81, B.1 and B.2.4.6). JFIF's and Adobe's own marks stay, for they say how
/// the colours are packed. Nothing when the file is cut short.
pub(crate) fn bare_jpeg(bytes: &[u8]) -> Option<(Vec<u8>, Frame)> {
    let mut bare = bytes.get(..2)?.to_vec();
    let mut frame = None;
    let mut at = 2;
    loop {
        let [0xFF, kind, high, low] = *bytes.get(at..at + 4)? else {
            return None;
        };
        let end = at + 2 + usize::from(u16::from_be_bytes([high, low]));
        let segment = bytes.get(at..end)?;
        match kind {
            // the picture itself begins: all that follows belongs to it
            0xDA => {
                bare.extend_from_slice(bytes.get(at..)?);
                return Some((bare, frame?));
            }
            0xE1..=0xED | 0xEF | 0xFE => {}
            _ => bare.extend_from_slice(segment),
        }
        if matches!(kind, 0xC0..=0xC2) {
            let size = |at: usize| {
                let pair = segment.get(at..at + 2)?;
                Some(u32::from(u16::from_be_bytes([pair[0], pair[1]])))
            };
            frame = Some(Frame {
                height: size(5)?,
                width: size(7)?,
                components: *segment.get(9)?,
            });
        }
        at = end;
    }
}

/// A PNG with the chunks that make the picture alone (PNG, third edition, 11). Nothing when the file is cut short.
pub(crate) fn bare_png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut bare = bytes.get(..8)?.to_vec();
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let end = at
            .checked_add(12)?
            .checked_add(usize::try_from(length).ok()?)?;
        let chunk = bytes.get(at..end)?;
        let kind = &chunk[4..8];
        if matches!(
            kind,
            b"IHDR" | b"PLTE" | b"tRNS" | b"gAMA" | b"sRGB" | b"IDAT" | b"IEND"
        ) {
            bare.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(bare);
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_camera_wrote_is_left_out() {
        let frame = [0xFF, 0xC0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0];
        let place = [0xFF, 0xE1, 0, 7, b'H', b'o', b'm', b'e', b'!'];
        let picture = [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];
        let file = [&[0xFF, 0xD8][..], &place, &frame, &picture].concat();
        let (bare, read) = bare_jpeg(&file).unwrap();
        assert_eq!(bare, [&[0xFF, 0xD8][..], &frame, &picture].concat());
        assert_eq!((read.width, read.height, read.components), (4, 3, 1));
    }

    #[test]
    fn words_in_a_png_are_left_out() {
        let chunk = |kind: &[u8; 4], data: &[u8]| {
            let length = u32::try_from(data.len()).unwrap().to_be_bytes();
            [&length[..], kind, data, &[0; 4]].concat()
        };
        let (head, end) = (chunk(b"IHDR", &[0; 13]), chunk(b"IEND", &[]));
        let start = b"\x89PNG\r\n\x1A\n".to_vec();
        let file = [&start[..], &head, &chunk(b"tEXt", b"Author\0Helen"), &end].concat();
        assert_eq!(bare_png(&file).unwrap(), [&start[..], &head, &end].concat());
        assert!(bare_png(&file[..20]).is_none());
    }
}
