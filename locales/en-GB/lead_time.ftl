### How long things take, in working days.

lead-time-title = How long formats and post take
lead-time-lede = In working days. Every date for papers is worked out from these.
lead-time-settings-why = Working days to make each format, and to deliver it.
lead-time-formats-heading = From final text to a finished paper
lead-time-deliveries-heading = From sending to arriving
lead-time-suffix = working days
lead-time-save = Save how long things take
lead-time-saved = Dates are worked out from these from now on.
lead-time-code-label = Format or delivery
lead-time-days-label = Working days
