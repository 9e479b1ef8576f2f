//! Papers for one reader: in their language and letters, in words said to them, and no more of the plan than the family
//! gives them.

use serde_json::{Value, json};

use crate::at_home::person;
use crate::carried::text;
use crate::read;
use crate::stopped::before;
use crate::world::Laptop;

/// The words of a paper made for good.
pub fn words(laptop: &mut Laptop, mut wanted: Value) -> String {
    let path = laptop.dir.path().join("paper.pdf");
    wanted["path"] = json!(path);
    laptop.good("papers.make", wanted);
    let words = read::words(&["-raw"], &path);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_child_is_invited_in_words_one_says_to_a_child() {
    let (mut laptop, told) = before("day.open");
    let letter =
        |name: &str| json!({ "case": told.case, "kind": "invitation", "reader": told.names[name] });
    let lamija = words(&mut laptop, letter("lamija"));
    assert!(lamija.starts_with("Poziv za tebe Zdravo!"), "{lamija}");
    for said in [
        "Melisa sjedi pored tebe. Možeš izaći kad god hoćeš.",
        "Ne moraš ništa reći.",
        "Omladinski dom",
        "14. mart 2026.",
    ] {
        assert!(lamija.contains(said), "{said}: {lamija}");
    }
    // No slip to fill in, no question in the words of grown-ups.
    assert!(
        !lamija.contains("Moj odgovor") && !lamija.contains("Šta nam treba"),
        "{lamija}"
    );
    let hatidza = words(&mut laptop, letter("hatidza"));
    assert!(
        hatidza.contains("Moj odgovor") && !hatidza.contains("tebe"),
        "{hatidza}"
    );
}

#[test]
fn who_is_asked_for_a_message_alone_learns_no_day_and_no_place() {
    let (mut laptop, told) = before("day.open");
    let id = told.names["inv_ramiza"].clone();
    laptop.save(
        &told.case,
        "invitation",
        Some(&id),
        json!({ "variant": "message" }),
    );
    let letter = json!({ "case": told.case, "kind": "invitation", "reader": told.names["ramiza"] });
    let words = words(&mut laptop, letter);
    assert!(words.contains("snimiti nekoliko riječi"), "{words}");
    for hidden in ["Omladinski", "14. mart", "Šta nam treba", "Moj odgovor"] {
        assert!(!words.contains(hidden), "{hidden}: {words}");
    }
}

#[test]
fn each_reader_gets_their_own_language_and_letters() {
    let (mut laptop, told) = before("day.open");
    let damir = told.names["damir"].clone();
    laptop.save(
        &told.case,
        "person",
        Some(&damir),
        json!({ "languages": "slovenski, English" }),
    );
    let letter = json!({ "case": told.case, "kind": "invitation", "reader": damir });
    assert!(words(&mut laptop, letter.clone()).starts_with("Invitation to a family meeting"));
    // Whoever prints decides.
    let mut asked = letter;
    asked["language"] = json!("hr");
    assert!(words(&mut laptop, asked).starts_with("Poziv na obiteljski sastanak"));
    let view = laptop.good("papers.view", json!({ "case": told.case }));
    assert_eq!(view["languages"][&damir], "en");
    // All at once: Hatidža reads large letters best.
    let folder = laptop.dir.path().join("all");
    std::fs::create_dir(&folder).unwrap();
    laptop.good(
        "papers.make_all",
        json!({ "case": told.case, "folder": folder }),
    );
    let files = std::fs::read_dir(&folder).unwrap();
    let names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("-invitation-"))
        .collect();
    let large = names
        .iter()
        .filter(|name| name.contains("-bs-large-"))
        .count();
    let english = names.iter().filter(|name| name.contains("-en-")).count();
    assert_eq!((large, english), (1, 1), "{names:?}");
}

#[test]
fn somebody_of_a_service_gets_nothing_of_the_plan_that_the_family_has_not_given() {
    let (mut laptop, case) = Laptop::told("yavor");
    let view = laptop.good("papers.view", json!({ "case": case }));
    let person = |name: &str| {
        let found = view["people"]
            .as_array()
            .unwrap()
            .iter()
            .find(|p| p["person"]["name"] == name);
        text(&found.unwrap()["person"]["id"])
    };
    let plan = |name: &str| json!({ "case": case, "kind": "plan", "reader": person(name) });
    let refused = laptop.bad("papers.preview", plan("Ленка Ангелова"));
    assert_eq!(refused.fields[0].key, "problem-not-released");
    // The school has its one step.
    let stela = words(&mut laptop, plan("Стела Никова"));
    assert!(stela.contains("Училището пази"), "{stela}");
    assert!(!stela.contains("Асен праща"), "{stela}");
}

