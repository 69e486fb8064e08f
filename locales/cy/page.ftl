### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Geirfa’r rhaglen: un gair Cymraeg ar gyfer pob peth. (One Welsh word for each thing of the product.)
###
### access audit: archwiliad hygyrchedd (eg). Hygyrchedd lle neu blatfform yw hwn.
### access money: arian mynediad (eg)
### access requirement: gofyniad mynediad (eg), gofynion mynediad. Gofyniad person yw hwn.
### account, payee: cyfrif (eg). Sut rydyn ni’n talu rhywun yw tudalen y cyfrif.
### action: cam gweithredu (eg), camau gweithredu
### activity: gweithgaredd (eg)
### advance: taliad ymlaen llaw (eg)
### agenda, item: agenda (eb), eitem (eb)
### agree, agreement: cytuno, cytundeb (eg)
### approve, certificate: cymeradwyo, tystysgrif (eb). Rhoi tystysgrif yw issue.
### archive, bring back, erase: archifo, dod yn ôl, dileu
### book, booking (support): archebu, archeb (eb). Trefnu yw arrange.
### break: egwyl (eb). Seibiant yw rest.
### budget, fund, line: cyllideb (eb), cronfa (eb), llinell (eb). Wedi’i neilltuo, wedi’i addo, wedi’i dalu, ar ôl.
### cancel, cancelled meeting: canslo, cyfarfod wedi’i ganslo
### claim, send in, expenses: hawliad (eg), cyflwyno, treuliau
### complaint: cwyn (eb), y gŵyn, cwynion
### consent: cydsyniad (eg)
### contact, deputy: cyswllt, dirprwy
### easy words, Easy Read, hard word: geiriau haws, Hawdd ei Ddeall, gair anodd
### folder, file, zip: ffolder (eb), ffeil (eb), ffeil zip
### format: fformat (eg): print clir, print bras, testun plaen, tudalen we, braille
### greeter, meet and greet: croesawydd (eg), cwrdd a chyfarch
### ground rules, terms of reference: rheolau sylfaenol, cylch gorchwyl (eg)
### how it stands: beth yw’r sefyllfa. Am gam papur neu berson: ble mae arni, ble maen nhw arni.
### impairment: amhariad (eg), byth nam. Pobl anabl, pobl Fyddar, pobl ag anabledd dysgu.
### in force, replaced, review due: mewn grym, wedi’i ddisodli, mae’n bryd edrych eto
### input, answer: beth ddywedodd rhywun, ateb. You said, we did: Dywedoch chi, gwnaethom ni.
### interpreter, hearing loop: dehonglydd (eg), dolen glyw (eb)
### involvement payment, rate: taliad cynnwys (eg), taliadau cynnwys, cyfradd (eb). Fel yn “cynnwys y cyhoedd”. Wrth siarad â’r person: talu i chi am gymryd rhan.
### leaflet, sheet: taflen (eb). Dalen (eb) yw darn o bapur.
### meeting, minutes, papers: cyfarfod (eg), cofnodion, papurau
### mentor, mentoring session: mentor (eg), sesiwn gyda mentor (eb)
### minutes that were agreed: cofnodion y cytunwyd arnyn nhw
### notice (a call or message): galwad neu neges; cael gafael ar rywun yw reach
### pack: pecyn (eg)
### passphrase: cyfrinymadrodd (eg)
### payment list, file for the bank: rhestr daliadau (eb), rhestrau taliadau, ffeil i’r banc (eb)
### photo, picture: ffotograff (eg), llun (eg)
### policy, promise: polisi (eg), addewid (eg)
### poster: poster (eg)
### privacy request: cais preifatrwydd (eg), ceisiadau preifatrwydd
### purpose, outcome: diben (eg), canlyniad (eg)
### receipt: derbynneb (eb), derbynebau
### representative, supporter: cynrychiolydd (eg), cefnogwr (eg)
### role description: disgrifiad rôl (eg)
### senior person, senior sponsor: rhywun mewn swydd uwch, uwch-noddwr
### settings, statement: gosodiadau, datganiad (eg)
### speech to text reporter: cofnodwr lleferydd-i-destun (eg)
### support: cefnogaeth (eb). Cymorth yw’r tudalennau Help, ac assistance.
### tally by week and month: rhestr fesul wythnos a mis (eb)
### time, of a report: cyfnod (eg). Amser yw oriau’r cloc.
### times and places: amserau a lleoedd
### version: fersiwn (eg yma: y fersiwn hwn)
### whoever: pwy bynnag
### working day, closure: diwrnod gwaith (eg), cyfnod cau (eg)
### write down, note: ysgrifennu geiriau rhywun; nodi bod rhywbeth wedi digwydd
###
### Arddull: “chi” wrth ddarllenydd; “nhw” ac “eu” am berson nad ydyn ni’n ei adnabod; “rydyn ni” a “rydych chi”; “ef” ac nid “e”.
### Nid yw enwau’n treiglo: rhowch ddyddiad, enw neu deitl ar ôl colon, neu mewn cromfachau, os byddai’r gair o’i flaen yn achosi treiglad.
### Dau ddyddiad: “{ $first } hyd ddiwedd { $last }”, neu “hyd” o flaen rhif y dydd. Nid oes treiglad ar ôl y rhain. Nid “o … i …” na “rhwng … a …”.
### Peidiwch â rhoi “a”, “â”, “na” na “gyda” yn union o flaen newidyn: gall llafariad ddilyn (ac, ag, nag, gydag). Rhowch “gyda’r elusen { $charity }”, neu “dros { $most }”.
### Negyddol: “dydyn ni ddim”, “dydy … ddim”, “does dim”; “nid yw” am bethau, “ni” gyda’r gorffennol.

