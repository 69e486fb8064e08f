//! Stories: what people do with Alongside, told as their visits.

mod activity;
