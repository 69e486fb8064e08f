### The sample charity, Marlbrook Voices: everything in it that a person reads. All people are invented.
### Titles, purposes and statements stand in papers in easy words: short sentences, one idea each.

sample-address =
    The Old Library
    Weir Street
    Marlbrook
sample-helen-job = Involvement lead
sample-tunde-job = Deputy involvement lead
sample-kim-how = reads the papers with her and comes to meetings
sample-joan-paper = yellow

sample-rosie-brings =
    Asks the question others want to ask
    Co-chairs meetings
sample-gareth-brings =
    Makes short films
    Knows how bookings work by text
sample-amina-brings =
    Writes clearly
    Tries out new websites before everybody else
sample-joan-brings =
    Knows every bus stop in Marlbrook
    Speaks for people in the villages
sample-derek-brings =
    Good with figures
    Has driven for a living
sample-priya-brings =
    Listens well
    Keeps meetings to time

## Activities

sample-board-title = Partnership Board
sample-board-purpose = Decide together how transport in Marlbrook is run. Make sure that what people say is acted on.
sample-board-measures =
    Every question from the board gets an answer in 20 working days
    Half of each agenda comes from representatives
sample-board-outcomes =
    People can get to where they want to go
    The council knows what works and what does not
sample-survey-title = Dial-a-Ride survey
sample-survey-purpose = Find out why 4 in 10 bookings fail, and change the booking rules
sample-survey-measures =
    Fewer than 1 in 10 bookings fail
    People can book in the way that works for them
sample-survey-outcomes = New booking rules that people have agreed
sample-sponsor = Sam Ellis, director

## Role description of the Partnership Board

sample-role-heading = Member of the Partnership Board
sample-role-one = You come to 6 meetings a year.
sample-role-two = You get the papers before each meeting. They come in the format you ask for.
sample-role-three = You say what matters to you. You also say what you hear from other people.
sample-role-four = You can put things on the agenda.
sample-role-five = You ask questions. No question is too small.
sample-role-six = We make decisions together.
sample-role-seven = We tell you what changed because of what you said.
sample-role-eight = You can bring a supporter with you.
sample-role-time = Each meeting takes 2 hours. Reading the papers takes about 1 hour.
sample-role-support =
    Somebody to talk to before and after each meeting
    Help with reading the papers
    Training, if you want it
sample-role-payment = We pay your travel. You can choose to be paid for your time.
sample-role-changed = First version

# The second role keeps the rules. No reader has seen it yet.
sample-chair-heading = Co-chair of the Partnership Board
sample-chair-one = You lead the meeting together with Helen.
sample-chair-two = You choose with us what the meeting talks about.
sample-chair-three = You make sure that everybody can speak.
sample-chair-four = We ask for your consent before we print your name.
sample-chair-word = consent
sample-chair-word-means = that you say yes
sample-chair-time = Each meeting takes 3 hours. Getting ready takes about 2 hours.

# The third is a draft that is meant to be hard: it shows what the check finds.
sample-checker-heading = Timetable checker
sample-checker-one = You attend three sessions with the other stakeholders in order to scrutinise the timetable.
sample-checker-two = You notify the DLR if you have had difficulties when you were trying to book a journey with Dial-a-Ride.
sample-checker-three = You don’t have to be an expert.
sample-checker-payment = Expenses are reimbursed.

# A reading group that checks papers for money.
sample-readers = Marlbrook Reading Group
sample-readers-changed = They asked us to write “papers” and not “documents”. They chose another picture for decisions.
sample-limits = Limits of the reading group
sample-jargon-one = Dial-a-Ride
sample-jargon-one-means = a small bus that you book, and that comes to your door
sample-jargon-two = co-production
sample-jargon-two-means = that we plan and decide together as equals
sample-jargon-three = stakeholder
sample-jargon-three-means = a person it matters to

## Pictures of its own

