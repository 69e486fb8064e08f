//! One person's visit: who is working, and how they like to read.

use crate::{Logged, Progress, picture::SetReading};
use alongside_involvement::{
    Actor, Appearance,
    picture::SetReport,
    staff::StaffId,
    store::{Backup, FormToken, Place, RecoveryCode},
};
use alongside_locales::Language;
use chrono::{DateTime, FixedOffset};
use std::{collections::HashMap, fmt, sync::Arc};

/// Everything that belongs to one window, never to the office: with several PCs there will be several of these and one office.
#[derive(Debug)]
pub struct Session {
    /// Who signed in; nobody while the window is locked.
    pub who: Option<StaffId>,
    /// The language of pages.
    pub language: Language,
    /// Text size, spacing and colours.
    pub appearance: Appearance,
    /// What happened, told on the next page once.
    pub notice: Option<String>,
    /// Papers that are on their way out while a dialog is open.
    pub handing: Option<Handing>,
    /// Papers that have left the program and are still to be logged.
    pub handed: Option<Handing>,
    /// Many papers that will be made once the person has chosen a place.
    pub about_to_make: Option<UnderWay>,
    /// Many papers that are being made, or were made last.
    pub making: Option<UnderWay>,
    /// Sets of pictures that are being read, or wait to be added by whoever chose them.
    pub reading_sets: HashMap<StaffId, Arc<SetReading>>,
    /// What came of the last set of pictures that was brought in.
    pub picture_report: Option<SetReport>,
    /// What stood in a form when the window locked itself: the form's address and its fields. Kept in memory alone.
    pub kept_draft: Option<(String, String)>,
    /// When the person last asked for something; the window locks itself some time after.
    pub last_used: Option<DateTime<FixedOffset>>,
    /// What goes on between the passphrase and the first page.
    pub doorstep: Doorstep,
}

/// What goes on at the door. Nothing of it survives a lock but whose draft is kept.
#[derive(Default)]
pub struct Doorstep {
    /// Who must choose a passphrase of their own before anything else: a colleague chose the one they came in with.
    pub must_choose: Option<StaffId>,
    /// Somebody came in by the recovery code, and has not yet said who they are.
    pub recovered: bool,
    /// Where they wanted to go.
    pub next: String,
    /// A new recovery code, shown until the person says that they have it on paper.
    pub new_code: Option<RecoveryCode>,
    /// The file that was chosen, until it is open and this PC remembers it.
    pub chosen: Option<Place>,
    /// The newest backup of a store that was found damaged: the way back.
    pub backup: Option<Backup>,
    /// Whose the kept draft is: a colleague who signs in next does not get it.
    pub draft_of: Option<StaffId>,
    /// Whether the window was locked while somebody worked, so that the door says so.
    pub locked: bool,
}

/// Papers on their way out: what is logged once they have left, and as whose doing.
#[derive(Clone, Debug)]
pub struct Handing {
    /// Each pack, letter or list.
    pub logged: Vec<Logged>,
    /// Who hands them over.
    pub actor: Actor,
    /// The token of the form that asked for them: a form that was sent twice is logged once.
    pub token: FormToken,
    /// When they were asked for.
    pub now: DateTime<FixedOffset>,
}

/// What is made many at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeKind {
    /// Packs.
    Packs,
    /// Certificates.
    Certificates,
    /// One paper or letter for each of many people.
    Papers,
}

/// Packs, certificates or papers that are made one after the other while pages go on being shown.
#[derive(Clone, Debug)]
pub struct UnderWay {
    /// What is made.
    pub kind: MadeKind,
    /// How far they are.
    pub progress: Arc<Progress>,
    /// The page that asked for them.
    pub back: String,
    /// Who hands them over.
    pub actor: Actor,
    /// The token of the form that asked for them.
    pub token: FormToken,
}

impl Session {
    /// A visit that starts at the door.
    pub fn new(language: Language, appearance: Appearance) -> Session {
        Session {
            who: None,
            language,
            appearance,
            notice: None,
            handing: None,
            handed: None,
            about_to_make: None,
            making: None,
            reading_sets: HashMap::new(),
            picture_report: None,
            kept_draft: None,
            last_used: None,
            doorstep: Doorstep::default(),
        }
    }

    /// Whether somebody is inside: working, or about to choose a passphrase.
    pub fn is_open(&self) -> bool {
        self.who.is_some() || self.doorstep.must_choose.is_some() || self.doorstep.recovered
    }

    /// Lets nobody in until somebody signs in. Close the office too.
    pub fn lock(&mut self) {
        self.doorstep.locked = self.is_open();
        self.who = None;
        self.picture_report = None;
        self.doorstep.leave();
    }
}

impl Doorstep {
    /// Forgets what was going on, the recovery code before all.
    pub(crate) fn leave(&mut self) {
        self.must_choose = None;
        self.recovered = false;
        self.next.clear();
        self.new_code = None;
        self.backup = None;
    }
}

/// Without the code, which must not reach a log.
impl fmt::Debug for Doorstep {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Doorstep")
            .field("must_choose", &self.must_choose)
            .field("recovered", &self.recovered)
            .finish_non_exhaustive()
    }
}
