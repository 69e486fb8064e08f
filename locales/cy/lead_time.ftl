### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

lead-time-title = Pa mor hir mae fformatau a’r post yn ei gymryd
lead-time-lede = Mewn diwrnodau gwaith. Mae pob dyddiad ar gyfer papurau’n cael ei gyfrif yn ôl y rhain.
lead-time-settings-why = Diwrnodau gwaith i wneud pob fformat, ac i’w anfon.
lead-time-formats-heading = O’r testun terfynol i bapur gorffenedig
lead-time-deliveries-heading = O anfon i gyrraedd
lead-time-suffix = diwrnod gwaith
lead-time-save = Cadw pa mor hir mae pethau’n ei gymryd
lead-time-saved = Bydd dyddiadau’n cael eu cyfrif yn ôl y rhain o hyn ymlaen.
lead-time-code-label = Fformat neu ffordd
lead-time-days-label = Diwrnodau gwaith
