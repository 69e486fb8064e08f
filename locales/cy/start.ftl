### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Y cychwyn cyntaf, y daflen adfer, a phob rheswm pam na fydd ffeil elusen yn agor.

## Y cychwyn cyntaf

start-title = Croeso i Alongside
start-lede = Mae Alongside yn helpu eich elusen i gynnwys pobl yn dda. Mae popeth yn aros ar y cyfrifiadur hwn.
start-sample-heading = Rhoi cynnig arni gydag elusen enghreifftiol
start-sample-why = Edrychwch o gwmpas Marlbrook Voices, elusen ddychmygol. Newidiwch beth bynnag a fynnwch: nid yw’n real.
start-sample-button = Rhoi cynnig ar yr elusen enghreifftiol
start-own-heading = Dechrau ein helusen ni
start-own-why = Gwnewch ffeil i’ch elusen eich hun. Bydd arnoch angen tua 5 munud, argraffydd neu gofbin USB, a chydweithiwr rydych yn ymddiried ynddo.
start-own-button = Dechrau ein helusen ni
start-known-heading = Mae gennym ffeil yn barod
start-known-why = Mae’n gorffen â “.alongside”. Gall ddod o gyfrifiadur arall neu o gopi wrth gefn.
start-known-button = Agor ein ffeil
start-sample-ready = Dyma’r elusen enghreifftiol. Rydych yn gweithio fel { $name }.
start-sample-passphrase = I agor yr elusen enghreifftiol eto, defnyddiwch y gyfrinymadrodd hon: { $passphrase }
start-sample-failed = Ni ellid gwneud yr elusen enghreifftiol yma

## Ein helusen ni

start-new-title = Dechrau ein helusen ni
start-new-lede = Mae un ffeil yn dal popeth. Dim ond pobl sydd â chyfrinymadrodd all ei darllen.
start-new-charity-label = Enw eich elusen
start-new-charity-hint = Fel y dylai ymddangos ar bapurau a thystysgrifau.
start-new-charity-missing = Rhowch enw eich elusen
start-new-name-label = Eich enw
start-new-name-hint = Bydd cydweithwyr yn ei weld wrth ymyl yr hyn rydych yn ei newid.
start-new-name-missing = Rhowch eich enw
start-new-job-label = Eich rôl
start-new-job-hint = Er enghraifft, Swyddog cynnwys. Gallwch adael hwn yn wag.
start-new-passphrase-label = Cyfrinymadrodd
start-new-passphrase-hint = Mae pedwar neu bump o eiriau nad ydynt yn perthyn i’w gilydd yn gwneud cyfrinymadrodd gref. Mae bylchau’n iawn. Defnyddiwch 12 nod neu fwy.
start-new-again-label = Yr un gyfrinymadrodd eto
start-new-passphrase-missing = Rhowch gyfrinymadrodd
start-new-again-missing = Rhowch y gyfrinymadrodd eto
start-new-passphrase-short = Gwnewch y gyfrinymadrodd yn hirach: { NUMBER($least) } nod neu fwy
start-new-passphrase-weak = Mae’r gyfrinymadrodd hon yn hawdd ei dyfalu: ychwanegwch ddau air nad ydynt yn perthyn i’w gilydd
start-new-passphrase-other = Ni ellir defnyddio’r gyfrinymadrodd hon yma: dewiswch eiriau eraill
start-new-passphrase-differs = Nid yw’r ddwy gyfrinymadrodd yr un fath: teipiwch y ddwy eto
start-new-where-heading = Ble i gadw’r ffeil
start-new-where = Nesaf, bydd eich cyfrifiadur yn gofyn am le ac enw. Dewiswch ffolder sydd yn eich copïau wrth gefn. Peidiwch â dewis ffolder sy’n cael ei chopïo i’r rhyngrwyd, fel OneDrive neu Dropbox.
start-new-save = Dewis lle a gwneud y ffeil
start-new-show = Dangos yr hyn rwy’n ei deipio
start-new-hide = Cuddio’r hyn rwy’n ei deipio
start-new-examples-heading = Cyfrinymadroddion da
start-new-example-one = llusern graean Mawrth dyfrgi
start-new-example-two = chwe beic tawel mewn cawl
start-new-examples-advice = Lluniwch eich un eich hun. Peidiwch â defnyddio’r rhain, enwau, penblwyddi na geiriau o’ch gwefan.
start-new-done = Mae eich ffeil wedi’i gwneud. Nesaf, cadwch y daflen adfer yn ddiogel.
start-new-choose-again = Teipiwch eich cyfrinymadrodd eto. Nid ydym byth yn ei chadw.

