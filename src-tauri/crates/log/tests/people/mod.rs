//! People with laptops, for telling stories: each has a copy of the case and a clock of her own.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use krug_log::{
    Change, Edit, Item, Name, Stamp, State, UndoRefused, Value, fold, undo, union, write,
};

pub const CASE: &str = "c0ffee";

/// A person's copy of the case.
#[derive(Clone)]
pub struct Laptop {
    pub by: &'static str,
    pub clock: String,
    pub changes: Vec<Change>,
    acts: u32,
}

impl Laptop {
    pub fn of(by: &'static str) -> Laptop {
        Laptop {
            by,
            clock: "2026-11-23T10:00:00+01:00".into(),
            changes: Vec::new(),
            acts: 0,
        }
    }

    pub fn at(&mut self, clock: &str) -> &mut Laptop {
        self.clock = clock.into();
        self
    }

    pub fn state(&self) -> State {
        fold(&self.changes)
    }

    pub fn item(&self, id: &str) -> Item {
        self.state().item(id).expect("an item").clone()
    }

    /// What stands in a field, as text.
    pub fn sees(&self, id: &str, field: &str) -> Option<String> {
        self.item(id)
            .value(field)
            .and_then(Value::as_str)
            .map(str::to_owned)
    }

    /// Saves an act, having everything on the screen; gives its id.
    pub fn does(&mut self, op: &str, edits: &[Edit]) -> String {
        let heads = self.state().heads;
        self.does_seeing(&heads, op, edits)
    }

    /// Saves an act from a form that was loaded at these heads.
    pub fn does_seeing(&mut self, heads: &[Name], op: &str, edits: &[Edit]) -> String {
        self.saves(heads, op, None, edits)
    }

    /// Takes an act back; gives the id of the act that does so.
    pub fn undoes(&mut self, act: &str) -> Result<String, UndoRefused> {
        let edits = undo(&self.changes, act)?;
        let heads = self.state().heads;
        Ok(self.saves(&heads, "history.undo", Some(act.to_owned()), &edits))
    }

    fn saves(
        &mut self,
        heads: &[Name],
        op: &str,
        undoes: Option<String>,
        edits: &[Edit],
    ) -> String {
        self.acts += 1;
        let act = format!("{}-{}", self.by, self.acts);
        let stamp = Stamp {
            by: self.by.into(),
            at: self.clock.clone(),
            act: act.clone(),
            op: op.into(),
            undoes,
        };
        let mut salt = salts(self.by.len() as u8 + self.acts as u8);
        self.changes
            .extend(write(CASE, heads, &stamp, edits, &mut salt).expect("well-formed edits"));
        act
    }

    /// Imports everything the other has.
    pub fn imports(&mut self, file: &[Change]) {
        self.changes = union(&self.changes, file);
    }
}

/// Both import what the other has.
pub fn exchange(one: &mut Laptop, other: &mut Laptop) {
    let file = one.changes.clone();
    one.imports(&other.changes);
    other.imports(&file);
    assert_eq!(
        one.state(),
        other.state(),
        "after an exchange both see the same"
    );
}

pub fn salts(first: u8) -> impl FnMut() -> [u8; 16] {
    let mut n = first;
    move || {
        n = n.wrapping_add(1);
        [n; 16]
    }
}

/// Two coordinators with the same case: aunt Mirela, with a phone number, and Jakub.
pub fn ana_and_boris() -> (Laptop, Laptop) {
    let mut ana = Laptop::of("ana");
    ana.does(
        "person.add",
        &[
            Edit::new("person", "mirela")
                .set("name", "Mirela")
                .set("phone", "061 000 000"),
            Edit::new("person", "jakub").set("name", "Jakub"),
        ],
    );
    let mut boris = Laptop::of("boris");
    boris.imports(&ana.changes);
    (ana, boris)
}
