### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

review-part = Edrych yn ôl
review-part-lede = Edrychwch ar y gweithgaredd gyda’ch gilydd. Does dim sgôr.
review-none = Does neb wedi edrych yn ôl eto. Gwnewch hynny gyda’r grŵp, yn y canol ac ar y diwedd.
review-add = Dechrau adolygiad
review-archived = Adolygiadau wedi’u harchifo
review-name = { $frame }, { $day }
review-new-title = Dechrau adolygiad
review-new-lede = Dewiswch y penawdau sy’n addas i’r grŵp.
review-new-save = Dechrau
review-begun = Mae’r adolygiad wedi dechrau. Ysgrifennwch o dan bob pennawd beth rydych chi’n ei weld gyda’ch gilydd.
review-frame-label = Pa benawdau
review-frame-missing = Dewiswch y penawdau
review-frame-four-pi = 4Pi
review-frame-four-pi-hint = Egwyddorion, diben, presenoldeb, proses ac effaith.
review-frame-elements = Wyth elfen hanfodol
review-frame-elements-hint = Cydraddoldeb, cynhwysiant, parch at ei gilydd, perchnogaeth, strwythur, ymrwymiad, adborth a datblygiad personol.
review-begun-label = Dechreuwyd ar
review-begun-missing = Rhowch y diwrnod y dechreuwyd
review-with-label = Pwy sy’n edrych arno gyda’i gilydd
review-with-hint = Er enghraifft, “y bwrdd cyfan”.
review-back-to-list = Yn ôl i’r adolygiadau
review-back = Yn ôl i’r adolygiad
review-heading-label = Pennawd
review-plan-label = Beth gynllunion ni
review-plan-hint = Beth oeddech chi am ei wneud amdano.
review-found-label = Beth welson ni
review-found-hint = Yng ngeiriau’r grŵp. Mae’r dudalen yn dangos beth mae’r cofnodion yn ei ddweud.
review-question-label = Beth sy’n dal ar agor
review-question-hint = Beth nad ydych chi’n ei wybod eto, ac am ei ofyn.
review-question-open = Does neb wedi ysgrifennu dim yma eto. Mae hwnnw’n gwestiwn agored.
review-evidence = Beth mae’r cofnodion yn ei ddangos
review-write = Ysgrifennu o dan “{ $heading }”
review-write-save = Cadw
review-written = Mae’r hyn a ysgrifennoch o dan “{ $heading }” wedi’i gadw.
review-history = Beth sydd wedi newid
review-archive = Archifo’r adolygiad hwn
review-archive-title = Archifo “{ $review }”?
review-archive-why = Mae’n gadael y rhestr. Does dim yn cael ei golli, a gallwch ddod ag ef yn ôl.
review-archive-save = Ei archifo
review-archive-done = Mae’r adolygiad wedi’i archifo.
review-archived-note = Mae’r adolygiad hwn wedi’i archifo.
review-restore = Dod ag ef yn ôl
review-restore-done = Mae’r adolygiad yn ôl.
review-paper-link = Gwneud papur o’r adolygiad hwn

review-principles = Egwyddorion
review-principles-asks = Sut rydyn ni am weithio gyda’n gilydd, ac a ydyn ni?
review-purpose = Diben
review-purpose-asks = A yw pawb yn gwybod beth yw’r diben, a phwy benderfynodd hynny?
review-presence = Presenoldeb
review-presence-asks = Pwy sydd yma, a phwy sydd ddim?
review-process = Proses
review-process-asks = A yw ein ffordd o weithio yn gadael i bawb gymryd rhan?
review-impact = Effaith
review-impact-asks = Beth sydd wedi newid am fod pobl wedi cymryd rhan?
review-equality = Cydraddoldeb
review-equality-asks = A yw pawb yn cyfrif yr un fath?
review-inclusion = Cynhwysiant
review-inclusion-asks = A oes rhywun yn cael ei adael allan?
review-respect = Parch at ei gilydd
review-respect-asks = A yw her yn cael ei chymryd mor ddifrifol â chanmoliaeth?
review-ownership = Perchnogaeth
review-ownership-asks = Beth mae’r grŵp wedi’i benderfynu ei hun?
review-structure = Strwythur
review-structure-asks = A oes cynllun clir, a wnaethon ni gyda’n gilydd?
review-commitment = Ymrwymiad
review-commitment-asks = A yw pobl mewn swyddi uwch yn cadw’r hyn maen nhw’n ei addo?
review-feedback = Adborth
review-feedback-asks = A yw pawb yn clywed beth ddaeth o’r hyn a ddywedon nhw?
review-development = Datblygiad personol
review-development-asks = A yw pobl yn datblygu gyda’r gwaith, fel maen nhw eisiau?

