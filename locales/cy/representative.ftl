### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Cynrychiolwyr: rhestrau, tudalennau, ffurflenni, a sut maen nhw’n cael papurau.

## Where somebody stands

representative-status-invited = Wedi cael gwahoddiad
representative-status-active = Yn cymryd rhan
representative-status-paused = Yn cymryd seibiant
representative-status-left = Wedi gadael
representative-status-invited-hint = Rydyn ni wedi gofyn. Dydyn nhw ddim wedi ateb eto.
representative-status-active-hint = Maen nhw’n cymryd rhan.
representative-status-paused-hint = Byddan nhw’n cymryd rhan eto pan fyddan nhw eisiau.
representative-status-left-hint = Rydyn ni’n cadw’r hyn a wnaethon nhw a’r hyn sydd arnon ni iddyn nhw.

## Ways to reach somebody

representative-route-post = Post
representative-route-email = E-bost
representative-route-phone = Ffôn
representative-route-text = Neges destun
representative-route-not-post = Peidiwch ag anfon post
representative-route-not-email = Peidiwch ag anfon e-bost
representative-route-not-phone = Peidiwch â ffonio
representative-route-not-text = Peidiwch ag anfon negeseuon testun
representative-route-preferred = { $route }, dewis cyntaf

## Formats

representative-format-easy-read = Hawdd ei Ddeall
representative-format-clear-print = Print clir
representative-format-large-print = Print bras
representative-format-html = Tudalen we ar sgrin
representative-format-plain-text = Testun plaen
representative-format-word = Word
representative-format-epub = Llyfr i ffôn neu ddarllenydd (EPUB)
representative-format-braille = Braille, gradd 1
representative-format-braille-two = Braille, gradd 2
representative-format-speech = Sgript i’w darllen yn uchel
representative-format-audio = Recordiad sain
representative-format-bsl-video = Fideo BSL
representative-format-easy-read-hint = Llun wrth ochr pob syniad, mewn geiriau haws. PDF.
representative-format-clear-print-hint = Teip 14 pwynt, gosodiad plaen. PDF.
representative-format-large-print-hint = Yn y maint rydych chi’n ei nodi isod. PDF.
representative-format-html-hint = Yn tyfu i unrhyw faint. Yn gweithio gyda darllenwyr sgrin.
representative-format-plain-text-hint = Geiriau yn unig. Yn gweithio gyda darllenwyr sgrin ac e-bost.
representative-format-word-hint = Penawdau, rhestrau a thablau go iawn. Yn gweithio gyda darllenwyr sgrin, a gellir ysgrifennu ynddo.
representative-format-epub-hint = Un ffeil sy’n llifo i unrhyw sgrin. Ar gyfer ffonau, llechi a chwaraewyr DAISY.
representative-format-braille-hint = Ffeil BRF ar gyfer arddangosfa braille neu foglynnydd, llythyren wrth lythyren. Yn Saesneg, oni bai bod y rhaglen liblouis ar y cyfrifiadur hwn.
representative-format-braille-two-hint = Yr un peth gyda chyfangiadau, fel y mae’r rhan fwyaf a fagwyd gyda braille yn ei ddarllen. Mae angen y rhaglen liblouis; lle nad yw yno, daw papurau yng ngradd 1 a dweud hynny.
representative-format-speech-hint = Testun gyda seibiau, dyddiadau ac arian fel y cânt eu dweud. I lais, neu i rywun sy’n ei recordio.
representative-format-made-outside-hint = Yn cael ei wneud y tu allan i Alongside am y tro. Rydyn ni’n cadw’r dewis, fel na fydd neb yn gofyn ddwywaith.
representative-format-points = { $format }, { $points } pwynt
representative-format-delivered = { $format }, { $delivery }
representative-delivery-email = E-bost
representative-delivery-post = Post
representative-delivery-usb = Cofbin USB
representative-delivery-hand = Â llaw
representative-delivery-by-email = drwy e-bost
representative-delivery-by-post = drwy’r post
representative-delivery-by-usb = ar gofbin USB
representative-delivery-by-hand = â llaw

## The list

representative-list-title = Cynrychiolwyr
representative-list-lede = Pobl sy’n rhannu’r hyn maen nhw’n ei wybod ac yn penderfynu gyda chi.
representative-list-add = Ychwanegu cynrychiolydd
representative-list-caption = Cynrychiolwyr yn ôl enw
representative-list-column-name = Enw
representative-list-column-brings = Yr hyn maen nhw’n ei gynnig
representative-list-column-status = Ble maen nhw arni
representative-list-empty-title = Dim cynrychiolwyr eto
representative-list-empty-why = Ychwanegwch y bobl rydych chi’n gweithio gyda nhw. Dim ond enw sydd ei angen i ddechrau.
representative-list-archived = Cynrychiolwyr wedi’u harchifo
representative-list-archived-lede = Maen nhw wedi’u cadw, a gellir dod â nhw yn ôl.
representative-list-archived-none = Does neb wedi’i archifo.

