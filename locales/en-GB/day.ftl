### Days and months. Dates are put together in src/day.rs.

day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

# Where there is little room: at most four letters.
day-short-monday = Mon
day-short-tuesday = Tue
day-short-wednesday = Wed
day-short-thursday = Thu
day-short-friday = Fri
day-short-saturday = Sat
day-short-sunday = Sun

day-january = January
day-february = February
day-march = March
day-april = April
day-may = May
day-june = June
day-july = July
day-august = August
day-september = September
day-october = October
day-november = November
day-december = December

day-today = Today
day-tomorrow = Tomorrow
day-yesterday = Yesterday
# Both are dates that start with a figure: "21 January 2027".
day-range = { $first } to { $last }
