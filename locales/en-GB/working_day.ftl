### Working days, and the bank holidays that the rules know.

working-day-title = Working days
working-day-lede = Papers, claims and answers are counted in working days: not weekends, not bank holidays, and not days when you are closed.
working-day-settings-why = Bank holidays, and days when you are closed.
working-day-nation = Bank holidays for { $nation }. Every year is worked out for you. You can change the nation on the page about your charity.
working-day-year-heading = Days off in { $year }
working-day-year-link = Show { $year }
working-day-year-label = Year
working-day-year-hint = From 2020 to 2100
working-day-year-show = Show this year
working-day-column-day = Day
working-day-column-name = Name
working-day-column-note = Kind of day off
working-day-bank-holiday = Bank holiday
working-day-substitute = Bank holiday, in place of a day at the weekend
working-day-worked = You work that day: { $why }
working-day-closed = You are closed
working-day-own-heading = Your own days

working-day-new-year = New Year’s Day
working-day-second-january = 2 January
working-day-saint-patrick = St Patrick’s Day
working-day-good-friday = Good Friday
working-day-easter-monday = Easter Monday
working-day-early-may = Early May bank holiday
working-day-spring = Spring bank holiday
working-day-boyne = Battle of the Boyne (Orangemen’s Day)
working-day-summer = Summer bank holiday
working-day-saint-andrew = St Andrew’s Day
working-day-christmas = Christmas Day
working-day-boxing-day = Boxing Day
working-day-jubilee = Platinum Jubilee bank holiday
working-day-funeral = State Funeral of Queen Elizabeth II
working-day-coronation = Coronation of King Charles III
working-day-world-cup = World Cup bank holiday
