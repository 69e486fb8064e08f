### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

payment-run-kind = Rhestr daliadau
payment-run-title = Rhestr daliadau { $number }
payment-run-list-title = Rhestrau taliadau
payment-run-list-lede = Hawliadau wedi’u cymeradwyo sy’n cael eu talu gyda’i gilydd, ar un diwrnod.
payment-run-list-empty = Dim rhestrau taliadau eto
payment-run-list-empty-why = Cymeradwywch hawliadau yn gyntaf. Yna gwnewch restr ohonyn nhw, rhowch hi i bwy bynnag sy’n talu, a dywedwch pryd cafodd ei thalu.
payment-run-column-list = Rhestr daliadau
payment-run-add = Gwneud rhestr daliadau
payment-run-back-to-list = Yn ôl i’r rhestrau taliadau
payment-run-back = Yn ôl i’r rhestr daliadau
payment-run-number-label = Rhif
payment-run-made-label = Diwrnod y rhestr
payment-run-new-lede = Mae tic wrth bob hawliad sydd wedi’i gymeradwyo. Tynnwch y tic oddi ar yr hyn sydd i aros.
payment-run-new-save = Gwneud y rhestr
payment-run-made = Mae’r rhestr daliadau wedi’i gwneud. Rhowch hi i bwy bynnag sy’n talu.
payment-run-claims-label = Hawliadau yn y rhestr hon
payment-run-claims-missing = Ticiwch o leiaf un hawliad
payment-run-claims-many = Ticiwch { NUMBER($most) } hawliad neu lai, a gwnewch restr arall ar gyfer y gweddill
payment-run-claim-gone = Dydy un o’r hawliadau hyn ddim wedi’i gymeradwyo mwyach. Edrychwch ar y rhestr eto: gellir ticio’r hyn sydd ar ôl.
payment-run-option = { $name }, { $sum } ({ $number })
payment-run-no-account = Does dim cyfrif yn hysbys eto. Mae’n aros allan o’r ffeil i’r banc.
payment-run-first = Y { NUMBER($count) } hyn sydd wedi aros hiraf. Gwnewch restr arall ar gyfer y gweddill.
payment-run-waiting =
    { $count ->
        [0] Does dim hawliad sydd wedi’i gymeradwyo yn aros i gael ei dalu.
        [one] Mae { $count } hawliad sydd wedi’i gymeradwyo yn aros i gael ei dalu.
       *[other] Mae { $count } hawliad sydd wedi’u cymeradwyo yn aros i gael eu talu.
    }
payment-run-claims =
    { $count ->
        [one] { $count } hawliad
       *[other] { $count } hawliad
    }
payment-run-unpaid =
    { $count ->
        [0] Does dim yn aros i gael ei dalu
        [one] Mae { $count } hawliad yn aros i gael ei dalu
       *[other] Mae { $count } hawliad yn aros i gael eu talu
    }
payment-run-paid = Wedi’i thalu
payment-run-empty = Yn wag
payment-run-show-lede = Rhowch hi i bwy bynnag sy’n talu. Pan fydd yr arian wedi gadael, dywedwch ar ba ddiwrnod.
payment-run-show-empty = Cafodd pob hawliad ei dynnu o’r rhestr hon eto.
payment-run-column-how = Sut mae’n cael ei dalu
payment-run-column-amount = Swm
payment-run-column-pence = Swm mewn ceiniogau
payment-run-column-reference = Cyfeirnod
payment-run-column-day = Diwrnod y taliad
payment-run-column-date = Dyddiad
payment-run-column-none = Dim mwy
payment-run-by-bank = Drwy’r banc
payment-run-comes-back = Mae { $amount } yn dod yn ôl i ni. Ticiwch ef pan fydd gennym.
payment-run-nothing = Dim i’w dalu
payment-run-add-account = Ychwanegu cyfrif
payment-run-total = I’w dalu: { $sum }
payment-run-to-come-back = I’w roi’n ôl i ni: { $sum }. Dydy hyn ddim yn cael ei dynnu o’r hyn y mae pobl eraill yn ei gael.
payment-run-take-out-how = Os nad yw taliad yn mynd drwodd, agorwch ei hawliad a’i dynnu o’r rhestr. Mae’n dal wedi’i gymeradwyo.
payment-run-list-save = Cadw’r rhestr i’r cyfrifon (CSV)
payment-run-without-account =
    { $count ->
        [one] Does gan { $count } person ddim cyfrif yma. Talwch nhw mewn ffordd arall, neu ychwanegwch eu cyfrif.
        [two] Does gan { $count } berson ddim cyfrif yma. Talwch nhw mewn ffordd arall, neu ychwanegwch eu cyfrifon.
       *[other] Does gan { $count } o bobl ddim cyfrif yma. Talwch nhw mewn ffordd arall, neu ychwanegwch eu cyfrifon.
    }
