### Help: short pages in plain words.

help-title = Help
help-lede = Short pages. Each can be read in a minute.
help-back = Back to help
help-back-start = Back to the start
help-started-title = Getting started
help-started-why = From an empty file to the first certificate.
help-formats-title = Formats
help-formats-why = Which papers each person can have, and when to choose them.
help-keys-title = Keys
help-keys-why = How to work without a mouse.
help-safe-title = Keeping things safe
help-safe-why = Passphrases, backups, and who can see what.

## Getting started

help-started-lede = Five steps. You can stop after any of them.
help-started-one = Fill in your charity
help-started-one-how = In Settings, open “Your charity”. Its name, number and contact go on every paper.
help-started-two = Add an activity
help-started-two-how = A board, a survey, a day out. Say why you are doing it, and who people can ask.
help-started-three = Add the people who take part
help-started-three-how = Ask each person which format they want, how large, and how it should reach them. Their reasons are their own business: Alongside has no place for a diagnosis.
help-started-four = Make the packs
help-started-four-how = Each person gets a folder with what they asked for. File names do not show what format it is.
help-started-five = Give a certificate
help-started-five-how = At the end, show the person the words. When they agree, print it.
help-started-alone = You cannot break anything. Every record has a page “What changed”, and the last change can be undone.

## Formats

help-formats-lede = Ask the person. They know best, and they may change their mind.
help-formats-easy = Easy words
help-formats-easy-how = A picture at the left of each idea, 17 point type, short sentences. It may be called Easy Read only when people with learning disabilities have checked it and were paid.
help-formats-clear = Clear print
help-formats-clear-how = 14 point type, no columns, plenty of space. Good for most people.
help-formats-large = Large print
help-formats-large-how = From 16 to 36 point: the person’s own size. The text flows again, so that no line is cut off.
help-formats-web = Web page
help-formats-web-how = One file for any screen, for screen readers, and for people who set their own colours.
help-formats-plain = Plain text
help-formats-plain-how = Only the words. Good in an email, with braille displays, and with old screen readers.
help-formats-word = Word
help-formats-word-how = For people who read with Word and a screen reader, or who want to write in the paper. Headings, lists and tables are real ones.
help-formats-book = Book (EPUB)
help-formats-book-how = For phones, tablets and DAISY players. The text fits any screen.
help-formats-braille = Braille (BRF)
help-formats-braille-how = For a braille display, or for somebody who embosses it. Grade 1 in English is built in. Grade 2 and Welsh need the program liblouis on this computer. The first line always says which braille it is.
help-formats-script = Script to be read aloud
help-formats-script-how = For a computer’s voice, or for somebody who records it: pauses are marked, and dates, money and phone numbers are written as they are said.
help-formats-same = Every format has the same words in the same order.
help-formats-pdf = Every PDF is checked before you get it: a screen reader can read it, and so can an archive in 50 years.

## Easy words

help-easy-title = Writing easy words
help-easy-why = How a paper becomes Easy Read, and who decides.
help-easy-lede = Four steps. The program helps with the first three. Only people can take the last.
help-easy-write = Write one idea in each statement
help-easy-write-how = Short sentences that say “you” and “we”. Choose a picture for each statement. If a hard word has to stay, explain it beside the statement.
help-easy-mend = Save, and look at the notes
help-easy-mend-how = The notes say what is hard to read, where the rule comes from, and often a plainer word. Some things have to be put right. The rest is advice, and you decide.
help-easy-rules = Note that the rules are checked
help-easy-rules-how = On the page “Check the words”, once nothing has to be put right. The paper still says “easier words”.
help-easy-readers = Ask readers
help-easy-readers-how = People with learning disabilities read it and are paid. Change what they find hard. Then note who they were. From now on the paper says “Easy Read”.
help-easy-change = Any change to the text makes the paper a draft again.
help-easy-figures = In Settings you will find your own hard words and the limits. The notes cannot tell whether a text is true, kind or clear.

## Pictures

help-pictures-title = Pictures of your own
help-pictures-why = Photos and drawings in papers, and how people in them are asked.
help-pictures-lede = Alongside has pictures for most things. Your own show the real place and the real bus.
help-pictures-which = Choose a plain picture
help-pictures-which-how = One thing in it, a plain background, good light. No picture of a disability for its own sake: show what people do.
help-pictures-add = Add it
help-pictures-add-how = In Papers, open “Pictures”. Photos are turned upright and made smaller, and the place where they were taken is removed. Say what the picture shows, for people who cannot see it.
help-pictures-people = Ask the people in it
help-pictures-people-how = Note who they are, what they said and when. Until they agree, the picture is not offered for papers. If they change their mind, new papers leave it out.
help-pictures-rights = Note whose it is
help-pictures-rights-how = A picture from the internet belongs to somebody. Some licences ask for a credit line: papers that show the picture print it.
help-pictures-sets = Bring in many at once
help-pictures-sets-how = A folder or a zip. A table called index.csv can say what each shows. A page then shows what can be added and what cannot, and why. Nothing is added before you say so.
help-pictures-change = To use another file, add it as a new picture. Papers that have the old one keep it.

