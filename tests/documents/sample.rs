//! Every paper of the sample charity, in both languages, before judges from outside: veraPDF, and what a program that takes the
//! words out of a PDF finds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use alongside_document::{self as paper, Document, Format, write};
use alongside_involvement::access_audit::{AccessAudit, AuditPaper, AuditPaperKind};
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::arrangement::{Arrangement, Letter, LetterTo, TimeOffered, TimeReply};
use alongside_involvement::certificate::{Certificate, CertificatePaper};
use alongside_involvement::lesson::{Lesson, LessonsPaper};
use alongside_involvement::meeting::{Meeting, MeetingSheets, Sheet};
use alongside_involvement::meeting_paper::MeetingPapers;
use alongside_involvement::promise::{Promise, PromisesPaper};
use alongside_involvement::representative::Representative;
use alongside_involvement::sample::{self, SamplePaper};
use alongside_involvement::skills_audit::{SkillsAudit, SkillsPaper};
use alongside_involvement::staff::Staff;
use alongside_involvement::store::{KeyCost, Place, Store};
use alongside_involvement::{Computer, Letterhead, Office, press};
use alongside_locales::{Language, Words};
use alongside_tests::judge::verapdf;
use alongside_tests::{Page, page::words};
use chrono::{DateTime, FixedOffset};
use scraper::{ElementRef, Selector};

use super::{feedback, money, people};

pub(super) const BOTH: [Language; 2] = [Language::English, Language::Welsh];
const FORMATS: [Format; 7] = [
    Format::EasyRead,
    Format::ClearPrint,
    Format::LargePrint { points: 16 },
    Format::LargePrint { points: 20 },
    Format::LargePrint { points: 36 },
    Format::Html,
    Format::PlainText,
];

pub(super) fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2027-03-31T09:00:00+01:00").unwrap()
}

/// The sample charity in a folder of this test run.
pub(super) fn charity(name: &str, language: Language) -> Computer {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name} {}", language.code()));
    let _ = fs::remove_dir_all(&folder);
    let cost = KeyCost {
        memory: 64,
        passes: 1,
        lanes: 1,
    };
    let mut computer = Computer::open(folder.join("computer"), now())
        .unwrap()
        .with_cost(cost);
    let place = Place::new(folder.join("Marlbrook Voices.alongside"));
    sample::make(&mut computer, place, Words::new(language), now()).unwrap();
    computer
}

/// A folder for papers, empty: they stay there, to be looked at.
pub(super) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

pub(super) fn keep(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, bytes).unwrap();
    file
}

