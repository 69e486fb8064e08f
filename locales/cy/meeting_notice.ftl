### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Pwy a holwyd, a hysbyswyd neu a ffoniwyd am gyfarfod.

meeting-notice-heading = Galwadau a negeseuon
meeting-notice-what = Nodwch yma pan fyddwch wedi ffonio rhywun, neu wedi gofyn neu ddweud rhywbeth wrthyn nhw am y cyfarfod hwn.
meeting-notice-none = Does dim wedi’i nodi eto.
meeting-notice-link = Nodi eich bod wedi cael gafael ar { $name }
meeting-notice-title = Cawsoch afael ar { $name }
meeting-notice-not = Dyma ofynnodd { $called } i ni: { $ways }. Mae’r ffyrdd hyn wedi’u gadael allan isod.
meeting-notice-about-label = Beth oedd y pwnc
meeting-notice-about-items = Yr hyn maen nhw eisiau siarad amdano
meeting-notice-about-cancelled = Mae’r cyfarfod wedi’i ganslo
meeting-notice-about-other = Rhywbeth arall
meeting-notice-about-missing = Dewiswch beth oedd y pwnc
meeting-notice-by-label = Sut y cawsoch afael arnyn nhw
meeting-notice-by-missing = Dewiswch sut y cawsoch afael arnyn nhw
meeting-notice-on-label = Pryd
meeting-notice-on-missing = Rhowch y diwrnod y cawsoch afael arnyn nhw
meeting-notice-note-label = Beth gafodd ei ddweud
meeting-notice-note-hint = Ychydig eiriau, neu gadewch hwn yn wag. Peidiwch ag ysgrifennu dim am eu hiechyd.
meeting-notice-save = Cadw’r nodyn hwn
meeting-notice-done = Mae wedi’i nodi eich bod wedi cael gafael ar { $name }.
meeting-notice-line = { $by }: { $note }
