# A newcomer tries the sample charity, hears what needs doing today, and opens the second thing.
hear Welcome to Alongside heading 1
press Tab
hear Start our own button
press Tab
hear Try it with a sample charity landmark
hear Try the sample charity button
press Return
hear notification Done This is the sample charity. You are working as Helen Marsh.
wait 1
press Tab
hear Open the action
press Tab
hear Answer “A free seat for a companion” link heading 3
press Return
hear A free seat for a companion heading 1
