//! A page as a person meets it: by words, labels and roles, never by class names.

use scraper::{ElementRef, Html, Selector};

/// A page that was shown.
#[derive(Clone)]
pub struct Page {
    /// HTTP status.
    pub status: u16,
    html: Html,
}

/// A form on a page.
pub struct Form {
    /// Where it goes; empty for the page's own address.
    pub action: String,
    /// `get` or `post`.
    pub method: String,
    /// What it holds.
    pub controls: Vec<Control>,
}

/// A field of a form with what it would send as it stands.
pub struct Control {
    /// Its name.
    pub name: String,
    /// What it would send.
    pub values: Vec<String>,
}

impl Page {
    pub(crate) fn blank() -> Page {
        Page::read(200, "")
    }

    /// Reads a page.
    pub fn read(status: u16, html: &str) -> Page {
        Page {
            status,
            html: Html::parse_document(html),
        }
    }

    /// Everything that matches a selector. For the walk of all pages; stories use words.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html
            .select(&Selector::parse(selector).expect("a selector"))
            .collect()
    }

    /// The words of the whole page.
    pub fn text(&self) -> String {
        self.all("body")
            .first()
            .map(|body| words(*body))
            .unwrap_or_default()
    }

    /// The window's title.
    pub fn title(&self) -> String {
        self.all("title")
            .first()
            .map(|title| words(*title))
            .unwrap_or_default()
    }

    /// The one heading of the first level.
    #[track_caller]
    pub fn heading(&self) -> String {
        let headings = self.all("h1");
        assert_eq!(headings.len(), 1, "headings of the first level");
        words(headings[0])
    }

    /// What the error summary says.
    pub fn problems(&self) -> Vec<String> {
        self.all(".govuk-error-summary__list li")
            .into_iter()
            .map(words)
            .collect()
    }

    /// Whether a problem that the summary links to stands beside its field.
    pub fn beside_its_field(&self, problem: &str) -> bool {
        let link = self
            .all(".govuk-error-summary__list a")
            .into_iter()
            .find(|link| words(*link) == problem);
        let Some(target) = link
            .and_then(|link| link.value().attr("href"))
            .and_then(|href| href.strip_prefix('#'))
        else {
            return true;
        };
        let there = self
            .all("[id]")
            .into_iter()
            .any(|element| element.value().id() == Some(target));
        let said = self
            .all(".govuk-error-message")
            .into_iter()
            .any(|message| words(message).ends_with(problem));
        there && said
    }

    /// Where the link with these words leads: one in the main part first, then one anywhere.
    #[track_caller]
    pub fn link(&self, wanted: &str) -> String {
        let links = |selector: &str| -> Vec<(String, String)> {
            self.all(selector)
                .into_iter()
                .map(|link| {
                    (
                        words(link),
                        link.value().attr("href").unwrap_or_default().to_string(),
                    )
                })
                .collect()
        };
        let (main, all) = (links("main a[href]"), links("a[href]"));
        let exact = main.iter().chain(&all).find(|(text, _)| text == wanted);
        let partly = || {
            let mut found: Vec<_> = main
                .iter()
                .filter(|(text, _)| text.contains(wanted))
                .collect();
            found.dedup_by(|a, b| a.1 == b.1);
            (found.len() == 1).then(|| found[0])
        };
        match exact.or_else(partly) {
            Some((_, address)) => address.clone(),
            None => panic!(
                "no link “{wanted}” among {:?}",
                all.iter().map(|(text, _)| text).collect::<Vec<_>>()
            ),
        }
    }

    /// The name of the box with this label.
    #[track_caller]
    pub fn box_with_label(&self, label: &str) -> String {
        self.box_in(None, label)
            .unwrap_or_else(|| panic!("no box “{label}” in:\n{}", self.text()))
    }

    /// The name of the box with this label under a question.
    #[track_caller]
    pub fn box_within(&self, question: &str, label: &str) -> String {
        self.box_in(Some(question), label)
            .unwrap_or_else(|| panic!("no box “{label}” under “{question}”"))
    }

    /// The name and value of an answer to a question with round buttons, tick boxes, or a list that opens.
    #[track_caller]
    pub fn choice(&self, question: &str, answer: &str) -> (String, String) {
        if let Some(name) = self.box_in(None, question) {
            let option = self
                .all("select")
                .into_iter()
                .filter(|list| list.value().attr("name") == Some(&name))
                .find_map(|list| {
                    let options = Selector::parse("option").expect("a selector");
                    let found = list
                        .select(&options)
                        .find(|option| words(*option) == answer)?;
                    found.value().attr("value").map(str::to_string)
                });
            if let Some(value) = option {
                return (name, value);
            }
        }
        let id = self
            .control_in(Some(question), answer)
            .unwrap_or_else(|| panic!("no “{answer}” under “{question}”"));
        let value = id.value();
        (
            value.attr("name").unwrap_or_default().to_string(),
            value.attr("value").unwrap_or("on").to_string(),
        )
    }

    /// What the field with this name would send as it stands.
    pub fn kept(&self, name: &str) -> Vec<String> {
        self.forms()
            .into_iter()
            .flat_map(|(form, _)| form.controls)
            .filter(|c| c.name == name)
            .flat_map(|c| c.values)
            .collect()
    }

    /// The form with this button, and what the button itself sends.
    #[track_caller]
    pub fn form_with_button(&self, wanted: &str) -> (Form, Option<(String, String)>) {
        for (form, element) in self.forms() {
            let buttons = Selector::parse("button").expect("a selector");
            if let Some(button) = element
                .select(&buttons)
                .find(|button| words(*button) == wanted)
            {
                let sent = button.value().attr("name").map(|name| {
                    (
                        name.to_string(),
                        button.value().attr("value").unwrap_or_default().to_string(),
                    )
                });
                return (form, sent);
            }
        }
        panic!("no button “{wanted}” in:\n{}", self.text())
    }

    fn forms(&self) -> Vec<(Form, ElementRef<'_>)> {
        let fields = Selector::parse("input, textarea, select").expect("a selector");
        self.all("form")
            .into_iter()
            .map(|element| {
                let mut controls: Vec<Control> = Vec::new();
                for field in element.select(&fields) {
                    let Some(name) = field.value().attr("name") else {
                        continue;
                    };
                    let values = sends(field);
                    match controls.iter_mut().find(|control| control.name == name) {
                        Some(control) => control.values.extend(values),
                        None => controls.push(Control {
                            name: name.to_string(),
                            values,
                        }),
                    }
                }
                let attribute = |name| element.value().attr(name).unwrap_or_default().to_string();
                (
                    Form {
                        action: attribute("action"),
                        method: attribute("method"),
                        controls,
                    },
                    element,
                )
            })
            .collect()
    }

    fn box_in(&self, question: Option<&str>, label: &str) -> Option<String> {
        self.control_in(question, label)?
            .value()
            .attr("name")
            .map(str::to_string)
    }

    /// The control whose label says this, anywhere or within the group of a question.
    fn control_in(&self, question: Option<&str>, label: &str) -> Option<ElementRef<'_>> {
        let labels = Selector::parse("label").expect("a selector");
        let legends = Selector::parse("legend").expect("a selector");
        let groups = match question {
            None => self.all("main"),
            Some(question) => self
                .all("fieldset")
                .into_iter()
                .filter(|group| {
                    group
                        .select(&legends)
                        .next()
                        .is_some_and(|legend| words(legend) == question)
                })
                .collect(),
        };
        let target = groups
            .iter()
            .flat_map(|group| group.select(&labels))
            .find(|element| words(*element) == label)?;
        let id = target.value().attr("for")?;
        self.all("input, textarea, select")
            .into_iter()
            .find(|control| control.value().id() == Some(id))
    }
}

