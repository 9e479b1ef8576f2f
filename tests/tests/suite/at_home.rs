//! The plan at home: cards, the sheet for the fridge and the child's page hold what their owners agreed to and nothing
//! more.

use serde_json::json;

use crate::carried::text;
use crate::read;
use crate::world::Laptop;

/// What stands on a paper, read by another program; `None` if it is refused, with the key of why.
fn paper(
    laptop: &mut Laptop,
    case: &str,
    kind: &str,
    reader: Option<&str>,
) -> Result<String, String> {
    let path = laptop.dir.path().join("paper.pdf");
    let wanted = json!({ "case": case, "kind": kind, "reader": reader, "path": path });
    laptop
        .app
        .call("papers.make", wanted)
        .map_err(|failure| failure.key)?;
    Ok(read::words(&["-layout"], &path))
}

pub fn person(laptop: &mut Laptop, case: &str, name: &str) -> String {
    let view = laptop.good("papers.view", json!({ "case": case }));
    let people = view["people"].as_array().unwrap();
    let line = people.iter().find(|line| line["person"]["name"] == name);
    text(&line.unwrap()["person"]["id"])
}

#[test]
fn a_number_stands_on_the_card_of_those_alone_for_whom_its_owner_agreed() {
    let (mut laptop, case) = Laptop::told("lipa");
    let cards = paper(&mut laptop, &case, "cards", None).unwrap();
    // Damir agreed for his children; Mirela's own number is for the coordinator alone.
    assert_eq!(cards.matches("061 000 102").count(), 2, "{cards}");
    assert_eq!(cards.matches("061 000 110").count(), 1, "{cards}");
    assert!(!cards.contains("061 000 101"), "{cards}");
    assert!(
        !cards.contains("Suljkan") && !cards.contains("plan"),
        "{cards}"
    );

    // On the fridge everybody reads along: only who agreed for all of them.
    let fridge = paper(&mut laptop, &case, "fridge", None).unwrap();
    assert!(
        fridge.contains("061 000 103") && fridge.contains("061 000 105"),
        "{fridge}"
    );
    assert!(
        !fridge.contains("061 000 102") && !fridge.contains("061 000 110"),
        "{fridge}"
    );
    assert!(!fridge.contains("Marčeta"), "{fridge}");

    // What happens on days that follow each other is said once, over all of them.
    assert_eq!(fridge.matches("Alma kuca na vrata").count(), 1, "{fridge}");
}

#[test]
fn a_card_has_room_for_three() {
    let mut laptop = Laptop::of_jasna();
    let told = laptop.lipa();
    let (case, mirela) = (told.case.clone(), told.mirela.clone());
    let mut choose = |name: &str| {
        let to = laptop.save(&case, "person", None, json!({ "name": name }));
        laptop.app.call(
            "record.save",
            json!({
                "case": case, "kind": "turn_to",
                "set": { "person": { "ref": mirela }, "to": { "ref": to } },
            }),
        )
    };
    for name in ["Hatidža", "Sabina", "Alma"] {
        choose(name).unwrap();
    }
    let full = choose("Vedran").unwrap_err();
    assert_eq!(full.fields[0].key, "problem-turn-to-full");
}

