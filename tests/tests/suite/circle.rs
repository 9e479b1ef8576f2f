//! Who is around the children: drawings told by different people on different days, laid side by side, turned to
//! the family, drawn with a child, printed.

use serde_json::{Value, json};

use crate::carried::text;
use crate::map::Table;
use crate::world::Laptop;

impl Table {
    fn circle(&mut self, drawing: Option<&str>) -> Value {
        let of = json!({ "case": self.case, "drawing": drawing });
        self.jasna.good("map.circle", of)
    }

    fn tie(&mut self, drawing: Option<&str>, id: &str, told: Value) -> String {
        let tie = json!({ "case": self.case, "drawing": drawing, "id": id, "told": told });
        text(&self.jasna.good("map.tie", tie)["id"])
    }

    fn begin(&mut self, told_by: &str, from: Option<&str>) -> String {
        let begin = json!({ "case": self.case, "told_by": told_by, "from": from });
        text(&self.jasna.good("map.begin", begin)["id"])
    }

    fn friend(&mut self, name: &str) -> String {
        let made = json!({ "case": self.case, "kind": "person", "id": null, "seen": null,
            "set": { "name": name, "role": "friend" } });
        text(&self.jasna.good("record.save", made)["id"])
    }

    fn turned(&mut self) -> Value {
        let of = json!({ "case": self.case });
        self.jasna.good("map.turned_circle", of)
    }
}

/// Names in the picture with the ring they stand in; 0 is the middle.
fn rings(view: &Value) -> Vec<(String, u64)> {
    let mut found: Vec<(String, u64)> = view["picture"]["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let words = one["words"].as_array().unwrap();
            let name = words.iter().find(|w| w["say"] == "name").unwrap();
            (text(&name["text"]), one["row"].as_u64().unwrap())
        })
        .collect();
    found.sort();
    found
}

fn in_rings(wanted: &[(&str, u64)]) -> Vec<(String, u64)> {
    wanted.iter().map(|(n, r)| ((*n).to_owned(), *r)).collect()
}

#[test]
fn selma_and_lejla_each_draw_and_the_circle_grows() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Damir, Selma");
    let (damir, selma) = (table.id("Damir"), table.id("Selma"));
    let kemal = table.friend("Kemal");
    // Nobody has drawn: everybody stands by the part they play.
    let view = table.circle(None);
    assert_eq!(view["drawing"], Value::Null);
    assert_eq!(
        rings(&view),
        in_rings(&[
            ("Damir", 1),
            ("Kemal", 2),
            ("Lejla", 0),
            ("Nermina", 4),
            ("Selma", 1)
        ])
    );
    // Selma draws.
    let first = table.begin(&selma, None);
    let empty = table.circle(None);
    assert_eq!(empty["drawing"], json!(first));
    assert_eq!(rings(&empty), in_rings(&[("Lejla", 0)]));
    assert_eq!(empty["tray"].as_array().unwrap().len(), 4);
    table.tie(Some(&first), &selma, json!({ "ring": 1, "strength": 3 }));
    table.tie(Some(&first), &damir, json!({ "ring": 3, "stress": true }));
    // Lejla draws, from Selma's: her father is nearer, and there is Kemal.
    let second = table.begin(&lejla, Some(&first));
    table.tie(Some(&second), &damir, json!({ "ring": 1, "stress": false }));
    table.tie(
        None,
        &kemal,
        json!({ "ring": 2, "strength": 2, "flow": "out" }),
    );
    let view = table.circle(None);
    assert_eq!(
        rings(&view),
        in_rings(&[("Damir", 1), ("Kemal", 2), ("Lejla", 0), ("Selma", 1)])
    );
    // Selma's is as she told it.
    let hers = table.circle(Some(&first));
    assert_eq!(
        rings(&hers),
        in_rings(&[("Damir", 3), ("Lejla", 0), ("Selma", 1)])
    );
    let lines = view["drawings"].as_array().unwrap();
    assert_eq!(
        lines
            .iter()
            .map(|d| d["counts"].clone())
            .collect::<Vec<_>>(),
        [json!([1, 0, 1, 0]), json!([2, 1, 0, 0])]
    );
    let before = lines[0]["members"].as_array().unwrap();
    let mut joined = lines[1]["members"].as_array().unwrap().clone();
    joined.retain(|id| !before.contains(id));
    assert_eq!(joined, [json!(kemal)]);
    assert_eq!(lines[1]["told_by"], json!(lejla));
    assert_eq!(lines[0]["moment"], "referral");
    // What a listener hears.
    let people = view["picture"]["people"].as_array().unwrap();
    let heard = people.iter().find(|p| p["id"] == json!(kemal)).unwrap();
    assert_eq!(
        heard["label"],
        "Kemal, Prijateljstvo i susjedstvo, tu kad zatreba, Još nije pitano"
    );
    // One step back, and Kemal waits again.
    table
        .jasna
        .good("history.undo", json!({ "case": table.case }));
    let back = table.circle(None);
    assert!(back["tray"].as_array().unwrap().contains(&json!(kemal)));
}

