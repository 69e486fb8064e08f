### Role descriptions: what a representative does in an activity, in plain sentences with pictures.
###
### $heading is what the role is called: "Board member", sometimes with its version. $number is the number of a version or a statement, as figures.

## Where a version stands

role-description-status-draft = Draft
role-description-status-in-force = In force
role-description-status-superseded = Replaced

## Lists

role-description-list-title = Role descriptions
role-description-list-lede = What representatives do, in plain sentences with pictures.
role-description-list-caption = Role descriptions by activity
role-description-list-column-heading = Role
role-description-list-column-activity = Activity
role-description-list-column-version = Version
role-description-list-column-status = Status
role-description-list-empty-title = No role descriptions yet
role-description-list-empty-why = A role description belongs to an activity. Open an activity and look under Papers.
role-description-list-empty-go = See all activities
role-description-list-archived = Archived role descriptions
role-description-list-archived-lede = They are kept, and can be brought back.
role-description-list-archived-none = Nothing is archived.
role-description-papers-empty = Nobody has written down yet what representatives do here.
role-description-papers-add = Write a role description
role-description-papers-add-another = Write another role description
role-description-missing = This activity runs for a long time, and no role description is in force. People should know what they are taking on.
role-description-limit-link = When an activity needs a role description
role-description-limit-title = When does an activity need a role description?
role-description-limit-lede = Home shows you any activity that is longer than this and has none in force.
role-description-limit-months-label = Months
role-description-limit-months-hint = It runs for more months than this.
role-description-limit-months-missing = Enter a number of months
role-description-limit-sessions-label = Sessions
role-description-limit-sessions-hint = Or it has more sessions than this, planned or held.
role-description-limit-sessions-missing = Enter a number of sessions
role-description-limit-save = Save both numbers
role-description-limit-done = Both numbers are saved.
role-description-limit-back = Back to role descriptions

## One version

role-description-version = Version { $number }
role-description-with-version = { $heading }, version { $number }
# Behind the heading in the window's title, as two activities may have a role of the same name.
role-description-in-activity = version { $number }, { $activity }
role-description-show-caption = Role description, version { $number }
role-description-show-activity = Activity
role-description-show-since = In force since { $day }
role-description-show-contact = Contact
role-description-show-statements = What you do
role-description-show-time = Time it takes
role-description-show-support = What we do
role-description-show-payment = Payment
role-description-show-changed = What is different in this version
role-description-show-details = Details
role-description-show-versions = Versions
role-description-show-edit = Change this draft
role-description-show-put-in-force = Put it in force
role-description-show-new-version = Begin a new version
role-description-show-see-draft = See the draft of version { $number }
role-description-show-history = What changed
role-description-show-archive = Archive this version
role-description-show-archived-note = This version is archived.
role-description-next-draft = Read it together
role-description-next-draft-why = Ask representatives whether it says what they do. Then put it in force.
role-description-next-pictures = Choose pictures
role-description-next-pictures-why =
    { $count ->
        [one] { $count } statement has no picture yet.
       *[other] { $count } statements have no picture yet.
    }
role-description-kept-note = This version stays as it is, because people follow it. To change something, begin a new version.
role-description-superseded-note = This version was replaced. It stays as it was.

## The form

role-description-new-title = Write a role description
role-description-new-lede = For { $activity }
role-description-edit-title = Change { $heading }
role-description-save = Save the draft
role-description-saved = The draft of { $heading } is saved.
role-description-back-to = Back to { $heading }
role-description-heading-label = Role
role-description-heading-hint = What the role is called, such as Board member.
role-description-heading-missing = Enter what the role is called
role-description-statements-title = What you do
role-description-statements-lede = One idea in each statement. Short sentences that say “you”.
role-description-statements-missing = Enter at least one thing that you do in this role
role-description-time-label = Time it takes
role-description-time-hint = Meetings, preparation and travel. For example, 6 meetings of 2 hours in a year
role-description-support-label = What we do
role-description-support-hint = What people can count on. One on each line. For example, We pay for your taxi
role-description-payment-label = Payment
role-description-payment-hint = What people are paid, and that they can say no. For example, £82.50 for half a day
role-description-changed-label = What is different in this version
role-description-changed-hint = So that nobody has to compare.

## Versions

role-description-in-force-title = Put { $heading } in force?
role-description-in-force-why = From today people follow version { $number }. After that it cannot be changed, only replaced by a new version.
role-description-in-force-save = Put it in force
role-description-in-force-done = { $heading } is in force.
role-description-new-version-done = This is a draft of version { $number }. The version before stays as it is.
role-description-archive-title = Archive { $heading }?
role-description-archive-why = It leaves the lists, but nothing is lost. You can bring it back.
role-description-archive-save = Archive this version
role-description-archive-done = { $heading } is archived.
role-description-restore = Bring it back
role-description-restore-done = { $heading } is back.
