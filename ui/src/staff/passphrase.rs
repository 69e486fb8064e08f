//! Passphrases: one's own, and one for a colleague.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput},
    layout::{Frame, Section},
};
use alongside_involvement::staff::{PassphraseFrom, StaffId};
use alongside_involvement::store::{SHORTEST, check_passphrase};
use alongside_involvement::{Problems, Refusal};
use alongside_locales::Words;
use serde::Deserialize;

/// A new passphrase as typed. Never written out again, so it can only be read.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct PassphraseDraft {
    passphrase: String,
    again: String,
    old_passphrase: String,
}

impl PassphraseDraft {
    /// Whether it can be relied on, and is the same twice. `near` are words that people would try first.
    pub(crate) fn check(&self, words: Words, near: &[&str]) -> Result<&str, Problems> {
        let mut problems = Problems::default();
        match check_passphrase(&self.passphrase, near) {
            Err(fault) => problems.add("passphrase", fault.words(words)),
            Ok(()) if self.again != self.passphrase => {
                problems.add("again", words.store_passphrase_not_same())
            }
            Ok(()) => {}
        }
        if problems.is_empty() {
            Ok(&self.passphrase)
        } else {
            Err(problems)
        }
    }

    /// Whether this is the passphrase that a member of staff has now.
    pub(crate) fn is_of(&self, visit: &mut Visit<'_>, who: StaffId) -> Result<bool, Trouble> {
        Ok(!self.passphrase.trim().is_empty()
            && visit.office()?.whose(&self.passphrase)? == Some(who))
    }

