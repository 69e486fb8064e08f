### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Papurau mae grŵp neu’r elusen yn cytuno arnynt: cylch gorchwyl, rheolau sylfaenol, trosolwg, a’r ddau bolisi am arian.

## Kinds

versioned-paper-kind-terms = Cylch gorchwyl
versioned-paper-kind-terms-why = Beth yw diben y grŵp, beth gall ei benderfynu, a sut mae’n gweithio.
versioned-paper-kind-rules = Rheolau sylfaenol
versioned-paper-kind-rules-why = Rheolau’r grŵp ei hun am sut mae pobl yn trin ei gilydd. Gallan nhw fod ar y wal fel poster.
versioned-paper-kind-overview = Trosolwg o’r gweithgaredd
versioned-paper-kind-overview-why = Yng ngeiriau’r grŵp ei hun. Hyd nes bod un, mae pecynnau’n cynnwys trosolwg a wneir o’r cynllun.
versioned-paper-kind-expenses = Polisi treuliau
versioned-paper-kind-expenses-why = Pa gostau sy’n cael eu talu’n ôl, sut i hawlio, a faint o amser mae’n ei gymryd.
versioned-paper-kind-payment = Polisi taliadau cynnwys
versioned-paper-kind-payment-why = Beth sy’n cael ei dalu am amser pobl, bod ganddyn nhw hawl i wrthod, a faint o amser mae’n ei gymryd.

## Where a version stands

versioned-paper-status-draft = Drafft
versioned-paper-status-shared = Wedi’i rannu
versioned-paper-status-in-force = Mewn grym
versioned-paper-status-review-due = Mae’n bryd edrych eto
versioned-paper-status-superseded = Wedi’i ddisodli
versioned-paper-not-begun = Heb ei ddechrau
versioned-paper-version = Fersiwn { $number }
versioned-paper-with-version = { $heading }, fersiwn { $number }

## Lists

versioned-paper-list-title = Cylchoedd gorchwyl, rheolau a pholisïau
versioned-paper-list-lede = Yr hyn mae grwpiau a’r elusen wedi cytuno arno, fersiwn wrth fersiwn.
versioned-paper-list-all = Pob papur
versioned-paper-list-caption = Papurau yn ôl gweithgaredd
versioned-paper-list-archived = Cylchoedd gorchwyl, rheolau a pholisïau wedi’u harchifo
versioned-paper-list-archived-lede = Maen nhw wedi’u cadw, a gellir dod â nhw yn ôl.
versioned-paper-list-archived-none = Does dim wedi’i archifo.
versioned-paper-list-none-found = Does dim papur sy’n cyfateb.
versioned-paper-list-empty-title = Does dim wedi’i ysgrifennu eto
versioned-paper-list-empty-why = Mae cylch gorchwyl a rheolau sylfaenol yn perthyn i weithgaredd. Agorwch weithgaredd ac edrychwch o dan Papurau.
versioned-paper-list-empty-go = Gweld pob gweithgaredd
versioned-paper-column-heading = Papur
versioned-paper-column-owner = Pwy biau hwn
versioned-paper-column-version = Fersiwn
versioned-paper-column-status = Ble mae arni
versioned-paper-column-answers = Beth ddywedodd pobl
versioned-paper-whole-charity = Yr elusen gyfan
versioned-paper-policies = Polisïau’r elusen
versioned-paper-policies-lede = Mae pawb sy’n cymryd rhan yn cael y ddau hyn cyn dechrau.
versioned-paper-part = Cylch gorchwyl a rheolau
versioned-paper-field-superseded = Disodlwyd ar
versioned-paper-agreed-heading = Yr hyn mae’r grŵp yn cytuno arno
versioned-paper-agreed-lede = Ysgrifennwch y rhain gyda’ch gilydd. Maen nhw’n mynd i’r pecynnau ar ôl cael eu rhannu neu eu rhoi mewn grym.
versioned-paper-elsewhere-terms = Mae ein cylch gorchwyl yn cael ei gadw yn rhywle arall
versioned-paper-elsewhere-policy = Mae ein polisi taliadau yn cael ei gadw yn rhywle arall
versioned-paper-find-kind = Math
versioned-paper-find-every-kind = Pob math
versioned-paper-find-standing = Dangos
versioned-paper-find-current = Pob un ond y rhai a ddisodlwyd
versioned-paper-find-text = Geiriau mewn teitl, neu enw gweithgaredd
versioned-paper-find-save = Dangos y papurau hyn
versioned-paper-find-clear = Dangos pob papur

## One version

