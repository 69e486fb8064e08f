//! The frame round every page: skip link, top bar, menu, sheet, foot.
//!
//! Each page has one `h1` that takes the focus when the page opens, so that a screen reader says where it is (Orca 48 says "No
//! more headings" without it); where a form has a problem, the error summary takes the focus instead.

mod icon;

pub use icon::Icon;

use crate::{Visit, access_requirement::Flag};
use alongside_involvement::charity::Charity;
use alongside_involvement::{Appearance, Problem, Problems, staff::Staff, store::moment};
use alongside_locales::Words;

/// What the frame needs to know of a page. Built by [`Frame::new`], refined by the page's handler.
#[derive(Debug)]
pub struct Frame {
    /// The page's own address: after a lock, signing in leads back to it.
    pub here: String,
    /// The page's words.
    pub words: Words,
    /// How the page looks.
    pub appearance: Appearance,
    /// The heading, and the first part of the window's title.
    pub heading: String,
    /// One or two words above the heading.
    pub caption: Option<String>,
    /// Which part of a noun the page shows, for the window's title.
    pub part_name: Option<String>,
    /// One sentence below the heading.
    pub lede: Option<String>,
    /// The part of the menu to which the page belongs.
    pub section: Option<Section>,
    /// Where Back leads, on forms.
    pub back: Option<Link>,
    /// The way here, on places. Never together with [`back`](Frame::back).
    pub crumbs: Vec<Link>,
    /// What was just done, told once.
    pub notice: Option<String>,
    /// What is wrong with what was typed.
    pub problems: Problems,
    /// The groups of this noun's parts, as tabs; none where the parts are few.
    pub groups: Vec<Part>,
    /// The parts of this noun, or of the group that is shown, as links.
    pub parts: Vec<Part>,
    /// The charity and who is working; `None` while nobody has signed in.
    pub desk: Option<DeskBar>,
    /// After how many seconds the page asks for an address anew, and which: a page that tells how far something is.
    pub look_again: Option<(i64, String)>,
    /// What we do for the person whom the page is about, where it is about one.
    pub(crate) flag: Option<Flag>,
    /// What was asked for in the search box.
    pub find: String,
    /// After how many seconds without use the window locks itself; `None` while nobody has signed in, or for never.
    pub lock_after: Option<i64>,
}

/// What the top bar and the foot say while somebody is working.
#[derive(Debug)]
pub struct DeskBar {
    /// Name of the charity.
    pub charity: String,
    /// Name of the person working.
    pub name: String,
    /// First letters of that name.
    pub initials: String,
    /// Their role.
    pub role: String,
    /// When the last backup was made, in words.
    pub last_backup: String,
}

/// A link with its words.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub text: String,
}

impl Link {
    /// A link that leads to `address` and says `text`.
    pub fn new(address: impl Into<String>, text: impl Into<String>) -> Link {
        Link {
            address: address.into(),
            text: text.into(),
        }
    }
}

/// One of a noun's parts, shown as a tab.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it is and what it is called.
    pub link: Link,
    /// Whether it is the one shown.
    pub current: bool,
}

/// The places in the menu, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What needs doing today.
    Home,
    /// Activities.
    Activities,
    /// Representatives and staff.
    People,
    /// Role descriptions and packs.
    Papers,
    /// Claims, rates and budgets.
    Money,
    /// Certificates of participation.
    Certificates,
    /// Settings.
    Settings,
}

impl Section {
    const ALL: [Section; 7] = [
        Section::Home,
        Section::Activities,
        Section::People,
        Section::Papers,
        Section::Money,
        Section::Certificates,
        Section::Settings,
    ];

    fn address(self) -> &'static str {
        match self {
            Section::Home => "/",
            Section::Activities => "/activities",
            Section::People => "/representatives",
            Section::Papers => "/role-descriptions",
            Section::Money => "/payment-claims",
            Section::Certificates => "/certificates",
            Section::Settings => "/settings",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Section::Home => Icon::Home,
            Section::Activities => Icon::Calendar,
            Section::People => Icon::People,
            Section::Papers => Icon::Paper,
            Section::Money => Icon::Pound,
            Section::Certificates => Icon::Rosette,
            Section::Settings => Icon::Sliders,
        }
    }

    fn name(self, words: Words) -> &'static str {
        match self {
            Section::Home => words.page_home(),
            Section::Activities => words.page_activities(),
            Section::People => words.page_people(),
            Section::Papers => words.page_papers(),
            Section::Money => words.money_section(),
            Section::Certificates => words.page_certificates(),
            Section::Settings => words.page_settings(),
        }
    }
}

