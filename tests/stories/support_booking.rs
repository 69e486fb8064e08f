//! Helen sees what is still to be booked, and books it.

use alongside_tests::marlbrook;

#[test]
fn what_is_needed_and_not_booked_is_said_calmly_until_it_is_booked() {
    let mut helen = marlbrook();
    helen
        .hears("Book support: January meeting of the board")
        .follow("Book support: January meeting of the board")
        .hears("For Gareth Pugh: BSL interpreter, one to book")
        .hears("Book today: it takes about 20 working days to find somebody, and 21 December 2026 was the day to begin.")
        .hears("Nia Probert, NRCPD 1000123")
        .hears("£180.00, to be paid by Marlbrook Voices")
        .hears("All bookings cost £252.90.")
        .follow("Book: BSL interpreter, for Gareth Pugh")
        .choose("Status", "Confirmed")
        .type_in("Cost", "180,5")
        .press("Save the booking")
        .is_told(&[
            "Enter who comes, or their agency",
            "Cost: put a full stop in front of the pence, as in 12.50",
        ])
        .type_in("Who comes", "Owen Rees")
        .type_in("Registration number", "NRCPD 1000456")
        .type_in("Cost", "180")
        .type_in("Who pays", "Marlbrook Voices")
        .press("Save the booking")
        .hears("The booking is saved: BSL interpreter.")
        .does_not_hear("Still to book")
        .hears("All bookings cost £432.90.");
    helen
        .visit("/")
        .does_not_hear("Book support: January meeting of the board")
        .visit("/search?for=Owen")
        .follow("Owen Rees")
        .choose("Status", "Nobody came, or nobody could be found")
        .press("Save the booking")
        .hears("For Gareth Pugh: BSL interpreter, one to book");
    helen
        .visit("/")
        .hears("Book support: January meeting of the board");
}

#[test]
fn a_cost_is_settled_once_and_what_was_typed_is_never_dropped() {
    let mut helen = marlbrook();
    helen
        .visit("/search?for=Probert")
        .follow("Nia Probert")
        .type_in("Cancellation cost", "90")
        .press("Save the booking")
        .is_told(&["There is a cancellation cost only if the booking was cancelled or nobody came: change the status, or leave this empty"])
        .finds_typed("Cancellation cost", "90")
        .choose("Status", "Cancelled")
        .press("Save the booking")
        .hears("£90.00, to be paid by Marlbrook Voices")
        .hears("All bookings cost £162.90.");
    helen
        .visit("/search?for=Probert")
        .follow("Nia Probert")
        .type_date("Paid on", ["7", "1", "2027"])
        .press("Save the booking")
        .is_told(&[
            "Choose “Yes, without a claim”, or leave the day and what it cost in the end empty",
        ])
        .choose("Has it been paid?", "Yes, without a claim")
        .type_in("What it cost in the end", "12,50")
        .press("Save the booking")
        .is_told(&["What it cost in the end: put a full stop in front of the pence, as in 12.50"])
        .type_in("What it cost in the end", "85")
        .press_twice("Save the booking")
        .hears("£85.00, paid on 7 January 2027")
        .hears("All bookings cost £157.90.");
}
