### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

sample-address =
    Yr Hen Lyfrgell
    Weir Street
    Marlbrook
sample-helen-job = Arweinydd cynnwys
sample-tunde-job = Dirprwy arweinydd cynnwys
sample-kim-how = yn darllen y papurau gyda hi ac yn dod i gyfarfodydd
sample-joan-paper = melyn

sample-rosie-brings =
    Yn gofyn y cwestiwn y mae eraill am ei ofyn
    Yn cyd-gadeirio cyfarfodydd
sample-gareth-brings =
    Yn gwneud ffilmiau byr
    Yn gwybod sut mae archebu drwy neges destun yn gweithio
sample-amina-brings =
    Yn ysgrifennu’n glir
    Yn rhoi cynnig ar wefannau newydd cyn pawb arall
sample-joan-brings =
    Yn adnabod pob arhosfan bws ym Marlbrook
    Yn siarad dros bobl y pentrefi
sample-derek-brings =
    Yn dda gyda ffigurau
    Wedi gyrru fel gwaith
sample-priya-brings =
    Yn gwrando’n dda
    Yn cadw cyfarfodydd i’w hamser

## Gweithgareddau

sample-board-title = Bwrdd Partneriaeth
sample-board-purpose = Penderfynu gyda’n gilydd sut mae trafnidiaeth ym Marlbrook yn cael ei rhedeg. Gwneud yn siŵr bod rhywbeth yn digwydd am yr hyn y mae pobl yn ei ddweud.
sample-board-measures =
    Mae pob cwestiwn gan y bwrdd yn cael ateb mewn 20 diwrnod gwaith
    Mae hanner pob agenda yn dod gan gynrychiolwyr
sample-board-outcomes =
    Gall pobl gyrraedd lle maen nhw am fynd
    Mae’r cyngor yn gwybod beth sy’n gweithio a beth sydd ddim
sample-survey-title = Arolwg Dial-a-Ride
sample-survey-purpose = Darganfod pam mae 4 o bob 10 archeb yn methu, a newid y rheolau archebu
sample-survey-measures =
    Mae llai nag 1 o bob 10 archeb yn methu
    Gall pobl archebu yn y ffordd sy’n gweithio iddyn nhw
sample-survey-outcomes = Rheolau archebu newydd y mae pobl wedi cytuno arnyn nhw
sample-sponsor = Sam Ellis, cyfarwyddwr

## Disgrifiad rôl y Bwrdd Partneriaeth

sample-role-heading = Aelod o’r Bwrdd Partneriaeth
sample-role-one = Rydych chi’n dod i 6 chyfarfod y flwyddyn.
sample-role-two = Rydych chi’n cael y papurau cyn pob cyfarfod. Maen nhw’n dod yn y fformat rydych chi’n gofyn amdano.
sample-role-three = Rydych chi’n dweud beth sy’n bwysig i chi. Rydych chi hefyd yn dweud beth rydych chi’n ei glywed gan bobl eraill.
sample-role-four = Gallwch roi pethau ar yr agenda.
sample-role-five = Rydych chi’n gofyn cwestiynau. Does dim cwestiwn yn rhy fach.
sample-role-six = Rydyn ni’n gwneud penderfyniadau gyda’n gilydd.
sample-role-seven = Rydyn ni’n dweud wrthych beth newidiodd oherwydd yr hyn a ddywedoch chi.
sample-role-eight = Gallwch ddod â chefnogwr gyda chi.
sample-role-time = Mae pob cyfarfod yn cymryd 2 awr. Mae darllen y papurau yn cymryd tua 1 awr.
sample-role-support =
    Rhywun i siarad â nhw cyn ac ar ôl pob cyfarfod
    Help i ddarllen y papurau
    Hyfforddiant, os ydych chi eisiau
sample-role-payment = Rydyn ni’n talu am eich teithio. Gallwch ddewis cael eich talu am eich amser.
sample-role-changed = Fersiwn cyntaf