## Y daflen adfer

start-sheet-title = Taflen adfer
start-sheet-lede = Os bydd pawb yn anghofio eu cyfrinymadrodd, mae’r cod hwn yn agor eich ffeil.
start-sheet-why = Heb gyfrinymadrodd a heb y cod hwn, ni all neb ddarllen eich ffeil. Dim hyd yn oed gwneuthurwyr Alongside. Argraffwch y daflen nawr a’i chadw mewn lle dan glo.
start-sheet-code-heading = Eich cod
start-sheet-code-once = Dim ond nawr y gwelwch y cod hwn. Nid yw’n cael ei gadw yn unman arall.
start-sheet-group = Grŵp { $number }
start-sheet-open = Agor y daflen
start-sheet-print = Argraffu’r daflen
start-sheet-save = Cadw’r daflen
start-sheet-saved-where = Os byddwch yn ei chadw, rhowch hi ar gofbin USB, nid wrth ymyl eich ffeil.
start-sheet-done = Mae’r daflen gennyf. Ymlaen
start-sheet-done-notice = Mae popeth yn barod.
start-sheet-gone-title = Nid yw’r cod yn cael ei ddangos mwyach
start-sheet-gone-lede = Unwaith yn unig y caiff cod ei ddangos. Gallwch wneud taflen newydd unrhyw bryd.
start-sheet-new-link = Gwneud taflen adfer newydd
start-sheet-file-name = Taflen adfer

## Y daflen adfer ar bapur

start-paper-lede = Os na all neb gofio eu cyfrinymadrodd, mae’r cod hwn yn agor eich cofnodion. Hebddo, ni all neb eu hagor. Dim hyd yn oed ni.
start-paper-code = Eich cod
start-paper-letters = Mae priflythrennau a llythrennau bach yr un fath. Nid oes O, I, 0 nac 1.
start-paper-keep = Cadwch hi’n ddiogel
start-paper-keep-one = Argraffwch 2 gopi. Cadwch nhw mewn 2 le, dan glo.
start-paper-keep-two = Peidiwch â thynnu llun o’r daflen hon na’i hanfon drwy e-bost.
start-paper-use = I’w defnyddio
start-paper-use-one = Yn Alongside, dewiswch “{ sign-in-forgotten }”.
start-paper-use-two = Teipiwch yr 8 grŵp, mewn trefn.
start-paper-holder = Pwy sy’n cadw’r copi hwn, ac ymhle
start-paper-made = Gwnaed ar { $day }. Mae cod newydd yn ei gwneud yn ddiwerth.
start-paper-contact = Gofynnwch i { $name }

## Ffeil sy'n cael ei chopïo i'r rhyngrwyd

start-synced-title = Mae’r ffolder hon yn cael ei chopïo i’r rhyngrwyd
start-synced-why = Mae eich ffeil mewn ffolder y mae { $program } yn ei chopïo. Gall rhaglenni o’r fath ei difrodi wrth i chi weithio.
start-synced-other = rhaglen arall
start-synced-drive = gyriant a rennir
start-synced-what = Caewch Alongside. Symudwch y ffeil, y ffeil o’r un enw sy’n gorffen â “.keys”, a’r ffolder o gopïau wrth gefn i ffolder y mae’r cyfrifiadur hwn yn unig yn ei defnyddio. Yna agorwch hi o’r fan honno.

## Rhesymau pam na fydd ffeil yn agor

