//! One claim: its clock, its lines by the two kinds of money, what was checked, its trail, what next.

use super::checked::{Checked, checked, short_of};
use super::clock::{ClockBox, clock_box};
use super::{address, called, stage, tally, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{SummaryList, Tag},
    layout::{Frame, Icon, Link, Section},
    payee, payment_run,
};
use alongside_involvement::activity::Activity;
use alongside_involvement::budget::Budget;
use alongside_involvement::payment_claim::{
    Advance, Checks, Line, LineKind, Move, NotApproved, Note, PaidBy, PaymentClaim, Stage, Step,
    Totals,
};
use alongside_involvement::payment_run::PaymentRun;
use alongside_involvement::policy::Policy;
use alongside_involvement::rate::Rate;
use alongside_involvement::representative::Representative;
use alongside_involvement::staff::StaffId;
use alongside_involvement::store::{FormToken, Read, StoreError};
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "payment_claim/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    version: i64,
    token: FormToken,
    open: bool,
    facts: Vec<(&'static str, String)>,
    stage: Tag,
    next: Option<Next>,
    clock: Option<ClockBox>,
    involvement: Vec<Row>,
    expenses: Vec<Row>,
    expenses_total: String,
    direct: Vec<Row>,
    advances: Vec<(String, String, String)>,
    totals: Vec<String>,
    details: SummaryList,
    checks: Vec<Checked>,
    trail: Vec<Moment>,
    steps: Vec<Link>,
    others: Vec<Link>,
    /// The note about what became of it, where there is one.
    note: Option<Link>,
    history: String,
}

/// What is to be done next, and why.
struct Next {
    what: String,
    how: String,
    button: Option<Link>,
    more: Option<Link>,
}

/// One line of a table of money.
struct Row {
    title: String,
    more: String,
    /// Why there is no receipt, where there is a reason.
    no_receipt: String,
    receipt: Option<Link>,
    receipt_words: &'static str,
    amount: String,
    edit: Option<(String, String)>,
}

