//! Bank holidays by rule, before published tables.

use alongside_involvement::charity::Nation;
use alongside_involvement::working_day::{FIRST_YEAR, LAST_YEAR, holidays};
use alongside_tests::judge;

#[test]
fn eighty_one_years_of_four_nations_are_as_published() {
    for (nation, part) in [
        (Nation::England, "ENG"),
        (Nation::Wales, "WLS"),
        (Nation::Scotland, "SCT"),
        (Nation::NorthernIreland, "NIR"),
    ] {
        let ours: Vec<_> = (FIRST_YEAR..=LAST_YEAR)
            .flat_map(|year| holidays(nation, year))
            .map(|it| it.day)
            .collect();
        let published = judge::holidays(part, FIRST_YEAR, LAST_YEAR);
        let missing: Vec<_> = published.iter().filter(|it| !ours.contains(it)).collect();
        let extra: Vec<_> = ours.iter().filter(|it| !published.contains(it)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{nation:?}: missing {missing:?}, extra {extra:?}"
        );
        assert!(published.len() > 8 * 80, "{nation:?}: the tables are whole");
    }
}
