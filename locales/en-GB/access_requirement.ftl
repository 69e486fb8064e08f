### Access requirements: what we do so that somebody can take part.
### Calm and plain. A requirement is never a problem; nobody approves it; the reason for it is never asked.
###
### $name is a person's name: the whole name, or what everybody calls them.

access-requirement-kind = Access requirement
access-requirement-title = Access requirements

## Kinds, each with an example of what we do

access-requirement-category-information = Information
access-requirement-category-communication = Communication
access-requirement-category-venue = The room and getting there
access-requirement-category-timing = Timing
access-requirement-category-assistance = Assistance
access-requirement-category-sensory = Light, sound and quiet
access-requirement-category-diet = Food and drink
access-requirement-category-technology = Technology
access-requirement-category-information-hint = We post Easy Read papers, to arrive before the weekend.
access-requirement-category-communication-hint = We book two BSL interpreters.
access-requirement-category-venue-hint = We meet where there is step-free access, and leave space at the table.
access-requirement-category-timing-hint = We take a break every 45 minutes.
access-requirement-category-assistance-hint = We keep a seat beside her for her assistant.
access-requirement-category-sensory-hint = We keep a quiet room free, and the lights low.
access-requirement-category-diet-hint = We order a gluten-free lunch.
access-requirement-category-technology-hint = We send the link the day before, and try it out together.

## Support that is booked

access-requirement-booking-none = Nothing is booked for this
access-requirement-booking-bsl-interpreter = BSL interpreter
access-requirement-booking-speech-to-text = Speech-to-text reporter
access-requirement-booking-deafblind-interpreter = Deafblind interpreter
access-requirement-booking-notetaker = Notetaker
access-requirement-booking-personal-assistant = Personal assistant
access-requirement-booking-advocate = Advocate
# $kind is one of those above: "BSL interpreter: 2".
access-requirement-booking-in-words = { $kind }: { NUMBER($count) }

## Who may know

access-requirement-share-greeter = The greeter at meetings
access-requirement-share-venue = The venue
access-requirement-share-interpreter = Interpreters and others who are booked
access-requirement-share-staff = All staff and volunteers
access-requirement-share-nobody = Nobody else
access-requirement-share-nobody-hint = Only the people who run the activity.
# As in "the greeter and the venue".
access-requirement-known-greeter = the greeter at meetings
access-requirement-known-venue = the venue
access-requirement-known-interpreter = interpreters and others who are booked
access-requirement-known-staff = all staff and volunteers

## The form

access-requirement-new-title = Add an access requirement for { $name }
access-requirement-new-lede = Ask { $name } what we should do. Then write that down.
access-requirement-new-save = Save this access requirement
access-requirement-new-done = The access requirement is saved.
access-requirement-edit-title = Change an access requirement for { $name }
access-requirement-edit-save = Save changes
access-requirement-edit-done = Your changes to the access requirement are saved.
access-requirement-category-label = What it is about
access-requirement-category-missing = Choose what it is about
access-requirement-we-do-label = What we do
access-requirement-we-do-hint = Write the action, never a diagnosis. For example, “We post papers at 20 point on yellow paper.”
access-requirement-we-do-missing = Enter what we do
access-requirement-lead-days-label = Working days to arrange it
access-requirement-lead-days-hint = Leave this empty if there is nothing to arrange.
access-requirement-lead-days-suffix = working days
access-requirement-booking-label = Support to book for each meeting
access-requirement-booking-missing = Choose what to book, or choose “Nothing is booked for this”
access-requirement-booking-count-label = How many to book
access-requirement-booking-count-hint = Long meetings often need two interpreters, who take turns.
access-requirement-break-every-label = A break at least every
access-requirement-break-every-hint = Only if this is about breaks. Agendas follow the shortest time that anyone asks for.
access-requirement-break-every-suffix = minutes
access-requirement-share-label = Who else may know
access-requirement-share-hint = Ask the person. The people who run the activity will know anyway.
access-requirement-share-missing = Choose who else may know, or choose “Nobody else”
access-requirement-share-both = Choose only “Nobody else”, or choose who may know
access-requirement-said-by-label = Who said this
access-requirement-said-by-missing = Choose who said this
access-requirement-said-by-guessed-hint = Home will remind you to ask. Nobody else is told until then.
access-requirement-said-on-label = When they said it
access-requirement-said-on-missing = Enter the day they said it
access-requirement-review-label = When to ask again
access-requirement-review-hint = Leave this empty to ask after a year.
access-requirement-review-early = The day to ask again must be after the day it was said
access-requirement-aside-title = Good ways to word it
access-requirement-aside-advice = We do not ask for the reason, and do not keep it. What people need can change: ask again once a year.

