### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

payment-claim-title = { $name }, { $sum }
payment-claim-caption = Hawliad { $number }
payment-claim-kind = Hawliad
payment-claim-number-label = Rhif
payment-claim-list-title = Hawliadau
payment-claim-list-lede = Yr hyn y mae pobl yn ei gael am gymryd rhan, a faint gostiodd iddyn nhw.
payment-claim-list-add = Dechrau hawliad
payment-claim-list-caption = Hawliadau, y rhai diweddaraf yn gyntaf
payment-claim-list-empty-title = Dim hawliadau eto
payment-claim-list-empty-why = Dechreuwch un yma, neu dechreuwch ddrafftiau i bawb a ddaeth i gyfarfod ar dudalen y cyfarfod ei hun.
payment-claim-list-none-found = Does dim hawliad yn cyfateb. Dewiswch lai, neu dangoswch bob un.
payment-claim-column-claim = Hawliad
payment-claim-column-about = Ar gyfer
payment-claim-column-total = Cyfanswm
payment-claim-column-stage = Cam
payment-claim-column-what = Beth
payment-claim-column-receipt = Derbynneb
payment-claim-column-amount = Swm
payment-claim-due-by = Talu erbyn: { $day }
payment-claim-was-due = Roedd i’w dalu: { $day }
payment-claim-find-stage = Cam
payment-claim-find-every-stage = Pob cam
payment-claim-find-due = Pryd i dalu
payment-claim-find-due-or-not = Unrhyw ddiwrnod
payment-claim-find-activity = Gweithgaredd
payment-claim-find-every-activity = Pob gweithgaredd
payment-claim-find-text = Enw, rhif, neu eiriau am beth mae’r hawliad
payment-claim-find-save = Dangos yr hawliadau hyn
payment-claim-find-clear = Dangos pob hawliad
payment-claim-back-to-list = Yn ôl i’r hawliadau
payment-claim-back-to = Yn ôl i’r hawliad
payment-claim-back-to-meeting = Yn ôl i’r cyfarfod
payment-claim-choose = Dewiswch un
payment-claim-stage-draft = Drafft
payment-claim-stage-submitted = Yn aros am gymeradwyaeth
payment-claim-stage-query = Mae cwestiwn ar agor
payment-claim-stage-approved = Wedi’i gymeradwyo
payment-claim-stage-exported = Mewn rhestr daliadau
payment-claim-stage-paid = Wedi’i dalu
payment-claim-stage-rejected = Wedi’i wrthod
payment-claim-stage-withdrawn = Wedi’i dynnu’n ôl
payment-claim-stage-reversed = Wedi’i gymryd yn ôl
payment-claim-new-title = Dechrau hawliad
payment-claim-new-lede = Dywedwch pwy sy’n hawlio ac ar gyfer beth. Yna ychwanegwch linell ar gyfer pob cost.
payment-claim-new-save = Dechrau’r hawliad
payment-claim-new-done = Mae’r hawliad wedi dechrau. Ychwanegwch ei linellau.
payment-claim-edit-title = Newid hawliad { $number }
payment-claim-edit-unapproves = Mae’r hawliad hwn wedi’i gymeradwyo. Os newidiwch chi rywbeth, mae’n colli’r gymeradwyaeth, a rhaid i rywun ei gymeradwyo eto.
payment-claim-edit-save = Cadw’r newidiadau
payment-claim-edit-done = Mae eich newidiadau i’r hawliad wedi’u cadw.
payment-claim-person-label = Hawliad pwy
payment-claim-person-missing = Dewiswch hawliad pwy ydyw
payment-claim-activity-label = Ar gyfer pa weithgaredd
payment-claim-activity-missing = Dewiswch weithgaredd, neu ddim gweithgaredd
payment-claim-no-activity = Dim gweithgaredd
payment-claim-not-in-it = Nid oedd y person hwn yn y gweithgaredd hwn ar y diwrnod hwnnw: dewiswch un arall, neu ddim gweithgaredd
payment-claim-day-label = Diwrnod y cyfarfod neu’r daith
payment-claim-day-hint = Mae’n penderfynu pa gyfraddau sy’n cyfrif. Er enghraifft, 21 1 2027
payment-claim-day-missing = Rhowch ddiwrnod y cyfarfod neu’r daith
payment-claim-day-long-ago = { $label }: mae’n fwy na chwe blynedd yn ôl, felly gwiriwch y flwyddyn
payment-claim-about-label = Ar gyfer beth mae
payment-claim-about-hint = Er enghraifft, “Bwrdd Partneriaeth, cyfarfod Ionawr”.
payment-claim-about-missing = Rhowch ar gyfer beth mae’r hawliad
payment-claim-choice-label = Yr hyn y dewisodd y person gael ei dalu
payment-claim-choice-hint = Rydyn ni’n talu treuliau beth bynnag a ddewison nhw. Os ydyn nhw wedi dweud wrthym ar gyfer y gweithgaredd hwn, gallwch adael hwn yn wag.
payment-claim-choice-missing = Dewiswch yr hyn y dewisodd y person gael ei dalu
payment-claim-helped-label = Wedi’i lenwi gyda help gan
payment-claim-helped-hint = Mae cael help yn arferol. Gadewch hwn yn wag os na helpodd neb. Os helpodd cydweithiwr, rhowch yr enw cyfan: rhywun arall sy’n cymeradwyo’r hawliad wedyn.
payment-claim-helped-doubt = Mae gennych chi gydweithiwr o’r enw { $name }. Rhowch yr enw cyfan hwnnw os nhw helpodd, neu ychwanegwch gyfenw os rhywun arall oedd.
payment-claim-late-label = Pam mae’n dod yn hwyrach nag arfer
payment-claim-late-hint = Dim ond os yw’r diwrnod amser maith yn ôl. Rydyn ni’n talu’r hawliad beth bynnag.
payment-claim-fact-for = Ar gyfer
payment-claim-fact-day = Diwrnod
payment-claim-fact-choice = Dewis talu
payment-claim-involvement = Taliad cynnwys
payment-claim-involvement-why = Am y cyfarfod a’i egwyliau, ac am baratoi. Nid treuliau yw hwn.
payment-claim-involvement-none = Dim taliad cynnwys yn yr hawliad hwn.
payment-claim-expenses = Treuliau
payment-claim-expenses-none = Dim treuliau yn yr hawliad hwn.
payment-claim-direct = Wedi’i dalu gennym ni
payment-claim-donated = Wedi’i roi i ni
payment-claim-paid-person = Y person a dalodd, neu sy’n cael ei dalu
payment-claim-paid-direct = Talon ni’n uniongyrchol
payment-claim-paid-prepaid = Rhoddon ni docyn ymlaen llaw
payment-claim-paid-donated = Wedi’i roi i ni gan y person
payment-claim-paid-label = Pwy sy’n talu
payment-claim-paid-missing = Dewiswch pwy sy’n talu
payment-claim-reckoning = { $many } am { $each }
payment-claim-miles = { $miles } milltir
payment-claim-cancelled = Wedi’i ganslo gennym ni
payment-claim-meeting-hours = Cyfarfod { $hours }
payment-claim-preparation-hours = Paratoi { $hours }
payment-claim-from-meeting = { $activity }: { $meeting }
payment-claim-line-add = Ychwanegu llinell
payment-claim-line-kinds-title = Ar gyfer beth mae’r llinell?
payment-claim-line-kinds-lede = Un llinell ar gyfer pob cost. Gall taith yno ac yn ôl fod yn un llinell.
payment-claim-receipt-over = Derbynneb dros { $sum }.
payment-claim-agree-before = Wedi’i gytuno ymlaen llaw.
payment-claim-pay-direct = Gallwn ei dalu’n uniongyrchol.
payment-claim-line-new-title = Ychwanegu: { $kind }
payment-claim-line-edit-title = Newid “{ $line }”, { $sum }
payment-claim-line-save = Cadw’r llinell
payment-claim-line-added = Mae’r llinell wedi’i hychwanegu.
payment-claim-line-saved = Mae’r llinell wedi’i chadw.
payment-claim-line-removed = Mae’r llinell wedi’i thynnu allan.
payment-claim-line-change = Newid
payment-claim-line-remove = Tynnu allan
payment-claim-line-remove-title = Tynnu allan “{ $line }”, { $sum }?
payment-claim-line-remove-why = Mae ei derbynebau’n mynd gyda hi. Mae “Beth sydd wedi newid” yn dal i ddangos beth oedd ynddi.
payment-claim-line-remove-save = Tynnu’r llinell allan
payment-claim-what-label = Beth oedd y gost
payment-claim-what-hint = Er enghraifft, “Tacsi adref” neu “Caffi’r Bont”. Gallwch adael hwn yn wag.
payment-claim-what-journey-hint = O ble i ble. Er enghraifft, “Cartref i neuadd y dref ac yn ôl”.
payment-claim-what-involvement-hint = Gallwch adael hwn yn wag.
payment-claim-line-day-label = Diwrnod
payment-claim-line-day-missing = Rhowch y diwrnod
payment-claim-line-not-in-it = Nid oedd y person hwn yn y gweithgaredd hwn ar y diwrnod hwnnw: newidiwch y diwrnod, neu defnyddiwch hawliad heb weithgaredd
payment-claim-line-named-not-in-it = Mae “{ $line }” ar gyfer { $day }, ac nid oedd y person hwn yn y gweithgaredd hwn ar y diwrnod hwnnw: newidiwch y llinell yn gyntaf
payment-claim-line-late =
    { $days ->
        [two] Cyflwynwyd yr hawliad dros { $days } ddiwrnod ar ôl y diwrnod hwn. Yn gyntaf rhowch y rheswm, o dan “{ $link }”
       *[other] Cyflwynwyd yr hawliad dros { $days } diwrnod ar ôl y diwrnod hwn. Yn gyntaf rhowch y rheswm, o dan “{ $link }”
    }
