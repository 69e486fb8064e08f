//! What the checks of an agenda say: what is so, how to mend it, and where.

use crate::{
    components::{Tag, TagKind},
    layout::Link,
    meeting::address,
    meeting_paper,
};
use alongside_involvement::agenda::{Detail, Finding, ItemLine, LatePaper, Rule};
use alongside_involvement::meeting::Meeting;
use alongside_locales::Words;

/// One check on the page.
pub(super) struct Check {
    pub(super) name: &'static str,
    pub(super) tag: Tag,
    /// What is so, and how to mend it.
    pub(super) says: String,
    /// Where it is mended, by a link.
    pub(super) link: Option<Link>,
    /// What mends it by one press: the value of the button, and its words.
    pub(super) press: Option<(&'static str, &'static str)>,
}

impl Check {
    pub(super) fn new(
        words: Words,
        finding: &Finding,
        lines: &[ItemLine],
        meeting: &Meeting,
        late: &[LatePaper],
    ) -> Check {
        let line = finding.about.and_then(|place| lines.get(place));
        let title = line.map_or(String::new(), |it| it.item.facts.title_in_words(words));
        // A paper that the program knows says by itself how many people are still to be asked.
        let waits = late.iter().find(|it| {
            finding.rule == Rule::LatePapers
                && it.waiting > 0
                && line.map(|line| line.item.id) == it.item
        });
        let tag = match (finding.rule, finding.met) {
            (Rule::Share, _) => Tag::new(TagKind::Hand, words.agenda_check_told()),
            (_, true) => Tag::new(TagKind::Done, words.agenda_check_met()),
            (_, false) => Tag::new(TagKind::Look, words.agenda_check_look()),
        };
        Check {
            name: name(words, finding.rule),
            tag,
            says: match waits {
                Some(it) if it.item.is_none() => {
                    words.agenda_late_waits_alone(it.waiting, &it.title)
                }
                Some(it) => words.agenda_late_waits(it.waiting, &it.title, &title),
                None => says(words, finding, &title),
            },
            link: match waits {
                Some(it) => Some(Link::new(
                    meeting_paper::address(it.paper),
                    words.agenda_late_ask(&it.title),
                )),
                None => link(words, finding, line, &title, meeting),
            },
            press: match (finding.rule, finding.met, finding.detail) {
                (Rule::First, false, _) => Some(("first", words.agenda_first())),
                (Rule::Breaks, false, Detail::NoBreak { .. }) => {
                    Some(("breaks", words.agenda_breaks()))
                }
                _ => None,
            },
        }
    }
}

fn name(words: Words, rule: Rule) -> &'static str {
    match rule {
        Rule::RepresentativesEarly => words.agenda_rule_early(),
        Rule::RepresentativesNotLast => words.agenda_rule_not_last(),
        Rule::Share => words.agenda_rule_share(),
        Rule::Complete => words.agenda_rule_complete(),
        Rule::Breaks => words.agenda_rule_breaks(),
        Rule::First => words.agenda_rule_first(),
        Rule::LatePapers => words.agenda_rule_late(),
        Rule::Fits => words.agenda_rule_fits(),
    }
}

/// What is so, and how to mend it, in one sentence.
fn says(words: Words, finding: &Finding, title: &str) -> String {
    let hours = |minutes: u32| words.hours(usize::try_from(minutes).unwrap_or_default());
    match finding.detail {
        Detail::Kept => match finding.rule {
            Rule::Breaks => words.agenda_breaks_kept().to_string(),
            Rule::LatePapers => words.agenda_late_kept().to_string(),
            _ => String::new(),
        },
        Detail::NoneOfRepresentatives => words.agenda_none_of_representatives().to_string(),
        Detail::Late { number, count } => {
            words.agenda_first_is_late(title, &number.to_string(), &count.to_string())
        }
        Detail::Last => words.agenda_is_last(title),
        Detail::Share(share) if share.of == 0 => words.agenda_share_unknown().to_string(),
        Detail::Share(share) => words.agenda_share(
            &hours(share.minutes),
            &hours(share.of),
            &share.per_cent().to_string(),
        ),
        Detail::Needs {
            proposer,
            purpose,
            minutes,
        } => {
            let needs: Vec<&str> = [
                (proposer, words.agenda_needs_proposer()),
                (purpose, words.agenda_needs_purpose()),
                (minutes, words.agenda_needs_minutes()),
            ]
            .into_iter()
            .filter_map(|(needed, name)| needed.then_some(name))
            .collect();
            words.agenda_needs(title, &words.list(&needs))
        }
        Detail::NoBreak { minutes, most } => {
            words.agenda_no_break(title, &hours(minutes), &hours(most))
        }
        Detail::TooLong { minutes, most } => {
            words.agenda_too_long(title, &hours(minutes), &hours(most))
        }
        Detail::NotFirst => words.agenda_not_first().to_string(),
        Detail::NotAgreed => words.agenda_not_agreed(title),
        Detail::Over { minutes, meeting } => {
            let over = minutes.saturating_sub(meeting);
            words.agenda_over(&hours(minutes), &hours(meeting), &hours(over))
        }
        Detail::Fits { minutes, meeting } => {
            let left = meeting.saturating_sub(minutes);
            words.agenda_fits(&hours(minutes), &hours(meeting), &hours(left))
        }
    }
}

/// Where it is mended.
fn link(
    words: Words,
    finding: &Finding,
    line: Option<&ItemLine>,
    title: &str,
    meeting: &Meeting,
) -> Option<Link> {
    if finding.met {
        return None;
    }
    let here = address(meeting.id);
    let to_item = |line: &ItemLine| {
        let place = format!("{here}/agenda#item-{}", line.item.id);
        Link::new(place, words.agenda_go_to(title))
    };
    let to_form = |line: &ItemLine| {
        let form = format!("/agenda-items/{}/edit", line.item.id);
        Link::new(form, words.agenda_mend(title))
    };
    match finding.rule {
        Rule::RepresentativesEarly if line.is_none() => {
            Some(Link::new(format!("{here}/call"), words.agenda_call_link()))
        }
        Rule::RepresentativesEarly | Rule::RepresentativesNotLast => line.map(to_item),
        Rule::Complete | Rule::LatePapers => line.map(to_form),
        Rule::Breaks if matches!(finding.detail, Detail::TooLong { .. }) => line.map(to_form),
        Rule::Fits => Some(Link::new(
            format!("{here}/edit"),
            words.agenda_make_longer(),
        )),
        Rule::Breaks | Rule::First | Rule::Share => None,
    }
}
