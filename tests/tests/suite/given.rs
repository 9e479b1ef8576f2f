//! What is given to whom stays what was said, however the record goes on: the same steps after they were moved, a number
//! only with its owner's yes to all who read it, an agreement with the time it promised.

use serde_json::{Value, json};

use crate::at_home::person;
use crate::carried::text;
use crate::read;
use crate::readers::words;
use crate::stopped::{before, told_until};
use crate::world::Laptop;

/// The ids of everybody in a family.
fn everybody(laptop: &mut Laptop, case: &str) -> Vec<String> {
    let view = laptop.good("papers.view", json!({ "case": case }));
    let people = view["people"].as_array().unwrap().iter();
    people.map(|p| text(&p["person"]["id"])).collect()
}

fn newest(laptop: &mut Laptop, case: &str) -> Value {
    laptop.good("papers.view", json!({ "case": case }))["papers"][0].clone()
}

#[test]
fn steps_moved_after_the_plan_was_sealed_give_nobody_another_step() {
    let (mut laptop, case) = Laptop::told("lipa");
    let zlatan = person(&mut laptop, &case, "Zlatan Marčeta");
    let steps = laptop.good("plan.view", json!({ "case": case }))["steps"].clone();
    let third = text(&steps[2]["id"]);
    laptop.save(
        &case,
        "release",
        None,
        json!({ "person": { "ref": zlatan }, "gets": "steps", format!("steps:{third}"): "2026-03-20" }),
    );
    let plan = json!({ "case": case, "kind": "plan", "reader": zlatan });
    let before = words(&mut laptop, plan.clone());
    assert!(before.contains("samo koraci 3"), "{before}");
    let copy = newest(&mut laptop, &case);
    // A next version is written, in which that step comes first: what he has of the sealed one stays what it was.
    laptop.good("plan.next_version", json!({ "case": case }));
    for _ in 0..2 {
        laptop.good(
            "plan.move_step",
            json!({ "case": case, "id": third, "up": true }),
        );
    }
    let path = laptop.dir.path().join("again.pdf");
    laptop.good(
        "papers.save",
        json!({ "case": case, "paper": copy["id"], "path": path }),
    );
    let again = read::words(&["-raw"], &path);
    assert!(again.contains("samo koraci 3"), "{again}");
    let next = words(&mut laptop, plan);
    assert!(next.contains("samo koraci 1"), "{next}");
    for said in [&before, &next] {
        assert!(said.contains(&text(&steps[2]["what"])[..12]), "{said}");
        assert!(!said.contains(&text(&steps[0]["what"])[..12]), "{said}");
    }
}

#[test]
fn what_was_said_beside_an_agreement_is_shown_and_gone_on_from() {
    let (mut laptop, told) = before("plan.seal");
    let case = told.case.clone();
    let ana = told.names["ana"].clone();
    let steps = laptop.good("plan.view", json!({ "case": case }))["steps"].clone();
    let (first, second) = (text(&steps[0]["id"]), text(&steps[1]["id"]));
    laptop.save(
        &case,
        "agreement",
        None,
        json!({ "person": { "ref": ana }, format!("only_steps:{first}"): "2026-03-14" }),
    );
    let release = |laptop: &mut Laptop| {
        let view = laptop.good("papers.view", json!({ "case": case }));
        let all = view["releases"].as_array().unwrap().clone();
        all.into_iter().find(|r| r["person"] == json!(ana)).unwrap()
    };
    let said = release(&mut laptop);
    assert_eq!((&said["id"], &said["gets"]), (&json!(""), &json!("steps")));
    assert_eq!(said["steps"].as_object().unwrap().len(), 1, "{said}");
    // The family gives the school one more step: the first stays hers.
    laptop.save(
        &case,
        "release",
        None,
        json!({ "person": { "ref": ana }, format!("steps:{second}"): "2026-03-20" }),
    );
    let now = release(&mut laptop);
    assert_eq!(now["gets"], "steps");
    assert_eq!(now["steps"].as_object().unwrap().len(), 2, "{now}");
}

