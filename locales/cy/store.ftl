### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Y storfa: pam efallai na fydd yn agor, allweddi, copïau wrth gefn, beth sydd wedi newid.

## Why the store is not open. Each has a heading and advice.

store-wrong-passphrase-heading = Dydy’r cyfrinymadrodd hwnnw ddim yn agor { $name }
store-wrong-passphrase-advice = Gwiriwch ef a’i deipio eto. Nid yw priflythrennau na bylchau ychwanegol yn gwneud gwahaniaeth. Os na allwch ei gofio, gall cydweithiwr roi un newydd i chi, neu defnyddiwch y daflen adfer.
store-wrong-code-heading = Nid yw’r cod adfer hwnnw yn agor { $name }
store-wrong-code-advice = Gwiriwch fod y daflen ar gyfer y ffeil hon, ac mai hi yw’r un ddiweddaraf. Nid yw taflen hŷn yn gweithio ar ôl i un newydd gael ei gwneud.
store-newer-heading = Gwnaed { $name } gan fersiwn mwy newydd o Alongside
store-newer-advice = Mae angen fersiwn { $version } neu ddiweddarach. Ni newidiwyd dim. Rhowch y fersiwn mwy newydd o Alongside ar y cyfrifiadur hwn, yna agorwch y ffeil eto.
store-damaged-heading = Mae { $name } wedi’i difrodi
store-damaged-moved = Allen ni ddim ei darllen, felly symudon ni hi o’r neilltu. Ni chafodd dim ei ddileu: ei henw nawr yw “{ $file }” yn yr un ffolder.
store-damaged-left = Allen ni ddim ei darllen. Ni chafodd dim ei ddileu: mae hi lle’r oedd hi.
store-damaged-backup = Mae copi wrth gefn a wnaed { $when }. Adferwch ef i fynd ymlaen â’r gwaith.
store-damaged-no-backup = Does dim copi wrth gefn yn y ffolder wrth ei hymyl. Os ydych chi’n cadw copïau mewn lle arall, fel ar gofbin USB, rhowch yr un diweddaraf yn ôl. Gofynnwch i rywun rydych chi’n ymddiried ynddo gyda chyfrifiaduron gadw’r ffeil sydd wedi’i difrodi.
store-read-only-heading = Gellir darllen { $name } ond nid ei newid
store-read-only-advice = Mae’r ffeil neu ei ffolder wedi’i diogelu rhag newid, neu does gennych chi ddim caniatâd i’w newid. Copïwch hi i’ch ffolder eich hun, fel Dogfennau, neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn.
store-in-use-heading = Mae { $name } eisoes ar agor
store-in-use-advice = Efallai fod Alongside ar agor mewn ffenestr arall, neu fod rhywun arall yn ei ddefnyddio ar y cyfrifiadur hwn. Caewch ef yno, yna rhowch gynnig arall arni.
store-disk-full-heading = Mae’r ddisg yn llawn
store-disk-full-advice = Mae angen ychydig o le ar Alongside i weithio. Dilëwch ffeiliau nad oes eu hangen mwyach neu gwagiwch y bin ailgylchu, yna rhowch gynnig arall arni. Mae popeth a gadwyd hyd yn hyn yn ddiogel.
store-missing-heading = Nid yw { $name } yno
store-missing-advice = Roedd yn { $folder }. Efallai ei bod wedi’i symud neu ei hailenwi, neu ar yriant nad yw wedi’i gysylltu. Cysylltwch y gyriant a rhowch gynnig arall arni, neu dewiswch lle mae’r ffeil nawr.
store-not-a-store-heading = Nid ffeil Alongside yw hon
store-not-a-store-advice = Dewiswch ffeil y mae ei henw’n gorffen â “.alongside”. Ni newidiwyd y ffeil a ddewisoch.
store-no-keys-heading = Mae ffeil allweddi { $name } ar goll
store-no-keys-advice = Mae ffeil fach o’r enw “{ $file }” yn perthyn i’r un ffolder. Hebddi ni all unrhyw gyfrinymadrodd na thaflen adfer agor y ffeil. Copïwch hi o’r lle yr oedd y ffeil o’r blaen, neu o’i ffolder copïau wrth gefn.
store-not-their-keys-heading = Nid yw { $name } a’i ffeil allweddi yn perthyn i’w gilydd
store-not-their-keys-advice = Efallai mai ffeil elusen arall yw un o’r ddwy, neu fod y ffeil wedi’i difrodi. Ni newidiwyd dim. Rhowch y ffeil allweddi gywir wrth ei hymyl, neu adferwch gopi wrth gefn.
store-already-there-heading = Mae ffeil o’r enw { $name } yma eisoes
store-already-there-advice = Ni newidiwyd dim. Agorwch honno, neu dewiswch enw neu ffolder arall.
store-file-heading = Ni ellid agor { $name }
store-file-advice = Ni adawodd y cyfrifiadur i Alongside ddefnyddio’r ffeil. Ailgychwynnwch y cyfrifiadur a rhowch gynnig arall arni. Ni chollwyd dim.
store-fault-heading = Aeth rhywbeth o’i le y tu mewn i Alongside
store-fault-advice = Ni chollwyd dim. Caewch Alongside a’i agor eto. Os bydd yn digwydd unwaith eto, rhowch wybod amdano.

