### Access audits: a place, or an online platform, looked at for an activity. They are about places, never about a person.

## The part of an activity

access-audit-part = Access
access-audit-part-lede = Look at the place before the activity starts, together with the people who will use it.
access-audit-part-empty = Nobody has looked at a place yet
access-audit-part-empty-why = An access audit asks what people will meet, from the bus stop to the way out. It takes about half an hour.
access-audit-part-add = Begin an access audit
access-audit-part-archived = Archived audits
access-audit-part-other-way = It was looked at in another way
access-audit-part-next = The start of the activity waits for the access audit.
access-audit-part-go-on = Continue the audit
access-audit-part-complete = The access audits are complete. The start can go ahead from here.
access-audit-earlier-label = Use the answers of an earlier audit
access-audit-earlier-hint = Each answer is shown with its date, and you check it.
access-audit-earlier-choose = Choose an audit
access-audit-earlier-missing = Choose an earlier audit
# $name is a place, $day when it was looked at.
access-audit-earlier-option = { $name }, { $day }
access-audit-earlier-save = Begin with these answers
access-audit-earlier-done = The answers of { $day } are copied. Check each one.

## One audit

access-audit-caption = Access audit
access-audit-new-title = Begin an access audit
access-audit-new-save = Begin the audit
access-audit-new-done = The audit of { $name } has begun.
access-audit-edit-title = Change the audit of { $name }
access-audit-edit-save = Save these details
access-audit-edit-done = The details of { $name } are saved.
access-audit-back = Back to { $name }
access-audit-kind-label = What you look at
access-audit-kind-venue = A place where people meet
access-audit-kind-online = An online platform
access-audit-kind-missing = Choose what you look at
access-audit-name-label = Name of the place or platform
access-audit-name-hint = For example, Town hall, committee room 2
access-audit-name-missing = Enter the name of the place or platform
access-audit-whereabouts-label = Address
access-audit-whereabouts-hint = Leave it empty for an online platform.
access-audit-checked-label = Looked at on
access-audit-checked-missing = Enter the day somebody looked
access-audit-checked-future = The day somebody looked cannot be in the future
access-audit-activity = Activity
access-audit-state = Progress
access-audit-state-begun = Begun
access-audit-state-waiting = An action is holding up the start
access-audit-state-complete = Complete
access-audit-copied = Copied from { $day }; check each answer
access-audit-copied-note = The answers came from the audit of { $day }. Open each area, check it, and save it.
access-audit-progress = { NUMBER($answered) } of { NUMBER($questions) } questions have an answer.
access-audit-progress-all = Every question has an answer.
access-audit-progress-to-check = { $count ->
    [one] One answer is copied and not checked yet.
   *[other] { $count } answers are copied and not checked yet.
}
access-audit-progress-holding = { $count ->
    [one] One action is holding up the start.
   *[other] { $count } actions are holding up the start.
}
access-audit-areas = Areas
access-audit-area-todo = Not begun
access-audit-area-some = { NUMBER($open) } to go
access-audit-area-check = Check the answers
access-audit-area-action = Action needed
access-audit-area-done = Answered
access-audit-actions = Actions
access-audit-actions-none = No action is needed so far.
access-audit-action-done = Done on { $day }
access-audit-action-owner-due = { $owner }, by { $day }
access-audit-action-late = { $owner }, was due on { $day }
access-audit-action-owner = { $owner }, no day yet
access-audit-action-due = Nobody yet, by { $day }
access-audit-action-nobody = Say who does it, and by when
access-audit-action-tag-done = Done
access-audit-action-tag-planned = May wait
access-audit-action-tag-holding = Holding up the start
access-audit-action-tag-late = Late
access-audit-change = Change these details
access-audit-paper = Print or send this audit
access-audit-checklist = Print an empty checklist
access-audit-history = What changed
access-audit-archive = Archive this audit
access-audit-archive-title = Archive the audit of { $name }?
access-audit-archive-why = It no longer counts for the start of the activity. Nothing is lost, and you can bring it back.
access-audit-archive-save = Archive the audit
access-audit-archive-done = The audit of { $name } is archived.
access-audit-archived-note = This audit is archived.
access-audit-restore = Bring it back
access-audit-restore-done = The audit of { $name } is back.

## The answers of one area

