//! Texts to begin with: a first draft of each kind of paper, which the group then makes its own.
//!
//! What a group has to decide stands in square brackets, and a version in which such a gap is left is not shared.

use alongside_locales::Words;

use super::{PaperKind, VersionedPaperDraft, VersionedPaperFacts};
use crate::statement::{StatementDraft, Statements};

impl VersionedPaperDraft {
    /// The text to begin with, in the language of `words`.
    pub fn starting(kind: PaperKind, words: Words) -> Self {
        let statements = match kind {
            PaperKind::TermsOfReference => terms(words),
            PaperKind::GroundRules => rules(words),
            PaperKind::Overview => overview(words),
            PaperKind::ExpensesPolicy => expenses(words),
            PaperKind::PaymentPolicy => payment(words),
        };
        Self {
            heading: kind.name(words).to_string(),
            statements: Statements(statements.into_iter().map(|it| it.0).collect()),
            changed: String::new(),
        }
    }
}

impl VersionedPaperFacts {
    /// The statements in which a gap was left, counted from 1.
    pub fn gaps(&self) -> Vec<usize> {
        let statements = self.statements.iter().enumerate();
        let gaps = statements.filter(|(_, it)| has_gap(&it.heading) || has_gap(&it.words));
        gaps.map(|(index, _)| index + 1).collect()
    }
}

/// Whether something stands in square brackets.
fn has_gap(text: &str) -> bool {
    text.split_once('[')
        .is_some_and(|(_, rest)| rest.contains(']'))
}

/// A statement that is being put together.
struct Start(StatementDraft);

fn statement(text: &str, picture: &str) -> Start {
    Start(StatementDraft {
        words: text.to_string(),
        picture: picture.to_string(),
        ..StatementDraft::default()
    })
}

impl Start {
    /// Begins a new part of the paper with it.
    fn under(mut self, heading: &str) -> Self {
        self.0.heading = heading.to_string();
        self
    }

    /// Explains a word in it.
    fn explains(mut self, word: &str, meaning: &str) -> Self {
        self.0.hard_word = word.to_string();
        self.0.meaning = meaning.to_string();
        self
    }
}

fn terms(words: Words) -> Vec<Start> {
    vec![
        statement(words.versioned_paper_start_terms_one(), "terms")
            .under(words.versioned_paper_start_terms_one_heading())
            .explains(
                words.versioned_paper_start_terms_one_word(),
                words.versioned_paper_start_terms_one_means(),
            ),
        statement(words.versioned_paper_start_terms_two(), "goal")
            .under(words.versioned_paper_start_terms_two_heading()),
        statement(words.versioned_paper_start_terms_three(), "work-together"),
        statement(words.versioned_paper_start_terms_four(), "decide")
            .under(words.versioned_paper_start_terms_four_heading()),
        statement(words.versioned_paper_start_terms_five(), "speak-up"),
        statement(words.versioned_paper_start_terms_six(), "who"),
        statement(words.versioned_paper_start_terms_seven(), "you-said-we-did"),
        statement(words.versioned_paper_start_terms_eight(), "group")
            .under(words.versioned_paper_start_terms_eight_heading())
            .explains(
                words.versioned_paper_start_terms_eight_word(),
                words.versioned_paper_start_terms_eight_means(),
            ),
        statement(words.versioned_paper_start_terms_nine(), "staff"),
        statement(words.versioned_paper_start_terms_ten(), "equal"),
        statement(words.versioned_paper_start_terms_eleven(), "chairperson"),
        statement(words.versioned_paper_start_terms_twelve(), "calendar")
            .under(words.versioned_paper_start_terms_twelve_heading()),
        statement(words.versioned_paper_start_terms_thirteen(), "meeting-room"),
        statement(
            words.versioned_paper_start_terms_fourteen(),
            "envelope-pack",
        ),
        statement(words.versioned_paper_start_terms_fifteen(), "agenda").explains(
            words.versioned_paper_start_terms_fifteen_word(),
            words.versioned_paper_start_terms_fifteen_means(),
        ),
        statement(words.versioned_paper_start_terms_sixteen(), "talk-together")
            .under(words.versioned_paper_start_terms_sixteen_heading()),
        statement(words.versioned_paper_start_terms_seventeen(), "vote-hands"),
        statement(words.versioned_paper_start_terms_eighteen(), "disagree"),
        statement(words.versioned_paper_start_terms_nineteen(), "help")
            .under(words.versioned_paper_start_terms_nineteen_heading()),
        statement(words.versioned_paper_start_terms_twenty(), "support-worker"),
        statement(words.versioned_paper_start_terms_twenty_one(), "travel"),
        statement(
            words.versioned_paper_start_terms_twenty_two(),
            "payment-choice",
        ),
        statement(
            words.versioned_paper_start_terms_twenty_three(),
            "keep-private",
        )
        .under(words.versioned_paper_start_terms_twenty_three_heading()),
        statement(words.versioned_paper_start_terms_twenty_four(), "photo"),
        statement(
            words.versioned_paper_start_terms_twenty_five(),
            "contact-person",
        )
        .under(words.versioned_paper_start_terms_twenty_five_heading()),
        statement(words.versioned_paper_start_terms_twenty_six(), "complain"),
        statement(words.versioned_paper_start_terms_twenty_seven(), "rest"),
        statement(words.versioned_paper_start_terms_twenty_eight(), "change")
            .under(words.versioned_paper_start_terms_twenty_eight_heading()),
        statement(
            words.versioned_paper_start_terms_twenty_nine(),
            "change-made",
        ),
    ]
}

