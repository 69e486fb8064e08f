### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

pack-item-agreed-label = A yw papur hwyr yn iawn i { $called }?
pack-item-agreed-yes = Ydy, mae’n iawn
pack-item-agreed-no = Nac ydy: dylai’r eitem aros am gyfarfod arall
pack-item-agreed-missing = Dewiswch beth ddywedodd y person
pack-item-agreed-on-label = Pryd ddywedon nhw hynny
pack-item-agreed-on-missing = Rhowch y diwrnod y dywedon nhw hynny
pack-item-agreed-how-label = Sut wnaethoch chi ofyn
pack-item-agreed-how-hint = Er enghraifft, “drwy neges destun” neu “gyda Kim”. Gallwch adael hwn yn wag.
pack-item-agreement-title = Beth ddywedodd { $called } am y papur hwyr
pack-item-agreement-why = Mae “{ $title }” yn dod yn hwyrach nag y gofynnon nhw. Does dim rhaid i neb gytuno: os nad ydyn nhw, symudwch yr eitem.
pack-item-agreement-save = Cadw’r ateb
pack-item-agreement-link = Ateb am bapur hwyr
pack-item-agreed-done = Mae wedi’i nodi bod papur hwyr yn iawn i { $name }.
pack-item-declined-done = Mae wedi’i nodi na chytunodd { $name }. Symudwch yr eitem i gyfarfod arall.
pack-item-sent-heading =
    { $count ->
        [one] Rydych chi wedi anfon yr 1 papur sy’n barod
        [two] Rydych chi wedi anfon y 2 bapur sy’n barod
        [few] Rydych chi wedi anfon y 3 phapur sy’n barod
        [many] Rydych chi wedi anfon y 6 phapur sy’n barod
       *[other] Rydych chi wedi anfon y { $count } papur sy’n barod
    }
pack-item-sent-on-label = Anfonwyd ar
pack-item-sent-on-missing = Rhowch y diwrnod yr anfonwyd y papurau
pack-item-sent-how-label = Sut
pack-item-sent-how-missing = Dewiswch sut y cawson nhw eu hanfon: ffordd y mae’r person yn gadael i chi ei defnyddio
pack-item-sent-to = At: { $address }
pack-item-sent-save = Nodi eu bod wedi’u hanfon
pack-item-sent-done =
    { $count ->
        [one] Mae wedi’i nodi bod 1 papur wedi’i anfon at { $name }.
        [two] Mae wedi’i nodi bod 2 bapur wedi’u hanfon at { $name }.
        [few] Mae wedi’i nodi bod 3 phapur wedi’u hanfon at { $name }.
        [many] Mae wedi’i nodi bod 6 phapur wedi’u hanfon at { $name }.
       *[other] Mae wedi’i nodi bod { $count } papur wedi’u hanfon at { $name }.
    }
pack-item-sent-many-link = Nodi bod pecynnau wedi’u hanfon
pack-item-sent-many-title = Papurau a anfonwyd
pack-item-sent-many-lede = Nodwch mewn un cam beth aeth allan ar un diwrnod. Mae pob person yn cael ei nodi gyda’i fformat a’i ffordd ei hun.
pack-item-sent-many-nothing = Does dim papur yn barod i neb sydd heb ei gael. Dywedwch fod testun papur yn derfynol, a dewch yn ôl.
pack-item-sent-people-label = At bwy yr anfonwyd nhw
pack-item-sent-people-hint = Mae’r rhai y mae eu diwrnod wedi dod wedi’u ticio.
pack-item-sent-people-missing = Dewiswch at bwy yr anfonwyd nhw
pack-item-sent-papers-label = Pa bapurau
pack-item-sent-papers-hint = Mae pob person yn cael ei nodi gyda’r rhai ohonyn nhw sy’n barod iddyn nhw.
pack-item-sent-papers-missing = Dewiswch pa bapurau a anfonwyd
pack-item-sent-person =
    { $count ->
        [one] { $name }: 1 papur, { $format }
        [two] { $name }: 2 bapur, { $format }
        [few] { $name }: 3 phapur, { $format }
        [many] { $name }: 6 phapur, { $format }
       *[other] { $name }: { $count } papur, { $format }
    }
# $people is names, or how many: "Rosie and Derek", "12 people".
pack-item-sent-many-done =
    { $count ->
        [0] Doedd dim un o’r papurau hyn yn barod ar gyfer y bobl hyn. Chafodd dim ei nodi.
        [one] Mae wedi’i nodi bod 1 papur wedi’i anfon at { $people }.
        [two] Mae wedi’i nodi bod 2 bapur wedi’u hanfon at { $people }.
        [few] Mae wedi’i nodi bod 3 phapur wedi’u hanfon at { $people }.
        [many] Mae wedi’i nodi bod 6 phapur wedi’u hanfon at { $people }.
       *[other] Mae wedi’i nodi bod { $count } papur wedi’u hanfon at { $people }.
    }
pack-item-received-heading =
    { $count ->
        [one] Anfonwyd 1 papur. A yw wedi cyrraedd?
        [two] Anfonwyd 2 bapur. Ydyn nhw wedi cyrraedd?
        [few] Anfonwyd 3 phapur. Ydyn nhw wedi cyrraedd?
        [many] Anfonwyd 6 phapur. Ydyn nhw wedi cyrraedd?
       *[other] Anfonwyd { $count } papur. Ydyn nhw wedi cyrraedd?
    }
pack-item-received-save = Maen nhw wedi cyrraedd
pack-item-received-done = Mae wedi’i nodi bod { $name } wedi cael y papurau.
pack-item-received-label = Fersiwn a gyrhaeddodd
pack-item-received-on-label = Cyrhaeddodd ar
pack-item-wanted-label = Eisiau’r papur hwn
pack-item-wanted-save = Maen nhw eisiau’r papur hwn wedi’r cwbl
pack-item-unwanted-save = Dydyn nhw ddim eisiau’r papur hwn
pack-item-wanted-done = Bydd { $name } yn cael “{ $title }”.
pack-item-unwanted-done = Ni fydd { $name } yn cael “{ $title }”, yn ôl eu dewis.
