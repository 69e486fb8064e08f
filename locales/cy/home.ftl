### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

home-good-morning = Bore da, { $name }
home-good-afternoon = Prynhawn da, { $name }
home-good-evening = Noswaith dda, { $name }
home-todo = I’w wneud heddiw
home-nothing = Does dim byd yn aros amdanoch chi
home-nothing-why = Mae gan bob gweithgaredd bobl, cyswllt a dirprwy, ac mae fformat pawb yn hysbys.
home-nothing-link = Gweld eich gweithgareddau
home-begin-activity = Ychwanegu eich gweithgaredd cyntaf
home-begin-activity-why = Bwrdd, arolwg, diwrnod hyfforddi: beth bynnag rydych chi’n ei wneud gyda’ch gilydd.
home-begin-activity-button = Ychwanegu gweithgaredd
home-begin-person = Ychwanegu cynrychiolydd
home-begin-person-why = Gofynnwch iddyn nhw sut maen nhw eisiau eu papurau.
home-begin-person-button = Ychwanegu cynrychiolydd nawr
home-begin-charity = Llenwi manylion eich elusen
home-begin-charity-why = Mae ei chyfeiriad a’i logo ar bob papur.
home-begin-charity-button = Agor manylion eich elusen
home-issue-certificate = Rhoi tystysgrif i { $title }
home-issue-certificate-why = Maen nhw wedi cytuno i’r geiriau.
home-issue-certificate-button = Agor y dystysgrif
home-show-wording = Dangos geiriau’r dystysgrif i { $title }
home-show-wording-why = Mae tystysgrif yn dweud yr hyn mae’r person eisiau iddi ei ddweud.
home-show-wording-button = Agor y dystysgrif
home-decide-times = Penderfynu pryd a ble: { $title }
home-decide-times-why = Holwyd pobl o leiaf 5 diwrnod yn ôl, ac maen nhw’n aros.
home-decide-times-button = Agor yr amserau
home-ask-late-promise = Gofyn beth ddaeth o “{ $title }”
home-ask-late-promise-why = Mae’r diwrnod a addawyd wedi mynd heibio.
home-ask-late-promise-button = Dweud beth ddaeth ohono
home-ask-promise = Atgoffa pwy bynnag a addawodd “{ $title }”
home-ask-promise-why = Mae i fod i gael ei wneud o fewn 7 diwrnod.
home-ask-promise-button = Agor yr addewid
home-share-lesson = Rhannu “{ $title }” gyda’r grŵp
home-share-lesson-why = Mae’r hyn a ddysgoch chi’n perthyn i bawb a gymerodd ran.
home-share-lesson-button = Agor yr hyn a ddysgwyd
home-ask-format = Gofyn i { $title } sut maen nhw’n hoffi eu papurau
home-ask-format-why = Nes i ni wybod, allan nhw ddim cael pecyn y gallan nhw ei ddarllen.
home-ask-format-button = Agor eu tudalen
home-check-access = Gwirio’r hyn rydyn ni’n ei wneud: { $name }
home-check-access-why = Dyfalu rhywfaint ohono wnaethon ni. Does neb arall yn cael gwybod cyn i’r person ddweud.
home-check-access-button = Gwirio’r hyn rydyn ni’n ei wneud
home-review-access = Gwirio gofynion mynediad: { $name }
home-review-access-why = Mae angen edrych arnyn nhw unwaith y flwyddyn, am fod yr hyn sydd ei angen ar bobl yn gallu newid.
home-review-access-button = Eu gwirio gyda’ch gilydd
home-erase-access = Dileu’r hyn a wnaethon ni i { $name }
home-erase-access-why = Gadawon nhw beth amser yn ôl. Does dim angen i neb ei wybod mwyach.
home-erase-access-button = Gweld beth fyddai’n mynd
home-add-people = Ychwanegu pobl: { $title }
home-add-people-why = Does neb yn cymryd rhan ynddo eto.
home-add-people-button = Ychwanegu pobl
home-name-deputy = Enwi dirprwy ar gyfer { $title }
home-name-deputy-why = Fel bod gan gynrychiolwyr rywun i’w holi bob amser.
home-name-deputy-button = Enwi dirprwy
home-name-successor = Enwi rhywun arall ar gyfer { $title }
home-name-successor-why = Mae cyswllt, dirprwy neu noddwr sydd wedi’i enwi yno wedi gadael.
home-name-successor-button = Enwi rhywun
home-name-promiser = Dweud pwy sy’n gyfrifol am yr addewid hwn nawr: { $title }
home-name-promiser-why = Mae pwy bynnag a’i gwnaeth wedi gadael. Rhaid i rywun arall ei gadw.
home-name-promiser-button = Enwi rhywun
home-describe-role = Ysgrifennu disgrifiad rôl ar gyfer { $title }
home-describe-role-why = Mae’n parhau am amser hir. Dylai pobl wybod beth maen nhw’n ymrwymo iddo, faint o amser mae’n ei gymryd, a pha gefnogaeth y byddan nhw’n ei chael.
home-describe-role-button = Ei ysgrifennu
home-write-measures = Dweud sut byddwch chi’n gwybod bod { $title } wedi gweithio
home-write-measures-why = Ysgrifennwch ef gyda chynrychiolwyr lle gallwch chi.
home-write-measures-button = Ysgrifennu hyn
home-book-support = Archebu cefnogaeth: { $title }
home-book-support-why = Mae ei hangen ar rywun sy’n cymryd rhan, a dydy hi ddim wedi’i harchebu eto.
home-book-support-button = Gweld beth sydd i’w archebu
home-do-action = Cytunwyd mewn cyfarfod: { $title }
home-do-action-why = Mae ei ddiwrnod wedi dod, neu’n agos.
home-do-action-button = Agor yr hyn a gytunwyd
home-audit-action = Gwneud hyn: { $title }
home-audit-action-why = Mae mewn archwiliad hygyrchedd, ac mae ei ddiwrnod wedi dod neu’n agos.
home-audit-action-button = Agor y cam gweithredu
home-finished = Dod â hyn i ben: { $title }
home-finished-why = Mae ei ddiwrnod olaf wedi mynd heibio. Diolchwch i bobl, rhowch dystysgrifau, yna archifwch ef.
home-finished-button = Agor y gweithgaredd
home-lede =
    { $count ->
        [0] { $day } yw hi heddiw. Does dim byd yn aros.
        [one] { $day } yw hi heddiw. Mae un peth i’w wneud.
        [two] { $day } yw hi heddiw. Mae dau beth i’w gwneud.
       *[other] { $day } yw hi heddiw. Mae { $count } o bethau i’w gwneud.
    }
