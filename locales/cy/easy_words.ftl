### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

easy-words-must-mend = I’w gywiro
easy-words-advice = Cyngor
easy-words-try = Rhowch gynnig ar: { $plain }
easy-words-means = Mae eich rhestr yn dweud: { $meaning }
easy-words-source = Rheol: { $source }
easy-words-source-inclusion-europe = Inclusion Europe, “Gwybodaeth i bawb”
easy-words-source-department-of-health = gov.uk, “Accessible communication formats”, ac Adran Iechyd Lloegr, 2009
easy-words-source-alongside = Rheol Alongside
easy-words-source-charity = Eich geiriau eich hun

## Findings

easy-words-sentence-most =
    Mae { $count ->
        [one] { $count } gair
        [two] { $count } air
       *[other] { $count } gair
    } yn “{ $sentence }”. Gwnewch ddwy frawddeg ohoni: { NUMBER($most) } gair yw’r mwyaf.
easy-words-sentence-advice =
    Mae { $count ->
        [one] { $count } gair
        [two] { $count } air
       *[other] { $count } gair
    } yn “{ $sentence }”. Mae { NUMBER($most) } neu lai yn haws eu darllen.
easy-words-capitals = Mae “{ $sentence }” mewn priflythrennau i gyd. Ysgrifennwch mewn llythrennau bach: maen nhw’n haws eu darllen.
easy-words-ideas = Efallai fod sawl syniad yn “{ $sentence }”. Gwnewch frawddeg o bob un.
easy-words-passive = Dydy “{ $words }” ddim yn dweud pwy sy’n ei wneud. Dywedwch pwy: “Rydyn ni’n eich talu.”
easy-words-short-form = Ffurf fer yw “{ $word }”. Ysgrifennwch hi’n llawn.
easy-words-letters = Mae “{ $word }” yn fyr am eiriau eraill. Ysgrifennwch nhw’n llawn, neu esboniwch.
easy-words-hard-word = Gair anodd yw “{ $word }”. Dewiswch un haws, neu esboniwch ef.
easy-words-jargon = Mae “{ $word }” ar eich rhestr o eiriau anodd. Esboniwch ef, neu dewiswch air haws.
easy-words-office-word = Gair swyddfa yw “{ $word }”. Mae geiriau plaenach.
easy-words-heading-long =
    Mae { $count ->
        [one] { $count } gair
        [two] { $count } air
       *[other] { $count } gair
    } yn y pennawd hwn. Gwnewch ef yn fyrrach: { NUMBER($most) } yw’r mwyaf.
easy-words-picture-missing = Does dim llun i’r datganiad hwn. Mae llun yn helpu pobl sy’n cael darllen yn anodd.
easy-words-picture-often = Mae’r llun hwn yno dros { NUMBER($most) } gwaith. Dewiswch un arall, fel bod pob llun yn dweud un peth.
easy-words-pages-most =
    Mae { $count ->
        [one] { $count } dudalen
        [two] { $count } dudalen
        [many] { $count } thudalen
       *[other] { $count } tudalen
    } yn y papur. Gwnewch ef yn fyrrach, neu gwnewch ddau bapur ohono: { NUMBER($most) } tudalen yw’r mwyaf.
easy-words-pages-advice =
    Mae { $count ->
        [one] { $count } dudalen
        [two] { $count } dudalen
        [many] { $count } thudalen
       *[other] { $count } tudalen
    } yn y papur. Mae { NUMBER($most) } neu lai yn haws eu darllen.

## Y rhestr

easy-words-heading = Gwirio’r geiriau
easy-words-whole = Y papur cyfan
easy-words-count-mend =
    { $count ->
        [0] Does dim i’w gywiro.
        [one] Mae un peth i’w gywiro.
        [two] Mae 2 beth i’w cywiro.
       *[other] Mae { $count } o bethau i’w cywiro.
    }
easy-words-count-advice =
    { $count ->
        [0] Does dim cyngor.
        [one] Mae un cyngor.
        [two] Mae 2 gyngor.
        [few] Mae 3 chyngor.
        [many] Mae 6 chyngor.
       *[other] Mae { $count } cyngor.
    }
easy-words-calm = Gallwch gadw unrhyw bryd. Dim ond eich helpu i ysgrifennu y mae’r nodiadau hyn.
easy-words-beside = Nodiadau ar: { $place }
easy-words-welsh = Wedi’i wirio fel Cymraeg: hyd, lluniau, llythrennau sy’n fyr am eiriau, a’ch rhestr eich hun. Dydy geiriau anodd yn Gymraeg ddim yn cael eu gwirio.
easy-words-other-letters = Dydy geiriau mewn gwyddorau eraill ddim yn cael eu gwirio: dim ond hyd y brawddegau, ac a oes lluniau. Gofynnwch i bobl sy’n eu darllen a ydyn nhw’n hawdd.
easy-words-english = Wedi’i wirio fel Saesneg.
easy-words-limits = Terfynau: { $profile }.

## Ffigurau

easy-words-figures = Ffigurau am y geiriau
easy-words-figures-advice = Cyngor yw ffigurau. Allan nhw ddim dweud a yw pobl yn deall. Dim ond darllenwyr all wneud hynny.
easy-words-figure-mean = Geiriau mewn brawddeg, ar gyfartaledd
easy-words-figure-longest = Geiriau yn y frawddeg hiraf
easy-words-figure-hard = Geiriau anodd
easy-words-figure-passive = Brawddegau nad ydyn nhw’n dweud pwy sy’n ei wneud
easy-words-figure-flesch = Rhwyddineb darllen Flesch
easy-words-figure-flesch-is = { $figure } (mae 100 yn hawdd iawn, mae 0 yn anodd iawn)
easy-words-figure-pages = Tudalennau
