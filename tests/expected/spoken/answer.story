# Somebody finds what Gareth said, answers it by keyboard alone, and hears that it is saved and what comes next.
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
type companion
press Return
hear Find: companion heading 1
wait 1
press Tab
hear A free seat for a companion link heading 2
press Return
hear A free seat for a companion heading 1
wait 1
press Tab
hear What we do for Gareth Pugh
press Tab
hear Answer this button
press Return
hear What came of “A free seat for a companion”? heading 1
wait 1
press Tab
hear What we do for Gareth Pugh
press Tab
hear What came of it panel
hear Done not selected radio button
press space
hear selected
press Tab
hear What we did, or why not entry
type Companions travel free from April
press Tab
hear Who decided it entry
hear A person by name with their title, or a group.
type The board
press Tab
hear Day entry 12 selected.
press Tab
hear Month entry 1 selected.
press Tab
hear Year entry 2027 selected.
press Tab
hear Save the answer button
press Return
hear notification Done The answer is saved. Now tell the person who said it.
