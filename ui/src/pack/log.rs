//! What has left the program is logged: packs, certificates, letters, lists of payments.

use crate::{Logged, Session, session::Handing};
use alongside_involvement::arrangement::LetterSent;
use alongside_involvement::certificate::CertificateHanded;
use alongside_involvement::pack::Pack;
use alongside_involvement::store::Verb;
use alongside_involvement::{Actor, Computer, store::FormToken};
use chrono::{DateTime, FixedOffset};

/// Logs the packs, certificates and letters that have left the program since the last request. Those that were finished while the
/// window was locked wait until somebody has signed in.
pub(crate) fn log_handed(computer: &mut Computer, session: &mut Session) {
    if computer.office.is_none() {
        return;
    }
    if let Some(Handing {
        logged,
        actor,
        token,
        now,
    }) = session.handed.take()
    {
        log(computer, &logged, &actor, token, now);
    }
    if let Some(under_way) = &session.making
        && let Some(batches) = under_way.progress.take_log()
    {
        let (actor, token) = (under_way.actor, under_way.token.clone());
        let began = under_way.progress.began();
        log(computer, &batches, &actor, token, began);
    }
}

fn log(
    computer: &Computer,
    handed: &[Logged],
    actor: &Actor,
    token: FormToken,
    now: DateTime<FixedOffset>,
) {
    let Some(office) = &computer.office else {
        return;
    };
    let by_hand = |it: &Logged| matches!(it, Logged::ByHand(_));
    if handed.iter().all(by_hand) {
        return;
    }
    let logged = office
        .store
        .change(actor, Verb::HandOver, Some(token), now, |change| {
            handed.iter().try_for_each(|it| match it {
                Logged::Pack(pack) => Pack::log(change, pack).map(|_| ()),
                Logged::Certificate(certificate) => CertificateHanded::log(change, certificate),
                Logged::Letter(letter) => LetterSent::log(change, letter),
                Logged::PaymentFile(run, kind, payments) => {
                    run.log_file(change, *kind, payments.iter())
                }
                Logged::ByHand(_) => Ok(()),
            })
        });
    if let Err(error) = logged {
        tracing::warn!("what was handed over could not be logged: {error}");
    }
}
