//! How long things take: working days to make a format, and working days on the way to a person.

mod rules;
mod store;

pub use rules::{LeadTimeDraft, MOST_DAYS};

use crate::{
    Id, Noun,
    representative::{Delivery, PaperFormat},
};

/// One length of time as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeadTime;

/// The id of a length of time.
pub type LeadTimeId = Id<LeadTime>;

impl Noun for LeadTime {
    const KIND: &'static str = "lead_time";
}

/// How long everything takes, in working days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadTimes {
    /// In the order of [`PaperFormat::ALL`].
    formats: Vec<u32>,
    /// In the order of [`Delivery::ALL`].
    deliveries: Vec<u32>,
}

impl Default for LeadTimes {
    /// What to begin with, as small charities told it in 2026; every charity changes it to its own.
    fn default() -> Self {
        let format = |format: &PaperFormat| match format {
            // Somebody chooses pictures and reads it with readers.
            PaperFormat::EasyRead => 3,
            // To be printed.
            PaperFormat::ClearPrint | PaperFormat::LargePrint => 2,
            PaperFormat::Html
            | PaperFormat::PlainText
            | PaperFormat::Word
            | PaperFormat::Epub
            | PaperFormat::Speech => 1,
            // To be embossed.
            PaperFormat::Braille | PaperFormat::BrailleTwo => 3,
            PaperFormat::Audio => 3,
            PaperFormat::BslVideo => 5,
        };
        let delivery = |delivery: &Delivery| match delivery {
            Delivery::Post | Delivery::Usb => 2,
            Delivery::Email | Delivery::Hand => 0,
        };
        Self {
            formats: PaperFormat::ALL.iter().map(format).collect(),
            deliveries: Delivery::ALL.iter().map(delivery).collect(),
        }
    }
}

impl LeadTimes {
    /// Working days from the final text to a paper in this format.
    pub fn production(&self, format: PaperFormat) -> u32 {
        at(PaperFormat::ALL, &self.formats, format)
    }

    /// Working days from sending to arriving.
    pub fn post(&self, delivery: Delivery) -> u32 {
        at(Delivery::ALL, &self.deliveries, delivery)
    }

    /// The longest way of a paper, from its final text to the person.
    pub fn longest(&self) -> u32 {
        let longest = |days: &[u32]| days.iter().copied().max().unwrap_or_default();
        longest(&self.formats) + longest(&self.deliveries)
    }

    /// The same with another length for a format.
    pub fn with_production(mut self, format: PaperFormat, days: u32) -> Self {
        set(PaperFormat::ALL, &mut self.formats, format, days);
        self
    }

    /// The same with another length for a delivery.
    pub fn with_post(mut self, delivery: Delivery, days: u32) -> Self {
        set(Delivery::ALL, &mut self.deliveries, delivery, days);
        self
    }
}

fn at<T: PartialEq>(all: &[T], days: &[u32], wanted: T) -> u32 {
    let place = all.iter().position(|it| *it == wanted);
    place
        .and_then(|it| days.get(it))
        .copied()
        .unwrap_or_default()
}

fn set<T: PartialEq>(all: &[T], days: &mut [u32], wanted: T, to: u32) {
    let place = all.iter().position(|it| *it == wanted);
    if let Some(days) = place.and_then(|it| days.get_mut(it)) {
        *days = to;
    }
}
