//! Many files are made and saved, one batch after the other, beside the window: memory stays flat, and pages go on being answered.

use crate::saving::NewFolder;
use alongside_ui::{Batch, Ended, Go, Making, Progress, Work};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long the first answer waits: a handful of packs is made before a page could say that they are being made.
const SOON: Duration = Duration::from_millis(800);

/// How long closing the program waits for the batch that is being made.
const PATIENCE: Duration = Duration::from_secs(5);

/// Makes the files in a new folder below `parent`, on a thread of its own. Returns when it has begun, or when it is over if that is
/// soon.
pub fn begin(parent: &Path, making: Making) {
    let Making {
        work,
        progress,
        folder,
        ..
    } = making;
    let parent = parent.to_path_buf();
    let shared = Arc::clone(&progress);
    let begun = std::thread::Builder::new()
        .name("making".into())
        .spawn(move || {
            let done = catch_unwind(AssertUnwindSafe(|| {
                save_all(&parent, &folder, work, &shared)
            }));
            shared.end(done.unwrap_or(Ended::Failed));
        });
    if begun.is_err() {
        progress.end(Ended::Failed);
    }
    wait_for(&progress, SOON);
}

/// Asks for an end, and waits until the batch that is being made is finished, so that closing the program leaves no half ones.
pub fn end(progress: &Progress) {
    progress.stop();
    wait_for(progress, PATIENCE);
}

