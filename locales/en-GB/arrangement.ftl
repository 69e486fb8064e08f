# Times and places: what was offered, what people said, what was chosen and why.

arrangement-kind = Times and places
arrangement-part = Times and places
arrangement-part-lede = When and where you meet: offered to everybody, chosen with a reason.
arrangement-part-none = No times have been offered yet. Offer two or more, so that people can choose.
arrangement-part-add = Arrange a meeting
arrangement-part-elsewhere = They were agreed in another way
arrangement-list-title = Times and places
arrangement-list-lede = Every meeting that is being arranged, and every one that is confirmed.
arrangement-list-caption = Meetings, those not decided first
arrangement-list-column-title = Meeting
arrangement-list-column-activity = Activity
arrangement-list-column-standing = Status
arrangement-list-empty-title = No meetings are being arranged
arrangement-list-empty-why = Open an activity, then “Times and places”, and offer people times to choose from.
arrangement-list-archived = Archived times and places
arrangement-list-archived-lede = These meetings have left the list. They can be brought back.
arrangement-list-archived-none = No meeting is archived.
arrangement-standing-new = People have not been asked yet
arrangement-standing-offered = Asked on { $day }, not decided yet
arrangement-standing-confirmed = Confirmed on { $day }
arrangement-title-label = Which meeting it is for
arrangement-title-hint = For example, “January meeting”.
arrangement-title-missing = Enter which meeting it is for
arrangement-bring-label = What to bring
arrangement-bring-hint = One thing on each line. It is printed in the letter.
arrangement-offered-label = When people were asked
arrangement-offered-hint = Leave this empty until you have asked them.
arrangement-new-title = Arrange a meeting of { $activity }
arrangement-new-lede = Next you offer times and places.
arrangement-new-save = Save the meeting
arrangement-new-done = { $title } is saved. Now offer two or more times.
arrangement-edit-title = Change { $title }
arrangement-edit-save = Save changes
arrangement-edit-done = Your changes to { $title } are saved.
arrangement-back-to = Back to { $title }
arrangement-back-to-activity = Back to times and places
arrangement-show-edit = Change these details
arrangement-show-history = What changed
arrangement-show-archive = Archive this meeting
arrangement-archived-note = This meeting is archived.

## Times

arrangement-times-heading = Times and places offered
arrangement-times-none = No time is offered yet.
arrangement-times-too-few = Offer at least two times before you choose one
arrangement-times-add = Offer a time
arrangement-times-change = Change
arrangement-times-remove = Take out
arrangement-times-relied-on = Somebody has said yes to this time, so it stays as it is.
arrangement-times-stays = Somebody relies on this time: offer another time instead
arrangement-time-option = Time { $number }
arrangement-field-number = Number of the time
arrangement-time-place = { $day }, { $time }, { $place }
arrangement-time-over-night = { $start } to { $finish } on { $day }
arrangement-time-suits = { $count ->
    [0] Nobody has said yes to it
    [one] It suits one person
   *[other] It suits { $count } people
}
arrangement-time-new-title = Offer a time for { $title }
arrangement-time-new-save = Offer this time
arrangement-time-new-done = The time is offered.
arrangement-time-edit-title = Change time { $number } of { $title }
arrangement-time-edit-save = Save the time
arrangement-time-edit-done = The time is changed.
arrangement-time-remove-done = The time is taken out.
arrangement-day-label = Day
arrangement-day-hint = For example, 21 1 2027
arrangement-day-missing = Enter the day
arrangement-start-label = Start
arrangement-start-hint = For example, 10:30
arrangement-finish-label = End
arrangement-finish-hint = For example, 12:30
arrangement-ends-label = After midnight
arrangement-ends-next-day = It ends on the next day
arrangement-place-label = Place
arrangement-place-hint = A room and a building, or where to join online.
arrangement-place-missing = Enter the place, or where to join online
arrangement-finish-same = The end is the same as the start: change one of them
arrangement-finish-before = The end ({ $finish }) is before the start ({ $start }): change one of them, or tick “It ends on the next day”
arrangement-finish-too-long = This would be longer than 24 hours: offer a time for each day
arrangement-time-left-out = There is no { $time } on { $day }, when clocks go forward: choose a time before 1:00 or from 2:00
arrangement-time-twice = { $time } comes twice on { $day }, when clocks go back: choose a time before 1:00 or from 2:00
arrangement-clocks-forward = Clocks go forward by an hour on { $day }.
arrangement-clocks-back = Clocks go back by an hour on { $day }.

## Replies

arrangement-replies-heading = What people chose
arrangement-replies-nobody = Nobody takes part in this activity yet.
arrangement-replies-people = Add people
arrangement-reply-record = Record what { $name } said
arrangement-reply-change = Change what { $name } said
arrangement-reply-none-yet = No answer yet
arrangement-reply-none-suits = None of these suit
arrangement-reply-suits = Yes to { $times }
arrangement-reply-title = What did { $name } say about { $title }?
arrangement-reply-save = Save the answer
arrangement-reply-done = What { $name } said is saved.
arrangement-suits-label = Which times suit them
arrangement-suits-hint = Tick as many as they said.
arrangement-suits-missing = Tick each time that suits them, or “None of these suit”
arrangement-suits-both = Tick times, or “None of these suit”, but not both
arrangement-said-label = In their own words
arrangement-said-hint = If none suit, what would?
arrangement-said-on-label = When they said so
arrangement-said-on-missing = Enter the day they said so

## The decision

arrangement-decision-heading = The decision
arrangement-decision-none = Nothing is decided yet.
arrangement-decide = Decide
arrangement-decide-again = Change the decision
arrangement-decide-title = When and where: { $title }?
arrangement-decide-lede = Everybody is told the reason, above all those who chose another time.
arrangement-chosen-label = The time and place
arrangement-chosen-missing = Choose a time and place
arrangement-why-label = Why this one
arrangement-why-hint = Say it as you would to somebody it does not suit.
arrangement-why-missing = Enter why you chose this one
arrangement-confirmed-label = Confirmed on
arrangement-confirmed-missing = Enter the day it was confirmed
arrangement-decide-save = Confirm this time and place
arrangement-decide-done = { $title } is confirmed. Now tell everybody.

## Letters

arrangement-letters-heading = Letters
arrangement-letters-what = Each letter says when and where, why, what to bring and who to ask, in the person’s own format.
arrangement-letters-all = Make all letters
arrangement-letters-one = Make { $name }’s letter
arrangement-letters-message = The same message in any format
arrangement-letters-never = No letter yet
arrangement-letters-last = Letter made on { $day }
arrangement-letters-other-time = Letter made on { $day }, about another time: make it again
arrangement-letters-folder = Letters about { $title }
arrangement-letter-name = When and where
arrangement-letter-title = When and where: { $title }
arrangement-letter-when = When and where
arrangement-letter-for = What it is for: { $activity }.
arrangement-letter-day = Day: { $day }.
arrangement-letter-time = Time: { $time }.
arrangement-letter-length = It takes { $length }.
arrangement-letter-place = Place: { $place }.
arrangement-letter-why = Why this time and place
arrangement-letter-suits = You said that this time suits you.
arrangement-letter-does-not-suit = You said that this time does not suit you. We are sorry. Ask us how you can still take part.
arrangement-letter-bring = What to bring
arrangement-archive-title = Archive { $title }?
arrangement-archive-why = It leaves the lists. Nothing is lost, and you can bring it back.
arrangement-archive-save = Archive the meeting
arrangement-archive-done = { $title } is archived.
arrangement-restore = Bring it back
arrangement-restore-done = { $title } is back.