sample-picture-room = The committee room in the town hall
# Words that the picture stands for, with spaces between them.
sample-picture-room-words = committee room town hall
sample-picture-members = Rosie and Joan outside the town hall
sample-picture-members-words = Rosie Joan board members town hall

## The access audit of the town hall

sample-audit-name = Town hall, committee room 2
sample-audit-whereabouts = Market Square, Marlbrook
sample-audit-loop = Hearing loop not tested
sample-audit-changing-places = The nearest one is in the library, 5 minutes away.
sample-audit-microphone = The room is small. Everybody can be heard.
sample-audit-entrance = The ramp is at the side, in Weir Street.

## Promises

sample-promise-dana = Dana Pritchard, head of transport
sample-promise-ruth = Ruth Adeyemi, buildings manager
sample-promise-transport = Transport
sample-promise-buildings = Buildings
sample-promise-directors = Director’s office
sample-promise-texts = People can book Dial-a-Ride by text
sample-promise-texts-done = Booking by text has worked since 24 November.
sample-promise-loop = Test the hearing loop in committee room 2
sample-promise-loop-note = Joan has offered to try it out.
sample-promise-answer = A written answer to every question from the board
sample-promise-claims = Every expenses claim is paid in 10 working days

## What was tried and learned

sample-lesson-quiet = A quiet hour before the meeting
sample-lesson-quiet-happened = Four people came early. They read the papers together and had a drink.
sample-lesson-quiet-learned = People asked more questions. The meeting was shorter.
sample-lesson-online = An online-only survey
sample-lesson-online-happened = Only 9 people answered. Two people said they have no computer.
sample-lesson-online-learned = We must ask on paper and by phone too. We must ask on the buses.

## The meeting in January

sample-meeting-title = January meeting of the board
sample-meeting-bring =
    Your papers
    Your bus ticket or taxi receipt
sample-meeting-library = Marlbrook library, reading room
sample-meeting-town-hall = Town hall, committee room 2
sample-meeting-online = Online video call
sample-meeting-rosie = Kim can come with me on Thursdays.
sample-meeting-derek = Mornings are best for my taxi.
sample-meeting-priya = I can join online in the afternoon.
sample-meeting-why = It suits five of the six of us. The town hall has level access. Priya can join by video call.
## The skills audit of the Partnership Board

sample-need-one = Read the papers before a meeting
sample-provide-one = The papers come in your own format. Helen reads them with you if you like.
sample-need-two = Say what you think in a group
sample-provide-two = We meet an hour before, to get ready. You can also write it down.
sample-need-three = Understand figures
sample-provide-three = Every figure comes with a sentence that explains it.
sample-rosie-would-like = To chair a whole meeting
sample-offer-mentor = A mentor for chairing: Amina
sample-mentor = Amina Yusuf
sample-mentor-session = How to put a question to the managers
sample-offer-training = Two hours on reading a budget

## Certificates

sample-rosie-did = took part in 11 activities with Marlbrook Voices and helped run the Partnership Board
sample-rosie-changed = People can now book Dial-a-Ride by text as well as by phone.
sample-rosie-skills =
    Asking questions
    Co-chairing
sample-derek-did = took part in the Partnership Board and explained the figures to everybody
sample-joan-did = took part in the Partnership Board and spoke for people in the villages
sample-for-the-board = for the Partnership Board

## Folders in which papers are written without a screen

sample-packs-folder = Packs
sample-certificates-folder = Certificates
sample-one-page-folder = On one page
sample-easy-words-folder = In easy words
sample-large-print-folder = In large print

## What is told without a screen

# $name is a person's folder, $why the reason.
sample-not-made = { $name }: not made here. { $why }
sample-folder-refused = Alongside may not write into this folder, or there is no room: { $folder }

## The plans and the start of both activities
sample-plan-objectives = Meet every other month
    Look at what people say about buses and Dial-a-Ride
    Follow up every question until it has an answer
sample-plan-expectations = Everybody listens
    Papers come in time, in the format each person asked for
    Staff say what they can and cannot change