sample-chair-heading = Cyd-gadeirydd y Bwrdd Partneriaeth
sample-chair-one = Rydych chi’n arwain y cyfarfod gyda Helen.
sample-chair-two = Rydych chi’n dewis gyda ni beth mae’r cyfarfod yn ei drafod.
sample-chair-three = Rydych chi’n gofalu bod pawb yn gallu siarad.
sample-chair-four = Rydyn ni’n gofyn am eich cydsyniad cyn argraffu eich enw.
sample-chair-word = cydsyniad
sample-chair-word-means = eich bod chi’n dweud ie
sample-chair-time = Mae pob cyfarfod yn cymryd 3 awr. Mae paratoi yn cymryd tua 2 awr.

sample-checker-heading = Gwiriwr yr amserlen
sample-checker-one = Rydych chi’n mynychu tair sesiwn gyda’r rhanddeiliaid eraill er mwyn craffu yn fanwl iawn ar yr holl amserlen newydd.
sample-checker-two = Rydych chi’n hysbysu’r DLR os ydych chi wedi cael anawsterau wrth geisio archebu taith gyda Dial-a-Ride yn y dref.
sample-checker-three = Does dim rhaid i chi fod yn arbenigwr.
sample-checker-payment = Caiff treuliau eu had-dalu.

sample-readers = Grŵp Darllen Marlbrook
sample-readers-changed = Gofynnon nhw i ni ysgrifennu “papurau” yn lle “dogfennau”. Dewison nhw lun arall ar gyfer penderfyniadau.
sample-limits = Terfynau’r grŵp darllen
sample-jargon-one = Dial-a-Ride
sample-jargon-one-means = bws bach rydych chi’n ei archebu, ac sy’n dod at eich drws
sample-jargon-two = cydgynhyrchu
sample-jargon-two-means = ein bod ni’n cynllunio a phenderfynu gyda’n gilydd fel pobl gydradd
sample-jargon-three = rhanddeiliaid
sample-jargon-three-means = pobl mae’n bwysig iddyn nhw

## Ei lluniau ei hun

sample-picture-room = Yr ystafell bwyllgor yn neuadd y dref
# Y geiriau mae’r llun yn sefyll drostynt, gyda bylchau rhyngddynt.
sample-picture-room-words = ystafell bwyllgor neuadd y dref
sample-picture-members = Rosie a Joan y tu allan i neuadd y dref
sample-picture-members-words = Rosie Joan aelodau bwrdd neuadd y dref

## Archwiliad hygyrchedd neuadd y dref

sample-audit-name = Neuadd y dref, ystafell bwyllgor 2
sample-audit-whereabouts = Sgwâr y Farchnad, Marlbrook
sample-audit-loop = Dolen glyw heb ei phrofi
sample-audit-changing-places = Mae’r un agosaf yn y llyfrgell, 5 munud i ffwrdd.
sample-audit-microphone = Mae’r ystafell yn fach. Gellir clywed pawb.
sample-audit-entrance = Mae’r ramp ar yr ochr, yn Weir Street.

## Addewidion

sample-promise-dana = Dana Pritchard, pennaeth trafnidiaeth
sample-promise-ruth = Ruth Adeyemi, rheolwr adeiladau
sample-promise-transport = Trafnidiaeth
sample-promise-buildings = Adeiladau
sample-promise-directors = Swyddfa’r cyfarwyddwr
sample-promise-texts = Gall pobl archebu Dial-a-Ride drwy neges destun
sample-promise-texts-done = Mae archebu drwy neges destun wedi gweithio ers 24 Tachwedd.
sample-promise-loop = Profi’r ddolen glyw yn ystafell bwyllgor 2
sample-promise-loop-note = Mae Joan wedi cynnig rhoi cynnig arni.
sample-promise-answer = Ateb ysgrifenedig i bob cwestiwn gan y bwrdd
sample-promise-claims = Mae pob hawliad treuliau’n cael ei dalu mewn 10 diwrnod gwaith

## Yr hyn a gafodd gynnig ac a ddysgwyd

sample-lesson-quiet = Awr dawel cyn y cyfarfod
sample-lesson-quiet-happened = Daeth pedwar person yn gynnar. Darllenon nhw’r papurau gyda’i gilydd a chael diod.
sample-lesson-quiet-learned = Gofynnodd pobl fwy o gwestiynau. Roedd y cyfarfod yn fyrrach.
sample-lesson-online = Arolwg ar-lein yn unig
sample-lesson-online-happened = Dim ond 9 o bobl atebodd. Dywedodd dau berson nad oes ganddyn nhw gyfrifiadur.
sample-lesson-online-learned = Rhaid i ni ofyn ar bapur a dros y ffôn hefyd. Rhaid i ni ofyn ar y bysiau.

