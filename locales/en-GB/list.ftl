### Words between the last two items of a list, put together in src/list.rs.

list-and = and
# Welsh has another word before a vowel.
list-and-before-vowel = and
list-or-word = or