/// What a field sends as it stands.
fn sends(field: ElementRef<'_>) -> Vec<String> {
    let value = field.value();
    match (value.name(), value.attr("type")) {
        ("textarea", _) => vec![field.text().collect::<String>()],
        ("select", _) => {
            let options = Selector::parse("option").expect("a selector");
            let all: Vec<ElementRef<'_>> = field.select(&options).collect();
            let chosen = all
                .iter()
                .find(|option| option.value().attr("selected").is_some())
                .or(all.first());
            chosen
                .map(|option| option.value().attr("value").unwrap_or_default().to_string())
                .into_iter()
                .collect()
        }
        (_, Some("radio" | "checkbox")) => match value.attr("checked") {
            Some(_) => vec![value.attr("value").unwrap_or("on").to_string()],
            None => Vec::new(),
        },
        _ => vec![value.attr("value").unwrap_or_default().to_string()],
    }
}

/// The words of an element, with single blanks. The labels of cells, which only a narrow page shows and no screen reader says, are left out.
pub fn words(element: ElementRef<'_>) -> String {
    let is_label = |it: ElementRef<'_>| it.value().classes().any(|name| name == "al-card-label");
    let heard = element.descendants().filter(|node| {
        let mut around = node.ancestors().filter_map(ElementRef::wrap);
        !around.any(is_label)
    });
    let text: Vec<&str> = heard
        .filter_map(|node| node.value().as_text().map(|it| &**it))
        .collect();
    text.join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
