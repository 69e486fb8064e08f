### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

personal-record-title = Yr hyn rydyn ni’n ei gadw am { $name }
personal-record-lede = Mae gan { $name } hawl i weld hyn i gyd, i’w gywiro, ac i ofyn am ei ddileu.
personal-record-kinds = Yr hyn sy’n cael ei gadw
personal-record-count =
    { $count ->
        [two] { $count } gofnod
       *[other] { $count } cofnod
    }
personal-record-hand = Ei roi i { $name }
personal-record-month = Mae unrhyw un sy’n gofyn yn ei gael o fewn mis, yn eu fformat eu hunain. Rhowch ef i’r person yn unig: mae ynddo gyfeiriadau a rhifau nad ydyn nhw yn unman arall.
personal-record-forget-heading = Pan nad oes ei angen mwyach
personal-record-access-link = Dileu gofynion mynediad
personal-record-erase-link = Dileu { $name }
personal-record-back = Yn ôl i’r hyn rydyn ni’n ei gadw am { $name }
personal-record-left-label = Gadawodd ar
personal-record-erased-label = Dilëwyd ar

## Kinds of entries

personal-record-kind-person = Tudalen y person
personal-record-kind-participation = Cymryd rhan mewn gweithgareddau
personal-record-kind-attendance = Cyfarfodydd
personal-record-kind-consent = Cydsyniad
personal-record-kind-pack = Pecynnau a roddwyd
personal-record-kind-time-reply = Atebion am amserau a lleoedd
personal-record-kind-letter = Llythyrau am amserau a lleoedd
personal-record-kind-skills = Sgiliau y dywedon nhw wrthym amdanyn nhw
personal-record-kind-offer = Yr hyn a gynigiwyd iddyn nhw
personal-record-kind-audit = Archwiliadau hygyrchedd y gwnaethon nhw helpu gyda nhw
personal-record-kind-picture = Lluniau y maen nhw ynddyn nhw
personal-record-kind-claim = Hawliadau
personal-record-kind-agreement = Cytundebau
personal-record-kind-other = Cofnodion eraill

## The paper

personal-record-paper-title = Yr hyn rydyn ni’n ei gadw amdanoch chi, { $name }
personal-record-paper-what = Dyma bopeth rydyn ni’n ei gadw amdanoch chi. Chi sydd biau hwn, i’w ddarllen a’i gadw.
personal-record-paper-number = Cofnod { $number }
personal-record-paper-nothing = Dim ond bod y cofnod hwn yno.
personal-record-paper-rights = Yr hyn y gallwch ofyn amdano
personal-record-paper-rights-what = Gallwch ofyn i ni newid yr hyn sy’n anghywir. Gallwch ofyn i ni ei ddileu. Gallwch gwyno wrthym ni, neu wrth y Comisiynydd Gwybodaeth.

## Erasing access requirements

personal-record-access-title = Dileu’r hyn a wnaethon ni i { $name }?
personal-record-access-left =
    { $months ->
        [0] Gadawodd { $name }: { $day }. Dydych chi ddim yn cadw gofynion mynediad ar ôl hynny.
        [two] Gadawodd { $name }: { $day }. Rydych chi’n cadw gofynion mynediad am { $months } fis ar ôl hynny.
       *[other] Gadawodd { $name }: { $day }. Rydych chi’n cadw gofynion mynediad am { $months } mis ar ôl hynny.
    }
personal-record-access-here = Dydy { $name } ddim wedi gadael. Dim ond os gofynnodd { $name } y dylech chi ddileu’r rhain.
personal-record-access-why =
    { $count ->
        [one] Mae { $count } gofyniad mynediad yn mynd am byth, a’r hyn mae’r hanes yn ei wybod amdano. Ni ellir dadwneud hyn.
        [two] Mae { $count } ofyniad mynediad yn mynd am byth, a’r hyn mae’r hanes yn ei wybod amdanyn nhw. Ni ellir dadwneud hyn.
       *[other] Mae { $count } gofyniad mynediad yn mynd am byth, a’r hyn mae’r hanes yn ei wybod amdanyn nhw. Ni ellir dadwneud hyn.
    }