#[test]
fn the_page_of_a_child_says_it_as_one_says_it_to_the_child_and_nothing_protected() {
    let (mut laptop, case) = Laptop::told("lipa");
    let lamija = person(&mut laptop, &case, "Lamija Suljkan");
    let page = paper(&mut laptop, &case, "child", Some(&lamija)).unwrap();
    for words in [
        "Lamija: moj plan",
        "Tata zove svaki dan u 8 navečer.",
        "tetka Sabina",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // A step without words for the child is not on it, and neither is a whole name.
    assert!(
        !page.contains("200 KM") && !page.contains("Suljkan"),
        "{page}"
    );
    let alma = person(&mut laptop, &case, "Alma Delić");
    let refused = paper(&mut laptop, &case, "child", Some(&alma));
    assert_eq!(refused.unwrap_err(), "problem-reader-child");
}

#[test]
fn nobody_is_named_for_supervision() {
    let (mut laptop, case) = Laptop::told("yavor");
    let path = laptop.dir.path().join("supervision.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "supervision", "path": path }),
    );
    // What is printed, and what a listener hears.
    let sheet = read::words(&["-layout"], &path);
    let heard = read::says("pdfinfo", &["-struct-text"], &path);
    let view = laptop.good("people.view", json!({ "case": case }));
    let mut names: Vec<String> = Vec::new();
    for line in view["people"].as_array().unwrap() {
        let person = &line["person"];
        for field in ["name", "town", "organisation"] {
            let words = person[field].as_str().unwrap_or_default();
            names.extend(words.split_whitespace().map(str::to_owned));
        }
    }
    let places = view["organisations"].as_array().unwrap();
    names.extend(places.iter().map(|place| text(&place["name"])));
    names.retain(|word| word.chars().count() > 3);
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        assert!(
            !sheet.contains(&name) && !heard.contains(&name),
            "{name}: {sheet}"
        );
    }
    assert!(sheet.contains("C1") && !sheet.contains("2026"), "{sheet}");
}

/// What a program reads in the plan says no more than what stands on it.
#[test]
fn the_plan_for_programs_tells_nothing_that_is_not_printed() {
    let (mut laptop, case) = Laptop::told("yavor");
    let path = laptop.dir.path().join("plan.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "path": path }),
    );
    let content: serde_json::Value = serde_json::from_str(&read::attached(&path).unwrap()).unwrap();
    assert_eq!(content["krug"], "plan");
    assert_eq!(content["plan"]["steps"].as_array().unwrap().len(), 11);
    for name in content["plan"]["names"].as_array().unwrap() {
        assert_eq!(name["only_steps"], serde_json::Value::Null, "{name}");
        assert_eq!(
            (&name["person"], &name["strokes"]),
            (&json!(""), &json!([])),
            "{name}"
        );
    }
    // Ivan gets some steps only: his copy carries nothing for programs.
    let ivan = {
        let plan = laptop.good("plan.view", json!({ "case": case }));
        let releases = plan["releases"].as_array().unwrap().clone();
        let part = releases.iter().find(|r| r["gets"] == "steps");
        text(&part.unwrap()["person"])
    };
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "plan", "reader": ivan, "path": path }),
    );
    assert_eq!(read::attached(&path), None);
}

#[test]
fn all_papers_go_into_one_folder_in_one_act_and_what_cannot_be_made_is_named() {
    let (mut laptop, case) = Laptop::told("javor");
    let before = laptop.good("papers.view", json!({ "case": case }))["papers"]
        .as_array()
        .unwrap()
        .len();
    let folder = laptop.dir.path().join("usb");
    std::fs::create_dir(&folder).unwrap();
    let made = laptop.good(
        "papers.make_all",
        json!({ "case": case, "folder": folder, "large": false }),
    );
    let files = folder.read_dir().unwrap().count();
    assert!(files > 30, "{made}");
    assert!(!made.to_string().contains("supervision"), "{made}");
    assert_eq!(made["papers"], files);
    // File names hold the code word, the kind and the day, and nobody's name.
    for entry in folder.read_dir().unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name.starts_with("krug-javor-") && name.is_ascii(), "{name}");
        assert!(
            !name.contains("jakub") && !name.contains("supervision"),
            "{name}"
        );
    }
    let kept = laptop.good("papers.view", json!({ "case": case }));
    assert_eq!(kept["papers"].as_array().unwrap().len(), before + files);
    // One step back, and none of them counts as given out.
    laptop.good("history.undo", json!({ "case": case }));
    let kept = laptop.good("papers.view", json!({ "case": case }));
    assert_eq!(kept["papers"].as_array().unwrap().len(), before);
}