## One person

representative-show-since = Cynrychiolydd ers { $month }
representative-show-representative = Cynrychiolydd
representative-show-say = Dywedwch “{ $pronunciation }”.
representative-show-supporter = Mae { $supporter } yn cefnogi { $name }: { $how }.
representative-show-supporter-only = Mae { $supporter } yn cefnogi { $name }.
representative-show-brings = Yr hyn mae { $name } yn ei gynnig
representative-show-brings-blank = Does dim byd yma eto. Gofynnwch i { $name } beth maen nhw’n ei fwynhau a beth maen nhw’n dda am ei wneud.
representative-show-brings-add = Ysgrifennu’r hyn mae { $name } yn ei gynnig
representative-show-own-words = “{ $words }”
representative-show-papers = Sut mae { $name } yn cael papurau
representative-show-papers-blank = Does neb wedi gofyn eto.
representative-show-has-it =
    { $days ->
        [0] Yn ei gael ar ddiwrnod y cyfarfod
        [one] Yn ei gael { $days } diwrnod gwaith cyn cyfarfod
        [two] Yn ei gael { $days } ddiwrnod gwaith cyn cyfarfod
       *[other] Yn ei gael { $days } diwrnod gwaith cyn cyfarfod
    }
representative-show-copies =
    { $copies ->
        [one] Un copi ({ $name })
        [two] 2 gopi ({ $name })
        [few] 3 chopi ({ $name })
        [many] 6 chopi ({ $name })
       *[other] { NUMBER($copies) } copi ({ $name })
    }
representative-show-supporter-copy = Copi ({ $supporter })
representative-show-typeface = Ffurfdeip: { $typeface }
representative-show-paper = Papur: { $colour }
representative-show-papers-language = Iaith: { $language }
representative-show-said-person = Dywedodd { $name } hyn: { $day }.
representative-show-said-supporter = Dywedodd cefnogwr { $name } hyn: { $day }.
representative-show-said-guessed = Rydyn ni’n dyfalu: gofynnwch i { $name }
representative-show-made-outside = Mae papurau yn y fformat hwn yn cael eu gwneud y tu allan i Alongside am y tro.
representative-show-papers-change = Newid sut mae { $name } yn cael papurau
representative-show-papers-ask = Nodi sut mae { $name } yn cael papurau
representative-show-activities = Gweithgareddau
representative-show-activities-none = Nid yw { $name } mewn gweithgaredd eto.
representative-show-contact = Cysylltu
representative-show-contact-blank = Dydyn ni ddim yn gwybod eto sut i gysylltu: { $name }.
representative-show-contact-add = Ychwanegu ffordd o gysylltu: { $name }
representative-show-called = Mae pawb yn dweud
representative-show-full-name = Enw ar gyfer llythyrau a thystysgrifau
representative-show-details = Manylion
representative-show-edit = Newid y manylion hyn
representative-show-archive = Archifo { $name }
representative-show-history = Beth sydd wedi newid
representative-show-archived-note = Mae { $name } yn yr archif.

## What next

representative-next-ask = Gofynnwch sut mae { $name } eisiau cael papurau
representative-next-ask-why = Yna bydd pob pecyn yn dod yn y fformat cywir.
representative-next-confirm = Gwiriwch sut mae { $name } eisiau cael papurau
representative-next-confirm-why = Dyfalu hyn wnaethon ni. { $name } sy’n gwybod orau.
representative-next-again = Gofynnwch a yw { $name } yn dal i gael papurau yn y ffordd gywir
representative-next-again-why = Clywon ni ddiwethaf: { $day }. Gofynnwch unwaith y flwyddyn.
representative-next-access = Gofynnwch i { $name } beth ddylen ni ei wneud
representative-next-access-why = Does neb wedi gofyn eto pa ofynion mynediad sydd.
representative-next-access-guess = Gwiriwch yr hyn rydyn ni’n ei wneud: { $name }
representative-next-access-guess-why = Dyfalu rhywfaint ohono wnaethon ni. { $name } sy’n gwybod orau.
representative-next-access-again = Gwiriwch ofynion mynediad: { $name }
representative-next-access-again-why = Clywon ni ddiwethaf: { $day }. Mae angen edrych arnyn nhw unwaith y flwyddyn.
representative-next-address = Ychwanegwch gyfeiriad { $name }
representative-next-address-why = Mae papurau’n mynd drwy’r post, ac nid oes cyfeiriad eto.
representative-next-email = Ychwanegwch gyfeiriad e-bost { $name }
representative-next-email-why = Mae papurau’n mynd drwy e-bost, ac nid oes cyfeiriad e-bost eto.
representative-next-activity = Dewch o hyd i weithgaredd i { $name }
representative-next-activity-why = Nid yw { $name } mewn gweithgaredd eto.
representative-next-activity-go = Gweld pob gweithgaredd