fn rules(words: Words) -> Vec<Start> {
    vec![
        statement(words.versioned_paper_start_rules_one(), "speak-up"),
        statement(words.versioned_paper_start_rules_two(), "listening"),
        statement(words.versioned_paper_start_rules_three(), "plain-words"),
        statement(words.versioned_paper_start_rules_four(), "wait"),
        statement(words.versioned_paper_start_rules_five(), "question"),
        statement(words.versioned_paper_start_rules_six(), "disagree"),
        statement(words.versioned_paper_start_rules_seven(), "equal"),
        statement(words.versioned_paper_start_rules_eight(), "help"),
        statement(words.versioned_paper_start_rules_nine(), "keep-private"),
        statement(words.versioned_paper_start_rules_ten(), "break"),
        statement(words.versioned_paper_start_rules_eleven(), "mobile-phone"),
        statement(words.versioned_paper_start_rules_twelve(), "clock"),
    ]
}

fn overview(words: Words) -> Vec<Start> {
    vec![
        statement(words.versioned_paper_start_overview_one(), "talk-together")
            .under(words.versioned_paper_start_overview_one_heading()),
        statement(words.versioned_paper_start_overview_two(), "charity"),
        statement(words.versioned_paper_start_overview_three(), "goal")
            .under(words.versioned_paper_start_overview_three_heading()),
        statement(words.versioned_paper_start_overview_four(), "idea"),
        statement(words.versioned_paper_start_overview_five(), "join")
            .under(words.versioned_paper_start_overview_five_heading()),
        statement(words.versioned_paper_start_overview_six(), "plain-words"),
        statement(words.versioned_paper_start_overview_seven(), "calendar")
            .under(words.versioned_paper_start_overview_seven_heading()),
        statement(words.versioned_paper_start_overview_eight(), "clock"),
        statement(words.versioned_paper_start_overview_nine(), "meeting-room"),
        statement(
            words.versioned_paper_start_overview_ten(),
            "wheelchair-access",
        ),
        statement(words.versioned_paper_start_overview_eleven(), "papers")
            .under(words.versioned_paper_start_overview_eleven_heading()),
        statement(words.versioned_paper_start_overview_twelve(), "help"),
        statement(words.versioned_paper_start_overview_thirteen(), "travel"),
        statement(
            words.versioned_paper_start_overview_fourteen(),
            "payment-choice",
        ),
        statement(
            words.versioned_paper_start_overview_fifteen(),
            "you-said-we-did",
        )
        .under(words.versioned_paper_start_overview_fifteen_heading()),
        statement(
            words.versioned_paper_start_overview_sixteen(),
            "certificate",
        ),
        statement(words.versioned_paper_start_overview_seventeen(), "stop"),
    ]
}

