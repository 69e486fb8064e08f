# Somebody finds the meeting of January, goes from its checks to the item that Gareth proposed, moves it up, and hears where it is.
press Tab
press Tab
press Return
hear notification Done This is the sample charity. You are working as Helen Marsh.
wait 1
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
hear Find button
press shift+Tab
hear Find a person, activity or paper
type January
press Return
hear Find: January heading 1
wait 1
press Tab
hear January meeting of the board link heading 2
press Return
hear January meeting of the board heading 1
wait 1
press Tab
press Tab
hear Agenda link
press Return
hear January meeting of the board, Agenda
wait 1
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
hear Eight checks landmark
hear Go to “Booking by text” link
press Return
hear Booking by text heading 3
press Tab
hear Move up
press Return
hear Booking by text is now line 7 of 9
