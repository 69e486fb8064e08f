### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Ceisiadau preifatrwydd a chwynion am ddata.

privacy-request-list-title = Ceisiadau preifatrwydd a chwynion
privacy-request-list-lede = Yr hyn a ofynnodd pobl am yr hyn rydych chi’n ei gadw amdanyn nhw. Mae cais yn cael ei ateb o fewn mis. Mae pobl yn cael gwybod o fewn 30 diwrnod fod eu cwyn wedi cyrraedd.
privacy-request-list-none = Does dim wedi’i ysgrifennu eto.
privacy-request-add = Nodi cais
privacy-request-new-title = Nodi cais preifatrwydd
privacy-request-edit-title = Cais preifatrwydd
privacy-request-lede = Gall unrhyw un ofyn, mewn unrhyw ffordd: does dim angen ffurflen na geiriau arbennig.
privacy-request-back = Yn ôl i’r ceisiadau preifatrwydd a’r cwynion
privacy-request-kind-label = Beth ydyw
privacy-request-kind-copy = Copi o’r hyn rydyn ni’n ei gadw amdanyn nhw
privacy-request-kind-correct = Mae rhywbeth i’w gywiro
privacy-request-kind-erase = Mae rhywbeth i’w ddileu
privacy-request-kind-object = Mae angen i ni roi’r gorau i ddefnyddio rhywbeth
privacy-request-kind-complaint = Cwyn am sut y gwnaethon ni drin eu data
privacy-request-kind-missing = Dewiswch beth ydyw
privacy-request-person-label = Pwy ofynnodd
privacy-request-somebody-else = Rhywun arall, neu neb wedi’i enwi
privacy-request-nobody-named = Neb wedi’i enwi
privacy-request-who-label = Enw’r person arall
privacy-request-who-hint = Dim ond ar gyfer rhywun nad yw ar y rhestr. Gallwch adael hwn yn wag.
privacy-request-asked-label = Beth ofynnon nhw
privacy-request-asked-hint = Yn eu geiriau eu hunain, os gallwch chi.
privacy-request-asked-missing = Rhowch yr hyn a ofynnon nhw
privacy-request-received-label = Y diwrnod y daeth
privacy-request-received-missing = Rhowch y diwrnod y daeth
privacy-request-acknowledged-label = Y diwrnod y dywedoch chi wrthyn nhw ei fod wedi cyrraedd
privacy-request-acknowledged-hint = Ar gyfer cwyn, o fewn 30 diwrnod. Gadewch hwn yn wag tan hynny.
privacy-request-answered-label = Diwrnod yr ateb
privacy-request-answered-hint = Gadewch hwn yn wag tra bydd ar agor.
privacy-request-answered-missing = Rhowch ddiwrnod yr ateb
privacy-request-answer-label = Beth ddaeth ohono
privacy-request-answer-hint = Beth wnaethoch chi, a beth ddywedoch chi wrthyn nhw. Ar gyfer copi, ym mha fformat hefyd.
privacy-request-answer-missing = Rhowch yr hyn a ddaeth ohono
privacy-request-before = { $label }: ni all hwn fod cyn y diwrnod y daeth
privacy-request-save = Cadw’r cais hwn
privacy-request-done = Mae’r cais wedi’i gadw.
privacy-request-history = Beth sydd wedi newid
privacy-request-column-standing = Beth yw’r sefyllfa
privacy-request-acknowledge = Dywedwch wrthyn nhw erbyn { $day } ei fod wedi cyrraedd
privacy-request-answer-by = Atebwch erbyn { $day }
privacy-request-answer-soon = Ymchwiliwch i hyn ac atebwch
privacy-request-answered = Atebwyd: { $day }
privacy-request-record-link = Nodi bod { $called } wedi gofyn am hyn
