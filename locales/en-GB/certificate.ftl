### Certificates of participation: lists, pages, forms, and the certificate itself.
### A certificate says what somebody did. It never mentions impairment, health, benefits or payment.

## Words that have no place on a certificate
## Separated by commas. A star stands for any ending. Capital letters count only in a word of capitals alone.

certificate-unwanted-impairment = disab*, impair*, handicap*, wheelchair*, deaf*, blind, partially sighted, sight loss, hearing loss, hard of hearing, autis*, asperger*, neurodiver*, dyslex*, dyspra*, ADHD, dementia, alzheimer*, epilep*, cerebral palsy, down’s syndrome, downs syndrome, down syndrome, special needs, learning difficult*, mental health, mental illness, mentally ill, depress*, bipolar, schizophren*, amputee*, diagnos*, brain injury, chronic illness, long term condition*, suffers from, suffering from, sufferer*, ill health
certificate-unwanted-benefits = benefits, benefit claim*, housing benefit, universal credit, PIP, ESA, DLA, JSA, disability living allowance, personal independence, attendance allowance, jobseeker*, claimant*, welfare payment*
certificate-unwanted-payment = paid, unpaid, payment*, fee, fees, wage, wages, salary, salaries, honorarium, voucher*, expenses, reimburse*, reward, rewards, £
certificate-unwanted-service-user = service user*, user of services, users of services, users of our services
certificate-wording-impairment = Take out “{ $found }”: a certificate says what somebody did, and nothing about impairment or health
certificate-wording-benefits = Take out “{ $found }”: a certificate says nothing about benefits
certificate-wording-payment = Take out “{ $found }”: a certificate says nothing about payment
certificate-wording-service-user = Change “{ $found }” to what the person was here, such as representative or member

## The certificate itself

certificate-paper-heading = Certificate of participation
certificate-paper-draft = Draft certificate of participation
certificate-paper-title = Certificate of participation, { $number }
# $did goes on from the name above it: "took part in the Partnership Board". $days is "1 April 2026 to 31 March 2027".
certificate-paper-statement = { $did }, { $days }.
# $role: "co-chair".
certificate-paper-statement-role = { $did }, as { $role }, { $days }.
certificate-paper-days = { $from } to { $until }
certificate-paper-time = Time given
# $hours: "18 hours".
certificate-paper-meetings = { $hours } in meetings
certificate-paper-preparation = { $hours } preparing
certificate-paper-training = { $hours } in training
certificate-paper-changed = What the group changed
certificate-paper-skills = Skills { $name } chose to name
certificate-paper-number = Certificate { $number }
certificate-paper-given = Given on { $day }
certificate-paper-no-number = Draft, no number yet
certificate-paper-not-given = Not given yet

## The certificate in easy words

certificate-easy-for = This certificate is for { $name }.
certificate-easy-did = { $name } { $did }.
certificate-easy-role = { $name } was { $role }.
certificate-easy-days = This was from { $from } to { $until }.
certificate-easy-day = This was on { $day }.
certificate-easy-hours = { $name } gave { $hours } of their time.
certificate-easy-changed = This is what the group changed:
certificate-easy-skills = { $name } chose to name these skills:
certificate-easy-thanks = Thank you, { $name }.
certificate-easy-signed = Signed by

## Lists

certificate-list-title = Certificates
certificate-list-lede = What people did, in words they have approved.
certificate-list-add = Write a certificate
certificate-list-numbers = How certificates are numbered
certificate-list-caption = Certificates that are being written, and those that were given
certificate-list-column-person = Person
certificate-list-column-what = For
certificate-list-column-stage = Stage
certificate-list-empty-title = No certificates yet
certificate-list-empty-why = A certificate thanks somebody for what they did, and shows others what they can do.
certificate-list-archived = Archived certificates
certificate-list-archived-lede = These are kept, and can be brought back. Their numbers are never used again.
certificate-list-archived-none = Nothing is archived.
certificate-whole-time = Everything they did
# $days is "1 April 2026 to 31 March 2027".
certificate-for = { $what }, { $days }

## How far it is

certificate-stage-draft = Waiting for approval
certificate-stage-approved = Ready to issue
certificate-stage-issued = Issued
# $number: "MV-2027-014".
certificate-stage-issued-number = Issued, { $number }

## One certificate

