# Somebody begins the claims of a meeting in one step, adds a taxi to one of them, hears which sum was mistyped and why, and that the line is added.
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
type December
press Return
hear Find: December heading 1
wait 1
press Tab
press Tab
hear Meeting of the board, December 2026 link heading 2
press Return
hear Meeting of the board, December 2026 heading 1
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
press Tab
press Tab
hear Claims for this meeting link
press Return
hear Claims for “Meeting of the board, December 2026” heading 1
wait 1
press Tab
hear Begin a draft for everybody who came button
press Return
hear notification Done The drafts are started. Add what it cost each person.
wait 1
press Tab
hear (MV-C-0003) link
press Return
hear Amina Yusuf, £82.50 heading 1
wait 1
press Tab
hear What we do for Amina Yusuf
press Tab
hear Send it in
press Tab
hear (Half day, £82.50) link
press Tab
hear Take out
press Tab
hear Add a line
press Return
hear What is the line for? heading 1
wait 1
press Tab
hear What we do for Amina Yusuf
press Tab
press Tab
press Tab
hear Taxi, including an accessible taxi link
press Return
hear Add: Taxi, including an accessible taxi heading 1
wait 1
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
hear Amount entry
type 12,50
press Return
hear There is a problem
wait 1
press Tab
hear Amount: put a full stop in front of the pence, as in 12.50
press Return
hear Amount entry
hear invalid entry
wait 2
press ctrl+a
type 12.50
press Return
hear notification Done The line is added.
