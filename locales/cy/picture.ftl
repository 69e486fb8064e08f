### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Lluniau’r elusen ei hun: ffotograffau a darluniau ar gyfer papurau.

picture-kinds = PNG, JPEG, WebP neu SVG

## Yr hyn sy’n hysbys am lun

picture-english-label = Beth mae’n ei ddangos, yn Saesneg
picture-english-hint = I bobl nad ydyn nhw’n gallu ei weld. Er enghraifft, Rosie at a bus stop.
picture-english-missing = Rhowch beth mae’r llun yn ei ddangos
picture-welsh-label = Beth mae’n ei ddangos, yn Gymraeg
picture-welsh-hint = Ar gyfer papurau Cymraeg. Os yw hwn yn wag, byddan nhw’n defnyddio’r geiriau Saesneg.
picture-keywords-label = Y geiriau mae’n eu dangos
picture-keywords-hint = Mae Alongside yn awgrymu’r llun pan fydd un o’r geiriau hyn mewn brawddeg. Er enghraifft, bws teithio taith.
picture-shows-label = A oes pobl ynddo y gallai rhywun eu hadnabod?
picture-shows-nobody = Nac oes, neu dim ond pobl wedi’u darlunio
picture-shows-people = Oes
picture-shows-not-said = Does neb wedi edrych eto
picture-shows-missing = Dewiswch a oes pobl ynddo
picture-who-label = Pwy sydd ynddo
picture-who-hint = Pawb y gallai rhywun eu hadnabod
picture-who-missing = Rhowch pwy sydd ynddo ac a gytunodd
picture-consent-label = A ydyn nhw’n cytuno bod papurau’n ei ddangos?
picture-consent-hint = Dim ond lle mae pobl ynddo. Gofynnwch i bob person. Gallan nhw newid eu meddwl unrhyw bryd.
picture-consent-given = Ydyn, maen nhw’n cytuno
picture-consent-refused = Nac ydyn
picture-consent-not-asked = Does neb wedi gofyn iddyn nhw eto
picture-consent-missing = Dewiswch a ydyn nhw’n cytuno
picture-consent-on-label = Pryd y dywedon nhw hynny?
picture-consent-on-hint = Er enghraifft, 7 1 2027
picture-consent-on-missing = Rhowch y diwrnod y dywedon nhw hynny
picture-owner-label = Llun pwy ydyw?
picture-owner-hint = Pwy a’i tynnodd, a’i darluniodd neu sy’n ei werthu
picture-licence-label = Sut cewch chi ei ddefnyddio?
picture-licence-hint = Er enghraifft, ein llun ni, wedi’i brynu ar gyfer ein papurau, CC0 neu CC BY 4.0
picture-credit-label = Llinell gydnabod
picture-credit-hint = Mae papurau sy’n dangos y llun yn argraffu’r llinell hon. Gadewch hwn yn wag os nad oes gofyn am un.
picture-credit-missing = Rhowch y llinell gydnabod: mae’r drwydded hon yn gofyn am un

## Y rhestr

picture-list-title = Lluniau
picture-list-lede = Eich ffotograffau a’ch darluniau eich hun. Gall papurau eu dangos ochr yn ochr â’r { NUMBER($count) } llun sy’n dod gydag Alongside.
picture-list-caption = Eich lluniau eich hun
picture-list-add = Ychwanegu llun
picture-list-import = Dod â set o luniau i mewn
picture-list-sources = O ble y daw lluniau
picture-list-built-in = Gweld y lluniau sy’n dod gydag Alongside
picture-list-archived = Lluniau wedi’u harchifo
picture-list-archived-lede = Dydy’r rhain ddim ar gael i bapurau newydd. Mae papurau sydd ag un yn ei gadw.
picture-list-archived-none = Does dim wedi’i archifo.
picture-list-empty-title = Does gennych chi ddim lluniau eich hun eto
picture-list-empty-why = Mae ffotograff o’r ystafell go iawn neu’r arhosfan bws go iawn yn helpu pobl yn fwy nag unrhyw ddarlun.
picture-list-column-picture = Llun
picture-list-column-shows = Beth mae’n ei ddangos
picture-list-column-status = Statws
picture-find-label = Chwilio am lun
picture-find-hint = Gair am yr hyn mae’n ei ddangos, ei berchennog, neu bwy sydd ynddo
picture-find = Chwilio am luniau
picture-find-none = Nid oes gan unrhyw lun y geiriau “{ $asked }”.
picture-find-all = Dangos pob un
picture-status-offered = Ar gael
picture-status-describe = I’w ddisgrifio
picture-status-not-agreed = Wedi’i gadw, ond ddim ar gael

## Un llun

