# From Home to the agenda of January; the item that Gareth proposed is moved up, and says where it is.
press Tab
press Tab
press Return
hear notification Done This is the sample charity. You are working as Helen Marsh.
wait 1
press Tab
press Tab
hear Book support: January meeting of the board link
press Return
hear January meeting of the board heading 1
press Tab
hear About link
press Tab
hear Agenda link
press Return
hear January meeting of the board heading 1
press Tab
press Tab
press Tab
press Tab
press Tab
hear Minutes and actions link
press Tab
hear Change these days link
press Tab
press Tab
hear Go to “Booking by text” link
press Return
hear Booking by text heading 3
press Tab
hear Move up (Booking by text) button
press Return
hear Booking by text is now number 7 of 9
press Tab
hear Move up (Booking by text) button
