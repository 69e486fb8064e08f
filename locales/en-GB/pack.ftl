### Packs: the papers of an activity, for each person in the format they asked for.
### What a person asks for is never a problem. No file name says anything about it.

## In the pack, in easy words

# Names of files, without their ending.
pack-start-here = Start here
pack-letter-name = Letter
pack-index-title = Start here: { $title }
pack-index-what =
    { $count ->
        [one] There is 1 paper for you.
       *[other] There are { $count } papers for you.
    }
pack-index-list = Your papers
# $file is a file name: "1 About the Partnership Board.pdf".
pack-index-file = In the file { $file }
pack-letter-title = A letter to you
pack-letter-dear = Dear { $called },
pack-letter-papers = Here are your papers for { $title }:
pack-letter-time = Please take your time with them. You can ask for a different format at any time.
pack-help = Is something missing or not right for you? Please tell { $name }.
pack-letter-thanks = Thank you for working with us.

## The page of an activity’s papers

pack-page-lede = Everybody gets the same papers, in the format they asked for.
pack-papers-heading = Papers
pack-paper-open = Choose a format, open, save or print
pack-role-none = There is no role description for this activity yet.
pack-role-hint = Role description, { $version }. Only one that is in force goes into packs.
# $status: "Rules checked".
pack-role-words = Words: { $status }.
pack-all-heading = A pack for each person
# Packs that can be made now.
pack-all-what =
    { $count ->
        [0] No packs can be made here yet.
        [one] One pack can be made now.
       *[other] { $count } packs can be made now.
    }
pack-all-how = Each pack goes into a folder with the person’s name: a page to start with, a letter, and the papers.
pack-all-save =
    { $count ->
        [one] Make the pack
       *[other] Make all { $count } packs
    }
pack-people-caption = Who gets what
pack-column-person = Person
pack-column-pack = Pack
pack-column-last = Last handed over
pack-ready = Ready to make
pack-outside = Made outside Alongside
pack-not-asked = Not asked yet
# $format: "Audio recording".
pack-outside-note = Alongside does not make this format yet ({ $format }). Have it made, or ask the person what else would do.
pack-not-asked-note = Nobody has asked how they like their papers.
pack-ask-link = Ask and note it down
pack-never = Not yet
pack-one-save = Save { $name }’s pack
# $colour: "yellow".
pack-paper-colour = on { $colour } paper
pack-copies =
    { $copies ->
        [one] 1 copy
       *[other] { $copies } copies
    }
# $supporter is a name.
pack-supporter-copy = and a copy for { $supporter }
pack-no-people = Nobody takes part yet. Add people first.
pack-no-people-link = Add people to this activity
pack-quiet = Nothing in a file name says what someone’s format is.

## After making packs

# Name of the zip file, without its ending.
pack-zip-name = Papers for { $name }
pack-refused-heading = Some were not made
pack-refused-lede = These papers did not pass the accessibility check, or something is missing. Nothing was handed over for these people.
pack-refused-one = { $name }: { $paper }. { $why }

## What changed

pack-shape = Handed over as
pack-shape-folder = A folder
pack-shape-zip = One zip file
pack-files = Files

## While many packs are made

pack-everybody-title = Packs for everybody
pack-everybody-lede = The packs of all activities, in one go.
pack-everybody-how = Each activity gets a folder, and in it each person.
pack-everybody-none = No packs can be made here yet.
pack-everybody-back = Back to packs for everybody
pack-everybody-column-activity = Activity
pack-everybody-column-ready = Packs that can be made
# Name of the folder for the packs of all activities.
pack-everybody-folder = Packs
pack-making-title = Packs are being made
pack-making-lede = You can carry on working on other pages. This page shows how far it has got.
pack-making-so-far = { NUMBER($done) } of { NUMBER($total) } packs are ready.
pack-making-not-made =
    { $count ->
        [one] One could not be made.
       *[other] { $count } could not be made.
    }
pack-making-stop = Stop making packs
pack-making-stop-what = What is ready stays in the folder. Nothing is left half made.
pack-making-stopping = It will stop after the one that is being made now.
pack-making-by-itself = This page updates by itself.
pack-making-still = Keep this page still
pack-making-look = See how far it has got
pack-making-link = See how the packs are coming on
pack-making-none-title = No packs are being made
pack-made-title =
    { $count ->
        [0] No packs were made
        [one] One pack is ready
       *[other] { $count } packs are ready
    }
# $folder is the name of a folder.
pack-made-where = You find them in the folder “{ $folder }”, each in a folder with the person’s name.
pack-made-back = Back to papers
pack-made-stopped = You stopped it. What was ready by then is in the folder, and nothing is left half made.
pack-made-disk-full = The disk is full. What is listed below is finished, and nothing is left half made. Make room on the disk, then make the others.
pack-made-not-allowed = Files cannot be saved in this place. What is listed below is finished, and nothing is left half made. Choose another place for the others.
pack-made-failed = Something went wrong. What is listed below is finished, and nothing is left half made. Try again, or choose another place.
# The same where no pack was finished.
pack-made-stopped-none = You stopped it before the first one was ready. Nothing is left half made.
pack-made-disk-full-none = The disk is full. Nothing is left half made. Make room on the disk, then try again.
pack-made-not-allowed-none = Files cannot be saved in this place. Nothing is left half made. Choose another place.
pack-made-failed-none = Something went wrong. Nothing is left half made. Try again, or choose another place.
pack-made-list = Finished packs
pack-index-link = You can find it here: { $link }
pack-zip-all = All papers
pack-not-asked-one = { $name }: nobody has asked how they want papers. Ask first.
pack-outside-one = { $name }: a paper has not been made outside yet ({ $format }).

## One paper or letter for each of many people

pack-papers-making-title = Papers are being made
pack-papers-making-so-far = { NUMBER($done) } of { NUMBER($total) } papers are ready.
pack-papers-making-stop = Stop making papers
pack-papers-made-title =
    { $count ->
        [0] No papers were made
        [one] One paper is ready
       *[other] { $count } papers are ready
    }
pack-papers-made-list = Who has a paper in the folder
