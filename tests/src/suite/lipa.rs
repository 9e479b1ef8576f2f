//! Lipa: Mirela is in hospital at times, and thirteen people sit down with her, and Edin by phone, so that
//! Lamija, Tarik and Ajla go to school and nursery and have calm (handbook 9.1).

use krug_app::Code;
use krug_app::story::Line;
use krug_documents::seal::{Verdict, verify};
use serde_json::{Value, json};

use crate::people::{Coordinator, Jasna, calls, stand_in_order, stands_in, text};

const STEPS: [&str; 10] = [
    "Baka Hatidža spava kod djece svaki put kad je Mirela u bolnici.",
    "Alma kuca na vrata u 7:15 i provjeri da su svi krenuli.",
    "Senad vozi Ajlu u vrtić ponedjeljkom, srijedom i petkom; nana Nasiha utorkom i četvrtkom.",
    "Teta Ramiza radi zadaću s Lamijom i Tarikom dva puta sedmično.",
    "Tata Damir zove djecu svaki dan u 20 h i dolazi kući svake druge sedmice.",
    "Edin šalje 200 KM mjesečno za topli obrok i prevoz do augusta.",
    "Mirela ide na kontrolu i kaže Sabini kad joj je teže; Sabina smije zvati doktoricu.",
    "Škola zove jedan broj: Sabina.",
    "Vedran vodi Tarika na trening subotom.",
    "Lamijina želja: nedjelja je naš dan, bez posla i telefona.",
];

/// Who of the family was there: in the room, and by phone.
fn there(jasna: &mut Coordinator) -> (usize, usize) {
    let day = jasna.sees("day.view");
    let conference = jasna.id("conf");
    let family = |id: &Value| {
        let people = day["people"].as_array().unwrap();
        let role = &people.iter().find(|p| p["person"]["id"] == *id).unwrap()["person"]["role"];
        role == "family" || role == "friend"
    };
    let rows = day["attendances"].as_array().unwrap().iter();
    let rows: Vec<&Value> = rows
        .filter(|a| a["meeting"] == conference && family(&a["person"]))
        .collect();
    let by = |way: &str| rows.iter().filter(|a| a["way"] == way).count();
    (by("room"), by("phone"))
}

#[test]
fn jasna_goes_with_the_suljkans_from_referral_to_closing() {
    let home = tempfile::tempdir().unwrap();
    let mut jasna = Jasna::at(home.path());

    // 5 February: declared independent, a guardian has agreed to be contacted, accepted.
    jasna.tells_until(|line| calls(line, "journey.move"));
    assert_eq!(jasna.stage(), "screened");
    jasna.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "talk"));
    assert_eq!(jasna.stage(), "accepted");

    // 2 March: everybody of the family was met, Mirela read the report first, letters go out.
    jasna.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "invitation"));
    assert_eq!(jasna.stage(), "ready");
    let preparation = jasna.sees("preparation.view");
    assert_eq!(
        (&preparation["met"], &preparation["to_meet"]),
        (&json!(16), &json!(16))
    );

    // 14 March, the door is about to open.
    jasna.tells_until(|line| calls(line, "day.open"));
    assert_eq!(jasna.stage(), "invited");
    assert_eq!(jasna.noticed("block"), [""; 0]);
    assert_eq!(
        jasna.noticed("warn"),
        [""; 0],
        "Ramadan, diets and load are all settled"
    );
    let people = jasna.sees("people.view");
    assert_eq!(
        (&people["family_count"], &people["others_count"]),
        (&json!(17), &json!(4))
    );

    private_time(&mut jasna);
    plan(&mut jasna);
    review(&mut jasna);
}

fn private_time(jasna: &mut Coordinator) {
    jasna.tells_until(|line| calls(line, "curtain.begin"));
    assert_eq!(jasna.stage(), "information");
    jasna.tells_until(|line| calls(line, "curtain.end"));
    let shown = jasna.app.call("curtain.view", json!({})).unwrap();
    assert_eq!(shown["called"], 1);
    let case = json!({ "kind": "note", "set": { "text": "što se čuje kroz vrata" } });
    for (call, with) in [
        ("journey.view", json!({})),
        ("plan.view", json!({})),
        ("record.save", case),
    ] {
        assert_eq!(
            jasna.call(call, with).unwrap_err().code,
            Code::Locked,
            "{call}"
        );
    }

    jasna.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "plan"));
    assert_eq!(jasna.stage(), "presenting");
    let day = jasna.sees("day.view");
    let conference = &day["meetings"][0];
    assert_eq!(
        (&conference["private_from"], &conference["private_to"]),
        (&json!("15:45"), &json!("17:30"))
    );
    assert_eq!(
        jasna.named(&conference["stayed"]),
        [
            "alma", "damir", "edin", "fahrudin", "hatidza", "ivo", "lamija", "melisa", "mirela",
            "nasiha", "ramiza", "sabina", "senad", "vedran"
        ]
    );
    assert_eq!(
        (&day["asked_in"][0]["at"], &day["asked_in"][0]["about"]),
        (&json!("16:50"), &json!("information"))
    );
    assert_eq!(day["asked_in"].as_array().unwrap().len(), 1);
    assert_eq!(there(jasna), (13, 1));
}