payment-claim-amount-label = Swm
payment-claim-amount-hint = Mewn punnoedd, er enghraifft 18.60
payment-claim-amount-missing = Rhowch y swm
payment-claim-amount-other = Mae’r oriau’n dod i { $sum }: newidiwch nhw, neu gadewch y swm allan
payment-claim-hours-label = Oriau
payment-claim-hours-hint = Rhowch oriau a thâl am awr, neu’r swm cyfan isod. Er enghraifft, 4.5
payment-claim-paid-hours-missing = Rhowch yr oriau
payment-claim-hourly-label = Tâl am awr
payment-claim-hourly-missing = Rhowch y tâl am awr
payment-claim-vehicle-label = Sut y teithiodd y person
payment-claim-vehicle-missing = Dewiswch sut y teithiodd y person
payment-claim-miles-label = Milltiroedd, yno ac yn ôl
payment-claim-miles-hint = Er enghraifft, 28.4
payment-claim-miles-missing = Rhowch filltiroedd y daith
payment-claim-miles-none = Rhowch filltiroedd y daith, er enghraifft 28.4
payment-claim-miles-steps = Mae’r gyfradd yn newid ddwywaith yn ystod y daith hon: rhowch hi fel dwy linell
payment-claim-elsewhere-label = Milltiroedd a hawliwyd gan eraill y flwyddyn dreth hon
payment-claim-elsewhere-hint = Dim ond os yw sefydliad neu gyflogwr arall hefyd yn talu milltiroedd. Ar ôl 10,000 milltir i gyd, mae’r gyfradd yn gostwng.
payment-claim-no-rate = Does dim cyfradd ar y diwrnod hwn: { $day } (“{ $vehicle }”). Ychwanegwch un o dan “Cyfraddau”, neu dewiswch ddiwrnod arall.
payment-claim-rate-label = Cyfradd
payment-claim-rate-missing = Dewiswch gyfradd
payment-claim-rate-option = { $name }: { $amount }, { $days }
payment-claim-rate-other-day = Dydy’r gyfradd hon ddim yn cyfrif ar y diwrnod hwn ({ $day }): dewiswch un arall
payment-claim-count-label = Faint
payment-claim-count-hint = Gadewch hwn yn wag ar gyfer un. Ar gyfer cyfradd yr awr, yr oriau isod sy’n cyfrif.
payment-claim-more-count-label = Degfedau milltir y tu hwnt i’r trothwy
payment-claim-more-rate-label = Cyfradd y tu hwnt i’r trothwy
payment-claim-meeting-label = Oriau’r cyfarfod
payment-claim-meeting-hint = Gydag egwyliau a gytunwyd. Er enghraifft, 2
payment-claim-preparation-label = Oriau paratoi
payment-claim-hours-missing = Rhowch oriau’r cyfarfod, neu oriau paratoi
payment-claim-cancelled-label = Os na ddigwyddodd
payment-claim-cancelled-hint = Mae’r polisi’n dweud faint rydyn ni’n ei dalu os byddwn yn canslo ar fyr rybudd.
payment-claim-cancelled-yes = Fe wnaethon ni ei ganslo ar fyr rybudd
payment-claim-cancelled-nothing = Nid yw’r polisi’n talu dim am hyn: newidiwch y polisi, neu gadewch y llinell allan
payment-claim-lower-label = Swm is
payment-claim-lower-hint = Dim ond os dewisodd y person gael llai.
payment-claim-lower-missing = Rhowch y swm is y dewisodd y person hwn
payment-claim-lower-more = Swm is: rhaid iddo fod yn { $sum } neu lai
payment-claim-above-most = Mae hyn yn fwy na’r mwyaf rydyn ni’n ei dalu ({ $most }): rhowch lai, neu llenwch “{ $label }”
payment-claim-agreed-label = Pwy gytunodd iddo
payment-claim-agreed-hint = Os cytunwyd ymlaen llaw, neu os yw’n fwy na’r mwyaf rydyn ni’n ei dalu.
payment-claim-no-receipt-label = Pam nad oes derbynneb
payment-claim-no-receipt-hint = Dim ond lle gofynnir am dderbynneb. Er enghraifft, “Ni roddodd y peiriant un”.
payment-claim-receipt-here = Gweld y dderbynneb
payment-claim-receipt-add = Ychwanegu derbynneb
payment-claim-receipt-not-needed = Dim angen
payment-claim-receipt-none-there = Dim
payment-claim-receipt-because = Dim derbynneb: { $why }
payment-claim-receipt-title = Derbynneb ar gyfer “{ $line }”, { $sum }
payment-claim-receipt-lede = Ffotograff, neu sgan fel llun neu PDF. Mae’n cael ei storio wedi’i amgryptio. Mae manylion cudd, fel ble y cafodd ffotograff ei dynnu, yn cael eu tynnu allan.
payment-claim-receipt-alt = Derbynneb: { $line }
payment-claim-receipt-none = Does dim derbynneb yma eto.
payment-claim-receipt-added = Mae’r dderbynneb wedi’i hychwanegu: “{ $line }”.
payment-claim-receipt-remove = Tynnu’r dderbynneb hon
payment-claim-receipt-removed = Mae’r dderbynneb wedi’i thynnu.
payment-claim-receipt-pdf = { $pages ->
    [one] PDF, 1 dudalen
    [two] PDF, 2 dudalen
   *[other] PDF, { $pages } tudalen
}
payment-claim-receipt-file = Derbynneb { $number }
payment-claim-receipt-not = Dydy’r ffeil hon ddim yn dderbynneb y gallwn ei defnyddio: dewiswch ffeil PDF, PNG, JPEG, WebP neu SVG
payment-claim-receipt-damaged = Mae’r PDF hwn wedi’i ddifrodi neu does dim tudalennau ynddo: dewiswch un arall, neu sganiwch y dderbynneb eto
payment-claim-receipt-locked = Mae angen cyfrinair i agor y PDF hwn: cadwch gopi heb gyfrinair, a dewiswch hwnnw
payment-claim-receipt-long = Mae gan y PDF hwn fwy na { NUMBER($most) } tudalen: dewiswch un gyda’r dderbynneb yn unig
payment-claim-advance = Arian ymlaen llaw
payment-claim-advance-add = Nodi arian ymlaen llaw
payment-claim-advance-title = Arian ymlaen llaw
payment-claim-advance-lede = Yr hyn a gafodd y person ymlaen llaw, fel nad oedd byth ar ei golled. Mae’n cael ei dynnu o’r hyn sydd i’w dalu.
payment-claim-advance-day-label = Y diwrnod y cafodd y person yr arian
payment-claim-advance-day-missing = Rhowch y diwrnod y cafodd y person yr arian
payment-claim-advance-how-label = Sut y cawson nhw’r arian
payment-claim-advance-how-hint = Er enghraifft, “Mewn arian parod o’r swyddfa”.
payment-claim-advance-save = Cadw’r taliad ymlaen llaw
payment-claim-advance-added = Mae’r taliad ymlaen llaw wedi’i nodi.
payment-claim-advance-had = { $sum } ({ $day })
payment-claim-advance-remove = Tynnu’r taliad ymlaen llaw hwn allan
payment-claim-advance-removed = Mae’r taliad ymlaen llaw wedi’i dynnu allan.
payment-claim-total = Cyfanswm yr hawliad: { $sum }.
payment-claim-total-direct = Wedi’i dalu gennym ni hefyd: { $sum }.
payment-claim-total-donated = Wedi’i roi i ni: { $sum }.
payment-claim-total-to-pay = I’w dalu ar ôl y taliad ymlaen llaw: { $sum }.
payment-claim-total-left = Roedd y taliad ymlaen llaw yn fwy: mae gan y person { $sum } ar ôl i’w roi yn ôl.
payment-claim-apart = Mae’r ddau fath o arian yn cael eu talu gyda’i gilydd, ac yn cael eu hadrodd ar wahân.
payment-claim-show-edit = Newid ar gyfer beth mae
payment-claim-show-history = Beth sydd wedi newid
payment-claim-checks = Wedi’i wirio i chi
payment-claim-check-copy = Mae “{ $line }” hefyd yn hawliad { $number }: yr un diwrnod, math a swm
payment-claim-check-no-copy = Dim copi o’r hawliad hwn
payment-claim-check-receipt = Does dim derbynneb eto: “{ $line }”
payment-claim-check-receipts = Mae pob derbynneb y gofynnir amdani yma, neu mae’r llinell yn dweud pam nad yw hi
payment-claim-check-agreed = Fel arfer cytunir ymlaen llaw: “{ $line }”
payment-claim-check-direct = Fe wnaethoch chi dalu “{ $line }” yn uniongyrchol. Nid yw’r polisi’n dweud hynny: nodwch pwy gytunodd
payment-claim-check-rate = Mae cyfradd yn yr hawliad hwn yn dweud: gwiriwch cyn dibynnu arni
payment-claim-check-rates = Cyfraddau’r diwrnod yw’r rhain
payment-claim-trail = Beth sydd wedi digwydd
payment-claim-trail-none = Heb ei gyflwyno eto.
payment-claim-trail-step = O “{ $was }” i “{ $becomes }”
payment-claim-trail-by = Gan: { $name }.
payment-claim-trail-rests = Mae’r cloc yn aros ar ôl { $day }, nes i’r person ateb.
payment-claim-trail-noted = Nodwyd yma: { $day }.
payment-claim-trail-runs = Mae’r cloc yn dal i redeg.
payment-claim-trail-stays = Ni ellir newid na thynnu dim yma. I gywiro camgymeriad, gwnewch gofnod newydd.
payment-claim-taken-back-by = Wedi’i gymryd yn ôl gan { $number }
payment-claim-takes-back = Yn cymryd { $number } yn ôl
payment-claim-clock-label = Diwrnodau gwaith, { $first } hyd ddiwedd { $last }
payment-claim-clock-today = Heddiw
payment-claim-clock-due = Olaf
payment-claim-clock-paid = Talwyd
payment-claim-clock-past = wedi mynd heibio
payment-claim-clock-sent = Cyflwynwyd: { $sent }.
payment-claim-clock-stopped = Mae’r cloc wedi stopio
payment-claim-clock-day = Diwrnod gwaith { NUMBER($day) } o { NUMBER($promised) }
payment-claim-clock-rests = Mae’r cloc yn aros ar ddiwrnod gwaith { NUMBER($day) } o { NUMBER($promised) }
payment-claim-clock-spoken = { $day }, diwrnod gwaith { NUMBER($number) }
payment-claim-clock-rests-sentence = Cyflwynwyd: { $sent }. Rydyn ni’n aros am ateb y gall y person yn unig ei roi. Pe bai’n dod heddiw, bydden ni’n talu erbyn y diwrnod hwn: { $due }.
payment-claim-clock-late-sentence = Cyflwynwyd: { $sent }. Addawon ni dalu erbyn y diwrnod hwn: { $due }. Dywedwch wrth y person heddiw pryd byddan nhw’n cael eu talu.
payment-claim-paid-sentence = Cyflwynwyd: { $sent }. Talwyd: { $paid }. Addawon ni dalu erbyn y diwrnod hwn: { $due }.
payment-claim-submitted-label = Cyflwynwyd ar
payment-claim-approved-by-label = Cymeradwywyd gan
payment-claim-approved-on-label = Cymeradwywyd ar
payment-claim-exported-label = Mewn rhestr daliadau ar
payment-claim-paid-on-label = Talwyd ar
payment-claim-days-all-label = Diwrnodau gwaith hyd at dalu
payment-claim-days-ours-label = Diwrnodau gwaith a gymeron ni
payment-claim-author-label = Ysgrifennwyd ynddo, helpwyd ag ef neu cyflwynwyd ef gan
payment-claim-move-was-label = O
payment-claim-move-becomes-label = I
payment-claim-move-noted-label = Nodwyd ar
payment-claim-move-by-label = Cymerwyd y cam gan
payment-claim-move-claimant-label = Dim ond y person all ateb
payment-claim-on-label = Ar ba ddiwrnod
payment-claim-on-hint = Y diwrnod y digwyddodd, os oedd hynny cyn heddiw.
payment-claim-on-ask-hint = Y diwrnod y gofynnoch chi, os oedd hynny cyn heddiw. Os mai’r person yn unig all ateb, mae’r cloc yn aros o’r diwrnod hwnnw, neu o’r diwrnod gwaith olaf cyn heddiw os yw hwnnw’n hwyrach.
payment-claim-on-missing = Rhowch y diwrnod
payment-claim-why-label = Beth i’w ddweud amdano
payment-claim-why-hint = Mae’n aros o dan “Beth sydd wedi digwydd”.
payment-claim-why-missing = Rhowch y rheswm
payment-claim-who-missing = Dewiswch pwy all ateb
payment-claim-ask-missing = Rhowch y cwestiwn
payment-claim-answer-missing = Rhowch yr ateb
payment-claim-submit-title = Cyflwyno hawliad { $number }?
payment-claim-submit-lede = Mae’r cloc yn dechrau ar y diwrnod y cyrhaeddodd yr hawliad chi.
payment-claim-submit-save = Ei gyflwyno
payment-claim-submit-done = Mae’r hawliad wedi’i gyflwyno. Mae’r cloc wedi dechrau.
payment-claim-ask-title = Gofyn rhywbeth am hawliad { $number }
payment-claim-ask-lede = Dim ond tra mai’r person yn unig all ateb y mae’r cloc yn aros.
payment-claim-ask-save = Gofyn cwestiwn
payment-claim-ask-done = Mae’r cwestiwn wedi’i nodi.
payment-claim-ask-who = Pwy all ateb?
payment-claim-ask-person = Dim ond { $name }
payment-claim-ask-person-hint = Mae’r cloc yn aros tan yr ateb. Cedwir y ddau ffigur.
payment-claim-ask-us = Rhaid i ni ddod o hyd i’r ateb ein hunain
payment-claim-ask-us-hint = Mae’r cloc yn dal i redeg.
payment-claim-answer-title = Ateb y cwestiwn am hawliad { $number }
payment-claim-answer-lede = Mae’r hawliad yn aros am gymeradwyaeth eto.
payment-claim-answer-save = Nodi’r ateb
payment-claim-answer-done = Mae’r ateb wedi’i nodi.
payment-claim-approve-title = Cymeradwyo hawliad { $number }?
payment-claim-approve-lede = Bydd eich enw o dan “Beth sydd wedi digwydd”. Os bydd rhywbeth yn newid wedyn, mae’r gymeradwyaeth yn mynd.
payment-claim-approve-sentence = Edrychwch ar y llinellau, y derbynebau ac ar “Wedi’i wirio i chi” yn gyntaf.
payment-claim-approve-save = Cymeradwyo’r hawliad
payment-claim-approve-done = Mae’r hawliad wedi’i gymeradwyo.
payment-claim-reject-title = Gwrthod hawliad { $number }?
payment-claim-reject-lede = Dywedwch pam, mewn geiriau sy’n ddefnyddiol i’r person. Byddan nhw’n eu darllen.
payment-claim-reject-appeal = Dywedwch wrth y person â phwy y gall siarad: { $contact }
payment-claim-reject-no-appeal = Does neb wedi’i enwi eto i’r person ei holi ar ôl i ni ddweud na. Enwch rywun yn gyntaf: o dan Arian, Ffigurau, “{ $label }”.
payment-claim-reject-save = Gwrthod yr hawliad
payment-claim-reject-done = Mae’r hawliad wedi’i wrthod, gyda’i reswm.
payment-claim-reopen-title = Edrych ar hawliad { $number } eto?
payment-claim-reopen-lede = Ar ôl apêl mae’r hawliad yn aros am gymeradwyaeth eto. Mae ei gloc yn cyfrif o’r diwrnod y cyflwynwyd ef gyntaf, gyda phob diwrnod gwaith ers hynny.
payment-claim-reopen-save = Edrych arno eto
payment-claim-reopen-done = Mae’r hawliad yn aros am gymeradwyaeth eto.
payment-claim-withdraw-title = Tynnu hawliad { $number } yn ôl?
payment-claim-withdraw-lede = Dim ond lle mae’r person yn gofyn am hynny. Mae’n aros yn y rhestr.
payment-claim-withdraw-save = Tynnu’r hawliad yn ôl
payment-claim-withdraw-done = Mae’r hawliad wedi’i dynnu’n ôl.
payment-claim-unapprove-title = Tynnu cymeradwyaeth hawliad { $number }?
payment-claim-unapprove-lede = Mae’n aros am gymeradwyaeth eto. Mae’r cloc yn dal i redeg.
payment-claim-unapprove-save = Tynnu’r gymeradwyaeth
payment-claim-unapprove-done = Mae’r gymeradwyaeth wedi’i thynnu.
payment-claim-export-title = Rhoi hawliad { $number } mewn rhestr daliadau?
payment-claim-export-lede = Bydd ar ei ffordd i gael ei dalu.
payment-claim-export-save = Ei roi mewn rhestr daliadau
payment-claim-export-done = Mae’r hawliad mewn rhestr daliadau.
payment-claim-take-out-title = Tynnu hawliad { $number } o’r rhestr daliadau?
payment-claim-take-out-lede = Lle nad aeth y taliad drwodd.
payment-claim-take-out-save = Ei dynnu o’r rhestr
payment-claim-take-out-done = Mae’r hawliad wedi’i dynnu o’r rhestr, ac yn dal wedi’i gymeradwyo.
payment-claim-pay-title = A yw hawliad { $number } wedi’i dalu?
payment-claim-pay-lede = Y diwrnod y gadawodd yr arian. Mae’r cloc yn stopio.
payment-claim-pay-save = Nodi ei fod wedi’i dalu
payment-claim-pay-done = Mae’r hawliad wedi’i dalu.
payment-claim-reverse-title = Cymryd hawliad { $number } yn ôl ar ôl talu?
payment-claim-reverse-lede = Does dim yn cael ei ddileu. Mae hawliad newydd yn cael ei wneud yn ei erbyn, gyda phob swm o dan sero.
payment-claim-reverse-save = Cymryd y taliad yn ôl
payment-claim-reverse-done = Mae’r taliad wedi’i gymryd yn ôl â hawliad newydd.
payment-claim-not-now = Ni ellir cymryd y cam hwn nawr. Mae’r hawliad ar y cam hwn: { $stage }
payment-claim-not-wrote = Fe wnaethoch chi helpu i baratoi’r hawliad hwn neu ei gyflwyno, felly rhywun arall sy’n penderfynu arno
payment-claim-not-own = Eich hawliad chi yw hwn, felly rhywun arall sy’n penderfynu arno
payment-claim-not-close = Rydych chi wedi dweud eich bod yn agos at y person hwn ({ $name }), felly rhywun arall sy’n penderfynu ar yr hawliad
payment-claim-not-same-name = Mae gennych chi’r un enw â’r person hwn ({ $name }), felly rhywun arall sy’n penderfynu. Os ydych chi’n ddau berson, gall cydweithiwr nodi o dan “Aelodau staff” eich bod yn agos at y person, yna tynnu hynny’n ôl a dweud pam.
payment-claim-no-lines = Ychwanegwch linell yn gyntaf: does dim i’w dalu eto
payment-claim-wants-receipt = Mae angen derbynneb, neu’r rheswm pam nad oes un: “{ $line }”
payment-claim-changed-meanwhile = Newidiodd rhywun yr hawliad hwn ar ôl i chi ei agor. Edrychwch arno eto, yna gwnewch hyn.
payment-claim-next-line = Ychwanegwch ar gyfer beth mae
payment-claim-next-line-how = Un llinell ar gyfer y taliad cynnwys, ac un ar gyfer pob cost.
payment-claim-next-submit = Ei gyflwyno pan fydd y person yn fodlon ({ $name })
payment-claim-next-submit-how = Mae’r cloc yn dechrau bryd hynny.
payment-claim-next-approve = Cymeradwyo’r hyn sydd i’w dalu ({ $name })
payment-claim-next-approve-how = Wnaethoch chi ddim ysgrifennu ynddo, felly gallwch.
payment-claim-next-other = { $name } sy’n ei gymeradwyo
payment-claim-next-wrote = Chi baratodd yr hawliad hwn, helpu ag ef neu ei gyflwyno, felly rhywun arall sy’n ei gymeradwyo.
payment-claim-next-own = Eich hawliad chi yw hwn, felly rhywun arall sy’n ei gymeradwyo.
payment-claim-next-close = Rydych chi’n agos at y person hwn ({ $name }), felly rhywun arall sy’n ei gymeradwyo.
payment-claim-next-same-name = Mae gennych chi’r un enw â’r person hwn ({ $name }), felly rhywun arall sy’n ei gymeradwyo. Os ydych chi’n ddau berson, gall cydweithiwr ddweud hynny o dan “Aelodau staff”.
payment-claim-next-can = Mae’r rhain yn gallu: { $names }.
payment-claim-next-nobody = Does neb arall yma’n gallu ei gymeradwyo. Gofynnwch i gydweithiwr nad oedd a wnelo â’r hawliad hwn. Rhaid i’w gyfrinymadrodd beidio â dod gan neb a’i llenwodd.
payment-claim-next-left-wrote = Wedi’u gadael allan am iddyn nhw ysgrifennu ynddo, helpu neu ei gyflwyno: { $names }.
payment-claim-next-left-close = Wedi’u gadael allan am mai eu hawliad nhw yw hwn, am fod yr un enw ganddyn nhw, neu am eu bod yn agos at y person: { $names }.
payment-claim-next-receipts = Does dim derbynneb eto i linell dros y trothwy. Ychwanegwch hi, neu’r rheswm pam nad oes un.
payment-claim-next-answer = Nodwch yr ateb
payment-claim-next-answer-how = Mae’r hawliad yn mynd ymlaen pan fydd y cwestiwn wedi’i ateb.
payment-claim-next-export = Ei roi mewn rhestr daliadau
payment-claim-next-export-how = Mae wedi’i gymeradwyo a gellir ei dalu.
payment-claim-next-pay = Talwch y person hwn, yna dywedwch ar ba ddiwrnod: { $name }
payment-claim-next-pay-how = Mae’r cloc yn stopio ar y diwrnod y mae’r arian yn gadael.
payment-claim-meeting-title = Hawliadau ar gyfer “{ $meeting }”
payment-claim-meeting-lede = Drafft i bawb a ddaeth, gyda’r cyfarfod, ei egwyliau a’r paratoi ynddo’n barod.
payment-claim-meeting-link = Hawliadau ar gyfer y cyfarfod hwn
payment-claim-meeting-empty = Dim hawliadau ar gyfer y cyfarfod hwn eto
payment-claim-meeting-empty-why = Yn gyntaf dywedwch pwy ddaeth. Does dim drafft i bobl a wrthododd dâl, nac i bobl na ofynnwyd iddyn nhw eto, ond gallan nhw hawlio treuliau o hyd.
payment-claim-meeting-save = Dechrau drafft i bawb a ddaeth
payment-claim-meeting-done = Mae’r drafftiau wedi dechrau. Ychwanegwch faint gostiodd i bob person.
payment-claim-meeting-nobody = Does neb ar ôl i ddechrau drafft iddyn nhw: dywedwch yn gyntaf pwy ddaeth ac am ba hyd, neu mae gan bawb sy’n cael tâl hawliad yn barod
payment-claim-meeting-not-asked = Does neb wedi gofyn i’r bobl hyn eto beth maen nhw’n dewis cael eu talu: gofynnwch iddyn nhw yn gyntaf
payment-claim-meeting-in-time = Cafodd pobl wybod yn ddigon cynnar, felly dydy’r polisi’n talu dim am eu hamser.
payment-claim-meeting-short = Rhybudd byr yw hynny, felly mae’r polisi’n talu.
payment-claim-meeting-cancelled = Cafodd y cyfarfod ei ganslo
payment-claim-meeting-cancelled-lede = Beth mae’r polisi’n ei dalu pan gaiff cyfarfod ei ganslo, ac i bwy.
payment-claim-meeting-cancelled-save = Dechrau drafft i bawb y mae arian yn ddyledus iddyn nhw
payment-claim-meeting-owed = { $name }: { $sum }
payment-claim-meeting-owed-link = Pwy sy’n cael eu talu am y cyfarfod a ganslwyd
payment-claim-meeting-policy = Mae’r polisi’n dweud: { $says }.
payment-claim-meeting-ask = Gofynnwch i’r bobl hyn yn gyntaf
payment-claim-meeting-ask-why = Does neb wedi gofyn beth maen nhw’n dewis cael eu talu. Gall taliad niweidio budd-daliadau rhywun, felly does dim drafft yn dechrau nes iddyn nhw ddewis.
payment-claim-meeting-notice =
    { $days ->
        [two] Cafodd pobl { $days } ddiwrnod gwaith o rybudd.
       *[other] Cafodd pobl { $days } diwrnod gwaith o rybudd.
    }
