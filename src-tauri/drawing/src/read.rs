//! Reads a drawing, and none that would exhaust whoever reads or draws it.

use crate::{cost, unfold};
use usvg::{
    Error, Options, Tree,
    roxmltree::{self, Document, ParsingOptions},
};

/// Why a drawing cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is no SVG, or is cut short.
    Damaged,
    /// It has more parts, longer ones or more layers than any drawing needs.
    TooComplex,
}

/// The drawing in SVG as a tree of groups, lines and areas. No other file is opened.
///
/// # Errors
/// Why it is not read. What it costs is looked at first, so that a hostile file costs little.
pub fn read(svg: &str) -> Result<Tree, Unread> {
    if svg.len() > cost::LONGEST {
        return Err(Unread::TooComplex);
    }
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(svg, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => Unread::TooComplex,
        _ => Unread::Damaged,
    })?;
    if !unfold::is_modest(&document) {
        return Err(Unread::TooComplex);
    }
    let mut options = Options::default();
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    let tree = Tree::from_xmltree(&document, &options).map_err(|error| match error {
        Error::ElementsLimitReached => Unread::TooComplex,
        _ => Unread::Damaged,
    })?;
    if cost::is_modest(tree.root()) {
        Ok(tree)
    } else {
        Err(Unread::TooComplex)
    }
}
