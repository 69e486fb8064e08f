//! How each thing that can be done today is told, and where its button leads.

use crate::layout::Icon;
use alongside_involvement::task::{Task, TaskKind};
use alongside_locales::Words;

/// One thing to do, in words.
pub(super) struct Todo {
    pub(super) icon: Icon,
    pub(super) address: String,
    pub(super) what: String,
    pub(super) why: &'static str,
    pub(super) button: &'static str,
}

/// Tells one of them. In the order of [`TaskKind`].
pub(super) fn todo(words: Words, task: Task) -> Todo {
    let (id, title) = (task.about.uuid(), task.title.as_str());
    let (icon, address, what, why, button) = match task.kind {
        TaskKind::ClaimLate => (
            Icon::Pound,
            format!("/payment-claims/{id}"),
            words.home_claim_late(title),
            words.home_claim_late_why(),
            words.home_claim_late_button(),
        ),
        TaskKind::ClaimDue => (
            Icon::Pound,
            format!("/payment-claims/{id}"),
            words.home_claim_due(title),
            words.home_claim_due_why(),
            words.home_claim_due_button(),
        ),
        TaskKind::AuditAction => (
            Icon::Find,
            format!("/access-audit-items/{id}"),
            words.home_audit_action(title),
            words.home_audit_action_why(),
            words.home_audit_action_button(),
        ),
        TaskKind::AcknowledgeComplaint => (
            Icon::Safe,
            format!("/privacy-requests/{id}"),
            words.home_acknowledge_complaint(title),
            words.home_acknowledge_complaint_why(),
            words.home_acknowledge_complaint_button(),
        ),
        TaskKind::AnswerPrivacy => (
            Icon::Safe,
            format!("/privacy-requests/{id}"),
            words.home_answer_privacy(title),
            words.home_answer_privacy_why(),
            words.home_answer_privacy_button(),
        ),
        TaskKind::AnswerInput => (
            Icon::Said,
            format!("/inputs/{id}"),
            words.home_answer_input(title),
            words.home_answer_input_why(),
            words.home_answer_input_button(),
        ),
        TaskKind::TellAnswer => (
            Icon::Letter,
            "/inputs/letters".to_string(),
            words.home_tell_answer(title),
            words.home_tell_answer_why(),
            words.home_tell_answer_button(),
        ),
        TaskKind::SendPapers => (
            Icon::Paper,
            format!("/meetings/{id}/papers"),
            words.home_send_papers(title),
            words.home_send_papers_why(),
            words.home_send_papers_button(),
        ),
        TaskKind::FinishPaper => (
            Icon::Paper,
            format!("/meeting-papers/{id}"),
            words.home_finish_paper(title),
            words.home_finish_paper_why(),
            words.home_finish_paper_button(),
        ),
        TaskKind::OrderFormat => (
            Icon::Talk,
            format!("/meeting-papers/{id}"),
            words.home_order_format(title),
            words.home_order_format_why(),
            words.home_order_format_button(),
        ),
        TaskKind::ConfirmPapers => (
            Icon::Phone,
            format!("/meetings/{id}/papers"),
            words.home_confirm_papers(title),
            words.home_confirm_papers_why(),
            words.home_confirm_papers_button(),
        ),
        TaskKind::TellCancelled => (
            Icon::Phone,
            format!("/meetings/{id}"),
            words.home_tell_cancelled(title),
            words.home_tell_cancelled_why(),
            words.home_tell_cancelled_button(),
        ),
        TaskKind::BookSupport => (
            Icon::People,
            format!("/meetings/{id}/support"),
            words.home_book_support(title),
            words.home_book_support_why(),
            words.home_book_support_button(),
        ),
        TaskKind::DoAction => (
            Icon::Hand,
            format!("/meeting-actions/{id}"),
            words.home_do_action(title),
            words.home_do_action_why(),
            words.home_do_action_button(),
        ),
        TaskKind::IssueCertificate => (
            Icon::Rosette,
            format!("/certificates/{id}"),
            words.home_issue_certificate(title),
            words.home_issue_certificate_why(),
            words.home_issue_certificate_button(),
        ),
        TaskKind::ShowWording => (
            Icon::Rosette,
            format!("/certificates/{id}"),
            words.home_show_wording(title),
            words.home_show_wording_why(),
            words.home_show_wording_button(),
        ),
        TaskKind::DecideTimes => (
            Icon::Clock,
            format!("/arrangements/{id}"),
            words.home_decide_times(title),
            words.home_decide_times_why(),
            words.home_decide_times_button(),
        ),
        TaskKind::AskLatePromise => (
            Icon::Hand,
            format!("/promises/{id}/outcome"),
            words.home_ask_late_promise(title),
            words.home_ask_late_promise_why(),
            words.home_ask_late_promise_button(),
        ),
        TaskKind::AskPromise => (
            Icon::Hand,
            format!("/promises/{id}"),
            words.home_ask_promise(title),
            words.home_ask_promise_why(),
            words.home_ask_promise_button(),
        ),
        TaskKind::ShareLesson => (
            Icon::Said,
            format!("/lessons/{id}"),
            words.home_share_lesson(title),
            words.home_share_lesson_why(),
            words.home_share_lesson_button(),
        ),
        TaskKind::ReviewPaper => (
            Icon::Paper,
            format!("/versioned-papers/{id}"),
            words.home_review_paper(title),
            words.home_review_paper_why(),
            words.home_review_paper_button(),
        ),
        TaskKind::AskFormat => (
            Icon::EasyWords,
            format!("/representatives/{id}"),
            words.home_ask_format(title),
            words.home_ask_format_why(),
            words.home_ask_format_button(),
        ),
        TaskKind::AskAccess => (
            Icon::Ear,
            format!("/representatives/{id}/access"),
            words.home_ask_access(title),
            words.home_ask_access_why(),
            words.home_ask_access_button(),
        ),
        TaskKind::CheckAccess => (
            Icon::Ear,
            format!("/representatives/{id}/access/check"),
            words.home_check_access(title),
            words.home_check_access_why(),
            words.home_check_access_button(),
        ),
        TaskKind::ReviewAccess => (
            Icon::Ear,
            format!("/representatives/{id}/access/check"),
            words.home_review_access(title),
            words.home_review_access_why(),
            words.home_review_access_button(),
        ),
        TaskKind::EraseAccess => (
            Icon::Safe,
            format!("/representatives/{id}/record/access"),
            words.home_erase_access(title),
            words.home_erase_access_why(),
            words.home_erase_access_button(),
        ),
        TaskKind::AddPeople => (
            Icon::People,
            format!("/activities/{id}/people"),
            words.home_add_people(title),
            words.home_add_people_why(),
            words.home_add_people_button(),
        ),
        TaskKind::NameDeputy => (
            Icon::Phone,
            format!("/activities/{id}/edit"),
            words.home_name_deputy(title),
            words.home_name_deputy_why(),
            words.home_name_deputy_button(),
        ),
        TaskKind::NameSuccessor => (
            Icon::People,
            format!("/activities/{id}/edit"),
            words.home_name_successor(title),
            words.home_name_successor_why(),
            words.home_name_successor_button(),
        ),
        TaskKind::NamePromiser => (
            Icon::Hand,
            format!("/promises/{id}/edit"),
            words.home_name_promiser(title),
            words.home_name_promiser_why(),
            words.home_name_promiser_button(),
        ),
        TaskKind::DescribeRole => (
            Icon::Paper,
            format!("/activities/{id}/role-descriptions/new"),
            words.home_describe_role(title),
            words.home_describe_role_why(),
            words.home_describe_role_button(),
        ),
        TaskKind::WriteMeasures => (
            Icon::List,
            format!("/activities/{id}/edit"),
            words.home_write_measures(title),
            words.home_write_measures_why(),
            words.home_write_measures_button(),
        ),
        TaskKind::Finished => (
            Icon::Calendar,
            format!("/activities/{id}"),
            words.home_finished(title),
            words.home_finished_why(),
            words.home_finished_button(),
        ),
    };
    Todo {
        icon,
        address,
        what,
        why,
        button,
    }
}
