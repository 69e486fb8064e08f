//! One paper for one person, in the format they asked for: what every letter of the program is.

use std::sync::Arc;

use alongside_document::{Document, Press, write};
use alongside_locales::Words;

use super::{Bound, Names, NotBound, Outgoing, Recipient};

impl Recipient {
    /// The paper as a file, in a folder with the person's name. `paper` gives the name of the file and what it says, in the
    /// person's own language.
    ///
    /// # Errors
    /// [`NotBound`] where nobody has asked for the format, where it is made outside, or where the paper is refused.
    pub fn bind_one<N: std::fmt::Display>(
        &self,
        folders: &mut Names,
        press: &Press,
        paper: impl FnOnce(Words) -> (N, Document),
    ) -> Result<Bound, NotBound> {
        let folder = folders.give(&self.name);
        let asked = self.format.ok_or(NotBound::NotAsked)?;
        let edition = self.made_here.ok_or(NotBound::MadeOutside(asked))?;
        let (name, paper) = paper(Words::new(self.language));
        let bytes = write(&paper, edition, press).map_err(|why| NotBound::Refused {
            paper: paper.title.clone(),
            why: Arc::new(why),
        })?;
        Ok(Bound {
            recipient: self.id,
            folder,
            format: asked,
            files: vec![Outgoing {
                name: format!("{name}.{}", edition.format.extension()),
                media_type: edition.format.media_type(),
                bytes: bytes.into(),
            }],
        })
    }
}
