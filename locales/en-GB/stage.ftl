### How far an activity is: its stages, the start list, and each move.

stage-label = Stage
stage-title = { $title }: change stage
stage-page = Change stage
stage-lede = It is at the stage “{ $stage }”.
stage-link = Change its stage
stage-idea = Idea
stage-planning = Planning
stage-ready = Ready to start
stage-active = Under way
stage-feedback-due = Feedback due
stage-evaluated = Evaluated
stage-closed = Closed
stage-paused = Paused
stage-cancelled = Cancelled
stage-idea-meaning = Somebody thought of it. Nothing is decided.
stage-planning-meaning = You plan it with representatives.
stage-ready-meaning = Everything is in place for the start.
stage-active-meaning = The work is happening.
stage-feedback-due-meaning = The work is finished. People are waiting to hear what came of it.
stage-evaluated-meaning = The group has looked at how it went.
stage-closed-meaning = It is finished. It stays in the records.
stage-paused-meaning = It has stopped for a while. People must be told why.
stage-cancelled-meaning = It will not take place. People must be told why.
stage-gate-heading = Before it starts
stage-gate-lede =
    { $count ->
        [0] Everything is in place.
        [one] One thing is missing.
       *[other] { $count } things are missing.
    }
stage-gate-done = Done
stage-gate-todo = To do
stage-gate-overview = The overview is written
stage-gate-overview-missing = The expected outcomes, or how you will know it worked, are not written yet.
stage-gate-contact = Contact and deputy are named
stage-gate-contact-missing = There is no deputy: nobody to ask when the contact is away.
stage-gate-people = Representatives are taking part
stage-gate-people-missing = Nobody has been added yet.
stage-gate-purpose = The purpose was decided with representatives
stage-gate-purpose-missing = Nobody has written down who decided the purpose.
stage-gate-terms = The group has agreed its terms
stage-gate-terms-missing = The group has not agreed how it works together.
stage-gate-access-audit = Access was checked
stage-gate-access-audit-missing = The place or platform has not been checked for access, or something still needs doing.
stage-gate-payment-policy = Everybody has the payment policy
stage-gate-payment-policy-missing = People have not been sent the payment policy.
stage-gate-formats = Everybody’s format is known
stage-gate-formats-missing = Somebody has not said how they want their papers.
stage-gate-budget = There is money for it
stage-gate-budget-missing = No money has been set aside for it.
stage-gate-arrangements = Times and places are agreed
stage-gate-arrangements-missing = Times and places have not been agreed with people.
stage-confirm-title = Confirm: { $what }
stage-confirm-lede = Alongside cannot see this for itself. Write down how it was done, so that everybody knows.
stage-confirm-note-label = How it was done
stage-confirm-note-hint = For example, “Loop tested with Joan in committee room 2”
stage-confirm-note-missing = Enter how it was done
stage-confirm-on-label = Day it was done
stage-confirm-on-missing = Enter the day it was done
stage-confirm-save = Confirm this
stage-confirmed = Confirmed: { $what }.
stage-confirmed-line = Confirmed, done on { $day }: { $note }
stage-back = Back to changing the stage
stage-move-heading = What comes next
stage-move-to = Move it to “{ $stage }”
stage-move-save = Move it
stage-move-missing = Choose a stage
stage-move-label = New stage
stage-why-label = Reason
stage-why-hint = In words you would use with representatives. Needed to pause or cancel, or to start while something is missing.
stage-why-missing = Enter the reason, so that people can be told
stage-why-override-missing = Enter why it is starting while something is missing
stage-decided-by-label = Who decides to start while something is missing
stage-decided-by-hint = Only needed while something above is missing. The name stays with the activity and appears in reports.
stage-decided-by-missing = Something is missing: put it right first, or enter who decides to start anyway
stage-told-label = When representatives were told why
stage-told-hint = Only if it is paused or ended. Leave this empty if they still have to be told.
stage-moved = { $title } is now at the stage “{ $stage }”.
stage-no-way = Its stage changed after you opened this page. Look again, then choose.
stage-moved-meanwhile = Somebody else changed this activity after you opened this page. Its stage is now “{ $stage }”. Choose again
stage-override-heading = It started while something was missing
stage-override-line = { $who } decided this on { $day }: { $why }
stage-override-missing = Missing at the time: { $list }.
stage-told-heading = Representatives still have to be told why
stage-told-save = They were told today
stage-told-done = We have noted that people were told today.
stage-moves-heading = Stages so far
stage-moves-line = From “{ $was }” to “{ $becomes }”
stage-moves-none = Its stage has not changed yet.
stage-moves-told = Representatives were told on { $day }.

stage-unanswered = { $count ->
    [one] { $count } thing that people said has no answer yet. Answer it, or say why not, and then close it
   *[other] { $count } things that people said have no answer yet. Answer them, or say why not, and then close it
}
stage-unanswered-heading = Somebody is waiting for an answer
stage-unanswered-note = { $count ->
    [one] It can close once { $count } more thing that people said has an answer, or a reason why not.
   *[other] It can close once { $count } more things that people said have an answer, or a reason why not.
}
stage-unanswered-link = See who is waiting

## When an activity stops: the letter, and its meetings

stage-next-label = What happens next
stage-next-hint = Only if it is paused or cancelled. For example, when you will be in touch. This is printed in the letter to everybody.
stage-stopped-heading = It has stopped
stage-letter-link = The letter that says why, in everybody’s format
stage-letter-page = Tell people why it stopped
stage-letter-lede = Each letter says why it stopped and what happens next, in the format each person chose.
# The title of the letter, and the name of its file: it says nothing about anybody.
stage-letter-title = { $activity }: news for you
stage-letter-name = News about the activity
stage-letter-paused = { $activity } has paused. It will go on later.
stage-letter-cancelled = { $activity } is cancelled. It will not take place.
stage-letter-why = Why
stage-letter-next = What happens now
stage-letter-meeting = The meeting on { $day } is cancelled.
stage-letter-wait = You do not need to do anything. We will tell you when it goes on.
stage-letter-over = You do not need to do anything.
stage-letter-paid = Tell us if you have already paid for something. We will pay you back.
stage-meetings-link =
    { $count ->
        [one] Cancel its meeting that is still to come
       *[other] Cancel its { $count } meetings that are still to come
    }
stage-meetings-title = Cancel the meetings to come
stage-meetings-lede = Afterwards the page of each meeting lists who has not heard yet, and what is still booked.
stage-meetings-label = Meetings to cancel
stage-meetings-missing = Choose which meetings to cancel
stage-meetings-save = Cancel these meetings
stage-meetings-done = The meetings are cancelled. Now tell everybody.
stage-meetings-untold = Cancelled meetings that people have not heard about yet
