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
