### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

rendition-heading = Fformatau’r papur hwn
rendition-title = { $format }: “{ $title }”
rendition-lede = Mae Alongside yn gwneud y fformat hwn. Nodwch yma pwy sydd wedi edrych arno.
rendition-lede-outside = Mae’r fformat hwn yn cael ei wneud y tu allan. Nodwch pwy sy’n ei wneud, pryd mae’n dod, ac atodwch ef neu dywedwch ble mae.
rendition-supplier-label = Pwy sy’n ei wneud
rendition-supplier-hint = Stiwdio, dehonglydd, neu gydweithiwr sy’n darllen yn uchel
rendition-supplier-missing = Rhowch pwy sy’n ei wneud
rendition-asked-label = Diwrnod gofyn
rendition-due-label = Wedi’i addo erbyn
rendition-made-label = Diwrnod ei gael
rendition-made-hint = Gadewch hwn yn wag nes i chi ei gael.
rendition-link-label = Ble mae
rendition-link-hint = Cyfeiriad gwe, os nad yw wedi’i atodi. Bydd ym mynegai’r pecyn.
rendition-checked-by-label = Pwy sydd wedi edrych arno
rendition-checked-by-hint = Rhywun sy’n defnyddio’r fformat hwn yw’r beirniad gorau.
rendition-checked-by-missing = Rhowch pwy sydd wedi edrych arno
rendition-checked-label = Diwrnod edrych arno
rendition-save = Cadw’r hyn a nodwyd
rendition-saved = { $format }: mae eich nodyn wedi’i gadw.
rendition-file-heading = Y ffeil
rendition-file-none = Does dim ffeil wedi’i hatodi.
rendition-file-is = Mae ffeil wedi’i hatodi ({ $ending }, { NUMBER($size) } MB).
rendition-file-gone = Mae’r ffeil a atodwyd wedi diflannu. Atodwch hi eto.
rendition-file-attach = Atodi ffeil
rendition-file-saved = Mae’r ffeil wedi’i hatodi.
rendition-file-refused = Ni ellir darllen y ffeil, mae’n wag, neu mae’n fwy na 200 MB. Dewiswch un arall, neu nodwch ble mae hi.
