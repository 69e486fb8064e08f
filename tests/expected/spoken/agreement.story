# Somebody finds the ground rules of the board, hears what one person said to them, and writes down their words.
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
type Ground
press Return
hear Find: Ground heading 1
wait 1
press Tab
hear Ground rules link heading 2
press Return
hear Ground rules heading 1
wait 1
press Tab
hear See who said what link
press Return
hear What people said about Ground rules, version 1 heading 1
wait 1
press Tab
hear Amina Yusuf link
press Return
hear What Amina Yusuf says about Ground rules, version 1 heading 1
wait 1
press Tab
hear What we do for Amina Yusuf
press Tab
hear Amina Yusuf panel
hear Agrees selected radio button
press Tab
hear How they said so panel
hear In a meeting selected radio button
press Tab
hear Day entry 16 selected.
press Tab
hear Month entry 4 selected.
press Tab
hear Year entry 2026 selected.
press Tab
hear In their own words entry
hear Nobody owes a reason.
type I like rule nine
press Tab
hear Save this answer button
press Return
hear notification Done We have noted that Amina Yusuf agrees.
