### The charity itself: what stands on its papers.

charity-title = Your charity
charity-lede = This appears on papers and certificates.
charity-name-label = Name
charity-name-hint = As it should appear on papers and certificates
charity-name-missing = Enter the name of your charity
charity-number-label = Charity number
charity-number-hint = For example, 1234567, SC012345 or NIC101234. Leave it empty if you have none.
charity-number-wrong = Charity number must be a number such as 1234567, SC012345 or NIC101234
charity-address-label = Address
charity-address-hint = As on an envelope, one line below the other
charity-email-label = Email address
charity-phone-label = Phone number
charity-contact-label = Contact
charity-contact-hint = Who people can ask, if a paper names nobody else
charity-contact-nobody = Nobody yet
charity-nation-label = Nation
charity-nation-hint = Its bank holidays count when Alongside plans dates
charity-nation-missing = Choose a nation
charity-nation-england = England
charity-nation-wales = Wales
charity-nation-scotland = Scotland
charity-nation-northern-ireland = Northern Ireland
charity-language-label = Language of papers
charity-language-hint = For people who have not asked for another language
charity-language-missing = Choose a language for papers
charity-edit = Change these details
charity-edit-title = Change your charity’s details
charity-save = Save your charity’s details
charity-saved = The details of your charity are saved.
charity-blank = Not filled in yet
charity-history = What changed
charity-back = Back to your charity

## Logo

charity-logo-heading = Logo
charity-logo-none = No logo yet. Papers show only the name.
charity-logo-why = It appears beside the name on papers. PNG, JPEG, WebP or SVG. Square works best.
charity-logo-alt = Logo of { $name }
charity-logo-choose = Choose a logo
charity-logo-change = Choose another logo
charity-logo-remove = Remove the logo
charity-logo-saved = The logo is saved.
charity-logo-removed = Papers now show only the name.
