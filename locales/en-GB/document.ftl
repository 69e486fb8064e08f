### Words that documents carry beside their own text, and why a document was not made.

document-page = Page { NUMBER($page) } of { NUMBER($pages) }
# At the foot of large print, where every letter takes room.
document-page-short = { NUMBER($page) } of { NUMBER($pages) }
# The sources of all pictures in a document, such as "OpenMoji, CC BY-SA 4.0".
document-credits = Pictures: { $sources }
# In plain text, in place of a picture.
document-picture = Picture: { $shows }
# A table's cell in a list: "Cost: £24.50". A fact in plain text: "Time given: 27.5 hours".
document-labelled = { $label }: { $value }
document-quote-opens = “
document-quote-closes = ”
document-bullet = •
# Heading of the list of contents that a long document begins with.
document-contents = What is in this document
# What an EPUB says of its accessibility. No standard is claimed.
document-epub-summary = Real headings, lists and tables. There are no pictures. The text can be made larger, and colours and spacing changed.
document-epub-summary-pictures = Real headings, lists and tables. Every picture that says something has words. The text can be made larger, and colours and spacing changed.
# After a line of the list of contents, on paper.
document-contents-page = page { NUMBER($page) }
# In plain text, where a link cannot be followed by its words.
document-link-address = { $words } ({ $address })

## A script to be read aloud.

document-speech-heading = Heading: { $text }
document-speech-subheading = Smaller heading: { $text }
document-speech-list = { $count ->
    [one] A list of 1 thing:
   *[other] A list of { NUMBER($count) } things:
  }
document-speech-table = { $rows ->
    [one] A table of 1 row: { $caption }
   *[other] A table of { NUMBER($rows) } rows: { $caption }
  }
document-speech-quote = Somebody’s own words:
document-speech-quote-end = End of these words.
document-speech-signature = To be signed by { $name }
document-speech-code = { $count ->
    [one] A code of 1 group:
   *[other] A code of { NUMBER($count) } groups:
  }
document-speech-end = This is the end.
# Sums of money: "1,204 pounds and 50 pence".
document-speech-pounds = { $pounds ->
    [one] 1 pound
   *[other] { NUMBER($pounds) } pounds
  }
document-speech-pence = { $pence ->
    [one] 1 penny
   *[other] { NUMBER($pence) } pence
  }
document-speech-money = { $pounds } and { $pence }
# 10:00, and 9:05.
document-speech-hour = { $hour } o’clock
document-speech-early = { $hour } oh { $minute }
document-speech-percent = { $figure } per cent
document-speech-range = { $from } to { $until }
# Short forms in full.
document-speech-and = and
document-speech-eg = for example
document-speech-ie = that is
document-speech-etc = and so on
document-speech-doctor = Doctor
document-speech-hours = hours
document-speech-minutes = minutes
document-speech-about = about
# The marks in an address on the web or of an e-mail.
document-speech-at = at
document-speech-dot = dot
document-speech-slash = slash
document-speech-dash = dash

## Braille.

# The first line of a braille document.
document-braille-code = This is { $name }.
document-braille-grade-one = Unified English Braille, grade 1
document-braille-grade-two = Unified English Braille, grade 2
document-braille-welsh-one = Welsh braille, grade 1
document-braille-welsh-two = Welsh braille, grade 2
# Before the first line, where grade 2 was asked for and no translator was there.
document-braille-instead = Grade 2 was asked for. This computer cannot make it.

## Why a document was not made. Each is shown to the person who wants it.

document-refused-flawed = This document is not ready to be handed out.
document-refused-invalid = The finished document did not pass the accessibility check, so it was not handed out. This is a fault in Alongside. Please report it.
document-refused-unfinished = The document could not be put together. This is a fault in Alongside. Please report it.

document-flaw-no-title = The document needs a title.
document-flaw-no-publisher = The document needs the name of your charity.
document-flaw-no-contact = The document needs a person to contact.
document-flaw-nothing-inside = The document has no text yet.
document-flaw-blank-heading = A heading is blank.
document-flaw-blank-paragraph = A paragraph is blank.
document-flaw-blank-list = A list has nothing in it.
document-flaw-blank-item = A line of a list is blank.
document-flaw-blank-fact = A fact has no name or no answer.
document-flaw-blank-caption = A table or picture has a blank caption.
document-flaw-blank-table = A table has no columns or no rows.
document-flaw-blank-column-heading = A column of a table has no heading.
document-flaw-blank-statement = A statement is blank.
document-flaw-blank-quote = A quote is blank.
document-flaw-blank-signature = A line to sign does not say who signs.
document-flaw-blank-code = A code is blank.
document-flaw-blank-link = A link has no words.
document-flaw-blank-link-description = A link does not say where it leads.
document-flaw-blank-certificate-name = The certificate does not say whose it is.
document-flaw-blank-certificate-statement = The certificate does not say what the person did.
document-flaw-blank-certificate-issue = The certificate needs its number and its date.
document-flaw-heading-level = The heading “{ $heading }” has level { NUMBER($level) }. Use level 2 to 6.
document-flaw-skipped-level = The heading “{ $heading }” has level { NUMBER($level) } but comes after level { NUMBER($after) }. Use level { NUMBER($next) }.
document-flaw-ragged-row = In the table “{ $caption }”, row { NUMBER($row) } does not have one cell for each column.
document-flaw-unknown-picture = There is no picture called “{ $picture }”. Choose another.
document-flaw-broken-picture = The picture “{ $picture }” cannot be drawn. Choose another.
document-flaw-no-alternative = Say what the picture “{ $picture }” shows, or mark it as decoration.
document-flaw-label-too-long = The address of { $name } does not fit on a label of this size. Choose the larger labels, or shorten the address.
document-flaw-link-address = The link “{ $address }” cannot be used. A link starts with https://, http://, mailto: or tel:
document-flaw-unknown-character = The character “{ $character }” ({ $code }) cannot be printed. Write it another way.
document-flaw-not-in-braille = There is no braille sign for “{ $character }” ({ $code }). Write it another way.
document-flaw-no-braille-for = Braille in Welsh needs the program liblouis, which is not on this computer. Choose another format, or ask a braille transcriber.
document-flaw-point-size = Large print can be { NUMBER($least) } to { NUMBER($most) } point. You asked for { NUMBER($points) }.
