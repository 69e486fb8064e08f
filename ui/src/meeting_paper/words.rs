//! The words of a paper that is written for a meeting, for the check of easy words.

use super::{address, wanted};
use crate::{
    Trouble, Visit,
    easy_check::{EasyPaper, PaperWords},
    layout::Section,
};
use alongside_involvement::keep_pictures;
use alongside_involvement::meeting_paper::{MeetingPaper, MeetingPaperDraft, MeetingPapers};

impl EasyPaper for MeetingPaper {
    /// Papers that are made from something else, such as the agenda, have no words of their own to be checked.
    fn in_easy_words(visit: &mut Visit<'_>) -> Result<PaperWords<MeetingPaper>, Trouble> {
        let words = visit.words;
        let (paper, meeting) = wanted(visit)?;
        let said = paper.facts.said().ok_or(Trouble::NotFound)?;
        let title = &paper.facts.title;
        let kind_of_page = meeting.facts.title.clone();
        let (letterhead, today) = (visit.letterhead()?, visit.today());
        let store = visit.store()?;
        let papers = MeetingPapers::gather(store, meeting, letterhead)?;
        keep_pictures(store, paper.facts.pictures())?;
        let address = address(paper.id);
        let number = paper.number.to_string();
        Ok(PaperWords {
            id: paper.id,
            heading: words.versioned_paper_with_version(title, &number),
            kind_of_page,
            section: Section::Activities,
            // Words that were final are changed in their next version.
            form: (paper.final_on.is_none() && !paper.archived).then(|| format!("{address}/edit")),
            shown_at: (address, words.page_back_to(title)),
            wording: MeetingPaperDraft::from(&paper.facts).wording(words),
            said,
            document: papers.document(&paper, words, today),
            status: paper.easy.unwrap_or_default(),
        })
    }
}