## The form

representative-new-title = Ychwanegu cynrychiolydd
representative-new-lede = Dim ond yr enw a ble maen nhw arni sydd eu hangen. Gallwch newid hyn i gyd yn nes ymlaen.
representative-new-save = Cadw’r person hwn
representative-new-done = Wedi’i gadw: { $name }.
representative-edit-title = Newid manylion { $name }
representative-edit-save = Cadw’r newidiadau
representative-edit-done = Mae eich newidiadau wedi’u cadw: { $name }.
representative-back-to-list = Yn ôl i’r cynrychiolwyr
representative-back-to = Yn ôl i { $name }
representative-form-contact = Cysylltu
representative-name-label = Enw sydd orau gan y person
representative-name-hint = Yr enw maen nhw’n ei ddefnyddio, er enghraifft Rosie Tattersall.
representative-name-missing = Rhowch yr enw mae’r person yn ei ddefnyddio
representative-called-label = Yr hyn mae pawb yn ei ddweud
representative-called-hint = Gadewch hwn yn wag os gair cyntaf yr enw ydyw.
representative-pronunciation-label = Sut i ddweud yr enw
representative-pronunciation-hint = Er enghraifft, ROH-zee TATT-er-sall
representative-pronouns-label = Rhagenwau
representative-pronouns-hint = Dim ond os ydyn nhw am eu rhannu. Er enghraifft, hi
representative-full-name-label = Enw llawn ar gyfer llythyrau a thystysgrifau
representative-full-name-hint = Gadewch hwn yn wag os yw’r un fath â’r enw sydd orau gan y person.
representative-strengths-label = Yr hyn maen nhw’n ei gynnig
representative-strengths-hint = Cryfderau a diddordebau, un ar bob llinell. Eu geiriau eu hunain sydd orau.
representative-own-words-label = Rhywbeth maen nhw am i eraill ei ddarllen
representative-own-words-hint = Yn eu geiriau eu hunain, os ydyn nhw wedi cytuno.
representative-status-label = Ble maen nhw arni
representative-status-missing = Dewiswch ble mae’r person arni
representative-since-label = Cynrychiolydd ers
representative-since-hint = Er enghraifft, 1 3 2024. Gallwch adael y diwrnod yn wag.
representative-post-label = Cyfeiriad post
representative-email-label = Cyfeiriad e-bost
representative-phone-label = Rhif ffôn
representative-text-label = Rhif ar gyfer negeseuon testun
representative-good-times-label = Amserau a ffyrdd da
representative-good-times-hint = Er enghraifft, ar ddyddiau’r wythnos ar ôl 10am
representative-do-not-use-label = Ffyrdd nad ydyn nhw eu heisiau
representative-do-not-use-hint = Dewiswch bob un sy’n berthnasol. Ni fydd Alongside yn cynnig y rhain.
representative-preferred-label = Dewis cyntaf
representative-preferred-none = Dim dewis cyntaf
representative-preferred-not-to-be-used = { $route } yw’r dewis cyntaf a hefyd ffordd nad ydyn nhw ei heisiau: newidiwch un ohonyn nhw
representative-preferred-has-no-details = { $route } yw’r dewis cyntaf: rhowch y cyfeiriad neu’r rhif yma, neu newidiwch y dewis cyntaf
representative-papers-come-this-way = Mae papurau’n dod fel hyn nawr ({ $route }). Newidiwch sut mae papurau’n dod yn gyntaf, yna dewiswch hyn
representative-aside-title = Enghreifftiau da
representative-aside-one = Gofyn y cwestiwn na ofynnodd neb
representative-aside-two = Yn adnabod pob bws ym Marlbrook
representative-aside-advice = Llenwch hwn gyda’ch gilydd. Ysgrifennwch yr hyn mae pobl yn ei gynnig a’r hyn rydyn ni’n ei wneud. Peidiwch byth ag ysgrifennu diagnosis.

## The form for papers

