### Times of day.

# $start and $end are times, "10:30".
time-range = { $start } to { $end }
