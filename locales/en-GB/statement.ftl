### Statements: what a paper in easy words says, one idea each, with a picture and perhaps a hard word explained.
###
### $number is the number of a statement, as figures.

statement-label = Statement { $number }
statement-missing = Enter words for statement { $number }, or take it out
statement-many = There can be { NUMBER($most) } statements at most: take some out
statement-add = Add another statement
# On buttons; which statement is meant stands behind it for screen readers: "Move up (Statement 2)".
statement-up = Move up
statement-down = Move down
statement-out = Take out
statement-picture = Choose a picture
statement-picture-change = Change the picture
statement-picture-is = Picture: { $picture }
statement-no-picture = No picture yet
statement-moved = It is now statement { $number }. Nothing is saved yet.
statement-taken-out = Statement { $number } is taken out. Nothing is saved yet.
statement-added = Statement { $number } is new. Nothing is saved yet.
statement-picture-set = The picture is chosen. Nothing is saved yet.

## A hard word

statement-hard-word-explain = Explain a hard word
statement-hard-word-label = Hard word
statement-meaning-label = What it means
statement-meaning-hint = In easy words. It follows “means”, such as: that you say yes.
statement-hard-word-missing = Enter the hard word of statement { $number }, or delete what it means
statement-meaning-missing = Enter what “{ $word }” means, or delete the word
# $word is from the charity’s own list.
statement-explain-own = Explain “{ $word }” as your list does
statement-explained = Statement { $number } explains it now. Nothing is saved yet.
# A sentence of a paper: "Consent means that you say yes." Its first letter becomes a capital.
statement-means = { $word } means { $meaning }.
# A heading of a paper, above its hard words and their meanings.
statement-hard-words = Hard words

## Choosing a picture

statement-picture-title = Choose a picture for statement { $number }
statement-picture-for = “{ $words }”
statement-picture-find-label = Find a picture
statement-picture-find-hint = One or two words, such as bus or meeting
statement-picture-find = Find pictures
statement-picture-suggested = Pictures that fit the words
statement-picture-found = Pictures for “{ $words }”
statement-picture-all = All pictures
statement-picture-nothing-found = No picture matches “{ $words }”. Here are all pictures.
statement-picture-none = No picture
statement-picture-use = Use this picture
statement-picture-back = Go back without choosing
statement-picture-show-all = Show all pictures

## A heading within the paper

statement-heading-open = Begin a new part with a heading
statement-heading-label = Heading above statement { $number }
statement-heading-hint = A few words. The statements below belong to it, up to the next heading.
# In the history.
statement-heading-field = Heading of the part
