//! What was checked of a claim against the tables of rates, in sentences.

use alongside_involvement::payment_claim::RateChecks;
use alongside_locales::Words;

pub(super) fn rates_checked(words: Words, checks: &RateChecks) -> Vec<String> {
    let no_most = checks.no_most.iter();
    let no_step = checks.no_step.iter();
    let over = checks.over_day.iter().map(|it| {
        let (kind, day) = (it.category.name(words), words.day_short(it.day));
        words.payment_claim_check_over_day(kind, &day, &it.sum.words(words), &it.most)
    });
    no_most
        .map(|line| words.payment_claim_check_no_most(line))
        .chain(no_step.map(|line| words.payment_claim_check_no_step(line)))
        .chain(over)
        .collect()
}
