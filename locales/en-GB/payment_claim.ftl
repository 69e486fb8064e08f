# Claims: what people are paid for being involved, and what it cost them.

payment-claim-title = { $name }, { $sum }
payment-claim-caption = Claim { $number }
payment-claim-kind = Claim
payment-claim-number-label = Number
payment-claim-list-title = Claims
payment-claim-list-lede = What people are paid for being involved, and what it cost them.
payment-claim-list-add = Start a claim
payment-claim-list-caption = Claims, the newest first
payment-claim-list-empty-title = No claims yet
payment-claim-list-empty-why = Start one here, or begin drafts for everybody who came to a meeting on the meeting’s own page.
payment-claim-list-none-found = No claims match. Try fewer choices, or show them all.
payment-claim-column-claim = Claim
payment-claim-column-about = For
payment-claim-column-total = Total
payment-claim-column-stage = Stage
payment-claim-column-what = What
payment-claim-column-receipt = Receipt
payment-claim-column-amount = Amount
payment-claim-due-by = Pay by { $day }
payment-claim-was-due = Was due on { $day }
payment-claim-find-stage = Stage
payment-claim-find-every-stage = Every stage
payment-claim-find-due = When to pay
payment-claim-find-due-or-not = Any day
payment-claim-find-activity = Activity
payment-claim-find-every-activity = Every activity
payment-claim-find-text = A name, a number, or words from what it is for
payment-claim-find-save = Show these claims
payment-claim-find-clear = Show all claims
payment-claim-back-to-list = Back to claims
payment-claim-back-to = Back to the claim
payment-claim-back-to-meeting = Back to the meeting
payment-claim-choose = Choose one
payment-claim-stage-draft = Draft
payment-claim-stage-submitted = Waiting for approval
payment-claim-stage-query = Waiting for an answer
payment-claim-stage-approved = Approved
payment-claim-stage-exported = In a payment list
payment-claim-stage-paid = Paid
payment-claim-stage-rejected = Refused
payment-claim-stage-withdrawn = Withdrawn
payment-claim-stage-reversed = Reversed
payment-claim-new-title = Start a claim
payment-claim-new-lede = Say whose claim it is and what it is for. Then add a line for each cost.
payment-claim-new-save = Start the claim
payment-claim-new-done = The claim is started. Add its lines.
payment-claim-edit-title = Change claim { $number }
payment-claim-edit-unapproves = This claim is approved. If you change it, it will need to be approved again.
payment-claim-edit-save = Save changes
payment-claim-edit-done = Your changes to the claim are saved.
payment-claim-person-label = Whose claim
payment-claim-person-missing = Choose whose claim it is
payment-claim-activity-label = For which activity
payment-claim-activity-missing = Choose an activity, or no activity
payment-claim-no-activity = No activity
payment-claim-not-in-it = This person was not in this activity on that day: choose another, or no activity
payment-claim-day-label = Day of the meeting or journey
payment-claim-day-hint = This decides which rates apply. For example, 21 1 2027
payment-claim-day-missing = Enter the day of the meeting or journey
payment-claim-day-long-ago = { $label } is more than six years ago: check the year
payment-claim-about-label = What it is for
payment-claim-about-hint = For example, “Partnership Board, January meeting”.
payment-claim-about-missing = Enter what the claim is for
payment-claim-choice-label = What the person chose to be paid
payment-claim-choice-hint = Expenses are paid whatever they chose. If they have told us for this activity, you can leave this empty.
payment-claim-choice-missing = Choose what the person chose to be paid
payment-claim-helped-label = Completed with help from
payment-claim-helped-hint = Help is normal. Leave it empty if nobody helped. If a colleague helped, enter their whole name: somebody else then approves the claim.
payment-claim-helped-doubt = A colleague is called { $name }. Enter that whole name if they helped, or add a surname if it was someone else.
payment-claim-late-label = Why it is later than usual
payment-claim-late-hint = Only if the day was a long time ago. The claim is still paid.
payment-claim-fact-for = For
payment-claim-fact-day = Day
payment-claim-fact-choice = Payment choice
payment-claim-involvement = Involvement payment
payment-claim-involvement-why = For the meeting with its breaks, and for preparing. It is not an expense.
payment-claim-involvement-none = No involvement payment in this claim.
payment-claim-expenses = Expenses
payment-claim-expenses-none = No expenses in this claim.
payment-claim-direct = Paid by us
payment-claim-donated = Given to us
payment-claim-paid-person = The person paid, or gets the payment
payment-claim-paid-direct = We paid directly
payment-claim-paid-prepaid = We gave them a ticket beforehand
payment-claim-paid-donated = The person gives it to us
payment-claim-paid-label = Who pays
payment-claim-paid-missing = Choose who pays
payment-claim-reckoning = { $many } at { $each }
payment-claim-miles = { $miles } miles
payment-claim-cancelled = Cancelled by us
payment-claim-meeting-hours = Meeting { $hours }
payment-claim-preparation-hours = Preparation { $hours }
payment-claim-from-meeting = { $activity }: { $meeting }
payment-claim-line-add = Add a line
payment-claim-line-kinds-title = What is the line for?
payment-claim-line-kinds-lede = One line for each cost. A return journey can be one line.
payment-claim-receipt-over = Receipt needed above { $sum }.
payment-claim-agree-before = Agree it beforehand.
payment-claim-pay-direct = We can pay it directly.
payment-claim-line-new-title = Add: { $kind }
payment-claim-line-edit-title = Change “{ $line }”, { $sum }
payment-claim-line-save = Save the line
payment-claim-line-added = The line is added.
payment-claim-line-saved = The line is saved.
payment-claim-line-removed = The line is taken out.
payment-claim-line-change = Change
payment-claim-line-remove = Take out
payment-claim-line-remove-title = Take out “{ $line }”, { $sum }?
payment-claim-line-remove-why = Its receipts go with it. “What changed” still shows what it said.
payment-claim-line-remove-save = Take the line out
payment-claim-what-label = What it was
payment-claim-what-hint = For example, “Taxi home” or “Bridge Café”. You can leave it empty.
payment-claim-what-journey-hint = From where to where. For example, “Home to the town hall and back”.
payment-claim-what-involvement-hint = You can leave it empty.
payment-claim-line-day-label = Day
payment-claim-line-day-missing = Enter the day
payment-claim-line-not-in-it = This person was not in this activity on that day: change the day, or use a claim with no activity
payment-claim-line-named-not-in-it = “{ $line }” is for { $day }, and this person was not in this activity on that day: change the line first
payment-claim-line-late =
    { $days ->
        [one] The claim was sent in more than { $days } day after this day. First give the reason, under “{ $link }”
       *[other] The claim was sent in more than { $days } days after this day. First give the reason, under “{ $link }”
    }
