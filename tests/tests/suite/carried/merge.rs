//! Two people wrote without knowing of one another. What other programs lose here, nobody loses.

use serde_json::{Value, json};

use super::{
    by, gives, jasna_and_boris, looks, person, questions, same_on_both, takes, text, travels,
};
use crate::world::{Laptop, Lipa, at};

/// Jasna and Boris both have Lipa.
fn both_have_lipa() -> (Laptop, Laptop, Lipa) {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    travels(&mut jasna, &lipa.case, &mut boris);
    (jasna, boris, lipa)
}

fn phone(laptop: &mut Laptop, lipa: &Lipa, id: Option<&str>, number: &str) -> String {
    laptop.save(
        &lipa.case,
        "contact",
        id,
        json!({ "person": { "ref": lipa.mirela }, "way": "phone", "value": number }),
    )
}

fn answer(laptop: &mut Laptop, case: &str, item: &Value, field: &Value, with: Value) {
    let seen = questions(laptop, case)["seen"].clone();
    let mut request =
        json!({ "case": case, "id": item["id"], "stored": field["stored"], "seen": seen });
    request
        .as_object_mut()
        .unwrap()
        .extend(with.as_object().unwrap().clone());
    laptop.good("questions.answer", request);
}

/// KeePassXC keeps the later entry whole and hides the other's field in its history.
#[test]
fn different_fields_of_one_person_both_apply() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    jasna.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "needs_diet": "bez svinjetine" }),
    );
    boris.clock.set(at("2026-02-03T09:05:00+01:00"));
    boris.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Zenica" }),
    );
    let file = gives(&mut boris, &lipa.case, &mut jasna);
    assert_eq!(looks(&mut jasna, &file)["questions"], 0);
    takes(&mut jasna, &file);
    let mirela = person(&mut jasna, &lipa.case, &lipa.mirela);
    assert_eq!(
        (text(&mirela["needs_diet"]), text(&mirela["town"])),
        ("bez svinjetine".into(), "Zenica".into())
    );
    assert_eq!(questions(&mut jasna, &lipa.case), Value::Null);
}

/// KeePassXC: "Database was not modified", and the other's change is gone.
#[test]
fn two_edits_in_the_same_second_are_both_there() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let second = at("2026-02-03T10:00:00+01:00");
    jasna.clock.set(second);
    boris.clock.set(second);
    jasna.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Zenica" }),
    );
    boris.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Kakanj" }),
    );
    let file = gives(&mut boris, &lipa.case, &mut jasna);
    assert_eq!(looks(&mut jasna, &file)["questions"], 1);
    takes(&mut jasna, &file);
    let item = questions(&mut jasna, &lipa.case)["items"][0].clone();
    let mut towns: Vec<String> = item["fields"][0]["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| text(&v["value"]["text"]))
        .collect();
    towns.sort();
    assert_eq!(towns, ["Kakanj", "Zenica"]);
}

/// KeePassXC puts the edit of a slow clock into the history, and the older text stays on top. Anki and Actual refuse.
#[test]
fn a_clock_that_is_a_year_behind_loses_nothing() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    jasna.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Zenica" }),
    );
    let file = gives(&mut jasna, &lipa.case, &mut boris);
    boris.clock.set(at("2025-01-01T08:00:00+01:00"));
    takes(&mut boris, &file);
    boris.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Travnik" }),
    );
    let back = gives(&mut boris, &lipa.case, &mut jasna);
    let looked = looks(&mut jasna, &back);
    assert_eq!(looked["remarks"], json!(["clock_odd", "ran_out"]));
    takes(&mut jasna, &back);
    assert_eq!(
        person(&mut jasna, &lipa.case, &lipa.mirela)["town"],
        "Travnik"
    );
    assert_eq!(
        questions(&mut jasna, &lipa.case),
        Value::Null,
        "Boris had seen what he replaced"
    );
}

