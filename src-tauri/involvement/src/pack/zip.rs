//! A pack as one file.

use std::io::{Cursor, Write};

use ::zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};
use chrono::{Datelike, NaiveDate};

use super::Outgoing;

/// The files of a pack in one zip file, dated `made_on`. The same files on the same day give the same bytes; nothing says who made
/// it or where.
///
/// # Errors
/// When the files do not fit into one zip file (4 GB).
pub fn zipped(files: &[Outgoing], made_on: NaiveDate) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let day = (
        u16::try_from(made_on.year()),
        u8::try_from(made_on.month()),
        u8::try_from(made_on.day()),
    );
    let made = match day {
        (Ok(year), Ok(month), Ok(day)) => {
            DateTime::from_date_and_time(year, month, day, 12, 0, 0).unwrap_or_default()
        }
        _ => DateTime::default(),
    };
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(made);
    for file in files {
        zip.start_file(file.name.as_str(), options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_zip_holds_the_files_as_they_are() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let file = |name: &str, bytes: &[u8]| Outgoing {
            name: name.into(),
            media_type: "text/plain",
            bytes: bytes.to_vec().into(),
        };
        let files = [
            file("Start here.txt", b"Hello"),
            file("1 Ynglŷn â’r bwrdd.txt", b"Helo"),
        ];
        let bytes = zipped(&files, day).unwrap();
        assert_eq!(bytes, zipped(&files, day).unwrap());
        let mut read = ::zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(read.len(), 2);
        let mut text = String::new();
        let mut second = read.by_name("1 Ynglŷn â’r bwrdd.txt").unwrap();
        assert_eq!(
            second
                .last_modified()
                .map(|at| (at.year(), at.month(), at.day())),
            Some((2027, 1, 8))
        );
        second.read_to_string(&mut text).unwrap();
        assert_eq!(text, "Helo");
    }
}
