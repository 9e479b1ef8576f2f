//! What a stored field is: its type, who may see it, how two versions of it are shown.
//! A field without a visibility class cannot be written down: the `kinds!` macro asks for one
//! and the compiler refuses the entry otherwise.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use chrono::{NaiveDate, NaiveTime};
use krug_log::{Item, Value};
use serde::{Deserialize, Serialize};

/// Who may see a stored field (handbook section 0). Class X, "never", has no entry: such a thing has no field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Class {
    /// Everybody who is in the room.
    A,
    /// Family and friends only.
    F,
    /// Family and referrer.
    R,
    /// One named person and the coordinator.
    P,
    /// The coordinator alone.
    C,
}

/// How two versions of a value are put to a person when files meet. It never decides anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presentation {
    /// Both values side by side.
    Plain,
    /// Long text: a joined proposal where the edits lie apart.
    Text,
    /// Order and the like: the latest shown wins without a question.
    Quiet,
}

/// After which event the values of a kind are erased (handbook 6.2; the periods are settings).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// With the family's entry itself.
    Case,
    /// Shortly after closure: talks, needs, safety, drafts.
    Working,
    /// After the last review: plan, agreement, consents.
    Plan,
}

/// What a value may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ValueType {
    /// Words, kept exactly as typed; at most this many characters.
    Text(usize),
    /// A whole number.
    Int,
    /// Yes or nothing.
    Flag,
    /// A calendar day, `2026-03-14`.
    Date,
    /// A local time of day, `15:45`.
    Time,
    /// One of these codes.
    Choice(&'static [&'static str]),
    /// An item of this kind.
    Ref(&'static str),
    /// Some items of this kind: one field a member, `who:<id>` = true.
    Set(&'static str),
    /// Some words, each ticked on a day: `tick:<word>` = date.
    Marks,
    /// A name drawn on the pad: lines of points, no speed or pressure (handbook 6.7).
    Strokes,
    /// A file kept in the vault.
    File,
}

/// One stored field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Name in the change lines; part of every head, so never personal.
    pub name: &'static str,
    /// What a value may be.
    pub value: ValueType,
    /// Who may see it.
    pub class: Class,
    /// How two versions are shown.
    pub presentation: Presentation,
    /// Whether find reads it.
    pub find: bool,
    /// Whether only a named operation may write it, not a form.
    pub by_operation: bool,
}

/// One kind of item.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Name in the change lines.
    pub name: &'static str,
    /// Whether a family has exactly one; its id is then its kind.
    pub one: bool,
    /// When its values are erased.
    pub retention: Retention,
    /// Since which version of Krug it exists.
    pub since: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

impl Kind {
    /// The field a stored name belongs to; members of sets and marks carry their own part after a colon.
    #[must_use]
    pub fn field(&self, stored: &str) -> Option<&'static Field> {
        let (base, member) = match stored.split_once(':') {
            Some((base, member)) => (base, !member.is_empty()),
            None => (stored, false),
        };
        self.fields.iter().find(|f| {
            f.name == base && member == matches!(f.value, ValueType::Set(_) | ValueType::Marks)
        })
    }
}

/// Flags a table entry may add to a field.
#[derive(Debug, Clone, Copy)]
pub struct Flags {
    pub(crate) presentation: Presentation,
    pub(crate) find: bool,
    pub(crate) by_operation: bool,
    pub(crate) short: bool,
}

impl Flags {
    pub(crate) const NONE: Flags = Flags {
        presentation: Presentation::Plain,
        find: false,
        by_operation: false,
        short: false,
    };
    pub(crate) const fn text(mut self) -> Self {
        self.presentation = Presentation::Text;
        self
    }
    pub(crate) const fn quiet(mut self) -> Self {
        self.presentation = Presentation::Quiet;
        self
    }
    pub(crate) const fn find(mut self) -> Self {
        self.find = true;
        self
    }
    pub(crate) const fn op(mut self) -> Self {
        self.by_operation = true;
        self
    }
    pub(crate) const fn short(mut self) -> Self {
        self.short = true;
        self
    }
}

/// Longest text of an ordinary field, in characters. The family's words are never cut below this.
pub const LONGEST: usize = 20_000;
/// Longest text of a log line that must not become a record of what was said (handbook 3.14).
pub const SHORT: usize = 200;

/// A type a table entry may name.
pub trait FieldType {
    /// What a typed reading holds.
    type Out: Clone + Default + PartialEq + std::fmt::Debug;
    /// How the value is checked.
    const VALUE: ValueType;
    /// Reads it out of a folded item.
    fn read(item: &Item, name: &str) -> Self::Out;
}

/// A closed list of codes.
pub trait Codes: Sized + Copy + Clone + PartialEq + std::fmt::Debug + 'static {
    /// All codes in their usual order.
    const CODES: &'static [&'static str];
    /// The value behind a code.
    fn from_code(code: &str) -> Option<Self>;
    /// The code, as stored and as part of message keys.
    fn code(self) -> &'static str;
}

