### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

### Beth newidiodd: pwy, pryd, a'r hyn a ddywedai cynt ac wedyn.

history-lede = Y diweddaraf yn gyntaf. Ni ellir newid dim yma.
history-back-to-list = Yn ôl i beth sydd wedi newid
history-when = { $day }, am { $time }
history-picture = Llun

## Dadwneud

history-undo-why = Mae hyn yn rhoi’n ôl yr hyn oedd yno o’r blaen. Wedyn mae’r rhestr yn dangos y ddau newid.
history-undo-refused-title = Ni ellir dadwneud y newid hwn
history-undo-refused-nothing = Ni newidiwyd dim. Mae popeth fel yr oedd.

## Meysydd nad oes ffurflen yn eu dangos

history-field-version = Fersiwn
history-field-archived = Wedi’i archifo ers
history-field-passphrase = Cyfrinymadrodd wedi’i osod
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
history-said-by-supporter = Cefnogwr y person
history-yes = Ie
history-no = Na
history-not-shown = Wedi’i gadw, ond ddim yn cael ei ddangos: gofynnon nhw i ni beidio â’i ddefnyddio