## Y cyfarfod ym mis Ionawr

sample-meeting-title = Cyfarfod Ionawr y bwrdd
sample-meeting-bring =
    Eich papurau
    Eich tocyn bws neu dderbynneb tacsi
sample-meeting-library = Llyfrgell Marlbrook, ystafell ddarllen
sample-meeting-town-hall = Neuadd y dref, ystafell bwyllgor 2
sample-meeting-online = Galwad fideo ar-lein
sample-meeting-rosie = Gall Kim ddod gyda fi ar ddydd Iau.
sample-meeting-derek = Boreau sydd orau i’m tacsi.
sample-meeting-priya = Gallaf ymuno ar-lein yn y prynhawn.
sample-meeting-why = Mae’n addas i bump o’r chwech ohonom. Mae mynediad gwastad i neuadd y dref. Gall Priya ymuno drwy alwad fideo.
## Archwiliad sgiliau’r Bwrdd Partneriaeth

sample-need-one = Darllen y papurau cyn cyfarfod
sample-provide-one = Mae’r papurau’n dod yn eich fformat eich hun. Mae Helen yn eu darllen gyda chi os hoffech chi.
sample-need-two = Dweud eich barn mewn grŵp
sample-provide-two = Rydyn ni’n cwrdd awr ymlaen llaw, i baratoi. Gallwch hefyd ei ysgrifennu.
sample-need-three = Deall ffigurau
sample-provide-three = Mae brawddeg sy’n ei esbonio gyda phob ffigur.
sample-rosie-would-like = Cadeirio cyfarfod cyfan
sample-offer-mentor = Mentor ar gyfer cadeirio: Amina
sample-mentor = Amina Yusuf
sample-mentor-session = Sut i ofyn cwestiwn i’r rheolwyr
sample-offer-training = Dwy awr ar ddarllen cyllideb

## Tystysgrifau

sample-rosie-did = am gymryd rhan mewn 11 gweithgaredd gyda Marlbrook Voices a helpu i redeg y Bwrdd Partneriaeth
sample-rosie-changed = Gall pobl nawr archebu Dial-a-Ride drwy neges destun yn ogystal â dros y ffôn.
sample-rosie-skills =
    Gofyn cwestiynau
    Cyd-gadeirio
sample-derek-did = am gymryd rhan yn y Bwrdd Partneriaeth ac egluro’r ffigurau i bawb
sample-joan-did = am gymryd rhan yn y Bwrdd Partneriaeth a siarad dros bobl y pentrefi
sample-for-the-board = dros y Bwrdd Partneriaeth

## Ffolderi ar gyfer papurau heb sgrin

sample-packs-folder = Pecynnau
sample-certificates-folder = Tystysgrifau
sample-one-page-folder = Ar un dudalen
sample-easy-words-folder = Mewn geiriau haws
sample-large-print-folder = Mewn print bras

## Beth sy’n cael ei ddweud heb sgrin

sample-not-made = { $name }: heb ei wneud yma. { $why }
sample-folder-refused = Ni chaiff Alongside ysgrifennu yn y ffolder hon, neu nid oes lle: { $folder }

## Cynlluniau a dechrau’r ddau weithgaredd
sample-plan-objectives = Cyfarfod bob yn ail fis
    Edrych ar yr hyn mae pobl yn ei ddweud am fysiau a Dial-a-Ride
    Dilyn pob cwestiwn nes bod ateb iddo
sample-plan-expectations = Mae pawb yn gwrando
    Mae papurau’n dod mewn pryd, yn y fformat y gofynnodd pob person amdano
    Mae staff yn dweud beth gallan nhw ei newid a beth na allan nhw
sample-plan-departments = Trafnidiaeth
    Gwasanaethau cwsmeriaid
