# Home: what needs doing today.

home-good-morning = Good morning, { $name }
home-good-afternoon = Good afternoon, { $name }
home-good-evening = Good evening, { $name }
home-todo = To do today
home-nothing = Nothing is waiting for you
home-nothing-why = Every activity has people, a contact and a deputy, and everyone’s format is known.
home-nothing-link = See your activities
home-begin-activity = Add your first activity
home-begin-activity-why = A board, a survey, a training day: whatever you do together.
home-begin-activity-button = Add an activity
home-begin-person = Add a representative
home-begin-person-why = Ask them how they want their papers.
home-begin-person-button = Add a representative now
home-begin-charity = Fill in your charity’s details
home-begin-charity-why = Its address and logo stand on every paper.
home-begin-charity-button = Open your charity’s details
home-issue-certificate = Give { $title } their certificate
home-issue-certificate-why = They have said yes to the wording.
home-issue-certificate-button = Open the certificate
home-show-wording = Show { $title } the wording of their certificate
home-show-wording-why = A certificate says what the person wants it to say.
home-show-wording-button = Open the certificate
home-decide-times = Decide when and where: { $title }
home-decide-times-why = People were asked 5 days ago or more, and are waiting.
home-decide-times-button = Open the times
home-ask-late-promise = Ask what became of “{ $title }”
home-ask-late-promise-why = The day it was promised for has passed.
home-ask-late-promise-button = Say what became of it
home-ask-promise = Remind whoever promised “{ $title }”
home-ask-promise-why = It is due within 7 days.
home-ask-promise-button = Open the promise
home-share-lesson = Share “{ $title }” with the group
home-share-lesson-why = What you learned belongs to everybody who took part.
home-share-lesson-button = Open what you learned
home-ask-format = Ask { $title } how they like their papers
home-ask-format-why = Until we know, they cannot get a pack they can read.
home-ask-format-button = Open their page
home-check-access = Check with { $name } what we do
home-check-access-why = We guessed some of it. Nobody else is told before the person has said so.
home-check-access-button = Check what we do
home-review-access = Check access requirements with { $name }
home-review-access-why = They are looked at once a year, because what people need can change.
home-review-access-button = Check them together
home-erase-access = Erase what we did for { $name }
home-erase-access-why = They left a while ago. Nobody needs to know it any more.
home-erase-access-button = See what would go
home-add-people = Add people to { $title }
home-add-people-why = Nobody takes part in it yet.
home-add-people-button = Add people
home-name-deputy = Name a deputy for { $title }
home-name-deputy-why = So that representatives always have somebody to ask.
home-name-deputy-button = Name a deputy
home-write-measures = Say how you will know that { $title } worked
home-write-measures-why = Write it with representatives where you can.
home-write-measures-button = Write it down
home-book-support = Book support: { $title }
home-book-support-why = Somebody who takes part needs it, and it is not booked yet.
home-book-support-button = See what is to book
home-do-action = Agreed at a meeting: { $title }
home-do-action-why = Its day has come, or is near.
home-do-action-button = Open what was agreed
home-audit-action = See to it: { $title }
home-audit-action-why = It is in an access audit, and its day has come or is near.
home-audit-action-button = Open the action
home-finished = Round off { $title }
home-finished-why = Its last day has passed. Thank people, give certificates, then archive it.
home-finished-button = Open the activity
home-lede = { $count ->
    [0] It is { $day }. Nothing is waiting.
    [one] It is { $day }. One thing needs you.
   *[other] It is { $day }. { $count } things need you.
}
home-more = { $count ->
    [one] One more thing comes after these.
   *[other] { $count } more things come after these.
}
home-review-paper = Look again at { $title }
home-review-paper-why = The day you agreed for this has come, or comes within two weeks. Ask the group what still fits.
home-review-paper-button = Open the paper

home-answer-input = Answer “{ $gist }”
home-answer-input-why = Somebody waits for this longer than you promised.
home-answer-input-button = Answer it
home-tell-answer = Tell { $name } what came of what they said
home-tell-answer-why = The answer is there. Only they have not heard it.
home-tell-answer-button = Write to them
home-send-papers = Send { $name } their papers
home-send-papers-why = They are ready, and today is the day to send them.
home-send-papers-button = See the papers
home-finish-paper = Finish the paper “{ $title }”
home-finish-paper-why = Somebody’s format takes time to make: its text must be final now.
home-finish-paper-button = Open the paper
home-order-format = Have “{ $title }” made
home-order-format-why = Somebody needs it in a format that is made outside.
home-order-format-button = See its formats
home-confirm-papers = Ask { $name } whether the papers have arrived
home-confirm-papers-why = They were sent, and today is the day by which they should be there.
home-confirm-papers-button = See the papers
home-claim-late = Pay the claim of { $name }
home-claim-late-why = The day that we promised is past. Tell them today when they will be paid.
home-claim-late-button = Open the claim
home-claim-due = See that the claim of { $name } is paid
home-claim-due-why = It is to be paid within three working days.
home-claim-due-button = Open the claim
