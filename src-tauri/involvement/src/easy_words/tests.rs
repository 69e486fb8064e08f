use super::*;

const ENGLISH: Words = Words::new(Language::English);

fn statement(number: usize, words: &str, picture: Option<&str>) -> Passage {
    Passage {
        field: format!("statement-{number}"),
        place: format!("Statement {number}"),
        words: words.into(),
        part: Part::Statement {
            picture: picture.map(str::to_string),
            hard_word: None,
        },
    }
}

fn wording(statements: &[&str]) -> Wording {
    let passages = statements.iter().enumerate();
    Wording {
        passages: passages
            .map(|(at, words)| statement(at + 1, words, Some(&format!("picture {at}"))))
            .collect(),
        pages: None,
    }
}

fn look(wording: &Wording, jargon: &[Jargon]) -> Report {
    check(
        wording,
        &Limits::default(),
        jargon,
        Language::English,
        ENGLISH,
    )
}

/// What is found in one sentence, as (level, sentence, plainer words).
fn found(words: &str) -> Vec<(Level, String, Option<String>)> {
    let report = look(&wording(&[words]), &[]);
    let findings = report.findings.into_iter();
    findings
        .map(|it| (it.level, it.message, it.plainer))
        .collect()
}

#[test]
fn an_easy_text_has_no_findings() {
    let easy = [
        "You come to 6 meetings a year.",
        "You say what you think.",
        "We pay for your bus and your taxi.",
        "You can bring somebody who helps you.",
        "Kate Morris from Marlbrook can help you.",
    ];
    assert_eq!(look(&wording(&easy), &[]).findings, []);
}

#[test]
fn sentences_are_counted() {
    let words = |count: usize| format!("{}.", vec!["you"; count].join(" "));
    assert_eq!(found(&words(12)), []);
    assert_eq!(found(&words(13))[0].0, Level::Advice);
    assert_eq!(found(&words(15))[0].0, Level::Advice);
    assert_eq!(found(&words(16))[0].0, Level::MustMend);
    // A line is a sentence of its own, and so is each of several in a line.
    assert_eq!(
        found(&format!(
            "{}\n{} {}",
            words(12),
            words(12).replacen('y', "Y", 1),
            words(9).replacen('y', "Y", 1)
        )),
        []
    );
}

#[test]
fn hard_words_come_with_plainer_ones() {
    let hard = found("We reimburse the stakeholders.");
    let plain: Vec<_> = hard.iter().map(|it| it.2.as_deref()).collect();
    assert_eq!(plain, [Some("pay back"), Some("person it matters to")]);
    assert!(hard.iter().all(|it| it.0 == Level::MustMend));
    let phrase = found("We do it in order to help.");
    assert_eq!((phrase.len(), phrase[0].2.as_deref()), (1, Some("to")));
    assert_eq!(phrase[0].0, Level::Advice);
}

#[test]
fn known_words_and_names_are_let_be_and_some_common_words_are_not() {
    assert_eq!(found("Tick the box. You may use a wheelchair."), []);
    assert_eq!(found("We met Gwenllian. Then Gwenllian spoke."), []);
    assert_eq!(found("You give your consent.").len(), 1);
    assert_eq!(found("You are a representative.").len(), 1);
}

#[test]
fn a_word_that_is_explained_is_hard_no_more() {
    let explained = ["You give your consent.", "Consent means that you say yes."];
    assert_eq!(look(&wording(&explained), &[]).findings, []);
    let mut noted = wording(&["The stakeholders meet."]);
    noted.passages[0].part = Part::Statement {
        picture: Some("meeting".into()),
        hard_word: Some(HardWord {
            word: "stakeholder".into(),
            meaning: "a person it matters to".into(),
        }),
    };
    let report = look(&noted, &[]);
    assert_eq!(report.findings, []);
    assert_eq!(
        report.figures.hard_words,
        Some(1),
        "it is still a hard word"
    );
}

#[test]
fn the_charity_s_own_words_are_found_in_every_form() {
    let jargon = [Jargon {
        word: "Link Worker".into(),
        meaning: "person who helps you find things to do".into(),
    }];
    let report = look(&wording(&["You meet our link workers."]), &jargon);
    assert_eq!(report.findings.len(), 1);
    let finding = &report.findings[0];
    assert_eq!(
        (finding.level, finding.source),
        (Level::MustMend, Source::Charity)
    );
    assert_eq!(
        finding.plainer.as_deref(),
        Some("person who helps you find things to do")
    );
}