start-trouble-again = Rhoi cynnig arall arni
start-trouble-other = Agor ffeil wahanol
start-trouble-what-next = Beth allwch chi ei wneud
start-trouble-missing-title = Nid yw eich ffeil yno
start-trouble-missing-why = Nid yw { $file } lle’r oedd y tro diwethaf.
start-trouble-missing-one = Os yw ar gofbin USB neu yriant a rennir, cysylltwch hwnnw a rhoi cynnig arall arni.
start-trouble-missing-two = Os symudodd rhywun y ffeil, dewiswch “Agor ffeil wahanol” a dod o hyd iddi.
start-trouble-in-use-title = Mae eich ffeil ar agor yn rhywle arall
start-trouble-in-use-why = Dim ond un rhaglen ar y tro all ei defnyddio, fel nad oes dim yn mynd ar goll.
start-trouble-in-use-one = Caewch Alongside mewn ffenestri eraill, ac ar gyfrifiaduron eraill sy’n gallu cyrraedd y ffolder hon.
start-trouble-in-use-two = Yna rhowch gynnig arall arni.
start-trouble-read-only-title = Gellir darllen eich ffeil ond nid ei newid
start-trouble-read-only-why = Mae angen i Alongside ysgrifennu i’r ffeil ac i’w ffolder.
start-trouble-read-only-one = Gofynnwch i bwy bynnag sy’n gofalu am eich cyfrifiaduron adael i chi ysgrifennu yn y ffolder hon.
start-trouble-read-only-two = Os yw’r ffeil ar CD neu gofbin USB â chlo, copïwch hi i’r cyfrifiadur hwn yn gyntaf.
start-trouble-full-title = Mae’r ddisg yn llawn
start-trouble-full-why = Nid oes lle i agor eich ffeil yn ddiogel. Ni newidiwyd dim.
start-trouble-full-one = Gwagiwch y bin, neu symudwch ffeiliau mawr fel fideos i ddisg arall.
start-trouble-full-two = Yna rhowch gynnig arall arni.
start-trouble-newer-title = Gwnaed eich ffeil gan Alongside mwy newydd
start-trouble-newer-why = Fersiwn { $version } a ysgrifennodd y ffeil hon. Mae gan y cyfrifiadur hwn fersiwn { $ours }. Ni chyffyrddwyd â’r ffeil.
start-trouble-newer-one = Gosodwch yr Alongside diweddaraf ar y cyfrifiadur hwn, yna agorwch y ffeil eto.
start-trouble-newer-two = Nid oes dim yn cael ei golli wrth i chi aros.
start-trouble-damaged-title = Mae eich ffeil wedi’i difrodi
start-trouble-damaged-why = Ni allai Alongside ei darllen. Ni ddilëwyd dim.
start-trouble-damaged-moved = Symudwyd y ffeil a ddifrodwyd o’r neilltu. Ei henw nawr yw { $name }. Cadwch hi: efallai y gall rhywun ei thrwsio.
start-trouble-damaged-one = Ewch yn ôl at y copi wrth gefn diweddaraf. Byddwch yn mewngofnodi â’r un gyfrinymadrodd.
start-trouble-damaged-two = Dywedwch wrth bwy bynnag sy’n gofalu am eich cyfrifiaduron: gall ffeil wedi’i difrodi olygu bod disg yn methu.
start-trouble-damaged-none = Nid oes copi wrth gefn yn y ffolder arferol. Os oes gennych gopi ar ddisg arall, dewiswch “Agor ffeil wahanol”.
start-trouble-damaged-backup = Gwnaed y copi wrth gefn diweddaraf { $when }.
start-trouble-damaged-button = Mynd yn ôl at gopi wrth gefn { $when }
start-trouble-damaged-done = Mae copi wrth gefn { $when } yn ei le. Mewngofnodwch i’w agor.
start-trouble-not-ours-title = Nid ffeil Alongside yw hon
start-trouble-not-ours-why = Gwnaed { $file } gan ryw raglen arall.
start-trouble-not-ours-one = Chwiliwch am ffeil sy’n gorffen â “.alongside”.
start-trouble-there-title = Mae ffeil o’r enw hwn yno’n barod
start-trouble-there-why = Nid yw Alongside byth yn ysgrifennu dros ffeil.
start-trouble-there-one = Dewiswch enw arall neu ffolder arall.
start-trouble-there-two = Os ffeil eich elusen yw hi, dewiswch “Agor ffeil wahanol”.
start-trouble-keys-title = Nid yw’r ffeil allweddi yno
start-trouble-keys-why = Mae cyfrinymadroddion yn gweithio gydag ail ffeil sy’n gorffen â “.keys”. Wrth ymyl eich ffeil mae ei lle, a’r un enw sydd arni.
start-trouble-keys-one = Rhowch y ddwy ffeil yn yr un ffolder, yna rhowch gynnig arall arni.
start-trouble-keys-two = Mae copïau ohoni yn y ffolder o gopïau wrth gefn.
start-trouble-other-title = Ni ellid agor eich ffeil
start-trouble-other-why = Gwrthododd y cyfrifiadur ei hagor. Ni newidiwyd dim.
start-trouble-other-one = Ailgychwynnwch y cyfrifiadur, yna rhowch gynnig arall arni.
start-trouble-other-two = Os bydd yn digwydd eto, gofynnwch i bwy bynnag sy’n gofalu am eich cyfrifiaduron.
