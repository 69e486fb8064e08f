### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Staff: y bobl sy’n gweithio i’r elusen ac yn defnyddio Alongside.

## The list and one person's page

staff-heading = Staff
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
