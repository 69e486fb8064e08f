### Papers that a group or the charity agrees: terms of reference, ground rules, an overview, and the two policies about money.
###
### $heading is the title of a paper, sometimes with its version. $number is the number of a version, as figures. $day is a day.

## Kinds

versioned-paper-kind-terms = Terms of reference
versioned-paper-kind-terms-why = What the group is for, what it can decide, and how it works.
versioned-paper-kind-rules = Ground rules
versioned-paper-kind-rules-why = The group’s own rules about how people treat each other. They can hang on the wall as a poster.
versioned-paper-kind-overview = Overview of the activity
versioned-paper-kind-overview-why = In the group’s own words. Until there is one, packs have an overview made from the plan.
versioned-paper-kind-expenses = Expenses policy
versioned-paper-kind-expenses-why = Which costs are paid back, how to claim, and how long it takes.
versioned-paper-kind-payment = Involvement payment policy
versioned-paper-kind-payment-why = What people are paid for their time, that they can say no, and how long it takes.

## Where a version stands

versioned-paper-status-draft = Draft
versioned-paper-status-shared = Shared
versioned-paper-status-in-force = In force
versioned-paper-status-review-due = Time to look again
versioned-paper-status-superseded = Replaced
versioned-paper-not-begun = Not begun
versioned-paper-version = Version { $number }
versioned-paper-with-version = { $heading }, version { $number }

## Lists

versioned-paper-list-title = Terms, rules and policies
versioned-paper-list-lede = What groups and the charity have agreed, version by version.
versioned-paper-list-all = All papers
versioned-paper-list-caption = Papers by activity
versioned-paper-list-archived = Archived terms, rules and policies
versioned-paper-list-archived-lede = They are kept, and can be brought back.
versioned-paper-list-archived-none = Nothing is archived.
versioned-paper-list-none-found = No papers match.
versioned-paper-list-empty-title = Nothing is written yet
versioned-paper-list-empty-why = Terms of reference and ground rules belong to an activity. Open an activity and look under Papers.
versioned-paper-list-empty-go = See all activities
versioned-paper-column-heading = Paper
versioned-paper-column-owner = Whose it is
versioned-paper-column-version = Version
versioned-paper-column-status = Status
versioned-paper-column-answers = What people said
versioned-paper-whole-charity = The whole charity
versioned-paper-policies = The charity’s policies
versioned-paper-policies-lede = Everybody who takes part gets these two before they start.
versioned-paper-part = Terms and rules
versioned-paper-field-superseded = Replaced on
versioned-paper-agreed-heading = What the group agrees
versioned-paper-agreed-lede = Write these together. They go into packs once they are shared or in force.
versioned-paper-elsewhere-terms = Our terms are kept elsewhere
versioned-paper-elsewhere-policy = Our payment policy is kept elsewhere
versioned-paper-find-kind = Kind
versioned-paper-find-every-kind = Every kind
versioned-paper-find-standing = Show
versioned-paper-find-current = All except those that were replaced
versioned-paper-find-text = Words in a title, or the name of an activity
versioned-paper-find-save = Show these papers
versioned-paper-find-clear = Show all papers

## One version

versioned-paper-show-since = In force since { $day }.
versioned-paper-show-shared = Shared on { $day }.
# $others are names as somebody typed them.
versioned-paper-show-shared-with = Also with { $others }.
versioned-paper-show-review = Look at it again by { $day }.
versioned-paper-show-replaced = Replaced on { $day }.
versioned-paper-show-answers = See who said what
versioned-paper-show-share = Share this version
versioned-paper-show-edit = Change this draft
versioned-paper-show-ask = Write down what people say
versioned-paper-show-put-in-force = Put it in force
versioned-paper-show-new-version = Begin a new version
versioned-paper-show-keep = It stays as it is
versioned-paper-show-see-draft = See the draft of version { $number }
versioned-paper-show-changed-blank = Nobody has written down yet what is different.
versioned-paper-show-compare = Compare it with the version before
versioned-paper-show-unasked =
    { $count ->
        [one] { $count } person who takes part has not been given this version.
       *[other] { $count } people who take part have not been given this version.
    }
