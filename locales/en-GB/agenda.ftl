# Agendas: items in order, eight checks that advise, the call for items.

agenda-part = Agenda
agenda-items-heading = Items
agenda-items-none = There are no items yet.
# Both are lengths of time: "1.5 hours", "2 hours".
agenda-total = Everything takes { $total }. The meeting is { $length } long.
agenda-new = Add an item
agenda-add-break = Add a break
agenda-add-other = Add any other business
agenda-added = “{ $title }” is on the agenda.
agenda-saved = Your changes to “{ $title }” are saved.
agenda-change = Change
agenda-remove = Take out
agenda-remove-title = Take “{ $title }” out of the agenda?
agenda-remove-why = What was said about it goes too. You can undo this under “What changed”.
agenda-remove-save = Take it out
agenda-removed = “{ $title }” is taken out.
# Where an item stands after it was moved.
agenda-moved = is now line { $number } of { $count }, at { $time }
agenda-proposed-by = Proposed by { $name }
agenda-proposer-unknown = Nobody is named yet
agenda-minutes-unknown = no time yet
agenda-paper-line = Paper: { $name }
agenda-kind-label = Kind of line
agenda-kind-introductions = Introductions
agenda-kind-ground-rules = Ground rules
agenda-kind-item = Item
agenda-kind-break = Break
agenda-kind-any-other = Any other business
agenda-purpose-label = What the group will do with it
agenda-purpose-decide = Decide
agenda-purpose-decide-hint = The group makes the decision.
agenda-purpose-discuss = Discuss
agenda-purpose-discuss-hint = The group says what it thinks. Somebody decides later.
agenda-purpose-hear = Hear
agenda-purpose-hear-hint = The group hears about it, and can ask questions.
agenda-title-label = What it is about
agenda-title-hint = In plain words, for example, “Booking by text”.
agenda-title-missing = Enter what it is about
agenda-proposer-label = Who proposed it
agenda-proposer-hint = A representative or a colleague.
agenda-proposer-choose = Nobody chosen yet
agenda-colleague = { $name } (colleague)
agenda-minutes-label = How long it takes
agenda-minutes-suffix = minutes
agenda-papers-label = Papers for it
agenda-papers-hint = The name of each paper, one on each line.
agenda-late-label = Will its papers come in time?
agenda-late-hint = “In time” means that each person has them as early as they asked for.
agenda-late-missing = Choose whether its papers come in time
agenda-late-in-time = In time, or there are none
agenda-late-agreed = Late, and everybody agreed
agenda-late-not-agreed = Late, and not everybody has agreed
agenda-late-note-label = Who agreed to a late paper, how and when
agenda-late-note-hint = For example, “All six by phone or text on 12 January”.
agenda-late-note-missing = Enter who agreed, how and when
agenda-new-title = Add an item to the agenda
agenda-new-save = Add the item
agenda-edit-title = Change “{ $title }”
agenda-edit-save = Save changes

## The checks

agenda-checks-heading = Eight checks
agenda-checks-met = { $met } of { $count } are as they should be.
agenda-check-met = As it should be
agenda-check-look = Look at this
agenda-check-told = For your information
agenda-rule-early = Representatives’ items come early
agenda-rule-not-last = Representatives’ items are not last
agenda-rule-share = Representatives’ share of the time
agenda-rule-complete = Everybody knows who, what for and how long
agenda-rule-breaks = Breaks for everybody
agenda-rule-first = Introductions and ground rules come first
agenda-rule-late = Papers in time
agenda-rule-fits = It fits the time of the meeting
agenda-breaks-kept = Nobody sits for longer than they said is good for them.
agenda-late-waits =
    { $people ->
        [one] “{ $paper }”, a paper for “{ $title }”, is late, and 1 person has not said that this is all right: ask, or move the item to another meeting.
       *[other] “{ $paper }”, a paper for “{ $title }”, is late, and { $people } people have not said that this is all right: ask them, or move the item to another meeting.
    }
