### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

input-kind-of-page = Beth ddywedodd rhywun
input-part = Dywedoch chi, gwnaethom ni
input-part-lede = Beth ddywedodd pobl yn y gweithgaredd hwn, a beth ddaeth ohono.
input-part-none = Does dim wedi’i nodi eto. Nodwch beth mae pobl yn ei ddweud, yn eu geiriau eu hunain.
input-list-title = Dywedoch chi, gwnaethom ni
input-list-lede = Beth ddywedodd pobl, a beth ddaeth ohono. Ni ddylai neb orfod gofyn ddwywaith.
input-list-add = Nodi beth ddywedodd rhywun
input-list-caption = Beth ddywedodd pobl, y rhai sy’n dal i aros yn gyntaf
input-list-column-gist = Beth yw’r pwnc
input-list-column-who = Pwy ddywedodd hyn
input-list-column-activity = Gweithgaredd
input-list-column-on = Diwrnod ei ddweud
input-list-column-answer = Beth ddaeth ohono
input-list-all = Popeth a ddywedodd pobl
input-list-empty-title = Dim byd yma eto
input-list-empty-why = Yr hyn mae pobl yn ei ddweud amlaf yw nad ydyn nhw byth yn clywed beth ddaeth o’u gwaith. Nodwch beth maen nhw’n ei ddweud, ac ni fydd yr ateb byth yn mynd yn angof.
input-list-none-found = Does dim yn cyfateb. Dewiswch lai, neu dangoswch bopeth.
input-list-archived = Beth sydd wedi’i archifo
input-list-archived-lede = Mae’r rhain wedi gadael y rhestr. Gellir dod â nhw yn ôl.
input-list-archived-none = Does dim wedi’i archifo.
input-find-answer = Beth ddaeth ohono
input-find-all = Popeth
input-find-late = Yn aros yn rhy hir
input-find-untold = Wedi’i ateb, a heb ei glywed eto
input-find-kind = Math
input-find-every-kind = Pob math
input-find-activity = Gweithgaredd
input-find-every-activity = Pob gweithgaredd
input-find-text = Geiriau ynddo, enw neu ateb
input-find-save = Dangos y rhain
input-find-clear = Dangos popeth
input-anonymous = Dienw

input-kind-supports = Yn cefnogi
input-kind-supports-hint = Mae’n cytuno â’r hyn sy’n cael ei wneud neu ei gynllunio.
input-kind-challenges = Yn herio
input-kind-challenges-hint = Mae’n dweud bod rhywbeth o’i le, neu y dylai ddod i ben.
input-kind-new-idea = Syniad newydd
input-kind-new-idea-hint = Mae’n cynnig rhywbeth nad oedd neb wedi meddwl amdano.
input-sensitivity-everybody = Pawb
input-sensitivity-everybody-hint = Gall fod ar daflenni ac adroddiadau, heb enw.
input-sensitivity-group = Y grŵp
input-sensitivity-group-hint = Gall fod ar bapurau’r gweithgaredd hwn yn unig.
input-sensitivity-private = Staff yn unig
input-sensitivity-private-hint = Cafodd ei ddweud yn gyfrinachol. Bydd yn cael ateb, ond ni fydd ar unrhyw bapur i eraill.
input-quote-not-asked = Does neb wedi gofyn eto
input-quote-yes = Cewch, gellir argraffu’r geiriau, heb enw
input-quote-no = Na chewch
input-quote-withdrawn = Ddim bellach: roedden nhw wedi cytuno o’r blaen

