//! The certificate: ragged left inside a woven border, every place fixed; or, for large print and for long texts, the same words
//! flowing inside the same border.

use super::{
    Sizes,
    block::signature_line,
    drawing::{ArtworkId, Drawing, Furniture, Mark, NodeId, Place, TEAL, Tag},
    flow::{Flow, ROOT},
    foot::{draw_two_lines_at, page_number, two_lines_height},
    measure::Measure,
    paper::{fitted, paragraph_at, picture},
    typesetter::{Setting, Side, Style, Typesetter},
};
use crate::{
    format::Format,
    model::{Certificate, Fact, Signature, Text},
    reading::Reading,
    tongue,
};
use alongside_locales::Words;

const PAGE: (f32, f32) = (842.0, 595.0);
const LEFT: f32 = 72.0;
/// Left of the seal.
const COLUMN: f32 = 560.0;
/// Between the inner lines, on pages without a seal.
const WHOLE: f32 = 698.0;
const STATEMENT: f32 = 600.0;
/// Widths of the columns of facts, and the gap between them.
const FACT_COLUMNS: [f32; 3] = [210.0, 210.0, 230.0];
const FACT_GAP: f32 = 24.0;
const FACTS_TOP: f32 = 360.0;
const FACTS_BOTTOM: f32 = 472.0;
const SIGNATURES_TOP: f32 = 482.0;
/// The last words end here, above the inner line.
const LAST_LINE: f32 = 536.0;

/// The design on one page; a certificate whose words do not fit into it flows over as many as it needs.
pub(crate) fn designed(
    reading: &Reading,
    it: &Certificate,
    measure: Measure,
    setter: &mut Typesetter,
    words: &Words,
    sizes: Sizes<'_>,
) -> Drawing {
    let typeface = measure.text.typeface;
    let measure = Measure {
        width: PAGE.0,
        height: PAGE.1,
        left: LEFT,
        right: LEFT,
        top: 68.0,
        foot_edge: PAGE.1 - LAST_LINE,
        ..measure
    };
    let style = |size, leading| Style {
        typeface,
        size,
        leading,
        ..measure.text
    };
    let mut flow = Flow::new(setter, &measure, reading.language);
    let Some(set) = Set::new(&mut flow, reading, it, &style) else {
        let mut larger = Measure::of(Format::LargePrint { points: 16 }.into());
        larger.set_in(typeface);
        return flowing(reading, it, larger, setter, words, sizes);
    };
    ornaments(&mut flow, true);
    publisher(&mut flow, reading, &set, sizes);

    let heading = flow.node(
        ROOT,
        Tag::Heading {
            level: 1,
            text: it.heading.clone(),
        },
    );
    flow.y = 150.0;
    flow.bookmark(1, &it.heading);
    flow.place(heading, &set.heading, LEFT, 150.0, 0);
    let name = flow.node(ROOT, Tag::Paragraph);
    let lower = 72.0 - set.name.leading;
    // the first letter's own edge stands on the margin
    flow.place(name, &set.name, LEFT - 2.0, 184.0 + lower, 0);
    flow.furniture(Furniture::Ornament, |flow| {
        draw_two_lines_at(flow, LEFT, 264.0, 120.0);
    });
    let statement = flow.node(ROOT, Tag::Paragraph);
    flow.place(statement, &set.statement, LEFT, 284.0, 0);
    facts(&mut flow, &set.facts);
    for (index, signature) in set.signatures.iter().enumerate() {
        let x = LEFT + index as f32 * (FACT_COLUMNS[0] + FACT_GAP);
        flow.furniture(Furniture::Ornament, |flow| {
            signature_line(flow, x, SIGNATURES_TOP);
        });
        stack(&mut flow, signature, x, SIGNATURES_TOP + 5.0);
    }
    let height: f32 = set.issue.iter().map(Setting::height).sum();
    let x = LEFT + 2.0 * (FACT_COLUMNS[0] + FACT_GAP);
    stack(
        &mut flow,
        &set.issue,
        x,
        (SIGNATURES_TOP + 4.0).min(LAST_LINE - height),
    );
    flow.finish(|_, _| {})
}

/// Every text of the design, set.
struct Set {
    publisher: Vec<Setting>,
    heading: Setting,
    name: Setting,
    statement: Setting,
    facts: Vec<(Setting, Vec<Setting>)>,
    signatures: Vec<Vec<Setting>>,
    issue: Vec<Setting>,
}

