### Titles and names in the dialogs of the system, which the shell opens.

dialog-open-store = Open a file
dialog-stores = Alongside files
dialog-choose-picture = Choose a picture
dialog-choose-receipt = Choose a receipt
dialog-receipts = Pictures and PDFs
dialog-choose-picture-zip = Choose a zip of pictures
dialog-zips = Zips
dialog-choose-recording = Choose a recording or a video
dialog-recordings = Recordings and videos
dialog-pictures = Pictures
dialog-all-files = All files
dialog-save-as = Save as
dialog-choose-folder = Choose a folder

## The menu at the top of the screen on macOS

dialog-menu-view = View
dialog-menu-larger = Larger
dialog-menu-smaller = Smaller
dialog-menu-own-size = Usual size
