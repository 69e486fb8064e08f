### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

## Rhan y gweithgaredd

access-audit-part = Hygyrchedd
access-audit-part-lede = Edrychwch ar y lle cyn i’r gweithgaredd ddechrau, gyda’r bobl a fydd yn ei ddefnyddio.
access-audit-part-empty = Does neb wedi edrych ar le eto
access-audit-part-empty-why = Mae archwiliad hygyrchedd yn gofyn beth fydd yn wynebu pobl, o’r arhosfan bws i’r ffordd allan. Mae’n cymryd tua hanner awr.
access-audit-part-add = Dechrau archwiliad hygyrchedd
access-audit-part-archived = Archwiliadau wedi’u harchifo
access-audit-part-other-way = Edrychwyd arno mewn ffordd arall
access-audit-part-next = Mae dechrau’r gweithgaredd yn aros am yr archwiliad hygyrchedd.
access-audit-part-go-on = Mynd ymlaen â’r archwiliad
access-audit-part-complete = Mae’r archwiliadau hygyrchedd wedi’u cwblhau. O ran hygyrchedd, gall y gweithgaredd ddechrau.
access-audit-earlier-label = Defnyddio atebion archwiliad cynharach
access-audit-earlier-hint = Mae pob ateb yn cael ei ddangos gyda’i ddyddiad, a chi sy’n ei wirio.
access-audit-earlier-choose = Dewiswch archwiliad
access-audit-earlier-missing = Dewiswch archwiliad cynharach
access-audit-earlier-option = { $name } ({ $day })
access-audit-earlier-save = Dechrau gyda’r atebion hyn
access-audit-earlier-done = Mae’r atebion wedi’u copïo: { $day }. Gwiriwch bob un.

## Un archwiliad

access-audit-caption = Archwiliad hygyrchedd
access-audit-new-title = Dechrau archwiliad hygyrchedd
access-audit-new-save = Dechrau’r archwiliad
access-audit-new-done = Mae archwiliad { $name } wedi dechrau.
access-audit-edit-title = Newid archwiliad { $name }
access-audit-edit-save = Cadw’r manylion hyn
access-audit-edit-done = Mae manylion { $name } wedi’u cadw.
access-audit-back = Yn ôl i { $name }
access-audit-kind-label = Beth rydych chi’n edrych arno
access-audit-kind-venue = Lle mae pobl yn cwrdd
access-audit-kind-online = Platfform ar-lein
access-audit-kind-missing = Dewiswch beth rydych chi’n edrych arno
access-audit-name-label = Enw’r lle neu’r platfform
access-audit-name-hint = Er enghraifft, Neuadd y dref, ystafell bwyllgor 2
access-audit-name-missing = Rhowch enw’r lle neu’r platfform
access-audit-whereabouts-label = Cyfeiriad
access-audit-whereabouts-hint = Gadewch hwn yn wag ar gyfer platfform ar-lein.
access-audit-checked-label = Dyddiad edrych
access-audit-checked-missing = Rhowch y diwrnod pan edrychodd rhywun
access-audit-checked-future = Ni all y diwrnod pan edrychodd rhywun fod yn y dyfodol
access-audit-activity = Gweithgaredd
access-audit-state = Cynnydd
access-audit-state-begun = Wedi dechrau
access-audit-state-waiting = Mae cam gweithredu yn dal y dechrau yn ôl
access-audit-state-complete = Wedi’i gwblhau
access-audit-copied = Copïwyd: { $day }. Gwiriwch bob ateb
access-audit-copied-note = Daeth yr atebion o archwiliad cynharach ({ $day }). Agorwch bob maes, ei wirio, a’i gadw.
access-audit-progress = Mae ateb i { NUMBER($answered) } o’r { NUMBER($questions) } cwestiwn.
access-audit-progress-all = Mae ateb i bob cwestiwn.
access-audit-progress-to-check =
    { $count ->
        [one] Mae un ateb wedi’i gopïo a heb ei wirio eto.
       *[other] Mae { $count } o atebion wedi’u copïo a heb eu gwirio eto.
    }
access-audit-progress-holding =
    { $count ->
        [one] Mae un cam gweithredu yn dal y dechrau yn ôl.
       *[other] Mae { $count } o gamau gweithredu yn dal y dechrau yn ôl.
    }
