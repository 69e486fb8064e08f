//! Stories: what people do with Alongside, told as their visits.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by failing"
)]

mod access_audit;
mod access_requirement;
mod activity;
mod arrangement;
mod attendance;
mod certificate;
mod consent;
mod contact;
mod door;
mod easy_profile;
mod easy_words;
mod input;
mod jargon_word;
mod lesson;
mod meeting;
mod pack;
mod personal_record;
mod picture;
mod plan;
mod promise;
mod rate;
mod representative;
mod role_description;
mod settings;
mod skills_audit;
mod staff;
mod stage;
mod supporter;
mod versioned_paper;
mod working_day;