certificate-show-title = Certificate for { $name }
certificate-show-caption-draft = A draft
certificate-show-number = Number
certificate-show-given = Given on
certificate-show-approved = Approved by { $name }
# $day is a date, $how one of the ways below.
certificate-show-approved-how = { $day }, { $how }
certificate-show-not-approved = Not yet
certificate-show-edit = Change the words
certificate-show-archive = Archive this certificate
certificate-show-history = What changed
certificate-show-words = What it says
certificate-show-print-heading = See it, save it, print it
certificate-show-print-draft = A draft says that it is one, and has no number.
# $format: "Large print, 20 point".
certificate-show-own-format = { $name } asked for papers like this: { $format }.
certificate-show-own-outside = { $name } asked for papers like this: { $format }. Alongside does not make it yet: have it made, and give it together with the certificate.
certificate-show-next-draft = { $name } approves the words first
certificate-show-next-draft-how = Print or read the draft together. Then say here when and how { $name } approved it.
certificate-show-next-approved = It is ready to be issued
certificate-show-next-approved-how = It gets its number and today’s date. After that, its words cannot be changed.
certificate-archived-note = This certificate is archived.

## The form

certificate-new-title = Write a certificate
certificate-new-lede = Write it with the person. They decide what it says.
certificate-new-save = Save the draft
certificate-new-done = The certificate for { $name } is saved.
certificate-edit-title = Change the certificate for { $name }
certificate-edit-approved-note = { $name } has approved the words as they are now. If you change them, ask again.
certificate-edit-save = Save changes
certificate-edit-done = Your changes to the certificate for { $name } are saved. Show them to { $name }.
certificate-back-to-list = Back to certificates
certificate-back-to = Back to the certificate for { $name }
certificate-representative-label = Who it is for
certificate-representative-missing = Choose who the certificate is for
certificate-representative-nobody = Choose a person
certificate-activity-label = What it is for
certificate-activity-hint = One activity, or everything they did with you in that time.
certificate-language-label = Language of the certificate
certificate-language-missing = Choose the language of the certificate
certificate-name-label = Name on the certificate
certificate-name-hint = As the person wants it. The surname can be left off.
certificate-name-missing = Enter the name for the certificate
certificate-did-label = What they did
certificate-did-hint = It follows the name: “took part in the Partnership Board”. No full stop at the end.
certificate-did-missing = Enter what they did
certificate-did-suggested = took part in { $title }
certificate-role-label = Their role
certificate-role-hint = Only if they want it mentioned. It follows “as”: “co-chair”.
certificate-from-label = From
certificate-from-missing = Enter the first day the certificate covers
certificate-until-label = To
certificate-until-missing = Enter the last day the certificate covers
certificate-until-before-from = The last day is before the first day: change one of them
certificate-hours-heading = Time given
certificate-hours-sentence = Leave a box empty if the person does not want it mentioned.
certificate-hours-suffix = hours
certificate-meeting-hours-label = Hours in meetings
certificate-preparation-hours-label = Hours of preparation
certificate-training-hours-label = Hours of training
certificate-words-heading = What came of it
certificate-changed-label = What the group changed
certificate-changed-hint = One or two sentences.
certificate-skills-label = Skills the person chose to name
certificate-skills-hint = One on each line.
certificate-signatures-heading = Two signatures, side by side
certificate-signatures-sentence = One for the group and one for the charity. Neither stands above the other.
certificate-group-signatory-label = Who signs for the group
certificate-group-signatory-missing = Enter who signs for the group
certificate-group-signatory-role-label = Who they sign for, or as what
certificate-group-signatory-role-hint = Such as “for the Partnership Board”.
certificate-charity-signatory-label = Who signs for the charity
certificate-charity-signatory-missing = Enter who signs for the charity
certificate-charity-signatory-role-label = Their job title
certificate-contact-label = Contact
certificate-contact-hint = Who a reader can ask about the certificate.
certificate-contact-missing = Choose a contact
certificate-contact-nobody = Nobody yet
certificate-aside-title = Good words
certificate-aside-one = helped choose the new manager
certificate-aside-two = took part in 11 activities and helped run the Partnership Board
certificate-aside-advice = Say what the person did, not who they are. Nothing about impairment, benefits or payment.

## Approving

certificate-approve-title = Has { $name } approved the words?
certificate-approve-lede = The certificate is theirs. Go through it together, in the way they like best.
certificate-approve-save = Record the approval
certificate-approve-done = { $name } has approved the words.
certificate-approve-action = Record that { $name } approved it
certificate-approved-on-label = When they approved it
certificate-approved-on-missing = Enter the day they approved it
certificate-approved-how-label = How they told you
certificate-approved-how-missing = Choose how they told you
certificate-approval-in-person = Face to face
certificate-approval-phone = By phone
certificate-approval-email = By email
certificate-approval-text = By text message
certificate-approval-signed = With their signature
certificate-approval-bsl = In British Sign Language
certificate-approval-with-supporter = With their supporter

## Issuing

