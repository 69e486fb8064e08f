### The store: why it may not open, keys, backups, what changed.
### Each text says what is the matter, that nothing is lost, and what to do.

## Why the store is not open. Each has a heading and advice.

store-wrong-passphrase-heading = That passphrase does not open { $name }
store-wrong-passphrase-advice = Check it and type it again. Capital letters and extra spaces make no difference. If you cannot remember it, a colleague can give you a new one, or use the recovery sheet.
store-wrong-code-heading = That recovery code does not open { $name }
store-wrong-code-advice = Check that the sheet is for this file, and that it is the newest one. An older sheet no longer works after a new one was made.
store-newer-heading = { $name } was made by a newer Alongside
# $version is a number such as 1.2.0.
store-newer-advice = It needs version { $version } or later. Nothing was changed. Put the newer Alongside on this computer, then open it again.
store-damaged-heading = { $name } is damaged
# $file is the name of a file.
store-damaged-moved = We could not read it, so we moved it aside. Nothing was deleted: it is now called “{ $file }” in the same folder.
store-damaged-left = We could not read it. Nothing was deleted: it is where it was.
# $when is a phrase such as "today at 8:40" or "on 21 January 2027".
store-damaged-backup = There is a backup made { $when }. Restore it to go on working.
store-damaged-no-backup = There is no backup in the folder beside it. If you keep copies elsewhere, such as on a USB stick, put the newest back. Ask someone you trust with computers to keep the damaged file.
store-read-only-heading = { $name } can be read but not changed
store-read-only-advice = The file or its folder is write-protected, or you do not have permission to change it. Copy it to a folder of your own, such as Documents, or ask whoever looks after this computer.
store-in-use-heading = { $name } is already open
store-in-use-advice = Alongside may be open in another window, or another person may be using it on this computer. Close it there, then try again.
store-disk-full-heading = The disk is full
store-disk-full-advice = Alongside needs a little space to work. Delete files you no longer need or empty the recycle bin, then try again. Everything saved so far is safe.
store-missing-heading = { $name } is not there
# $folder is a folder on the computer.
store-missing-advice = It was in { $folder }. It may have been moved or renamed, or be on a drive that is not connected. Connect the drive and try again, or choose where the file is now.
store-not-a-store-heading = This is not an Alongside file
store-not-a-store-advice = Choose a file whose name ends in “.alongside”. The file you chose was not changed.
store-no-keys-heading = The key file for { $name } is missing
# $file is the name of a file.
store-no-keys-advice = A small file called “{ $file }” belongs in the same folder. Without it no passphrase and no recovery sheet can open the file. Copy it from where the file was before, or from its backups folder.
store-not-their-keys-heading = { $name } and its key file do not belong together
store-not-their-keys-advice = One of the two may be another charity’s, or the file is damaged. Nothing was changed. Put the right key file beside it, or restore a backup.
store-already-there-heading = There is already a file called { $name } here
store-already-there-advice = Nothing was changed. Open that one, or choose another name or folder.
store-file-heading = { $name } could not be opened
store-file-advice = The computer would not let Alongside use the file. Restart the computer and try again. Nothing was lost.
store-fault-heading = Something went wrong inside Alongside
store-fault-advice = Nothing was lost. Close Alongside and open it again. If it happens once more, please report it.

## Why something was not saved

store-not-saved-disk-full = Not saved: the disk is full. Free some space, then save again. What you typed is still here.
store-not-saved-read-only = Not saved: the file can no longer be changed. Check that its drive is still connected, then save again. What you typed is still here.
store-not-saved-in-use = Not saved: another program is using the file. Wait a moment, then save again. What you typed is still here.
store-not-saved-damaged = Not saved: the file is damaged. Copy what you typed, then close Alongside and open it again.
store-not-saved-file = Not saved: the computer would not let Alongside use its files. Try again. What you typed is still here.
store-not-saved-fault = Not saved: something went wrong inside Alongside. Nothing was lost. Try again.

## Folders that other programs write in

store-shared-folder-heading = This folder is not safe for { $name }
# $program is the name of a program, such as OneDrive.
store-shared-folder-sync = { $program } copies this folder to other computers while Alongside works, which can damage the file. Choose a folder on this computer only, such as Documents, and copy backups to { $program } instead.
store-shared-folder-other = Another program copies this folder to other computers while Alongside works, which can damage the file. Choose a folder on this computer only, such as Documents.
store-shared-folder-network = This folder is on another computer. If the connection breaks, the file can be damaged. Choose a folder on this computer only, such as Documents, and copy backups to the other computer instead.

