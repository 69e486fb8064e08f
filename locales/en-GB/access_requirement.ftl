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
access-requirement-category-information-hint = We post Easy Read, so that it arrives before a Sunday.
access-requirement-category-communication-hint = We book two BSL interpreters.
access-requirement-category-venue-hint = We meet where there is a way in without steps, and leave space at the table.
access-requirement-category-timing-hint = We take a break every 45 minutes.
access-requirement-category-assistance-hint = We keep a seat beside her for her assistant.
access-requirement-category-sensory-hint = We keep a quiet room free, and the lights low.
access-requirement-category-diet-hint = We order a lunch without gluten.
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
access-requirement-edit-title = Change an access requirement of { $name }
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
access-requirement-share-hint = Ask the person. The people who run the activity know in any case.
access-requirement-share-missing = Choose who else may know, or choose “Nobody else”
access-requirement-share-both = Choose “Nobody else” alone, or choose those who may know
access-requirement-said-by-label = Who said this
access-requirement-said-by-missing = Choose who said this
access-requirement-said-by-guessed-hint = Then Home reminds you to ask. Nobody else is told before.
access-requirement-said-on-label = When they said it
access-requirement-said-on-missing = Enter the day on which they said it
access-requirement-review-label = When to ask again
access-requirement-review-hint = Leave this empty to ask after a year.
access-requirement-review-early = When to ask again must be after the day on which it was said
access-requirement-aside-title = What we do, in good words
access-requirement-aside-advice = The reason is not asked and not kept. What people need can change: ask again once a year.

## A gentle check of the words

access-requirement-words-title = One thought before this is saved
# $word is what was typed, $example one of the examples.
access-requirement-words-lede = You wrote “{ $word }”. It is kinder to keep what we do, not why. For example: “{ $example }” If these are { $name }’s own words, save them as they are.
access-requirement-words-save = Save these words
access-requirement-instead-seeing = We email Word papers with headings, for a screen reader.
access-requirement-instead-quiet = We send the plan of the day before, and keep a quiet room free.
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
access-requirement-show-archive = It is not needed any more
access-requirement-show-history = What changed
access-requirement-show-archived-note = This is not needed any more. It is kept until it is erased.
access-requirement-show-review = Ask again on { $day }
access-requirement-back-to = Back to the access requirement
access-requirement-back-to-person = Back to the access requirements of { $name }
access-requirement-archive-title = Is this not needed any more by { $name }?
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
access-requirement-person-archived = What { $name } does not need any more
access-requirement-person-archived-lede = These were put away. Open one to bring it back.
access-requirement-person-archived-none = Nothing was put away.

## Checking them

access-requirement-check-title = Check access requirements with { $name }
access-requirement-check-lede = Read them out or hand them over on paper. Then say what still fits. Leave out what has changed, and change it afterwards.
access-requirement-check-fits = What still fits
access-requirement-check-fits-missing = Choose at least one that still fits, or leave the page
access-requirement-check-save = Save what { $name } said
access-requirement-check-done =
    { $count ->
        [one] { $count } access requirement is confirmed.
       *[other] { $count } access requirements are confirmed.
    }

## The list of everybody's

access-requirement-list-lede = What we do for people, and what to ask them.
access-requirement-list-caption = Access requirements by name
access-requirement-list-column-name = For whom
access-requirement-list-column-we-do = What we do
access-requirement-list-column-category = What it is about
access-requirement-list-column-standing = How we know
access-requirement-list-none = No access requirements yet
access-requirement-list-none-why = Open a person’s page and ask what we should do. Write down the action, never the reason.
access-requirement-list-none-found = Nothing fits. Choose less, or show them all.
access-requirement-find-show = Show
access-requirement-find-all = Every access requirement
access-requirement-find-to-ask = Those to ask about
access-requirement-find-category = What it is about
access-requirement-find-every = Everything
access-requirement-find-text = Words in what we do
access-requirement-find-save = Show these
access-requirement-find-clear = Show all access requirements
access-requirement-list-link = Access requirements of everybody

