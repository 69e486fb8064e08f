### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Staff: y bobl sy’n gweithio i’r elusen ac yn defnyddio Alongside.

## The list and one person's page

staff-heading = Aelodau staff
staff-lead = Y bobl sy’n gweithio i’r elusen ac yn defnyddio Alongside. Mae gan bawb eu cyfrinymadrodd eu hunain.
staff-add = Ychwanegu aelod o staff
staff-none = Dim aelodau o staff eto.
staff-edit-heading = Newid manylion { $name }
staff-history = Beth sydd wedi newid
staff-archived-heading = Staff sydd wedi gadael
staff-archived-on = Archifwyd: { $day }
staff-added = Ychwanegwyd { $name }
staff-saved = Cadwyd manylion { $name }
staff-archived = Mae { $name } wedi mynd i’r archif, ac ni all fewngofnodi mwyach
staff-brought-back = Mae { $name } yn ôl. Mae angen cyfrinymadrodd newydd arnyn nhw i fewngofnodi.

## The form

staff-name-label = Enw
staff-name-hint = Fel y mae cydweithwyr a chynrychiolwyr yn eu hadnabod
staff-name-what = enw’r person
staff-job-title-label = Teitl swydd
staff-job-title-hint = Er enghraifft, arweinydd cynnwys
staff-email-label = Cyfeiriad e-bost
staff-email-hint = Yr un maen nhw’n ei ddefnyddio yn y gwaith. Mae’n cael ei argraffu ar bapurau pan mai’r person hwn yw’r cyswllt.
staff-phone-label = Rhif ffôn
staff-phone-hint = Yr un maen nhw’n ei ddefnyddio yn y gwaith. Mae’n cael ei argraffu ar bapurau pan mai’r person hwn yw’r cyswllt.

## Signing in

staff-can-sign-in = Yn gallu mewngofnodi
staff-cannot-sign-in = Ddim yn gallu mewngofnodi eto
staff-temporary-passphrase = Mae ganddyn nhw gyfrinymadrodd gan gydweithiwr, a byddan nhw’n dewis eu cyfrinymadrodd eu hunain wrth fewngofnodi nesaf
staff-passphrase-since = Cyfrinymadrodd wedi’i osod: { $day }
staff-give-passphrase = Rhoi cyfrinymadrodd i { $name }
staff-last-who-can-sign-in = { $name } yw’r unig berson sy’n gallu mewngofnodi: rhowch gyfrinymadrodd i gydweithiwr yn gyntaf

## Tudalennau am gydweithwyr

staff-form-save = Cadw’r person hwn
staff-status-column = Mewngofnodi
staff-show-edit = Newid y manylion hyn
staff-archived-none = Does neb wedi gadael.
staff-archived-note = Mae’r person hwn wedi gadael. Mae eu henw yn aros wrth ymyl yr hyn a wnaethon nhw.
staff-restore = Dod â’r person hwn yn ôl
staff-passphrase-label = Cyfrinymadrodd
staff-temporary-short = Dewis cyfrinymadrodd nesaf
staff-archive = Archifo
staff-archive-title = Archifo { $name }?
staff-archive-why = Ni fydd y person yn gallu mewngofnodi mwyach. Mae’r hyn a wnaethon nhw yn aros, gyda’u henw. Gallwch ddod â nhw yn ôl.
staff-archive-save = Archifo’r person hwn
staff-archive-self = Allwch chi ddim archifo eich hun: gofynnwch i gydweithiwr
staff-give-lede = Meddyliwch am gyfrinymadrodd a’i ddweud wrthyn nhw wyneb yn wyneb. Byddan nhw’n dewis eu cyfrinymadrodd eu hunain wrth fewngofnodi.
staff-give-save = Cadw’r cyfrinymadrodd hwn
staff-give-later = Gwneud hyn yn nes ymlaen
staff-own-change = Newid eich cyfrinymadrodd
staff-own-lede = O’r tro nesaf y byddwch yn mewngofnodi.
staff-own-save = Cadw eich cyfrinymadrodd newydd

## Who gave a passphrase

staff-added-by-label = Ychwanegwyd gan
staff-given-by-label = Rhoddwyd y cyfrinymadrodd diwethaf gan
staff-given = { $name }, ar { $day }
staff-given-sheet = Neb arall: wedi’i ddewis gyda’r daflen adfer ar { $day }
staff-not-stranger = Rhoddodd rhywun a lenwodd yr hawliad hwn eich cyfrinymadrodd i chi ar ôl i’r hawliad gael ei ddechrau, neu eich ychwanegu bryd hynny. Felly rhaid i rywun arall benderfynu. Neu dewiswch gyfrinymadrodd na ŵyr neb arall: clowch Alongside, dilynwch “Rwyf wedi anghofio fy nghyfrinymadrodd” a defnyddiwch y cod ar y daflen adfer. Wedyn gallwch benderfynu.
staff-left-stranger = Wedi’u gadael allan am i rywun a lenwodd yr hawliad roi eu cyfrinymadrodd iddyn nhw ar ôl iddo gael ei ddechrau: { $names }. Gallan nhw gymeradwyo unwaith y byddan nhw wedi dewis cyfrinymadrodd gyda’r daflen adfer, o dan “Rwyf wedi anghofio fy nghyfrinymadrodd”, neu unwaith y bydd cydweithiwr arall wedi rhoi un iddyn nhw.
