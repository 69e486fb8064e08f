### What changed: who, when, and what it said before and after.

history-lede = Newest first. Nothing here can be altered.
history-back-to-list = Back to what changed
history-when = { $day }, { $time }
history-picture = A picture

## Undo

history-undo-why = This puts back what was there before. The list then shows both changes.
history-undo-refused-title = This change cannot be undone
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
history-not-shown = Kept, and not shown: they asked us not to use it
