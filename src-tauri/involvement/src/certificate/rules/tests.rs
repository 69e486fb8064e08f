//! What a certificate may say, tried out.

use super::*;

const ENGLISH: Words = Words::new(Language::English);
const SOMEBODY: &str = "01900000-0000-7000-8000-000000000001";

fn rosie() -> CertificateDraft {
    CertificateDraft {
        representative: SOMEBODY.into(),
        language: "en-GB".into(),
        name: "Rosie".into(),
        did:
            "took part in 11 activities with Marlbrook Voices and helped run the Partnership Board"
                .into(),
        from_day: "1".into(),
        from_month: "4".into(),
        from_year: "2026".into(),
        until_day: "31".into(),
        until_month: "3".into(),
        until_year: "2027".into(),
        meeting_hours: "18".into(),
        preparation_hours: "7.5".into(),
        training_hours: "2".into(),
        changed: "People can now book Dial-a-Ride by text as well as by phone.".into(),
        skills: "Asking questions\nCo-chairing".into(),
        group_signatory: "Amina Yusuf".into(),
        group_signatory_role: "for the Partnership Board".into(),
        charity_signatory: "Helen Marsh".into(),
        charity_signatory_role: "Involvement lead".into(),
        contact: SOMEBODY.into(),
        ..CertificateDraft::default()
    }
}

fn told(draft: &CertificateDraft) -> Vec<String> {
    match draft.check(ENGLISH, "Marlbrook Voices") {
        Ok(_) => Vec::new(),
        Err(problems) => problems
            .iter()
            .map(|problem| problem.field.to_string())
            .collect(),
    }
}

#[test]
fn rosies_certificate_can_be_kept_and_fills_the_form_again() {
    let facts = rosie().check(ENGLISH, "Marlbrook Voices").unwrap();
    assert_eq!(facts.minutes(), Some(1650));
    assert_eq!(CertificateDraft::from(&facts), rosie());
}

#[test]
fn an_empty_form_is_told_everything_at_once() {
    let missing = [
        "representative",
        "language",
        "name",
        "did",
        "from-day",
        "until-day",
        "group-signatory",
        "charity-signatory",
        "contact",
    ];
    assert_eq!(told(&CertificateDraft::default()), missing);
}

#[test]
fn hours_may_be_left_out_and_may_have_a_comma() {
    let draft = CertificateDraft {
        meeting_hours: String::new(),
        preparation_hours: "7,5".into(),
        training_hours: " ".into(),
        ..rosie()
    };
    assert_eq!(draft.check(ENGLISH, "").unwrap().minutes(), Some(450));
    for wrong in ["ten", "-1", "9000", "1.2.3", "1e3", "NaN"] {
        assert_eq!(
            told(&CertificateDraft {
                meeting_hours: wrong.into(),
                ..rosie()
            }),
            ["meeting-hours"],
            "{wrong}"
        );
    }
}

#[test]
fn no_field_may_give_somebody_away() {
    let typed = "for Deaf people";
    for draft in [
        CertificateDraft {
            did: typed.into(),
            ..rosie()
        },
        CertificateDraft {
            role: typed.into(),
            ..rosie()
        },
        CertificateDraft {
            changed: typed.into(),
            ..rosie()
        },
        CertificateDraft {
            skills: typed.into(),
            ..rosie()
        },
        CertificateDraft {
            group_signatory_role: typed.into(),
            ..rosie()
        },
        CertificateDraft {
            charity_signatory_role: typed.into(),
            ..rosie()
        },
    ] {
        assert_eq!(told(&draft).len(), 1, "{draft:?}");
    }
}

#[test]
fn names_are_left_alone_and_so_is_the_charitys() {
    let draft = CertificateDraft {
        name: "Mary Blind".into(),
        group_signatory: "John Deaf".into(),
        ..rosie()
    };
    assert_eq!(told(&draft), [""; 0]);
    let draft = CertificateDraft {
        did: "helped Disability Voice Wales".into(),
        ..rosie()
    };
    assert!(draft.check(ENGLISH, "Disability Voice Wales").is_ok());
    assert_eq!(told(&draft), ["did"]);
}

#[test]
fn the_last_day_comes_after_the_first() {
    assert_eq!(
        told(&CertificateDraft {
            until_year: "2025".into(),
            ..rosie()
        }),
        ["until-day"]
    );
    assert_eq!(
        told(&CertificateDraft {
            from_day: "30".into(),
            from_month: "2".into(),
            ..rosie()
        }),
        ["from-day"]
    );
}

#[test]
fn what_would_not_fit_the_page_is_too_long() {
    assert_eq!(
        told(&CertificateDraft {
            name: "R".repeat(41),
            ..rosie()
        }),
        ["name"]
    );
    assert_eq!(
        told(&CertificateDraft {
            did: "a".repeat(10_000),
            ..rosie()
        }),
        ["did"]
    );
    assert_eq!(
        told(&CertificateDraft {
            changed: "a ".repeat(200),
            ..rosie()
        }),
        ["changed"]
    );
}

#[test]
fn a_full_stop_at_the_end_goes_because_the_sentence_goes_on() {
    let draft = CertificateDraft {
        did: "helped run the board. ".into(),
        ..rosie()
    };
    assert_eq!(
        draft.check(ENGLISH, "").unwrap().did,
        "helped run the board"
    );
}