#[test]
fn the_first_tie_begins_the_first_drawing_and_a_ring_is_left_again() {
    let (mut table, lejla) = Table::laid();
    let kemal = table.friend("Kemal");
    table.tie(None, &kemal, json!({ "ring": 2 }));
    let view = table.circle(None);
    assert_eq!(view["drawings"].as_array().unwrap().len(), 1);
    assert_eq!(rings(&view), in_rings(&[("Kemal", 2), ("Lejla", 0)]));
    table.tie(None, &kemal, json!({ "ring": 0 }));
    let view = table.circle(None);
    assert_eq!(rings(&view), in_rings(&[("Lejla", 0)]));
    // What cannot be told.
    for (id, told, key) in [
        (kemal.as_str(), json!({ "ring": 5 }), "problem-choice"),
        (kemal.as_str(), json!({ "strength": -1 }), "problem-choice"),
        (lejla.as_str(), json!({ "ring": 1 }), "problem-gone"),
        ("nobody", json!({ "ring": 1 }), "problem-gone"),
    ] {
        let tie = json!({ "case": table.case, "id": id, "told": told });
        assert_eq!(table.jasna.bad("map.tie", tie).key, key, "{id}");
    }
    let gone = json!({ "case": table.case, "drawing": "gone", "id": kemal, "told": { "ring": 1 } });
    assert_eq!(table.jasna.bad("map.tie", gone).key, "problem-gone");
}

#[test]
fn a_home_and_places_are_joined_in_a_line_and_stand_in_the_drawing() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Selma");
    let selma = table.id("Selma");
    let drawing = table.begin(&selma, None);
    table.tell(&selma, "home", "Nanina kuća");
    // The same home by its name, whatever the letters.
    table.tell(&lejla, "home", "nanina kuća");
    let line = json!({ "case": table.case, "of": lejla, "kinship": "organisation",
        "text": "FK Čelik, Druga osnovna škola", "drawing": drawing });
    table.jasna.good("map.tell", line);
    let known = json!({ "case": table.case, "of": selma, "kinship": "organisation", "text": "" });
    assert_eq!(
        table.jasna.good("map.read", known)["known"],
        json!(["FK Čelik", "Druga osnovna škola"])
    );
    table.tell(&selma, "organisation", "Druga osnovna škola");
    let people = table
        .jasna
        .good("people.view", json!({ "case": table.case }));
    let homes = people["households"].as_array().unwrap();
    assert_eq!(homes.len(), 1);
    assert_eq!(homes[0]["member"].as_array().unwrap().len(), 2);
    let places = people["organisations"].as_array().unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!(places[1]["member"].as_array().unwrap().len(), 2);
    assert_eq!(
        rings(&table.circle(None)),
        in_rings(&[("Druga osnovna škola", 3), ("FK Čelik", 3), ("Lejla", 0)])
    );
    // One step takes the line back: both places and their ties.
    table
        .jasna
        .good("history.undo", json!({ "case": table.case }));
    table
        .jasna
        .good("history.undo", json!({ "case": table.case }));
    assert_eq!(rings(&table.circle(None)), in_rings(&[("Lejla", 0)]));
    let bad = json!({ "case": table.case, "of": lejla, "kinship": "home", "text": "Stan / Ana" });
    assert_eq!(table.jasna.bad("map.tell", bad).key, "problem-line-names");
}

