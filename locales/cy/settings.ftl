### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Gosodiadau: sut mae tudalennau'n edrych, iaith, cloi, copïau wrth gefn, gwybodaeth.

settings-title = Gosodiadau
settings-lede = Sut mae Alongside yn edrych ac yn gweithio i chi ac i’ch elusen.
settings-you-heading = I chi
settings-office-heading = I’ch elusen
settings-computer-heading = Diogelwch
settings-back = Yn ôl i’r gosodiadau

## Sut mae tudalennau'n edrych

settings-appearance-title = Maint testun a lliwiau
settings-appearance-why = Testun mwy, mwy o le, a phedair set o liwiau.
settings-appearance-lede = Dewiswch beth sydd hawsaf i chi ei ddarllen. Gallwch ei newid unrhyw bryd.
settings-appearance-size-label = Maint testun
settings-appearance-size-normal = Arferol
settings-appearance-size-larger = Mwy
settings-appearance-size-large = Mawr
settings-appearance-size-double = Dwywaith mor fawr
settings-appearance-spacing-label = Bylchau
settings-appearance-spacing-normal = Arferol
settings-appearance-spacing-wide = Mwy o le rhwng llinellau, geiriau a llythrennau
settings-appearance-theme-label = Lliwiau
settings-appearance-theme-system = Fel y mae ar y cyfrifiadur hwn
settings-appearance-theme-light = Golau: geiriau tywyll ar wyn
settings-appearance-theme-cream = Hufen: geiriau tywyll ar hufen
settings-appearance-theme-dark = Tywyll: geiriau golau ar dudalen dywyll
settings-appearance-theme-contrast = Cyferbyniad uchel: geiriau gwyn a melyn ar ddu
settings-appearance-missing = Dewiswch un o bob rhestr
settings-appearance-save = Cadw sut mae tudalennau’n edrych
settings-appearance-done-you = Bydd tudalennau’n edrych fel hyn pryd bynnag y byddwch yn mewngofnodi.
settings-appearance-done-computer = Bydd tudalennau’n edrych fel hyn ar y cyfrifiadur hwn.
settings-appearance-example-heading = Mae’r dudalen hon yn newid pan fyddwch chi’n cadw
settings-appearance-example = Nid yw hyn yn newid papurau: mae gan bapurau pob person eu fformat eu hunain.

## Iaith

settings-language-title = Iaith
settings-language-why = Cymraeg neu English.
settings-language-lede = Mae tudalennau’n newid ar unwaith. Mae gan bapurau eu hiaith eu hunain.
settings-language-label = Iaith y tudalennau
settings-language-missing = Dewiswch iaith
settings-language-save = Cadw’r iaith
settings-language-done = Mae’r tudalennau yn Gymraeg nawr.

## Cloi

settings-lock-title = Pryd mae’r ffenestr yn cloi
settings-lock-why = Ar ôl amser heb ei defnyddio, mae angen cyfrinymadrodd.
settings-lock-lede = Pan na fydd neb wedi defnyddio Alongside cyhyd â hyn, mae’n cloi ei hun. Mae’r hyn roeddech chi’n ei deipio yn cael ei gadw.
settings-lock-label = Cloi ar ôl
settings-lock-hint = Mae hyn ar gyfer y cyfrifiadur hwn.
settings-lock-never = Byth: rydyn ni’n ei chloi â llaw
settings-lock-never-done = Dydy’r ffenestr ddim yn cloi ei hun mwyach. Pwyswch Cloi pan fyddwch chi’n gadael eich desg.
settings-lock-minutes =
    { $minutes ->
        [zero] { $minutes } munud
        [one] { $minutes } munud
        [two] { $minutes } funud
        [few] { $minutes } munud
        [many] { $minutes } munud
       *[other] { $minutes } munud
    }
settings-lock-missing = Dewiswch ar ôl faint o amser mae’r ffenestr yn cloi
settings-lock-save = Cadw’r amser
settings-lock-done = Mae’r ffenestr nawr yn cloi ar ôl { $time } heb ei defnyddio.