versioned-paper-show-since = Mewn grym ers { $day }.
versioned-paper-show-shared = Rhannwyd: { $day }.
versioned-paper-show-shared-with = Hefyd gyda’r rhain: { $others }.
versioned-paper-show-review = Edrych arno eto erbyn { $day }.
versioned-paper-show-replaced = Disodlwyd: { $day }.
versioned-paper-show-answers = Gweld pwy ddywedodd beth
versioned-paper-show-share = Rhannu’r fersiwn hwn
versioned-paper-show-edit = Newid y drafft hwn
versioned-paper-show-ask = Nodi beth mae pobl yn ei ddweud
versioned-paper-show-put-in-force = Ei roi mewn grym
versioned-paper-show-new-version = Dechrau fersiwn newydd
versioned-paper-show-keep = Mae’n aros fel y mae
versioned-paper-show-see-draft = Gweld drafft fersiwn { $number }
versioned-paper-show-changed-blank = Does neb wedi nodi eto beth sy’n wahanol.
versioned-paper-show-compare = Ei gymharu â’r fersiwn blaenorol
versioned-paper-show-unasked =
    { $count ->
        [one] Mae un person sy’n cymryd rhan heb gael y fersiwn hwn.
        [two] Mae 2 berson sy’n cymryd rhan heb gael y fersiwn hwn.
       *[other] Mae { $count } o bobl sy’n cymryd rhan heb gael y fersiwn hwn.
    }
versioned-paper-show-share-more = Ei rannu gyda mwy o bobl
versioned-paper-show-take-back = Ei newid: ei wneud yn ddrafft eto
versioned-paper-show-history = Hanes y fersiwn hwn
versioned-paper-show-archive = Archifo’r fersiwn hwn
versioned-paper-show-versions = Fersiynau
versioned-paper-next-share = Darllenwch ef gyda’ch gilydd, yna rhannwch ef
versioned-paper-next-share-why = Mae rhannu yn gofyn i bobl a ydyn nhw’n cytuno. Mae fersiwn a rannwyd yn aros fel y mae, fel bod pawb yn ateb i’r un geiriau.
versioned-paper-next-ask = Gofynnwch i bobl a ydyn nhw’n cytuno
versioned-paper-next-ask-why = Yn y ffordd sy’n gweddu i bob person: gyda llofnod, drwy e-bost, ar y ffôn, yn BSL, neu gyda chefnogwr.
versioned-paper-next-in-force = Rhowch ef mewn grym
versioned-paper-next-in-force-why = Mae pawb y gofynnwyd iddyn nhw wedi ateb.
versioned-paper-next-review = Edrychwch arno eto gyda’ch gilydd
versioned-paper-next-review-why = Gofynnwch i’r grŵp beth sy’n dal yn iawn a beth sydd ddim. Yna dechreuwch fersiwn newydd, neu nodwch ei fod yn aros fel y mae.
versioned-paper-kept-note = Mae’r fersiwn hwn yn aros fel y mae, am fod pobl yn gweithio yn ôl hwn. I newid rhywbeth, dechreuwch fersiwn newydd.
versioned-paper-shared-note = Mae’r fersiwn hwn yn aros fel y mae tra bydd pobl yn ateb.
versioned-paper-superseded-note = Disodlwyd y fersiwn hwn. Mae’n aros fel yr oedd, gydag atebion pawb.
versioned-paper-archived-note = Mae’r fersiwn hwn wedi’i archifo.

## The form

versioned-paper-new-title = Dechrau: { $kind }
versioned-paper-edit-title = Newid { $heading }
versioned-paper-save = Cadw’r drafft
versioned-paper-saved = Mae drafft { $heading } wedi’i gadw.
versioned-paper-heading-label = Teitl
versioned-paper-heading-missing = Rhowch deitl
versioned-paper-statements-title = Beth mae’n ei ddweud
versioned-paper-statements-lede = Un syniad ym mhob datganiad, mewn brawddegau byr. Mae pennawd yn dechrau rhan newydd.
versioned-paper-statements-missing = Rhowch o leiaf un peth mae’n ei ddweud
versioned-paper-changed-label = Beth sy’n wahanol yn y fersiwn hwn
versioned-paper-changed-hint = Mewn geiriau plaen, fel nad oes rhaid i neb gymharu. Dywedwch pam hefyd.

versioned-paper-start-note = Testun i ddechrau yw hwn. Newidiwch beth bynnag mae eich grŵp eisiau ei newid. Chi sydd i lenwi’r hyn sydd mewn cromfachau sgwâr [fel hyn].
versioned-paper-start-empty = Dechrau gyda ffurflen wag yn lle hynny