personal-record-access-save = Eu dileu am byth
personal-record-access-done = Mae’r hyn a wnaethon ni i { $name } wedi’i ddileu.

## How long

personal-record-keeping-title = Am ba hyd y cedwir pethau
personal-record-keeping-lede = Pan fydd rhywun wedi gadael, mae’r Hafan yn gofyn i chi ddileu’r hyn a wnaethoch iddyn nhw.
personal-record-keeping-why = Pryd mae gofynion mynediad yn cael eu dileu.
personal-record-months-label = Misoedd ar ôl i rywun adael
personal-record-months-hint = Ar gyfer gofynion mynediad. Mae 6 yn arferol. Mae 0 yn gofyn ar unwaith.
personal-record-months-suffix = mis
personal-record-keeping-save = Cadw
personal-record-keeping-done =
    { $months ->
        [0] Mae’r Hafan yn gofyn ar unwaith pan fydd rhywun wedi gadael.
        [two] Mae gofynion mynediad yn cael eu cadw am { $months } fis ar ôl i rywun adael.
       *[other] Mae gofynion mynediad yn cael eu cadw am { $months } mis ar ôl i rywun adael.
    }

## Erasing a person

personal-record-erase-title = Dileu { $name }?
personal-record-erase-lede = Gwnewch hyn pan fydd { $name } yn gofyn i chi. Ni ellir ei ddadwneud.
personal-record-erase-what = Beth sy’n digwydd
personal-record-erase-goes = Mae’r enw, y cyfeiriad, y rhifau, y cryfderau a geiriau’r person yn mynd. Felly hefyd gofynion mynediad, cydsyniad, cefnogwyr, pecynnau, llythyrau a chynigion, a’r cyfan mae’r hanes yn ei wybod amdanyn nhw.
personal-record-erase-stays = Mae’r hyn sy’n perthyn i waith y grŵp yn aros, heb yr enw: pwy gymerodd ran, beth a ddywedwyd, rhifau tystysgrifau. Mae cofnodion arian y mae’n rhaid rhoi cyfrif amdanyn nhw yn cadw’r enw.
personal-record-erase-backups = Mae’r copïau wrth gefn blaenorol yn mynd fesul un o fewn 14 diwrnod o waith.
personal-record-erase-elsewhere = Ble arall mae’r enw
personal-record-erase-elsewhere-why = Ysgrifennodd rhywun yr enw yma â llaw. Agorwch y rhain yn gyntaf a newidiwch y geiriau.
personal-record-erase-confirm = Os ydych chi’n siŵr
personal-record-erase-keep = Mae { $name } eisiau cadw’r tystysgrifau a roddwyd, gyda’r enw
personal-record-erase-name-label = Teipiwch yr enw cyfan
personal-record-erase-name-hint = { $name }
personal-record-erase-name-wrong = Teipiwch yr enw fel y mae yma: { $name }
personal-record-erase-save = Dileu am byth
personal-record-erase-done = Mae’r person wedi’i ddileu. Mae’r dudalen hon yn dweud beth arhosodd, a pham.
personal-record-nobody = Cyn-gynrychiolydd
personal-record-erased-on = Dilëwyd: { $day }.
personal-record-kept-heading = Yr hyn a arhosodd, a pham:
personal-record-kept = { $kind }: { NUMBER($count) }. { $why }
personal-record-why-money = Rhaid rhoi cyfrif am arian, am chwe blynedd a’r flwyddyn bresennol.
personal-record-why-certificate = Nid yw rhif tystysgrif byth yn cael ei roi ddwywaith. Mae’r geiriau wedi mynd, oni bai bod y person am eu cadw.
personal-record-why-taking-part = Er mwyn gwybod o hyd faint o bobl gymerodd ran. Mae’r enw wedi mynd.
personal-record-why-cut = Mae’r hyn a ddywedwyd neu a gytunwyd yn perthyn i’r grŵp. Nid yw’n dweud mwyach gan bwy.
personal-record-why-picture = Fel nad oes papur yn dangos llun o rywun sydd wedi mynd.
personal-record-why-work = Mae’n perthyn i waith y grŵp. Mae’r enw wedi mynd.
