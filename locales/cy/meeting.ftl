### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

meeting-kind = Cyfarfod
meeting-part = Cyfarfodydd
meeting-part-lede = Pob cyfarfod gyda’i le, ei agenda, ei gefnogaeth a phwy ddaeth.
meeting-part-none = Does dim cyfarfod wedi’i gynllunio eto.
meeting-part-add = Cynllunio cyfarfod
meeting-part-about = Amdano
meeting-part-of = { $part }, { $activity }
meeting-of = Cyfarfod: { $activity }
meeting-list-all = Pob cyfarfod
meeting-list-title = Cyfarfodydd
meeting-list-lede = Cyfarfodydd i ddod, y nesaf yn gyntaf. Yna’r rhai a gynhaliwyd.
meeting-list-caption = Cyfarfodydd, y nesaf yn gyntaf
meeting-list-column-title = Cyfarfod
meeting-list-column-where = Ble
meeting-list-empty-title = Does dim cyfarfod wedi’i gynllunio
meeting-list-empty-why = Agorwch weithgaredd, yna “Cyfarfodydd”, a chynlluniwch yr un cyntaf.
meeting-list-archived = Cyfarfodydd wedi’u harchifo
meeting-list-archived-lede = Mae’r cyfarfodydd hyn wedi gadael y rhestr. Gellir dod â nhw yn ôl.
meeting-list-archived-none = Does dim cyfarfod wedi’i archifo.
meeting-standing-to-come = { $days ->
    [0] Heddiw
    [one] Yfory
    [two] Mewn dau ddiwrnod
    [few] Mewn tri diwrnod
    [many] Mewn chwe diwrnod
   *[other] Mewn { $days } diwrnod
}
meeting-standing-held = Wedi’i gynnal
meeting-settled-heading = Wedi’i gytuno gyda phobl
meeting-settled-what = Cafodd yr amserau a’r lleoedd hyn eu dewis gyda’ch gilydd. Defnyddiwch nhw, ac ni fydd rhaid teipio dim eto.
meeting-make-of = Gwneud y cyfarfod: { $title }
meeting-day-and-time = { $day }, { $time }
meeting-where-online = ymuno ar-lein
meeting-where-both = { $place }, ac ar-lein
meeting-title-label = Enw’r cyfarfod
meeting-title-hint = Er enghraifft, “Cyfarfod Ionawr y bwrdd”.
meeting-title-missing = Rhowch enw’r cyfarfod
meeting-kind-label = Beth ydyw
meeting-kind-hint = Mae oriau hyfforddiant yn cael eu cyfrif ar wahân.
meeting-kind-missing = Dewiswch gyfarfod neu hyfforddiant
meeting-kind-meeting = Cyfarfod
meeting-kind-training = Hyfforddiant
meeting-held-label = Cyfarfod a gynhaliwyd
meeting-held = Mae’r cyfarfod hwn wedi’i gynnal, ac rwy’n ei gofnodi
meeting-day-past = Mae’r diwrnod hwn wedi mynd heibio: newidiwch ef, neu diciwch “Mae’r cyfarfod hwn wedi’i gynnal, ac rwy’n ei gofnodi”
meeting-when-label = Pryd
meeting-length-label = Pa mor hir
meeting-place-hint = Ystafell ac adeilad. Gadewch hwn yn wag os yw’r cyfarfod ar-lein yn unig.
meeting-online-label = Sut i ymuno ar-lein
meeting-online-hint = Dolen, ac unrhyw beth sydd ei angen i fynd i mewn. Gadewch hwn yn wag os nad oes neb yn ymuno ar-lein.
meeting-audit-label = Archwiliad hygyrchedd y lle
meeting-audit-hint = Archwiliadau’r gweithgaredd hwn.
meeting-audit-none = Dim archwiliad wedi’i ddewis
meeting-audit-option = { $name }, gwiriwyd: { $day }
meeting-audit-named = Archwiliad hygyrchedd: { $name }
meeting-audit-wrong = Dewiswch archwiliad o’r rhestr
meeting-practical-label = Trefniadau ymarferol
meeting-practical-hint = Beth ddylai pawb ei wybod, un peth ar bob llinell: beth i ddod gyda chi, ble i barcio, pa ddrws.
meeting-form-where = Ble, a sut i ymuno
meeting-form-greeting = Cwrdd a chyfarch
meeting-greeter-label = Pwy sy’n cwrdd â phobl
meeting-greeter-hint = Enw. Mae’r person hwn yn aros wrth y drws, ac yn gwybod pwy sy’n dod.
meeting-greeter-missing = Rhowch pwy sy’n cwrdd â phobl
meeting-greeting-label = Pryd a ble maen nhw’n aros
meeting-greeting-hint = Er enghraifft, “O 10:00 wrth y drws ochr yn Mill Street”.
meeting-note-label = Nodiadau i gydweithwyr
meeting-note-hint = Dydy’r rhain ddim yn cael eu hargraffu.
meeting-new-title = Cynllunio cyfarfod: { $activity }
meeting-new-save = Cadw’r cyfarfod
meeting-new-done = Mae { $title } wedi’i gadw.
meeting-new-done-past = Mae { $title } wedi’i gadw fel cyfarfod a gynhaliwyd. Nawr cofnodwch pwy ddaeth.
meeting-edit-title = Newid { $title }
meeting-edit-save = Cadw’r newidiadau
meeting-edit-done = Mae eich newidiadau i { $title } wedi’u cadw.
meeting-back-to = Yn ôl i { $title }
meeting-back-to-activity = Yn ôl i’r cyfarfodydd
meeting-show-arrangement = Sut cafodd yr amser a’r lle hyn eu dewis
meeting-show-edit = Newid y cyfarfod hwn
meeting-show-history = Beth sydd wedi newid
meeting-show-archive = Archifo’r cyfarfod hwn
meeting-archived-note = Mae’r cyfarfod hwn wedi’i archifo.
meeting-archive-title = Archifo { $title }?
meeting-archive-why = Mae’n gadael y rhestrau, a dydy ei oriau ddim yn cyfrif mwyach. Does dim yn cael ei golli, a gallwch ddod ag ef yn ôl.
meeting-archive-save = Archifo’r cyfarfod
meeting-archive-done = Mae { $title } wedi’i archifo.
meeting-restore = Dod ag ef yn ôl
meeting-restore-done = Mae { $title } yn ôl.