## Why something was not saved

store-not-saved-disk-full = Heb ei gadw: mae’r ddisg yn llawn. Rhyddhewch ychydig o le, yna cadwch eto. Mae’r hyn a deipioch chi yma o hyd.
store-not-saved-read-only = Heb ei gadw: ni ellir newid y ffeil mwyach. Gwiriwch fod ei gyriant wedi’i gysylltu o hyd, yna cadwch eto. Mae’r hyn a deipioch chi yma o hyd.
store-not-saved-in-use = Heb ei gadw: mae rhaglen arall yn defnyddio’r ffeil. Arhoswch eiliad, yna cadwch eto. Mae’r hyn a deipioch chi yma o hyd.
store-not-saved-damaged = Heb ei gadw: mae’r ffeil wedi’i difrodi. Copïwch yr hyn a deipioch chi, yna caewch Alongside a’i agor eto.
store-not-saved-file = Heb ei gadw: ni adawodd y cyfrifiadur i Alongside ddefnyddio ei ffeiliau. Rhowch gynnig arall arni. Mae’r hyn a deipioch chi yma o hyd.
store-not-saved-fault = Heb ei gadw: aeth rhywbeth o’i le y tu mewn i Alongside. Ni chollwyd dim. Rhowch gynnig arall arni.

## Folders that other programs write in

store-shared-folder-heading = Nid yw’r ffolder hon yn ddiogel ar gyfer { $name }
store-shared-folder-sync = Mae { $program } yn copïo’r ffolder hon i gyfrifiaduron eraill tra bo Alongside yn gweithio, a gall hynny ddifrodi’r ffeil. Dewiswch ffolder ar y cyfrifiadur hwn yn unig, fel Dogfennau, a chopïwch gopïau wrth gefn i { $program } yn lle hynny.
store-shared-folder-other = Mae rhaglen arall yn copïo’r ffolder hon i gyfrifiaduron eraill tra bo Alongside yn gweithio, a gall hynny ddifrodi’r ffeil. Dewiswch ffolder ar y cyfrifiadur hwn yn unig, fel Dogfennau.
store-shared-folder-network = Mae’r ffolder hon ar gyfrifiadur arall. Os bydd y cysylltiad yn torri, gall y ffeil gael ei difrodi. Dewiswch ffolder ar y cyfrifiadur hwn yn unig, fel Dogfennau, a chopïwch gopïau wrth gefn i’r cyfrifiadur arall yn lle hynny.

## Passphrases

store-passphrase-label = Cyfrinymadrodd
store-passphrase-again-label = Teipiwch ef eto
store-passphrase-now-label = Eich cyfrinymadrodd nawr
store-passphrase-hint = Mae tri gair ar hap yn gyfrinymadrodd da: hawdd ei gofio, anodd ei ddyfalu. O leiaf { $least } nod. Does dim angen priflythrennau, ffigurau nac arwyddion.
store-passphrase-enter = Rhowch eich cyfrinymadrodd
store-passphrase-too-short =
    { $length ->
        [one] Mae gan y cyfrinymadrodd hwn { $length } nod, ac mae angen { NUMBER($least) }: ychwanegwch air arall
       *[other] Mae gan y cyfrinymadrodd hwn { $length } nod, ac mae angen { NUMBER($least) }: ychwanegwch air arall
    }
store-passphrase-easy = Mae’r cyfrinymadrodd hwn yn hawdd ei ddyfalu: dewiswch dri gair sydd heb gysylltiad â’i gilydd, nac â chi
store-passphrase-taken = Ni ellir defnyddio’r cyfrinymadrodd hwn yma: dewiswch un gwahanol
store-passphrase-not-same = Dydy’r ddau gyfrinymadrodd ddim yr un fath: teipiwch y ddau eto
store-passphrase-wrong-now = Nid dyna’ch cyfrinymadrodd nawr: teipiwch ef eto
store-passphrase-changed = Newidiwyd eich cyfrinymadrodd
store-passphrase-given = Mae gan { $name } gyfrinymadrodd newydd. Dywedwch wrthyn nhw wyneb yn wyneb. Byddan nhw’n dewis eu cyfrinymadrodd eu hunain wrth fewngofnodi nesaf.

