//! One person in several families: the coordinator is told, and neither family learns of the other.

use serde_json::{Value, json};

use crate::carried::text;
use crate::world::Laptop;

fn family(jasna: &mut Laptop, alias: &str, child: &str) -> String {
    let made = jasna.good(
        "referral.create",
        json!({
            "alias": alias, "country": "ba", "language": "bs", "received": "2026-02-03",
            "referrer": "Lejla Tucak", "office": "CSR Zenica", "asked": "Ko budi djecu?",
            "children": [{ "name": child }],
            "first_contact": "", "first_contact_kin": "", "first_contact_guardian": false }),
    );
    text(&made["case"])
}

fn save(jasna: &mut Laptop, case: &str, kind: &str, set: Value) -> String {
    let made = json!({ "case": case, "kind": kind, "id": null, "seen": null, "set": set });
    text(&jasna.good("record.save", made)["id"])
}

#[test]
fn the_teacher_of_two_families_is_known_to_the_coordinator_alone() {
    let mut jasna = Laptop::of_jasna();
    let breza = family(&mut jasna, "Breza", "Amar Kovač");
    let jela = family(&mut jasna, "Jela", "Dunja Marić");
    let nermina = json!({ "name": "Nermina Škapur", "role": "informant", "organisation": "OŠ Druga",
        "languages": "bosanski", "needs": "dolazi autobusom", "kin": "Amarova razrednica" });
    let there = save(&mut jasna, &breza, "person", nermina);
    for (way, value, mark) in [
        ("email", "nermina@skola.example", "open"),
        ("phone", "061 555 014", "protected"),
    ] {
        let set = json!({ "person": { "ref": there }, "way": way, "value": value, "mark": mark });
        save(&mut jasna, &breza, "contact", set);
    }
    // A grandmother of both families' children.
    let fatima = json!({ "name": "Fatima Kovač", "role": "family", "town": "Zenica" });
    let grandmother = save(&mut jasna, &breza, "person", fatima);

    let look = |jasna: &mut Laptop, case: &str, name: &str| {
        let of = json!({ "case": case, "name": name });
        jasna.good("people.elsewhere", of)["people"].clone()
    };
    let found = look(&mut jasna, &jela, "nermina  škapur");
    assert_eq!(
        found,
        json!([{ "case": breza, "alias": "Breza", "id": there, "role": "informant",
            "organisation": "OŠ Druga", "works": true }])
    );
    let found = look(&mut jasna, &jela, "Fatima Kovač");
    assert_eq!(
        (&found[0]["alias"], &found[0]["works"]),
        (&json!("Breza"), &json!(false))
    );
    assert_eq!(found[0]["organisation"], "");
    assert_eq!(
        look(&mut jasna, &jela, "Nermina"),
        json!([]),
        "a first name says too little"
    );
    assert_eq!(
        look(&mut jasna, &breza, "Nermina Škapur"),
        json!([]),
        "not her own family"
    );
    assert_eq!(look(&mut jasna, &jela, "Nermina Škaljić"), json!([]));

    // Jasna takes the teacher over: name, school, languages and the open address, and nothing else.
    let bring = json!({ "case": jela, "from": breza, "id": there });
    let here = text(&jasna.good("people.bring", bring)["id"]);
    let people = jasna.good("people.view", json!({ "case": jela }));
    let all = people["people"].as_array().unwrap();
    let person = &all
        .iter()
        .find(|p| p["person"]["id"] == json!(here))
        .unwrap()["person"];
    assert_eq!(person["name"], "Nermina Škapur");
    assert_eq!(person["organisation"], "OŠ Druga");
    assert_eq!((&person["needs"], &person["kin"]), (&json!(""), &json!("")));
    let ways = people["contacts"].as_array().unwrap();
    assert_eq!(ways.len(), 1);
    assert_eq!(ways[0]["value"], "nermina@skola.example");
    let whole = people.to_string();
    for word in [
        breza.as_str(),
        "Breza",
        there.as_str(),
        "061 555 014",
        "Amar",
    ] {
        assert!(!whole.contains(word), "{word} of the other family is here");
    }
    // One of the family is not carried over.
    let bring = json!({ "case": jela, "from": breza, "id": grandmother });
    assert_eq!(jasna.bad("people.bring", bring).key, "problem-not-for-work");
    // Turned to one family, nobody is told of the other.
    jasna.good("audience.turn", json!({ "case": jela }));
    let of = json!({ "case": jela, "name": "Nermina Škapur" });
    assert_eq!(jasna.bad("people.elsewhere", of).key, "failure-turned");
}
