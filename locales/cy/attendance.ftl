### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

attendance-part = Pwy ddaeth
attendance-why = Mae amser pawb yn cael ei gadw yma, fel y gellir diolch amdano a thalu amdano.
attendance-hint = Gadewch “Yn y cyfarfod” yn wag ar gyfer rhywun a oedd yno drwy’r amser ({ $length }). Os gadawon nhw’n gynnar, dywedwch pryd.
attendance-nobody = Does neb yn cymryd rhan yn y gweithgaredd hwn eto.
attendance-came-label = Sut cymeron nhw ran
attendance-came = Daeth
attendance-online = Ymunodd ar-lein
attendance-apologies = Anfonodd ymddiheuriad
attendance-did-not-come = Ddaeth ddim
attendance-not-known = Ddim yn hysbys eto
attendance-preparation-label = Paratoi, munudau
attendance-minutes-label = Yn y cyfarfod, munudau
attendance-travel-label = Teithio, munudau
attendance-left-label = Gadawodd am
attendance-of = { $label } ({ $name })
attendance-came-missing = Dewiswch sut cymerodd { $name } ran, neu gwagiwch y blychau
attendance-too-early = Diwrnod y cyfarfod yw { $day }: tan hynny, dim ond ymddiheuriad y gellir ei gofnodi ar gyfer { $name }
attendance-minutes-absent = Doedd { $name } ddim yno: gwagiwch “Yn y cyfarfod”, neu newidiwch sut cymeron nhw ran
attendance-left-absent = Doedd { $name } ddim yno: gwagiwch “Gadawodd am”, neu newidiwch sut cymeron nhw ran
attendance-left-outside = Rhaid i’r amser y gadawodd { $name } fod ar ôl { $start } a heb fod ar ôl { $finish }
attendance-save = Cadw pwy ddaeth
attendance-done = Mae pwy ddaeth wedi’i gadw: { $title }.
