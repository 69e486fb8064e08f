//! What a claim that takes another back can do and who can make it; the earliest day on which a claim is sent in; what is written
//! with a step alone.

use super::tests::{Desk, line, said, today};
use super::*;
use alongside_locales::{Language, Words};

/// A claim that was paid, and what takes it back.
fn reversed(desk: &Desk) -> (ClaimId, ClaimId) {
    let id = desk.paid_claim();
    let claim = desk.find(id);
    let lines = [line(1860)];
    let alone = desk.does(desk.helen, |change| claim.reverse(change, &lines, &said()));
    assert!(alone.is_err(), "whoever wrote the claim");
    assert_eq!(desk.find(id), claim, "nothing of it stays");
    let back = desk
        .does(desk.tunde, |change| claim.reverse(change, &lines, &said()))
        .unwrap();
    (id, back)
}

#[test]
fn what_takes_a_claim_back_goes_into_a_list_and_is_paid_and_nothing_else() {
    let desk = Desk::new();
    let (id, back) = reversed(&desk);
    let authors = |id| desk.find(id).authors(&desk.store).unwrap();
    assert_eq!(authors(back), authors(id), "who may not approve it");
    let refused = |step| {
        let claim = desk.find(back);
        assert!(!claim.can(step), "{step:?}");
        assert!(desk.step(desk.tunde, back, step).is_err(), "{step:?}");
    };
    refused(Step::Unapprove);
    refused(Step::Withdraw);
    let seen = desk.find(back);
    let written = desk.does(desk.tunde, |change| {
        seen.add_line(change, &line(420), today())
    });
    assert!(written.is_err(), "nobody writes in it");
    let no_such_step = |was: &str, becomes: &str| {
        let moves = desk.find(back).moves + 1;
        let sql = format!(
            "INSERT INTO claim_move (id, claim, number, was, becomes, moved_on, noted_on, why)
               VALUES ('x', '{back}', {moves}, '{was}', '{becomes}', '2027-01-22', '2027-01-22', '');
             UPDATE payment_claim SET stage = '{becomes}', moves = {moves}, version = version + 1 WHERE id = '{back}'"
        );
        let told = format!("{:?}", desk.tries(&sql).unwrap_err());
        assert!(told.contains("a step without its trail"), "{told}");
    };
    no_such_step("approved", "submitted");
    for step in [Step::Export, Step::TakeOut, Step::Export, Step::Pay] {
        desk.step(desk.tunde, back, step).unwrap();
    }
    refused(Step::Reverse);
    no_such_step("paid", "reversed");
    let told = desk.tries("UPDATE payment_claim SET reverses = NULL, version = version + 1");
    assert!(format!("{:?}", told.unwrap_err()).contains("what was approved is not changed"));
    let columns = "representative, promise_days, day, about, choice, helped_by, late_reason";
    for other in [id, back] {
        let sql = format!(
            "INSERT INTO payment_claim (id, number, reverses, {columns}) SELECT 'y', 99, '{other}', {columns} FROM payment_claim WHERE id = '{back}'"
        );
        assert!(desk.tries(&sql).is_err(), "no second, and none of its own");
    }
}

#[test]
fn a_claim_is_sent_in_no_earlier_than_what_it_is_about() {
    let desk = Desk::new();
    let id = desk.claim();
    let first = |step| desk.find(id).first_day(&desk.store, step).unwrap();
    assert_eq!(first(Step::Submit), Some(today()));
    let claim = desk.find(id);
    let old = today() - chrono::Days::new(400);
    let more = LineFacts {
        day: old,
        ..line(420)
    };
    desk.does(desk.helen, |change| claim.add_line(change, &more, today()))
        .unwrap();
    let claim = desk.find(id);
    assert_eq!(first(Step::Submit), Some(today()));
    let lines = claim.lines(&desk.store).unwrap();
    assert_eq!(claim.oldest_day(&lines), old, "by which it is late");
    let early = StepDraft::on_day(today().pred_opt().unwrap());
    let words = Words::new(Language::English);
    let told = early.check(words, Step::Submit, first(Step::Submit), today());
    let told = told.unwrap_err();
    assert_eq!(
        told.about("on-day"),
        Some("When it happened must be 22 January 2027 or later")
    );
    desk.step(desk.helen, id, Step::Submit).unwrap();
    assert_eq!(first(Step::Approve), Some(today()));
}

#[test]
fn what_a_step_says_is_written_with_the_step_alone_and_only_a_draft_is_put_away() {
    let desk = Desk::new();
    let id = desk.claim();
    let refused = |set: &str, why: &str| {
        let sql = format!("UPDATE payment_claim SET {set}, version = version + 1");
        let told = format!("{:?}", desk.tries(&sql).unwrap_err());
        assert!(told.contains(why), "{set}: {told}");
    };
    let alone = "this is written with a step alone";
    let put_away = "archived_at = '2027-01-22T10:30:00+00:00'";
    for (who, step) in desk.to_paid() {
        desk.step(who, id, step).unwrap();
        refused("approved_on = '2027-01-02'", alone);
        refused("paid_on = '2027-01-02'", "paid without its step");
        refused("exported_on = '2027-01-02'", "in a list without its step");
        refused("days_all = 99, days_ours = 99", "paid without its step");
        refused(put_away, "only a draft is put away");
    }
    let draft = desk.claim();
    let draft = desk.find(draft);
    desk.does(desk.helen, |change| change.archive(draft.id, draft.version))
        .unwrap();
}
