### Offers of training, support and mentoring. To say no is a choice.

support-offer-list = Training and support offers
support-offer-list-none = Nothing has been offered yet.
support-offer-add = Add an offer
support-offer-new-title = Add an offer
support-offer-edit-title = Offer to { $name }: { $what }
support-offer-save = Save the offer
support-offer-saved = The offer to { $name } is saved.
support-offer-back = Back to skills
support-offer-person-label = Who
support-offer-person-choose = Choose a person
support-offer-person-missing = Choose who gets the offer
support-offer-kind-label = Kind of offer
support-offer-kind-training = Training
support-offer-kind-support = Support
support-offer-kind-mentoring = Mentoring
support-offer-kind-missing = Choose what kind of offer it is
support-offer-what-label = What is offered
support-offer-what-hint = For example, Two hours on reading a budget
support-offer-what-missing = Enter what is offered
support-offer-mentor-label = Mentor, or who helps
support-offer-mentor-hint = Leave it empty until you know.
support-offer-sessions = Sessions
support-offer-sessions-none = No session is noted yet.
support-offer-session-add = Note a session
support-offer-sessions-together = { $count ->
    [one] One session, { $hours }
   *[other] { $count } sessions, { $hours }
}
support-offer-offered-label = Offered on
support-offer-offered-missing = Enter the day of the offer
support-offer-answer-label = What they said
support-offer-answer-waiting = Waiting for their answer
support-offer-answer-accepted = Accepted
support-offer-answer-declined = Declined
support-offer-answered-label = Answered on
support-offer-answered-hint = Leave it empty while you wait.
support-offer-answered-early = The answer is before the offer: change one of the days
support-offer-day-hint = For example, 8 1 2027
# $kind is training, support or mentoring; $day when it was offered.
support-offer-line = { $kind }, offered on { $day }
support-offer-history = What changed
support-offer-archive = Archive this offer
support-offer-archive-title = Archive the offer to { $name }: { $what }?
support-offer-archive-why = It leaves the list, but nothing is lost. You can bring it back.
support-offer-archive-save = Archive the offer
support-offer-archive-done = The offer to { $name } is archived.
support-offer-archived-note = This offer is archived.
support-offer-restore = Bring it back
support-offer-restore-done = The offer to { $name } is back.
