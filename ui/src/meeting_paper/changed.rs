//! A paper whose words changed after they were final, such as the agenda: said wherever it is changed or sent, with the way on.

use super::address;
use crate::{Trouble, Visit, layout::Link};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::meeting_paper::MeetingPaper;

/// One such paper.
pub(crate) struct Changed {
    pub(crate) text: String,
    pub(crate) link: Link,
}

/// Those of a meeting, as long as it is to come.
pub(crate) fn changed_papers(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
) -> Result<Vec<Changed>, Trouble> {
    let (words, today) = (visit.words, visit.today());
    if !meeting.is_to_come(today) || meeting.cancelled.is_some() {
        return Ok(Vec::new());
    }
    let papers = MeetingPaper::changed_since_final(visit.store()?, meeting.id)?;
    let papers = papers.into_iter().map(|paper| {
        let (title, next) = (&paper.facts.title, (paper.number + 1).to_string());
        Changed {
            text: words.meeting_paper_changed_since(title, &paper.number.to_string()),
            link: Link::new(
                format!("{}/next", address(paper.id)),
                words.meeting_paper_changed_next(&next, title),
            ),
        }
    });
    Ok(papers.collect())
}