input-activity-label = Ym mha weithgaredd
input-activity-choose = Dewiswch un
input-activity-missing = Dewiswch y gweithgaredd
input-who-label = Pwy ddywedodd hyn
input-who-hint = Os nad yw rhywun am i neb wybod pwy ydyn nhw, dewiswch “Dienw”. Does dim angen rheswm ar neb.
input-who-choose = Dewiswch un
input-who-missing = Dewiswch pwy ddywedodd hyn, neu “Dienw”
input-said-label = Beth ddywedon nhw
input-said-hint = Yn eu geiriau eu hunain. Os siaradodd neu arwyddodd rhywun drostyn nhw, ysgrifennwch beth gafodd ei ddweud.
input-said-missing = Rhowch beth ddywedon nhw
input-gist-label = Beth yw’r pwnc
input-gist-hint = Ychydig eiriau ar gyfer rhestrau, ac ar gyfer papurau lle nad yw’r geiriau eu hunain yn cael eu hargraffu. Er enghraifft, “Archebu dros y ffôn yn unig”.
input-gist-missing = Rhowch y pwnc mewn ychydig eiriau
input-kind-label = Pa fath ydyw
input-kind-missing = Dewiswch pa fath ydyw
input-place-label = Ble cafodd ei ddweud
input-place-hint = Er enghraifft, “ail sesiwn” neu “dros y ffôn”. Gallwch adael hwn yn wag.
input-on-label = Pryd cafodd ei ddweud
input-on-missing = Rhowch y diwrnod y cafodd ei ddweud
input-sensitivity-label = Pwy sy’n cael ei ddarllen ar bapurau
input-sensitivity-missing = Dewiswch pwy sy’n cael ei ddarllen
input-quote-label = A gawn ni argraffu eu geiriau?
input-quote-hint = Heb enw. Gallan nhw ddweud na unrhyw bryd, ac yna mae’r geiriau’n cael eu gadael allan ym mhobman.
input-quote-missing = Dewiswch a gaiff eu geiriau eu hargraffu

input-new-title = Nodi beth ddywedodd rhywun
input-new-lede = Yna ni fydd yr ateb byth yn mynd yn angof.
input-new-save = Cadw beth ddywedon nhw
input-new-done = Mae’r hyn a ddywedon nhw wedi’i gadw. Mae’r ateb i’w roi erbyn { $day }.
input-edit-title = Newid “{ $gist }”
input-edit-save = Cadw’r newidiadau
input-edit-done = Mae eich newidiadau wedi’u cadw.
input-back-to-list = Yn ôl: Dywedoch chi, gwnaethom ni
input-back-to = Yn ôl i’r hyn a ddywedon nhw
input-show-said = Yn eu geiriau eu hunain
input-show-details = Amdano
input-show-standing = Beth ddaeth ohono
input-show-due = Ateb i’w roi erbyn
input-show-late =
    { $days ->
        [two] Wedi aros { $days } ddiwrnod gwaith yn rhy hir
       *[other] Wedi aros { $days } diwrnod gwaith yn rhy hir
    }
input-show-on-time = Yn aros. Dyddiad ateb: { $day }
input-show-told = Sut clywon nhw
input-show-told-line = { $day }, { $by }, { $format }
input-show-not-told = Ddim eto
input-show-quote-line = { $answer }. Dyddiad: { $day }.
input-show-answer = Ateb hyn
input-show-answer-change = Newid yr ateb
input-show-tell = Nodi sut clywon nhw
input-show-tell-change = Newid sut clywon nhw
input-show-quote-no-consent = Er hynny, dydyn nhw ddim yn cael eu hargraffu: dydy’r person hwn ddim wedi dweud ie i ddyfyniadau yn gyffredinol.
input-show-quote-consents = Gweld beth ddywedon nhw am ddyfyniadau yn gyffredinol
input-show-quote = Newid a gaiff y geiriau eu hargraffu
input-show-edit = Newid beth ddywedon nhw
input-show-history = Beth sydd wedi newid
input-show-archive = Archifo hyn
input-show-paper = Gwneud taflen “Dywedoch chi, gwnaethom ni”
input-show-letters = Ysgrifennu at bobl am eu hatebion
input-show-clock = Newid faint o amser y gall ateb ei gymryd

input-answer-title = Beth ddaeth o “{ $gist }”?
input-answer-lede = Mae’r person yn clywed hyn. Mae na gyda’i reswm yn well na thawelwch.
input-answer-label = Beth ddaeth ohono
input-answer-missing = Dewiswch beth ddaeth ohono
input-answer-done = Wedi’i wneud
input-answer-done-hint = Mae yno nawr.
input-answer-doing = Rydyn ni wrthi
input-answer-doing-hint = Mae wedi’i benderfynu, ac mae rhywun yn gweithio arno.
input-answer-partly = Wedi’i wneud yn rhannol
input-answer-partly-hint = Mae rhywfaint wedi’i wneud. Dywedwch beth sydd heb ei wneud, a pham.
input-answer-not-doing = Fyddwn ni ddim yn ei wneud
input-answer-not-doing-hint = Dywedwch pam. Mae gan bobl hawl i wybod y rheswm.
input-answer-waiting = Yn aros am ateb
input-answer-waiting-hint = Does neb wedi penderfynu eto. Nid yw gweddill y dudalen hon yn cyfrif.
input-why-label = Beth wnaethon ni, neu pam na wnaethon ni
input-why-hint = Ysgrifennwch at y person, mewn geiriau y bydden nhw’n eu defnyddio.
input-why-missing = Dywedwch beth sy’n cael ei wneud
input-why-missing-not-doing = Dywedwch pam na fydd yn cael ei wneud
input-why-missing-partly = Dywedwch beth sydd wedi’i wneud, a beth sydd heb
input-decided-by-label = Pwy benderfynodd
input-decided-by-hint = Enw’r person a’u swydd, neu grŵp.
input-decided-by-missing = Rhowch pwy benderfynodd
input-decided-on-label = Pryd y penderfynwyd
input-decided-on-missing = Rhowch y diwrnod y penderfynwyd
input-answer-save = Cadw’r ateb
input-answer-saved = Mae’r ateb wedi’i gadw. Nawr dywedwch wrth bwy bynnag a’i dywedodd.
input-answer-saved-nobody = Mae’r ateb wedi’i gadw.
input-answer-waits-again = Mae’n aros am ateb eto.