versioned-paper-show-share-more = Share it with more people
versioned-paper-show-take-back = Change it: make it a draft again
versioned-paper-show-history = History of this version
versioned-paper-show-archive = Archive this version
versioned-paper-show-versions = Versions
versioned-paper-next-share = Read it together, then share it
versioned-paper-next-share-why = Sharing asks people whether they agree. A shared version stays as it is, so that everybody is asked about the same words.
versioned-paper-next-ask = Ask people whether they agree
versioned-paper-next-ask-why = In the way that suits each person: signed, by email, on the phone, in BSL, or with a supporter.
versioned-paper-next-in-force = Put it in force
versioned-paper-next-in-force-why = Everybody who was asked has answered.
versioned-paper-next-review = Look at it again together
versioned-paper-next-review-why = Ask the group what still works and what does not. Then begin a new version, or say that it stays as it is.
versioned-paper-kept-note = This version stays as it is, because people follow it. To change something, begin a new version.
versioned-paper-shared-note = This version stays as it is while people are asked.
versioned-paper-superseded-note = This version was replaced. It stays as it was, with everybody’s answers.
versioned-paper-archived-note = This version is archived.

## The form

# $kind is the name of a kind of paper, such as “Terms of reference”.
versioned-paper-new-title = Begin: { $kind }
versioned-paper-edit-title = Change { $heading }
versioned-paper-save = Save the draft
versioned-paper-saved = The draft of { $heading } is saved.
versioned-paper-heading-label = Title
versioned-paper-heading-missing = Enter a title
versioned-paper-statements-title = What it says
versioned-paper-statements-lede = One idea in each statement, in short sentences. A heading begins a new part.
versioned-paper-statements-missing = Enter at least one thing that it says
versioned-paper-changed-label = What is different in this version
versioned-paper-changed-hint = In plain words, so that nobody has to compare. Say why too.

versioned-paper-start-note = This is a text to start from. Change whatever your group wants to. Anything in square brackets [like this] is for you to fill in.
versioned-paper-start-empty = Start with an empty form instead

## Sharing

# $places are statements, such as “Statement 3, Statement 7”.
versioned-paper-gaps = Fill in the words in square brackets first, here: { $places }

versioned-paper-share-title = Share { $heading }
versioned-paper-share-lede = Each person is asked whether they agree. After this the words cannot be changed, only replaced by a new version.
versioned-paper-share-more-lede = People who were given it before are not asked again.
versioned-paper-share-nobody = Everybody who takes part has been given this version.
versioned-paper-share-save = Share it
versioned-paper-share-first = It has to be shared before it can be put in force.
versioned-paper-people-label = Who it is shared with
versioned-paper-people-hint = Only people who have it in their own format can answer.
versioned-paper-people-charity-hint = Everybody, or those who take part in one activity.
versioned-paper-people-choose = Nobody new
versioned-paper-people-everybody =
    { $count ->
        [one] Everybody who takes part and does not have it yet ({ $count } person)
       *[other] Everybody who takes part and does not have it yet ({ $count } people)
    }
versioned-paper-people-missing = Choose who it is shared with, or enter who else
versioned-paper-others-label = Who else it is shared with
versioned-paper-others-hint = Staff, senior people or departments. They are not asked to agree.
versioned-paper-shared-on-label = Day it is shared
versioned-paper-shared-on-missing = Enter the day it is shared
versioned-paper-shared =
    { $heading } is shared with { $count ->
        [0] nobody new
        [one] { $count } person
       *[other] { $count } people
    }.
versioned-paper-shared-again = This version is shared.
versioned-paper-back-title = Make { $heading } a draft again?
versioned-paper-back-why = Nobody has answered yet. People have to be told that the words will change, and be asked again.
versioned-paper-back-answered = Somebody has already answered about these words, so they stay. Begin a new version with the same words and change that.
versioned-paper-back-save = Make it a draft again
versioned-paper-back-done = { $heading } is a draft again.

