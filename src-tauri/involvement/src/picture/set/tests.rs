use super::*;
use std::{fs, io::Write};
use zip::{ZipWriter, write::SimpleFileOptions};

const BUS: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";
const CAR: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h8v8z'/></svg>";

fn facts(shows: Shows) -> SetFacts {
    SetFacts {
        shows,
        owner: "Marlbrook Voices".into(),
        licence: "CC0".into(),
        credit: String::new(),
    }
}

fn photo() -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(8, 8, image::Rgb([14, 79, 85]));
    picture
        .write_to(&mut file, image::ImageFormat::Png)
        .unwrap();
    file.into_inner()
}

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let place = folder.path().join(name);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
    folder
}

fn zip(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut zip = ZipWriter::new(fs::File::create(folder.path().join("set.zip")).unwrap());
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
    folder
}

fn names(set: &PictureSet) -> Vec<(&str, &str)> {
    set.files
        .iter()
        .map(|it| (it.name.as_str(), it.facts.english.as_str()))
        .collect()
}

#[test]
fn without_an_index_file_names_are_words_and_photos_wait_for_somebody_to_look() {
    let photo = photo();
    let files: &[(&str, &[u8])] = &[
        ("travel/red-bus.svg", BUS),
        ("lunch_at noon.png", &photo),
        ("notes.txt", b"Dear Helen"),
        (".DS_Store", b"x"),
    ];
    let as_folder = folder(files);
    let as_zip = zip(files);
    for path in [
        as_folder.path().to_path_buf(),
        as_zip.path().join("set.zip"),
    ] {
        let set = PictureSet::read(&path, &facts(Shows::NotSaid), |_, _| true).unwrap();
        assert_eq!(
            names(&set),
            [
                ("lunch_at noon.png", "lunch at noon"),
                ("travel/red-bus.svg", "red bus")
            ]
        );
        assert!(!set.files[0].facts.may_be_shown());
        assert!(set.files[1].facts.may_be_shown(), "a drawing shows nobody");
        assert_eq!(set.files[1].facts.licence, "CC0");
        assert_eq!(
            set.not_taken,
            [(
                "notes.txt".to_string(),
                NotTaken::Picture(NotAPicture::SomethingElse)
            )]
        );
    }
}

#[test]
fn an_index_gives_words_and_both_sides_of_what_is_missing_are_told() {
    let index = "file,english,welsh,keywords,licence,credit,owner\nbus.svg,A bus,Bws,travel,CC BY 4.0,Jo Bloggs,Jo\ncar.svg,A car,,,CC BY 4.0,,\nlost.svg,Lost,,,,,\n";
    let set = zip(&[
        ("index.csv", index.as_bytes()),
        ("bus.svg", BUS),
        ("car.svg", CAR),
        ("more.svg", BUS),
    ]);
    let set = PictureSet::read(
        &set.path().join("set.zip"),
        &facts(Shows::Nobody),
        |_, _| true,
    )
    .unwrap();
    assert_eq!(names(&set), [("bus.svg", "A bus")]);
    let bus = &set.files[0].facts;
    assert_eq!(
        (bus.welsh.as_str(), bus.credit.as_str(), bus.owner.as_str()),
        ("Bws", "Jo Bloggs", "Jo")
    );
    let told: Vec<(&str, NotTaken)> = set
        .not_taken
        .iter()
        .map(|(name, why)| (name.as_str(), *why))
        .collect();
    assert_eq!(
        told,
        [
            ("car.svg", NotTaken::NoCredit),
            ("more.svg", NotTaken::NotInIndex),
            ("lost.svg", NotTaken::NotThere),
        ]
    );
}

#[test]
fn a_zip_that_unpacks_to_gigabytes_is_refused_by_what_comes_out() {
    // Twenty-one megabytes of nothing pack into twenty kilobytes.
    let nothing = vec![0; 21 * 1024 * 1024];
    let bomb = zip(&[("a.png", &nothing), ("bus.svg", BUS)]);
    let path = bomb.path().join("set.zip");
    assert!(fs::metadata(&path).unwrap().len() < 100_000);
    let set = PictureSet::read(&path, &facts(Shows::Nobody), |_, _| true).unwrap();
    assert_eq!(names(&set), [("bus.svg", "bus")]);
    assert_eq!(set.not_taken, [("a.png".to_string(), NotTaken::TooBig)]);
    // The same zip, whose list says that the file is small: what it says is not believed.
    let mut lying = fs::read(&path).unwrap();
    let size = u32::try_from(nothing.len()).unwrap().to_le_bytes();
    let at: Vec<usize> = (0..lying.len() - 4)
        .filter(|at| lying[*at..*at + 4] == size)
        .collect();
    for at in at {
        lying[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
    }
    fs::write(&path, lying).unwrap();
    let set = PictureSet::read(&path, &facts(Shows::Nobody), |_, _| true).unwrap();
    assert_eq!(names(&set), [("bus.svg", "bus")]);
    assert_eq!(set.not_taken.len(), 1);
}

#[test]
fn a_hundred_files_that_together_are_too_large_are_refused_as_a_set() {
    let nineteen = vec![b'x'; 19 * 1024 * 1024];
    let names: Vec<String> = (0..28).map(|number| format!("{number}.png")).collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), nineteen.as_slice()))
        .collect();
    let bomb = zip(&files);
    let read = PictureSet::read(
        &bomb.path().join("set.zip"),
        &facts(Shows::Nobody),
        |_, _| true,
    );
    assert_eq!(read, Err(NoSet::TooLarge));
}

#[test]
fn what_is_no_set_is_told() {
    let empty = folder(&[]);
    let read = |path: &Path| PictureSet::read(path, &facts(Shows::Nobody), |_, _| true);
    assert_eq!(read(empty.path()), Err(NoSet::Nothing));
    assert_eq!(read(&empty.path().join("gone.zip")), Err(NoSet::Unreadable));
    let text = folder(&[("set.zip", b"Dear Helen")]);
    assert_eq!(read(&text.path().join("set.zip")), Err(NoSet::NotAZip));
    let vast = folder(&[("set.zip", b"PK")]);
    let vast = vast.path().join("set.zip");
    let file = fs::File::options().write(true).open(&vast).unwrap();
    file.set_len(LARGEST_SET + 1).unwrap();
    assert_eq!(read(&vast), Err(NoSet::TooLarge));
    let table = folder(&[("index.csv", b"english\nBus\n"), ("bus.svg", BUS)]);
    assert_eq!(read(table.path()), Err(NoSet::IndexWithoutFiles));
    let many: Vec<String> = (0..1002).map(|number| format!("{number}.txt")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(read(folder(&many).path()), Err(NoSet::TooMany));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let set = folder(&[("bus.svg", BUS)]);
    std::os::unix::fs::symlink("/etc/hostname", set.path().join("host.svg")).unwrap();
    let read = PictureSet::read(set.path(), &facts(Shows::Nobody), |_, _| true).unwrap();
    assert_eq!((read.files.len(), read.not_taken.len()), (1, 0));
}

#[test]
fn how_many_files_were_read_is_told_before_each_and_it_can_be_stopped() {
    let set = folder(&[
        ("a.svg", BUS),
        ("b.svg", CAR),
        ("index.csv", b"file\na.svg\n"),
    ]);
    let mut told = Vec::new();
    let read = PictureSet::read(set.path(), &facts(Shows::Nobody), |done, total| {
        told.push((done, total));
        done < 1
    });
    assert_eq!(read, Err(NoSet::Stopped));
    assert_eq!(told, [(0, 2), (1, 2)]);
}
