//! Where this program keeps its own things on this PC. The charity's store lies where the charity put it.

use std::path::PathBuf;

/// The program's name among all programs. The same as in tauri.conf.json; a test below watches it.
const IDENTIFIER: &str = "uk.alongside.desktop";

/// The program's own folder, for this person on this PC.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Settings, the log and papers that are open in a viewer. Nobody else may enter.
    pub data: PathBuf,
}

impl Folders {
    /// This person's. Where the system names no such folder, one beside the temporary files.
    pub fn of_this_person() -> Folders {
        let parent = dirs::data_local_dir().unwrap_or_else(std::env::temp_dir);
        Folders {
            data: parent.join(IDENTIFIER),
        }
    }

    /// How large the window was left.
    pub fn window(&self) -> PathBuf {
        self.data.join("window.json")
    }

    /// What happened, without a word about people.
    pub fn log(&self) -> PathBuf {
        self.data.join("alongside.log")
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn tauri_knows_the_program_by_the_same_name() {
        let settings: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        assert_eq!(settings["identifier"], super::IDENTIFIER);
        assert_eq!(settings["productName"], crate::NAME);
    }
}
