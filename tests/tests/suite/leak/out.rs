//! The ways out that came with files: figures for an office, a contact card, a family's file without notes and
//! safety matters, and the looks at history and at what a file brings.

use krug_domain::Case;
use krug_domain::kinds::{Class, Mark};
use krug_domain::shield::Shield;
use krug_exchange::{Unlock, read_case, read_figures};
use krug_log::fold;
use serde_json::{Value, json};

use super::{Secrets, assert_clean, secrets, strings};
use crate::carried::{by, gives, know, looks, stick, text};
use crate::world::Laptop;

const WORDS: &str = "šest riječi preko telefona za jednu datoteku";

fn unlock() -> Unlock {
    Unlock {
        identities: Vec::new(),
        passphrase: Some(WORDS.to_owned().into()),
    }
}

fn told(name: &str) -> (Laptop, String) {
    Laptop::telling(&super::tale(name))
}

/// Names of the family's people, code word and all that only the coordinator may see.
fn everything(laptop: &mut Laptop, case: &str) -> (Secrets, Vec<String>) {
    let secrets = secrets(laptop, case, &[Class::C, Class::P]);
    let people = laptop.good("people.view", json!({ "case": case }));
    let names = people["people"].as_array().unwrap().iter();
    let mut words: Vec<String> = names.map(|p| text(&p["person"]["name"])).collect();
    let families = laptop.good("share.view", json!({}));
    words.push(text(&families["families"][0]["alias"]));
    assert!(words.len() > 8 && words.iter().all(|w| !w.is_empty()));
    (secrets, words)
}

fn figures_and_cards(name: &str) {
    let mut tale = super::tale(name);
    crate::report::counted(&mut tale);
    let (mut jasna, case) = Laptop::telling(&tale);
    let (secrets, words) = everything(&mut jasna, &case);
    let nobody = |what: &str, said: &str| {
        assert_clean(&format!("{name}: {what}"), said, &secrets);
        for word in &words {
            assert!(!said.contains(word.as_str()), "{name}: {what} tells {word}");
        }
    };
    let folder = stick(&jasna);
    let made = jasna.good(
        "figures.give",
        json!({ "from": "2024-01-01", "to": "2027-12-31", "receiver": { "passphrase": WORDS }, "folder": folder }),
    );
    let path = text(&made["files"][0]["path"]);
    nobody("the name of the figures' file", &path);
    let bytes = std::fs::read(&path).unwrap();
    let read = read_figures(&bytes[..], bytes.len() as u64, &unlock()).unwrap();
    assert!(read.members.contains_key("datapackage.json") && read.members.len() >= 2);
    for (member, content) in &read.members {
        nobody(member, &format!("{member}\n{content}"));
    }
    nobody(
        "what the figures' file says of itself",
        &serde_json::to_string(&read.manifest).unwrap(),
    );
    let own = jasna.good("colleagues.view", json!({}));
    nobody("the own card", &own.to_string());
    let sheet = jasna.dir.path().join("card.pdf");
    jasna.good(
        "colleagues.save_card",
        json!({ "path": sheet, "sheet": true }),
    );
    nobody("the card's sheet", &crate::read::words(&[], &sheet));
    let report = jasna.dir.path().join("report.pdf");
    for language in ["bs", "bg"] {
        let asked = json!({ "from": "2024-01-01", "to": "2027-12-31", "language": language, "path": report });
        nobody(
            "the report's pages",
            &jasna
                .good("figures.report_pages", asked.clone())
                .to_string(),
        );
        jasna.good("figures.report", asked);
        nobody("the report", &crate::read::words(&[], &report));
        nobody(
            "what the report says of itself",
            &crate::read::says("pdfinfo", &[], &report),
        );
    }
    nobody(
        "the register of what left",
        &jasna.good("share.view", json!({}))["given"].to_string(),
    );
    let letters = jasna.dir.path().join("letters.json");
    jasna.good("house.give", json!({ "path": letters }));
    nobody(
        "an office's letters",
        &std::fs::read_to_string(&letters).unwrap(),
    );
}

