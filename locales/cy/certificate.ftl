### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

## Geiriau nad oes lle iddynt ar dystysgrif
## Wedi’u gwahanu gan atalnodau, gyda’u treigladau. Mae seren yn golygu unrhyw ddiwedd.

certificate-unwanted-impairment = anabl, hanabl*, anabledd*, hanabledd*, amhariad*, hamhariad*, namau, nam ar*, nam corfforol, cadair olwyn, gadair olwyn, chadair olwyn, cadeiriau olwyn, gadeiriau olwyn, byddar, fyddar, myddar, byddardod, fyddardod, dall, ddall, deillion, ddeillion, awtist*, awtistiaeth, dyslecs*, dementia, ddementia, epileps*, parlys yr ymennydd, barlys yr ymennydd, syndrom down, anghenion arbennig, anawsterau dysgu, iechyd meddwl, salwch meddwl, iselder, diagnosis, ddiagnosis, anaf i’r ymennydd, salwch hirdymor, yn dioddef o
certificate-unwanted-benefits = budd dal*, fudd dal*, credyd cynhwysol, gredyd cynhwysol, chredyd cynhwysol, lwfans byw i’r anabl, taliad annibyniaeth personol, daliad annibyniaeth personol, lwfans ceisio gwaith, hawlydd, hawlwyr
certificate-unwanted-payment = tâl, dâl, thâl, di dâl, taliad*, daliadau, thaliad*, talwyd, dalwyd, cyflog*, gyflog*, chyflog*, treuliau, dreuliau, threuliau, ad dal*, gwobr ariannol, wobr ariannol, taleb*, daleb*, thaleb*
certificate-unwanted-service-user = defnyddiwr gwasanaeth*, ddefnyddiwr gwasanaeth*, defnyddwyr gwasanaeth*, ddefnyddwyr gwasanaeth*
certificate-wording-impairment = Tynnwch “{ $found }” allan: mae tystysgrif yn dweud beth wnaeth rhywun, a dim byd am amhariad neu iechyd
certificate-wording-benefits = Tynnwch “{ $found }” allan: nid yw tystysgrif yn dweud dim am fudd-daliadau
certificate-wording-payment = Tynnwch “{ $found }” allan: nid yw tystysgrif yn dweud dim am dâl
certificate-wording-service-user = Newidiwch “{ $found }” i’r hyn oedd y person yma, fel cynrychiolydd neu aelod

## Y dystysgrif ei hun

certificate-paper-heading = Tystysgrif cyfranogi
certificate-paper-draft = Drafft o dystysgrif cyfranogi
certificate-paper-title = Tystysgrif cyfranogi, { $number }
certificate-paper-statement = { $did }, { $days }.
certificate-paper-statement-role = { $did } (rôl: { $role }), { $days }.
certificate-paper-days = { $from } hyd { $until }
certificate-paper-time = Amser a roddwyd
certificate-paper-meetings = { $hours } mewn cyfarfodydd
certificate-paper-preparation = { $hours } yn paratoi
certificate-paper-training = { $hours } mewn hyfforddiant
certificate-paper-changed = Beth newidiodd y grŵp
certificate-paper-skills = Sgiliau a ddewiswyd gan: { $name }
certificate-paper-number = Tystysgrif { $number }
certificate-paper-given = Rhoddwyd: { $day }
certificate-paper-no-number = Drafft, dim rhif eto
certificate-paper-not-given = Heb ei rhoi eto

## Y dystysgrif mewn geiriau haws

certificate-easy-for = Tystysgrif i’r person hwn yw hon: { $name }.
certificate-easy-did = Mae { $name } yn cael y dystysgrif hon { $did }.
certificate-easy-role = Rôl { $name }: { $role }.
certificate-easy-days = Roedd hyn yn y cyfnod hwn: { $from } hyd { $until }.
certificate-easy-day = Roedd hyn ar y diwrnod hwn: { $day }.
certificate-easy-hours = Rhoddodd { $name } { $hours }.
certificate-easy-changed = Dyma beth newidiodd y grŵp:
certificate-easy-skills = Dyma’r sgiliau a ddewisodd { $name }:
certificate-easy-thanks = Diolch, { $name }.
certificate-easy-signed = Llofnodwyd gan

## Rhestrau

