### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

agenda-part = Yr agenda
agenda-items-heading = Eitemau
agenda-items-none = Does dim eitemau eto.
agenda-total = Mae popeth yn cymryd { $total }. Hyd y cyfarfod: { $length }.
agenda-new = Ychwanegu eitem
agenda-add-break = Ychwanegu egwyl
agenda-add-other = Ychwanegu unrhyw fater arall
agenda-added = Mae “{ $title }” ar yr agenda.
agenda-saved = Mae eich newidiadau i “{ $title }” wedi’u cadw.
agenda-change = Newid
agenda-remove = Tynnu allan
agenda-remove-title = Tynnu “{ $title }” o’r agenda?
agenda-remove-why = Mae’r hyn a ddywedwyd amdani yn mynd hefyd. Gallwch ei chael yn ôl o dan “Beth sydd wedi newid”.
agenda-remove-save = Ei thynnu allan
agenda-removed = Mae “{ $title }” wedi’i thynnu allan.
agenda-moved = nawr yn llinell { $number } o { $count }, am { $time }
agenda-proposed-by = Cynigiwyd gan { $name }
agenda-proposer-unknown = Does neb wedi’i enwi eto
agenda-minutes-unknown = dim amser eto
agenda-paper-line = Papur: { $name }
agenda-kind-label = Math o linell
agenda-kind-introductions = Cyflwyniadau
agenda-kind-ground-rules = Rheolau sylfaenol
agenda-kind-item = Eitem
agenda-kind-break = Egwyl
agenda-kind-any-other = Unrhyw fater arall
agenda-purpose-label = Beth sydd i’r grŵp ei wneud gyda hi
agenda-purpose-decide = Penderfynu
agenda-purpose-decide-hint = Mae’r grŵp yn dewis, ac mae hynny’n cyfrif.
agenda-purpose-discuss = Trafod
agenda-purpose-discuss-hint = Mae’r grŵp yn dweud beth mae’n ei feddwl. Mae rhywun yn penderfynu wedyn.
agenda-purpose-hear = Clywed
agenda-purpose-hear-hint = Mae’r grŵp yn cael gwybod, ac yn gofyn.
agenda-title-label = Beth yw’r pwnc
agenda-title-hint = Mewn geiriau plaen, er enghraifft, “Archebu drwy neges destun”.
agenda-title-missing = Rhowch beth yw’r pwnc
agenda-proposer-label = Pwy a’i cynigiodd
agenda-proposer-hint = Cynrychiolydd neu gydweithiwr.
agenda-proposer-choose = Neb wedi’i ddewis eto
agenda-colleague = { $name } (cydweithiwr)
agenda-minutes-label = Faint o amser mae’n ei gymryd
agenda-minutes-suffix = munud
agenda-papers-label = Papurau ar ei chyfer
agenda-papers-hint = Enw pob papur, un ar bob llinell.
agenda-late-label = Ydy ei phapurau’n dod mewn pryd?
agenda-late-hint = Ystyr “mewn pryd” yw bod pob person yn eu cael mor gynnar ag y gofynnon nhw.
agenda-late-missing = Dewiswch a yw ei phapurau’n dod mewn pryd
agenda-late-in-time = Mewn pryd, neu does dim papurau
agenda-late-agreed = Yn hwyr, a phawb wedi cytuno
agenda-late-not-agreed = Yn hwyr, a heb gytundeb pawb
agenda-late-note-label = Pwy gytunodd i bapur hwyr, sut a phryd
agenda-late-note-hint = Er enghraifft, “Y chwech ohonyn nhw dros y ffôn neu neges destun, 12 Ionawr”.
agenda-late-note-missing = Dywedwch pwy gytunodd, sut a phryd
agenda-new-title = Ychwanegu eitem at yr agenda
agenda-new-save = Ychwanegu’r eitem
agenda-edit-title = Newid “{ $title }”
agenda-edit-save = Cadw’r newidiadau

## The checks