payment-claim-meeting-no-rate = Does dim cyfradd taliad cynnwys ar gyfer hyn ar ddiwrnod y cyfarfod: { $unit }. Ychwanegwch un o dan “Cyfraddau” yn gyntaf.
payment-claim-form-title = Ffurflen hawlio
payment-claim-form-intro = Defnyddiwch y ffurflen hon i ddweud wrthym faint gostiodd i chi gymryd rhan. Rydyn ni’n talu’n ôl i chi. Ni ddylai neb fod ar eu colled.
payment-claim-form-help = Gall rhywun eich helpu i’w llenwi.
payment-claim-form-write = Ysgrifennwch yma
payment-claim-form-name = Eich enw
payment-claim-form-amount = Faint i gyd?
payment-claim-form-miles = Sawl milltir, ac ai car, beic modur neu feic oedd?
payment-claim-form-elsewhere = Am sawl milltir y talodd eraill i chi’r flwyddyn dreth hon?
payment-claim-form-choice = Beth ydych chi’n ei ddewis? Ticiwch un
payment-claim-form-lower = Os dewiswch chi swm is: faint?
payment-claim-form-advance = Faint roeson ni i chi ymlaen llaw?
payment-claim-form-advance-day = Pryd gawsoch chi’r arian?
payment-claim-form-late =
    { $days ->
        [two] Os oedd dros { $days } ddiwrnod yn ôl: pam mae’n hwyr?
       *[other] Os oedd dros { $days } diwrnod yn ôl: pam mae’n hwyr?
    }
