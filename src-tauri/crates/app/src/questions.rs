//! Questions: where two wrote unseen by one another, both values stay until a person chooses. One list, grouped by
//! item; answers are in `answers`.

use std::collections::{BTreeMap, BTreeSet};

use krug_domain::kinds::{self, Presentation, ValueType};
use krug_domain::{Case, guard, same};
use krug_log::{Change, Item, Name, State, Value, Write, common_base, merge_text};
use krug_store::Vault;
use serde::{Deserialize, Serialize};

use crate::failure::Reply;
use crate::session::{App, heads};
use crate::shown::{self, Author, Authors, Shown};

/// One of several values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Version {
    /// The change that wrote it.
    pub name: String,
    /// The value.
    pub value: Shown,
    /// Who wrote it.
    pub author: Author,
    /// When, by the author's clock.
    pub at: String,
    /// Authors of the other versions who had not seen it.
    pub unseen_by: Vec<Author>,
}

/// A field with several values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldQuestion {
    /// Stored name.
    pub stored: String,
    /// Name of the field, without its member.
    pub field: String,
    /// For a set or checklist: whose or what member.
    pub member: Option<String>,
    /// The values, the latest first.
    pub versions: Vec<Version>,
    /// For long text changed in different places: both joined, to be read once.
    pub proposal: Option<String>,
    /// Whether both can be kept one after the other.
    pub both: bool,
    /// Whether it can be written anew here.
    pub anew: bool,
}

/// An item that one removed and another edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Contested {
    /// Who removed it.
    pub removed_by: Author,
    /// When.
    pub removed_at: String,
    /// Who edited it without knowing.
    pub edited_by: Author,
    /// When.
    pub edited_at: String,
}

/// Something that a file would have lowered; it stands as it was until answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Guarded {
    /// Stored name of the field, or nothing for the item itself.
    pub stored: Option<String>,
    /// Who lowered it.
    pub author: Author,
    /// What they wrote.
    pub wanted: Shown,
    /// What stands.
    pub stands: Shown,
}

/// All questions about one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemQuestions {
    /// Kind.
    pub kind: String,
    /// Item.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Fields with several values.
    pub fields: Vec<FieldQuestion>,
    /// Removed by one and edited by another.
    pub contested: Option<Contested>,
    /// Guarded against a file.
    pub guarded: Vec<Guarded>,
}

/// Two entries that look like one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Twins {
    /// One, which stays if they are joined.
    pub one: String,
    /// Its name and kin.
    pub one_label: String,
    /// The other.
    pub other: String,
    /// Its name and kin.
    pub other_label: String,
}

/// A sealed plan beside another of the same number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanLine {
    /// Item.
    pub id: String,
    /// Number.
    pub number: i32,
    /// Sealed on.
    pub sealed_on: Option<String>,
    /// Four characters at the foot of its pages.
    pub mark: String,
    /// Whose seal.
    pub sealed_by: String,
}

/// The questions of one family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FamilyQuestions {
    /// Family.
    pub case: String,
    /// Code word.
    pub alias: String,
    /// By item.
    pub items: Vec<ItemQuestions>,
    /// People entered twice.
    pub twins: Vec<Twins>,
    /// Sealed plans of one number: both are kept, one holds.
    pub plans: Vec<PlanLine>,
    /// How many questions.
    pub open: u32,
    /// Heads.
    pub seen: Vec<String>,
}

/// Which questions.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct WhichQuestions {
    /// Of one family; of all, if not said.
    pub case: Option<String>,
}

/// Open questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuestionsView {
    /// By family; families without any are left out.
    pub families: Vec<FamilyQuestions>,
}

/// How many questions a family has.
pub(crate) fn count(vault: &Vault, case: &str) -> Reply<u32> {
    Ok(count_in(&*vault.state(case)?, &vault.changes(case)?))
}

/// How many questions a state has.
pub(crate) fn count_in(state: &State, changes: &[Change]) -> u32 {
    let case = Case::read(state);
    let fields = state
        .conflicts()
        .filter(|(id, field, _)| !quiet(state, id, field))
        .count();
    let guarded: usize = guarded_items(state, changes).values().map(Vec::len).sum();
    let all = fields
        + state.contested().count()
        + guarded
        + same::alike(&case).len()
        + doubled(&case).len();
    u32::try_from(all).unwrap_or(u32::MAX)
}

/// Whether a field's order and the like settles itself.
fn quiet(state: &State, id: &str, field: &str) -> bool {
    let kind = state.item(id).and_then(|item| kinds::kind(&item.kind));
    kind.and_then(|k| k.field(field))
        .is_some_and(|f| f.presentation == Presentation::Quiet)
}