/// Each paper of the charity in one format: overviews, role descriptions, certificates issued and not.
pub(super) fn every_paper(
    office: &Office,
    language: Language,
    format: Format,
) -> BTreeMap<String, Vec<u8>> {
    let (letterhead, store, words) = (
        Letterhead::of(&office.store).unwrap(),
        &office.store,
        Words::new(language),
    );
    let today = now().date_naive();
    let mut documents = Vec::new();
    for (id, _) in Activity::titles(store).unwrap() {
        let activity = Activity::find(store, id).unwrap();
        let papers = ActivityPapers::gather(store, activity, letterhead.clone()).unwrap();
        documents.extend(promised_and_arranged(store, &papers, words));
        documents.extend(feedback::of_activity(store, &papers, words, today));
        for audit in AccessAudit::of_activity(store, id, false).unwrap() {
            let paper = AuditPaper::gather(store, audit, letterhead.clone()).unwrap();
            for kind in [AuditPaperKind::Report, AuditPaperKind::Checklist] {
                let document = paper.document(words, kind, today);
                documents.push((document.title.clone(), document));
            }
        }
        for meeting in Meeting::of_activity(store, id).unwrap() {
            let papers = MeetingPapers::gather(store, meeting, letterhead.clone()).unwrap();
            let of_meeting = papers.papers.iter().map(|paper| {
                let document = papers.document(paper, words, today);
                (document.title.clone(), document)
            });
            documents.extend(of_meeting.collect::<Vec<_>>());
        }
        for line in SkillsAudit::lines(store, id, false).unwrap() {
            let audit = SkillsAudit::find(store, line.id).unwrap();
            let paper = SkillsPaper::gather(store, audit, letterhead.clone()).unwrap();
            let document = paper.document(words, today);
            documents.push((document.title.clone(), document));
        }
        let on_walls = papers.given_out.iter();
        for (paper, tally) in on_walls.filter(|(paper, _)| paper.kind.hangs_on_a_wall()) {
            for sheet in [paper::Sheet::A4, paper::Sheet::A3] {
                let poster = papers.printed(paper, *tally, today).poster(words, sheet);
                documents.push((format!("{} {sheet:?}", poster.title), poster));
            }
        }
        documents.extend(
            papers
                .documents(words, today)
                .into_iter()
                .map(|it| (it.title.clone(), it)),
        );
    }
    documents.extend(feedback::of_charity(store, &letterhead, words, today));
    documents.extend(money::of_charity(store, &letterhead, words, today));
    documents.extend(people::of_charity(store, &letterhead, words, today));
    for line in Certificate::list(store, false, 100, 0).unwrap() {
        let certificate = line.certificate;
        let contact = Staff::find(store, certificate.facts.contact).unwrap().facts;
        let paper = CertificatePaper {
            certificate: &certificate,
            letterhead: &letterhead,
            contact: &contact,
            made_on: today,
        };
        documents.push((
            format!("{} {}", paper.file_name(), line.person),
            paper.document(format),
        ));
    }
    let print = |document| write(document, format, press().unwrap()).unwrap();
    let printed = documents
        .iter()
        .map(|(name, document)| (name.clone(), print(document)));
    printed
        .chain(people::on_top_of_packs(
            store,
            &letterhead,
            language,
            format,
            today,
        ))
        .map(|(name, bytes)| (name.replace(':', ""), bytes))
        .collect()
}

/// What was promised and learned in an activity, and the letters about when and where it meets: to each person, and to all.
fn promised_and_arranged(
    store: &Store,
    papers: &ActivityPapers,
    words: Words,
) -> Vec<(String, Document)> {
    let (id, made_on) = (papers.activity.id, now().date_naive());
    let promises = PromisesPaper {
        activity: &papers.activity.facts.title,
        promises: &Promise::of_activity(store, id, made_on).unwrap(),
        contact: &papers.contact,
        deputy: papers.deputy.as_ref(),
        letterhead: &papers.letterhead,
        made_on,
    };
    let lessons = LessonsPaper {
        activity: &papers.activity.facts.title,
        lessons: &Lesson::of_activity(store, id).unwrap(),
        contact: &papers.contact,
        deputy: papers.deputy.as_ref(),
        letterhead: &papers.letterhead,
        made_on,
    };
    let mut documents = vec![promises.document(words), lessons.document(words)]
        .into_iter()
        .map(|it| (it.title.clone(), it))
        .collect::<Vec<_>>();
    documents.extend(people::if_it_stopped(papers, words, made_on));
    for arrangement in Arrangement::of_activity(store, id).unwrap() {
        let times = TimeOffered::of(store, arrangement.id).unwrap();
        let letter = Letter {
            activity: &papers.activity.facts.title,
            arrangement: &arrangement,
            decision: arrangement.decision.as_ref().unwrap(),
            time: arrangement.chosen(&times).unwrap(),
            decided: &papers.decisions,
            contact: &papers.contact,
            deputy: papers.deputy.as_ref(),
            letterhead: &papers.letterhead,
            made_on,
        };
        documents.push((
            words.arrangement_letter_name().to_string(),
            letter.document(words, None),
        ));
        for reply in TimeReply::of(store, arrangement.id).unwrap() {
            let person = Representative::find(store, reply.representative).unwrap();
            let to = LetterTo {
                called: person.facts.called(),
                reply: Some(&reply.facts),
            };
            documents.push((
                format!("{} {}", words.arrangement_letter_name(), person.facts.name),
                letter.document(words, Some(to)),
            ));
        }
    }
    for meeting in Meeting::of_activity(store, papers.activity.id).unwrap() {
        let title = meeting.facts.title.clone();
        let papers = MeetingSheets::gather(store, meeting, papers.letterhead.clone()).unwrap();
        let cancelled = papers.meeting.cancelled.is_some();
        if papers.items.is_empty() && !cancelled {
            continue;
        }
        let sheets = Sheet::ALL.iter();
        for sheet in sheets.filter(|it| (**it == Sheet::Cancelled) == cancelled) {
            documents.push((
                format!("{} {title}", sheet.name(words)),
                papers.document(*sheet, words, Some("Rosie"), made_on),
            ));
        }
    }
    documents
}