## Keys

help-keys-lede = Everything works without a mouse.
help-keys-caption = Keys and what they do
help-keys-column-key = Key
help-keys-column-does = What it does
help-keys-tab = Tab
help-keys-tab-does = Go to the next link, box or button
help-keys-shift-tab = Shift and Tab
help-keys-shift-tab-does = Go to the one before
help-keys-enter = Enter
help-keys-enter-does = Follow a link, press a button, send a form
help-keys-space = Space
help-keys-space-does = Press a button, tick a box, open a menu
help-keys-arrows = Arrow keys
help-keys-arrows-does = Choose one of a few, or move in a list
help-keys-bigger = Ctrl and plus
help-keys-bigger-does = Make everything larger
help-keys-smaller = Ctrl and minus
help-keys-smaller-does = Make everything smaller
help-keys-normal = Ctrl and 0
help-keys-normal-does = Go back to the normal size
help-keys-skip = The first Tab on each page leads to “Skip to main content”, past the menu.
help-keys-mac = On a Mac, use Command in place of Ctrl.
help-keys-reader-heading = With a screen reader
help-keys-reader = Each page opens at its heading. Headings, lists, tables and places are named, so the keys of your screen reader work. When a form has a problem, the page opens at the list of problems: each leads to its box.

## Keeping things safe

help-safe-lede = Your records are encrypted. Three things matter.
help-safe-passphrase = A passphrase for each person
help-safe-passphrase-how = Never share one. Every change is recorded with a name, so sharing blames the wrong person.
help-safe-sheet = The recovery sheet
help-safe-sheet-how = If all passphrases are forgotten, only this sheet opens the file. Keep two copies in two locked places.
help-safe-backup = Backups in another building
help-safe-backup-how = Alongside makes one each working day. Copy the folder to a USB stick now and then.
help-safe-leave = When you leave your desk, press Lock at the top of the page.

## Access

help-access-title = Access and consent
help-access-why = What to write down about somebody, who may know, and when to forget it.
help-access-lede = Write what you do, never why.
help-access-ask = Ask the person
help-access-ask-how = They know best what works. If you guess, say so: Home then reminds you to ask.
help-access-write = Write the action
help-access-write-how = “We book two BSL interpreters” helps whoever plans the meeting. A diagnosis helps nobody, and Alongside has no place for one. If people describe themselves, keep their own words.
help-access-tell = Tell only those who need to know
help-access-tell-how = For each access requirement, ask who may know, and ask once for consent to tell them. No answer means no consent, and a change of mind applies at once.
help-access-reach = Reach people in the ways they want
help-access-reach-how = A way that somebody does not want is left off every list, letter and label. Its number is only on the person’s own form.
help-access-again = Ask again once a year
help-access-again-how = What people need changes. Print the list in their own format, and check it together.
help-access-forget = Forget in time
help-access-forget-how = Six months after somebody has left, Home asks you to erase what you did for them. Anybody can ask to see everything you keep about them, and to be erased.
help-access-standard = The six steps on each person’s access page are those of the accessible information standard: identify, record, flag, share, meet and review.
## Meetings

