### Texts to begin with, one for each kind of paper: a charity’s first draft. What is in square brackets is for the group to fill in.
###
### They keep our own rules for easy words; a test sees to it. They speak to the people who take part.

## Terms of reference

versioned-paper-start-terms-one-heading = What this paper is
versioned-paper-start-terms-one =
    This paper is our terms of reference.
    We write it together.
versioned-paper-start-terms-one-word = terms of reference
versioned-paper-start-terms-one-means = what a group is for and how it works
versioned-paper-start-terms-two-heading = What the group is for
versioned-paper-start-terms-two = Our group is here to [say what the group wants to change].
versioned-paper-start-terms-three = We work on [say what the group works on].
versioned-paper-start-terms-four-heading = What we can decide
versioned-paper-start-terms-four = Our group decides about [say what the group decides].
versioned-paper-start-terms-five = We say what we think about [say what the group is asked about].
versioned-paper-start-terms-six =
    Other people decide some things.
    We tell you who they are.
versioned-paper-start-terms-seven =
    Every idea gets an answer.
    If the answer is no, we tell you why.
versioned-paper-start-terms-eight-heading = Who is in the group
versioned-paper-start-terms-eight =
    { "[" }How many] representatives are in the group.
versioned-paper-start-terms-eight-word = representatives
versioned-paper-start-terms-eight-means = people who speak from their own experience
versioned-paper-start-terms-nine =
    { "[" }How many] members of staff are in the group.
versioned-paper-start-terms-ten = What each person says counts the same.
versioned-paper-start-terms-eleven =
    Two people lead our meetings together.
    One is a representative.
versioned-paper-start-terms-twelve-heading = How we meet
versioned-paper-start-terms-twelve =
    We meet [how often].
    A meeting takes [how long], with breaks.
versioned-paper-start-terms-thirteen =
    We meet at [which place].
    You can also join from home.
versioned-paper-start-terms-fourteen =
    You get the papers [how many] days before the meeting.
    You get them in the way you like to read.
versioned-paper-start-terms-fifteen = You can put your own ideas on the agenda.
versioned-paper-start-terms-fifteen-word = agenda
versioned-paper-start-terms-fifteen-means = the list of things we talk about
versioned-paper-start-terms-sixteen-heading = How we decide
versioned-paper-start-terms-sixteen = We talk until we agree.
versioned-paper-start-terms-seventeen =
    If we do not agree, we vote.
    Each person has one vote.
versioned-paper-start-terms-eighteen =
    You can say no.
    We write down why.
versioned-paper-start-terms-nineteen-heading = Help and money
versioned-paper-start-terms-nineteen =
    Tell us what you need to take part.
    We arrange it and we pay for it.
versioned-paper-start-terms-twenty = You can bring a person who supports you.
versioned-paper-start-terms-twenty-one = We pay your travel and your other costs.
versioned-paper-start-terms-twenty-two =
    We pay you for your time.
    You can say no to the money.
versioned-paper-start-terms-twenty-three-heading = Private things
versioned-paper-start-terms-twenty-three =
    People may talk about their own lives.
    We do not tell others.
versioned-paper-start-terms-twenty-four = We ask before we use your words or your photo.
versioned-paper-start-terms-twenty-five-heading = If you are not happy
versioned-paper-start-terms-twenty-five =
    Talk to [name of a person].
    You can also ask for somebody else.
versioned-paper-start-terms-twenty-six =
    You can complain.
    Nobody will treat you badly for it.
versioned-paper-start-terms-twenty-seven =
    You can take a break or leave.
    You do not have to say why.
versioned-paper-start-terms-twenty-eight-heading = When we change this paper
versioned-paper-start-terms-twenty-eight =
    We read this paper together once a year.
    We change what does not work.
versioned-paper-start-terms-twenty-nine = When the group ends, we tell you what it changed.

## Ground rules

versioned-paper-start-rules-one = One person speaks at a time.
versioned-paper-start-rules-two = We listen to each other.
versioned-paper-start-rules-three =
    We use plain words.
    Say stop if we do not.
