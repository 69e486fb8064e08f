# Somebody finds an activity by searching, and hands everybody’s papers over.
press Tab
press Tab
press Return
hear notification Done This is the sample charity. You are working as Helen Marsh.
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
press Tab
hear Partnership Board link heading 2
press Return
hear Partnership Board heading 1
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
press Tab
hear Papers link
press Return
hear Partnership Board heading 1
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
hear Make all 4 packs button
press Return
hear Packs are being made heading 1
hear 0 of 4 packs are ready
hear 4 packs are ready
