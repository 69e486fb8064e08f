//! A drawing that somebody brought in, taken apart and written anew: what comes out holds lines and areas and nothing else.

use alongside_drawing::{Drawing, LONGEST, MOST_NODES, Unread, read};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use usvg::{Indent, WriteOptions};

/// Why a drawing is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotClean {
    /// It is no SVG, or is cut short.
    #[error("not a whole SVG drawing")]
    Damaged,
    /// It holds a script, an event handler, or a link to something outside it.
    #[error("a script or a link")]
    Active,
    /// It has more parts, or longer ones, than any drawing needs: a file made to exhaust whoever opens it.
    #[error("too many parts")]
    TooComplex,
    /// Its words are text rather than outlines, or it needs filters, patterns or photographs, which papers cannot show.
    #[error("more than lines and areas")]
    NotLines,
}

/// The same drawing, written anew from its lines and areas. Deterministic: the same drawing gives the same text.
///
/// # Errors
/// Why it is not taken. Its size is checked before it is taken apart, so that a hostile file costs little.
pub fn clean_drawing(svg: &str) -> Result<String, NotClean> {
    if svg.len() > LONGEST {
        return Err(NotClean::TooComplex);
    }
    look_through(svg)?;
    let tree = read(svg).map_err(|error| match error {
        Unread::TooComplex => NotClean::TooComplex,
        Unread::Damaged => NotClean::Damaged,
    })?;
    let clean = tree.to_string(&WriteOptions {
        coordinates_precision: 4,
        transforms_precision: 6,
        indent: Indent::None,
        ..WriteOptions::default()
    });
    // What was small may unfold: a part that is used ten times stands there ten times.
    if clean.len() > LONGEST {
        return Err(NotClean::TooComplex);
    }
    match Drawing::of(&clean) {
        Some(_) => Ok(clean),
        None => Err(NotClean::NotLines),
    }
}