fn expenses(words: Words) -> Vec<Start> {
    vec![
        statement(words.versioned_paper_start_expenses_one(), "purse")
            .under(words.versioned_paper_start_expenses_one_heading())
            .explains(
                words.versioned_paper_start_expenses_one_word(),
                words.versioned_paper_start_expenses_one_means(),
            ),
        statement(words.versioned_paper_start_expenses_two(), "fair"),
        statement(words.versioned_paper_start_expenses_three(), "bus")
            .under(words.versioned_paper_start_expenses_three_heading()),
        statement(
            words.versioned_paper_start_expenses_four(),
            "accessible-taxi",
        ),
        statement(words.versioned_paper_start_expenses_five(), "car"),
        statement(words.versioned_paper_start_expenses_six(), "parking"),
        statement(
            words.versioned_paper_start_expenses_seven(),
            "support-worker",
        ),
        statement(words.versioned_paper_start_expenses_eight(), "children"),
        statement(words.versioned_paper_start_expenses_nine(), "carer"),
        statement(words.versioned_paper_start_expenses_ten(), "sign-language"),
        statement(words.versioned_paper_start_expenses_eleven(), "eat"),
        statement(words.versioned_paper_start_expenses_twelve(), "printer"),
        statement(words.versioned_paper_start_expenses_thirteen(), "ask"),
        statement(words.versioned_paper_start_expenses_fourteen(), "ticket")
            .under(words.versioned_paper_start_expenses_fourteen_heading()),
        statement(words.versioned_paper_start_expenses_fifteen(), "taxi"),
        statement(words.versioned_paper_start_expenses_sixteen(), "money"),
        statement(
            words.versioned_paper_start_expenses_seventeen(),
            "claim-form",
        )
        .under(words.versioned_paper_start_expenses_seventeen_heading()),
        statement(words.versioned_paper_start_expenses_eighteen(), "receipt").explains(
            words.versioned_paper_start_expenses_eighteen_word(),
            words.versioned_paper_start_expenses_eighteen_means(),
        ),
        statement(words.versioned_paper_start_expenses_nineteen(), "not-sure"),
        statement(words.versioned_paper_start_expenses_twenty(), "calendar"),
        statement(
            words.versioned_paper_start_expenses_twenty_one(),
            "get-paid",
        )
        .explains(
            words.versioned_paper_start_expenses_twenty_one_word(),
            words.versioned_paper_start_expenses_twenty_one_means(),
        ),
        statement(
            words.versioned_paper_start_expenses_twenty_two(),
            "bank-transfer",
        ),
        statement(words.versioned_paper_start_expenses_twenty_three(), "no")
            .under(words.versioned_paper_start_expenses_twenty_three_heading()),
        statement(
            words.versioned_paper_start_expenses_twenty_four(),
            "think-about-it",
        ),
    ]
}