#[test]
fn turned_to_the_family_there_are_only_drawings_and_people_it_may_see() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Damir, Selma");
    let (damir, selma) = (table.id("Damir"), table.id("Selma"));
    let goran = table.friend("Goran");
    let told = table.begin(&selma, None);
    table.tie(
        Some(&told),
        &damir,
        json!({ "ring": 2, "stress": true, "strength": 3 }),
    );
    table.tie(Some(&told), &goran, json!({ "ring": 1 }));
    let case = table.case.clone();
    let save = |kind: &str, id: Value, set: Value| json!({ "case": case, "kind": kind, "id": id, "seen": null, "set": set });
    let out =
        json!({ "person": { "ref": goran }, "reason": "family_wish", "decided_on": "2026-02-03" });
    table
        .jasna
        .good("record.save", save("exclusion", Value::Null, out));
    // Not shown yet: nobody has drawn, as far as the family can see.
    let before = table.turned();
    assert_eq!(before["drawings"], json!([]));
    let words = json!({ "shown": true, "ring_1": "Naši" });
    table
        .jasna
        .good("record.save", save("drawing", json!(told), words));
    let seen = table.turned();
    assert_eq!(seen["drawings"][0]["told_by"], "Selma");
    assert_eq!(seen["rings"][0], "Naši");
    assert_eq!(rings(&seen), in_rings(&[("Damir", 2), ("Lejla", 0)]));
    let whole = seen.to_string();
    assert!(!whole.contains("Goran"), "who is not invited is gone");
    assert!(!whole.contains("stress"), "what is difficult is not drawn");
    let waiting: Vec<String> = seen["waiting"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| text(&w["name"]))
        .collect();
    assert_eq!(waiting, ["Nermina", "Selma"]);
    // The coordinator sees what is difficult.
    assert!(table.circle(None).to_string().contains("stress"));
    // Lejla taps: Selma is nearest. Goran she cannot reach, nor another drawing.
    table.jasna.good("audience.turn", json!({ "case": case }));
    let put =
        |drawing: &str, id: &str| json!({ "case": case, "drawing": drawing, "id": id, "ring": 1 });
    table.jasna.good("map.put", put(&told, &selma));
    assert_eq!(
        table.jasna.bad("map.put", put(&told, &goran)).key,
        "problem-gone"
    );
    assert_eq!(
        table.jasna.bad("map.put", put("other", &selma)).key,
        "problem-gone"
    );
    let seen = table.turned();
    assert_eq!(
        rings(&seen),
        in_rings(&[("Damir", 2), ("Lejla", 0), ("Selma", 1)])
    );
    table.jasna.good("audience.turn_back", json!({}));
    let hers = json!({ "case": case, "drawing": told, "id": "x", "told": {} });
    assert_eq!(table.jasna.bad("map.tie", hers).key, "problem-gone");
    // The coordinator's own words for the tie were not touched by the child's tap.
    let ties = table.jasna.good("people.view", json!({ "case": case }))["ties"].clone();
    let damirs = ties
        .as_array()
        .unwrap()
        .iter()
        .find(|t| t["person"] == json!(damir))
        .unwrap()
        .clone();
    assert_eq!(
        (&damirs["stress"], &damirs["ring"]),
        (&json!(true), &json!(2))
    );
}

#[test]
fn a_gap_is_named_until_somebody_is_there() {
    let (mut table, lejla) = Table::laid();
    let first = table.circle(None)["gaps"][0].clone();
    assert_eq!(first, json!({ "kind": "friends", "child": lejla }));
    let kinds = |table: &mut Table| -> Vec<String> {
        let view = table.circle(None);
        let all = view["gaps"].as_array().unwrap();
        all.iter().map(|g| text(&g["kind"])).collect()
    };
    assert_eq!(kinds(&mut table), ["friends", "mother", "father", "beyond"]);
    let case = table.case.clone();
    let person = |name: &str, side: &str, role: &str, child: bool| {
        json!({ "case": case, "kind": "person", "id": null, "seen": null,
            "set": { "name": name, "side": side, "role": role, "child": child } })
    };
    table
        .jasna
        .good("record.save", person("Selma", "mother", "family", false));
    assert_eq!(kinds(&mut table), ["friends", "father", "beyond"]);
    table
        .jasna
        .good("record.save", person("Dunja", "other", "friend", true));
    assert_eq!(kinds(&mut table), ["father"]);
    let nermina = table.id("Nermina Škapur");
    table.tie(None, &nermina, json!({ "ring": 4 }));
    assert_eq!(kinds(&mut table), ["father", "paid"]);
}