certificate-list-title = Tystysgrifau
certificate-list-lede = Beth wnaeth pobl, mewn geiriau y maen nhw wedi’u cymeradwyo.
certificate-list-add = Ysgrifennu tystysgrif
certificate-list-numbers = Sut mae rhifau’n parhau
certificate-list-caption = Tystysgrifau sy’n cael eu hysgrifennu, a’r rhai a roddwyd
certificate-list-column-person = Person
certificate-list-column-what = Ar gyfer
certificate-list-column-stage = Ble mae arni
certificate-list-empty-title = Dim tystysgrifau eto
certificate-list-empty-why = Mae tystysgrif yn diolch i rywun am yr hyn a wnaethon nhw, ac yn dangos i eraill beth maen nhw’n gallu ei wneud.
certificate-list-archived = Tystysgrifau wedi’u harchifo
certificate-list-archived-lede = Mae’r rhain yn cael eu cadw, a gellir dod â nhw yn ôl. Ni ddefnyddir eu rhifau byth eto.
certificate-list-archived-none = Does dim byd wedi’i archifo.
certificate-whole-time = Popeth a wnaeth
certificate-for = { $what }, { $days }

## Pa mor bell y mae

certificate-stage-draft = Yn aros am gymeradwyaeth
certificate-stage-approved = Yn barod i’w rhoi
certificate-stage-issued = Wedi’i rhoi
certificate-stage-issued-number = Wedi’i rhoi, { $number }

## Un dystysgrif

certificate-show-title = Tystysgrif: { $name }
certificate-show-caption-draft = Drafft
certificate-show-number = Rhif
certificate-show-given = Rhoddwyd ar
certificate-show-approved = Cymeradwywyd gan: { $name }
certificate-show-approved-how = { $day }, { $how }
certificate-show-not-approved = Ddim eto
certificate-show-edit = Newid y geiriau
certificate-show-archive = Archifo’r dystysgrif hon
certificate-show-history = Beth sydd wedi newid
certificate-show-words = Beth mae’n ei ddweud
certificate-show-print-heading = Ei gweld, ei chadw, ei hargraffu
certificate-show-print-draft = Mae drafft yn dweud mai drafft yw, ac nid oes ganddo rif.
certificate-show-own-format = Gofynnodd { $name } am bapurau fel hyn: { $format }.
certificate-show-own-outside = Gofynnodd { $name } am bapurau fel hyn: { $format }. Nid yw Alongside yn ei wneud eto: trefnwch iddo gael ei wneud, a’i roi gyda’r dystysgrif.
certificate-show-next-draft = Mae { $name } yn cymeradwyo’r geiriau yn gyntaf
certificate-show-next-draft-how = Argraffwch neu darllenwch y drafft gyda’ch gilydd. Yna dywedwch yma pryd a sut y cymeradwyodd { $name } ef.
certificate-show-next-approved = Mae’n barod i’w rhoi
certificate-show-next-approved-how = Mae’n cael ei rhif a dyddiad heddiw. Wedyn ni all yr un gair ohoni newid.
certificate-archived-note = Mae’r dystysgrif hon wedi’i harchifo.

## Y ffurflen

