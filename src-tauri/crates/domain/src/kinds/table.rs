//! The macro that turns a readable list into typed structs and the table of fields at once, so that
//! the two cannot disagree. An entry reads: `name: Type Class flags;`.

macro_rules! kinds {
    ($(
        $(#[$doc:meta])*
        $name:ident $kind:literal $one:ident $retention:ident {
            $( $(#[$fdoc:meta])* $field:ident : $ty:ty, $class:ident $($flag:ident)* ; )*
        }
    )*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
            #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
            pub struct $name {
                /// The item's id.
                pub id: String,
                $( $(#[$fdoc])* pub $field: <$ty as $crate::kinds::FieldType>::Out, )*
            }
            impl $crate::kinds::Named for $name { const KIND: &'static str = $kind; }
            impl $name {
                /// The kind's name in the change lines.
                pub const KIND: &'static str = $kind;
                /// Typed reading of a folded item; a value of a wrong type reads as unset.
                #[must_use]
                pub fn read(id: &str, item: &krug_log::Item) -> Self {
                    Self {
                        id: id.to_owned(),
                        $( $field: <$ty as $crate::kinds::FieldType>::read(item, stringify!($field)), )*
                    }
                }
            }
        )*
        /// The kinds of this file.
        pub(crate) const KINDS: &[$crate::kinds::Kind] = &[ $(
            $crate::kinds::Kind {
                name: $kind,
                one: kinds!(@one $one),
                retention: $crate::kinds::Retention::$retention,
                since: "0.1.0",
                fields: &[ $(
                    {
                        const FLAGS: $crate::kinds::field::Flags =
                            $crate::kinds::field::Flags::NONE $(.$flag())*;
                        $crate::kinds::Field {
                            name: stringify!($field),
                            value: match <$ty as $crate::kinds::FieldType>::VALUE {
                                $crate::kinds::ValueType::Text(_) if FLAGS.short =>
                                    $crate::kinds::ValueType::Text($crate::kinds::SHORT),
                                value => value,
                            },
                            class: $crate::kinds::Class::$class,
                            presentation: FLAGS.presentation,
                            find: FLAGS.find,
                            by_operation: FLAGS.by_operation,
                        }
                    },
                )* ],
            },
        )* ];
    };
    (@one one) => { true };
    (@one many) => { false };
}
