### The check of easy words: what in a paper is hard to read, and what to do about it.
### Findings are calm: they say what was seen and what would be easier. They never blame.

easy-words-must-mend = To put right
easy-words-advice = Advice
# $plain is plainer words, in English.
easy-words-try = Try: { $plain }
easy-words-means = Your list says: { $meaning }
easy-words-source = Rule: { $source }
easy-words-source-inclusion-europe = Inclusion Europe, “Information for all”
easy-words-source-department-of-health = gov.uk, “Accessible communication formats”, and Department of Health, 2009
easy-words-source-alongside = Alongside
easy-words-source-charity = Your own words

## Findings. $sentence is the beginning of the sentence, $word a word as it stands there.

easy-words-sentence-most =
    “{ $sentence }” has { $count ->
        [one] { $count } word
       *[other] { $count } words
    }. Make it two sentences: { NUMBER($most) } words is the most.
easy-words-sentence-advice =
    “{ $sentence }” has { $count ->
        [one] { $count } word
       *[other] { $count } words
    }. { NUMBER($most) } or fewer are easier to read.
easy-words-capitals = “{ $sentence }” is in block capitals. Write it in small letters: they are easier to read.
easy-words-ideas = “{ $sentence }” may have several ideas in it. Give each its own sentence.
# $words: "are paid".
easy-words-passive = “{ $words }” does not say who does it. Say who: “We pay you.”
easy-words-short-form = “{ $word }” is a short form. Write it in full.
easy-words-letters = “{ $word }” stands for other words. Write them in full, or explain it.
easy-words-hard-word = “{ $word }” is a hard word. Use an easier one, or explain it.
easy-words-jargon = “{ $word }” is on your list of hard words. Explain it, or use an easier word.
easy-words-office-word = “{ $word }” is an office word. There are plainer words.
easy-words-heading-long =
    This heading has { $count ->
        [one] { $count } word
       *[other] { $count } words
    }. Make it shorter: { NUMBER($most) } is the most.
easy-words-picture-missing = This statement has no picture. A picture helps people who find reading hard.
easy-words-picture-often = This picture is used more than { NUMBER($most) } times. Choose another, so that each picture says one thing.
easy-words-pages-most =
    The paper has { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }. Make it shorter, or make it two papers: { NUMBER($most) } pages is the most.
easy-words-pages-advice =
    The paper has { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }. { NUMBER($most) } or fewer are easier to read.

## The list of findings

easy-words-heading = Check of the words
easy-words-whole = The whole paper
easy-words-count-mend =
    { $count ->
        [0] Nothing has to be put right.
        [one] One thing has to be put right.
       *[other] { $count } things have to be put right.
    }
easy-words-count-advice =
    { $count ->
        [0] There is no advice.
        [one] There is one piece of advice.
       *[other] There are { $count } pieces of advice.
    }
easy-words-calm = You can save at any time. These notes only help you to write.
# $place is where it is: "Statement 2".
easy-words-beside = Notes on { $place }
easy-words-welsh = Checked as Welsh: length, pictures, letters that stand for words, and your own list. Hard words in Welsh are not checked.
easy-words-other-letters = Words in other alphabets are not checked: only how long the sentences are, and whether there are pictures. Ask people who read them whether they are easy.
easy-words-english = Checked as English.
easy-words-limits = Limits: { $profile }.

## Figures

easy-words-figures = Figures about the words
easy-words-figures-advice = Figures are advice. They cannot tell whether people understand. Only readers can.
easy-words-figure-mean = Words in a sentence, on average
easy-words-figure-longest = Words in the longest sentence
easy-words-figure-hard = Hard words
easy-words-figure-passive = Sentences that do not say who does it
easy-words-figure-flesch = Flesch reading ease
# $figure is a whole number: 100 and more is very easy.
easy-words-figure-flesch-is = { $figure } (100 is very easy, 0 is very hard)
easy-words-figure-pages = Pages
