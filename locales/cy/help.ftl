### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Cymorth: tudalennau byr mewn geiriau syml.

help-title = Cymorth
help-lede = Tudalennau byr. Gellir darllen pob un mewn munud.
help-back = Yn ôl i’r cymorth
help-back-start = Yn ôl i’r dechrau
help-started-title = Dechrau arni
help-started-why = O ffeil wag i’r dystysgrif gyntaf.
help-formats-title = Fformatau
help-formats-why = Pa bapurau y gall pob person eu cael, a phryd i’w dewis.
help-keys-title = Bysellau
help-keys-why = Sut i weithio heb lygoden.
help-safe-title = Cadw pethau’n ddiogel
help-safe-why = Cyfrinymadroddion, copïau wrth gefn, a phwy all weld beth.

## Dechrau arni

help-started-lede = Pum cam. Gallwch stopio ar ôl unrhyw un ohonyn nhw.
help-started-one = Llenwi manylion eich elusen
help-started-one-how = Yn y Gosodiadau, agorwch “Eich elusen”. Mae ei henw, ei rhif a’i chyswllt yn mynd ar bob papur.
help-started-two = Ychwanegu gweithgaredd
help-started-two-how = Bwrdd, arolwg, diwrnod allan. Dywedwch pam rydych chi’n ei wneud, a phwy y gall pobl eu holi.
help-started-three = Ychwanegu’r bobl sy’n cymryd rhan
help-started-three-how = Gofynnwch i bob person pa fformat maen nhw ei eisiau, pa mor fawr, a sut y dylai eu cyrraedd. Eu busnes nhw yw eu rhesymau: does dim lle yn Alongside i ddiagnosis.
help-started-four = Gwneud y pecynnau
help-started-four-how = Mae pob person yn cael ffolder gyda’r hyn y gofynnon nhw amdano. Dydy enwau’r ffeiliau ddim yn dweud wrth neb pa fformat ydyw.
help-started-five = Rhoi tystysgrif
help-started-five-how = Ar y diwedd, dangoswch y geiriau i’r person. Pan fyddan nhw’n cytuno, argraffwch hi.
help-started-alone = Allwch chi ddim torri dim. Mae gan bob cofnod dudalen “Beth sydd wedi newid”, a gellir dadwneud y newid diwethaf.

## Fformatau

help-formats-lede = Gofynnwch i’r person. Nhw sy’n gwybod orau, ac maen nhw’n gallu newid eu meddwl.
help-formats-easy = Geiriau haws
help-formats-easy-how = Llun ar y chwith i bob syniad, teip 17 pwynt, brawddegau byr. Dim ond pan fydd pobl ag anabledd dysgu wedi’i wirio, ac wedi cael eu talu, y gellir ei alw’n Hawdd ei Ddeall.
help-formats-clear = Print clir
help-formats-clear-how = Teip 14 pwynt, dim colofnau, digon o le. Da i’r rhan fwyaf o bobl.
help-formats-large = Print bras
help-formats-large-how = O 16 i 36 pwynt: maint y person ei hun. Mae’r testun yn ail-lifo, fel nad oes llinell yn cael ei thorri.
help-formats-web = Tudalen we
help-formats-web-how = Un ffeil i unrhyw sgrin, i ddarllenwyr sgrin, ac i bobl sy’n gosod eu lliwiau eu hunain.
help-formats-plain = Testun plaen
help-formats-plain-how = Dim ond y geiriau. Da mewn e-bost, gydag arddangosfeydd braille, a gyda hen ddarllenwyr sgrin.
help-formats-word = Word
help-formats-word-how = I bobl sy’n darllen gyda Word a darllenydd sgrin, neu sydd eisiau ysgrifennu yn y papur. Mae’r penawdau, y rhestrau a’r tablau yn rhai go iawn.
help-formats-book = Llyfr (EPUB)
help-formats-book-how = I ffonau, llechi a chwaraewyr DAISY. Mae’r testun yn llifo i unrhyw sgrin.
help-formats-braille = Braille (BRF)
help-formats-braille-how = I arddangosfa braille, neu i rywun sy’n ei foglynnu. Mae gradd 1 yn Saesneg ar gael bob amser. Mae angen y rhaglen liblouis ar y cyfrifiadur hwn ar gyfer gradd 2 a Chymraeg. Mae’r llinell gyntaf bob amser yn dweud pa fraille ydyw.
help-formats-script = Sgript i’w darllen yn uchel
help-formats-script-how = I lais cyfrifiadur, neu i rywun sy’n ei recordio: mae seibiau wedi’u nodi, ac mae dyddiadau, arian a rhifau ffôn wedi’u hysgrifennu fel y cânt eu dweud.
help-formats-same = Mae’r un geiriau yn yr un drefn ym mhob fformat.
help-formats-pdf = Mae pob PDF yn cael ei wirio cyn iddo adael: gall darllenydd sgrin ei ddarllen, a gall archif ei ddarllen ymhen 50 mlynedd.

