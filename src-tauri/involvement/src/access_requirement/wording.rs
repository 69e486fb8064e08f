//! A gentle look at the words: where a reason was written, the action is suggested instead. Nothing is ever refused, because how
//! people describe themselves is theirs to say.

use alongside_locales::Words;

use super::AccessCategory;

/// What could be written in place of a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// Support with talking and listening.
    Hearing,
    /// Papers and screens.
    Seeing,
    /// Easy words and time.
    Understanding,
    /// Plans, quiet and breaks.
    Quiet,
    /// Ways and space.
    Moving,
    /// Breaks, times and food.
    Health,
    /// No more is known.
    Any,
}

/// Reasons in both languages, in small letters, and the kind of action that people with that reason often ask for. A phrase counts
/// as whole words. Words for people's own equipment ("wheelchair", "hearing aid", "screen reader") are actions, and not here.
const REASONS: &[(&str, Instead)] = &[
    ("deaf", Instead::Hearing),
    ("deafness", Instead::Hearing),
    ("hard of hearing", Instead::Hearing),
    ("hearing impaired", Instead::Hearing),
    ("hearing loss", Instead::Hearing),
    ("tinnitus", Instead::Hearing),
    ("byddar", Instead::Hearing),
    ("fyddar", Instead::Hearing),
    ("trwm ei chlyw", Instead::Hearing),
    ("trwm ei glyw", Instead::Hearing),
    ("blind", Instead::Seeing),
    ("blindness", Instead::Seeing),
    ("partially sighted", Instead::Seeing),
    ("visually impaired", Instead::Seeing),
    ("sight loss", Instead::Seeing),
    ("glaucoma", Instead::Seeing),
    ("cataracts", Instead::Seeing),
    ("macular", Instead::Seeing),
    ("dall", Instead::Seeing),
    ("ddall", Instead::Seeing),
    ("colled golwg", Instead::Seeing),
    ("learning disability", Instead::Understanding),
    ("learning disabilities", Instead::Understanding),
    ("learning disabled", Instead::Understanding),
    ("learning difficulty", Instead::Understanding),
    ("learning difficulties", Instead::Understanding),
    ("down syndrome", Instead::Understanding),
    ("down's syndrome", Instead::Understanding),
    ("dyslexia", Instead::Understanding),
    ("dyslexic", Instead::Understanding),
    ("dementia", Instead::Understanding),
    ("alzheimer's", Instead::Understanding),
    ("brain injury", Instead::Understanding),
    ("aphasia", Instead::Understanding),
    ("anabledd dysgu", Instead::Understanding),
    ("dyslecsia", Instead::Understanding),
    ("dyslecsig", Instead::Understanding),
    ("anaf i'r ymennydd", Instead::Understanding),
    ("autism", Instead::Quiet),
    ("autistic", Instead::Quiet),
    ("asperger's", Instead::Quiet),
    ("aspergers", Instead::Quiet),
    ("adhd", Instead::Quiet),
    ("anxiety", Instead::Quiet),
    ("depression", Instead::Quiet),
    ("bipolar", Instead::Quiet),
    ("schizophrenia", Instead::Quiet),
    ("schizophrenic", Instead::Quiet),
    ("psychosis", Instead::Quiet),
    ("ptsd", Instead::Quiet),
    ("mental illness", Instead::Quiet),
    ("mental health", Instead::Quiet),
    ("awtistiaeth", Instead::Quiet),
    ("awtistig", Instead::Quiet),
    ("gorbryder", Instead::Quiet),
    ("iselder", Instead::Quiet),
    ("iechyd meddwl", Instead::Quiet),
    ("salwch meddwl", Instead::Quiet),
    ("wheelchair bound", Instead::Moving),
    ("cerebral palsy", Instead::Moving),
    ("paralysed", Instead::Moving),
    ("paralysis", Instead::Moving),
    ("paraplegic", Instead::Moving),
    ("tetraplegic", Instead::Moving),
    ("amputee", Instead::Moving),
    ("arthritis", Instead::Moving),
    ("spina bifida", Instead::Moving),
    ("muscular dystrophy", Instead::Moving),
    ("parlys yr ymennydd", Instead::Moving),
    ("wedi'i barlysu", Instead::Moving),
    ("arthritis gwynegol", Instead::Moving),
    ("cryd cymalau", Instead::Moving),
    ("epilepsy", Instead::Health),
    ("epileptic", Instead::Health),
    ("diabetes", Instead::Health),
    ("diabetic", Instead::Health),
    ("multiple sclerosis", Instead::Health),
    ("parkinson's", Instead::Health),
    ("stroke", Instead::Health),
    ("cancer", Instead::Health),
    ("chronic fatigue", Instead::Health),
    ("fibromyalgia", Instead::Health),
    ("coeliac", Instead::Health),
    ("epilepsi", Instead::Health),
    ("sglerosis ymledol", Instead::Health),
    ("strôc", Instead::Health),
    ("canser", Instead::Health),
    ("disability", Instead::Any),
    ("disabilities", Instead::Any),
    ("disabled", Instead::Any),
    ("impairment", Instead::Any),
    ("impaired", Instead::Any),
    ("handicapped", Instead::Any),
    ("diagnosis", Instead::Any),
    ("diagnosed", Instead::Any),
    ("syndrome", Instead::Any),
    ("disorder", Instead::Any),
    ("suffers from", Instead::Any),
    ("special needs", Instead::Any),
    ("anabledd", Instead::Any),
    ("anabl", Instead::Any),
    ("diagnosis o", Instead::Any),
    ("anghenion arbennig", Instead::Any),
    ("dioddef o", Instead::Any),
];