payment-run-nothing-to-pay =
    { $count ->
        [one] Does dim i’w dalu ar { $count } hawliad. Mae’n aros allan o’r ffeil i’r banc.
       *[other] Does dim i’w dalu ar { $count } hawliad. Maen nhw’n aros allan o’r ffeil i’r banc.
    }
payment-run-bank-title = Ffeil i’r banc
payment-run-bank-lede = Un taliad ym mhob rhes. Gofynnwch i’ch banc pa golofnau i’w rhoi, ac ym mha drefn.
payment-run-bank-check = Mae rhifau cyfrifon pobl yn y ffeil. Dilëwch hi unwaith y bydd y banc wedi’i chael.
payment-run-bank-save = Cadw’r ffeil i’r banc
payment-run-bank-file = { $list }, banc
payment-run-bank-nobody = Does dim yn y rhestr hon y gall y banc ei dalu nawr. Edrychwch ar y rhestr i weld pam.
payment-run-columns-label = Colofnau’r banc
payment-run-columns-missing = Dewiswch god didoli, rhif cyfrif a swm: does dim banc yn talu hebddyn nhw
payment-run-column-label = Colofn { $number }
payment-run-column-twice = Mae “{ $column }” wedi’i dewis ddwywaith
payment-run-headings-label = Y rhes gyntaf
payment-run-headings-yes = Mae enwau’r colofnau ynddi
payment-run-pay = Nodi bod y rhestr wedi’i thalu
payment-run-paid-title = Pryd cafodd rhestr daliadau { $number } ei thalu?
payment-run-paid-lede = Mae cloc pob hawliad a gafodd ei dalu’n stopio ar y diwrnod hwnnw.
payment-run-paid-label = Y diwrnod y gadawodd yr arian
payment-run-paid-hint = Er enghraifft, 2 2 2027
payment-run-paid-done = Mae’r rhestr wedi’i thalu. Mae nodyn i bob person ar dudalen eu hawliad.
payment-run-in = Yn rhestr daliadau { $number }
payment-run-made-hint = Os yw’r arian wedi gadael yn barod, rhowch y diwrnod y gadawodd.
payment-run-made-missing = Rhowch ddiwrnod y rhestr
payment-run-held = Mae’r cyfrif yn aros i gael ei gadarnhau
payment-run-in-no-file = Nid yw mewn unrhyw ffeil i’r banc gyda’r cyfrif hwn eto
payment-run-otherwise = Mewn ffordd arall
payment-run-total-paid = Wedi’i dalu: { $sum }

## Accounts that one person alone decided on

