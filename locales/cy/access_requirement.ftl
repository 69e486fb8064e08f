### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

access-requirement-kind = Gofyniad mynediad
access-requirement-title = Gofynion mynediad

## Kinds, each with an example of what we do

access-requirement-category-information = Gwybodaeth
access-requirement-category-communication = Cyfathrebu
access-requirement-category-venue = Yr ystafell a chyrraedd yno
access-requirement-category-timing = Amseru
access-requirement-category-assistance = Cymorth
access-requirement-category-sensory = Golau, sain a thawelwch
access-requirement-category-diet = Bwyd a diod
access-requirement-category-technology = Technoleg
access-requirement-category-information-hint = Rydyn ni’n postio Hawdd ei Ddeall, fel ei fod yn cyrraedd cyn dydd Sul.
access-requirement-category-communication-hint = Rydyn ni’n archebu dau ddehonglydd BSL.
access-requirement-category-venue-hint = Rydyn ni’n cwrdd lle mae ffordd i mewn heb risiau, ac yn gadael lle wrth y bwrdd.
access-requirement-category-timing-hint = Rydyn ni’n cael egwyl bob 45 munud.
access-requirement-category-assistance-hint = Rydyn ni’n cadw sedd wrth ei hochr i’w chynorthwyydd.
access-requirement-category-sensory-hint = Rydyn ni’n cadw ystafell dawel yn rhydd, a’r goleuadau’n isel.
access-requirement-category-diet-hint = Rydyn ni’n archebu cinio heb glwten.
access-requirement-category-technology-hint = Rydyn ni’n anfon y ddolen y diwrnod cynt, ac yn rhoi cynnig arni gyda’n gilydd.

## Support that is booked

access-requirement-booking-none = Does dim i’w archebu ar gyfer hyn
access-requirement-booking-bsl-interpreter = Dehonglydd BSL
access-requirement-booking-speech-to-text = Cofnodwr lleferydd-i-destun
access-requirement-booking-deafblind-interpreter = Dehonglydd i bobl fyddarddall
access-requirement-booking-notetaker = Cymerwr nodiadau
access-requirement-booking-personal-assistant = Cynorthwyydd personol
access-requirement-booking-advocate = Eiriolwr
access-requirement-booking-in-words = { $kind }: { NUMBER($count) }

## Who may know

access-requirement-share-greeter = Y croesawydd mewn cyfarfodydd
access-requirement-share-venue = Y lleoliad
access-requirement-share-interpreter = Dehonglwyr ac eraill sy’n cael eu harchebu
access-requirement-share-staff = Yr holl staff a gwirfoddolwyr
access-requirement-share-nobody = Neb arall
access-requirement-share-nobody-hint = Dim ond y bobl sy’n rhedeg y gweithgaredd.
access-requirement-known-greeter = croesawydd y cyfarfodydd
access-requirement-known-venue = lleoliad y cyfarfod
access-requirement-known-interpreter = dehonglwyr ac eraill sy’n cael eu harchebu
access-requirement-known-staff = holl staff a gwirfoddolwyr yr elusen

## The form

