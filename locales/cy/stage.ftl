### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

stage-label = Cam
stage-title = { $title }: symud ymlaen
stage-page = Symud ymlaen
stage-lede = Mae ar y cam “{ $stage }”.
stage-link = Ei symud ymlaen
stage-idea = Syniad
stage-planning = Cynllunio
stage-ready = Yn barod i ddechrau
stage-active = Ar waith
stage-feedback-due = Angen rhoi adborth
stage-evaluated = Wedi edrych yn ôl
stage-closed = Wedi cau
stage-paused = Wedi’i oedi
stage-cancelled = Wedi’i ganslo
stage-idea-meaning = Meddyliodd rhywun amdano. Does dim wedi’i benderfynu.
stage-planning-meaning = Rydych chi’n ei gynllunio gyda chynrychiolwyr.
stage-ready-meaning = Mae popeth ar gyfer y dechrau yno.
stage-active-meaning = Mae’r gwaith yn mynd ymlaen.
stage-feedback-due-meaning = Mae’r gwaith ar ben. Mae pobl yn aros i glywed beth ddaeth ohono.
stage-evaluated-meaning = Mae’r grŵp wedi edrych yn ôl ar sut aeth pethau.
stage-closed-meaning = Mae wedi gorffen. Mae’n aros yn y cofnodion.
stage-paused-meaning = Mae’n gorffwys am ychydig. Rhaid dweud wrth bobl pam.
stage-cancelled-meaning = Ni fydd yn digwydd. Rhaid dweud wrth bobl pam.
stage-gate-heading = Cyn iddo ddechrau
stage-gate-lede =
    { $count ->
        [0] Mae popeth yno.
        [one] Mae un peth ar goll.
        [two] Mae dau beth ar goll.
       *[other] Mae { $count } o bethau ar goll.
    }
stage-gate-done = Wedi’i wneud
stage-gate-todo = I’w wneud
stage-gate-overview = Mae’r trosolwg wedi’i ysgrifennu
stage-gate-overview-missing = Dydy’r canlyniadau disgwyliedig, na sut byddwch chi’n gwybod ei fod wedi gweithio, ddim wedi’u hysgrifennu.
stage-gate-contact = Mae cyswllt a dirprwy wedi’u henwi
stage-gate-contact-missing = Does dim dirprwy: neb i’w holi pan fydd y cyswllt i ffwrdd.
stage-gate-people = Mae cynrychiolwyr yn cymryd rhan
stage-gate-people-missing = Does neb wedi’i ychwanegu eto.
stage-gate-purpose = Penderfynwyd ar y diben gyda chynrychiolwyr
stage-gate-purpose-missing = Does dim nodyn o bwy benderfynodd ar y diben.
stage-gate-terms = Mae’r grŵp wedi cytuno ar ei gylch gorchwyl
stage-gate-terms-missing = Dydy’r grŵp ddim wedi cytuno sut mae’n gweithio gyda’i gilydd.
stage-gate-access-audit = Gwiriwyd hygyrchedd
stage-gate-access-audit-missing = Ni wiriwyd hygyrchedd y lle neu’r platfform, neu mae rhywbeth heb ei orffen.
stage-gate-payment-policy = Mae pawb wedi cael y polisi taliadau
stage-gate-payment-policy-missing = Does neb wedi anfon at bobl i ddweud sut maen nhw’n cael eu talu.
stage-gate-formats = Mae fformat pawb yn hysbys
stage-gate-formats-missing = Mae rhywun heb ddweud sut maen nhw eisiau eu papurau.
stage-gate-budget = Mae arian ar ei gyfer
stage-gate-budget-missing = Does dim arian wedi’i neilltuo ar ei gyfer.
stage-gate-arrangements = Cytunwyd ar amserau a lleoedd
stage-gate-arrangements-missing = Ni chytunwyd ar amserau a lleoedd gyda phobl.
stage-confirm-title = Cadarnhau: { $what }
stage-confirm-lede = Ni all Alongside weld hyn drosto’i hun. Ysgrifennwch sut cafodd ei wneud, er mwyn i bawb allu gweld.
stage-confirm-note-label = Sut cafodd ei wneud
stage-confirm-note-hint = Er enghraifft, “Profwyd y ddolen gyda Joan yn ystafell bwyllgor 2”
stage-confirm-note-missing = Rhowch sut cafodd ei wneud
stage-confirm-on-label = Diwrnod y cafodd ei wneud
stage-confirm-on-missing = Rhowch y diwrnod y cafodd ei wneud
stage-confirm-save = Cadarnhau hyn
stage-confirmed = Wedi’i gadarnhau: { $what }.
stage-confirmed-line = Wedi’i gadarnhau ({ $day }): { $note }
stage-back = Yn ôl i symud ymlaen
stage-move-heading = Beth sy’n dod nesaf
stage-move-to = Ei symud i “{ $stage }”
stage-move-save = Ei symud
stage-move-missing = Dewiswch gam
stage-move-label = Cam newydd
stage-why-label = Rheswm
stage-why-hint = Mewn geiriau y byddech yn eu dweud wrth gynrychiolwyr. Mae ei angen i oedi neu ganslo, neu i ddechrau tra bod rhywbeth ar goll.
stage-why-missing = Rhowch y rheswm, er mwyn gallu dweud wrth bobl
stage-why-override-missing = Rhowch pam mae’n dechrau er bod rhywbeth ar goll
stage-decided-by-label = Pwy sy’n penderfynu dechrau tra bod rhywbeth ar goll
stage-decided-by-hint = Dim ond ei angen tra bydd rhywbeth uchod ar goll. Mae’r enw’n aros gyda’r gweithgaredd, ac i’w weld mewn adroddiadau.
stage-decided-by-missing = Mae rhywbeth ar goll. Cywirwch hynny yn gyntaf, neu rhowch pwy sy’n penderfynu dechrau beth bynnag
stage-told-label = Diwrnod y dywedwyd wrth gynrychiolwyr pam
stage-told-hint = Dim ond ar gyfer saib neu ddiwedd. Gadewch hwn yn wag os oes angen dweud wrthyn nhw o hyd.
stage-moved = Mae { $title } nawr ar y cam “{ $stage }”.
stage-no-way = Symudodd yn y cyfamser. Edrychwch eto, yna dewiswch.
stage-moved-meanwhile = Mae rhywun arall wedi’i symud neu ei newid yn y cyfamser. Mae bellach ar y cam “{ $stage }”. Dewiswch eto
stage-override-heading = Dechreuodd tra bod rhywbeth ar goll
stage-override-line = Penderfynodd { $who } hyn ({ $day }): { $why }
stage-override-missing = Ar goll bryd hynny: { $list }.
stage-told-heading = Mae angen dweud wrth gynrychiolwyr pam o hyd
stage-told-save = Dywedwyd wrthyn nhw heddiw
stage-told-done = Mae wedi’i nodi bod pobl wedi cael gwybod heddiw.
stage-moves-heading = Y camau hyd yma
stage-moves-line = O “{ $was }” i “{ $becomes }”
stage-moves-none = Nid yw wedi symud eto.
stage-moves-told = Dywedwyd wrth gynrychiolwyr: { $day }.

