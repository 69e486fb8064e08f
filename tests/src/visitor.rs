//! A person at the window: visits pages, finds fields by the words beside them, presses buttons by their names.
//!
//! There is no window here: the visitor talks to [`alongside_ui::respond`], as the shell does.

use crate::page::{Control, Page};
use alongside_involvement::{Appearance, Computer};
use alongside_ui::{Chosen, Ended, Go, HandedOver, Handover, Making, Reply, Request, Session};
use chrono::{DateTime, FixedOffset, TimeDelta};
use std::collections::{BTreeMap, HashMap, VecDeque};

/// A form that somebody filled in and has not sent yet, as in a second window.
pub struct OpenForm {
    address: String,
    page: Page,
    typed: HashMap<String, Vec<String>>,
}

impl OpenForm {
    /// Types into the box with this label.
    #[track_caller]
    pub fn type_in(&mut self, label: &str, text: &str) {
        self.typed
            .insert(self.page.box_with_label(label), vec![text.to_string()]);
    }
}

/// Somebody who works with Alongside.
pub struct Visitor {
    /// The PC they sit at.
    pub computer: Computer,
    /// Their window.
    pub session: Session,
    /// What their clock shows; each request takes a second.
    pub now: DateTime<FixedOffset>,
    /// What they will choose in the next dialogs; `None` closes the dialog.
    pub choices: VecDeque<Option<Chosen>>,
    /// What left the program.
    pub handed: Vec<Handover>,
    /// The files that were made one after the other, by their paths below the folder that was chosen.
    pub made: Vec<String>,
    /// The contents of those files, for a story that opens them; `None` while nobody keeps them.
    pub kept: Option<BTreeMap<String, Vec<u8>>>,
    /// After how many packs the making of many rests, as on a slow PC; `None` makes all of them at once.
    pub rests_after: Option<usize>,
    /// What goes on beside the window while [`Self::rests_after`] says that it rests.
    pub aside: Option<Box<dyn FnOnce() + Send>>,
    /// Whether they press the button that stops it before the first pack is ready.
    pub stops_at_once: bool,
    address: String,
    page: Page,
    typed: HashMap<String, Vec<String>>,
}

impl Visitor {
    /// Somebody who opens the window on this PC and sees the first page.
    pub fn at(computer: Computer, now: &str) -> Visitor {
        let session = Session::new(computer.settings.language, Appearance::default());
        let mut visitor = Visitor {
            computer,
            session,
            now: DateTime::parse_from_rfc3339(now).expect("a time"),
            choices: VecDeque::new(),
            handed: Vec::new(),
            made: Vec::new(),
            kept: None,
            rests_after: None,
            aside: None,
            stops_at_once: false,
            address: String::new(),
            page: Page::blank(),
            typed: HashMap::new(),
        };
        visitor.visit("/");
        visitor
    }

    /// Goes to an address. A place on the page (`#statement-2`) stays in the window, as in any browser.
    #[track_caller]
    pub fn visit(&mut self, address: &str) -> &mut Visitor {
        let address = address.split('#').next().unwrap_or_default();
        let request = Request::get(address, self.now);
        self.address = address.to_string();
        self.send(request)
    }

    /// Follows the link with these words. Part of the words is enough if only one link has them.
    #[track_caller]
    pub fn follow(&mut self, words: &str) -> &mut Visitor {
        let address = self.page.link(words);
        self.visit(&address)
    }

    /// Types into the box with this label, in place of what stood there.
    #[track_caller]
    pub fn type_in(&mut self, label: &str, text: &str) -> &mut Visitor {
        let name = self.page.box_with_label(label);
        self.typed.insert(name, vec![text.to_string()]);
        self
    }

    /// Types a date into the three boxes under this question.
    #[track_caller]
    pub fn type_date(&mut self, question: &str, date: [&str; 3]) -> &mut Visitor {
        for (part, text) in ["Day", "Month", "Year"].into_iter().zip(date) {
            let name = self.page.box_within(question, part);
            self.typed.insert(name, vec![text.to_string()]);
        }
        self
    }

    /// Chooses the round button with this label, or the entry with these words in the list with that label.
    #[track_caller]
    pub fn choose(&mut self, question: &str, answer: &str) -> &mut Visitor {
        let (name, value) = self.page.choice(question, answer);
        self.typed.insert(name, vec![value]);
        self
    }