fn wait_for(progress: &Progress, time: Duration) {
    let until = Instant::now() + time;
    while progress.ended().is_none() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn save_all(parent: &Path, name: &str, work: Box<dyn Work>, progress: &Progress) -> Ended {
    let folder = match NewFolder::begin(parent, name) {
        Ok(folder) => folder,
        Err(mistake) => return why(&mistake),
    };
    progress.is_in(folder.name());
    let ended = hand_all(work, progress, &mut |batch| {
        folder.add(&batch.folder, &batch.files)
    });
    folder.finish();
    ended
}

/// Runs the work; `save` saves each batch, whole or not at all.
fn hand_all(
    work: Box<dyn Work>,
    progress: &Progress,
    save: &mut dyn FnMut(&Batch) -> io::Result<()>,
) -> Ended {
    let mut ended = Ended::All;
    work.run(&mut |batch| {
        if let Err(mistake) = save(&batch) {
            ended = why(&mistake);
            return Go::Stop;
        }
        progress.finish(batch.folder, batch.log);
        if progress.is_unwanted() && progress.done() < progress.total() {
            ended = Ended::Stopped;
            return Go::Stop;
        }
        Go::On
    });
    ended
}

fn why(mistake: &io::Error) -> Ended {
    use io::ErrorKind::{
        NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    // The kind alone: the words of the system would hold a path.
    tracing::warn!(kind = ?mistake.kind(), "packs could not be saved");
    match mistake.kind() {
        StorageFull | QuotaExceeded => Ended::DiskFull,
        // The last two: a folder that is gone, as with a stick that was pulled, or that is none.
        PermissionDenied | ReadOnlyFilesystem | NotFound | NotADirectory => Ended::NotAllowed,
        _ => Ended::Failed,
    }
}

#[cfg(test)]
mod killed;

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_involvement::Id;
    use alongside_involvement::pack::{PackFacts, PackShape};
    use alongside_involvement::representative::PaperFormat;
    use alongside_ui::{Logged, OutgoingFile};
    use chrono::DateTime;
    use std::fs;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// So many batches of four small files each.
    struct Letters {
        count: usize,
        made: Arc<AtomicUsize>,
    }

    impl Work for Letters {
        fn run(self: Box<Self>, hand: &mut dyn FnMut(Batch) -> Go) {
            for number in 1..=self.count {
                self.made.fetch_add(1, Ordering::SeqCst);
                let file = |name: &str| OutgoingFile {
                    name: name.to_string(),
                    media_type: "text/plain",
                    bytes: format!("{name} {number}").into_bytes(),
                };
                let batch = Batch {
                    folder: format!("Person {number}"),
                    files: ["Start here.txt", "Letter.txt", "1 A.txt", "2 B.txt"]
                        .map(file)
                        .into(),
                    log: Logged::Pack(pack()),
                };
                if hand(batch) == Go::Stop {
                    return;
                }
            }
        }
    }

    fn pack() -> PackFacts {
        PackFacts {
            meeting: None,
            activity: Id::new(DateTime::default()),
            representative: Id::new(DateTime::default()),
            shape: PackShape::Folder,
            format: PaperFormat::PlainText,
            files: String::new(),
        }
    }

    fn letters(count: usize) -> (Box<Letters>, Arc<AtomicUsize>, Arc<Progress>) {
        let made = Arc::new(AtomicUsize::new(0));
        let work = Letters {
            count,
            made: Arc::clone(&made),
        };
        let progress = Arc::new(Progress::new(count, DateTime::default()));
        (Box::new(work), made, progress)
    }

    /// Every file below a folder, and whether any name tells of an unfinished one.
    fn files(folder: &Path) -> (usize, bool) {
        let (mut count, mut unfinished) = (0, false);
        for entry in fs::read_dir(folder).unwrap().flatten() {
            unfinished |= entry.file_name().to_string_lossy().starts_with('.');
            if entry.path().is_dir() {
                let (more, half) = files(&entry.path());
                count += more;
                unfinished |= half;
            } else {
                count += 1;
            }
        }
        (count, unfinished)
    }

    #[test]
    fn a_thousand_documents_are_all_there_and_counted_on_the_way() {
        let parent = tempfile::tempdir().unwrap();
        let (work, _, progress) = letters(250);
        begin(
            parent.path(),
            Making {
                work,
                progress: Arc::clone(&progress),
                folder: "Packs".into(),
                then: String::new(),
                cancelled: String::new(),
            },
        );
        wait_for(&progress, Duration::from_secs(60));
        assert_eq!(progress.ended(), Some(Ended::All));
        assert_eq!((progress.done(), progress.total()), (250, 250));
        assert_eq!(files(parent.path()), (1000, false));
        assert_eq!(progress.folder(), "Packs");
    }

    #[test]
    fn stopping_leaves_what_is_finished_and_nothing_half_made() {
        let parent = tempfile::tempdir().unwrap();
        let (work, made, progress) = letters(250);
        let folder = NewFolder::begin(parent.path(), "Packs").unwrap();
        let ended = hand_all(work, &progress, &mut |batch| {
            if progress.done() == 99 {
                progress.stop();
            }
            folder.add(&batch.folder, &batch.files)
        });
        folder.finish();
        assert_eq!(ended, Ended::Stopped);
        assert_eq!(progress.done(), 100);
        assert_eq!(made.load(Ordering::SeqCst), 100, "nothing is made in vain");
        assert_eq!(files(parent.path()), (400, false));
    }

    #[test]
    fn a_disk_that_is_full_in_mid_run_leaves_whole_packs_and_says_so() {
        let parent = tempfile::tempdir().unwrap();
        let (work, _, progress) = letters(250);
        let folder = NewFolder::begin(parent.path(), "Packs").unwrap();
        let ended = hand_all(work, &progress, &mut |batch| {
            if progress.done() == 7 {
                // As the system says it, with part of the files written.
                folder.add_but_fail(&batch.folder, &batch.files, io::ErrorKind::StorageFull)
            } else {
                folder.add(&batch.folder, &batch.files)
            }
        });
        folder.finish();
        assert_eq!(ended, Ended::DiskFull);
        assert_eq!(progress.finished().len(), 7);
        assert_eq!(files(parent.path()), (28, false));
    }

    #[test]
    fn work_that_breaks_down_is_over() {
        struct Broken;
        impl Work for Broken {
            fn run(self: Box<Self>, _: &mut dyn FnMut(Batch) -> Go) {
                panic!("a mistake of ours");
            }
        }
        let parent = tempfile::tempdir().unwrap();
        let progress = Arc::new(Progress::new(3, DateTime::default()));
        begin(
            parent.path(),
            Making {
                work: Box::new(Broken),
                progress: Arc::clone(&progress),
                folder: "Packs".into(),
                then: String::new(),
                cancelled: String::new(),
            },
        );
        assert_eq!(progress.ended(), Some(Ended::Failed));
    }
}
