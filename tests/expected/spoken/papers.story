# Helen hears whose papers go out today, and what of them is late.
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
type Budget
press Return
hear Find: Budget heading 1
wait 1
press Tab
hear Budget link heading 2
press Return
hear Budget heading 1
wait 1
press h
hear This paper is late for these people heading 2
