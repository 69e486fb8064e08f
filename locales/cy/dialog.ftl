### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

dialog-open-store = Agor storfa
dialog-stores = Storfeydd Alongside
dialog-choose-picture = Dewis llun
dialog-choose-receipt = Dewis derbynneb
dialog-receipts = Lluniau a ffeiliau PDF
dialog-choose-picture-zip = Dewis ffeil zip o luniau
dialog-zips = Ffeiliau zip
dialog-choose-recording = Dewis recordiad neu fideo
dialog-recordings = Recordiadau a fideos
dialog-pictures = Lluniau
dialog-all-files = Pob ffeil
dialog-save-as = Cadw fel
dialog-choose-folder = Dewis ffolder

dialog-menu-view = Gweld
dialog-menu-larger = Mwy
dialog-menu-smaller = Llai
dialog-menu-own-size = Maint arferol
