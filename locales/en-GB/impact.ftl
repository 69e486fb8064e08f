# The impact report: what changed, what did not, and what the charity got wrong.

impact-page-title = Impact report
impact-page-lede = What changed because of people, and what did not. Choose the days, then the format.
impact-page-link = Make an impact report
impact-page-left-out-heading = Words that are left out
impact-page-left-out = A report gives away nobody’s impairment or health. These words are left out of it. Change them where they stand, and they are in it again.
impact-page-empty = Nothing is recorded in this time. The report says so.
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
impact-empty = Nothing is recorded in this time. We tell you that, too.
impact-wanted = What we wanted
impact-outcomes = What we expected:
impact-measures = How we will know:
impact-changed = What changed because of you
impact-changed-none = Nothing has changed yet.
impact-refused = What we did not do, and why
impact-refused-none = We said no to nothing.
impact-answered = How often we answered
impact-answered-what = It counts most how we answer people who challenge us.
impact-answered-none = Nobody told us anything in this time.
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
impact-promises = What we promised
impact-promises-none = No promise fell due in this time.
impact-promises-chart = A bar for each way in which promises stand. Solid: kept. Striped: kept late, or still open. Dotted: late or broken.
impact-promise-kept = Kept
impact-promise-kept-late = Kept late
impact-promise-open = Still open
impact-promise-late = Late
impact-promise-broken = Broken
impact-learned = What we tried and learned
impact-learned-none = Nothing is written down.
impact-began = Where we began too early
impact-began-none = Nothing began while something was missing.
impact-began-line = { $activity } began on { $day }. { $who } decided it.
impact-wrong = What we got wrong
impact-wrong-answers = { $count ->
    [one] { $count } answer came late.
   *[other] { $count } answers came late.
}
impact-wrong-waiting = { $count ->
    [one] { $count } thing still waits longer than we promised.
   *[other] { $count } things still wait longer than we promised.
}
impact-wrong-promises = { $count ->
    [one] { $count } promise was late.
   *[other] { $count } promises were late.
}
impact-wrong-broken = We broke a promise: { $promised }.
impact-wrong-lesson = We would not do this again: { $tried }.
impact-wrong-none = Our records show nothing. Please tell us if you know better.
