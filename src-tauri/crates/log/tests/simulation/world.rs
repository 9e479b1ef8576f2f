//! The laptops, the sticks and what happens to them. Checks while living: the state kept in place equals a new
//! fold, the preview of an import equals its result, undo and redo restore what was on the screen.

use crate::counts::Counts;
use crate::oracle::{View, check};
use crate::random::Chance;
use krug_log::{Change, Edit, Name, Stamp, State, UndoRefused, Value, fold, undo, write};
use std::collections::{BTreeMap, HashSet};

const CASE: &str = "c0ffee";
const IDS: [&str; 6] = ["mirela", "damir", "hatidza", "emine", "jakub", "referral"];
const FIELDS: [&str; 4] = ["name", "phone", "note", "tag:music"];

/// Which misfortunes happen.
#[derive(Clone, Copy)]
pub struct Options {
    /// Databases copied to another laptop or put back from an old file, and used on.
    pub copies: bool,
    /// Forms saved although something arrived since they were loaded.
    pub stale_forms: bool,
}

impl Options {
    pub fn all() -> Options {
        Options {
            copies: true,
            stale_forms: true,
        }
    }
}

#[derive(Clone)]
struct Laptop {
    by: String,
    minutes_off: i64,
    changes: Vec<Change>,
    state: State,
    form: Option<Vec<Name>>,
}

struct World {
    chance: Chance,
    options: Options,
    laptops: Vec<Laptop>,
    files: Vec<Vec<Change>>,
    minute: i64,
    acts: usize,
    values: usize,
    counts: Counts,
}

/// Lives one history to its end and judges it. Gives all changes and what happened, or what went wrong.
pub fn lived(seed: u64, options: Options) -> Result<(Vec<Change>, Counts), String> {
    let mut world = World::new(seed, options);
    for _ in 0..40 + world.chance.below(100) {
        world.minute += 1 + world.chance.below(600) as i64;
        world.step()?;
    }
    for laptop in &world.laptops {
        check(&laptop.changes, &View::of(&laptop.state))?;
        world.counts.deleted_on_the_way += laptop
            .state
            .items
            .values()
            .filter(|item| item.deleted())
            .count() as u64;
    }
    world.everybody_imports_everything()?;
    let first = &world.laptops[0];
    if world
        .laptops
        .iter()
        .any(|laptop| laptop.state != first.state)
    {
        return Err("two laptops with the same changes show different things".into());
    }
    check(&first.changes, &View::of(&first.state))?;
    let items = || first.state.items.values();
    world.counts.histories = 1;
    world.counts.conflicts_at_the_end = first.state.conflicts().count() as u64;
    world.counts.contested_at_the_end = items().filter(|item| item.contested()).count() as u64;
    world.counts.deleted_at_the_end = items().filter(|item| item.deleted()).count() as u64;
    Ok((first.changes.clone(), world.counts))
}

/// A claimed time that may be off by years; the calendar is simplified, since no clock decides anything.
fn clock(minute: i64) -> String {
    let minute = minute + 40 * 525_600;
    let (year, rest) = (
        1990 + minute.div_euclid(525_600),
        minute.rem_euclid(525_600),
    );
    let (month, rest) = (1 + rest / 43_800, rest % 43_800);
    let (day, rest) = (1 + (rest / 1_440).min(27), rest % 1_440);
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:00+01:00",
        rest / 60,
        rest % 60
    )
}

impl World {
    fn new(seed: u64, options: Options) -> World {
        let mut world = World {
            chance: Chance::new(seed),
            options,
            laptops: Vec::new(),
            files: Vec::new(),
            minute: 0,
            acts: 0,
            values: 0,
            counts: Counts::default(),
        };
        for n in 0..2 + world.chance.below(7) {
            let wrong = world.chance.percent(20);
            let minutes_off = if wrong {
                (world.chance.below(41) as i64 - 20) * 525_600
            } else {
                0
            };
            world.counts.wrong_clocks += u64::from(minutes_off != 0);
            let by = format!("device{n}");
            world.laptops.push(Laptop {
                by,
                minutes_off,
                changes: vec![],
                state: State::default(),
                form: None,
            });
        }
        world
    }