#[test]
fn style_is_advice() {
    for (text, message) in [
        ("You are paid for it.", "are paid"),
        ("We don't know.", "don’t"),
        ("We ask the DLR.", "DLR"),
        ("You come, and we talk because it helps.", "several ideas"),
    ] {
        let found = found(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].0, Level::Advice);
        assert!(found[0].1.contains(message), "{found:?}");
    }
}

#[test]
fn every_rule_says_where_it_comes_from() {
    let long = "You say what you think and we write down all that you say there.";
    let source_of = |words: &str| look(&wording(&[words]), &[]).findings[0].source;
    for (words, source) in [
        (long, Source::DepartmentOfHealth),
        ("We reimburse you.", Source::InclusionEurope),
        ("We do it in order to help.", Source::Alongside),
        ("We ask the DLR.", Source::InclusionEurope),
        ("You are paid for it.", Source::InclusionEurope),
        (
            "You come, and we talk because it helps.",
            Source::InclusionEurope,
        ),
        ("We don't know.", Source::Alongside),
    ] {
        assert_eq!(source_of(words), source, "{words}");
    }
    let mut paper = wording(&["You read."; 5]);
    for (index, passage) in paper.passages.iter_mut().enumerate() {
        *passage = statement(index + 1, "You read.", (index < 4).then_some("read"));
    }
    paper.passages.push(Passage {
        part: Part::Heading,
        ..statement(6, "One two three four five six seven eight nine", None)
    });
    paper.pages = Some(25);
    let found: Vec<_> = look(&paper, &[])
        .findings
        .iter()
        .map(|it| (it.field.clone(), it.source))
        .collect();
    for expected in [
        ("statement-4", Source::Alongside),
        ("statement-5", Source::InclusionEurope),
        ("statement-6", Source::Alongside),
        ("", Source::DepartmentOfHealth),
    ] {
        assert!(
            found.contains(&(expected.0.to_string(), expected.1)),
            "{expected:?}: {found:?}"
        );
    }
    for source in [
        Source::InclusionEurope,
        Source::DepartmentOfHealth,
        Source::Alongside,
        Source::Charity,
    ] {
        assert!(!source.name(ENGLISH).is_empty());
    }
}

#[test]
fn figures_are_counted_as_they_are_defined() {
    let figures = look(
        &wording(&["We pay you.", "You say yes to the meeting."]),
        &[],
    )
    .figures;
    assert_eq!(
        (figures.sentences, figures.words, figures.longest),
        (2, 9, 6)
    );
    assert!((figures.mean() - 4.5).abs() < 1e-9);
    assert_eq!((figures.hard_words, figures.passive), (Some(0), Some(0)));
    // 10 syllables in 9 words: 206.835 - 1.015 * 4.5 - 84.6 * 10 / 9
    let flesch = figures.flesch.unwrap();
    assert!((flesch - 108.2675).abs() < 1e-6, "{flesch}");
}

#[test]
fn pictures_are_missed_and_counted() {
    let mut paper = wording(&["You read."; 5]);
    for passage in &mut paper.passages {
        *passage = statement(1, "You read.", Some("read"));
    }
    let often = look(&paper, &[]).findings;
    assert_eq!((often.len(), often[0].level), (1, Level::Advice));
    paper.passages.push(statement(6, "You write.", None));
    let report = look(&paper, &[]);
    assert_eq!(report.must_mend(), 1);
    assert!(!report.keeps_the_rules());
}

#[test]
fn headings_and_pages_have_limits() {
    let heading = |words: &str| Wording {
        passages: vec![Passage {
            field: "heading".into(),
            place: "Role".into(),
            words: words.into(),
            part: Part::Heading,
        }],
        pages: Some(25),
    };
    let report = look(
        &heading("One two three four five six seven eight nine"),
        &[],
    );
    let fields: Vec<_> = report.findings.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields, ["heading", ""]);
    assert_eq!(report.must_mend(), 2);
    let twenty = Wording {
        pages: Some(21),
        ..heading("One two")
    };
    assert_eq!(look(&twenty, &[]).findings[0].level, Level::Advice);
}

