//! Papers about money: the form, each claim as it was filled in and as it was paid, the leaflet, and what each person was paid.

use alongside_document::Document;
use alongside_involvement::Letterhead;
use alongside_involvement::charity::Charity;
use alongside_involvement::payment_claim::{
    ClaimPapers, PaymentClaim, PrintedClaim, Stage, Tally, TallyPaper, Totals, Wanted,
};
use alongside_involvement::policy::{LeafletPaper, Policy};
use alongside_involvement::rate::Rate;
use alongside_involvement::representative::Representative;
use alongside_involvement::staff::Staff;
use alongside_involvement::store::Store;
use alongside_locales::Words;
use chrono::{Months, NaiveDate};

/// Each of them, with a name of its own.
pub(super) fn of_charity(
    store: &Store,
    letterhead: &Letterhead,
    words: Words,
    made_on: NaiveDate,
) -> Vec<(String, Document)> {
    let contact = Charity::of(store).unwrap().unwrap().facts.contact.unwrap();
    let contact = Staff::find(store, contact).unwrap().facts;
    let policy = Policy::on(store, made_on).unwrap();
    let papers = ClaimPapers {
        letterhead,
        contact: &contact,
        policy: &policy,
        appeal: &policy.facts.appeal,
        made_on,
    };
    let leaflet = LeafletPaper {
        letterhead,
        contact: &contact,
        policy: &policy,
        rates: &Rate::list(store, false).unwrap(),
        made_on,
    };
    let mut documents = vec![papers.blank(words), leaflet.document(words)];
    let claims = PaymentClaim::wanted(store, &Wanted::default()).unwrap();
    for line in claims.page(store, 100, 0).unwrap() {
        let claim = line.claim;
        let lines = claim.lines(store).unwrap();
        let advances = claim.advances(store).unwrap();
        let totals = Totals::of(
            lines.iter().map(|line| &line.facts),
            advances.iter().map(|it| it.facts.pence),
        );
        let person = Representative::find(store, claim.facts.representative).unwrap();
        let printed = PrintedClaim {
            claim: &claim,
            number: &claim.called("MV"),
            person: person.facts.name_on_papers(),
            activity: "",
            lines: &lines,
            advances: &advances,
            totals: &totals,
            refused: "",
        };
        documents.push(papers.filled(words, &printed));
        // Each note there can be, whatever stage the claim is at.
        for (stage, refused) in [
            (Stage::Paid, ""),
            (Stage::Rejected, words.sample_claim_about()),
        ] {
            let claim = PaymentClaim {
                stage,
                ..claim.clone()
            };
            let printed = PrintedClaim {
                claim: &claim,
                refused,
                ..printed
            };
            documents.extend(papers.note(words, &printed));
        }
        let first = made_on.checked_sub_months(Months::new(12)).unwrap();
        let tally = Tally::of(store, person.id, first, made_on).unwrap();
        let paper = TallyPaper {
            letterhead,
            contact: &contact,
            person: person.facts.name_on_papers(),
            days: (first, made_on),
            made_on,
        };
        documents.push(paper.document(words, &tally));
    }
    documents
        .into_iter()
        .map(|it| (it.title.clone(), it))
        .collect()
}
