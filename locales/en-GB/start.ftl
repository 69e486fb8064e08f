### The first start, the recovery sheet, and every way in which a charity's file may not open.

## First start

start-title = Welcome to Alongside
start-lede = Alongside helps your charity involve people well. Everything stays on this computer.
start-sample-heading = Try it with a sample charity
start-sample-why = Look round Marlbrook Voices, a charity we made up. Change anything you like: it is not real.
start-sample-button = Try the sample charity
start-sample-ready = This is the sample charity. You are working as { $name }. To open it again, use this passphrase: { $passphrase }
start-own-heading = Start our own
start-own-why = Make a file for your own charity. You need about 5 minutes, a printer or a USB stick, and a colleague you trust.
start-own-button = Start our own
start-known-heading = We already have a file
start-known-why = It ends in “.alongside”. It may come from another computer or from a backup.
start-known-button = Open our file

## Our own charity

start-new-title = Start our own
start-new-lede = One file holds everything. Only people with a passphrase can read it.
start-new-charity-label = Name of your charity
start-new-charity-hint = As it should appear on papers and certificates.
start-new-charity-missing = Enter the name of your charity
start-new-name-label = Your name
start-new-name-hint = Colleagues will see it beside what you change.
start-new-name-missing = Enter your name
start-new-job-label = Your role
start-new-job-hint = For example, Involvement officer. You can leave this empty.
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

## The recovery sheet

start-sheet-lede = If everybody forgets their passphrase, this code opens your file.
start-sheet-why = Without a passphrase or this code, nobody can read your file. Not even the makers of Alongside. Print the sheet now and keep it in a locked place.
start-sheet-code-heading = Your code
start-sheet-code-once = You will only see this code now. It is not kept anywhere else.
start-sheet-open = Open the sheet
start-sheet-print = Print the sheet
start-sheet-save = Save the sheet
start-sheet-saved-where = If you save it, put it on a USB stick, not beside your file.
start-sheet-done = I have the sheet. Continue
start-sheet-done-notice = Everything is ready.
start-sheet-file-name = Recovery sheet

## The recovery sheet on paper

start-paper-lede = If nobody can remember their passphrase, this code opens your records. Without it, nobody can open them. Not even us.
start-paper-code = Your code
start-paper-letters = It does not matter if you use capitals or small letters. There is no O, I, 0 or 1.
start-paper-keep = Keep it safe
start-paper-keep-one = Print 2 copies. Keep them in 2 places, locked away.
start-paper-keep-two = Do not photograph this sheet or email it.
start-paper-use = To use it
start-paper-use-one = In Alongside, choose “{ sign-in-forgotten }”.
start-paper-use-two = Type the 8 groups, in order.
start-paper-holder = Who holds this copy, and where
start-paper-made = Made on { $day }. If you make a new code, this sheet no longer works.
start-paper-contact = Ask { $name }

## A file that is copied to the internet

start-synced-what = Close Alongside. Move the file, the file of the same name that ends in “.keys”, and the folder of backups to a folder that only this computer uses. Then open it from there.