/// Looks at every element before any is drawn.
fn look_through(svg: &str) -> Result<(), NotClean> {
    let mut reader = Reader::from_str(svg);
    let (mut elements, mut is_svg) = (0, false);
    loop {
        match reader.read_event().map_err(|_| NotClean::Damaged)? {
            Event::Start(element) | Event::Empty(element) => {
                elements += 1;
                let name = element.local_name();
                if elements == 1 {
                    is_svg = name.as_ref() == "svg";
                }
                if elements > MOST_NODES {
                    return Err(NotClean::TooComplex);
                }
                look_at(name.as_ref(), &element)?;
            }
            Event::Text(text) if asks_outside(&text) => {
                return Err(NotClean::Active);
            }
            Event::CData(text) if asks_outside(&text) => {
                return Err(NotClean::Active);
            }
            Event::DocType(kind) if kind.contains("<!ENTITY") => {
                return Err(NotClean::Active);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if is_svg {
        Ok(())
    } else {
        Err(NotClean::Damaged)
    }
}

fn look_at(name: &str, element: &BytesStart<'_>) -> Result<(), NotClean> {
    match name {
        "script" | "foreignObject" | "iframe" | "handler" | "listener" => {
            return Err(NotClean::Active);
        }
        "text" | "image" => return Err(NotClean::NotLines),
        _ => {}
    }
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| NotClean::Damaged)?;
        let value = attribute.value.trim();
        let acts = match attribute.key.local_name().as_ref() {
            "href" | "src" => !value.starts_with('#'),
            key => key.starts_with("on") || asks_outside(value),
        };
        // Names of the drawing program's own, such as inkscape:export-filename, are dropped when it is written anew.
        let foreign = attribute
            .key
            .prefix()
            .is_some_and(|prefix| prefix.as_ref() != "xlink");
        if acts && !foreign {
            return Err(NotClean::Active);
        }
    }
    Ok(())
}

/// Whether a style or a value asks for something outside the drawing.
fn asks_outside(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let outside = text
        .split("url(")
        .skip(1)
        .any(|it| !it.trim_start_matches(['"', '\'', ' ']).starts_with('#'));
    outside || text.contains("@import") || text.contains("javascript:")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 72 72">{inside}</svg>"##
        )
    }

    #[test]
    fn a_plain_drawing_is_written_anew_and_says_no_more_than_it_shows() {
        let told = svg(
            "<title>Made by Helen at home</title><!-- secret --><metadata>Marlbrook</metadata><rect width='9' height='9' fill='red'/>",
        );
        let clean = clean_drawing(&told).unwrap();
        assert!(clean.contains("<path"), "{clean}");
        for word in ["Helen", "secret", "Marlbrook"] {
            assert!(!clean.contains(word), "{clean}");
        }
        assert_eq!(clean_drawing(&clean).unwrap(), clean);
    }

    #[test]
    fn what_acts_or_asks_outside_is_refused() {
        let rect = "<rect width='9' height='9'/>";
        for sly in [
            "<script>1</script>",
            "<g onclick='x()'/>",
            "<g ONLOAD='x()'/>".replace("ONLOAD", "onload").as_str(),
            "<a href='https://example.org'><path d='M0 0h9'/></a>",
            "<use xlink:href='https://example.org/a.svg#b'/>",
            "<style>@import url(https://example.org/a.css)</style>",
            "<rect width='9' height='9' fill='url(https://example.org/#g)'/>",
            "<foreignObject/>",
            "<a href='javascript:x()'/>",
        ] {
            let drawing = svg(&format!("{sly}{rect}"));
            assert_eq!(clean_drawing(&drawing), Err(NotClean::Active), "{sly}");
        }
        let entity = format!("<!DOCTYPE svg [<!ENTITY a 'b'>]>{}", svg(rect));
        assert_eq!(clean_drawing(&entity), Err(NotClean::Active));
    }

    #[test]
    fn a_drawing_made_to_exhaust_is_refused_soon() {
        let many = "<rect width='1' height='1'/>".repeat(30_000);
        assert_eq!(clean_drawing(&svg(&many)), Err(NotClean::TooComplex));
        let long = format!("<path d='M0 0{}'/>", "h1".repeat(1_100_000));
        assert_eq!(clean_drawing(&svg(&long)), Err(NotClean::TooComplex));
        // Each layer shows the one below ten times: a thousand million squares in ten lines.
        let mut layers = "<g id='a0'><rect width='1' height='1'/></g>".to_string();
        for layer in 1..9 {
            let below = format!("<use xlink:href='#a{}'/>", layer - 1).repeat(10);
            layers.push_str(&format!("<g id='a{layer}'>{below}</g>"));
        }
        assert_eq!(clean_drawing(&svg(&layers)), Err(NotClean::TooComplex));
        // Groups that something shines through, hundreds of them within each other: each would be a sheet of pixels.
        let (open, close) = ("<g opacity='.9'>".repeat(400), "</g>".repeat(400));
        let rect = "<rect width='9' height='9'/>".repeat(2);
        let deep = svg(&format!("{open}{rect}{close}"));
        assert_eq!(clean_drawing(&deep), Err(NotClean::TooComplex));
        let beside = format!("<g opacity='.9'>{rect}</g>").repeat(500);
        assert_eq!(clean_drawing(&svg(&beside)), Err(NotClean::TooComplex));
    }

    #[test]
    fn what_papers_cannot_show_is_told_apart_from_what_is_broken() {
        let text = svg("<text>Hello</text>");
        assert_eq!(clean_drawing(&text), Err(NotClean::NotLines));
        assert_eq!(clean_drawing("<svg><path"), Err(NotClean::Damaged));
        assert_eq!(clean_drawing("<html></html>"), Err(NotClean::Damaged));
        assert_eq!(clean_drawing(&svg("")), Err(NotClean::NotLines));
    }
}