picture-caption = Llun
picture-describe = Ei ddisgrifio
picture-change = Newid ei eiriau
picture-archive = Ei archifo
picture-history = Beth sydd wedi newid
picture-note-offered = Gall papurau ddangos y llun hwn.
picture-note-describe = Bydd Alongside yn cynnig y llun hwn pan fyddwch wedi dweud beth mae’n ei ddangos ac a oes pobl ynddo.
picture-note-not-asked = Mae pobl yn y llun hwn. Gofynnwch iddyn nhw yn gyntaf. Tan hynny mae’n aros yma ac nid yw papurau’n ei ddangos.
picture-note-refused = Dywedodd y bobl yn y llun hwn na. Mae’n aros yma ac nid yw papurau’n ei ddangos. Gallwch ei archifo.
picture-note-archived = Mae’r llun hwn wedi’i archifo. Mae papurau sydd ag ef yn ei gadw.
picture-file-kind = Ffeil
picture-blank = Heb ei nodi
picture-back-to-list = Yn ôl i’r lluniau
picture-back-to = Yn ôl i { $shows }
picture-added = Mae’r llun yma. Mae’r ffordd iawn i fyny nawr, ac nid oes dim ynddo sy’n dweud ble y cafodd ei dynnu.
picture-edit-title = Disgrifiwch y llun hwn
picture-edit-about = Yr hyn mae’n ei ddangos
picture-edit-people = Y bobl ynddo
picture-edit-rights = Hawliau
picture-save = Cadw’r geiriau hyn
picture-saved = Mae’r geiriau ar gyfer y llun wedi’u cadw.
picture-archive-title = Archifo “{ $shows }”?
picture-archive-why = Ni fydd ar gael i bapurau mwyach. Mae papurau sydd ag ef yn ei gadw, a gallwch ddod ag ef yn ôl.
picture-archive-save = Archifo’r llun hwn
picture-archive-done = Mae “{ $shows }” wedi’i archifo.
picture-restore = Dod ag ef yn ôl
picture-restore-done = Mae “{ $shows }” yn ôl.

## Setiau

picture-set-title = Dod â set o luniau i mewn
picture-set-lede = Ffolder neu ffeil zip gyda llawer o luniau.
picture-set-how = Mae Alongside yn derbyn ffeiliau { $kinds }. Gall tabl o’r enw index.csv yn y set ddweud beth mae pob un yn ei ddangos: ei golofnau yw file, english, welsh, keywords, licence, credit ac owner. Heb dabl, enwau’r ffeiliau fydd y geiriau.
picture-set-shows-label = A oes pobl yn y lluniau hyn y gallai rhywun eu hadnabod?
picture-set-shows-not-said = Oes, neu rhaid i ni edrych ar bob un
picture-set-shows-not-said-hint = Mae ffotograffau’n cael eu cadw, ac ar gael pan fyddwch chi wedi ateb am bob un. Mae darluniau ar gael ar unwaith.
picture-set-whole = Ar gyfer holl luniau’r set
picture-set-from-label = Ble mae’r set?
picture-set-from-missing = Dewiswch ble mae’r set
picture-set-from-folder = Mewn ffolder
picture-set-from-zip = Mewn ffeil zip
picture-set-save = Dewis y set
picture-set-unreadable = Ni ellir agor y set hon: gwiriwch ei bod yno o hyd, yna dewiswch hi eto
picture-set-not-a-zip = Nid ffeil zip yw’r ffeil hon, neu mae wedi’i difrodi: dewiswch un arall
picture-set-too-many = Mae gan y set hon dros { NUMBER($most) } ffeil: rhannwch hi a dewch ag un rhan ar y tro i mewn
picture-set-too-large = Mae’r set hon dros { NUMBER($megabytes) } MB ar ôl ei dadbacio: rhannwch hi a dewch ag un rhan ar y tro i mewn
picture-set-index-without-files = Nid oes gan y tabl yn y set hon golofn “file”: ychwanegwch un gydag enw pob llun
picture-set-nothing = Does dim yn y set hon: dewiswch un arall
picture-set-stopped = Fe wnaethoch chi ei stopio. Ni chafodd unrhyw lun ei ychwanegu.
picture-reading-title = Mae’r set yn cael ei darllen
picture-reading-so-far = Mae { NUMBER($read) } o { NUMBER($total) } ffeil wedi’u darllen.
picture-reading-opens = Mae’r set yn cael ei hagor.
picture-reading-lede = Gallwch fynd ymlaen i weithio ar dudalennau eraill. Does dim yn cael ei ychwanegu cyn i chi ddweud.
picture-reading-stop = Stopio darllen
picture-reading-stop-what = Does dim wedi’i ychwanegu eto.
picture-reading-stopping = Bydd yn stopio ar ôl y ffeil sy’n cael ei darllen nawr.
picture-read-title =
    { $count ->
        [one] Gellir ychwanegu un llun
        [two] Gellir ychwanegu 2 lun
        [few] Gellir ychwanegu 3 llun
        [many] Gellir ychwanegu 6 llun
       *[other] Gellir ychwanegu { $count } llun
    }
