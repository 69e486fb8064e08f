### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

support-booking-kind = Archeb cefnogaeth
support-booking-part = Cefnogaeth
support-booking-missing-heading = Yn dal i’w archebu
support-booking-missing = { $count ->
    [one] Ar gyfer { $name }: { $kind }, un i’w archebu
   *[other] Ar gyfer { $name }: { $kind }, { $count } i’w harchebu
}
support-booking-lead =
    { $days ->
        [one] Archebwch erbyn { $day }. Mae’n cymryd tua un diwrnod gwaith i ddod o hyd i rywun.
        [two] Archebwch erbyn { $day }. Mae’n cymryd tua dau ddiwrnod gwaith i ddod o hyd i rywun.
       *[other] Archebwch erbyn { $day }. Mae’n cymryd tua { $days } diwrnod gwaith i ddod o hyd i rywun.
    }
support-booking-lead-past =
    { $days ->
        [one] Archebwch heddiw: mae’n cymryd tua un diwrnod gwaith i ddod o hyd i rywun, a { $day } oedd y diwrnod i ddechrau.
        [two] Archebwch heddiw: mae’n cymryd tua dau ddiwrnod gwaith i ddod o hyd i rywun, a { $day } oedd y diwrnod i ddechrau.
       *[other] Archebwch heddiw: mae’n cymryd tua { $days } diwrnod gwaith i ddod o hyd i rywun, a { $day } oedd y diwrnod i ddechrau.
    }
support-booking-book = Archebu: { $kind }, ar gyfer { $name }
support-booking-booked-heading = Wedi’i archebu
support-booking-none = Does dim wedi’i archebu eto.
support-booking-new = Ychwanegu archeb
support-booking-save = Cadw’r archeb
support-booking-done = Mae’r archeb wedi’i chadw: { $kind }.
support-booking-named = { $kind }: { $name }
support-booking-total = Cost pob archeb: { $total }.
support-booking-kind-label = Beth sydd wedi’i archebu
support-booking-kind-missing = Dewiswch beth sydd wedi’i archebu
support-booking-for-label = Ar gyfer pwy
support-booking-for-choose = Neb wedi’i ddewis eto
support-booking-for-missing = Dewiswch ar gyfer pwy y mae wedi’i archebu
support-booking-everybody = Pawb
support-booking-name-label = Pwy sy’n dod
support-booking-name-hint = Enw. Gadewch hwn yn wag nes byddwch chi’n gwybod.
support-booking-name-missing = Rhowch pwy sy’n dod, neu’r asiantaeth
support-booking-nobody-yet = Ddim yn hysbys eto
support-booking-agency-label = Asiantaeth
support-booking-registration-label = Rhif cofrestru
support-booking-registration-hint = I ddehonglydd, y rhif yng nghofrestr NRCPD neu RBSLI.
support-booking-contact-label = Sut i gysylltu ar y diwrnod
support-booking-contact-hint = Rhif ffôn, neu gyfeiriad e-bost.
support-booking-status-label = Beth yw’r sefyllfa
support-booking-status-missing = Dewiswch beth yw’r sefyllfa
support-booking-status-requested = Gofynnwyd amdano
support-booking-status-confirmed = Cadarnhawyd
support-booking-status-cancelled = Canslwyd
support-booking-status-failed = Ddaeth neb, neu doedd neb ar gael
support-booking-since = { $status }: { $day }
support-booking-status-on-label = Ers pryd
support-booking-status-on-missing = Rhowch y diwrnod
support-booking-cost-label = Cost yr archeb
support-booking-cost-hint = Mewn punnoedd, er enghraifft 165.00. Gadewch hwn yn wag nes byddwch chi’n gwybod.
support-booking-payer-label = Pwy sy’n talu
support-booking-payer-hint = Gadewch hwn yn wag os mai chi sy’n talu. Er enghraifft, Mynediad at Waith.
support-booking-paid-by = { $cost }, i’w dalu gan { $payer }
support-booking-cancel-cost-label = Cost canslo
support-booking-cancel-cost-hint = Dim ond os cafodd yr archeb ei chanslo neu os na ddaeth neb, a bod rhywbeth i’w dalu o hyd.
support-booking-cancel-cost-not = Dim ond os cafodd yr archeb ei chanslo neu os na ddaeth neb y mae cost canslo: newidiwch y sefyllfa, neu gadewch hwn yn wag
support-booking-settled-label = Ydy hi wedi’i thalu?
support-booking-settled-missing = Dewiswch a yw wedi’i thalu
support-booking-settled-not = Dewiswch “Ydy, heb hawliad”, neu gadewch y diwrnod a’r gost yn y diwedd yn wag
support-booking-settled-open = Ddim eto
support-booking-settled-paid = Ydy, heb hawliad
support-booking-settled-claim = Mae mewn hawliad
support-booking-settled-claim-hint = Mae’r hawliad yn cyfrif y gost, felly dydy’r gyllideb ddim yn ei chyfrif yma hefyd.
support-booking-paid-on-label = Talwyd ar
support-booking-paid-on-missing = Rhowch y diwrnod y cafodd ei thalu
support-booking-paid-cost-label = Y gost yn y diwedd
support-booking-paid-cost-hint = Yr anfoneb gyfan, gan gynnwys teithio. Rhowch 0 os nad oedd dim i’w dalu.
support-booking-paid-cost-missing = Rhowch y gost yn y diwedd, neu 0
support-booking-paid = { $cost }, talwyd ar { $day }
support-booking-in-claim = { $cost }, mewn hawliad
support-booking-note-label = Nodiadau
