### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

policy-kind = Ffigurau’r polisïau
policy-list-title = Ffigurau
policy-list-lede = Pa mor fuan rydyn ni’n talu, pryd rydyn ni’n gofyn am dderbynneb, pwy i’w holi os dywedwn ni na. Mae hawliad yn cadw ffigurau’r diwrnod y dechreuodd.
policy-show-lede = Mae hawliadau a ddechreuodd o dan y fersiwn hwn yn ei gadw.
policy-figures = Yr hyn rydyn ni’n ei addo
policy-usual = Does neb wedi nodi dim yma eto. Y ffigurau arferol hyn sy’n cyfrif nes i chi wneud.
policy-version = Fersiwn { $number }, o { $day } ymlaen
policy-versions = Pob fersiwn
policy-number-label = Fersiwn
policy-change = Newid y ffigurau hyn
policy-categories = Yr hyn sy’n cael ei dalu
policy-written = Y ddau bolisi mewn geiriau
policy-written-why = Yr hyn mae pobl yn ei ddarllen. Maen nhw’n dweud sut mae’n gweithio; mae’r ffigurau yma’n dweud faint a pha mor fuan.
policy-words-title = Ydy’r geiriau’n dal i fod yn gywir?
policy-words-ask = Mae fersiwn { $number } o’r ffigurau yn cyfrif o { $day } ymlaen. Does neb wedi nodi eto fod y geiriau hyn yn cyd-fynd ag ef. Darllenwch nhw: newidiwch nhw lle maen nhw’n dweud rhywbeth arall, neu nodwch eu bod yn dal i fod yn gywir.
policy-words-hold = Mae’r geiriau’n dal i fod yn gywir
policy-words-noted = Mae wedi’i nodi bod y geiriau’n dal i fod yn gywir.
policy-words-paper = Geiriau sy’n dal i fod yn gywir
policy-column-kind = Math o dreuliau
policy-column-receipt = Derbynneb
policy-column-says = Yr hyn rydyn ni’n ei ddweud
policy-no-receipt = Dim, mae milltiroedd yn ddigon
policy-receipt-over = Dros { $sum }
policy-not-covered = Dydyn ni ddim yn talu am hyn.
policy-covered = Rydyn ni’n talu am hyn.
policy-agree-before = Cytunwch ymlaen llaw.
policy-pay-direct = Gallwn ei archebu a’i dalu ein hunain.
policy-new-title = Newid yr hyn rydyn ni’n ei addo
policy-new-lede = Mae hyn yn gwneud fersiwn newydd. Mae hawliadau sydd wedi dechrau yn cadw’r fersiwn y dechreuon nhw o dano.
policy-new-lede-after = Mae fersiwn { $number } i fod i ddechrau ar { $day }. Mae’r fersiwn nesaf yn cadw’r hyn mae’n ei ddweud ac yn newid y gweddill, o’r diwrnod hwnnw ymlaen. Mae hawliadau sydd wedi dechrau yn cadw’r fersiwn y dechreuon nhw o dano.
policy-category-title = Newid yr hyn rydyn ni’n ei ddweud: { $kind }
policy-save = Cadw’r fersiwn newydd
policy-done = Mae’r fersiwn newydd wedi’i gadw. Mae hawliadau sydd wedi dechrau yn cadw’r hen un.
policy-back = Yn ôl i’r ffigurau
policy-promise-label = Diwrnodau gwaith nes i ni dalu, ar y mwyaf
policy-promise-hint = O’r diwrnod y mae’r hawliad yn ein cyrraedd.
policy-claim-label = Diwrnodau i gyflwyno’r hawliad, ar y mwyaf
policy-claim-hint = Rydyn ni’n talu hawliadau hwyrach hefyd, gyda rheswm.
policy-half-day-label = Nifer yr oriau mewn hanner diwrnod, ar y mwyaf
policy-half-day-hint = Cyfarfod, egwyliau a gytunwyd a pharatoi gyda’i gilydd. Mae mwy na hynny yn ddiwrnod.
policy-cancel-label = Os byddwn yn canslo
policy-cancel-days-label = Rydyn ni’n talu os byddwn yn canslo gyda llai o rybudd na hyn, mewn diwrnodau gwaith
policy-cancel-days-hint = Rydyn ni’n talu costau na ellir eu cael yn ôl beth bynnag.
policy-cancel-percent-label = Faint o’r taliad bryd hynny, fel canran
policy-appeal-label = Pwy i’w holi os dywedwn ni na
policy-appeal-hint = Rhywun na wnaeth y penderfyniad, gyda rhif ffôn a chyfeiriad e-bost.
policy-appeal-missing = Rhowch bwy i’w holi os dywedwn ni na
policy-appeal-none = Does neb wedi’i enwi eto
policy-since-label = Diwrnod cyntaf y fersiwn hwn
policy-since-hint = Ar gyfer hawliadau sy’n dechrau ar y diwrnod hwn neu’n hwyrach.
policy-since-missing = Rhowch ddiwrnod cyntaf y fersiwn hwn
policy-since-early = Diwrnod cyntaf: rhowch y diwrnod hwn neu un hwyrach: { $day }. Dyna pryd mae fersiwn { $number } yn dechrau
policy-receipt-label = Rydyn ni’n gofyn am dderbynneb dros
policy-receipt-hint = Mewn punnoedd. O dan hynny, nid yw bod heb dderbynneb yn rheswm i wrthod.
policy-says-label = Yr hyn rydyn ni’n ei ddweud amdano
policy-says-covered = Rydyn ni’n talu amdano
policy-says-agree = Rhaid cytuno arno ymlaen llaw
policy-says-agree-hint = Mae’r person yn gofyn yn gyntaf, ac mae rhywun yn cytuno.
policy-says-direct = Gallwn ei archebu a’i dalu ein hunain
policy-says-direct-hint = Yna does neb ar eu colled.
policy-most-link = Mae’r mwyaf rydyn ni’n ei dalu o dan “Cyfraddau”
policy-working-days =
    { $days ->
        [two] { $days } ddiwrnod gwaith
       *[other] { $days } diwrnod gwaith
    }
