### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

arrangement-kind = Amserau a lleoedd
arrangement-part = Amserau a lleoedd
arrangement-part-lede = Pryd a ble rydych chi’n cwrdd: wedi’i gynnig i bawb, a’i ddewis gyda rheswm.
arrangement-part-none = Does dim amserau wedi’u cynnig eto. Cynigiwch ddau neu fwy, fel y gall pobl ddewis.
arrangement-part-add = Trefnu cyfarfod
arrangement-part-elsewhere = Cytunwyd arnyn nhw mewn ffordd arall
arrangement-list-title = Amserau a lleoedd
arrangement-list-lede = Pob cyfarfod sy’n cael ei drefnu, a phob un sydd wedi’i gadarnhau.
arrangement-list-caption = Cyfarfodydd, y rhai heb eu penderfynu yn gyntaf
arrangement-list-column-title = Cyfarfod
arrangement-list-column-activity = Gweithgaredd
arrangement-list-column-standing = Beth yw’r sefyllfa
arrangement-list-empty-title = Does dim cyfarfodydd yn cael eu trefnu
arrangement-list-empty-why = Agorwch weithgaredd, yna “Amserau a lleoedd”, a chynigiwch amserau i bobl ddewis ohonyn nhw.
arrangement-list-archived = Amserau a lleoedd wedi’u harchifo
arrangement-list-archived-lede = Mae’r cyfarfodydd hyn wedi gadael y rhestr. Gellir dod â nhw yn ôl.
arrangement-list-archived-none = Does dim cyfarfod wedi’i archifo.
arrangement-standing-new = Does neb wedi’i holi eto
arrangement-standing-offered = Holwyd: { $day }, heb benderfynu eto
arrangement-standing-confirmed = Cadarnhawyd: { $day }
arrangement-title-label = Ar gyfer pa gyfarfod
arrangement-title-hint = Er enghraifft, “Cyfarfod Ionawr”.
arrangement-title-missing = Rhowch ar gyfer pa gyfarfod y mae
arrangement-bring-label = Beth i ddod gyda chi
arrangement-bring-hint = Un peth ar bob llinell. Mae’n cael ei argraffu yn y llythyr.
arrangement-offered-label = Pryd holwyd pobl
arrangement-offered-hint = Gadewch hwn yn wag nes byddwch wedi’u holi.
arrangement-new-title = Trefnu cyfarfod: { $activity }
arrangement-new-lede = Nesaf byddwch chi’n cynnig amserau a lleoedd.
arrangement-new-save = Cadw’r cyfarfod
arrangement-new-done = Mae { $title } wedi’i gadw. Nawr cynigiwch ddau amser neu fwy.
arrangement-edit-title = Newid { $title }
arrangement-edit-save = Cadw’r newidiadau
arrangement-edit-done = Mae eich newidiadau wedi’u cadw: { $title }.
arrangement-back-to = Yn ôl: { $title }
arrangement-back-to-activity = Yn ôl i’r amserau a’r lleoedd
arrangement-show-edit = Newid y manylion hyn
arrangement-show-history = Beth sydd wedi newid
arrangement-show-archive = Archifo’r cyfarfod hwn
arrangement-archived-note = Mae’r cyfarfod hwn wedi’i archifo.

## Amserau

arrangement-times-heading = Amserau a lleoedd a gynigiwyd
arrangement-times-none = Does dim amser wedi’i gynnig eto.
arrangement-times-too-few = Cynigiwch o leiaf ddau amser cyn dewis un
arrangement-times-add = Cynnig amser
arrangement-times-change = Newid
arrangement-times-remove = Tynnu allan
arrangement-times-relied-on = Mae rhywun wedi cytuno i’r amser hwn, felly mae’n aros fel y mae.
arrangement-times-stays = Mae rhywun yn dibynnu ar yr amser hwn: cynigiwch amser arall yn ei le
arrangement-time-option = Amser { $number }
arrangement-field-number = Rhif yr amser
arrangement-time-place = { $day }, { $time }, { $place }
arrangement-time-over-night = { $start } tan { $finish }, { $day }
arrangement-time-suits = { $count ->
    [0] Does neb wedi cytuno iddo
    [one] Mae’n addas i un person
    [two] Mae’n addas i ddau berson
   *[other] Mae’n addas i { $count } o bobl
}
arrangement-time-new-title = Cynnig amser ar gyfer { $title }
arrangement-time-new-save = Cynnig yr amser hwn
arrangement-time-new-done = Mae’r amser wedi’i gynnig.
arrangement-time-edit-title = Newid amser { $number }, { $title }
arrangement-time-edit-save = Cadw’r amser
arrangement-time-edit-done = Mae’r amser wedi’i newid.
arrangement-time-remove-done = Mae’r amser wedi’i dynnu allan.
arrangement-day-label = Diwrnod
arrangement-day-hint = Er enghraifft, 21 1 2027
arrangement-day-missing = Rhowch y diwrnod
arrangement-start-label = Dechrau
arrangement-start-hint = Er enghraifft, 10:30
arrangement-finish-label = Diwedd
arrangement-finish-hint = Er enghraifft, 12:30
arrangement-ends-label = Ar ôl hanner nos
arrangement-ends-next-day = Mae’n gorffen y diwrnod wedyn
arrangement-place-label = Lle
arrangement-place-hint = Ystafell ac adeilad, neu ble i ymuno ar-lein.
arrangement-place-missing = Rhowch y lle, neu ble i ymuno ar-lein
arrangement-finish-same = Mae’r diwedd yr un fath â’r dechrau: newidiwch un ohonyn nhw
arrangement-finish-before = Mae’r diwedd ({ $finish }) cyn y dechrau ({ $start }): newidiwch un ohonyn nhw, neu ticiwch “Mae’n gorffen y diwrnod wedyn”
arrangement-finish-too-long = Byddai hyn yn hirach na 24 awr: cynigiwch amser ar gyfer pob diwrnod
arrangement-time-left-out = Does dim { $time } y diwrnod hwnnw ({ $day }), pan fydd clociau’n mynd ymlaen: dewiswch amser cyn 1:00 neu o 2:00 ymlaen
arrangement-time-twice = Daw { $time } ddwywaith y diwrnod hwnnw ({ $day }), pan fydd clociau’n mynd yn ôl: dewiswch amser cyn 1:00 neu o 2:00 ymlaen
arrangement-clocks-forward = Mae clociau’n mynd ymlaen awr: { $day }.
arrangement-clocks-back = Mae clociau’n mynd yn ôl awr: { $day }.

