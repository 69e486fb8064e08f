### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

payee-kind = Cyfrif
payee-link = Cyfrif ar gyfer taliadau
payee-title = Sut rydyn ni’n talu { $name }?
payee-lede = Dim mwy nag sydd ei angen ar gyfer taliad. Does neb arall yn ei weld, ac mae’n cael ei ddileu gyda’r person.
payee-back = Yn ôl i { $name }
payee-save = Cadw sut maen nhw’n cael eu talu
payee-done = Mae’r ffordd y maen nhw’n cael eu talu wedi’i chadw.
payee-reference-label = Yr enw arnyn nhw yn y cyfrifon
payee-reference-hint = Rhif neu enw byr, fel nad oes angen enw ar restrau. Dechreuwch â llythyren, fel P014: mae taenlenni’n colli’r seroau o 0014.
payee-account-heading = Eu cyfrif
payee-account-why = Dim ond os yw’r banc yn eu talu. Gadewch hwn yn wag os ydyn nhw’n cael eu talu mewn ffordd arall.
payee-account-name-label = Enw ar y cyfrif
payee-account-name-hint = Fel y mae ar y cerdyn.
payee-account-name-missing = Rhowch yr enw ar y cyfrif
payee-sort-code-label = Cod didoli
payee-sort-code-hint = Chwe ffigur, fel 20-00-00
payee-sort-code-wrong = Rhowch god didoli o chwe ffigur, fel 20-00-00
payee-account-number-label = Rhif y cyfrif
payee-account-number-hint = Wyth ffigur. Rhowch seroau o flaen un byrrach.
payee-account-number-wrong = Rhowch rif cyfrif o wyth ffigur. Rhowch seroau o flaen un byrrach.
payee-check-kind = Cyfrif wedi’i gadarnhau
payee-check-staff-label = Cadarnhawyd gan
payee-check-on-label = Cadarnhawyd ar
