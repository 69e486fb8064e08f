### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Disgrifiadau rôl: yr hyn mae cynrychiolydd yn ei wneud mewn gweithgaredd, mewn brawddegau plaen gyda lluniau.

## Where a version stands

role-description-status-draft = Drafft
role-description-status-in-force = Mewn grym
role-description-status-superseded = Wedi’i ddisodli

## Lists

role-description-list-title = Disgrifiadau rôl
role-description-list-lede = Yr hyn mae cynrychiolwyr yn ei wneud, mewn brawddegau plaen gyda lluniau.
role-description-list-caption = Disgrifiadau rôl yn ôl gweithgaredd
role-description-list-column-heading = Rôl
role-description-list-column-activity = Gweithgaredd
role-description-list-column-version = Fersiwn
role-description-list-column-status = Ble mae arni
role-description-list-empty-title = Dim disgrifiadau rôl eto
role-description-list-empty-why = Mae disgrifiad rôl yn perthyn i weithgaredd. Agorwch weithgaredd ac edrychwch o dan Papurau.
role-description-list-empty-go = Gweld pob gweithgaredd
role-description-list-archived = Disgrifiadau rôl wedi’u harchifo
role-description-list-archived-lede = Maen nhw wedi’u cadw, a gellir dod â nhw yn ôl.
role-description-list-archived-none = Does dim wedi’i archifo.
role-description-papers-empty = Does neb wedi ysgrifennu eto beth mae cynrychiolwyr yn ei wneud yma.
role-description-papers-add = Ysgrifennu disgrifiad rôl
role-description-papers-add-another = Ysgrifennu disgrifiad rôl arall
role-description-missing = Mae’r gweithgaredd hwn yn parhau am amser hir, a does dim disgrifiad rôl mewn grym. Dylai pobl wybod beth maen nhw’n ymrwymo iddo.
role-description-limit-link = Pryd mae angen disgrifiad rôl ar weithgaredd
role-description-limit-title = Pryd mae angen disgrifiad rôl ar weithgaredd?
role-description-limit-lede = Mae’r Hafan yn enwi gweithgaredd sy’n hirach na hyn, heb un mewn grym.
role-description-limit-months-label = Misoedd
role-description-limit-months-hint = Mae’n parhau am fwy o fisoedd na hyn.
role-description-limit-months-missing = Rhowch nifer o fisoedd
role-description-limit-sessions-label = Sesiynau
role-description-limit-sessions-hint = Neu mae ganddo fwy o sesiynau na hyn, wedi’u cynllunio neu wedi’u cynnal.
role-description-limit-sessions-missing = Rhowch nifer o sesiynau
role-description-limit-save = Cadw’r ddau rif
role-description-limit-done = Mae wedi’i gadw pryd mae angen disgrifiad rôl ar weithgaredd.
role-description-limit-back = Yn ôl i’r disgrifiadau rôl

## One version

role-description-version = Fersiwn { $number }
role-description-with-version = { $heading }, fersiwn { $number }
role-description-in-activity = fersiwn { $number }, { $activity }
role-description-show-caption = Disgrifiad rôl, fersiwn { $number }
role-description-show-activity = Gweithgaredd
role-description-show-since = Mewn grym ers { $day }
role-description-show-contact = Cyswllt
role-description-show-statements = Yr hyn rydych chi’n ei wneud
role-description-show-time = Yr amser mae’n ei gymryd
role-description-show-support = Yr hyn rydyn ni’n ei wneud
role-description-show-payment = Taliad
role-description-show-changed = Beth sy’n wahanol yn y fersiwn hwn
role-description-show-details = Manylion
role-description-show-versions = Fersiynau
role-description-show-edit = Newid y drafft hwn
role-description-show-put-in-force = Ei roi mewn grym
role-description-show-new-version = Dechrau fersiwn newydd
role-description-show-see-draft = Gweld drafft fersiwn { $number }
role-description-show-history = Beth sydd wedi newid
role-description-show-archive = Archifo’r fersiwn hwn
role-description-show-archived-note = Mae’r fersiwn hwn wedi’i archifo.
role-description-next-draft = Darllenwch ef gyda’ch gilydd
role-description-next-draft-why = Gofynnwch i gynrychiolwyr a yw’n dweud beth maen nhw’n ei wneud. Yna rhowch ef mewn grym.
role-description-next-pictures = Dewiswch luniau
role-description-next-pictures-why =
    { $count ->
        [one] Does dim llun eto i un datganiad.
        [two] Does dim llun eto i 2 ddatganiad.
       *[other] Does dim llun eto i { $count } datganiad.
    }
role-description-kept-note = Mae’r fersiwn hwn yn aros fel y mae, am fod pobl yn gweithio yn ôl hwn. I newid rhywbeth, dechreuwch fersiwn newydd.
role-description-superseded-note = Cafodd y fersiwn hwn ei ddisodli. Mae’n aros fel yr oedd.

## The form

role-description-new-title = Ysgrifennu disgrifiad rôl
role-description-new-lede = Ar gyfer: { $activity }
role-description-edit-title = Newid: { $heading }
role-description-save = Cadw’r drafft
role-description-saved = Mae’r drafft wedi’i gadw: { $heading }.
role-description-back-to = Yn ôl: { $heading }
role-description-heading-label = Rôl
role-description-heading-hint = Enw’r rôl, er enghraifft Aelod o’r bwrdd.
role-description-heading-missing = Rhowch enw’r rôl
role-description-statements-title = Yr hyn rydych chi’n ei wneud
role-description-statements-lede = Un syniad ym mhob datganiad. Brawddegau byr sy’n dweud “chi”.
role-description-statements-missing = Rhowch o leiaf un peth rydych chi’n ei wneud yn y rôl hon
role-description-time-label = Yr amser mae’n ei gymryd
role-description-time-hint = Cyfarfodydd, paratoi a theithio. Er enghraifft, 6 chyfarfod o 2 awr mewn blwyddyn
role-description-support-label = Yr hyn rydyn ni’n ei wneud
role-description-support-hint = Yr hyn y gall pobl ddibynnu arno. Un ar bob llinell. Er enghraifft, Rydyn ni’n talu am eich tacsi
role-description-payment-label = Taliad
role-description-payment-hint = Yr hyn sy’n cael ei dalu, a bod pobl yn cael dweud na. Er enghraifft, £82.50 am hanner diwrnod
role-description-changed-label = Beth sy’n wahanol yn y fersiwn hwn
role-description-changed-hint = Fel nad oes rhaid i neb gymharu.

## Versions

role-description-in-force-title = Rhoi mewn grym: { $heading }?
role-description-in-force-why = O heddiw ymlaen mae pobl yn gweithio yn ôl fersiwn { $number }. Wedyn ni ellir newid ei eiriau, dim ond rhoi fersiwn newydd yn eu lle.
role-description-in-force-save = Ei roi mewn grym
role-description-in-force-done = Mae { $heading } mewn grym.
role-description-new-version-done = Drafft o fersiwn { $number } yw hwn. Mae’r fersiwn blaenorol yn aros fel y mae.
role-description-archive-title = Archifo { $heading }?
role-description-archive-why = Mae’n gadael y rhestrau, ond does dim yn cael ei golli. Gallwch ddod ag ef yn ôl.
role-description-archive-save = Archifo’r fersiwn hwn
role-description-archive-done = Mae { $heading } wedi’i archifo.
role-description-restore = Dod ag ef yn ôl
role-description-restore-done = Mae { $heading } yn ôl.
