### What changed: who, when, and what it said before and after.

history-title = What changed
history-title-of = What changed: { $what }
history-lede = Newest first. Nothing here can be altered.
history-back-to-list = Back to what changed
history-when = { $day }, { $time }
history-none = Nothing has changed yet.
history-before = Before
history-after = After
history-empty = Nothing
history-by-alongside = Alongside
history-erased = What was here was erased.
history-picture = A picture

## What was done. $name is who did it.

history-add = { $name } added this
history-save = { $name } changed this
history-archive = { $name } put this in the archive
history-bring-back = { $name } took this out of the archive
history-agree = { $name } recorded an agreement
history-issue = { $name } issued this
history-hand-over = { $name } handed this over
history-set-passphrase = { $name } set a passphrase
history-set-up = { $name } set this up
history-import = { $name } took this in from elsewhere
history-undo = { $name } took the last change back
history-erase = { $name } erased personal details

## Undo

history-undo-button = Undo this change
history-undo-why = This puts back what was there before. The list then shows both changes.
history-undo-done = The last change is undone.
history-undo-refused-title = This change cannot be undone
history-undo-refused-gone = It is no longer there.
history-undo-refused-verb = A passphrase, a number that was issued, papers that were handed over and an erasure cannot be taken back.
history-undo-refused-since = Something was changed again after it. Undo the newer change first, or type the old words again.
history-undo-refused-needed = Something else uses it now. Take that away first.
history-undo-refused-nothing = Nothing was altered. Everything is as it was.

## Fields that no form shows

history-field-version = Version
history-field-archived = In the archive since
history-field-passphrase = Passphrase set
history-field-passphrase-temporary = Temporary passphrase
history-field-activity = Activity
history-field-representative = Representative
history-field-since = From
history-field-until = Until
history-field-status = Status
history-field-in-force = In force from
history-field-statement = Statement
history-field-picture = Picture
history-field-other = Another detail
history-said-by-person = The person
history-said-by-supporter = Their supporter
history-yes = Yes
history-no = No
