### Representatives: lists, pages, forms, and how they get papers.
### Warm and adult. What a person asks for is never a problem, and an impairment is never named.
###
### $name is a person's name: the whole name, or what everybody calls them.

## Where somebody stands

representative-status-invited = Invited
representative-status-active = Active
representative-status-paused = Taking a break
representative-status-left = Has left
representative-status-invited-hint = We have asked. They have not answered yet.
representative-status-active-hint = They take part.
representative-status-paused-hint = They take part again when they want to.
representative-status-left-hint = We keep what they did and what we owe them.

## Ways to reach somebody

representative-route-post = Post
representative-route-email = Email
representative-route-phone = Phone
representative-route-text = Text message
representative-route-not-post = Do not send post
representative-route-not-email = Do not email
representative-route-not-phone = Do not phone
representative-route-not-text = Do not send texts
# $route is one of the four ways above.
representative-route-preferred = { $route }, first choice

## Formats

representative-format-easy-read = Easy Read
representative-format-clear-print = Clear print
representative-format-large-print = Large print
representative-format-html = Web page on screen
representative-format-plain-text = Plain text
representative-format-word = Word
representative-format-epub = Book for a phone or reader (EPUB)
representative-format-braille = Braille, grade 1
representative-format-braille-two = Braille, grade 2
representative-format-speech = Script to be read aloud
representative-format-audio = Audio recording
representative-format-bsl-video = BSL video
representative-format-easy-read-hint = A picture beside each idea, in easy words. A PDF.
representative-format-clear-print-hint = 14 point type, plain layout. A PDF.
representative-format-large-print-hint = Set at the size you enter below. A PDF.
representative-format-html-hint = Grows to any size. Works with screen readers.
representative-format-plain-text-hint = Words only. Works with screen readers and email.
representative-format-word-hint = Real headings, lists and tables. Works with screen readers, and can be written in.
representative-format-epub-hint = One file that fits any screen. For phones, tablets and DAISY players.
representative-format-braille-hint = A BRF file for a braille display or embosser, letter by letter. In English, unless the program liblouis is on this computer.
representative-format-braille-two-hint = The same with contractions, as most people who grew up with braille read it. Needs the program liblouis; where it is missing, papers come in grade 1 and say so.
representative-format-speech-hint = Text with pauses, and with dates and money written as they are said. For a computer’s voice, or for somebody who records it.
representative-format-made-outside-hint = Made outside Alongside for now. We keep the choice, so that nobody is asked twice.
# $format is one of the formats above: "Large print, 20 point".
representative-format-points = { $format }, { $points } point
# $delivery is one of the phrases below: "Easy Read, by post".
representative-format-delivered = { $format }, { $delivery }
representative-delivery-email = Email
representative-delivery-post = Post
representative-delivery-usb = USB stick
representative-delivery-hand = By hand
representative-delivery-by-email = by email
representative-delivery-by-post = by post
representative-delivery-by-usb = on a USB stick
representative-delivery-by-hand = by hand

## The list

representative-list-title = Representatives
representative-list-lede = People who share what they know and decide with you.
representative-list-add = Add a representative
representative-list-caption = Representatives by name
representative-list-column-name = Name
representative-list-column-brings = What they bring
representative-list-column-status = Status
representative-list-empty-title = No representatives yet
representative-list-empty-why = Add the people you work with. You only need a name to begin.
representative-list-archived = Archived representatives
representative-list-archived-lede = They are kept, and can be brought back.
representative-list-archived-none = Nobody is archived.

## One person

# $month is "March 2024".
representative-show-since = Representative since { $month }
representative-show-representative = Representative
# $pronunciation is how the name is said: "ROH-zee TATT-er-sall".
representative-show-say = Say “{ $pronunciation }”.
# $how is as typed: "comes to meetings with her".
representative-show-supporter = { $supporter } supports { $name } and { $how }.
representative-show-supporter-only = { $supporter } supports { $name }.
representative-show-brings = What { $name } brings
representative-show-brings-blank = Nothing is written here yet. Ask { $name } what they enjoy and what they are good at.
representative-show-brings-add = Write down what { $name } brings
representative-show-own-words = “{ $words }”
representative-show-papers = How { $name } gets papers
representative-show-papers-blank = Nobody has asked yet.
representative-show-has-it =
    { $days ->
        [0] Gets them on the day of the meeting
        [one] Gets them { $days } working day before a meeting
       *[other] Gets them { $days } working days before a meeting
    }
