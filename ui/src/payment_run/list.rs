//! The lists of payments, and what waits for the next one.

use super::{address, called, state};
use crate::{
    Reply, Trouble, Visit,
    components::{Pages, Tag},
    layout::{Frame, Icon},
    money::Place,
};
use alongside_involvement::payment_run::PaymentRun;
use askama::Template;

#[derive(Template)]
#[template(path = "payment_run/list.html")]
struct ListPage {
    frame: Frame,
    waiting: String,
    some_wait: bool,
    lines: Vec<Line>,
    pages: Pages,
}

struct Line {
    address: String,
    name: String,
    made: String,
    claims: String,
    state: Tag,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let waiting = PaymentRun::count_waiting(store)?;
    let total = PaymentRun::count(store)?;
    let pages = Pages::new(words, "/payment-runs", visit.request, total);
    let lines = PaymentRun::list(visit.store()?, pages.length(), pages.skip())?;
    let page = ListPage {
        frame: Place::Runs.frame(
            visit,
            words.payment_run_list_title(),
            words.payment_run_list_lede(),
        ),
        waiting: words.payment_run_waiting(waiting),
        some_wait: waiting > 0,
        lines: lines
            .iter()
            .map(|line| Line {
                address: address(line.run.id),
                name: called(words, &line.run),
                made: words.day_short(line.run.made_on),
                claims: words.payment_run_claims(line.claims as usize),
                state: state(words, line.claims as usize, line.unpaid as usize),
            })
            .collect(),
        pages,
    };
    Ok(Reply::page(page.render()?))
}