## Papers and the file for calendars

meeting-papers-heading = Ar gyfer y diwrnod
meeting-paper-title = { $paper }: { $title }
meeting-paper-online = Ymunwch ar-lein: { $how }
meeting-sheet-lede = I bawb yn eu fformat eu hunain, neu unwaith mewn unrhyw fformat.
meeting-sheet-all-heading = I bawb
meeting-sheet-all-what = Un ffeil i bob person, yn y fformat y gofynnon nhw amdano, gyda’i gilydd mewn ffeil zip.
meeting-sheet-all = Ei wneud i bawb
meeting-sheet-one-heading = Mewn unrhyw fformat
meeting-sheet-nobody = Does dim fformat neb yn cael ei wneud yma eto: gofynnwch i bob person sut maen nhw eisiau eu papurau
meeting-sheet-not-asked = Does neb wedi gofyn i { $name } eto am bapurau.
meeting-sheet-outside = Ar gyfer { $name } mae’n cael ei wneud y tu allan i Alongside ({ $format }).
meeting-calendar = Cadw ar gyfer calendr
meeting-calendar-what = Ffeil ar gyfer rhaglenni calendr, i gydweithwyr ac i bwy bynnag sydd ei heisiau. Dydy hi ddim yn dweud beth sydd ei angen ar neb.
meeting-greeting-name = Taflen cwrdd a chyfarch
meeting-greeting-lede = I bwy bynnag sy’n cwrdd â phobl wrth y drws. Dim ond yr hyn y mae pob person yn gadael iddyn nhw ei wybod sydd arni.
meeting-greeting-who = Mae { $name } yn cwrdd â phobl.
meeting-greeting-people = Pwy sy’n dod
meeting-greeting-called = Yr enw i’w ddweud: { $name }.
meeting-greeting-said = Mae’n cael ei ddweud fel hyn: { $sound }.
meeting-greeting-pronouns = Rhagenwau: { $pronouns }.
meeting-greeting-not-coming = Ddim yn gallu dod y tro hwn.
meeting-greeting-online = Yn ymuno ar-lein.
meeting-greeting-others = Pwy arall sy’n dod
meeting-greeting-other = Disgwylir { $name }.
meeting-greeting-other-kind = Disgwylir { $name } ({ $kind }).
meeting-greeting-keep = Cadwch y daflen hon i chi’ch hun. Rhowch hi yn ôl ar ôl y cyfarfod.
