use super::*;
use alongside_locales::Language;

const ENGLISH: Words = Words::new(Language::English);

fn statement(words: &str, picture: &str) -> StatementDraft {
    StatementDraft {
        words: words.into(),
        picture: picture.into(),
        ..StatementDraft::default()
    }
}

fn board_member() -> Statements {
    Statements(vec![
        statement("You read the papers.", "document"),
        statement("You say what you think.", "representative"),
        statement("You vote.", ""),
    ])
}

fn checked(statements: &Statements) -> (Vec<Statement>, Vec<String>) {
    let mut problems = Problems::new();
    let found = statements.check(&mut problems, ENGLISH, "Say something");
    (
        found,
        problems.iter().map(|it| it.field.to_string()).collect(),
    )
}

fn words(statements: &Statements) -> Vec<&str> {
    statements.0.iter().map(|it| it.words.as_str()).collect()
}

#[test]
fn a_picture_needs_words_and_words_need_no_picture() {
    let draft = Statements(vec![statement("You vote.", ""), statement(" ", "vote")]);
    assert_eq!(checked(&draft).1, ["statement-2"]);
    assert_eq!(checked(&Statements::blank()).1, ["statement-1"]);
}

#[test]
fn an_empty_statement_is_left_out() {
    let mut draft = board_member();
    draft.add();
    assert_eq!(checked(&draft).0.len(), 3);
}

#[test]
fn a_statement_is_one_idea() {
    let draft = Statements(vec![statement(&"long ".repeat(100), "")]);
    assert_eq!(checked(&draft).1, ["statement-1"]);
}

#[test]
fn a_hard_word_and_its_meaning_come_together() {
    let hard = |word: &str, meaning: &str| {
        Statements(vec![StatementDraft {
            hard_word: word.into(),
            meaning: meaning.into(),
            ..statement("We ask for your consent.", "")
        }])
    };
    assert_eq!(checked(&hard("consent", " ")).1, ["meaning-1"]);
    assert_eq!(checked(&hard(" ", "you say yes")).1, ["hard-word-1"]);
    let (kept, problems) = checked(&hard("consent", "that you say yes."));
    assert!(problems.is_empty());
    let explained = kept[0].hard_word.as_ref().unwrap();
    assert_eq!(
        explained.sentence(ENGLISH),
        "Consent means that you say yes."
    );
    assert_eq!(
        Statements::from(&kept[..]),
        hard("consent", "that you say yes.")
    );
}

#[test]
fn statements_move_and_go_and_keep_their_pictures() {
    let mut draft = board_member();
    draft.move_up(2);
    assert_eq!(draft.0[0].picture, "representative");
    draft.move_up(1);
    draft.move_down(3);
    draft.move_down(usize::MAX);
    let order = [
        "You say what you think.",
        "You read the papers.",
        "You vote.",
    ];
    assert_eq!(words(&draft), order);
    draft.take_out(1);
    draft.take_out(9);
    assert_eq!(words(&draft), ["You read the papers.", "You vote."]);
    draft.take_out(1);
    draft.take_out(1);
    assert_eq!(words(&draft), [""]);
}

#[test]
fn a_form_carries_everything_that_was_typed() {
    let mut again = Statements::default();
    for (name, value) in board_member().fields() {
        assert_eq!(again.take_field(&name, value), None, "{name}");
    }
    assert_eq!(again, board_member());
}

#[test]
fn numbers_that_make_no_sense_are_passed_over() {
    let mut draft = Statements::blank();
    for name in [
        "statement-0",
        "statement-99999999",
        "picture-x",
        "statement--1",
        "heading",
    ] {
        assert_eq!(draft.take_field(name, "x".into()), Some("x".into()));
    }
    assert_eq!(words(&draft), [""]);
}
