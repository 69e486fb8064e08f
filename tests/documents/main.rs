//! Documents before judges from outside.

mod judge;
mod sample;
