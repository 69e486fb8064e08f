### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Beth newidiodd: pwy, pryd, a'r hyn a ddywedai cynt ac wedyn.

history-title = Beth newidiodd
history-title-of = Beth newidiodd: { $what }
history-lede = Y diweddaraf yn gyntaf. Ni ellir newid dim yma.
history-back-to-list = Yn ôl at beth newidiodd
history-when = { $day }, am { $time }
history-none = Nid oes dim wedi newid eto.
history-before = Cynt
history-after = Wedyn
history-empty = Dim
history-by-alongside = Rhaglen Alongside
history-erased = Dilëwyd yr hyn oedd yma.
history-picture = Llun

## Beth wnaed. $name yw pwy a'i gwnaeth.

history-add = Ychwanegodd { $name } hwn
history-save = Newidiodd { $name } hwn
history-archive = Rhoddodd { $name } hwn yn yr archif
history-bring-back = Tynnodd { $name } hwn o’r archif
history-agree = Cofnododd { $name } gytundeb
history-issue = Cyhoeddodd { $name } hwn
history-hand-over = Trosglwyddodd { $name } hwn
history-set-passphrase = Gosododd { $name } gyfrinymadrodd
history-set-up = Sefydlodd { $name } hwn
history-import = Daeth { $name } â hwn i mewn o rywle arall
history-undo = Dadwnaeth { $name } y newid diwethaf
history-erase = Dileodd { $name } fanylion personol

## Dadwneud

history-undo-button = Dadwneud y newid hwn
history-undo-why = Mae hyn yn rhoi’n ôl yr hyn oedd yno o’r blaen. Wedyn mae’r rhestr yn dangos y ddau newid.
history-undo-done = Mae’r newid diwethaf wedi’i ddadwneud.
history-undo-refused-title = Ni ellir dadwneud y newid hwn
history-undo-refused-gone = Nid yw yno mwyach.
history-undo-refused-verb = Ni ellir tynnu’n ôl gyfrinymadrodd, rhif a gyhoeddwyd, papurau a drosglwyddwyd na dilead.
history-undo-refused-since = Newidiwyd rhywbeth eto ar ei ôl. Dadwnewch y newid mwy newydd yn gyntaf, neu teipiwch yr hen eiriau eto.
history-undo-refused-needed = Mae rhywbeth arall yn ei ddefnyddio nawr. Tynnwch hwnnw yn gyntaf.
history-undo-refused-nothing = Ni newidiwyd dim. Mae popeth fel yr oedd.

## Meysydd nad oes ffurflen yn eu dangos

history-field-version = Fersiwn
history-field-archived = Yn yr archif ers
history-field-passphrase = Cyfrinymadrodd wedi’i gosod
history-field-passphrase-temporary = Cyfrinymadrodd dros dro
history-field-activity = Gweithgaredd
history-field-representative = Cynrychiolydd
history-field-since = O
history-field-until = Hyd
history-field-status = Statws
history-field-in-force = Mewn grym ers
history-field-statement = Datganiad
history-field-picture = Llun wrth ei ymyl
history-field-other = Manylyn arall
history-said-by-person = Y person
history-said-by-supporter = Ei gefnogwr
history-yes = Oes
history-no = Nac oes