agenda-checks-heading = Wyth gwiriad
agenda-checks-met = Mae { $met } o { $count } fel y dylen nhw fod.
agenda-check-met = Fel y dylai fod
agenda-check-look = Edrychwch ar hyn
agenda-check-told = Er gwybodaeth
agenda-rule-early = Mae eitemau cynrychiolwyr yn dod yn gynnar
agenda-rule-not-last = Dydy eitemau cynrychiolwyr ddim yn olaf
agenda-rule-share = Cyfran cynrychiolwyr o’r amser
agenda-rule-complete = Mae pawb yn gwybod pwy, beth yw’r diben a pha mor hir
agenda-rule-breaks = Egwyliau i bawb
agenda-rule-first = Mae cyflwyniadau a rheolau sylfaenol yn dod gyntaf
agenda-rule-late = Papurau mewn pryd
agenda-rule-fits = Mae digon o amser yn y cyfarfod
agenda-breaks-kept = Does neb yn eistedd yn hirach nag y maen nhw’n dweud sy’n iawn iddyn nhw.
agenda-late-waits =
    { $people ->
        [one] Mae “{ $paper }”, papur ar gyfer “{ $title }”, yn hwyr, ac mae 1 person heb ddweud bod hynny’n iawn: gofynnwch, neu symudwch yr eitem i gyfarfod arall.
        [two] Mae “{ $paper }”, papur ar gyfer “{ $title }”, yn hwyr, ac mae 2 berson heb ddweud bod hynny’n iawn: gofynnwch iddyn nhw, neu symudwch yr eitem i gyfarfod arall.
       *[other] Mae “{ $paper }”, papur ar gyfer “{ $title }”, yn hwyr, ac mae { $people } o bobl heb ddweud bod hynny’n iawn: gofynnwch iddyn nhw, neu symudwch yr eitem i gyfarfod arall.
    }
agenda-late-waits-alone =
    { $people ->
        [one] Mae “{ $paper }” yn hwyr, ac mae 1 person heb ddweud bod hynny’n iawn: gofynnwch, neu symudwch y papur i gyfarfod arall.
        [two] Mae “{ $paper }” yn hwyr, ac mae 2 berson heb ddweud bod hynny’n iawn: gofynnwch iddyn nhw, neu symudwch y papur i gyfarfod arall.
       *[other] Mae “{ $paper }” yn hwyr, ac mae { $people } o bobl heb ddweud bod hynny’n iawn: gofynnwch iddyn nhw, neu symudwch y papur i gyfarfod arall.
    }
agenda-late-ask = Gofyn am “{ $paper }”, neu ei symud
agenda-ground-rules = Y rheolau a wnaeth y grŵp hwn: { $title }
agenda-late-kept = Does dim papur yn hwyr heb gytundeb pawb.
agenda-none-of-representatives = Does dim eitem gan gynrychiolydd eto: gofynnwch i bawb am beth maen nhw eisiau siarad.
agenda-first-is-late = Mae eitem gyntaf cynrychiolydd, “{ $title }”, yn rhif { $number } o { $count }: symudwch hi i’r hanner cyntaf.
agenda-is-last = Mae “{ $title }” yn olaf, pan fydd amser yn brin: symudwch hi i fyny, cyn eitem gan gydweithiwr.
agenda-share-unknown = Does gan ddim un eitem amser eto.
agenda-share = Mae { $share } o { $all } ar gyfer yr hyn y gofynnodd cynrychiolwyr amdano: { $percent }%.
agenda-needs = Dydy “{ $title }” ddim yn dweud { $needs }: ychwanegwch hyn.
agenda-needs-proposer = pwy a’i cynigiodd
agenda-needs-purpose = beth yw ei diben
agenda-needs-minutes = hyd yr eitem
agenda-no-break = Erbyn diwedd “{ $title }” mae pobl wedi eistedd am { $length } heb egwyl, ac mae angen un ar rywun yn y grŵp ar ôl { $most }: ychwanegwch egwyl o’i blaen.
agenda-too-long = Mae “{ $title }” ei hun yn cymryd { $length }, ac mae angen egwyl ar rywun yn y grŵp ar ôl { $most }: gwnewch ddwy eitem ohoni.
agenda-not-first = Mae’r cyfarfod yn dechrau gyda rhywbeth arall: rhowch gyflwyniadau a rheolau sylfaenol yn gyntaf.
agenda-not-agreed = Mae papur ar gyfer “{ $title }” yn hwyr ac nid yw pawb wedi cytuno: gofynnwch iddyn nhw, neu symudwch yr eitem i’r cyfarfod nesaf.
agenda-over = Mae popeth yn cymryd { $total }, a hyd y cyfarfod yw { $length }: tynnwch { $over } allan, neu gwnewch y cyfarfod yn hirach.
agenda-fits = Mae popeth yn cymryd { $total } o { $length }, ac mae { $left } ar ôl.
agenda-first = Rhoi cyflwyniadau a rheolau sylfaenol yn gyntaf
agenda-first-done = Mae cyflwyniadau a rheolau sylfaenol yn dod gyntaf.
agenda-breaks = Gosod yr egwyliau
agenda-breaks-done = Mae’r egwyliau wedi’u gosod fel nad oes neb yn eistedd yn rhy hir.
agenda-go-to = Mynd at “{ $title }”
agenda-mend = Newid “{ $title }”
agenda-make-longer = Newid amser y cyfarfod