certificate-issue-title = Issue the certificate for { $name }?
certificate-issue-why = It gets the number { $number } and today’s date, { $day }. After that, its words cannot be changed. If something turns out to be wrong, archive it and write a new one.
certificate-issue-save = Issue the certificate
certificate-issue-action = Issue it
certificate-issue-done = Certificate { $number } is issued.
certificate-issue-not-approved = { $name } has not approved these words yet: record the approval first
certificate-issue-already = This certificate has its number already.

## Archive

certificate-archive-title = Archive the certificate for { $name }?
certificate-archive-why = It leaves the lists, but nothing is lost. Its number is never used again. You can bring it back.
certificate-archive-save = Archive the certificate
certificate-archive-done = The certificate for { $name } is archived.
certificate-restore = Bring it back
certificate-restore-done = The certificate for { $name } is back.

## Numbers

certificate-numbers-title = How certificates are numbered
certificate-numbers-lede = Each certificate gets the next number of its year. No number is used twice.
# $year: "2027".
certificate-numbers-label = Number of the next certificate in { $year }
# $number: "MV-2027-014".
certificate-numbers-hint = Change it if you gave certificates this year before you used Alongside. The next one is { $number } now.
certificate-numbers-wrong = Enter a whole number, { NUMBER($least) } or higher
certificate-numbers-save = Save the number
certificate-numbers-done = The next certificate is { $number }.

## What changed

certificate-series-initials = Initials
certificate-series-year = Year
certificate-series-next = Next number
certificate-series-issued = Highest number given

## Hours that were counted

certificate-count = Count the hours from the records
certificate-hours-why-label = Why the hours are different from those counted
certificate-hours-why-hint = Only if you changed them. It stays in the register and is not printed.
certificate-hours-why-missing = These are not the hours that were counted: enter why, or count them again
certificate-never-came = No record says that { $name } came in this time: tick the box to give it anyway
certificate-all-the-same-label = No record says that the person came
certificate-all-the-same = Give the certificate anyway
certificate-show-hours-changed = The hours in the records are now different from those on this certificate. It stays as it is. You can give a newer one: the register keeps both.
certificate-show-counted = Counted now
certificate-show-counted-line = { $meeting } in meetings, { $preparation } getting ready, { $training } in training
certificate-show-again = Give a newer one
certificate-show-newer = A newer certificate takes its place: { $number }
certificate-show-newer-draft = A newer certificate is being written to take its place.

## Many at once

certificate-batch-link = Write certificates for everybody
certificate-batch-title = Write certificates for everybody
certificate-batch-lede = For everybody who came and has none yet. Each person sees their words first, and approves them.
certificate-batch-activity-label = What they are for
certificate-batch-year = Everything they did in this time
certificate-batch-save = Write the certificates
certificate-batch-nobody = Nobody came in this time, or everybody already has a certificate for it
certificate-batch-not = { $name }: { $why }
certificate-batch-done = { $count ->
    [one] { $count } certificate is written. Show it to the person next.
   *[other] { $count } certificates are written. Show each person their words next.
}
certificate-batch-did-year = { $times ->
    [one] took part in { $times } activity with { $charity }
   *[other] took part in { $times } activities with { $charity }
}
certificate-issue-all = Give a number to all that are approved
certificate-issue-all-done = { $count ->
    [0] No certificates were waiting for a number.
    [one] { $count } certificate has its number.
   *[other] { $count } certificates have their numbers.
}

## Certificates for many people at once

certificate-save-link = Save certificates for many people
certificate-save-title = Save certificates for many people
certificate-save-lede = Each person’s certificate, in the format they asked for. Choose the days on which the certificates were given.
certificate-save-what = { $count ->
    [0] No certificate can be saved for this time
    [one] { $count } certificate can be saved
   *[other] { $count } certificates can be saved
}
certificate-save-none = Only certificates that have their number can be saved. Choose other days, or give the numbers first.
certificate-save-how = You choose where the new folder goes. Each certificate is in a folder with the person’s name.
certificate-save-all = Save all of these certificates
certificate-save-number = { $number }, { $name }
certificate-save-line = { $number }, { $name }. { $format }
certificate-save-not-heading = These are not in the folder
certificate-handed-kind = Certificate that was handed over
certificate-handed-on = Handed over on
certificate-handed-line = { $day }, { $format }
certificate-making-title = Certificates are being made
certificate-making-so-far = { NUMBER($done) } of { NUMBER($total) } certificates are ready.
certificate-making-stop = Stop making certificates
certificate-made-title = { $count ->
    [0] No certificates were made
    [one] One certificate is ready
   *[other] { $count } certificates are ready
}
certificate-made-list = Finished certificates
