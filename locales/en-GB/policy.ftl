# The figures of the policies about money.

policy-kind = Figures of the policies
policy-list-title = Figures
policy-list-lede = How soon we pay, when a receipt is asked for, who to ask if we say no. A claim keeps the figures of the day it was started.
policy-show-lede = Claims that began under this version keep it.
policy-figures = What we promise
policy-usual = Nobody has set these yet. These usual figures apply until you do.
policy-version = Version { $number }, from { $day }
policy-versions = All versions
policy-number-label = Version
policy-change = Change these figures
policy-categories = What is covered
policy-written = The two policies in words
policy-written-why = What people read. They say how it works; the figures here say how much and how soon.
policy-words-title = Do the words still hold?
policy-words-ask = Version { $number } of the figures applies from { $day }. Nobody has noted yet that these words fit it. Read them: change them where they say something else, or note that they still hold.
policy-words-hold = The words still hold
policy-words-noted = It is noted that the words still hold.
policy-words-paper = Words that still hold
policy-column-kind = Kind of expense
policy-column-receipt = Receipt
policy-column-says = What we say
policy-no-receipt = None: the miles are enough
policy-receipt-over = Above { $sum }
policy-not-covered = We do not pay for this.
policy-covered = We pay for this.
policy-agree-before = Agree it beforehand.
policy-pay-direct = We can book and pay it ourselves.
policy-new-title = Change what we promise
policy-new-lede = This makes a new version. Claims that have begun keep the version they began under.
policy-new-lede-after = Version { $number } is set to begin on { $day }. The next version keeps what it says and changes the rest, from that day or later. Claims that have begun keep the version they began under.
policy-category-title = Change what we say about: { $kind }
policy-save = Save the new version
policy-done = The new version is saved. Claims that have begun keep the old one.
policy-back = Back to figures
policy-promise-label = We pay within this many working days
policy-promise-hint = From the day the claim reaches us.
policy-claim-label = Send the claim in within this many days
policy-claim-hint = Later claims are paid too, with a reason.
policy-half-day-label = The most hours that count as a half day
policy-half-day-hint = Meeting, agreed breaks and preparation together. Anything more is a day.
policy-cancel-label = If we cancel
policy-cancel-days-label = We pay if we cancel with fewer working days’ notice than
policy-cancel-days-hint = Costs that people cannot get back are always paid.
policy-cancel-percent-label = How much of the payment we pay then, in percent
policy-appeal-label = Who to ask if we say no
policy-appeal-hint = Somebody who did not make the decision, with a phone number and an email address.
policy-appeal-missing = Enter who to ask if we say no
policy-appeal-none = Nobody is named yet
policy-since-label = First day of this version
policy-since-hint = For claims that begin on this day or later.
policy-since-missing = Enter the first day of this version
policy-since-early = First day must be { $day } or later, because version { $number } begins then
policy-receipt-label = We ask for a receipt above
policy-receipt-hint = In pounds. Below it, a missing receipt is no reason to refuse.
policy-says-label = What we say about it
policy-says-covered = We pay for it
policy-says-agree = It is agreed beforehand
policy-says-agree-hint = The person asks first, and somebody says yes.
policy-says-direct = We can book and pay it ourselves
policy-says-direct-hint = Then nobody is out of pocket.
policy-most-link = The most we pay is under Rates
policy-working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
policy-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
policy-cancel =
    { $days ->
        [one] With less than { $days } working day’s notice, we pay { NUMBER($percent) } percent
       *[other] With less than { $days } working days’ notice, we pay { NUMBER($percent) } percent
    }
policy-leaflet-link = Leaflet: money when you are involved
policy-leaflet-title = Money when you are involved
policy-leaflet-lede = Made from today’s figures and rates, in the format each person wants.
policy-leaflet-left-out = Not in the leaflet yet
policy-leaflet-left-out-why = Nobody has checked these rates. A leaflet is a promise, so they are left out until somebody has.
policy-leaflet-intro = We pay you for your time. We pay back what it costs you to take part. Nobody should be out of pocket.
policy-leaflet-choice = You choose. You can take the full payment, a lower sum, or nothing. You can give it to us. You get your expenses back whatever you choose.
policy-leaflet-half-day = Up to { $hours } is a half day: the meeting, its breaks and getting ready together.
policy-leaflet-cancel = If we cancel: { $cancel }.
policy-leaflet-rate = { $name }: { $amount }
policy-leaflet-no-receipt = You need no receipt for miles.
policy-leaflet-not-covered = What we do not pay for
policy-leaflet-how = How to claim
policy-leaflet-form = Fill in the claim form, or ask us to fill it in with you. We can also book and pay things ourselves. We can give you money beforehand. Ask us first.
policy-leaflet-late =
    { $days ->
        [one] Send it in within { $days } day. If it is later, tell us why. We still pay.
       *[other] Send it in within { $days } days. If it is later, tell us why. We still pay.
    }