stage-unanswered =
    { $count ->
        [one] Mae { $count } peth a ddywedodd pobl heb ateb eto. Atebwch ef, neu dywedwch pam ddim, ac yna caewch y gweithgaredd
        [two] Mae { $count } beth a ddywedodd pobl heb ateb eto. Atebwch nhw, neu dywedwch pam ddim, ac yna caewch y gweithgaredd
       *[other] Mae { $count } o bethau a ddywedodd pobl heb ateb eto. Atebwch nhw, neu dywedwch pam ddim, ac yna caewch y gweithgaredd
    }
stage-unanswered-heading = Mae rhywun yn aros am ateb
stage-unanswered-note =
    { $count ->
        [one] Gellir ei gau pan fydd ateb, neu reswm pam ddim, i { $count } peth arall a ddywedodd pobl.
        [two] Gellir ei gau pan fydd ateb, neu reswm pam ddim, i { $count } beth arall a ddywedodd pobl.
       *[other] Gellir ei gau pan fydd ateb, neu reswm pam ddim, i { $count } o bethau eraill a ddywedodd pobl.
    }
stage-unanswered-link = Gweld pwy sy’n aros

## When an activity stops: the letter, and its meetings

stage-next-label = Beth sy’n digwydd nesaf
stage-next-hint = Dim ond os yw’n cael ei oedi neu ei ganslo. Er enghraifft, pryd byddwch chi’n cysylltu. Mae hyn yn cael ei argraffu yn y llythyr at bawb.
stage-stopped-heading = Mae wedi dod i ben neu wedi’i oedi
stage-letter-link = Y llythyr sy’n dweud pam, yn fformat pob person
stage-letter-page = Dweud wrth bobl pam y daeth i ben
stage-letter-lede = Mae pob llythyr yn dweud pam y daeth i ben a beth sy’n digwydd nesaf, yn y fformat a ddewisodd pob person.
stage-letter-title = { $activity }: newyddion i chi
stage-letter-name = Newyddion am y gweithgaredd
stage-letter-paused = Mae { $activity } wedi’i oedi. Bydd yn mynd ymlaen yn nes ymlaen.
stage-letter-cancelled = Mae { $activity } wedi’i ganslo. Dydy e ddim yn digwydd.
stage-letter-why = Pam
stage-letter-next = Beth sy’n digwydd nawr
stage-letter-meeting = Mae’r cyfarfod hwn wedi’i ganslo: { $day }.
stage-letter-wait = Does dim rhaid i chi wneud dim. Byddwn yn dweud wrthoch chi pan fydd yn mynd ymlaen.
stage-letter-over = Does dim rhaid i chi wneud dim.
stage-letter-paid = Dywedwch wrthym os ydych chi eisoes wedi talu am rywbeth. Byddwn yn ei dalu’n ôl.
stage-meetings-link =
    { $count ->
        [one] Canslo’r cyfarfod sydd i ddod
       *[other] Canslo’r { $count } cyfarfod sydd i ddod
    }
stage-meetings-title = Canslo’r cyfarfodydd sydd i ddod
stage-meetings-lede = Wedyn mae tudalen pob cyfarfod yn rhestru pwy sydd heb glywed eto, a beth sydd wedi’i archebu o hyd.
stage-meetings-label = Cyfarfodydd i’w canslo
stage-meetings-missing = Dewiswch pa gyfarfodydd i’w canslo
stage-meetings-save = Canslo’r cyfarfodydd hyn
stage-meetings-done = Mae’r cyfarfodydd wedi’u canslo. Nawr dywedwch wrth bawb.
stage-meetings-untold = Cyfarfodydd wedi’u canslo a phobl heb glywed amdanyn nhw eto