#[test]
fn every_pdf_of_the_sample_charity_is_accessible() {
    let folder = folder("papers");
    let mut files = Vec::new();
    for language in BOTH {
        let computer = charity("judged", language);
        let office = computer.office.as_ref().unwrap();
        sample::write_papers(office, Words::new(language), now().date_naive(), |paper| {
            if let SamplePaper::File { name, bytes } = paper {
                files.push(keep(&folder.join(language.code()), &name, &bytes));
            }
            Ok(())
        })
        .unwrap();
        let letterhead = Letterhead::of(&office.store).unwrap();
        let (words, today) = (Words::new(language), now().date_naive());
        for (name, bytes) in people::labels(&office.store, &letterhead, words, today) {
            let shelf = folder.join(language.code());
            files.push(keep(&shelf, &format!("{name}.pdf"), &bytes));
        }
        for format in FORMATS {
            for (name, bytes) in every_paper(office, language, format) {
                let shelf = format!("{}/{format:?}", language.code());
                files.push(keep(
                    &folder.join(shelf),
                    &format!("{name}.{}", format.extension()),
                    &bytes,
                ));
            }
        }
    }
    files.retain(|file| file.extension().is_some_and(|it| it == "pdf"));
    assert!(files.len() > 80, "{} files", files.len());
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let failed: Vec<_> = verapdf(&files)
        .into_iter()
        .filter(|verdict| !verdict.passed)
        .collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

/// What a PDF adds on each page, the page's number and who hands it out, stands between the words; the words themselves keep the
/// order in which HTML has them.
#[test]
fn words_come_in_the_same_order_in_html_and_in_pdf() {
    let folder = folder("order");
    for language in BOTH {
        let computer = charity("ordered", language);
        let office = computer.office.as_ref().unwrap();
        for format in [
            Format::ClearPrint,
            Format::EasyRead,
            Format::LargePrint { points: 28 },
        ] {
            // The certificate in easy words is another text than the one on a page, so both are asked for in easy words.
            let printed = every_paper(office, language, format);
            let pages = every_html(office, language, format);
            assert_eq!(printed.len(), pages.len());
            for (name, bytes) in printed {
                let file = keep(
                    &folder,
                    &format!("{} {format:?} {name}.pdf", language.code()),
                    &bytes,
                );
                let text = Command::new("pdftotext")
                    .args(["-raw", "-enc", "UTF-8"])
                    .arg(&file)
                    .arg("-")
                    .output()
                    .unwrap();
                let heard = String::from_utf8_lossy(&text.stdout).into_owned();
                let mut page = pages[&name].clone();
                // Large print leaves the pictures beside statements out.
                if matches!(format, Format::LargePrint { .. }) {
                    assert!(!heard.contains(THANKS), "{name}: {heard}");
                    page = without_thanks(&page);
                }
                missing(&name, &page, &heard);
            }
        }
    }
}

/// The words of each paper's HTML, for the text that `format` has.
pub(super) fn every_html(
    office: &Office,
    language: Language,
    format: Format,
) -> BTreeMap<String, String> {
    let texts = if format == Format::EasyRead {
        easy_html(office, language)
    } else {
        every_paper(office, language, Format::Html)
    };
    let read = |bytes: Vec<u8>| {
        let html = String::from_utf8(bytes).unwrap();
        let page = Page::read(200, &html);
        let body = page.all("body").into_iter().map(words);
        let body = body.collect::<Vec<_>>().join(" ");
        // the page that lists a pack's files names those of its own format
        let mut body = body.replace(".html", &format!(".{}", format.extension()));
        let mut read = 0;
        for table in page.all("table") {
            let grid = words(table);
            let place = read + body[read..].find(&grid).expect("its words");
            let either = format!("{TABLE}{grid}{OR}{}{TABLE}", as_list(table));
            body.replace_range(place..place + grid.len(), &either);
            read = place + either.len();
        }
        body
    };
    texts
        .into_iter()
        .map(|(name, bytes)| (name, read(bytes)))
        .collect()
}

/// What stands around a table in the words of a page, and between its words row by row and those of the list that it becomes where
/// the page is too narrow.
const TABLE: char = '\u{E000}';
const OR: char = '\u{E001}';

/// The words of a table as a list: each cell after the heading of its column.
fn as_list(table: ElementRef<'_>) -> String {
    let all = |within: ElementRef<'_>, wanted: &str| -> Vec<String> {
        let wanted = Selector::parse(wanted).unwrap();
        within.select(&wanted).map(words).collect()
    };
    let headings = all(table, "thead th");
    let mut list = all(table, "caption");
    for row in table.select(&Selector::parse("tbody tr").unwrap()) {
        let cells = all(row, "th, td");
        list.extend(headings.iter().cloned().zip(cells).flat_map(<[_; 2]>::from));
    }
    list.join(" ")
}

