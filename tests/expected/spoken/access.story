# Somebody finds Gareth by searching, hears what we do for him and how we know, and opens one of his access requirements.
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
type Gareth
press Return
hear Find: Gareth heading 1
wait 1
press Tab
hear Gareth Pugh link heading 2
press Return
hear Gareth Pugh heading 1
wait 1
press Tab
hear Change how Gareth gets papers link
press Tab
hear Access requirements landmark
hear Information link heading 3
press Tab
hear Communication link heading 3
press Return
hear Communication for Gareth Pugh heading 1
wait 1
press Tab
hear Change this access requirement button
