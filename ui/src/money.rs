//! The places of Money: one row of links above each of its lists.

use crate::{
    Visit,
    layout::{Frame, Section},
};

/// A list of Money.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// What is paid for what.
    Rates,
}

impl Place {
    const ALL: [Place; 1] = [Place::Rates];

    fn address(self) -> &'static str {
        match self {
            Place::Rates => "/rates",
        }
    }

    /// Marks this place in the links above the list.
    pub(crate) fn frame(self, visit: &mut Visit<'_>, heading: &str, lede: &str) -> Frame {
        let words = visit.words;
        let frame = Frame::new(visit, heading)
            .lede(lede)
            .section(Section::Money);
        Place::ALL.into_iter().fold(frame, |frame, place| {
            let name = match place {
                Place::Rates => words.money_parts_rates(),
            };
            frame.part(place.address(), name, place == self)
        })
    }
}
