# Inputs: what people said, and what the charity answered. “You said, we did”.

input-kind-of-page = What somebody said
input-part = You said, we did
input-part-lede = What people said in this activity, and what came of it.
input-part-none = Nothing is written down yet. Write down what people say, in their own words.
input-list-title = You said, we did
input-list-lede = What people said, and what came of it. Nobody should have to ask twice.
input-list-add = Write down what somebody said
input-list-caption = What people said, with those still waiting first
input-list-column-gist = What it is about
input-list-column-who = Who said it
input-list-column-activity = Activity
input-list-column-on = Said on
input-list-column-answer = What came of it
input-list-all = Everything people said
input-list-empty-title = Nothing here yet
input-list-empty-why = People most often say that they never hear what came of their work. Write down what they say, and the answer is never forgotten.
input-list-none-found = Nothing matches. Try fewer choices, or show everything.
input-list-archived = What was archived
input-list-archived-lede = These have left the list. They can be brought back.
input-list-archived-none = Nothing is archived.
input-find-answer = What came of it
input-find-all = Everything
input-find-late = Waiting too long
input-find-untold = Answered, but not heard yet
input-find-kind = Kind
input-find-every-kind = Every kind
input-find-activity = Activity
input-find-every-activity = Every activity
input-find-text = Words in it, a name or an answer
input-find-save = Show these
input-find-clear = Show everything
input-anonymous = Anonymous

input-kind-supports = Supports
input-kind-supports-hint = It agrees with what is done or planned.
input-kind-challenges = Challenges
input-kind-challenges-hint = It says that something is wrong, or should stop.
input-kind-new-idea = New idea
input-kind-new-idea-hint = It brings something nobody had thought of.
input-sensitivity-everybody = Everybody
input-sensitivity-everybody-hint = It can go on sheets and reports, without a name.
input-sensitivity-group = The group
input-sensitivity-group-hint = It can go on papers for this activity only.
input-sensitivity-private = Staff only
input-sensitivity-private-hint = It was said in confidence. It is answered, but goes on no paper for others.
input-quote-not-asked = Nobody has asked yet
input-quote-yes = Yes, the words may be printed, without a name
input-quote-no = No
input-quote-withdrawn = No longer: they said yes before

input-activity-label = Which activity
input-activity-choose = Choose one
input-activity-missing = Choose the activity
input-who-label = Who said it
input-who-hint = Somebody who does not want to be known is anonymous. Nobody needs a reason.
input-who-choose = Choose one
input-who-missing = Choose who said it, or “Anonymous”
input-said-label = What they said
input-said-hint = In their own words. If somebody spoke or signed for them, write what was said.
input-said-missing = Enter what they said
input-gist-label = What it is about
input-gist-hint = A few words for lists, and for papers where the words themselves are not printed. For example, “Booking only by phone”.
input-gist-missing = Enter in a few words what it is about
input-kind-label = What kind it is
input-kind-missing = Choose what kind it is
input-place-label = Where it was said
input-place-hint = For example, “second session” or “by phone”. You can leave it out.
input-on-label = When it was said
input-on-missing = Enter the day it was said
input-sensitivity-label = Who may read it on papers
input-sensitivity-missing = Choose who may read it
input-quote-label = May we print their words?
input-quote-hint = Without a name. They can say no at any time, and then the words are left out everywhere.
input-quote-missing = Choose whether their words may be printed

input-new-title = Write down what somebody said
input-new-lede = Then the answer is never forgotten.
input-new-save = Save what they said
input-new-done = What they said is saved. The answer is due by { $day }.
input-edit-title = Change “{ $gist }”
input-edit-save = Save changes
input-edit-done = Your changes are saved.
input-back-to-list = Back to You said, we did
input-back-to = Back to what they said
input-show-said = In their own words
input-show-details = About it
input-show-standing = What came of it
input-show-due = Answer due by
input-show-late = { $days ->
    [one] Has waited { $days } working day too long
   *[other] Has waited { $days } working days too long
}
input-show-on-time = Waiting until { $day }
input-show-told = How they heard
input-show-told-line = { $day }, { $by }, { $format }
input-show-not-told = Not yet
input-show-quote-line = { $answer }. Said on { $day }.
input-show-answer = Answer this
input-show-answer-change = Change the answer
input-show-tell = Note how they heard
input-show-tell-change = Change how they heard
input-show-quote-no-consent = But they are not printed: this person has not said yes to quotes in general.
input-show-quote-consents = See what they said about quotes in general
input-show-quote = Change whether the words may be printed
input-show-edit = Change what they said
input-show-history = What changed
input-show-archive = Archive this
input-show-paper = Make a “You said, we did” sheet
input-show-letters = Write to people about their answers
input-show-clock = Change how long an answer may take

input-answer-title = What came of “{ $gist }”?
input-answer-lede = The person will hear this. A no with a reason is better than silence.
input-answer-label = What came of it
input-answer-missing = Choose what came of it
input-answer-done = Done
input-answer-done-hint = It is in place now.
input-answer-doing = We are doing it
input-answer-doing-hint = It is decided, and somebody is working on it.
input-answer-partly = Done in part
input-answer-partly-hint = Some of it is done. Say what is not, and why.
input-answer-not-doing = We will not do it
input-answer-not-doing-hint = Say why. People are owed the reason.
input-answer-waiting = Waiting for an answer
input-answer-waiting-hint = Nobody has decided yet. The rest of this page is ignored.
input-why-label = What we did, or why not
input-why-hint = Write it to the person, in words they would use.
input-why-missing = Enter what was done
input-why-missing-not-doing = Enter why it will not be done
input-why-missing-partly = Enter what is done, and what is not
input-decided-by-label = Who decided it
input-decided-by-hint = A person by name with their title, or a group.
input-decided-by-missing = Enter who decided it
input-decided-on-label = When it was decided
input-decided-on-missing = Enter the day it was decided
input-answer-save = Save the answer
input-answer-saved = The answer is saved. Now tell the person who said it.
input-answer-saved-nobody = The answer is saved.
input-answer-waits-again = It is waiting for an answer again.