#[test]
fn a_yes_to_one_reader_is_no_yes_to_a_sheet_for_the_wall() {
    let (mut laptop, told) = before("day.open");
    let case = told.case.as_str();
    let question = told.names["question"].clone();
    laptop.save(
        case,
        "question",
        Some(&question),
        json!({ "text": "Ko zove Hatidžu na 061 000 103 kad je teško?" }),
    );
    let number = told.names["number_hatidza"].clone();
    let alma = told.names["alma"].clone();
    laptop.save(
        case,
        "contact",
        Some(&number),
        json!({ format!("print_for:{alma}"): true }),
    );
    let sheet = json!({ "case": case, "kind": "question" });
    let refused = laptop.bad("papers.preview", sheet.clone());
    assert_eq!(refused.fields[0].key, "problem-number-without-yes");
    assert_eq!(refused.fields[0].args["name"], "Hatidža");
    laptop.good(
        "papers.preview",
        json!({ "case": case, "kind": "invitation", "reader": alma }),
    );
    // Then she says yes to everybody.
    for one in everybody(&mut laptop, case) {
        laptop.save(
            case,
            "contact",
            Some(&number),
            json!({ format!("print_for:{one}"): true }),
        );
    }
    laptop.good("papers.preview", sheet);
}

#[test]
fn a_plan_made_at_somebodys_home_says_where_only_with_their_yes() {
    let (mut laptop, told) = before("plan.seal");
    let case = told.case.as_str();
    let hatidza = json!({ "ref": told.names["hatidza"] });
    laptop.save(
        case,
        "contact",
        None,
        json!({ "person": hatidza, "way": "address", "value": "Aska Borića 14", "mark": "open" }),
    );
    let conference = told.names["conf"].clone();
    laptop.save(
        case,
        "meeting",
        Some(&conference),
        json!({ "place": "Kod Hatidže, Aska Borića 14" }),
    );
    let refused = laptop.bad("papers.preview", json!({ "case": case, "kind": "plan" }));
    assert_eq!(refused.fields[0].key, "problem-number-without-yes");
    let refused = laptop.bad("plan.seal", json!({ "case": case }));
    assert_eq!(refused.fields[0].key, "problem-number-without-yes");
    // A part of the plan says nowhere where it was made.
    let zlatan = told.names["zlatan"].clone();
    let steps = laptop.good("plan.view", json!({ "case": case }))["steps"].clone();
    let first = text(&steps[0]["id"]);
    let release = laptop.save(
        case,
        "release",
        None,
        json!({ "person": { "ref": zlatan }, "gets": "steps", format!("steps:{first}"): "2026-03-14" }),
    );
    let plan = json!({ "case": case, "kind": "plan", "reader": zlatan });
    let some = words(&mut laptop, plan.clone());
    assert!(
        some.contains("samo koraci 1") && !some.contains("Aska"),
        "{some}"
    );
    laptop.save(case, "release", Some(&release), json!({ "gets": "review" }));
    let review = words(&mut laptop, plan);
    assert!(
        review.contains("Opet se vidimo") && !review.contains("Aska"),
        "{review}"
    );
}

#[test]
fn an_address_is_known_in_another_case_and_without_its_town() {
    let (mut laptop, told) = before("day.open");
    let case = told.case.as_str();
    let hatidza = json!({ "ref": told.names["hatidza"] });
    laptop.save(
        case,
        "contact",
        None,
        json!({ "person": hatidza, "way": "address", "value": "Donja Vraca bb, Kakanj", "mark": "open" }),
    );
    let conference = told.names["conf"].clone();
    laptop.save(
        case,
        "meeting",
        Some(&conference),
        json!({ "place": "Kod Hatidže u Donjoj Vraci" }),
    );
    let refused = laptop.bad("papers.preview", json!({ "case": case, "kind": "agenda" }));
    assert_eq!(refused.fields[0].key, "problem-number-without-yes");
}

