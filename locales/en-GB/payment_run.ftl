# Lists of payments: approved claims that are paid together.

payment-run-kind = Payment list
payment-run-title = Payment list { $number }
payment-run-list-title = Payment lists
payment-run-list-lede = Approved claims that are paid together, on one day.
payment-run-list-empty = No payment lists yet
payment-run-list-empty-why = Approve claims first. Then make a list of them, hand it to whoever pays, and say when it was paid.
payment-run-column-list = Payment list
payment-run-add = Make a payment list
payment-run-back-to-list = Back to payment lists
payment-run-back = Back to the payment list
payment-run-number-label = Number
payment-run-made-label = Day of the list
payment-run-new-lede = Every approved claim is ticked. Untick any that should wait.
payment-run-new-save = Make the list
payment-run-made = The payment list is made. Hand it to whoever pays.
payment-run-claims-label = Claims in this list
payment-run-claims-missing = Tick at least one claim
payment-run-claims-many = Tick { NUMBER($most) } claims or fewer, and make another list for the rest
payment-run-claim-gone = One of these claims is no longer approved. Look at the list again: you can tick what is left.
payment-run-option = { $name }, { $sum } ({ $number })
payment-run-no-account = There is no account for them yet. It is left out of the file for the bank.
payment-run-first = These { NUMBER($count) } have waited longest. Make another list for the rest.
payment-run-waiting =
    { $count ->
        [0] No approved claim is waiting to be paid.
        [one] { $count } approved claim is waiting to be paid.
       *[other] { $count } approved claims are waiting to be paid.
    }
payment-run-claims =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
payment-run-unpaid =
    { $count ->
        [0] Nothing is waiting to be paid
        [one] { $count } claim is waiting to be paid
       *[other] { $count } claims are waiting to be paid
    }
payment-run-paid = Paid
payment-run-empty = Empty
payment-run-show-lede = Hand it to whoever pays. When the money has left, say when.
payment-run-show-empty = Every claim was taken out of this list again.
payment-run-column-how = How it is paid
payment-run-column-amount = Amount
payment-run-column-pence = Amount in pence
payment-run-column-reference = Reference
payment-run-column-day = Day of payment
payment-run-column-date = Date
payment-run-column-none = Nothing more
payment-run-by-bank = By bank
payment-run-comes-back = { $amount } comes back to us. Tick it once we have it.
payment-run-nothing = Nothing to pay out
payment-run-add-account = Add an account
payment-run-total = To pay out: { $sum }
payment-run-to-come-back = To be given back to us: { $sum }. It is not taken off what other people are paid.
payment-run-take-out-how = If a payment does not go through, open its claim and take it out of the list. It stays approved.
payment-run-list-save = Save the list for the accounts (CSV)
payment-run-without-account =
    { $count ->
        [one] { $count } person has no account here. Pay them in another way, or add their account.
       *[other] { $count } people have no account here. Pay them in another way, or add their accounts.
    }
payment-run-nothing-to-pay =
    { $count ->
        [one] { $count } claim has nothing to pay out. It is left out of the file for the bank.
       *[other] { $count } claims have nothing to pay out. They are left out of the file for the bank.
    }
payment-run-bank-title = File for the bank
payment-run-bank-lede = One payment a row. Ask your bank which columns it wants, and in which order.
payment-run-bank-check = The file has the numbers of people’s accounts. Delete it once the bank has it.
payment-run-bank-save = Save the file for the bank
payment-run-bank-file = { $list }, bank
payment-run-bank-nobody = Nothing in this list can be paid by the bank now. Look at the list to see why.
payment-run-columns-label = Columns for the bank
payment-run-columns-missing = Choose a sort code, an account number and an amount: no bank can pay without them
payment-run-column-label = Column { $number }
payment-run-column-twice = “{ $column }” is chosen twice
payment-run-headings-label = The first row
payment-run-headings-yes = It has the names of the columns
payment-run-pay = Mark the list as paid
payment-run-paid-title = When was payment list { $number } paid?
payment-run-paid-lede = The clock of each claim that was paid stops on that day.
payment-run-paid-label = When the money left
payment-run-paid-hint = For example, 2 2 2027
payment-run-paid-done = The list is paid. A note for each person is on the page of their claim.
payment-run-in = In payment list { $number }
payment-run-made-hint = If the money has already left, enter the day it left.
payment-run-made-missing = Enter the day of the list
payment-run-held = The account is still to be confirmed
payment-run-in-no-file = No file for the bank has it with this account yet
payment-run-otherwise = In another way
payment-run-total-paid = Paid out: { $sum }

## Accounts that one person alone decided on

payment-run-account-changed = { $name }’s account was added or changed by { $who } { $when }, after claim { $claim } was started.
payment-run-account-held = The payment is left out of the file for the bank until somebody else has asked them and confirmed the account.
payment-run-account-checked = { $who } has asked them and confirmed it.
payment-run-account-confirm = I have asked { $name }: this account is theirs
payment-run-account-look = Look at the account of { $name }
payment-run-account-can = { $names } can confirm it.
payment-run-account-nobody = Nobody else here can confirm it: it takes somebody who neither changed the account nor filled in the claim. Pay it in another way. Or let whoever filled in the claim ask { $name }, empty the account, save it and type it in again: then somebody else can confirm it.
payment-run-account-not-you = You changed this account or helped with the claim, so somebody else must confirm it
payment-run-account-stale = The account was confirmed or changed meanwhile: look at it again
payment-run-account-done = The account of { $name } is confirmed.

## Files that left

payment-run-bank-in-it =
    { $count ->
        [one] { $count } payment is in the file: { $sum }.
       *[other] { $count } payments are in the file: { $sum }.
    }
payment-run-list-saved = The list for the accounts was saved by { $who } { $when }.
payment-run-bank-saved = The file for the bank was saved by { $who } { $when }. If the bank has it, do not send the same payments again: the bank may pay people twice.
payment-run-which-label = Which payments go into this file?
payment-run-which-missing = Select which payments go into this file
payment-run-which-rest =
    { $count ->
        [one] The one that no file has with this account yet
       *[other] The { $count } that no file has with this account yet
    }
payment-run-which-all = All { NUMBER($count) }
payment-run-which-all-hint = Only if the bank does not have an earlier file.
payment-run-file-label = What was saved
payment-run-file-list = List for the accounts
payment-run-saved-by-label = Saved by
payment-run-saved-at-label = Saved
payment-run-payments-label = Payments in it

## What was paid

payment-run-paid-in-file =
    { $count ->
        [0] Nothing that is waiting is in the file for the bank.
        [one] { $count } payment in the file for the bank will be marked as paid.
       *[other] { $count } payments in the file for the bank will be marked as paid.
    }
payment-run-paid-others-label = What else was paid?
payment-run-paid-others-hint = These are not in the file for the bank. Tick those that were paid in another way, or have nothing to pay. The rest stay in the list as not yet paid.
payment-run-paid-none = Tick what was paid
payment-run-paid-some =
    { $count ->
        [one] Marked as paid. { $count } claim in this list is still waiting.
       *[other] Marked as paid. { $count } claims in this list are still waiting.
    }
