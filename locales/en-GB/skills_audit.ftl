### Skills audits, two-way: what a role needs, what people bring in their own words, what the charity provides. Never a score.

## The part of an activity

skills-audit-part = Skills
skills-audit-part-lede = What a role needs, what people bring, and what we do so that everybody can take part.
skills-audit-part-empty = Nobody has written down what a role needs
skills-audit-part-empty-why = Write it together. A need is something that we can provide for, never a test that somebody passes.
skills-audit-part-add = Add a skills audit
skills-audit-part-archived = Archived skills audits and offers
skills-audit-part-needs = { $count ->
    [one] One thing is needed.
   *[other] { $count } things are needed.
}
skills-audit-part-people = { $count ->
    [0] Nobody has said yet what they bring.
    [one] One person has said what they bring.
   *[other] { $count } people have said what they bring.
}
skills-audit-part-blank = { $count ->
    [one] For one of them, say what we will provide.
   *[other] For { $count } of them, say what we will provide.
}

## One audit

skills-audit-caption = Skills audit
skills-audit-new-title = Add a skills audit
skills-audit-edit-title = Change the skills audit of { $role }
skills-audit-save = Save the skills audit
skills-audit-saved = The skills audit of { $role } is saved.
skills-audit-back = Back to { $role }
skills-audit-role-label = Role
skills-audit-role-hint = For example, Member of the Partnership Board
skills-audit-role-missing = Enter what the role is called
skills-audit-needs-title = What the role needs
skills-audit-needs-lede = One thing in each box, and what you will do about it. Leave out what nobody would miss.
skills-audit-need-label = Need { $number }
skills-audit-need-missing = Enter words for need { $number }, or clear the box below it
skills-audit-needs-missing = Enter at least one thing that the role needs
skills-audit-provide-label = What we will provide
skills-audit-provide-blank = We have not said yet what we will provide.
skills-audit-add-need = Add another need
skills-audit-people-title = What people bring
skills-audit-people-none = Nobody has been asked yet. Ask each person, and write down their own words.
skills-audit-person-add = Write down what somebody brings
skills-audit-person-all = Everybody in this activity has said what they bring.
skills-audit-person-title = What somebody brings
skills-audit-person-edit-title = What { $name } brings
skills-audit-person-label = Who
skills-audit-person-choose = Choose a person
skills-audit-person-missing = Choose who said it
skills-audit-person-already = { $name } has already said what they bring: change that instead
skills-audit-person-change = Change what { $name } brings
skills-audit-person-offer = Offer { $name } what they would like
skills-audit-person-save = Save their words
skills-audit-person-saved = The words of { $name } are saved.
skills-audit-brings-label = What they bring
skills-audit-brings-hint = In their own words. From life as much as from work.
skills-audit-brings-missing = Enter what they bring
skills-audit-would-like-label = What they would like
skills-audit-would-like-hint = To learn, to try, or to have. You can then offer it.
skills-audit-said-label = Said on
skills-audit-said-hint = For example, 8 1 2027
skills-audit-said-missing = Enter the day they said it
skills-audit-said-on = Said on { $day }
skills-audit-change = Change what the role needs
skills-audit-paper = Print or send this skills audit
skills-audit-history = What changed
skills-audit-archive = Archive this skills audit
skills-audit-archive-title = Archive the skills audit of { $role }?
skills-audit-archive-why = It leaves the activity’s page, but nothing is lost. You can bring it back.
skills-audit-archive-save = Archive the skills audit
skills-audit-archive-done = The skills audit of { $role } is archived.
skills-audit-archived-note = This skills audit is archived.
skills-audit-restore = Bring it back
skills-audit-restore-done = The skills audit of { $role } is back.

## The paper: short sentences, one idea each

skills-audit-paper-title = What we need and bring: { $role }
skills-audit-paper-for = For: { $activity }
skills-audit-paper-why = Nobody has to do everything. We bring different things. We help each other.
skills-audit-paper-needs = What the role needs
skills-audit-paper-people = What people bring
skills-audit-paper-people-why = These are their own words.
skills-audit-paper-would-like = They would like:
skills-audit-paper-lede = With everybody’s own words. Ask people before you give it to others.
