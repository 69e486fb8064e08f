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
staff-archived-on = Rhoddwyd yn yr archif ar { $day }
staff-added = Ychwanegwyd { $name }
staff-saved = Cadwyd manylion { $name }
staff-archived = Rhoddwyd { $name } yn yr archif ac ni all fewngofnodi mwyach
staff-brought-back = Mae { $name } yn ôl. Mae angen cyfrinymadrodd newydd i fewngofnodi.

## The form

staff-name-label = Enw
staff-name-hint = Fel y mae cydweithwyr a chynrychiolwyr yn eu hadnabod
staff-name-what = enw’r person
staff-job-title-label = Teitl swydd
staff-job-title-hint = Er enghraifft, arweinydd cynnwys
staff-email-label = Cyfeiriad e-bost
staff-email-hint = Yr un a ddefnyddir yn y gwaith. Caiff ei argraffu ar bapurau pan mai’r person hwn yw’r cyswllt.
staff-phone-label = Rhif ffôn
staff-phone-hint = Yr un a ddefnyddir yn y gwaith. Caiff ei argraffu ar bapurau pan mai’r person hwn yw’r cyswllt.

## Signing in

staff-can-sign-in = Yn gallu mewngofnodi
staff-cannot-sign-in = Ddim yn gallu mewngofnodi eto
staff-temporary-passphrase = Mae ganddynt gyfrinymadrodd gan gydweithiwr, a byddant yn dewis eu cyfrinymadrodd eu hunain wrth fewngofnodi nesaf
staff-passphrase-since = Gosodwyd y cyfrinymadrodd ar { $day }
staff-give-passphrase = Rhoi cyfrinymadrodd i { $name }
staff-last-who-can-sign-in = { $name } yw’r unig berson sy’n gallu mewngofnodi: rhowch gyfrinymadrodd i gydweithiwr yn gyntaf

## Tudalennau am gydweithwyr

staff-form-save = Cadw’r person hwn
staff-status-column = Mewngofnodi
staff-show-edit = Newid y manylion hyn
staff-archived-none = Nid oes neb wedi gadael.
staff-archived-note = Mae’r person hwn wedi gadael. Mae ei enw yn aros wrth ymyl yr hyn a wnaeth.
staff-restore = Dod â’r person yn ôl
staff-passphrase-label = Cyfrinymadrodd
staff-temporary-short = Yn dewis cyfrinymadrodd nesaf
staff-archive = Rhoi yn yr archif
staff-archive-title = Rhoi { $name } yn yr archif?
staff-archive-why = Ni fydd y person yn gallu mewngofnodi mwyach. Mae’r hyn a wnaeth yn aros, gyda’i enw. Gallwch ddod â’r person yn ôl.
staff-archive-save = Rhoi yn yr archif
staff-archive-self = Ni allwch roi eich hun yn yr archif: gofynnwch i gydweithiwr
staff-give-lede = Lluniwch gyfrinymadrodd a’i dweud wyneb yn wyneb. Bydd y person yn dewis ei un ei hun wrth fewngofnodi.
staff-give-save = Cadw’r gyfrinymadrodd hon
staff-give-later = Gwneud hyn yn nes ymlaen
staff-own-change = Newid eich cyfrinymadrodd
staff-own-lede = O’r tro nesaf y byddwch yn mewngofnodi.
staff-own-save = Cadw eich cyfrinymadrodd newydd