access-audit-area-title = { $area }: { $name }
access-audit-area-lede = Leave a question open if you do not know. You can come back.
access-audit-area-copied = These answers are copied from { $day }. Check each one: saving this page says that you have.
access-audit-area-save = Save these answers
access-audit-area-saved = The answers about “{ $area }” are saved.
access-audit-area-next = Save and go to the next area
access-audit-answer-label = Answer
access-audit-answer-yes = Yes
access-audit-answer-no = No
access-audit-answer-action = Action needed
access-audit-answer-not-applicable = Does not apply
access-audit-note-label = Note
access-audit-note-hint = In a note, say what you saw. For an action, say what needs doing.
access-audit-note-missing = Enter what needs doing
access-audit-with-label = Checked with
access-audit-with-hint = The representative who looked with you at what is on this page.
access-audit-with-nobody = Nobody yet
access-audit-with-as-before = Different people, as before
access-audit-area-more = Photos, and who does what
access-audit-area-more-lede = One page for each question. Save this page first.

## One answer

access-audit-item-caption = { $name }, { $area }
access-audit-item-save = Save this answer
access-audit-item-saved = The answer is saved.
access-audit-item-owner-label = Who does it
access-audit-item-owner-hint = If an action is needed
access-audit-item-owner-nobody = Nobody yet
access-audit-item-due-label = By when
access-audit-item-due-hint = For example, 14 1 2027
access-audit-item-ticks-label = How the action is going
access-audit-item-done = It is done
access-audit-item-may-wait = The activity can start before it is done
access-audit-item-may-wait-hint = Only if nobody is left out in the meantime. It then needs somebody to do it, and a day.
access-audit-item-with-hint = The representative who looked with you.
access-audit-item-photo-shows-label = What the photo shows
access-audit-item-photo-shows-hint = For people who cannot see it.
access-audit-item-photo-shows-missing = Enter what the photo shows, so that it can be printed
access-audit-item-photo-printed-label = Can the photo be printed on papers?
access-audit-item-photo-printed-hint = Ask everybody who can be recognised in it.
access-audit-item-photo-printed-no = No, it stays on the screen
access-audit-item-photo-printed-nobody = Yes, nobody can be recognised in it
access-audit-item-photo-printed-agreed = Yes, everybody in it has agreed
access-audit-paper-photo = Photo: { $question }
access-audit-item-photo = Photo
access-audit-item-photo-none = No photo yet. Save your answer before you choose one.
access-audit-item-photo-alt = Photo without a description yet
access-audit-item-photo-choose = Choose a photo
access-audit-item-photo-change = Choose another photo
access-audit-item-photo-remove = Remove the photo
access-audit-item-photo-saved = The photo is saved. Say what it shows.
access-audit-item-photo-removed = The photo is removed.
access-audit-item-back = Back to the audit

## The papers: short sentences, one idea each

access-audit-paper-title = Access at { $name }
access-audit-paper-checklist-title = Access checklist: { $name }
access-audit-paper-for = For: { $activity }
access-audit-paper-whereabouts = Where: { $address }
access-audit-paper-checked = We looked on { $day }.
access-audit-paper-how = Look at each thing together. Mark one answer for each question.
access-audit-paper-area =
    { $area ->
        [getting-there] This is about the way there and back.
        [entrance] This is about the door and the way to the room.
        [toilets] This is about the toilets.
        [room] This is about the room where we meet.
        [hearing] This is about hearing each other.
        [seeing] This is about seeing well.
        [quiet-space] This is about a place to rest.
        [evacuation] This is about getting out if there is a fire.
        [online-platform] This is about meeting on a computer or phone.
       *[documents] This is about papers and what we show.
    }
access-audit-paper-answer = Answer: { $answer }
access-audit-paper-open = Not answered yet
access-audit-paper-to-check = This answer is from an earlier visit. We still have to check it.
access-audit-paper-owner-due = { $owner } will do this by { $day }.
access-audit-paper-owner = { $owner } will do this.
access-audit-paper-due = It must be done by { $day }.
access-audit-paper-nobody = We have not said yet who will do this.
access-audit-paper-done = It was done on { $day }.
access-audit-paper-with = We checked it with { $person }.
access-audit-paper-choose = Yes, no, action needed, or does not apply:
access-audit-paper-note = Note:
access-audit-paper-lede = With the answers as they are now.
access-audit-paper-checklist-lede = Without answers, to be taken along and filled in by hand.
