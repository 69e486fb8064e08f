### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Yr elusen ei hun: yr hyn sydd ar ei phapurau.

charity-title = Eich elusen
charity-lede = Mae hyn ar bapurau a thystysgrifau.
charity-name-label = Enw
charity-name-hint = Fel y dylai ymddangos ar bapurau a thystysgrifau
charity-name-missing = Rhowch enw eich elusen
charity-number-label = Rhif elusen
charity-number-hint = Er enghraifft, 1234567, SC012345 neu NIC101234. Gadewch hwn yn wag os nad oes gennych un.
charity-number-wrong = Rhaid i’r rhif elusen fod yn rhif fel 1234567, SC012345 neu NIC101234
charity-address-label = Cyfeiriad
charity-address-hint = Fel ar amlen, un llinell o dan y llall
charity-email-label = Cyfeiriad e-bost
charity-phone-label = Rhif ffôn
charity-contact-label = Cyswllt
charity-contact-hint = Pwy y gall pobl ei holi, lle nad yw papur yn enwi neb arall
charity-contact-nobody = Neb eto
charity-nation-label = Gwlad
charity-nation-hint = Mae ei gwyliau banc yn cyfrif pan fydd Alongside yn cynllunio dyddiadau
charity-nation-missing = Dewiswch wlad
charity-nation-england = Lloegr
charity-nation-wales = Cymru
charity-nation-scotland = Yr Alban
charity-nation-northern-ireland = Gogledd Iwerddon
charity-language-label = Iaith papurau
charity-language-hint = I bobl nad ydyn nhw wedi gofyn am iaith arall
charity-language-missing = Dewiswch iaith ar gyfer papurau
charity-edit = Newid y manylion hyn
charity-edit-title = Newid manylion eich elusen
charity-save = Cadw manylion eich elusen
charity-saved = Mae manylion eich elusen wedi’u cadw.
charity-blank = Heb ei lenwi eto
charity-history = Beth sydd wedi newid
charity-back = Yn ôl i’ch elusen

## Logo

charity-logo-heading = Logo’r elusen
charity-logo-none = Dim logo eto. Mae papurau’n dangos yr enw yn unig.
charity-logo-why = Mae wrth ymyl yr enw ar bapurau. PNG, JPEG, WebP neu SVG. Sgwâr sy’n gweithio orau.
charity-logo-alt = Logo elusen { $name }
charity-logo-choose = Dewis logo
charity-logo-change = Dewis logo arall
charity-logo-remove = Tynnu’r logo
charity-logo-saved = Mae’r logo wedi’i gadw.
charity-logo-removed = Mae papurau’n dangos yr enw yn unig nawr.
