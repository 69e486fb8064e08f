//! Operators and numbers as they stand in a page's content.

use std::{fmt::Write as _, io::Write as _};
use usvg::{Color, Transform};

/// How hard streams are packed: 6 of 9, twice as fast as 9 and no larger to speak of.
pub const PACKING: u32 = 6;

/// Packs bytes.
pub fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(PACKING));
    // writing into memory does not fail
    let _ = packer.write_all(bytes);
    packer.finish().unwrap_or_default()
}

/// Arguments, then the operator.
pub fn operator<const N: usize>(out: &mut String, arguments: [f32; N], operator: &str) {
    for argument in arguments {
        number(out, argument);
        out.push(' ');
    }
    out.push_str(operator);
    out.push('\n');
}

/// The shortest form to two places: a hundredth of a picture of 72 units is far below a printer's dot.
pub(crate) fn number(out: &mut String, v: f32) {
    let hundredths = (v * 100.0).round() as i64;
    let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    if hundredths < 0 {
        out.push('-');
    }
    if whole > 0 || part == 0 {
        let _ = write!(out, "{whole}");
    }
    if part > 0 && part % 10 == 0 {
        let _ = write!(out, ".{}", part / 10);
    } else if part > 0 {
        let _ = write!(out, ".{part:02}");
    }
}

/// Moves, scales or turns what follows.
pub(crate) fn concatenate(out: &mut String, transform: Transform) {
    for v in matrix(transform) {
        let digits = format!("{v:.5}");
        out.push_str(digits.trim_end_matches('0').trim_end_matches('.'));
        out.push(' ');
    }
    out.push_str("cm\n");
}

pub(crate) fn matrix(t: Transform) -> [f32; 6] {
    [t.sx, t.ky, t.kx, t.sy, t.tx, t.ty]
}

/// Sets a colour for areas or lines.
pub(crate) fn colour(colour: Color, for_lines: bool) -> String {
    let mut out = String::new();
    let mut part = |v: u8| {
        let digits = format!("{:.3}", f32::from(v) / 255.0);
        let digits = digits.trim_end_matches('0').trim_end_matches('.');
        out.push_str(if digits == "0" {
            digits
        } else {
            digits.trim_start_matches('0')
        });
        out.push(' ');
    };
    let grey = colour.red == colour.green && colour.green == colour.blue;
    part(colour.red);
    if !grey {
        part(colour.green);
        part(colour.blue);
    }
    out.push_str(match (grey, for_lines) {
        (true, false) => "g\n",
        (true, true) => "G\n",
        (false, false) => "rg\n",
        (false, true) => "RG\n",
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let written = |v| {
            let mut out = String::new();
            number(&mut out, v);
            out
        };
        let pairs = [
            (0.0, "0"),
            (-0.5, "-.5"),
            (12.0, "12"),
            (3.27, "3.27"),
            (0.05, ".05"),
            (-0.001, "0"),
        ];
        for (v, expected) in pairs {
            assert_eq!(written(v), expected);
        }
    }
}
