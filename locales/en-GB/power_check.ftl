# The power check: eight questions after a meeting.

power-check-part = How meetings went
power-check-lede = Eight questions after each meeting. Nobody has to say who they are.
power-check-next-heading = What to try next
power-check-all-yes = Everybody said yes to everything. Do the same again.
power-check-trend-heading = How it went, meeting by meeting
power-check-trend-what = How many said yes. Groups of fewer than five are not shown, so that nobody can be identified.
power-check-trend-none = Nothing can be shown yet. It takes five sheets about a meeting, so that nobody can be identified.
power-check-column-point = Question
power-check-column = { $day }, { $whose }
power-check-whose-representatives = representatives
power-check-whose-staff = staff
power-check-whose-everybody = everybody
power-check-cell = { $yes } of { $said } said yes
power-check-too-few = Fewer than 5 answered
power-check-meetings-heading = Meetings so far
power-check-meetings-none = No meeting has been held yet.
power-check-meeting = { $title }, { $day }
power-check-sheets = { $sheets ->
    [0] Nobody has answered yet
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}
power-check-add = Type in a sheet
power-check-show = Show what the sheets say
power-check-show-what = Type in all the sheets first. Later sheets are added five or more at a time, so that nobody can be identified.
power-check-shown-done = The table shows what the sheets say.
power-check-few-wait = { $sheets ->
    [one] { $sheets } sheet is not shown yet. It takes five new sheets, so that nobody can be identified.
   *[other] { $sheets } sheets are not shown yet. It takes five new sheets, so that nobody can be identified.
}
power-check-take-back = Take back the last sheet
power-check-taken-back = The last sheet is taken back.
power-check-paper-link = Make a sheet to fill in on paper
power-check-back = Back to how meetings went

power-check-new-title = How was “{ $meeting }”?
power-check-new-lede = No name is kept. Any question can be left out.
power-check-save = Save this sheet
power-check-done = The sheet is saved. It does not show who wrote it.
power-check-missing = Answer at least one question
power-check-who-label = Who is answering
power-check-who-missing = Choose who is answering
power-check-who-representative = A representative
power-check-who-staff = A member of staff
power-check-how-label = How they answered
power-check-how-hint = Each of these is usual.
power-check-how-missing = Choose how they answered
power-check-how-paper = On paper
power-check-how-phone = By phone
power-check-how-writer = Somebody wrote or signed for the person
power-check-how-screen = On this screen, by themselves
power-check-yes = Yes
power-check-partly = Partly
power-check-no = No
power-check-not-said = No answer
power-check-better-label = What would make it better?
power-check-better-hint = Leave out names. What is written here can be read by the staff once five people have answered.

power-check-listening = Did people listen to each other?
power-check-listening-name = People listened
power-check-listening-try = Next time, go round the table once before anybody answers, so that everybody is heard.
power-check-jargon = Were the words plain?
power-check-jargon-name = Plain words
power-check-jargon-try = Next time, put a card on the table that anybody can lift when a word is hard.
power-check-access = Did you have what you needed to take part?
power-check-access-name = People had what they needed
power-check-access-try = Before the next meeting, ask each person again what they need, and test it together.
power-check-papers = Did the papers come in time, in your format?
power-check-papers-name = Papers in time
power-check-papers-try = Next time, set the day for papers first, and let a late paper wait for another meeting.
power-check-information = Did you get all the information the staff had?
power-check-information-name = Information was shared
power-check-information-try = Next time, ask staff to say what they know and cannot share yet, and when they will.
power-check-agenda = Did we set the agenda together?
power-check-agenda-name = Agenda set together
power-check-agenda-try = Before the next meeting, ask everybody for something to put on the agenda, and ask early.
power-check-items = Did your items come before the end?
power-check-items-name = Your items were not last
power-check-items-try = Next time, begin with what representatives brought.
power-check-staff-stayed = Did the staff stay until the end?
power-check-staff-stayed-name = Staff stayed
power-check-staff-stayed-try = Next time, ask staff to keep the whole time free before you set the date.

## The sheet on paper

power-check-paper-title = How was the meeting? { $activity }
power-check-paper-what = There are 8 questions. You can leave out any of them. Somebody can write for you. You can also phone us.
power-check-paper-no-name = You do not have to write your name. Nobody is told who wrote what.
power-check-paper-which = Which meeting
power-check-paper-day = Day:
power-check-paper-questions = The questions
power-check-paper-question = { $number }. { $question }
power-check-paper-choose = Mark one: yes, partly, or no.
power-check-paper-room = Write here, or on the back:
power-check-paper-who = Mark one: a representative, or a member of staff.
