### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

## Y papur

overview-title =
    { $article ->
        [definite] Gwybodaeth: { $title }
       *[none] Gwybodaeth: { $title }
    }
overview-what = Beth yw hyn
overview-why = Pam rydyn ni’n ei wneud
overview-outcomes = Beth rydyn ni am ei newid
overview-measures = Sut byddwn ni’n gwybod ei fod wedi gweithio
overview-when = Pryd mae’n digwydd
overview-who = Pwy sy’n cymryd rhan
overview-help = Pwy all eich helpu

overview-kind-board = Bwrdd yw hwn. Grŵp sy’n cwrdd dro ar ôl tro yw bwrdd.
overview-kind-survey = Arolwg yw hwn. Mewn arolwg rydyn ni’n gofyn i bobl beth yw eu barn.
overview-kind-interview-panel = Panel cyfweld yw hwn. Mae’r panel yn gofyn cwestiynau ac yn dewis person ar gyfer swydd.
overview-kind-recruitment = Rydyn ni’n chwilio am bobl newydd i weithio gyda ni.
overview-kind-review = Adolygiad yw hwn. Mewn adolygiad rydyn ni’n edrych ar ba mor dda mae rhywbeth yn gweithio.
overview-kind-event = Digwyddiad yw hwn. Mae llawer o bobl yn dod at ei gilydd.
overview-kind-training = Hyfforddiant yw hwn. Rydyn ni’n dysgu gyda’n gilydd.
overview-kind-other = Gwaith rydyn ni’n ei wneud gyda’n gilydd yw hwn.

overview-starts = Mae’n dechrau: { $day }.
overview-ends = Mae’n gorffen: { $day }.
overview-no-end = Mae’n parhau. Does dim diwrnod olaf eto.
overview-no-dates = Dydyn ni ddim wedi dewis y dyddiadau eto.

overview-people =
    { $count ->
        [one] Mae 1 cynrychiolydd yn cymryd rhan.
        [two] Mae 2 gynrychiolydd yn cymryd rhan.
        [few] Mae 3 chynrychiolydd yn cymryd rhan.
        [many] Mae 6 chynrychiolydd yn cymryd rhan.
       *[other] Mae { $count } cynrychiolydd yn cymryd rhan.
    } Mae cynrychiolydd yn siarad dros yr hyn sydd ei angen ar bobl.
overview-sponsor = Ein noddwr: { $sponsor }. Rhywun mewn swydd uwch yw noddwr. Maen nhw wedi addo gweithredu ar yr hyn rydyn ni’n ei ddweud.

overview-contact = Eich cyswllt: { $name }. Gallwch ofyn unrhyw beth i { $name }.
overview-phone = Ffôn:
overview-email = E-bost:
overview-deputy = Os yw { $name } i ffwrdd, gallwch ofyn i { $deputy }.

## Disgrifiad rôl fel papur

overview-role-title = Eich rôl: { $heading }
overview-role-in = Yn: { $activity }
overview-role-version = Fersiwn { $number }
overview-role-draft = Drafft o fersiwn { $number }. Dydy pobl ddim yn gweithio yn ôl hwn eto.
overview-role-superseded = Fersiwn { $number }. Cafodd ei ddisodli.
overview-role-do = Beth rydych chi’n ei wneud
overview-role-time = Faint o amser mae’n ei gymryd
overview-role-support = Beth rydyn ni’n ei wneud i chi
overview-role-payment = Taliad

## Ar bob papur

overview-status = Mewn geiriau haws, heb eu gwirio eto
overview-registration = Elusen gofrestredig { $number }
overview-questions-phone-email = Cwestiynau? { $name }, ffôn { $phone } neu e-bost { $email }
overview-questions-phone = Cwestiynau? { $name }, ffôn { $phone }
overview-questions-email = Cwestiynau? { $name }, e-bost: { $email }
overview-questions-short = Cwestiynau? { $name }, { $way }
overview-questions = Cwestiynau? Gofynnwch i { $name }
overview-phone-link = Ffonio: { $name }
overview-email-link = E-bostio: { $name }

## Tudalen un papur

