### How long things take, in working days.

lead-time-title = How long formats and post take
lead-time-lede = In working days. Every date for papers is counted with these.
lead-time-settings-why = Working days to make each format, and on the way.
lead-time-formats-heading = From final text to a finished paper
lead-time-deliveries-heading = From sending to arriving
lead-time-suffix = working days
lead-time-save = Save how long things take
lead-time-saved = Dates are counted with these from now on.
lead-time-code-label = Format or way
lead-time-days-label = Working days
