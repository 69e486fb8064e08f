# Whom a colleague is close to.

interest-link = Representatives they are close to
interest-title = Whom is { $name } close to?
interest-lede = Nobody approves their own claim, or one of their household or family.
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
interest-done = It is saved. They approve no claims of this person.
interest-end = Take this back
interest-ended = It is taken back.
interest-not-yours = Only a colleague can take back what stands here about you.
interest-end-title = Is { $name } no longer close to { $person }?
interest-end-lede = They can approve claims of this person afterwards. Your reason stands in each of those claims.
interest-end-why-label = Why it is taken back
interest-end-why-hint = For example, “Noted by mistake: it is another Gareth”.
interest-end-why-missing = Enter why it is taken back
interest-end-save = Take it back
interest-ended-on-label = Taken back on
interest-ended-by-label = Taken back by
