### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

## Ble mae’r geiriau

easy-check-status-draft = Drafft mewn geiriau haws
easy-check-status-rules = Rheolau wedi’u gwirio
easy-check-status-readers = Gwiriwyd gan ddarllenwyr
easy-check-status-draft-why = Does neb wedi gwirio’r geiriau hyn fel y maen nhw nawr.
easy-check-status-rules-why = Maen nhw’n cadw rheolau “{ $profile }”, gwiriwyd: { $day }. Dydy darllenwyr ddim wedi’u gwirio eto.
easy-check-status-readers-why = Gwiriwyd gan: { $readers }, { $day }.
easy-check-claims = Mae’r papur yn dweud “Hawdd ei Ddeall”.
easy-check-claims-not = Mae’r papur yn dweud “geiriau haws”.
easy-check-unpaid = Ni chafodd y darllenwyr eu talu. Felly nid yw’r papur yn galw ei hun yn Hawdd ei Ddeall.

## Ar y papur

easy-check-paper-readers = Hawdd ei Ddeall, gwiriwyd gan: { $readers }, { $month }
easy-check-paper-unpaid = Mewn geiriau haws, gwiriwyd gan: { $readers }, { $month }
easy-check-paper-rules = Mewn geiriau haws, heb eu gwirio gan ddarllenwyr eto

## Tudalen geiriau un papur

easy-check-title = Geiriau: { $heading }
easy-check-lede = Y rheolau’n gyntaf, yna darllenwyr. Mae unrhyw newid i’r testun yn ei wneud yn ddrafft eto.
easy-check-status-label = Geiriau
easy-check-link = Gwirio’r geiriau
easy-check-step-mend = Cywirwch yr hyn sydd ar y rhestr
easy-check-step-mend-why = Wedyn gellir nodi bod y rheolau wedi’u gwirio.
easy-check-step-rules = Mae’r rheolau wedi’u cadw
easy-check-step-rules-why = Nodwch hynny, ac yna gofynnwch i ddarllenwyr.
easy-check-step-readers = Gofynnwch i ddarllenwyr
easy-check-step-readers-why = Mae pobl ag anabledd dysgu yn ei ddarllen, yn dweud beth sy’n anodd, ac yn cael eu talu. Yna nodwch beth ddywedon nhw.
easy-check-step-done = Mae darllenwyr wedi’i wirio
easy-check-step-done-why = Rhowch gopi iddyn nhw, a dywedwch ble mae’n cael ei ddefnyddio.
easy-check-change = Newid y geiriau
easy-check-note-rules = Nodi bod y rheolau wedi’u gwirio
easy-check-noted-rules = Nodwyd: mae’r rheolau wedi’u gwirio.
easy-check-not-kept = Mae rhywbeth i’w gywiro yn gyntaf.
easy-check-not-printed = Ni ellir argraffu’r papur mewn geiriau haws, felly ni ellir cyfrif ei dudalennau. { $why }
easy-check-earlier = Gwiriadau cynharach
easy-check-earlier-why = Cawson nhw eu gwneud pan oedd y papur yn dweud rhywbeth arall, neu cyn yr un olaf.
easy-check-by-rules = { $day }: rheolau wedi’u gwirio, “{ $profile }”
easy-check-by-readers = { $day }: gwiriwyd gan { $readers }

## Darllenwyr

easy-check-readers-title = Darllenwyr: { $heading }
easy-check-readers-lede = Dim ond pobl all ddweud a yw’n hawdd.
easy-check-readers-link = Nodi beth ddywedodd darllenwyr
easy-check-readers-label = Pwy ddarllenodd ef
easy-check-readers-hint = Grŵp, neu enwau y mae pobl wedi cytuno i’w cael ar y papur. Bydd hyn i’w weld arno.
easy-check-readers-missing = Rhowch pwy ddarllenodd ef
easy-check-on-label = Pryd y gwnaethon nhw ei wirio
easy-check-on-missing = Rhowch y diwrnod pan wnaethon nhw ei wirio
easy-check-on-early = Cafodd y geiriau hyn eu newid ddiwethaf ar { $day }. Rhowch y diwrnod hwnnw, neu un diweddarach.
easy-check-paid-label = A gawson nhw eu talu?
easy-check-paid-hint = Gwaith yw gwirio. Heb dâl nid yw’r papur yn galw ei hun yn Hawdd ei Ddeall.
easy-check-paid-yes = Do, cawson nhw eu talu
easy-check-paid-declined = Cawson nhw gynnig tâl, ond doedden nhw ddim ei eisiau
easy-check-paid-no = Naddo, chawson nhw mo’u talu
easy-check-paid-missing = Dewiswch a gawson nhw eu talu
easy-check-changed-label = Beth newidion nhw
easy-check-changed-hint = Newidiwch y testun yn gyntaf. Yna ysgrifennwch yma beth sy’n wahanol o’u herwydd.
easy-check-readers-save = Cadw beth ddywedodd darllenwyr
easy-check-readers-saved = Nodwyd bod darllenwyr wedi gwirio’r geiriau hyn.
easy-check-words-changed = Newidiodd rhywun y geiriau ar ôl i chi agor y dudalen hon. Darllenwch nhw eto, yna cadwch.
easy-check-language-label = Iaith
easy-check-profile-label = Terfynau