home-more =
    { $count ->
        [one] Mae un peth arall ar ôl y rhain.
        [two] Mae dau beth arall ar ôl y rhain.
       *[other] Mae { $count } o bethau eraill ar ôl y rhain.
    }
home-review-paper = Edrych eto: { $title }
home-review-paper-why = Mae’r diwrnod a gytunwyd ar gyfer hyn wedi dod, neu’n dod o fewn pythefnos. Gofynnwch i’r grŵp beth sy’n dal yn iawn.
home-review-paper-button = Agor y papur

home-answer-input = Ateb “{ $gist }”
home-answer-input-why = Mae rhywun yn aros am hyn yn hirach nag y gwnaethoch ei addo.
home-answer-input-button = Ei ateb
home-tell-answer = Dweud wrth { $name } beth ddaeth o’r hyn a ddywedon nhw
home-tell-answer-why = Mae’r ateb yno, ond nid yw’r person wedi’i glywed eto.
home-tell-answer-button = Ysgrifennu atyn nhw
home-tell-cancelled = Dweud wrth bawb fod “{ $title }” wedi’i ganslo
home-tell-cancelled-why = Mae rhywun heb glywed eto, neu mae rhywbeth wedi’i archebu ar ei gyfer o hyd.
home-tell-cancelled-button = Gweld beth sydd ar ôl i’w wneud
home-ask-access = Gofyn i { $name } beth ddylen ni ei wneud
home-ask-access-why = Does neb wedi gofyn eto beth sydd ei angen arnyn nhw i gymryd rhan.
home-ask-access-button = Ysgrifennu beth maen nhw’n ei ddweud
home-acknowledge-complaint = Dweud wrth rywun fod eu cwyn wedi cyrraedd: { $title }
home-acknowledge-complaint-why = Dylen nhw glywed o fewn 30 diwrnod ei bod gennych chi.
home-acknowledge-complaint-button = Gweld y gŵyn
home-answer-privacy = Ateb yr hyn a ofynnodd rhywun am eu data: { $title }
home-answer-privacy-why = Mae mis i’w wneud, o’r diwrnod y daeth y cais.
home-answer-privacy-button = Gweld y cais
home-send-papers = Anfon eu papurau at { $name }
home-send-papers-why = Maen nhw’n barod, a heddiw yw’r diwrnod i’w hanfon.
home-send-papers-button = Gweld y papurau
home-finish-paper = Gorffen y papur “{ $title }”
home-finish-paper-why = Mae fformat rhywun yn cymryd amser i’w wneud: rhaid gorffen ei destun nawr.
home-finish-paper-button = Agor y papur
home-order-format = Trefnu gwneud “{ $title }”
home-order-format-why = Mae angen hwn ar rywun mewn fformat sy’n cael ei wneud y tu allan.
home-order-format-button = Gweld ei fformatau
home-confirm-papers = Gofyn i { $name } a yw’r papurau wedi cyrraedd
home-confirm-papers-why = Cawson nhw eu hanfon, a heddiw yw’r diwrnod y dylen nhw fod yno.
home-confirm-papers-button = Gweld y papurau
home-claim-late = Talu’r hawliad: { $name }
home-claim-late-why = Mae’r diwrnod a addawon ni wedi mynd heibio. Dywedwch wrthyn nhw heddiw pryd byddan nhw’n cael eu talu.
home-claim-late-button = Agor yr hawliad
home-claim-due = Sicrhau bod yr hawliad yn cael ei dalu: { $name }
home-claim-due-why = Mae i’w dalu o fewn tri diwrnod gwaith.
home-claim-due-button = Agor yr hawliad
home-tell-stopped = Dweud wrth bobl pam stopiodd hyn: { $title }
home-tell-stopped-why = Does neb wedi dweud wrth y bobl oedd yn cymryd rhan eto.
home-tell-stopped-button = Nodi eu bod yn gwybod
home-confirm-support = Gwirio bod y gefnogaeth wedi’i chadarnhau: { $title }
home-confirm-support-why = Gofynnwyd amdani, ond does neb wedi dweud “iawn” eto.
home-confirm-support-button = Gweld y gefnogaeth
home-chase-format = Gofyn ble mae’r papur hwn: { $title }
home-chase-format-why = Mae rhywun yn ei wneud mewn fformat arall. Roedd i fod yma erbyn hyn.
home-chase-format-button = Agor y papur
home-check-format = Gwirio sut maen nhw’n hoffi eu papurau: { $title }
home-check-format-why = Dyfalu wnaethon ni.
home-check-format-button = Agor eu tudalen
home-review-format = Gofyn a yw eu papurau’n dal i’w siwtio: { $title }
home-review-format-why = Dywedon nhw wrthon ni flwyddyn yn ôl neu fwy.
home-review-format-button = Agor eu tudalen
home-all-title = Popeth sydd i’w wneud