certificate-new-title = Ysgrifennu tystysgrif
certificate-new-lede = Ysgrifennwch hi gyda’r person. Nhw sy’n penderfynu beth mae’n ei ddweud.
certificate-new-save = Cadw’r drafft
certificate-new-done = Mae’r dystysgrif wedi’i chadw: { $name }.
certificate-edit-title = Newid y dystysgrif: { $name }
certificate-edit-approved-note = Mae { $name } wedi cymeradwyo’r geiriau fel y maen nhw nawr. Pan fyddwch chi’n eu newid, gofynnwch eto.
certificate-edit-save = Cadw’r newidiadau
certificate-edit-done = Mae eich newidiadau i’r dystysgrif wedi’u cadw. Dangoswch nhw i’r person: { $name }.
certificate-back-to-list = Yn ôl i’r tystysgrifau
certificate-back-to = Yn ôl i’r dystysgrif: { $name }
certificate-representative-label = I bwy mae hi
certificate-representative-missing = Dewiswch i bwy mae’r dystysgrif
certificate-representative-nobody = Dewiswch berson
certificate-activity-label = Am beth mae hi
certificate-activity-hint = Un gweithgaredd, neu bopeth a wnaeth gyda chi yn yr amser hwnnw.
certificate-language-label = Iaith y dystysgrif
certificate-language-missing = Dewiswch iaith y dystysgrif
certificate-name-label = Enw ar y dystysgrif
certificate-name-hint = Fel mae’r person am ei gael. Gellir gadael y cyfenw allan.
certificate-name-missing = Rhowch yr enw sydd ar y dystysgrif
certificate-did-label = Beth wnaeth y person
certificate-did-hint = Mae’n dilyn yr enw: “am gymryd rhan yn y Bwrdd Partneriaeth”. Dim atalnod llawn ar y diwedd.
certificate-did-missing = Rhowch beth wnaeth y person
certificate-did-suggested = am gymryd rhan: { $title }
certificate-role-label = Rôl y person
certificate-role-hint = Dim ond os yw’r person eisiau iddi gael ei henwi. Er enghraifft “cyd-gadeirydd”.
certificate-from-label = O’r diwrnod hwn
certificate-from-missing = Rhowch y diwrnod cyntaf y mae’r dystysgrif yn sôn amdano
certificate-until-label = Hyd at y diwrnod hwn
certificate-until-missing = Rhowch y diwrnod olaf y mae’r dystysgrif yn sôn amdano
certificate-until-before-from = Mae’r diwrnod olaf cyn y diwrnod cyntaf: newidiwch un ohonyn nhw
certificate-hours-heading = Amser a roddwyd
certificate-hours-sentence = Os nad yw’r person eisiau enwi rhywbeth, gadewch y blwch hwnnw yn wag.
certificate-hours-suffix = awr
certificate-meeting-hours-label = Oriau mewn cyfarfodydd
certificate-preparation-hours-label = Oriau paratoi
certificate-training-hours-label = Oriau hyfforddiant
certificate-words-heading = Beth ddaeth ohono
certificate-changed-label = Beth newidiodd y grŵp
certificate-changed-hint = Un neu ddwy frawddeg.
certificate-skills-label = Sgiliau a ddewisodd y person
certificate-skills-hint = Un ar bob llinell.
certificate-signatures-heading = Dau lofnod, ochr yn ochr
certificate-signatures-sentence = Un dros y grŵp ac un dros yr elusen. Nid yw’r naill yn uwch na’r llall.
certificate-group-signatory-label = Pwy sy’n llofnodi dros y grŵp
certificate-group-signatory-missing = Rhowch pwy sy’n llofnodi dros y grŵp
certificate-group-signatory-role-label = Dros bwy neu fel beth
certificate-group-signatory-role-hint = Fel “dros y Bwrdd Partneriaeth”.
certificate-charity-signatory-label = Pwy sy’n llofnodi dros yr elusen
certificate-charity-signatory-missing = Rhowch pwy sy’n llofnodi dros yr elusen
certificate-charity-signatory-role-label = Teitl swydd
certificate-contact-label = Cyswllt
certificate-contact-hint = Pwy y gall darllenydd ei holi am y dystysgrif.
certificate-contact-missing = Dewiswch gyswllt
certificate-contact-nobody = Neb eto
certificate-aside-title = Geiriau da
certificate-aside-one = am helpu i ddewis y rheolwr newydd
certificate-aside-two = am gymryd rhan mewn 11 gweithgaredd a helpu i redeg y Bwrdd Partneriaeth
certificate-aside-advice = Dywedwch beth wnaeth y person, nid pwy ydyn nhw. Dim byd am amhariad, budd-daliadau na thâl.

## Cymeradwyo

certificate-approve-title = Ydy { $name } wedi cymeradwyo’r geiriau?
certificate-approve-lede = Eu tystysgrif nhw yw hi. Ewch drwyddi gyda’ch gilydd, yn y ffordd sydd orau ganddyn nhw.
certificate-approve-save = Cofnodi’r gymeradwyaeth
certificate-approve-done = Mae { $name } wedi cymeradwyo’r geiriau.
certificate-approve-action = Cofnodi cymeradwyaeth: { $name }
certificate-approved-on-label = Pryd y cymeradwywyd hi
certificate-approved-on-missing = Rhowch y diwrnod y cymeradwywyd hi
certificate-approved-how-label = Sut y cawsoch wybod
certificate-approved-how-missing = Dewiswch sut y cawsoch wybod
certificate-approval-in-person = Wyneb yn wyneb
certificate-approval-phone = Dros y ffôn
certificate-approval-email = Drwy e-bost
certificate-approval-text = Drwy neges destun
certificate-approval-signed = Gyda’u llofnod
certificate-approval-bsl = Mewn Iaith Arwyddion Prydain (BSL)
certificate-approval-with-supporter = Gyda’u cefnogwr

