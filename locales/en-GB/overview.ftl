### The overview of an activity as a paper, what stands on every paper, and the page on which a paper is chosen.
### The sentences of papers are in easy words: short, one idea each.

## The paper

# $title is the title of an activity. [the] is for names of groups and pieces of work: "About the Partnership Board".
overview-title =
    { $article ->
        [definite] About the { $title }
       *[none] About { $title }
    }
overview-what = What it is
overview-why = Why we do it
overview-outcomes = What we want to change
overview-measures = How we will know it worked
overview-when = When it is
overview-who = Who takes part
overview-help = Who can help you

overview-kind-board = It is a board. A board is a group that meets again and again.
overview-kind-survey = It is a survey. In a survey we ask people what they think.
overview-kind-interview-panel = It is an interview panel. The panel asks questions and chooses a person for a job.
overview-kind-recruitment = We are looking for new people to work with us.
overview-kind-review = It is a review. In a review we look at how well something works.
overview-kind-event = It is an event. Many people come together.
overview-kind-training = It is training. We learn together.
overview-kind-other = It is work that we do together.

# $day is a date: "Thursday 21 January 2027".
overview-starts = It starts on { $day }.
overview-ends = It ends on { $day }.
overview-no-end = It keeps going. There is no last day yet.
overview-no-dates = We have not chosen the dates yet.

# Representatives.
overview-people =
    { $count ->
        [one] 1 representative takes part.
       *[other] { $count } representatives take part.
    } A representative speaks up for what people need.
# $sponsor is a senior person, as the charity wrote it: "Sam Ellis, director".
overview-sponsor = Our sponsor is { $sponsor }. A sponsor is a senior person. They have promised to act on what we say.

overview-contact = Your contact is { $name }. You can ask { $name } anything.
overview-phone = Phone:
overview-email = Email:
overview-deputy = If { $name } is away, you can ask { $deputy }.

## A role description as a paper

overview-role-title = Your role: { $heading }
overview-role-in = In: { $activity }
overview-role-version = Version { $number }
overview-role-draft = Draft of version { $number }. It is not in use yet.
overview-role-superseded = Version { $number }. It was replaced.
overview-role-do = What you do
overview-role-time = How much time it takes
overview-role-support = What we do for you
overview-role-payment = Payment

## On every paper

# What a paper says of its words until somebody has checked them. See easy_check.ftl for the others.
overview-status = In easier words, not yet checked
overview-registration = Registered charity { $number }
overview-questions-phone-email = Questions? Phone { $name } on { $phone } or email { $email }
overview-questions-phone = Questions? Phone { $name } on { $phone }
overview-questions-email = Questions? Email { $name }: { $email }
# Where there is little room. $way is a phone number or an email address.
overview-questions-short = Questions? { $name }, { $way }
overview-questions = Questions? Ask { $name }
# Said by screen readers of links with a number or an address.
overview-phone-link = Phone { $name }
overview-email-link = Email { $name }

## The page of one paper, where a format is chosen

overview-page-caption = A paper of { $title }
overview-page-lede = Choose how you want it. The words are the same in every format.
overview-format-label = Format
overview-format-easy-read = Easy words with pictures (PDF)
overview-format-easy-read-hint = One idea beside each picture. It only calls itself Easy Read when readers have checked it.
overview-format-clear-print = Clear print (PDF)
overview-format-clear-print-hint = 14 point type.
overview-format-large-print = Large print (PDF)
overview-format-large-print-hint = Every word at the size below.
overview-format-html = Web page
overview-format-html-hint = One file. Works in any browser, with screen readers and at any size.
overview-format-plain-text = Plain text
overview-format-plain-text-hint = Words only, for email and for any device.
overview-format-word = Word document
overview-format-word-hint = Real headings, lists and tables, to be read or changed.
overview-format-word-large = Word document in large print
overview-format-word-large-hint = Every word at the size below.
overview-format-epub = Book for a phone or reader (EPUB)
overview-format-epub-hint = One file that fits any screen.
overview-format-braille = Braille, grade 1 (BRF)
overview-format-braille-hint = Letter by letter, 40 cells by 25 lines. English only, unless the program liblouis is on this computer.
overview-format-braille-two = Braille, grade 2 (BRF)
overview-format-braille-two-hint = With contractions, where the program liblouis is on this computer. If it is not, you get grade 1, and the first lines say so.
overview-format-speech = Script to be read aloud
overview-format-speech-hint = Text with pauses, and with dates and money written as they are said.
overview-format-poster-a4 = Poster on A4 (PDF)
overview-format-poster-a4-hint = Numbered, in type as large as the sheet allows. A long paper continues on a second sheet.
overview-format-poster-a3 = Poster on A3 (PDF)
overview-format-poster-a3-hint = Twice as large, for a wall. Your printer, or a print shop, has to take A3.
overview-typeface-label = Typeface
overview-typeface-hint = For easy words, clear print, large print and Word.
overview-typeface-usual = The usual one for the format
overview-typeface-hyperlegible = Atkinson Hyperlegible Next
overview-typeface-hyperlegible-hint = Letters that are hard to mix up. The zero has a stroke.
overview-typeface-andika = Andika
overview-typeface-andika-hint = Letters as they are learnt, for new readers. The zero is plain.
overview-format-missing = Choose a format
overview-points-label = Size of large print
overview-points-hint = From { NUMBER($least) } to { NUMBER($most) } points. Other formats do not need it.
overview-points-suffix = points
overview-language-label = Language
overview-language-hint = What you wrote yourself stays in the language you wrote it in.
overview-open = Open
overview-save = Save
overview-print = Print
overview-refused-heading = This paper was not made
overview-press-broken = A typeface of the program cannot be used. This is a fault in Alongside. Please report it.
overview-objectives = What we will do
overview-expectations = What everyone can expect
overview-departments = Who takes part from the charity
overview-funding = Money
overview-time = How much time it takes
overview-sessions =
    { $count ->
        [one] There is one session.
       *[other] There are { $count } sessions.
    }
overview-meeting = One session takes { $hours }.
overview-preparation = Getting ready for it takes { $hours }.
overview-travel = Travel there and back takes { $hours }.
overview-time-in-all = All sessions together take { $hours }.
overview-decided = What representatives decided with us
overview-decided-line = { $about }: { $decision }.
overview-not-decided-line = { $about }: not yet decided with representatives.
overview-undecided = Not yet decided with representatives
overview-undecided-say = Tell us what you think about this.