    /// Ticks or clears the box with this label.
    #[track_caller]
    pub fn tick(&mut self, question: &str, answer: &str, on: bool) -> &mut Visitor {
        let (name, value) = self.page.choice(question, answer);
        let values = self
            .typed
            .entry(name.clone())
            .or_insert_with(|| self.page.kept(&name));
        values.retain(|kept| *kept != value);
        if on {
            values.push(value);
        }
        self
    }

    /// Presses the button with these words.
    #[track_caller]
    pub fn press(&mut self, words: &str) -> &mut Visitor {
        let (request, address) = self.filled_in(words);
        self.address = address;
        self.send(request)
    }

    /// Presses the button twice, faster than the page can change.
    #[track_caller]
    pub fn press_twice(&mut self, words: &str) -> &mut Visitor {
        let (request, address) = self.filled_in(words);
        let again = Request {
            now: self.now + TimeDelta::milliseconds(200),
            ..request.clone()
        };
        self.address = address;
        let _ = alongside_ui::respond(&mut self.computer, &mut self.session, request);
        self.send(again)
    }

    /// Leaves the form as it is for later.
    pub fn keeps_the_form_open(&self) -> OpenForm {
        OpenForm {
            address: self.address.clone(),
            page: self.page.clone(),
            typed: self.typed.clone(),
        }
    }

    /// Sends a form that was left open.
    #[track_caller]
    pub fn sends(&mut self, form: OpenForm, button: &str) -> &mut Visitor {
        self.address = form.address;
        self.page = form.page;
        self.typed = form.typed;
        self.press(button)
    }

    /// The last change that was written. The same again later means that nothing was written between.
    pub fn changes(&self) -> Option<String> {
        let office = self.computer.office.as_ref().expect("an open office");
        office
            .store
            .last_change()
            .expect("a readable store")
            .map(|change| change.id.to_string())
    }

    /// Sends a form that no page shows, as the window does when it locks itself.
    #[track_caller]
    pub fn send_form(&mut self, address: &str, fields: &[(&str, &str)]) -> &mut Visitor {
        let body = serde_html_form::to_string(fields).expect("a form");
        let request = Request::post(address, body, self.now);
        self.address = address.to_string();
        self.send(request)
    }

    /// Loads the page anew.
    #[track_caller]
    pub fn reload(&mut self) -> &mut Visitor {
        let address = self.address.clone();
        self.visit(&address)
    }

    /// These words stand on the page.
    #[track_caller]
    pub fn hears(&mut self, words: &str) -> &mut Visitor {
        let text = self.page.text();
        assert!(
            text.contains(words),
            "“{words}” is not on the page at {}:\n{text}",
            self.address
        );
        self
    }

    /// These words do not stand on the page.
    #[track_caller]
    pub fn does_not_hear(&mut self, words: &str) -> &mut Visitor {
        let text = self.page.text();
        assert!(
            !text.contains(words),
            "“{words}” is on the page at {}:\n{text}",
            self.address
        );
        self
    }

    /// The page's only heading of the first level says this.
    #[track_caller]
    pub fn is_at(&mut self, heading: &str) -> &mut Visitor {
        assert_eq!(
            self.page.heading(),
            heading,
            "at {}:\n{}",
            self.address,
            self.page.text()
        );
        self
    }

    /// The error summary names exactly these problems, in this order, and each stands beside its field in the same words.
    #[track_caller]
    pub fn is_told(&mut self, problems: &[&str]) -> &mut Visitor {
        assert_eq!(
            self.page.problems(),
            problems,
            "at {}:\n{}",
            self.address,
            self.page.text()
        );
        for problem in problems {
            assert!(
                self.page.beside_its_field(problem),
                "“{problem}” does not stand beside its field"
            );
        }
        if !problems.is_empty() {
            assert!(
                self.page.title().starts_with("Error: "),
                "the title does not say so: {}",
                self.page.title()
            );
        }
        self
    }

    /// The box with this label holds this text.
    #[track_caller]
    pub fn finds_typed(&mut self, label: &str, text: &str) -> &mut Visitor {
        let name = self.page.box_with_label(label);
        assert_eq!(self.page.kept(&name), [text.to_string()]);
        self
    }

