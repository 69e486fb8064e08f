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
    [one] Book by { $day }. It takes about one working day to find somebody.
   *[other] Book by { $day }. It takes about { $days } working days to find somebody.
}
support-booking-lead-past = { $days ->
    [one] Book today: it takes about one working day to find somebody, and { $day } was the day to begin.
   *[other] Book today: it takes about { $days } working days to find somebody, and { $day } was the day to begin.
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
support-booking-payer-hint = Leave it empty if it is you. For example, Access to Work.
support-booking-paid-by = { $cost }, to be paid by { $payer }
support-booking-cancel-cost-label = Cancellation cost
support-booking-cancel-cost-hint = Only if it was cancelled or nobody came, and you still have to pay something.
support-booking-cancel-cost-not = There is a cancellation cost only if the booking was cancelled or nobody came: change the status, or leave this empty
support-booking-settled-label = Has it been paid?
support-booking-settled-missing = Choose whether it has been paid
support-booking-settled-not = Choose “Yes, without a claim”, or leave the day and what it cost in the end empty
support-booking-settled-open = Not yet
support-booking-settled-paid = Yes, without a claim
support-booking-settled-claim = It is in a claim
support-booking-settled-claim-hint = The claim counts the cost, so the budget does not count it here as well.
support-booking-paid-on-label = Paid on
support-booking-paid-on-missing = Enter the day it was paid
support-booking-paid-cost-label = What it cost in the end
support-booking-paid-cost-hint = The whole invoice, including travel. Enter 0 if there was nothing to pay.
support-booking-paid-cost-missing = Enter what it cost in the end, or 0
support-booking-paid = { $cost }, paid on { $day }
support-booking-in-claim = { $cost }, in a claim
support-booking-note-label = Notes