payment-claim-amount-label = Amount
payment-claim-amount-hint = In pounds, for example 18.60
payment-claim-amount-missing = Enter the amount
payment-claim-amount-other = The hours come to { $sum }: change them, or leave the amount out
payment-claim-hours-label = Hours
payment-claim-hours-hint = Enter the hours and the pay per hour, or the whole amount below. For example, 4.5
payment-claim-paid-hours-missing = Enter the hours
payment-claim-hourly-label = Pay per hour
payment-claim-hourly-missing = Enter the pay per hour
payment-claim-vehicle-label = How the person travelled
payment-claim-vehicle-missing = Choose how the person travelled
payment-claim-miles-label = Miles, there and back
payment-claim-miles-hint = For example, 28.4
payment-claim-miles-missing = Enter the miles of the journey
payment-claim-miles-none = Enter the miles of the journey, such as 28.4
payment-claim-miles-steps = The rate changes twice within this journey: enter it as two lines
payment-claim-elsewhere-label = Miles claimed from others this tax year
payment-claim-elsewhere-hint = Only if another organisation or employer pays mileage too. After 10,000 miles in all, the rate goes down.
payment-claim-no-rate = There is no rate for “{ $vehicle }” on { $day }. Add one under Rates, or choose another day.
payment-claim-rate-label = Rate
payment-claim-rate-missing = Choose a rate
payment-claim-rate-option = { $name }: { $amount }, { $days }
payment-claim-rate-other-day = This rate does not apply on { $day }: choose another
payment-claim-count-label = How many
payment-claim-count-hint = Leave it empty for one. For an hourly rate, the hours below are used.
payment-claim-more-count-label = Tenths of a mile after the rate goes down
payment-claim-more-rate-label = Rate after it goes down
payment-claim-meeting-label = Hours of the meeting
payment-claim-meeting-hint = Including agreed breaks. For example, 2
payment-claim-preparation-label = Hours spent preparing
payment-claim-hours-missing = Enter the hours of the meeting, or the hours spent preparing
payment-claim-cancelled-label = If it did not take place
payment-claim-cancelled-hint = The policy says how much is paid when we cancel at short notice.
payment-claim-cancelled-yes = We cancelled it at short notice
payment-claim-cancelled-nothing = The policy pays nothing for this: change the policy, or leave the line out
payment-claim-lower-label = A lower sum
payment-claim-lower-hint = Only if the person chose to be paid less.
payment-claim-lower-missing = Enter the lower sum that this person chose
payment-claim-lower-more = A lower sum must be { $sum } or less
payment-claim-above-most = This is more than the most we pay ({ $most }): enter less, or fill in “{ $label }”
payment-claim-agreed-label = Who agreed to it
payment-claim-agreed-hint = If it was agreed beforehand, or is more than the most we pay.
payment-claim-no-receipt-label = Why there is no receipt
payment-claim-no-receipt-hint = Only where a receipt is asked for. For example, “The machine gave none”.
payment-claim-receipt-here = See the receipt
payment-claim-receipt-add = Add a receipt
payment-claim-receipt-not-needed = None needed
payment-claim-receipt-none-there = None
payment-claim-receipt-because = No receipt: { $why }
payment-claim-receipt-title = Receipt for “{ $line }”, { $sum }
payment-claim-receipt-lede = A photo, or a scan as a picture or a PDF. It is stored encrypted. Hidden details, such as where a photo was taken, are removed.
payment-claim-receipt-alt = Receipt for { $line }
payment-claim-receipt-none = There is no receipt here yet.
payment-claim-receipt-added = The receipt for “{ $line }” is added.
payment-claim-receipt-remove = Remove this receipt
payment-claim-receipt-removed = The receipt is removed.
payment-claim-receipt-pdf = { $pages ->
    [one] PDF, 1 page
   *[other] PDF, { $pages } pages
}
payment-claim-receipt-file = Receipt { $number }
payment-claim-receipt-not = This file is not a receipt we can use: choose a PDF, PNG, JPEG, WebP or SVG file
payment-claim-receipt-damaged = This PDF is damaged or has no pages: choose another, or scan the receipt again
payment-claim-receipt-locked = This PDF opens only with a password: save a copy without one, and choose that
payment-claim-receipt-long = This PDF has more than { NUMBER($most) } pages: choose one with the receipt alone
payment-claim-advance = Money in advance
payment-claim-advance-add = Note money in advance
payment-claim-advance-title = Money in advance
payment-claim-advance-lede = What the person was given beforehand, so that they were never out of pocket. It is taken off what we pay out.
payment-claim-advance-day-label = When the person got it
payment-claim-advance-day-missing = Enter the day the person got it
payment-claim-advance-how-label = How they got it
payment-claim-advance-how-hint = For example, “In cash from the office”.
payment-claim-advance-save = Save this advance
payment-claim-advance-added = The advance is noted.
payment-claim-advance-had = { $sum } on { $day }
payment-claim-advance-remove = Take this advance out
payment-claim-advance-removed = The advance is taken out.
payment-claim-total = Claim total: { $sum }.
payment-claim-total-direct = Also paid by us: { $sum }.
payment-claim-total-donated = Given to us: { $sum }.
payment-claim-total-to-pay = To pay out after the advance: { $sum }.
payment-claim-total-left = The advance was more than this: the person has { $sum } to give back.
payment-claim-apart = The two kinds of money are paid together and reported separately.
payment-claim-show-edit = Change what it is for
payment-claim-show-history = What changed
payment-claim-checks = Checked for you
payment-claim-check-copy = “{ $line }” is also in { $number }: same day, kind and amount
payment-claim-check-no-copy = No duplicate of this claim
payment-claim-check-receipt = “{ $line }” has no receipt yet
payment-claim-check-receipts = Every receipt that is asked for is here, or the line says why not
payment-claim-check-agreed = “{ $line }” is usually agreed beforehand
payment-claim-check-direct = You paid “{ $line }” directly. The policy does not say that you do: say who agreed to it
payment-claim-check-rate = A rate in this claim says: check before relying on it
payment-claim-check-rates = Rates are those of the day
payment-claim-trail = What has happened
payment-claim-trail-none = It has not been sent in yet.
payment-claim-trail-step = From “{ $was }” to “{ $becomes }”
payment-claim-trail-by = By { $name }.
payment-claim-trail-rests = The clock pauses after { $day }, until the person answers.
payment-claim-trail-noted = Written down here on { $day }.
payment-claim-trail-runs = The clock keeps running.
payment-claim-trail-stays = Nothing here can be changed or removed. A mistake is put right with a new entry.
payment-claim-taken-back-by = Reversed by { $number }
payment-claim-takes-back = Reverses { $number }
payment-claim-clock-label = Working days, { $first } to { $last }
payment-claim-clock-today = Today
payment-claim-clock-due = Due
payment-claim-clock-paid = Paid
payment-claim-clock-past = past
payment-claim-clock-sent = Sent in on { $sent }.
payment-claim-clock-stopped = The clock has stopped
payment-claim-clock-day = Working day { NUMBER($day) } of { NUMBER($promised) }
payment-claim-clock-rests = The clock is paused at working day { NUMBER($day) } of { NUMBER($promised) }
payment-claim-clock-spoken = { $day }, working day { NUMBER($number) }
payment-claim-clock-rests-sentence = Sent in on { $sent }. We are waiting for an answer that only the person can give. If it came today, we would pay by { $due }.
payment-claim-clock-late-sentence = Sent in on { $sent }. We promised to pay by { $due }. Tell the person today when they will be paid.
payment-claim-paid-sentence = Sent in on { $sent }, paid on { $paid }. We promised to pay by { $due }.
payment-claim-submitted-label = Sent in on
payment-claim-approved-by-label = Approved by
payment-claim-approved-on-label = Approved on
payment-claim-exported-label = In a payment list on
payment-claim-paid-on-label = Paid on
payment-claim-days-all-label = Working days to payment
payment-claim-days-ours-label = Working days down to us
payment-claim-author-label = Filled in, helped with or sent in by
payment-claim-move-was-label = From
payment-claim-move-becomes-label = To
payment-claim-move-noted-label = Written down on
payment-claim-move-by-label = Step taken by
payment-claim-move-claimant-label = Only the person can answer
payment-claim-on-label = When it happened
payment-claim-on-hint = The day it happened, if that was before today.
payment-claim-on-ask-hint = The day you asked, if that was before today. If only the person can answer, the clock pauses from that day, or from the last working day before today if that is later.
payment-claim-on-missing = Enter the day
payment-claim-why-label = What to say about it
payment-claim-why-hint = It stays under “What has happened”.
payment-claim-why-missing = Enter the reason
payment-claim-who-missing = Choose who can answer
payment-claim-ask-missing = Enter the question
payment-claim-answer-missing = Enter the answer
payment-claim-submit-title = Send in claim { $number }?
payment-claim-submit-lede = The clock starts on the day the claim reached you.
payment-claim-submit-save = Send it in
payment-claim-submit-done = The claim is sent in. The clock has started.
payment-claim-ask-title = Ask something about claim { $number }
payment-claim-ask-lede = The clock only pauses if nobody but the person can answer.
payment-claim-ask-save = Ask a question
payment-claim-ask-done = The question is noted.
payment-claim-ask-who = Who can answer?
payment-claim-ask-person = Only { $name }
payment-claim-ask-person-hint = The clock pauses until they answer. Both figures are kept.
payment-claim-ask-us = We have to find out ourselves
payment-claim-ask-us-hint = The clock keeps running.
payment-claim-answer-title = Answer the question about claim { $number }
payment-claim-answer-lede = The claim goes back to waiting for approval.
payment-claim-answer-save = Note the answer
payment-claim-answer-done = The answer is noted.
payment-claim-approve-title = Approve claim { $number }?
payment-claim-approve-lede = Your name is kept with the claim. If it is changed afterwards, it needs approval again.
payment-claim-approve-sentence = Look at the lines, the receipts and “Checked for you” first.
payment-claim-approve-save = Approve the claim
payment-claim-approve-done = The claim is approved.
payment-claim-reject-title = Refuse claim { $number }?
payment-claim-reject-lede = Say why, in words the person can use. They will read it.
payment-claim-reject-appeal = Tell the person who they can ask: { $contact }
payment-claim-reject-no-appeal = Nobody is named yet who the person can ask after a refusal. Name somebody first: under Money, Figures, “{ $label }”.
payment-claim-reject-save = Refuse the claim
payment-claim-reject-done = The claim is refused, and the reason is kept.
payment-claim-reopen-title = Look at claim { $number } again?
payment-claim-reopen-lede = After an appeal, the claim goes back to waiting for approval. Its clock counts from the day it was first sent in, with every working day since.
payment-claim-reopen-save = Look at it again
payment-claim-reopen-done = The claim is waiting for approval again.
payment-claim-withdraw-title = Withdraw claim { $number }?
payment-claim-withdraw-lede = Only if the person asks for it. It stays in the list.
payment-claim-withdraw-save = Withdraw the claim
payment-claim-withdraw-done = The claim is withdrawn.
payment-claim-unapprove-title = Remove the approval of claim { $number }?
payment-claim-unapprove-lede = It goes back to waiting for approval. The clock keeps running.
payment-claim-unapprove-save = Remove the approval
payment-claim-unapprove-done = The approval is removed.
payment-claim-export-title = Put claim { $number } into a payment list?
payment-claim-export-lede = It is on its way to be paid.
payment-claim-export-save = Put it into a payment list
payment-claim-export-done = The claim is in a payment list.
payment-claim-take-out-title = Take claim { $number } out of the payment list?
payment-claim-take-out-lede = For when the payment did not go through.
payment-claim-take-out-save = Take it out of the list
payment-claim-take-out-done = The claim is out of the list, and still approved.
payment-claim-pay-title = Is claim { $number } paid?
payment-claim-pay-lede = Enter the day the money left. The clock stops then.
payment-claim-pay-save = Mark it as paid
payment-claim-pay-done = The claim is paid.
payment-claim-reverse-title = Reverse claim { $number } after payment?
payment-claim-reverse-lede = Nothing is deleted. A new claim with the same amounts below zero cancels it out.
payment-claim-reverse-save = Reverse the payment
payment-claim-reverse-done = The payment is reversed with a new claim.
payment-claim-not-now = This cannot be done to the claim now. Its stage is: { $stage }
payment-claim-not-wrote = You helped to prepare this claim or sent it in, so somebody else must decide
payment-claim-not-own = This is your own claim, so somebody else must decide
payment-claim-not-close = You have said that you are close to { $name }, so somebody else must decide
payment-claim-not-same-name = You have the same name as { $name }, so somebody else must decide. If you are two people, a colleague can record that you are close to them under Staff, then remove it and say why.
payment-claim-no-lines = Add a line first: there is nothing to pay yet
payment-claim-wants-receipt = “{ $line }” needs a receipt, or the reason why there is none
payment-claim-changed-meanwhile = Somebody changed this claim after you opened it. Look at it again, then do this.
payment-claim-next-line = Add what it is for
payment-claim-next-line-how = One line for the involvement payment, and one for each cost.
payment-claim-next-submit = Send it in once { $name } is happy with it
payment-claim-next-submit-how = The clock starts then.
payment-claim-next-approve = Approve what { $name } is to be paid
payment-claim-next-approve-how = You did not help to prepare it, so you can.
payment-claim-next-other = { $name } approves it
payment-claim-next-wrote = You filled in this claim, helped with it or sent it in, so someone else approves it.
payment-claim-next-own = It is your own claim, so someone else approves it.
payment-claim-next-close = You are close to { $name }, so someone else approves it.
payment-claim-next-same-name = You have the same name as { $name }, so someone else approves it. If you are two people, a colleague can say so under Staff.
payment-claim-next-can = { $names } can.
payment-claim-next-nobody = Nobody else here can approve it. Ask a colleague who had nothing to do with this claim. Their passphrase must not come from anybody who filled it in.
payment-claim-next-left-wrote = Left out, because they filled it in, helped or sent it in: { $names }.
payment-claim-next-left-close = Left out, because the claim is theirs or in their name, or they are close to the person: { $names }.
payment-claim-next-receipts = A line above the threshold has no receipt yet. Add it, or the reason why there is none.
payment-claim-next-answer = Note the answer
payment-claim-next-answer-how = The claim moves on once the question is answered.
payment-claim-next-export = Put it into a payment list
payment-claim-next-export-how = It is approved and can be paid.
payment-claim-next-pay = Pay { $name }, then say when
payment-claim-next-pay-how = The clock stops on the day the money leaves.
payment-claim-meeting-title = Claims for “{ $meeting }”
payment-claim-meeting-lede = A draft for everybody who came, with the meeting, its breaks and the preparation already in it.
payment-claim-meeting-link = Claims for this meeting
payment-claim-meeting-empty = No claims for this meeting yet
payment-claim-meeting-empty-why = First say who came. Anybody who declined payment, or was not asked yet, gets no draft, but can still claim expenses.
payment-claim-meeting-save = Begin a draft for everybody who came
payment-claim-meeting-done = The drafts are started. Add what it cost each person.
payment-claim-meeting-nobody = There is nobody to begin a draft for: say who came and for how long first, unless everybody who is paid already has a claim
payment-claim-meeting-not-asked = Nobody has asked these people yet what they choose to be paid: ask them first
payment-claim-meeting-in-time = People were told early enough, so the policy pays nothing for their time.
payment-claim-meeting-short = That is short notice, so the policy pays.
payment-claim-meeting-cancelled = The meeting was cancelled
payment-claim-meeting-cancelled-lede = What the policy pays when a meeting is cancelled, and to whom.
payment-claim-meeting-cancelled-save = Begin a draft for everybody who is owed
payment-claim-meeting-owed = { $name }: { $sum }
payment-claim-meeting-owed-link = Who is paid for the cancelled meeting
payment-claim-meeting-policy = The policy says: { $says }.
payment-claim-meeting-ask = Ask these people first
payment-claim-meeting-ask-why = Nobody has asked what they choose to be paid. A payment can harm someone’s benefits, so no draft is begun until they have chosen.
payment-claim-meeting-notice =
    { $days ->
        [one] People had { $days } working day’s notice.
       *[other] People had { $days } working days’ notice.
    }