payment-claim-form-signed = Eich llofnod neu’ch marc
payment-claim-form-appeal = Os dywedwn ni na
payment-claim-paper-title = Hawliad { $number }: { $name }
payment-claim-paper-sum = Gyda’i gilydd: { $what }
payment-claim-paper-back = Roedd y taliad ymlaen llaw yn fwy: mae gennych chi { $sum } i’w roi yn ôl.
payment-claim-note-title = Yr hyn rydyn ni wedi’i dalu i chi: { $name }, { $number }
payment-claim-note-will-title = Yr hyn y byddwn yn ei dalu i chi: { $name }, { $number }
payment-claim-note-about-title = Am eich hawliad: { $name }, { $number }
payment-claim-note-paid = Talon ni { $sum } i chi: { $day }.
payment-claim-note-will = Byddwn yn talu { $sum } i chi.
payment-claim-note-nothing = Does dim mwy i’w dalu.
payment-claim-note-reversed = Rydyn ni wedi cymryd ein taliad o { $sum } yn ôl.
payment-claim-note-more = Cawsoch { $sum } ymlaen llaw. Mae hynny’n fwy na’r hawliad hwn.
payment-claim-note-back = Rhowch { $sum } yn ôl i ni, os gwelwch yn dda.
payment-claim-note-back-done = Os ydych chi wedi gwneud hyn yn barod, does dim angen i chi wneud dim.
payment-claim-note-given = Rhoddoch chi { $sum } ohono i ni.
payment-claim-note-thanks = Diolch amdano.
payment-claim-refusal-title = Ein hateb i’ch hawliad: { $name }, { $number }
payment-claim-refusal-no = Mae’n ddrwg gennym. Ni allwn dalu’r hawliad hwn.
payment-claim-refusal-why = Pam ddywedon ni na
payment-claim-refusal-ask = Os ydych chi’n meddwl ein bod ni’n anghywir
payment-claim-refusal-again = Gallwch ofyn i ni edrych arno eto. Gall rhywun eich helpu i ofyn.
payment-claim-note-for = Mae ar gyfer: { $about }.
payment-claim-note-two-kinds = Dau fath o arian yw’r taliad cynnwys a’ch treuliau.
payment-claim-note-advance = Cawsoch { $sum } ymlaen llaw, ac rydyn ni wedi tynnu hynny.
payment-claim-note-advice = Gall taliad cynnwys gyfrif fel incwm. Gofynnwch am gyngor os nad ydych chi’n siŵr beth mae’n ei olygu i chi. Gallwch ofyn i ni am restr o’r hyn rydyn ni wedi’i dalu.
payment-claim-paper-link = Argraffu’r hawliad
payment-claim-note-link = Argraffu nodyn o’r taliad
payment-claim-refusal-link = Argraffu ein hateb i’r person
payment-claim-form-link = Ffurflen hawlio wag
payment-claim-late-missing =
    { $days ->
        [two] Mae hyn yn dod dros { $days } ddiwrnod wedyn: rhowch y rheswm. Rydyn ni’n talu hawliadau hwyr.
       *[other] Mae hyn yn dod dros { $days } diwrnod wedyn: rhowch y rheswm. Rydyn ni’n talu hawliadau hwyr.
    }
