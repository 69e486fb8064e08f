//! The window opens as large as it was left.

use crate::folders::Folders;
use serde::{Deserialize, Serialize};
use tauri::WebviewWindow;

/// How large the window is, in logical pixels, and how far its pages are enlarged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Size {
    /// Width of the page area.
    pub width: f64,
    /// Height of the page area.
    pub height: f64,
    /// Whether it fills the screen.
    pub maximized: bool,
    /// 1.0 is the pages' own size.
    pub zoom: f64,
}

impl Default for Size {
    fn default() -> Size {
        Size {
            width: 1280.0,
            height: 900.0,
            maximized: false,
            zoom: 1.0,
        }
    }
}

impl Size {
    /// As it was left, or as on the first start when nothing sensible is remembered.
    pub fn remembered(folders: &Folders) -> Size {
        let text = std::fs::read_to_string(folders.window()).unwrap_or_default();
        let size: Size = serde_json::from_str(&text).unwrap_or_default();
        Size {
            width: size.width.clamp(320.0, 10_000.0),
            height: size.height.clamp(400.0, 10_000.0),
            zoom: super::zoom::within_limits(size.zoom),
            ..size
        }
    }

    /// As it is now.
    pub fn of(window: &WebviewWindow) -> Size {
        let scale = window.scale_factor().unwrap_or(1.0);
        let maximized = window.is_maximized().unwrap_or(false);
        let usual = Size {
            maximized,
            zoom: super::zoom::now(),
            ..Size::default()
        };
        match window.inner_size() {
            Ok(size) if !maximized => {
                let size = size.to_logical(scale);
                Size {
                    width: size.width,
                    height: size.height,
                    ..usual
                }
            }
            _ => usual,
        }
    }

    /// Keeps it for the next start. Not worth a message when it fails.
    pub fn remember(self, folders: &Folders) {
        if let Ok(text) = serde_json::to_string(&self) {
            let _ = crate::saving::file(&folders.window(), text.as_bytes());
        }
    }
}