    /// Gives this passphrase to a member of staff.
    pub(crate) fn give(
        &self,
        visit: &mut Visit<'_>,
        who: StaffId,
        from: PassphraseFrom,
    ) -> Result<Result<(), Problems>, Trouble> {
        let words = visit.words;
        let name = visit.member(who)?.facts.name;
        let charity = visit.charity_name()?;
        let passphrase = match self.check(words, &[&name, &charity]) {
            Ok(passphrase) => passphrase,
            Err(problems) => return Ok(Err(problems)),
        };
        // Somebody who has no place in the program yet, after the recovery code say, changes their own.
        let actor = visit
            .actor()
            .unwrap_or(alongside_involvement::Actor::Staff(who));
        let (token, now) = (visit.token()?, visit.request.now);
        match visit
            .office()?
            .give_passphrase(&actor, who, passphrase, from, Some(token), now)
        {
            Ok(_) => Ok(Ok(())),
            Err(Refusal::Passphrase(fault)) => {
                Ok(Err(Problems::one("passphrase", fault.words(words))))
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// Whether passphrases are shown while they are typed. Without a script a box cannot change its kind, so the link beside it
/// leads to the same page with the other kind.
#[derive(Clone, Copy)]
pub(crate) struct Shown(bool);

impl Shown {
    /// Shown or not.
    pub(crate) fn new(shown: bool) -> Shown {
        Shown(shown)
    }

    /// As the address or the form says.
    pub(crate) fn of(visit: &Visit<'_>) -> Shown {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Show {
            show: String,
        }
        let asked: Show = visit.query();
        let sent: Show = visit.form().unwrap_or_default();
        Shown(!asked.show.is_empty() || !sent.show.is_empty())
    }

    /// Asks for a new passphrase twice, with a link to the same page that shows or hides what is typed. For forms that ask
    /// nothing else which following the link would lose.
    pub(crate) fn ask_twice(self, words: Words, form: Form, address: &str) -> Form {
        self.ask_for_new(words, form)
            .link(self.other(address), self.words(words))
    }

    /// Asks for a new passphrase twice.
    pub(crate) fn ask_for_new(self, words: Words, form: Form) -> Form {
        self.carry(form)
            .ask(
                TextInput::new("passphrase", words.store_passphrase_label(), "")
                    .hint(words.store_passphrase_hint(&SHORTEST.to_string()))
                    .secret("new-password", self.0),
            )
            .ask(
                TextInput::new("again", words.store_passphrase_again_label(), "")
                    .secret("new-password", self.0),
            )
    }

    /// Asks for the passphrase somebody has now.
    pub(crate) fn ask_old(self, words: Words, form: Form) -> Form {
        form.ask(
            TextInput::new("old-passphrase", words.store_passphrase_now_label(), "")
                .secret("current-password", self.0),
        )
    }

    /// Lets the form say it too, so that a page with a problem looks as before.
    pub(crate) fn carry(self, form: Form) -> Form {
        if self.0 { form.carry("show", 1) } else { form }
    }

    /// What the link or button says that turns it round.
    pub(crate) fn words(self, words: Words) -> &'static str {
        if self.0 {
            words.start_new_hide()
        } else {
            words.start_new_show()
        }
    }

    /// Whether they are shown.
    pub(crate) fn yes(self) -> bool {
        self.0
    }

    /// Where the link that turns it round leads.
    pub(crate) fn other(self, address: &str) -> String {
        if self.0 {
            address.to_string()
        } else {
            format!("{address}?show=1")
        }
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    give_page(visit, Problems::default())
}

pub(super) fn give(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let member = wanted(visit)?;
    if visit.session.who == Some(member.id) {
        return Ok(Reply::GoTo("/staff/passphrase".to_string()));
    }
    let draft: PassphraseDraft = visit.form()?;
    match draft.give(visit, member.id, PassphraseFrom::Colleague)? {
        Err(problems) => give_page(visit, problems),
        Ok(()) => visit.done(
            words.store_passphrase_given(&member.facts.name),
            address(member.id),
        ),
    }
}

fn give_page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let member = wanted(visit)?;
    if visit.session.who == Some(member.id) {
        return Ok(Reply::GoTo("/staff/passphrase".to_string()));
    }
    let address = address(member.id);
    let own = format!("{address}/passphrase");
    let shown = Shown::of(visit);
    let frame = Frame::new(visit, words.staff_give_passphrase(&member.facts.name))
        .lede(words.staff_give_lede())
        .section(Section::Settings)
        .back(&address, words.page_back_to(&member.facts.name))
        .problems(problems);
    let form = shown.ask_twice(words, Form::new(&own, words.staff_give_save()), &own);
    form.leave(address, words.staff_give_later())
        .page(visit, frame)
}

pub(super) fn show_own(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    own_page(visit, Problems::default())
}

pub(super) fn save_own(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let draft: PassphraseDraft = visit.form()?;
    let mut problems = Problems::default();
    if draft.old_passphrase.trim().is_empty() {
        problems.add("old-passphrase", words.store_passphrase_enter());
    } else if visit.is_new_token()? && visit.office()?.whose(&draft.old_passphrase)? != Some(who) {
        problems.add("old-passphrase", words.store_passphrase_wrong_now());
    }
    let name = visit.member(who)?.facts.name;
    let charity = visit.charity_name()?;
    if let Err(more) = draft.check(words, &[&name, &charity]) {
        problems.extend(more.iter().cloned());
    }
    if !problems.is_empty() {
        return own_page(visit, problems);
    }
    match draft.give(visit, who, PassphraseFrom::Themselves)? {
        Err(problems) => own_page(visit, problems),
        Ok(()) => visit.done(words.store_passphrase_changed(), "/settings"),
    }
}

fn own_page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let shown = Shown::of(visit);
    let frame = Frame::new(visit, words.settings_passphrase_title())
        .lede(words.staff_own_lede())
        .section(Section::Settings)
        .back("/settings", words.settings_back())
        .problems(problems);
    let form = shown.ask_old(
        words,
        Form::new("/staff/passphrase", words.staff_own_save()),
    );
    shown
        .ask_twice(words, form, "/staff/passphrase")
        .leave("/settings", words.page_leave())
        .page(visit, frame)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn told(passphrase: &str, again: &str) -> Vec<(String, String)> {
        let draft = PassphraseDraft {
            passphrase: passphrase.to_string(),
            again: again.to_string(),
            old_passphrase: String::new(),
        };
        match draft.check(Words::new(Language::English), &["Kate Morris"]) {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|it| (it.field.to_string(), it.message.clone()))
                .collect(),
        }
    }

    #[test]
    fn a_passphrase_must_be_there_be_long_and_be_the_same_twice() {
        assert_eq!(told("kettle lantern meadow", "kettle lantern meadow"), []);
        assert_eq!(told("", "")[0].0, "passphrase");
        assert!(told("kettle", "kettle")[0].1.contains("12"));
        assert_eq!(
            told("kettle lantern meadow", "kettle lantern meadw")[0].0,
            "again"
        );
        assert_eq!(told("kettle lantern meadow", "")[0].0, "again");
    }

    #[test]
    fn what_was_typed_is_never_told_again() {
        for (_, message) in told("kate kate kate", "x") {
            assert!(!message.contains("kate"), "{message}");
        }
    }
}
