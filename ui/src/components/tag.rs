//! A status in words, with a shape before it; colour comes last and is never needed.

use crate::layout::Icon;
use askama::{Template, filters::HtmlSafe};

/// What a status means for the person reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// Finished.
    Done,
    /// Ready, or in hand.
    Hand,
    /// Somebody else is working on it.
    Wait,
    /// Worth a look today.
    Look,
    /// A promise of ours was missed.
    Stop,
    /// Not begun.
    Todo,
    /// Not needed, or declined: a choice, never a failure.
    Not,
}

impl TagKind {
    const fn class(self) -> &'static str {
        match self {
            TagKind::Done => "done",
            TagKind::Hand => "hand",
            TagKind::Wait => "wait",
            TagKind::Look => "look",
            TagKind::Stop => "stop",
            TagKind::Todo | TagKind::Not => "todo",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            TagKind::Done => Icon::Done,
            TagKind::Hand => Icon::Hand,
            TagKind::Wait => Icon::Clock,
            TagKind::Look => Icon::Look,
            TagKind::Stop => Icon::Stop,
            TagKind::Todo => Icon::Todo,
            TagKind::Not => Icon::Not,
        }
    }
}

/// A status. Access requirements never take [`TagKind::Look`] or [`TagKind::Stop`].
#[derive(Debug, Template)]
#[template(
    ext = "html",
    source = r#"<strong class="govuk-tag al-tag--{{ kind.class() }}">{{ kind.icon() }}<span>{{ text }}</span></strong>"#
)]
pub struct Tag {
    kind: TagKind,
    text: String,
}

impl Tag {
    /// A status with its words.
    pub fn new(kind: TagKind, text: impl Into<String>) -> Tag {
        Tag {
            kind,
            text: text.into(),
        }
    }
}

impl HtmlSafe for Tag {}
