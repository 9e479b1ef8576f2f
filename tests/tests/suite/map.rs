//! The family tree at the kitchen table: told in lines, drawn, moved, taken back.

use serde_json::{Value, json};

use crate::carried::text;
use crate::world::Laptop;

pub(crate) struct Table {
    pub jasna: Laptop,
    pub case: String,
}

impl Table {
    /// A new family with one child, Lejla.
    pub(crate) fn laid() -> (Self, String) {
        let mut jasna = Laptop::of_jasna();
        let case = jasna.breza(&[json!({ "name": "Lejla Kovač", "birth_year": 2013 })]);
        let people = jasna.good("people.view", json!({ "case": case }));
        let all = people["people"].as_array().unwrap();
        let lejla =
            text(&all.iter().find(|p| p["person"]["main"] == true).unwrap()["person"]["id"]);
        (Table { jasna, case }, lejla)
    }

    pub(crate) fn tell(&mut self, of: &str, kinship: &str, line: &str) -> String {
        let told = json!({ "case": self.case, "of": of, "kinship": kinship, "text": line });
        text(&self.jasna.good("map.tell", told)["id"])
    }

    fn view(&mut self) -> Value {
        self.jasna.good("map.view", json!({ "case": self.case }))
    }

    /// Names row by row from left to right.
    fn rows(&mut self) -> Vec<Vec<String>> {
        let view = self.view();
        let mut rows: Vec<Vec<String>> = Vec::new();
        for one in view["picture"]["people"].as_array().unwrap() {
            let row = usize::try_from(one["row"].as_u64().unwrap()).unwrap();
            rows.resize(rows.len().max(row + 1), Vec::new());
            let name = one["words"]
                .as_array()
                .unwrap()
                .iter()
                .find(|w| w["say"] == "name");
            rows[row].push(text(&name.unwrap()["text"]));
        }
        rows
    }

    pub(crate) fn id(&mut self, name: &str) -> String {
        let view = self.jasna.good("people.view", json!({ "case": self.case }));
        let all = view["people"].as_array().unwrap();
        let found = all.iter().find(|p| p["person"]["name"] == name);
        text(&found.unwrap_or_else(|| panic!("{name}"))["person"]["id"])
    }
}

#[test]
fn three_generations_are_told_in_six_lines() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Damir 37, Selma 34");
    let (damir, selma) = (table.id("Damir"), table.id("Selma"));
    table.tell(&lejla, "sibling", "Amar 6");
    table.tell(&selma, "parent", "Mustafa, Fatima 63");
    table.tell(&selma, "sibling", "Emir, Azra / Tarik 15, Hana 10");
    table.tell(&damir, "partner", "Ivana / Tea 1");
    table.tell(&damir, "parent", "Ante 68, Ljubica 66");
    let rows = table.rows();
    assert_eq!(rows.len(), 3);
    let has = |row: usize, names: &[&str]| {
        let mut found = rows[row].clone();
        let mut wanted: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted);
    };
    has(0, &["Mustafa", "Fatima", "Ante", "Ljubica"]);
    has(1, &["Damir", "Selma", "Emir", "Azra", "Ivana"]);
    has(2, &["Lejla", "Amar", "Tarik", "Hana", "Tea"]);
    // Amar hangs below both parents, Tea below two of whom only one is Lejla's.
    let people = table
        .jasna
        .good("people.view", json!({ "case": table.case }));
    let amar = table.id("Amar");
    let tea = table.id("Tea");
    let parents_of = |child: &str| {
        let mut found: Vec<String> = people["relations"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|r| r["kind"] == "parent" && r["b"] == *child)
            .map(|r| text(&r["a"]))
            .collect();
        found.sort();
        found
    };
    let mut both = vec![damir.clone(), selma.clone()];
    both.sort();
    assert_eq!(parents_of(&amar), both);
    assert_eq!(parents_of(&tea).len(), 2);
    assert!(parents_of(&tea).contains(&damir) && !parents_of(&tea).contains(&selma));
    // What a listener hears.
    let view = table.view();
    let label = |id: &str| {
        let all = view["picture"]["people"].as_array().unwrap();
        text(&all.iter().find(|p| p["id"] == *id).unwrap()["label"])
    };
    assert_eq!(
        label(&damir),
        "Damir, 37, par: Selma, par: Ivana, roditelji: Ante, Ljubica, djeca: Lejla, Amar, Tea, Još nije pitano"
    );
    assert_eq!(view["tray"], json!([]));
    assert_eq!(view["generations"], 3);
}

