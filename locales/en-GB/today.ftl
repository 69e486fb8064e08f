### Today’s papers.

today-title = Papers today
today-lede = What to do for the meetings ahead: today, { $day }, and in the next five working days.
today-link = All papers for today and the next few days
today-final-heading = Text to finish
today-order-heading = To have made outside Alongside
today-made-heading = Being made outside Alongside
today-send-heading = To send
today-confirm-heading = To ask whether it has arrived
today-final = Finish “{ $title }”
today-order = Have “{ $title }” made
today-made = Ask where “{ $title }” is
today-send =
    { $count ->
        [one] 1 paper to { $name }
       *[other] { $count } papers to { $name }
    }
today-confirm =
    { $count ->
        [one] Ask { $name } about 1 paper
       *[other] Ask { $name } about { $count } papers
    }
today-was = Was due { $day }
today-today = Today
today-nothing = Nothing is waiting
today-nothing-why = Every paper for the meetings ahead is on its way, or is not due for more than five working days.
