### What is kept about one person: handing it out, forgetting it, erasing the person. $name is a person's name.

personal-record-title = What we keep about { $name }
personal-record-lede = { $name } can see all of this, have it put right, and have it erased.
personal-record-kinds = What is kept
personal-record-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
personal-record-hand = Give it to { $name }
personal-record-month = Anybody who asks gets it within a month, in their own format. Give it only to them: it has addresses and numbers that appear nowhere else.
personal-record-forget-heading = When it is no longer needed
personal-record-access-link = Erase access requirements
personal-record-erase-link = Erase { $name }
personal-record-back = Back to what we keep about { $name }
personal-record-left-label = Left on
personal-record-erased-label = Erased on

## Kinds of entries

personal-record-kind-person = The person’s own page
personal-record-kind-participation = Taking part in activities
personal-record-kind-attendance = Meetings
personal-record-kind-consent = Consent
personal-record-kind-pack = Packs that were handed over
personal-record-kind-time-reply = Answers about times and places
personal-record-kind-letter = Letters about times and places
personal-record-kind-skills = Skills they told us about
personal-record-kind-offer = What they were offered
personal-record-kind-audit = Access audits they helped with
personal-record-kind-picture = Pictures they are in
personal-record-kind-claim = Claims
personal-record-kind-agreement = Agreements
personal-record-kind-other = Other entries

## The paper

personal-record-paper-title = What we keep about you, { $name }
personal-record-paper-what = This is everything we keep about you. It is yours to read and to keep.
# $number counts from 1.
personal-record-paper-number = Entry { $number }
personal-record-paper-nothing = Only that this entry exists.
personal-record-paper-rights = What you can ask for
personal-record-paper-rights-what = You can ask us to change what is wrong. You can ask us to erase it. You can complain to us, or to the Information Commissioner.

## Erasing access requirements

personal-record-access-title = Erase what we did for { $name }?
personal-record-access-left =
    { $months ->
        [0] { $name } left on { $day }. You do not keep access requirements after that.
        [one] { $name } left on { $day }. You keep access requirements for { $months } month after that.
       *[other] { $name } left on { $day }. You keep access requirements for { $months } months after that.
    }
personal-record-access-here = { $name } has not left. Erase these only if { $name } asked you to.
personal-record-access-why =
    { $count ->
        [one] { $count } access requirement will be erased for good, with its history. This cannot be undone.
       *[other] { $count } access requirements will be erased for good, with their history. This cannot be undone.
    }
personal-record-access-save = Erase them for good
personal-record-access-done = What we did for { $name } is erased.

## How long

personal-record-keeping-title = How long things are kept
personal-record-keeping-lede = When somebody has left, Home asks you to erase what you did for them.
personal-record-keeping-why = How long access requirements are kept after somebody leaves.
personal-record-months-label = Months after somebody has left
personal-record-months-hint = For access requirements. 6 is usual. With 0, Home asks at once.
personal-record-months-suffix = months
personal-record-keeping-save = Save
personal-record-keeping-done =
    { $months ->
        [0] Home asks at once when somebody has left.
        [one] Access requirements are kept for { $months } month after somebody has left.
       *[other] Access requirements are kept for { $months } months after somebody has left.
    }

## Erasing a person

personal-record-erase-title = Erase { $name }?
personal-record-erase-lede = Do this when { $name } asks you to. It cannot be undone.
personal-record-erase-what = What happens
personal-record-erase-goes = The name, address, numbers, strengths and own words are erased. So are access requirements, consent, supporters, packs, letters and offers, with all their history.
personal-record-erase-stays = What belongs to the group’s work stays, without the name: who took part, what was said, certificate numbers. Records of money that must be accounted for keep the name.
personal-record-erase-backups = Earlier backups are removed one by one, within 14 days of work.
personal-record-erase-elsewhere = Where else the name appears
personal-record-erase-elsewhere-why = Somebody typed the name here. Open these first and change the words.
personal-record-erase-confirm = If you are sure
personal-record-erase-keep = { $name } wants the name kept on certificates already issued
personal-record-erase-name-label = Type the whole name
personal-record-erase-name-hint = { $name }
personal-record-erase-name-wrong = Type the name exactly as it is here: { $name }
personal-record-erase-save = Erase for good
personal-record-erase-done = The person is erased. This page says what stayed, and why.
personal-record-nobody = Former representative
personal-record-erased-on = Erased on { $day }.
personal-record-kept-heading = What stayed, and why:
# $kind is a kind of entry, $why a sentence.
personal-record-kept = { $kind }: { NUMBER($count) }. { $why }
personal-record-why-money = Money has to be accounted for, so records are kept for six years and the current one.
personal-record-why-certificate = A certificate’s number is never given twice. The words are gone, unless the person wanted them kept.
personal-record-why-taking-part = So that we still know how many people took part. The name is gone.
personal-record-why-cut = What was said or agreed belongs to the group. It no longer says who by.
personal-record-why-picture = So that no paper shows a picture of somebody who is gone.
personal-record-why-work = It belongs to the work of the group. The name is gone.
