### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

## Yn y pecyn, mewn geiriau haws

pack-start-here = Dechrau yma
pack-letter-name = Llythyr
pack-index-title = Dechrau yma: { $title }
pack-index-what =
    { $count ->
        [one] Mae 1 papur i chi.
        [two] Mae 2 bapur i chi.
        [few] Mae 3 phapur i chi.
        [many] Mae 6 phapur i chi.
       *[other] Mae { $count } papur i chi.
    }
pack-index-list = Eich papurau
pack-index-file = Yn y ffeil { $file }
pack-letter-title = Llythyr atoch chi
pack-letter-dear = Annwyl { $called },
pack-letter-papers = Dyma eich papurau: { $title }
pack-letter-time = Cymerwch eich amser gyda nhw. Gallwch ofyn am fformat gwahanol unrhyw bryd.
pack-help = Oes rhywbeth ar goll neu ddim yn iawn i chi? Dywedwch wrth { $name }.
pack-letter-thanks = Diolch am weithio gyda ni.

## Tudalen papurau gweithgaredd

pack-page-lede = Mae pawb yn cael yr un papurau, yn y fformat y gofynnon nhw amdano.
pack-papers-heading = Papurau
pack-paper-open = Dewis fformat, agor, cadw neu argraffu
pack-role-none = Does dim disgrifiad rôl ar gyfer y gweithgaredd hwn eto.
pack-role-hint = Disgrifiad rôl, { $version }. Dim ond un sydd mewn grym sy’n mynd i becynnau.
pack-role-words = Geiriau: { $status }.
pack-all-heading = Pecyn i bob person
pack-all-what =
    { $count ->
        [0] Ni ellir gwneud pecynnau yma eto.
        [one] Gellir gwneud un pecyn nawr.
        [two] Gellir gwneud 2 becyn nawr.
        [few] Gellir gwneud 3 phecyn nawr.
        [many] Gellir gwneud 6 phecyn nawr.
       *[other] Gellir gwneud { $count } pecyn nawr.
    }
pack-all-how = Mae pob pecyn yn mynd i ffolder gydag enw’r person: tudalen i ddechrau, llythyr, a’r papurau.
pack-all-save =
    { $count ->
        [one] Gwneud y pecyn
        [two] Gwneud y 2 becyn
        [few] Gwneud y 3 phecyn
        [many] Gwneud y 6 phecyn
       *[other] Gwneud pob un o’r { $count } pecyn
    }
pack-people-caption = Pwy sy’n cael beth
pack-column-person = Person
pack-column-pack = Pecyn
pack-column-last = Rhoddwyd ddiwethaf
pack-ready = Yn barod i’w wneud
pack-outside = Gwneir y tu allan i Alongside
pack-not-asked = Heb ofyn eto
pack-outside-note = Nid yw Alongside yn gwneud y fformat hwn eto ({ $format }). Trefnwch iddo gael ei wneud, neu gofynnwch i’r person beth arall fyddai’n gweithio.
pack-not-asked-note = Does neb wedi gofyn sut maen nhw’n hoffi eu papurau.
pack-ask-link = Gofyn a’i nodi
pack-never = Ddim eto
pack-one-save = Cadw pecyn { $name }
pack-paper-colour = ar bapur o’r lliw hwn: { $colour }
pack-copies =
    { $copies ->
        [one] 1 copi
        [two] 2 gopi
        [few] 3 chopi
        [many] 6 chopi
       *[other] { $copies } copi
    }
pack-supporter-copy = a chopi hefyd: { $supporter }
pack-no-people = Does neb yn cymryd rhan eto. Ychwanegwch bobl yn gyntaf.
pack-no-people-link = Ychwanegu pobl at y gweithgaredd hwn
pack-quiet = Does dim byd mewn enw ffeil yn dweud beth yw fformat rhywun.

## Ar ôl gwneud pecynnau

pack-zip-name = Papurau { $name }
pack-refused-heading = Ni chafodd rhai eu gwneud
pack-refused-lede = Wnaeth y papurau hyn ddim pasio’r gwiriad hygyrchedd, neu mae rhywbeth ar goll. Ni roddwyd dim byd ar gyfer y bobl hyn.
pack-refused-one = { $name }: { $paper }. { $why }

## Beth sydd wedi newid

pack-shape = Rhoddwyd fel
pack-shape-folder = Ffolder
pack-shape-zip = Un ffeil zip
pack-files = Ffeiliau

## Tra bo llawer o becynnau’n cael eu gwneud