impl Set {
    /// Sets the texts; nothing when one is too long for its place.
    fn new(
        flow: &mut Flow<'_>,
        reading: &Reading,
        it: &Certificate,
        style: &dyn Fn(f32, f32) -> Style,
    ) -> Option<Self> {
        let told = |words: &str| tongue::told(words, reading.language);
        let mut set = |text: &Text, style: Style, width: f32| {
            flow.setter.set(text, &style, width, Side::Start)
        };
        let small = style(12.0, 16.0).soft();
        let beside_logo = COLUMN - 72.0;
        let mut publisher = vec![set(
            &told(&reading.publisher),
            style(18.0, 22.0).bold(),
            beside_logo,
        )];
        if let Some(registration) = &reading.registration {
            publisher.push(set(&told(registration), small, beside_logo));
        }
        let title = Style {
            colour: TEAL,
            ..style(24.0, 30.0).bold()
        };
        let heading = set(&told(&it.heading), title, COLUMN);
        let name = name(&mut set, &told(&it.name), style)?;
        let statement = set(&it.statement, style(18.0, 26.0), STATEMENT);
        let facts = it.facts.iter().zip(FACT_COLUMNS).map(|(fact, width)| {
            let value = fact.value.iter();
            (
                set(&told(&fact.term), small, width),
                value.map(|it| set(it, style(14.0, 19.0), width)).collect(),
            )
        });
        let facts: Vec<(Setting, Vec<Setting>)> = facts.collect();
        let signatures = it.signatures.each_ref().map(|it| {
            let mut lines = vec![set(
                &tongue::marked(Text::strong(&it.name), reading.language),
                style(13.0, 17.0),
                FACT_COLUMNS[0],
            )];
            if !it.role.is_empty() {
                lines.push(set(&told(&it.role), small, FACT_COLUMNS[0]));
            }
            lines
        });
        let contact = told(&reading.contact);
        let further = [&reading.credits, &reading.status];
        let further: Vec<Text> = further.into_iter().flatten().map(|it| told(it)).collect();
        let issue = [&it.number, &it.given]
            .into_iter()
            .chain(&further)
            .chain([&contact]);
        let issue: Vec<Setting> = issue.map(|it| set(it, small, FACT_COLUMNS[2])).collect();

        let height = |lines: &[Setting]| lines.iter().map(Setting::height).sum::<f32>();
        let fits = it.facts.len() <= FACT_COLUMNS.len()
            && height(&publisher) <= 76.0
            && heading.lines.len() == 1
            && statement.height() <= FACTS_TOP - 284.0 - 8.0
            && facts.iter().all(|(term, value)| {
                term.height() + 3.0 + height(value) <= FACTS_BOTTOM - FACTS_TOP
            })
            && signatures
                .iter()
                .all(|it| SIGNATURES_TOP + 5.0 + height(it) <= LAST_LINE + 6.0)
            && height(&issue) <= LAST_LINE - FACTS_BOTTOM - 4.0;
        fits.then_some(Self {
            publisher,
            heading,
            name,
            statement,
            facts,
            signatures: signatures.into(),
            issue,
        })
    }
}

/// The name on one line, as large as it may be: 64 points, stepping down by 4.
fn name(
    set: &mut dyn FnMut(&Text, Style, f32) -> Setting,
    name: &Text,
    style: &dyn Fn(f32, f32) -> Style,
) -> Option<Setting> {
    let sizes = (24..=64).rev().step_by(4).map(|it| it as f32);
    let mut settings = sizes.map(|size| {
        let style = Style {
            tracking: -size * 0.019,
            ..style(size, (size * 1.125).round()).bold()
        };
        set(name, style, COLUMN)
    });
    settings.find(|it| it.lines.len() == 1)
}

fn ornaments(flow: &mut Flow<'_>, seal: bool) {
    let frame = Place {
        x: 0.0,
        y: 0.0,
        width: PAGE.0,
        height: PAGE.1,
    };
    flow.furniture(Furniture::Ornament, |flow| {
        flow.mark(Mark::Picture {
            artwork: ArtworkId::CertificateFrame,
            place: frame,
        });
        if seal {
            flow.mark(Mark::Picture {
                artwork: ArtworkId::CertificateSeal,
                place: Place {
                    x: 706.0 - 62.0,
                    y: 140.0 - 62.0,
                    width: 124.0,
                    height: 124.0,
                },
            });
        }
    });
}

