### Settings: how pages look, language, locking, backups, about.

settings-title = Settings
settings-lede = How Alongside looks and works for you and your charity.
settings-you-heading = For you
settings-office-heading = For your charity
settings-computer-heading = Safety
settings-back = Back to settings

## How pages look

settings-appearance-title = Text size and colours
settings-appearance-why = Larger text, more space, and four sets of colours.
settings-appearance-lede = Choose what is easiest for you to read. You can change it at any time.
settings-appearance-size-label = Text size
settings-appearance-size-normal = Normal
settings-appearance-size-larger = Larger
settings-appearance-size-large = Large
settings-appearance-size-double = Twice as large
settings-appearance-spacing-label = Space
settings-appearance-spacing-normal = Normal
settings-appearance-spacing-wide = More space between lines, words and letters
settings-appearance-theme-label = Colours
settings-appearance-theme-system = The same as this computer
settings-appearance-theme-light = Light: dark words on white
settings-appearance-theme-cream = Cream: dark words on cream
settings-appearance-theme-dark = Dark: light words on a dark page
settings-appearance-theme-contrast = High contrast: white and yellow words on black
settings-appearance-missing = Choose one from each list
settings-appearance-save = Save how pages look
settings-appearance-done-you = Pages now look like this whenever you sign in.
settings-appearance-done-computer = Pages now look like this on this computer.
settings-appearance-example-heading = This page changes when you save
settings-appearance-example = Papers are not changed by this: each person’s papers have their own format.

## Language

settings-language-title = Language
settings-language-why = English or Cymraeg.
settings-language-lede = Pages change at once. Papers have their own language.
settings-language-label = Language of pages
settings-language-missing = Choose a language
settings-language-save = Save the language
settings-language-done = Pages are in English now.

## Locking

settings-lock-title = When the window locks
settings-lock-why = After a time without use, Alongside asks for a passphrase.
settings-lock-lede = When nobody has used Alongside for this long, it locks itself. What you were typing is kept.
settings-lock-label = Lock after
settings-lock-hint = This applies to this computer.
settings-lock-never = Never: we lock it by hand
settings-lock-never-done = The window no longer locks by itself. Press Lock when you leave your desk.
settings-lock-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
settings-lock-missing = Choose after how long the window locks
settings-lock-save = Save the time
settings-lock-done = The window now locks after { $time } without use.

## Backups

settings-backup-why = Copies of everything, in case something goes wrong.
settings-backup-where-heading = Where they are
settings-backup-list-heading = Backups you have
settings-backup-column-when = Made
settings-backup-column-size = Size
settings-backup-column-action = Go back to it
settings-backup-restore = Go back
settings-backup-size = { NUMBER($kilobytes) } kB
settings-backup-restore-then = You will sign in again, with the passphrase you had then.
settings-backup-restore-save = Go back to this backup
settings-backup-gone = This backup is no longer there. Choose another.

## The recovery sheet

settings-sheet-why = Opens your file if everybody forgets their passphrase.
settings-sheet-lede = If the sheet is lost, or has been seen by somebody who should not have seen it, make a new one.
settings-sheet-warning = The old sheet stops working at once. Destroy every copy of it.
settings-sheet-done = There is a new code. The old sheet no longer works.
settings-sheet-passphrase-hint = So that nobody else makes a sheet while you are away from your desk.

## Links to other pages

settings-office-why = Name, number, address, logo and contact on papers.
settings-access-why = What an access audit asks. Add your own, or leave some out.
settings-staff-why = Colleagues who use Alongside.
settings-passphrase-title = Your passphrase
settings-passphrase-why = Change the passphrase you sign in with.
settings-about-title = About Alongside
settings-about-why = Version, licence, and the work of others in it.

## About

settings-about-lede = For charities that involve disabled people and other people who use services, as equals.
settings-about-version = Version
settings-about-licence = Licence
settings-about-licence-text = Free software, under the MIT licence or the Apache licence 2.0, as you choose.
settings-about-file = Your file
settings-about-private-heading = Where your records are
settings-about-private = On this computer only. Alongside never sends anything over the internet.
settings-about-thanks-heading = The work of others in Alongside
settings-about-thanks = Alongside is built with the work of many people, who gave it freely. These are the licences of what it contains.
settings-about-notices = Licences of what Alongside contains
settings-about-pictures = Pictures
settings-about-pictures-text = OpenMoji, CC BY-SA 4.0, with our own drawings in the same style.
settings-about-typeface = Typefaces
settings-about-typeface-text = Atkinson Hyperlegible Next by the Braille Institute, and Andika by SIL Global. SIL Open Font Licence 1.1.
settings-about-words = Words
settings-about-words-text = How common English words are: { $credit }. Plainer words for office words are our own.
settings-about-design = Page parts
settings-about-design-text = govuk-frontend by the Government Digital Service. MIT licence.