sample-plan-funding = Mae cronfa drafnidiaeth y cyngor yn talu am gyfarfodydd, mynediad a thaliadau tan fis Mawrth 2028.
sample-plan-frequency = Bob yn ail fis
sample-plan-duration = Tan fis Mawrth 2028, yna edrychwn arno eto
sample-decided-board = y bwrdd cyfan
sample-decided-at-meeting = yn y cyfarfod yn neuadd y dref
sample-decided-four = Rosie, Gareth, Amina a Derek
sample-decided-designing = wrth ddylunio’r arolwg gyda’i gilydd
sample-confirm-terms = Dywedodd y chwech ie yn y cyfarfod, Gareth drwy ei ddehonglwyr.
sample-confirm-payment-policy = Aeth y daflen am daliadau at bawb yn eu fformat eu hunain.
sample-confirm-budget = Mae gan y gronfa drafnidiaeth arian wedi’i neilltuo tan fis Mawrth 2028.
sample-confirm-arrangements = Dewisodd pawb ddydd Iau am 10:30 yn neuadd y dref.
sample-confirm-access-audit = Rhoddodd Amina a Derek gynnig ar yr arolwg a’r ystafelloedd cyn i ni ddechrau.

## Cyfarfodydd

sample-board-meeting = Cyfarfod y bwrdd, { $month }
sample-session-extra = Sesiwn ychwanegol am brisiau teithio
sample-session-extra-why = Mae’r gwres yn neuadd y dref wedi torri.
sample-privacy-asked = Popeth rydych chi’n ei gadw amdanaf, os gwelwch yn dda.
sample-privacy-answer = Copi o bopeth, mewn print 20 pwynt, drwy’r post.
sample-session-one = Sesiwn 1: pam mae archebion yn methu
sample-session-two = Sesiwn 2: rheolau newydd
sample-session-three = Sesiwn 3: rhoi cynnig ar y rheolau newydd
sample-training-asking = Gofyn cwestiynau
sample-training-chairing = Cyd-gadeirio cyfarfod
sample-join-online = Galwad fideo. Mae’r ddolen yn dod drwy e-bost y diwrnod cynt.
sample-practical =
    Defnyddiwch y drws ochr yn Mill Street. Does dim gris yno.
    Mae dau le parcio i bobl â Bathodyn Glas.
    Mae te, coffi a dŵr yno o 10:00.
sample-greeting = O 10:00 y tu mewn i’r drws ochr yn Mill Street
sample-rate-trustees = Ymddiriedolwyr, 18 Mawrth 2026

## What we do for each of them

sample-rosie-papers = Rydyn ni’n postio Hawdd ei Ddeall, fel ei fod yn cyrraedd cyn dydd Sul. Mae Kim yn ei ddarllen gyda hi.
sample-rosie-timing = Rydyn ni’n dechrau am 10am neu’n hwyrach, ac yn cael egwyl o leiaf bob awr.
sample-rosie-meeting = Mae Kim yn eistedd wrth ymyl Rosie. Rydyn ni’n oedi er mwyn iddyn nhw siarad.
sample-rosie-photo = Rydyn ni’n anfon llun o’r adeilad ac enw’r croesawydd.
sample-gareth-papers = Rydyn ni’n cael crynodeb o’r papurau wedi’i wneud yn fideo BSL.
sample-gareth-interpreters = Rydyn ni’n archebu dau ddehonglydd BSL.
sample-gareth-text = Rydyn ni’n anfon negeseuon testun. Dydyn ni byth yn ffonio.
sample-amina-papers = Rydyn ni’n e-bostio papurau Word, gyda phenawdau go iawn.
sample-amina-reader = Rydyn ni’n anfon ffeiliau y gall darllenydd sgrin eu darllen, a dim lluniau o destun.
sample-joan-papers = Rydyn ni’n postio papurau ar 20 pwynt ar bapur melyn.
sample-joan-loop = Rydyn ni’n profi’r ddolen glyw, ac yn cadw sedd y tu mewn iddi.
sample-derek-papers = Rydyn ni’n e-bostio papurau fel testun plaen.
sample-derek-room = Rydyn ni’n cwrdd lle mae ffordd i mewn heb risiau, ac yn gadael lle i gadair olwyn wrth y bwrdd.
sample-derek-assistant = Rydyn ni’n cadw sedd wrth ymyl Derek i’r cynorthwyydd personol y mae’n ei gyflogi.
sample-derek-taxi = Rydyn ni’n archebu tacsi hygyrch yno ac yn ôl.
sample-priya-papers = Rydyn ni’n cael y papurau wedi’u recordio.
sample-priya-break = Rydyn ni’n cael egwyl o leiaf bob 45 munud.
sample-priya-online = Rydyn ni’n anfon y ddolen y diwrnod cynt. Mae Priya yn ymuno ar-lein.
## Beth ddywedodd pobl yn yr arolwg