/// What a colleague gets who is to know neither notes nor safety matters.
fn without_safety(name: &str) {
    let (mut jasna, case) = told(name);
    let secrets = secrets(&mut jasna, &case, super::HIDDEN);
    let folder = stick(&jasna);
    let made = jasna.good(
        "share.make",
        json!({ "cases": [case], "to": { "passphrase": WORDS }, "notes": false, "safety": false, "folder": folder }),
    );
    let path = text(&made["files"][0]["path"]);
    let bytes = std::fs::read(&path).unwrap();
    let read = read_case(
        &bytes[..],
        bytes.len() as u64,
        &unlock(),
        &mut |_, _| Ok(()),
    )
    .unwrap();
    let state = fold(&read.changes);
    let kept = Case::read(&state);
    assert!(kept.people.len() > 5);
    let marked = kept
        .contacts
        .iter()
        .filter(|c| c.mark >= Some(Mark::CoordinatorOnly) && !c.value.is_empty());
    assert_eq!(marked.count(), 0, "{name}");
    let mut stayed = 0;
    for change in &read.changes {
        let body = change.body.as_deref().unwrap_or_default();
        let kind = &change.head.kind;
        let stays = [
            "note",
            "todo",
            "reason",
            "safety_pair",
            "protected_place",
            "stay",
        ];
        if stays.contains(&kind.as_str()) {
            assert!(body.is_empty(), "{name}: a {kind} went along");
            stayed += 1;
        }
        // Words of a plan or a talk are the family's own; a marked number or address stands in a contact alone.
        assert!(
            kind != "contact" || !secrets.marked.hits(body),
            "{name}: a marked number or address went along"
        );
    }
    assert!(stayed > 2, "{name} has something to keep back");
    assert_clean(
        &format!("{name}: what the file says of itself"),
        &format!("{path}\n{}", serde_json::to_string(&read.manifest).unwrap()),
        &secrets,
    );
}

/// Marked contacts are asked for singly in history and preview too.
fn looked_at(name: &str) {
    let (mut jasna, case) = told(name);
    let marked = marked_contacts(&mut jasna, &case);
    let view = jasna.good("history.view", json!({ "case": case }));
    let acts = view["lines"].as_array().unwrap();
    assert!(acts.len() > 20, "{name}: {}", acts.len());
    let hidden = |what: &str, answer: &Value| {
        let mut said = String::new();
        strings(answer, &mut said);
        for value in &marked {
            assert!(
                !said.contains(value.as_str()),
                "{name}: {what} shows {value}"
            );
        }
    };
    hidden("history", &view);
    for act in acts {
        let one = jasna.good("history.act", json!({ "case": case, "act": act["act"] }));
        hidden("an act", &one);
    }
    let mut boris = Laptop::of("Boris Kralj", "Otvoreni krug", "ba", "bs");
    know(&mut jasna, &mut boris);
    know(&mut boris, &mut jasna);
    assert_ne!(by(&mut jasna), by(&mut boris));
    let file = gives(&mut jasna, &case, &mut boris);
    hidden("what a file brings", &looks(&mut boris, &file));
}

fn marked_contacts(laptop: &mut Laptop, case: &str) -> Vec<String> {
    let (_, typed) = super::read(laptop, case);
    let marked = typed
        .contacts
        .iter()
        .filter(|c| c.mark >= Some(Mark::Protected) && !c.value.is_empty());
    let marked: Vec<String> = marked.map(|c| c.value.clone()).collect();
    assert!(!Shield::of(&typed).secrets().is_empty());
    marked
}

/// The family tree for a genealogy program: no marked word, nobody who is not invited.
fn gedcom(name: &str) {
    let (mut jasna, case) = told(name);
    let secrets = secrets(&mut jasna, &case, super::HIDDEN);
    let path = jasna.dir.path().join("tree.ged");
    for older in [false, true] {
        let given = jasna.good(
            "gedcom.give",
            json!({ "case": case, "path": path, "older": older }),
        );
        let written = std::fs::read_to_string(&path).unwrap();
        // A name stands there with its surname between strokes.
        let plain = written.replace('/', "");
        assert_clean(
            &format!("{name}: a genealogy program's file"),
            &plain,
            &secrets,
        );
        assert_clean(
            &format!("{name}: what is said of it"),
            &given.to_string(),
            &secrets,
        );
        for hidden in &secrets.people {
            assert!(
                !plain.contains(hidden),
                "{name}: somebody not invited is given"
            );
        }
    }
}

#[test]
fn a_tree_for_a_genealogy_program_tells_nothing_marked() {
    for name in ["lipa", "yavor", "javor"] {
        gedcom(name);
    }
}

#[test]
fn figures_and_cards_name_nobody() {
    for name in ["lipa", "yavor", "javor"] {
        figures_and_cards(name);
    }
}

#[test]
fn a_file_without_notes_and_safety_holds_none() {
    for name in ["lipa", "yavor", "javor"] {
        without_safety(name);
    }
}

#[test]
fn history_and_preview_keep_marked_numbers_from_sight() {
    for name in ["lipa", "yavor", "javor"] {
        looked_at(name);
    }
}
