//! Every page of Alongside, written by the core: plain semantic HTML, ordinary links and forms, no script.
//!
//! [`respond`] is the whole of it: a request comes in, a reply goes out. The desktop shell, the preview server and the tests
//! all call this one function. It knows no window, no clock and no network.

mod access_audit;
mod access_question;
mod access_requirement;
mod activity;
mod agenda;
mod agreement;
mod arrangement;
mod attendance;
mod budget;
mod certificate;
mod charity;
mod closure;
pub mod components;
mod consent;
mod development;
mod easy_check;
mod easy_profile;
mod help;
mod history;
mod home;
pub mod http;
mod impact;
mod input;
mod interest;
mod jargon_word;
pub mod layout;
mod lead_time;
mod lesson;
mod meeting;
mod meeting_action;
mod meeting_notice;
mod meeting_paper;
mod money;
mod monitoring;
mod one_off_day;
mod overview;
mod pack;
mod payee;
mod payment_claim;
mod payment_offer;
mod payment_run;
mod personal_record;
mod picture;
mod plan;
mod policy;
mod power_check;
mod privacy_request;
pub mod progress;
mod promise;
mod rate;
pub mod reply;
mod representative;
pub mod request;
mod review;
mod role_description;
pub mod route;
mod search;
pub mod session;
mod settings;
mod sign_in;
mod skills_audit;
mod staff;
mod stage;
mod start;
mod statement;
mod support_booking;
mod support_offer;
mod supporter;
mod today;
mod training;
mod trouble;
mod versioned_paper;
mod visit;
mod working_day;

pub use progress::{Aside, Batch, Ended, Go, Logged, Making, Progress, Work};
pub use reply::{Ask, Asset, Choice, HandedOver, Handover, How, OutgoingFile, Page, Reply};
pub use request::{Chosen, Method, Request};
pub use route::Route;
pub use session::Session;
pub use trouble::Trouble;
pub use visit::Visit;

use alongside_involvement::Computer;
use alongside_locales::Words;
use chrono::TimeDelta;
use std::borrow::Cow;

/// The window asks for this picture now and then while somebody types for long without asking for a page, so that it does
/// not lock itself under their hands.
pub const STILL_USED: &str = "/used";

/// The addresses of every noun.
const ROUTES: &[&[Route]] = &[
    home::ROUTES,
    activity::ROUTES,
    access_audit::ROUTES,
    access_question::ROUTES,
    access_requirement::ROUTES,
    skills_audit::ROUTES,
    support_offer::ROUTES,
    consent::ROUTES,
    representative::ROUTES,
    supporter::ROUTES,
    personal_record::ROUTES,
    role_description::ROUTES,
    versioned_paper::ROUTES,
    easy_profile::ROUTES,
    jargon_word::ROUTES,
    search::ROUTES,
    start::ROUTES,
    sign_in::ROUTES,
    staff::ROUTES,
    charity::ROUTES,
    history::ROUTES,
    settings::ROUTES,
    help::ROUTES,
    budget::ROUTES,
    certificate::ROUTES,
    overview::ROUTES,
    plan::ROUTES,
    stage::ROUTES,
    pack::ROUTES,
    picture::ROUTES,
    monitoring::ROUTES,
    power_check::ROUTES,
    training::ROUTES,
    privacy_request::ROUTES,
    promise::ROUTES,
    review::ROUTES,
    rate::ROUTES,
    development::ROUTES,
    impact::ROUTES,
    input::ROUTES,
    payment_claim::ROUTES,
    payment_offer::ROUTES,
    payment_run::ROUTES,
    payee::ROUTES,
    policy::ROUTES,
    interest::ROUTES,
    lesson::ROUTES,
    arrangement::ROUTES,
    meeting::ROUTES,
    attendance::ROUTES,
    closure::ROUTES,
    one_off_day::ROUTES,
    working_day::ROUTES,
    agenda::ROUTES,
    meeting_action::ROUTES,
    meeting_notice::ROUTES,
    support_booking::ROUTES,
    meeting_paper::ROUTES,
    lead_time::ROUTES,
    today::ROUTES,
];

/// Answers one request. Never fails: whatever goes wrong is a page that says what to do.
pub fn respond(computer: &mut Computer, session: &mut Session, request: Request) -> Reply {
    if request.method == Method::Get
        && let Some(file) = request
            .path
            .strip_prefix("/assets/")
            .and_then(alongside_assets::file)
    {
        return Reply::Asset(Asset {
            media_type: file.media_type,
            bytes: file.bytes.into(),
        });
    }
    pack::log_handed(computer, session);
    lock_if_idle(computer, session, &request);
    if request.path == STILL_USED {
        return Reply::Asset(Asset {
            media_type: "image/svg+xml",
            bytes: Cow::Borrowed(br#"<svg xmlns="http://www.w3.org/2000/svg"/>"#),
        });
    }
    let found = route::find(request.method, &request.path);
    let (route, parameters) = match found {
        Some((route, parameters)) => (Some(route), parameters),
        None => (None, Vec::new()),
    };
    let mut visit = Visit::new(computer, session, &request, parameters);
    let answer = match route {
        None => Err(Trouble::NotFound),
        Some(route) if route.door == route::Door::SignedIn && visit.session.who.is_none() => {
            Err(Trouble::SignInFirst)
        }
        Some(route) => (route.handle)(&mut visit),
    };
    answer.unwrap_or_else(|trouble| trouble::page(&trouble, &mut visit))
}

/// The page that says that the program made a mistake. For the shell, when [`respond`] panicked.
pub fn mishap(computer: &mut Computer, session: &mut Session, request: &Request) -> Reply {
    let mut visit = Visit::new(computer, session, request, Vec::new());
    trouble::page(&Trouble::Mishap, &mut visit)
}

/// Tells the next page how handing files over ended. The shell calls it after its dialog, then goes to the handover's `then`.
pub fn handed_over(session: &mut Session, outcome: &HandedOver) {
    let words = Words::new(session.language);
    let handing = session.handing.take();
    if matches!(outcome, HandedOver::Saved(_)) {
        session.handed = handing;
    }
    let notice = match outcome {
        HandedOver::Cancelled => return,
        HandedOver::Saved(name) => words.page_handed_saved(name).to_string(),
        HandedOver::Opened => words.page_handed_opened().to_string(),
        HandedOver::OpenedToPrint => words.page_handed_opened_to_print().to_string(),
        HandedOver::Printed => words.page_handed_printed().to_string(),
        HandedOver::DiskFull => words.page_handed_disk_full().to_string(),
        HandedOver::NotAllowed => words.page_handed_not_allowed().to_string(),
        HandedOver::NothingToOpenWith => words.page_handed_nothing_to_open_with().to_string(),
        HandedOver::Failed => words.page_handed_failed().to_string(),
    };
    session.notice = Some(notice);
}

/// Says that the person has chosen a place and the work begins, so that pages tell how far it is. The shell calls it before the first
/// batch.
pub fn making(session: &mut Session) {
    session.making = session.about_to_make.take();
}

/// Locks the window when nobody has used it for as long as this PC's setting allows: whoever comes by must sign in.
fn lock_if_idle(computer: &mut Computer, session: &mut Session, request: &Request) {
    let minutes = i64::from(computer.settings.lock_after_minutes);
    let idle = session.last_used.is_some_and(|last_used| {
        minutes > 0 && request.now - last_used >= TimeDelta::minutes(minutes)
    });
    if idle && session.is_open() {
        session.lock();
        computer.close();
    }
    // A page that looks again by itself is used by nobody.
    if !pack::looks_again(request) {
        session.last_used = Some(request.now);
    }
}
