//! Who changed what when; two days compared; an older value put back; what was removed brought back.

use serde_json::json;

use super::{gives, jasna_and_boris, person, takes, text, travels};

#[test]
fn who_changed_the_town_and_when_and_back_again() {
    let (mut jasna, mut boris) = jasna_and_boris();
    let lipa = jasna.lipa();
    jasna.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Zenica" }),
    );
    travels(&mut jasna, &lipa.case, &mut boris);
    boris.days_pass(1);
    boris.save(
        &lipa.case,
        "person",
        Some(&lipa.mirela),
        json!({ "town": "Kakanj" }),
    );
    let file = gives(&mut boris, &lipa.case, &mut jasna);
    jasna.days_pass(2);
    takes(&mut jasna, &file);

    let history = jasna.good("history.view", json!({ "case": lipa.case }));
    let last = &history["lines"][0];
    assert_eq!(text(&last["author"]["name"]), "Boris Kralj");
    assert_eq!(last["about"][0]["label"], "Mirela Suljkan");
    let act = jasna.good(
        "history.act",
        json!({ "case": lipa.case, "act": last["act"] }),
    );
    let field = &act["lines"][0]["fields"][0];
    assert_eq!(
        (
            text(&field["before"]["text"]),
            text(&field["after"]["text"])
        ),
        ("Zenica".into(), "Kakanj".into())
    );

    let older = jasna.good(
        "history.field",
        json!({ "case": lipa.case, "id": lipa.mirela, "stored": "town" }),
    );
    let values: Vec<String> = older["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| text(&v["value"]["text"]))
        .collect();
    assert_eq!(values, ["Kakanj", "Zenica"]);
    assert_eq!(older["values"][0]["now"], true);
    jasna.good(
        "history.put_back",
        json!({ "case": lipa.case, "id": lipa.mirela, "stored": "town", "name": older["values"][1]["name"], "seen": older["seen"] }),
    );
    assert_eq!(
        person(&mut jasna, &lipa.case, &lipa.mirela)["town"],
        "Zenica"
    );

    let days = jasna.good(
        "history.compare",
        json!({ "case": lipa.case, "from": "2026-02-03", "to": "2026-02-04" }),
    );
    assert_eq!(days["lines"].as_array().unwrap().len(), 1);
    assert_eq!(days["lines"][0]["fields"][0]["after"]["text"], "Kakanj");
    let none = jasna.good(
        "history.compare",
        json!({ "case": lipa.case, "from": "2026-02-03" }),
    );
    assert_eq!(none["lines"], json!([]), "it stands as it stood then");
}

#[test]
fn what_was_removed_is_listed_and_comes_back_whole() {
    let (mut jasna, _) = jasna_and_boris();
    let lipa = jasna.lipa();
    let uncle = jasna.save(
        &lipa.case,
        "person",
        None,
        json!({ "name": "Nermin Hodžić", "kin": "daidža" }),
    );
    jasna.good("record.remove", json!({ "case": lipa.case, "id": uncle }));
    let history = jasna.good("history.view", json!({ "case": lipa.case }));
    assert_eq!(history["removed"][0]["label"], "Nermin Hodžić");
    jasna.good("record.restore", json!({ "case": lipa.case, "id": uncle }));
    assert_eq!(person(&mut jasna, &lipa.case, &uncle)["kin"], "daidža");
    let of_him = jasna.good("history.view", json!({ "case": lipa.case, "id": uncle }));
    assert_eq!(of_him["lines"].as_array().unwrap().len(), 3);
}

#[test]
fn a_hidden_number_stays_hidden_in_the_history() {
    let (mut jasna, _) = jasna_and_boris();
    let lipa = jasna.lipa();
    let id = jasna.save(
        &lipa.case,
        "contact",
        None,
        json!({ "person": { "ref": lipa.mirela }, "way": "phone", "value": "061 555 014", "mark": "protected" }),
    );
    jasna.save(
        &lipa.case,
        "protected_place",
        None,
        json!({ "text": "Crkvice" }),
    );
    let history = jasna.good("history.view", json!({ "case": lipa.case }));
    for line in history["lines"].as_array().unwrap() {
        let act = jasna
            .good(
                "history.act",
                json!({ "case": lipa.case, "act": line["act"] }),
            )
            .to_string();
        assert!(
            !act.contains("555 014") && !act.contains("Crkvice"),
            "{act}"
        );
    }
    let older = jasna.good(
        "history.field",
        json!({ "case": lipa.case, "id": id, "stored": "value" }),
    );
    assert_eq!(older["values"][0]["value"]["as"], "hidden");
    let shown = jasna.good(
        "questions.reveal",
        json!({ "case": lipa.case, "id": id, "stored": "value", "name": older["values"][0]["name"] }),
    );
    assert_eq!(shown["value"], "061 555 014");
}
