### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

development-title = Sut mae { $name } yn datblygu
development-lede = Yng ngeiriau { $name }. Y person sy’n penderfynu beth sydd ar y cofnod.
development-link = Nodau, sgiliau a hyfforddiant
development-add = Nodi nod, sgìl neu gynnig
development-none = Does dim wedi’i nodi eto. Gofynnwch i’r person beth hoffen nhw.
development-change = Newid
development-goal = Nod
development-goal-hint = Beth mae’r person eisiau ei gyrraedd, yn eu geiriau eu hunain.
development-skill-brought = Sgìl oedd gan y person yn barod
development-skill-brought-hint = Beth oedd y person yn gallu ei wneud o’r blaen.
development-skill-gained = Sgìl a ddysgodd y person yma
development-skill-gained-hint = Gyda’r hyn sy’n ei ddangos, fel y gall eraill ei gredu.
development-mentoring = Sesiwn gyda mentor
development-mentoring-hint = Pryd gwnaethon nhw gwrdd, ac am ba hyd.
development-reference = Geirda
development-reference-hint = Bydd yr elusen yn siarad dros y person.
development-opportunity = Cyfle
development-opportunity-hint = Rôl, cwrs, neu rywun y byddai’n dda ei adnabod.
development-goals = Nodau
development-skills-brought = Sgiliau oedd ganddyn nhw’n barod
development-skills-gained = Sgiliau a ddysgon nhw
development-mentorings = Mentora
development-references = Geirdaon
development-opportunities = Cyfleoedd
development-offers = Hyfforddiant, cefnogaeth a mentora a gynigiwyd iddyn nhw
development-offers-none = Does dim wedi’i gynnig eto.
development-offer-line = { $kind }. { $answer }.
development-trainings-none = Dim hyfforddiant eto.
development-archived = Wedi’u harchifo
development-archived-note = Mae hwn wedi’i archifo.
development-restore = Dod ag ef yn ôl
development-restore-done = Mae yn ôl.
development-history = Beth sydd wedi newid
development-archive = Archifo hwn
development-archive-title = Archifo “{ $words }”?
development-archive-why = Mae’n gadael y dudalen a’r cofnod. Does dim yn cael ei golli, a gallwch ddod ag ef yn ôl.
development-archive-save = Ei archifo
development-archive-done = Mae wedi’i archifo.
development-back = Yn ôl i sut mae { $name } yn datblygu
development-back-to-entry = Yn ôl
development-new-title = Nodi sut mae { $name } yn datblygu
development-edit-title = Newid “{ $words }”
development-save = Cadw
development-saved = Mae wedi’i gadw.
development-kind-label = Beth ydyw
development-kind-missing = Dewiswch beth ydyw
development-words-label = Yng ngeiriau’r person
development-words-hint = Un llinell. Er enghraifft, “Rwyf eisiau cadeirio cyfarfod cyfan”.
development-words-missing = Rhowch ef yng ngeiriau’r person
development-note-label = Y cam nesaf, beth sy’n ei ddangos, neu gyda phwy
development-note-hint = Ar gyfer nod, y cam nesaf. Ar gyfer sgìl, beth sy’n ei ddangos. Ar gyfer sesiwn, gyda phwy.
development-note-missing = Rhowch yr hyn sy’n dangos y sgìl
development-since-label = Pa ddiwrnod
development-since-missing = Rhowch y diwrnod
development-hours-label = Am faint y parodd y sesiwn
development-hours-hint = Dim ond ar gyfer sesiwn gyda mentor.
development-hours-missing = Rhowch am faint y parodd y sesiwn
development-reached-label = Wedi’i gyrraedd neu ei dderbyn ar
development-reached-hint = Gadewch hwn yn wag tan hynny.
development-on-record-label = Ar y cofnod cyfranogi
development-on-record-hint = Gofynnwch i’r person. Gallan nhw newid hyn unrhyw bryd.
development-on-record-yes = Mae’r person eisiau hyn ar y cofnod
development-is-on-record = Ar y cofnod.
development-is-not-on-record = Ddim ar y cofnod.

## Y cofnod

development-record = Cofnod cyfranogi
development-record-link = Gwneud y cofnod cyfranogi
development-record-lede = Popeth a wnaeth { $name } mewn cyfnod, ar bapur y gall fynd gyda nhw.
development-record-title = Cofnod cyfranogi: { $name }
development-record-what = Dyma beth wnes i gyda’r elusen { $charity } yn y cyfnod hwn: { $from } hyd { $until }.
development-record-times = { $times ->
    [one] Cymerais ran { $times } waith.
    [two] Cymerais ran { $times } waith.
   *[other] Cymerais ran { $times } gwaith.
}
development-record-hours = Rhoddais { $all }. Mewn cyfarfodydd: { $meeting }. Yn paratoi: { $preparation }. Mewn hyfforddiant: { $training }.
development-record-meetings = Cyfarfodydd
development-record-trainings = Hyfforddiant
development-record-meeting = { $day }: { $title } ({ $activity })
development-record-joint = { $day }: { $title }. Ar y cyd: dysgodd staff a chynrychiolwyr gyda’i gilydd.
development-record-not-joint = { $day }: { $title }. Nid ar y cyd.
development-record-since = Ers { $day }.
development-record-session = { $day }, { $hours }.
development-record-reached = Wedi’i gyrraedd: { $day }.
development-record-certificates = Tystysgrifau
development-record-certificate = { $number }, rhoddwyd: { $day }
