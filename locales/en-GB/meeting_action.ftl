# Minutes and actions: what was said, who does what by when.

meeting-action-kind = Action
meeting-action-part = Minutes and actions
meeting-action-agreed-heading = What we agreed to do
meeting-action-none = No actions are written down yet.
meeting-action-new = Add an action
meeting-action-what-label = What needs to be done
meeting-action-what-hint = One thing, for example, “Try the new text line”.
meeting-action-what-missing = Enter what needs to be done
meeting-action-owner-label = Who does it
meeting-action-owner-hint = A representative’s time for it can be paid.
meeting-action-owner-choose = Nobody chosen yet
meeting-action-owner-missing = Choose who does it
meeting-action-due-label = By when
meeting-action-due-hint = Leave this empty if no day was agreed.
meeting-action-save = Save the action
meeting-action-new-done = The action is saved.
meeting-action-edit-title = Change “{ $what }”
meeting-action-edit-done = Your changes are saved.
meeting-action-change = Change this action
meeting-action-lede = { $name } will do this.
meeting-action-lede-due = { $name } will do this by { $day }.
meeting-action-done-label = When it was done
meeting-action-done-hint = Clear these boxes if it is not done yet.
meeting-action-outcome-label = What came of it
meeting-action-outcome-hint = A sentence for the group. You can leave this empty.
meeting-action-finish = Save when it was done
meeting-action-finish-done = The action is done. Tell the group at the next meeting.
meeting-action-opened = The action is open.
meeting-action-open = Open
meeting-action-due-on = Due on { $day }
meeting-action-done-on = Done on { $day }
# Whose an action is, and the meeting at which it was agreed.
meeting-action-from = { $name }, from { $meeting }

## Minutes

meeting-action-said-heading = What was said and decided
meeting-action-said-label = What was said and decided: { $title }
meeting-action-other-label = What else was said
meeting-action-staff-label = Colleagues who were there
meeting-action-staff-hint = Names, and when somebody left early.
meeting-action-minutes-none = There are no minutes yet.
meeting-action-minutes-write = Write the minutes
meeting-action-minutes-change = Change the minutes
meeting-action-minutes-edit = Write the minutes
meeting-action-minutes-lede = Short sentences in plain words. They are printed in everybody’s format.
meeting-action-minutes-save = Save the minutes
meeting-action-minutes-done = The minutes are saved.
meeting-action-minutes-paper = The minutes as a paper
meeting-action-minutes-name = Minutes
meeting-action-there-heading = Who was there
# Each is followed by a list of names.
meeting-action-there-came = In the room: { $names }.
meeting-action-there-online = Online: { $names }.
meeting-action-there-apologies = Sent apologies: { $names }.
meeting-action-there-unknown = Nobody has written down yet who was there.
meeting-action-paper-who = { $name } will do this.
meeting-action-paper-due = It will be done by { $day }.
meeting-action-paper-done = It was done on { $day }.