sample-plan-departments = Transport
    Customer services
sample-plan-funding = The council’s transport fund pays for meetings, access and payments until March 2028.
sample-plan-frequency = Every other month
sample-plan-duration = Until March 2028, then we look at it again
sample-decided-board = the whole board
sample-decided-at-meeting = at the meeting in the town hall
sample-decided-four = Rosie, Gareth, Amina and Derek
sample-decided-designing = while designing the survey together
sample-confirm-terms = All six said yes at the meeting, Gareth through his interpreters.
sample-confirm-payment-policy = The payment leaflet went to everybody in their own format.
sample-confirm-budget = The transport fund has money set aside until March 2028.
sample-confirm-arrangements = Everybody chose Thursdays at 10:30 in the town hall.
sample-confirm-access-audit = Amina and Derek tried the survey and the rooms before we began.

## Meetings

# $month is "April 2026".
sample-board-meeting = Meeting of the board, { $month }
sample-session-extra = Extra session on fares
sample-session-extra-why = The heating in the town hall is broken.
sample-privacy-asked = Everything you keep about me, please.
sample-privacy-answer = A copy of everything, at 20 point, by post.
sample-session-one = Session 1: why bookings fail
sample-session-two = Session 2: new rules
sample-session-three = Session 3: try the new rules
sample-training-asking = Asking questions
sample-training-chairing = Co-chairing a meeting
sample-join-online = Video call. The link comes by email on the day before.
sample-practical =
    Use the side door in Mill Street. It has no step.
    There are two parking spaces for Blue Badge holders.
    Tea, coffee and water are there from 10:00.
sample-greeting = From 10:00 inside the side door in Mill Street
sample-rate-trustees = Trustees, 18 March 2026

## What we do for each of them

sample-rosie-papers = We post Easy Read papers, to arrive before the weekend. Kim reads them with her.
sample-rosie-timing = We start at 10am or later, and take a break at least every hour.
sample-rosie-meeting = Kim sits next to Rosie. We pause so that they can talk.
sample-rosie-photo = We send a photo of the building and the name of the greeter.
sample-gareth-papers = We have a summary of the papers made as a BSL video.
sample-gareth-interpreters = We book two BSL interpreters.
sample-gareth-text = We send text messages. We never phone.
sample-amina-papers = We email papers in Word, with real headings.
sample-amina-reader = We send files that a screen reader can read, and no pictures of text.
sample-joan-papers = We post papers at 20 point on yellow paper.
sample-joan-loop = We test the hearing loop, and keep a seat inside it.
sample-derek-papers = We email papers as plain text.
sample-derek-room = We meet where there is step-free access, and leave space for a wheelchair at the table.
sample-derek-assistant = We keep a seat beside Derek for the personal assistant he employs.
sample-derek-taxi = We book an accessible taxi there and back.
sample-priya-papers = We have the papers recorded.
sample-priya-break = We take a break at least every 45 minutes.
sample-priya-online = We send the link the day before. Priya joins online.
## What people said in the survey

sample-input-first = First session
sample-input-second = Second session
sample-input-third = Third session
sample-input-phone = Booking only by phone
sample-input-phone-said = Phone-only booking shuts out Deaf people.
sample-input-form = The online form and screen readers
sample-input-form-said = My screen reader cannot find the button at the end of the form.
sample-input-form-why = The button has a name now. Amina tried it and it works.
sample-input-drivers = Drivers who wait
sample-input-drivers-said = The drivers are kind. They wait until I am inside.
sample-input-drivers-why = We told the drivers. All new drivers learn this on their first day.
sample-input-evening = A message the evening before
sample-input-evening-said = Tell me the evening before when the bus will come. Then I can plan.
sample-input-evening-why = Everybody who books gets a text or a call the evening before.
sample-input-card = A card in easy words
sample-input-card-said = I want a card that shows how to book, with pictures.
sample-input-card-why = The card is ready. The reading group checked it.
sample-input-engaged = The line is engaged all morning
sample-input-engaged-said = I rang 14 times. Then all the places were gone.
sample-input-engaged-why = There is a second phone line. Half of the places are kept until noon.
sample-input-weekend = Buses with a ramp at weekends
sample-input-weekend-said = I go to church on Sunday and to the market on Saturday. There is no bus with a ramp.
sample-input-weekend-why = A bus with a ramp runs on Saturdays. There is no driver for Sundays yet. We will ask again in March.
sample-input-company = Another company for the buses
sample-input-company-said = Change the company. They have let us down for years.
sample-input-company-why = The contract ends in June 2027. We cannot change it before then. You will help us write the new one.
sample-input-companion = A free seat for a companion
sample-input-companion-said = Whoever comes along to help should not have to pay.
sample-consent-first-name = First name only.

