//! The words of a version, for the check of easy words.

use super::{address, owner, paper, wanted};
use crate::agreement::{AgreedPaper, PaperToAgree};
use crate::{
    Trouble, Visit,
    easy_check::{EasyPaper, PaperWords},
    layout::Section,
};
use alongside_involvement::agreement::Answerable;
use alongside_involvement::versioned_paper::{PaperStatus, VersionedPaper, VersionedPaperDraft};

impl EasyPaper for VersionedPaper {
    fn in_easy_words(visit: &mut Visit<'_>) -> Result<PaperWords<VersionedPaper>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let document = paper::document(visit, &kept, None, words)?;
        let address = address(kept.id);
        let back = words.page_back_to(&kept.facts.heading);
        Ok(PaperWords {
            id: kept.id,
            heading: kept.with_version(words),
            kind_of_page: owner(visit, kept.activity)?,
            section: Section::Papers,
            form: (kept.is_draft() && !kept.archived).then(|| format!("{address}/edit")),
            shown_at: (address, back),
            wording: VersionedPaperDraft::from(&kept.facts).wording(None, words),
            said: kept.facts.said(),
            document,
            status: kept.easy,
        })
    }
}

impl AgreedPaper for VersionedPaper {
    fn to_agree(visit: &mut Visit<'_>) -> Result<PaperToAgree<VersionedPaper>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let answerable = match (kept.status, kept.superseded_on) {
            (PaperStatus::Draft, _) => Answerable::NotYet,
            (PaperStatus::Superseded, Some(day)) => Answerable::Before(day),
            (PaperStatus::Superseded, None) => Answerable::NoLonger,
            (PaperStatus::Shared | PaperStatus::InForce, _) => Answerable::Now,
        };
        let versions = VersionedPaper::versions(visit.store()?, kept.series)?;
        let newer = versions
            .iter()
            .rfind(|it| it.number > kept.number && it.status != PaperStatus::Draft);
        let back = words.page_back_to(&kept.facts.heading);
        Ok(PaperToAgree {
            id: kept.id,
            heading: kept.with_version(words),
            kind_of_page: owner(visit, kept.activity)?,
            activity: kept.activity,
            answerable,
            replaced_by: newer.map(|it| {
                let name = words.versioned_paper_version(&it.number.to_string());
                (address(it.id), name)
            }),
            shown_at: (address(kept.id), back),
        })
    }
}
