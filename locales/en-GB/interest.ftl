# Whom a colleague is close to.

interest-link = Representatives they are close to
interest-title = Who is { $name } close to?
interest-lede = Nobody approves their own claim, or one from somebody in their household or family.
interest-none = Nobody is named here.
interest-self = The same person
interest-household = They share a home
interest-family = Family
interest-other = Close in another way
interest-person-label = Representative
interest-person-missing = Choose a representative
interest-kind-label = How they are close
interest-kind-missing = Choose how they are close
interest-save = Save this
interest-done = Saved. They cannot approve this person’s claims.
interest-end = Remove this
interest-ended = It is removed.
interest-not-yours = Only a colleague can remove what is recorded here about you.
interest-end-title = Is { $name } no longer close to { $person }?
interest-end-lede = Once this is removed, they can approve this person’s claims. Your reason is shown in each of those claims.
interest-end-why-label = Why you are removing this
interest-end-why-hint = For example, “Noted by mistake: it is another Gareth”.
interest-end-why-missing = Enter why you are removing this
interest-end-save = Remove this
interest-ended-on-label = Removed on
interest-ended-by-label = Removed by
