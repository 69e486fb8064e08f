//! The charity's own pictures in the store.

use alongside_document::Artwork;
use rusqlite::{Row, params};

use super::{Consent, Picture, PictureFacts, PictureId, Shows};
use crate::{
    attachment::{Attachment, AttachmentId, CleanPicture},
    store::{Change, Fields, Read, StoreError, sql},
};

/// Fits what is asked for, or everything where nothing is.
const ASKED: &str = "(?1 = '' OR instr(lower(concat_ws(' ', english, welsh, keywords, owner, licence, credit, who)), lower(?1)) > 0)";

impl Picture {
    /// Keeps a picture. Its file is kept once, however many pictures show it.
    pub fn add(
        change: &Change<'_>,
        picture: &CleanPicture,
        facts: &PictureFacts,
    ) -> Result<PictureId, StoreError> {
        let id = PictureId::new(change.now());
        let file = Attachment::keep(change, picture.kind, &picture.bytes)?;
        change.about(id.subject());
        facts.fields(|fields| {
            let with_file: Vec<_> = std::iter::once(("file", &file as _))
                .chain(fields.iter().copied())
                .collect();
            change.add(id, &with_file)
        })?;
        Ok(id)
    }

    /// Saves the words of a picture that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: PictureId,
        version: i64,
        facts: &PictureFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The picture with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: PictureId) -> Result<Picture, StoreError> {
        store.one(id, read)
    }

    /// A page of the pictures that are archived, or of those that are not, the newest first; those alone whose words hold what is
    /// `asked` for, where something is.
    pub fn list(
        store: &impl Read,
        archived: bool,
        asked: &str,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<Picture>, StoreError> {
        store.list(
            &format!(
                "SELECT * FROM picture WHERE {ASKED} AND (archived_at IS NOT NULL) = ?2
                  ORDER BY id DESC LIMIT ?3 OFFSET ?4"
            ),
            params![asked.trim(), archived, sql::whole(limit), sql::whole(skip)],
            read,
        )
    }

    /// How many pictures [`Picture::list`] has in all.
    pub fn count(store: &impl Read, archived: bool, asked: &str) -> Result<usize, StoreError> {
        let query = format!(
            "SELECT count(*) FROM picture WHERE {ASKED} AND (archived_at IS NOT NULL) = ?2"
        );
        let count = store.number(&query, params![asked.trim(), archived])?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Every picture that papers may show, the newest first: there is nobody in it who has not agreed. Statements choose those that are
    /// not archived.
    pub fn showable(store: &impl Read) -> Result<Vec<Picture>, StoreError> {
        store.list(
            "SELECT * FROM picture WHERE (shows = ?1 OR (shows = ?2 AND consent = ?3))
                AND NOT EXISTS (SELECT 1 FROM picture_person
                                 WHERE picture_person.picture = picture.id AND representative NOT IN
                                       (SELECT representative FROM consent_now
                                         WHERE purpose = 'photo' AND answer = 'yes' AND withdrawn_on IS NULL))
              ORDER BY id DESC",
            params![Shows::Nobody.code(), Shows::People.code(), Consent::Given.code()],
            read,
        )
    }

    /// Whether a picture with this file is kept already, archived or not.
    pub fn has_file(store: &impl Read, file: AttachmentId) -> Result<bool, StoreError> {
        Ok(store.number("SELECT count(*) FROM picture WHERE file = ?1", [file])? > 0)
    }

    /// The drawing itself; `None` if no paper can show it, which taking in prevents.
    pub fn artwork(&self, store: &impl Read) -> Result<Option<Artwork>, StoreError> {
        let bytes = Attachment::find(store, self.file)?.bytes;
        Ok(Artwork::read(&bytes).filter(Artwork::can_be_drawn))
    }
}

impl PictureFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("english", &self.english),
            ("welsh", &self.welsh),
            ("keywords", &self.keywords),
            ("owner", &self.owner),
            ("licence", &self.licence),
            ("credit", &self.credit),
            ("shows", &self.shows.code()),
            ("who", &self.who),
            ("consent", &self.consent.code()),
            ("consent_on", &self.consent_on.map(|day| day.to_string())),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Picture> {
    Ok(Picture {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        file: row.get("file")?,
        facts: PictureFacts {
            english: row.get("english")?,
            welsh: row.get("welsh")?,
            keywords: row.get("keywords")?,
            owner: row.get("owner")?,
            licence: row.get("licence")?,
            credit: row.get("credit")?,
            shows: sql::code(row, "shows", Shows::from_code)?,
            who: row.get("who")?,
            consent: sql::code(row, "consent", Consent::from_code)?,
            consent_on: sql::optional_text(row, "consent_on")?,
        },
    })
}