fn easy_html(office: &Office, language: Language) -> BTreeMap<String, Vec<u8>> {
    let mut texts = every_paper(office, language, Format::Html);
    let letterhead = Letterhead::of(&office.store).unwrap();
    for line in Certificate::list(&office.store, false, 100, 0).unwrap() {
        let certificate = line.certificate;
        let contact = Staff::find(&office.store, certificate.facts.contact)
            .unwrap()
            .facts;
        let made_on = now().date_naive();
        let paper = CertificatePaper {
            certificate: &certificate,
            letterhead: &letterhead,
            contact: &contact,
            made_on,
        };
        let html = write(
            &paper.document(Format::EasyRead),
            Format::Html,
            press().unwrap(),
        )
        .unwrap();
        texts.insert(
            format!("{} {}", paper.file_name(), line.person).replace(':', ""),
            html,
        );
    }
    texts
}

/// Whom papers thank for pictures that are not ours.
const THANKS: &str = "OpenMoji, openmoji.org, CC BY-SA 4.0";

/// The words of a page as a format has them that shows no pictures, and so thanks nobody for them.
pub(super) fn without_thanks(page: &str) -> String {
    ["Pictures: ", "Lluniau: "]
        .iter()
        .fold(page.to_string(), |page, word| {
            page.replace(&format!("{word}{THANKS}"), "")
        })
}

/// Fails unless every word of the page is heard, in the page's order; of a table row by row, or as a list.
pub(super) fn missing(name: &str, page: &str, heard: &str) {
    let letters = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let all = heard;
    let heard = letters(all);
    // the place after all words of a text, or the first word that does not come
    let after = |text: &str, mut place: usize| -> Result<usize, (String, usize)> {
        for word in letters(text) {
            match heard[place..].iter().position(|it| *it == word) {
                Some(found) => place += found + 1,
                None => return Err((word, place)),
            }
        }
        Ok(place)
    };
    let mut place = 0;
    for part in page.split(TABLE) {
        let found = part.split(OR).map(|text| after(text, place));
        // Of two ways that both can be heard, the one that ends first: the other borrows words of what follows.
        place = found
            .reduce(|grid, list| match (grid, list) {
                (Ok(grid), Ok(list)) => Ok(grid.min(list)),
                (grid, list) => grid.or(list),
            })
            .unwrap()
            .unwrap_or_else(|(word, place)| {
                panic!("{name}: “{word}” does not come after word {place}:\n{page}\n\n{all}")
            });
    }
}
