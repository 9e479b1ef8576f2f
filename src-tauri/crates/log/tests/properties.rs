//! The algebra: what must hold for every set of changes, not only for the stories.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod people;

use krug_log::{
    Change, Edit, Item, State, UndoRefused, Value, fold, in_order, merge_text, undo, union,
};
use people::Laptop;
use proptest::prelude::*;
use std::collections::BTreeMap;

const PEOPLE: [&str; 3] = ["ana", "boris", "hatidza"];

/// One thing that happens: somebody writes, removes, restores, or takes everything of a colleague.
#[derive(Clone, Debug)]
enum Step {
    Writes { who: usize, edits: Vec<Edit> },
    Imports { who: usize, from: usize },
}

fn edit() -> impl Strategy<Value = Edit> {
    let id = prop::sample::select(vec!["mirela", "jakub", "emine"]);
    let fields = prop::collection::btree_map(
        prop::sample::select(vec!["name", "phone", "note"]),
        0..4u8,
        1..3,
    );
    (id, 0..10u8, fields).prop_map(|(id, what, fields)| match what {
        0 => Edit::delete("person", id),
        1 => Edit::restore("person", id),
        _ => fields
            .into_iter()
            .fold(Edit::new("person", id), |edit, (field, n)| match n {
                0 => edit.set(field, Value::Null),
                n => edit.set(field, n),
            }),
    })
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..3usize, prop::collection::vec(edit(), 1..4)).prop_map(|(who, edits)| Step::Writes { who, edits }),
        1 => (0..3usize, 0..3usize).prop_map(|(who, from)| Step::Imports { who, from }),
    ]
}

fn lived(steps: &[Step]) -> Vec<Laptop> {
    let mut laptops: Vec<Laptop> = PEOPLE.into_iter().map(Laptop::of).collect();
    for (minute, step) in steps.iter().enumerate() {
        match step {
            Step::Writes { who, edits } => {
                let clock = format!(
                    "2026-11-23T{:02}:{:02}:00+01:00",
                    8 + who,
                    (minute * 7) % 60
                );
                laptops[*who].at(&clock).does("person.edit", edits);
            }
            Step::Imports { who, from } => {
                let file = laptops[*from].changes.clone();
                laptops[*who].imports(&file);
            }
        }
    }
    laptops
}

fn everything(steps: &[Step]) -> Vec<Change> {
    lived(steps)
        .iter()
        .fold(Vec::new(), |all, laptop| union(&all, &laptop.changes))
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..25)
}

/// Items by id: whether contested, and the values by field; several if they are asked about.
type Screen = BTreeMap<String, (bool, BTreeMap<String, Vec<Value>>)>;

/// What a person sees: who is there, what is asked, which values.
fn shown(state: &State) -> Screen {
    let there = state.items.iter().filter(|(_, item)| item.alive());
    there
        .map(|(id, item)| {
            let values = item.fields.keys().filter_map(|field| {
                let asked = item
                    .conflict(field)
                    .map(|writes| writes.iter().filter_map(|w| w.value.clone()).collect());
                let values: Vec<Value> =
                    asked.or_else(|| item.value(field).map(|value| vec![value.clone()]))?;
                Some((field.clone(), values))
            });
            (id.clone(), (item.contested(), values.collect()))
        })
        .collect()
}

