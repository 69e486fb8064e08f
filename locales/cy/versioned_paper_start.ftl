### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Testunau i ddechrau gyda nhw, un ar gyfer pob math o bapur. Y grŵp sydd i lenwi’r hyn sydd mewn cromfachau sgwâr.

## Terms of reference

versioned-paper-start-terms-one-heading = Beth yw’r papur hwn
versioned-paper-start-terms-one =
    Y papur hwn yw ein cylch gorchwyl.
    Rydyn ni’n ei ysgrifennu gyda’n gilydd.
versioned-paper-start-terms-one-word = cylch gorchwyl
versioned-paper-start-terms-one-means = beth yw diben grŵp a sut mae’n gweithio
versioned-paper-start-terms-two-heading = Beth yw diben y grŵp
versioned-paper-start-terms-two = Mae ein grŵp yma i [dweud beth mae’r grŵp eisiau ei newid].
versioned-paper-start-terms-three = Rydyn ni’n gweithio ar [dweud ar beth mae’r grŵp yn gweithio].
versioned-paper-start-terms-four-heading = Beth gallwn ni ei benderfynu
versioned-paper-start-terms-four = Mae ein grŵp yn penderfynu ar [dweud beth mae’r grŵp yn ei benderfynu].
versioned-paper-start-terms-five = Rydyn ni’n dweud ein barn am [dweud am beth y gofynnir i’r grŵp].
versioned-paper-start-terms-six =
    Mae pobl eraill yn penderfynu rhai pethau.
    Rydyn ni’n dweud wrthych pwy ydyn nhw.
versioned-paper-start-terms-seven =
    Mae pob syniad yn cael ateb.
    Os mai “na” yw’r ateb, rydyn ni’n dweud pam.
versioned-paper-start-terms-eight-heading = Pwy sydd yn y grŵp
versioned-paper-start-terms-eight = Nifer y cynrychiolwyr yn y grŵp yw [faint].
versioned-paper-start-terms-eight-word = cynrychiolwyr
versioned-paper-start-terms-eight-means = pobl sy’n siarad o’u bywyd eu hunain
versioned-paper-start-terms-nine = Mae [faint] o bobl o’r staff yn y grŵp.
versioned-paper-start-terms-ten = Mae’r hyn mae pob person yn ei ddweud yn cyfrif yr un fath.
versioned-paper-start-terms-eleven =
    Mae dau berson yn arwain ein cyfarfodydd gyda’i gilydd.
    Cynrychiolydd yw un.
versioned-paper-start-terms-twelve-heading = Sut rydyn ni’n cwrdd
versioned-paper-start-terms-twelve =
    Rydyn ni’n cwrdd [pa mor aml].
    Mae cyfarfod yn cymryd [faint o amser], gydag egwyliau.
versioned-paper-start-terms-thirteen =
    Rydyn ni’n cwrdd yn [pa le].
    Gallwch hefyd ymuno o gartref.
versioned-paper-start-terms-fourteen =
    Rydych chi’n cael y papurau [sawl] diwrnod cyn hynny.
    Rydych chi’n eu cael yn y ffordd rydych chi’n hoffi darllen.
versioned-paper-start-terms-fifteen = Gallwch roi eich syniadau eich hun ar yr agenda.
versioned-paper-start-terms-fifteen-word = agenda
versioned-paper-start-terms-fifteen-means = y rhestr o bethau rydyn ni’n siarad amdanyn nhw
versioned-paper-start-terms-sixteen-heading = Sut rydyn ni’n penderfynu
versioned-paper-start-terms-sixteen = Rydyn ni’n siarad nes ein bod yn cytuno.
versioned-paper-start-terms-seventeen =
    Os nad ydyn ni’n cytuno, rydyn ni’n pleidleisio.
    Mae gan bob person un bleidlais.
versioned-paper-start-terms-eighteen =
    Gallwch ddweud na.
    Rydyn ni’n nodi pam.
versioned-paper-start-terms-nineteen-heading = Help ac arian
versioned-paper-start-terms-nineteen =
    Dywedwch wrthym beth sydd ei angen arnoch i gymryd rhan.
    Rydyn ni’n ei drefnu ac yn talu amdano.
versioned-paper-start-terms-twenty = Gallwch ddod â pherson sy’n eich cefnogi.
versioned-paper-start-terms-twenty-one = Rydyn ni’n talu am eich teithio a’ch costau eraill.
versioned-paper-start-terms-twenty-two =
    Rydyn ni’n talu am eich amser.
    Gallwch wrthod yr arian.
