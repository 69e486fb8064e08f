# Somebody finds an activity by searching, makes everybody’s packs, and hears how far they are.
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
type Partnership
press Return
hear Find: Partnership heading 1
wait 1
press Tab
hear Partnership Board link heading 2
press Return
hear Partnership Board heading 1
wait 1
press Tab
press Tab
press Tab
press Tab
hear Papers link
press Return
hear Partnership Board, Papers
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
hear A pack for each person landmark
hear Make all 4 packs button
press Return
hear Packs are being made heading 1
hear 0 of 4 packs are ready
wait 9
hear 4 packs are ready heading 1
