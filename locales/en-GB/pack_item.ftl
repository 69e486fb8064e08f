### One paper and one person: agreed, sent, arrived.

pack-item-agreed-label = Is a late paper all right for { $called }?
pack-item-agreed-yes = Yes, it is all right
pack-item-agreed-no = No: the item should wait for another meeting
pack-item-agreed-missing = Choose what the person said
pack-item-agreed-on-label = When they said it
pack-item-agreed-on-missing = Enter the day they said it
pack-item-agreed-how-label = How you asked
pack-item-agreed-how-hint = For example, “by text” or “with Kim”. You can leave this empty.
pack-item-agreement-title = What { $called } said about the late paper
pack-item-agreement-why = “{ $title }” comes later than they asked for. Nobody has to agree: if they do not, move the item.
pack-item-agreement-save = Save the answer
pack-item-agreement-link = Answer about a late paper
pack-item-agreed-done = We have noted that a late paper is all right for { $name }.
pack-item-declined-done = We have noted that { $name } did not agree. Move the item to another meeting.
pack-item-sent-heading =
    { $count ->
        [one] You have sent the 1 paper that is ready
       *[other] You have sent the { $count } papers that are ready
    }
pack-item-sent-on-label = Sent on
pack-item-sent-on-missing = Enter the day the papers were sent
pack-item-sent-how-label = How
pack-item-sent-how-missing = Choose how they were sent: a way the person lets you use
pack-item-sent-to = To: { $address }
pack-item-sent-save = Note that they were sent
pack-item-sent-done =
    { $count ->
        [one] We have noted that 1 paper was sent to { $name }.
       *[other] We have noted that { $count } papers were sent to { $name }.
    }
pack-item-sent-many-link = Note that packs were sent
pack-item-sent-many-title = Papers that were sent
pack-item-sent-many-lede = Note in one step what went out on one day. Each person is noted with their own format and way.
pack-item-sent-many-nothing = No paper is ready for anybody who has not had it. Say that the text of a paper is final, and come back.
pack-item-sent-people-label = Who they were sent to
pack-item-sent-people-hint = Those whose day has come are ticked.
pack-item-sent-people-missing = Choose who they were sent to
pack-item-sent-papers-label = Which papers
pack-item-sent-papers-hint = Each person is noted with those of them that are ready for them.
pack-item-sent-papers-missing = Choose which papers were sent
pack-item-sent-person =
    { $count ->
        [one] { $name }: 1 paper, { $format }
       *[other] { $name }: { $count } papers, { $format }
    }
# $people is names, or how many: "Rosie and Derek", "12 people".
pack-item-sent-many-done =
    { $count ->
        [0] None of these papers was ready for any of these people. Nothing was noted.
        [one] We have noted that 1 paper was sent to { $people }.
       *[other] We have noted that { $count } papers were sent to { $people }.
    }
pack-item-received-heading =
    { $count ->
        [one] 1 paper was sent. Has it arrived?
       *[other] { $count } papers were sent. Have they arrived?
    }
pack-item-received-save = They have arrived
pack-item-received-done = We have noted that { $name } has the papers.
pack-item-received-label = Version that arrived
pack-item-received-on-label = Arrived on
pack-item-wanted-label = Wants this paper
pack-item-wanted-save = They want this paper after all
pack-item-unwanted-save = They do not want this paper
pack-item-wanted-done = { $name } gets “{ $title }”.
pack-item-unwanted-done = { $name } does not get “{ $title }”, as they chose.
