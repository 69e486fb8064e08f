# Attendance: how each person took part, and the time it took them. Nobody is counted against anybody.

attendance-part = Who came
attendance-why = Everybody’s time is recorded here, so that they can be thanked and paid for it.
attendance-hint = Leave “At the meeting” empty for somebody who was there the whole time ({ $length }). If they left early, say when.
attendance-nobody = Nobody takes part in this activity yet.
attendance-came-label = How they took part
attendance-came = Came
attendance-online = Joined online
attendance-apologies = Sent apologies
attendance-did-not-come = Did not come
attendance-not-known = Not known yet
attendance-preparation-label = Preparation, minutes
attendance-minutes-label = At the meeting, minutes
attendance-travel-label = Travel, minutes
attendance-left-label = Left at
# The label of a box with the person it is about, as a screen reader says it.
attendance-of = { $label } ({ $name })
attendance-came-missing = Choose how { $name } took part, or clear the boxes
attendance-too-early = The meeting is on { $day }: until then, only apologies can be recorded for { $name }
attendance-minutes-absent = { $name } was not there: clear “At the meeting”, or change how they took part
attendance-left-absent = { $name } was not there: clear “Left at”, or change how they took part
attendance-left-outside = The time when { $name } left must be after { $start } and not after { $finish }
attendance-save = Save who came
attendance-done = Who came to { $title } is saved.
