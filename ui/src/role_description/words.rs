//! The words of a role description, for the check of easy words.

use super::{activity_title, address, wanted, with_version};
use crate::{
    Trouble, Visit,
    easy_check::{EasyPaper, PaperWords},
    layout::Section,
};
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::keep_pictures;
use alongside_involvement::role_description::{RoleDescription, RoleDescriptionDraft};

impl EasyPaper for RoleDescription {
    fn in_easy_words(visit: &mut Visit<'_>) -> Result<PaperWords<RoleDescription>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let activity = activity_title(visit, &kept)?;
        let (letterhead, today) = (visit.letterhead()?, visit.today());
        let store = visit.store()?;
        keep_pictures(store, kept.pictures())?;
        let papers =
            ActivityPapers::gather(store, Activity::find(store, kept.activity)?, letterhead)?;
        let address = address(kept.id);
        let back = words.role_description_back_to(&kept.facts.heading);
        Ok(PaperWords {
            id: kept.id,
            heading: with_version(words, &kept),
            kind_of_page: activity,
            section: Section::Papers,
            form: (kept.is_draft() && !kept.archived).then(|| format!("{address}/edit")),
            shown_at: (address, back),
            wording: RoleDescriptionDraft::from(&kept.facts).wording(None, words),
            said: kept.facts.said(),
            document: papers.role(&kept, words, today),
            status: kept.easy,
        })
    }
}
