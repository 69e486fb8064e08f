# Which days a table of claims covers.

payment-report-days-why = A claim counts on the day of its meeting or journey. The days filled in are this financial year, 1 April to 31 March: change them to yours. Leave both empty for every claim there is.
payment-report-from-label = From
payment-report-both = Both, each on lines of its own
payment-report-to-label = To
payment-report-days-wrong = To must be the same day as From or later