/// Something that has a kind's name.
pub trait Named {
    /// The kind's name.
    const KIND: &'static str;
}

fn text_of<'a>(item: &'a Item, name: &str) -> Option<&'a str> {
    item.value(name).and_then(Value::as_str)
}

macro_rules! marker {
    ($($name:ident),*) => {$(
        #[doc = concat!("Marker for a field of type ", stringify!($name), ".")]
        #[derive(Debug, Clone, Copy)]
        pub struct $name;
    )*};
}
marker!(Text, Int, Flag, Date, Time, Marks, Strokes, File);
/// Marker for a choice out of `C`.
#[derive(Debug, Clone, Copy)]
pub struct Choice<C>(PhantomData<C>);
/// Marker for a reference to an item of kind `K`.
#[derive(Debug, Clone, Copy)]
pub struct Ref<K>(PhantomData<K>);
/// Marker for a set of items of kind `K`.
#[derive(Debug, Clone, Copy)]
pub struct Set<K>(PhantomData<K>);

impl FieldType for Text {
    type Out = String;
    const VALUE: ValueType = ValueType::Text(LONGEST);
    fn read(item: &Item, name: &str) -> String {
        text_of(item, name).unwrap_or_default().to_owned()
    }
}
impl FieldType for Int {
    type Out = Option<i32>;
    const VALUE: ValueType = ValueType::Int;
    fn read(item: &Item, name: &str) -> Option<i32> {
        item.value(name)
            .and_then(Value::as_i64)
            .and_then(|n| i32::try_from(n).ok())
    }
}
impl FieldType for Flag {
    type Out = bool;
    const VALUE: ValueType = ValueType::Flag;
    fn read(item: &Item, name: &str) -> bool {
        item.value(name).and_then(Value::as_bool).unwrap_or(false)
    }
}
impl FieldType for Date {
    type Out = Option<NaiveDate>;
    const VALUE: ValueType = ValueType::Date;
    fn read(item: &Item, name: &str) -> Option<NaiveDate> {
        text_of(item, name).and_then(parse_date)
    }
}
impl FieldType for Time {
    type Out = Option<String>;
    const VALUE: ValueType = ValueType::Time;
    fn read(item: &Item, name: &str) -> Option<String> {
        text_of(item, name)
            .filter(|t| parse_time(t).is_some())
            .map(str::to_owned)
    }
}
impl<C: Codes> FieldType for Choice<C> {
    type Out = Option<C>;
    const VALUE: ValueType = ValueType::Choice(C::CODES);
    fn read(item: &Item, name: &str) -> Option<C> {
        text_of(item, name).and_then(C::from_code)
    }
}
impl<K: Named> FieldType for Ref<K> {
    type Out = Option<String>;
    const VALUE: ValueType = ValueType::Ref(K::KIND);
    fn read(item: &Item, name: &str) -> Option<String> {
        item.value(name)
            .and_then(|v| v.get("ref"))
            .and_then(Value::as_str)
            .map(str::to_owned)
    }
}
impl<K: Named> FieldType for Set<K> {
    type Out = Vec<String>;
    const VALUE: ValueType = ValueType::Set(K::KIND);
    fn read(item: &Item, name: &str) -> Vec<String> {
        members(item, name)
            .filter(|(_, value)| value.as_bool() == Some(true))
            .map(|(member, _)| member.to_owned())
            .collect()
    }
}
impl FieldType for Marks {
    type Out = BTreeMap<String, String>;
    const VALUE: ValueType = ValueType::Marks;
    fn read(item: &Item, name: &str) -> BTreeMap<String, String> {
        members(item, name)
            .filter_map(|(member, value)| Some((member.to_owned(), value.as_str()?.to_owned())))
            .collect()
    }
}

/// A drawn name: lines of points in thousandths of the pad's width.
pub type Lines = Vec<Vec<(i32, i32)>>;

impl FieldType for Strokes {
    type Out = Lines;
    const VALUE: ValueType = ValueType::Strokes;
    fn read(item: &Item, name: &str) -> Lines {
        text_of(item, name)
            .and_then(|t| serde_json::from_str(t).ok())
            .unwrap_or_default()
    }
}

/// A file kept in the vault, named by its content.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FileRef {
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// Name for a person to read.
    pub name: String,
    /// Media type.
    #[serde(rename = "type")]
    pub media: String,
    /// Size in bytes.
    pub size: u32,
}

impl FieldType for File {
    type Out = Option<FileRef>;
    const VALUE: ValueType = ValueType::File;
    fn read(item: &Item, name: &str) -> Option<FileRef> {
        serde_json::from_value(item.value(name)?.get("file")?.clone()).ok()
    }
}

fn members<'a>(item: &'a Item, name: &'a str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    item.fields.keys().filter_map(move |stored| {
        let member = stored.strip_prefix(name)?.strip_prefix(':')?;
        Some((member, item.value(stored)?))
    })
}

/// Reads `2026-03-14`.
#[must_use]
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// Reads `15:45`.
#[must_use]
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}