access-audit-areas = Meysydd
access-audit-area-todo = Heb ddechrau
access-audit-area-some = { NUMBER($open) } ar ôl
access-audit-area-check = Gwiriwch yr atebion
access-audit-area-action = Angen gweithredu
access-audit-area-done = Wedi’i ateb
access-audit-actions = Camau gweithredu
access-audit-actions-none = Does dim angen gweithredu hyd yn hyn.
access-audit-action-done = Gwnaed: { $day }
access-audit-action-owner-due = { $owner }, erbyn { $day }
access-audit-action-late = { $owner }, i fod erbyn { $day }
access-audit-action-owner = { $owner }, dim diwrnod eto
access-audit-action-due = Neb eto, erbyn { $day }
access-audit-action-nobody = Dywedwch pwy sy’n ei wneud, ac erbyn pryd
access-audit-action-tag-done = Wedi’i wneud
access-audit-action-tag-planned = Gall aros
access-audit-action-tag-holding = Yn dal y dechrau yn ôl
access-audit-action-tag-late = Hwyr
access-audit-change = Newid y manylion hyn
access-audit-paper = Argraffu neu anfon yr archwiliad hwn
access-audit-checklist = Argraffu rhestr wirio wag
access-audit-history = Beth sydd wedi newid
access-audit-archive = Archifo’r archwiliad hwn
access-audit-archive-title = Archifo archwiliad { $name }?
access-audit-archive-why = Nid yw’n cyfrif mwyach ar gyfer dechrau’r gweithgaredd. Does dim yn cael ei golli, a gallwch ddod ag ef yn ôl.
access-audit-archive-save = Archifo’r archwiliad
access-audit-archive-done = Mae archwiliad { $name } wedi’i archifo.
access-audit-archived-note = Mae’r archwiliad hwn wedi’i archifo.
access-audit-restore = Dod ag ef yn ôl
access-audit-restore-done = Mae archwiliad { $name } yn ôl.

## Atebion un maes

access-audit-area-title = { $area } – { $name }
access-audit-area-lede = Gadewch gwestiwn ar agor os nad ydych chi’n gwybod. Gallwch ddod yn ôl.
access-audit-area-copied = Mae’r atebion hyn wedi’u copïo: { $day }. Gwiriwch bob un: mae cadw’r dudalen hon yn dweud eich bod wedi gwneud.
access-audit-area-save = Cadw’r atebion hyn
access-audit-area-saved = Mae’r atebion am “{ $area }” wedi’u cadw.
access-audit-area-next = Cadw a mynd i’r maes nesaf
access-audit-answer-label = Ateb
access-audit-answer-yes = Ydy, neu oes
access-audit-answer-no = Nac ydy, neu nac oes
access-audit-answer-action = Angen gweithredu
access-audit-answer-not-applicable = Ddim yn berthnasol
access-audit-note-label = Nodyn
access-audit-note-hint = Mewn nodyn, dywedwch beth welsoch chi. Ar gyfer cam gweithredu, dywedwch beth sydd angen ei wneud.
access-audit-note-missing = Rhowch beth sydd angen ei wneud
access-audit-with-label = Gwiriwyd gyda
access-audit-with-hint = Y cynrychiolydd a edrychodd gyda chi ar yr hyn sydd ar y dudalen hon.
access-audit-with-nobody = Neb eto
access-audit-with-as-before = Gwahanol bobl, fel o’r blaen
access-audit-area-more = Ffotograffau, a phwy sy’n gwneud beth
access-audit-area-more-lede = Un dudalen i bob cwestiwn. Cadwch y dudalen hon yn gyntaf.

## Un ateb

