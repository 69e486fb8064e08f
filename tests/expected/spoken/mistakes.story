# Somebody leaves a form empty, hears what is missing, goes to the field by the summary and mends it.
hear Welcome to Alongside heading 1
press Tab
press Tab
hear Try the sample charity button
press Return
hear notification Done This is the sample charity. You are working as Helen Marsh.
wait 1
press shift+Tab
hear Settings link
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
press shift+Tab
hear Activities link
press Return
hear Activities heading 1
wait 1
press Tab
hear Add an activity
press Return
hear Add an activity heading 1
wait 1
press Tab
hear Title entry
hear such as Partnership Board
press Return
hear There is a problem
hear Error: Add an activity
wait 2
press Tab
hear Enter a title for the activity link
press Return
hear Title entry
hear invalid entry
hear Enter a title for the activity
hear Focus mode
wait 2
type Bus forum
hear u
hear s
press Tab
hear Board not selected radio button
hear Choose what kind of activity it is