versioned-paper-start-rules-four =
    Take your time.
    We wait for you.
versioned-paper-start-rules-five = You can ask as often as you like.
versioned-paper-start-rules-six =
    You can say that you do not agree.
    We are still kind to each other.
versioned-paper-start-rules-seven = What each person says counts the same.
versioned-paper-start-rules-eight =
    Say what you need to take part.
    You do not have to say why.
versioned-paper-start-rules-nine = We keep private things private.
versioned-paper-start-rules-ten = Take a break when you need one.
versioned-paper-start-rules-eleven =
    Keep phones quiet.
    Use yours if it helps you take part.
versioned-paper-start-rules-twelve = We start and finish on time.

## Overview

versioned-paper-start-overview-one-heading = What it is
versioned-paper-start-overview-one =
    { "[" }Name of the activity] is [say what it is].
versioned-paper-start-overview-two =
    { "[" }Name of your charity] does it together with you.
versioned-paper-start-overview-three-heading = Why we do it
versioned-paper-start-overview-three = We want to change [say what should get better].
versioned-paper-start-overview-four = You know things that we do not know.
versioned-paper-start-overview-five-heading = What you do
versioned-paper-start-overview-five = You [say what people do].
versioned-paper-start-overview-six = You do not have to know any special words.
versioned-paper-start-overview-seven-heading = When and where
versioned-paper-start-overview-seven = We meet [how often], from [month] to [month].
versioned-paper-start-overview-eight =
    Each meeting takes [how long].
    There are breaks.
versioned-paper-start-overview-nine = We meet at [which place].
versioned-paper-start-overview-ten =
    We look at the place before you come.
    We ask what you need there.
versioned-paper-start-overview-eleven-heading = What you get
versioned-paper-start-overview-eleven = You get papers in the way you like to read.
versioned-paper-start-overview-twelve = You get the help you need to take part.
versioned-paper-start-overview-thirteen = We pay your travel and your other costs.
versioned-paper-start-overview-fourteen =
    We pay you for your time.
    You can say no to the money.
versioned-paper-start-overview-fifteen-heading = What comes of it
versioned-paper-start-overview-fifteen = We tell you what changed because of you.
versioned-paper-start-overview-sixteen = You can have a paper that says what you did.
versioned-paper-start-overview-seventeen =
    You can stop at any time.
    You do not have to say why.

## Expenses policy

versioned-paper-start-expenses-one-heading = What this paper is
versioned-paper-start-expenses-one = This paper is about your expenses.
versioned-paper-start-expenses-one-word = expenses
versioned-paper-start-expenses-one-means = the money that you spend so that you can take part
versioned-paper-start-expenses-two = Nobody should lose money because they take part.
versioned-paper-start-expenses-three-heading = What we pay for
versioned-paper-start-expenses-three = We pay for buses and trains.
versioned-paper-start-expenses-four = We pay for a taxi when you need one.
versioned-paper-start-expenses-five =
    We pay if you use your own car.
    You get [how much] for each mile.
versioned-paper-start-expenses-six = We pay for parking.
versioned-paper-start-expenses-seven = We pay for a person who supports you.
versioned-paper-start-expenses-eight = We pay when somebody else looks after your children.
versioned-paper-start-expenses-nine = We pay when somebody else looks after a person you care for.
versioned-paper-start-expenses-ten =
    We book people who sign or write for you.
    We pay them.
versioned-paper-start-expenses-eleven =
    We pay for food and drinks.
    We pay up to [how much] a day.
versioned-paper-start-expenses-twelve = We pay for printing, post, phone calls and internet.
versioned-paper-start-expenses-thirteen =
    Is it something else?
    Ask us first.
versioned-paper-start-expenses-fourteen-heading = You do not have to pay first
versioned-paper-start-expenses-fourteen = We can buy your ticket for you.
versioned-paper-start-expenses-fifteen = We can pay the taxi for you.
versioned-paper-start-expenses-sixteen = We can give you money before you travel.
versioned-paper-start-expenses-seventeen-heading = How you get your money
versioned-paper-start-expenses-seventeen =
    You tell us what you paid.
    You can use our form, or phone us.