payment-claim-clock-late =
    { $days ->
        [two] { $days } ddiwrnod gwaith yn hwyr
       *[other] { $days } diwrnod gwaith yn hwyr
    }
payment-claim-clock-sentence =
    { $left ->
        [0] Cyflwynwyd: { $sent }. Addawon ni dalu erbyn y diwrnod hwn: { $due }. Mae’r diwrnod hwnnw wedi dod.
        [two] Cyflwynwyd: { $sent }. Addawon ni dalu erbyn y diwrnod hwn: { $due }. Mae hynny ymhen { $left } ddiwrnod gwaith.
       *[other] Cyflwynwyd: { $sent }. Addawon ni dalu erbyn y diwrnod hwn: { $due }. Mae hynny ymhen { $left } diwrnod gwaith.
    }
payment-claim-paid-in =
    { $days ->
        [two] Talwyd mewn { $days } ddiwrnod gwaith
       *[other] Talwyd mewn { $days } diwrnod gwaith
    }
payment-claim-paid-rested =
    { $days ->
        [two] Cyflwynwyd: { $sent }. Talwyd: { $paid }. Heb y diwrnodau pan oedden ni’n aros am y person: { $days } ddiwrnod gwaith.
       *[other] Cyflwynwyd: { $sent }. Talwyd: { $paid }. Heb y diwrnodau pan oedden ni’n aros am y person: { $days } diwrnod gwaith.
    }
