//! The list of a noun, and the list of what of it is archived: two pages that differ in their words alone.

use crate::Visit;
use crate::components::Pages;
use crate::layout::{Frame, Section};

/// How the two lists of a noun are headed.
pub(crate) struct List {
    /// Where the list is; what is archived is at `/archived` below.
    pub address: &'static str,
    /// The part of the program it belongs to.
    pub section: Section,
    /// Heading and first sentence of the list.
    pub title: (&'static str, &'static str),
    /// Heading and first sentence of the list of what is archived.
    pub archived: (&'static str, &'static str),
}

impl List {
    /// The page round it.
    pub(crate) fn frame(&self, visit: &mut Visit<'_>, archived: bool) -> Frame {
        let home = visit.words.page_home();
        let (heading, lede) = if archived { self.archived } else { self.title };
        let frame = Frame::new(visit, heading).lede(lede).section(self.section);
        if archived {
            frame.crumb(self.address, self.title.0)
        } else {
            frame.crumb("/", home)
        }
    }

    /// Which of its pages is asked for, of `count` lines in all.
    pub(crate) fn pages(&self, visit: &Visit<'_>, archived: bool, count: usize) -> Pages {
        let address = if archived {
            format!("{}/archived", self.address)
        } else {
            self.address.to_string()
        };
        Pages::new(visit.words, &address, visit.request, count)
    }
}
