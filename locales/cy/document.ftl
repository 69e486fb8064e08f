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
document-epub-summary = Penawdau, rhestrau a thablau go iawn. Nid oes lluniau. Gellir gwneud y testun yn fwy, a newid lliwiau a bylchau.
document-epub-summary-pictures = Penawdau, rhestrau a thablau go iawn. Mae geiriau i bob llun sy’n dweud rhywbeth. Gellir gwneud y testun yn fwy, a newid lliwiau a bylchau.
document-contents-page = tudalen { NUMBER($page) }
document-link-address = { $words } ({ $address })

## Why a document was not made. Each is shown to the person who wants it.

document-refused-flawed = Nid yw’r ddogfen hon yn barod i’w rhoi i neb.
document-refused-invalid = Ni wnaeth y ddogfen orffenedig basio’r gwiriad hygyrchedd, felly ni chafodd ei rhoi. Nam yn Alongside yw hyn. Rhowch wybod amdano.
document-refused-unfinished = Nid oedd modd rhoi’r ddogfen at ei gilydd. Nam yn Alongside yw hyn. Rhowch wybod amdano.

document-flaw-no-title = Mae angen teitl ar y ddogfen.
document-flaw-no-publisher = Mae angen enw eich elusen ar y ddogfen.
document-flaw-no-contact = Mae angen person cyswllt ar y ddogfen.
document-flaw-nothing-inside = Nid oes testun yn y ddogfen eto.
document-flaw-blank-heading = Mae pennawd yn wag.
document-flaw-blank-paragraph = Mae paragraff yn wag.
document-flaw-blank-list = Mae rhestr heb ddim ynddi.
document-flaw-blank-item = Mae llinell o restr yn wag.
document-flaw-blank-fact = Mae ffaith heb enw neu heb ateb.
document-flaw-blank-caption = Mae gan dabl neu lun gapsiwn gwag.
document-flaw-blank-table = Mae tabl heb golofnau neu heb resi.
document-flaw-blank-column-heading = Mae colofn mewn tabl heb bennawd.
document-flaw-blank-statement = Mae gosodiad yn wag.
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
document-flaw-unknown-picture = Nid oes llun o’r enw “{ $picture }”. Dewiswch un arall.
document-flaw-broken-picture = Nid oes modd lluniadu’r llun “{ $picture }”. Dewiswch un arall.
document-flaw-no-alternative = Dywedwch beth mae’r llun “{ $picture }” yn ei ddangos, neu nodwch mai addurn ydyw.
document-flaw-link-address = Nid oes modd defnyddio’r ddolen “{ $address }”. Mae dolen yn dechrau gyda https://, http://, mailto: neu tel:
document-flaw-unknown-character = Nid oes modd argraffu’r nod “{ $character }” ({ $code }). Ysgrifennwch ef mewn ffordd arall.
document-flaw-point-size = Gall print bras fod yn { NUMBER($least) } i { NUMBER($most) } pwynt. Gofynnoch am { NUMBER($points) }.