## A gentle check of the words

access-requirement-words-title = Before you save this
# $word is what was typed, $example one of the examples.
access-requirement-words-lede = You wrote “{ $word }”. It is kinder to write down what we do, not why. For example: “{ $example }” If these are { $name }’s own words, save them as they are.
access-requirement-words-save = Save these words
access-requirement-instead-seeing = We email Word papers with headings, for a screen reader.
access-requirement-instead-quiet = We send the plan for the day in advance, and keep a quiet room free.
access-requirement-instead-any = We phone the day before and say who will be there.

## One requirement

# $name is the person: the title of the page.
access-requirement-show-title = { $category } for { $name }
access-requirement-show-place = Access requirement { NUMBER($number) } of { NUMBER($count) }
access-requirement-show-whose = Whose it is
access-requirement-show-lead =
    { $days ->
        [0] Nothing to arrange
        [one] { $days } working day
       *[other] { $days } working days
    }
access-requirement-show-break =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
access-requirement-show-edit = Change this access requirement
access-requirement-show-check = Check with { $name }
access-requirement-show-archive = This is no longer needed
access-requirement-show-history = What changed
access-requirement-show-archived-note = This is no longer needed. It is kept until it is erased.
access-requirement-show-review = Ask again on { $day }
access-requirement-back-to = Back to the access requirement
access-requirement-back-to-person = Back to { $name }’s access requirements
access-requirement-archive-title = Does { $name } no longer need this?
access-requirement-archive-why = It leaves the lists, sheets and agendas, but nothing is lost. You can bring it back.
access-requirement-archive-save = Put it away
access-requirement-archive-done = The access requirement is put away.
access-requirement-restore = Bring it back
access-requirement-restore-done = The access requirement is back.

## Where a requirement stands

access-requirement-said-person = Said by { $name }. Confirmed { $day }.
access-requirement-said-supporter = Said by { $name }’s supporter. Confirmed { $day }.
access-requirement-said-guessed = Guessed by us, ask { $name }
access-requirement-said-due = Time to ask { $name } again
access-requirement-noted-label = Written down
access-requirement-noted = Noted { $day }.

## The person's page and the flag

access-requirement-none = Nobody has asked yet what we should do so that { $name } can take part.
access-requirement-none-ask = Ask { $name }, then add an access requirement
access-requirement-add = Add an access requirement
access-requirement-all-of = All about access for { $name }
access-requirement-check = Check them with { $name }
access-requirement-print = Print them for { $name }
access-requirement-flag = What we do for { $name }

## All about access for one person

access-requirement-person-title = Access for { $name }
access-requirement-person-lede = What we do so that { $name } can take part.
access-requirement-person-heading = What we do
access-requirement-person-archived = What { $name } no longer needs
access-requirement-person-archived-lede = These were put away. Open one to bring it back.
access-requirement-person-archived-none = Nothing was put away.

## Checking them

access-requirement-check-title = Check access requirements with { $name }
access-requirement-check-lede = Read them out, or hand them over on paper. Then say what is still right. Leave out what has changed, and change it afterwards.
access-requirement-check-fits = What is still right
access-requirement-check-fits-missing = Choose at least one that is still right, or leave the page
access-requirement-check-save = Save what { $name } said
access-requirement-check-done =
    { $count ->
        [one] { $count } access requirement is confirmed.
       *[other] { $count } access requirements are confirmed.
    }

## The list of everybody's

access-requirement-list-lede = What we do for people, and what to ask them.
access-requirement-list-caption = Access requirements by name
access-requirement-list-column-name = Who it is for
access-requirement-list-column-we-do = What we do
access-requirement-list-column-category = What it is about
access-requirement-list-column-standing = How we know
access-requirement-list-none = No access requirements yet
access-requirement-list-none-why = Open a person’s page and ask what we should do. Write down the action, never the reason.
access-requirement-list-none-found = Nothing matches. Try fewer choices, or show them all.
access-requirement-find-show = Show
access-requirement-find-all = Every access requirement
access-requirement-find-to-ask = Those to ask about
access-requirement-find-category = What it is about
access-requirement-find-every = Everything
access-requirement-find-text = Words in what we do
access-requirement-find-save = Show these
access-requirement-find-clear = Show all access requirements
access-requirement-list-link = Everybody’s access requirements