pack-everybody-title = Pecynnau i bawb
pack-everybody-lede = Pecynnau’r holl weithgareddau, i gyd ar unwaith.
pack-everybody-how = Mae pob gweithgaredd yn cael ffolder, ac ynddi bob person.
pack-everybody-none = Ni ellir gwneud pecynnau yma eto.
pack-everybody-back = Yn ôl i becynnau i bawb
pack-everybody-column-activity = Gweithgaredd
pack-everybody-column-ready = Pecynnau y gellir eu gwneud
# Enw’r ffolder ar gyfer pecynnau’r holl weithgareddau.
pack-everybody-folder = Pecynnau
pack-making-title = Mae pecynnau’n cael eu gwneud
pack-making-lede = Gallwch fynd ymlaen i weithio ar dudalennau eraill. Mae’r dudalen hon yn dangos faint sy’n barod.
pack-making-so-far = Mae { NUMBER($done) } o { NUMBER($total) } pecyn yn barod.
pack-making-not-made =
    { $count ->
        [one] Ni ellid gwneud un.
        [two] Ni ellid gwneud 2.
       *[other] Ni ellid gwneud { $count }.
    }
pack-making-stop = Stopio gwneud pecynnau
pack-making-stop-what = Mae’r hyn sy’n barod yn aros yn y ffolder. Does dim byd ar ei hanner.
pack-making-stopping = Bydd yn stopio ar ôl yr un sy’n cael ei wneud nawr.
pack-making-by-itself = Mae’r dudalen hon yn edrych eto ohoni’i hun.
pack-making-still = Cadw’r dudalen hon yn llonydd
pack-making-look = Gweld faint sy’n barod
pack-making-link = Faint o’r pecynnau sy’n barod
pack-making-none-title = Does dim pecynnau’n cael eu gwneud
pack-made-title =
    { $count ->
        [0] Ni wnaed unrhyw becynnau
        [one] Mae un pecyn yn barod
        [two] Mae 2 becyn yn barod
        [few] Mae 3 phecyn yn barod
        [many] Mae 6 phecyn yn barod
       *[other] Mae { $count } pecyn yn barod
    }
pack-made-where = Maen nhw yn y ffolder “{ $folder }”, pob un mewn ffolder ag enw’r person.
pack-made-back = Yn ôl i’r papurau
pack-made-stopped = Fe wnaethoch chi ei stopio. Mae’r hyn oedd yn barod erbyn hynny yn y ffolder, a does dim byd ar ei hanner.
pack-made-disk-full = Mae’r ddisg yn llawn. Mae’r hyn sydd ar y rhestr isod wedi’i orffen, a does dim byd ar ei hanner. Gwnewch le ar y ddisg, yna gwnewch y lleill.
pack-made-not-allowed = Ni ellir ysgrifennu i’r lle hwn. Mae’r hyn sydd ar y rhestr isod wedi’i orffen, a does dim byd ar ei hanner. Dewiswch le arall i’r lleill.
pack-made-failed = Aeth rhywbeth o’i le. Mae’r hyn sydd ar y rhestr isod wedi’i orffen, a does dim byd ar ei hanner. Rhowch gynnig arall arni, neu dewiswch le arall.
# Yr un peth pan nad oedd dim un pecyn yn barod.
pack-made-stopped-none = Fe wnaethoch chi ei stopio cyn i’r un cyntaf fod yn barod. Does dim byd ar ei hanner.
pack-made-disk-full-none = Mae’r ddisg yn llawn. Does dim byd ar ei hanner. Gwnewch le ar y ddisg, yna rhowch gynnig arall arni.
pack-made-not-allowed-none = Ni ellir ysgrifennu i’r lle hwn. Does dim byd ar ei hanner. Dewiswch le arall.
pack-made-failed-none = Aeth rhywbeth o’i le. Does dim byd ar ei hanner. Rhowch gynnig arall arni, neu dewiswch le arall.
pack-made-list = Pecynnau gorffenedig
pack-index-link = Mae i’w gael yma: { $link }
pack-zip-all = Pob papur
pack-not-asked-one = { $name }: does neb wedi gofyn sut maen nhw eisiau papurau. Gofynnwch yn gyntaf.
pack-outside-one = { $name }: nid yw papur wedi’i wneud y tu allan eto ({ $format }).

## Un papur neu lythyr i bob un o nifer o bobl

pack-papers-making-title = Mae papurau’n cael eu gwneud
pack-papers-making-so-far = Mae { NUMBER($done) } o { NUMBER($total) } papur yn barod.
pack-papers-making-stop = Stopio gwneud papurau
pack-papers-made-title =
    { $count ->
        [0] Ni wnaed unrhyw bapurau
        [one] Mae un papur yn barod
        [two] Mae 2 bapur yn barod
        [few] Mae 3 phapur yn barod
        [many] Mae 6 phapur yn barod
       *[other] Mae { $count } papur yn barod
    }
pack-papers-made-list = Pwy sydd â phapur yn y ffolder