    /// The page as it is.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Where the visitor is.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Time goes by.
    pub fn waits(&mut self, time: TimeDelta) -> &mut Visitor {
        self.now += time;
        self
    }

    /// Chooses nothing in the next dialog.
    pub fn will_close_the_dialog(&mut self) -> &mut Visitor {
        self.choices.push_back(None);
        self
    }

    /// Chooses this in the next dialog.
    pub fn will_choose(&mut self, chosen: Chosen) -> &mut Visitor {
        self.choices.push_back(Some(chosen));
        self
    }

    #[track_caller]
    fn filled_in(&self, words: &str) -> (Request, String) {
        let (form, pressed) = self.page.form_with_button(words);
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut told = Vec::new();
        for Control { name, values, .. } in &form.controls {
            if told.contains(name) {
                continue;
            }
            told.push(name.clone());
            for value in self.typed.get(name).unwrap_or(values) {
                fields.push((name.clone(), value.replace('\n', "\r\n")));
            }
        }
        fields.extend(pressed);
        let body = serde_html_form::to_string(&fields).expect("a form");
        let action = if form.action.is_empty() {
            self.address.clone()
        } else {
            form.action.clone()
        };
        if form.method == "post" {
            (Request::post(&action, body, self.now), action)
        } else {
            let address = format!("{action}?{body}");
            (Request::get(&address, self.now), address)
        }
    }

    #[track_caller]
    fn send(&mut self, request: Request) -> &mut Visitor {
        self.now += TimeDelta::seconds(1);
        let reply = alongside_ui::respond(&mut self.computer, &mut self.session, request.clone());
        self.typed.clear();
        match reply {
            Reply::Page(page) => self.page = Page::read(page.status, &page.html),
            Reply::GoTo(address) => {
                self.visit(&address);
            }
            Reply::Asset(_) => panic!("{} is not a page", self.address),
            Reply::Hand(handover) => {
                let name = handover
                    .files
                    .first()
                    .map(|file| file.name.clone())
                    .unwrap_or_default();
                let then = handover.then.clone();
                self.handed.push(handover);
                alongside_ui::handed_over(&mut self.session, &HandedOver::Saved(name));
                self.visit(&then);
            }
            Reply::Make(making) => {
                let then = making.then.clone();
                self.make(making);
                self.visit(&then);
            }
            Reply::Begin(aside) => {
                if self.rests_after.is_some() {
                    self.aside = Some(aside.work);
                } else {
                    (aside.work)();
                }
                self.visit(&aside.then);
            }
            Reply::Ask(ask) => match self
                .choices
                .pop_front()
                .expect("a dialog opened, but nothing was to be chosen")
            {
                None => {
                    self.visit(&ask.cancelled);
                }
                chosen => {
                    self.send(Request {
                        chosen,
                        now: self.now,
                        ..request
                    });
                }
            },
        }
        self
    }

    /// These files were made, and none for any of `others`.
    #[track_caller]
    pub fn has_made(&self, paths: &[&str], others: &[&str]) {
        for path in paths {
            assert!(self.made.iter().any(|it| it == path), "{path}");
        }
        let of_others = |path: &String| others.iter().any(|it| path.contains(it));
        assert!(!self.made.iter().any(of_others), "{:?}", self.made);
    }

    /// Does what the shell does beside the window.
    fn make(&mut self, making: Making) {
        alongside_ui::making(&mut self.session);
        let progress = making.progress;
        progress.is_in(making.folder);
        if self.stops_at_once {
            progress.stop();
        }
        let (made, rests_after) = (&mut self.made, self.rests_after);
        let mut kept = self.kept.as_mut();
        making.work.run(&mut |batch| {
            if Some(progress.done()) == rests_after {
                return Go::Stop;
            }
            for file in batch.files {
                let path = format!("{}/{}", batch.folder, file.name);
                made.push(path.clone());
                if let Some(kept) = &mut kept {
                    kept.insert(path, file.bytes);
                }
            }
            progress.finish(batch.folder, batch.log);
            Go::On
        });
        if rests_after.is_none() {
            progress.end(Ended::All);
        }
    }
}
