### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Ceisiadau preifatrwydd a chwynion am ddata.

privacy-request-list-title = Ceisiadau preifatrwydd a chwynion
privacy-request-list-lede = Yr hyn a ofynnodd pobl am yr hyn rydych yn ei gadw amdanyn nhw. Caiff cais ei ateb o fewn mis. Caiff cwyn ei chydnabod o fewn 30 diwrnod.
privacy-request-list-none = Does dim wedi’i ysgrifennu eto.
privacy-request-add = Ysgrifennu cais
privacy-request-new-title = Ysgrifennu cais preifatrwydd
privacy-request-edit-title = Cais preifatrwydd
privacy-request-lede = Caiff unrhyw un ofyn, mewn unrhyw ffordd: does dim angen ffurflen na geiriau arbennig.
privacy-request-back = Yn ôl at geisiadau preifatrwydd a chwynion
privacy-request-kind-label = Beth ydyw
privacy-request-kind-copy = Copi o’r hyn rydym yn ei gadw amdanyn nhw
privacy-request-kind-correct = Mae rhywbeth i’w gywiro
privacy-request-kind-erase = Mae rhywbeth i’w ddileu
privacy-request-kind-object = Rydym i roi’r gorau i ddefnyddio rhywbeth
privacy-request-kind-complaint = Cwyn am sut y gwnaethom drin eu data
privacy-request-kind-missing = Dewiswch beth ydyw
privacy-request-person-label = Pwy ofynnodd
privacy-request-somebody-else = Rhywun arall, neu neb wedi’i enwi
privacy-request-nobody-named = Neb wedi’i enwi
privacy-request-who-label = Enw rhywun arall
privacy-request-who-hint = Dim ond ar gyfer rhywun nad yw yn y rhestr. Cewch adael hwn yn wag.
privacy-request-asked-label = Beth ofynnon nhw
privacy-request-asked-hint = Yn eu geiriau eu hunain, os gallwch.
privacy-request-asked-missing = Rhowch yr hyn a ofynnon nhw
privacy-request-received-label = Diwrnod y daeth
privacy-request-received-missing = Rhowch y diwrnod y daeth
privacy-request-acknowledged-label = Diwrnod y dywedoch wrthyn nhw ei fod wedi dod
privacy-request-acknowledged-hint = Ar gyfer cwyn, o fewn 30 diwrnod. Gadewch hwn yn wag tan hynny.
privacy-request-answered-label = Diwrnod yr ateb
privacy-request-answered-hint = Gadewch hwn yn wag tra bo’n agored.
privacy-request-answered-missing = Rhowch ddiwrnod yr ateb
privacy-request-answer-label = Beth ddaeth ohono
privacy-request-answer-hint = Beth wnaethoch chi a beth ddywedoch wrthyn nhw. Ar gyfer copi, hefyd ym mha fformat.
privacy-request-answer-missing = Rhowch yr hyn a ddaeth ohono
privacy-request-before = Ni chaiff { $label } fod cyn y diwrnod y daeth
privacy-request-save = Cadw’r cais hwn
privacy-request-done = Mae’r cais wedi’i gadw.
privacy-request-history = Beth newidiodd
privacy-request-column-standing = Sut mae’n sefyll
privacy-request-acknowledge = Dywedwch wrthyn nhw erbyn { $day } ei fod wedi dod
privacy-request-answer-by = Atebwch erbyn { $day }
privacy-request-answer-soon = Edrychwch i mewn iddo ac atebwch
privacy-request-answered = Atebwyd ar { $day }
privacy-request-record-link = Ysgrifennu bod { $called } wedi gofyn am hyn
