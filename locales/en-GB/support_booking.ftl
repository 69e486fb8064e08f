# Support bookings: who is booked for a meeting so that people can take part.

support-booking-kind = Support booking
support-booking-part = Support
support-booking-missing-heading = Still to book
# Said calmly: it is our task, and never the person's problem.
support-booking-missing = { $count ->
    [one] For { $name }: { $kind }, one to book
   *[other] For { $name }: { $kind }, { $count } to book
}
support-booking-lead = { $days ->
    [one] It takes about one working day to find somebody.
   *[other] It takes about { $days } working days to find somebody.
}
support-booking-book = Book: { $kind }, for { $name }
support-booking-booked-heading = Booked
support-booking-none = Nothing is booked yet.
support-booking-new = Add a booking
support-booking-save = Save the booking
support-booking-done = The booking is saved: { $kind }.
support-booking-named = { $kind }: { $name }
support-booking-total = All bookings cost { $total }.
support-booking-kind-label = What is booked
support-booking-kind-missing = Choose what is booked
support-booking-for-label = Who it is for
support-booking-for-choose = Nobody chosen yet
support-booking-for-missing = Choose who it is booked for
support-booking-everybody = Everybody
support-booking-name-label = Who comes
support-booking-name-hint = A name. Leave it empty until you know.
support-booking-name-missing = Enter who comes, or their agency
support-booking-nobody-yet = Not known yet
support-booking-agency-label = Agency
support-booking-registration-label = Registration number
support-booking-registration-hint = For an interpreter, the number in the NRCPD or RBSLI register.
support-booking-contact-label = How to reach them on the day
support-booking-contact-hint = A phone number, or an email address.
support-booking-status-label = Status
support-booking-status-missing = Choose a status
support-booking-status-requested = Asked for
support-booking-status-confirmed = Confirmed
support-booking-status-cancelled = Cancelled
support-booking-status-failed = Nobody came, or nobody could be found
support-booking-since = { $status }, { $day }
support-booking-status-on-label = Since when
support-booking-status-on-missing = Enter the day
support-booking-cost-label = Cost
support-booking-cost-hint = In pounds, for example 165.00. Leave it empty until you know.
support-booking-payer-label = Who pays
support-booking-payer-hint = For example, the charity, or Access to Work.
support-booking-paid-by = { $cost }, paid by { $payer }
support-booking-note-label = Notes