## Geiriau haws

help-easy-title = Ysgrifennu geiriau haws
help-easy-why = Sut mae papur yn dod yn Hawdd ei Ddeall, a phwy sy’n penderfynu.
help-easy-lede = Pedwar cam. Mae’r rhaglen yn helpu gyda’r tri cyntaf. Dim ond pobl all gymryd yr olaf.
help-easy-write = Ysgrifennwch un syniad ym mhob datganiad
help-easy-write-how = Brawddegau byr sy’n dweud “chi” a “ni”. Dewiswch lun ar gyfer pob datganiad. Os oes rhaid i air anodd aros, esboniwch ef wrth ymyl y datganiad.
help-easy-mend = Cadwch, ac edrychwch ar y nodiadau
help-easy-mend-how = Mae’r nodiadau’n dweud beth sy’n anodd ei ddarllen, o ble mae’r rheol yn dod, ac yn aml yn cynnig gair plaenach. Rhaid cywiro rhai pethau. Cyngor yw’r gweddill, a chi sy’n penderfynu.
help-easy-rules = Nodwch fod y rheolau wedi’u gwirio
help-easy-rules-how = Ar y dudalen “Gwirio’r geiriau”, pan nad oes dim i’w gywiro. Mae’r papur yn dal i ddweud “geiriau haws”.
help-easy-readers = Gofynnwch i ddarllenwyr
help-easy-readers-how = Mae pobl ag anabledd dysgu yn ei ddarllen ac yn cael eu talu. Newidiwch yr hyn sy’n anodd iddyn nhw. Yna nodwch pwy oedden nhw. O hyn ymlaen mae’r papur yn dweud “Hawdd ei Ddeall”.
help-easy-change = Mae unrhyw newid i’r testun yn gwneud y papur yn ddrafft eto.
help-easy-figures = Yn y Gosodiadau mae eich geiriau anodd eich hun a’r terfynau. Ni all y nodiadau ddweud a yw testun yn wir, yn garedig neu’n glir. Yn Gymraeg dydyn nhw ddim yn edrych am eiriau anodd.

## Lluniau

help-pictures-title = Eich lluniau eich hun
help-pictures-why = Ffotograffau a darluniau mewn papurau, a sut i ofyn i’r bobl sydd ynddyn nhw.
help-pictures-lede = Mae gan Alongside luniau ar gyfer y rhan fwyaf o bethau. Mae eich rhai chi’n dangos y lle go iawn a’r bws go iawn.
help-pictures-which = Dewiswch lun plaen
help-pictures-which-how = Un peth ynddo, cefndir plaen, golau da. Dim llun o anabledd er ei fwyn ei hun: dangoswch beth mae pobl yn ei wneud.
help-pictures-add = Ei ychwanegu
help-pictures-add-how = Yn Papurau, agorwch “Lluniau”. Mae ffotograffau’n cael eu troi y ffordd iawn i fyny a’u gwneud yn llai, ac mae cofnod o ble y cawson nhw eu tynnu yn cael ei ddileu. Dywedwch beth mae’r llun yn ei ddangos, i bobl nad ydyn nhw’n gallu ei weld.
help-pictures-people = Gofynnwch i’r bobl ynddo
help-pictures-people-how = Nodwch pwy ydyn nhw, beth ddywedon nhw a phryd. Nes iddyn nhw gytuno, nid yw’r llun ar gael i unrhyw bapur. Os byddan nhw’n newid eu meddwl, bydd papurau newydd yn ei adael allan.
help-pictures-rights = Nodwch lun pwy ydyw
help-pictures-rights-how = Mae llun o’r rhyngrwyd yn perthyn i rywun. Mae rhai trwyddedau’n gofyn am linell gydnabod: mae papurau sy’n dangos y llun yn ei hargraffu.
help-pictures-sets = Dewch â llawer i mewn ar unwaith
help-pictures-sets-how = Ffolder neu ffeil zip. Gall tabl o’r enw index.csv ddweud beth mae pob un yn ei ddangos. Yna mae tudalen yn dangos beth ellir ei ychwanegu a beth na ellir, a pham. Does dim yn cael ei ychwanegu cyn i chi ddweud.
help-pictures-change = I ddefnyddio ffeil arall, ychwanegwch hi fel llun newydd. Mae papurau sydd â’r hen un yn ei gadw.

