### The charity’s own pictures: photographs and drawings for papers.

picture-kinds = PNG, JPEG, WebP or SVG

## What is known of a picture

picture-english-label = What it shows, in English
picture-english-hint = For people who cannot see it. For example, Rosie and Joan at the town hall.
picture-english-missing = Enter what the picture shows
picture-welsh-label = What it shows, in Welsh
picture-welsh-hint = For papers in Welsh. If you leave it empty, they use the English words.
picture-keywords-label = Words it stands for
picture-keywords-hint = Alongside suggests the picture where a sentence has one of these words. For example, bus travel journey.
picture-shows-label = Could somebody recognise people in it?
picture-shows-nobody = No, or drawn people only
picture-shows-people = Yes
picture-shows-not-said = Nobody has looked yet
picture-shows-missing = Choose whether there are people in it
picture-who-label = Who is in it
picture-who-hint = Everybody who could be recognised
picture-who-missing = Enter who is in it and agreed
picture-consent-label = Do they agree that papers show it?
picture-consent-hint = Only where there are people in it. Ask each person. They can change their mind at any time.
picture-consent-given = Yes, they agree
picture-consent-refused = No
picture-consent-not-asked = Nobody has asked them yet
picture-consent-missing = Choose whether they agree
picture-consent-on-label = When did they say so?
picture-consent-on-hint = For example, 7 1 2027
picture-consent-on-missing = Enter the day they said so
picture-owner-label = Whose picture is it?
picture-owner-hint = Who took it, drew it or sells it
picture-licence-label = How are you allowed to use it?
picture-licence-hint = For example, our own, bought for our papers, CC0 or CC BY 4.0
picture-credit-label = Credit line
picture-credit-hint = Papers that show the picture print this line. Leave it empty if none is asked for.
picture-credit-missing = Enter the credit line: this licence asks for one

## The list

picture-list-title = Pictures
picture-list-lede = Your own photos and drawings. Papers can show them beside the { NUMBER($count) } pictures that come with Alongside.
picture-list-caption = Your own pictures
picture-list-add = Add a picture
picture-list-import = Bring in a set of pictures
picture-list-sources = Where pictures come from
picture-list-built-in = See the pictures that come with Alongside
picture-list-archived = Archived pictures
picture-list-archived-lede = These are not offered for papers. Papers that have one keep it.
picture-list-archived-none = Nothing is archived.
picture-list-empty-title = No pictures of your own yet
picture-list-empty-why = A photo of the real room or the real bus stop helps people more than any drawing.
picture-list-column-picture = Picture
picture-list-column-shows = What it shows
picture-list-column-status = Status
picture-find-label = Find a picture
picture-find-hint = A word for what it shows, its owner, or who is in it
picture-find = Find pictures
picture-find-none = No picture has the words “{ $asked }”.
picture-find-all = Show all
picture-status-offered = Offered
picture-status-describe = To be described
picture-status-not-agreed = Kept, not offered

## One picture

picture-caption = Picture
picture-describe = Describe it
picture-change = Change its words
picture-archive = Archive it
picture-history = What changed
picture-note-offered = Papers can show this picture.
picture-note-describe = Alongside offers this picture once you say what it shows and whether there are people in it.
picture-note-not-asked = There are people in this picture. Ask them first. Until then it stays here and papers do not show it.
picture-note-refused = The people in this picture said no. It stays here and papers do not show it. You can archive it.
picture-note-archived = This picture is archived. Papers that have it keep it.
picture-file-kind = File
picture-blank = Not noted
picture-back-to-list = Back to pictures
picture-back-to = Back to { $shows }
picture-added = The picture is here. It is the right way up, and nothing in it shows where it was taken.
picture-edit-title = Describe this picture
picture-edit-about = What it shows
picture-edit-people = People
picture-edit-rights = Rights
picture-save = Save these words
picture-saved = The words for the picture are saved.
picture-archive-title = Archive “{ $shows }”?
picture-archive-why = It is no longer offered for papers. Papers that have it keep it, and you can bring it back.
picture-archive-save = Archive this picture
picture-archive-done = “{ $shows }” is archived.
picture-restore = Bring it back
picture-restore-done = “{ $shows }” is back.

## Sets

