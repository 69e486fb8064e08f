//! All packs of a meeting, from the press of the button to the disk: into a place that cannot be written to, and by a program that is stopped
//! dead in the middle, again and again.

use crate::desktop::ScriptedDesktop;
use crate::folders::Folders;
use crate::protocol::Protocol;
use crate::seat::Seat;
use alongside_involvement::meeting_paper::MeetingPaper;
use alongside_involvement::store::{KeyCost, Read, Store};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tauri::http;

const KILLS: u64 = 12;
const NOW: &str = "2027-01-08T09:00:00+00:00";

/// The sample charity in a folder, with Helen Marsh signed in; packs go to a folder that a dialog would ask for.
fn sit_down(folder: &Path, packs: &Path) -> Protocol {
    let data = folder.join("settings");
    let mut seat = Seat::take(&Folders { data }, None).unwrap();
    seat.computer = seat.computer.with_cost(KeyCost {
        memory: 8,
        passes: 1,
        lanes: 1,
    });
    let helen = seat.computer.open_sample(NOW.parse().unwrap()).unwrap();
    seat.session.who = Some(helen);
    let answers = folder.join("answers.json");
    let said = serde_json::json!({ "now": NOW, "folder": packs });
    fs::write(&answers, said.to_string()).unwrap();
    Protocol::new(seat, Box::new(ScriptedDesktop::with(answers)))
}

fn asked(protocol: &Protocol, method: &str, address: &str, form: &str) -> String {
    let request = http::Request::builder()
        .method(method)
        .uri(format!("alongside://localhost{address}"))
        .body(form.as_bytes().to_vec())
        .unwrap();
    String::from_utf8(protocol.answer(request).into_body().into_owned()).unwrap()
}

/// Presses "Make all packs" at the papers of the January meeting, and waits until it is over. The page that says how it went.
fn make_all(protocol: &Protocol) -> String {
    let papers = protocol.with_seat(|seat| {
        let store = &seat.computer.office.as_ref().unwrap().store;
        let today = "2027-01-08".parse().unwrap();
        let january =
            MeetingPaper::meetings_between(store, today, "2027-01-31".parse().unwrap()).unwrap();
        format!("/meetings/{}/papers", january[0])
    });
    let page = asked(protocol, "GET", &papers, "");
    let form = page
        .split_once(&format!("action=\"{papers}/packs\""))
        .unwrap()
        .1;
    let token = form.split_once("name=\"token\" value=\"").unwrap().1;
    let (token, _) = token.split_once('"').unwrap();
    asked(
        protocol,
        "POST",
        &format!("{papers}/packs"),
        &format!("token={token}"),
    );
    let under_way = protocol.with_seat(|seat| seat.session.making.clone());
    super::wait_for(&under_way.unwrap().progress, Duration::from_secs(120));
    asked(protocol, "GET", "/packs/making", "")
}

/// How many packs of the meeting are logged for each person, and which files each has.
fn logged(store: &Store) -> BTreeMap<String, Vec<Vec<String>>> {
    let rows = store.list(
        "SELECT representative.name, pack.files FROM pack JOIN representative ON representative.id = pack.representative
          WHERE pack.meeting IS NOT NULL",
        [],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
    );
    let mut logged: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for (name, files) in rows.unwrap() {
        let mut files: Vec<String> = files.lines().map(str::to_string).collect();
        files.sort();
        logged.entry(name).or_default().push(files);
    }
    logged
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Every pack on the disk by whose it is: its files. Each is whole: the zip among its files opens, and holds all the others as they are.
fn on_the_disk(packs: &Path) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut found: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for made in names(packs) {
        for person in names(&packs.join(&made)) {
            let folder = packs.join(&made).join(&person);
            if person.starts_with(".alongside-") {
                continue;
            }
            let files = names(&folder);
            let zip = fs::read(folder.join("All papers.zip")).unwrap();
            let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
            assert_eq!(zip.len() + 1, files.len(), "{made}/{person}: {files:?}");
            for place in 0..zip.len() {
                let mut file = zip.by_index(place).unwrap();
                let mut bytes = Vec::new();
                std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
                assert_eq!(fs::read(folder.join(file.name())).unwrap(), bytes);
            }
            found.entry(person).or_default().push(files);
        }
    }
    found
}

