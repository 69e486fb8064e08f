//! The real window, driven through WebDriver on a screen of its own. See ARCHITECTURE.md for the programs it needs.

mod axe;
mod driver;
mod screen;
mod shell;
mod window;
