//! Papers for one reader: in their language and letters, in words said to them, and no more of the plan than the family
//! gives them.

use serde_json::{Value, json};

use crate::carried::text;
use crate::read;
use crate::stopped::before;
use crate::world::Laptop;

/// The words of a paper made for somebody.
fn words(laptop: &mut Laptop, mut wanted: Value) -> String {
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
