### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

home-good-morning = Bore da, { $name }
home-good-afternoon = Prynhawn da, { $name }
home-good-evening = Noswaith dda, { $name }
home-todo = I’w wneud heddiw
home-nothing = Does dim byd yn aros amdanoch chi
home-nothing-why = Mae gan bob gweithgaredd bobl, cyswllt a dirprwy, ac mae fformat pawb yn hysbys.
home-nothing-link = Gweld eich gweithgareddau
home-issue-certificate = Rhoi tystysgrif i { $title }
home-issue-certificate-why = Maen nhw wedi cytuno i’r geiriau.
home-issue-certificate-button = Agor y dystysgrif
home-show-wording = Dangos geiriau’r dystysgrif i { $title }
home-show-wording-why = Mae tystysgrif yn dweud yr hyn mae’r person am iddi ei ddweud.
home-show-wording-button = Agor y dystysgrif
home-ask-format = Gofyn i { $title } sut maen nhw’n hoffi eu papurau
home-ask-format-why = Hyd nes byddwn ni’n gwybod, allan nhw ddim cael pecyn y gallan nhw ei ddarllen.
home-ask-format-button = Agor eu tudalen
home-add-people = Ychwanegu pobl at { $title }
home-add-people-why = Does neb yn cymryd rhan ynddo eto.
home-add-people-button = Ychwanegu pobl
home-name-deputy = Enwi dirprwy ar gyfer { $title }
home-name-deputy-why = Fel bod gan gynrychiolwyr rywun i’w holi bob amser.
home-name-deputy-button = Enwi dirprwy
home-write-measures = Dweud sut byddwch chi’n gwybod bod { $title } wedi gweithio
home-write-measures-why = Ysgrifennwch e gyda chynrychiolwyr lle gallwch chi.
home-write-measures-button = Ei ysgrifennu
home-finished = Dod â { $title } i ben
home-finished-why = Mae ei ddiwrnod olaf wedi bod. Diolchwch i bobl, rhowch dystysgrifau, yna archifwch e.
home-finished-button = Agor y gweithgaredd
home-lede = { $count ->
    [0] Mae’n { $day }. Does dim byd yn aros.
    [one] Mae’n { $day }. Mae un peth i’w wneud.
    [two] Mae’n { $day }. Mae dau beth i’w gwneud.
   *[other] Mae’n { $day }. Mae { $count } o bethau i’w gwneud.
}
home-more = { $count ->
    [one] Mae un peth arall ar ôl y rhain.
   *[other] Mae { $count } o bethau eraill ar ôl y rhain.
}