overview-page-caption = Un o bapurau { $title }
overview-page-lede = Dewiswch sut rydych chi am ei gael. Mae’r geiriau yr un fath ym mhob fformat.
overview-format-label = Fformat
overview-format-easy-read = Geiriau haws gyda lluniau (PDF)
overview-format-easy-read-hint = Un syniad wrth ymyl pob llun. Dim ond pan fydd darllenwyr wedi’i wirio y mae’n galw ei hun yn Hawdd ei Ddeall.
overview-format-clear-print = Print clir (PDF)
overview-format-clear-print-hint = Teip 14 pwynt.
overview-format-large-print = Print bras (PDF)
overview-format-large-print-hint = Pob gair yn y maint isod.
overview-format-html = Tudalen we
overview-format-html-hint = Un ffeil. Mae’n gweithio mewn unrhyw borwr, gyda darllenwyr sgrin ac mewn unrhyw faint.
overview-format-plain-text = Testun plaen
overview-format-plain-text-hint = Geiriau yn unig, ar gyfer e-bost ac unrhyw ddyfais.
overview-format-word = Dogfen Word
overview-format-word-hint = Penawdau, rhestrau a thablau go iawn, i’w darllen neu eu newid.
overview-format-word-large = Dogfen Word mewn print bras
overview-format-word-large-hint = Pob gair yn y maint isod.
overview-format-epub = Llyfr i ffôn neu ddarllenydd (EPUB)
overview-format-epub-hint = Un ffeil sy’n llifo i unrhyw sgrin.
overview-format-braille = Braille, gradd 1 (BRF)
overview-format-braille-hint = Llythyren wrth lythyren, 40 cell wrth 25 llinell. Saesneg yn unig, oni bai bod y rhaglen liblouis ar y cyfrifiadur hwn.
overview-format-braille-two = Braille, gradd 2 (BRF)
overview-format-braille-two-hint = Gyda chyfangiadau, lle mae’r rhaglen liblouis ar y cyfrifiadur hwn. Os nad yw, cewch radd 1, ac mae’r llinellau cyntaf yn dweud hynny.
overview-format-speech = Sgript i’w darllen yn uchel
overview-format-speech-hint = Testun gyda seibiau, dyddiadau ac arian fel y cânt eu dweud.
overview-format-poster-a4 = Poster ar A4 (PDF)
overview-format-poster-a4-hint = Wedi’i rifo, mewn teip mor fawr ag y mae’r ddalen yn ei ganiatáu. Mae papur hir yn parhau ar ail ddalen.
overview-format-poster-a3 = Poster ar A3 (PDF)
overview-format-poster-a3-hint = Dwywaith mor fawr, ar gyfer wal. Rhaid i’ch argraffydd, neu siop argraffu, allu defnyddio A3.
overview-typeface-label = Ffurfdeip
overview-typeface-hint = Ar gyfer geiriau haws, print clir, print bras a Word.
overview-typeface-usual = Yr un arferol ar gyfer y fformat
overview-typeface-hyperlegible = Atkinson Hyperlegible Next
overview-typeface-hyperlegible-hint = Llythrennau sy’n anodd eu cymysgu. Mae llinell drwy’r sero.
overview-typeface-andika = Andika
overview-typeface-andika-hint = Llythrennau fel y cânt eu dysgu, i ddarllenwyr newydd. Mae’r sero’n blaen.
overview-format-missing = Dewiswch fformat
overview-points-label = Maint y print bras
overview-points-hint = O { NUMBER($least) } i { NUMBER($most) } pwynt. Nid oes ei angen ar fformatau eraill.
overview-points-suffix = pwynt
overview-language-label = Iaith
overview-language-hint = Mae’r hyn a ysgrifennoch chi eich hun yn aros yn yr iaith y gwnaethoch ei hysgrifennu.
overview-open = Agor
overview-save = Cadw
overview-print = Argraffu
overview-refused-heading = Ni chafodd y papur hwn ei wneud
overview-press-broken = Ni ellir defnyddio un o ffurfdeipiau’r rhaglen. Nam yn Alongside yw hyn. Rhowch wybod amdano.
overview-objectives = Beth wnawn ni
overview-expectations = Beth gall pawb ei ddisgwyl
overview-departments = Pwy sy’n cymryd rhan o’r elusen
overview-funding = Arian
overview-time = Faint o amser mae’n ei gymryd
overview-sessions =
    { $count ->
        [zero] Does dim sesiynau.
        [one] Mae un sesiwn.
        [two] Mae dwy sesiwn.
        [few] Mae { $count } sesiwn.
        [many] Mae { $count } sesiwn.
       *[other] Mae { $count } sesiwn.
    }
overview-meeting = Mae un sesiwn yn cymryd { $hours }.
overview-preparation = Mae paratoi ar ei chyfer yn cymryd { $hours }.
overview-travel = Mae teithio yno ac yn ôl yn cymryd { $hours }.
overview-time-in-all = Mae pob sesiwn gyda’i gilydd yn cymryd { $hours }.
overview-decided = Beth benderfynodd cynrychiolwyr gyda ni
overview-decided-line = { $about }: { $decision }.
overview-not-decided-line = { $about }: heb ei benderfynu gyda chynrychiolwyr eto.
overview-undecided = Heb ei benderfynu gyda chynrychiolwyr eto
overview-undecided-say = Dywedwch wrthym ni beth rydych chi’n ei feddwl am hyn.
