### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Yr hyn mae’r elusen enghreifftiol a’i bwrdd wedi cytuno arno. Y testunau i ddechrau yw gweddill y papurau hyn.

sample-terms-for = Mae ein grŵp yma i wneud i fysiau a Dial-a-Ride weithio i bawb.
sample-terms-works = Rydym yn gweithio ar sut mae pobl yn trefnu taith, sut maen nhw’n teithio a beth yw’r gost.
sample-terms-decides = Mae ein grŵp yn penderfynu am beth rydym yn gofyn i’r cyngor.
sample-terms-says = Rydym yn dweud ein barn am gynlluniau bysiau newydd.
sample-terms-people = Mae 6 o gynrychiolwyr yn y grŵp.
sample-terms-staff = Mae 2 o bobl o’r staff yn y grŵp.
sample-terms-meet =
    Rydym yn cwrdd bob 2 fis.
    Mae cyfarfod yn cymryd 2 awr, gyda seibiant ar ôl 1 awr.
sample-terms-where =
    Rydym yn cwrdd yn neuadd y dref, yn ystafell bwyllgor 2.
    Gallwch hefyd ymuno o gartref.
sample-terms-papers =
    Rydych yn cael y papurau 7 diwrnod cyn hynny.
    Rydych yn eu cael yn y ffordd rydych yn hoffi darllen.
sample-terms-talk =
    Siaradwch â Helen Marsh.
    Gallwch hefyd ofyn am rywun arall.
sample-about-is = Mae’r Bwrdd Partneriaeth yn grŵp sy’n edrych ar deithio ym Marlbrook.
sample-about-who = Mae Marlbrook Voices yn ei wneud gyda chi.
sample-about-why = Rydym eisiau newid pa mor anodd yw cael taith.
sample-about-do = Rydych chi’n darllen y papurau, yn dweud eich barn ac yn helpu i benderfynu.
sample-about-when = Rydym yn cwrdd bob 2 fis, o fis Ionawr i fis Tachwedd.
sample-about-long =
    Mae pob cyfarfod yn cymryd 2 awr.
    Mae seibiannau.
sample-about-where = Rydym yn cwrdd yn neuadd y dref.
sample-expenses-car =
    Rydym yn talu am eich car eich hun.
    Rydych yn cael 45c am bob milltir.
sample-expenses-food =
    Rydym yn talu am fwyd a diod.
    Y mwyaf yw £10 y diwrnod.
sample-expenses-when =
    Dywedwch wrthym o fewn 3 mis.
    Os yw’n hwyrach, dywedwch pam.
sample-expenses-days = Rydym yn eich talu o fewn 10 diwrnod gwaith.
sample-expenses-again = Gallwch ofyn i Sam Ellis edrych arno eto.
sample-payment-half =
    Rydych yn cael £82.50 am hanner diwrnod.
    Mae hanner diwrnod hyd at 4 awr.
sample-payment-day = Rydych yn cael £165 am ddiwrnod cyfan.
sample-payment-task = Rydych yn cael £13.80 am dasg fer.
sample-payment-late =
    Ydym ni’n canslo cyfarfod?
    Rydym yn eich talu os clywch lai na 2 ddiwrnod cyn hynny.
sample-payment-days = Rydym yn eich talu o fewn 10 diwrnod gwaith.
sample-payment-advice = Gallwch ofyn i Ganolfan Gynghori Marlbrook.
sample-payment-again = Gallwch ofyn i Sam Ellis edrych arno eto.
sample-terms-break =
    Rydym yn cwrdd bob 2 fis.
    Mae cyfarfod yn cymryd 2 awr, gyda seibiant bob 45 munud.
sample-terms-first = Eich syniadau eich hun sy’n dod gyntaf ar yr agenda.
sample-terms-changed =
    Mae seibiant bob 45 munud nawr, am fod awr yn rhy hir.
    Mae syniadau cynrychiolwyr yn dod gyntaf ar yr agenda.
sample-terms-no = Mae seibiant ar ôl awr yn rhy hwyr i mi. Rwy’n colli’r ail hanner.
sample-terms-yes = Rwy’n hoffi bod pob syniad yn cael ateb.