input-tell-title = Sut clywodd pobl am “{ $gist }”?
input-tell-lede-person = Mae { $called } yn cael papurau fel hyn: { $format }.
input-tell-lede-not-asked = Does neb wedi gofyn i { $called } eto sut mae’n cael papurau.
input-tell-lede-anonymous = Does neb yn gwybod pwy ddywedodd hyn. Felly dywedwch wrth y grŵp cyfan, neu rhowch ef ar daflen.
input-told-on-label = Ar ba ddiwrnod
input-told-on-missing = Rhowch y diwrnod y clywon nhw
input-told-before-decided = Ni allan nhw fod wedi clywed cyn y penderfyniad: { $day }
input-told-by-label = Ym mha ffordd
input-told-by-hint = Dydy’r ffyrdd y gofynnodd person i ni beidio â’u defnyddio ddim yma.
input-told-by-missing = Dewiswch y ffordd y clywon nhw
input-told-by-refused = Gofynnodd { $called } i ni beidio â defnyddio’r ffordd hon: { $way }. Dewiswch un arall
input-told-by-unknown = Does neb yn gwybod pwy ddywedodd hyn, felly ni fydd y ffordd hon yn gweithio: { $way }. Dewiswch un arall
input-told-in-person = Wyneb yn wyneb, neu mewn cyfarfod
input-told-sheet = Ar daflen i bawb
input-told-format-label = Ym mha fformat
input-told-format-missing = Dewiswch y fformat y clywon nhw ynddo
input-told-spoken = Geiriau llafar
input-told-bsl = Iaith Arwyddion Prydain
input-tell-save = Cadw sut clywon nhw
input-tell-done = Mae wedi’i nodi eu bod wedi clywed.

input-quote-title = A gawn ni argraffu “{ $gist }”?
input-quote-save = Cadw beth ddywedon nhw am hyn
input-quote-done-yes = Gellir argraffu eu geiriau, heb enw.
input-quote-done-no-consent = Mae wedi’i nodi. Bydd eu geiriau’n aros oddi ar bapurau nes iddyn nhw ddweud ie i ddyfyniadau yn gyffredinol hefyd.
input-quote-done-no = Mae eu geiriau’n cael eu gadael allan o bob papur o hyn ymlaen.

input-archive-title = Archifo “{ $gist }”?
input-archive-why = Mae’n gadael y rhestr a’r papurau. Does dim yn cael ei golli, a gallwch ddod ag ef yn ôl.
input-archive-save = Ei archifo
input-archive-done = Mae wedi’i archifo.
input-archived-note = Mae hwn wedi’i archifo.
input-restore = Dod ag ef yn ôl
input-restore-done = Mae yn ôl.

input-clock-title = Faint o amser y gall ateb ei gymryd?
input-clock-lede = Ar ôl hynny, bydd yr Hafan yn dweud bod rhywun yn aros yn rhy hir.
input-clock-days-label = Diwrnodau gwaith
input-clock-days-hint = O’r diwrnod y cafodd rhywbeth ei ddweud. Nid yw penwythnosau, gwyliau banc na diwrnodau pan fyddwch ar gau yn cyfrif.
input-clock-days-missing = Rhowch nifer o ddiwrnodau gwaith
input-clock-save = Cadw nifer y diwrnodau
input-clock-done = { $days ->
    [one] Mae pobl yn cael ateb o fewn { $days } diwrnod gwaith.
    [two] Mae pobl yn cael ateb o fewn { $days } ddiwrnod gwaith.
   *[other] Mae pobl yn cael ateb o fewn { $days } diwrnod gwaith.
}

