### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

## Pob gosodiad

statement-label = Datganiad { $number }
statement-missing = Rhowch eiriau ar gyfer datganiad { $number }, neu tynnwch ef allan
statement-many = Y mwyaf posibl yw { NUMBER($most) } datganiad: tynnwch rai allan
statement-add = Ychwanegu datganiad arall
statement-up = Symud i fyny
statement-down = Symud i lawr
statement-out = Tynnu allan
statement-picture = Dewis llun
statement-picture-change = Newid y llun
statement-picture-is = Llun: { $picture }
statement-no-picture = Dim llun eto
statement-moved = Datganiad { $number } ydyw nawr. Does dim wedi’i gadw eto.
statement-taken-out = Mae datganiad { $number } wedi’i dynnu allan. Does dim wedi’i gadw eto.
statement-added = Mae datganiad { $number } yn newydd. Does dim wedi’i gadw eto.
statement-picture-set = Mae’r llun wedi’i ddewis. Does dim wedi’i gadw eto.

## Gair anodd

statement-hard-word-explain = Esbonio gair anodd
statement-hard-word-label = Gair anodd
statement-meaning-label = Beth mae’n ei olygu
statement-meaning-hint = Mewn geiriau haws. Mae’n dod ar ôl “yw”, er enghraifft: eich bod chi’n dweud ie.
statement-hard-word-missing = Rhowch air anodd datganiad { $number }, neu dilëwch ei ystyr
statement-meaning-missing = Rhowch ystyr “{ $word }”, neu dilëwch y gair
statement-explain-own = Esbonio “{ $word }” fel mae eich rhestr yn ei wneud
statement-explained = Mae datganiad { $number } yn ei esbonio nawr. Does dim wedi’i gadw eto.
statement-means = ystyr { $word } yw { $meaning }.
statement-hard-words = Geiriau anodd

## Dewis llun

statement-picture-title = Dewis llun ar gyfer datganiad { $number }
statement-picture-for = “{ $words }”
statement-picture-find-label = Chwilio am lun
statement-picture-find-hint = Un neu ddau air, er enghraifft bws neu cyfarfod
statement-picture-find = Chwilio am luniau
statement-picture-suggested = Lluniau sy’n cyfateb i’r geiriau
statement-picture-found = Lluniau ar gyfer “{ $words }”
statement-picture-all = Pob llun
statement-picture-nothing-found = Does dim llun sy’n cyfateb i “{ $words }”. Dyma bob llun.
statement-picture-none = Dim llun
statement-picture-use = Defnyddio’r llun hwn
statement-picture-back = Mynd yn ôl heb ddewis
statement-picture-show-all = Dangos pob llun

## A heading within the paper

statement-heading-open = Dechrau rhan newydd gyda phennawd
statement-heading-label = Pennawd uwchben datganiad { $number }
statement-heading-hint = Ychydig eiriau. Mae’r datganiadau islaw yn perthyn iddo, hyd at y pennawd nesaf.
# In the history.
statement-heading-field = Pennawd y rhan
