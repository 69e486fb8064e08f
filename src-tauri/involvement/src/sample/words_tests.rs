//! No paper of the sample charity claims more for its words than was checked.

use alongside_document::{Document, Format, write};
use alongside_locales::{Language, Words};

use super::tests::sample;
use crate::{
    Actor, Letterhead, Office,
    activity::{Activity, ActivityPapers},
    easy_check::{EasyStatus, Written},
    easy_words::{Limits, Report, check},
    jargon_word::JargonWord,
    pack::{Bindery, NotBound, Recipient},
    representative::{PaperFormat, Representative},
    role_description::{RoleDescription, RoleDescriptionDraft, RoleDescriptionFacts},
    store::Verb,
};
use chrono::NaiveDate;
use std::sync::Arc;

const BOTH: [Language; 2] = [Language::English, Language::Welsh];

/// What a paper is called that readers have checked.
fn easy_read(language: Language) -> &'static str {
    match language {
        Language::English => "Easy Read",
        Language::Welsh => "Hawdd ei Ddeall",
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 31).unwrap()
}

fn papers(office: &Office) -> Vec<ActivityPapers> {
    let letterhead = Letterhead::of(&office.store).unwrap();
    let titles = Activity::titles(&office.store).unwrap();
    let gather = |id| {
        let activity = Activity::find(&office.store, id).unwrap();
        ActivityPapers::gather(&office.store, activity, letterhead.clone()).unwrap()
    };
    titles.into_iter().map(|(id, _)| gather(id)).collect()
}

fn roles(office: &Office) -> Vec<RoleDescription> {
    let lines = RoleDescription::list(&office.store, false, 100, 0).unwrap();
    let find = |id| RoleDescription::find(&office.store, id).unwrap();
    lines.into_iter().map(|it| find(it.id)).collect()
}

fn look(office: &Office, role: &RoleDescription, words: Words) -> Report {
    let wording = RoleDescriptionDraft::from(&role.facts).wording(None, words);
    let jargon = JargonWord::all(&office.store).unwrap();
    check(
        &wording,
        &Limits::default(),
        &jargon,
        words.language(),
        words,
    )
}

fn text(document: &Document) -> String {
    let press = crate::press().unwrap();
    String::from_utf8(write(document, Format::PlainText, press).unwrap()).unwrap()
}

#[test]
fn one_paper_is_a_draft_one_keeps_the_rules_and_readers_have_checked_one() {
    for language in BOTH {
        let (_folder, computer) = sample(language);
        let office = computer.office.as_ref().unwrap();
        let mut seen = Vec::new();
        for role in roles(office) {
            let report = look(office, &role, Words::new(language));
            assert_eq!(report.language, language);
            let is_draft = role.easy == EasyStatus::Draft;
            assert_eq!(report.keeps_the_rules(), !is_draft, "{:?}", report.findings);
            seen.push(match role.easy {
                EasyStatus::Draft => "draft",
                EasyStatus::Rules(_) => "rules",
                EasyStatus::Readers(_) => "readers",
            });
        }
        seen.sort_unstable();
        assert_eq!(seen, ["draft", "readers", "rules"]);
    }
}

#[test]
fn a_paper_says_easy_read_if_and_only_if_readers_checked_it_in_its_language() {
    for (made_in, printed_in) in BOTH
        .into_iter()
        .flat_map(|it| BOTH.map(|other| (it, other)))
    {
        let (_folder, computer) = sample(made_in);
        let office = computer.office.as_ref().unwrap();
        let words = Words::new(printed_in);
        let mut claims = 0;
        for papers in papers(office) {
            let overview = papers.overview(words, today());
            assert!(!text(&overview).contains(easy_read(printed_in)));
            let of = |role: &&RoleDescription| role.activity == papers.activity.id;
            for role in roles(office).iter().filter(of) {
                let claim =
                    text(&papers.role(role, words, today())).contains(easy_read(printed_in));
                assert_eq!(claim, role.easy.is_easy_read(printed_in));
                claims += usize::from(claim);
            }
        }
        assert_eq!(claims, usize::from(made_in == printed_in));
    }
}

#[test]
fn the_index_of_a_pack_says_what_each_paper_may_be_called() {
    let (_folder, computer) = sample(Language::English);
    let office = computer.office.as_ref().unwrap();
    for papers in papers(office) {
        let mut bindery = Bindery::new(&papers, crate::press().unwrap(), today());
        for person in &papers.people {
            let mut person = Representative::find(&office.store, person.representative).unwrap();
            if let Some(format) = &mut person.format {
                format.language = Language::English;
            }
            let recipient = Recipient {
                made_here: Some(Format::PlainText.into()),
                ..Recipient::from(&person)
            };
            let Ok(pack) = bindery.bind(&recipient) else {
                continue;
            };
            let index = String::from_utf8(pack.files[0].bytes.to_vec()).unwrap();
            let claims = index
                .matches("Easy Read, checked by Marlbrook Reading Group")
                .count();
            assert_eq!(
                claims,
                usize::from(papers.title() == "Partnership Board"),
                "{index}"
            );
            assert!(
                index.contains("In easier words, not yet checked"),
                "{index}"
            );
        }
    }
}

#[test]
fn a_paper_that_was_refused_is_refused_for_everybody_who_asked_for_the_same() {
    let (_folder, computer) = sample(Language::English);
    let office = computer.office.as_ref().unwrap();
    let papers = papers(office).swap_remove(0);
    let person = Representative::find(&office.store, papers.people[0].representative).unwrap();
    // Nothing here can make braille in Welsh.
    let recipient = Recipient {
        format: Some(PaperFormat::Braille),
        made_here: Some(Format::Braille.into()),
        language: Language::Welsh,
        ..Recipient::from(&person)
    };
    let mut bindery = Bindery::new(&papers, crate::press().unwrap(), today());
    let mut why = || match bindery.bind(&recipient) {
        Err(NotBound::Refused { why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert!(Arc::ptr_eq(&why(), &why()), "it was laid out anew");
}

#[test]
fn the_day_of_a_paper_s_words_is_that_of_their_last_change() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let mut drafts = roles(computer.office.as_ref().unwrap());
    drafts.retain(|it| it.easy == EasyStatus::Draft);
    let role = drafts.remove(0);
    let changed_on = || RoleDescription::words_changed_on(store, role.id).unwrap();
    let change = |day: u32, facts: &RoleDescriptionFacts| {
        let at = format!("2028-05-{day:02}T09:00:00+01:00");
        let at = chrono::DateTime::parse_from_rfc3339(&at).unwrap();
        let version = RoleDescription::find(store, role.id).unwrap().version;
        let done = store.change(&Actor::Alongside, Verb::Save, None, at, |change| {
            RoleDescription::save(change, role.id, version, facts)
        });
        assert!(done.is_ok());
    };
    let first = changed_on().unwrap();
    let mut facts = role.facts.clone();
    // What is not printed is none of its words.
    facts.changed = "Nobody prints this.".into();
    change(1, &facts);
    assert_eq!(changed_on(), Some(first));
    let may = |day| NaiveDate::from_ymd_opt(2028, 5, day);
    facts.time = "An hour.".into();
    change(2, &facts);
    assert_eq!(changed_on(), may(2));
    facts.statements[0].words = "You ride on buses.".into();
    change(3, &facts);
    assert_eq!(changed_on(), may(3));
    facts.statements.pop();
    change(4, &facts);
    assert_eq!(changed_on(), may(4), "one that was taken out");
}