access-requirement-new-title = Ychwanegu gofyniad mynediad: { $name }
access-requirement-new-lede = Gofynnwch i { $name } beth ddylen ni ei wneud. Yna ysgrifennwch hynny.
access-requirement-new-save = Cadw’r gofyniad mynediad
access-requirement-new-done = Mae’r gofyniad mynediad wedi’i gadw.
access-requirement-edit-title = Newid gofyniad mynediad: { $name }
access-requirement-edit-save = Cadw’r newidiadau
access-requirement-edit-done = Mae eich newidiadau i’r gofyniad mynediad wedi’u cadw.
access-requirement-category-label = Beth yw’r pwnc
access-requirement-category-missing = Dewiswch beth yw’r pwnc
access-requirement-we-do-label = Yr hyn rydyn ni’n ei wneud
access-requirement-we-do-hint = Ysgrifennwch beth i’w wneud, byth ddiagnosis. Er enghraifft, “Rydyn ni’n postio papurau ar 20 pwynt ar bapur melyn.”
access-requirement-we-do-missing = Rhowch yr hyn rydyn ni’n ei wneud
access-requirement-lead-days-label = Diwrnodau gwaith i’w drefnu
access-requirement-lead-days-hint = Gadewch hwn yn wag os nad oes dim i’w drefnu.
access-requirement-lead-days-suffix = diwrnod gwaith
access-requirement-booking-label = Cefnogaeth i’w harchebu ar gyfer pob cyfarfod
access-requirement-booking-missing = Dewiswch beth i’w archebu, neu dewiswch “Does dim i’w archebu ar gyfer hyn”
access-requirement-booking-count-label = Faint i’w harchebu
access-requirement-booking-count-hint = Yn aml mae angen dau ddehonglydd mewn cyfarfodydd hir. Maen nhw’n gweithio bob yn ail.
access-requirement-break-every-label = Egwyl o leiaf bob
access-requirement-break-every-hint = Dim ond os yw hyn am egwyliau. Mae agendâu yn dilyn yr amser byrraf y mae unrhyw un yn gofyn amdano.
access-requirement-break-every-suffix = munud
access-requirement-share-label = Pwy arall sy’n cael gwybod
access-requirement-share-hint = Gofynnwch i’r person. Mae’r bobl sy’n rhedeg y gweithgaredd yn gwybod beth bynnag.
access-requirement-share-missing = Dewiswch pwy arall sy’n cael gwybod, neu dewiswch “Neb arall”
access-requirement-share-both = Dewiswch “Neb arall” yn unig, neu dewiswch y rhai sy’n cael gwybod
access-requirement-said-by-label = Pwy ddywedodd hyn
access-requirement-said-by-missing = Dewiswch pwy ddywedodd hyn
access-requirement-said-by-guessed-hint = Yna bydd yr Hafan yn eich atgoffa i ofyn. Does neb arall yn cael gwybod cyn hynny.
access-requirement-said-on-label = Pryd y dywedon nhw hyn
access-requirement-said-on-missing = Rhowch y diwrnod y dywedon nhw hyn
access-requirement-review-label = Pryd i ofyn eto
access-requirement-review-hint = Gadewch hwn yn wag i ofyn ar ôl blwyddyn.
access-requirement-review-early = Rhaid i’r diwrnod i ofyn eto fod ar ôl y diwrnod y cafodd ei ddweud
access-requirement-aside-title = Yr hyn rydyn ni’n ei wneud, mewn geiriau da
access-requirement-aside-advice = Dydyn ni ddim yn gofyn am y rheswm nac yn ei gadw. Gall yr hyn sydd ei angen ar bobl newid: gofynnwch eto unwaith y flwyddyn.

## A gentle check of the words

access-requirement-words-title = Un peth cyn cadw hyn
access-requirement-words-lede = Ysgrifennoch chi “{ $word }”. Mae’n fwy caredig cadw’r hyn rydyn ni’n ei wneud, nid pam. Er enghraifft: “{ $example }” Os mai geiriau { $name } yw’r rhain, cadwch nhw fel y maen nhw.
access-requirement-words-save = Cadw’r geiriau hyn
access-requirement-instead-seeing = Rydyn ni’n e-bostio papurau Word gyda phenawdau, ar gyfer darllenydd sgrin.
access-requirement-instead-quiet = Rydyn ni’n anfon cynllun y dydd ymlaen llaw, ac yn cadw ystafell dawel yn rhydd.
access-requirement-instead-any = Rydyn ni’n ffonio’r diwrnod cynt ac yn dweud pwy fydd yno.

## One requirement

access-requirement-show-title = { $category }: { $name }
access-requirement-show-place = Gofyniad mynediad { NUMBER($number) } o { NUMBER($count) }
access-requirement-show-whose = Pwy biau hwn
access-requirement-show-lead =
    { $days ->
        [0] Dim i’w drefnu
        [one] { $days } diwrnod gwaith
        [two] { $days } ddiwrnod gwaith
       *[other] { $days } diwrnod gwaith
    }
