### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Beth ddywedodd pobl am fersiwn o bapur. Mae peidio â chytuno yn ateb fel unrhyw ateb arall.

agreement-answer-agreed = Yn cytuno
agreement-answer-agreed-hint = Mae’r fersiwn hwn yn iawn iddyn nhw fel y mae.
agreement-answer-not-agreed = Ddim yn cytuno
agreement-answer-not-agreed-hint = Mae ganddyn nhw hawl i hynny. Gallan nhw gymryd rhan o hyd, a gall eu rheswm wella’r fersiwn nesaf.
agreement-waiting = Heb ateb eto
agreement-method-signed = Llofnod ar bapur
agreement-method-email = Drwy e-bost
agreement-method-phone = Ar y ffôn
agreement-method-bsl = Yn BSL
agreement-method-supporter = Gyda chefnogwr
agreement-method-meeting = Mewn cyfarfod
agreement-tally = Cytunodd { NUMBER($agreed) } o { NUMBER($asked) }.
agreement-tally-not =
    { $count ->
        [one] Nid yw un yn cytuno.
       *[other] Nid yw { $count } yn cytuno.
    }
agreement-tally-waiting =
    { $count ->
        [one] Nid yw un wedi ateb eto.
       *[other] Nid yw { $count } wedi ateb eto.
    }
agreement-nobody-asked = Ni ofynnwyd i neb eto.
agreement-not-yet = Drafft yw’r fersiwn hwn. Rhannwch ef yn gyntaf: dim ond i eiriau sy’n aros fel y maen nhw y gall pobl ateb.

## The list

agreement-list-title = Beth ddywedodd pobl: { $heading }
agreement-list-lede = Mae pob ateb yn aros gyda’r fersiwn hwn, hyd yn oed pan ddaw un newydd yn ei le.
agreement-list-caption = Beth ddywedodd pob person
agreement-column-name = Enw
agreement-column-answer = Beth ddywedon nhw
agreement-column-how = Sut a phryd
agreement-how = { $method }, { $day }
agreement-shared-on = Cawson nhw hwn: { $day }
agreement-somebody = Rhywun sydd wedi gadael
agreement-find-answer = Dangos
agreement-find-all = Pob ateb
agreement-find-name = Llythrennau mewn enw
agreement-find-save = Dangos y bobl hyn
agreement-find-clear = Dangos pawb
agreement-none-found = Does neb yn cyfateb.
agreement-unasked = Heb gael y fersiwn hwn eto
agreement-unasked-lede = Maen nhw’n cymryd rhan, a does neb wedi gofyn iddyn nhw. Dewiswch enw i nodi beth ddywedon nhw.
agreement-unasked-more =
    { $count ->
        [one] Ac un person arall.
        [two] A 2 berson arall.
       *[other] A { $count } o bobl eraill.
    }

## One answer

agreement-title = Beth mae { $name } yn ei ddweud: { $heading }
agreement-lede = Nodwch beth ddywedon nhw, a sut y dywedon nhw hynny.
agreement-back = Yn ôl i’r hyn a ddywedodd pobl
agreement-answer-label = { $name }
agreement-answer-missing = Dewiswch a ydyn nhw’n cytuno
agreement-method-label = Sut y dywedon nhw hynny
agreement-method-missing = Dewiswch sut y dywedon nhw hynny
agreement-on-label = Y diwrnod y dywedon nhw hynny
agreement-on-missing = Rhowch y diwrnod y dywedon nhw hynny
agreement-note-label = Yn eu geiriau eu hunain
agreement-note-hint = Dim ond os ydyn nhw eisiau dweud rhywbeth, ac eisiau iddo gael ei nodi. Does dim rhaid i neb roi rheswm.
agreement-save = Cadw’r ateb hwn
agreement-done-agreed = Mae wedi’i nodi bod { $name } yn cytuno.
agreement-done-not-agreed = Mae wedi’i nodi nad yw { $name } yn cytuno. Diolchwch iddyn nhw am ddweud.

## Versions that were replaced

agreement-newer = y fersiwn newydd
agreement-replaced = Disodlwyd y fersiwn hwn ({ $day }). Mae ateb a roddwyd ers hynny yn perthyn i un arall: { $newer }
agreement-no-longer = Disodlwyd y fersiwn hwn. Mae ateb a roddir nawr yn perthyn i un arall: { $newer }
agreement-replaced-note = Disodlwyd y fersiwn hwn ({ $day }). Gallwch nodi ateb a roddwyd cyn y diwrnod hwnnw o hyd.
agreement-no-longer-note = Disodlwyd y fersiwn hwn. Ni all neb gytuno iddo mwyach.
agreement-go-to = Nodi ateb i { $newer } yn lle hynny
