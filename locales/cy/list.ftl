### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

list-and = a
list-and-before-vowel = ac
list-or-word = neu