## Bysellau

help-keys-lede = Mae popeth yn gweithio heb lygoden.
help-keys-caption = Bysellau a’r hyn maen nhw’n ei wneud
help-keys-column-key = Bysell
help-keys-column-does = Beth mae’n ei wneud
help-keys-tab = Bysell Tab
help-keys-tab-does = I’r ddolen, y blwch neu’r botwm nesaf
help-keys-shift-tab = Shift a Tab
help-keys-shift-tab-does = I’r un blaenorol
help-keys-enter = Bysell Enter
help-keys-enter-does = Dilyn dolen, pwyso botwm, anfon ffurflen
help-keys-space = Bylchwr
help-keys-space-does = Pwyso botwm, ticio blwch, agor dewislen
help-keys-arrows = Bysellau saeth
help-keys-arrows-does = Dewis un o nifer, neu symud mewn rhestr
help-keys-bigger = Ctrl a plws
help-keys-bigger-does = Gwneud popeth yn fwy
help-keys-smaller = Ctrl a minws
help-keys-smaller-does = Gwneud popeth yn llai
help-keys-normal = Ctrl a 0
help-keys-normal-does = Y maint arferol eto
help-keys-skip = Mae’r Tab cyntaf ar bob tudalen yn arwain at “Neidio i’r prif gynnwys”, heibio i’r ddewislen.
help-keys-mac = Ar Mac, defnyddiwch Command yn lle Ctrl.
help-keys-reader-heading = Gyda darllenydd sgrin
help-keys-reader = Mae pob tudalen yn agor wrth ei phennawd. Mae penawdau, rhestrau, tablau a lleoedd wedi’u henwi, felly mae bysellau eich darllenydd sgrin yn gweithio. Pan fydd problem mewn ffurflen, mae’r dudalen yn agor wrth y rhestr o broblemau: mae pob un yn arwain at ei blwch.

## Cadw pethau'n ddiogel

help-safe-lede = Mae eich cofnodion wedi’u hamgryptio. Mae tri pheth yn bwysig.
help-safe-passphrase = Cyfrinymadrodd i bob person
help-safe-passphrase-how = Peidiwch byth â rhannu un. Mae pob newid yn cael ei gofnodi gydag enw, felly mae rhannu yn beio’r person anghywir.
help-safe-sheet = Y daflen adfer
help-safe-sheet-how = Os bydd pawb yn anghofio eu cyfrinymadrodd, dim ond y daflen hon sy’n agor y ffeil. Cadwch ddau gopi mewn dau le dan glo.
help-safe-backup = Copïau wrth gefn mewn adeilad arall
help-safe-backup-how = Mae Alongside yn gwneud un bob diwrnod gwaith. Copïwch y ffolder i gofbin USB bob hyn a hyn.
help-safe-leave = Pan fyddwch chi’n gadael eich desg, pwyswch Cloi ar frig y dudalen.

## Access

