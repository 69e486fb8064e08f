//! Money at a glance: what is due, how long people wait, what they chose, what is undecided, and the table of lines for the accounts.

use super::list::{Line, in_words};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Options, Select, SummaryList, paper_page},
    layout::{Frame, Icon, Link},
    money::Place,
    payment_run::hand_table,
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::payment_claim::{
    DaysToPay, Due, DueClaims, LineKind, LinesDraft, PaymentClaim, Spread, claim_lines, days_to_pay,
};
use alongside_involvement::payment_offer::{ActivityPayment, PaymentOffer};
use alongside_involvement::store::FormToken;
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;
use askama::Template;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// How many claims, and how many activities, are told by name.
const MOST: usize = 50;

/// Over which time is looked, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Asked {
    months: String,
}

#[derive(Template)]
#[template(path = "payment_claim/report.html")]
struct ReportPage {
    frame: Frame,
    token: FormToken,
    groups: Vec<Group>,
    months: Select,
    asked: String,
    since: String,
    days: SummaryList,
    offers: SummaryList,
    undecided: Vec<Link>,
    lines: [DateInput; 2],
    money: Select,
}

/// Claims that are due, or were.
struct Group {
    id: &'static str,
    heading: &'static str,
    none: &'static str,
    lines: Vec<Line>,
    /// How many more there are than are told.
    more: Option<Link>,
}

impl Asked {
    /// A year, where nobody says otherwise.
    fn months(&self) -> u32 {
        match self.months.as_str() {
            "3" => 3,
            "24" => 24,
            _ => 12,
        }
    }

    fn first(&self, today: NaiveDate) -> NaiveDate {
        let before = today.checked_sub_months(Months::new(self.months()));
        before.and_then(|day| day.succ_opt()).unwrap_or(today)
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let asked: Asked = visit.query();
    let lines = LinesDraft::year_of(visit.today());
    page(visit, &asked, &lines, Problems::default())
}

fn page(
    visit: &mut Visit<'_>,
    asked: &Asked,
    lines: &LinesDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let first = asked.first(today);
    let initials = initials(&visit.charity_name()?);
    let store = visit.store()?;
    let calendar = Calendar::of(store)?;
    let [late, near] = PaymentClaim::due(store, &calendar, today, MOST)?;
    let days = days_to_pay(store, first, today)?;
    let (offers, not_asked) = PaymentOffer::counts(store)?;
    let undecided = ActivityPayment::undecided(store, MOST)?;
    let group = |which: Due, heading, none, due: DueClaims| Group {
        id: which.code(),
        heading,
        none,
        more: (due.more > 0).then(|| {
            Link::new(
                format!("/payment-claims?due={}", which.code()),
                words.payment_claim_report_more(due.more),
            )
        }),
        lines: due
            .lines
            .into_iter()
            .map(|line| in_words(words, &initials, &calendar, today, line))
            .collect(),
    };
    let groups = vec![
        group(
            Due::Late,
            words.payment_claim_report_late(),
            words.payment_claim_report_late_none(),
            late,
        ),
        group(
            Due::Soon,
            words.payment_claim_report_near(),
            words.payment_claim_report_near_none(),
            near,
        ),
    ];
    let months: Options = [
        ("3", words.payment_claim_report_three()),
        ("12", words.payment_claim_report_twelve()),
        ("24", words.payment_claim_report_two_years()),
    ]
    .into_iter()
    .collect();
    let money = Options::new()
        .option("", words.payment_report_both())
        .option(LineKind::EXPENSE, words.payment_claim_expenses())
        .option(LineKind::INVOLVEMENT, words.payment_claim_involvement());
    let chosen = asked.months().to_string();
    let page = ReportPage {
        frame: Place::Report
            .frame(
                visit,
                words.payment_claim_report_title(),
                words.payment_claim_report_lede(),
            )
            .problems(problems.clone()),
        token: visit.new_token(),
        groups,
        months: Select::new(
            "months",
            words.payment_claim_report_months(),
            months,
            chosen.as_str(),
        )
        .told(words, &Problems::default()),
        asked: chosen,
        since: words.rate_days_until(&words.day_short(first), &words.day_short(today)),
        days: in_days(words, days),
        offers: offers
            .iter()
            .fold(SummaryList::new(), |list, (choice, count)| {
                list.row(choice.name(words), count.to_string())
            })
            .row(words.payment_offer_not_asked(), not_asked.to_string()),
        undecided: undecided
            .into_iter()
            .map(|(id, title)| Link::new(format!("/activities/{id}/payments"), title))
            .collect(),
        lines: [
            DateInput::new(
                "from",
                words.payment_report_from_label(),
                lines.first().typed(),
            )
            .told(words, &problems),
            DateInput::new("to", words.payment_report_to_label(), lines.last().typed())
                .told(words, &problems),
        ],
        money: Select::new(
            "money",
            words.payment_claim_money_label(),
            money,
            lines.money.as_str(),
        )
        .told(words, &problems),
    };
    paper_page(&problems, page.render()?)
}

/// Hands over the lines of the claims of those days.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (asked, draft): (Asked, LinesDraft) = (visit.form()?, visit.form()?);
    let days = match draft.check(words) {
        Ok(days) => days,
        Err(problems) => return page(visit, &asked, &draft, problems),
    };
    let initials = initials(&visit.charity_name()?);
    let bytes = claim_lines(visit.store()?, words, &initials, days, draft.money())?;
    Ok(hand_table(
        words.payment_claim_report_lines_name(),
        bytes,
        format!("/money?months={}", asked.months()),
    ))
}

fn in_days(words: Words, days: Option<DaysToPay>) -> SummaryList {
    let Some(days) = days else {
        return SummaryList::new().row(
            words.payment_claim_report_paid(),
            words.payment_claim_report_nothing_paid(),
        );
    };
    let spread = |spread: Spread| {
        words.payment_claim_report_days(spread.median as usize, spread.worst as usize)
    };
    SummaryList::new()
        .row(
            words.payment_claim_report_paid(),
            words.payment_claim_report_in_time(days.claims as usize, days.in_time as usize),
        )
        .row(words.payment_claim_report_all(), spread(days.all))
        .row(words.payment_claim_report_ours(), spread(days.ours))
}