fn publisher(flow: &mut Flow<'_>, reading: &Reading, set: &Set, sizes: Sizes<'_>) {
    let mut x = LEFT;
    let box_height = 58.0;
    if let Some(logo) = &reading.logo {
        let fitted = fitted(sizes(&logo.picture), 116.0, box_height);
        picture(flow, ROOT, logo, fitted.at(LEFT - fitted.drawn.x, 68.0));
        x += fitted.drawn.width + 14.0;
    }
    let height: f32 = set.publisher.iter().map(Setting::height).sum();
    stack(flow, &set.publisher, x, 68.0 + (box_height - height) / 2.0);
}

/// Paragraphs one below the other.
fn stack(flow: &mut Flow<'_>, lines: &[Setting], x: f32, mut y: f32) {
    for line in lines {
        let node = flow.node(ROOT, Tag::Paragraph);
        flow.place(node, line, x, y, flow.page());
        y += line.height();
    }
}

fn facts(flow: &mut Flow<'_>, facts: &[(Setting, Vec<Setting>)]) {
    if facts.is_empty() {
        return;
    }
    let list = flow.node(ROOT, Tag::List { numbered: false });
    let mut x = LEFT;
    for ((term, value), width) in facts.iter().zip(FACT_COLUMNS) {
        let item = flow.node(list, Tag::Item);
        let label = flow.node(item, Tag::Label);
        flow.place(label, term, x, FACTS_TOP, 0);
        let body = flow.node(item, Tag::ItemBody);
        let mut y = FACTS_TOP + term.height() + 3.0;
        for line in value {
            let node = flow.node(body, Tag::Paragraph);
            flow.place(node, line, x, y, 0);
            y += line.height();
        }
        x += width + FACT_GAP;
    }
}

/// The words at the person's size inside the same border, over as many pages as they need.
pub(crate) fn flowing(
    reading: &Reading,
    it: &Certificate,
    measure: Measure,
    setter: &mut Typesetter,
    words: &Words,
    sizes: Sizes<'_>,
) -> Drawing {
    let measure = Measure {
        width: PAGE.0,
        height: PAGE.1,
        left: LEFT,
        right: PAGE.0 - LEFT - COLUMN,
        top: 68.0,
        foot_edge: PAGE.1 - LAST_LINE,
        ..measure
    };
    let text = measure.text;
    let mut flow = Flow::new(setter, &measure, reading.language);
    flow.bottom = LAST_LINE;
    let mut x = LEFT;
    let mut logo_bottom = flow.y;
    if let Some(logo) = &reading.logo {
        let fitted = fitted(sizes(&logo.picture), 116.0, 58.0);
        let place = fitted.at(LEFT - fitted.drawn.x, flow.y);
        picture(&mut flow, ROOT, logo, place);
        x += fitted.drawn.width + 14.0;
        logo_bottom += 58.0;
    }
    let beside = LEFT + COLUMN - x;
    let publisher = flow.told_strongly(&reading.publisher);
    paragraph_at(&mut flow, ROOT, &publisher, &text, x, beside);
    if let Some(registration) = &reading.registration {
        let registration = flow.told(registration);
        paragraph_at(&mut flow, ROOT, &registration, &text, x, beside);
    }
    flow.y = flow.y.max(logo_bottom) + measure.gap;
    let title = Style {
        colour: TEAL,
        size: text.size * 1.2,
        leading: (text.size * 1.2 * 1.25).round(),
        ..text.bold()
    };
    super::paper::heading(&mut flow, ROOT, 1, &it.heading, &title);
    let size = text.size * 2.0;
    let name = Style {
        size,
        leading: (size * 1.15).round(),
        tracking: -size * 0.015,
        ..text.bold()
    };
    let whose = flow.told(&it.name);
    plain(&mut flow, &whose, &name);
    flow.skip(4.0);
    let y = flow.y;
    flow.furniture(Furniture::Ornament, |flow| {
        draw_two_lines_at(flow, LEFT, y, 120.0);
    });
    flow.y += two_lines_height();
    flow.skip(measure.gap);
    plain(&mut flow, &it.statement, &text);
    flowing_facts(&mut flow, &it.facts);
    flowing_signatures(&mut flow, &it.signatures);
    flow.skip(measure.gap);
    // The last lines stay together: none stands on a page by itself.
    let last = [&reading.credits, &reading.status];
    let lines = 3 + last.into_iter().flatten().count();
    flow.need(text.leading * lines as f32);
    for line in [&it.number, &it.given] {
        plain(&mut flow, line, &text);
    }
    for line in [&reading.credits, &reading.status].into_iter().flatten() {
        let line = flow.told(line);
        plain(&mut flow, &line, &text);
    }
    let contact = flow.told(&reading.contact);
    plain(&mut flow, &contact, &text);
    flow.finish(|flow, pages| {
        for page in 0..pages {
            flow.reopen(page);
            ornaments(flow, page == 0);
            if pages > 1 {
                let number = page_number(page + 1, pages, words, flow);
                let x = PAGE.0 - LEFT - number.width();
                let y = LAST_LINE - number.height();
                flow.furniture(Furniture::Footer, |flow| flow.place_unread(&number, x, y));
            }
            flow.put_back(page);
        }
    })
}

