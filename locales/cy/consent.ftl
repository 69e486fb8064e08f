### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

consent-purpose-photo = Ffotograffau
consent-purpose-quote = Dyfyniadau
consent-purpose-share-access = Dweud wrth eraill am ofynion mynediad
consent-purpose-reference = Geirda
consent-purpose-mailing = Newyddion drwy’r post neu e-bost
consent-answer-yes = Ie
consent-answer-no = Na
consent-answer-no-hint = Mae hynny’n iawn. Gallan nhw gymryd rhan ym mhopeth o hyd.
consent-method-spoken = Dywedon nhw hynny
consent-method-signed = Llofnodon nhw bapur
consent-method-written = Ysgrifennon nhw e-bost neu neges destun
consent-method-phone = Ar y ffôn
consent-method-bsl = Mewn Iaith Arwyddion Prydain
consent-method-supported = Gyda chefnogwr
consent-standing-not-asked = Does neb wedi gofyn eto
consent-standing-given = Wedi cytuno: { $day }
consent-standing-refused = Wedi dweud na: { $day }
consent-standing-withdrawn = Wedi newid meddwl: { $day }

## What one person agreed to

consent-person-title = Yr hyn y cytunodd { $name } iddo
consent-person-lede = Mae pob cwestiwn yn cael ei ofyn ar ei ben ei hun. Caiff { $name } newid meddwl unrhyw bryd.
consent-person-ask = Cofnodi ateb
consent-person-withdraw = Maen nhw wedi newid eu meddwl
consent-person-earlier = Pob ateb
consent-person-earlier-none = Does neb wedi gofyn dim eto.
consent-person-link = Gweld yr hyn y cytunodd { $name } iddo a phryd
consent-person-said-no = Dywedodd { $name } na i: { $what }.
consent-person-nothing = Does neb wedi gofyn i { $name } eto.
consent-column-purpose = Ar gyfer beth
consent-column-answer = Ateb
consent-column-wording = Geiriau

## The form

consent-form-title = { $purpose }: { $name }
consent-form-lede = Darllenwch y geiriau hyn i { $name }, neu dangoswch nhw. Yna nodwch yr ateb.
consent-form-save = Cadw’r hyn a ddywedodd { $name }
consent-back-to = Yn ôl i’r hyn y cytunodd { $name } iddo
consent-answer-label = Yr hyn a ddywedodd { $name }
consent-answer-missing = Dewiswch ie neu na
consent-method-label = Sut y dywedon nhw hynny
consent-method-missing = Dewiswch sut y dywedon nhw hynny
consent-given-label = Pryd y dywedon nhw hynny
consent-given-missing = Rhowch y diwrnod y dywedon nhw hynny
consent-note-label = Amodau
consent-note-hint = Yn eu geiriau eu hunain. Er enghraifft, enw cyntaf yn unig.
consent-done-yes = Cytunodd { $name }: { $purpose }.
consent-done-no = Dywedodd { $name } na: { $purpose }.

## Changing one's mind

consent-withdraw-title = { $purpose }: nid yw { $name } yn cytuno mwyach
consent-withdraw-lede = Mae hyn yn cyfrif ar unwaith. Mae’r hyn y cytunodd { $name } iddo o’r blaen yn aros yn y rhestr.
consent-withdraw-on-label = Pryd y newidion nhw eu meddwl
consent-withdraw-on-missing = Rhowch y diwrnod y newidion nhw eu meddwl
consent-withdraw-early = Cytunon nhw y diwrnod hwn: { $day }. Rhowch y diwrnod hwnnw neu un diweddarach
consent-withdraw-save = Cadw nad ydyn nhw’n cytuno mwyach
consent-withdraw-done = Nid yw { $name } yn cytuno mwyach: { $purpose }.

## The words

consent-wording-title = Geiriau gofyn am gydsyniad
consent-wording-lede = Cytunodd pobl i eiriau’r adeg honno. Y geiriau newydd sy’n cael eu defnyddio o hyn ymlaen.
consent-wording-number = Fersiwn { $number }
consent-wording-since = Yn cael ei ddefnyddio ers: { $day }
consent-wording-built-in = Daeth gydag Alongside
consent-wording-new = Ysgrifennu geiriau newydd
consent-wording-edit-title = Geiriau newydd: { $purpose }
consent-wording-edit-lede = Y rhain fydd y fersiwn nesaf. Does ateb neb yn newid.
consent-wording-english-label = Yn Saesneg
consent-wording-english-missing = Rhowch y geiriau yn Saesneg
consent-wording-welsh-label = Yn Gymraeg
consent-wording-welsh-missing = Rhowch y geiriau yn Gymraeg
consent-wording-same = Dyma’r geiriau presennol: newidiwch nhw, neu gadewch y dudalen
consent-wording-save = Gofyn yn y geiriau hyn
consent-wording-done = Y geiriau newydd sy’n cael eu defnyddio o hyn ymlaen.
consent-wording-back = Yn ôl i’r geiriau gofyn am gydsyniad
consent-wording-meanwhile = Ysgrifennodd rhywun eiriau newydd ar ôl i chi agor hwn. Darllenwch nhw’n uchel, yna atebwch eto
consent-wording-why = Y cwestiynau am ffotograffau, dyfyniadau a’r gweddill, yn eich geiriau eich hun.
