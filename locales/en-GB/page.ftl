### The frame of every page, and buttons and labels that many pages share.

## Title of the window

page-title = { $title } - Alongside
# When something typed needs another look.
page-title-with-problem = Error: { $title } - Alongside
page-brand = Alongside

## Top of the page

page-skip-link = Skip to main content
page-menu = Menu
page-navigation = Main
page-breadcrumb = Breadcrumb
page-parts = Parts of this page
page-groups = This activity
page-find = Find
page-find-label = Find a person, activity or paper
page-find-placeholder = A person, activity or paper
page-working-now = Working now:
page-lock = Lock

## Places in the program

page-home = Home
page-activities = Activities
page-people = People
page-papers = Papers
page-claims = Claims
page-you-said = You said, we did
page-certificates = Certificates
page-settings = Settings
page-help = Help
page-look = Text size and colours
page-keys = Keys

## Foot of the page

# Followed by one of the two sentences about the last backup.
page-kept-here = Kept on this computer only.
# $when is a phrase such as "today at 8:40" (page-today-at and its neighbours).
page-last-backup = Last backup { $when }.
page-no-backup = No backup yet.
page-today-at = today at { $time }
page-yesterday-at = yesterday at { $time }
# $day is a date, "21 January 2027".
page-on-day = on { $day }

## Buttons and links

page-back = Back
page-back-to = Back to { $place }
page-save = Save
page-cancel = Cancel
page-leave = Leave without saving
page-continue = Continue
page-add = Add
page-change = Change
# What is changed stands behind it for screen readers: "Change title".
page-change-what = Change { $what }
page-remove = Remove
page-remove-what = Remove { $what }
page-archive = Put in the archive
page-take-out-of-archive = Take out of the archive
page-undo = Undo
page-print = Print
page-open = Open
page-save-as = Save as
page-choose-file = Choose a file
page-close = Close
page-show-all = Show all
page-show-less = Show less
page-show-more = Show more
page-sign-in = Sign in
page-try-again = Try again

## Forms

page-problem-heading = There is a problem
# Read by screen readers before the message at a field.
page-error-prefix = Error:
page-everything-kept = Everything else you typed is still here.
page-optional = { $label } (optional)
page-day = Day
page-month = Month
page-year = Year
# $example is a date in figures, "7 1 2027".
page-date-example = For example, { $example }
page-yes = Yes
page-no = No
page-choose-all = Choose all that apply.
page-choose-one = Choose one.
page-not-said = Not said
page-none = None
page-not-yet = Not yet

## What happened

page-done = Done
page-saved = Saved
page-what-next = What next
page-warning = Warning
page-important = Important

## Lists and tables

page-pagination = Pages
page-next = Next
page-previous = Previous
page-page-number = Page { NUMBER($number) }
page-page-of = Page { NUMBER($number) } of { NUMBER($pages) }
page-showing = Showing { NUMBER($from) } to { NUMBER($to) } of { NUMBER($total) }
page-nothing-here = Nothing here yet.
page-actions = Actions

## Pages that are not there

page-not-found-heading = Page not found
page-not-found-advice = Go to Home, or use Find at the top of the page.
page-wrong-heading = Something went wrong
page-wrong-advice = Nothing was lost. Go back and try again.

## Going on after something was saved, and handing files over

page-go-to-title = Saved
page-go-to-link = Continue
page-not-our-form-heading = This form could not be read
page-not-our-form-advice = Nothing was changed. Go back and try again.
page-store-trouble-heading = Your work could not be saved
page-handed-saved = Saved as { $name }.
page-handed-opened = It is open in another window.
page-handed-opened-to-print = It is open in another window. Print it from there.
page-handed-printed = It was sent to the printer.
page-handed-disk-full = It was not saved: the disk is full. Choose another place, or make room and try again.
page-handed-not-allowed = It was not saved: files cannot be saved in this place. Choose another place.
page-handed-nothing-to-open-with = There is no program on this computer that can do this. Save the file instead.
page-handed-failed = That did not work, and nothing was left half done. Try again, or choose another place.