policy-days =
    { $days ->
        [two] { $days } ddiwrnod
       *[other] { $days } diwrnod
    }
policy-cancel =
    { $days ->
        [two] Gyda rhybudd o dan { $days } ddiwrnod gwaith rydyn ni’n talu { NUMBER($percent) } y cant
       *[other] Gyda rhybudd o dan { $days } diwrnod gwaith rydyn ni’n talu { NUMBER($percent) } y cant
    }
policy-leaflet-link = Taflen: arian pan fyddwch chi’n cymryd rhan
policy-leaflet-title = Arian pan fyddwch chi’n cymryd rhan
policy-leaflet-lede = Wedi’i gwneud o ffigurau a chyfraddau heddiw, yn y fformat y mae pob person ei eisiau.
policy-leaflet-left-out = Ddim yn y daflen eto
policy-leaflet-left-out-why = Does neb wedi gwirio’r cyfraddau hyn. Addewid yw taflen, felly maen nhw’n cael eu gadael allan nes i rywun wneud hynny.
policy-leaflet-intro = Rydyn ni’n talu i chi am eich amser. Rydyn ni’n talu’n ôl faint mae’n ei gostio i chi gymryd rhan. Ni ddylai neb fod ar eu colled.
policy-leaflet-choice = Chi sy’n dewis. Gallwch gymryd y taliad llawn, swm is, neu ddim byd. Gallwch ei roi i ni. Rydych chi’n cael eich treuliau’n ôl beth bynnag a ddewiswch.
policy-leaflet-half-day = Mae hyd at { $hours } yn hanner diwrnod: y cyfarfod, ei egwyliau a pharatoi gyda’i gilydd.
policy-leaflet-cancel = Os byddwn yn canslo: { $cancel }.
policy-leaflet-rate = { $name }: { $amount }
policy-leaflet-no-receipt = Does dim angen derbynneb arnoch am filltiroedd.
policy-leaflet-not-covered = Yr hyn nad ydyn ni’n talu amdano
policy-leaflet-how = Sut i hawlio
policy-leaflet-form = Llenwch y ffurflen hawlio, neu gofynnwch i ni ei llenwi gyda chi. Gallwn hefyd archebu a thalu am bethau ein hunain. Gallwn roi arian i chi ymlaen llaw. Gofynnwch i ni yn gyntaf.
policy-leaflet-late =
    { $days ->
        [one] Anfonwch hi atom o fewn { $days } diwrnod. Os yw’n hwyrach, dywedwch wrthym pam. Rydyn ni’n dal i dalu.
        [two] Anfonwch hi atom o fewn { $days } ddiwrnod. Os yw’n hwyrach, dywedwch wrthym pam. Rydyn ni’n dal i dalu.
       *[other] Anfonwch hi atom o fewn { $days } diwrnod. Os yw’n hwyrach, dywedwch wrthym pam. Rydyn ni’n dal i dalu.
    }