help-access-title = Mynediad a chydsyniad
help-access-why = Beth i’w ysgrifennu am rywun, pwy sy’n cael gwybod, a phryd i’w anghofio.
help-access-lede = Ysgrifennwch yr hyn rydych chi’n ei wneud, byth pam.
help-access-ask = Gofynnwch i’r person
help-access-ask-how = Nhw sy’n gwybod orau beth sy’n gweithio. Os ydych chi’n dyfalu, dywedwch hynny: yna bydd yr Hafan yn eich atgoffa i ofyn.
help-access-write = Ysgrifennwch beth i’w wneud
help-access-write-how = Mae “Rydyn ni’n archebu dau ddehonglydd BSL” yn helpu pwy bynnag sy’n cynllunio’r cyfarfod. Dydy diagnosis ddim yn helpu neb, a does dim lle i un yn Alongside. Os yw pobl yn eu disgrifio eu hunain, cadwch eu geiriau nhw.
help-access-tell = Dywedwch wrth y rhai y mae angen iddyn nhw wybod yn unig
help-access-tell-how = Ar gyfer pob gofyniad mynediad, gofynnwch pwy sy’n cael gwybod, a gofynnwch unwaith am gydsyniad i ddweud wrthyn nhw. Dydy bod heb ateb ddim yn gydsyniad, ac mae newid meddwl yn cyfrif ar unwaith.
help-access-reach = Cysylltwch â phobl yn y ffyrdd maen nhw eu heisiau
help-access-reach-how = Os nad yw rhywun eisiau i chi ddefnyddio ffordd o gysylltu, fydd hi ddim ar unrhyw restr, llythyr na label. Mae’r rhif ar ffurflen y person yn unig.
help-access-again = Gofynnwch eto unwaith y flwyddyn
help-access-again-how = Mae’r hyn sydd ei angen ar bobl yn newid. Argraffwch y rhestr yn eu fformat eu hunain, a’i gwirio gyda’ch gilydd.
help-access-forget = Anghofiwch mewn pryd
help-access-forget-how = Chwe mis ar ôl i rywun adael, bydd yr Hafan yn gofyn i chi ddileu’r hyn a wnaethoch chi iddyn nhw. Gall unrhyw un ofyn am weld popeth rydych chi’n ei gadw amdanyn nhw, a gofyn am gael ei ddileu.
help-access-standard = Y chwe cham ar dudalen mynediad pob person yw rhai’r safon gwybodaeth hygyrch: adnabod, cofnodi, fflagio, rhannu, diwallu ac adolygu.
## Meetings