## Passphrases

store-passphrase-label = Passphrase
store-passphrase-again-label = Type it again
store-passphrase-now-label = Your passphrase now
store-passphrase-hint = Three random words are a good passphrase: easy to remember, hard to guess. At least { $least } characters. No capital letters, figures or signs are needed.
store-passphrase-enter = Enter your passphrase
store-passphrase-too-short =
    { $length ->
        [one] This passphrase has { $length } character, and needs { NUMBER($least) }: add another word
       *[other] This passphrase has { $length } characters, and needs { NUMBER($least) }: add another word
    }
store-passphrase-easy = This passphrase is easy to guess: choose three words that have nothing to do with each other, or with you
# Said without the reason, which is that a colleague has the same one.
store-passphrase-taken = This passphrase cannot be used here: choose a different one
store-passphrase-not-same = The two passphrases are not the same: type both again
store-passphrase-wrong-now = That is not your passphrase now: type it again
store-passphrase-changed = Your passphrase was changed
# $name is a colleague.
store-passphrase-given = { $name } has a new passphrase. Tell them in person. They choose their own when they next sign in.

## The recovery sheet

store-code-label = Recovery code
store-code-hint = 40 letters and figures from the recovery sheet. Spaces and capital letters make no difference.
store-code-group = Group { NUMBER($group) } has a mistake: check it against the sheet
store-code-length =
    { $typed ->
        [one] The code has { NUMBER($whole) } letters and figures, and you typed { $typed }: check that no group is missing
       *[other] The code has { NUMBER($whole) } letters and figures, and you typed { $typed }: check that no group is missing
    }
store-sheet-heading = Recovery sheet
store-recover = Use the recovery sheet
store-renew-sheet = Make a new recovery sheet

## Backups

store-backups-heading = Backups
store-backups-lead =
    { $kept ->
        [one] After the first change of each day, Alongside makes a backup and checks it. The last one is kept.
       *[other] After the first change of each day, Alongside makes a backup and checks it. The last { $kept } are kept.
    }
# $folder is a folder on the computer.
store-backups-folder = They are in { $folder }. Copy that folder to a USB stick now and then, and keep it in another place.
store-backups-none = No backups yet. The first is made after the next change.
store-backups-trouble = The last backup could not be made. Check that the disk has space and the folder can be written to.
store-back-up-now = Make a backup now
store-backed-up = A backup was made and checked
# $when is a phrase such as "on 21 January 2027".
store-restore = Restore the backup made { $when }
store-restore-warning = Everything saved after that moment will be missing. The file as it is now is kept beside it and not deleted.
store-restored = The backup was restored. The file as it was before is still beside it.

## What changed

store-what-changed = What changed
# $name is a record, such as a person or an activity.
store-what-changed-heading = What changed: { $name }
store-what-changed-before = Before
store-what-changed-after = After
store-what-changed-empty = Empty
store-what-changed-erased = What was here has been erased.
# In place of a person's name.
store-alongside-itself = Alongside
# $who is a person, $what one of the sentences below, $when is a phrase such as "today at 8:40".
store-changed-by = { $who }, { $when }
store-verb-add = Added
store-verb-save = Changed
store-verb-archive = Put in the archive
store-verb-bring-back = Taken out of the archive
store-verb-agree = Agreement recorded
store-verb-issue = Issued
store-verb-hand-over = Handed over
store-verb-set-passphrase = Passphrase set
store-verb-set-up = Set up
store-verb-import = Brought in from another place
store-verb-book = Recorded
store-verb-undo = Change undone
store-verb-erase = Erased
store-row-added = A part was added
store-row-saved = A part was changed
store-row-removed = A part was removed

## Undo

store-undo = Undo this change
store-undone = The change was undone
store-not-undone-gone = This change is not there, so it cannot be undone
store-not-undone-never = A change of this kind stays: it cannot be undone
store-not-undone-since = It was changed again after that, so this change cannot be undone by itself. Undo the newer one first.
store-not-undone-days = It cannot go back as it was: something else applies on some of the same days now. Change the days of one of them first.
store-not-undone-needed = Other records depend on it, so it cannot be undone. Remove those first.
