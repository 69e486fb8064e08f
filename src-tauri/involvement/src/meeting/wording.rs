//! What the papers of a meeting say, in easy words.

use alongside_document::{Block, Document, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{MeetingSheets, Sheet};
use crate::{
    agenda::{ItemFacts, ItemKind, ItemLine, Purpose, starts},
    attendance::Came,
    letterhead::{begin_letter, whom_to_ask},
    meeting_action::ActionLine,
    plan::add_undecided,
    representative::Representative,
    sentence::sentences,
    statement::Statement as Rule,
};

impl MeetingSheets {
    fn paper(&self, sheet: Sheet, words: Words, made_on: NaiveDate) -> Document {
        let title = words.meeting_paper_title(sheet.name(words), &self.meeting.facts.title);
        self.letterhead.paper(title, words, &self.contact, made_on)
    }

    /// Asks for items, in time.
    pub(super) fn call_for_items(
        &self,
        words: Words,
        to: Option<&str>,
        made_on: NaiveDate,
    ) -> Document {
        let mut paper = self.paper(Sheet::Call, words, made_on);
        begin_letter(&mut paper, words, to, made_on);
        self.when_and_where(&mut paper, words);
        paper.add(Block::heading(2, words.agenda_call_heading()));
        let ask = sentences(words.agenda_call_ask());
        paper.add(Statement::new(PictureUse::new("speak-up"), ask));
        let how = sentences(&words.agenda_call_how(&self.contact.name));
        paper.add(Statement::new(PictureUse::new("contact-person"), how));
        if let Some(by) = self.meeting.call.items_by {
            let by = sentences(&words.agenda_call_by(&words.day(by)));
            paper.add(Statement::new(PictureUse::new("deadline"), by));
        }
        let what = sentences(words.agenda_call_next());
        paper.add(Statement::new(PictureUse::new("agenda"), what));
        add_undecided(&mut paper, words, &self.decisions);
        whom_to_ask(&mut paper, words, &self.contact, self.deputy.as_ref());
        paper
    }

    /// Tells that the meeting is cancelled, and why.
    pub(super) fn cancellation(
        &self,
        words: Words,
        to: Option<&str>,
        made_on: NaiveDate,
    ) -> Document {
        let mut paper = self.paper(Sheet::Cancelled, words, made_on);
        begin_letter(&mut paper, words, to, made_on);
        let facts = &self.meeting.facts;
        let mut what = sentences(words.meeting_cancelled_first());
        what.push(words.arrangement_letter_for(&self.activity));
        what.push(words.meeting_cancelled_was(&words.day(facts.time.day)));
        paper.add(Statement::new(PictureUse::new("important"), what));
        if let Some(cancelled) = &self.meeting.cancelled {
            paper.add(Block::heading(2, words.meeting_cancel_why_label()));
            paper.add(Statement::new(
                PictureUse::new("decide"),
                sentences(&cancelled.why),
            ));
        }
        paper.add(Block::heading(2, words.meeting_cancelled_next()));
        let next = sentences(words.meeting_cancelled_do());
        paper.add(Statement::new(PictureUse::new("travel"), next));
        add_undecided(&mut paper, words, &self.decisions);
        whom_to_ask(&mut paper, words, &self.contact, self.deputy.as_ref());
        paper
    }

    /// The agenda, with what is still to be done from meetings before.
    pub(super) fn agenda(&self, words: Words, made_on: NaiveDate) -> Document {
        let mut paper = self.paper(Sheet::Agenda, words, made_on);
        self.when_and_where(&mut paper, words);
        paper.add(Block::heading(2, words.agenda_paper_heading()));
        if self.items.is_empty() {
            paper.add(Block::paragraph(words.agenda_paper_none()));
        }
        let facts: Vec<ItemFacts> = self.items.iter().map(|it| it.item.facts.clone()).collect();
        let starts = starts(&facts, &self.meeting.facts.time);
        for (line, start) in self.items.iter().zip(starts) {
            paper.add(item(words, line, &words.time(start.time())));
            if line.item.facts.kind == ItemKind::GroundRules {
                let rules = self.ground_rules.iter();
                for rule in rules.flat_map(|it| &it.facts.statements) {
                    paper.add(ground_rule(words, rule));
                }
            }
        }
        self.actions(&mut paper, words, &self.open, words.agenda_paper_open());
        add_undecided(&mut paper, words, &self.decisions);
        whom_to_ask(&mut paper, words, &self.contact, self.deputy.as_ref());
        paper
    }

    /// What was said and decided, and what people said they will do.
    pub(super) fn minutes(&self, words: Words, made_on: NaiveDate) -> Document {
        let mut paper = self.paper(Sheet::Minutes, words, made_on);
        self.when_and_where(&mut paper, words);
        paper.add(Block::heading(2, words.meeting_action_there_heading()));
        self.who_was_there(&mut paper, words);
        let minuted = &self.meeting.minuted;
        let said = self
            .items
            .iter()
            .filter(|it| !it.item.minuted.is_empty())
            .peekable();
        let mut said = said;
        if said.peek().is_some() || !minuted.said.is_empty() {
            paper.add(Block::heading(2, words.meeting_action_said_heading()));
        }
        for line in said {
            let facts = &line.item.facts;
            paper.add(Block::heading(3, facts.title_in_words(words)));
            let picture = match facts.purpose {
                Some(Purpose::Decide) => "decide",
                Some(Purpose::Discuss) => "talk-together",
                _ => "notes",
            };
            let lines = sentences(&line.item.minuted);
            paper.add(Statement::new(PictureUse::new(picture), lines));
        }
        if !minuted.said.is_empty() {
            let lines = sentences(&minuted.said);
            paper.add(Statement::new(PictureUse::new("notes"), lines));
        }
        let heading = words.meeting_action_agreed_heading();
        self.actions(&mut paper, words, &self.actions, heading);
        add_undecided(&mut paper, words, &self.decisions);
        whom_to_ask(&mut paper, words, &self.contact, self.deputy.as_ref());
        paper
    }

    /// For whoever meets people at the door. It says no more than each person lets the greeter know.
    pub(super) fn greeting(&self, words: Words, made_on: NaiveDate) -> Document {
        let mut paper = self.paper(Sheet::Greeting, words, made_on);
        paper.status = None;
        self.when_and_where(&mut paper, words);
        let facts = &self.meeting.facts;
        let mut waits = vec![words.meeting_greeting_who(&facts.greeter)];
        waits.extend(sentences(&facts.greeting));
        if !facts.greeter.is_empty() {
            paper.add(Statement::new(PictureUse::new("hello"), waits));
        }
        paper.add(Block::heading(2, words.meeting_greeting_people()));
        for person in &self.people {
            self.guest(&mut paper, words, person);
        }
        self.others(&mut paper, words);
        let keep = sentences(words.meeting_greeting_keep());
        paper.add(Statement::new(PictureUse::new("keep-private"), keep));
        whom_to_ask(&mut paper, words, &self.contact, self.deputy.as_ref());
        paper
    }

    fn when_and_where(&self, paper: &mut Document, words: Words) {
        let facts = &self.meeting.facts;
        let time = &facts.time;
        paper.add(Block::heading(2, words.arrangement_letter_when()));
        let when = [
            words.arrangement_letter_for(&self.activity),
            words.arrangement_letter_day(&words.day(time.day)),
            words.arrangement_letter_time(&time.time_in_words(words)),
            words.arrangement_letter_length(&words.hours(time.minutes())),
        ];
        paper.add(Statement::new(PictureUse::new("meeting-date"), when));
        if let Some(clocks) = time.clocks_in_words(words) {
            paper.add(Statement::new(PictureUse::new("clock"), sentences(&clocks)));
        }
        if !time.place.is_empty() {
            let place = [words.arrangement_letter_place(&time.place)];
            paper.add(Statement::new(PictureUse::new("place"), place));
        }
        if !facts.online.is_empty() {
            let online = sentences(&words.meeting_paper_online(&facts.online));
            paper.add(Statement::new(PictureUse::new("online-meeting"), online));
        }
        let practical = sentences(&facts.practical);
        if !practical.is_empty() {
            paper.add(Statement::new(PictureUse::new("important"), practical));
        }
    }

    fn actions(&self, paper: &mut Document, words: Words, actions: &[ActionLine], heading: &str) {
        if actions.is_empty() {
            return;
        }
        paper.add(Block::heading(2, heading));
        for line in actions {
            let action = &line.action;
            let mut lines = sentences(&action.facts.what);
            lines.push(words.meeting_action_paper_who(&line.owner));
            if let Some(due) = action.facts.due {
                lines.push(words.meeting_action_paper_due(&words.day_short(due)));
            }
            let picture = match action.done_on {
                Some(on) => {
                    lines.push(words.meeting_action_paper_done(&words.day_short(on)));
                    "tick"
                }
                None => "job",
            };
            paper.add(Statement::new(PictureUse::new(picture), lines));
        }
    }

    fn who_was_there(&self, paper: &mut Document, words: Words) {
        let names = |came: Came| -> Vec<String> {
            let people = self.people.iter().filter(|person| {
                self.attendance_of(person.id)
                    .is_some_and(|it| it.facts.came == came)
            });
            people.map(|person| person.facts.name.clone()).collect()
        };
        let mut lines = Vec::new();
        for (came, say) in [
            (
                Came::Came,
                Words::meeting_action_there_came as fn(Words, &str) -> String,
            ),
            (Came::Online, Words::meeting_action_there_online),
            (Came::Apologies, Words::meeting_action_there_apologies),
        ] {
            let names = names(came);
            if !names.is_empty() {
                lines.push(say(words, &words.list(&names)));
            }
        }
        lines.extend(sentences(&self.meeting.minuted.staff_there));
        if lines.is_empty() {
            lines.push(words.meeting_action_there_unknown().to_string());
        }
        paper.add(Statement::new(PictureUse::new("meeting-people"), lines));
    }

    fn guest(&self, paper: &mut Document, words: Words, person: &Representative) {
        let facts = &person.facts;
        paper.add(Block::heading(3, &facts.name));
        let mut lines = vec![words.meeting_greeting_called(facts.called())];
        if !facts.pronunciation.is_empty() {
            lines.push(words.meeting_greeting_said(&facts.pronunciation));
        }
        if !facts.pronouns.is_empty() {
            lines.push(words.meeting_greeting_pronouns(&facts.pronouns));
        }
        match self.attendance_of(person.id).map(|it| it.facts.came) {
            Some(Came::Apologies) => lines.push(words.meeting_greeting_not_coming().to_string()),
            Some(Came::Online) => lines.push(words.meeting_greeting_online().to_string()),
            _ => {}
        }
        for shared in &self.shared {
            if shared.representative == person.id {
                lines.extend(sentences(&shared.requirement.facts.we_do));
            }
        }
        paper.add(Statement::new(PictureUse::new("person"), lines));
    }

    /// Who else comes. What they are booked for is said only where the greeter may know of it.
    fn others(&self, paper: &mut Document, words: Words) {
        let booked: Vec<_> = self
            .bookings
            .iter()
            .map(|it| &it.booking.facts)
            .filter(|it| it.status.counts() && !it.name.is_empty())
            .collect();
        if booked.is_empty() {
            return;
        }
        paper.add(Block::heading(2, words.meeting_greeting_others()));
        let lines: Vec<String> = booked
            .into_iter()
            .map(|it| {
                let known = it.representative.is_none_or(|person| {
                    self.shared.iter().any(|shared| {
                        let booking = shared.requirement.facts.booking;
                        shared.representative == person
                            && booking.is_some_and(|booking| booking.kind == it.kind)
                    })
                });
                if known {
                    words.meeting_greeting_other_kind(&it.name, it.kind.name(words))
                } else {
                    words.meeting_greeting_other(&it.name)
                }
            })
            .collect();
        paper.add(Statement::new(PictureUse::new("two-people"), lines));
    }
}

/// One line of the agenda.
/// A ground rule within the agenda. Its heading is a line in bold: as a heading it would take the items that follow for its own.
fn ground_rule(words: Words, rule: &Rule) -> Statement {
    let mut said = rule.said(words);
    if !rule.heading.is_empty() {
        said.sentences.insert(0, Text::strong(&rule.heading));
    }
    said
}

fn item(words: Words, line: &ItemLine, start: &str) -> Statement {
    let facts = &line.item.facts;
    let mut lines = vec![words.agenda_paper_item(start, &facts.title_in_words(words))];
    if let Some(minutes) = facts.minutes {
        let length = words.hours(usize::try_from(minutes).unwrap_or_default());
        lines.push(words.agenda_paper_length(&length));
    }
    if !line.proposer.is_empty() {
        lines.push(words.agenda_paper_proposer(&line.proposer));
    }
    lines.extend(facts.purpose.map(|purpose| {
        match purpose {
            Purpose::Decide => words.agenda_paper_decide(),
            Purpose::Discuss => words.agenda_paper_discuss(),
            Purpose::Hear => words.agenda_paper_hear(),
        }
        .to_string()
    }));
    let papers: Vec<String> = facts.papers.lines().map(str::to_string).collect();
    if !papers.is_empty() {
        lines.push(words.agenda_paper_papers(&words.list(&papers)));
    }
    let picture = match (facts.kind, facts.purpose) {
        (ItemKind::Introductions, _) => "hello",
        (ItemKind::GroundRules, _) => "ground-rules",
        (ItemKind::Break, _) => "break",
        (ItemKind::AnyOther, _) => "question",
        (ItemKind::Item, Some(Purpose::Decide)) => "decide",
        (ItemKind::Item, Some(Purpose::Discuss)) => "talk-together",
        (ItemKind::Item, _) => "listening",
    };
    Statement::new(PictureUse::new(picture), lines)
}
