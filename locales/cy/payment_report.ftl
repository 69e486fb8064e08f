### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

payment-report-days-why = Mae hawliad yn cyfrif ar ddiwrnod ei gyfarfod neu ei daith. Y flwyddyn ariannol hon, 1 Ebrill i 31 Mawrth, yw’r diwrnodau sydd wedi’u llenwi: newidiwch nhw i’ch rhai chi. Gadewch y ddau’n wag i gael pob hawliad sydd.
payment-report-from-label = O
payment-report-both = Y ddau, pob un ar ei linellau ei hun
payment-report-to-label = Hyd at
payment-report-days-wrong = Rhaid i “Hyd at” fod yr un diwrnod ag “O” neu’n hwyrach