## How meetings were

sample-power-papers = My papers came the day before.
sample-power-first = Put our items first.

## How Rosie grows

sample-growth-goal = I want to chair a whole meeting
sample-growth-goal-next = First half of the March meeting, with Amina beside me.
sample-growth-asking = Asking questions
sample-growth-asking-shown = She asked the first question in the September meeting.
sample-growth-chairing = Co-chairing
sample-growth-chairing-shown = She chaired two items in December.
sample-growth-session = How to open a meeting
sample-growth-session-with = With Amina, at the library.
sample-growth-reference = Helen speaks for me when I look for a job
sample-growth-equality = Disability equality

## Looking back at the survey

sample-review-presence-plan = Four people who book in four ways.
sample-review-presence-found = We had phone, text, web and a supporter who books.
sample-review-presence-question = Who never books, because it has failed too often?
sample-review-impact-plan = New booking rules that people have agreed.
sample-review-impact-found = Booking by text works. Half of the places are kept until noon.

## The agenda of January 2027

sample-item-welcome = Apologies and notes of the last meeting
sample-item-director = News from the director
sample-item-fares = Fares from April
sample-item-finance = Money so far this year
sample-item-drivers = New drivers
sample-item-website = The new website
sample-item-text = Booking by text
sample-item-text-paper = What people said about booking by text
sample-item-bookings = Why bookings fail
sample-said-bookings =
    Four in ten bookings fail because the phone is busy. Deaf people cannot phone at all.
    We want to book by text. We will decide in January.
sample-staff-there = Helen Marsh, Tunde Bakare until 12:00
sample-action-try = Try the text line for a week
sample-action-ask = Ask the bus company what a text line costs
sample-derek-pays = Derek, who claims it
## Papers of the board in January

sample-paper-agenda = Agenda for January
sample-paper-december = Agenda for December
sample-paper-notes = Last notes
sample-paper-report = Dial-a-Ride report
sample-paper-report-says =
    Four in ten bookings did not work.
    Now you can book by text message.
    You can still book by phone.
sample-paper-budget = Budget
sample-paper-studio = Clear Voice Studio
sample-paper-agreed-how = by phone, with Kim
## Claims

sample-appeal = Sam Ellis, director. Telephone 01632 960 104, or email director@marlbrook.example.
sample-tax-advice = Bright Ledger, accountants
sample-budget = Partnership Board 2026/27
sample-budget-fund = Community Fund grant
sample-claim-about = Partnership Board, January meeting
sample-claim-taxi-there = Accessible taxi, there
sample-claim-taxi-home = Accessible taxi, home
sample-claim-lunch = Lunch, Bridge Café
sample-claim-on-paper = Kept on paper in the office
sample-claim-journey = Home to the town hall and back

sample-monitoring-age = How old are you?
sample-monitoring-under-25 = Under 25
sample-monitoring-25-to-49 = 25 to 49
sample-monitoring-50-to-64 = 50 to 64
sample-monitoring-65-or-over = 65 or over
sample-monitoring-where = Where do you live?
sample-monitoring-in-town = In Marlbrook
sample-monitoring-in-village = In a village near Marlbrook
sample-monitoring-elsewhere = Somewhere else