    fn step(&mut self) -> Result<(), String> {
        let who = self.chance.below(self.laptops.len());
        match self.chance.below(100) {
            0..50 => self.edit(who),
            50..56 => self.undo(who),
            56..60 => {
                self.laptops[who].form = Some(self.laptops[who].state.heads.clone());
                Ok(())
            }
            60..75 => {
                self.counts.exports += 1;
                self.files.push(self.laptops[who].changes.clone());
                Ok(())
            }
            75..93 if !self.files.is_empty() => {
                let file = self.files[self.chance.below(self.files.len())].clone();
                self.counts.imports += 1;
                self.import(who, &file)
            }
            93..96 if !self.files.is_empty() => {
                self.counts.lost_files += 1;
                let lost = self.chance.below(self.files.len());
                self.files.remove(lost);
                Ok(())
            }
            96.. if self.options.copies => {
                self.copy(who);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn random_edit(&mut self, state: &State) -> Edit {
        let id = IDS[self.chance.below(IDS.len())];
        let kind = if id == "referral" {
            "referral"
        } else {
            "person"
        };
        let deleted = state.item(id).is_some_and(|item| item.deleted());
        match self.chance.below(100) {
            0..12 => {
                self.counts.deletions += 1;
                Edit::delete(kind, id)
            }
            12..40 if deleted => {
                self.counts.restorations += 1;
                Edit::restore(kind, id)
            }
            _ => {
                self.counts.edits += 1;
                let mut edit = Edit::new(kind, id);
                for _ in 0..1 + self.chance.below(2) {
                    let field = FIELDS[self.chance.below(FIELDS.len())];
                    self.values += 1;
                    let value = match self.chance.below(10) {
                        0 => Value::Null,
                        1 | 2 => Value::from("yes"),
                        _ => Value::from(format!("value {}", self.values)),
                    };
                    edit = edit.set(field, value);
                }
                edit
            }
        }
    }

    fn edit(&mut self, who: usize) -> Result<(), String> {
        let state = self.laptops[who].state.clone();
        let edits: Vec<Edit> = (0..1 + self.chance.below(3))
            .map(|_| self.random_edit(&state))
            .collect();
        let mut seen = state.heads;
        if self.options.stale_forms
            && let Some(form) = self.laptops[who].form.take()
            && form != seen
        {
            self.counts.stale_forms += 1;
            seen = form;
        }
        self.save(who, &seen, &edits, None).map(|_| ())
    }

    /// Writes an act; gives its id. The state is advanced in place where possible.
    fn save(
        &mut self,
        who: usize,
        seen: &[Name],
        edits: &[Edit],
        undoes: Option<String>,
    ) -> Result<String, String> {
        self.acts += 1;
        let act = format!("act{}", self.acts);
        let laptop = &mut self.laptops[who];
        let at = clock(self.minute + laptop.minutes_off);
        let stamp = Stamp {
            by: laptop.by.clone(),
            at,
            act: act.clone(),
            op: "person.edit".into(),
            undoes,
        };
        let mut salt = || self.chance.salt();
        let changes =
            write(CASE, seen, &stamp, edits, &mut salt).map_err(|fault| fault.to_string())?;
        let current = seen == laptop.state.heads;
        let before = laptop.state.clone();
        for change in &changes {
            if laptop.state.advance(change) != current {
                return Err(
                    "an edit of what is on the screen was not taken in place, or another one was"
                        .into(),
                );
            }
        }
        laptop.changes.extend(changes);
        let folded = fold(&laptop.changes);
        let expected = if current { &folded } else { &before };
        if laptop.state != *expected {
            return Err(
                "the state kept in place differs from a new fold, or was altered though refused"
                    .into(),
            );
        }
        laptop.state = folded;
        Ok(act)
    }

    fn import(&mut self, who: usize, file: &[Change]) -> Result<(), String> {
        let laptop = &mut self.laptops[who];
        let mut union: Vec<Change> = file.iter().chain(&laptop.changes).cloned().collect();
        self.chance.shuffle(&mut union);
        let preview = fold(&union);
        let known: HashSet<Name> = laptop.changes.iter().map(|change| change.name).collect();
        let new: Vec<&Change> = file
            .iter()
            .filter(|change| !known.contains(&change.name))
            .collect();
        if new.is_empty() {
            self.counts.imports_with_nothing_new += 1;
        }
        let mut in_place = true;
        for change in new {
            in_place = in_place && laptop.state.advance(change);
            laptop.changes.push(change.clone());
        }
        if !in_place {
            laptop.state = fold(&laptop.changes);
        }
        if laptop.state == preview {
            Ok(())
        } else {
            Err("the preview showed something else".into())
        }
    }

    /// A database folder is copied to another laptop, or an old one is put back: two futures under one device.
    fn copy(&mut self, who: usize) {
        if self.chance.percent(40) && !self.files.is_empty() {
            self.counts.restored_backups += 1;
            let backup = self.files[self.chance.below(self.files.len())].clone();
            self.files.push(self.laptops[who].changes.clone());
            let laptop = &mut self.laptops[who];
            laptop.state = fold(&backup);
            laptop.changes = backup;
            laptop.form = None;
        } else if self.laptops.len() < 8 {
            self.counts.clones += 1;
            self.laptops.push(self.laptops[who].clone());
        } else {
            self.counts.clones += 1;
            let other = self.chance.below(self.laptops.len());
            self.files.push(self.laptops[other].changes.clone());
            self.laptops[other] = self.laptops[who].clone();
        }
    }

    /// Takes back one of the last acts; often does it again at once.
    fn undo(&mut self, who: usize) -> Result<(), String> {
        let laptop = &self.laptops[who];
        let own: Vec<&Change> = laptop
            .changes
            .iter()
            .filter(|change| change.head.by == laptop.by)
            .collect();
        let Some(last) = own
            .len()
            .checked_sub(1 + self.chance.below(4))
            .map(|n| own[n].head.act.clone())
        else {
            return Ok(());
        };
        let before = laptop.state.clone();
        let edits = match undo(&laptop.changes, &last) {
            Ok(edits) => edits,
            Err(UndoRefused::Unknown | UndoRefused::Erased) => {
                return Err("an act or a value went missing".into());
            }
            Err(_) => {
                self.counts.undo_refused += 1;
                return Ok(());
            }
        };
        let undone = self.save(who, &before.heads, &edits, Some(last.clone()))?;
        if undo(&self.laptops[who].changes, &last) != Err(UndoRefused::AlreadyTakenBack) {
            return Err("an act could be taken back twice".into());
        }
        self.counts.undone += 1;
        if self.chance.percent(50) {
            return Ok(());
        }
        let edits = match undo(&self.laptops[who].changes, &undone) {
            Ok(edits) => edits,
            // Taking back a deletion answers the question whether to keep; that is not unanswered by guessing.
            Err(UndoRefused::Settled) if before.contested().next().is_some() => return Ok(()),
            Err(refused) => {
                return Err(format!(
                    "what was just taken back cannot be done again: {refused}"
                ));
            }
        };
        let heads = self.laptops[who].state.heads.clone();
        self.save(who, &heads, &edits, Some(undone))?;
        self.counts.done_again += 1;
        if on_screen(&self.laptops[who].state) == on_screen(&before) {
            Ok(())
        } else {
            Err("undo and redo did not restore what was on the screen".into())
        }
    }

    fn everybody_imports_everything(&mut self) -> Result<(), String> {
        let mut files: Vec<Vec<Change>> = self.files.clone();
        files.extend(self.laptops.iter().map(|laptop| laptop.changes.clone()));
        for who in 0..self.laptops.len() {
            self.chance.shuffle(&mut files);
            let mut known = HashSet::new();
            let once = files
                .iter()
                .flatten()
                .filter(|change| known.insert(change.name));
            let all: Vec<Change> = once.cloned().collect();
            self.import(who, &all)?;
        }
        Ok(())
    }
}

/// Items by id: whether contested, and the values by field; several if they are asked about.
type Screen<'a> = BTreeMap<&'a str, (bool, BTreeMap<&'a str, Vec<Option<&'a Value>>>)>;

/// What a person sees of those who are there.
fn on_screen(state: &State) -> Screen<'_> {
    let there = state.items.iter().filter(|(_, item)| item.alive());
    there
        .map(|(id, item)| {
            let fields = item.fields.keys().filter_map(|field| {
                let values = match item.conflict(field) {
                    Some(writes) => writes.iter().map(|write| write.value.as_ref()).collect(),
                    None => vec![Some(item.value(field)?)],
                };
                Some((field.as_str(), values))
            });
            (id.as_str(), (item.contested(), fields.collect()))
        })
        .collect()
}