fn plan(jasna: &mut Coordinator) {
    jasna.tells_until(|line| calls(line, "plan.seal"));
    assert_eq!(jasna.stage(), "plan_agreed_with_changes");
    assert_eq!(jasna.noticed("block"), [""; 0]);
    assert_eq!(
        jasna.noticed("warn"),
        [""; 0],
        "nobody carries more than two of ten steps"
    );

    jasna.tells_until(|line| calls(line, "day.distribute"));
    let view = jasna.sees("plan.view");
    let what: Vec<String> = view["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| text(&s["what"]))
        .collect();
    assert_eq!(what, STEPS);
    assert_eq!(view["steps"][6]["when"], "do 30. 3., pa mjesečno");
    assert_eq!(view["plan"]["children"], "Lamija, Tarik i Ajla");
    assert_eq!(view["sealed"], true);
    assert_eq!(text(&view["versions"][0]["mark"]).chars().count(), 4);
    let met = |step: usize| jasna.named(&json!(view["steps"][step]["meets"]));
    assert_eq!(
        [met(0), met(1), met(2), met(7)],
        [["line1"], ["line2"], ["line2"], ["line3"]]
    );
    let refused = jasna.call(
        "record.save",
        json!({ "kind": "step", "set": { "what": "još nešto" } }),
    );
    assert_eq!(refused.unwrap_err().key, "problem-plan-sealed");

    let (pdf, printed) = jasna.saves_the_sealed_plan();
    match verify(&pdf) {
        Verdict::Sealed { seals, unchanged } => {
            assert!(unchanged);
            assert_eq!((seals.len(), seals[0].by.as_str()), (1, "Jasna Perić"));
        }
        other => panic!("{other:?}"),
    }
    stand_in_order(&printed, &STEPS);
    assert!(stands_in(&printed, "subotom, dok traje sezona"));
    assert!(
        !printed.iter().any(|word| word.contains("Goran")),
        "who is not invited stands on no plan"
    );
    let mark = text(&view["versions"][0]["mark"]);
    assert!(
        printed.iter().any(|word| word.contains(&mark)),
        "{mark} stands at the foot"
    );

    // The school's copy holds step 8 alone.
    let (_, school) = jasna.makes("plan", Some("nermina"));
    assert!(stands_in(&school, STEPS[7]));
    for step in STEPS.iter().filter(|step| **step != STEPS[7]) {
        assert!(!stands_in(&school, step), "{step}");
    }
}

fn review(jasna: &mut Coordinator) {
    jasna.tells_the_rest();
    assert_eq!(jasna.stage(), "closed");
    assert_eq!(
        jasna.stations_done(),
        [
            "referral",
            "consent",
            "circle",
            "preparing",
            "conference",
            "shared",
            "review",
            "closing"
        ]
    );
    let journey = jasna.sees("journey.view");
    assert_eq!(journey["minutes"], 1890, "31.5 hours");
    let reviews = jasna.sees("reviews.view");
    let stands = |step: usize| {
        let step = jasna.id(&format!("step{step}"));
        let rows = reviews["progress"].as_array().unwrap();
        text(&rows.iter().find(|p| p["step"] == step).unwrap()["status"])
    };
    let all: Vec<String> = (1..=10).map(stands).collect();
    assert_eq!(
        all,
        [
            "done",
            "done",
            "done",
            "in_progress",
            "in_progress",
            "done",
            "done",
            "done",
            "changed",
            "done"
        ]
    );
    let scales: Vec<&Value> = reviews["scales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| &s["value"])
        .collect();
    assert_eq!(scales, [&json!(4), &json!(8)]);
    assert_eq!(reviews["reviews"][0]["lines_met"], "yes");
    assert_eq!(
        jasna.sees("notes.view")["costs"].as_array().unwrap().len(),
        3
    );
}

#[test]
fn the_three_examples_are_told_into_one_vault_and_leave_it_whole() {
    let home = tempfile::tempdir().unwrap();
    let mut jasna = Jasna::at(home.path());
    let loaded = jasna.app.call("samples.load", json!({})).unwrap();
    assert_eq!(loaded["cases"].as_array().unwrap().len(), 3);
    for case in loaded["cases"].as_array().unwrap() {
        let journey = jasna
            .app
            .call("journey.view", json!({ "case": case }))
            .unwrap();
        assert_eq!(journey["stage"], "closed");
        assert_eq!(journey["family"]["sample"], true);
    }
    jasna.app.call("samples.remove", json!({})).unwrap();
    let left = jasna.app.call("families.view", json!({})).unwrap();
    assert!(left["families"].as_array().unwrap().is_empty());
}