agenda-late-waits-alone =
    { $people ->
        [one] “{ $paper }” is late, and 1 person has not said that this is all right: ask, or move the paper to another meeting.
       *[other] “{ $paper }” is late, and { $people } people have not said that this is all right: ask them, or move the paper to another meeting.
    }
agenda-late-ask = Ask about “{ $paper }”, or move it
agenda-ground-rules = The rules this group made: { $title }
agenda-late-kept = No paper is late without everybody’s agreement.
agenda-none-of-representatives = No item comes from a representative yet: ask everybody what they want to talk about.
agenda-first-is-late = The first item from a representative, “{ $title }”, is number { $number } of { $count }: move it into the first half.
agenda-is-last = “{ $title }” is last, when time runs out: move it up, before a colleague’s item.
agenda-share-unknown = No item has a time yet.
# $share and $all are lengths of time.
agenda-share = Representatives’ items have { $share } of { $all }: { $percent }%.
# $needs is a list of the next three: "who proposed it and how long it takes".
agenda-needs = “{ $title }” does not say { $needs }: add it.
agenda-needs-proposer = who proposed it
agenda-needs-purpose = what it is for
agenda-needs-minutes = how long it takes
agenda-no-break = By the end of “{ $title }” people have sat for { $length } without a break, and somebody in the group needs one after { $most }: add a break before it.
agenda-too-long = “{ $title }” alone takes { $length }, and somebody in the group needs a break after { $most }: make two items of it.
agenda-not-first = The meeting begins with something else: put introductions and ground rules first.
agenda-not-agreed = A paper for “{ $title }” is late and not everybody has agreed: ask them, or move the item to the next meeting.
agenda-over = Everything takes { $total }, and the meeting is { $length } long: take { $over } out, or make the meeting longer.
agenda-fits = Everything takes { $total } of { $length }, with { $left } left.
agenda-first = Put introductions and ground rules first
agenda-first-done = Introductions and ground rules come first.
agenda-breaks = Place the breaks
agenda-breaks-done = The breaks are placed so that nobody sits too long.
agenda-go-to = Go to “{ $title }”
agenda-mend = Change “{ $title }”
agenda-make-longer = Change the time of the meeting

## The call for items

agenda-call-heading = Asking for items
agenda-call-title = Ask for items
agenda-call-lede = Ask everybody in good time what they want to talk about.
agenda-call-none = Nobody has been asked yet what they want to talk about.
agenda-call-not-asked = People can send items until { $day }. They have not been asked yet.
agenda-call-asked-by = People were asked on { $asked }. They can send items until { $day }.
agenda-call-begin = Ask for items
agenda-call-change = Change these days
agenda-call-link = Ask for items
agenda-call-letters = The letter asking for items, in everybody’s format
agenda-call-by-label = Last day for items
agenda-call-by-hint = Leave enough time after it to make the papers.
agenda-call-by-missing = Enter the last day for items
agenda-call-asked-label = When people were asked
agenda-call-asked-hint = Leave this empty until the letters have gone out.
agenda-call-save = Save these days
agenda-call-done = The days are saved.
agenda-call-paper-name = What to talk about
agenda-call-ask = What do you want to talk about? Tell us one thing or more. Your items come early in the meeting.
agenda-call-how = Tell { $name } in any way you like. A few words are enough.
agenda-call-by = Please tell us by { $day }. Then we can make the papers in time.
agenda-call-next = We will put your items on the agenda. The agenda shows who asked for each item.

## The paper

agenda-paper-name = Agenda
agenda-paper-link = The agenda as a paper
agenda-paper-heading = What we will talk about
agenda-paper-none = There are no items yet.
agenda-paper-open = Still to do from earlier meetings
agenda-paper-item = { $time }: { $title }.
agenda-paper-length = It takes { $length }.
agenda-paper-proposer = { $name } asked for this.
agenda-paper-decide = We will decide this together.
agenda-paper-discuss = We will talk about this together.
agenda-paper-hear = You will hear about this. You can ask questions.
agenda-paper-papers = Papers: { $papers }.
agenda-open-what = These are printed at the end of the agenda.