picture-read-from = Enw’r set yw “{ $name }”.
picture-read-keep =
    { $count ->
        [one] Ychwanegu’r llun hwn
        [two] Ychwanegu’r 2 lun hyn
        [few] Ychwanegu’r 3 llun hyn
        [many] Ychwanegu’r 6 llun hyn
       *[other] Ychwanegu’r { $count } llun hyn
    }
picture-read-leave = Gadael y set allan
picture-reading-link = Gweld faint o’r set sydd wedi’i ddarllen
picture-set-not-in-index = Nid yw tabl y set yn ei enwi
picture-set-not-there = Mae tabl y set yn ei enwi, ond nid yw yn y set
picture-set-already-here = Mae’r llun hwn yma eisoes
picture-report-title = Beth ddaeth o’r set
picture-report-link = Beth ddaeth o’r set ddiwethaf
picture-report-none = Ni ddaethpwyd ag unrhyw set i mewn ers i chi agor Alongside.
picture-report-taken-heading = Wedi’u derbyn
picture-report-taken =
    { $count ->
        [0] Ni dderbyniwyd unrhyw lun o { $name }.
        [one] Derbyniwyd un llun o { $name }.
        [two] Derbyniwyd 2 lun o { $name }.
       *[other] Derbyniwyd { $count } llun o { $name }.
    }
picture-report-not-taken-heading = Heb eu derbyn
picture-report-not-taken-all = Derbyniwyd pob ffeil yn y set.
picture-report-column-file = Ffeil
picture-report-column-why = Pam
picture-report-waiting =
    { $count ->
        [one] Bydd un ohonyn nhw ar gael pan fyddwch chi wedi dweud a oes pobl ynddo.
       *[other] Bydd { $count } ohonyn nhw ar gael pan fyddwch chi wedi dweud a oes pobl ynddyn nhw.
    }
picture-report-undo = I dynnu’r set gyfan yn ôl, agorwch un o’i lluniau, yna “Beth sydd wedi newid”.

## O ble y daw lluniau

picture-sources-title = O ble y daw lluniau
picture-sources-lede = Pob ffynhonnell, a’r hyn mae’n gofyn amdano. Dim ond papurau sy’n dangos llun o’r ffynhonnell honno sy’n argraffu llinell gydnabod.
picture-sources-caption = Ffynonellau
picture-sources-column-source = Ffynhonnell
picture-sources-column-licence = Trwydded
picture-sources-column-credit = Llinell gydnabod
picture-sources-column-count = Nifer y lluniau
picture-sources-ours = Wedi’u darlunio ar gyfer Alongside
picture-sources-unknown = Eich lluniau eich hun, ffynhonnell heb ei nodi
picture-sources-no-licence = Heb ei nodi
picture-sources-no-credit = Does dim gofyn am un

## Y lluniau sy’n dod gydag Alongside

picture-built-in-title = Lluniau sy’n dod gydag Alongside
picture-built-in-lede = Gallwch roi unrhyw un ohonyn nhw wrth ochr brawddeg. Oedolion o lawer o gefndiroedd yw’r bobl ynddyn nhw.
picture-shelf-meeting = Cyfarfod a gweithio gyda’n gilydd
picture-shelf-support = Anabledd a chefnogaeth
picture-shelf-talking = Siarad a phenderfynu
picture-shelf-money = Arian
picture-shelf-travel = Teithio
picture-shelf-place = Lleoedd ac ystafelloedd
picture-shelf-time = Dyddiadau ac amserau
picture-shelf-contact = Ffyrdd o gysylltu â rhywun
picture-shelf-document = Papurau a fformatau
picture-shelf-learning = Dysgu a gwaith
picture-shelf-food = Bwyd ac egwyliau
picture-shelf-safety = Diogelwch, preifatrwydd ac iechyd
picture-shelf-feeling = Teimladau
picture-shelf-life = Pobl a bywyd

## Representatives in a picture

picture-people-title = Cynrychiolwyr yn y llun hwn
picture-people-lede = Mae papurau’n dangos y llun tra bydd pawb sydd wedi’u henwi yma yn cytuno i ffotograffau. Os bydd rhywun yn newid eu meddwl, mae’n mynd o bob papur newydd ar unwaith.
picture-people-none = Does dim cynrychiolydd wedi’i enwi yma eto.
picture-people-label = Cynrychiolydd yn y llun hwn
picture-people-missing = Dewiswch gynrychiolydd
picture-people-add = Ychwanegu at y llun hwn
picture-people-added = Mae enw { $name } gyda’r llun hwn nawr.
picture-people-remove = Dydy { $name } ddim ynddo
picture-people-removed = Dydy enw { $name } ddim gyda’r llun hwn mwyach.
picture-people-agrees = Yn cytuno i ffotograffau
picture-people-withholds = Ddim yn cytuno i ffotograffau
picture-people-withheld = Dydy papurau ddim yn ei ddangos, am nad yw rhywun ynddo yn cytuno i ffotograffau.
picture-people-ask = Cofnodi ateb am ffotograffau
