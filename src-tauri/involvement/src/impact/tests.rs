//! What is counted.

use super::answered::median;

#[test]
fn the_one_in_the_middle() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[7]), Some(7));
    assert_eq!(median(&[3, 7]), Some(7));
    assert_eq!(median(&[3, 4]), Some(4));
    assert_eq!(median(&[1, 2, 40]), Some(2));
}
