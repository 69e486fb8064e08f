use super::*;
use alongside_document::Artwork;
use image::{GenericImageView, Rgb, RgbImage, Rgba, RgbaImage};

/// A photograph that is red at the left and blue at the right.
fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 {
            Rgb([200, 20, 20])
        } else {
            Rgb([20, 20, 200])
        }
    })
}

fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.into().write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// What a telephone writes that was held upright: turned by a quarter to the right, and the place.
fn as_a_telephone_writes(jpeg: &[u8]) -> Vec<u8> {
    let exif = [
        &b"Exif\0\0MM\0*\0\0\0\x08\0\x02"[..],
        b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0",
        b"\x01\x0e\0\x02\0\0\0\x10\0\0\0\x26",
        b"\0\0\0\0",
        b"12 Marlbrook Rd\0",
    ]
    .concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

#[test]
fn a_photo_stands_upright_and_says_nothing_of_where_it_was_taken() {
    let file = as_a_telephone_writes(&encoded(photo(64, 32), ImageFormat::Jpeg));
    assert!(file.windows(9).any(|it| it == b"Marlbrook"));
    let kept = take_in(&file).unwrap();
    assert_eq!(kept.kind, PictureKind::Jpeg);
    let shown = image::load_from_memory(&kept.bytes).unwrap();
    assert_eq!(shown.dimensions(), (32, 64));
    // What was at the left is at the top now.
    let (top, bottom) = (shown.get_pixel(16, 8), shown.get_pixel(16, 56));
    assert!(top.0[0] > 150 && bottom.0[2] > 150, "{top:?} {bottom:?}");
    for told in [&b"Marlbrook"[..], b"Exif"] {
        assert!(!kept.bytes.windows(told.len()).any(|it| it == told));
    }
}

#[test]
fn a_large_picture_becomes_small_enough_and_keeps_its_shape() {
    let kept = take_in(&encoded(photo(2400, 600), ImageFormat::Png)).unwrap();
    let shown = image::load_from_memory(&kept.bytes).unwrap();
    assert_eq!(shown.dimensions(), (1200, 300));
}

#[test]
fn a_webp_becomes_what_papers_can_show_and_what_shines_through_stays_so() {
    let solid = take_in(&encoded(photo(40, 20), ImageFormat::WebP)).unwrap();
    assert_eq!(solid.kind, PictureKind::Jpeg);
    let clear = RgbaImage::from_pixel(8, 8, Rgba([14, 79, 85, 100]));
    let kept = take_in(&encoded(clear, ImageFormat::WebP)).unwrap();
    assert_eq!(kept.kind, PictureKind::Png);
    for picture in [solid, kept] {
        assert!(Artwork::read(&picture.bytes).unwrap().can_be_drawn());
        assert_eq!(take_in(&picture.bytes).map(|it| it.kind), Ok(picture.kind));
    }
}

#[test]
fn a_picture_that_breaks_off_is_damaged() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let file = encoded(photo(200, 200), format);
        let half = &file[..file.len() / 2];
        assert_eq!(take_in(half), Err(NotAPicture::Damaged), "{format:?}");
    }
}

#[test]
fn a_bomb_is_refused_by_its_header() {
    let mut png = encoded(photo(8, 8), ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 39, 16, 0, 0, 39, 16]);
    assert_eq!(take_in(&png), Err(NotAPicture::TooLarge));
    // VP8X: width and height less one in three bytes each, 10,000 by 10,000.
    let mut webp = b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0f\x27\0\x0f\x27\0".to_vec();
    webp.extend([0; 20]);
    assert!(take_in(&webp).is_err());
}

#[test]
fn a_drawing_comes_in_as_lines_alone() {
    let svg = |inside: &str| {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}<path d='M0 0h9v9z'/></svg>"
        )
    };
    assert_eq!(
        take_in(svg("").as_bytes()).map(|it| it.kind),
        Ok(PictureKind::Svg)
    );
    for (inside, why) in [
        ("<script>1</script>", NotAPicture::Active),
        ("<text>Hello</text>", NotAPicture::NotLines),
        ("<path d='", NotAPicture::Damaged),
    ] {
        assert_eq!(take_in(svg(inside).as_bytes()), Err(why), "{inside}");
    }
    let many = "<path d='M0 0h9'/>".repeat(30_000);
    assert_eq!(take_in(svg(&many).as_bytes()), Err(NotAPicture::TooComplex));
}
