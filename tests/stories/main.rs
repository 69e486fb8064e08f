//! Stories: what people do with Alongside, told as their visits.

mod activity;
mod representative;
mod role_description;