versioned-paper-start-expenses-eighteen = Keep your receipts and give them to us.
versioned-paper-start-expenses-eighteen-word = receipts
versioned-paper-start-expenses-eighteen-means = papers from a shop or a driver that say what you paid
versioned-paper-start-expenses-nineteen =
    Do you have no receipt?
    Tell us, and we will talk about it.
versioned-paper-start-expenses-twenty =
    Please tell us within [how many] months.
    If it is later, tell us why.
versioned-paper-start-expenses-twenty-one = We pay you within [how many] working days.
versioned-paper-start-expenses-twenty-one-word = working days
versioned-paper-start-expenses-twenty-one-means = Monday to Friday, but not bank holidays
versioned-paper-start-expenses-twenty-two =
    We pay into your bank.
    Ask us if you want another way.
versioned-paper-start-expenses-twenty-three-heading = If we say no
versioned-paper-start-expenses-twenty-three = If we do not pay for something, we tell you why.
versioned-paper-start-expenses-twenty-four = You can ask [name of a person] to look at it again.

## Involvement payment policy

versioned-paper-start-payment-one-heading = What this paper is
versioned-paper-start-payment-one = This paper is about involvement payments.
versioned-paper-start-payment-one-word = involvement payments
versioned-paper-start-payment-one-means = money for your time and for what you know
versioned-paper-start-payment-two = We pay you because your time and your ideas are worth it.
versioned-paper-start-payment-three-heading = What we pay
versioned-paper-start-payment-three =
    You get [how much] for half a day.
    Half a day is up to [how many] hours.
versioned-paper-start-payment-four = You get [how much] for a whole day.
versioned-paper-start-payment-five = You get [how much] for a short task.
versioned-paper-start-payment-six = Reading the papers before the meeting is part of the time.
versioned-paper-start-payment-seven = Breaks are part of the time.
versioned-paper-start-payment-eight =
    Sometimes we call off a meeting.
    We pay you if we tell you less than [how many] days before.
versioned-paper-start-payment-nine-heading = You choose
versioned-paper-start-payment-nine =
    You can take all of the money.
    You can take some, or none.
versioned-paper-start-payment-ten = You can ask us to give it to somebody else.
versioned-paper-start-payment-eleven =
    You can change your mind.
    You do not have to say why.
versioned-paper-start-payment-twelve = What you say counts the same if you take no money.
versioned-paper-start-payment-thirteen-heading = How you get your money
versioned-paper-start-payment-thirteen =
    You tell us what you did.
    You can use our form, or phone us.
versioned-paper-start-payment-fourteen = We pay you within [how many] working days.
versioned-paper-start-payment-fourteen-word = working days
versioned-paper-start-payment-fourteen-means = Monday to Friday, but not bank holidays
versioned-paper-start-payment-fifteen =
    We pay into your bank.
    Ask us if you want another way.
versioned-paper-start-payment-sixteen-heading = Benefits and tax
versioned-paper-start-payment-sixteen =
    Do you get benefits?
    Get advice before you say yes to the money.
versioned-paper-start-payment-sixteen-word = benefits
versioned-paper-start-payment-sixteen-means = money from the government to live on
versioned-paper-start-payment-seventeen = You can ask [name of an advice centre].
versioned-paper-start-payment-eighteen = We do not ask which benefits you get.
versioned-paper-start-payment-nineteen = A gift card counts as money too.
versioned-paper-start-payment-twenty = We tell you before we pay if we take off tax.
versioned-paper-start-payment-twenty-word = tax
versioned-paper-start-payment-twenty-means = money that people pay to the government
versioned-paper-start-payment-twenty-one =
    Money for your travel and other costs is not part of this.
    There is another paper about it.
versioned-paper-start-payment-twenty-two-heading = If we say no
versioned-paper-start-payment-twenty-two = If we do not pay for something, we tell you why.
versioned-paper-start-payment-twenty-three = You can ask [name of a person] to look at it again.
