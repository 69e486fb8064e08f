### Who has checked the words of a paper. Only readers make it Easy Read.

## Where the words stand

easy-check-status-draft = Draft in easy words
easy-check-status-rules = Rules checked
easy-check-status-readers = Checked by readers
easy-check-status-draft-why = Nobody has checked these words as they are now.
# $profile is the name of the limits.
easy-check-status-rules-why = They keep the rules of “{ $profile }”, checked on { $day }. Readers have not checked them yet.
easy-check-status-readers-why = Checked by { $readers } on { $day }.
easy-check-claims = The paper says “Easy Read”.
easy-check-claims-not = The paper says “easier words”.
easy-check-unpaid = The readers were not paid, so the paper cannot call itself Easy Read.

## On the paper. Only the first may say Easy Read.

# $readers is a group or a person, $month "January 2027".
easy-check-paper-readers = Easy Read, checked by { $readers }, { $month }
easy-check-paper-unpaid = In easier words, checked by { $readers }, { $month }
easy-check-paper-rules = In easier words, not yet checked by readers

## The page of one paper’s words. $heading is its title with its version.

easy-check-title = Words of { $heading }
easy-check-lede = First the rules, then readers. Any change to the text makes it a draft again.
easy-check-status-label = Words
easy-check-link = Check the words
easy-check-step-mend = Put right what is listed
easy-check-step-mend-why = Then the rules can be noted as checked.
easy-check-step-rules = The rules are kept
easy-check-step-rules-why = Note it, and then ask readers.
easy-check-step-readers = Ask readers
easy-check-step-readers-why = People with learning disabilities read it, say what is hard, and are paid for it. Then note what they said.
easy-check-step-done = Readers have checked it
easy-check-step-done-why = Give them a copy, and tell them where it is used.
easy-check-change = Change the words
easy-check-note-rules = Note that the rules are checked
easy-check-noted-rules = We have noted that the rules are checked.
easy-check-not-kept = Something has to be put right first.
# $why is a sentence or two.
easy-check-not-printed = The paper cannot be printed in easy words, so its pages cannot be counted. { $why }
easy-check-earlier = Earlier checks
easy-check-earlier-why = They were made when the paper said something else, or they came before the last one.
easy-check-by-rules = { $day }: rules checked, “{ $profile }”
easy-check-by-readers = { $day }: checked by { $readers }

## Readers

easy-check-readers-title = Readers of { $heading }
easy-check-readers-lede = Only people can say whether it is easy.
easy-check-readers-link = Note what readers said
easy-check-readers-label = Who read it
easy-check-readers-hint = A group, or names that people agreed to have on the paper. This is printed on it.
easy-check-readers-missing = Enter who read it
easy-check-on-label = When they checked it
easy-check-on-missing = Enter the day they checked it
easy-check-on-early = These words were last changed on { $day }. Enter that day or a later one.
easy-check-paid-label = Were they paid?
easy-check-paid-hint = Checking is work. Without payment, the paper cannot call itself Easy Read.
easy-check-paid-yes = Yes, they were paid
easy-check-paid-declined = They were offered payment and did not want it
easy-check-paid-no = No, they were not paid
easy-check-paid-missing = Choose whether they were paid
easy-check-changed-label = What they changed
easy-check-changed-hint = Change the text first. Then write here what is different because of them.
easy-check-readers-save = Save what readers said
easy-check-readers-saved = We have noted that readers have checked these words.
easy-check-words-changed = Somebody changed the words after you opened this page. Read them again, then save.
easy-check-language-label = Language
easy-check-profile-label = Limits