## Atebion

arrangement-replies-heading = Beth ddewisodd pobl
arrangement-replies-nobody = Does neb yn cymryd rhan yn y gweithgaredd hwn eto.
arrangement-replies-people = Ychwanegu pobl
arrangement-reply-record = Cofnodi’r hyn a ddywedodd { $name }
arrangement-reply-change = Newid yr hyn a ddywedodd { $name }
arrangement-reply-none-yet = Dim ateb eto
arrangement-reply-none-suits = Does dim un o’r rhain yn addas
arrangement-reply-suits = Yn addas: { $times }
arrangement-reply-title = Beth ddywedodd { $name }: { $title }?
arrangement-reply-save = Cadw’r ateb
arrangement-reply-done = Mae’r hyn a ddywedodd { $name } wedi’i gadw.
arrangement-suits-label = Pa amserau sy’n addas iddyn nhw
arrangement-suits-hint = Ticiwch gynifer ag y dywedon nhw.
arrangement-suits-missing = Ticiwch bob amser sy’n addas iddyn nhw, neu “Does dim un o’r rhain yn addas”
arrangement-suits-both = Ticiwch amserau, neu “Does dim un o’r rhain yn addas”, ond nid y ddau
arrangement-said-label = Yn eu geiriau eu hunain
arrangement-said-hint = Os nad oes un yn addas, beth fyddai’n addas?
arrangement-said-on-label = Pryd dywedon nhw hynny
arrangement-said-on-missing = Rhowch y diwrnod y dywedon nhw hynny

## Y penderfyniad

arrangement-decision-heading = Y penderfyniad
arrangement-decision-none = Does dim wedi’i benderfynu eto.
arrangement-decide = Penderfynu
arrangement-decide-again = Newid y penderfyniad
arrangement-decide-title = Pryd a ble: { $title }?
arrangement-decide-lede = Mae pawb yn cael gwybod y rheswm, yn enwedig y rhai a ddewisodd amser arall.
arrangement-chosen-label = Yr amser a’r lle
arrangement-chosen-missing = Dewiswch amser a lle
arrangement-why-label = Pam yr un hwn
arrangement-why-hint = Dywedwch hyn fel y byddech wrth rywun nad yw’r amser yn addas iddyn nhw.
arrangement-why-missing = Dywedwch pam y dewisoch yr un hwn
arrangement-confirmed-label = Diwrnod cadarnhau
arrangement-confirmed-missing = Rhowch y diwrnod y cafodd ei gadarnhau
arrangement-decide-save = Cadarnhau’r amser a’r lle hwn
arrangement-decide-done = Mae { $title } wedi’i gadarnhau. Nawr rhowch wybod i bawb.

## Llythyrau

arrangement-letters-heading = Llythyrau
arrangement-letters-what = Mae pob llythyr yn dweud pryd a ble, pam, beth i ddod gyda chi a phwy i’w holi, yn fformat y person ei hun.
arrangement-letters-all = Gwneud pob llythyr
arrangement-letters-one = Gwneud llythyr { $name }
arrangement-letters-message = Yr un neges mewn unrhyw fformat
arrangement-letters-never = Dim llythyr eto
arrangement-letters-last = Llythyr wedi’i wneud: { $day }
arrangement-letters-other-time = Llythyr wedi’i wneud: { $day }, am amser arall: gwnewch ef eto
arrangement-letters-folder = Llythyrau, { $title }
arrangement-letter-name = Pryd a ble
arrangement-letter-title = Pryd a ble: { $title }
arrangement-letter-when = Pryd a ble
arrangement-letter-for = Ar gyfer: { $activity }.
arrangement-letter-day = Diwrnod: { $day }.
arrangement-letter-time = Amser: { $time }.
arrangement-letter-length = Mae’n cymryd { $length }.
arrangement-letter-place = Lle: { $place }.
arrangement-letter-why = Pam bryd hynny ac yno
arrangement-letter-suits = Dywedoch chi fod yr amser hwn yn addas i chi.
arrangement-letter-does-not-suit = Dywedoch chi nad yw’r amser hwn yn addas i chi. Mae’n ddrwg gennym. Gofynnwch i ni sut gallwch chi gymryd rhan o hyd.
arrangement-letter-bring = Beth i ddod gyda chi
arrangement-archive-title = Archifo { $title }?
arrangement-archive-why = Mae’n gadael y rhestrau. Does dim yn cael ei golli, a gallwch ddod ag ef yn ôl.
arrangement-archive-save = Archifo’r cyfarfod
arrangement-archive-done = Mae { $title } wedi’i archifo.
arrangement-restore = Dod ag ef yn ôl
arrangement-restore-done = Mae { $title } yn ôl.
