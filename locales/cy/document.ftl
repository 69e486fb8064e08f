### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)
###
### Words that documents carry beside their own text, and why a document was not made.

document-page = Tudalen { NUMBER($page) } o { NUMBER($pages) }
document-page-short = { NUMBER($page) } o { NUMBER($pages) }
document-credits = Lluniau: { $sources }
document-picture = Llun: { $shows }
document-labelled = { $label }: { $value }
document-quote-opens = “
document-quote-closes = ”
document-bullet = •
document-contents = Beth sydd yn y ddogfen hon
document-epub-summary = Penawdau, rhestrau a thablau go iawn. Does dim lluniau. Gellir gwneud y testun yn fwy, a newid lliwiau a bylchau.
document-epub-summary-pictures = Penawdau, rhestrau a thablau go iawn. Mae geiriau i bob llun sy’n dweud rhywbeth. Gellir gwneud y testun yn fwy, a newid lliwiau a bylchau.
document-contents-page = tudalen { NUMBER($page) }
document-link-address = { $words } ({ $address })

## A script to be read aloud.

document-speech-heading = Pennawd: { $text }
document-speech-subheading = Is-bennawd: { $text }
document-speech-list = Rhestr o { NUMBER($count) }:
document-speech-table = Tabl, nifer y rhesi { NUMBER($rows) }: { $caption }
document-speech-quote = Geiriau rhywun ei hun:
document-speech-quote-end = Diwedd y geiriau hyn.
document-speech-signature = I’w lofnodi gan: { $name }
document-speech-code = Cod, nifer y grwpiau { NUMBER($count) }:
document-speech-end = Dyma’r diwedd.
document-speech-pounds = { $pounds ->
    [one] 1 bunt
    [two] 2 bunt
    [few] 3 phunt
    [many] 6 phunt
   *[other] { NUMBER($pounds) } punt
  }
document-speech-pence =
    { $pence ->
        [one] 1 geiniog
        [two] 2 geiniog
        [few] 3 cheiniog
        [many] 6 cheiniog
       *[other] { NUMBER($pence) } ceiniog
    }
document-speech-money = { $pounds } { $pence }
document-speech-hour = { $hour } o’r gloch
document-speech-early = { $hour } dim { $minute }
document-speech-percent = { $figure } y cant
document-speech-range = { $from } hyd { $until }
document-speech-and = a
document-speech-eg = er enghraifft
document-speech-ie = hynny yw
document-speech-etc = ac yn y blaen
document-speech-doctor = Y Doctor
document-speech-hours = awr
document-speech-minutes = munud
document-speech-about = tua
document-speech-at = malwen
document-speech-dot = pwynt
document-speech-slash = blaenslaes
document-speech-dash = cysylltnod

## Braille.

document-braille-code = Dyma: { $name }.
document-braille-grade-one = Braille Saesneg Unedig, gradd 1
document-braille-grade-two = Braille Saesneg Unedig, gradd 2
document-braille-welsh-one = Braille Cymraeg, gradd 1
document-braille-welsh-two = Braille Cymraeg, gradd 2
document-braille-instead = Gofynnwyd am radd 2. Ni all y cyfrifiadur hwn ei gwneud.

## Why a document was not made. Each is shown to the person who wants it.

document-refused-flawed = Nid yw’r ddogfen hon yn barod i’w rhoi i neb.
document-refused-invalid = Wnaeth y ddogfen orffenedig ddim pasio’r gwiriad hygyrchedd, felly ni chafodd ei rhoi. Nam yn Alongside yw hyn. Rhowch wybod amdano.
document-refused-unfinished = Nid oedd modd rhoi’r ddogfen at ei gilydd. Nam yn Alongside yw hyn. Rhowch wybod amdano.

document-flaw-no-title = Mae angen teitl ar y ddogfen.
document-flaw-no-publisher = Mae angen enw eich elusen ar y ddogfen.
document-flaw-no-contact = Mae angen person cyswllt ar y ddogfen.
document-flaw-nothing-inside = Does dim testun yn y ddogfen eto.
document-flaw-blank-heading = Mae pennawd yn wag.
document-flaw-blank-paragraph = Mae paragraff yn wag.
document-flaw-blank-list = Mae rhestr heb ddim ynddi.
document-flaw-blank-item = Mae llinell o restr yn wag.
document-flaw-blank-fact = Mae ffaith heb enw neu heb ateb.
document-flaw-blank-caption = Mae gan dabl neu lun gapsiwn gwag.
document-flaw-blank-table = Mae tabl heb golofnau neu heb resi.
document-flaw-blank-column-heading = Mae colofn mewn tabl heb bennawd.
document-flaw-blank-statement = Mae datganiad yn wag.
document-flaw-blank-quote = Mae dyfyniad yn wag.
document-flaw-blank-signature = Nid yw llinell i’w llofnodi yn dweud pwy sy’n llofnodi.
document-flaw-blank-code = Mae cod yn wag.
document-flaw-blank-link = Mae dolen heb eiriau.
document-flaw-blank-link-description = Nid yw dolen yn dweud i ble mae’n arwain.
document-flaw-blank-certificate-name = Nid yw’r dystysgrif yn dweud pwy biau hi.
document-flaw-blank-certificate-statement = Nid yw’r dystysgrif yn dweud beth wnaeth y person.
document-flaw-blank-certificate-issue = Mae angen rhif a dyddiad ar y dystysgrif.
document-flaw-heading-level = Mae’r pennawd “{ $heading }” ar lefel { NUMBER($level) }. Defnyddiwch lefel 2 i 6.
document-flaw-skipped-level = Mae’r pennawd “{ $heading }” ar lefel { NUMBER($level) } ond yn dod ar ôl lefel { NUMBER($after) }. Defnyddiwch lefel { NUMBER($next) }.
document-flaw-ragged-row = Yn y tabl “{ $caption }”, nid oes gan res { NUMBER($row) } un gell i bob colofn.
document-flaw-unknown-picture = Does dim llun o’r enw “{ $picture }”. Dewiswch un arall.
document-flaw-broken-picture = Ni ellir dangos y llun “{ $picture }”. Dewiswch un arall.
document-flaw-no-alternative = Dywedwch beth mae’r llun “{ $picture }” yn ei ddangos, neu nodwch mai addurn ydyw.
document-flaw-label-too-long = Nid yw cyfeiriad { $name } yn ffitio ar label o’r maint hwn. Dewiswch y labeli mwy, neu byrhewch y cyfeiriad.
document-flaw-link-address = Does dim modd defnyddio’r ddolen “{ $address }”. Mae dolen yn dechrau gyda https://, http://, mailto: neu tel:
document-flaw-unknown-character = Does dim modd argraffu’r nod “{ $character }” ({ $code }). Ysgrifennwch ef mewn ffordd arall.
document-flaw-not-in-braille = Does dim arwydd braille ar gyfer “{ $character }” ({ $code }). Ysgrifennwch ef mewn ffordd arall.
document-flaw-no-braille-for = Mae angen y rhaglen liblouis ar gyfer braille Cymraeg, ac nid yw ar y cyfrifiadur hwn. Dewiswch fformat arall, neu gofynnwch i drawsgrifiwr braille.
document-flaw-point-size = Gall print bras fod yn { NUMBER($least) } i { NUMBER($most) } pwynt. Gofynnoch am { NUMBER($points) }.