fn payment(words: Words) -> Vec<Start> {
    vec![
        statement(words.versioned_paper_start_payment_one(), "pay")
            .under(words.versioned_paper_start_payment_one_heading())
            .explains(
                words.versioned_paper_start_payment_one_word(),
                words.versioned_paper_start_payment_one_means(),
            ),
        statement(words.versioned_paper_start_payment_two(), "idea"),
        statement(words.versioned_paper_start_payment_three(), "half-past-ten")
            .under(words.versioned_paper_start_payment_three_heading()),
        statement(words.versioned_paper_start_payment_four(), "day"),
        statement(words.versioned_paper_start_payment_five(), "job"),
        statement(words.versioned_paper_start_payment_six(), "read"),
        statement(words.versioned_paper_start_payment_seven(), "break"),
        statement(words.versioned_paper_start_payment_eight(), "calendar"),
        statement(words.versioned_paper_start_payment_nine(), "payment-choice")
            .under(words.versioned_paper_start_payment_nine_heading()),
        statement(words.versioned_paper_start_payment_ten(), "share"),
        statement(words.versioned_paper_start_payment_eleven(), "change-mind"),
        statement(words.versioned_paper_start_payment_twelve(), "equal"),
        statement(words.versioned_paper_start_payment_thirteen(), "claim-form")
            .under(words.versioned_paper_start_payment_thirteen_heading()),
        statement(words.versioned_paper_start_payment_fourteen(), "get-paid").explains(
            words.versioned_paper_start_payment_fourteen_word(),
            words.versioned_paper_start_payment_fourteen_means(),
        ),
        statement(
            words.versioned_paper_start_payment_fifteen(),
            "bank-transfer",
        ),
        statement(words.versioned_paper_start_payment_sixteen(), "information")
            .under(words.versioned_paper_start_payment_sixteen_heading())
            .explains(
                words.versioned_paper_start_payment_sixteen_word(),
                words.versioned_paper_start_payment_sixteen_means(),
            ),
        statement(
            words.versioned_paper_start_payment_seventeen(),
            "phone-call",
        ),
        statement(
            words.versioned_paper_start_payment_eighteen(),
            "keep-private",
        ),
        statement(
            words.versioned_paper_start_payment_nineteen(),
            "card-payment",
        ),
        statement(words.versioned_paper_start_payment_twenty(), "calculator").explains(
            words.versioned_paper_start_payment_twenty_word(),
            words.versioned_paper_start_payment_twenty_means(),
        ),
        statement(words.versioned_paper_start_payment_twenty_one(), "travel"),
        statement(words.versioned_paper_start_payment_twenty_two(), "no")
            .under(words.versioned_paper_start_payment_twenty_two_heading()),
        statement(
            words.versioned_paper_start_payment_twenty_three(),
            "think-about-it",
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::easy_words::{Limits, check};
    use alongside_locales::Language;

    /// Everything that has to be mended in a text, told in English.
    fn to_mend(kind: PaperKind, language: Language) -> Vec<String> {
        let words = Words::new(Language::English);
        let draft = VersionedPaperDraft::starting(kind, Words::new(language));
        let report = check(
            &draft.wording(None, words),
            &Limits::default(),
            &[],
            language,
            words,
        );
        assert_eq!(report.language, language, "{kind:?}");
        let must = report
            .findings
            .iter()
            .filter(|it| it.level == crate::easy_words::Level::MustMend);
        must.map(|it| format!("{kind:?} {language:?}, {}: {}", it.place, it.message))
            .collect()
    }

    #[test]
    fn every_text_to_begin_with_keeps_the_rules_of_easy_words() {
        let mut found = Vec::new();
        for kind in PaperKind::ALL {
            for language in Language::ALL {
                found.extend(to_mend(*kind, language));
            }
        }
        assert_eq!(found, [""; 0], "{}", found.join("\n"));
    }

    #[test]
    fn every_text_can_be_kept_and_says_where_its_gaps_are() {
        for kind in PaperKind::ALL {
            for language in Language::ALL {
                let words = Words::new(language);
                let facts = VersionedPaperDraft::starting(*kind, words)
                    .check(words)
                    .unwrap();
                let gaps = !facts.gaps().is_empty();
                assert_eq!(gaps, *kind != PaperKind::GroundRules, "{kind:?}");
            }
        }
        let brackets = |text: &str| has_gap(text);
        assert!(brackets("We meet [how often]."));
        assert!(!brackets("] ["));
    }
}
