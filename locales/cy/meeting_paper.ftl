### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

meeting-paper-kind = Papur cyfarfod
meeting-paper-part = Papurau
meeting-paper-of = { $title }, { $day }
meeting-paper-number = Fersiwn { $number }
meeting-paper-changed = Beth sy’n newydd: { $what }
meeting-paper-not-final = Y testun heb ei orffen eto
meeting-paper-final-since = Wedi’i orffen: { $day }
meeting-paper-has-everything = Wedi cael popeth
meeting-paper-of-people = { NUMBER($have) } o { NUMBER($all) } o bobl
meeting-paper-on-time = Ar amser hyd yma
meeting-paper-of-papers = { NUMBER($count) } o { NUMBER($all) } o bapurau
meeting-paper-send-today = Anfon heddiw
meeting-paper-send-nobody = Dim
meeting-paper-send-people = { NUMBER($count) } o bobl
meeting-paper-next = Beth nesaf
meeting-paper-next-write = Ysgrifennu’r papur cyntaf
meeting-paper-next-write-why = Rhowch deitl iddo nawr: mae dyddiadau fformat pawb yn cyfrif o hynny ymlaen. Gall y geiriau ddilyn.
meeting-paper-next-send = Anfon eu papurau at { $called } heddiw
meeting-paper-next-send-why =
    { $count ->
        [one] Mae 1 papur yn barod i fynd.
        [two] Mae 2 bapur yn barod i fynd.
        [few] Mae 3 phapur yn barod i fynd.
        [many] Mae 6 phapur yn barod i fynd.
       *[other] Mae { $count } papur yn barod i fynd.
    }
meeting-paper-next-send-button = Papurau i { $called }
meeting-paper-next-finish = Gorffen “{ $title }”
meeting-paper-next-finish-why = Rhaid gorffen ei destun erbyn y dyddiad hwn: { $day }. Yna bydd pawb yn ei gael mewn pryd.
meeting-paper-next-late-why = Roedd disgwyl ei destun ar y dyddiad hwn: { $day }. Symudwch yr eitem, neu nodwch fod pob person yn cytuno.
meeting-paper-next-finish-button = Agor “{ $title }”
meeting-paper-next-nothing = Dim ar gyfer heddiw
meeting-paper-next-nothing-why = Mae pob papur ar ei ffordd neu’n aros am ei ddiwrnod.
meeting-paper-add = Ysgrifennu papur
meeting-paper-dates-link = Dyddiadau, a’r cyfarfod cynharaf
meeting-paper-sent-link = Beth a anfonwyd
meeting-paper-labels-link = Cyfeiriadau ar gyfer amlenni
meeting-paper-matrix-title = Pwy sy’n cael beth, a phryd
meeting-paper-matrix-words = Mae pobl y mae rhywbeth yn cael ei anfon atyn nhw heddiw yn dod gyntaf. Mae “Barod” yn golygu bod y testun wedi’i orffen a’r papur yn aros am ei ddiwrnod.
meeting-paper-find-named = Llythrennau mewn enw
meeting-paper-find-show = Dangos
meeting-paper-find-all = Pawb
meeting-paper-find-to-do = Dim ond pobl sydd angen rhywbeth o hyd
meeting-paper-find-save = Dangos y bobl hyn
meeting-paper-find-clear = Dangos pawb
meeting-paper-find-found = Yn dangos { $people }.
meeting-paper-find-nobody = Does neb yn cyfateb.
meeting-paper-packs-heading = Pecynnau ar gyfer y cyfarfod hwn
meeting-paper-packs-what =
    { $count ->
        [one] Ffolder a ffeil zip i bob person, yn eu fformat eu hunain, gyda’r 1 papur sydd wedi’i orffen.
        [two] Ffolder a ffeil zip i bob person, yn eu fformat eu hunain, gyda’r 2 bapur sydd wedi’u gorffen.
        [few] Ffolder a ffeil zip i bob person, yn eu fformat eu hunain, gyda’r 3 phapur sydd wedi’u gorffen.
        [many] Ffolder a ffeil zip i bob person, yn eu fformat eu hunain, gyda’r 6 phapur sydd wedi’u gorffen.
       *[other] Ffolder a ffeil zip i bob person, yn eu fformat eu hunain, gyda’r { $count } papur sydd wedi’u gorffen.
    }
