### Staff: the people who work for the charity and use Alongside.

## The list and one person's page

staff-heading = Staff
staff-lead = The people who work for the charity and use Alongside. Each has their own passphrase.
staff-add = Add a member of staff
staff-none = No members of staff yet.
staff-edit-heading = Change { $name }’s details
staff-history = What changed
staff-archived-heading = Staff who have left
# $day is a date, "21 January 2027".
staff-archived-on = Put in the archive on { $day }
staff-added = { $name } was added
staff-saved = The details of { $name } were saved
staff-archived = { $name } was put in the archive and can no longer sign in
staff-brought-back = { $name } is back. They need a new passphrase to sign in.

## The form

staff-name-label = Name
staff-name-hint = As colleagues and representatives know them
staff-name-what = the person’s name
staff-job-title-label = Job title
staff-job-title-hint = For example, involvement lead
staff-email-label = Email address
staff-email-hint = The one they use at work. It is printed on papers when they are the contact.
staff-phone-label = Phone number
staff-phone-hint = The one they use at work. It is printed on papers when they are the contact.

## Signing in

staff-can-sign-in = Can sign in
staff-cannot-sign-in = Cannot sign in yet
staff-temporary-passphrase = Has a passphrase from a colleague, and chooses their own when they next sign in
# $day is a date, "21 January 2027".
staff-passphrase-since = Passphrase set on { $day }
staff-give-passphrase = Give { $name } a passphrase
# The last person who can sign in cannot be archived.
staff-last-who-can-sign-in = { $name } is the only person who can sign in: give a colleague a passphrase first

## Pages about colleagues

staff-form-save = Save this person
staff-status-column = Signing in
staff-show-edit = Change these details
staff-archived-none = Nobody has left.
staff-archived-note = This person has left. Their name stays beside what they did.
staff-restore = Bring them back
staff-passphrase-label = Passphrase
staff-temporary-short = Chooses a passphrase next
staff-archive = Put in the archive
staff-archive-title = Put { $name } in the archive?
staff-archive-why = They can no longer sign in. What they did stays, with their name. You can bring them back.
staff-archive-save = Put in the archive
staff-archive-self = You cannot put yourself in the archive: ask a colleague
staff-give-lede = Make up a passphrase for them and tell them in person. They choose their own when they sign in.
staff-give-save = Save this passphrase
staff-give-later = Do this later
staff-own-change = Change your passphrase
staff-own-lede = From the next time you sign in.
staff-own-save = Save your new passphrase

## Who gave a passphrase

staff-added-by-label = Added by
staff-given-by-label = Passphrase last given by
staff-given = { $name }, on { $day }
staff-given-sheet = Nobody else: chosen with the recovery sheet on { $day }
staff-not-stranger = Somebody who filled in this claim gave you your passphrase after the claim was started, or added you then. So somebody else must decide. Or choose a passphrase that only you know: lock Alongside, follow “I have forgotten my passphrase” and use the code on the recovery sheet. Then you can decide.
staff-left-stranger = Left out, because somebody who filled in the claim gave them their passphrase after it was started: { $names }. They can approve once they have chosen a passphrase with the recovery sheet, under “I have forgotten my passphrase”, or once another colleague has given them one.