/// Numbers that more than one sealed plan bears, none of which was set aside.
fn doubled(case: &Case) -> Vec<i32> {
    let mut seen: BTreeMap<i32, u32> = BTreeMap::new();
    for plan in case
        .plan_versions
        .iter()
        .filter(|p| p.set_aside_on.is_none())
    {
        *seen.entry(plan.number.unwrap_or(0)).or_default() += 1;
    }
    seen.into_iter()
        .filter(|(_, n)| *n > 1)
        .map(|(number, _)| number)
        .collect()
}

/// What stands by the guard's last word: by item, the fields, or nothing for the item's own being there or not.
pub(crate) fn guarded_items(
    state: &State,
    changes: &[Change],
) -> BTreeMap<String, Vec<Option<String>>> {
    let by_guard: BTreeSet<Name> = changes
        .iter()
        .filter(|c| c.head.op == guard::ACT)
        .map(|c| c.name)
        .collect();
    // What the guard put beside a place is of nobody else's making: there is nothing to choose between.
    let by_people: BTreeSet<&str> = changes
        .iter()
        .filter(|c| c.head.op != guard::ACT)
        .map(|c| c.head.id.as_str())
        .collect();
    let mut found: BTreeMap<String, Vec<Option<String>>> = BTreeMap::new();
    let asked = state
        .items
        .iter()
        .filter(|(id, _)| by_people.contains(id.as_str()));
    for (id, item) in asked {
        for (field, writes) in &item.fields {
            if item.alive() && writes.len() == 1 && by_guard.contains(&writes[0].name) {
                found
                    .entry(id.clone())
                    .or_default()
                    .push(Some(field.clone()));
            }
        }
        let tip = item.tips.first().filter(|_| item.tips.len() == 1);
        if let Some(tip) = tip.filter(|t| by_guard.contains(&t.name)) {
            let set_nothing = changes
                .iter()
                .any(|c| c.name == tip.name && c.head.set.is_empty());
            if set_nothing {
                found.entry(id.clone()).or_default().push(None);
            }
        }
    }
    found
}

pub(crate) fn view(app: &mut App, request: WhichQuestions) -> Reply<QuestionsView> {
    let cases = match request.case {
        Some(case) => vec![case],
        None => app.open()?.vault.cases()?,
    };
    let mut families = Vec::new();
    for case in cases {
        let questions = of_family(app, &case)?;
        if questions.open > 0 {
            families.push(questions);
        }
    }
    families.sort_by(|a, b| a.alias.cmp(&b.alias));
    Ok(QuestionsView { families })
}

fn of_family(app: &mut App, id: &str) -> Reply<FamilyQuestions> {
    let loaded = app.load(id)?;
    let (state, case) = (&*loaded.state, &loaded.case);
    let vault = &app.open()?.vault;
    let changes = vault.changes(id)?;
    let authors = Authors::of(vault)?;
    let guarded = guarded_items(state, &changes);
    let mut items = Vec::new();
    for (item_id, item) in &state.items {
        let asking = Asking {
            state,
            item,
            id: item_id,
            changes: &changes,
            authors: &authors,
        };
        let questions = ItemQuestions {
            kind: item.kind.clone(),
            id: item_id.clone(),
            label: shown::label(state, item_id),
            fields: asking.fields(),
            contested: asking.contested(),
            guarded: guarded
                .get(item_id)
                .map(|fields| asking.guarded(fields))
                .unwrap_or_default(),
        };
        if !questions.fields.is_empty()
            || questions.contested.is_some()
            || !questions.guarded.is_empty()
        {
            items.push(questions);
        }
    }
    let place = |kind: &str| {
        kinds::all()
            .position(|k| k.name == kind)
            .unwrap_or(usize::MAX)
    };
    items.sort_by_key(|i| (place(&i.kind), i.id.clone()));
    let called = |person: &kinds::Person| {
        let kin = if person.kin.is_empty() {
            String::new()
        } else {
            format!(" ({})", person.kin)
        };
        format!("{}{kin}", person.name)
    };
    let twins = same::alike(case)
        .into_iter()
        .map(|(one, other)| Twins {
            one: one.id.clone(),
            one_label: called(one),
            other: other.id.clone(),
            other_label: called(other),
        })
        .collect();
    let numbers = doubled(case);
    let plans = case
        .plan_versions
        .iter()
        .filter(|p| p.set_aside_on.is_none() && numbers.contains(&p.number.unwrap_or(0)))
        .map(|p| PlanLine {
            id: p.id.clone(),
            number: p.number.unwrap_or(0),
            sealed_on: p.sealed_on.map(|day| day.to_string()),
            mark: p.mark.clone(),
            sealed_by: p.sealed_by.clone(),
        })
        .collect();
    Ok(FamilyQuestions {
        case: id.to_owned(),
        alias: case.family.alias.clone(),
        items,
        twins,
        plans,
        open: count_in(state, &changes),
        seen: heads(state),
    })
}

