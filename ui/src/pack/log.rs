//! What has left the program is logged: packs, certificates, letters.

use crate::{Logged, Session, session::Handing};
use alongside_involvement::arrangement::{LetterFacts, LetterSent};
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
        packs,
        letters,
        actor,
        token,
        now,
    }) = session.handed.take()
    {
        let packs: Vec<Logged> = packs.into_iter().map(Logged::Pack).collect();
        log(computer, (&packs, &letters), &actor, token, now);
    }
    if let Some(under_way) = &session.making
        && let Some(batches) = under_way.progress.take_log()
        && !batches.is_empty()
    {
        let (actor, token) = (under_way.actor, under_way.token.clone());
        let began = under_way.progress.began();
        log(computer, (&batches, &[]), &actor, token, began);
    }
}

fn log(
    computer: &Computer,
    (batches, letters): (&[Logged], &[LetterFacts]),
    actor: &Actor,
    token: FormToken,
    now: DateTime<FixedOffset>,
) {
    let Some(office) = &computer.office else {
        return;
    };
    let logged = office
        .store
        .change(actor, Verb::HandOver, Some(token), now, |change| {
            for batch in batches {
                match batch {
                    Logged::Pack(pack) => Pack::log(change, pack).map(|_| ())?,
                    Logged::Certificate(handed) => CertificateHanded::log(change, handed)?,
                }
            }
            letters
                .iter()
                .try_for_each(|letter| LetterSent::log(change, letter))
        });
    if let Err(error) = logged {
        tracing::warn!("what was handed over could not be logged: {error}");
    }
}
