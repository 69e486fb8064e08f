//! Base forms of English words: "meetings" is "meeting", "commencing" is "commence".

use alongside_assets::frequency;

/// The word in small letters and every form from which it may have been made by an ending. Only endings that leave the meaning
/// as it is: those of nouns and verbs.
pub fn base_forms(word: &str) -> Vec<String> {
    let word = word.to_lowercase();
    let word = word.trim_end_matches("’s").trim_end_matches('’');
    let mut forms = vec![word.to_string()];
    let mut add = |stem: &str, ending: &str| {
        if stem.chars().count() + ending.len() >= 3 {
            forms.push(format!("{stem}{ending}"));
        }
    };
    for ending in ["ies", "ied"] {
        if let Some(stem) = word.strip_suffix(ending) {
            add(stem, "y");
        }
    }
    if let Some(stem) = word.strip_suffix("es") {
        add(stem, "");
    }
    if let Some(stem) = word.strip_suffix('s')
        && !stem.ends_with(['s', 'u', 'i'])
    {
        add(stem, "");
    }
    for ending in ["ed", "ing"] {
        let Some(stem) = word.strip_suffix(ending) else {
            continue;
        };
        add(stem, "");
        add(stem, "e");
        let mut letters = stem.chars().rev();
        if let (Some(last), Some(before)) = (letters.next(), letters.next())
            && last == before
        {
            add(&stem[..stem.len() - last.len_utf8()], "");
        }
    }
    forms
}

/// How common the word is in any of its base forms, in hundredths of the Zipf scale; 0 where it is rarer than the list goes.
pub(super) fn commonness(word: &str) -> u16 {
    base_forms(word)
        .iter()
        .filter_map(|form| frequency(form))
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_lead_back_to_the_word() {
        for (word, base) in [
            ("Meetings", "meeting"),
            ("parties", "party"),
            ("utilised", "utilise"),
            ("commencing", "commence"),
            ("stopped", "stop"),
            ("boxes", "box"),
            ("Joan’s", "joan"),
        ] {
            assert!(base_forms(word).contains(&base.to_string()), "{word}");
        }
        assert_eq!(base_forms("bus"), ["bus"]);
        assert_eq!(base_forms("is"), ["is"]);
    }

    #[test]
    fn a_word_is_as_common_as_its_commonest_form() {
        assert!(commonness("reimbursed") < 400);
        assert!(commonness("meetings") > 500);
        assert_eq!(commonness("qwertz"), 0);
    }
}
