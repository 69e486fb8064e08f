//! One request while it is being answered: what a page handler works with.

use crate::{Method, Reply, Request, Session, Trouble};
use alongside_document::{Document, Format};
use alongside_involvement::charity::Charity;
use alongside_involvement::staff::{Staff, StaffId};
use alongside_involvement::store::{Change, FormToken, Place, Store, StoreError, Verb};
use alongside_involvement::{Actor, Computer, Letterhead, Office, Reading, Subject, press};
use alongside_locales::Words;
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// Everything a handler may touch.
pub struct Visit<'a> {
    /// This PC: its settings and the open office.
    pub computer: &'a mut Computer,
    /// This window: who is working and how they like to read.
    pub session: &'a mut Session,
    /// What was asked.
    pub request: &'a Request,
    /// The language of this visit.
    pub words: Words,
    parameters: Vec<(String, String)>,
}

impl<'a> Visit<'a> {
    pub(crate) fn new(
        computer: &'a mut Computer,
        session: &'a mut Session,
        request: &'a Request,
        parameters: Vec<(String, String)>,
    ) -> Visit<'a> {
        let words = Words::new(session.language);
        Visit {
            computer,
            session,
            request,
            words,
            parameters,
        }
    }

    /// The open office. Fails with [`Trouble::SignInFirst`] while the store is closed.
    pub fn office(&mut self) -> Result<&mut Office, Trouble> {
        self.computer.office.as_mut().ok_or(Trouble::SignInFirst)
    }

    /// The open store, to read from.
    pub fn store(&mut self) -> Result<&Store, Trouble> {
        Ok(&self.office()?.store)
    }

    /// What stands on every paper of the charity.
    pub fn letterhead(&mut self) -> Result<Letterhead, Trouble> {
        Ok(Letterhead::of(self.store()?)?)
    }

    /// Who is working. Comes from the session alone, never from a form.
    pub fn actor(&self) -> Result<Actor, Trouble> {
        self.session
            .who
            .map(Actor::Staff)
            .ok_or(Trouble::SignInFirst)
    }

    /// Where the store lies that was chosen at the door, or else the one this PC opened last.
    pub fn place(&self) -> Option<Place> {
        self.session
            .doorstep
            .chosen
            .clone()
            .or_else(|| self.computer.last_place())
    }

    /// The charity's name.
    pub fn charity_name(&mut self) -> Result<String, Trouble> {
        let store = self.store()?;
        Ok(Charity::of_or_named(store, || store.place().name())?
            .facts
            .name)
    }

    /// A member of staff.
    pub fn member(&mut self, who: StaffId) -> Result<Staff, Trouble> {
        Ok(Staff::find(self.store()?, who)?)
    }

    /// Keeps how the person at the window likes to read: for them if they have signed in, or else for this PC. Says whether it
    /// was for them. Nobody's liking stands in this PC's settings, where others could read it.
    pub fn keep_reading(&mut self) -> Result<bool, Trouble> {
        let (language, appearance) = (self.session.language, self.session.appearance);
        if let Some(who) = self.session.who {
            let (actor, token, now) = (self.actor()?, self.token()?, self.request.now);
            let reading = Reading {
                language,
                appearance,
            };
            self.store()?
                .change(&actor, Verb::Save, Some(token), now, |change| {
                    reading.keep(change, who)
                })?;
            return Ok(true);
        }
        self.computer.settings.language = language;
        self.computer.settings.appearance = appearance;
        self.computer.save_settings().map_err(StoreError::from)?;
        Ok(false)
    }

    /// Shows pages from now on as this member of staff likes to read them.
    pub fn read_as(&mut self, who: StaffId) -> Result<(), Trouble> {
        if let Some(reading) = Reading::of(self.store()?, who)? {
            self.session.language = reading.language;
            self.session.appearance = reading.appearance;
            self.words = Words::new(reading.language);
        }
        Ok(())
    }

    /// Writes a paper in a format.
    pub fn write(&self, document: &Document, format: Format) -> Result<Vec<u8>, Trouble> {
        let press = press().map_err(|_| Trouble::NoPress)?;
        Ok(alongside_document::write(document, format, press)?)
    }

    /// Today, in the office.
    pub fn today(&self) -> NaiveDate {
        self.request.today()
    }

    /// The id in the address. Anything that is not one leads nowhere.
    pub fn id<Id: FromStr>(&self, name: &str) -> Result<Id, Trouble> {
        self.parameter(name).parse().map_err(|_| Trouble::NotFound)
    }

    /// What stands in the address in place of the braces.
    pub fn parameter(&self, name: &str) -> &str {
        self.parameters
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }

    /// What was typed into the form.
    pub fn form<Form: DeserializeOwned>(&self) -> Result<Form, Trouble> {
        serde_html_form::from_str(&self.request.body).map_err(|_| Trouble::NotOurForm)
    }

    /// What follows the question mark. Anything unknown counts as not given.
    pub fn query<Query: DeserializeOwned + Default>(&self) -> Query {
        serde_html_form::from_str(&self.request.query).unwrap_or_default()
    }

    /// The one-use token of the form that was sent, so that a double press saves once.
    pub fn token(&self) -> Result<FormToken, Trouble> {
        #[derive(serde::Deserialize)]
        struct Token {
            token: String,
        }
        self.form::<Token>()?
            .token
            .parse()
            .map_err(|_| Trouble::NotOurForm)
    }

    /// Whether the form was not sent before.
    pub fn is_new_token(&mut self) -> Result<bool, Trouble> {
        let token = self.token()?;
        Ok(!self.store()?.was_sent(&token)?)
    }

    /// A token for a form that is about to be shown.
    pub fn new_token(&self) -> FormToken {
        FormToken::new(self.request.now)
    }

    /// The version of the row that the form was filled in from.
    pub fn version(&self) -> Result<i64, Trouble> {
        #[derive(serde::Deserialize)]
        struct Version {
            version: i64,
        }
        Ok(self.form::<Version>()?.version)
    }

    /// What was typed into the form at this address when the window locked itself; once.
    pub fn kept_draft<Draft: DeserializeOwned>(&mut self) -> Option<Draft> {
        let (address, body) = self.session.kept_draft.take()?;
        if address != self.request.path {
            self.session.kept_draft = Some((address, body));
            return None;
        }
        serde_html_form::from_str(&body).ok()
    }

    /// Writes through the store's one door, as the person who is working, with the form's token. A form that was sent before
    /// writes nothing and gets its first answer. Returns what the change was about.
    pub fn change<T>(
        &mut self,
        verb: Verb,
        write: impl FnOnce(&Change<'_>) -> Result<T, StoreError>,
    ) -> Result<Subject, Trouble> {
        let (actor, token, now) = (self.actor()?, self.token()?, self.request.now);
        let done = self
            .store()?
            .change(&actor, verb, Some(token), now, write)?;
        done.subject().cloned().ok_or(Trouble::NotFound)
    }

    /// Goes to `address`, where the next page says `notice` once.
    pub fn done(
        &mut self,
        notice: impl Into<String>,
        address: impl Into<String>,
    ) -> Result<Reply, Trouble> {
        self.session.notice = Some(notice.into());
        Ok(Reply::GoTo(address.into()))
    }
}

/// What was asked for, as an address.
pub(crate) fn address(request: &Request) -> String {
    if request.query.is_empty() {
        request.path.clone()
    } else {
        format!("{}?{}", request.path, request.query)
    }
}

/// The sign-in page, which afterwards leads to what was asked for. A form that was sent is not repeated: its page is shown again.
pub(crate) fn sign_in_address(request: &Request) -> String {
    if request.method == Method::Post || request.path == "/" {
        return "/sign-in".to_string();
    }
    match serde_html_form::to_string([("next", address(request))]) {
        Ok(query) => format!("/sign-in?{query}"),
        Err(_) => "/sign-in".to_string(),
    }
}