## The paper

access-requirement-paper-page = Print access requirements for { $name }
access-requirement-paper-lede = For { $name } to read and correct. It opens in the format { $name } asked for.
access-requirement-paper-title = What we do for { $name }
access-requirement-paper-what = This is what we know about working well with you. Please read it. Please tell us if anything is wrong.
access-requirement-paper-papers = How you get papers
access-requirement-paper-papers-unknown = We do not know yet how you want papers. Please tell us.
access-requirement-paper-have-by =
    { $days ->
        [0] You get papers on the day of a meeting.
        [one] You get papers { $days } working day before a meeting.
       *[other] You get papers { $days } working days before a meeting.
    }
access-requirement-paper-we-do = What we do
access-requirement-paper-none = Nothing is written down yet.
access-requirement-paper-book = We book this for you: { $booking }.
access-requirement-paper-break =
    { $minutes ->
        [one] There is a break at least every { $minutes } minute.
       *[other] There is a break at least every { $minutes } minutes.
    }
access-requirement-paper-guess = We guessed this. Is it right? We will not tell anybody else until you say so.
access-requirement-paper-nobody-else = Only the people who run the activity know this.
# $who is a list: "the greeter at meetings and the venue".
access-requirement-paper-known = These people may know too: { $who }.
access-requirement-paper-mend = Is something wrong or missing?
access-requirement-paper-mend-how = Tell us. We will change it. You do not have to say why.

## The six steps of the accessible information standard

access-requirement-steps-heading = The six steps of accessible information
access-requirement-steps-lede =
    { $done ->
        [one] { $done } of 6 steps is done. Alongside works this out from the records.
       *[other] { $done } of 6 steps are done. Alongside works this out from the records.
    }
access-requirement-step-identify = 1. Identify: ask
access-requirement-step-record = 2. Record: write it down
access-requirement-step-flag = 3. Flag: show it
access-requirement-step-share = 4. Share: tell those who need to know
access-requirement-step-meet = 5. Meet: do it
access-requirement-step-review = 6. Review: ask again
access-requirement-step-done = Done
access-requirement-step-to-do = To do
access-requirement-found-asked = { $name } told us how they want papers and what we should do.
access-requirement-found-nothing-else = { $name } said on { $day } that nothing else is needed.
access-requirement-found-recorded =
    { $count ->
        [0] How they get papers is written down. Nothing else is needed.
        [one] How they get papers, and { $count } access requirement, are written down.
       *[other] How they get papers, and { $count } access requirements, are written down.
    }
access-requirement-found-flagged =
    { $count ->
        [0] There is nothing to show.
       *[other] Alongside shows it beside people in activities, and with packs.
    }
access-requirement-found-nobody-else = Nobody else needs to know.
access-requirement-found-may-tell = { $name } agreed on { $day }, so the people they chose are told.
access-requirement-found-tells-nobody = { $name } said no on { $day }, so nobody else is told.
access-requirement-found-met = The last papers came as they asked, on { $day }.
access-requirement-found-ask-again = Ask again on { $day }.
access-requirement-missing-format = We do not know how { $name } gets papers.
access-requirement-missing-question = Nobody has asked { $name } what we should do.
access-requirement-missing-guesses =
    { $count ->
        [one] { $count } access requirement is a guess. Ask { $name }.
       *[other] { $count } access requirements are guesses. Ask { $name }.
    }
access-requirement-missing-format-guess = How { $name } gets papers is a guess.
access-requirement-missing-consent = Ask { $name } whether we may tell the people they chose.
access-requirement-missing-pack = No papers have gone to { $name } yet.
access-requirement-missing-other-format = The last papers, on { $day }, came in another format.
access-requirement-missing-booking = Somebody is still to be booked for { $name }, for the meeting on { $day }.
access-requirement-missing-again = It was time to ask again about some of this on { $day }.

## Nothing else is needed

access-requirement-asked-link = Nothing else is needed
access-requirement-asked-title = { $name } needs nothing else
access-requirement-asked-lede = Record that you asked { $name }. You can add access requirements at any time.
access-requirement-asked-save = Save that nothing else is needed
access-requirement-asked-done = We have noted that { $name } was asked.