payment-claim-meeting-no-rate = There is no involvement rate for this on the day of the meeting: { $unit }. Add one under Rates first.
payment-claim-form-title = Claim form
payment-claim-form-intro = Use this form to tell us what it cost you to take part. We will pay you back. Nobody should be out of pocket.
payment-claim-form-help = Somebody can help you to fill it in.
payment-claim-form-write = Write here
payment-claim-form-name = Your name
payment-claim-form-amount = How much in total?
payment-claim-form-miles = How many miles, and was it a car, a motorcycle or a bicycle?
payment-claim-form-elsewhere = How many miles did others pay you for this tax year?
payment-claim-form-choice = What do you choose? Tick one
payment-claim-form-lower = If you choose a lower sum: how much?
payment-claim-form-advance = How much did we give you beforehand?
payment-claim-form-advance-day = When did you get it?
payment-claim-form-late =
    { $days ->
        [one] If it was more than { $days } day ago: why is it late?
       *[other] If it was more than { $days } days ago: why is it late?
    }
payment-claim-form-signed = Your signature or mark
payment-claim-form-appeal = If we say no
payment-claim-paper-title = Claim { $number }: { $name }
payment-claim-paper-sum = Total: { $what }
payment-claim-paper-back = The advance was more than this: you have { $sum } to give back.
payment-claim-note-title = What we paid you: { $name }, { $number }
payment-claim-note-will-title = What we will pay you: { $name }, { $number }
payment-claim-note-about-title = About your claim: { $name }, { $number }
payment-claim-note-paid = We paid you { $sum } on { $day }.
payment-claim-note-will = We will pay you { $sum }.
payment-claim-note-nothing = There is nothing more to pay.
payment-claim-note-reversed = We have reversed our payment of { $sum }.
payment-claim-note-more = You had { $sum } beforehand. That is more than this claim comes to.
payment-claim-note-back = Please give us back { $sum }.
payment-claim-note-back-done = If you have done this already, you need do nothing.
payment-claim-note-given = You gave { $sum } of it to us.
payment-claim-note-thanks = Thank you for it.
payment-claim-refusal-title = Our answer to your claim: { $name }, { $number }
payment-claim-refusal-no = We are sorry. We cannot pay this claim.
payment-claim-refusal-why = Why we said no
payment-claim-refusal-ask = If you think we are wrong
payment-claim-refusal-again = You can ask us to look at it again. Somebody can help you to ask.
payment-claim-note-for = It is for: { $about }.
payment-claim-note-two-kinds = The involvement payment and your expenses are two kinds of money.
payment-claim-note-advance = You had { $sum } beforehand, and we have taken that off.
payment-claim-note-advice = An involvement payment can count as income. Get advice if you are not sure what it means for you. You can ask us for a list of what we paid.
payment-claim-paper-link = Print the claim
payment-claim-note-link = Print a note of the payment
payment-claim-refusal-link = Print our answer for the person
payment-claim-form-link = Blank claim form
payment-claim-late-missing =
    { $days ->
        [one] This is more than { $days } day later: enter the reason. Late claims are still paid.
       *[other] This is more than { $days } days later: enter the reason. Late claims are still paid.
    }
