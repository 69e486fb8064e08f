### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

power-check-part = Sut oedd y cyfarfodydd
power-check-lede = Wyth cwestiwn ar ôl pob cyfarfod. Does dim rhaid i neb roi enw.
power-check-next-heading = Beth i roi cynnig arno nesaf
power-check-all-yes = Atebodd pawb “do” i bopeth. Gwnewch yr un peth eto.
power-check-trend-heading = Sut oedd hi, gyfarfod wrth gyfarfod
power-check-trend-what = Faint atebodd “do”. Dydy grwpiau o lai na phump ddim yn cael eu dangos, fel na ellir adnabod neb.
power-check-trend-none = Ni ellir dangos dim eto. Mae angen pum taflen am gyfarfod, fel na ellir adnabod neb.
power-check-column-point = Cwestiwn
power-check-column = { $day }, { $whose }
power-check-whose-representatives = cynrychiolwyr
power-check-whose-staff = y staff
power-check-whose-everybody = pawb
power-check-cell = Atebodd { $yes } o { $said } “do”
power-check-too-few = Atebodd llai na 5
power-check-meetings-heading = Cyfarfodydd hyd yma
power-check-meetings-none = Does dim cyfarfod wedi’i gynnal eto.
power-check-meeting = { $title }, { $day }
power-check-sheets =
    { $sheets ->
        [0] Does neb wedi ateb eto
        [one] { $sheets } daflen
        [two] { $sheets } daflen
        [many] { $sheets } thaflen
       *[other] { $sheets } taflen
    }
power-check-add = Teipio taflen
power-check-show = Dangos beth mae’r taflenni’n ei ddweud
power-check-show-what = Teipiwch bob taflen yn gyntaf. Mae taflenni diweddarach yn cael eu hychwanegu bump neu fwy ar y tro, fel nad oes modd adnabod neb.
power-check-shown-done = Mae’r tabl yn dangos beth mae’r taflenni’n ei ddweud.
power-check-few-wait = { $sheets ->
    [one] Dydy { $sheets } daflen ddim wedi’i dangos eto. Mae angen pum taflen newydd, fel nad oes modd adnabod neb.
    [two] Dydy { $sheets } daflen ddim wedi’u dangos eto. Mae angen pum taflen newydd, fel nad oes modd adnabod neb.
   *[other] Dydy { $sheets } taflen ddim wedi’u dangos eto. Mae angen pum taflen newydd, fel nad oes modd adnabod neb.
}
power-check-take-back = Tynnu’r daflen olaf yn ôl
power-check-taken-back = Mae’r daflen olaf wedi’i thynnu’n ôl.
power-check-paper-link = Gwneud taflen i’w llenwi ar bapur
power-check-back = Yn ôl i sut oedd y cyfarfodydd

power-check-new-title = Sut oedd “{ $meeting }”?
power-check-new-lede = Does dim enw’n cael ei gadw. Gellir gadael unrhyw gwestiwn allan.
power-check-save = Cadw’r daflen hon
power-check-done = Mae’r daflen wedi’i chadw. Dydy hi ddim yn dweud pwy ysgrifennodd hi.
power-check-missing = Atebwch o leiaf un cwestiwn
power-check-who-label = Pwy sy’n ateb
power-check-who-missing = Dewiswch pwy sy’n ateb
power-check-who-representative = Cynrychiolydd
power-check-who-staff = Aelod o staff
power-check-how-label = Sut daeth yr atebion
power-check-how-hint = Mae pob un o’r rhain yn arferol.
power-check-how-missing = Dewiswch sut daeth yr atebion
power-check-how-paper = Ar bapur
power-check-how-phone = Dros y ffôn
power-check-how-writer = Ysgrifennodd neu arwyddodd rhywun dros y person
power-check-how-screen = Ar y sgrin hon, heb help
power-check-yes = Do
power-check-partly = Yn rhannol
power-check-no = Naddo
power-check-not-said = Dim ateb
power-check-better-label = Beth fyddai’n ei wneud yn well?
power-check-better-hint = Gadewch enwau allan. Gall y staff ddarllen yr hyn sydd yma pan fydd pum person wedi ateb.

power-check-listening = A wnaeth pobl wrando ar ei gilydd?
power-check-listening-name = Gwrandawodd pobl
power-check-listening-try = Y tro nesaf, ewch o gwmpas y bwrdd unwaith cyn i neb ateb, fel bod pawb yn cael eu clywed.
power-check-jargon = A gafodd geiriau plaen eu defnyddio?
power-check-jargon-name = Geiriau plaen
power-check-jargon-try = Y tro nesaf, rhowch gerdyn ar y bwrdd y gall unrhyw un ei godi pan fydd gair yn anodd.
power-check-access = A gawsoch chi’r hyn sydd ei angen arnoch i gymryd rhan?
power-check-access-name = Roedd yr hyn sydd ei angen ar bobl yno
power-check-access-try = Cyn y cyfarfod nesaf, gofynnwch eto i bob person beth sydd ei angen, a rhowch gynnig arno gyda’ch gilydd.
power-check-papers = A ddaeth y papurau mewn pryd, yn eich fformat chi?
power-check-papers-name = Papurau mewn pryd
power-check-papers-try = Y tro nesaf, pennwch ddiwrnod y papurau yn gyntaf, a gadewch i bapur hwyr aros am gyfarfod arall.
power-check-information = A gawsoch chi’r holl wybodaeth oedd gan y staff?
power-check-information-name = Cafodd gwybodaeth ei rhannu
power-check-information-try = Y tro nesaf, gofynnwch i’r staff ddweud beth maen nhw’n ei wybod ac na allan nhw ei rannu eto, a phryd y gallan nhw.
power-check-agenda = A wnaethon ni osod yr agenda gyda’n gilydd?
power-check-agenda-name = Agenda wedi’i gosod gyda’n gilydd
power-check-agenda-try = Cyn y cyfarfod nesaf, gofynnwch i bawb am rywbeth i’w roi ar yr agenda, a gofynnwch yn gynnar.
power-check-items = A ddaeth eich eitemau chi cyn y diwedd?
power-check-items-name = Daeth eich eitemau chi cyn y diwedd
power-check-items-try = Y tro nesaf, dechreuwch gyda’r hyn a ddaeth gan gynrychiolwyr.
power-check-staff-stayed = A arhosodd y staff tan y diwedd?
power-check-staff-stayed-name = Arhosodd y staff
power-check-staff-stayed-try = Y tro nesaf, gofynnwch i’r staff gadw’r amser i gyd yn rhydd cyn i chi bennu’r dyddiad.

## Y daflen ar bapur

power-check-paper-title = Sut oedd y cyfarfod? { $activity }
power-check-paper-what = Mae 8 cwestiwn. Gallwch adael unrhyw un ohonyn nhw allan. Gall rhywun ysgrifennu ar eich rhan. Gallwch hefyd ein ffonio.
power-check-paper-no-name = Does dim rhaid i chi ysgrifennu eich enw. Does neb yn cael gwybod pwy ysgrifennodd beth.
power-check-paper-which = Pa gyfarfod
power-check-paper-day = Diwrnod:
power-check-paper-questions = Y cwestiynau
power-check-paper-question = { $number }. { $question }
power-check-paper-choose = Marciwch un: do, yn rhannol, neu naddo.
power-check-paper-room = Ysgrifennwch yma, neu ar y cefn:
power-check-paper-who = Marciwch un: cynrychiolydd, neu aelod o staff.