## Sharing

# $places are statements, such as “Statement 3, Statement 7”.
versioned-paper-gaps = Llenwch yn gyntaf yr hyn sydd mewn cromfachau sgwâr, yma: { $places }

versioned-paper-share-title = Rhannu { $heading }
versioned-paper-share-lede = Rydych chi’n gofyn i bob person a ydyn nhw’n cytuno. Ar ôl hyn ni ellir newid y geiriau, dim ond rhoi fersiwn newydd yn eu lle.
versioned-paper-share-more-lede = Fydd neb sydd wedi’i gael o’r blaen yn gorfod ateb eto.
versioned-paper-share-nobody = Mae pawb sy’n cymryd rhan wedi cael y fersiwn hwn.
versioned-paper-share-save = Ei rannu
versioned-paper-share-first = Rhaid ei rannu cyn y gellir ei roi mewn grym.
versioned-paper-people-label = Gyda phwy i’w rannu
versioned-paper-people-hint = Dim ond pobl sydd wedi’i gael yn eu fformat eu hunain all ateb.
versioned-paper-people-charity-hint = Pawb, neu’r rhai sy’n cymryd rhan mewn un gweithgaredd.
versioned-paper-people-choose = Neb newydd
versioned-paper-people-everybody =
    { $count ->
        [one] Pawb sy’n cymryd rhan ac sydd heb ei gael eto (un person)
        [two] Pawb sy’n cymryd rhan ac sydd heb ei gael eto (2 berson)
       *[other] Pawb sy’n cymryd rhan ac sydd heb ei gael eto ({ $count } o bobl)
    }
versioned-paper-people-missing = Dewiswch gyda phwy i’w rannu, neu nodwch pwy arall
versioned-paper-others-label = Gyda phwy arall i’w rannu
versioned-paper-others-hint = Staff, pobl mewn swyddi uwch neu adrannau. Does dim rhaid iddyn nhw gytuno.
versioned-paper-shared-on-label = Diwrnod ei rannu
versioned-paper-shared-on-missing = Rhowch ddiwrnod ei rannu
versioned-paper-shared =
    { $count ->
        [0] Does neb newydd i rannu { $heading } gyda nhw.
        [one] Mae { $heading } wedi’i rannu gydag un person.
        [two] Mae { $heading } wedi’i rannu gyda 2 berson.
        [8] Mae { $heading } wedi’i rannu gydag 8 o bobl.
        [11] Mae { $heading } wedi’i rannu gydag 11 o bobl.
       *[other] Mae { $heading } wedi’i rannu gyda { $count } o bobl.
    }
versioned-paper-shared-again = Mae’r fersiwn hwn wedi’i rannu.
versioned-paper-back-title = Gwneud { $heading } yn ddrafft eto?
versioned-paper-back-why = Does neb wedi ateb eto. Rhaid dweud wrth bobl y bydd y geiriau’n newid, a gofyn iddyn nhw eto.
versioned-paper-back-answered = Mae rhywun wedi ateb i’r geiriau hyn yn barod, felly maen nhw’n aros. Dechreuwch fersiwn newydd gyda’r un geiriau a newidiwch hwnnw.
versioned-paper-back-save = Ei wneud yn ddrafft eto
versioned-paper-back-done = Mae { $heading } yn ddrafft eto.

## In force

versioned-paper-in-force-title = Rhoi { $heading } mewn grym
versioned-paper-in-force-lede = O’r diwrnod hwn mae pobl yn gweithio yn ôl hwn.
versioned-paper-in-force-replaces = Mae’n disodli fersiwn { $number }. Mae’r hyn a ddywedodd pobl am y fersiwn hwnnw yn aros gydag ef.
versioned-paper-in-force-not-all = Gallwch ei roi mewn grym beth bynnag. Siaradwch yn gyntaf â’r rhai sydd ddim yn cytuno neu sydd heb ateb: gall eu rhesymau ei wella.
versioned-paper-in-force-done = Mae { $heading } mewn grym.
versioned-paper-from-label = Mewn grym o
versioned-paper-from-missing = Rhowch y diwrnod cyntaf y mae mewn grym
versioned-paper-from-early = Cafodd ei rannu y diwrnod hwn: { $day }. Rhowch y diwrnod hwnnw neu un hwyrach
versioned-paper-review-label = Edrych arno eto erbyn
versioned-paper-review-missing = Rhowch y diwrnod i edrych arno eto
versioned-paper-review-early = Rhaid i’r diwrnod i edrych arno eto fod yn hwyrach na hynny
versioned-paper-review-hint = Bydd yr Hafan yn eich atgoffa. Blwyddyn sy’n arferol.
versioned-paper-review-done = Mae { $heading } yn aros fel y mae. Edrych arno eto: { $day }.
versioned-paper-keep-title = Mae { $heading } yn aros fel y mae
versioned-paper-keep-lede = Rydych chi wedi edrych arno gyda’ch gilydd ac nid oes rhaid i ddim newid.
versioned-paper-keep-save = Ei gadw fel y mae
versioned-paper-new-version-done = Dyma ddrafft o fersiwn { $number }. Mae’r fersiwn blaenorol yn aros fel y mae.