### Ffrâm pob tudalen, a botymau a labeli y mae llawer o dudalennau yn eu rhannu.

## Title of the window

page-title = { $title } - Alongside
page-title-with-problem = Gwall: { $title } - Alongside
page-brand = Alongside

## Top of the page

page-skip-link = Neidio i’r prif gynnwys
page-menu = Dewislen
page-navigation = Prif lywio
page-breadcrumb = Llwybr i’r dudalen hon
page-parts = Rhannau’r dudalen hon
page-groups = Y gweithgaredd hwn
page-find = Chwilio
page-find-label = Chwilio am berson, gweithgaredd neu bapur
page-find-placeholder = Person, gweithgaredd neu bapur
page-working-now = Yn gweithio nawr:
page-lock = Cloi

## Places in the program

page-home = Hafan
page-activities = Gweithgareddau
page-people = Pobl
page-papers = Papurau
page-claims = Hawliadau
page-you-said = Dywedoch chi, gwnaethom ni
page-certificates = Tystysgrifau
page-settings = Gosodiadau
page-help = Cymorth
page-look = Maint testun a lliwiau
page-keys = Bysellau

## Foot of the page

page-kept-here = Wedi’i gadw ar y cyfrifiadur hwn yn unig.
page-last-backup = Copi wrth gefn diwethaf: { $when }.
page-no-backup = Dim copi wrth gefn eto.
page-today-at = heddiw am { $time }
page-yesterday-at = ddoe am { $time }
page-on-day = { $day }

## Buttons and links

page-back = Yn ôl
page-back-to = Yn ôl: { $place }
page-save = Cadw
page-cancel = Canslo
page-leave = Gadael heb gadw
page-continue = Parhau
page-add = Ychwanegu
page-change = Newid
page-change-what = Newid: { $what }
page-remove = Tynnu
page-remove-what = Tynnu: { $what }
page-archive = Archifo
page-take-out-of-archive = Tynnu o’r archif
page-undo = Dadwneud
page-print = Argraffu
page-open = Agor
page-save-as = Cadw fel
page-choose-file = Dewis ffeil
page-close = Cau
page-show-all = Dangos popeth
page-show-less = Dangos llai
page-show-more = Dangos mwy
page-sign-in = Mewngofnodi
page-try-again = Rhoi cynnig arall arni

## Forms

page-problem-heading = Mae problem
page-error-prefix = Gwall:
page-everything-kept = Mae popeth arall a deipioch chi yma o hyd.
page-optional = { $label } (dewisol)
page-day = Diwrnod
page-month = Mis
page-year = Blwyddyn
page-date-example = Er enghraifft, { $example }
page-yes = Ie
page-no = Na
page-choose-all = Dewiswch bob un sy’n berthnasol.
page-choose-one = Dewiswch un.
page-not-said = Heb ei nodi
page-none = Dim
page-not-yet = Ddim eto

## What happened

page-done = Wedi’i wneud
page-saved = Wedi’i gadw
page-what-next = Beth nesaf
page-warning = Rhybudd
page-important = Pwysig

## Lists and tables

page-pagination = Tudalennau
page-next = Nesaf
page-previous = Blaenorol
page-page-number = Tudalen { NUMBER($number) }
page-page-of = Tudalen { NUMBER($number) } o { NUMBER($pages) }
page-showing = Yn dangos { NUMBER($from) } i { NUMBER($to) } o { NUMBER($total) }
page-nothing-here = Dim byd yma eto.
page-actions = Camau gweithredu

## Pages that are not there

page-not-found-heading = Ni ddaethpwyd o hyd i’r dudalen
page-not-found-advice = Ewch i’r Hafan, neu defnyddiwch Chwilio ar frig y dudalen.
page-wrong-heading = Aeth rhywbeth o’i le
page-wrong-advice = Ni chollwyd dim. Ewch yn ôl a rhowch gynnig arall arni.

## Going on after something was saved, and handing files over

page-go-to-title = Wedi’i gadw
page-go-to-link = Parhau
page-not-our-form-heading = Ni ellid darllen y ffurflen hon
page-not-our-form-advice = Does dim wedi newid. Ewch yn ôl a rhowch gynnig arall arni.
page-store-trouble-heading = Ni ellid cadw eich gwaith
page-handed-saved = Wedi’i gadw fel { $name }.
page-handed-opened = Mae ar agor mewn ffenestr arall.
page-handed-opened-to-print = Mae ar agor mewn ffenestr arall. Argraffwch ef oddi yno.
page-handed-printed = Mae wedi’i anfon at yr argraffydd.
page-handed-disk-full = Ni chafodd ei gadw: mae’r ddisg yn llawn. Dewiswch le arall, neu gwnewch le a rhowch gynnig arall arni.
page-handed-not-allowed = Ni chafodd ei gadw: ni ellir ysgrifennu i’r lle hwn. Dewiswch le arall.
page-handed-nothing-to-open-with = Does dim rhaglen ar y cyfrifiadur hwn sy’n gallu gwneud hyn. Cadwch y ffeil yn lle hynny.
page-handed-failed = Ni weithiodd hynny, ac ni adawyd dim ar ei hanner. Rhowch gynnig arall arni, neu dewiswch le arall.