access-requirement-show-break =
    { $minutes ->
        [two] { $minutes } funud
       *[other] { $minutes } munud
    }
access-requirement-show-edit = Newid y gofyniad mynediad hwn
access-requirement-show-check = Gwirio gyda’r person: { $name }
access-requirement-show-archive = Nid oes ei angen mwyach
access-requirement-show-history = Beth sydd wedi newid
access-requirement-show-archived-note = Nid oes ei angen mwyach. Mae’n cael ei gadw nes iddo gael ei ddileu.
access-requirement-show-review = Gofyn eto: { $day }
access-requirement-back-to = Yn ôl i’r gofyniad mynediad
access-requirement-back-to-person = Yn ôl i ofynion mynediad { $name }
access-requirement-archive-title = Does dim angen hwn mwyach: { $name }?
access-requirement-archive-why = Mae’n gadael y rhestrau, y taflenni a’r agendâu, ond does dim yn cael ei golli. Gallwch ddod ag ef yn ôl.
access-requirement-archive-save = Ei archifo
access-requirement-archive-done = Mae’r gofyniad mynediad wedi’i archifo.
access-requirement-restore = Dod ag ef yn ôl
access-requirement-restore-done = Mae’r gofyniad mynediad yn ôl.

## Where a requirement stands

access-requirement-said-person = Dywedwyd gan { $name }. Cadarnhawyd: { $day }.
access-requirement-said-supporter = Dywedwyd gan gefnogwr { $name }. Cadarnhawyd: { $day }.
access-requirement-said-guessed = Rydyn ni’n dyfalu: gofynnwch i { $name }
access-requirement-said-due = Mae’n bryd gofyn eto i { $name }
access-requirement-noted-label = Ysgrifennwyd
access-requirement-noted = Nodwyd: { $day }.

## The person's page and the flag

access-requirement-none = Does neb wedi gofyn eto beth ddylen ni ei wneud fel y gall { $name } gymryd rhan.
access-requirement-none-ask = Gofynnwch i { $name }, yna ychwanegwch ofyniad mynediad
access-requirement-add = Ychwanegu gofyniad mynediad
access-requirement-all-of = Popeth am fynediad: { $name }
access-requirement-check = Eu gwirio gyda’r person: { $name }
access-requirement-print = Eu hargraffu i { $name }
access-requirement-flag = Yr hyn rydyn ni’n ei wneud: { $name }

## All about access for one person

access-requirement-person-title = Mynediad: { $name }
access-requirement-person-lede = Yr hyn rydyn ni’n ei wneud fel y gall { $name } gymryd rhan.
access-requirement-person-heading = Yr hyn rydyn ni’n ei wneud
access-requirement-person-archived = Yr hyn nad oes ei angen mwyach: { $name }
access-requirement-person-archived-lede = Cafodd y rhain eu harchifo. Agorwch un i ddod ag ef yn ôl.
access-requirement-person-archived-none = Does dim wedi’i archifo.

## Checking them

access-requirement-check-title = Gwirio gofynion mynediad: { $name }
access-requirement-check-lede = Darllenwch nhw’n uchel neu rhowch nhw ar bapur. Yna dywedwch beth sy’n dal yn iawn. Gadewch allan yr hyn sydd wedi newid, a newidiwch ef wedyn.
access-requirement-check-fits = Beth sy’n dal yn iawn
access-requirement-check-fits-missing = Dewiswch o leiaf un sy’n dal yn iawn, neu gadewch y dudalen
access-requirement-check-save = Cadw’r hyn a ddywedodd { $name }
access-requirement-check-done =
    { $count ->
        [one] Mae { $count } gofyniad mynediad wedi’i gadarnhau.
        [two] Mae { $count } ofyniad mynediad wedi’u cadarnhau.
       *[other] Mae { $count } gofyniad mynediad wedi’u cadarnhau.
    }