representative-show-copies =
    { $copies ->
        [one] One copy for { $name }
       *[other] { NUMBER($copies) } copies for { $name }
    }
representative-show-supporter-copy = A copy for { $supporter }
representative-show-typeface = Typeface: { $typeface }
# $colour is as typed: "yellow".
representative-show-paper = Paper: { $colour }
representative-show-papers-language = In { $language }
representative-show-said-person = { $name } said this on { $day }.
representative-show-said-supporter = { $name }’s supporter said this on { $day }.
representative-show-said-guessed = Guessed by us, ask { $name }
representative-show-made-outside = Papers in this format are made outside Alongside for now.
representative-show-papers-change = Change how { $name } gets papers
representative-show-papers-ask = Say how { $name } gets papers
representative-show-activities = Activities
representative-show-activities-none = { $name } is not in an activity yet.
representative-show-contact = Getting in touch
representative-show-contact-blank = We do not know yet how to reach { $name }.
representative-show-contact-add = Add a way to reach { $name }
representative-show-called = Everybody calls them
representative-show-full-name = Name for letters and certificates
representative-show-details = Details
representative-show-edit = Change these details
representative-show-archive = Archive { $name }
representative-show-history = What changed
representative-show-archived-note = { $name } is archived.

## What next

representative-next-ask = Ask { $name } how to send papers
representative-next-ask-why = Then every pack comes in the right format.
representative-next-confirm = Check with { $name } how papers come
representative-next-confirm-why = We guessed this. { $name } knows best.
representative-next-again = Ask { $name } whether papers still come the right way
# $day is a date.
representative-next-again-why = We last heard on { $day }. Ask once a year.
representative-next-access = Ask { $name } what we should do
representative-next-access-why = Nobody has asked yet about access requirements.
representative-next-access-guess = Check with { $name } what we do
representative-next-access-guess-why = We guessed some of it. { $name } knows best.
representative-next-access-again = Check access requirements with { $name }
# $day is a date.
representative-next-access-again-why = We last heard on { $day }. We check these once a year.
representative-next-address = Add { $name }’s address
representative-next-address-why = Papers go by post, and there is no address yet.
representative-next-email = Add { $name }’s email address
representative-next-email-why = Papers go by email, and there is no email address yet.
representative-next-activity = Find an activity with { $name }
representative-next-activity-why = { $name } is not in an activity yet.
representative-next-activity-go = See all activities

## The form

representative-new-title = Add a representative
representative-new-lede = You only need a name and a status. You can change all of this later.
representative-new-save = Save this person
representative-new-done = { $name } is saved.
representative-edit-title = Change { $name }’s details
representative-edit-save = Save changes
representative-edit-done = Your changes for { $name } are saved.
representative-back-to-list = Back to representatives
representative-back-to = Back to { $name }
representative-form-contact = Getting in touch
representative-name-label = Preferred name
representative-name-hint = The name they go by, such as Rosie Tattersall.
representative-name-missing = Enter the name the person goes by
representative-called-label = What everybody calls them
representative-called-hint = Leave this empty if it is the first word of the name.
representative-pronunciation-label = How to say the name
representative-pronunciation-hint = For example, ROH-zee TATT-er-sall
representative-pronouns-label = Pronouns
representative-pronouns-hint = Only if they want to share them. For example, she, her
representative-full-name-label = Full name for letters and certificates
representative-full-name-hint = Leave this empty if it is the preferred name.
representative-strengths-label = What they bring
representative-strengths-hint = Strengths and interests, one on each line. Their own words are best.
representative-own-words-label = Something they want others to read
representative-own-words-hint = In their own words, if they agreed to it.
representative-status-label = Status
representative-status-missing = Choose a status
representative-since-label = Representative since
representative-since-hint = For example, 1 3 2024. You can leave the day empty.
representative-post-label = Postal address
representative-email-label = Email address
representative-phone-label = Phone number
representative-text-label = Number for text messages
representative-good-times-label = Good times and ways
representative-good-times-hint = For example, on weekdays after 10am
representative-do-not-use-label = Ways they do not want us to use
representative-do-not-use-hint = Choose all that apply. Alongside will not offer these.
representative-preferred-label = First choice
representative-preferred-none = No first choice
# $route is "Email", "Post" ...
representative-preferred-not-to-be-used = { $route } is the first choice and also a way they do not want us to use: change one of them
representative-preferred-has-no-details = { $route } is the first choice: enter the address or number here, or change the first choice
representative-papers-come-this-way = Papers come this way now ({ $route }): change how papers come first, then choose this
representative-aside-title = Good examples
representative-aside-one = Asking the question nobody asked
representative-aside-two = Knows every bus in Marlbrook
representative-aside-advice = Fill this in together. Write what people bring and what we do. Never write a diagnosis.