/// Primero: where both have a plain value, the arriving one wins.
#[test]
fn one_number_written_twice_is_asked_and_the_answer_travels() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let id = phone(&mut jasna, &lipa, None, "061 555 014");
    travels(&mut jasna, &lipa.case, &mut boris);
    phone(&mut jasna, &lipa, Some(&id), "061 555 015");
    phone(&mut boris, &lipa, Some(&id), "061 555 041");
    let file = gives(&mut boris, &lipa.case, &mut jasna);
    takes(&mut jasna, &file);

    let family = questions(&mut jasna, &lipa.case);
    assert_eq!(family["open"], 1);
    let item = &family["items"][0];
    assert_eq!(item["label"], "Mirela Suljkan");
    let field = &item["fields"][0];
    assert_eq!(field["versions"].as_array().unwrap().len(), 2);
    let mine = field["versions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|v| v["author"]["here"] == true)
        .unwrap();
    assert_eq!(mine["value"]["text"], "061 555 015");
    assert_eq!(mine["unseen_by"][0]["name"], "Boris Kralj");
    let theirs = field["versions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|v| v["author"]["here"] == false)
        .unwrap();
    answer(
        &mut jasna,
        &lipa.case,
        item,
        field,
        json!({ "take": theirs["name"] }),
    );
    assert_eq!(questions(&mut jasna, &lipa.case), Value::Null);

    // Boris, who had the other question open too, has it answered by Jasna's file.
    let back = gives(&mut jasna, &lipa.case, &mut boris);
    takes(&mut boris, &back);
    assert_eq!(questions(&mut boris, &lipa.case), Value::Null);
    same_on_both(&mut jasna, &mut boris, &lipa.case);
    // And an old file that comes late brings the question back to nobody.
    assert_eq!(
        looks(&mut jasna, &file)["remarks"],
        json!(["older_than_yours"])
    );
    takes(&mut jasna, &file);
    assert_eq!(questions(&mut jasna, &lipa.case), Value::Null);
}

#[test]
fn long_text_changed_in_two_places_is_proposed_joined_and_in_one_place_is_asked() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let step = jasna.save(
        &lipa.case,
        "step",
        None,
        json!({ "what": "Baka čuva djecu u petak. Otac plaća prevoz." }),
    );
    travels(&mut jasna, &lipa.case, &mut boris);
    jasna.save(
        &lipa.case,
        "step",
        Some(&step),
        json!({ "what": "Baka čuva djecu u subotu. Otac plaća prevoz." }),
    );
    boris.save(
        &lipa.case,
        "step",
        Some(&step),
        json!({ "what": "Baka čuva djecu u petak. Otac plaća prevoz i ručak." }),
    );
    travels(&mut boris, &lipa.case, &mut jasna);
    let item = questions(&mut jasna, &lipa.case)["items"][0].clone();
    let field = item["fields"][0].clone();
    assert_eq!(
        field["proposal"],
        "Baka čuva djecu u subotu. Otac plaća prevoz i ručak."
    );
    answer(
        &mut jasna,
        &lipa.case,
        &item,
        &field,
        json!({ "text": field["proposal"] }),
    );
    travels(&mut jasna, &lipa.case, &mut boris);

    jasna.save(
        &lipa.case,
        "step",
        Some(&step),
        json!({ "what": "Baka čuva djecu u nedjelju. Otac plaća prevoz i ručak." }),
    );
    boris.save(
        &lipa.case,
        "step",
        Some(&step),
        json!({ "what": "Baka čuva djecu u utorak. Otac plaća prevoz i ručak." }),
    );
    travels(&mut boris, &lipa.case, &mut jasna);
    let item = questions(&mut jasna, &lipa.case)["items"][0].clone();
    let field = item["fields"][0].clone();
    assert_eq!(
        field["proposal"],
        Value::Null,
        "a wrong sentence is worse than a question"
    );
    answer(
        &mut jasna,
        &lipa.case,
        &item,
        &field,
        json!({ "both": true }),
    );
    let plan = jasna.good("plan.view", json!({ "case": lipa.case }));
    let words = text(&plan["steps"][0]["what"]);
    assert!(
        words.contains("nedjelju") && words.contains("utorak"),
        "{words}"
    );
}