## The list of everybody's

access-requirement-list-lede = Yr hyn rydyn ni’n ei wneud i bobl, a beth i’w ofyn iddyn nhw.
access-requirement-list-caption = Gofynion mynediad yn ôl enw
access-requirement-list-column-name = I bwy
access-requirement-list-column-we-do = Yr hyn rydyn ni’n ei wneud
access-requirement-list-column-category = Beth yw’r pwnc
access-requirement-list-column-standing = Sut rydyn ni’n gwybod
access-requirement-list-none = Dim gofynion mynediad eto
access-requirement-list-none-why = Agorwch dudalen person a gofynnwch beth ddylen ni ei wneud. Ysgrifennwch beth i’w wneud, byth y rheswm.
access-requirement-list-none-found = Does dim yn cyfateb. Dewiswch lai, neu dangoswch bob un.
access-requirement-find-show = Dangos
access-requirement-find-all = Pob gofyniad mynediad
access-requirement-find-to-ask = Y rhai i holi amdanyn nhw
access-requirement-find-category = Beth yw’r pwnc
access-requirement-find-every = Popeth
access-requirement-find-text = Geiriau yn yr hyn rydyn ni’n ei wneud
access-requirement-find-save = Dangos y rhain
access-requirement-find-clear = Dangos pob gofyniad mynediad
access-requirement-list-link = Gofynion mynediad pawb

## The paper

access-requirement-paper-page = Argraffu gofynion mynediad i { $name }
access-requirement-paper-lede = I { $name } ei ddarllen a’i gywiro. Mae’n agor yn y fformat y gofynnodd { $name } amdano.
access-requirement-paper-title = Yr hyn rydyn ni’n ei wneud i { $name }
access-requirement-paper-what = Dyma’r hyn rydyn ni’n ei wybod am weithio’n dda gyda chi. Darllenwch ef. Dywedwch wrthym beth sy’n anghywir.
access-requirement-paper-papers = Sut rydych chi’n cael papurau
access-requirement-paper-papers-unknown = Dydyn ni ddim yn gwybod eto sut rydych chi eisiau papurau. Dywedwch wrthym.
access-requirement-paper-have-by =
    { $days ->
        [0] Rydych chi’n cael papurau ar ddiwrnod y cyfarfod.
        [one] Rydych chi’n cael papurau { $days } diwrnod gwaith cyn cyfarfod.
        [two] Rydych chi’n cael papurau { $days } ddiwrnod gwaith cyn cyfarfod.
       *[other] Rydych chi’n cael papurau { $days } diwrnod gwaith cyn cyfarfod.
    }
access-requirement-paper-we-do = Yr hyn rydyn ni’n ei wneud
access-requirement-paper-none = Does dim wedi’i ysgrifennu eto.
access-requirement-paper-book = Rydyn ni’n archebu hyn i chi: { $booking }.
access-requirement-paper-break =
    { $minutes ->
        [two] Mae egwyl o leiaf bob { $minutes } funud.
       *[other] Mae egwyl o leiaf bob { $minutes } munud.
    }
access-requirement-paper-guess = Dyfalu hyn wnaethon ni. A yw’n iawn? Does neb arall yn cael gwybod nes i chi ddweud.
access-requirement-paper-nobody-else = Dim ond y bobl sy’n rhedeg y gweithgaredd sy’n gwybod hyn.
access-requirement-paper-known = Caiff y bobl hyn wybod hefyd: { $who }.
access-requirement-paper-mend = Oes rhywbeth o’i le neu ar goll?
access-requirement-paper-mend-how = Dywedwch wrthym. Byddwn yn ei newid. Does dim rhaid i chi ddweud pam.

## The six steps of the accessible information standard