versioned-paper-start-terms-twenty-three-heading = Pethau preifat
versioned-paper-start-terms-twenty-three =
    Efallai y bydd pobl yn siarad am eu bywyd eu hunain.
    Dydyn ni ddim yn dweud wrth eraill.
versioned-paper-start-terms-twenty-four = Rydyn ni’n gofyn cyn defnyddio eich geiriau neu eich llun.
versioned-paper-start-terms-twenty-five-heading = Os nad ydych chi’n hapus
versioned-paper-start-terms-twenty-five =
    Siaradwch â [enw person].
    Gallwch hefyd ofyn am rywun arall.
versioned-paper-start-terms-twenty-six =
    Gallwch gwyno.
    Fydd neb yn eich trin yn wael oherwydd hynny.
versioned-paper-start-terms-twenty-seven =
    Gallwch gael seibiant neu adael.
    Does dim rhaid i chi ddweud pam.
versioned-paper-start-terms-twenty-eight-heading = Pryd rydyn ni’n newid y papur hwn
versioned-paper-start-terms-twenty-eight =
    Rydyn ni’n darllen y papur hwn gyda’n gilydd unwaith y flwyddyn.
    Rydyn ni’n newid yr hyn nad yw’n gweithio.
versioned-paper-start-terms-twenty-nine = Pan ddaw’r grŵp i ben, rydyn ni’n dweud wrthych beth newidiodd.

## Ground rules

versioned-paper-start-rules-one = Mae un person yn siarad ar y tro.
versioned-paper-start-rules-two = Rydyn ni’n gwrando ar ein gilydd.
versioned-paper-start-rules-three =
    Rydyn ni’n defnyddio geiriau plaen.
    Dywedwch stop os nad ydyn ni.
versioned-paper-start-rules-four =
    Cymerwch eich amser.
    Rydyn ni’n aros amdanoch.
versioned-paper-start-rules-five = Gallwch ofyn mor aml ag yr hoffech chi.
versioned-paper-start-rules-six =
    Gallwch ddweud nad ydych chi’n cytuno.
    Rydyn ni’n aros yn garedig.
versioned-paper-start-rules-seven = Mae’r hyn mae pob person yn ei ddweud yn cyfrif yr un fath.
versioned-paper-start-rules-eight =
    Dywedwch beth sydd ei angen arnoch i gymryd rhan.
    Does dim rhaid i chi ddweud pam.
versioned-paper-start-rules-nine = Rydyn ni’n cadw pethau preifat yn breifat.
versioned-paper-start-rules-ten = Cymerwch egwyl pan fydd angen un.
versioned-paper-start-rules-eleven =
    Mae ffonau’n dawel.
    Defnyddiwch eich un chi os yw’n eich helpu i gymryd rhan.
versioned-paper-start-rules-twelve = Rydyn ni’n dechrau ac yn gorffen ar amser.

## Overview

versioned-paper-start-overview-one-heading = Beth ydyw
versioned-paper-start-overview-one = Mae [enw’r gweithgaredd] yn [dweud beth ydyw].
versioned-paper-start-overview-two = Mae [enw eich elusen] yn ei wneud gyda chi.
versioned-paper-start-overview-three-heading = Pam rydyn ni’n ei wneud
versioned-paper-start-overview-three = Rydyn ni eisiau newid [dweud beth ddylai wella].
versioned-paper-start-overview-four = Rydych chi’n gwybod pethau nad ydyn ni’n eu gwybod.
versioned-paper-start-overview-five-heading = Beth rydych chi’n ei wneud
versioned-paper-start-overview-five = Rydych chi’n [dweud beth mae pobl yn ei wneud].
versioned-paper-start-overview-six = Does dim rhaid i chi wybod geiriau arbennig.
versioned-paper-start-overview-seven-heading = Pryd a ble
versioned-paper-start-overview-seven = Rydyn ni’n cwrdd [pa mor aml], o [mis] i [mis].
versioned-paper-start-overview-eight =
    Mae pob cyfarfod yn cymryd [faint o amser].
    Mae egwyliau.
versioned-paper-start-overview-nine = Rydyn ni’n cwrdd yn [pa le].
versioned-paper-start-overview-ten =
    Rydyn ni’n edrych ar y lle cyn i chi ddod.
    Rydyn ni’n gofyn beth sydd ei angen arnoch yno.
