# Reviews: an activity under the five headings of 4Pi, or the eight essential elements. Never a score.

review-part = Looking back
review-part-lede = Look at the activity together. There is no score.
review-none = Nobody has looked back yet. Do it with the group, in the middle and at the end.
review-add = Begin a review
review-archived = Archived reviews
review-name = { $frame }, { $day }
review-new-title = Begin a review
review-new-lede = Choose the headings that suit the group.
review-new-save = Begin
review-begun = The review has started. Write under each heading what you find together.
review-frame-label = Which headings
review-frame-missing = Choose the headings
review-frame-four-pi = 4Pi
review-frame-four-pi-hint = Principles, purpose, presence, process and impact.
review-frame-elements = Eight essential elements
review-frame-elements-hint = Equality, inclusion, mutual respect, ownership, structure, commitment, feedback and personal development.
review-begun-label = Started on
review-begun-missing = Enter the day it started
review-with-label = Who looks at it together
review-with-hint = For example, “the whole board”.
review-back-to-list = Back to the reviews
review-back = Back to the review
review-heading-label = Heading
review-plan-label = What we planned
review-plan-hint = What you wanted to do about it.
review-found-label = What we found
review-found-hint = In the words of the group. The page shows what the records say.
review-question-label = What is still open
review-question-hint = What you do not know yet, and want to ask.
review-question-open = Nobody has written anything here yet. That is an open question.
review-evidence = What the records show
review-write = Write under “{ $heading }”
review-write-save = Save
review-written = What you wrote under “{ $heading }” is saved.
review-history = What changed
review-archive = Archive this review
review-archive-title = Archive “{ $review }”?
review-archive-why = It leaves the list. Nothing is lost, and you can bring it back.
review-archive-save = Archive it
review-archive-done = The review is archived.
review-archived-note = This review is archived.
review-restore = Bring it back
review-restore-done = The review is back.
review-paper-link = Make a paper of this review

review-principles = Principles
review-principles-asks = How do we want to work together, and do we?
review-purpose = Purpose
review-purpose-asks = Does everybody know what it is for, and who decided that?
review-presence = Presence
review-presence-asks = Who is here, and who is missing?
review-process = Process
review-process-asks = Does the way we work let everybody take part?
review-impact = Impact
review-impact-asks = What has changed because people took part?
review-equality = Equality
review-equality-asks = Is everybody treated as an equal?
review-inclusion = Inclusion
review-inclusion-asks = Is anybody left out?
review-respect = Mutual respect
review-respect-asks = Is a challenge taken as seriously as praise?
review-ownership = Ownership
review-ownership-asks = What has the group decided itself?
review-structure = Structure
review-structure-asks = Is there a clear plan that we made together?
review-commitment = Commitment
review-commitment-asks = Do senior people keep what they promise?
review-feedback = Feedback
review-feedback-asks = Does everybody hear what came of what they said?
review-development = Personal development
review-development-asks = Are people developing in the ways they want to?

review-shows-decided = { $count ->
    [0] Nothing that was decided with representatives is written down.
    [one] { $count } thing was decided with representatives.
   *[other] { $count } things were decided with representatives.
}
review-shows-people = { $people ->
    [one] { $people } person takes part.
   *[other] { $people } people take part.
}
review-shows-access-complete = Access at the place has been checked, and nothing is left to do.
review-shows-access-open = Access at the place has been checked, and something is left to do.
review-shows-point = { $point }: { $yes } of { $said } said yes after the last meeting.
review-shows-point-most = { $point }: most people said yes after the last meeting, and a few did not.
review-shows-point-half = { $point }: half of the people said yes after the last meeting.
review-shows-point-few = { $point }: few people said yes after the last meeting.
review-shows-share = { $share } per cent of the time on agendas was for what representatives brought.
review-shows-papers-all = Every paper came in time.
review-shows-papers-most = Most papers came in time, and some came late.
review-shows-papers-half = Half of the papers came in time, and half came late.
review-shows-papers-few = Most papers came late.
review-shows-paid = Half of the claims were paid within { $median } working days. The longest took { $worst }.
review-shows-challenges = { $answered } of { $said } challenges have an answer.
review-shows-supports = { $answered } of { $said } comments in support have an answer.
review-shows-ideas = { $answered } of { $said } new ideas have an answer.
review-shows-promises = { $kept } of { $all } promises were kept in time.
review-shows-certificates = { $count ->
    [0] No certificate has been written for it yet.
    [one] { $count } certificate has been written for it.
   *[other] { $count } certificates have been written for it.
}

## The paper

review-paper-title = Looking back: { $activity }
review-paper-what = This is what we planned and what we found. There is no score.
review-paper-begun = We began on { $day }.
review-paper-with = Who looked at it: { $who }.
