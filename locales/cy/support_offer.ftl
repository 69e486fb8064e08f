### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

support-offer-list = Cynigion hyfforddiant a chefnogaeth
support-offer-list-none = Does dim wedi’i gynnig eto.
support-offer-add = Ychwanegu cynnig
support-offer-new-title = Ychwanegu cynnig
support-offer-edit-title = Cynnig i { $name }: { $what }
support-offer-save = Cadw’r cynnig
support-offer-saved = Mae’r cynnig i { $name } wedi’i gadw.
support-offer-back = Yn ôl i sgiliau
support-offer-person-label = Pwy
support-offer-person-choose = Dewiswch berson
support-offer-person-missing = Dewiswch pwy sy’n cael y cynnig
support-offer-kind-label = Math o gynnig
support-offer-kind-training = Hyfforddiant
support-offer-kind-support = Cefnogaeth
support-offer-kind-mentoring = Mentora
support-offer-kind-missing = Dewiswch pa fath o gynnig ydyw
support-offer-what-label = Beth sy’n cael ei gynnig
support-offer-what-hint = Er enghraifft, Dwy awr ar ddarllen cyllideb
support-offer-what-missing = Rhowch beth sy’n cael ei gynnig
support-offer-mentor-label = Mentor, neu bwy sy’n helpu
support-offer-mentor-hint = Gadewch hwn yn wag nes byddwch chi’n gwybod.
support-offer-sessions = Sesiynau
support-offer-sessions-none = Does dim sesiwn wedi’i nodi eto.
support-offer-session-add = Nodi sesiwn
support-offer-sessions-together = { $count ->
    [one] Un sesiwn, { $hours }
   *[other] { $count } sesiwn, { $hours }
}
support-offer-offered-label = Dyddiad y cynnig
support-offer-offered-missing = Rhowch ddiwrnod y cynnig
support-offer-answer-label = Beth ddywedon nhw
support-offer-answer-waiting = Yn aros am eu hateb
support-offer-answer-accepted = Wedi’i dderbyn
support-offer-answer-declined = Wedi’i wrthod
support-offer-answered-label = Dyddiad yr ateb
support-offer-answered-hint = Gadewch hwn yn wag tra byddwch chi’n aros.
support-offer-answered-early = Mae’r ateb cyn y cynnig: newidiwch un o’r diwrnodau
support-offer-day-hint = Er enghraifft, 8 1 2027
support-offer-line = { $kind }, cynigiwyd: { $day }
support-offer-history = Beth sydd wedi newid
support-offer-archive = Archifo’r cynnig hwn
support-offer-archive-title = Archifo’r cynnig i { $name }: { $what }?
support-offer-archive-why = Mae’n gadael y rhestr, ond does dim yn cael ei golli. Gallwch ddod ag ef yn ôl.
support-offer-archive-save = Archifo’r cynnig
support-offer-archive-done = Mae’r cynnig i { $name } wedi’i archifo.
support-offer-archived-note = Mae’r cynnig hwn wedi’i archifo.
support-offer-restore = Dod ag ef yn ôl
support-offer-restore-done = Mae’r cynnig i { $name } yn ôl.
