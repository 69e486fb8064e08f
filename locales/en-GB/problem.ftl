### What is wrong with something typed, and what to do about it. Many forms share these.
### Say what would be right and how to get there; never blame.
###
### $label is the label of the field as the page shows it: "Title".
### $what is what is asked for, as it stands in a sentence: "a title for the activity".
### One sentence has no full stop, as in the GOV.UK Design System.

## Nothing there

# A message of the field's own is better: "Enter what we do for Joan".
problem-enter = Enter { $what }
problem-choose = Choose { $what }
problem-choose-at-least-one = Choose at least one: { $what }
problem-choose-from-list = { $label }: choose one from the list

## Text

# $over is how many characters have to go.
problem-too-long =
    { $over ->
        [one] { $label } can have { NUMBER($most) } characters at most: take out { $over } character
       *[other] { $label } can have { NUMBER($most) } characters at most: take out { $over } characters
    }
problem-too-short =
    { $least ->
        [one] { $label } must have { $least } character or more
       *[other] { $label } must have { $least } characters or more
    }
problem-one-line = { $label } must be on one line
# Something invisible that came along with pasted text.
problem-character = { $label } has a hidden character that cannot be kept: delete it and type it again
problem-in-use = { $label } is already in use: enter a different one
problem-chosen-twice = { $what } is chosen twice: remove one of them
problem-not-the-same = The two do not match: type { $what } again

## Numbers and money

problem-number = { $label } must be a number, such as { $example }
problem-whole-number = { $label } must be a whole number, such as { $example }
problem-number-between = { $label } must be from { NUMBER($least) } to { NUMBER($most) }
problem-number-at-least = { $label } must be { NUMBER($least) } or more
problem-number-at-most = { $label } must be { NUMBER($most) } or less
problem-money = { $label } must be an amount of money, such as 12.50
problem-money-comma = { $label }: put a full stop in front of the pence, as in 12.50
problem-money-pence = { $label } can have two figures for the pence, as in 12.50
problem-money-most = { $label } must be { $most } or less
problem-money-nothing = { $label } must be 0.01 or more
problem-money-below = { $label } must be more than nothing: leave out the minus
problem-miles-most = { $label } must be { $most } or less
problem-miles-tenths = { $label } can have one figure after the point, as in 28.4

## Dates and times

# $example is a date in figures, "7 1 2027".
problem-date = { $label } must be a real date, such as { $example }
# $parts is a list of the next three: "a day and a year".
problem-date-part-missing = { $label } must have { $parts }
problem-date-a-day = a day
problem-date-a-month = a month
problem-date-a-year = a year
# $month is "November 2026", so that 29 February explains itself.
problem-date-days-in-month = { $month } has { NUMBER($days) } days: change the day in “{ $label }”
problem-date-month = { $label }: the month must be from 1 to 12
problem-date-year = { $label }: write the year with four figures, such as { $example }
problem-date-past = { $label } must be today or earlier
problem-date-future = { $label } must be today or later
problem-date-not-before = { $label } must be { $day } or later
problem-date-not-after = { $label } must be { $day } or earlier
# Both are dates or both are times.
problem-end-before-start = The end ({ $end }) is before the start ({ $start }): change one of them
problem-time = { $label } must be a time, such as 10:30

## Ways to reach someone

problem-email = { $label } must be an email address, such as name@example.org
problem-phone = { $label } must be a phone number, such as 01632 960 001
problem-postcode = { $label } must be a UK postcode, such as SW1A 1AA
problem-web-address = { $label } must be a web address, such as www.example.org

## Files

# $kinds is a list: "PNG, JPEG or SVG".
problem-file-not-picture = This file is not a picture we can use: choose a { $kinds } file
problem-file-damaged = This picture is damaged and cannot be shown: choose another, or save it again in the program it came from
problem-file-too-big = This file is too big: choose one of { NUMBER($megabytes) } MB or less
# $millions is how many million points a picture may have.
problem-file-points = This picture is too large to open: it has more than { NUMBER($millions) } million points, or needs as much memory. Save a smaller copy and choose that
problem-file-acts = This drawing holds a script or a link: save it again as a plain drawing, then choose it
problem-file-too-complex = This drawing has more parts than can be shown: make it simpler, or save it as PNG
problem-file-not-lines = This drawing holds text, photos or effects that papers cannot show: turn them into outlines, or save it as PNG
problem-file-empty = This file is empty: choose another
problem-file-unreadable = This file cannot be opened: check that it is still there, then choose it again

## Several people at work

problem-changed-meanwhile = Somebody changed this after you opened it. Both texts are below: choose what to keep.
# $when is a phrase such as "today at 8:40".
problem-changed-by = { $name } changed this { $when }, after you opened it. Both texts are below: choose what to keep.
problem-changed-saved-text = Saved now
problem-changed-your-text = What you typed
problem-gone = This is no longer here. What you typed is below, so that you can copy it.
problem-already-saved = This was saved already. It was not saved a second time.
problem-somebody-saved = Somebody else saved “{ $text }” here. Your own words are in the box.