versioned-paper-start-overview-eleven-heading = Beth rydych chi’n ei gael
versioned-paper-start-overview-eleven = Rydych chi’n cael papurau yn y ffordd rydych chi’n hoffi darllen.
versioned-paper-start-overview-twelve = Rydych chi’n cael yr help sydd ei angen arnoch i gymryd rhan.
versioned-paper-start-overview-thirteen = Rydyn ni’n talu am eich teithio a’ch costau eraill.
versioned-paper-start-overview-fourteen =
    Rydyn ni’n talu am eich amser.
    Gallwch wrthod yr arian.
versioned-paper-start-overview-fifteen-heading = Beth ddaw ohono
versioned-paper-start-overview-fifteen = Rydyn ni’n dweud wrthych beth newidiodd oherwydd chi.
versioned-paper-start-overview-sixteen = Gallwch gael papur sy’n dweud beth wnaethoch chi.
versioned-paper-start-overview-seventeen =
    Gallwch stopio unrhyw bryd.
    Does dim rhaid i chi ddweud pam.

## Expenses policy

versioned-paper-start-expenses-one-heading = Beth yw’r papur hwn
versioned-paper-start-expenses-one = Mae’r papur hwn am eich treuliau.
versioned-paper-start-expenses-one-word = treuliau
versioned-paper-start-expenses-one-means = yr arian rydych chi’n ei wario er mwyn cymryd rhan
versioned-paper-start-expenses-two = Ni ddylai neb golli arian am eu bod yn cymryd rhan.
versioned-paper-start-expenses-three-heading = Am beth rydyn ni’n talu
versioned-paper-start-expenses-three = Rydyn ni’n talu am fysiau a threnau.
versioned-paper-start-expenses-four = Rydyn ni’n talu am dacsi pan fydd angen un arnoch.
versioned-paper-start-expenses-five =
    Rydyn ni’n talu am eich car eich hun.
    Rydych chi’n cael [faint] am bob milltir.
versioned-paper-start-expenses-six = Rydyn ni’n talu am barcio.
versioned-paper-start-expenses-seven = Rydyn ni’n talu am berson sy’n eich cefnogi.
versioned-paper-start-expenses-eight = Rydyn ni’n talu pan fydd rhywun arall yn gofalu am eich plant.
versioned-paper-start-expenses-nine = Rydyn ni’n talu am rywun i ofalu am y person rydych chi’n gofalu amdano.
versioned-paper-start-expenses-ten =
    Rydyn ni’n trefnu i bobl arwyddo neu ysgrifennu i chi.
    Rydyn ni’n eu talu.
versioned-paper-start-expenses-eleven =
    Rydyn ni’n talu am fwyd a diod.
    Y mwyaf yw [faint] y diwrnod.
versioned-paper-start-expenses-twelve = Rydyn ni’n talu am argraffu, post, galwadau ffôn a’r rhyngrwyd.
versioned-paper-start-expenses-thirteen =
    Ai rhywbeth arall ydyw?
    Gofynnwch i ni yn gyntaf.
versioned-paper-start-expenses-fourteen-heading = Does dim rhaid i chi dalu yn gyntaf
versioned-paper-start-expenses-fourteen = Gallwn brynu eich tocyn i chi.
versioned-paper-start-expenses-fifteen = Gallwn dalu’r tacsi i chi.
versioned-paper-start-expenses-sixteen = Gallwn roi arian i chi cyn i chi deithio.
versioned-paper-start-expenses-seventeen-heading = Sut rydych chi’n cael eich arian
versioned-paper-start-expenses-seventeen =
    Rydych chi’n dweud wrthym beth daloch chi.
    Gallwch ddefnyddio ein ffurflen, neu ein ffonio.
versioned-paper-start-expenses-eighteen = Cadwch eich derbynebau a’u rhoi i ni.
versioned-paper-start-expenses-eighteen-word = derbynebau
versioned-paper-start-expenses-eighteen-means = papurau gan siop neu yrrwr sy’n dweud beth daloch chi
versioned-paper-start-expenses-nineteen =
    Does gennych chi ddim derbynneb?
    Dywedwch wrthym, a byddwn yn siarad am hynny.
versioned-paper-start-expenses-twenty =
    Dywedwch wrthym o fewn [sawl] mis.
    Os yw’n hwyrach, dywedwch pam.
versioned-paper-start-expenses-twenty-one = Rydyn ni’n eich talu o fewn [sawl] diwrnod gwaith.
versioned-paper-start-expenses-twenty-one-word = diwrnod gwaith
versioned-paper-start-expenses-twenty-one-means = dydd Llun i ddydd Gwener, ond dim gwyliau
versioned-paper-start-expenses-twenty-two =
    Rydyn ni’n talu i’ch banc.
    Gofynnwch i ni os ydych chi eisiau ffordd arall.
