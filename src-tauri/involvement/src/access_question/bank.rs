//! The questions that come with Alongside, in the reader's language.
//!
//! They were written for small charities that meet in rooms they hire, each can be
//! answered by looking or by asking, and "yes" is always good news.

use alongside_locales::Words;

/// The words of a question that comes with Alongside.
type Asked = fn(Words) -> &'static str;

/// Every question that comes with Alongside, by its code.
const QUESTIONS: &[(&str, Asked)] = &[
    (
        "getting-there-stop",
        Words::access_question_getting_there_stop,
    ),
    (
        "getting-there-parking",
        Words::access_question_getting_there_parking,
    ),
    (
        "getting-there-taxi",
        Words::access_question_getting_there_taxi,
    ),
    (
        "getting-there-path",
        Words::access_question_getting_there_path,
    ),
    (
        "getting-there-directions",
        Words::access_question_getting_there_directions,
    ),
    (
        "getting-there-home",
        Words::access_question_getting_there_home,
    ),
    (
        "entrance-step-free",
        Words::access_question_entrance_step_free,
    ),
    ("entrance-door", Words::access_question_entrance_door),
    ("entrance-bell", Words::access_question_entrance_bell),
    ("entrance-greeter", Words::access_question_entrance_greeter),
    ("entrance-lift", Words::access_question_entrance_lift),
    ("entrance-dogs", Words::access_question_entrance_dogs),
    ("toilets-near", Words::access_question_toilets_near),
    ("toilets-key", Words::access_question_toilets_key),
    ("toilets-clear", Words::access_question_toilets_clear),
    ("toilets-cord", Words::access_question_toilets_cord),
    (
        "toilets-changing-places",
        Words::access_question_toilets_changing_places,
    ),
    ("toilets-gender", Words::access_question_toilets_gender),
    ("room-space", Words::access_question_room_space),
    ("room-seat", Words::access_question_room_seat),
    ("room-chairs", Words::access_question_room_chairs),
    ("room-supporters", Words::access_question_room_supporters),
    ("room-warmth", Words::access_question_room_warmth),
    ("room-drinks", Words::access_question_room_drinks),
    ("hearing-loop", Words::access_question_hearing_loop),
    (
        "hearing-loop-tested",
        Words::access_question_hearing_loop_tested,
    ),
    ("hearing-noise", Words::access_question_hearing_noise),
    ("hearing-faces", Words::access_question_hearing_faces),
    (
        "hearing-microphone",
        Words::access_question_hearing_microphone,
    ),
    (
        "hearing-interpreter",
        Words::access_question_hearing_interpreter,
    ),
    ("seeing-light", Words::access_question_seeing_light),
    ("seeing-edges", Words::access_question_seeing_edges),
    ("seeing-signs", Words::access_question_seeing_signs),
    ("seeing-ways", Words::access_question_seeing_ways),
    ("seeing-screen", Words::access_question_seeing_screen),
    (
        "quiet-space-there",
        Words::access_question_quiet_space_there,
    ),
    ("quiet-space-free", Words::access_question_quiet_space_free),
    (
        "quiet-space-senses",
        Words::access_question_quiet_space_senses,
    ),
    (
        "quiet-space-private",
        Words::access_question_quiet_space_private,
    ),
    (
        "evacuation-ways-out",
        Words::access_question_evacuation_ways_out,
    ),
    ("evacuation-plan", Words::access_question_evacuation_plan),
    ("evacuation-alarm", Words::access_question_evacuation_alarm),
    ("evacuation-help", Words::access_question_evacuation_help),
    ("evacuation-told", Words::access_question_evacuation_told),
    (
        "online-platform-keyboard",
        Words::access_question_online_platform_keyboard,
    ),
    (
        "online-platform-captions",
        Words::access_question_online_platform_captions,
    ),
    (
        "online-platform-interpreter",
        Words::access_question_online_platform_interpreter,
    ),
    (
        "online-platform-phone",
        Words::access_question_online_platform_phone,
    ),
    (
        "online-platform-camera",
        Words::access_question_online_platform_camera,
    ),
    (
        "online-platform-account",
        Words::access_question_online_platform_account,
    ),
    (
        "online-platform-helper",
        Words::access_question_online_platform_helper,
    ),
    (
        "online-platform-try",
        Words::access_question_online_platform_try,
    ),
    (
        "documents-formats",
        Words::access_question_documents_formats,
    ),
    ("documents-slides", Words::access_question_documents_slides),
    ("documents-forms", Words::access_question_documents_forms),
    ("documents-board", Words::access_question_documents_board),
    ("documents-badges", Words::access_question_documents_badges),
];

/// The words of the question with this code; `None` if this version of Alongside does not know it.
pub(super) fn words_of(code: &str, words: Words) -> Option<&'static str> {
    let (_, asked) = QUESTIONS.iter().find(|(known, _)| *known == code)?;
    Some(asked(words))
}

#[cfg(test)]
mod tests {
    use super::QUESTIONS;

    #[test]
    fn every_question_in_a_new_store_has_words_and_none_is_left_over() {
        let sql = include_str!("../store/migrations/0002_access_audit.sql");
        let rows = sql.lines().filter(|line| line.contains("-7000-8000-"));
        let codes: Vec<&str> = rows.filter_map(|line| line.split('\'').nth(5)).collect();
        let known: Vec<&str> = QUESTIONS.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, known);
    }
}