#[test]
fn who_gets_a_part_or_nothing_gets_no_more_by_another_sheet() {
    let (mut laptop, told) = told_until("javor", "day.distribute");
    let case = told.case.as_str();
    let radek = told.names["radek"].clone();
    laptop.save(
        case,
        "release",
        None,
        json!({ "person": { "ref": radek }, "gets": "review" }),
    );
    let sheet = json!({ "case": case, "kind": "no_plan", "reader": radek });
    let refused = laptop.bad("papers.preview", sheet);
    assert_eq!(refused.fields[0].key, "problem-not-released");
    // A cousin who was not there has no page of steps.
    let cousin = laptop.save(
        case,
        "person",
        None,
        json!({ "name": "Tonda Zelený", "child": true }),
    );
    let page = json!({ "case": case, "kind": "child", "reader": cousin });
    let refused = laptop.bad("papers.preview", page);
    assert_eq!(refused.fields[0].key, "problem-not-released");
}

#[test]
fn who_got_some_steps_gets_no_more_of_the_next_version() {
    let (mut laptop, told) = before("plan.seal");
    let case = told.case.clone();
    let ana = told.names["ana"].clone();
    let steps = laptop.good("plan.view", json!({ "case": case }))["steps"].clone();
    let first = text(&steps[0]["id"]);
    laptop.save(
        &case,
        "agreement",
        None,
        json!({ "person": { "ref": ana }, "choice": "task_only", "on": "2026-03-14", format!("only_steps:{first}"): "2026-03-14" }),
    );
    laptop.good("plan.seal", json!({ "case": case }));
    laptop.good("plan.next_version", json!({ "case": case }));
    let view = laptop.good("papers.view", json!({ "case": case }));
    let releases = view["releases"].as_array().unwrap();
    let hers = releases.iter().find(|r| r["person"] == json!(ana)).unwrap();
    assert_eq!(
        (&hers["gets"], &hers["steps"]),
        (&json!("steps"), &json!({ first: "2026-03-14" }))
    );
}

#[test]
fn the_tree_for_the_family_does_not_say_with_whom_a_hidden_mother_lives() {
    let (mut laptop, told) = before("day.open");
    let case = told.case.as_str();
    let name = |name: &str| told.names[name].clone();
    laptop.save(
        case,
        "household",
        None,
        json!({ "label": "sada", format!("member:{}", name("mirela")): true, format!("member:{}", name("sabina")): true }),
    );
    // In large print it is said in words below the picture.
    let told_of_home = |laptop: &mut Laptop| {
        let tree = json!({ "case": case, "kind": "map", "large": true });
        let said = words(laptop, tree);
        let homes = said.matches("u istom domu").count();
        (homes, said)
    };
    let (before, _) = told_of_home(&mut laptop);
    laptop.save(
        case,
        "contact",
        None,
        json!({ "person": { "ref": name("mirela") }, "way": "address", "value": "Sigurna kuća 4, Tuzla", "mark": "protected" }),
    );
    let (after, heard) = told_of_home(&mut laptop);
    assert!(after < before, "{before} {after}: {heard}");
}

#[test]
fn a_remark_and_an_offices_own_sentence_tell_no_number_either() {
    let (mut laptop, told) = before("plan.seal");
    let case = told.case.as_str();
    let sabina = laptop.good("plan.view", json!({ "case": case }))["agreements"].clone();
    let sabina = sabina
        .as_array()
        .unwrap()
        .iter()
        .find(|a| a["person"] == json!(told.names["sabina"]))
        .unwrap()["id"]
        .clone();
    laptop.save(
        case,
        "agreement",
        Some(&text(&sabina)),
        json!({ "choice": "remark", "remark": "Edina zovem ja, 061 000 109." }),
    );
    let names = json!({ "case": case, "kind": "names" });
    let refused = laptop.app.call("papers.preview", names).unwrap_err();
    assert!(
        refused.findings.iter().any(|f| f.rule == 60)
            || refused.fields[0].key == "problem-number-without-yes",
        "{refused:?}"
    );
    laptop.good(
        "house.save",
        json!({ "kind": "information", "language": "bs", "top": "", "end": "Pitajte Edina: 061 000 109." }),
    );
    let letter = json!({ "case": case, "kind": "information" });
    let refused = laptop.bad("papers.preview", letter);
    assert_eq!(refused.fields[0].key, "problem-number-without-yes");
    assert_eq!(refused.fields[0].field, "sentences");
}

