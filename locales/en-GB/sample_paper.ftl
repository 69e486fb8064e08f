### What the sample charity and its board have agreed. The rest of these papers are the texts to begin with.

sample-terms-for = Our group is here to make buses and Dial-a-Ride work for everybody.
sample-terms-works = We work on how people book, how people travel and what it costs.
sample-terms-decides = Our group decides about what we ask the council for.
sample-terms-says = We say what we think about new bus plans.
sample-terms-people = 6 representatives are in the group.
sample-terms-staff = 2 members of staff are in the group.
sample-terms-meet =
    We meet every 2 months.
    A meeting takes 2 hours, with a break after 1 hour.
sample-terms-where =
    We meet at the town hall, in committee room 2.
    You can also join from home.
sample-terms-papers =
    You get the papers 7 days before the meeting.
    You get them in the way you like to read.
sample-terms-talk =
    Talk to Helen Marsh.
    You can also ask for somebody else.
sample-about-is = The Partnership Board is a group that looks at travel in Marlbrook.
sample-about-who = Marlbrook Voices does it together with you.
sample-about-why = We want to make it easier to get a ride.
sample-about-do = You read the papers, say what you think and help to decide.
sample-about-when = We meet every 2 months, from January to November.
sample-about-long =
    Each meeting takes 2 hours.
    There are breaks.
sample-about-where = We meet at the town hall.
sample-expenses-car =
    We pay if you use your own car.
    You get 45p for each mile.
sample-expenses-food =
    We pay for food and drinks.
    We pay up to £10 a day.
sample-expenses-when =
    Please tell us within 3 months.
    If it is later, tell us why.
sample-expenses-days = We pay you within 10 working days.
sample-expenses-again = You can ask Sam Ellis to look at it again.
sample-payment-half =
    You get £82.50 for half a day.
    Half a day is up to 4 hours.
sample-payment-day = You get £165 for a whole day.
sample-payment-task = You get £13.80 for a short task.
sample-payment-late =
    Sometimes we call off a meeting.
    We pay you if we tell you less than 2 days before.
sample-payment-days = We pay you within 10 working days.
sample-payment-advice = You can ask Marlbrook Advice Centre.
sample-payment-again = You can ask Sam Ellis to look at it again.
sample-terms-break =
    We meet every 2 months.
    A meeting takes 2 hours, with a break every 45 minutes.
sample-terms-first = Your own ideas come first on the agenda.
sample-terms-changed =
    There is a break every 45 minutes now, because an hour was too long.
    Representatives’ ideas come first on the agenda.
sample-terms-no = A break after an hour is too late for me. I lose the second half.
sample-terms-yes = I like that every idea gets an answer.