## The paper

access-requirement-paper-page = Print access requirements for { $name }
access-requirement-paper-lede = For { $name } to read and to put right. It opens in the format { $name } asked for.
access-requirement-paper-title = What we do for { $name }
access-requirement-paper-what = This is what we know about working well with you. Please read it. Please tell us what is wrong.
access-requirement-paper-papers = How you get papers
access-requirement-paper-papers-unknown = We do not know yet how you want papers. Please tell us.
access-requirement-paper-have-by =
    { $days ->
        [0] You have papers on the day of a meeting.
        [one] You have papers { $days } working day before a meeting.
       *[other] You have papers { $days } working days before a meeting.
    }
access-requirement-paper-we-do = What we do
access-requirement-paper-none = Nothing is written down yet.
access-requirement-paper-book = We book this for you: { $booking }.
access-requirement-paper-break =
    { $minutes ->
        [one] There is a break at least every { $minutes } minute.
       *[other] There is a break at least every { $minutes } minutes.
    }
access-requirement-paper-guess = We guessed this. Is it right? Nobody else is told before you say so.
access-requirement-paper-nobody-else = Only the people who run the activity know this.
# $who is a list: "the greeter at meetings and the venue".
access-requirement-paper-known = These people may know, too: { $who }.
access-requirement-paper-mend = Is something wrong or missing?
access-requirement-paper-mend-how = Tell us. We change it. You do not have to say why.

## The six steps of the accessible information standard

access-requirement-steps-heading = The six steps of accessible information
access-requirement-steps-lede =
    { $done ->
        [one] { $done } of 6 steps is done. Each is found in the records.
       *[other] { $done } of 6 steps are done. Each is found in the records.
    }
access-requirement-step-identify = 1. Identify: ask
access-requirement-step-record = 2. Record: write it down
access-requirement-step-flag = 3. Flag: show it
access-requirement-step-share = 4. Share: tell whoever has to know
access-requirement-step-meet = 5. Meet: do it
access-requirement-step-review = 6. Review: ask again
access-requirement-step-done = Done
access-requirement-step-to-do = To do
access-requirement-found-asked = { $name } told us how papers come and what we should do.
access-requirement-found-nothing-else = { $name } said on { $day } that nothing else is needed.
access-requirement-found-recorded =
    { $count ->
        [0] How papers come is written down. Nothing else is needed.
        [one] How papers come and { $count } access requirement are written down.
       *[other] How papers come and { $count } access requirements are written down.
    }
access-requirement-found-flagged =
    { $count ->
        [0] There is nothing to show.
       *[other] Alongside shows it with people of activities and with packs.
    }
access-requirement-found-nobody-else = Nobody else has to know.
access-requirement-found-may-tell = { $name } agreed on { $day }: those they chose are told.
access-requirement-found-tells-nobody = { $name } said no on { $day }: nobody else is told.
access-requirement-found-met = The last pack came as they asked, on { $day }.
access-requirement-found-ask-again = Ask again on { $day }.
access-requirement-missing-format = We do not know how { $name } gets papers.
access-requirement-missing-question = Nobody has asked { $name } what we should do.
access-requirement-missing-guesses =
    { $count ->
        [one] { $count } access requirement is a guess. Ask { $name }.
       *[other] { $count } access requirements are guesses. Ask { $name }.
    }
access-requirement-missing-format-guess = How { $name } gets papers is a guess.
access-requirement-missing-consent = Ask { $name } whether those they chose may be told.
access-requirement-missing-pack = No pack has gone to { $name } yet.
access-requirement-missing-other-format = The last pack, on { $day }, came in another format.
access-requirement-missing-again = Some of this was to be asked again on { $day }.

## Nothing else is needed

access-requirement-asked-link = Nothing else is needed
access-requirement-asked-title = Nothing else is needed by { $name }
access-requirement-asked-lede = Keep that you asked { $name }. You can add access requirements at any time.
access-requirement-asked-save = Save that nothing else is needed
access-requirement-asked-done = It is kept that { $name } was asked.
