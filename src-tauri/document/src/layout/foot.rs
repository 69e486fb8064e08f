//! Head and foot of the pages.
//!
//! Status and contact stand at the foot of every page, so that a loose page still says whom to ask. They are read once: on the
//! last page they are the document's last words, on the others they are furniture. Where they would take more than three lines, the
//! status gives way and stands once, below the last block; the contact stays.

use super::{
    drawing::{APRICOT_LINE, Furniture, Place, TEAL, Tag},
    flow::{Flow, ROOT},
    measure::{Measure, TWO_LINES},
    paper::paragraph,
    typesetter::{Setting, Side},
};
use crate::{model::Text, reading::Reading};
use alongside_locales::Words;

/// From the running head's two lines to the words below.
const BELOW_RUNNING_HEAD: f32 = 18.0;

/// The most lines of status and contact together.
const LINES: usize = 3;

/// How much of a page's height the contact may take: one that is longer than any contact would leave no room for the paper.
const TALLEST: f32 = 0.4;

/// The foot of the pages.
pub(crate) struct Foot {
    /// What stands on every page: status and contact, or the contact alone.
    lines: Vec<Setting>,
    /// What is too long for that and stands once, below the last block.
    below: Vec<Text>,
    head: Option<Setting>,
    /// Above status and contact on the last page, where there is room.
    credits: Option<Setting>,
    /// Whether a single page has its number too.
    pub(crate) number_alone: bool,
}

impl Foot {
    /// Sets the foot and keeps room for it on every page.
    pub(crate) fn of(reading: &Reading, words: &Words, flow: &mut Flow<'_>) -> Self {
        let measure = flow.measure;
        let widest = page_number(88, 88, words, flow).width();
        let width = measure.column() - widest - measure.text.size;
        let texts = reading.status.iter().chain([&reading.contact]);
        let mut texts: Vec<Text> = texts.map(|it| flow.told(it)).collect();
        let set = |it: &Text| flow.setter.set(it, &measure.foot, width, Side::Start);
        let mut lines: Vec<Setting> = texts.iter().map(set).collect();
        let mut below = Vec::new();
        if lines.iter().map(|it| it.lines.len()).sum::<usize>() > LINES {
            let last = lines.len().saturating_sub(1);
            below.extend(texts.drain(..last));
            lines.drain(..last);
        }
        let tallest = measure.height * TALLEST;
        if lines.iter().map(Setting::height).sum::<f32>() > tallest {
            below.append(&mut texts);
            lines.clear();
        }
        let height = lines
            .iter()
            .map(Setting::height)
            .sum::<f32>()
            .max(measure.page_number.leading);
        let above = measure.foot.size * 0.6;
        flow.bottom = measure.height - measure.foot_edge - height - above;

        let title = Text::plain(short(&reading.heading));
        let head = flow
            .setter
            .set(&title, &measure.publisher, measure.column(), Side::Start);
        let head = (head.lines.len() == 1).then_some(head);
        let head_height = if head.is_some() {
            measure.publisher.leading + 8.0
        } else {
            0.0
        };
        flow.top = measure.top + head_height + two_lines_height() + BELOW_RUNNING_HEAD;
        Self {
            lines,
            below,
            head,
            credits: None,
            number_alone: true,
        }
    }

    /// The room that is needed below the last block; none where status and contact have theirs at the foot.
    pub(crate) fn room_below(&self, flow: &mut Flow<'_>, reading: &Reading) -> f32 {
        if self.below.is_empty() {
            return 0.0;
        }
        let measure = flow.measure;
        let credits = credits(flow, reading).map_or(0.0, |it| measure.gap + it.height());
        let column = measure.column();
        let height = |text: &Text| {
            let setting = flow.setter.set(text, &measure.foot, column, Side::Start);
            measure.gap + setting.height()
        };
        credits + self.below.iter().map(height).sum::<f32>()
    }

    /// The height of the credits, if the page has no room for them: below its words, or right above the foot.
    pub(crate) fn credits_alone(&self, flow: &mut Flow<'_>, reading: &Reading) -> Option<f32> {
        let height = credits(flow, reading)?.height();
        let top = self.top(flow.measure) - height;
        (self.below.is_empty() && !flow.page_is_empty() && flow.y + 4.0 > top).then_some(height)
    }

    /// Ends the document: credits for its pictures go right above the foot if they fit there, else below the last block.
    pub(crate) fn end(&mut self, flow: &mut Flow<'_>, reading: &Reading) {
        let measure = flow.measure;
        if let Some(setting) = credits(flow, reading) {
            let top = self.top(measure) - setting.height();
            if self.below.is_empty() && !flow.page_is_empty() && flow.y + 4.0 <= top {
                self.credits = Some(setting);
            } else {
                flow.skip(measure.gap);
                let node = flow.node(ROOT, Tag::Paragraph);
                flow.pour(node, &setting, measure.left);
            }
        }
        for text in &self.below {
            flow.skip(measure.gap);
            paragraph(flow, ROOT, text, &measure.foot);
        }
    }

