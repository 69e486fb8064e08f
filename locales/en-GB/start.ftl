### The first start, the recovery sheet, and every way in which a charity's file may not open.

## First start

start-title = Welcome to Alongside
start-lede = Alongside helps your charity involve people well. Everything stays on this computer.
start-sample-heading = Try it with a sample charity
start-sample-why = Look round Marlbrook Voices, a charity we made up. Change anything you like: it is not real.
start-sample-button = Try the sample charity
start-own-heading = Start our own
start-own-why = Make a file for your own charity. You need about 5 minutes, a printer or a USB stick, and a colleague you trust.
start-own-button = Start our own
start-known-heading = We have a file already
start-known-why = It ends in “.alongside”. It may come from another computer or from a backup.
start-known-button = Open our file
start-sample-ready = This is the sample charity. You are working as { $name }.
start-sample-passphrase = To open the sample charity again, use this passphrase: { $passphrase }
start-sample-failed = The sample charity could not be made here

## Our own charity

start-new-title = Start our own
start-new-lede = One file holds everything. Only people with a passphrase can read it.
start-new-charity-label = Name of your charity
start-new-charity-hint = As it should stand on papers and certificates.
start-new-charity-missing = Enter the name of your charity
start-new-name-label = Your name
start-new-name-hint = Colleagues will see it beside what you change.
start-new-name-missing = Enter your name
start-new-job-label = Your role
start-new-job-hint = For example, Involvement officer. You can leave this empty.
start-new-passphrase-label = Passphrase
start-new-passphrase-hint = Four or five words that do not belong together make a strong passphrase. Spaces are fine. Use 12 characters or more.
start-new-again-label = The same passphrase again
start-new-passphrase-missing = Enter a passphrase
start-new-again-missing = Enter the passphrase again
start-new-passphrase-short = Make the passphrase longer: { NUMBER($least) } characters or more
start-new-passphrase-weak = This passphrase is easy to guess: add two words that do not belong together
start-new-passphrase-other = This passphrase cannot be used here: choose other words
start-new-passphrase-differs = The two passphrases do not match: type both again
start-new-where-heading = Where to keep the file
start-new-where = Next, your computer asks for a place and a name. Choose a folder that your backups include. Do not choose a folder that is copied to the internet, such as OneDrive or Dropbox.
start-new-save = Choose a place and make the file
start-new-show = Show what I type
start-new-hide = Hide what I type
start-new-examples-heading = Good passphrases
start-new-example-one = lantern gravel Tuesday otter
start-new-example-two = six quiet bicycles in soup
start-new-examples-advice = Make up your own. Do not use these, names, birthdays or words from your website.
start-new-done = Your file is made. Next, keep the recovery sheet safe.
start-new-choose-again = Type your passphrase again. We never keep it.

## The recovery sheet

start-sheet-title = Recovery sheet
start-sheet-lede = If everybody forgets their passphrase, this code opens your file.
start-sheet-why = Without a passphrase and without this code, nobody can read your file. Not even the makers of Alongside. Print the sheet now and keep it in a locked place.
start-sheet-code-heading = Your code
start-sheet-code-once = You see this code only now. It is not kept anywhere else.
start-sheet-group = Group { $number }
start-sheet-open = Open the sheet
start-sheet-print = Print the sheet
start-sheet-save = Save the sheet
start-sheet-saved-where = If you save it, put it on a USB stick, not beside your file.
start-sheet-done = I have the sheet. Go on
start-sheet-done-notice = Everything is ready.
start-sheet-gone-title = The code is no longer shown
start-sheet-gone-lede = A code is shown once only. You can make a new sheet at any time.
start-sheet-new-link = Make a new recovery sheet
start-sheet-file-name = Recovery sheet

## The recovery sheet on paper

