//! Stories: what people do with Alongside, told as their visits.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by failing"
)]

mod access_audit;
mod access_flag;
mod access_requirement;
mod activity;
mod agenda;
mod agreement;
mod arrangement;
mod attendance;
mod budget;
mod certificate;
mod certificate_save;
mod claim_choice;
mod claim_line;
mod claim_policy;
mod claim_said;
mod claim_settled;
mod claim_trusted;
mod consent;
mod contact;
mod development;
mod door;
mod easy_profile;
mod easy_words;
mod home;
mod impact;
mod impact_papers;
mod input;
mod jargon_word;
mod lesson;
mod meeting;
mod meeting_action;
mod meeting_pack;
mod meeting_paper;
mod meeting_paper_sent;
mod meeting_paper_words;
mod pack;
mod paper_matrix;
mod paper_version;
mod partnership_board;
mod payment_claim;
mod payment_report;
mod payment_run;
mod personal_record;
mod picture;
mod plan;
mod policy;
mod power_check;
mod privacy_request;
mod promise;
mod rate;
mod representative;
mod review;
mod role_description;
mod settings;
mod skills_audit;
mod staff;
mod stage;
mod start_list;
mod support_booking;
mod supporter;
mod versioned_paper;
mod working_day;
mod year_end;