/// Beside the seal on the first page, the whole width after it.
fn width(flow: &Flow<'_>) -> f32 {
    if flow.page() == 0 { COLUMN } else { WHOLE }
}

fn plain(flow: &mut Flow<'_>, text: &Text, style: &Style) {
    flow.need(style.leading);
    let width = width(flow);
    paragraph_at(flow, ROOT, text, style, LEFT, width);
}

fn flowing_facts(flow: &mut Flow<'_>, facts: &[Fact]) {
    if facts.is_empty() {
        return;
    }
    let measure = flow.measure;
    let text = measure.text;
    let list = flow.node(ROOT, Tag::List { numbered: false });
    for fact in facts {
        flow.skip(measure.gap);
        // A short list is not torn apart.
        flow.need(text.leading * (fact.value.len().clamp(2, 5) + 1) as f32);
        let item = flow.node(list, Tag::Item);
        let label: NodeId = flow.node(item, Tag::Label);
        let term = flow.told(&fact.term);
        let width = width(flow);
        let term = flow.setter.set(&term, &text.soft(), width, Side::Start);
        flow.pour(label, &term, LEFT);
        let body = flow.node(item, Tag::ItemBody);
        for line in &fact.value {
            paragraph_at(flow, body, line, &text, LEFT, width);
        }
    }
}

/// Side by side, for neither stands above the other; below one another only where a name is too long for half the page.
fn flowing_signatures(flow: &mut Flow<'_>, signatures: &[Signature; 2]) {
    let text = flow.measure.text;
    let room = (text.leading * 1.5).max(40.0);
    let set = |flow: &mut Flow<'_>, it: &Signature, width: f32| -> Vec<Setting> {
        let lines = [flow.told_strongly(&it.name), flow.told(&it.role)];
        let lines = lines.iter().filter(|it| !it.is_blank());
        lines
            .map(|it| flow.setter.set(it, &text, width, Side::Start))
            .collect()
    };
    let height = |lines: &[Setting]| lines.iter().map(Setting::height).sum::<f32>();
    // twice, for the next page may be wider than this one
    for _ in 0..2 {
        let half = (width(flow) - FACT_GAP) / 2.0;
        let beside = signatures.each_ref().map(|it| set(flow, it, half));
        let highest = beside.iter().map(|it| height(it)).fold(0.0, f32::max);
        if highest > text.leading * 3.0 {
            break;
        }
        if flow.y + room + 5.0 + highest > flow.bottom {
            flow.end_page();
            continue;
        }
        flow.y += room;
        let y = flow.y;
        for (index, lines) in beside.iter().enumerate() {
            let x = LEFT + index as f32 * (half + FACT_GAP);
            flow.furniture(Furniture::Ornament, |flow| signature_line(flow, x, y));
            stack(flow, lines, x, y + 5.0);
        }
        flow.y = y + 5.0 + highest;
        return;
    }
    for it in signatures {
        let lines = set(flow, it, COLUMN);
        flow.need(room + 5.0 + height(&lines));
        flow.y += room;
        let y = flow.y;
        flow.furniture(Furniture::Ornament, |flow| signature_line(flow, LEFT, y));
        stack(flow, &lines, LEFT, y + 5.0);
        flow.y = y + 5.0 + height(&lines);
    }
}