## Rhoi’r dystysgrif

certificate-issue-title = Rhoi’r dystysgrif: { $name }?
certificate-issue-why = Mae’n cael y rhif { $number } a dyddiad heddiw, { $day }. Wedyn ni all yr un gair ohoni newid. Os bydd rhywbeth yn anghywir, archifwch hi ac ysgrifennwch un newydd.
certificate-issue-save = Rhoi’r dystysgrif
certificate-issue-action = Ei rhoi
certificate-issue-done = Mae tystysgrif { $number } wedi’i rhoi.
certificate-issue-not-approved = Dydy { $name } ddim wedi cymeradwyo’r geiriau hyn eto: cofnodwch y gymeradwyaeth yn gyntaf
certificate-issue-already = Mae gan y dystysgrif hon ei rhif yn barod.

## Archif

certificate-archive-title = Archifo’r dystysgrif: { $name }?
certificate-archive-why = Mae’n gadael y rhestrau, ond does dim yn cael ei golli. Ni ddefnyddir ei rhif byth eto. Gallwch ddod â hi yn ôl.
certificate-archive-save = Archifo’r dystysgrif
certificate-archive-done = Mae’r dystysgrif wedi’i harchifo: { $name }.
certificate-restore = Dod â hi yn ôl
certificate-restore-done = Mae’r dystysgrif yn ôl: { $name }.

## Rhifau

certificate-numbers-title = Sut mae rhifau’n parhau
certificate-numbers-lede = Mae pob tystysgrif yn cael rhif nesaf ei blwyddyn. Ni ddefnyddir yr un rhif ddwywaith.
certificate-numbers-label = Rhif y dystysgrif nesaf yn { $year }
certificate-numbers-hint = Newidiwch ef os rhoddoch dystysgrifau eleni cyn i chi ddefnyddio Alongside. Yr un nesaf nawr yw { $number }.
certificate-numbers-wrong = Rhowch rif cyfan, { NUMBER($least) } neu fwy
certificate-numbers-save = Cadw’r rhif
certificate-numbers-done = Y dystysgrif nesaf yw { $number }.

## Beth sydd wedi newid

certificate-series-initials = Llythrennau cyntaf
certificate-series-year = Blwyddyn
certificate-series-next = Y rhif nesaf
certificate-series-issued = Y rhif uchaf a roddwyd

## Oriau a gafodd eu cyfrif

certificate-count = Cyfrif yr oriau o’r cofnodion
certificate-hours-why-label = Pam mae’r oriau’n wahanol i’r rhai a gafodd eu cyfrif
certificate-hours-why-hint = Dim ond lle rydych chi wedi’u newid. Mae’n aros yn y gofrestr ac nid yw’n cael ei argraffu.
certificate-hours-why-missing = Nid dyma’r oriau a gafodd eu cyfrif. Dywedwch pam, neu cyfrwch nhw o’r newydd
certificate-never-came = Does dim cofnod yn dweud bod { $name } wedi dod yn yr amser hwn. Ticiwch y blwch os ydych chi’n ei rhoi beth bynnag
certificate-all-the-same-label = Does dim cofnod yn dweud bod y person wedi dod
certificate-all-the-same = Rhoi’r dystysgrif beth bynnag
certificate-show-hours-changed = Mae’r cofnodion yn cyfrif oriau gwahanol nawr i’r rhai ar y dystysgrif hon. Mae’n aros fel y mae. Gallwch roi un newydd: mae’r gofrestr yn cadw’r ddwy.
certificate-show-counted = Wedi’u cyfrif nawr
certificate-show-counted-line = { $meeting } mewn cyfarfodydd, { $preparation } yn paratoi, { $training } mewn hyfforddiant
certificate-show-again = Rhoi un newydd
certificate-show-newer = Mae tystysgrif newydd yn cymryd ei lle: { $number }
certificate-show-newer-draft = Mae tystysgrif newydd yn cael ei hysgrifennu i gymryd ei lle.