access-audit-item-caption = { $name }, { $area }
access-audit-item-save = Cadw’r ateb hwn
access-audit-item-saved = Mae’r ateb wedi’i gadw.
access-audit-item-owner-label = Pwy sy’n ei wneud
access-audit-item-owner-hint = Os oes angen gweithredu
access-audit-item-owner-nobody = Neb eto
access-audit-item-due-label = Erbyn pryd
access-audit-item-due-hint = Er enghraifft, 14 1 2027
access-audit-item-ticks-label = Ble mae’r cam gweithredu arni
access-audit-item-done = Mae wedi’i wneud
access-audit-item-may-wait = Gall y gweithgaredd ddechrau cyn iddo gael ei wneud
access-audit-item-may-wait-hint = Dim ond lle nad oes neb yn cael ei adael allan yn y cyfamser. Yna mae angen rhywun i’w wneud, a diwrnod.
access-audit-item-with-hint = Y cynrychiolydd a edrychodd gyda chi.
access-audit-item-photo-shows-label = Beth mae’r ffotograff yn ei ddangos
access-audit-item-photo-shows-hint = I bobl nad ydyn nhw’n ei weld.
access-audit-item-photo-shows-missing = Dywedwch beth mae’r ffotograff yn ei ddangos, fel y gellir ei argraffu
access-audit-item-photo-printed-label = A gaiff y ffotograff ei argraffu ar bapurau?
access-audit-item-photo-printed-hint = Gofynnwch i bawb y gellir eu hadnabod yn y ffotograff.
access-audit-item-photo-printed-no = Na chaiff, mae’n aros ar y sgrin
access-audit-item-photo-printed-nobody = Caiff, ni ellir adnabod neb ynddo
access-audit-item-photo-printed-agreed = Caiff, mae pawb ynddo wedi cytuno
access-audit-paper-photo = Ffotograff: { $question }
access-audit-item-photo = Ffotograff
access-audit-item-photo-none = Dim ffotograff eto. Cadwch eich ateb yn gyntaf, yna dewiswch un.
access-audit-item-photo-alt = Ffotograff heb ddisgrifiad eto
access-audit-item-photo-choose = Dewis ffotograff
access-audit-item-photo-change = Dewis ffotograff arall
access-audit-item-photo-remove = Tynnu’r ffotograff
access-audit-item-photo-saved = Mae’r ffotograff wedi’i gadw. Dywedwch beth mae’n ei ddangos.
access-audit-item-photo-removed = Mae’r ffotograff wedi’i dynnu.
access-audit-item-back = Yn ôl i’r archwiliad

## Y papurau

access-audit-paper-title = Hygyrchedd: { $name }
access-audit-paper-checklist-title = Rhestr wirio hygyrchedd: { $name }
access-audit-paper-for = Ar gyfer: { $activity }
access-audit-paper-whereabouts = Ble: { $address }
access-audit-paper-checked = Edrychon ni: { $day }.
access-audit-paper-how = Edrychwch ar bob peth gyda’ch gilydd. Marciwch un ateb i bob cwestiwn.
access-audit-paper-area =
    { $area ->
        [getting-there] Mae hyn am y ffordd yno ac yn ôl.
        [entrance] Mae hyn am y drws a’r ffordd i’r ystafell.
        [toilets] Mae hyn am y toiledau.
        [room] Mae hyn am yr ystafell lle rydyn ni’n cwrdd.
        [hearing] Mae hyn am glywed ein gilydd.
        [seeing] Mae hyn am weld yn dda.
        [quiet-space] Mae hyn am le i orffwys.
        [evacuation] Mae hyn am fynd allan os oes tân.
        [online-platform] Mae hyn am gwrdd ar gyfrifiadur neu ffôn.
       *[documents] Mae hyn am bapurau a’r hyn rydyn ni’n ei ddangos.
    }
access-audit-paper-answer = Ateb: { $answer }
access-audit-paper-open = Heb ei ateb eto
access-audit-paper-to-check = Mae’r ateb hwn o ymweliad cynharach. Mae angen i ni ei wirio o hyd.
access-audit-paper-owner-due = Bydd { $owner } yn gwneud hyn erbyn y diwrnod hwn: { $day }.
access-audit-paper-owner = Mae { $owner } yn gwneud hyn.
access-audit-paper-due = Rhaid ei wneud erbyn { $day }.
access-audit-paper-nobody = Dydyn ni ddim wedi dweud eto pwy sy’n gwneud hyn.
access-audit-paper-done = Cafodd ei wneud: { $day }.
access-audit-paper-with = Gwiriodd { $person } hyn gyda ni.
access-audit-paper-choose = Ydy, nac ydy, angen gweithredu, neu ddim yn berthnasol:
access-audit-paper-note = Nodyn:
access-audit-paper-lede = Gyda’r atebion fel y maen nhw nawr.
access-audit-paper-checklist-lede = Heb atebion, i fynd â hi gyda chi a’i llenwi â llaw.
