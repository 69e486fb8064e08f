### Lengths of time, put together in src/hours.rs.

hours-whole =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
# $hours is a number with decimals, "27.5".
hours-decimal = { $hours } hours
hours-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
