//! What happened, for whoever mends the program. Kinds and codes, never a name, an address or a path.

use crate::folders::Folders;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

/// When the log is longer, it becomes the old one and a new one starts; in bytes.
const LONGEST: u64 = 256 * 1024;

/// Starts the log: to the terminal as `RUST_LOG` asks, else to a small file. Only this program's own crates write to
/// the file, because others might name paths.
pub fn start(folders: &Folders) {
    match std::env::var("RUST_LOG")
        .ok()
        .and_then(|wanted| wanted.parse::<Targets>().ok())
    {
        Some(wanted) => {
            let lines = tracing_subscriber::fmt::layer()
                .with_ansi(false)
                .with_writer(io::stderr);
            tracing_subscriber::registry()
                .with(lines.with_filter(wanted))
                .init();
        }
        None => {
            let ours = Targets::new().with_target("alongside", tracing::Level::INFO);
            if let Ok(file) = LogFile::open(&folders.log()) {
                let lines = tracing_subscriber::fmt::layer()
                    .with_ansi(false)
                    .with_writer(Mutex::new(file));
                tracing_subscriber::registry()
                    .with(lines.with_filter(ours))
                    .init();
            }
        }
    }
    // The place alone: what a panic says may hold what somebody typed.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()))
            .unwrap_or_default();
        tracing::error!("a mistake of ours at {place}");
    }));
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
}

/// A file that starts anew when it has grown too long. The one before it is kept.
struct LogFile {
    path: PathBuf,
    file: File,
    length: u64,
}

impl LogFile {
    fn open(path: &Path) -> io::Result<LogFile> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        let length = file.metadata()?.len();
        Ok(LogFile {
            path: path.to_path_buf(),
            file,
            length,
        })
    }
}

impl Write for LogFile {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if self.length > LONGEST {
            fs::rename(&self.path, self.path.with_extension("log.old"))?;
            *self = LogFile::open(&self.path)?;
        }
        let written = self.file.write(line)?;
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_log_starts_anew_and_the_one_before_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("alongside.log");
        let mut log = LogFile::open(&path).unwrap();
        for _ in 0..600 {
            log.write_all(&[b'x'; 1024]).unwrap();
        }
        let files = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(files, 2);
        assert!(fs::metadata(&path).unwrap().len() <= LONGEST + 1024);
        assert!(fs::metadata(path.with_extension("log.old")).unwrap().len() > LONGEST);
    }
}