struct Moment {
    when: String,
    what: String,
    more: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let claim = wanted(visit)?;
    let number = called(visit, claim.number)?;
    let me = visit.session.who;
    let store = visit.store()?;
    let person = Representative::find(store, claim.facts.representative)?;
    let activity = match claim.facts.activity {
        Some(id) => Activity::find(store, id)?.facts.title,
        None => words.payment_claim_no_activity().to_string(),
    };
    let lines = claim.lines(store)?;
    let advances = claim.advances(store)?;
    let policy = Policy::kept(store, claim.policy)?;
    let rates = Rate::list(store, false)?;
    let trail = claim.trail(store)?;
    let calendar = Calendar::of(store)?;
    let clock = claim.clock(&calendar, &trail, today);
    let checks = Checks::of(store, words, &claim, &lines, &policy, &rates)?;
    let mut short = Vec::new();
    if claim.stage.is_open() {
        for budget in Budget::covering(store, claim.facts.activity, claim.facts.day)? {
            let rows = budget.warnings(store)?;
            short.extend(rows.into_iter().map(|row| (budget.clone(), row)));
        }
    }
    let approval = Approval::of(store, &claim, me)?;
    let reversal = claim.reversal(store)?;
    let prefix = number
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .to_string();
    let numbered = |number: u32| format!("{prefix}{number:04}");
    let sums = Totals::of(
        lines.iter().map(|line| &line.facts),
        advances.iter().map(|it| it.facts.pence),
    );
    let here = address(claim.id);
    let open = claim.stage.is_open() && claim.reverses.is_none();
    let row = |line: &Line| row(words, &here, open, &policy, line);
    let mine = |line: &&Line| line.facts.paid_by == PaidBy::Person;
    let of = |kind: bool| {
        let wanted = move |line: &&Line| (line.facts.kind == LineKind::Involvement) == kind;
        lines.iter().filter(wanted)
    };
    let direct = of(false).filter(|line| !mine(line)).map(row).collect();
    let heading = words.payment_claim_title(&person.facts.name, &sums.claim().words(words));
    let mut others = Vec::new();
    if let Some((id, number)) = reversal {
        others.push(Link::new(
            address(id),
            words.payment_claim_taken_back_by(&numbered(number)),
        ));
    }
    if let Some(id) = claim.reverses {
        let other = PaymentClaim::find(visit.store()?, id)?.number;
        others.push(Link::new(
            address(id),
            words.payment_claim_takes_back(&numbered(other)),
        ));
    }
    if let Some(run) = PaymentRun::of_claim(visit.store()?, claim.id)? {
        others.push(Link::new(
            payment_run::address(run.id),
            words.payment_run_in(&run.number.to_string()),
        ));
    }
    others.push(Link::new(
        payee::address(claim.facts.representative),
        words.payee_link(),
    ));
    others.push(Link::new(
        tally::address(claim.facts.representative),
        words.payment_claim_tally_link(),
    ));
    let next = next(
        words,
        &claim,
        &person,
        &here,
        &approval,
        &checks,
        lines.is_empty(),
    );
    let facts = vec![
        (words.payment_claim_fact_for(), activity),
        (
            words.payment_claim_fact_day(),
            words.day_short(claim.facts.day),
        ),
        (
            words.payment_claim_fact_choice(),
            claim.facts.choice.name(words).to_string(),
        ),
    ];
    let steps = Step::ALL
        .iter()
        .filter(|step| claim.can(**step))
        .filter(|step| !step.takes_another() || approval.not_me.is_none())
        .map(|step| Link::new(format!("{here}/step/{}", step.code()), step.button(words)));
    let page = ShowPage {
        version: claim.version,
        token: visit.new_token(),
        open,
        facts,
        stage: stage(words, claim.stage),
        next,
        clock: clock.map(|clock| clock_box(words, &claim, &clock)),
        involvement: of(true).map(row).collect(),
        expenses: of(false).filter(mine).map(row).collect(),
        expenses_total: sums.expenses.words(words),
        direct,
        advances: advances.iter().map(|it| advance(words, it)).collect(),
        totals: totals(words, &sums),
        details: SummaryList::new()
            .row(words.payment_claim_about_label(), &claim.facts.about)
            .row(words.payment_claim_helped_label(), &claim.facts.helped_by)
            .row(words.payment_claim_late_label(), &claim.facts.late_reason),
        checks: checked(words, &claim, &checks, &prefix)
            .into_iter()
            .chain(
                short
                    .iter()
                    .map(|(budget, row)| short_of(words, budget, row)),
            )
            .collect(),
        trail: trail
            .iter()
            .map(|step| moment(words, &calendar, step))
            .collect(),
        steps: steps.collect(),
        others,
        note: Note::of(&claim).map(|note| Link::new(format!("{here}/note"), note.link(words))),
        history: format!("/history/payment-claim/{}", claim.id),
        frame: Frame::new(visit, heading)
            .kind_of_page(&number)
            .caption(words.payment_claim_caption(&number))
            .section(Section::Money)
            .crumb("/payment-claims", words.payment_claim_list_title()),
        address: here,
    };
    Ok(Reply::page(page.render()?))
}

fn row(words: Words, here: &str, open: bool, policy: &Policy, line: &Line) -> Row {
    let facts = &line.facts;
    let title = facts.title(words).to_string();
    let sum = facts.pence.words(words);
    let receipts = format!("{here}/line/{}/receipt", line.id);
    let asks = facts
        .kind
        .category()
        .is_some_and(|category| policy.asks_receipt(category, facts.pence));
    let (receipt, said) = match (line.receipts.is_empty(), facts.kind) {
        (false, _) => (
            Some(Link::new(receipts, words.payment_claim_receipt_here())),
            "",
        ),
        (true, LineKind::Involvement) => (None, words.payment_claim_receipt_not_needed()),
        _ if open => (
            Some(Link::new(receipts, words.payment_claim_receipt_add())),
            "",
        ),
        _ if asks => (None, words.payment_claim_receipt_none_there()),
        _ => (None, words.payment_claim_receipt_not_needed()),
    };
    let paid = match facts.paid_by {
        PaidBy::Person => "",
        other => other.name(words),
    };
    let more: Vec<String> = [
        if title == facts.kind.name(words) || facts.kind == LineKind::Involvement {
            ""
        } else {
            facts.kind.name(words)
        }
        .to_string(),
        facts.reckoning(words),
        paid.to_string(),
    ]
    .into_iter()
    .filter(|text| !text.is_empty())
    .collect();
    Row {
        receipt,
        receipt_words: said,
        edit: open.then(|| {
            let edit = format!("{here}/line/{}", line.id);
            (edit.clone(), format!("{edit}/remove"))
        }),
        amount: sum,
        more: more.join(", "),
        no_receipt: match facts.no_receipt.as_str() {
            "" => String::new(),
            why => words.payment_claim_receipt_because(why),
        },
        title,
    }
}

