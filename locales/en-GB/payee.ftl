# To which account a person is paid.

payee-kind = Account
payee-link = Account for payments
payee-title = How is { $name } paid?
payee-lede = Only what a payment needs. Nobody else sees it, and it is erased with the person.
payee-back = Back to { $name }
payee-save = Save how they are paid
payee-done = How they are paid is saved.
payee-reference-label = Their reference in the accounts
payee-reference-hint = A number or short name, so that lists need no name. Begin with a letter, such as P014: spreadsheets drop the noughts from 0014.
payee-account-heading = Their account
payee-account-why = Only if the bank pays them. Leave it empty if they are paid in another way.
payee-account-name-label = Name on the account
payee-account-name-hint = As it appears on their card.
payee-account-name-missing = Enter the name on the account
payee-sort-code-label = Sort code
payee-sort-code-hint = Six figures, such as 20-00-00
payee-sort-code-wrong = Enter a sort code of six figures, such as 20-00-00
payee-account-number-label = Account number
payee-account-number-hint = Eight figures. If it is shorter, put zeros in front.
payee-account-number-wrong = Enter an account number of eight figures. If it is shorter, put zeros in front.
payee-check-kind = Account confirmed
payee-check-staff-label = Confirmed by
payee-check-on-label = Confirmed on