/// Whether anything in the case, deleted items included, is a question.
fn asks(state: &State) -> bool {
    let open = |item: &Item| {
        item.contested()
            || item
                .fields
                .keys()
                .any(|field| item.conflict(field).is_some())
    };
    state.items.values().any(open)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fold_does_not_care_about_order_or_repetition(
        (all, mixed) in steps().prop_map(|s| everything(&s)).prop_flat_map(|all| {
            let doubled: Vec<Change> = all.iter().chain(&all[..all.len() / 2]).cloned().collect();
            (Just(all), Just(doubled).prop_shuffle())
        })
    ) {
        prop_assert_eq!(fold(&all), fold(&mixed));
        let names = |list: Vec<&Change>| list.iter().map(|c| c.name).collect::<Vec<_>>();
        prop_assert_eq!(names(in_order(&all)), names(in_order(&mixed)));
    }

    #[test]
    fn union_is_idempotent_commutative_and_associative(steps in steps()) {
        let laptops = lived(&steps);
        let (a, b, c) = (&laptops[0].changes, &laptops[1].changes, &laptops[2].changes);
        let set = |changes: Vec<Change>| {
            let mut names: Vec<_> = changes.into_iter().map(|c| (c.name, c.body)).collect();
            names.sort();
            names
        };
        prop_assert_eq!(set(union(a, a)), set(a.clone()));
        prop_assert_eq!(set(union(&union(a, b), b)), set(union(a, b)));
        prop_assert_eq!(set(union(a, b)), set(union(b, a)));
        prop_assert_eq!(set(union(&union(a, b), c)), set(union(a, &union(b, c))));
        prop_assert_eq!(fold(&union(a, b)), fold(&union(b, a)));
    }

    #[test]
    fn advance_in_place_equals_a_new_fold(steps in steps()) {
        let all: Vec<Change> = everything(&steps);
        let ordered: Vec<Change> = in_order(&all).into_iter().cloned().collect();
        let mut state = State::default();
        for n in 0..ordered.len() {
            let before = state.clone();
            let folded = fold(&ordered[..=n]);
            if state.advance(&ordered[n]) {
                prop_assert_eq!(&state, &folded);
            } else {
                prop_assert_eq!(&state, &before);
                state = folded;
            }
        }
    }

    #[test]
    fn lines_survive_writing_and_reading(steps in steps()) {
        for change in everything(&steps) {
            prop_assert_eq!(Change::parse(&change.line, change.body.as_deref()), Ok(change));
        }
    }

    #[test]
    fn undo_and_redo_restore_exactly(steps in steps(), edits in prop::collection::vec(edit(), 1..4)) {
        let mut milica = Laptop::of("milica");
        milica.imports(&everything(&steps));
        let before = milica.state();
        let act = milica.does("person.edit", &edits);
        let after = milica.state();
        match milica.undoes(&act) {
            Ok(undone) => {
                prop_assert_eq!(shown(&milica.state()), shown(&before));
                let redone = milica.undoes(&undone);
                prop_assert!(redone.is_ok(), "{:?}", redone);
                prop_assert_eq!(shown(&milica.state()), shown(&after));
                prop_assert!(milica.undoes(&redone.unwrap()).is_ok());
                prop_assert_eq!(shown(&milica.state()), shown(&before));
            }
            // Only what was a question before may refuse, or what did nothing.
            Err(UndoRefused::Settled) => prop_assert!(asks(&before)),
            Err(UndoRefused::Nothing) => prop_assert_eq!(shown(&after), shown(&before)),
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn what_was_built_upon_is_not_taken_back(steps in steps(), value in 10..20u8, next in 20..30u8) {
        let mut milica = Laptop::of("milica");
        milica.imports(&everything(&steps));
        let phone = |n: u8| [Edit::new("person", "mirela").set("phone", n)];
        let act = milica.does("person.edit", &phone(value));
        milica.does("person.correct", &phone(next));
        let refused = undo(&milica.changes, &act);
        prop_assert!(matches!(&refused, Err(UndoRefused::BuiltUpon { op, .. }) if op == "person.correct")
            || matches!(refused, Err(UndoRefused::Settled)), "{:?}", refused);
    }

    #[test]
    fn joining_texts_is_symmetric(base in text(), a in text(), b in text()) {
        prop_assert_eq!(merge_text(&base, &a, &b), merge_text(&base, &b, &a));
        prop_assert_eq!(merge_text(&base, &a, &base), Some(a.clone()));
        prop_assert_eq!(merge_text(&base, &a, &a), Some(a));
    }

    #[test]
    fn edits_far_apart_are_joined_and_keep_every_word(
        front in text(), back in text(), a in "[a-d]{5}", b in "[a-d]{5}"
    ) {
        let words = |x: &str, y: &str| format!("{front}\n{x} to stoji između njih {y}\n{back}");
        let joined = merge_text(&words("ONE", "TWO"), &words(&a, "TWO"), &words("ONE", &b));
        prop_assert_eq!(joined, Some(words(&a, &b)));
    }
}

fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "baka",
        "čuva",
        "djecu",
        "u",
        "petak.",
        "Емине",
        "\n-",
        " ",
    ]);
    prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
}

/// Words `from..to` of a text of numbered words replaced.
type Replaced = (usize, usize, Vec<String>);

fn replaced(words: &[String], edits: &[&Replaced]) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut next = 0;
    for (from, to, by) in edits {
        out.extend_from_slice(&words[next..*from]);
        out.extend(by.iter().cloned());
        next = *to;
    }
    out.extend_from_slice(&words[next..]);
    out.join(" ")
}

/// Four edits with at least two words between one and the next.
fn four_edits() -> impl Strategy<Value = (Vec<String>, Vec<Replaced>)> {
    let one = (2usize..6, 0usize..4, 0usize..4);
    prop::collection::vec(one, 4).prop_map(|shape| {
        let (mut at, mut edits) = (0, Vec::new());
        for (n, (gap, gone, new)) in shape.into_iter().enumerate() {
            let from = at + gap;
            let by = (0..new).map(|k| format!("novo{n}{k}")).collect();
            edits.push((from, from + gone, by));
            at = from + gone;
        }
        let words = (0..at + 3).map(|n| format!("r{n}")).collect();
        (words, edits)
    })
}

proptest! {
    /// Ana edits the first and third place, Boris the second and fourth: joined, all four stand.
    #[test]
    fn edits_of_places_apart_are_all_in_the_joined_text((words, edits) in four_edits()) {
        let all: Vec<&Replaced> = edits.iter().collect();
        let base = words.join(" ");
        let ana = replaced(&words, &[all[0], all[2]]);
        let boris = replaced(&words, &[all[1], all[3]]);
        prop_assert_eq!(merge_text(&base, &ana, &boris), Some(replaced(&words, &all)));
        prop_assert_eq!(merge_text(&base, &boris, &ana), Some(replaced(&words, &all)));
    }
}