/// What is unfinished at this moment, while the program may be at work.
fn unfinished(packs: &Path) -> BTreeSet<PathBuf> {
    let inside = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|it| it.path()).collect::<Vec<_>>()
    };
    let inside = inside(packs).into_iter().flat_map(|made| inside(&made));
    let is_unfinished = |place: &PathBuf| {
        let name = place.file_name().unwrap_or_default();
        name.to_string_lossy().starts_with(".alongside-")
    };
    inside.filter(is_unfinished).collect()
}

/// Not a test: the program that is killed. It makes all packs again and again, and says when each time is logged.
#[test]
#[ignore = "started by the test below"]
fn makes_packs_until_it_is_killed() {
    let mut folder = String::new();
    std::io::stdin().read_line(&mut folder).unwrap();
    let folder = PathBuf::from(folder.trim_end());
    let protocol = sit_down(&folder, &folder.join("packs"));
    let mut out = std::io::stdout().lock();
    loop {
        writeln!(out, "begins").unwrap();
        make_all(&protocol);
        writeln!(out, "logged").unwrap();
    }
}

fn start(folder: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "making::killed::makes_packs_until_it_is_killed",
            "--ignored",
            "--nocapture",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", folder.display()).unwrap();
    child
}

/// Kills it at some moment after it has begun, every other time as soon as a pack is being written; and says how often it had logged all
/// packs.
fn kill(mut child: Child, round: u64, packs: &Path) -> usize {
    let left = unfinished(packs);
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    assert!(
        lines.any(|it| it == "begins"),
        "round {round}: it did not begin"
    );
    // Spread over the range without chance, so that a failure can be repeated.
    let moment = round.wrapping_mul(6_364_136_223_846_793_005) >> 40;
    if round.is_multiple_of(2) {
        let begun = Instant::now();
        while unfinished(packs).is_subset(&left) {
            assert!(begun.elapsed() < Duration::from_secs(60), "round {round}");
        }
        std::thread::sleep(Duration::from_micros(moment % 2_000));
    } else {
        std::thread::sleep(Duration::from_millis(moment % 4_000));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    lines.filter(|it| it == "logged").count()
}

#[test]
fn a_program_that_is_killed_in_mid_pack_leaves_whole_packs_and_logs_no_other() {
    let home = tempfile::tempdir().unwrap();
    let packs = home.path().join("packs");
    fs::create_dir(&packs).unwrap();
    drop(sit_down(home.path(), &packs));
    let (mut said, mut torn) = (0, 0);
    for round in 0..KILLS {
        said += kill(start(home.path()), round, &packs);
        torn += usize::from(!unfinished(&packs).is_empty());
        let protocol = sit_down(home.path(), &packs);
        let logged = protocol.with_seat(|seat| {
            let store = &seat
                .computer
                .office
                .as_ref()
                .expect("the store opens")
                .store;
            logged(store)
        });
        let whole = on_the_disk(&packs);
        for (person, made) in &logged {
            let there = &whole[person];
            assert!(made.len() <= there.len(), "round {round}: {person}");
            assert!(made.iter().all(|files| there.contains(files)), "{person}");
        }
        let times = logged.values().map(Vec::len).min().unwrap_or(0);
        assert!(times >= said, "round {round}: {times} of {said} are logged");
    }
    assert!(torn > 0, "it was never killed in the middle of a pack");
    assert!(said > 0, "it was always killed before anything was logged");
    // Made once more in the same place, everything is there and nothing unfinished is left.
    let protocol = sit_down(home.path(), &packs);
    let page = make_all(&protocol);
    assert!(page.contains("4 packs are ready"), "{page}");
    assert_eq!(unfinished(&packs), BTreeSet::new(), "all is cleared up");
    on_the_disk(&packs);
}

#[test]
fn a_place_that_cannot_be_written_to_is_told_in_a_sentence_and_nothing_is_logged() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a file");
    fs::write(&file, "no folder").unwrap();
    for place in [file, home.path().join("pulled out")] {
        let protocol = sit_down(home.path(), &place);
        let page = make_all(&protocol);
        assert!(page.contains("No packs were made"), "{page}");
        assert!(
            page.contains("Files cannot be saved in this place."),
            "{page}"
        );
        assert!(page.contains("Choose another place."), "{page}");
        assert!(!page.contains("The packs below"), "there are none: {page}");
        protocol.with_seat(|seat| {
            let store = &seat.computer.office.as_ref().unwrap().store;
            assert_eq!(logged(store), BTreeMap::new());
        });
    }
}