## The call for items

agenda-call-heading = Gofyn am eitemau
agenda-call-title = Gofyn am eitemau
agenda-call-lede = Mae pawb yn cael eu holi mewn da bryd am beth maen nhw eisiau siarad.
agenda-call-none = Does neb wedi’i holi eto am beth maen nhw eisiau siarad.
agenda-call-not-asked = Diwrnod olaf ar gyfer eitemau: { $day }. Does neb wedi’i holi eto.
agenda-call-asked-by = Holwyd pobl: { $asked }. Diwrnod olaf ar gyfer eitemau: { $day }.
agenda-call-begin = Gofyn am eitemau
agenda-call-change = Newid y diwrnodau hyn
agenda-call-link = Gofyn am eitemau
agenda-call-letters = Y llythyr sy’n gofyn, yn fformat pawb
agenda-call-by-label = Diwrnod olaf ar gyfer eitemau
agenda-call-by-hint = Gadewch amser i’r papurau ar ei ôl.
agenda-call-by-missing = Rhowch y diwrnod olaf ar gyfer eitemau
agenda-call-asked-label = Diwrnod y cafodd pobl eu holi
agenda-call-asked-hint = Gadewch hwn yn wag nes bydd y llythyrau wedi mynd.
agenda-call-save = Cadw’r diwrnodau hyn
agenda-call-done = Mae’r diwrnodau wedi’u cadw.
agenda-call-paper-name = Am beth i siarad
agenda-call-ask = Am beth ydych chi eisiau siarad? Dywedwch un peth neu fwy wrthym. Mae eich eitemau’n dod yn gynnar yn y cyfarfod.
agenda-call-how = Dywedwch wrth { $name } mewn unrhyw ffordd. Mae ychydig eiriau’n ddigon.
agenda-call-by = Dywedwch wrthym erbyn { $day }. Yna gallwn wneud y papurau mewn pryd.
agenda-call-next = Rydyn ni’n rhoi eich eitemau ar yr agenda. Mae’r agenda’n dangos pwy ofynnodd am bob eitem.

## The paper

agenda-paper-name = Agenda’r cyfarfod
agenda-paper-link = Yr agenda fel papur
agenda-paper-heading = Am beth rydyn ni’n siarad
agenda-paper-none = Does dim eitemau eto.
agenda-paper-open = Yn dal i’w wneud o gyfarfodydd cynt
agenda-paper-item = { $time }: { $title }.
agenda-paper-length = Mae’n cymryd { $length }.
agenda-paper-proposer = Gofynnodd { $name } am hyn.
agenda-paper-decide = Rydyn ni’n penderfynu hyn gyda’n gilydd.
agenda-paper-discuss = Rydyn ni’n siarad am hyn gyda’n gilydd.
agenda-paper-hear = Rydych chi’n clywed am hyn. Gallwch ofyn.
agenda-paper-papers = Papurau: { $papers }.
agenda-open-what = Mae’r rhain yn cael eu hargraffu ar ddiwedd yr agenda.
