### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

## Rhan y gweithgaredd

skills-audit-part = Sgiliau
skills-audit-part-lede = Beth sydd ei angen ar rôl, beth mae pobl yn ei gynnig, a beth rydyn ni’n ei wneud fel y gall pawb gymryd rhan.
skills-audit-part-empty = Does neb wedi ysgrifennu beth sydd ei angen ar rôl
skills-audit-part-empty-why = Ysgrifennwch hyn gyda’ch gilydd. Rhywbeth y gallwn ni ddarparu ar ei gyfer yw angen, byth prawf i’w basio.
skills-audit-part-add = Ychwanegu archwiliad sgiliau
skills-audit-part-archived = Archwiliadau sgiliau a chynigion wedi’u harchifo
skills-audit-part-needs =
    { $count ->
        [one] Mae angen un peth.
        [two] Mae angen dau beth.
       *[other] Mae angen { $count } o bethau.
    }
skills-audit-part-people =
    { $count ->
        [0] Does neb wedi dweud eto beth maen nhw’n ei gynnig.
        [one] Mae un person wedi dweud beth maen nhw’n ei gynnig.
        [two] Mae dau berson wedi dweud beth maen nhw’n ei gynnig.
       *[other] Mae { $count } o bobl wedi dweud beth maen nhw’n ei gynnig.
    }
skills-audit-part-blank = { $count ->
    [one] Ar gyfer un ohonyn nhw, dywedwch beth fyddwn ni’n ei ddarparu.
   *[other] Ar gyfer { $count } ohonyn nhw, dywedwch beth fyddwn ni’n ei ddarparu.
}

## Un archwiliad

skills-audit-caption = Archwiliad sgiliau
skills-audit-new-title = Ychwanegu archwiliad sgiliau
skills-audit-edit-title = Newid archwiliad sgiliau { $role }
skills-audit-save = Cadw’r archwiliad sgiliau
skills-audit-saved = Mae archwiliad sgiliau { $role } wedi’i gadw.
skills-audit-back = Yn ôl: { $role }
skills-audit-role-label = Rôl
skills-audit-role-hint = Er enghraifft, Aelod o’r Bwrdd Partneriaeth
skills-audit-role-missing = Rhowch enw’r rôl
skills-audit-needs-title = Beth sydd ei angen ar y rôl
skills-audit-needs-lede = Un peth ym mhob blwch, a beth fyddwch chi’n ei wneud amdano. Gadewch allan bethau na fyddai neb yn gweld eu heisiau.
skills-audit-need-label = Angen { $number }
skills-audit-need-missing = Rhowch eiriau ar gyfer angen { $number }, neu gwagiwch y blwch oddi tano
skills-audit-needs-missing = Rhowch o leiaf un peth sydd ei angen ar y rôl
skills-audit-provide-label = Beth fyddwn ni’n ei ddarparu
skills-audit-provide-blank = Dydyn ni ddim wedi dweud eto beth fyddwn ni’n ei ddarparu.
skills-audit-add-need = Ychwanegu angen arall
skills-audit-people-title = Beth mae pobl yn ei gynnig
skills-audit-people-none = Does neb wedi cael ei holi eto. Gofynnwch i bob person, ac ysgrifennwch eu geiriau eu hunain.
skills-audit-person-add = Ysgrifennu beth mae rhywun yn ei gynnig
skills-audit-person-all = Mae pawb yn y gweithgaredd hwn wedi dweud beth maen nhw’n ei gynnig.
skills-audit-person-title = Beth mae rhywun yn ei gynnig
skills-audit-person-edit-title = Beth mae { $name } yn ei gynnig
skills-audit-person-label = Pwy
skills-audit-person-choose = Dewiswch berson
skills-audit-person-missing = Dewiswch pwy ddywedodd hyn
skills-audit-person-already = Mae { $name } wedi dweud yn barod beth maen nhw’n ei gynnig: newidiwch hwnnw yn lle hynny
skills-audit-person-change = Newid beth mae { $name } yn ei gynnig
skills-audit-person-offer = Cynnig yr hyn yr hoffen nhw: { $name }
skills-audit-person-save = Cadw eu geiriau
skills-audit-person-saved = Mae geiriau { $name } wedi’u cadw.
skills-audit-brings-label = Beth maen nhw’n ei gynnig
skills-audit-brings-hint = Yn eu geiriau eu hunain. O fywyd yn ogystal ag o waith.
skills-audit-brings-missing = Rhowch beth maen nhw’n ei gynnig
skills-audit-would-like-label = Beth hoffen nhw
skills-audit-would-like-hint = Ei ddysgu, rhoi cynnig arno, neu ei gael. Yna gallwch ei gynnig.
skills-audit-said-label = Diwrnod ei ddweud
skills-audit-said-hint = Er enghraifft, 8 1 2027
skills-audit-said-missing = Rhowch y diwrnod y dywedon nhw hyn
skills-audit-said-on = Dywedwyd: { $day }
skills-audit-change = Newid beth sydd ei angen ar y rôl
skills-audit-paper = Argraffu neu anfon yr archwiliad sgiliau hwn
skills-audit-history = Beth sydd wedi newid
skills-audit-archive = Archifo’r archwiliad sgiliau hwn
skills-audit-archive-title = Archifo archwiliad sgiliau { $role }?
skills-audit-archive-why = Mae’n gadael tudalen y gweithgaredd, ond does dim yn cael ei golli. Gallwch ddod ag ef yn ôl.
skills-audit-archive-save = Archifo’r archwiliad sgiliau
skills-audit-archive-done = Mae archwiliad sgiliau { $role } wedi’i archifo.
skills-audit-archived-note = Mae’r archwiliad sgiliau hwn wedi’i archifo.
skills-audit-restore = Dod ag ef yn ôl
skills-audit-restore-done = Mae archwiliad sgiliau { $role } yn ôl.

## Y papur

skills-audit-paper-title = Beth sydd ei angen a beth rydyn ni’n ei gynnig: { $role }
skills-audit-paper-for = Ar gyfer: { $activity }
skills-audit-paper-why = Does dim rhaid i neb wneud popeth. Rydyn ni’n cynnig gwahanol bethau. Rydyn ni’n helpu ein gilydd.
skills-audit-paper-needs = Beth sydd ei angen ar y rôl
skills-audit-paper-people = Beth mae pobl yn ei gynnig
skills-audit-paper-people-why = Dyma eu geiriau eu hunain.
skills-audit-paper-would-like = Hoffen nhw:
skills-audit-paper-lede = Gyda geiriau pawb eu hunain. Gofynnwch i bobl cyn ei roi i eraill.
