//! The program is stopped dead in the middle of its work, two hundred times: nothing that was acknowledged is lost.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use alongside_involvement::staff::PassphraseFrom;
use alongside_involvement::store::{KeyCost, Place, Read, Store, Verb};
use alongside_involvement::{Actor, Computer};
use chrono::TimeDelta;

use crate::bench::{add, facts, now};

const KILLS: u64 = 200;
const CHEAP: KeyCost = KeyCost {
    memory: 8,
    passes: 1,
    lanes: 1,
};
const PASSPHRASE: &str = "kettle lantern meadow";

fn place(folder: &Path) -> Place {
    Place::new(folder.join("Marlbrook.alongside"))
}

fn open(folder: &Path) -> Computer {
    let mut computer = Computer::open(folder.join("settings"), now())
        .unwrap()
        .with_cost(CHEAP);
    computer
        .sign_in(place(folder), PASSPHRASE, now())
        .expect("the store opens");
    computer
}

/// Not a test: the program that is killed. It adds people without end and says so after each; now and then it also sets
/// a passphrase, which writes the key file, and makes a backup.
#[test]
#[ignore = "started by the test below"]
fn writes_until_it_is_killed() {
    let mut folder = String::new();
    std::io::stdin().read_line(&mut folder).unwrap();
    let mut computer = open(Path::new(folder.trim_end()));
    let office = computer.office.as_mut().unwrap();
    let kate = office.who_can_sign_in()[0];
    let mut out = std::io::stdout().lock();
    for number in 1.. {
        let id = add(&office.store, &format!("Person {number}"));
        writeln!(out, "saved {id}").unwrap();
        out.flush().unwrap();
        if number % 5 == 0 {
            office
                .give_passphrase(
                    &Actor::Staff(kate),
                    kate,
                    PASSPHRASE,
                    PassphraseFrom::Themselves,
                    None,
                    now(),
                )
                .unwrap();
        }
        if number % 7 == 0 {
            office
                .store
                .back_up(now() + TimeDelta::seconds(number))
                .unwrap();
        }
    }
}

fn start(folder: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "kill::writes_until_it_is_killed",
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

/// The ids this child has acknowledged, after it was killed at some moment: while it opens the store, or up to 12
/// thousandths of a second after its first acknowledgement.
fn kill(mut child: Child, round: u64) -> Vec<String> {
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    // Spread over the range without chance, so that a failure can be repeated.
    let moment = round.wrapping_mul(6_364_136_223_846_793_005) >> 40;
    let first = if round.is_multiple_of(10) {
        std::thread::sleep(Duration::from_micros(moment % 30_000));
        None
    } else {
        let first = lines.find(|line| line.starts_with("saved "));
        assert!(
            first.is_some(),
            "round {round}: the program did not come to writing"
        );
        std::thread::sleep(Duration::from_micros(moment % 12_000));
        first
    };
    child.kill().unwrap();
    child.wait().unwrap();
    let saved = first.into_iter().chain(lines);
    saved
        .filter_map(|line| line.strip_prefix("saved ").map(str::to_owned))
        .collect()
}

fn people(store: &Store) -> BTreeSet<String> {
    store
        .list("SELECT id FROM staff", [], |row| row.get(0))
        .unwrap()
        .into_iter()
        .collect()
}

#[test]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let mut computer = Computer::open(folder.path().join("settings"), now())
        .unwrap()
        .with_cost(CHEAP);
    computer
        .start(
            place(folder.path()),
            &facts("Kate Morris"),
            PASSPHRASE,
            now(),
        )
        .unwrap();
    drop(computer);
    let mut acknowledged = BTreeSet::new();
    for round in 0..KILLS {
        acknowledged.extend(kill(start(folder.path()), round));
        let computer = open(folder.path());
        let store = &computer.office.as_ref().unwrap().store;
        let there = people(store);
        let lost: Vec<_> = acknowledged.difference(&there).collect();
        assert!(lost.is_empty(), "round {round}: lost {lost:?}");
    }
    assert!(
        acknowledged.len() as u64 > KILLS,
        "hardly anything was written: {}",
        acknowledged.len()
    );
    // Every row has its history, every change its number, and every backup opens.
    let mut computer = open(folder.path());
    let store = &computer.office.as_ref().unwrap().store;
    let without_history = "SELECT count(*) FROM staff WHERE id NOT IN (SELECT row_id FROM history WHERE before IS NULL)";
    assert_eq!(store.number(without_history, []).unwrap(), 0);
    let gaps = "SELECT max(sequence) - count(*) FROM change";
    assert_eq!(store.number(gaps, []).unwrap(), 0);
    let adds = store
        .number(
            "SELECT count(*) FROM change WHERE verb = ?1",
            [Verb::Add.code()],
        )
        .unwrap();
    assert_eq!(adds + 1, people(store).len() as i64);
    let backup = store.back_up(now() + TimeDelta::days(1)).unwrap();
    computer.restore(&backup, now()).unwrap();
    assert!(computer.office.is_some());
}
