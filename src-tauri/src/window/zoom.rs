//! Ctrl and plus, minus or nought enlarge the page, as in every browser. Beside it the settings offer larger text.
//!
//! WebView2 does it by itself. Tauri's own way on Linux and macOS is a script that would need a permission for pages; ours
//! have none, so the window takes the keys: GTK before the page sees them, macOS through its menu.

use std::sync::Mutex;
use tauri::WebviewWindow;

/// 400 % is what WCAG 2.2 asks pages to bear (1.4.10); below half nobody reads.
const SMALLEST: f64 = 0.5;
const LARGEST: f64 = 4.0;
const STEP: f64 = 1.1;

static ZOOM: Mutex<f64> = Mutex::new(1.0);

/// What a person asks of the zoom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// One step larger.
    In,
    /// One step smaller.
    Out,
    /// The pages' own size.
    Reset,
}

/// Sets the page to the remembered zoom and listens for the keys.
pub fn set_up(window: &WebviewWindow, remembered: f64) -> tauri::Result<()> {
    set(window, remembered);
    #[cfg(target_os = "linux")]
    listen(window)?;
    if cfg!(target_os = "macos") {
        menu(window)?;
    }
    Ok(())
}

/// The zoom of the page, 1.0 for its own size.
pub fn now() -> f64 {
    *ZOOM
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// A zoom that can be worked with.
pub fn within_limits(zoom: f64) -> f64 {
    if zoom.is_finite() {
        zoom.clamp(SMALLEST, LARGEST)
    } else {
        1.0
    }
}

fn after(zoom: f64, asked: Zoom) -> f64 {
    let wanted = match asked {
        Zoom::In => zoom * STEP,
        Zoom::Out => zoom / STEP,
        Zoom::Reset => 1.0,
    };
    // Up and down again must end at exactly the pages' own size.
    if (wanted - 1.0).abs() < 0.04 {
        1.0
    } else {
        within_limits(wanted)
    }
}

fn set(window: &WebviewWindow, zoom: f64) {
    *ZOOM
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner) = zoom;
    let _ = window.set_zoom(zoom);
}

#[cfg(target_os = "linux")]
fn listen(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::gdk::{ModifierType, keys::constants as key};
    use gtk::glib::Propagation;
    use gtk::prelude::WidgetExt;
    let page = window.clone();
    window
        .gtk_window()?
        .connect_key_press_event(move |_, press| {
            let modifiers = press.state() & gtk::accelerator_get_default_mod_mask();
            if !modifiers.contains(ModifierType::CONTROL_MASK)
                || modifiers.intersects(ModifierType::MOD1_MASK | ModifierType::SUPER_MASK)
            {
                return Propagation::Proceed;
            }
            let asked = match press.keyval() {
                key::plus | key::equal | key::KP_Add => Zoom::In,
                key::minus | key::underscore | key::KP_Subtract => Zoom::Out,
                key::_0 | key::KP_0 | key::KP_Insert => Zoom::Reset,
                _ => return Propagation::Proceed,
            };
            set(&page, after(now(), asked));
            Propagation::Stop
        });
    Ok(())
}

/// Adds "View" to the menu at the top of the screen.
fn menu(window: &WebviewWindow) -> tauri::Result<()> {
    use tauri::Manager;
    use tauri::menu::{Menu, MenuItem, Submenu};
    let app = window.app_handle();
    let words = alongside_locales::Words::new(crate::start::language());
    let larger = MenuItem::with_id(
        app,
        "larger",
        words.dialog_menu_larger(),
        true,
        Some("CmdOrCtrl+="),
    )?;
    let smaller = MenuItem::with_id(
        app,
        "smaller",
        words.dialog_menu_smaller(),
        true,
        Some("CmdOrCtrl+-"),
    )?;
    let own = MenuItem::with_id(
        app,
        "own",
        words.dialog_menu_own_size(),
        true,
        Some("CmdOrCtrl+0"),
    )?;
    let menu = Menu::default(app)?;
    menu.append(&Submenu::with_items(
        app,
        words.dialog_menu_view(),
        true,
        &[&larger, &smaller, &own],
    )?)?;
    app.set_menu(menu)?;
    let page = window.clone();
    app.on_menu_event(move |_, event| {
        let asked = match event.id().as_ref() {
            "larger" => Zoom::In,
            "smaller" => Zoom::Out,
            "own" => Zoom::Reset,
            _ => return,
        };
        set(&page, after(now(), asked));
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_steps_in_and_three_out_end_where_they_began() {
        let larger = after(after(after(1.0, Zoom::In), Zoom::In), Zoom::In);
        assert!(larger > 1.3);
        assert_eq!(
            after(after(after(larger, Zoom::Out), Zoom::Out), Zoom::Out),
            1.0
        );
    }

    #[test]
    fn the_page_never_grows_beyond_four_hundred_per_cent() {
        let zoom = (0..100).fold(1.0, |zoom, _| after(zoom, Zoom::In));
        assert_eq!(zoom, LARGEST);
        assert_eq!(after(zoom, Zoom::Reset), 1.0);
        assert_eq!(within_limits(f64::NAN), 1.0);
    }
}
