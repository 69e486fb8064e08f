### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Values stand after a colon or in brackets, so that they never have to mutate.

## Nothing there

problem-enter = Mae angen ateb yma: { $what }
problem-choose = Dewiswch un: { $what }
problem-choose-at-least-one = Dewiswch o leiaf un: { $what }
problem-choose-from-list = { $label }: dewiswch un o’r rhestr

## Text

problem-too-long = { $label }: defnyddiwch { NUMBER($most) } nod neu lai. Mae { NUMBER($over) } nod yn ormod.
problem-too-short = { $label }: defnyddiwch { NUMBER($least) } nod neu fwy
problem-one-line = { $label }: ysgrifennwch hyn ar un llinell
problem-character = { $label }: mae yma nod cudd na ellir ei gadw. Dilëwch y testun a’i deipio eto.
problem-in-use = { $label }: mae hyn yn cael ei ddefnyddio’n barod. Rhowch un gwahanol.
problem-chosen-twice = Wedi’i ddewis ddwywaith: { $what }. Tynnwch un ohonyn nhw.
problem-not-the-same = Nid yw’r ddau yr un fath. Teipiwch hyn eto: { $what }

## Numbers and money

problem-number = { $label }: rhowch rif, er enghraifft { $example }
problem-whole-number = { $label }: rhowch rif cyfan, er enghraifft { $example }
problem-number-between = { $label }: rhowch rif o { NUMBER($least) } i { NUMBER($most) }
problem-number-at-least = { $label }: rhowch { NUMBER($least) } neu fwy
problem-number-at-most = { $label }: rhowch { NUMBER($most) } neu lai
problem-money = { $label }: rhowch swm o arian, er enghraifft 12.50
problem-money-comma = { $label }: rhowch atalnod llawn o flaen y ceiniogau, er enghraifft 12.50
problem-money-pence = { $label }: defnyddiwch ddau ffigur ar gyfer y ceiniogau, er enghraifft 12.50
problem-money-most = { $label }: rhowch { $most } neu lai
problem-money-nothing = { $label }: rhaid bod yn 0.01 neu fwy
problem-money-below = { $label }: rhaid bod yn fwy na dim, felly gadewch y minws allan
problem-miles-most = { $label }: rhaid bod yn { $most } neu lai
problem-miles-tenths = { $label }: un ffigur yn unig ar ôl y pwynt, fel yn 28.4

## Dates and times

problem-date = { $label }: rhowch ddyddiad go iawn, er enghraifft { $example }
problem-date-part-missing = { $label }: mae angen y rhain hefyd: { $parts }
problem-date-a-day = diwrnod
problem-date-a-month = mis
problem-date-a-year = blwyddyn
problem-date-days-in-month = { $label }: dim ond { NUMBER($days) } diwrnod sydd yn y mis hwn ({ $month }). Newidiwch y diwrnod.
problem-date-month = { $label }: rhaid i’r mis fod rhwng 1 a 12
problem-date-year = { $label }: ysgrifennwch y flwyddyn â phedwar ffigur, er enghraifft { $example }
problem-date-past = { $label }: rhowch ddyddiad heddiw neu ddyddiad cynharach
problem-date-future = { $label }: rhowch ddyddiad heddiw neu ddyddiad diweddarach
problem-date-not-before = { $label }: rhowch { $day } neu ddyddiad diweddarach
problem-date-not-after = { $label }: rhowch { $day } neu ddyddiad cynharach
problem-end-before-start = Mae’r diwedd ({ $end }) cyn y dechrau ({ $start }): newidiwch un ohonyn nhw
problem-time = { $label }: rhowch amser, er enghraifft 10:30

## Ways to reach someone

problem-email = { $label }: rhowch gyfeiriad e-bost, er enghraifft enw@example.org
problem-phone = { $label }: rhowch rif ffôn, er enghraifft 01632 960 001
problem-postcode = { $label }: rhowch god post yn y DU, er enghraifft SW1A 1AA
problem-web-address = { $label }: rhowch gyfeiriad gwe, er enghraifft www.example.org

## Files

problem-file-not-picture = Nid yw’r ffeil hon yn llun y gallwn ei ddefnyddio. Dewiswch un o’r mathau hyn: { $kinds }
problem-file-damaged = Mae’r llun hwn wedi’i ddifrodi ac ni ellir ei ddangos. Dewiswch un arall, neu cadwch ef eto yn y rhaglen y daeth ohoni.
problem-file-too-big = Mae’r ffeil hon yn rhy fawr: dewiswch un sy’n { NUMBER($megabytes) } MB neu lai
problem-file-points = Mae’r llun hwn yn rhy fawr i’w agor: mae ganddo dros { NUMBER($millions) } miliwn o bwyntiau, neu mae angen cymaint â hynny o gof. Cadwch gopi llai a dewiswch hwnnw
problem-file-acts = Mae sgript neu ddolen yn y darlun hwn: cadwch ef eto fel darlun plaen, yna dewiswch ef
problem-file-too-complex = Mae gan y darlun hwn fwy o rannau nag y gellir eu dangos: gwnewch ef yn symlach, neu cadwch ef fel PNG
problem-file-not-lines = Mae testun, ffotograffau neu effeithiau yn y darlun hwn na all papurau eu dangos: trowch nhw’n amlinellau, neu cadwch ef fel PNG
problem-file-empty = Mae’r ffeil hon yn wag: dewiswch un arall
problem-file-unreadable = Ni ellir agor y ffeil hon: gwnewch yn siŵr ei bod yno o hyd, yna dewiswch hi eto

## Several people at work

problem-changed-meanwhile = Newidiodd rhywun hyn ar ôl i chi ei agor. Mae’r ddau destun isod: dewiswch beth i’w gadw.
problem-changed-by = Newidiwyd hyn { $when } gan rywun arall ({ $name }), ar ôl i chi ei agor. Mae’r ddau destun isod: dewiswch beth i’w gadw.
problem-changed-saved-text = Wedi’i gadw nawr
problem-changed-your-text = Yr hyn a deipioch chi
problem-gone = Dydy hyn ddim yma mwyach. Mae’r hyn a deipioch chi isod, er mwyn i chi allu ei gopïo.
problem-already-saved = Cafodd hyn ei gadw’n barod. Ni chafodd ei gadw yr eildro.
problem-somebody-saved = Mae rhywun arall wedi cadw “{ $text }” yma. Mae eich geiriau chi yn y blwch.