## Copïau wrth gefn

settings-backup-why = Copïau o bopeth, rhag ofn i rywbeth fynd o’i le.
settings-backup-where-heading = Ble maen nhw
settings-backup-list-heading = Copïau wrth gefn sydd gennych
settings-backup-column-when = Gwnaed
settings-backup-column-size = Maint
settings-backup-column-action = Mynd yn ôl iddo
settings-backup-restore = Mynd yn ôl
settings-backup-size = { NUMBER($kilobytes) } kB
settings-backup-restore-then = Byddwch chi’n mewngofnodi eto, â’r cyfrinymadrodd oedd yn gywir bryd hynny.
settings-backup-restore-save = Mynd yn ôl i’r copi hwn
settings-backup-gone = Nid yw’r copi wrth gefn hwn yno mwyach. Dewiswch un arall.

## Y daflen adfer

settings-sheet-why = Mae’n agor eich ffeil os bydd pawb yn anghofio eu cyfrinymadrodd.
settings-sheet-lede = Os yw’r daflen ar goll, neu os gwelodd rhywun hi na ddylai fod wedi’i gweld, gwnewch un newydd.
settings-sheet-warning = Fydd yr hen daflen ddim yn gweithio o hyn ymlaen. Dinistriwch bob copi ohoni.
settings-sheet-done = Mae cod newydd. Nid yw’r hen daflen yn gweithio mwyach.
settings-sheet-passphrase-hint = Fel nad oes neb arall yn gwneud taflen pan fyddwch i ffwrdd o’ch desg.

## Dolenni i dudalennau eraill

settings-office-why = Enw, rhif, cyfeiriad, logo a chyswllt ar bapurau.
settings-access-why = Yr hyn y mae archwiliad hygyrchedd yn ei ofyn. Ychwanegwch eich rhai eich hun, neu gadewch rai allan.
settings-staff-why = Cydweithwyr sy’n defnyddio Alongside.
settings-passphrase-title = Eich cyfrinymadrodd
settings-passphrase-why = Newid y cyfrinymadrodd rydych chi’n mewngofnodi ag ef.
settings-about-title = Am Alongside
settings-about-why = Fersiwn, trwydded, a gwaith pobl eraill ynddo.

## Ynghylch

settings-about-lede = I elusennau sy’n cynnwys pobl anabl a phobl eraill sy’n defnyddio gwasanaethau, fel pobl gydradd.
settings-about-version = Fersiwn
settings-about-licence = Trwydded
settings-about-licence-text = Meddalwedd rydd, o dan drwydded MIT neu drwydded Apache 2.0, fel y dewiswch.
settings-about-file = Eich ffeil
settings-about-private-heading = Ble mae eich cofnodion
settings-about-private = Ar y cyfrifiadur hwn yn unig. Nid yw Alongside byth yn anfon dim dros y rhyngrwyd.
settings-about-thanks-heading = Gwaith pobl eraill yn Alongside
settings-about-thanks = Mae Alongside wedi’i adeiladu gyda gwaith llawer o bobl, a roddodd eu gwaith am ddim. Dyma drwyddedau’r hyn sydd ynddo.
settings-about-notices = Trwyddedau’r hyn sydd yn Alongside
settings-about-pictures = Lluniau
settings-about-pictures-text = OpenMoji, CC BY-SA 4.0, gyda’n lluniau ein hunain yn yr un arddull.
settings-about-typeface = Ffurfdeipiau
settings-about-typeface-text = Atkinson Hyperlegible Next gan y Braille Institute, ac Andika gan SIL Global. Trwydded SIL Open Font 1.1.
settings-about-words = Geiriau
settings-about-words-text = Pa mor gyffredin yw geiriau Saesneg: { $credit }. Ein rhai ni yw’r geiriau plaenach ar gyfer geiriau swyddfa.
settings-about-design = Rhannau tudalennau
settings-about-design-text = govuk-frontend gan y Government Digital Service. Trwydded MIT.
