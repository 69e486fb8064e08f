### What people said to a version of a paper. Not agreeing is an answer like any other.
###
### $heading is the title of a paper with its version. $name is a person's name. $day is a day.

agreement-answer-agreed = Agrees
agreement-answer-agreed-hint = This version is right for them as it is.
agreement-answer-not-agreed = Does not agree
agreement-answer-not-agreed-hint = That is their right. They can still take part, and their reason can make the next version better.
agreement-waiting = Not answered yet
agreement-method-signed = Signed on paper
agreement-method-email = By email
agreement-method-phone = On the phone
agreement-method-bsl = In BSL
agreement-method-supporter = With a supporter
agreement-method-meeting = In a meeting
agreement-tally = { NUMBER($agreed) } of { NUMBER($asked) } agreed.
agreement-tally-not =
    { $count ->
        [one] { $count } does not agree.
       *[other] { $count } do not agree.
    }
agreement-tally-waiting =
    { $count ->
        [one] { $count } has not answered yet.
       *[other] { $count } have not answered yet.
    }
agreement-nobody-asked = Nobody has been asked yet.
agreement-not-yet = This version is a draft. Share it first, so that everybody answers about the same words.

## The list

agreement-list-title = What people said about { $heading }
agreement-list-lede = Each answer stays with this version, even when a new one replaces it.
agreement-list-caption = What each person said
agreement-column-name = Name
agreement-column-answer = What they said
agreement-column-how = How and when
# $method is one of the ways above, such as “By email”.
agreement-how = { $method }, { $day }
agreement-shared-on = Given to them on { $day }
agreement-somebody = Somebody who has left
agreement-find-answer = Show
agreement-find-all = All answers
agreement-find-name = Part of a name
agreement-find-save = Show these people
agreement-find-clear = Show everybody
agreement-none-found = Nobody matches.
agreement-unasked = Not given this version yet
agreement-unasked-lede = They take part, and nobody has asked them. Choose a name to write down what they said.
agreement-unasked-more =
    { $count ->
        [one] And { $count } more person.
       *[other] And { $count } more people.
    }

## One answer

agreement-title = What { $name } says about { $heading }
agreement-lede = Write down what they said, and how they said it.
agreement-back = Back to what people said
agreement-answer-label = { $name }
agreement-answer-missing = Choose whether they agree
agreement-method-label = How they said so
agreement-method-missing = Choose how they said so
agreement-on-label = Day they said so
agreement-on-missing = Enter the day they said so
agreement-note-label = In their own words
agreement-note-hint = Only if they want to say something, and want it written down. Nobody owes a reason.
agreement-save = Save this answer
agreement-done-agreed = We have noted that { $name } agrees.
agreement-done-not-agreed = We have noted that { $name } does not agree. Thank them for saying so.

## Versions that were replaced

agreement-newer = the new version
# $newer is “Version 2”, or “the new version”.
agreement-replaced = This version was replaced on { $day }. An answer given since then belongs to another one: { $newer }
agreement-no-longer = This version was replaced. An answer given now belongs to another one: { $newer }
agreement-replaced-note = This version was replaced on { $day }. You can still write down an answer that was given before that day.
agreement-no-longer-note = This version was replaced. Nobody can agree to it any more.
agreement-go-to = Write down an answer to { $newer } instead