    /// Adds head, foot and number to each page.
    pub(crate) fn furnish(&self, flow: &mut Flow<'_>, pages: usize, words: &Words) {
        for page in 0..pages {
            flow.reopen(page);
            if page > 0 {
                flow.furniture(Furniture::Header, |flow| self.running_head(flow));
            }
            if page + 1 == pages {
                self.last_words(flow, page);
            } else if !self.lines.is_empty() {
                flow.furniture(Furniture::Footer, |flow| {
                    for (setting, y) in self.places(flow) {
                        flow.place_unread(setting, flow.measure.left, y);
                    }
                });
            }
            if pages > 1 || self.number_alone {
                let number = page_number(page + 1, pages, words, flow);
                let measure = flow.measure;
                let x = measure.width - measure.right - number.width();
                let y = measure.height - measure.foot_edge - number.height();
                flow.furniture(Furniture::Footer, |flow| flow.place_unread(&number, x, y));
            }
            flow.put_back(page);
        }
    }

    fn running_head(&self, flow: &mut Flow<'_>) {
        let measure = flow.measure;
        let mut y = measure.top;
        if let Some(head) = &self.head {
            flow.place_unread(head, measure.left, y);
            y += measure.publisher.leading + 8.0;
        }
        draw_two_lines(flow, y);
    }

    fn last_words(&self, flow: &mut Flow<'_>, page: usize) {
        let measure = flow.measure;
        if let Some(credits) = &self.credits {
            let node = flow.node(ROOT, Tag::Paragraph);
            let y = self.top(measure) - credits.height();
            flow.place(node, credits, measure.left, y, page);
        }
        for (setting, y) in self.places(flow) {
            let node = flow.node(ROOT, Tag::Paragraph);
            flow.place(node, setting, measure.left, y, page);
        }
    }

    fn places(&self, flow: &Flow<'_>) -> Vec<(&Setting, f32)> {
        let mut y = self.top(flow.measure);
        let place = |setting| {
            let at = y;
            y += Setting::height(setting);
            (setting, at)
        };
        self.lines.iter().map(place).collect()
    }

    fn top(&self, measure: &Measure) -> f32 {
        let height: f32 = self.lines.iter().map(Setting::height).sum();
        measure.height - measure.foot_edge - height
    }
}

/// The thanks for the pictures.
fn credits(flow: &mut Flow<'_>, reading: &Reading) -> Option<Setting> {
    let text = flow.told(reading.credits.as_deref()?);
    let measure = flow.measure;
    let setting = flow
        .setter
        .set(&text, &measure.foot, measure.column(), Side::Start);
    Some(setting)
}

/// "Page 1 of 4".
pub(crate) fn page_number(
    page: usize,
    pages: usize,
    words: &Words,
    flow: &mut Flow<'_>,
) -> Setting {
    let measure = flow.measure;
    let text = if measure.short_page_number {
        words.document_page_short(page, pages)
    } else {
        words.document_page(page, pages)
    };
    let style = &measure.page_number;
    flow.setter
        .set(&text.into(), style, measure.column(), Side::Start)
}

/// The height of the two lines.
pub(crate) fn two_lines_height() -> f32 {
    TWO_LINES.0 + TWO_LINES.1 + TWO_LINES.2
}

/// Draws the two lines from margin to margin.
pub(crate) fn draw_two_lines(flow: &mut Flow<'_>, y: f32) {
    let (x, width) = (flow.measure.left, flow.measure.column());
    draw_two_lines_at(flow, x, y, width);
}

/// Draws the two lines.
pub(crate) fn draw_two_lines_at(flow: &mut Flow<'_>, x: f32, y: f32, width: f32) {
    let (thick, between, thin) = TWO_LINES;
    let place = |y, height| Place {
        x,
        y,
        width,
        height,
    };
    flow.rule(place(y, thick), TEAL);
    flow.rule(place(y + thick + between, thin), APRICOT_LINE);
}

/// The most words of a running head: it only reminds. Checkers take a longer line that is read aloud nowhere for lost text.
const HEAD_WORDS: usize = 7;

/// A title as it runs along the top of further pages: whole, or its first words.
fn short(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    if words.len() <= HEAD_WORDS {
        return title.to_string();
    }
    let beginning = words[..HEAD_WORDS - 1].join(" ");
    format!("{}…", beginning.trim_end_matches([',', ':', ';']))
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_long_title_is_shortened_for_further_pages() {
        assert_eq!(
            short("About the Partnership Board"),
            "About the Partnership Board"
        );
        assert_eq!(
            short("When and where: January meeting of the board"),
            "When and where: January meeting of…"
        );
    }
}