#[test]
fn welsh_is_checked_for_what_can_be_counted() {
    let report = look(
        &wording(&[
            "Rydych yn dod i gyfarfodydd y bwrdd.",
            "Mae’r GIG yn eich helpu chi.",
        ]),
        &[],
    );
    assert_eq!(report.language, Language::Welsh);
    assert_eq!(report.findings.len(), 1, "{:?}", report.findings);
    assert_eq!(report.figures.flesch, None);
    assert_eq!(report.figures.hard_words, None);
}

#[test]
fn block_capitals_hide_nothing() {
    let loud = found("THE STAKEHOLDERS FACILITATE PROCUREMENT.");
    assert!(loud[0].1.contains("block capitals"), "{loud:?}");
    assert_eq!(loud.len(), 4, "{loud:?}");
    assert!(loud.iter().all(|it| it.0 == Level::MustMend), "{loud:?}");
    let sources = look(&wording(&["THE STAKEHOLDERS FACILITATE PROCUREMENT."]), &[]).findings;
    assert_eq!(sources[0].source, Source::InclusionEurope);
    // The same word twice is no name because of it.
    let twice = look(
        &wording(&["STAKEHOLDERS MEET.", "WE ASK STAKEHOLDERS."]),
        &[],
    );
    let hard = twice
        .findings
        .iter()
        .filter(|it| it.message.contains("hard"));
    assert_eq!(hard.count(), 1, "{:?}", twice.findings);
    // One long word is enough.
    assert_eq!(found("The STAKEHOLDERS meet.").len(), 2);
    assert_eq!(found("STOP NOW!").len(), 1);
    let heading = Passage {
        part: Part::Heading,
        ..statement(1, "WHAT YOU DO", None)
    };
    let paper = Wording {
        passages: vec![heading],
        pages: None,
    };
    assert_eq!(look(&paper, &[]).must_mend(), 1);
    let welsh = look(
        &wording(&["RYDYCH YN DOD I’R CYFARFOD.", "Mae’r bws yn dod."]),
        &[],
    );
    assert_eq!((welsh.language, welsh.must_mend()), (Language::Welsh, 1));
    for quiet in [
        "You see it on TV.",
        "OK.",
        "We use BSL.",
        "We meet at 2 PM.",
        "3.50",
    ] {
        let found = found(quiet);
        assert!(found.iter().all(|it| it.0 == Level::Advice), "{found:?}");
    }
}

#[test]
fn words_in_other_letters_are_counted_and_never_called_hard_or_easy() {
    let arabic = "تدفع لك الجمعية الخيرية أجرة الحافلة. هل تأتي إلى الاجتماع؟ نعم نأتي.";
    let report = look(&wording(&[arabic]), &[]);
    assert_eq!(report.findings, [], "{:?}", report.findings);
    assert_eq!((report.figures.sentences, report.in_other_letters), (3, 3));
    let figures = report.figures;
    assert_eq!((figures.hard_words, figures.flesch), (None, None));
    // A long sentence is long in any letters, and a picture is missed.
    let long = ["کیا آپ"; 9].join(" ");
    let report = look(&wording(&[&long]), &[]);
    assert_eq!(report.must_mend(), 1, "{:?}", report.findings);
    let bare = Wording {
        passages: vec![statement(1, "آپ آتے ہیں۔ ہم ملتے ہیں۔", None)],
        pages: None,
    };
    let report = look(&bare, &[]);
    assert_eq!((report.must_mend(), report.figures.sentences), (1, 2));
    // English beside it is checked as ever.
    let both = look(&wording(&[arabic, "We reimburse you."]), &[]);
    assert_eq!((both.must_mend(), both.in_other_letters), (1, 3));
    assert_eq!(found("We say سلام to you."), []);
}

#[test]
fn limits_can_be_others() {
    let strict = Limits {
        sentence_advice: 3,
        sentence_most: 4,
        frequency_least: 500,
        ..Limits::default()
    };
    let report = check(
        &wording(&["You read the agenda today."]),
        &strict,
        &[],
        Language::English,
        ENGLISH,
    );
    assert_eq!(report.must_mend(), 2, "{:?}", report.findings);
}

#[test]
fn odd_text_breaks_nothing() {
    for text in [
        "",
        " ",
        "…",
        "🚌🚌",
        "a\u{301}",
        "’s",
        "ed",
        "-",
        "É",
        "ing",
        "Ŵŵed",
        &"x".repeat(5_000),
    ] {
        let report = look(&wording(&[text]), &[]);
        assert!(report.figures.mean() >= 0.0, "{text}");
    }
}
