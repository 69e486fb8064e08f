### What the program says when it is started from a terminal.

# "demo", "--help" and "--version" stay as they are in every language.
cli-help =
    Alongside: plan activities with representatives, and give each person papers they can read.

    alongside
        Opens the window.
    alongside STORE.alongside
        Opens the window with this store.
    alongside demo FOLDER
        Makes the store of a sample charity below FOLDER, with all its packs and certificates, and names every file. Needs no screen.
    alongside --version
        Says which version this is.
    alongside --help
        Says this.

    Alongside never uses the internet. Everything stays on this computer.
cli-unknown = Alongside does not know “{ $word }”. “alongside --help” lists what it knows.
cli-demo-where = Say one folder for the sample charity, for example: alongside demo sample
cli-no-window = Alongside cannot open a window here: there is no screen that this program may use. “alongside demo FOLDER” works without one.
cli-no-folder = Alongside cannot start: it may not write to its own folder, { $folder }
cli-demo-failed = The sample charity could not be made: { $why }