payment-claim-clock-late =
    { $days ->
        [one] Late by { $days } working day
       *[other] Late by { $days } working days
    }
payment-claim-clock-sentence =
    { $left ->
        [0] Sent in on { $sent }. We promised to pay by { $due }. That day has come.
        [one] Sent in on { $sent }. We promised to pay by { $due }, { $left } working day from now.
       *[other] Sent in on { $sent }. We promised to pay by { $due }, { $left } working days from now.
    }
payment-claim-paid-in =
    { $days ->
        [one] Paid in { $days } working day
       *[other] Paid in { $days } working days
    }
payment-claim-paid-rested =
    { $days ->
        [one] Sent in on { $sent }, paid on { $paid }. Without the days we waited for the person: { $days } working day.
       *[other] Sent in on { $sent }, paid on { $paid }. Without the days we waited for the person: { $days } working days.
    }
payment-claim-form-days =
    { $days ->
        [one] We pay within { $days } working day of getting your form.
       *[other] We pay within { $days } working days of getting your form.
    }
payment-claim-money-label = Kind of money
payment-claim-advice = Get advice before you accept. A payment can count as income, and so can a voucher. We do not give advice ourselves. We do not ask which benefits you have.
payment-claim-tally-link = List of payments by week and month
payment-claim-tally-title = What we paid { $name }, by week and month
payment-claim-tally-lede = Make it only if the person asks. It is for them alone: we keep no copy, ask no questions and give no advice.
payment-claim-tally-file = Payments by week and month
payment-claim-tally-paper = Payments to { $name }, by week and month
payment-claim-tally-total = We paid you { $sum } for being involved, from { $first } to { $last }.
payment-claim-tally-no-expenses = Your expenses are not in this list. They are your own money, paid back to you.
payment-claim-tally-months = By month
payment-claim-tally-month = Month from
payment-claim-tally-weeks = By week
payment-claim-tally-week = Week from Monday
payment-claim-report-title = Report
payment-claim-report-lede = What is due, how long people wait for their money, and what they chose.
payment-claim-report-late = Late
payment-claim-report-late-none = Nothing is late.
payment-claim-report-near = Due within three working days
payment-claim-report-near-none = Nothing is due within three working days.
payment-claim-report-more =
    { $more ->
        [one] And { $more } more: see all of these claims
       *[other] And { $more } more: see all of these claims
    }
