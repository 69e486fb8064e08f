//! Papers of the sample charity, one for each thing the model can say.

use alongside_assets as assets;
use alongside_document::{
    Artwork, Block, Body, BuiltIn, Certificate, Column, Document, Fact, Family, FontBytes, Fonts,
    Item, LanguageTag, Picture, PictureLibrary, PictureSource, PictureUse, Poster, Press, Quote,
    Sheet, Signature, Span, Statement, Table, Text,
};
use alongside_locales::Language;
use chrono::NaiveDate;

/// The pictures that are built in, and one that nobody can draw.
pub struct Shelf;

impl PictureLibrary for Shelf {
    fn find(&self, picture: &str, language: Language) -> Option<PictureSource> {
        if picture == "broken" {
            return Some(PictureSource {
                artwork: Artwork::svg("<svg"),
                alternative: "Nothing".into(),
                credit: None,
            });
        }
        if picture == "logo" {
            return Some(PictureSource {
                artwork: Artwork::read(&logo()).unwrap(),
                alternative: "Logo of Marlbrook Voices".into(),
                credit: None,
            });
        }
        let found = assets::picture(picture)?;
        Some(PictureSource {
            artwork: Artwork::BuiltIn(BuiltIn {
                svg: found.svg,
                form: found.form,
                size: found.size,
                drawn: found.drawn,
            }),
            alternative: match language {
                Language::English => found.english.into(),
                Language::Welsh => found.welsh.into(),
            },
            credit: found.origin.credit().map(Into::into),
        })
    }
}

/// A disc of teal on clear ground, as somebody's PNG file.
fn logo() -> Vec<u8> {
    let size = 96_i32;
    let mut pixels = Vec::new();
    for at in 0..size * size {
        let (x, y) = (at % size - size / 2, at / size - size / 2);
        let inside = x * x + y * y < size * size / 4 - size;
        pixels.extend([14, 79, 85, if inside { 255 } else { 0 }]);
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 96, 96);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    file
}