sample-input-first = Sesiwn gyntaf
sample-input-second = Ail sesiwn
sample-input-third = Trydedd sesiwn
sample-input-phone = Archebu dros y ffôn yn unig
sample-input-phone-said = Mae archebu dros y ffôn yn unig yn cau pobl Fyddar allan.
sample-input-form = Y ffurflen ar-lein a darllenwyr sgrin
sample-input-form-said = Ni all fy narllenydd sgrin ddod o hyd i’r botwm ar ddiwedd y ffurflen.
sample-input-form-why = Mae enw gan y botwm nawr. Rhoddodd Amina gynnig arno ac mae’n gweithio.
sample-input-drivers = Gyrwyr sy’n aros
sample-input-drivers-said = Mae’r gyrwyr yn garedig. Maen nhw’n aros nes fy mod i yn y tŷ.
sample-input-drivers-why = Dywedon ni wrth y gyrwyr. Mae pob gyrrwr newydd yn dysgu hyn ar ei ddiwrnod cyntaf.
sample-input-evening = Neges y noson gynt
sample-input-evening-said = Dywedwch wrthyf y noson gynt pryd bydd y bws yn dod. Yna gallaf gynllunio.
sample-input-evening-why = Mae pawb sy’n archebu yn cael neges destun neu alwad y noson gynt.
sample-input-card = Cerdyn mewn geiriau haws
sample-input-card-said = Hoffwn gael cerdyn sy’n dangos sut i archebu, gyda lluniau.
sample-input-card-why = Mae’r cerdyn ar gael. Gwiriodd y grŵp darllen ef.
sample-input-engaged = Y llinell yn brysur drwy’r bore
sample-input-engaged-said = Ffoniais 14 gwaith. Yna roedd pob lle wedi mynd.
sample-input-engaged-why = Mae ail linell ffôn. Mae hanner y lleoedd yn cael eu cadw tan hanner dydd.
sample-input-weekend = Bysiau â ramp ar benwythnosau
sample-input-weekend-said = Rwy’n mynd i’r eglwys ddydd Sul ac i’r farchnad ddydd Sadwrn. Does dim bws â ramp.
sample-input-weekend-why = Mae bws â ramp yn rhedeg ar ddydd Sadwrn. Does dim gyrrwr ar gyfer dydd Sul eto. Byddwn yn gofyn eto ym mis Mawrth.
sample-input-company = Cwmni arall ar gyfer y bysiau
sample-input-company-said = Newidiwch y cwmni. Maen nhw wedi ein siomi ers blynyddoedd.
sample-input-company-why = Mae’r contract yn dod i ben ym mis Mehefin 2027. Ni allwn ei newid cyn hynny. Byddwch yn ein helpu i ysgrifennu’r un newydd.
sample-input-companion = Sedd am ddim i gydymaith
sample-input-companion-said = Ni ddylai pwy bynnag sy’n dod i helpu orfod talu.
sample-consent-first-name = Enw cyntaf yn unig.

## Sut oedd y cyfarfodydd

sample-power-papers = Daeth fy mhapurau y diwrnod cynt.
sample-power-first = Rhowch ein heitemau ni yn gyntaf.

## Sut mae Rosie yn datblygu

sample-growth-goal = Rwyf eisiau cadeirio cyfarfod cyfan
sample-growth-goal-next = Hanner cyntaf cyfarfod mis Mawrth, gydag Amina wrth fy ochr.
sample-growth-asking = Gofyn cwestiynau
sample-growth-asking-shown = Gofynnodd y cwestiwn cyntaf yng nghyfarfod mis Medi.
sample-growth-chairing = Cyd-gadeirio
sample-growth-chairing-shown = Cadeiriodd ddwy eitem ym mis Rhagfyr.
sample-growth-session = Sut i agor cyfarfod
sample-growth-session-with = Gydag Amina, yn y llyfrgell.
sample-growth-reference = Mae Helen yn siarad drosof pan fyddaf yn chwilio am swydd
sample-growth-equality = Cydraddoldeb anabledd

