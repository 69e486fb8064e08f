### Consent: what somebody agreed to, one purpose at a time. No is an answer like any other.
###
### $name is a person's name; $purpose one of the purposes.

consent-purpose-photo = Photos
consent-purpose-quote = Quotes
consent-purpose-share-access = Telling others about access
consent-purpose-reference = References
consent-purpose-mailing = News by post or email
consent-answer-yes = Yes
consent-answer-no = No
consent-answer-no-hint = That is fine. They can still take part in everything.
consent-method-spoken = They said so
consent-method-signed = They signed a paper
consent-method-written = They wrote an email or a text
consent-method-phone = On the phone
consent-method-bsl = In British Sign Language
consent-method-supported = Together with a supporter
consent-standing-not-asked = Not asked yet
consent-standing-given = Agreed on { $day }
consent-standing-refused = Said no on { $day }
consent-standing-withdrawn = Changed their mind on { $day }

## What one person agreed to

consent-person-title = What { $name } agreed to
consent-person-lede = Each question is asked on its own. { $name } can change their mind at any time.
consent-person-ask = Record an answer
consent-person-withdraw = They changed their mind
consent-person-earlier = Every answer
consent-person-earlier-none = Nobody has asked anything yet.
consent-person-link = See what { $name } agreed to and when
consent-person-said-no = { $name } said no to: { $what }.
consent-person-nothing = Nobody has asked { $name } yet.
consent-column-purpose = What for
consent-column-answer = Answer
consent-column-wording = Words

## The form

consent-form-title = { $purpose }: { $name }
consent-form-lede = Read these words to { $name }, or show them. Then write down the answer.
consent-form-save = Save what { $name } said
consent-back-to = Back to what { $name } agreed to
consent-answer-label = What { $name } said
consent-answer-missing = Choose yes or no
consent-method-label = How they said it
consent-method-missing = Choose how they said it
consent-given-label = When they said it
consent-given-missing = Enter the day they said it
consent-note-label = Conditions
consent-note-hint = In their own words. For example, first name only.
consent-done-yes = { $name } agreed: { $purpose }.
consent-done-no = { $name } said no: { $purpose }.

## Changing one's mind

consent-withdraw-title = { $purpose }: { $name } no longer agrees
consent-withdraw-lede = This applies at once. What { $name } agreed to before stays in the list.
consent-withdraw-on-label = When they changed their mind
consent-withdraw-on-missing = Enter the day they changed their mind
consent-withdraw-early = They agreed on { $day }: enter that day or a later one
consent-withdraw-save = Save that they no longer agree
consent-withdraw-done = { $name } no longer agrees: { $purpose }.

## The words

consent-wording-title = How we ask for consent
consent-wording-lede = People agreed to the words used at the time. New words are used from now on.
# $number counts from 1.
consent-wording-number = Version { $number }
consent-wording-since = Used since { $day }
consent-wording-built-in = Came with Alongside
consent-wording-new = Write new words
consent-wording-edit-title = New words: { $purpose }
consent-wording-edit-lede = They become the next version. Nobody’s answer changes.
consent-wording-english-label = In English
consent-wording-english-missing = Enter the words in English
consent-wording-welsh-label = In Welsh
consent-wording-welsh-missing = Enter the words in Welsh
consent-wording-same = These are the current words: change them, or leave the page
consent-wording-save = Use these words
consent-wording-done = The new words are used from now on.
consent-wording-back = Back to how we ask for consent
consent-wording-meanwhile = Somebody wrote new words after you opened this: read them out, then answer again
consent-wording-why = The questions for photos, quotes and the rest, in your own words.
