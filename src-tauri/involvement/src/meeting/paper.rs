//! The papers of a meeting, gathered from the store once: the call for items, the agenda, the minutes, and the sheet for whoever meets
//! people at the door.

use alongside_document::{Document, Press};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::Meeting;
use crate::{
    access_requirement::{AccessRequirement, Audience, RequirementLine},
    activity::Activity,
    agenda::{AgendaItem, ItemLine},
    attendance::Attendance,
    choices,
    letterhead::Letterhead,
    meeting_action::{ActionLine, MeetingAction},
    pack::{Bound, Names, NotBound, Recipient},
    plan::Decision,
    press::keep_pictures,
    representative::{Representative, RepresentativeId},
    staff::{Staff, StaffFacts},
    store::{Read, StoreError},
    support_booking::{BookingLine, SupportBooking},
    versioned_paper::{PaperKind, VersionedPaper},
};

choices!(
    /// Which paper of a meeting.
    Sheet:
    /// Asks everybody what they want to talk about.
    Call = "call",
    /// The agenda.
    Agenda = "agenda",
    /// The minutes, with what people said they will do.
    Minutes = "minutes",
    /// For whoever meets people: who comes, and what they may know of it.
    Greeting = "greeting",
    /// Tells everybody that the meeting is cancelled, and why.
    Cancelled = "cancelled",
);

/// Everything the papers of a meeting are made from.
#[derive(Clone, Debug)]
pub struct MeetingSheets {
    /// The meeting.
    pub meeting: Meeting,
    /// The title of its activity.
    pub activity: String,
    /// What of the activity was decided with representatives.
    pub decisions: Vec<Decision>,
    /// Whom to ask.
    pub contact: StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<StaffFacts>,
    /// Who hands the papers out.
    pub letterhead: Letterhead,
    /// Everybody, by name.
    pub people: Vec<Representative>,
    /// What is known of who comes and who came.
    pub attendance: Vec<Attendance>,
    /// The agenda.
    pub items: Vec<ItemLine>,
    /// What was agreed before and is still open.
    pub open: Vec<ActionLine>,
    /// What was agreed at this meeting.
    pub actions: Vec<ActionLine>,
    /// The group's own rules, as they are in force.
    pub ground_rules: Option<VersionedPaper>,
    /// Who is booked.
    pub bookings: Vec<BookingLine>,
    /// What whoever meets people may know, and nothing else.
    pub shared: Vec<RequirementLine>,
}

impl MeetingSheets {
    /// Gathers what the papers of a meeting are made from.
    pub fn gather(
        store: &impl Read,
        meeting: Meeting,
        letterhead: Letterhead,
    ) -> Result<Self, StoreError> {
        let activity = Activity::find(store, meeting.activity)?.facts;
        let deputy = activity.deputy.map(|id| Staff::find(store, id));
        let people = meeting.people(store)?;
        let people: Result<Vec<_>, _> = people
            .iter()
            .map(|(id, _)| Representative::find(store, *id))
            .collect();
        let rules =
            VersionedPaper::in_force(store, PaperKind::GroundRules, Some(meeting.activity))?;
        if let Some(rules) = &rules {
            keep_pictures(store, rules.pictures())?;
        }
        let mut shared = AccessRequirement::of_activity(store, meeting.activity)?;
        shared.retain(|line| line.requirement.facts.may_know(Audience::Greeter));
        Ok(Self {
            decisions: Decision::of(store, meeting.activity)?,
            contact: Staff::find(store, activity.contact)?.facts,
            deputy: deputy.transpose()?.map(|it| it.facts),
            letterhead,
            people: people?,
            attendance: Attendance::of_meeting(store, meeting.id)?,
            items: AgendaItem::lines(store, meeting.id)?,
            open: MeetingAction::open_before(store, meeting.activity, meeting.facts.time.day)?,
            actions: MeetingAction::of_meeting(store, meeting.id)?,
            ground_rules: rules,
            bookings: SupportBooking::of_meeting(store, meeting.id)?,
            shared,
            activity: activity.title,
            meeting,
        })
    }

    /// One of the papers; a letter to the person who is called so, or the same for everybody.
    pub fn document(
        &self,
        sheet: Sheet,
        words: Words,
        to: Option<&str>,
        made_on: NaiveDate,
    ) -> Document {
        match sheet {
            Sheet::Call => self.call_for_items(words, to, made_on),
            Sheet::Agenda => self.agenda(words, made_on),
            Sheet::Minutes => self.minutes(words, made_on),
            Sheet::Greeting => self.greeting(words, made_on),
            Sheet::Cancelled => self.cancellation(words, to, made_on),
        }
    }

    /// One person's paper as a file in the format they asked for, in a folder with their name.
    pub fn bind(
        &self,
        sheet: Sheet,
        recipient: &Recipient,
        folders: &mut Names,
        press: &Press,
        made_on: NaiveDate,
    ) -> Result<Bound, NotBound> {
        recipient.bind_one(folders, press, |words| {
            let paper = self.document(sheet, words, Some(&recipient.called), made_on);
            (sheet.name(words), paper)
        })
    }

    /// How this person takes part, as far as that is known.
    pub(super) fn attendance_of(&self, person: RepresentativeId) -> Option<&Attendance> {
        self.attendance
            .iter()
            .find(|it| it.representative == person)
    }
}

impl Sheet {
    /// What the paper, and its file, is called.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Call => words.agenda_call_paper_name(),
            Self::Agenda => words.agenda_paper_name(),
            Self::Minutes => words.meeting_action_minutes_name(),
            Self::Greeting => words.meeting_greeting_name(),
            Self::Cancelled => words.meeting_cancelled_name(),
        }
    }

    /// Whether everybody gets it. The sheet for the door is for one person alone.
    pub fn is_for_everybody(self) -> bool {
        self != Self::Greeting
    }
}