impl Frame {
    /// The frame of a page with this heading. Takes the notice that waits in the session.
    pub fn new(visit: &mut Visit<'_>, heading: impl Into<String>) -> Frame {
        let words = visit.words;
        Frame {
            here: crate::visit::address(visit.request),
            words,
            appearance: visit.session.appearance,
            heading: heading.into(),
            caption: None,
            part_name: None,
            lede: None,
            section: None,
            back: None,
            crumbs: Vec::new(),
            notice: visit.session.notice.take(),
            problems: Problems::default(),
            groups: Vec::new(),
            parts: Vec::new(),
            desk: DeskBar::of(visit),
            look_again: None,
            flag: Flag::of_address(visit),
            find: String::new(),
            lock_after: lock_after(visit),
        }
    }

    /// Puts one or two words above the heading.
    pub fn caption(mut self, caption: impl Into<String>) -> Frame {
        self.caption = Some(caption.into());
        self
    }

    /// Says in the window's title which part of a noun this page is: "Partnership Board, People".
    pub fn kind_of_page(mut self, part: impl Into<String>) -> Frame {
        self.part_name = Some(part.into());
        self
    }

    /// Puts one sentence below the heading.
    pub fn lede(mut self, lede: impl Into<String>) -> Frame {
        self.lede = Some(lede.into());
        self
    }

    /// Marks the place in the menu.
    pub fn section(mut self, section: Section) -> Frame {
        self.section = Some(section);
        self
    }

    /// Says where Back leads.
    pub fn back(mut self, address: impl Into<String>, text: impl Into<String>) -> Frame {
        self.back = Some(Link::new(address, text));
        self
    }

    /// Adds a step of the way here, from the menu's place down.
    pub fn crumb(mut self, address: impl Into<String>, text: impl Into<String>) -> Frame {
        self.crumbs.push(Link::new(address, text));
        self
    }

    /// Shows what is wrong with what was typed.
    pub fn problems(mut self, problems: Problems) -> Frame {
        self.problems = problems;
        self
    }

    /// Adds a group of parts; `within` where the page belongs to it.
    pub fn group(
        mut self,
        address: impl Into<String>,
        text: impl Into<String>,
        within: bool,
    ) -> Frame {
        self.groups.push(Part {
            link: Link::new(address, text),
            current: within,
        });
        self
    }

    /// Adds a part of this noun.
    pub fn part(
        mut self,
        address: impl Into<String>,
        text: impl Into<String>,
        current: bool,
    ) -> Frame {
        self.parts.push(Part {
            link: Link::new(address, text),
            current,
        });
        self
    }

    /// The window's title: unique for each page, and beginning with "Error: " when there is a problem.
    pub(crate) fn title(&self) -> String {
        let heading = match self.part_name.as_ref() {
            Some(part) => format!("{}, {part}", self.heading),
            None => self.heading.clone(),
        };
        if self.problems.is_empty() {
            self.words.page_title(&heading)
        } else {
            self.words.page_title_with_problem(&heading)
        }
    }

    /// Home alone has the two lines in its corner.
    pub(crate) fn is_home(&self) -> bool {
        self.section == Some(Section::Home)
    }

    pub(crate) fn menu(&self) -> impl Iterator<Item = MenuItem> + '_ {
        Section::ALL.into_iter().map(|section| MenuItem {
            address: section.address(),
            name: section.name(self.words),
            icon: section.icon(),
            current: self.section == Some(section),
        })
    }

    pub(crate) fn summary(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter()
    }
}

pub(crate) struct MenuItem {
    pub(crate) address: &'static str,
    pub(crate) name: &'static str,
    pub(crate) icon: Icon,
    pub(crate) current: bool,
}

fn lock_after(visit: &Visit<'_>) -> Option<i64> {
    visit.session.who?;
    let minutes = i64::from(visit.computer.settings.lock_after_minutes);
    (minutes > 0).then_some(minutes * 60)
}

impl DeskBar {
    fn of(visit: &mut Visit<'_>) -> Option<DeskBar> {
        let words = visit.words;
        let (who, today) = (visit.session.who?, visit.today());
        let store = visit.store().ok()?;
        let member = Staff::find(store, who).ok()?.facts;
        let last_backup = store.last_backup();
        let last_backup = match last_backup.made_at {
            _ if last_backup.in_trouble => words.store_backups_trouble().to_string(),
            None => words.page_no_backup().to_string(),
            Some(at) => words.page_last_backup(&moment(at, today, words)),
        };
        let charity = Charity::of_or_named(store, || store.place().name())
            .ok()?
            .facts
            .name;
        Some(DeskBar {
            charity,
            initials: member
                .name
                .split_whitespace()
                .filter_map(|part| part.chars().next())
                .take(2)
                .collect(),
            name: member.name,
            role: member.job_title,
            last_backup,
        })
    }
}