## Edrych yn ôl ar yr arolwg

sample-review-presence-plan = Pedwar person sy’n archebu mewn pedair ffordd.
sample-review-presence-found = Roedd gennym ffôn, neges destun, gwe a chefnogwr sy’n archebu.
sample-review-presence-question = Pwy sydd byth yn archebu, am ei fod wedi methu’n rhy aml?
sample-review-impact-plan = Rheolau archebu newydd y mae pobl wedi cytuno arnyn nhw.
sample-review-impact-found = Mae archebu drwy neges destun yn gweithio. Mae hanner y lleoedd yn cael eu cadw tan hanner dydd.

## Agenda Ionawr 2027

sample-item-welcome = Ymddiheuriadau a nodiadau’r cyfarfod diwethaf
sample-item-director = Newyddion gan y cyfarwyddwr
sample-item-fares = Prisiau teithio o fis Ebrill
sample-item-finance = Arian hyd yn hyn eleni
sample-item-drivers = Gyrwyr newydd
sample-item-website = Y wefan newydd
sample-item-text = Archebu drwy neges destun
sample-item-text-paper = Beth ddywedodd pobl am archebu drwy neges destun
sample-item-bookings = Pam mae archebion yn methu
sample-said-bookings =
    Mae pedwar o bob deg archeb yn methu gan fod y ffôn yn brysur. Ni all pobl Fyddar ffonio o gwbl.
    Rydyn ni eisiau archebu drwy neges destun. Rydyn ni’n penderfynu ym mis Ionawr.
sample-staff-there = Helen Marsh, Tunde Bakare tan 12:00
sample-action-try = Rhoi cynnig ar y llinell neges destun am wythnos
sample-action-ask = Gofyn i’r cwmni bysiau beth yw cost llinell neges destun
sample-derek-pays = Derek, sy’n ei hawlio
## Papurau'r bwrdd ym mis Ionawr

sample-paper-agenda = Agenda mis Ionawr
sample-paper-december = Agenda mis Rhagfyr
sample-paper-notes = Nodiadau’r tro diwethaf
sample-paper-report = Adroddiad Dial-a-Ride
sample-paper-report-says =
    Ni weithiodd pedwar o bob deg archeb.
    Nawr gallwch archebu drwy neges destun.
    Gallwch archebu dros y ffôn o hyd.
sample-paper-budget = Cyllideb
sample-paper-studio = Stiwdio Llais Clir
sample-paper-agreed-how = dros y ffôn, gyda Kim
## Hawliadau

sample-appeal = Sam Ellis, cyfarwyddwr. Ffôn 01632 960 104, neu e-bost director@marlbrook.example.
sample-tax-advice = Bright Ledger, cyfrifwyr
sample-budget = Bwrdd Partneriaeth 2026/27
sample-budget-fund = Grant y Gronfa Gymunedol
sample-claim-about = Bwrdd Partneriaeth, cyfarfod Ionawr
sample-claim-taxi-there = Tacsi hygyrch, yno
sample-claim-taxi-home = Tacsi hygyrch, adref
sample-claim-lunch = Cinio, Caffi’r Bont
sample-claim-on-paper = Wedi’i chadw ar bapur yn y swyddfa
sample-claim-journey = Cartref i neuadd y dref ac yn ôl

sample-monitoring-age = Faint yw eich oed?
sample-monitoring-under-25 = O dan 25
sample-monitoring-25-to-49 = 25 i 49
sample-monitoring-50-to-64 = 50 i 64
sample-monitoring-65-or-over = 65 neu drosodd
sample-monitoring-where = Ble rydych chi’n byw?
sample-monitoring-in-town = Ym Marlbrook
sample-monitoring-in-village = Mewn pentref ger Marlbrook
sample-monitoring-elsewhere = Rhywle arall
