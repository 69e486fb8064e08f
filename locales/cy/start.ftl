### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Y cychwyn cyntaf, y daflen adfer, a phob rheswm pam na fydd ffeil elusen yn agor.

## Y cychwyn cyntaf

start-title = Croeso i Alongside
start-lede = Mae Alongside yn helpu eich elusen i gynnwys pobl yn dda. Mae popeth yn aros ar y cyfrifiadur hwn.
start-sample-heading = Rhoi cynnig arni gydag elusen enghreifftiol
start-sample-why = Edrychwch o gwmpas Marlbrook Voices, elusen ddychmygol. Newidiwch beth bynnag hoffech chi: nid yw’n real.
start-sample-button = Rhoi cynnig ar yr elusen enghreifftiol
start-sample-ready = Dyma’r elusen enghreifftiol. Rydych chi’n gweithio fel { $name }. I’w hagor eto, defnyddiwch y cyfrinymadrodd hwn: { $passphrase }
start-own-heading = Dechrau ein ffeil ein hunain
start-own-why = Gwnewch ffeil i’ch elusen eich hun. Bydd angen tua 5 munud arnoch, argraffydd neu gofbin USB, a chydweithiwr rydych chi’n ymddiried ynddo.
start-own-button = Dechrau ein ffeil ein hunain
start-known-heading = Mae gennym ffeil yn barod
start-known-why = Mae’n gorffen â “.alongside”. Gall ddod o gyfrifiadur arall neu o gopi wrth gefn.
start-known-button = Agor ein ffeil

## Ein helusen ni

start-new-title = Dechrau ein ffeil ein hunain
start-new-lede = Mae un ffeil yn dal popeth. Dim ond pobl sydd â chyfrinymadrodd all ei darllen.
start-new-charity-label = Enw eich elusen
start-new-charity-hint = Fel y dylai ymddangos ar bapurau a thystysgrifau.
start-new-charity-missing = Rhowch enw eich elusen
start-new-name-label = Eich enw
start-new-name-hint = Bydd cydweithwyr yn ei weld wrth ymyl yr hyn rydych chi’n ei newid.
start-new-name-missing = Rhowch eich enw
start-new-job-label = Eich rôl
start-new-job-hint = Er enghraifft, Swyddog cynnwys. Gallwch adael hwn yn wag.
start-new-where-heading = Ble i gadw’r ffeil
start-new-where = Nesaf, bydd eich cyfrifiadur yn gofyn am le ac enw. Dewiswch ffolder sydd yn eich copïau wrth gefn. Peidiwch â dewis ffolder sy’n cael ei chopïo i’r rhyngrwyd, fel OneDrive neu Dropbox.
start-new-save = Dewis lle a gwneud y ffeil
start-new-show = Dangos yr hyn rwy’n ei deipio
start-new-hide = Cuddio’r hyn rwy’n ei deipio
start-new-examples-heading = Cyfrinymadroddion da
start-new-example-one = llusern graean Mawrth dyfrgi
start-new-example-two = chwe beic tawel mewn cawl
start-new-examples-advice = Meddyliwch am eich un eich hun. Peidiwch â defnyddio’r rhain, enwau, penblwyddi na geiriau o’ch gwefan.
start-new-done = Mae eich ffeil wedi’i gwneud. Nesaf, cadwch y daflen adfer yn ddiogel.

## Y daflen adfer

start-sheet-lede = Os bydd pawb yn anghofio eu cyfrinymadrodd, mae’r cod hwn yn agor eich ffeil.
start-sheet-why = Heb gyfrinymadrodd a heb y cod hwn, ni all neb ddarllen eich ffeil, dim hyd yn oed gwneuthurwyr Alongside. Argraffwch y daflen nawr a’i chadw mewn lle dan glo.
start-sheet-code-heading = Eich cod
start-sheet-code-once = Dim ond nawr y gwelwch y cod hwn. Nid yw’n cael ei gadw yn unman arall.
start-sheet-open = Agor y daflen
start-sheet-print = Argraffu’r daflen
start-sheet-save = Cadw’r daflen
start-sheet-saved-where = Os byddwch yn ei chadw, rhowch hi ar gofbin USB, nid wrth ymyl eich ffeil.
start-sheet-done = Mae’r daflen gennyf. Ymlaen
start-sheet-done-notice = Mae popeth yn barod.
start-sheet-file-name = Taflen adfer

## Y daflen adfer ar bapur

start-paper-lede = Os na all neb gofio eu cyfrinymadrodd, mae’r cod hwn yn agor eich cofnodion. Hebddo, ni all neb eu hagor, dim hyd yn oed ni.
start-paper-code = Eich cod
start-paper-letters = Mae priflythrennau a llythrennau bach yr un fath. Nid oes O, I, 0 nac 1.
start-paper-keep = Cadwch hi’n ddiogel
start-paper-keep-one = Argraffwch 2 gopi. Cadwch nhw mewn 2 le, dan glo.
start-paper-keep-two = Peidiwch â thynnu llun o’r daflen hon na’i hanfon drwy e-bost.
start-paper-use = I’w defnyddio
start-paper-use-one = Yn Alongside, dewiswch “{ sign-in-forgotten }”.
start-paper-use-two = Teipiwch yr 8 grŵp, mewn trefn.
start-paper-holder = Pwy sy’n cadw’r copi hwn, a ble
start-paper-made = Gwnaed: { $day }. Os gwnewch chi god newydd, fydd y daflen hon ddim yn gweithio.
start-paper-contact = Gofynnwch i { $name }

## Ffeil sy'n cael ei chopïo i'r rhyngrwyd

start-synced-what = Caewch Alongside. Symudwch y ffeil, y ffeil o’r un enw sy’n gorffen â “.keys”, a’r ffolder o gopïau wrth gefn i ffolder y mae’r cyfrifiadur hwn yn unig yn ei defnyddio. Yna agorwch hi o’r fan honno.
