//! Alongside.