#[test]
fn removed_by_one_and_edited_by_the_other_is_asked_and_nobody_appears_meanwhile() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let uncle = jasna.save(
        &lipa.case,
        "person",
        None,
        json!({ "name": "Nermin Hodžić", "kin": "daidža" }),
    );
    travels(&mut jasna, &lipa.case, &mut boris);
    jasna.good("record.remove", json!({ "case": lipa.case, "id": uncle }));
    boris.save(
        &lipa.case,
        "person",
        Some(&uncle),
        json!({ "town": "Visoko" }),
    );
    travels(&mut boris, &lipa.case, &mut jasna);
    let item = questions(&mut jasna, &lipa.case)["items"][0].clone();
    assert_eq!(item["label"], "Nermin Hodžić");
    assert_eq!(item["contested"]["edited_by"]["name"], "Boris Kralj");
    assert_eq!(
        person(&mut jasna, &lipa.case, &uncle),
        Value::Null,
        "not back before somebody has said so"
    );
    let seen = questions(&mut jasna, &lipa.case)["seen"].clone();
    jasna.good(
        "questions.keep",
        json!({ "case": lipa.case, "id": uncle, "keep": true, "seen": seen }),
    );
    assert_eq!(person(&mut jasna, &lipa.case, &uncle)["town"], "Visoko");
    assert_eq!(questions(&mut jasna, &lipa.case), Value::Null);
    travels(&mut jasna, &lipa.case, &mut boris);
    same_on_both(&mut jasna, &mut boris, &lipa.case);
}

#[test]
fn both_entered_the_same_aunt_and_she_becomes_one_person() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let mine = jasna.save(
        &lipa.case,
        "person",
        None,
        json!({ "name": "Sabina Čolić", "kin": "tetka" }),
    );
    let theirs = boris.save(
        &lipa.case,
        "person",
        None,
        json!({ "name": "Sabina Colic", "town": "Kakanj" }),
    );
    boris.save(
        &lipa.case,
        "contact",
        None,
        json!({ "person": { "ref": theirs }, "way": "phone", "value": "062 111 222" }),
    );
    travels(&mut boris, &lipa.case, &mut jasna);
    let family = questions(&mut jasna, &lipa.case);
    assert_eq!(family["twins"].as_array().unwrap().len(), 1);
    jasna.good(
        "questions.one_person",
        json!({ "case": lipa.case, "one": mine, "other": theirs, "same": true, "seen": family["seen"] }),
    );
    let joined = person(&mut jasna, &lipa.case, &mine);
    assert_eq!(
        (text(&joined["kin"]), text(&joined["town"])),
        ("tetka".into(), "Kakanj".into())
    );
    let view = jasna.good("people.view", json!({ "case": lipa.case }));
    assert_eq!(
        view["contacts"][0]["person"],
        json!(mine),
        "her number is hers"
    );
    assert_eq!(person(&mut jasna, &lipa.case, &theirs), Value::Null);
    assert_eq!(questions(&mut jasna, &lipa.case), Value::Null);
    // One press takes it back.
    jasna.good("history.undo", json!({ "case": lipa.case }));
    assert_eq!(person(&mut jasna, &lipa.case, &theirs)["town"], "Kakanj");
}

#[test]
fn all_of_boris_for_one_person_in_one_press() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    jasna.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Zenica", "needs_diet": "halal", "kin": "majka" }),
    );
    boris.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Kakanj", "needs_diet": "sve", "kin": "mati" }),
    );
    travels(&mut boris, &lipa.case, &mut jasna);
    let family = questions(&mut jasna, &lipa.case);
    assert_eq!(family["open"], 3);
    jasna.good(
        "questions.take_all",
        json!({ "case": lipa.case, "id": lipa.mirela, "by": by(&mut boris), "seen": family["seen"] }),
    );
    let mirela = person(&mut jasna, &lipa.case, &lipa.mirela);
    assert_eq!(
        (text(&mirela["town"]), text(&mirela["kin"])),
        ("Kakanj".into(), "mati".into())
    );
    assert_eq!(questions(&mut jasna, &lipa.case), Value::Null);
}