meeting-paper-packs-make = Gwneud pob pecyn
meeting-paper-held-note = Cynhaliwyd y cyfarfod hwn. Mae ei bapurau’n aros yma, ac ni ofynnir am ddyddiadau mwyach.
meeting-paper-cancelled-note = Mae’r cyfarfod hwn wedi’i ganslo. Mae ei bapurau’n aros yma, ac ni ofynnir am ddyddiadau.
meeting-paper-has-by = I’w gael erbyn:
meeting-paper-state-not-wanted = Dim angen
meeting-paper-state-no-text = Dim testun eto
meeting-paper-state-late = Hwyr
meeting-paper-state-to-order = I’w archebu
meeting-paper-state-being-made = Yn cael ei wneud
meeting-paper-state-ready = Barod
meeting-paper-state-send-now = Anfon heddiw
meeting-paper-state-replace = Fersiwn newydd i’w anfon
meeting-paper-state-sent = Wedi’i anfon
meeting-paper-state-has-it = Wedi’i gael
meeting-paper-line-not-wanted = Dewis { $called } yw hyn
meeting-paper-line-needed-by = Ei angen erbyn: { $day }
meeting-paper-line-was-due = Roedd disgwyl y testun: { $day }
meeting-paper-line-send = Anfon: { $day }
meeting-paper-line-due = Disgwylir: { $day }
meeting-paper-line-was-to-go = Roedd i fod i fynd: { $day }
meeting-paper-line-has = Mae fersiwn { $number } ganddyn nhw
meeting-paper-line-since = Ers: { $day }
meeting-paper-line-agreed = Cytunodd { $called }: { $day }
meeting-paper-line-declined = Ni chytunodd { $called }: { $day }
meeting-paper-line-checked = Gwiriwyd gan { $who }
meeting-paper-title-label = Teitl
meeting-paper-title-hint = Er enghraifft, “Cyllideb y flwyddyn nesaf”
meeting-paper-title-missing = Rhowch deitl y papur
meeting-paper-whose-label = Papur pwy yw hwn
meeting-paper-whose-hint = Y person sy’n ei ysgrifennu neu’n ei gyflwyno. Gallwch adael hwn yn wag.
meeting-paper-source-label = O ble mae ei eiriau’n dod
meeting-paper-source-hint = Mae papurau’r gweithgaredd yn cael eu cymryd fel y maen nhw ar y diwrnod y gwneir pecynnau.
meeting-paper-source-missing = Dewiswch o ble mae ei eiriau’n dod
meeting-paper-source-written = Wedi’u hysgrifennu yma, ar gyfer y cyfarfod hwn
meeting-paper-source-overview = Trosolwg y gweithgaredd
meeting-paper-source-role = Disgrifiad rôl
meeting-paper-source-agenda = Agenda’r cyfarfod hwn, fel y mae pan wneir pecynnau
meeting-paper-source-minutes = Cofnodion y cyfarfod blaenorol
meeting-paper-source-minutes-of = Cofnodion y cyfarfod ar { $day }, pan fydd y grŵp wedi cytuno arnyn nhw
meeting-paper-item-label = Eitem ar yr agenda y mae’r papur ar ei chyfer
meeting-paper-item-hint = Os daw’r papur yn hwyr, mae’r eitem hon yn aros am “ie” pawb, neu’n symud gyda’r papur.
meeting-paper-item-none = Dim eitem
meeting-paper-calendar = Y cyfarfod hwn, ar gyfer eich calendr
meeting-paper-source-role-named = Y disgrifiad rôl “{ $role }”
meeting-paper-statements-title = Beth mae’n ei ddweud
meeting-paper-statements-lede = Un syniad ym mhob blwch. Gallwch eu gadael yn wag am nawr, a chadw’r teitl yn unig.
meeting-paper-statements-missing = Ysgrifennwch o leiaf un datganiad
meeting-paper-save = Cadw’r papur
meeting-paper-saved = Mae “{ $title }” wedi’i gadw.
meeting-paper-new-title = Ysgrifennu papur ar gyfer y cyfarfod
meeting-paper-new-lede = Mae pawb yn ei gael yn eu fformat eu hunain. Mae geiriau byr a phlaen yn help i bawb.
meeting-paper-back = Yn ôl i bapurau’r cyfarfod
meeting-paper-edit-title = Newid “{ $title }”
meeting-paper-edit-link = Newid ei eiriau
meeting-paper-history = Beth sydd wedi newid
meeting-paper-text-label = Testun
meeting-paper-freeze-label = Rhaid ei orffen erbyn
meeting-paper-replaced-by-label = Wedi’i ddisodli gan
meeting-paper-final-link = Mae’r testun wedi’i orffen
meeting-paper-final-title = A yw testun “{ $title }” wedi’i orffen?
meeting-paper-final-why = O hynny ymlaen gellir ei wneud ym mhob fformat a’i anfon. Mae newidiadau wedyn yn gwneud fersiwn newydd, a bydd pwy bynnag sydd â hwn yn cael yr un newydd.
meeting-paper-final-on-label = Wedi’i orffen ar
meeting-paper-final-on-hint = Er enghraifft, 6 1 2027
meeting-paper-final-on-missing = Rhowch y diwrnod y cafodd y testun ei orffen
meeting-paper-final-empty = Does dim geiriau eto: ysgrifennwch y papur cyn i’w destun gael ei orffen
meeting-paper-final-save = Mae’r testun wedi’i orffen
meeting-paper-final-done = Mae testun “{ $title }” wedi’i orffen.
meeting-paper-changed-since = Mae “{ $title }” wedi newid ers i’w destun fod yn derfynol. Mae gan bwy bynnag sydd â fersiwn { $number } y geiriau hŷn.
meeting-paper-changed-next = Dechrau fersiwn { $number } o “{ $title }”
meeting-paper-printed-label = Beth roedd yn ei ddweud pan oedd yn derfynol
meeting-paper-next-link = Dechrau fersiwn newydd
meeting-paper-next-title = Dechrau fersiwn { $number } o “{ $title }”
meeting-paper-next-version-why = Gellir newid y geiriau eto. Mae angen yr un newydd ar bwy bynnag a gafodd yr hen fersiwn, ac maen nhw wedi’u rhestru yma.
meeting-paper-changed-label = Beth sy’n newydd ynddo
meeting-paper-changed-hint = Mae hyn ar y papur, fel bod pobl yn gwybod beth i’w ddarllen eto.
meeting-paper-changed-missing = Rhowch beth sy’n newydd yn y fersiwn hwn
meeting-paper-next-save = Dechrau’r fersiwn newydd
meeting-paper-next-begun = Mae fersiwn { $number } wedi dechrau. Newidiwch ei eiriau, yna dywedwch eu bod wedi’u gorffen.
meeting-paper-replace-link = Mae papur arall yn cymryd ei le
meeting-paper-replace-title = Beth sy’n cymryd lle “{ $title }”?
meeting-paper-replace-why = Mae papur a ddisodlwyd yn gadael y pecynnau. Mae angen y llall ar bwy bynnag sydd ag ef.
meeting-paper-replace-label = Y papur sy’n cymryd ei le
meeting-paper-replace-nothing = Dim papur arall
meeting-paper-replace-missing = Dewiswch y papur sy’n cymryd ei le
meeting-paper-replace-itself = Ni all papur gymryd ei le ei hun: dewiswch un arall
meeting-paper-replace-circle = Disodlwyd y papur hwnnw gan yr un hwn: dewiswch un arall
meeting-paper-replace-save = Cadw beth sy’n cymryd ei le
meeting-paper-replace-done = Mae wedi’i nodi beth sy’n cymryd ei le.
meeting-paper-replace-who = Mae angen y fersiwn newydd ar y bobl hyn
meeting-paper-move-link = Ei symud i gyfarfod arall
meeting-paper-move-title = Symud “{ $title }” i gyfarfod arall
meeting-paper-move-why = Mae papur hwyr yn aros am y cyfarfod nesaf, fel bod gan bawb amser i’w ddarllen. Mae ei eitem ar yr agenda yn mynd gydag ef.
meeting-paper-move-label = Cyfarfod
meeting-paper-move-missing = Dewiswch gyfarfod
meeting-paper-move-none = Does dim cyfarfod diweddarach eto. Ychwanegwch un yn gyntaf.
meeting-paper-move-save = Symud y papur
meeting-paper-move-done = Mae “{ $title }” nawr yn un o bapurau { $meeting }.
meeting-paper-late-heading = Mae’r papur hwn yn hwyr i’r bobl hyn
meeting-paper-late-why = Gofynnwch i bob un a yw papur hwyr yn iawn, neu symudwch ef i gyfarfod arall.
meeting-paper-late-ask = Gofyn i { $name }
meeting-paper-read-link = Ei ddarllen neu ei argraffu mewn unrhyw fformat
meeting-paper-read-title = “{ $title }” fel papur
meeting-paper-dates-heading = Dyddiadau pob person
meeting-paper-dates-title = Dyddiadau, a’r cyfarfod cynharaf y gallwch ei addo
meeting-paper-dates-lede = Mae dyddiadau’n cael eu cyfrif yn ôl o’r cyfarfod mewn diwrnodau gwaith, ar gyfer fformat pob person.
meeting-paper-dates-none = Does neb sy’n cymryd rhan wedi dweud eto sut maen nhw eisiau papurau.
meeting-paper-column-paper = Papur
meeting-paper-column-final = Testun wedi’i orffen
meeting-paper-column-send = Anfon
meeting-paper-column-has-it = Wedi ei gael
meeting-paper-column-state = Ble mae arni
meeting-paper-column-do = Beth allwch chi ei nodi
meeting-paper-earliest-heading = Pryd yw’r cyfarfod cynharaf y gallwn ei addo?
meeting-paper-earliest-label = Mae’r holl destun wedi’i orffen ar
meeting-paper-earliest-hint = Gadewch hwn yn wag ar gyfer heddiw.
meeting-paper-earliest-save = Ei gyfrifo
meeting-paper-earliest-is = Y cyfarfod cynharaf yw: { $day }
meeting-paper-earliest-who = Mae angen yr amser hiraf ar { $name }.
meeting-paper-person-title = Papurau i { $name }
meeting-paper-person-papers = Pob papur
meeting-paper-sent-title = Beth a anfonwyd
meeting-paper-sent-lede = Pob papur a anfonwyd, pryd, sut ac at bwy. Dydy llinellau byth yn cael eu newid.
meeting-paper-sent-none = Does dim wedi’i anfon eto.
meeting-paper-sent-on = Anfonwyd ar
meeting-paper-sent-how = Fformat a sut yr anfonwyd
meeting-paper-sent-to = At
meeting-paper-sent-paper = { $title }, fersiwn { $number }
meeting-paper-labels-title = Cyfeiriadau ar gyfer amlenni
meeting-paper-labels-lede = Pawb sy’n cael papurau drwy’r post. Mae amlen yn dangos enw a chyfeiriad, a dim o’r hyn sydd y tu mewn.
meeting-paper-labels-count =
    { $count ->
        [one] 1 cyfeiriad
        [two] 2 gyfeiriad
        [few] 3 chyfeiriad
        [many] 6 chyfeiriad
       *[other] { $count } cyfeiriad
    }
