//! Alongside.
fn main() {}
