### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Mewngofnodi, cloi, a chyfrinymadrodd wedi'i hanghofio.

## Mewngofnodi

sign-in-title = Agor { $file }
sign-in-lede = Teipiwch eich cyfrinymadrodd. Mae’n dweud wrth Alongside pwy ydych chi.
sign-in-passphrase-label = Eich cyfrinymadrodd
sign-in-passphrase-hint = Gallwch ei gludo. Does dim terfyn amser.
sign-in-passphrase-wrong = Dydy’r cyfrinymadrodd hwn ddim yn agor y ffeil: gwiriwch y sillafu, yna teipiwch ef eto
sign-in-save = Mewngofnodi
sign-in-show = Dangos yr hyn rwy’n ei deipio
sign-in-hide = Cuddio’r hyn rwy’n ei deipio
sign-in-forgotten = Rwyf wedi anghofio fy nghyfrinymadrodd
sign-in-other-file = Agor ffeil wahanol
sign-in-other-heading = Ffyrdd eraill
sign-in-start-again = Dechrau ffeil elusen arall
sign-in-welcome = Rydych chi wedi mewngofnodi fel { $name }.
sign-in-draft-kept = Rydych chi wedi mewngofnodi fel { $name }. Mae’r hyn a deipioch chi o’r blaen yma o hyd.

## Cloi

sign-in-lock-title = Cloi Alongside?
sign-in-lock-lede = Ni all neb ddarllen na newid dim nes bod rhywun yn mewngofnodi.
sign-in-lock-save = Cloi nawr
sign-in-lock-stay = Aros wedi mewngofnodi
sign-in-locked-title = Mae Alongside wedi’i gloi
sign-in-locked-lede = Mae popeth wedi’i gadw. Teipiwch eich cyfrinymadrodd i barhau.
sign-in-locked-draft = Mae’r hyn roeddech yn ei deipio yn cael ei gadw nes i chi fewngofnodi eto neu gau Alongside.

## Cyfrinymadrodd wedi'i hanghofio

sign-in-forgotten-title = Rwyf wedi anghofio fy nghyfrinymadrodd
sign-in-forgotten-lede = Does dim ar goll. Mae dwy ffordd i mewn.
sign-in-forgotten-colleague-heading = Gofyn i gydweithiwr sy’n gallu mewngofnodi
sign-in-forgotten-colleague = Maen nhw’n agor “Aelodau staff”, yn dewis eich enw, ac yn rhoi cyfrinymadrodd newydd i chi. Byddwch chi’n ei newid pan fyddwch chi’n mewngofnodi.
sign-in-forgotten-sheet-heading = Mae’r daflen adfer gennyf
sign-in-forgotten-sheet = Argraffwyd y daflen pan wnaed ffeil eich elusen. Mae cod o 8 grŵp arni.

## Y cod adfer

sign-in-code-lede = Teipiwch y cod sydd ar y daflen. Yna dewiswch gyfrinymadrodd newydd.
sign-in-code-missing = Rhowch y cod sydd ar y daflen adfer
sign-in-code-wrong = Dydy’r cod hwn ddim yn agor y ffeil: gwnewch yn siŵr mai hon yw’r daflen ddiweddaraf ar gyfer { $file }
sign-in-code-save = Ymlaen

## Pwy ydych chi, ar ôl y cod adfer

sign-in-who-title = Dewis cyfrinymadrodd newydd
sign-in-who-lede = Mae’r cod yn gywir. Mae’r ffeil ar agor.
sign-in-who-label = Pwy ydych chi?
sign-in-who-missing = Dewiswch pwy ydych chi
sign-in-who-save = Cadw a mewngofnodi
sign-in-who-done = Mae eich cyfrinymadrodd newydd wedi’i osod. Rydych chi wedi mewngofnodi fel { $name }.

## Cyfrinymadrodd gan gydweithiwr

sign-in-change-title = Dewis eich cyfrinymadrodd eich hun
sign-in-change-lede = Cydweithiwr roddodd y cyfrinymadrodd rydych chi newydd ei ddefnyddio i chi. O hyn ymlaen, dim ond chi ddylai ei wybod.
sign-in-change-save = Cadw ac ymlaen
sign-in-change-done = Mae eich cyfrinymadrodd eich hun wedi’i osod. Rydych chi wedi mewngofnodi fel { $name }.
sign-in-change-same = Dewiswch gyfrinymadrodd gwahanol i’r un a roddodd eich cydweithiwr i chi