payment-claim-form-days =
    { $days ->
        [two] Rydyn ni’n talu o fewn { $days } ddiwrnod gwaith ar ôl cael eich ffurflen.
       *[other] Rydyn ni’n talu o fewn { $days } diwrnod gwaith ar ôl cael eich ffurflen.
    }
payment-claim-money-label = Math o arian
payment-claim-advice = Mynnwch gyngor cyn i chi dderbyn. Gall taliad gyfrif fel incwm, a gall taleb hefyd. Dydyn ni ddim yn rhoi cyngor ein hunain. Dydyn ni ddim yn gofyn pa fudd-daliadau sydd gennych chi.
payment-claim-tally-link = Rhestr o daliadau fesul wythnos a mis
payment-claim-tally-title = Beth dalon ni i { $name }, fesul wythnos a mis
payment-claim-tally-lede = Dim ond os bydd y person yn gofyn y dylech chi ei gwneud. Mae iddyn nhw yn unig: dydyn ni ddim yn cadw copi, yn gofyn cwestiynau nac yn rhoi cyngor.
payment-claim-tally-file = Taliadau fesul wythnos a mis
payment-claim-tally-paper = Taliadau i { $name }, fesul wythnos a mis
payment-claim-tally-total = Talon ni { $sum } i chi am gymryd rhan yn y cyfnod hwn: { $first } hyd ddiwedd { $last }.
payment-claim-tally-no-expenses = Dydy eich treuliau ddim yn y rhestr hon. Eich arian eich hun yn dod yn ôl i chi yw’r rheini.
payment-claim-tally-months = Fesul mis
payment-claim-tally-month = Mis yn dechrau
payment-claim-tally-weeks = Fesul wythnos
payment-claim-tally-week = Wythnos yn dechrau ddydd Llun
payment-claim-report-title = Adroddiad
payment-claim-report-lede = Beth sydd i’w dalu, pa mor hir mae pobl yn aros am eu harian, a beth ddewison nhw.
payment-claim-report-late = Hwyr
payment-claim-report-late-none = Does dim yn hwyr.
payment-claim-report-near = I’w dalu o fewn tri diwrnod gwaith
payment-claim-report-near-none = Does dim i’w dalu o fewn tri diwrnod gwaith.
payment-claim-report-more =
    { $more ->
        [two] A { $more } arall: gweld pob un o’r hawliadau hyn
       *[other] A { $more } arall: gweld pob un o’r hawliadau hyn
    }
