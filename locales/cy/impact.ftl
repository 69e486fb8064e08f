### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

impact-page-title = Adroddiad effaith
impact-page-lede = Beth newidiodd oherwydd pobl, a beth na newidiodd. Dewiswch y diwrnodau, yna’r fformat.
impact-page-link = Gwneud adroddiad effaith
impact-page-left-out-heading = Geiriau sydd wedi’u gadael allan
impact-page-left-out = Dydy adroddiad ddim yn datgelu amhariad nac iechyd neb. Mae’r geiriau hyn wedi’u gadael allan ohono. Newidiwch nhw lle maen nhw, a byddan nhw ynddo eto.
impact-page-empty = Does dim wedi’i gofnodi yn y cyfnod hwn. Mae’r adroddiad yn dweud hynny.
impact-page-future = Dydy’r cyfnod hwn ddim wedi dechrau eto. Mae’r adroddiad yn dweud hynny.
impact-page-so-far = Dydy’r cyfnod hwn ddim ar ben eto. Mae’r adroddiad yn dweud beth sydd wedi’i gofnodi hyd heddiw.
impact-page-counts = Mae papurau mewn pryd yn cael eu cyfrif unwaith. Pan wnewch yr adroddiad hwn, bydd y cyfarfodydd rhwng { $from } a { $until } yn cael eu cyfrif am byth: bydd adroddiad diweddarach yn cynnwys y dyddiau hyn i gyd gyda’i gilydd, neu’n eu gadael allan. Felly dewiswch y flwyddyn gyfan, nid ychydig ddyddiau ohoni.
impact-page-counts-heading = Papurau mewn pryd
impact-page-what = { $inputs ->
    [one] Mae { $inputs } peth a ddywedodd pobl ynddo.
    [two] Mae { $inputs } beth a ddywedodd pobl ynddo.
   *[other] Mae { $inputs } o bethau a ddywedodd pobl ynddo.
}
impact-title = Beth newidiodd
impact-title-of = Beth newidiodd: { $activity }
impact-period = Mae’r adroddiad hwn am y cyfnod hwn: { $from } hyd { $until }.
impact-people = { $people ->
    [one] Cymerodd { $people } person ran.
    [two] Cymerodd { $people } berson ran.
   *[other] Cymerodd { $people } o bobl ran.
}
impact-people-few = Cymerodd llai na 5 o bobl ran.
impact-empty = Does dim wedi’i gofnodi yn y cyfnod hwn. Rydyn ni’n dweud hynny wrthych hefyd.
impact-future = Dydy’r cyfnod hwn ddim wedi dechrau eto. Does dim i’w ddweud wrthych amdano.
impact-so-far = Dydy’r cyfnod hwn ddim ar ben eto. Dyma beth rydyn ni’n ei wybod hyd { $day }.
impact-more = { $count ->
    [one] Dyma’r { $most } diweddaraf. Mae { $count } arall nad yw yn yr adroddiad hwn. Gofynnwch i ni os hoffech wybod amdano.
   *[other] Dyma’r { $most } diweddaraf. Mae { $count } arall nad ydyn nhw yn yr adroddiad hwn. Gofynnwch i ni os hoffech wybod amdanyn nhw.
}
impact-wanted = Beth oedden ni eisiau
impact-outcomes = Beth oedden ni’n ei ddisgwyl:
impact-measures = Sut byddwn ni’n gwybod:
impact-changed = Beth newidiodd oherwydd chi
impact-changed-none = Does dim wedi newid eto.
impact-refused = Beth na wnaethon ni, a pham
impact-refused-none = Ni ddywedon ni na wrth ddim.
impact-answered = Pa mor aml yr atebon ni
impact-answered-what = Yr hyn sy’n cyfrif fwyaf yw sut rydyn ni’n ateb pobl sy’n ein herio.
impact-answered-none = Ni ddywedodd neb ddim wrthym yn y cyfnod hwn.
impact-answered-chart = Bar ar gyfer pob math o beth a ddywedodd pobl. Llawn: wedi’i ateb mewn pryd. Streipiog: wedi’i ateb yn hwyr. Dotiog: yn dal i aros.
impact-answered-table = Beth ddywedodd pobl, a pha mor aml yr atebon ni
impact-answered-days = { $median ->
    [one] Daeth hanner yr atebion o fewn { $median } diwrnod gwaith. Cymerodd yr hiraf { $longest }.
    [two] Daeth hanner yr atebion o fewn { $median } ddiwrnod gwaith. Cymerodd yr hiraf { $longest }.
   *[other] Daeth hanner yr atebion o fewn { $median } diwrnod gwaith. Cymerodd yr hiraf { $longest }.
}
impact-kind-supports = Roedden nhw’n cytuno
impact-kind-challenges = Roedden nhw’n ein herio
impact-kind-new-idea = Roedd ganddyn nhw syniad newydd
impact-numbered = { $number }. { $name }
impact-column-kind = Beth wnaeth pobl
impact-column-said = Dywedwyd
impact-column-in-time = Atebwyd mewn pryd
impact-column-late = Atebwyd yn hwyr
impact-column-waiting = Yn dal i aros
impact-chart-list = Mae’r rhestr yn dweud yr un peth mewn ffigurau.
impact-chart-table = Mae’r tabl yn dweud yr un peth mewn ffigurau.
impact-in-time = Papurau mewn pryd
impact-in-time-none = Cafodd llai na 5 o bobl bapurau cyfarfodydd. Dydyn ni ddim yn dweud dim am gyn lleied o bobl.
impact-in-time-every = Daeth pob papur cyfarfod mewn pryd.
impact-in-time-most = Daeth y rhan fwyaf o bapurau cyfarfodydd mewn pryd. Daeth rhai’n hwyr.
impact-in-time-half = Daeth hanner papurau’r cyfarfodydd mewn pryd. Daeth hanner yn hwyr.
impact-in-time-few = Daeth y rhan fwyaf o bapurau cyfarfodydd yn hwyr.
impact-in-time-no-figures = Dydyn ni ddim yn rhoi ffigurau yma. Gallai nifer mor fach ddweud wrthych am un person.
impact-in-time-no-figures-here = Rydyn ni’n rhoi ffigurau am ein helusen gyfan yn unig. Gallai rhai un gweithgaredd ddweud wrthych am un person.
impact-in-time-days = Dyma bapurau cyfarfodydd rhwng { $from } a { $until }.
impact-in-time-others = Fformatau eraill
impact-in-time-all = Pob fformat
impact-in-time-table = Papurau cyfarfodydd, yn ôl fformat
impact-in-time-why = Mae fformat yn cael ei gyfrif gyda’r lleill lle gallai ei nifer ddweud wrthych am lai na 5 o bobl.
impact-column-format = Fformat
impact-column-came-in-time = Mewn pryd
impact-column-came-late = Yn hwyr
impact-access = A oedd pawb yn gallu cymryd rhan?
impact-access-said = Taflenni ar ôl cyfarfodydd: mae { $yes } o { $of } yn dweud “Roedd yr hyn sydd ei angen arnaf i gymryd rhan yno”.
impact-access-said-most = Mae’r rhan fwyaf o’r taflenni ar ôl cyfarfodydd yn dweud “Roedd yr hyn sydd ei angen arnaf i gymryd rhan yno”. Mae ychydig yn dweud nad oedd.
impact-access-said-half = Mae hanner y taflenni ar ôl cyfarfodydd yn dweud “Roedd yr hyn sydd ei angen arnaf i gymryd rhan yno”.
impact-access-said-few = Ychydig o’r taflenni ar ôl cyfarfodydd sy’n dweud “Roedd yr hyn sydd ei angen arnaf i gymryd rhan yno”.
impact-access-came-few = Archebwyd cefnogaeth. Daeth hi lai na 5 gwaith.
impact-access-came = { $count ->
    [one] Archebwyd cefnogaeth. Daeth hi unwaith.
    [two] Archebwyd cefnogaeth. Daeth hi ddwywaith.
   *[other] Archebwyd cefnogaeth. Daeth hi { $count } gwaith.
}
impact-access-failed-few = Methodd y trefniant lai na 5 gwaith.
impact-access-failed = { $count ->
    [one] Methodd y trefniant unwaith.
    [two] Methodd y trefniant ddwywaith.
   *[other] Methodd y trefniant { $count } gwaith.
}
impact-access-none = Nid yw ein cofnodion yn dweud.
impact-paid = Pa mor gyflym y talon ni
impact-paid-none = Ni thalwyd dim yn y cyfnod hwn.
impact-paid-days = { $median ->
    [one] Talwyd hanner yr hawliadau o fewn { $median } diwrnod gwaith. Cymerodd yr hiraf { $longest }.
    [two] Talwyd hanner yr hawliadau o fewn { $median } ddiwrnod gwaith. Cymerodd yr hiraf { $longest }.
   *[other] Talwyd hanner yr hawliadau o fewn { $median } diwrnod gwaith. Cymerodd yr hiraf { $longest }.
}
impact-paid-ours = { $median ->
    [one] Heb y diwrnodau pan oedden ni’n aros am ateb: { $median } diwrnod gwaith. Cymerodd yr hiraf { $longest }.
    [two] Heb y diwrnodau pan oedden ni’n aros am ateb: { $median } ddiwrnod gwaith. Cymerodd yr hiraf { $longest }.
   *[other] Heb y diwrnodau pan oedden ni’n aros am ateb: { $median } diwrnod gwaith. Cymerodd yr hiraf { $longest }.
}
impact-promises = Beth addawon ni
impact-promises-none = Doedd dim addewid i’w gadw yn y cyfnod hwn.
impact-promises-chart = Bar ar gyfer pob sefyllfa y mae addewidion ynddi. Llawn: wedi’u cadw. Streipiog: wedi’u cadw’n hwyr, neu’n dal ar agor. Dotiog: yn hwyr neu wedi’u torri.
impact-promise-kept = Wedi’u cadw
impact-promise-kept-late = Wedi’u cadw’n hwyr
impact-promise-open = Yn dal ar agor
impact-promise-late = Yn hwyr
impact-promise-broken = Wedi’u torri
impact-learned = Beth wnaethon ni roi cynnig arno, a beth ddysgon ni
impact-learned-none = Does dim wedi’i nodi.
impact-began = Lle dechreuon ni’n rhy gynnar
impact-began-none = Ni ddechreuodd dim tra oedd rhywbeth ar goll.
impact-began-line = Dechreuodd { $activity }: { $day }. Penderfynwyd gan { $who }.
impact-wrong = Beth wnaethon ni’n anghywir
impact-wrong-answers = { $count ->
    [one] Daeth { $count } ateb yn hwyr.
   *[other] Daeth { $count } ateb yn hwyr.
}
impact-wrong-waiting = { $count ->
    [one] Mae { $count } peth yn dal i aros yn hirach nag yr addawon ni.
    [two] Mae { $count } beth yn dal i aros yn hirach nag yr addawon ni.
   *[other] Mae { $count } o bethau’n dal i aros yn hirach nag yr addawon ni.
}
impact-four-pi = Sut y gweithion ni: y 4Pi
impact-four-pi-what = Dyma beth mae ein cofnodion yn ei ddangos. Nid marc yw hwn.
impact-four-pi-line = { $activity }: { $says }
impact-four-pi-open = Nid yw ein cofnodion yn dangos dim yma eto. Rydyn ni’n gofyn i’r grŵp.
impact-presence = Pwy gymerodd ran
impact-presence-what = Dywedodd pobl hyn wrthym heb eu henwau. Dydy rhif o dan 5 ddim yn cael ei ddangos, na rhif arall a fyddai’n ei ddatgelu.
impact-wrong-papers = Daeth rhai papurau’n hwyr.
impact-wrong-support = Archebwyd cefnogaeth, ond ni ddaeth hi.
impact-wrong-paid-few = Talon ni lai na 5 hawliad yn hwyrach nag yr addawon ni.
impact-wrong-paid = { $count ->
    [one] Talon ni { $count } hawliad yn hwyrach nag yr addawon ni.
   *[other] Talon ni { $count } hawliad yn hwyrach nag yr addawon ni.
}
impact-wrong-promises = { $count ->
    [one] Roedd { $count } addewid yn hwyr.
   *[other] Roedd { $count } addewid yn hwyr.
}
impact-wrong-broken = Torron ni addewid: { $promised }.
impact-wrong-lesson = Fydden ni ddim yn gwneud hyn eto: { $tried }.
impact-wrong-none = Nid yw ein cofnodion yn dangos dim. Dywedwch wrthym os ydych chi’n gwybod yn well.