#[test]
fn an_import_under_an_open_form_becomes_a_question_and_no_silent_loss() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let form = jasna.good("people.view", json!({ "case": lipa.case }))["seen"].clone();
    boris.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Kakanj" }),
    );
    travels(&mut boris, &lipa.case, &mut jasna);
    jasna.good(
        "record.save",
        json!({ "case": lipa.case, "kind": "person", "id": lipa.mirela, "seen": form, "set": { "town": "Zenica" } }),
    );
    assert_eq!(questions(&mut jasna, &lipa.case)["open"], 1);
}

#[test]
fn what_is_protected_stays_protected_until_somebody_here_says_otherwise() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let id = phone(&mut jasna, &lipa, None, "061 555 014");
    jasna.save(
        &lipa.case,
        "contact",
        Some(&id),
        json!({ "mark": "protected" }),
    );
    let place = jasna.save(
        &lipa.case,
        "protected_place",
        None,
        json!({ "text": "Crkvice", "person": { "ref": lipa.mirela } }),
    );
    travels(&mut jasna, &lipa.case, &mut boris);
    // Boris knows the mark, and takes it off; and the place too.
    boris.save(&lipa.case, "contact", Some(&id), json!({ "mark": "open" }));
    boris.good("record.remove", json!({ "case": lipa.case, "id": place }));
    let file = gives(&mut boris, &lipa.case, &mut jasna);
    let looked = looks(&mut jasna, &file);
    assert_eq!(looked["guarded"].as_array().unwrap().len(), 2, "{looked:#}");
    let taken = takes(&mut jasna, &file);
    assert_eq!(taken["guarded"], 2);
    let view = jasna.good("people.view", json!({ "case": lipa.case }));
    assert_eq!(view["contacts"][0]["mark"], "protected");
    assert_eq!(view["contacts"][0]["value"], Value::Null);
    assert_eq!(view["protected_places"][0]["text"], "Crkvice");

    let family = questions(&mut jasna, &lipa.case);
    let item = family["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|i| i["kind"] == "contact")
        .unwrap()
        .clone();
    assert_eq!(item["guarded"][0]["author"]["name"], "Boris Kralj");
    assert_eq!(item["guarded"][0]["wanted"]["text"], "open");
    jasna.good(
        "questions.keep",
        json!({ "case": lipa.case, "id": id, "stored": "mark", "keep": true, "seen": family["seen"] }),
    );
    let view = jasna.good("people.view", json!({ "case": lipa.case }));
    assert_eq!(view["contacts"][0]["mark"], "open", "her own word, now");
    let family = questions(&mut jasna, &lipa.case);
    jasna.good(
        "questions.keep",
        json!({ "case": lipa.case, "id": place, "keep": false, "seen": family["seen"] }),
    );
    assert_eq!(questions(&mut jasna, &lipa.case), Value::Null);
}

#[test]
fn two_marks_unseen_by_one_another_show_the_stricter_one() {
    let (mut jasna, mut boris, lipa) = both_have_lipa();
    let id = phone(&mut jasna, &lipa, None, "061 555 014");
    travels(&mut jasna, &lipa.case, &mut boris);
    jasna.save(
        &lipa.case,
        "contact",
        Some(&id),
        json!({ "mark": "protected" }),
    );
    boris.clock.set(at("2026-02-03T12:00:00+01:00"));
    boris.save(
        &lipa.case,
        "contact",
        Some(&id),
        json!({ "mark": "coordinator_only" }),
    );
    travels(&mut boris, &lipa.case, &mut jasna);
    let view = jasna.good("people.view", json!({ "case": lipa.case }));
    assert_eq!(
        view["contacts"][0]["mark"], "protected",
        "though Boris's clock was later"
    );
}