payment-claim-report-days-heading = Days to pay
payment-claim-report-months = Period to look at
payment-claim-report-three = The last 3 months
payment-claim-report-twelve = The last 12 months
payment-claim-report-two-years = The last 24 months
payment-claim-report-show = Show this period
payment-claim-report-paid = Claims paid
payment-claim-report-nothing-paid = None in this period
payment-claim-report-in-time =
    { $claims ->
        [one] { $claims } claim, { NUMBER($intime) } by the day we promised
       *[other] { $claims } claims, { NUMBER($intime) } by the day we promised
    }
payment-claim-report-all = How long people waited
payment-claim-report-ours = How much of it was down to us
payment-claim-report-days =
    { $worst ->
        [one] Median { NUMBER($median) }, worst { $worst } working day
       *[other] Median { NUMBER($median) }, worst { $worst } working days
    }
payment-claim-report-clocks = The first figure counts every working day. The second leaves out days when only the person could answer.
payment-claim-report-offers = What people chose
payment-claim-report-offers-why = Everybody is offered payment. Declining is a choice.
payment-claim-report-tax = How payments are taxed
payment-claim-report-tax-none = It is decided for every activity that pays.
payment-claim-report-tax-why = Nobody has decided this yet for these activities. Decide it before the first payment, and note whose advice you had.
payment-claim-report-lines = Lines for the accounts
payment-claim-report-lines-why = Every line of the claims on the days you choose. It does not say what a cost was for. The code in the accounts is there because your bookkeeper enters each line under it. If a code alone would show what somebody needs, use a broader one in the budget.
payment-claim-report-lines-save = Save the lines of claims (CSV)
payment-claim-report-lines-name = Lines of claims
payment-claim-line-declined = This person declined to be paid for being involved. Change what they chose first, or leave this line out.
payment-claim-check-declined = “{ $line }” is an involvement payment, but this person declined: take the line out, or change what they chose
payment-claim-check-given = “{ $line }” goes to a person who gives the payment to us: change who pays, or what they chose
payment-claim-check-said = The person chose “{ $said }” for this activity, but this claim says “{ $claim }”: change one of them
payment-claim-check-lower = “{ $line }” is more than the lower sum that this person chose: change the line, or what they chose
payment-claim-check-booked = “{ $line }” may also be booked ({ $booking }): if this claim pays for it, open the booking and choose “It is in a claim”, so that it is counted once
payment-claim-check-miles = “{ $line }” was worked out before we knew about other miles in this tax year: save the line again, and the rate changes at the right mile
payment-claim-check-miles-paid = “{ $line }” was worked out before we knew about other miles in this tax year: reverse the payment, and make a new claim
payment-claim-check-elsewhere = “{ $line }” counts fewer miles claimed from others than an earlier journey this tax year, which says { $miles }: check how many it is
payment-claim-check-no-most = “{ $line }”: the most we pay for this ended before that day, and no other follows
payment-claim-check-no-step = “{ $line }” is beyond the miles at which the rate goes down, and no lower rate applies on that day
payment-claim-check-over-day = { $kind }, { $day }: several lines come to { $sum }, and the most each time is: { $most }. Check that it is not one cost in parts
payment-claim-check-tax = Nobody has decided how involvement payments of this activity are taxed. Decide it before you pay
payment-claim-check-notice =
    { $days ->
        [one] The meeting was cancelled with { $days } working day’s notice. The policy pays only when it is less than { NUMBER($wanted) }
       *[other] The meeting was cancelled with { $days } working days’ notice. The policy pays only when it is less than { NUMBER($wanted) }
    }
payment-claim-not-covered = The policy of this claim does not cover “{ $kind }”: choose another kind, or change the policy for claims to come
payment-claim-check-ended = { $name } was noted as close to this person ({ $kind }). { $by } removed this on { $day }: { $why }
payment-claim-meeting-rate-label = Which rate? { $unit }
payment-claim-meeting-rate-missing = Choose a rate. There are several for this: { $unit }
