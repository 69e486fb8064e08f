//! Helen sees what is still to be booked, and books it.

use alongside_tests::marlbrook;

#[test]
fn what_is_needed_and_not_booked_is_said_calmly_until_it_is_booked() {
    let mut helen = marlbrook();
    helen
        .hears("Book support: January meeting of the board")
        .follow("Book support: January meeting of the board")
        .hears("For Gareth Pugh: BSL interpreter, one to book")
        .hears("It takes about 20 working days to find somebody.")
        .hears("Nia Probert, NRCPD 1000123")
        .hears("£180.00, paid by Marlbrook Voices")
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