/// One item being asked about.
struct Asking<'a> {
    state: &'a State,
    item: &'a Item,
    id: &'a str,
    changes: &'a [Change],
    authors: &'a Authors,
}

impl Asking<'_> {
    fn fields(&self) -> Vec<FieldQuestion> {
        if self.item.deleted() {
            return Vec::new();
        }
        let conflicts = self.item.fields.keys().filter_map(|stored| {
            let writes = self.item.conflict(stored)?;
            (!quiet(self.state, self.id, stored)).then_some((stored, writes))
        });
        conflicts
            .map(|(stored, writes)| self.field(stored, writes))
            .collect()
    }

    fn field(&self, stored: &str, writes: &[Write]) -> FieldQuestion {
        let field = kinds::kind(&self.item.kind).and_then(|k| k.field(stored));
        let is_text = field.is_some_and(|f| matches!(f.value, ValueType::Text(_)));
        let long = field.is_some_and(|f| f.presentation == Presentation::Text);
        let (base, member) = shown::member_of(self.state, &self.item.kind, stored);
        let versions = writes
            .iter()
            .map(|write| Version {
                name: write.name.to_string(),
                value: shown::shown(self.state, self.item, stored, write.value.as_ref()),
                author: self.authors.author(&write.by),
                at: write.at.clone(),
                unseen_by: {
                    let others = writes.iter().filter(|w| w.name != write.name);
                    let mut all: Vec<Author> = others.map(|w| self.authors.author(&w.by)).collect();
                    all.sort();
                    all.dedup();
                    all
                },
            })
            .collect();
        let proposal = match writes {
            [one, other] if long => self.joined(stored, one, other),
            _ => None,
        };
        let by_operation = field.is_none_or(|f| f.by_operation);
        FieldQuestion {
            stored: stored.to_owned(),
            field: base,
            member,
            versions,
            proposal,
            both: is_text && !by_operation && writes.iter().all(|w| text_of(w).is_some()),
            anew: is_text && !by_operation,
        }
    }

    fn joined(&self, stored: &str, one: &Write, other: &Write) -> Option<String> {
        let base = common_base(self.changes, self.id, stored, one.name, other.name);
        let base = base.as_ref().and_then(Value::as_str).unwrap_or_default();
        let (one, other) = (text_of(one)?, text_of(other)?);
        merge_text(base, one, other).filter(|joined| joined != one && joined != other)
    }

    fn contested(&self) -> Option<Contested> {
        if !self.item.contested() {
            return None;
        }
        let removed = self.item.tips.iter().find(|tip| tip.delete)?;
        let edited = self.item.tips.iter().find(|tip| !tip.delete)?;
        Some(Contested {
            removed_by: self.authors.author(&removed.by),
            removed_at: removed.at.clone(),
            edited_by: self.authors.author(&edited.by),
            edited_at: edited.at.clone(),
        })
    }

    fn guarded(&self, fields: &[Option<String>]) -> Vec<Guarded> {
        let nothing = || shown::shown(self.state, self.item, "", Some(&Value::Null));
        fields
            .iter()
            .map(|field| {
                let wanted = before_guard(self.changes, self.id, field.as_deref());
                let author = wanted.map(|c| self.authors.author(&c.head.by));
                let value = |stored: &String| {
                    let values = wanted.and_then(Change::values);
                    let value = values.as_ref().and_then(|v| v.get(stored));
                    shown::shown(self.state, self.item, stored, value.or(Some(&Value::Null)))
                };
                Guarded {
                    author: author.unwrap_or_else(|| self.authors.author("")),
                    wanted: field.as_ref().map_or_else(nothing, value),
                    stands: field.as_ref().map_or_else(nothing, |stored| {
                        let value = self.item.value(stored).unwrap_or(&Value::Null);
                        shown::shown(self.state, self.item, stored, Some(value))
                    }),
                    stored: field.clone(),
                }
            })
            .collect()
    }
}

/// The change that the guard answered: the last one before it on this field, or on the item.
pub(crate) fn before_guard<'a>(
    changes: &'a [Change],
    id: &str,
    field: Option<&str>,
) -> Option<&'a Change> {
    let ordered = krug_log::in_order(changes);
    ordered.into_iter().rev().find(|change| {
        change.head.id == id
            && change.head.op != guard::ACT
            && field.is_none_or(|f| change.head.set.iter().any(|set| set == f))
    })
}

pub(crate) fn text_of(write: &Write) -> Option<&str> {
    write.value.as_ref()?.as_str()
}
