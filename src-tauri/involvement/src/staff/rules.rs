//! What a form for a member of staff must have.

use alongside_locales::Words;

use super::{StaffDraft, StaffFacts};
use crate::contact;
use crate::problem::{Problems, TextFault, one_line, required_line};

/// Most characters in a name, a job title or an email address.
const LONGEST: usize = 200;

impl StaffDraft {
    /// The facts, tidied; or everything that is wrong, in the order of the fields. Only the name is required: a member
    /// of staff who is nobody's contact needs no address.
    pub fn check(&self, words: Words) -> Result<StaffFacts, Problems> {
        let mut problems = Problems::new();
        let said = |fault, label: &str| match fault {
            TextFault::Missing => words.problem_enter(words.staff_name_what()),
            TextFault::TooLong { limit, length } => {
                words.problem_too_long(length - limit, label, limit)
            }
        };
        let name = problems.keep(
            "name",
            required_line(&self.name, LONGEST)
                .map_err(|fault| said(fault, words.staff_name_label())),
        );
        let job_title = problems.keep(
            "job_title",
            one_line(&self.job_title, LONGEST)
                .map_err(|fault| said(fault, words.staff_job_title_label())),
        );
        let email = problems.keep(
            "email",
            contact::email(&self.email)
                .ok_or_else(|| words.problem_email(words.staff_email_label())),
        );
        let phone = problems.keep(
            "phone",
            contact::phone(&self.phone)
                .ok_or_else(|| words.problem_phone(words.staff_phone_label())),
        );
        match (name, job_title, email, phone) {
            (Some(name), Some(job_title), Some(email), Some(phone)) => Ok(StaffFacts {
                name,
                job_title,
                email,
                phone,
            }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn fields(draft: StaffDraft) -> Vec<String> {
        match draft.check(Words::new(Language::English)) {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|problem| problem.field.to_string())
                .collect(),
        }
    }

    #[test]
    fn a_name_is_enough_and_is_tidied() {
        let draft = StaffDraft {
            name: "  Kate   Morris ".into(),
            ..StaffDraft::default()
        };
        assert_eq!(
            draft.check(Words::new(Language::English)).unwrap().name,
            "Kate Morris"
        );
    }

    #[test]
    fn every_problem_is_told_at_once_in_the_order_of_the_fields() {
        let draft = StaffDraft {
            name: " ".into(),
            job_title: "x".repeat(201),
            email: "kate at marlbrook".into(),
            phone: "ask Joan".into(),
        };
        assert_eq!(fields(draft), ["name", "job_title", "email", "phone"]);
    }

    #[test]
    fn markup_is_kept_as_typed() {
        let draft = StaffDraft {
            name: "<b>Kate</b>".into(),
            ..StaffDraft::default()
        };
        assert_eq!(
            draft.check(Words::new(Language::Welsh)).unwrap().name,
            "<b>Kate</b>"
        );
    }
}