#[test]
fn the_dog_is_drawn_where_lejla_says_and_counted_nowhere() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Selma");
    let case = table.case.clone();
    let save = |set: Value| json!({ "case": case, "kind": "person", "id": null, "seen": null, "set": set });
    let dog = save(json!({ "name": "Runda", "symbol": "pet" }));
    let runda = text(&table.jasna.good("record.save", dog)["id"]);
    let expected = save(json!({ "name": "Beba", "symbol": "triangle" }));
    table.jasna.good("record.save", expected);
    table.tie(None, &runda, json!({ "ring": 1, "strength": 3 }));
    assert_eq!(
        rings(&table.circle(None)),
        in_rings(&[("Lejla", 0), ("Runda", 1)])
    );
    let people = table.jasna.good("people.view", json!({ "case": case }));
    assert_eq!(
        (&people["family_count"], &people["others_count"]),
        (&json!(2), &json!(1))
    );
    let tray = table.jasna.good("map.view", json!({ "case": case }))["tray"].clone();
    assert_eq!(
        tray.as_array().map(Vec::len),
        Some(1),
        "the child that is expected waits for its place"
    );
    let given =
        json!({ "case": case, "path": table.jasna.dir.path().join("tree.ged"), "older": false });
    table.jasna.good("gedcom.give", given);
    let file = std::fs::read_to_string(table.jasna.dir.path().join("tree.ged")).unwrap();
    assert!(file.contains("Selma") && !file.contains("Runda") && !file.contains("Beba"));
}

/// The drawings of the example families: nothing lies over anything, the same again, and the family's copy prints.
#[test]
fn the_example_families_circles_are_drawn_and_printed() {
    for name in ["lipa", "yavor", "javor"] {
        let (mut jasna, case) = Laptop::told(name);
        let view = jasna.good("map.circle", json!({ "case": case }));
        let drawings = view["drawings"].as_array().unwrap().clone();
        assert!(!drawings.is_empty(), "{name}");
        for drawing in &drawings {
            let of = json!({ "case": case, "drawing": drawing["id"] });
            let shown = jasna.good("map.circle", of.clone());
            assert_eq!(jasna.good("map.circle", of)["picture"], shown["picture"]);
            if let Some(folder) = std::env::var_os("KRUG_LOOK") {
                let moment = format!(
                    "{name}-{}-{}",
                    text(&drawing["on"]),
                    text(&drawing["moment"])
                );
                let path = std::path::Path::new(&folder).join(format!("circle-{moment}.json"));
                std::fs::write(path, shown["picture"].to_string()).unwrap();
            }
        }
        let path = jasna.dir.path().join("circle.pdf");
        jasna.good(
            "papers.make",
            json!({ "case": case, "kind": "circle", "path": path }),
        );
        if let Some(folder) = std::env::var_os("KRUG_LOOK") {
            let to = std::path::Path::new(&folder).join(format!("circle-{name}.pdf"));
            std::fs::copy(&path, to).unwrap();
        }
        let words = crate::read::words(&[], &path);
        let people = jasna.good("people.view", json!({ "case": case }));
        for line in people["people"].as_array().unwrap() {
            let first = text(&line["short"]);
            if line["excluded"] == true {
                assert!(!words.contains(&first), "{name}: {first} is not invited");
            }
        }
        let turned = jasna.good("map.turned_circle", json!({ "case": case }));
        assert!(rings(&turned).len() > 6, "{name}");
        for (who, ring) in rings(&turned).into_iter().filter(|(_, ring)| *ring > 0) {
            assert!(
                words.contains(&who),
                "{name}: {who} of ring {ring} is missing"
            );
        }
    }
}