## Llawer ar unwaith

certificate-batch-link = Ysgrifennu tystysgrifau i bawb
certificate-batch-title = Ysgrifennu tystysgrifau i bawb
certificate-batch-lede = I bawb a ddaeth ac sydd heb un eto. Mae pob person yn gweld eu geiriau yn gyntaf, ac yn eu cymeradwyo.
certificate-batch-activity-label = Am beth
certificate-batch-year = Popeth a wnaethon nhw yn yr amser hwn
certificate-batch-save = Ysgrifennu’r tystysgrifau
certificate-batch-nobody = Ni ddaeth neb yn yr amser hwn, neu mae gan bawb dystysgrif amdano
certificate-batch-not = { $name }: { $why }
certificate-batch-done =
    { $count ->
        [one] Mae { $count } dystysgrif wedi’i hysgrifennu. Nesaf, dangoswch hi i’r person.
        [two] Mae { $count } dystysgrif wedi’u hysgrifennu. Nesaf, dangoswch eu geiriau i bob person.
       *[other] Mae { $count } o dystysgrifau wedi’u hysgrifennu. Nesaf, dangoswch eu geiriau i bob person.
    }
certificate-batch-did-year =
    { $times ->
        [one] am gymryd rhan mewn { $times } gweithgaredd gyda’r elusen { $charity }
        [two] am gymryd rhan mewn { $times } weithgaredd gyda’r elusen { $charity }
       *[other] am gymryd rhan mewn { $times } o weithgareddau gyda’r elusen { $charity }
    }
certificate-issue-all = Rhoi rhif i bob un sydd wedi’i chymeradwyo
certificate-issue-all-done = { $count ->
    [0] Nid oedd unrhyw dystysgrif yn aros am ei rhif.
    [one] Mae gan { $count } dystysgrif ei rhif.
    [two] Mae gan { $count } dystysgrif eu rhifau.
   *[other] Mae gan { $count } o dystysgrifau eu rhifau.
}

## Tystysgrifau i lawer o bobl ar unwaith

certificate-save-link = Cadw tystysgrifau i lawer o bobl
certificate-save-title = Cadw tystysgrifau i lawer o bobl
certificate-save-lede = Tystysgrif pob person, yn y fformat y gofynnon nhw amdano. Dewiswch ar ba ddyddiau y rhoddwyd y tystysgrifau.
certificate-save-what = { $count ->
    [0] Ni ellir cadw unrhyw dystysgrif ar gyfer y cyfnod hwn
    [one] Gellir cadw { $count } dystysgrif
    [two] Gellir cadw { $count } dystysgrif
    [few] Gellir cadw { $count } tystysgrif
    [many] Gellir cadw { $count } thystysgrif
   *[other] Gellir cadw { $count } tystysgrif
}
certificate-save-none = Dim ond tystysgrifau sydd â’u rhif y gellir eu cadw. Dewiswch ddyddiau eraill, neu rhowch y rhifau yn gyntaf.
certificate-save-how = Chi sy’n dewis ble mae’r ffolder newydd yn mynd. Mae pob tystysgrif mewn ffolder ag enw’r person.
certificate-save-all = Cadw’r holl dystysgrifau hyn
certificate-save-number = { $number }, { $name }
certificate-save-line = { $number }, { $name }. { $format }
certificate-save-not-heading = Dydy’r rhain ddim yn y ffolder
certificate-handed-kind = Tystysgrif a roddwyd
certificate-handed-on = Rhoddwyd i’r person ar
certificate-handed-line = { $day }, { $format }
certificate-making-title = Mae tystysgrifau’n cael eu gwneud
certificate-making-so-far = Mae { NUMBER($done) } o { NUMBER($total) } tystysgrif yn barod.
certificate-making-stop = Stopio gwneud tystysgrifau
certificate-made-title = { $count ->
    [0] Ni wnaed unrhyw dystysgrifau
    [one] Mae un dystysgrif yn barod
    [two] Mae 2 dystysgrif yn barod
    [few] Mae 3 tystysgrif yn barod
    [many] Mae 6 thystysgrif yn barod
   *[other] Mae { $count } tystysgrif yn barod
}
certificate-made-list = Tystysgrifau gorffenedig
