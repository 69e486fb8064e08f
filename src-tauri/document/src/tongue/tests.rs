use super::*;

const EN: Language = Language::English;
const CY: Language = Language::Welsh;

/// The text in parts, each with its language where that is marked.
fn shown(text: &Text) -> Vec<String> {
    let span = |it: &Span| match it {
        Span::Foreign {
            words, language, ..
        } => format!("{}: {words}", language.code()),
        it => it.words().to_string(),
    };
    text.0.iter().map(span).collect()
}

#[test]
fn words_in_arabic_script_are_marked_with_the_figures_and_marks_that_belong_to_them() {
    for (words, parts) in [
        (
            "مرحبا بكم، الساعة 10:30.",
            vec!["ar: مرحبا بكم، الساعة 10:30."],
        ),
        ("«شكرا»", vec!["ar: «شكرا»"]),
        (
            "Amina (أمينة) chairs.",
            vec!["Amina (", "ar: أمينة", ") chairs."],
        ),
        ("Welcome!\nمرحبا!", vec!["Welcome!\n", "ar: مرحبا!"]),
        ("مرحبا Helen بكم.", vec!["ar: مرحبا", " Helen ", "ar: بكم."]),
        (
            "خوش آمدید! یہ کتابچہ آسان ہے۔",
            vec!["ur: خوش آمدید! یہ کتابچہ آسان ہے۔"],
        ),
        ("10:30, room 2", vec!["10:30, room 2"]),
        ("٢٠٢٧", vec!["٢٠٢٧"]),
    ] {
        let text = told(words, EN);
        assert_eq!(shown(&text), parts);
        assert_eq!(text.words(), words);
    }
}

#[test]
fn urdu_is_told_from_arabic_by_its_letters_and_what_is_neither_is_not_guessed_at() {
    let code = |words: &str| script(words).map(|it| it.code().to_string());
    for (words, language) in [
        ("سلام", Some("ar")),
        ("أمينة", Some("ar")),
        ("علي", Some("ar")),
        ("علی", Some("ur")),
        ("کریم", Some("ur")),
        ("آپ کیسے ہیں؟", Some("ur")),
        // Pashto, Kurdish, and Persian as soon as there is enough of it
        ("ښه راغلاست", None),
        ("بەخێربێن", None),
        (
            "گروه ما در مرکز شهر برای گفتگو درباره اتوبوس و دیگر چیزها دور هم جمع می شود",
            None,
        ),
        ("Welcome", None),
    ] {
        assert_eq!(code(words).as_deref(), language, "{words}");
    }
}

#[test]
fn a_sentence_in_the_other_language_is_marked() {
    for (paper, words, parts) in [
        (
            EN,
            "Mae’r cyfarfod ar ddydd Iau.",
            vec!["cy: Mae’r cyfarfod ar ddydd Iau."],
        ),
        (
            EN,
            "Rydyn ni’n gwrando ar bawb.",
            vec!["cy: Rydyn ni’n gwrando ar bawb."],
        ),
        (
            EN,
            "We meet on Thursday. Rydyn ni’n cwrdd ar ddydd Iau. You can bring a friend.",
            vec![
                "We meet on Thursday. ",
                "cy: Rydyn ni’n cwrdd ar ddydd Iau. ",
                "You can bring a friend.",
            ],
        ),
        (
            EN,
            "Croeso! Mae’r tŷ yn lân.",
            vec!["cy: Croeso! Mae’r tŷ yn lân."],
        ),
        (
            EN,
            "Dewch i’r cyfarfod ar y bws.",
            vec!["cy: Dewch i’r cyfarfod ar y bws."],
        ),
        (
            CY,
            "The meeting is at 10:30.",
            vec!["en-GB: The meeting is at 10:30."],
        ),
        (
            CY,
            "You can come by bus.",
            vec!["en-GB: You can come by bus."],
        ),
        (CY, "We pay your fare.", vec!["en-GB: We pay your fare."]),
        (
            CY,
            "Mae croeso i bawb. You can bring a friend.",
            vec!["Mae croeso i bawb. ", "en-GB: You can bring a friend."],
        ),
    ] {
        let text = told(words, paper);
        assert_eq!(shown(&text), parts);
        assert_eq!(text.words(), words);
    }
}

#[test]
fn names_and_what_is_not_clear_stay_as_they_are() {
    for (paper, words) in [
        (EN, "Amina Yusuf, Bwrdd Partneriaeth, Caerdydd"),
        (EN, "Mae and Beth, 10 am"),
        (EN, "Mae, Beth"),
        (EN, "Tai chi is at 10 am."),
        (EN, "Bob, 10 am"),
        (EN, "NI, EU, AC"),
        (EN, "Dr Ni and Mr Ar are here."),
        (EN, "It is on the Ar y Bryn road."),
        (CY, "Helen Marsh, 01632 960 118"),
        (CY, "Cysylltwch â Helen Marsh at y bwrdd."),
        (CY, "Mae’r Friends of the Earth yma."),
        (CY, "Ewch i Friends of the Earth."),
        (CY, "Ffoniwch Friends of the Earth."),
        (EN, "Ni Ana ni Luis vienen hoy y mañana."),
        (EN, "Ei ar veni cu autobuzul."),
        (CY, "Can bunt i do at is."),
        (CY, "Marlbrook Voices"),
        (EN, ""),
    ] {
        assert_eq!(told(words, paper), Text::plain(words), "{words}");
    }
}

#[test]
fn bold_words_stay_bold_and_what_its_writer_marked_stays_as_it_is() {
    let tag = |code: &str| LanguageTag::parse(code).unwrap();
    let strong = marked(Text::strong("أمينة"), EN);
    let name = Span::Foreign {
        words: "أمينة".into(),
        language: tag("ar"),
        strong: true,
    };
    assert_eq!(strong, Text(vec![name]));
    let own = Text::foreign("خوش آمدید", tag("fa"));
    assert_eq!(marked(own.clone(), EN), own);
}

#[test]
fn what_cannot_be_marked_in_part_is_marked_when_all_of_it_is_in_one_language() {
    let code = |words: &str, paper| of(words, paper).map(|it| it.code().to_string());
    assert_eq!(code("مرحبا، 10:30", EN).as_deref(), Some("ar"));
    assert_eq!(code("A sign that says مرحبا", EN), None);
    assert_eq!(code("Mae pobl yn eistedd", EN).as_deref(), Some("cy"));
    assert_eq!(code("The people at a table", CY).as_deref(), Some("en-GB"));
    assert_eq!(code("Town hall", CY), None);
}