/// Actions that hold such a word in their own name.
const ACTIONS: &[&str] = &[
    "deaf interpreter",
    "disabled toilet",
    "disabled parking",
    "toiled anabl",
    "blind cord",
    "parcio anabl",
];

/// The first reason that stands in what was typed, as it was typed, and what could stand there instead.
pub fn named_reason(we_do: &str) -> Option<(String, Instead)> {
    let mut text = plain(we_do);
    for action in ACTIONS {
        // As long as before, so that what follows is found where it was typed.
        text = text.replace(action, &"\u{1}".repeat(action.chars().count()));
    }
    let letters: Vec<char> = text.chars().collect();
    let typed: Vec<char> = we_do.chars().collect();
    let mut first: Option<(usize, usize, Instead)> = None;
    for (reason, instead) in REASONS {
        let wanted: Vec<char> = reason.chars().collect();
        let found = letters
            .windows(wanted.len())
            .enumerate()
            .find(|(at, window)| {
                *window == wanted.as_slice()
                    && !at
                        .checked_sub(1)
                        .and_then(|before| letters.get(before))
                        .is_some_and(|letter| letter.is_alphanumeric())
                    && !letters
                        .get(at + wanted.len())
                        .is_some_and(|letter| letter.is_alphanumeric())
            });
        if let Some((at, _)) = found {
            // Of two that begin at one place, the longer says more.
            let better = first.is_none_or(|(other, length, _)| {
                at < other || (at == other && wanted.len() > length)
            });
            if better {
                first = Some((at, wanted.len(), *instead));
            }
        }
    }
    first.map(|(at, length, instead)| {
        let word = typed.iter().skip(at).take(length).collect();
        (word, instead)
    })
}

/// In small letters and with plain apostrophes and hyphens, letter by letter, so that places stay the same.
fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '’' => '\'',
            '-' | '‑' | '\n' => ' ',
            // The few letters whose small form is longer stay as they are.
            other => {
                let mut small = other.to_lowercase();
                match (small.next(), small.next()) {
                    (Some(small), None) => small,
                    _ => other,
                }
            }
        })
        .collect()
}

impl Instead {
    /// An example of what could be written.
    pub fn example(self, words: Words) -> &'static str {
        match self {
            Self::Hearing => AccessCategory::Communication.example(words),
            Self::Seeing => words.access_requirement_instead_seeing(),
            Self::Understanding => AccessCategory::Information.example(words),
            Self::Quiet => words.access_requirement_instead_quiet(),
            Self::Moving => AccessCategory::Venue.example(words),
            Self::Health => AccessCategory::Timing.example(words),
            Self::Any => words.access_requirement_instead_any(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_noticed_and_the_action_suggested() {
        for (typed, word, instead) in [
            ("Gareth is Deaf", "Deaf", Instead::Hearing),
            ("AUTISM", "AUTISM", Instead::Quiet),
            (
                "She has Down’s syndrome.",
                "Down’s syndrome",
                Instead::Understanding,
            ),
            ("wheelchair-bound", "wheelchair-bound", Instead::Moving),
            ("Mae’n awtistig", "awtistig", Instead::Quiet),
            ("registered blind, with a dog", "blind", Instead::Seeing),
            (
                "learning disability",
                "learning disability",
                Instead::Understanding,
            ),
        ] {
            assert_eq!(
                named_reason(typed),
                Some((word.to_string(), instead)),
                "{typed}"
            );
        }
    }

    #[test]
    fn an_action_is_left_alone() {
        for typed in [
            "Two BSL interpreters",
            "Papers at 20 point on yellow paper",
            "A disabled toilet on the same floor",
            "A Deaf interpreter beside the BSL interpreter",
            "Space for a wheelchair at the table",
            "A deafblind interpreter",
            "Keep the blinds down",
            "Works with a screen reader",
            "No allergens in the room, İstanbul spelling and all",
            "",
        ] {
            assert_eq!(named_reason(typed), None, "{typed}");
        }
    }

    #[test]
    fn every_reason_is_found_as_it_stands() {
        for (reason, _) in REASONS {
            assert!(named_reason(reason).is_some(), "{reason}");
            assert!(named_reason(&reason.to_uppercase()).is_some(), "{reason}");
        }
    }
}
