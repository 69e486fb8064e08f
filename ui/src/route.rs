//! Every address of Alongside. Each noun keeps its own `ROUTES`; this page collects them, so that a test can walk them all.

use crate::{Method, Reply, Trouble, Visit};
use matchit::Router;
use std::sync::OnceLock;

/// Answers one request.
pub type Handler = fn(&mut Visit<'_>) -> Result<Reply, Trouble>;

/// One address and what answers it.
#[derive(Clone, Copy)]
pub struct Route {
    /// Show or send.
    pub method: Method,
    /// The address; a part in braces, such as `{id}`, stands for anything.
    pub path: &'static str,
    /// Where it may be asked from.
    pub from: From,
    /// Who may ask.
    pub door: Door,
    /// The function that answers.
    pub handle: Handler,
}

/// Where a request may come from, once an office has several PCs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// Any PC of the office.
    Anywhere,
    /// Only the PC that owns the store: dialogs, backups, keys.
    ThisPcOnly,
}

/// Whether somebody must have signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Anybody at the window.
    Open,
    /// A member of staff who has signed in.
    SignedIn,
}

impl Route {
    /// A page for people who have signed in, from any PC.
    pub const fn get(path: &'static str, handle: Handler) -> Route {
        Route {
            method: Method::Get,
            path,
            from: From::Anywhere,
            door: Door::SignedIn,
            handle,
        }
    }

    /// A form sent by people who have signed in, from any PC.
    pub const fn post(path: &'static str, handle: Handler) -> Route {
        Route {
            method: Method::Post,
            ..Route::get(path, handle)
        }
    }

    /// The same route, for anybody at the window.
    pub const fn open(self) -> Route {
        Route {
            door: Door::Open,
            ..self
        }
    }

    /// The same route, only on the PC that owns the store.
    pub const fn this_pc_only(self) -> Route {
        Route {
            from: From::ThisPcOnly,
            ..self
        }
    }
}

/// Every route of every noun.
pub fn all() -> impl Iterator<Item = &'static Route> {
    crate::ROUTES.iter().copied().flatten()
}

/// Finds the route for a method and a path, with the values of its braces.
pub fn find(method: Method, path: &str) -> Option<(&'static Route, Vec<(String, String)>)> {
    static ROUTERS: OnceLock<[Router<&'static Route>; 2]> = OnceLock::new();
    let routers = ROUTERS.get_or_init(|| {
        let mut routers = [Router::new(), Router::new()];
        for route in all() {
            // Two routes with one address would be a mistake of ours: the walk of all routes (tests/) finds it.
            let _ = routers[route.method as usize].insert(route.path, route);
        }
        routers
    });
    let found = routers[method as usize].at(path).ok()?;
    let parameters = found
        .params
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_string()))
        .collect();
    Some((found.value, parameters))
}