input-letters-title = Pwy sy’n aros i glywed
input-letters-lede = Mae eu hatebion yn barod. Dywedwch wrthyn nhw, pob un yn eu fformat eu hunain.
input-letters-none = Mae pawb wedi clywed. Does neb i ysgrifennu atyn nhw.
input-letters-count = { $answers ->
    [one] { $answers } ateb i’w glywed
   *[other] { $answers } ateb i’w clywed
}
input-letters-not-asked = Heb ofyn eto
input-letters-outside = Wedi’i wneud y tu allan i Alongside
input-letters-one = Gwneud y llythyr at { $name }
input-letters-all = Gwneud pob llythyr
input-letters-note = Pan fydd llythyr ar ei ffordd, nodwch hynny gyda phob ateb.
input-letters-folder = Atebion
input-letters-told = Nodi bod { $name } wedi clywed
input-letters-tell-title = Sut clywodd { $name }?
input-letters-told-done = Mae wedi’i nodi bod { $name } wedi clywed.

## Y daflen

input-sheet-page-lede = Beth ddywedodd pobl mewn cyfnod, a beth ddaeth ohono. Dewiswch y diwrnodau, yna’r fformat.
input-sheet-from-label = O
input-sheet-until-label = Tan
input-sheet-day-missing = { $label }: rhowch y diwrnod
input-sheet-order = Ni chaiff y diwrnod olaf fod cyn y cyntaf
input-sheet-activity-label = O ba weithgaredd
input-sheet-save = Dangos y cyfnod hwn
input-sheet-shown =
    { $count ->
        [0] Ni chafodd dim ei ddweud yn y cyfnod hwn. Mae’r daflen yn dweud hynny.
        [one] Cafodd { $count } peth ei ddweud yn y cyfnod hwn.
        [two] Cafodd { $count } beth eu dweud yn y cyfnod hwn.
       *[other] Cafodd { $count } o bethau eu dweud yn y cyfnod hwn.
    }
input-sheet-hidden = { $count ->
    [one] Cafodd { $count } ohonyn nhw ei ddweud yn gyfrinachol, ac mae wedi’i adael allan.
   *[other] Cafodd { $count } ohonyn nhw eu dweud yn gyfrinachol, ac maen nhw wedi’u gadael allan.
}
input-sheet-title = Dywedoch chi, gwnaethom ni
input-sheet-title-of = Dywedoch chi, gwnaethom ni: { $activity }
input-sheet-period = Dyma beth ddywedoch chi wrthym yn y cyfnod hwn: { $from } hyd { $until }.
input-sheet-count =
    { $count ->
        [0] Ni ddywedodd neb ddim wrthym yn y cyfnod hwn.
        [one] Dywedoch chi { $count } peth wrthym.
        [two] Dywedoch chi { $count } beth wrthym.
       *[other] Dywedoch chi { $count } o bethau wrthym.
    }
input-sheet-in-confidence = Cafodd rhai pethau eu dweud yn gyfrinachol. Dydyn nhw ddim ar y daflen hon.
input-sheet-thanks = Diolch am ddweud wrthym.
input-sheet-you-said = Dywedoch chi:
input-sheet-in = Ble: { $activity }.
input-sheet-quote = Yng ngeiriau un ohonoch chi: “{ $said }”
input-sheet-we-did = Gwnaethom ni:
input-sheet-we-are-doing = Rydyn ni’n gwneud:
input-sheet-why-not = Pam ddim:
input-sheet-decided = Penderfynwyd gan { $who }: { $day }.
input-sheet-waits = Rydych chi’n dal i aros am ein hateb. Mae’n ddrwg gennym.
input-sheet-done = Beth wnaethon ni
input-sheet-doing = Beth rydyn ni’n ei wneud
input-sheet-partly = Beth wnaethon ni’n rhannol
input-sheet-not-doing = Beth na fyddwn ni’n ei wneud, a pham
input-sheet-waiting = Beth sy’n dal i aros

## Y llythyr

input-letter-name = Ein hateb i chi
input-letter-title = Ein hateb i’r hyn a ddywedoch chi
input-letter-thanks = Diolch am yr hyn a ddywedoch wrthym. Dyma beth ddaeth ohono.
input-letter-when = Dywedoch chi hyn yma: { $activity }. Y diwrnod: { $day }.
input-letter-words = Dywedoch chi: “{ $said }”
input-archive-waiting = Atebwch ef cyn ei archifo, neu dywedwch pam na fydd dim yn cael ei wneud