pub fn press() -> Press {
    let mut families = assets::fonts().chunks(2).map(|pair| Family {
        regular: FontBytes::Borrowed(pair[0].bytes),
        bold: FontBytes::Borrowed(pair[1].bytes),
    });
    let fonts = Fonts {
        text: families.next().unwrap(),
        easy: families.next().unwrap(),
        fallback: families.collect(),
    };
    let press = Press::new(fonts, Shelf).unwrap();
    press.with_braille(assets::braille_table())
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn paper(title: &str) -> Document {
    Document::paper(
        title,
        Language::English,
        "Marlbrook Voices",
        "Helen Marsh, 01632 960 118",
        day(2027, 1, 8),
    )
}

/// An invitation in easy words.
pub fn next_meeting() -> Document {
    let mut paper = paper("Our next meeting");
    paper.contact = "Questions? Phone Helen Marsh on 01632 960 118".into();
    paper.status = Some("In easy words, not yet checked".into());
    let ideas: [(&str, &[&str]); 6] = [
        (
            "meeting",
            &[
                "The Partnership Board has a meeting.",
                "6 representatives and 4 managers are on the board.",
            ],
        ),
        (
            "meeting-date",
            &[
                "The meeting is on Thursday 21 January 2027.",
                "It starts at half past 10 in the morning.",
                "It ends at half past 12.",
            ],
        ),
        (
            "town-hall",
            &[
                "The meeting is in the town hall.",
                "We will be in room 2.",
                "Helen Marsh will meet you at the door.",
            ],
        ),
        (
            "minibus",
            &[
                "We will talk about Dial-a-Ride.",
                "Dial-a-Ride is a bus that you book.",
                "It comes to your home.",
            ],
        ),
        (
            "break",
            &[
                "There is a break at 11:30.",
                "You can have a break at any time.",
            ],
        ),
        (
            "question",
            &[
                "Do you want to ask something?",
                "Tell Helen before the meeting.",
            ],
        ),
    ];
    for (picture, sentences) in ideas {
        paper.add(Statement::new(
            PictureUse::new(picture),
            sentences.iter().copied(),
        ));
    }
    paper
}

/// An agenda, as the large print design shows it.
pub fn agenda() -> Document {
    let mut paper = paper("Agenda");
    paper.add(Block::paragraph(
        "Partnership Board\nThursday 21 January 2027\n10:30 to 12:30, town hall, room 2",
    ));
    let item = |lead: &str, lines: [&str; 2]| Item::led(lead, lines);
    paper.add(Block::numbered([
        item(
            "Welcome and ground rules",
            ["10:30, for 10 minutes", "Rosie Tattersall. To hear."],
        ),
        item(
            "Booking a return journey",
            ["10:40, for 25 minutes", "Amina Yusuf. To decide."],
        ),
        item(
            "Notes of the last meeting",
            ["11:05, for 10 minutes", "Helen Marsh. To decide."],
        ),
        item("Break", ["11:15, for 15 minutes", "Tea, coffee and water."]),
        item(
            "What we spent this year",
            ["11:30, for 30 minutes", "Sanjay Rao. To discuss."],
        ),
        item("Any other business", ["12:00, for 20 minutes", "Anyone."]),
    ]));
    paper
}

/// Every block there is.
pub fn everything() -> Document {
    let mut paper = paper("Overview of the Partnership Board");
    paper.logo = Some(PictureUse::new("logo"));
    paper.status = Some("Agreed by 4 of 6 representatives".into());
    paper.add(Block::paragraph(
        "The board meets every month. It decides how buses, benches and crossings in Marlbrook can work for everyone, and it is run together by representatives and managers.",
    ));
    paper.add(Block::heading(2, "At a glance"));
    paper.add(Block::FactList(vec![
        Fact::new("Purpose", "People can get to where they want to go."),
        Fact::new("When", "From 1 April 2026 to 31 March 2027, on a Thursday"),
        Fact {
            term: "Who to ask".into(),
            value: vec![
                "Helen Marsh, involvement lead".into(),
                "01632 960 118".into(),
            ],
        },
    ]));
    paper.add(Block::heading(2, "What we hope will change"));
    paper.add(Block::bulleted([
        "Dial-a-Ride can be booked by text.",
        "Every bus stop in the High Street has a seat.",
        "People know about changes a month before they happen.",
    ]));
    paper.add(Block::heading(3, "How we will know"));
    paper.add(Block::numbered([
        Item::line("We count bookings by text each month."),
        Item::led(
            "We ask people.",
            ["In a survey in October", "At the meeting in January"],
        ),
    ]));
    paper.add(Quote {
        words: "I could not get home after six. Now I can stay to the end of a concert.".into(),
        by: Some("Rosie, representative".into()),
    });
    paper.add(Block::heading(2, "Money"));
    paper.add(Table {
        caption: "What the board costs in one year".into(),
        columns: vec![
            Column::words("What for"),
            Column::words("Who decides"),
            Column::figures("Cost"),
        ],
        rows: [
            ["Involvement payments", "The board", "£3,960.00"],
            ["Travel", "Helen Marsh", "£1,204.50"],
            [
                "Interpreters and speech-to-text",
                "Helen Marsh",
                "£2,180.00",
            ],
            ["Room hire and lunches", "The board", "£640.00"],
        ]
        .map(|row| row.map(Text::from).to_vec())
        .to_vec(),
    });
    paper.add(Picture {
        picture: PictureUse::new("town-hall"),
        caption: Some("The town hall, where the board meets".into()),
    });
    paper.add(Block::heading(2, "More"));
    paper.add(Block::Paragraph(
        Text::from("Read about us on ")
            .then(Span::Link {
                words: "our website".into(),
                address: "https://www.example.org/board".into(),
                description: "Website of Marlbrook Voices, page about the board".into(),
            })
            .then(Span::Plain(
                " or phone us. In Welsh the board is called ".into(),
            ))
            .then(Span::Foreign {
                words: "Bwrdd Partneriaeth".into(),
                language: Language::Welsh.into(),
                strong: false,
            })
            .then(Span::Plain(". It is for ".into()))
            .then(Span::Strong("everyone".into()))
            .then(Span::Plain(" in Marlbrook.".into())),
    ));
    paper.add(Statement::new(
        PictureUse::new("bus"),
        ["You can come by bus.", "We pay your fare."],
    ));
    paper.add(Signature {
        name: "Amina Yusuf".into(),
        role: "for the Partnership Board".into(),
    });
    paper.add(Block::NewPage);
    paper.add(Block::heading(2, "Code for the survey"));
    paper.add(Block::Code(
        [
            "K7QXM", "R4TNW", "H9PDV", "C3YJF", "W8MKA", "T6XEQ", "N2RHP", "V5DUC",
        ]
        .map(String::from)
        .to_vec(),
    ));
    paper
}

/// Statements in languages that are read from either side.
pub fn many_languages() -> Document {
    let mut paper = paper("Welcome in four languages");
    let tag = |code: &str| LanguageTag::parse(code).unwrap();
    paper.add(Statement::new(
        PictureUse::new("hello"),
        ["Welcome to our group."],
    ));
    paper.add(Statement::new(
        PictureUse::new("hello"),
        [Text::foreign(
            "Croeso! Mae’r tŷ a’r dŵr yn lân. Ŵyl ŷd ŴŶ.",
            tag("cy"),
        )],
    ));
    paper.add(Statement::new(
        PictureUse::new("hello"),
        [Text::foreign(
            "مرحبا بكم في مجموعة الحديقة. نلتقي الساعة 10:30.",
            tag("ar"),
        )],
    ));
    paper.add(Statement::new(
        PictureUse::new("hello"),
        [Text::foreign("خوش آمدید! یہ کتابچہ آسان ہے۔", tag("ur"))],
    ));
    paper.add(Block::Paragraph(
        Text::from("Amina writes her name ")
            .then(Span::Foreign {
                words: "أمينة".into(),
                language: tag("ar"),
                strong: false,
            })
            .then(Span::Plain(" and chairs the board.".into())),
    ));
    paper
}

/// A pack in easy words with a picture for every idea.
pub fn pack(ideas: usize) -> Document {
    let sentences = [
        "You have the right to say what you think.",
        "We will listen to you and write down what you say.",
        "You can ask for a break at any time you like.",
        "If you feel unsafe, tell a person you trust straight away.",
        "We keep your information safe and we do not share it.",
    ];
    let mut paper = paper("Your rights and our promises");
    paper.status = Some("In easy words, not yet checked".into());
    let pictures = assets::pictures().iter().map(|it| it.id).cycle();
    for (index, picture) in pictures.take(ideas).enumerate() {
        if index % 10 == 0 {
            paper.add(Block::heading(2, format!("Part {}", index / 10 + 1)));
        }
        paper.add(Statement::new(
            PictureUse::new(picture),
            [sentences[index % sentences.len()]],
        ));
    }
    paper
}

/// The certificate of the print design.
pub fn certificate(name: &str) -> Document {
    let labelled = |label: &str, value: &str| Text::from(label).then(Span::Strong(value.into()));
    let certificate = Certificate {
        registration: "Registered charity 0000000".into(),
        heading: "Certificate of participation".into(),
        name: name.into(),
        statement: "took part in 11 activities with Marlbrook Voices and helped run the Partnership Board, 1 April 2026 to 31 March 2027.".into(),
        facts: vec![
            Fact {
                term: "Time given".into(),
                value: vec![
                    Text::strong("27.5 hours"),
                    "18 in meetings".into(),
                    "7.5 preparing, 2 in training".into(),
                ],
            },
            Fact::new("What the group changed", "People can now book Dial-a-Ride by text as well as by phone."),
            Fact {
                term: "Skills Rosie chose to name".into(),
                value: vec!["Asking questions".into(), "Co-chairing".into()],
            },
        ],
        signatures: [
            Signature {
                name: "Amina Yusuf".into(),
                role: "for the Partnership Board".into(),
            },
            Signature {
                name: "Helen Marsh".into(),
                role: "Involvement lead".into(),
            },
        ],
        number: labelled("Certificate ", "MV-2027-014"),
        given: labelled("Given on ", "31 March 2027"),
    };
    Document::certificate(
        "Certificate of participation, MV-2027-014",
        Language::English,
        "Marlbrook Voices",
        "Helen Marsh, 01632 960 118",
        day(2027, 3, 31),
        certificate,
    )
}

/// Ground rules for a wall.
pub fn poster(sheet: Sheet, rules: usize) -> Document {
    let ideas: [(&str, &[&str]); 4] = [
        ("speak-up", &["One person speaks at a time."]),
        (
            "listening",
            &["We listen to each other.", "We let people finish."],
        ),
        ("question", &["You can ask as often as you like."]),
        ("break", &["Take a break when you need one."]),
    ];
    let rules = (0..rules).map(|index| {
        let (picture, sentences) = ideas[index % ideas.len()];
        Statement::new(PictureUse::new(picture), sentences.iter().copied())
    });
    let mut document = paper("Ground rules: Partnership Board");
    document.body = Body::Poster(Box::new(Poster {
        sheet,
        heading: "Ground rules".into(),
        group: "Partnership Board".into(),
        rules: rules.collect(),
        version: "Version 2. We have worked by it since 1 February 2027.".into(),
    }));
    document
}

/// What was spent, line by line: a table longer than a page, with a cell longer than a column.
pub fn accounts() -> Document {
    let mut paper = paper("What we spent");
    let row = |number: usize| -> Vec<Text> {
        let what = if number.is_multiple_of(7) {
            "Taxi there and back for two people, because the train was cancelled"
        } else {
            "Bus fare"
        };
        let cost = format!("£{}.{:02}", number * 37 % 91, number * 53 % 100);
        vec![
            format!("{} March 2027", number % 31 + 1).into(),
            what.into(),
            "Helen Marsh".into(),
            cost.into(),
        ]
    };
    paper.add(Table {
        caption: "Journeys in March 2027".into(),
        columns: vec![
            Column::words("Day"),
            Column::words("What for"),
            Column::words("Who paid"),
            Column::figures("Cost"),
        ],
        rows: (1..=40).map(row).collect(),
    });
    paper
}