payment-claim-report-days-heading = Diwrnodau hyd at dalu
payment-claim-report-months = Y cyfnod i edrych arno
payment-claim-report-three = Y 3 mis diwethaf
payment-claim-report-twelve = Y 12 mis diwethaf
payment-claim-report-two-years = Y 24 mis diwethaf
payment-claim-report-show = Dangos y cyfnod hwn
payment-claim-report-paid = Hawliadau a dalwyd
payment-claim-report-nothing-paid = Dim yn y cyfnod hwn
payment-claim-report-in-time =
    { $claims ->
        [one] { $claims } hawliad, { NUMBER($intime) } erbyn y diwrnod a addawon ni
       *[other] { $claims } hawliad, { NUMBER($intime) } erbyn y diwrnod a addawon ni
    }
payment-claim-report-all = Faint arhosodd pobl
payment-claim-report-ours = Faint ohono oedd ein rhan ni
payment-claim-report-days =
    { $worst ->
        [one] Canolrif: { NUMBER($median) }. Yr hiraf: { $worst } diwrnod gwaith
        [two] Canolrif: { NUMBER($median) }. Yr hiraf: { $worst } ddiwrnod gwaith
       *[other] Canolrif: { NUMBER($median) }. Yr hiraf: { $worst } diwrnod gwaith
    }