meeting-paper-labels-label = Eu cadw fel
meeting-paper-labels-text = Testun plaen, i’w gopïo neu ei argraffu
meeting-paper-labels-csv = Tabl (CSV), ar gyfer labeli prosesydd geiriau
meeting-paper-labels-missing = Dewiswch sut i gadw’r cyfeiriadau
meeting-paper-labels-save = Cadw’r cyfeiriadau
meeting-paper-labels-file = Cyfeiriadau
meeting-paper-labels-line = Llinell gyfeiriad { $number }
meeting-paper-archived-note = Mae’r papur hwn wedi gadael y cyfarfod.
meeting-paper-restore = Dod ag ef yn ôl
meeting-paper-restore-done = Mae “{ $title }” yn ôl.
meeting-paper-archive-link = Ei dynnu o’r cyfarfod
meeting-paper-archive-title = Tynnu “{ $title }” o’r cyfarfod?
meeting-paper-archive-why = Does neb yn ei gael mwyach. Mae’r hyn a anfonwyd yn aros yn y rhestr, a gallwch ddod â’r papur yn ôl.
meeting-paper-archive-save = Ei dynnu allan
meeting-paper-archive-done = Mae “{ $title }” wedi gadael y cyfarfod.
meeting-paper-labels-sheet-21 = Dalen o labeli i’w hargraffu (PDF): 21 ar dudalen, pob un yn 63.5 wrth 38.1 mm
meeting-paper-labels-sheet-14 = Dalen o labeli i’w hargraffu (PDF): 14 ar dudalen, pob un yn 99.1 wrth 38.1 mm

## Fersiynau cynharach

meeting-paper-replaced-note = Mae’r papur hwn wedi’i ddisodli gan “{ $title }”.
meeting-paper-former-note = Fersiwn cynharach yw hwn. Dechreuodd y gwaith ar fersiwn { $next } ar y diwrnod hwn: { $day }.
meeting-paper-former-now = Mynd i fersiwn { $number }
meeting-paper-former-title = { $title }, fersiwn { $number }
meeting-paper-former-heading = Fersiynau cynharach
meeting-paper-former-link = Fersiwn { $number }, o { $from } i { $until }
meeting-paper-former-other = { $title }, y papur a ddisodlwyd gan hwn
meeting-paper-former-paper = Y fersiwn hwn fel papur
meeting-paper-former-elsewhere = Daeth geiriau’r fersiwn hwn o dudalen arall, felly dydyn nhw ddim yn cael eu storio yma.
