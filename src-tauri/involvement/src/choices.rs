//! Enums that people choose from.

/// An enum whose values stand in forms and in the store as words.
#[macro_export]
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident: $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $code)] $variant),+ }
        impl $name {
            /// Every choice, in the order in which people are offered them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// The word used in forms, stores and pages.
            pub const fn code(self) -> &'static str { match self { $($name::$variant => $code),+ } }
            /// The choice with this word.
            pub fn from_code(code: &str) -> Option<$name> { match code { $($code => Some($name::$variant),)+ _ => None } }
        }
    };
}