payment-claim-report-clocks = Mae’r ffigur cyntaf yn cyfrif pob diwrnod gwaith. Mae’r ail yn gadael allan y diwrnodau pan mai’r person yn unig allai ateb.
payment-claim-report-offers = Beth ddewisodd pobl
payment-claim-report-offers-why = Mae pawb yn cael cynnig taliad. Mae gwrthod yn ddewis.
payment-claim-report-tax = Sut mae taliadau’n cael eu trethu
payment-claim-report-tax-none = Mae wedi’i benderfynu ar gyfer pob gweithgaredd sy’n talu.
payment-claim-report-tax-why = Does neb wedi penderfynu hyn eto ar gyfer y gweithgareddau hyn. Penderfynwch cyn y taliad cyntaf, a nodwch gyngor pwy gawsoch chi.
payment-claim-report-lines = Llinellau i’r cyfrifon
payment-claim-report-lines-why = Pob llinell o hawliadau’r diwrnodau a ddewiswch. Dydyn nhw ddim yn dweud ar gyfer beth oedd cost. Mae’r cod yn y cyfrifon yno am mai oddi tano y mae’r sawl sy’n cadw’r cyfrifon yn cofnodi pob llinell. Os byddai cod ar ei ben ei hun yn dangos beth sydd ei angen ar rywun, defnyddiwch un ehangach yn y gyllideb.
payment-claim-report-lines-save = Cadw llinellau’r hawliadau (CSV)
payment-claim-report-lines-name = Llinellau hawliadau
payment-claim-line-declined = Gwrthododd y person hwn dâl am gymryd rhan. Newidiwch yr hyn a ddewison nhw yn gyntaf, neu gadewch y llinell hon allan.
payment-claim-check-declined = Taliad cynnwys yw “{ $line }”, ond gwrthododd y person hwn dâl: tynnwch y llinell allan, neu newidiwch yr hyn a ddewison nhw
payment-claim-check-given = Mae “{ $line }” yn mynd at berson sy’n rhoi’r taliad i ni: newidiwch pwy sy’n talu, neu’r hyn a ddewison nhw
payment-claim-check-said = Dewisodd y person “{ $said }” ar gyfer y gweithgaredd hwn, ond mae’r hawliad hwn yn dweud “{ $claim }”: newidiwch un ohonyn nhw
payment-claim-check-lower = Mae “{ $line }” yn fwy na’r swm is y dewisodd y person hwn: newidiwch y llinell, neu’r hyn a ddewison nhw
payment-claim-check-booked = Efallai bod “{ $line }” wedi’i archebu hefyd ({ $booking }): os yw’r hawliad hwn yn talu amdano, agorwch yr archeb a dewiswch “Mae mewn hawliad”, fel ei fod yn cael ei gyfrif unwaith
payment-claim-check-miles = Cafodd “{ $line }” ei chyfrif cyn bod milltiroedd eraill y flwyddyn dreth hon yn hysbys: cadwch y llinell eto, a bydd y gyfradd yn gostwng ar y filltir gywir
payment-claim-check-miles-paid = Cafodd “{ $line }” ei chyfrif cyn bod milltiroedd eraill y flwyddyn dreth hon yn hysbys: cymerwch y taliad yn ôl, a gwnewch hawliad newydd
payment-claim-check-elsewhere = Mae “{ $line }” yn cyfrif llai o filltiroedd a hawliwyd gan eraill na thaith gynharach yn y flwyddyn dreth hon, sy’n dweud { $miles }: gwiriwch faint yw’r nifer
payment-claim-check-no-most = “{ $line }”: daeth y mwyaf rydyn ni’n ei dalu am hyn i ben cyn y diwrnod hwnnw, ac nid oes un arall yn dilyn
payment-claim-check-no-step = Mae “{ $line }” y tu hwnt i’r milltiroedd lle mae’r gyfradd yn gostwng, ac nid oes cyfradd is yn cyfrif ar y diwrnod hwnnw
payment-claim-check-over-day = { $kind }, { $day }: mae sawl llinell yn dod i { $sum }, a’r mwyaf bob tro yw: { $most }. Gwiriwch nad un gost mewn rhannau yw hi
payment-claim-check-tax = Does neb wedi penderfynu sut mae taliadau cynnwys y gweithgaredd hwn yn cael eu trethu. Penderfynwch cyn i chi dalu
payment-claim-check-notice =
    { $days ->
        [two] Cafodd y cyfarfod ei ganslo gyda { $days } ddiwrnod gwaith o rybudd. Dim ond pan fydd yn llai na { NUMBER($wanted) } y mae’r polisi’n talu
       *[other] Cafodd y cyfarfod ei ganslo gyda { $days } diwrnod gwaith o rybudd. Dim ond pan fydd yn llai na { NUMBER($wanted) } y mae’r polisi’n talu
    }
payment-claim-not-covered = Dydy polisi’r hawliad hwn ddim yn talu am “{ $kind }”: dewiswch fath arall, neu newidiwch y polisi ar gyfer hawliadau i ddod
payment-claim-check-ended = Roedd { $name } wedi’i nodi fel rhywun sy’n agos at y person hwn ({ $kind }). Tynnwyd hynny’n ôl gan { $by } ({ $day }): { $why }
payment-claim-meeting-rate-label = Pa gyfradd? { $unit }
payment-claim-meeting-rate-missing = Dewiswch gyfradd. Mae sawl un ar gyfer hyn: { $unit }
