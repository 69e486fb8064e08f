# Search over everything.

search-title = Find
search-title-for = Find: { $asked }
search-ask = Type a name, a title or any word at the top of the page.
search-count = { $count ->
    [one] One thing found.
   *[other] { $count } things found.
}
search-nothing = Nothing found
search-nothing-advice = Try fewer letters, or another word. Accents and capitals do not matter.
search-kind-activity = Activity
search-kind-picture = Picture
search-kind-representative = Representative
search-kind-role-description = Role description
search-kind-certificate = Certificate
search-kind-staff = Member of staff
search-kind-easy-profile = Limits for easy words
search-kind-jargon-word = One of your hard words
search-kind-support-offer = Offer of training or support
search-kind-training = Training of staff
search-kind-versioned-paper = Terms, rules or policy