help-meetings-title = Cyfarfodydd, o’r dechrau i’r diwedd
help-meetings-why = O’r cwestiwn cyntaf i’r cofnodion, gyda phawb.
help-meetings-lede = Pum cam, yn y drefn sy’n helpu fwyaf.
help-meetings-plan = Gwnewch y cyfarfod o’r amser a ddewisodd pobl
help-meetings-plan-how = Agorwch weithgaredd, yna “Cyfarfodydd”. Does dim angen teipio amser a gytunwyd yno. Dywedwch pwy sy’n aros wrth y drws.
help-meetings-ask = Gofynnwch i bawb am eitemau
help-meetings-ask-how = O dan “Yr agenda”, enwch y diwrnod olaf a gwnewch y llythyr sy’n gofyn. Mae pob person yn ei gael yn ei fformat ei hun.
help-meetings-order = Rhowch drefn ar yr agenda
help-meetings-order-how = Mae “Symud i fyny” a “Symud i lawr” yn gweithio gyda’r bysellfwrdd. Mae wyth gwiriad yn dweud beth i edrych arno. Mae un botwm yn rhoi cyflwyniadau a rheolau sylfaenol yn gyntaf, ac un arall yn gosod yr egwyliau.
help-meetings-book = Archebwch gefnogaeth
help-meetings-book-how = O dan “Cefnogaeth” mae’r hyn sydd ei angen ar bobl, a’r hyn sydd heb ei archebu eto. Bydd yr Hafan yn eich atgoffa.
help-meetings-after = Ysgrifennwch pwy ddaeth, beth a ddywedwyd a phwy sy’n gwneud beth
help-meetings-after-how = Mae amser pawb yn cael ei gadw, fel y gellir diolch amdano a thalu amdano. Mae’r hyn sydd i’w wneud o hyd yn dod yn ôl ar yr agenda nesaf.
help-meetings-advice = Cyngor yw’r gwiriadau. Gellir argraffu agenda unrhyw bryd.
help-answers-title = Ateb pobl
help-answers-why = Sut mae pawb yn clywed beth ddaeth o’r hyn a ddywedon nhw.
help-answers-lede = Y peth mae pobl yn ei ddweud amlaf yw nad ydyn nhw byth yn clywed beth ddaeth o’r hyn a ddywedon nhw. Mae’r camau hyn yn sicrhau eu bod nhw’n clywed.
help-answers-write = Ysgrifennwch yr hyn mae pobl yn ei ddweud
help-answers-write-how = Agorwch weithgaredd, yna “Beth ddaeth ohono”. Defnyddiwch eu geiriau eu hunain. Does dim rhaid i neb roi enw. Dywedwch a yw’n cytuno, yn herio neu’n dod â rhywbeth newydd.
help-answers-answer = Atebwch mewn pryd
help-answers-answer-how = Mae’r cloc yn cyfrif diwrnodau gwaith o’r diwrnod y cafodd ei ddweud: 20, neu’r nifer a osodoch chi. Mae’r Hafan yn dangos beth sy’n hwyr.
help-answers-no = Mae angen rheswm dros “na”
help-answers-no-how = Dywedwch yn onest beth na fydd yn cael ei wneud, a pham. Enwch pwy benderfynodd hynny. Mae “na” clir yn well na distawrwydd.
help-answers-tell = Dywedwch wrth bwy bynnag a’i dywedodd
help-answers-tell-how = Gwnewch y llythyr yn eu fformat eu hunain, neu dywedwch wrthyn nhw mewn ffordd maen nhw’n ei hoffi. Dydy’r ffyrdd a wrthodon nhw ddim yn cael eu cynnig. Yna nodwch pryd a sut y clywson nhw.
help-answers-quote = Argraffwch eu geiriau gyda’r ddau “ie” yn unig
help-answers-quote-how = Mae person yn dweud ie i’r geiriau hyn, ac ie i ddyfyniadau yn gyffredinol. Os byddan nhw’n tynnu un yn ôl, bydd y geiriau wedi mynd o bob papur a wnewch wedyn.
help-answers-show = Dangoswch i’r grŵp
help-answers-show-how = Taflen ar gyfer unrhyw gyfnod yw “Dywedoch chi, gwnaethom ni”. Mae’r adroddiad effaith yn sôn am y flwyddyn gyfan, gyda’r hyn a wrthodwyd a’r hyn a aeth o’i le.
help-answers-close = Ni ellir cau gweithgaredd nes bod ateb i bopeth a ddywedodd pobl, neu reswm pam nad oes un.
help-in-time-title = Papurau mewn pryd
help-in-time-why = Sut mae dyddiadau’n cael eu cynllunio yn ôl o gyfarfod, a beth i’w wneud am bapur hwyr.
help-in-time-lede = Dim ond os ydyn nhw wedi cael amser gyda’i bapurau y gall pobl gymryd rhan mewn cyfarfod.
help-in-time-dates = Rhowch deitl i bob papur yn gynnar
help-in-time-dates-how = Dywedodd pob person sawl diwrnod gwaith cyn cyfarfod maen nhw eisiau papurau. O’r diwrnod hwnnw rydyn ni’n cyfrif yn ôl y diwrnodau ar y ffordd a’r diwrnodau i wneud eu fformat. Felly rydych chi’n gweld erbyn pryd mae’n rhaid gorffen testun.
help-in-time-late = Pan fydd testun yn hwyr
help-in-time-late-how = Symudwch ef i gyfarfod arall, neu gofynnwch i bob person a yw papur hwyr yn iawn a nodwch yr ateb. Does dim rhaid i neb gytuno.
help-in-time-packs = Gwnewch bob pecyn
help-in-time-packs-how = Mae pob person yn cael ffolder a ffeil zip gyda’r union beth y gofynnon nhw amdano. Gallwch ddal i weithio tra bydd y pecynnau’n cael eu gwneud.
help-in-time-outside = Trefnwch recordiadau a fideos
help-in-time-outside-how = Ar dudalen papur, dewiswch y fformat. Nodwch pwy sy’n ei wneud a phryd mae’n dod, ac atodwch ef pan fydd yno.
help-in-time-sent = Nodwch beth a anfonwyd, a beth sydd wedi cyrraedd
help-in-time-sent-how = Os bydd papur yn newid wedyn, mae tudalen y papur yn rhestru pwy sydd angen y fersiwn newydd.
help-in-time-quiet = Nid yw enwau ffeiliau nac amlenni byth yn dweud beth sydd ei angen ar berson.

## Arian

