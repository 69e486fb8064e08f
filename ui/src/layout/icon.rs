//! The interface marks: 24 grid, drawn with the text's own colour, always beside a word and silent to screen readers.

use askama::{FastWritable, Values, filters::HtmlSafe};
use std::fmt;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $drawing:literal),+ $(,)?) => {
        /// An interface mark. These are not pictures for easy words: a mark never stands alone.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name),+ }
        impl Icon {
            const fn drawing(self) -> &'static str { match self { $(Icon::$name => $drawing),+ } }
        }
    };
}

impl fmt::Display for Icon {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            r#"<svg class="al-i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{}</svg>"#,
            self.drawing()
        )
    }
}

impl FastWritable for Icon {
    fn write_into(&self, out: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        write!(out, "{self}").map_err(Into::into)
    }
}

impl HtmlSafe for Icon {}

icons!(
    /// Three lines.
    Menu = r#"<path d="M4 7h16M4 12h16M4 17h16"/>"#,
    /// A house.
    Home = r#"<path d="M3.5 11.5 12 4l8.5 7.5"/><path d="M6 10v9.5h12V10"/><path d="M10 19.5V14h4v5.5"/>"#,
    /// A calendar.
    Calendar = r#"<rect x="3.5" y="5" width="17" height="15" rx="2.5"/><path d="M3.5 9.5h17M8 3v4M16 3v4"/><path d="M8 14.5h3.2M13.5 14.5h2.5"/>"#,
    /// Two people, the same height.
    People = r#"<circle cx="8" cy="7.5" r="3"/><circle cx="16" cy="7.5" r="3"/><path d="M2.8 19.5v-2.2A4.6 4.6 0 0 1 7.4 12.7h1.2a4.6 4.6 0 0 1 3.4 1.7 4.6 4.6 0 0 1 3.4-1.7h1.2a4.6 4.6 0 0 1 4.6 4.6v2.2"/><path d="M12 14.4v5.1"/>"#,
    /// A sheet with lines.
    Paper = r#"<path d="M6 3.5h8l4.5 4.5v12.5H6z"/><path d="M14 3.5V8h4.5"/><path d="M9 12.5h6M9 16h6"/>"#,
    /// A pound coin.
    Pound = r#"<circle cx="12" cy="12" r="8.7"/><path d="M15 8.6a2.7 2.7 0 0 0-5 1.4c0 2.3.4 4-1.3 6.3h6.6M8.6 12.4h4.6"/>"#,
    /// Two speech marks.
    Talk = r#"<path d="M3.5 5h11v7.5H8.5L5.5 15v-2.5h-2z"/><path d="M17 9h3.5v7.5h-2V19l-3-2.5h-5V15"/>"#,
    /// A rosette.
    Rosette = r#"<circle cx="12" cy="9" r="5.5"/><path d="m8.5 13.5-1.5 7 5-2.6 5 2.6-1.5-7"/>"#,
    /// Two sliders.
    Sliders = r#"<path d="M4 7h9M18 7h2M4 17h2M11 17h9"/><circle cx="15.5" cy="7" r="2.4"/><circle cx="8.5" cy="17" r="2.4"/>"#,
    /// A magnifying glass.
    Find = r#"<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>"#,
    /// A padlock.
    Lock = r#"<rect x="5" y="10.5" width="14" height="9.5" rx="2.2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>"#,
    /// An arrow to the right.
    Next = r#"<path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5"/>"#,
    /// A diamond with a mark: look here.
    Look = r#"<path d="M12 3.2 20.8 12 12 20.8 3.2 12z"/><path d="M12 8v4.8"/><path d="M12 16v.2" stroke-width="2.4"/>"#,
    /// A tick in a ring.
    Done = r#"<circle cx="12" cy="12" r="8.7"/><path d="m8 12.3 2.8 2.8L16.2 9.4"/>"#,
    /// An empty ring.
    Todo = r#"<circle cx="12" cy="12" r="8.7"/>"#,
    /// A ring with a bar: not needed, or declined.
    Not = r#"<circle cx="12" cy="12" r="8.7"/><path d="M8.2 12h7.6"/>"#,
    /// A shield.
    Safe = r#"<path d="M12 3.5 19.5 6v5.5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6z"/><path d="m8.7 12 2.4 2.4 4.3-4.5"/>"#,
    /// A clock.
    Clock = r#"<circle cx="12" cy="12" r="8.7"/><path d="M12 7v5.2l3.4 2"/>"#,
    /// An octagon with a mark: there is a problem.
    Stop = r#"<path d="M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3z"/><path d="M12 7.5v5.2"/><path d="M12 16.2v.2" stroke-width="2.4"/>"#,
    /// An envelope.
    Letter = r#"<rect x="3" y="6" width="18" height="13" rx="2"/><path d="m3.6 7.2 8.4 6.6 8.4-6.6"/>"#,
    /// An ear.
    Ear = r#"<path d="M7 10a5 5 0 0 1 10 0c0 4-3.6 4.2-3.6 7.4A2.7 2.7 0 0 1 8.4 18.6"/><path d="M9.8 10.2a2.2 2.2 0 0 1 4.4 0c0 1.7-1.9 1.9-1.9 3.6"/><path d="M20 5.5c1.2 2.6 1.2 6 0 8.6"/>"#,
    /// A list.
    List = r#"<path d="M9 6h11M9 12h11M9 18h11"/><path class="f" d="M3 4.5h3.2v3H3zM3 10.5h3.2v3H3zM3 16.5h3.2v3H3z"/>"#,
    /// A speech mark with lines.
    Said = r#"<path d="M3.5 5h17v11h-9l-4.5 4v-4h-3.5z"/><path d="M8 9.2h8M8 12.2h5"/>"#,
    /// A printer.
    Print = r#"<path d="M7 8V3.5h10V8"/><rect x="3.5" y="8" width="17" height="8.5" rx="2"/><path d="M7 13.5h10v7H7z"/>"#,
    /// A half-filled ring: in hand.
    Hand = r#"<circle cx="12" cy="12" r="8.7"/><path class="f" d="M12 6a6 6 0 0 1 0 12z"/>"#,
    /// A page with pictures and lines.
    EasyWords = r#"<rect x="3.5" y="4" width="17" height="16" rx="2"/><rect x="6" y="7" width="4.5" height="4.2" rx=".6" class="f"/><rect x="6" y="13" width="4.5" height="4.2" rx=".6" class="f"/><path d="M13 8h5M13 10.5h3.5M13 14h5M13 16.5h3.5"/>"#,
    /// A plus in a ring.
    Add = r#"<circle cx="12" cy="12" r="8.7"/><path d="M12 8v8M8 12h8"/>"#,
    /// A telephone.
    Phone = r#"<path d="M6.5 3.8h3l1.5 4-2 1.6a11 11 0 0 0 5.6 5.6l1.6-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 6a2 2 0 0 1 2-2.2z"/>"#,
    /// An arrow that turns back.
    Undo = r#"<path d="M8.5 5 4 9.5 8.5 14"/><path d="M4 9.5h10a6 6 0 0 1 0 12h-3"/>"#,
    /// A folder.
    Folder = r#"<path d="M3.5 6.5h6l2 2.5h9v10.5h-17z"/>"#,
    /// An arrow down into a tray.
    Save = r#"<path d="M12 4v11M7.5 10.5 12 15l4.5-4.5"/><path d="M4 16v4h16v-4"/>"#,
    /// An open door.
    Door = r#"<path d="M5.5 20V4.5h9V20"/><path d="M14.5 6.5 18.5 8v12M3 20h18"/><path d="M11.5 12v1.5"/>"#,
    /// A cup.
    Cup = r#"<path d="M5 8.5h11v6.5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4z"/><path d="M16 10h1.5a2.5 2.5 0 0 1 0 5H16"/><path d="M8.5 3v2.5M12.5 3v2.5"/>"#,
    /// A screen on a foot.
    Screen = r#"<rect x="3.5" y="4.5" width="17" height="11.5" rx="2"/><path d="M12 16v3.5M8 19.5h8"/>"#,
    /// An arrow out of a box.
    Open = r#"<path d="M10 5H5v14h14v-5"/><path d="M13.5 4.5h6v6M19 5l-8 8"/>"#,
);
