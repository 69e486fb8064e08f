### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Yr hyn mae’r elusen enghreifftiol a’i bwrdd wedi cytuno arno. Y testunau i ddechrau yw gweddill y papurau hyn.

sample-terms-for = Mae ein grŵp yma i wneud i fysiau a Dial-a-Ride weithio i bawb.
sample-terms-works = Rydyn ni’n gweithio ar archebu, teithio a chostau.
sample-terms-decides = Mae ein grŵp yn penderfynu beth rydyn ni’n gofyn amdano gan y cyngor.
sample-terms-says = Rydyn ni’n dweud ein barn am gynlluniau bysiau newydd.
sample-terms-people = Nifer y cynrychiolwyr yn y grŵp yw 6.
sample-terms-staff = Mae 2 o bobl o’r staff yn y grŵp.
sample-terms-meet =
    Rydyn ni’n cwrdd bob 2 fis.
    Mae cyfarfod yn cymryd 2 awr, gydag egwyl ar ôl 1 awr.
sample-terms-where =
    Rydyn ni’n cwrdd yn neuadd y dref, yn ystafell bwyllgor 2.
    Gallwch hefyd ymuno o gartref.
sample-terms-papers =
    Rydych chi’n cael y papurau 7 diwrnod cyn hynny.
    Rydych chi’n eu cael yn y ffordd rydych chi’n hoffi darllen.
sample-terms-talk =
    Siaradwch â Helen Marsh.
    Gallwch hefyd ofyn am rywun arall.
sample-about-is = Mae’r Bwrdd Partneriaeth yn grŵp sy’n edrych ar deithio ym Marlbrook.
sample-about-who = Mae Marlbrook Voices yn ei wneud gyda chi.
sample-about-why = Rydyn ni eisiau newid pa mor anodd yw cael taith.
sample-about-do = Rydych chi’n darllen y papurau, yn dweud eich barn ac yn helpu i benderfynu.
sample-about-when = Rydyn ni’n cwrdd bob 2 fis, o fis Ionawr i fis Tachwedd.
sample-about-long =
    Mae pob cyfarfod yn cymryd 2 awr.
    Mae egwyliau.
sample-about-where = Rydyn ni’n cwrdd yn neuadd y dref.
sample-expenses-car =
    Rydyn ni’n talu am eich car eich hun.
    Rydych chi’n cael 45c am bob milltir.
sample-expenses-food =
    Rydyn ni’n talu am fwyd a diod.
    Y mwyaf yw £10 y diwrnod.
sample-expenses-when =
    Dywedwch wrthym o fewn 3 mis.
    Os yw’n hwyrach, dywedwch pam.
sample-expenses-days = Rydyn ni’n eich talu o fewn 10 diwrnod gwaith.
sample-expenses-again = Gallwch ofyn i Sam Ellis edrych arno eto.
sample-payment-half =
    Rydych chi’n cael £82.50 am hanner diwrnod.
    Mae hanner diwrnod hyd at 4 awr.
sample-payment-day = Rydych chi’n cael £165 am ddiwrnod cyfan.
sample-payment-task = Rydych chi’n cael £13.80 am dasg fer.
sample-payment-late =
    Ydyn ni’n canslo cyfarfod?
    Rydyn ni’n eich talu os clywch chi lai na 2 ddiwrnod cyn hynny.
sample-payment-days = Rydyn ni’n eich talu o fewn 10 diwrnod gwaith.
sample-payment-advice = Gallwch ofyn i Ganolfan Gynghori Marlbrook.
sample-payment-again = Gallwch ofyn i Sam Ellis edrych arno eto.
sample-terms-break =
    Rydyn ni’n cwrdd bob 2 fis.
    Mae cyfarfod yn cymryd 2 awr, gydag egwyl bob 45 munud.
sample-terms-first = Eich syniadau eich hun sy’n dod gyntaf ar yr agenda.
sample-terms-changed =
    Mae egwyl bob 45 munud nawr, am fod awr yn rhy hir.
    Mae syniadau cynrychiolwyr yn dod gyntaf ar yr agenda.
sample-terms-no = Mae egwyl ar ôl awr yn rhy hwyr i mi. Rwy’n colli’r ail hanner.
sample-terms-yes = Rwy’n hoffi bod pob syniad yn cael ateb.