#[test]
fn a_line_is_taken_back_as_one_and_comes_again() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Damir, Selma");
    let before = table.view()["picture"].clone();
    let selma = table.id("Selma");
    table.tell(&selma, "sibling", "Emir, Azra / Tarik 15, Hana 10");
    let after = table.view()["picture"].clone();
    assert_eq!(after["people"].as_array().unwrap().len(), 7);
    table
        .jasna
        .good("history.undo", json!({ "case": table.case }));
    assert_eq!(table.view()["picture"], before);
    table
        .jasna
        .good("history.redo", json!({ "case": table.case }));
    assert_eq!(
        table.view()["picture"],
        after,
        "who came back stands where they stood"
    );
}

#[test]
fn with_two_partners_it_is_asked_whose_child_it_is() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Damir, Selma");
    let damir = table.id("Damir");
    let ivana = table.tell(&damir, "partner", "Ivana");
    let told = json!({ "case": table.case, "of": damir, "kinship": "child", "text": "Tea 1" });
    let read = table.jasna.good("map.read", told.clone());
    assert_eq!(read["with"].as_array().unwrap().len(), 2);
    assert_eq!(
        read["people"][0],
        json!({ "name": "Tea", "age": "1", "belongs": "asked" })
    );
    assert_eq!(
        table.jasna.bad("map.tell", told.clone()).key,
        "problem-line-with"
    );
    let mut with = told;
    with["with"] = json!(ivana);
    table.jasna.good("map.tell", with);
    let tea = table.id("Tea");
    let people = table
        .jasna
        .good("people.view", json!({ "case": table.case }));
    let relations = people["relations"].as_array().unwrap();
    let of_ivana = relations
        .iter()
        .any(|r| r["a"] == json!(ivana) && r["b"] == json!(tea));
    assert!(of_ivana);
}

#[test]
fn somebody_is_put_on_the_other_side_and_stays_there() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "sibling", "Amar 6, Hana 3");
    let row = table.rows()[0].clone();
    assert_eq!(row, ["Lejla", "Amar", "Hana"], "the oldest stands left");
    let amar = table.id("Amar");
    let shift = |table: &mut Table, id: &str, right: bool| {
        table.jasna.good(
            "map.shift",
            json!({ "case": table.case, "id": id, "right": right }),
        )
    };
    shift(&mut table, &amar, true);
    assert_eq!(table.rows()[0], ["Lejla", "Hana", "Amar"]);
    table
        .jasna
        .good("history.undo", json!({ "case": table.case }));
    assert_eq!(table.rows()[0], ["Lejla", "Amar", "Hana"], "taken back");
    table
        .jasna
        .good("history.redo", json!({ "case": table.case }));
    assert_eq!(table.rows()[0], ["Lejla", "Hana", "Amar"]);
    // It holds when the picture is drawn from nothing, on another laptop, and when somebody comes.
    table.tell(&lejla, "sibling", "Tarik 10");
    let row = table.rows()[0].clone();
    let at = |name: &str| row.iter().position(|n| n == name).unwrap();
    assert!(at("Hana") < at("Amar"), "{row:?}");
    shift(&mut table, &amar, false);
    let row = table.rows()[0].clone();
    let at = |name: &str| row.iter().position(|n| n == name).unwrap();
    assert!(
        at("Amar") < at("Hana") || at("Amar") < at("Tarik"),
        "{row:?}"
    );
    let leftmost = table.rows()[0][0].clone();
    let id = table.id(if leftmost == "Lejla" {
        "Lejla Kovač"
    } else {
        &leftmost
    });
    let end = table.jasna.bad(
        "map.shift",
        json!({ "case": table.case, "id": id, "right": false }),
    );
    assert_eq!(end.key, "problem-at-the-end");
}

