### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

today-title = Papurau heddiw
today-lede = Beth sydd i’w wneud ar gyfer y cyfarfodydd i ddod: heddiw, { $day }, ac yn y pum diwrnod gwaith nesaf.
today-link = Pob papur ar gyfer heddiw a’r dyddiau nesaf
today-final-heading = Testun i’w orffen
today-order-heading = I’w wneud y tu allan
today-made-heading = Yn cael eu gwneud y tu allan
today-send-heading = I’w anfon
today-confirm-heading = Gofyn a yw wedi cyrraedd
today-final = Gorffen “{ $title }”
today-order = Trefnu gwneud “{ $title }”
today-made = Gofyn ble mae’r papur hwn: { $title }
today-send =
    { $count ->
        [one] 1 papur at { $name }
        [two] 2 bapur at { $name }
        [few] 3 phapur at { $name }
        [many] 6 phapur at { $name }
       *[other] { $count } papur at { $name }
    }
today-confirm =
    { $count ->
        [one] Gofyn i { $name } am 1 papur
        [two] Gofyn i { $name } am 2 bapur
        [few] Gofyn i { $name } am 3 phapur
        [many] Gofyn i { $name } am 6 phapur
       *[other] Gofyn i { $name } am { $count } papur
    }
today-was = Roedd disgwyl: { $day }
today-today = Heddiw
today-nothing = Does dim yn aros
today-nothing-why = Mae pob papur ar gyfer y cyfarfodydd i ddod ar ei ffordd, neu mae ei ddiwrnod fwy na phum diwrnod gwaith i ffwrdd.