payment-run-account-changed = Cafodd cyfrif { $name } ei ychwanegu neu ei newid gan { $who } { $when }, ar ôl i hawliad { $claim } gael ei ddechrau.
payment-run-account-held = Mae’r taliad yn aros allan o’r ffeil i’r banc nes bod rhywun arall wedi gofyn iddyn nhw ac wedi cadarnhau’r cyfrif.
payment-run-account-checked = Mae { $who } wedi gofyn iddyn nhw ac wedi’i gadarnhau.
payment-run-account-confirm = Rwyf wedi gofyn i { $name }: eu cyfrif nhw yw hwn
payment-run-account-look = Edrych ar gyfrif { $name }
payment-run-account-can = Mae’r rhain yn gallu ei gadarnhau: { $names }.
payment-run-account-nobody = Does neb arall yma’n gallu ei gadarnhau: rhaid cael rhywun na newidiodd y cyfrif ac na lenwodd yr hawliad. Talwch mewn ffordd arall. Neu gadewch i bwy bynnag lenwodd yr hawliad ofyn i { $name }, gwagio’r cyfrif, ei gadw a’i deipio eto: wedyn gall rhywun arall ei gadarnhau.
payment-run-account-not-you = Chi newidiodd y cyfrif hwn neu helpu gyda’r hawliad, felly rhaid i rywun arall ei gadarnhau
payment-run-account-stale = Cafodd y cyfrif ei gadarnhau neu ei newid yn y cyfamser: edrychwch arno eto
payment-run-account-done = Mae cyfrif { $name } wedi’i gadarnhau.

## Files that left

payment-run-bank-in-it =
    { $count ->
        [one] Mae { $count } taliad yn y ffeil: { $sum }.
        [two] Mae { $count } daliad yn y ffeil: { $sum }.
       *[other] Mae { $count } taliad yn y ffeil: { $sum }.
    }
payment-run-list-saved = Cafodd y rhestr i’r cyfrifon ei chadw gan { $who } { $when }.
payment-run-bank-saved = Cafodd y ffeil i’r banc ei chadw gan { $who } { $when }. Os yw hi gan y banc, peidiwch ag anfon yr un taliadau eto: gallai’r banc dalu pobl ddwywaith.
payment-run-which-label = Pa daliadau sy’n mynd i’r ffeil hon?
payment-run-which-missing = Dewiswch pa daliadau sy’n mynd i’r ffeil hon
payment-run-which-rest =
    { $count ->
        [one] Yr un sydd heb fod mewn ffeil gyda’r cyfrif hwn eto
       *[other] Y { $count } sydd heb fod mewn ffeil gyda’r cyfrif hwn eto
    }
payment-run-which-all = Pob un o’r { NUMBER($count) }
payment-run-which-all-hint = Dim ond os nad oes ffeil gynharach gan y banc.
payment-run-file-label = Beth gafodd ei gadw
payment-run-file-list = Rhestr i’r cyfrifon
payment-run-saved-by-label = Cadwyd gan
payment-run-saved-at-label = Cadwyd
payment-run-payments-label = Taliadau ynddi

## What was paid

payment-run-paid-in-file =
    { $count ->
        [0] Does dim o’r hyn sy’n aros yn y ffeil i’r banc.
        [one] Bydd { $count } taliad yn y ffeil i’r banc yn cael ei nodi fel un wedi’i dalu.
        [two] Bydd { $count } daliad yn y ffeil i’r banc yn cael eu nodi fel rhai wedi’u talu.
       *[other] Bydd { $count } taliad yn y ffeil i’r banc yn cael eu nodi fel rhai wedi’u talu.
    }
payment-run-paid-others-label = Beth arall gafodd ei dalu?
payment-run-paid-others-hint = Dydy’r rhain ddim yn y ffeil i’r banc. Ticiwch y rhai a gafodd eu talu mewn ffordd arall, neu sydd heb ddim i’w dalu. Mae’r gweddill yn aros yn y rhestr heb eu talu eto.
payment-run-paid-none = Ticiwch yr hyn gafodd ei dalu
payment-run-paid-some =
    { $count ->
        [one] Wedi’i nodi. Mae { $count } hawliad yn y rhestr hon yn dal i aros.
        [two] Wedi’i nodi. Mae { $count } hawliad yn y rhestr hon yn dal i aros.
       *[other] Wedi’i nodi. Mae { $count } hawliad yn y rhestr hon yn dal i aros.
    }