access-requirement-steps-heading = Chwe cham gwybodaeth hygyrch
access-requirement-steps-lede =
    { $done ->
        [one] Mae { $done } o 6 cham wedi’i wneud. Mae pob un i’w weld yn y cofnodion.
       *[other] Mae { $done } o 6 cham wedi’u gwneud. Mae pob un i’w weld yn y cofnodion.
    }
access-requirement-step-identify = 1. Adnabod: gofyn
access-requirement-step-record = 2. Cofnodi: ei ysgrifennu
access-requirement-step-flag = 3. Fflagio: ei ddangos
access-requirement-step-share = 4. Rhannu: dweud wrth bawb y mae angen iddyn nhw wybod
access-requirement-step-meet = 5. Diwallu: ei wneud
access-requirement-step-review = 6. Adolygu: gofyn eto
access-requirement-step-done = Wedi’i wneud
access-requirement-step-to-do = I’w wneud
access-requirement-found-asked = Dywedodd { $name } wrthym sut mae papurau’n dod a beth ddylen ni ei wneud.
access-requirement-found-nothing-else = Dywedodd { $name } nad oes angen dim arall: { $day }.
access-requirement-found-recorded =
    { $count ->
        [0] Mae nodyn o sut mae papurau’n dod. Does dim angen dim arall.
        [one] Mae nodyn o sut mae papurau’n dod, ac o { $count } gofyniad mynediad.
        [two] Mae nodyn o sut mae papurau’n dod, ac o { $count } ofyniad mynediad.
       *[other] Mae nodyn o sut mae papurau’n dod, ac o { $count } gofyniad mynediad.
    }
access-requirement-found-flagged =
    { $count ->
        [0] Does dim i’w ddangos.
       *[other] Mae Alongside yn ei ddangos gyda phobl gweithgareddau a gyda phecynnau.
    }
access-requirement-found-nobody-else = Does dim rhaid i neb arall wybod.
access-requirement-found-may-tell = Cytunodd { $name } ({ $day }): mae’r rhai a ddewiswyd yn cael gwybod.
access-requirement-found-tells-nobody = Dywedodd { $name } na ({ $day }): does neb arall yn cael gwybod.
access-requirement-found-met = Daeth y papurau diwethaf fel y gofynnwyd: { $day }.
access-requirement-found-ask-again = Gofynnwch eto: { $day }.
access-requirement-missing-format = Dydyn ni ddim yn gwybod sut mae { $name } yn cael papurau.
access-requirement-missing-question = Does neb wedi gofyn i { $name } beth ddylen ni ei wneud.
access-requirement-missing-guesses =
    { $count ->
        [one] Mae { $count } gofyniad mynediad wedi’i ddyfalu. Gofynnwch i { $name }.
        [two] Mae { $count } ofyniad mynediad wedi’u dyfalu. Gofynnwch i { $name }.
       *[other] Mae { $count } gofyniad mynediad wedi’u dyfalu. Gofynnwch i { $name }.
    }
access-requirement-missing-format-guess = Rydyn ni’n dyfalu sut mae { $name } yn cael papurau.
access-requirement-missing-consent = Gofynnwch i { $name } a yw’r rhai a ddewiswyd yn cael gwybod.
access-requirement-missing-pack = Does dim papurau wedi mynd at { $name } eto.
access-requirement-missing-other-format = Daeth y papurau diwethaf ({ $day }) mewn fformat arall.
access-requirement-missing-booking = Mae angen archebu rhywun o hyd ar gyfer { $name }, ar gyfer y cyfarfod ar { $day }.
access-requirement-missing-again = Roedd rhywfaint o hyn i’w ofyn eto: { $day }.

## Nothing else is needed

access-requirement-asked-link = Does dim angen dim arall
access-requirement-asked-title = Does dim angen dim arall: { $name }
access-requirement-asked-lede = Nodwch eich bod wedi gofyn i { $name }. Gallwch ychwanegu gofynion mynediad unrhyw bryd.
access-requirement-asked-save = Nodi nad oes angen dim arall
access-requirement-asked-done = Mae wedi’i nodi bod rhywun wedi gofyn i { $name }.
