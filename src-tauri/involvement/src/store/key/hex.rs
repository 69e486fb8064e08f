//! Bytes in the key file, as hexadecimal figures.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Bytes that stand in JSON as hexadecimal figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Hex(pub(super) Vec<u8>);

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let figures: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        serializer.serialize_str(&figures)
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let figures = String::deserialize(deserializer)?;
        let (pairs, rest) = figures.as_bytes().as_chunks::<2>();
        let bytes = pairs.iter().map(|pair| {
            let pair = std::str::from_utf8(pair).map_err(D::Error::custom)?;
            u8::from_str_radix(pair, 16).map_err(D::Error::custom)
        });
        if rest.is_empty() {
            bytes.collect::<Result<_, _>>().map(Self)
        } else {
            Err(D::Error::custom("odd"))
        }
    }
}