## The form for papers

representative-format-title = How { $name } gets papers
representative-format-lede = Ask { $name } first. Then write down what was said.
representative-format-save = Save how papers come
representative-format-done = { $name } gets papers this way from now on.
representative-format-label = Format
representative-format-missing = Choose a format
representative-points-label = Size for large print
representative-points-hint = From { NUMBER($least) } to { NUMBER($most) } point. For large print, and for Word if it should be large.
representative-points-suffix = point
representative-points-missing = Enter the size for large print, from { NUMBER($least) } to { NUMBER($most) } point
representative-points-small = Large print starts at { NUMBER($least) } point: enter { NUMBER($least) } or more, or choose “Clear print”
representative-points-large = The largest print we make is { NUMBER($most) } point. If that is not enough, choose “Web page on screen”: it grows to any size
representative-typeface-hint = For PDF and Word.
representative-paper-label = Colour of the paper
representative-paper-hint = For whoever prints it. For example, yellow. Leave this empty for white.
representative-delivery-label = How papers come
representative-delivery-missing = Choose how papers come
# $not is "Do not email", "Do not send post".
representative-delivery-ruled-out = { $name }’s details say “{ $not }”: choose another way, or change the details first
representative-copies-label = Copies
representative-copies-hint = A supporter’s copy is extra.
representative-language-label = Language of papers
representative-language-missing = Choose the language of papers
representative-have-by-label = Working days to read them
representative-have-by-hint = How many working days before a meeting the papers must arrive.
representative-calendar-label = A file for their calendar
representative-calendar-hint = It puts the day, time and place of a meeting into the calendar of a phone or computer. Ask whether they would like one.
representative-calendar-yes = Put a calendar file in meeting packs
representative-show-calendar = A calendar file goes with meeting papers
representative-have-by-suffix = working days
representative-said-by-label = Who said this
representative-said-by-missing = Choose who said this
representative-said-by-person = { $name }
representative-said-by-supporter = { $name }’s supporter
representative-said-by-guessed = Nobody yet. We are guessing.
representative-said-by-guessed-hint = Then the page reminds you to ask.
representative-said-on-label = When it was said
representative-said-on-missing = Enter the day it was said
representative-day-hint = For example, 15 1 2027

## The archive

representative-archive-title = Archive { $name }?
representative-archive-why = { $name } leaves the lists, but nothing is lost. You can bring the page back.
representative-archive-save = Archive this page
representative-archive-done = { $name } is archived.
representative-restore = Bring { $name } back
representative-restore-done = { $name } is back.

## Who may be phoned

representative-call-list-title = Call list
representative-call-list-of = Call list: { $activity }
representative-call-list-lede = Who you can phone, and when. Anybody who asked not to be phoned is not here.
representative-call-list-what = You can phone these people. Please phone at the times they like.
representative-call-list-day = This list is from { $day }. Do not use it much later: people change their minds.
representative-call-list-none = Nobody here can be phoned.
representative-call-list-column-number = Number
representative-call-list-column-times = Good times and ways
representative-call-list-activity = Activity
representative-call-list-everybody = Everybody
representative-call-list-show = Show this list
representative-call-list-paper = Print this list
representative-call-list-paper-lede = Keep it safe, and shred it after use.
representative-call-list-back = Back to the call list

## Two people of one name

# $own tells the person from others of the same name: what everybody calls them, their full name, or their town.
representative-namesake = { $name } ({ $own })
# $day is the day since which they are a representative.
representative-namesake-since = { $name } (since { $day })
# In the order in which they were added: “1 of 2”.
representative-namesake-number = { $name } ({ $number } of { $count })