start-paper-lede = If nobody can remember their passphrase, this code opens your records. Without it, nobody can open them. Not even us.
start-paper-code = Your code
start-paper-letters = Capitals and small letters are the same. There is no O, I, 0 or 1.
start-paper-keep = Keep it safe
start-paper-keep-one = Print 2 copies. Keep them in 2 places, locked away.
start-paper-keep-two = Do not photograph this sheet or email it.
start-paper-use = To use it
start-paper-use-one = In Alongside, choose “{ sign-in-forgotten }”.
start-paper-use-two = Type the 8 groups, in order.
start-paper-holder = Who holds this copy, and where
start-paper-made = Made on { $day }. A new code makes this sheet useless.
start-paper-contact = Ask { $name }

## A file that is copied to the internet

start-synced-title = This folder is copied to the internet
start-synced-why = Your file lies in a folder that { $program } copies. Such programs can damage it while you work.
start-synced-other = another program
start-synced-drive = a shared drive
start-synced-what = Close Alongside. Move the file, the file of the same name that ends in “.keys”, and the folder of backups to a folder that only this computer uses. Then open it from there.

## Ways in which a file may not open

start-trouble-again = Try again
start-trouble-other = Open a different file
start-trouble-what-next = What you can do
start-trouble-missing-title = Your file is not there
start-trouble-missing-why = { $file } is not where it was last time.
start-trouble-missing-one = If it is on a USB stick or a shared drive, connect that and try again.
start-trouble-missing-two = If somebody moved it, choose “Open a different file” and find it.
start-trouble-in-use-title = Your file is open somewhere else
start-trouble-in-use-why = Only one program at a time can use it, so that nothing gets lost.
start-trouble-in-use-one = Close Alongside in other windows, and on other computers that can reach this folder.
start-trouble-in-use-two = Then try again.
start-trouble-read-only-title = Your file can be read but not changed
start-trouble-read-only-why = Alongside needs to write to the file and to its folder.
start-trouble-read-only-one = Ask whoever looks after your computers to let you write in this folder.
start-trouble-read-only-two = If the file is on a CD or a USB stick with a lock, copy it to this computer first.
start-trouble-full-title = The disk is full
start-trouble-full-why = There is no room to open your file safely. Nothing was changed.
start-trouble-full-one = Empty the bin, or move large files such as videos to another disk.
start-trouble-full-two = Then try again.
start-trouble-newer-title = Your file was made by a newer Alongside
start-trouble-newer-why = Version { $version } wrote this file. This computer has version { $ours }. The file is untouched.
start-trouble-newer-one = Install the newest Alongside on this computer, then open the file again.
start-trouble-newer-two = Nothing is lost while you wait.
start-trouble-damaged-title = Your file is damaged
start-trouble-damaged-why = Alongside could not read it. Nothing was deleted.
start-trouble-damaged-moved = The damaged file was moved aside. It is now called { $name }. Keep it: somebody may be able to mend it.
start-trouble-damaged-one = Go back to the newest backup. You will sign in with the same passphrase.
start-trouble-damaged-two = Tell whoever looks after your computers: a damaged file can mean a failing disk.
start-trouble-damaged-none = There is no backup in the usual folder. If you have a copy on another disk, choose “Open a different file”.
start-trouble-damaged-backup = The newest backup was made on { $when }.
start-trouble-damaged-button = Go back to the backup of { $when }
start-trouble-damaged-done = The backup of { $when } is in place. Sign in to open it.
start-trouble-not-ours-title = This is not an Alongside file
start-trouble-not-ours-why = { $file } was made by some other program.
start-trouble-not-ours-one = Look for a file that ends in “.alongside”.
start-trouble-there-title = There is a file of this name already
start-trouble-there-why = Alongside never writes over a file.
start-trouble-there-one = Choose another name or another folder.
start-trouble-there-two = If it is your charity’s file, choose “Open a different file”.
start-trouble-keys-title = The file of keys is not there
start-trouble-keys-why = Passphrases fit a second file that ends in “.keys”. It belongs beside your file, and has the same name.
start-trouble-keys-one = Put both files into the same folder, then try again.
start-trouble-keys-two = The folder of backups holds copies of it.
start-trouble-other-title = Your file could not be opened
start-trouble-other-why = The computer refused to open it. Nothing was changed.
start-trouble-other-one = Start the computer again, then try once more.
start-trouble-other-two = If it happens again, ask whoever looks after your computers.