input-tell-title = How did people hear about “{ $gist }”?
input-tell-lede-person = { $called } gets papers like this: { $format }.
input-tell-lede-not-asked = Nobody has asked { $called } yet how they get papers.
input-tell-lede-anonymous = Nobody knows who said it. So tell the whole group, or put it on a sheet.
input-told-on-label = When they heard
input-told-on-missing = Enter the day they heard
input-told-before-decided = They cannot have heard before it was decided, on { $day }
input-told-by-label = How they heard
input-told-by-hint = Ways a person asked us not to use are left out.
input-told-by-missing = Choose how they heard
input-told-by-refused = { $called } asked us not to use this way: { $way }. Choose another
input-told-by-unknown = Nobody knows who said it, so this way will not reach them: { $way }. Choose another
input-told-in-person = Face to face, or in a meeting
input-told-sheet = On a sheet for everybody
input-told-format-label = Which format they heard it in
input-told-format-missing = Choose the format they heard it in
input-told-spoken = Spoken words
input-told-bsl = British Sign Language
input-tell-save = Save how they heard
input-tell-done = We have noted that they heard.

input-quote-title = May we print “{ $gist }”?
input-quote-save = Save what they said about it
input-quote-done-yes = Their words may be printed, without a name.
input-quote-done-no-consent = This is noted. Their words stay off papers until they say yes to quotes in general too.
input-quote-done-no = Their words are left out of every paper from now on.

input-archive-title = Archive “{ $gist }”?
input-archive-why = It leaves the list and the papers. Nothing is lost, and you can bring it back.
input-archive-save = Archive it
input-archive-done = It is archived.
input-archived-note = This is archived.
input-restore = Bring it back
input-restore-done = It is back.

input-clock-title = How long may an answer take?
input-clock-lede = After that, Home says that somebody has waited too long.
input-clock-days-label = Working days
input-clock-days-hint = From the day something was said. Weekends, bank holidays and days when you are closed do not count.
input-clock-days-missing = Enter a number of working days
input-clock-save = Save the number of days
input-clock-done = { $days ->
    [one] People get an answer within { $days } working day.
   *[other] People get an answer within { $days } working days.
}

input-letters-title = Who is waiting to hear
input-letters-lede = Their answers are ready. Tell them, each in their own format.
input-letters-none = Everybody has heard. There is nobody to write to.
input-letters-count = { $answers ->
    [one] { $answers } answer to hear
   *[other] { $answers } answers to hear
}
input-letters-not-asked = Not asked yet
input-letters-outside = Made outside Alongside
input-letters-one = Make the letter to { $name }
input-letters-all = Make every letter
input-letters-note = When a letter is on its way, note it with each answer.
input-letters-folder = Answers
input-letters-told = Note that { $name } has heard
input-letters-tell-title = How did { $name } hear?
input-letters-told-done = We have noted that { $name } has heard.

## The sheet

input-sheet-page-lede = What people said in a period, and what came of it. Choose the days, then the format.
input-sheet-from-label = From
input-sheet-until-label = Until
input-sheet-day-missing = { $label }: enter the day
input-sheet-order = The last day must not be before the first
input-sheet-activity-label = Which activity
input-sheet-save = Show this period
input-sheet-shown = { $count ->
    [0] Nothing was said in this period. The sheet says so.
    [one] { $count } thing was said in this period.
   *[other] { $count } things were said in this period.
}
input-sheet-hidden = { $count ->
    [one] { $count } of them was said in confidence, and is left out.
   *[other] { $count } of them were said in confidence, and are left out.
}
input-sheet-title = You said, we did
input-sheet-title-of = You said, we did: { $activity }
input-sheet-period = This is what you told us between { $from } and { $until }.
input-sheet-count = { $count ->
    [0] Nobody told us anything during this time.
    [one] You told us { $count } thing.
   *[other] You told us { $count } things.
}
input-sheet-in-confidence = Some things were said in confidence. They are not on this sheet.
input-sheet-thanks = Thank you for telling us.
input-sheet-you-said = You said:
input-sheet-in = Where: { $activity }.
input-sheet-quote = In the words of one of you: “{ $said }”
input-sheet-we-did = We did:
input-sheet-we-are-doing = We are doing:
input-sheet-why-not = Why not:
input-sheet-decided = Decided by { $who } on { $day }.
input-sheet-waits = You are still waiting for our answer. We are sorry.
input-sheet-done = What we did
input-sheet-doing = What we are doing
input-sheet-partly = What we did in part
input-sheet-not-doing = What we will not do, and why
input-sheet-waiting = What is still waiting

## The letter

input-letter-name = Our answer to you
input-letter-title = Our answer to what you said
input-letter-thanks = Thank you for what you told us. This is what came of it.
input-letter-when = You told us this in { $activity } on { $day }.
input-letter-words = You said: “{ $said }”
input-archive-waiting = Answer it before you archive it, or say why nothing will be done