fn advance(words: Words, advance: &Advance) -> (String, String, String) {
    let facts = &advance.facts;
    let had =
        words.payment_claim_advance_had(&facts.pence.words(words), &words.day_short(facts.day));
    (had, facts.how.clone(), advance.id.to_string())
}

fn totals(words: Words, sums: &Totals) -> Vec<String> {
    let mut said = vec![words.payment_claim_total(&sums.claim().words(words))];
    if !sums.direct.is_nothing() {
        said.push(words.payment_claim_total_direct(&sums.direct.words(words)));
    }
    if !sums.donated.is_nothing() {
        said.push(words.payment_claim_total_donated(&sums.donated.words(words)));
    }
    if !sums.advance.is_nothing() {
        let to_pay = sums.to_pay();
        said.push(if to_pay.get() < 0 {
            words.payment_claim_total_left(&(-to_pay).words(words))
        } else {
            words.payment_claim_total_to_pay(&to_pay.words(words))
        });
    }
    said.push(words.payment_claim_apart().to_string());
    said
}

fn moment(words: Words, calendar: &Calendar, step: &Move) -> Moment {
    let rests = match step.becomes {
        Stage::Query if step.by_claimant => {
            words.payment_claim_trail_rests(&words.day_short(step.rests_from(calendar)))
        }
        Stage::Query => words.payment_claim_trail_runs().to_string(),
        _ => String::new(),
    };
    let noted = if step.noted > step.on {
        words.payment_claim_trail_noted(&words.day_short(step.noted))
    } else {
        String::new()
    };
    let who = if step.who.is_empty() {
        String::new()
    } else {
        words.payment_claim_trail_by(&step.who)
    };
    let more = [who, step.why.clone(), rests, noted];
    let more: Vec<String> = more.into_iter().filter(|text| !text.is_empty()).collect();
    Moment {
        when: words.day(step.on),
        what: words.payment_claim_trail_step(step.was.name(words), step.becomes.name(words)),
        more: more.join(" "),
    }
}

/// Who can approve.
struct Approval {
    /// Why whoever reads this cannot.
    not_me: Option<NotApproved>,
    /// The others who can, by name.
    others: Vec<String>,
    /// The others who cannot, and why.
    left_out: Vec<(String, NotApproved)>,
}

impl Approval {
    fn of(
        store: &impl Read,
        claim: &PaymentClaim,
        me: Option<StaffId>,
    ) -> Result<Approval, StoreError> {
        let mut approval = Approval {
            not_me: None,
            others: Vec::new(),
            left_out: Vec::new(),
        };
        for decider in claim.deciders(store)? {
            match decider.why_not {
                why if Some(decider.staff) == me => approval.not_me = why,
                Some(why) => approval.left_out.push((decider.name, why)),
                None => approval.others.push(decider.name),
            }
        }
        Ok(approval)
    }
}