## In force

versioned-paper-in-force-title = Put { $heading } in force
versioned-paper-in-force-lede = People follow it from this day.
versioned-paper-in-force-replaces = It replaces version { $number }. What people said about that version stays with it.
versioned-paper-in-force-not-all = You can still put it in force. First talk to those who do not agree or have not answered: their reasons may make it better.
versioned-paper-in-force-done = { $heading } is in force.
versioned-paper-from-label = In force from
versioned-paper-from-missing = Enter the first day it is in force
versioned-paper-from-early = It was shared on { $day }: enter that day or a later one
versioned-paper-review-label = Look at it again by
versioned-paper-review-missing = Enter the day to look at it again by
versioned-paper-review-early = The day to look at it again must be later than that
versioned-paper-review-hint = Home reminds you. A year is usual.
versioned-paper-review-done = { $heading } stays as it is until { $day }.
versioned-paper-keep-title = { $heading } stays as it is
versioned-paper-keep-lede = You have looked at it together and nothing needs to change.
versioned-paper-keep-save = Keep it as it is
versioned-paper-new-version-done = This is a draft of version { $number }. The version before stays as it is.

## What changed

# $before is the number of the version before, as figures.
versioned-paper-changes-title = From version { $before } to version { $number }
versioned-paper-changes-lede = What is different, statement by statement.
versioned-paper-changes-ours = In our own words
versioned-paper-changes-write = Write what is different
versioned-paper-changes-words = Word by word
versioned-paper-changes-none = Every statement is the same.
versioned-paper-changes-count =
    { $count ->
        [one] { $count } difference.
       *[other] { $count } differences.
    }
versioned-paper-changes-same =
    { $count ->
        [0] No statement is the same.
        [one] { $count } statement is the same.
       *[other] { $count } statements are the same.
    }
versioned-paper-changes-before = See the version before
versioned-paper-diff-title = New title
versioned-paper-diff-added = New
versioned-paper-diff-taken-out = Taken out
versioned-paper-diff-reworded = Reworded
versioned-paper-diff-before = Before:
versioned-paper-diff-now = Now:
versioned-paper-diff-gone = Words taken out:
versioned-paper-diff-new = Words added:
# $words are words of the paper.
versioned-paper-diff-quoted = “{ $words }”

## The paper

versioned-paper-title = { $heading }: { $activity }
versioned-paper-print-title = { $heading } as a paper
versioned-paper-poster-title = { $title }, poster
versioned-paper-paper-says = What it says
versioned-paper-paper-changed = What is different in this version
versioned-paper-paper-draft = Version { $number }. This is a draft. Nobody has agreed it yet.
versioned-paper-paper-shared = Version { $number }. We are asking you if you agree.
versioned-paper-paper-in-force = Version { $number }. In force since { $day }.
versioned-paper-paper-superseded = Version { $number }. It was replaced on { $day }.
versioned-paper-paper-ask = Do you agree?
versioned-paper-paper-ask-do = Please tell us if you agree. You can sign it, write, phone or use BSL. A supporter can help you.
versioned-paper-paper-ask-no = You can say no. You can tell us why, if you want to. We will listen, and you can still take part.
versioned-paper-paper-agreement = Who agreed this
versioned-paper-paper-agreed = { NUMBER($agreed) } of the { NUMBER($asked) } people we asked have agreed.
versioned-paper-paper-review = We will look at it again by { $day }.

## The archive

versioned-paper-archive-title = Archive { $heading }?
versioned-paper-archive-why = It leaves the lists and the packs, but nothing is lost: what people said stays with it. You can bring it back.
versioned-paper-archive-save = Archive this version
versioned-paper-archive-done = { $heading } is archived.
versioned-paper-restore = Bring it back
versioned-paper-restore-done = { $heading } is back.
versioned-paper-restore-replaced = { $heading } is back as a replaced version, because version { $number } is in force now.