representative-format-title = Sut mae { $name } yn cael papurau
representative-format-lede = Gofynnwch i { $name } yn gyntaf. Yna ysgrifennwch yr hyn a ddywedon nhw.
representative-format-save = Cadw sut mae papurau’n dod
representative-format-done = Mae { $name } yn cael papurau fel hyn o hyn ymlaen.
representative-format-label = Fformat
representative-format-missing = Dewiswch fformat
representative-points-label = Maint y print bras
representative-points-hint = O { NUMBER($least) } i { NUMBER($most) } pwynt. Ar gyfer print bras, ac ar gyfer Word os yw i fod yn fawr.
representative-points-suffix = pwynt
representative-points-missing = Rhowch faint y print bras, o { NUMBER($least) } i { NUMBER($most) } pwynt
representative-points-small = Mae print bras yn dechrau ar { NUMBER($least) } pwynt: rhowch { NUMBER($least) } neu fwy, neu dewiswch “Print clir”
representative-points-large = Y print mwyaf rydyn ni’n ei wneud yw { NUMBER($most) } pwynt. Os nad yw hynny’n ddigon, dewiswch “Tudalen we ar sgrin”: mae’n tyfu i unrhyw faint
representative-typeface-hint = Ar gyfer PDF a Word.
representative-paper-label = Lliw’r papur
representative-paper-hint = Ar gyfer pwy bynnag sy’n ei argraffu. Er enghraifft, melyn. Gadewch hwn yn wag ar gyfer gwyn.
representative-delivery-label = Sut mae papurau’n dod
representative-delivery-missing = Dewiswch sut mae papurau’n dod
representative-delivery-ruled-out = Mae manylion { $name } yn dweud “{ $not }”: dewiswch ffordd arall, neu newidiwch y manylion yn gyntaf
representative-copies-label = Copïau
representative-copies-hint = Mae copi’r cefnogwr yn ychwanegol.
representative-language-label = Iaith y papurau
representative-language-missing = Dewiswch iaith y papurau
representative-have-by-label = Diwrnodau gwaith i ddarllen
representative-have-by-hint = Sawl diwrnod gwaith cyn cyfarfod y mae’n rhaid i’r papurau fod yno.
representative-calendar-label = Ffeil ar gyfer eu calendr
representative-calendar-hint = Mae’n rhoi diwrnod, amser a lle cyfarfod yng nghalendr ffôn neu gyfrifiadur. Gofynnwch a hoffen nhw un.
representative-calendar-yes = Rhoi ffeil galendr mewn pecynnau cyfarfodydd
representative-show-calendar = Mae ffeil galendr yn mynd gyda phapurau cyfarfodydd
representative-have-by-suffix = diwrnod gwaith
representative-said-by-label = Pwy ddywedodd hyn
representative-said-by-missing = Dewiswch pwy ddywedodd hyn
representative-said-by-person = { $name }
representative-said-by-supporter = Cefnogwr { $name }
representative-said-by-guessed = Neb eto. Rydyn ni’n dyfalu.
representative-said-by-guessed-hint = Yna bydd y dudalen yn eich atgoffa i ofyn.
representative-said-on-label = Pryd y dywedwyd hyn
representative-said-on-missing = Rhowch y diwrnod y dywedwyd hyn
representative-day-hint = Er enghraifft, 15 1 2027

## The archive

representative-archive-title = Archifo { $name }?
representative-archive-why = Bydd { $name } yn gadael y rhestrau, ond does dim yn cael ei golli. Gallwch ddod â’r dudalen yn ôl.
representative-archive-save = Archifo’r dudalen hon
representative-archive-done = Mae { $name } yn yr archif.
representative-restore = Dod â’r person hwn yn ôl: { $name }
representative-restore-done = Mae { $name } yn ôl.

## Who may be phoned

representative-call-list-title = Rhestr ffonio
representative-call-list-of = Rhestr ffonio: { $activity }
representative-call-list-lede = Pwy y gellir eu ffonio, a phryd. Dydy pobl a ofynnodd i beidio â chael eu ffonio ddim yma.
representative-call-list-what = Gellir ffonio’r bobl hyn. Ffoniwch ar yr adegau y maen nhw’n eu hoffi.
representative-call-list-day = Dyddiad y rhestr: { $day }. Peidiwch â’i defnyddio lawer yn hwyrach: mae pobl yn newid eu meddwl.
representative-call-list-none = Does neb yma y gellir eu ffonio.
representative-call-list-column-number = Rhif
representative-call-list-column-times = Amserau a ffyrdd da
representative-call-list-activity = Gweithgaredd
representative-call-list-everybody = Pawb
representative-call-list-show = Dangos y rhestr hon
representative-call-list-paper = Argraffu’r rhestr hon
representative-call-list-paper-lede = Cadwch hi’n ddiogel, a charpiwch hi ar ôl ei defnyddio.
representative-call-list-back = Yn ôl i’r rhestr ffonio

## Dau berson o’r un enw

# $own sy’n gwahaniaethu’r person oddi wrth eraill o’r un enw: beth mae pawb yn eu galw, eu henw llawn, neu eu tref.
representative-namesake = { $name } ({ $own })
# $day yw’r diwrnod y daethon nhw’n gynrychiolydd.
representative-namesake-since = { $name } (ers { $day })
# Yn y drefn y cawson nhw eu hychwanegu: “1 o 2”.
representative-namesake-number = { $name } ({ $number } o { $count })