#[test]
fn an_agreement_holds_for_the_time_it_promised() {
    let (mut laptop, case) = Laptop::told("lipa");
    let mirela = person(&mut laptop, &case, "Mirela Suljkan");
    let sheet = json!({ "case": case, "kind": "agreement", "reader": mirela });
    assert!(words(&mut laptop, sheet.clone()).contains("Još 24 mjeseca"));
    let signed = newest(&mut laptop, &case);
    assert_eq!(signed["keep_months"], 24);
    // The office keeps longer by now. What she signed holds, and is written out again as it was.
    let mut settings = laptop.good("settings.view", json!({}))["settings"].clone();
    settings["keep_months"] = json!(60);
    laptop.good("settings.save", json!({ "settings": settings }));
    let line = laptop.good("families.view", json!({}))["families"][0].clone();
    assert_eq!(line["keep_until"], "2028-05-16");
    let path = laptop.dir.path().join("again.pdf");
    laptop.good(
        "papers.save",
        json!({ "case": case, "paper": signed["id"], "path": path }),
    );
    assert!(words(&mut laptop, sheet).contains("Još 60 mjeseci"));
}

#[test]
fn an_empty_agreement_is_known_when_it_comes_back() {
    let (mut laptop, case) = Laptop::told("lipa");
    let path = laptop.dir.path().join("agreement.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "agreement", "path": path }),
    );
    let made = newest(&mut laptop, &case);
    let scan = laptop.dir.path().join("scan.png");
    read::pixels(&path, 200)[0].save(&scan).unwrap();
    let sheet = laptop.good("papers.look_at_scan", json!({ "case": case, "path": scan }))["sheets"]
        [0]
    .clone();
    assert_eq!(
        (&sheet["key"], &sheet["paper"]),
        (&json!("scan-known"), &made["id"])
    );
}

#[test]
fn the_sheet_without_a_plan_is_of_its_own_day() {
    let (mut laptop, case) = Laptop::told("javor");
    let copies = laptop.good("plan.view", json!({ "case": case }))["plan"]["copies"].clone();
    let said = words(&mut laptop, json!({ "case": case, "kind": "no_plan" }));
    // Who gets the plan that was made weeks later stands on that plan.
    assert!(
        !text(&copies).is_empty() && !said.contains(text(&copies).lines().next().unwrap()),
        "{said}"
    );
}

#[test]
fn an_hour_in_what_comes_next_is_no_name() {
    let (mut laptop, told) = told_until("javor", "day.distribute");
    let conference = told.names["conf"].clone();
    laptop.save(
        &told.case,
        "meeting",
        Some(&conference),
        json!({ "next_steps": "Eva přijde v 17:30\nPetr Zelený: zavolá v 8:15" }),
    );
    let said = words(&mut laptop, json!({ "case": told.case, "kind": "no_plan" }));
    for line in ["Eva přijde v 17:30", "Petr Zelený zavolá v 8:15"] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

#[test]
fn people_speak_a_language_and_not_its_letters() {
    let (mut laptop, told) = before("day.open");
    laptop.save(
        &told.case,
        "family",
        Some("family"),
        json!({ "language": "sr-Cyrl" }),
    );
    let letter = |language: &str| json!({ "case": told.case, "kind": "invitation", "reader": told.names["hatidza"], "language": language });
    let bosnian = words(&mut laptop, letter("bs"));
    assert!(
        bosnian.contains("srpski") && !bosnian.contains("latinica"),
        "{bosnian}"
    );
    let serbian = words(&mut laptop, letter("sr-Latn"));
    assert!(!serbian.contains("srpski"), "{serbian}");
}