#[test]
fn a_meeting_that_has_no_hour_yet_shows_none() {
    let (mut laptop, told) = before("day.open");
    let id = told.names["conf"].clone();
    laptop.save(&told.case, "meeting", Some(&id), json!({ "time": null }));
    let agenda = words(&mut laptop, json!({ "case": told.case, "kind": "agenda" }));
    assert!(
        !agenda.contains("23:45") && !agenda.contains("0:00"),
        "{agenda}"
    );
}

#[test]
fn in_two_languages_people_read_what_they_sign() {
    let (mut laptop, case) = Laptop::told("lipa");
    let plan = words(
        &mut laptop,
        json!({ "case": case, "kind": "plan", "beside": "cs" }),
    );
    for said in [
        "Bili smo zajedno i slažemo se s ovim planom.",
        "Byli jsme u toho a s plánem souhlasíme.",
    ] {
        assert!(plan.contains(said), "{said}: {plan}");
    }
}

#[test]
fn the_family_says_what_somebody_gets_also_when_the_plan_is_sealed_long_since() {
    let (mut laptop, case) = Laptop::told("lipa");
    let zlatan = person(&mut laptop, &case, "Zlatan Marčeta");
    let plan = json!({ "case": case, "kind": "plan", "reader": zlatan });
    let mark =
        laptop.good("papers.preview", json!({ "case": case, "kind": "plan" }))["mark"].clone();
    // He was not there, and nobody said that he gets anything.
    let refused = laptop.bad("papers.preview", plan.clone());
    assert_eq!(refused.fields[0].key, "problem-not-released");
    let release = laptop.save(
        &case,
        "release",
        None,
        json!({ "person": { "ref": zlatan }, "gets": "review" }),
    );
    let seen = laptop.good("papers.preview", plan.clone());
    assert_eq!(seen["mark"], mark, "the plan stays as it was sealed");
    let left_out = seen["withheld"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(left_out["key"], "withheld-all-but-review");
    let review = words(&mut laptop, plan.clone());
    assert!(review.contains("samo kada se opet vidimo"), "{review}");
    assert!(
        review.contains("Opet se vidimo") && !review.contains("Alma kuca"),
        "{review}"
    );
    // Then some steps; of those that are not ticked nothing is told.
    let steps = laptop.good("plan.view", json!({ "case": case }))["steps"].clone();
    let third = text(&steps[2]["id"]);
    let ticked = format!("steps:{third}");
    laptop.save(
        &case,
        "release",
        Some(&release),
        json!({ "gets": "steps", ticked: "2026-03-20" }),
    );
    let some = words(&mut laptop, plan.clone());
    assert!(some.contains("samo koraci 3"), "{some}");
    assert!(some.contains(&text(&steps[2]["what"])[..12]), "{some}");
    assert!(!some.contains("Opet se vidimo"), "{some}");
    laptop.save(&case, "release", Some(&release), json!({ "gets": "whole" }));
    let whole = words(&mut laptop, plan);
    assert!(whole.contains("Alma kuca na vrata"), "{whole}");
    // The family takes some of it back: the whole copy is not written out again.
    let copy = laptop.good("papers.view", json!({ "case": case }))["papers"][0].clone();
    assert_eq!(copy["reader"], json!(zlatan));
    let path = laptop.dir.path().join("again.pdf");
    let again = json!({ "case": case, "paper": copy["id"], "path": path });
    laptop.good("papers.save", again.clone());
    laptop.save(&case, "release", Some(&release), json!({ "gets": "steps" }));
    assert_eq!(
        laptop.bad("papers.save", again).key,
        "failure-paper-changed"
    );
}

#[test]
fn everybody_who_takes_a_copy_gets_one_with_their_own_number() {
    let (mut laptop, case) = Laptop::told("lipa");
    let folder = laptop.dir.path().join("all");
    std::fs::create_dir(&folder).unwrap();
    laptop.good("papers.make_all", json!({ "case": case, "folder": folder }));
    let names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let count = |part: &str| names.iter().filter(|name| name.contains(part)).count();
    assert_eq!((count("-plan-copy-"), count("-plan-part-")), (14, 1));
    let papers = laptop.good("papers.view", json!({ "case": case }))["papers"].clone();
    let copies = papers.as_array().unwrap().iter();
    let copies = copies.filter(|p| p["kind"] == "plan" && !p["reader"].is_null());
    let mut numbers: Vec<i64> = copies.filter_map(|p| p["number"].as_i64()).collect();
    numbers.sort_unstable();
    let all = numbers.len();
    numbers.dedup();
    assert!(all >= 15 && numbers.len() == all, "{numbers:?}");
}

#[test]
fn a_number_nobody_agreed_to_stands_on_no_sheet_of_the_day() {
    let (mut laptop, told) = before("day.open");
    let case = told.case.as_str();
    let question = told.names["question"].clone();
    laptop.save(
        case,
        "question",
        Some(&question),
        json!({ "text": "Ko zove Edina na 061/000-109 kad je teško?" }),
    );
    for kind in ["question", "pack", "referral"] {
        let refused = laptop.bad("papers.preview", json!({ "case": case, "kind": kind }));
        assert_eq!(
            refused.fields[0].key, "problem-number-without-yes",
            "{kind}"
        );
        assert_eq!(refused.fields[0].args["name"], "Edin");
    }
    // A letter to Edin himself may hold his own number; one to Alma may not.
    let letter =
        |name: &str| json!({ "case": case, "kind": "invitation", "reader": told.names[name] });
    laptop.good("papers.preview", letter("edin"));
    let refused = laptop.bad("papers.preview", letter("alma"));
    assert_eq!(refused.fields[0].key, "problem-number-without-yes");
}

#[test]
fn what_a_paper_leaves_out_is_said_beside_it() {
    let (mut laptop, told) = before("plan.seal");
    let case = told.case.clone();
    // Hatidža turns to her daughter, whose own number is for the coordinator alone: it stands on no card.
    let name = |name: &str| json!({ "ref": told.names[name] });
    laptop.save(
        &case,
        "turn_to",
        None,
        json!({ "person": name("hatidza"), "to": name("mirela") }),
    );
    let mut left_out = |kind: &str, key: &str| {
        let seen = laptop.good("papers.preview", json!({ "case": case, "kind": kind }));
        let all = seen["withheld"].as_array().unwrap().clone();
        let found = all.iter().find(|one| one["key"] == key);
        found.map(|one| one["args"].clone())
    };
    let blank = left_out("cards", "withheld-numbers").unwrap();
    assert!(text(&blank["names"]).contains("Mirela"), "{blank}");
    assert!(left_out("fridge", "withheld-numbers").is_some());
    assert!(left_out("pack", "withheld-numbers").is_none());
}

#[test]
fn every_paper_says_for_whom_it_is_of_which_day_and_which_words() {
    let (mut laptop, case) = Laptop::told("lipa");
    for kind in [
        "referral",
        "agenda",
        "information",
        "review",
        "pack",
        "map",
        "taxi",
    ] {
        let paper = words(&mut laptop, json!({ "case": case, "kind": kind }));
        assert!(paper.contains(", oznaka "), "{kind}: {paper}");
    }
    // Two sheets of the same words have the same mark; other words have another.
    let mut mark = || {
        let seen = laptop.good("papers.preview", json!({ "case": case, "kind": "agenda" }));
        text(&seen["mark"])
    };
    assert_eq!(mark(), mark());
    // Nobody is to be known by a feedback sheet.
    let feedback = words(&mut laptop, json!({ "case": case, "kind": "feedback" }));
    assert!(!feedback.contains("oznaka"), "{feedback}");
}

#[test]
fn a_child_under_twelve_says_yes_or_no_in_words_said_to_a_child() {
    let (mut laptop, told) = before("day.open");
    let sheet =
        |name: &str| json!({ "case": told.case, "kind": "agreement", "reader": told.names[name] });
    // Ajla is four, Lamija twelve.
    let ajla = words(&mut laptop, sheet("ajla"));
    assert!(ajla.contains("O ovome odlučuješ ti."), "{ajla}");
    assert!(ajla.contains("Tvoje ime se čuva još 24 mjeseca"), "{ajla}");
    let lamija = words(&mut laptop, sheet("lamija"));
    assert!(lamija.starts_with("Moja saglasnost"), "{lamija}");
}

#[test]
fn without_a_plan_what_was_agreed_and_what_comes_next_stand_on_the_sheet() {
    let (mut laptop, case) = Laptop::told("javor");
    let sheet = words(&mut laptop, json!({ "case": case, "kind": "no_plan" }));
    for said in [
        "Chceme, aby Jakub zůstal v rodině.",
        "Petr Zelený zavolá Tomášovi",
        "Bez táty to nejde.",
    ] {
        assert!(sheet.contains(said), "{said}: {sheet}");
    }
}

#[test]
fn a_name_noted_in_both_scripts_is_in_the_letters_of_the_paper() {
    let (mut laptop, told) = before("day.open");
    let hatidza = told.names["hatidza"].clone();
    laptop.save(
        &told.case,
        "person",
        Some(&hatidza),
        json!({ "other_script": "Хатиџа Хоџић" }),
    );
    let sheet = |language: &str| json!({ "case": told.case, "kind": "agreement", "reader": hatidza, "language": language });
    let cyrillic = words(&mut laptop, sheet("sr-Cyrl"));
    assert!(
        cyrillic.contains("Хатиџа Хоџић") && !cyrillic.contains("Hatidža"),
        "{cyrillic}"
    );
    assert!(words(&mut laptop, sheet("bs")).contains("Hatidža"));
}
