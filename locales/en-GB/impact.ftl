# The impact report: what changed, what did not, and what the charity got wrong.

impact-page-title = Impact report
impact-page-lede = What changed because of people, and what did not. Choose the days, then the format.
impact-page-link = Make an impact report
impact-page-left-out-heading = Words that are left out
impact-page-left-out = A report never gives away anybody’s impairment or health. These words are left out of it. Change them where they were written, and they are in it again.
impact-page-empty = Nothing is recorded in this period. The report says so.
impact-page-future = This period has not started yet. The report says so.
impact-page-so-far = This period is not over yet. The report tells what is recorded up to today.
# $from and $until are days.
impact-page-counts = Papers in time are counted once. When you make this report, the meetings between { $from } and { $until } are counted for good: a later report has all of these days together, or leaves them out. So choose the whole year, not a few days of it.
impact-page-counts-heading = Papers in time
impact-page-what = { $inputs ->
    [one] { $inputs } thing that people said is in it.
   *[other] { $inputs } things that people said are in it.
}
impact-title = What changed
impact-title-of = What changed: { $activity }
impact-period = This report is about the time between { $from } and { $until }.
impact-people = { $people ->
    [one] { $people } person took part.
   *[other] { $people } people took part.
}
impact-people-few = Fewer than 5 people took part.
impact-empty = Nothing is recorded for this time. We want to tell you that too.
impact-future = This time has not started yet. There is nothing to tell you about it.
impact-so-far = This time is not over yet. This is what we know up to { $day }.
impact-more = { $count ->
    [one] Here are the newest { $most }. { $count } more is not in this report. Ask us if you want to know about it.
   *[other] Here are the newest { $most }. { $count } more are not in this report. Ask us if you want to know about them.
}
impact-wanted = What we wanted
impact-outcomes = What we expected:
impact-measures = How we will know:
impact-changed = What changed because of you
impact-changed-none = Nothing has changed yet.
impact-refused = What we did not do, and why
impact-refused-none = We did not say no to anything.
impact-answered = How often we answered
impact-answered-what = What matters most is how we answer people who challenge us.
impact-answered-none = Nobody told us anything during this time.
impact-answered-chart = A bar for each kind of thing that people said. Solid: answered in time. Striped: answered late. Dotted: still waiting.
impact-answered-table = What people said, and how often we answered
impact-answered-days = { $median ->
    [one] Half of the answers came within { $median } working day. The longest took { $longest }.
   *[other] Half of the answers came within { $median } working days. The longest took { $longest }.
}
impact-kind-supports = They agreed
impact-kind-challenges = They challenged us
impact-kind-new-idea = They had a new idea
impact-numbered = { $number }. { $name }
impact-column-kind = What people did
impact-column-said = Said
impact-column-in-time = Answered in time
impact-column-late = Answered late
impact-column-waiting = Still waiting
impact-chart-list = The list says the same in figures.
impact-chart-table = The table says the same in figures.
impact-in-time = Papers in time
impact-in-time-none = Fewer than 5 people got meeting papers. We do not say anything about so few people.
impact-in-time-every = All meeting papers came in time.
impact-in-time-most = Most meeting papers came in time. Some came late.
impact-in-time-half = Half of the meeting papers came in time. Half came late.
impact-in-time-few = Most meeting papers came late.
impact-in-time-no-figures = We do not give figures here. So small a number could tell you about one person.
impact-in-time-no-figures-here = We give figures for our whole charity alone. Those of one activity could tell you about one person.
impact-in-time-days = These are the papers of meetings between { $from } and { $until }.
impact-in-time-others = Other formats
impact-in-time-all = All formats
impact-in-time-table = Meeting papers, by format
impact-in-time-why = A format is counted with the others where its number could tell you about fewer than 5 people.
impact-column-format = Format
impact-column-came-in-time = In time
impact-column-came-late = Late
impact-access = Could everybody take part?
# $yes and $of are numbers of sheets filled in after meetings.
impact-access-said = { $yes } of { $of } sheets after meetings say: I had what I needed to take part.
impact-access-said-most = Most sheets after meetings say: I had what I needed to take part. A few say that they did not.
impact-access-said-half = Half of the sheets after meetings say: I had what I needed to take part.
impact-access-said-few = Only a few sheets after meetings say: I had what I needed to take part.
impact-access-came-few = Support was booked. It came fewer than 5 times.
impact-access-came = { $count ->
    [one] Support was booked. It came { $count } time.
   *[other] Support was booked. It came { $count } times.
}
impact-access-failed-few = It failed fewer than 5 times.
impact-access-failed = { $count ->
    [one] It failed { $count } time.
   *[other] It failed { $count } times.
}
impact-access-none = Our records do not say.
impact-paid = How fast we paid
impact-paid-none = Nothing was paid during this time.
# Both are numbers of working days.
impact-paid-days = { $median ->
    [one] Half of the claims were paid within { $median } working day. The longest took { $longest }.
   *[other] Half of the claims were paid within { $median } working days. The longest took { $longest }.
}
impact-paid-ours = { $median ->
    [one] Without the days we waited for an answer, it was { $median } working day. The longest took { $longest }.
   *[other] Without the days we waited for an answer, it was { $median } working days. The longest took { $longest }.
}
impact-promises = What we promised
impact-promises-none = No promise was due during this time.
impact-promises-chart = A bar for each way that promises turned out. Solid: kept. Striped: kept late, or still open. Dotted: late or broken.
impact-promise-kept = Kept
impact-promise-kept-late = Kept late
impact-promise-open = Still open
impact-promise-late = Late
impact-promise-broken = Broken
impact-learned = What we tried and learned
impact-learned-none = Nothing is written down.
impact-began = Where we started too early
impact-began-none = Nothing started while something was missing.
impact-began-line = { $activity } started on { $day }. { $who } decided it.
impact-wrong = What we got wrong
impact-wrong-answers = { $count ->
    [one] { $count } answer came late.
   *[other] { $count } answers came late.
}
impact-wrong-waiting = { $count ->
    [one] { $count } thing has waited longer than we promised.
   *[other] { $count } things have waited longer than we promised.
}
impact-four-pi = How we worked: 4Pi
impact-four-pi-what = This is what our records show. It is not a score.
impact-four-pi-line = { $activity }: { $says }
impact-four-pi-open = Our records show nothing here yet. We will ask the group.
impact-presence = Who took part
impact-presence-what = People told us this without their names. We do not show numbers under 5, or numbers that would give them away.
impact-wrong-papers = Some papers came late.
impact-wrong-support = Support that was booked did not come.
impact-wrong-paid-few = We paid fewer than 5 claims later than we promised.
impact-wrong-paid = { $count ->
    [one] We paid { $count } claim later than we promised.
   *[other] We paid { $count } claims later than we promised.
}
impact-wrong-promises = { $count ->
    [one] { $count } promise was late.
   *[other] { $count } promises were late.
}
impact-wrong-broken = We broke a promise: { $promised }.
impact-wrong-lesson = We would not do this again: { $tried }.
impact-wrong-none = Our records show nothing. Please tell us if we missed something.
