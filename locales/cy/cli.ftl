### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

cli-help =
    Alongside: cynllunio gweithgareddau gyda chynrychiolwyr, a rhoi papurau y gall pob person eu darllen.

    alongside
        Yn agor y ffenestr.
    alongside STORFA.alongside
        Yn agor y ffenestr gyda’r storfa hon.
    alongside demo FFOLDER
        Yn gwneud storfa elusen enghreifftiol yn FFOLDER, gyda’i holl becynnau a thystysgrifau, ac yn enwi pob ffeil. Nid oes angen sgrin.
    alongside --version
        Yn dweud pa fersiwn yw hon.
    alongside --help
        Yn dweud hyn.

    Nid yw Alongside byth yn defnyddio’r rhyngrwyd. Mae popeth yn aros ar y cyfrifiadur hwn.
cli-unknown = Nid yw Alongside yn adnabod “{ $word }”. Mae “alongside --help” yn rhestru’r hyn y mae’n ei adnabod.
cli-demo-where = Rhowch un ffolder ar gyfer yr elusen enghreifftiol, er enghraifft: alongside demo enghraifft
cli-no-window = Ni all Alongside agor ffenestr yma: nid oes sgrin y caiff y rhaglen hon ei defnyddio. Mae “alongside demo FFOLDER” yn gweithio heb sgrin.
cli-no-folder = Ni all Alongside gychwyn: ni chaiff ysgrifennu i’w ffolder ei hun, { $folder }
cli-demo-failed = Nid oedd modd gwneud yr elusen enghreifftiol: { $why }