/// Why colleagues are not among those who can approve.
fn left(words: Words, approval: &Approval) -> Vec<String> {
    let named = |reasons: &[NotApproved]| -> Vec<&str> {
        let found = approval.left_out.iter();
        found
            .filter(|(_, why)| reasons.contains(why))
            .map(|(name, _)| name.as_str())
            .collect()
    };
    let mut told = Vec::new();
    let wrote = named(&[NotApproved::Wrote]);
    let close = named(&[NotApproved::Own, NotApproved::SameName, NotApproved::Close]);
    let strangers = named(&[NotApproved::Stranger]);
    if !wrote.is_empty() {
        told.push(words.payment_claim_next_left_wrote(&words.list(&wrote)));
    }
    if !close.is_empty() {
        told.push(words.payment_claim_next_left_close(&words.list(&close)));
    }
    if !strangers.is_empty() {
        told.push(words.staff_left_stranger(&words.list(&strangers)));
    }
    told
}

/// What there is to say, one after the other.
fn said(mut parts: Vec<String>) -> String {
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

#[allow(
    clippy::too_many_arguments,
    reason = "each is one thing that the page knows"
)]
fn next(
    words: Words,
    claim: &PaymentClaim,
    person: &Representative,
    here: &str,
    approval: &Approval,
    checks: &Checks,
    empty: bool,
) -> Option<Next> {
    let name = person.facts.called();
    let step = |step: Step| Link::new(format!("{here}/step/{}", step.code()), step.button(words));
    let next = |what: String, how: String, button| Next {
        what,
        how,
        button,
        more: None,
    };
    Some(match claim.stage {
        Stage::Draft if empty => next(
            words.payment_claim_next_line().to_string(),
            words.payment_claim_next_line_how().to_string(),
            Some(Link::new(
                format!("{here}/lines"),
                words.payment_claim_line_add(),
            )),
        ),
        Stage::Draft => {
            let how = words.payment_claim_next_submit_how().to_string();
            // Told before it is sent in, while somebody else can still take it over: whoever sends it in approves nothing of it.
            let nobody = approval.others.is_empty().then(|| {
                let can = words.payment_claim_next_nobody().to_string();
                [&[can][..], &left(words, approval)].concat()
            });
            next(
                words.payment_claim_next_submit(name),
                said([&[how][..], &nobody.unwrap_or_default()].concat()),
                Some(step(Step::Submit)),
            )
        }
        Stage::Submitted => {
            let not_me = approval.not_me;
            let how = match not_me {
                Some(NotApproved::Wrote) => words.payment_claim_next_wrote().to_string(),
                Some(NotApproved::Own) => words.payment_claim_next_own().to_string(),
                Some(NotApproved::Close) => words.payment_claim_next_close(name),
                Some(NotApproved::Stranger) => words.staff_not_stranger().to_string(),
                Some(NotApproved::SameName) => words.payment_claim_next_same_name(name),
                None if checks.wants_receipt() => words.payment_claim_next_receipts().to_string(),
                None => words.payment_claim_next_approve_how().to_string(),
            };
            let can = match (not_me, approval.others.as_slice()) {
                (None, _) => String::new(),
                (_, []) => words.payment_claim_next_nobody().to_string(),
                (_, others) => words.payment_claim_next_can(&words.list_or(others)),
            };
            let what = match (not_me, approval.others.first()) {
                (Some(_), Some(other)) => words.payment_claim_next_other(other),
                _ => words.payment_claim_next_approve(name),
            };
            Next {
                what,
                how: said([&[how, can][..], &left(words, approval)].concat()),
                button: not_me.is_none().then(|| step(Step::Approve)),
                more: Some(step(Step::Ask)),
            }
        }
        Stage::Query => next(
            words.payment_claim_next_answer().to_string(),
            words.payment_claim_next_answer_how().to_string(),
            Some(step(Step::Answer)),
        ),
        Stage::Approved => next(
            words.payment_claim_next_export().to_string(),
            words.payment_claim_next_export_how().to_string(),
            Some(step(Step::Export)),
        ),
        Stage::Exported => next(
            words.payment_claim_next_pay(name),
            words.payment_claim_next_pay_how().to_string(),
            Some(step(Step::Pay)),
        ),
        Stage::Paid | Stage::Rejected | Stage::Withdrawn | Stage::Reversed => return None,
    })
}
