//! The ledger of licences: each source of pictures, its terms, and how many pictures come from it.

use alongside_assets::{Origin, pictures};

use super::Picture;
use crate::store::{Read, StoreError};

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerLine {
    /// Where the pictures come from; `None` for our own drawings, and [`LedgerLine::own`] for the charity's where nobody wrote it
    /// down.
    pub source: Option<String>,
    /// Under which terms; empty where nobody wrote them down.
    pub licence: String,
    /// The line that papers print; empty where none is due.
    pub credit: String,
    /// How many pictures.
    pub count: usize,
    /// Whether they are the charity's own, or built in.
    pub own: bool,
}

/// Every source: what is built in first, then what the charity added and has not archived, by owner and licence.
pub fn ledger(store: &impl Read) -> Result<Vec<LedgerLine>, StoreError> {
    let built_in = Origin::ALL.into_iter().map(|origin| LedgerLine {
        source: origin.source().map(str::to_string),
        licence: origin.licence().to_string(),
        credit: origin.credit().unwrap_or_default().to_string(),
        count: pictures().iter().filter(|it| it.origin == origin).count(),
        own: false,
    });
    let mut lines: Vec<LedgerLine> = built_in.collect();
    let count = Picture::count(store, false, "")?;
    let mut own = Picture::list(store, false, "", count, 0)?;
    let key = |it: &Picture| {
        let facts = &it.facts;
        (
            facts.owner.clone(),
            facts.licence.clone(),
            facts.credit.clone(),
        )
    };
    own.sort_by_cached_key(key);
    for same in own.chunk_by(|one, other| key(one) == key(other)) {
        let (source, licence, credit) = key(&same[0]);
        lines.push(LedgerLine {
            source: Some(source).filter(|it| !it.is_empty()),
            licence,
            credit,
            count: same.len(),
            own: true,
        });
    }
    Ok(lines)
}
