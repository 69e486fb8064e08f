### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

working-day-title = Diwrnodau gwaith
working-day-lede = Mae papurau, hawliadau ac atebion yn cael eu cyfrif mewn diwrnodau gwaith, heb benwythnosau, gwyliau banc na diwrnodau pan fyddwch chi ar gau.
working-day-settings-why = Gwyliau banc, a diwrnodau pan fyddwch ar gau.
working-day-nation = Gwyliau banc: { $nation }. Mae pob blwyddyn yn cael ei chyfrifo i chi. Gallwch newid y genedl ar y dudalen am eich elusen.
working-day-year-heading = Diwrnodau i ffwrdd yn { $year }
working-day-year-link = Dangos { $year }
working-day-year-label = Blwyddyn
working-day-year-hint = Rhwng 2020 a 2100
working-day-year-show = Dangos y flwyddyn hon
working-day-column-day = Diwrnod
working-day-column-name = Enw
working-day-column-note = Math o ddiwrnod i ffwrdd
working-day-bank-holiday = Gŵyl banc
working-day-substitute = Gŵyl banc, yn lle diwrnod ar y penwythnos
working-day-worked = Rydych chi’n gweithio’r diwrnod hwnnw: { $why }
working-day-closed = Rydych chi ar gau
working-day-own-heading = Eich diwrnodau eich hun

working-day-new-year = Dydd Calan
working-day-second-january = 2 Ionawr
working-day-saint-patrick = Dydd Gŵyl Padrig
working-day-good-friday = Dydd Gwener y Groglith
working-day-easter-monday = Dydd Llun y Pasg
working-day-early-may = Gŵyl banc dechrau mis Mai
working-day-spring = Gŵyl banc y gwanwyn
working-day-boyne = Brwydr y Boyne (Dydd yr Orangemen)
working-day-summer = Gŵyl banc yr haf
working-day-saint-andrew = Dydd Gŵyl Andreas
working-day-christmas = Dydd Nadolig
working-day-boxing-day = Gŵyl San Steffan
working-day-jubilee = Gŵyl banc y Jiwbilî Blatinwm
working-day-funeral = Angladd Gwladol y Frenhines Elizabeth II
working-day-coronation = Coroni’r Brenin Charles III
working-day-world-cup = Gŵyl banc Cwpan y Byd
