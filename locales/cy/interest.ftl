### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

interest-link = Cynrychiolwyr y maen nhw’n agos atyn nhw
interest-title = At bwy mae { $name } yn agos?
interest-lede = Does neb yn cymeradwyo eu hawliad eu hunain, nac un gan rywun o’u cartref neu eu teulu.
interest-none = Does neb wedi’i enwi yma.
interest-self = Yr un person
interest-household = Maen nhw’n rhannu cartref
interest-family = Teulu
interest-other = Agos mewn ffordd arall
interest-person-label = Cynrychiolydd
interest-person-missing = Dewiswch gynrychiolydd
interest-kind-label = Sut maen nhw’n agos
interest-kind-missing = Dewiswch sut maen nhw’n agos
interest-save = Cadw hyn
interest-done = Mae wedi’i gadw. Fyddan nhw ddim yn cymeradwyo hawliadau’r person hwn.
interest-end = Tynnu hyn yn ôl
interest-ended = Mae wedi’i dynnu’n ôl.
interest-not-yours = Dim ond cydweithiwr all dynnu’n ôl yr hyn sydd yma amdanoch chi.
interest-end-title = Dydy { $name } ddim yn agos bellach? ({ $person })
interest-end-lede = Wedyn gallan nhw gymeradwyo hawliadau’r person hwn. Mae eich rheswm i’w weld ym mhob un o’r hawliadau hynny.
interest-end-why-label = Pam mae’n cael ei dynnu’n ôl
interest-end-why-hint = Er enghraifft, “Wedi’i nodi trwy gamgymeriad: Gareth arall yw hwn”.
interest-end-why-missing = Rhowch y rheswm dros ei dynnu’n ôl
interest-end-save = Ei dynnu’n ôl
interest-ended-on-label = Tynnwyd yn ôl ar
interest-ended-by-label = Tynnwyd yn ôl gan
