### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

search-title = Chwilio
search-title-for = Chwilio: { $asked }
search-ask = Teipiwch enw, teitl neu unrhyw air ar frig y dudalen.
search-count = { $count ->
    [one] Un peth wedi’i ganfod.
    [two] Dau beth wedi’u canfod.
   *[other] { $count } o bethau wedi’u canfod.
}
search-nothing = Dim byd wedi’i ganfod
search-nothing-advice = Rhowch gynnig ar lai o lythrennau, neu air arall. Does dim ots am acenion a phriflythrennau.
search-kind-activity = Gweithgaredd
search-kind-picture = Llun
search-kind-representative = Cynrychiolydd
search-kind-role-description = Disgrifiad rôl
search-kind-certificate = Tystysgrif
search-kind-staff = Aelod o staff
search-kind-easy-profile = Terfynau ar gyfer geiriau haws
search-kind-jargon-word = Un o’ch geiriau anodd
search-kind-support-offer = Cynnig hyfforddiant neu gefnogaeth
search-kind-training = Hyfforddiant staff
search-kind-versioned-paper = Cylch gorchwyl, rheolau neu bolisi
