### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

# "awr" does not change behind a figure; "munud" does behind 2 (CLDR 44, cy).
hours-whole = { NUMBER($hours) } awr
hours-decimal = { $hours } awr
hours-minutes =
    { $minutes ->
        [two] { $minutes } funud
       *[other] { $minutes } munud
    }
