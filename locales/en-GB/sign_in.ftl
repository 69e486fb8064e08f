### Signing in, locking, and a forgotten passphrase.

## Signing in

sign-in-title = Open { $file }
sign-in-lede = Type your passphrase. It tells Alongside who you are.
sign-in-passphrase-label = Your passphrase
sign-in-passphrase-hint = You can paste it. There is no time limit.
sign-in-passphrase-wrong = This passphrase does not open the file: check the spelling, then type it again
sign-in-save = Sign in
sign-in-show = Show what I type
sign-in-hide = Hide what I type
sign-in-forgotten = I have forgotten my passphrase
sign-in-other-file = Open a different file
sign-in-other-heading = Other ways
sign-in-start-again = Start another charity’s file
sign-in-welcome = You are signed in as { $name }.
sign-in-draft-kept = You are signed in as { $name }. What you typed before is still here.

## Locking

sign-in-lock-title = Lock Alongside?
sign-in-lock-lede = Nobody can read or change anything until somebody signs in.
sign-in-lock-save = Lock now
sign-in-lock-stay = Stay signed in
sign-in-locked-title = Alongside is locked
sign-in-locked-lede = Everything is saved. Type your passphrase to carry on.
sign-in-locked-draft = What you were typing is kept until you sign in again or close Alongside.

## Forgotten passphrase

sign-in-forgotten-title = I have forgotten my passphrase
sign-in-forgotten-lede = Nothing is lost. There are two ways in.
sign-in-forgotten-colleague-heading = Ask a colleague who can sign in
sign-in-forgotten-colleague = They open Staff, choose your name, and give you a new passphrase. You change it when you sign in.
sign-in-forgotten-sheet-heading = I have the recovery sheet
sign-in-forgotten-sheet = The sheet was printed when your charity’s file was made. It has a code of 8 groups.

## The recovery code

sign-in-code-lede = Type the code on the sheet. Then choose a new passphrase.
sign-in-code-missing = Enter the code on the recovery sheet
sign-in-code-wrong = This code does not open the file: check that the sheet is the newest one for { $file }
sign-in-code-save = Continue

## Who are you, after the recovery code

sign-in-who-title = Choose a new passphrase
sign-in-who-lede = The code is right. The file is open.
sign-in-who-label = Who are you?
sign-in-who-missing = Choose who you are
sign-in-who-save = Save and sign in
sign-in-who-done = Your new passphrase is set. You are signed in as { $name }.

## A passphrase from a colleague

sign-in-change-title = Choose your own passphrase
sign-in-change-lede = A colleague gave you the passphrase you have just used. From now on, only you should know it.
sign-in-change-save = Save and continue
sign-in-change-done = Your own passphrase is set. You are signed in as { $name }.
sign-in-change-same = Choose a passphrase that is different from the one your colleague gave you
