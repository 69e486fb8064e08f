//! Folders that another program copies to other computers while Alongside works: SQLite files are damaged there.
//! (sqlite.org, "How To Corrupt An SQLite Database File", sections 1 and 2.1.)

use std::path::Path;

use super::Place;

/// Who else writes in the folder of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedFolder {
    /// Microsoft OneDrive.
    OneDrive,
    /// Dropbox.
    Dropbox,
    /// Google Drive.
    GoogleDrive,
    /// Apple iCloud Drive.
    ICloudDrive,
    /// Another program that keeps folders alike on several computers.
    OtherSync,
    /// A drive on another computer.
    NetworkDrive,
}

/// How such a program names its folder: the start of a folder's name, in small letters.
const FOLDERS: [(&str, SharedFolder); 14] = [
    ("onedrive", SharedFolder::OneDrive),
    ("dropbox", SharedFolder::Dropbox),
    ("google drive", SharedFolder::GoogleDrive),
    ("googledrive", SharedFolder::GoogleDrive),
    ("my drive", SharedFolder::GoogleDrive),
    ("icloud", SharedFolder::ICloudDrive),
    ("mobile documents", SharedFolder::ICloudDrive),
    ("cloudstorage", SharedFolder::OtherSync),
    ("nextcloud", SharedFolder::OtherSync),
    ("owncloud", SharedFolder::OtherSync),
    ("box sync", SharedFolder::OtherSync),
    ("pcloud", SharedFolder::OtherSync),
    ("syncthing", SharedFolder::OtherSync),
    ("gvfs", SharedFolder::NetworkDrive),
];

/// File systems that lie on another computer, as Linux names them.
const NETWORKS: [&str; 10] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
];

impl Place {
    /// Who else writes in this folder, as far as its path and the list of mounted drives tell.
    pub fn shared_folder(&self) -> Option<SharedFolder> {
        let given = self.file().parent()?;
        // Mapped drives and links show their true place only so.
        let folder = given.canonicalize().unwrap_or_else(|_| given.to_owned());
        let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
        by_name(&folder).or_else(|| by_drive(&folder, &mounts))
    }
}

fn by_name(folder: &Path) -> Option<SharedFolder> {
    let path = folder.to_string_lossy();
    // \\server\folder, as Windows writes a drive on another computer.
    if path.starts_with(r"\\?\UNC\")
        || (path.starts_with(r"\\") && !path.starts_with(r"\\?\"))
        || path.starts_with("//")
    {
        return Some(SharedFolder::NetworkDrive);
    }
    // The innermost folder tells most: "CloudStorage/OneDrive-Charity".
    path.to_lowercase()
        .split(['/', '\\'])
        .rev()
        .find_map(|name| {
            FOLDERS
                .into_iter()
                .find(|(start, _)| name.starts_with(start))
                .map(|(_, folder)| folder)
        })
}

/// Looks for the drive of a folder in the list of mounted drives, `/proc/self/mounts`.
fn by_drive(folder: &Path, mounts: &str) -> Option<SharedFolder> {
    let drive = mounts
        .lines()
        .filter_map(|line| {
            let mut columns = line.split(' ').skip(1);
            Some((columns.next()?.replace("\\040", " "), columns.next()?))
        })
        .filter(|(mounted_at, _)| folder.starts_with(mounted_at))
        .max_by_key(|(mounted_at, _)| mounted_at.len());
    drive
        .filter(|(_, kind)| NETWORKS.contains(kind))
        .map(|_| SharedFolder::NetworkDrive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_are_copied_elsewhere_are_known_by_name() {
        let cases = [
            (
                r"C:\Users\kate\OneDrive - Marlbrook Voices\Alongside",
                SharedFolder::OneDrive,
            ),
            (
                "/Users/kate/Library/CloudStorage/Dropbox/Office",
                SharedFolder::Dropbox,
            ),
            ("/home/kate/Dropbox (Marlbrook)", SharedFolder::Dropbox),
            (r"G:\My Drive\Alongside", SharedFolder::GoogleDrive),
            (
                "/Users/kate/Library/Mobile Documents/com~apple~CloudDocs",
                SharedFolder::ICloudDrive,
            ),
            (r"\\office-server\shared", SharedFolder::NetworkDrive),
            (r"\\?\UNC\office-server\shared", SharedFolder::NetworkDrive),
            (
                "/run/user/1000/gvfs/smb-share:server=office",
                SharedFolder::NetworkDrive,
            ),
        ];
        for (folder, expected) in cases {
            assert_eq!(by_name(Path::new(folder)), Some(expected), "{folder}");
        }
        for folder in [
            "/home/kate/Documents",
            r"\\?\C:\Users\kate\Documents",
            "/home/kate/My documents",
        ] {
            assert_eq!(by_name(Path::new(folder)), None, "{folder}");
        }
    }

    #[test]
    fn drives_on_other_computers_are_known_by_their_file_system() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n//office/shared /mnt/our\\040office cifs rw 0 0\n/dev/sdb1 /mnt/our\\040office/usb vfat rw 0 0\n";
        let shared = |folder: &str| by_drive(Path::new(folder), mounts);
        assert_eq!(
            shared("/mnt/our office/Alongside"),
            Some(SharedFolder::NetworkDrive)
        );
        assert_eq!(shared("/mnt/our office/usb"), None);
        assert_eq!(shared("/home/kate"), None);
    }
}