help-money-title = Talu pobl
help-money-why = O’r cynnig cyntaf i’r diwrnod y mae’r arian yn gadael.
help-money-lede = Ni ddylai neb fod ar eu colled, ac mae pawb yn cael eu talu pan addawoch chi.
help-money-say = Dywedwch ymlaen llaw beth rydych chi’n ei dalu
help-money-say-how = Gosodwch eich cyfraddau a’ch ffigurau o dan “Arian”. Rhannwch y daflen. Gofynnwch i bob person beth maen nhw’n ei ddewis. Mae gwrthod yn ddewis.
help-money-claim = Dechreuwch hawliadau i’r rhai a ddaeth
help-money-claim-how = Mae tudalen cyfarfod yn dechrau drafft i bawb. Ychwanegwch faint gostiodd i bob person, gyda llun o’r dderbynneb. Gall rhywun helpu i’w lenwi.
help-money-approve = Mae rhywun arall yn cymeradwyo
help-money-approve-how = Dydy pwy bynnag a ysgrifennodd mewn hawliad ddim yn ei gymeradwyo. Does neb yn cymeradwyo eu hawliad eu hunain, nac un gan rywun o’u cartref neu eu teulu.
help-money-pay = Gwnewch restr daliadau
help-money-pay-how = Ticiwch yr hawliadau sydd wedi’u cymeradwyo. Cadwch y rhestr i’r cyfrifon, neu’r ffeil i’r banc. Pan fydd yr arian wedi gadael, dywedwch ar ba ddiwrnod. Mae’r cod yn y cyfrifon yn y tablau am mai oddi tano y mae’r sawl sy’n cadw’r cyfrifon yn cofnodi pob llinell.
help-money-watch = Gwyliwch y gyllideb
help-money-watch-how = Gosodwch gyllideb gyda llinell ar gyfer pob math o gost. Mae’n eich rhybuddio’n gynnar. Mae arian mynediad ar wahân: nid yw’n talu am ddim byd arall.
help-money-benefits = Peidiwch â gofyn dim am fudd-daliadau
help-money-benefits-how = Os bydd person yn gofyn, gwnewch restr iddyn nhw o’r hyn a daloch chi, fesul wythnos a mis. Dywedwch wrthyn nhw am gael cyngor cyn derbyn.
help-money-accounts = Mae rhifau cyfrifon yn cael eu cadw wedi’u hamgryptio gyda phopeth arall, ac yn mynd pan fydd person yn cael ei ddileu. Os yw cyfrif yn newid ar ôl i’r hawliad gael ei gymeradwyo, dim ond wedi i rywun arall ofyn i’r person a’i gadarnhau y mae’r banc yn ei dalu. Dilëwch y ffeil i’r banc unwaith y bydd y banc wedi’i chael.

## Cynllunio

help-plans-title = Cynllunio gyda phobl
help-plans-why = Sut mae gweithgaredd yn mynd o syniad i’w ddiwedd, gyda’r bobl y mae’n ymwneud â nhw.
help-plans-lede = Cynlluniwch gyda chynrychiolwyr o’r diwrnod cyntaf. Mae’r camau yr un fath i arolwg wythnos a bwrdd tair blynedd.
help-plans-decide = Penderfynwch gyda’ch gilydd
help-plans-decide-how = Mae’r cynllun yn gofyn pwy benderfynodd ar y diben, yr amcanion, y canlyniadau, yr amser a’r adolygiad. Nes bod rhywun wedi gwneud hynny, mae pob tudalen a phapur yn dweud hynny.
help-plans-agree = Cytunwch ar y papurau
help-plans-agree-how = Mae’r cylch gorchwyl, y rheolau sylfaenol a’r disgrifiadau rôl yn dechrau gyda’n geiriau ni; newidiwch beth sydd ddim yn addas i chi. Rhannwch fersiwn, a nodwch beth mae pob person yn ei ddweud a sut. Mae anghytuno yn ateb fel unrhyw ateb arall.
help-plans-change = Newidiwch bapur gyda fersiwn newydd
help-plans-change-how = Mae atebion yn aros gyda’r fersiwn a welodd pobl. Dywedwch mewn geiriau plaen beth newidiodd. Mae’r hen fersiwn yn aros mewn grym nes bod yr un newydd mewn grym.
help-plans-place = Gwiriwch y lle gyda rhywun fyddai’n ei ddefnyddio
help-plans-place-how = Mae gan yr archwiliad hygyrchedd gwestiynau am bob rhan o adeilad, ac am gyfarfodydd ar-lein. Argraffwch y rhestr wirio ac ewch â hi gyda chi. Gellir defnyddio’r atebion eto ar gyfer y gweithgaredd nesaf yno.
help-plans-start = Edrychwch ar y rhestr ddechrau
help-plans-start-how = Mae “Symud ymlaen” yn dangos beth sydd ar goll cyn dechrau, gyda dolen i bob peth. Gallwch ddechrau serch hynny: yna dywedwch pwy benderfynodd hynny, a pham. Mae’n aros ar y dudalen ac yn yr adroddiadau.
help-plans-end = Gorffennwch yn dda
help-plans-end-how = Mae gweithgaredd yn cau pan fydd pawb a ddywedodd rywbeth wedi cael ateb. Os yw’n cael ei oedi neu ei ganslo, dywedwch wrth bobl pam.
help-plans-promises = Ysgrifennwch beth mae eraill yn ei addo. Mae addewid gydag enw a diwrnod yn cael ei gadw yn amlach.