review-shows-decided = { $count ->
    [0] Does dim wedi’i nodi a gafodd ei benderfynu gyda chynrychiolwyr.
    [one] Cafodd { $count } peth ei benderfynu gyda chynrychiolwyr.
    [two] Cafodd { $count } beth eu penderfynu gyda chynrychiolwyr.
   *[other] Cafodd { $count } o bethau eu penderfynu gyda chynrychiolwyr.
}
review-shows-people = { $people ->
    [one] Mae { $people } person yn cymryd rhan.
    [two] Mae { $people } berson yn cymryd rhan.
   *[other] Mae { $people } o bobl yn cymryd rhan.
}
review-shows-access-complete = Cafodd hygyrchedd y lle ei wirio, a does dim ar ôl i’w wneud.
review-shows-access-open = Cafodd hygyrchedd y lle ei wirio, ac mae rhywbeth ar ôl i’w wneud.
review-shows-point = { $point }: atebodd { $yes } o { $said } “do” ar ôl y cyfarfod diwethaf.
review-shows-point-most = { $point }: dywedodd y rhan fwyaf o bobl “do” ar ôl y cyfarfod diwethaf, ac ni wnaeth ychydig.
review-shows-point-half = { $point }: dywedodd hanner y bobl “do” ar ôl y cyfarfod diwethaf.
review-shows-point-few = { $point }: ychydig o bobl ddywedodd “do” ar ôl y cyfarfod diwethaf.
review-shows-share = Roedd { $share } y cant o’r amser ar agendâu ar gyfer yr hyn a gyflwynodd cynrychiolwyr.
review-shows-papers-all = Daeth pob papur mewn pryd.
review-shows-papers-most = Daeth y rhan fwyaf o bapurau mewn pryd, a daeth rhai’n hwyr.
review-shows-papers-half = Daeth hanner y papurau mewn pryd, a daeth hanner yn hwyr.
review-shows-papers-few = Daeth y rhan fwyaf o bapurau’n hwyr.
review-shows-paid = Talwyd hanner yr hawliadau o fewn { $median } o ddiwrnodau gwaith. Cymerodd yr hiraf { $worst }.
review-shows-challenges = Pethau a oedd yn herio: mae { $answered } o { $said } wedi cael ateb.
review-shows-supports = Pethau a oedd yn cytuno: mae { $answered } o { $said } wedi cael ateb.
review-shows-ideas = Syniadau newydd: mae { $answered } o { $said } wedi cael ateb.
review-shows-promises = Addewidion: cafodd { $kept } o { $all } eu cadw mewn pryd.
review-shows-certificates =
    { $count ->
        [0] Does dim tystysgrif wedi’i hysgrifennu ar ei gyfer eto.
        [one] Cafodd { $count } dystysgrif ei hysgrifennu ar ei gyfer.
        [two] Cafodd { $count } dystysgrif eu hysgrifennu ar ei gyfer.
       *[other] Cafodd { $count } o dystysgrifau eu hysgrifennu ar ei gyfer.
    }

## Y papur

review-paper-title = Edrych yn ôl: { $activity }
review-paper-what = Dyma beth gynllunion ni a beth welson ni. Does dim sgôr.
review-paper-begun = Dechreuon ni: { $day }.
review-paper-with = Pwy edrychodd arno: { $who }.
