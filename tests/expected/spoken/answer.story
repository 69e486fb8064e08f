# Somebody answers what was said, from Home, and hears that it is saved.
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
type companion
press Return
hear Find: companion heading 1
press Tab
hear A free seat for a companion link heading 2
press Return
hear A free seat for a companion heading 1