#[test]
fn what_is_no_line_gets_a_sentence_and_writes_nothing() {
    let (mut table, lejla) = Table::laid();
    let before = table
        .jasna
        .good("history.view", json!({ "case": table.case }))["lines"]
        .clone();
    for (line, key) in [
        ("", "problem-line-nobody"),
        (" , / Hana", "problem-line-nobody"),
        ("Emir / Tarik / Hana", "problem-line-strokes"),
        ("Emir, Azra, Mirela / Hana", "problem-line-many"),
        (&"a".repeat(100_000), "problem-too-long"),
    ] {
        let told = json!({ "case": table.case, "of": lejla, "kinship": "sibling", "text": line });
        assert_eq!(
            table.jasna.bad("map.read", told.clone()).key,
            key,
            "{line:.20}"
        );
        assert_eq!(table.jasna.bad("map.tell", told).key, key, "{line:.20}");
    }
    let gone = json!({ "case": table.case, "of": "nobody", "kinship": "child", "text": "Ana" });
    assert_eq!(table.jasna.bad("map.tell", gone).key, "problem-gone");
    let after = table
        .jasna
        .good("history.view", json!({ "case": table.case }))["lines"]
        .clone();
    assert_eq!(before, after);
}

#[test]
fn who_is_not_placed_lies_in_the_tray_and_a_circle_of_parents_is_named() {
    let (mut table, lejla) = Table::laid();
    let aunt = table.jasna.save(
        &table.case,
        "person",
        None,
        json!({ "name": "Nasiha", "role": "family" }),
    );
    table.jasna.save(
        &table.case,
        "person",
        None,
        json!({ "name": "Lejla Tucak", "role": "referrer" }),
    );
    assert_eq!(
        table.view()["tray"],
        json!([aunt]),
        "the social worker is no relative"
    );
    let selma = table.tell(&lejla, "parent", "Selma");
    for (a, b) in [(&lejla, &selma), (&selma, &aunt)] {
        table.jasna.save(
            &table.case,
            "relation",
            None,
            json!({ "a": { "ref": a }, "b": { "ref": b }, "kind": "parent" }),
        );
    }
    let view = table.view();
    assert_eq!(
        view["round"].as_array().unwrap().len(),
        1,
        "mother and daughter of one another"
    );
    assert_eq!(view["picture"]["people"].as_array().unwrap().len(), 3);
}

/// Every example family is drawn without a crossing, and the same again.
#[test]
fn the_example_families_are_drawn() {
    for name in ["lipa", "yavor", "javor"] {
        let (mut jasna, case) = Laptop::told(name);
        let view = jasna.good("map.view", json!({ "case": case }));
        let people = view["picture"]["people"].as_array().unwrap();
        assert!(people.len() > 6, "{name}: {}", people.len());
        assert!(people.iter().all(|p| text(&p["label"]).len() > 5));
        assert_eq!(
            jasna.good("map.view", json!({ "case": case }))["picture"],
            view["picture"]
        );
        if let Some(folder) = std::env::var_os("KRUG_LOOK") {
            let path = std::path::Path::new(&folder).join(format!("{name}.json"));
            std::fs::write(path, view["picture"].to_string()).unwrap();
        }
    }
}

/// On paper stands what the family may see: nobody who is not invited, no badge, no standing.
#[test]
fn the_tree_is_printed_for_the_family_as_it_was_drawn() {
    for name in ["lipa", "yavor", "javor"] {
        let (mut jasna, case) = Laptop::told(name);
        let path = jasna.dir.path().join("tree.pdf");
        jasna.good(
            "papers.make",
            json!({ "case": case, "kind": "map", "path": path }),
        );
        let words = crate::read::words(&[], &path);
        let people = jasna.good("people.view", json!({ "case": case }));
        let view = jasna.good("map.view", json!({ "case": case }));
        let drawn = view["picture"]["people"].as_array().unwrap();
        let mut seen = 0;
        for line in people["people"].as_array().unwrap() {
            let first = text(&line["person"]["name"]);
            let first = first.split_whitespace().next().unwrap().to_owned();
            if line["excluded"] == true {
                assert!(
                    !words.split_whitespace().any(|w| w == first),
                    "{name}: {first} is not invited"
                );
            } else if drawn.iter().any(|p| p["id"] == line["person"]["id"]) {
                assert!(words.contains(&first), "{name}: {first} is missing");
                seen += 1;
            }
        }
        assert!(seen > 6, "{name}");
        if let Some(folder) = std::env::var_os("KRUG_LOOK") {
            std::fs::copy(
                &path,
                std::path::Path::new(&folder).join(format!("{name}.pdf")),
            )
            .unwrap();
        }
    }
}

