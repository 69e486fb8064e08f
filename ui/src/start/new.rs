//! A file of the charity's own: its name, the first person, their passphrase, and where to keep it.

use crate::{
    Ask, Choice, Reply, Trouble, Visit,
    components::{Form, TextInput},
    layout::Frame,
    staff::{PassphraseDraft, Shown},
};
use alongside_involvement::charity::{Charity, CharityFacts, Nation};
use alongside_involvement::staff::{StaffFacts, StaffId};
use alongside_involvement::store::{Change, Place, StoreError, Verb};
use alongside_involvement::{Actor, NotStarted, Problems, Refusal, Started, check};
use alongside_locales::{Language, Words};
use serde::{Deserialize, Serialize};

/// What is typed, passphrases excepted: those are never kept.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct StartDraft {
    charity: String,
    name: String,
    job_title: String,
    #[serde(skip_serializing)]
    show_instead: String,
}

/// The charity's name and its first member of staff.
struct StartFacts {
    charity: String,
    first: StaffFacts,
}

impl StartDraft {
    fn check(&self, words: Words) -> Result<StartFacts, Problems> {
        let mut problems = Problems::default();
        let charity = check::line(
            &mut problems,
            words,
            ("charity", words.start_new_charity_label()),
            &self.charity,
            words.start_new_charity_missing(),
        );
        let name = check::line(
            &mut problems,
            words,
            ("name", words.start_new_name_label()),
            &self.name,
            words.start_new_name_missing(),
        );
        let job_title = check::line_or_none(
            &mut problems,
            words,
            ("job_title", words.start_new_job_label()),
            &self.job_title,
        );
        match (charity, name) {
            (Some(charity), Some(name)) if problems.is_empty() => Ok(StartFacts {
                charity,
                first: StaffFacts {
                    name,
                    job_title,
                    email: String::new(),
                    phone: String::new(),
                },
            }),
            _ => Err(problems),
        }
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &draft, Shown::of(visit), Problems::default())
}

pub(super) fn make(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: StartDraft = visit.form()?;
    if !draft.show_instead.is_empty() {
        let shown = Shown::new(draft.show_instead == "1");
        return page(visit, &draft, shown, Problems::default());
    }
    let typed: PassphraseDraft = visit.form()?;
    let mut problems = Problems::default();
    let facts = draft
        .check(words)
        .map_err(|more| problems.extend(more.iter().cloned()))
        .ok();
    let near = [draft.charity.as_str(), draft.name.as_str()];
    let passphrase = typed
        .check(words, &near)
        .map_err(|more| problems.extend(more.iter().cloned()))
        .ok();
    let (Some(facts), Some(passphrase)) = (facts, passphrase) else {
        return page(visit, &draft, Shown::of(visit), problems);
    };
    let Some(chosen) = visit.request.chosen.as_ref() else {
        // If the dialog is closed, everything but the passphrase is still there.
        let kept = serde_html_form::to_string(&draft).unwrap_or_default();
        visit.session.kept_draft = Some(("/start/new".to_string(), kept));
        let suggested = format!("{}.{}", file_name(&facts.charity), Place::ENDING);
        return Ok(Reply::Ask(Ask {
            what: Choice::NewStore { suggested },
            cancelled: "/start/new".to_string(),
        }));
    };
    let place = Place::new(chosen.path.clone());
    visit.session.lock();
    visit.computer.close();
    match visit
        .computer
        .start(place.clone(), &facts.first, passphrase, visit.request.now)
    {
        Ok(Started { staff, code }) => {
            visit.session.kept_draft = None;
            visit.session.doorstep.chosen = None;
            visit.session.who = Some(staff);
            set_up(visit, &facts.charity, staff)?;
            super::show_new_code(visit, code, words.start_new_done())
        }
        Err(NotStarted::Refused(Refusal::Passphrase(fault))) => {
            let problem = fault.words(words);
            page(
                visit,
                &draft,
                Shown::of(visit),
                Problems::one("passphrase", problem),
            )
        }
        Err(NotStarted::Refused(other)) => Err(other.into()),
        Err(NotStarted::NotOpened(trouble)) => {
            super::trouble::not_opened_at(visit, &place, &trouble)
        }
    }
}

/// The charity's own record: its name, and its first member of staff as the one to ask.
fn set_up(visit: &mut Visit<'_>, name: &str, staff: StaffId) -> Result<(), Trouble> {
    let language = visit.session.language;
    let nation = if language == Language::Welsh {
        Nation::Wales
    } else {
        Nation::England
    };
    let facts = CharityFacts {
        name: name.to_string(),
        contact: Some(staff),
        language,
        nation,
        ..CharityFacts::default()
    };
    let now = visit.request.now;
    let set_up = |change: &Change<'_>| Charity::add(change, &facts);
    visit
        .store()?
        .change::<_, StoreError>(&Actor::Staff(staff), Verb::SetUp, None, now, set_up)?;
    Ok(())
}

fn page(
    visit: &mut Visit<'_>,
    draft: &StartDraft,
    shown: Shown,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.start_new_title())
        .lede(words.start_new_lede())
        .back("/start", words.page_back())
        .problems(problems);
    let form = Form::new("/start/new", words.start_new_save())
        .ask(
            TextInput::new("charity", words.start_new_charity_label(), &draft.charity)
                .hint(words.start_new_charity_hint()),
        )
        .ask(
            TextInput::new("name", words.start_new_name_label(), &draft.name)
                .hint(words.start_new_name_hint()),
        )
        .ask(
            TextInput::new("job_title", words.start_new_job_label(), &draft.job_title)
                .hint(words.start_new_job_hint()),
        );
    shown
        .ask_for_new(words, form)
        .heading(words.start_new_where_heading())
        .sentence(words.start_new_where())
        .also(
            "show_instead",
            if shown.yes() { "0" } else { "1" },
            shown.words(words),
        )
        .aside(
            words.start_new_examples_heading(),
            vec![
                words.start_new_example_one().to_string(),
                words.start_new_example_two().to_string(),
            ],
            words.start_new_examples_advice(),
        )
        .page(visit, frame)
}

/// The charity's name as a file name that every system takes.
fn file_name(charity: &str) -> String {
    let tame = |c: char| {
        if c.is_alphanumeric() || " -_'’&(),".contains(c) {
            c
        } else {
            ' '
        }
    };
    let name: String = charity.chars().map(tame).collect();
    let name: Vec<&str> = name.split_whitespace().collect();
    let name: String = name.join(" ").chars().take(60).collect();
    if name.trim().is_empty() {
        "Alongside".to_string()
    } else {
        name.trim().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_charity_becomes_a_file_name_on_any_system() {
        assert_eq!(file_name("Marlbrook Voices"), "Marlbrook Voices");
        assert_eq!(
            file_name("Lleisiau Môn: Gyda’n Gilydd / Together?"),
            "Lleisiau Môn Gyda’n Gilydd Together"
        );
        assert_eq!(file_name("..."), "Alongside");
        assert_eq!(file_name(&"a".repeat(200)).len(), 60);
    }

    #[test]
    fn a_draft_never_holds_a_passphrase() {
        let typed =
            "charity=Marlbrook&name=Kate&job_title=&passphrase=kettle+lantern&again=kettle+lantern";
        let draft: StartDraft = serde_html_form::from_str(typed).expect("a form");
        assert_eq!(
            serde_html_form::to_string(&draft).expect("a form"),
            "charity=Marlbrook&name=Kate&job_title="
        );
    }
}