help-meetings-title = Meetings, from start to end
help-meetings-why = From the first question to the minutes, with everybody.
help-meetings-lede = Five steps, in the order that helps most.
help-meetings-plan = Set up the meeting at the time people chose
help-meetings-plan-how = Open an activity, then “Meetings”. A time that was agreed there does not need typing again. Say who waits at the door.
help-meetings-ask = Ask everybody for items
help-meetings-ask-how = On “Agenda”, set the last day and make the letter asking for items. Each person gets it in their own format.
help-meetings-order = Put the agenda in order
help-meetings-order-how = “Move up” and “Move down” work with the keyboard. Eight checks say what to look at. One press puts introductions and ground rules first, another places the breaks.
help-meetings-book = Book support
help-meetings-book-how = “Support” shows what people need and what is not booked yet. Home reminds you.
help-meetings-after = Write down who came, what was said and who does what
help-meetings-after-how = Everybody’s time is recorded, so that they can be thanked and paid for it. What is still to do comes back on the next agenda.
help-meetings-advice = The checks are advice. An agenda can be printed at any time.
help-answers-title = Answering people
help-answers-why = How everybody hears what came of what they said.
help-answers-lede = People most often say that they never hear what came of it. These steps make sure that they do.
help-answers-write = Write down what people say
help-answers-write-how = Open an activity, then “What came of it”. Use their own words. Nobody has to give a name. Say whether it agrees, challenges or brings something new.
help-answers-answer = Answer in time
help-answers-answer-how = The clock counts working days from the day it was said: 20, or as many as you set. Home shows what is late.
help-answers-no = A no needs a reason
help-answers-no-how = Say honestly what will not be done, and why. Name who decided it. A clear no is better than silence.
help-answers-tell = Tell the person who said it
help-answers-tell-how = Make the letter in their own format, or tell them in a way they like. Ways that they refused are not offered. Then note when and how they heard.
help-answers-quote = Print their words only with both their yeses
help-answers-quote-how = A person says yes to these words, and yes to quotes in general. If they take one back, the words are left out of every paper you make after that.
help-answers-show = Show the group
help-answers-show-how = “You said, we did” is a sheet for any period. The impact report covers the whole year, with what was refused and what went wrong.
help-answers-close = An activity can only be closed once everything that people said has an answer, or a reason why not.
help-in-time-title = Papers in time
help-in-time-why = How dates are planned back from a meeting, and what to do about a late paper.
help-in-time-lede = People can only take part in a meeting if they have had time with its papers.
help-in-time-dates = Give each paper a title early
help-in-time-dates-how = Each person said how many working days they want papers before a meeting. From that day we count back the days for delivery and the days to make their format. This shows when a text must be final.
help-in-time-late = When a text is late
help-in-time-late-how = Move it to another meeting, or ask each person whether a late paper is all right and note the answer. Nobody has to agree.
help-in-time-packs = Make all packs
help-in-time-packs-how = Each person gets a folder and a zip with exactly what they asked for. You can go on working while they are made.
help-in-time-outside = Have recordings and videos made
help-in-time-outside-how = On the page of a paper, choose the format. Note who makes it and when it comes, and attach it once you have it.
help-in-time-sent = Note what was sent, and what has arrived
help-in-time-sent-how = If a paper changes after that, the page of the paper lists who needs the new version.
help-in-time-quiet = Names of files and envelopes never say what a person needs.

## Money

help-money-title = Paying people
help-money-why = From the first offer to the day the money leaves.
help-money-lede = Nobody should be out of pocket, and everybody is paid when you promised.
help-money-say = Say beforehand what you pay
help-money-say-how = Set your rates and figures under Money. Hand out the leaflet. Ask each person what they choose; declining is a choice.
help-money-claim = Begin claims from who came
help-money-claim-how = The page of a meeting begins a draft for everybody. Add what it cost each person, with a photo of the receipt. Somebody can help to fill it in.
help-money-approve = Somebody else approves
help-money-approve-how = Nobody approves a claim they helped to prepare. Nobody approves their own claim, or one from somebody in their household or family.
help-money-pay = Make a payment list
help-money-pay-how = Tick the approved claims. Save the list for the accounts, or the file for the bank. When the money has left, say when. The code in the accounts stands in the tables because your bookkeeper enters each line under it.
help-money-watch = Watch the budget
help-money-watch-how = Set a budget with a line for each kind of cost. It warns you early. Access money is kept separate: it pays for nothing else.
help-money-benefits = Ask nothing about benefits
help-money-benefits-how = If a person asks, make them a list of what you paid by week and month. Tell them to get advice before they accept.
help-money-accounts = Account numbers are kept encrypted with everything else, and are erased with the person. If an account changes after the claim was approved, the bank pays it only once somebody else has asked the person and confirmed it. Delete the file for the bank once the bank has it.

## Planning

help-plans-title = Planning with people
help-plans-why = From an idea to the end of an activity, with the people it is about.
help-plans-lede = Plan with representatives from the first day. The steps are the same for a one-week survey and a three-year board.
help-plans-decide = Decide together
help-plans-decide-how = The plan asks who decided the purpose, objectives, outcomes, timeframe and evaluation. Until that is filled in, pages and papers say that it is not decided yet.
help-plans-agree = Agree the papers
help-plans-agree-how = Terms of reference, ground rules and role descriptions start with our words: change anything that does not suit you. Share a version, then note what each person says and how. Disagreeing is an answer like any other.
help-plans-change = Change a paper with a new version
help-plans-change-how = Answers stay with the version people saw. Say in plain words what changed. The old version stays in force until the new one replaces it.
help-plans-place = Check the venue with somebody who will use it
help-plans-place-how = The access audit has questions for each part of a building, and for meetings online. Print the checklist and take it with you. You can use the answers again for the next activity there.
help-plans-start = Look at the start list
help-plans-start-how = “Change stage” shows what is missing before you start, with a link to each thing. You can start anyway: say who decided this, and why. Both stay on the page and in reports.
help-plans-end = End it well
help-plans-end-how = An activity can close once everybody who said something has an answer. If you pause or cancel it, tell people why.
help-plans-promises = Write down what others promise. Promises with a name and a date are more often kept.