const FROM_A_PROGRAM: &str = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR UTF-8\n\
0 @I1@ INDI\n1 NAME Mustafa /Kovač/\n1 SEX M\n1 BIRT\n2 DATE 3 MAR 1956\n2 PLAC Zenica\n1 DEAT\n2 DATE 2019\n1 NOTE Radio je u rudniku.\n1 FAMS @F1@\n\
0 @I2@ INDI\n1 NAME Fatima /Kovač/\n1 SEX F\n1 BIRT\n2 DATE ABT 1962\n1 FAMS @F1@\n\
0 @I3@ INDI\n1 NAME Selma /Kovač/\n1 FAMC @F1@\n1 FAMS @F2@\n\
0 @I4@ INDI\n1 NAME Lejla /Kovač/\n1 BIRT\n2 DATE 2013\n1 FAMC @F2@\n2 PEDI adopted\n\
0 @F1@ FAM\n1 HUSB @I1@\n1 WIFE @I2@\n1 CHIL @I3@\n1 MARR\n2 DATE 1980\n\
0 @F2@ FAM\n1 WIFE @I3@\n1 CHIL @I4@\n1 DIV\n2 DATE 2020\n0 TRLR\n";

#[test]
fn relatives_come_from_a_genealogy_program_with_what_stays_out_said_first() {
    let (mut table, _) = Table::laid();
    let path = table.jasna.dir.path().join("rodoslov.ged");
    std::fs::write(&path, FROM_A_PROGRAM).unwrap();
    let of = json!({ "case": table.case, "path": path });
    let looked = table.jasna.good("gedcom.look", of.clone());
    assert_eq!(looked["version"], "5.5.1");
    assert_eq!(
        (&looked["couples"], &looked["children"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(
        looked["people"],
        json!([
            { "name": "Mustafa Kovač", "born": 1956, "here": false },
            { "name": "Fatima Kovač", "born": 1962, "here": false },
            { "name": "Selma Kovač", "born": null, "here": false },
            { "name": "Lejla Kovač", "born": 2013, "here": true },
        ])
    );
    assert_eq!(
        looked["left_out"],
        json!([
            { "what": "notes", "n": 1 },
            { "what": "places", "n": 1 },
            { "what": "signs", "n": 2 },
        ])
    );
    assert_eq!(
        table.view()["picture"]["people"].as_array().unwrap().len(),
        1,
        "looking stores nothing"
    );
    table.jasna.good("gedcom.take", of);
    let rows = table.rows();
    assert!(rows[0].contains(&"Mustafa".to_owned()) && rows[0].contains(&"Fatima".to_owned()));
    assert_eq!(rows[1], ["Selma"]);
    assert!(rows[2][0].starts_with("Lejla"));
    // Two entries of one name are a question, as anywhere else.
    let questions = table
        .jasna
        .good("questions.view", json!({ "case": table.case }));
    assert_eq!(
        questions["families"][0]["twins"].as_array().unwrap().len(),
        1
    );
    table
        .jasna
        .good("history.undo", json!({ "case": table.case }));
    assert_eq!(
        table.view()["picture"]["people"].as_array().unwrap().len(),
        1
    );
}

/// What is written is read again as it was, in both versions; nobody whom the family may not see is in it.
#[test]
fn the_tree_goes_to_a_genealogy_program_and_comes_back() {
    for name in ["lipa", "yavor", "javor"] {
        let (mut jasna, case) = Laptop::told(name);
        let people = jasna.good("people.view", json!({ "case": case }));
        for older in [false, true] {
            let path = jasna.dir.path().join("tree.ged");
            let given = jasna.good(
                "gedcom.give",
                json!({ "case": case, "path": path, "older": older }),
            );
            let written = std::fs::read_to_string(&path).unwrap();
            assert!(written.contains(if older { "2 VERS 5.5.1" } else { "2 VERS 7.0" }));
            for line in people["people"].as_array().unwrap() {
                let whole = text(&line["person"]["name"]);
                let surname = whole.split_whitespace().last().unwrap();
                let there = written.contains(&whole.replace(surname, &format!("/{surname}/")));
                assert!(
                    !(there && line["excluded"] == true),
                    "{name}: {whole} is not invited"
                );
            }
            let (mut table, _) = Table::laid();
            let looked = table
                .jasna
                .good("gedcom.look", json!({ "case": table.case, "path": path }));
            assert_eq!(
                looked["people"].as_array().unwrap().len() as u64,
                given["people"].as_u64().unwrap()
            );
            assert_eq!(
                looked["left_out"],
                json!([]),
                "{name}: nothing but people and unions is in it"
            );
            let before = table.view()["picture"]["people"].as_array().unwrap().len();
            table
                .jasna
                .good("gedcom.take", json!({ "case": table.case, "path": path }));
            let after = table.view()["picture"]["people"].as_array().unwrap().len();
            assert_eq!(
                (after - before) as u64,
                given["people"].as_u64().unwrap(),
                "{name}: all have a place"
            );
        }
    }
}

#[test]
fn a_bad_file_of_a_genealogy_program_gets_a_sentence() {
    let (mut table, _) = Table::laid();
    let path = table.jasna.dir.path().join("bad.ged");
    let many: String = (0..301)
        .map(|n| format!("0 @I{n}@ INDI\n1 NAME A{n}\n"))
        .collect();
    let cut = &FROM_A_PROGRAM[..90];
    for (content, key) in [
        (String::new(), "problem-gedcom-none"),
        (
            "Dragi Kruže, evo rodoslova.".to_owned(),
            "problem-gedcom-none",
        ),
        ("\u{0}\u{1}\u{2}%PDF-1.7".to_owned(), "problem-gedcom-none"),
        (cut.to_owned(), "problem-gedcom-none"),
        (
            "0 HEAD\n1 GEDC\n2 VERS 7.0\n0 TRLR\n".to_owned(),
            "problem-gedcom-none",
        ),
        (
            format!("0 HEAD\n1 GEDC\n2 VERS 7.0\n{many}0 TRLR\n"),
            "problem-gedcom-many",
        ),
    ] {
        std::fs::write(&path, &content).unwrap();
        let of = json!({ "case": table.case, "path": path });
        assert_eq!(
            table.jasna.bad("gedcom.look", of.clone()).key,
            key,
            "{content:.40}"
        );
        assert_eq!(table.jasna.bad("gedcom.take", of).key, key, "{content:.40}");
    }
    let missing = json!({ "case": table.case, "path": "/nowhere/at all.ged" });
    table.jasna.bad("gedcom.look", missing);
}

#[test]
fn father_and_mother_keep_their_sides_while_the_family_grows() {
    let (mut table, lejla) = Table::laid();
    table.tell(&lejla, "parent", "Damir 37, Selma 34");
    let (damir, selma) = (table.id("Damir"), table.id("Selma"));
    table.tell(&lejla, "sibling", "Amar 6");
    for (of, kinship, line) in [
        (&selma, "parent", "Mustafa, Fatima 63"),
        (&selma, "sibling", "Emir, Azra / Tarik 15, Hana 10"),
        (&selma, "sibling", "Mirela 29"),
        (&damir, "partner", "Ivana 33 / Tea 1"),
        (&damir, "parent", "Ante 68, Ljubica 66"),
        (&damir, "sibling", "Dragana 35, Goran 39 / Luka 8"),
        (&damir, "sibling", "Zoran 41"),
    ] {
        table.tell(of, kinship, line);
    }
    // Damir's people left of Damir, Selma's right of Selma.
    let rows = table.rows();
    assert_eq!(rows[0], ["Ante", "Ljubica", "Mustafa", "Fatima"]);
    let at = |name: &str| rows[1].iter().position(|n| n == name).unwrap();
    for (his, hers) in [("Dragana", "Emir"), ("Zoran", "Mirela"), ("Goran", "Azra")] {
        let sides = at(his) < at("Damir") && at("Damir") < at("Selma") && at("Selma") < at(hers);
        assert!(sides, "{rows:?}");
    }
}