## What changed

versioned-paper-changes-title = O fersiwn { $before } i fersiwn { $number }
versioned-paper-changes-lede = Beth sy’n wahanol, datganiad wrth ddatganiad.
versioned-paper-changes-ours = Yn ein geiriau ein hunain
versioned-paper-changes-write = Ysgrifennu beth sy’n wahanol
versioned-paper-changes-words = Gair am air
versioned-paper-changes-none = Mae pob datganiad yr un fath.
versioned-paper-changes-count =
    { $count ->
        [one] Un gwahaniaeth.
        [two] 2 wahaniaeth.
       *[other] { $count } gwahaniaeth.
    }
versioned-paper-changes-same =
    { $count ->
        [0] Does dim datganiad yr un fath.
        [one] Mae un datganiad yr un fath.
        [two] Mae 2 ddatganiad yr un fath.
       *[other] Mae { $count } datganiad yr un fath.
    }
versioned-paper-changes-before = Gweld y fersiwn blaenorol
versioned-paper-diff-title = Teitl arall
versioned-paper-diff-added = Newydd
versioned-paper-diff-taken-out = Wedi’i dynnu allan
versioned-paper-diff-reworded = Mewn geiriau eraill
versioned-paper-diff-before = Cyn:
versioned-paper-diff-now = Nawr:
versioned-paper-diff-gone = Geiriau a dynnwyd allan:
versioned-paper-diff-new = Geiriau a ychwanegwyd:
versioned-paper-diff-quoted = “{ $words }”

## The paper

versioned-paper-title = { $heading }: { $activity }
versioned-paper-print-title = { $heading } fel papur
versioned-paper-poster-title = { $title }, poster
versioned-paper-paper-says = Beth mae’n ei ddweud
versioned-paper-paper-changed = Beth sy’n wahanol yn y fersiwn hwn
versioned-paper-paper-draft = Fersiwn { $number }. Drafft yw hwn. Does neb wedi cytuno arno eto.
versioned-paper-paper-shared = Fersiwn { $number }. Rydyn ni’n gofyn i chi a ydych chi’n cytuno.
versioned-paper-paper-in-force = Fersiwn { $number }. Mewn grym ers { $day }.
versioned-paper-paper-superseded = Fersiwn { $number }. Cafodd ei ddisodli: { $day }.
versioned-paper-paper-ask = Ydych chi’n cytuno?
versioned-paper-paper-ask-do = Dywedwch wrthym a ydych chi’n cytuno. Gallwch lofnodi, ysgrifennu, ffonio neu ddefnyddio BSL. Gall cefnogwr eich helpu.
versioned-paper-paper-ask-no = Gallwch ddweud na. Gallwch ddweud pam, os ydych chi eisiau. Byddwn yn gwrando, a gallwch gymryd rhan o hyd.
versioned-paper-paper-agreement = Pwy gytunodd ar hyn
versioned-paper-paper-agreed = Mae { NUMBER($agreed) } o’r { NUMBER($asked) } o bobl y gofynnwyd iddyn nhw wedi cytuno.
versioned-paper-paper-review = Byddwn yn edrych arno eto erbyn { $day }.

## The archive

versioned-paper-archive-title = Archifo { $heading }?
versioned-paper-archive-why = Mae’n gadael y rhestrau a’r pecynnau, ond does dim yn cael ei golli: mae’r hyn a ddywedodd pobl yn aros gydag ef. Gallwch ddod ag ef yn ôl.
versioned-paper-archive-save = Archifo’r fersiwn hwn
versioned-paper-archive-done = Mae { $heading } wedi’i archifo.
versioned-paper-restore = Dod ag ef yn ôl
versioned-paper-restore-done = Mae { $heading } yn ôl.
versioned-paper-restore-replaced = Mae { $heading } yn ôl fel fersiwn a ddisodlwyd, am fod fersiwn { $number } mewn grym nawr.
