//! One request while it is being answered: what a page handler works with.

use crate::{Method, Reply, Request, Session, Trouble};
use alongside_involvement::store::{Change, FormToken, Store, StoreError, Verb};
use alongside_involvement::{Actor, Computer, Office, Subject};
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

    /// Who is working. Comes from the session alone, never from a form.
    pub fn actor(&self) -> Result<Actor, Trouble> {
        self.session
            .who
            .map(Actor::Staff)
            .ok_or(Trouble::SignInFirst)
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

/// The sign-in page, which afterwards leads to what was asked for. A form that was sent is not repeated: its page is shown again.
pub(crate) fn sign_in_address(request: &Request) -> String {
    if request.method == Method::Post || request.path == "/" {
        return "/sign-in".to_string();
    }
    let wanted = if request.query.is_empty() {
        request.path.clone()
    } else {
        format!("{}?{}", request.path, request.query)
    };
    match serde_html_form::to_string([("next", wanted)]) {
        Ok(query) => format!("/sign-in?{query}"),
        Err(_) => "/sign-in".to_string(),
    }
}