## The recovery sheet

store-code-label = Cod adfer
store-code-hint = 40 o lythrennau a ffigurau o’r daflen adfer. Nid yw bylchau na phriflythrennau yn gwneud gwahaniaeth.
store-code-group = Mae camgymeriad yng ngrŵp { NUMBER($group) }: gwiriwch ef yn erbyn y daflen
store-code-length =
    { $typed ->
        [one] Mae gan y cod { NUMBER($whole) } o lythrennau a ffigurau, a theipioch chi { $typed }: gwiriwch nad oes grŵp ar goll
       *[other] Mae gan y cod { NUMBER($whole) } o lythrennau a ffigurau, a theipioch chi { $typed }: gwiriwch nad oes grŵp ar goll
    }
store-sheet-heading = Taflen adfer
store-recover = Defnyddio’r daflen adfer
store-renew-sheet = Gwneud taflen adfer newydd

## Backups

store-backups-heading = Copïau wrth gefn
store-backups-lead =
    { $kept ->
        [one] Ar ôl newid cyntaf pob diwrnod, mae Alongside yn gwneud copi wrth gefn ac yn ei wirio. Cedwir yr un diweddaraf.
       *[other] Ar ôl newid cyntaf pob diwrnod, mae Alongside yn gwneud copi wrth gefn ac yn ei wirio. Cedwir y { $kept } diweddaraf.
    }
store-backups-folder = Maen nhw yn { $folder }. Copïwch y ffolder honno i gofbin USB o bryd i’w gilydd, a’i gadw mewn lle arall.
store-backups-none = Dim copïau wrth gefn eto. Gwneir y cyntaf ar ôl y newid nesaf.
store-backups-trouble = Ni ellid gwneud y copi wrth gefn diwethaf. Gwiriwch fod lle ar y ddisg a bod modd ysgrifennu i’r ffolder.
store-back-up-now = Gwneud copi wrth gefn nawr
store-backed-up = Gwnaed copi wrth gefn a’i wirio
store-restore = Adfer y copi wrth gefn a wnaed { $when }
store-restore-warning = Bydd popeth a gadwyd ar ôl y foment honno ar goll. Cedwir y ffeil fel y mae nawr wrth ei hymyl ac ni chaiff ei dileu.
store-restored = Adferwyd y copi wrth gefn. Mae’r ffeil fel yr oedd o’r blaen wrth ei hymyl o hyd.

## What changed

store-what-changed = Beth sydd wedi newid
store-what-changed-heading = Beth sydd wedi newid: { $name }
store-what-changed-before = Cyn
store-what-changed-after = Wedyn
store-what-changed-empty = Gwag
store-what-changed-erased = Dilëwyd yr hyn a oedd yma.
store-alongside-itself = Alongside
store-changed-by = { $who }, { $when }
store-verb-add = Ychwanegwyd
store-verb-save = Newidiwyd
store-verb-archive = Archifwyd
store-verb-bring-back = Tynnwyd o’r archif
store-verb-agree = Cofnodwyd cytundeb
store-verb-issue = Rhoddwyd
store-verb-hand-over = Trosglwyddwyd
store-verb-set-passphrase = Gosodwyd cyfrinymadrodd
store-verb-set-up = Sefydlwyd
store-verb-import = Daethpwyd i mewn o le arall
store-verb-book = Cofnodwyd
store-verb-undo = Dadwnaed newid
store-verb-erase = Dilëwyd
store-row-added = Ychwanegwyd rhan
store-row-saved = Newidiwyd rhan
store-row-removed = Tynnwyd rhan

## Undo

store-undo = Dadwneud y newid hwn
store-undone = Dadwnaed y newid
store-not-undone-gone = Nid yw’r newid hwn yno, felly ni ellir ei ddadwneud
store-not-undone-never = Mae newid o’r math hwn yn aros: ni ellir ei ddadwneud
store-not-undone-since = Fe’i newidiwyd eto ar ôl hynny, felly ni ellir dadwneud y newid hwn ar ei ben ei hun. Dadwnewch yr un mwy newydd yn gyntaf.
store-not-undone-days = Ni all fynd yn ôl fel yr oedd: mae rhywbeth arall yn cyfrif ar rai o’r un dyddiau erbyn hyn. Newidiwch ddyddiau un ohonyn nhw yn gyntaf.
store-not-undone-needed = Mae cofnodion eraill yn dibynnu arno, felly ni ellir ei ddadwneud. Tynnwch y rheini yn gyntaf.
