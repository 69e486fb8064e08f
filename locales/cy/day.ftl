### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)

day-monday = Dydd Llun
day-tuesday = Dydd Mawrth
day-wednesday = Dydd Mercher
day-thursday = Dydd Iau
day-friday = Dydd Gwener
day-saturday = Dydd Sadwrn
day-sunday = Dydd Sul

# Where there is little room: at most four letters.
day-short-monday = Llun
day-short-tuesday = Maw
day-short-wednesday = Mer
day-short-thursday = Iau
day-short-friday = Gwe
day-short-saturday = Sad
day-short-sunday = Sul

day-january = Ionawr
day-february = Chwefror
day-march = Mawrth
day-april = Ebrill
day-may = Mai
day-june = Mehefin
day-july = Gorffennaf
day-august = Awst
day-september = Medi
day-october = Hydref
day-november = Tachwedd
day-december = Rhagfyr

day-today = Heddiw
day-tomorrow = Yfory
day-yesterday = Ddoe
day-range = { $first } hyd ddiwedd { $last }