picture-set-title = Bring in a set of pictures
picture-set-lede = A folder or a zip with many pictures.
picture-set-how = Alongside takes { $kinds } files. A table called index.csv in the set can say what each shows: its columns are file, english, welsh, keywords, licence, credit and owner. Without a table, file names become the words.
picture-set-shows-label = Could somebody recognise people in these pictures?
picture-set-shows-not-said = Yes, or we have to look at each
picture-set-shows-not-said-hint = Photos are kept, and offered once you have answered for each. Drawings are offered at once.
picture-set-whole = For all pictures of the set
picture-set-from-label = Where is the set?
picture-set-from-missing = Choose where the set is
picture-set-from-folder = In a folder
picture-set-from-zip = In a zip
picture-set-save = Choose the set
picture-set-unreadable = This set cannot be opened: check that it is still there, then choose it again
picture-set-not-a-zip = This file is not a zip, or it is damaged: choose another
picture-set-too-many = This set has more than { NUMBER($most) } files: divide it and bring in one part at a time
picture-set-too-large = This set unpacks to more than { NUMBER($megabytes) } MB: divide it and bring in one part at a time
picture-set-index-without-files = The table in this set has no column “file”: add one with the name of each picture
picture-set-nothing = There is nothing in this set: choose another
picture-set-stopped = You stopped it. No picture was added.
picture-reading-title = The set is being read
picture-reading-so-far = { NUMBER($read) } of { NUMBER($total) } files are read.
picture-reading-opens = The set is being opened.
picture-reading-lede = You can carry on working on other pages. Nothing is added before you say so.
picture-reading-stop = Stop reading
picture-reading-stop-what = Nothing has been added yet.
picture-reading-stopping = It will stop after the file that is being read now.
picture-read-title =
    { $count ->
        [one] One picture can be added
       *[other] { $count } pictures can be added
    }
picture-read-from = The set is called “{ $name }”.
picture-read-keep =
    { $count ->
        [one] Add this picture
       *[other] Add these { $count } pictures
    }
picture-read-leave = Leave the set out
picture-reading-link = See how far the set is
picture-set-not-in-index = The table of the set does not name it
picture-set-not-there = The table of the set names it, but it is not in the set
picture-set-already-here = This picture is here already
picture-report-title = What came of the set
picture-report-link = What came of the last set
picture-report-none = No set was brought in since you opened Alongside.
picture-report-taken-heading = Added
picture-report-taken =
    { $count ->
        [0] No pictures were added from { $name }.
        [one] One picture was added from { $name }.
       *[other] { $count } pictures were added from { $name }.
    }
picture-report-not-taken-heading = Not added
picture-report-not-taken-all = Every file in the set was added.
picture-report-column-file = File
picture-report-column-why = Why
picture-report-waiting =
    { $count ->
        [one] One of them is offered once you say whether there are people in it.
       *[other] { $count } of them are offered once you say whether there are people in them.
    }
picture-report-undo = To take the whole set back, open one of its pictures, then “What changed”.

## Where pictures come from

picture-sources-title = Where pictures come from
picture-sources-lede = Every source, and what it asks for. A credit line is printed only on papers that show a picture from that source.
picture-sources-caption = Sources
picture-sources-column-source = Source
picture-sources-column-licence = Licence
picture-sources-column-credit = Credit line
picture-sources-column-count = Pictures
picture-sources-ours = Drawn for Alongside
picture-sources-unknown = Your own, source not noted
picture-sources-no-licence = Not noted
picture-sources-no-credit = None is asked for

## The pictures that come with Alongside

picture-built-in-title = Pictures that come with Alongside
picture-built-in-lede = Any of them can stand beside a sentence. The people in them are adults of many backgrounds.
picture-shelf-meeting = Meeting and working together
picture-shelf-support = Disability and support
picture-shelf-talking = Talking and deciding
picture-shelf-money = Money
picture-shelf-travel = Travel
picture-shelf-place = Places and rooms
picture-shelf-time = Dates and times
picture-shelf-contact = Ways to reach someone
picture-shelf-document = Papers and formats
picture-shelf-learning = Learning and work
picture-shelf-food = Food and breaks
picture-shelf-safety = Safety, privacy and health
picture-shelf-feeling = Feelings
picture-shelf-life = People and life

## Representatives in a picture

picture-people-title = Representatives in this picture
picture-people-lede = Papers show the picture while everybody named here agrees to photos. If somebody changes their mind, it is left out of all new papers at once.
picture-people-none = No representative is named here yet.
picture-people-label = Representative in this picture
picture-people-missing = Choose a representative
picture-people-add = Add to this picture
picture-people-added = { $name } is named as being in this picture.
picture-people-remove = { $name } is not in it
picture-people-removed = { $name } is no longer named as being in this picture.
picture-people-agrees = Agrees to photos
picture-people-withholds = Does not agree to photos
picture-people-withheld = Papers do not show it, because somebody in it does not agree to photos.
picture-people-ask = Record an answer about photos
