### Who was asked, told or called about a meeting.

meeting-notice-heading = Calls and messages
meeting-notice-what = Note here when you called somebody, or asked or told them something about this meeting.
meeting-notice-none = Nothing is noted yet.
meeting-notice-link = Note that you reached { $name }
meeting-notice-title = You reached { $name }
# $ways is a list of sentences such as "Do not phone".
meeting-notice-not = { $called } asked us: { $ways }. These ways are left out below.
meeting-notice-about-label = What it was about
meeting-notice-about-items = What they want to talk about
meeting-notice-about-cancelled = The meeting is cancelled
meeting-notice-about-other = Something else
meeting-notice-about-missing = Choose what it was about
meeting-notice-by-label = How you reached them
meeting-notice-by-missing = Choose how you reached them
meeting-notice-on-label = When
meeting-notice-on-missing = Enter the day you reached them
meeting-notice-note-label = What was said
meeting-notice-note-hint = A few words, or leave this empty. Do not write about their health.
meeting-notice-save = Save that you reached them
meeting-notice-done = We have noted that you reached { $name }.
# $by is a way, such as "Phone call".
meeting-notice-line = { $by }: { $note }