versioned-paper-start-expenses-twenty-three-heading = Os byddwn yn dweud na
versioned-paper-start-expenses-twenty-three = Os na fyddwn yn talu am rywbeth, rydyn ni’n dweud pam.
versioned-paper-start-expenses-twenty-four = Gallwch ofyn i [enw person] edrych arno eto.

## Involvement payment policy

versioned-paper-start-payment-one-heading = Beth yw’r papur hwn
versioned-paper-start-payment-one = Pwnc y papur hwn yw taliadau cynnwys.
versioned-paper-start-payment-one-word = taliadau cynnwys
versioned-paper-start-payment-one-means = arian am eich amser ac am yr hyn rydych chi’n ei wybod
versioned-paper-start-payment-two = Rydyn ni’n eich talu am fod eich amser a’ch syniadau yn werth hynny.
versioned-paper-start-payment-three-heading = Beth rydyn ni’n ei dalu
versioned-paper-start-payment-three =
    Rydych chi’n cael [faint] am hanner diwrnod.
    Mae hanner diwrnod hyd at [sawl] awr.
versioned-paper-start-payment-four = Rydych chi’n cael [faint] am ddiwrnod cyfan.
versioned-paper-start-payment-five = Rydych chi’n cael [faint] am dasg fer.
versioned-paper-start-payment-six = Mae darllen y papurau cyn hynny yn rhan o’r amser.
versioned-paper-start-payment-seven = Mae egwyliau yn rhan o’r amser.
versioned-paper-start-payment-eight =
    Ydyn ni’n canslo cyfarfod?
    Rydyn ni’n eich talu os clywch chi lai na [sawl] diwrnod cyn hynny.
versioned-paper-start-payment-nine-heading = Chi sy’n dewis
versioned-paper-start-payment-nine =
    Gallwch gymryd yr holl arian.
    Gallwch gymryd rhywfaint, neu ddim.
versioned-paper-start-payment-ten = Gallwch ofyn i ni ei roi i rywun arall.
versioned-paper-start-payment-eleven =
    Gallwch newid eich meddwl.
    Does dim rhaid i chi ddweud pam.
versioned-paper-start-payment-twelve = Does neb yn cael llai o lais am nad ydyn nhw’n cymryd arian.
versioned-paper-start-payment-thirteen-heading = Sut rydych chi’n cael eich arian
versioned-paper-start-payment-thirteen =
    Rydych chi’n dweud wrthym beth wnaethoch chi.
    Gallwch ddefnyddio ein ffurflen, neu ein ffonio.
versioned-paper-start-payment-fourteen = Rydyn ni’n eich talu o fewn [sawl] diwrnod gwaith.
versioned-paper-start-payment-fourteen-word = diwrnod gwaith
versioned-paper-start-payment-fourteen-means = dydd Llun i ddydd Gwener, ond dim gwyliau
versioned-paper-start-payment-fifteen =
    Rydyn ni’n talu i’ch banc.
    Gofynnwch i ni os ydych chi eisiau ffordd arall.
versioned-paper-start-payment-sixteen-heading = Budd-daliadau a threth
versioned-paper-start-payment-sixteen =
    Ydych chi’n cael budd-daliadau?
    Gofynnwch am gyngor cyn derbyn yr arian.
versioned-paper-start-payment-sixteen-word = budd-daliadau
versioned-paper-start-payment-sixteen-means = arian gan y llywodraeth i fyw arno
versioned-paper-start-payment-seventeen = Gallwch ofyn i [enw canolfan gynghori].
versioned-paper-start-payment-eighteen = Dydyn ni ddim yn gofyn pa fudd-daliadau rydych chi’n eu cael.
versioned-paper-start-payment-nineteen = Mae cerdyn rhodd yn cyfrif fel arian hefyd.
versioned-paper-start-payment-twenty = Os ydyn ni’n tynnu treth, rydyn ni’n dweud wrthych cyn talu.
versioned-paper-start-payment-twenty-word = treth
versioned-paper-start-payment-twenty-means = arian mae pobl yn ei dalu i’r llywodraeth
versioned-paper-start-payment-twenty-one =
    Arian gwahanol yw eich teithio a’ch costau eraill.
    Mae papur arall amdanyn nhw.
versioned-paper-start-payment-twenty-two-heading = Os byddwn yn dweud na
versioned-paper-start-payment-twenty-two = Os na fyddwn yn talu am rywbeth, rydyn ni’n dweud pam.
versioned-paper-start-payment-twenty-three = Gallwch ofyn i [enw person] edrych arno eto.
