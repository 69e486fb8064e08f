//! Text size, spacing and colours.

use super::frame;
use crate::{
    Reply, Trouble, Visit,
    components::{Form, Options, Radios},
};
use alongside_involvement::{Appearance, Problems, Spacing, TextSize, Theme};
use alongside_locales::Words;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
struct AppearanceDraft {
    text_size: String,
    spacing: String,
    theme: String,
}

impl AppearanceDraft {
    fn check(&self, words: Words) -> Result<Appearance, Problems> {
        let mut problems = Problems::default();
        let mut missing =
            |field: &'static str| problems.add(field, words.settings_appearance_missing());
        let text_size = TextSize::from_code(&self.text_size).or_else(|| {
            missing("text-size");
            None
        });
        let spacing = Spacing::from_code(&self.spacing).or_else(|| {
            missing("spacing");
            None
        });
        let theme = Theme::from_code(&self.theme).or_else(|| {
            missing("theme");
            None
        });
        match (text_size, spacing, theme) {
            (Some(text_size), Some(spacing), Some(theme)) => Ok(Appearance {
                text_size,
                spacing,
                theme,
            }),
            _ => Err(problems),
        }
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: AppearanceDraft = visit.form()?;
    match draft.check(words) {
        Err(problems) => page(visit, problems),
        Ok(appearance) => {
            visit.session.appearance = appearance;
            let signed_in = visit.keep_reading()?;
            let notice = if signed_in {
                words.settings_appearance_done_you()
            } else {
                words.settings_appearance_done_computer()
            };
            visit.done(notice, "/settings/appearance")
        }
    }
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let now = visit.session.appearance;
    let frame = frame(
        visit,
        words.settings_appearance_title(),
        words.settings_appearance_lede(),
    )
    .problems(problems);
    let sizes = TextSize::ALL
        .iter()
        .map(|size| (size.code(), size_name(words, *size)))
        .collect::<Options>();
    let spacings = Spacing::ALL
        .iter()
        .map(|spacing| (spacing.code(), spacing_name(words, *spacing)))
        .collect();
    let themes = Theme::ALL
        .iter()
        .map(|theme| (theme.code(), theme_name(words, *theme)))
        .collect();
    Form::new("/settings/appearance", words.settings_appearance_save())
        .ask(Radios::new(
            "text-size",
            words.settings_appearance_size_label(),
            sizes,
            now.text_size.code(),
        ))
        .ask(Radios::new(
            "spacing",
            words.settings_appearance_spacing_label(),
            spacings,
            now.spacing.code(),
        ))
        .ask(Radios::new(
            "theme",
            words.settings_appearance_theme_label(),
            themes,
            now.theme.code(),
        ))
        .aside(
            words.settings_appearance_example_heading(),
            Vec::new(),
            words.settings_appearance_example(),
        )
        .page(visit, frame)
}

fn size_name(words: Words, size: TextSize) -> &'static str {
    match size {
        TextSize::Normal => words.settings_appearance_size_normal(),
        TextSize::Larger => words.settings_appearance_size_larger(),
        TextSize::Large => words.settings_appearance_size_large(),
        TextSize::Double => words.settings_appearance_size_double(),
    }
}

fn spacing_name(words: Words, spacing: Spacing) -> &'static str {
    match spacing {
        Spacing::Normal => words.settings_appearance_spacing_normal(),
        Spacing::Wide => words.settings_appearance_spacing_wide(),
    }
}

fn theme_name(words: Words, theme: Theme) -> &'static str {
    match theme {
        Theme::System => words.settings_appearance_theme_system(),
        Theme::Light => words.settings_appearance_theme_light(),
        Theme::Cream => words.settings_appearance_theme_cream(),
        Theme::Dark => words.settings_appearance_theme_dark(),
        Theme::Contrast => words.settings_appearance_theme_contrast(),
    }
}
