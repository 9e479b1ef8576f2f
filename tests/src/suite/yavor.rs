//! Явор: Емине, 17, and little Яни. An order keeps Росен away, her place stays hidden from everybody, and
//! Теменуга, who comes for an hour of her own, agrees to her step afterwards (handbook 9.2).

use krug_app::Code;
use krug_app::story::Line;
use krug_documents::seal::{Verdict, verify};
use serde_json::{Value, json};

use crate::people::{Coordinator, Silvija, calls, stand_in_order, stands_in, text};

const STEPS: [&str; 11] = [
    "Яни и Емине живеят на уговореното място до края на септември; всяка нощ там спи и някой от домашните.",
    "Айше гледа Яни всеки делник от 8 до 13 ч., за да ходи Емине на училище.",
    "Дениз вози Емине и Яни на прегледи.",
    "Асен праща 150 евро на месец до 1-во число за Яни.",
    "Баба Фатме готви в сряда и неделя, Гюлтен носи и чисти с Емине.",
    "Мила учи с Емине математика и български два пъти седмично.",
    "Училището пази мястото и дава индивидуален план до 4 май.",
    "Ако Росен се появи, никой не отваря; Юсеин звъни на 112 и на Надежда.",
    "Баба Теменуга вижда Яни всяка първа неделя, 10–12 ч., в ЦОП, без Росен.",
    "Емине решава сама дали и кога да продължи с подкрепата от ЦОП; психологът чака до 30 май.",
    "Исмаил пази Яни, не пази тайни: ако се страхува, казва на Айше.",
];

/// Emine's address, town and number, by the beginnings that no ending changes.
const PROTECTED: [&str; 3] = ["казанлъ", "розова", "0880000102"];

#[track_caller]
fn holds_nothing_protected(what: &str, text: &str) {
    let lower = text.to_lowercase();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    for secret in PROTECTED {
        assert!(
            !lower.contains(secret) && !digits.contains(secret),
            "{what} gives Emine's place away"
        );
    }
}

#[test]
fn silvija_goes_with_emine_from_referral_to_closing() {
    let home = tempfile::tempdir().unwrap();
    let mut silvija = Silvija::at(home.path());

    // 3 April: Росен has been spoken to alone; without the decision about him no letter goes out.
    silvija.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "exclusion"));
    assert_eq!(silvija.stage(), "preparing");
    silvija.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "invitation"));
    assert_eq!(silvija.stage(), "ready");

    silvija.tells_until(|line| calls(line, "day.open"));
    assert_eq!(silvija.stage(), "invited");
    assert_eq!(silvija.noticed("block"), [""; 0]);
    assert_eq!(
        silvija.noticed("warn"),
        [""; 0],
        "the interpreter comes, everybody was met alone"
    );
    let people = silvija.sees("people.view");
    let contacts = people["contacts"].as_array().unwrap();
    let emine = silvija.id("emine");
    let shown: Vec<&Value> = contacts
        .iter()
        .filter(|c| c["person"] == emine)
        .map(|c| &c["value"])
        .collect();
    assert_eq!(
        shown,
        [&Value::Null, &Value::Null],
        "her address and number are fetched on a click only"
    );

    turned(&mut silvija);
    private_time(&mut silvija);
    plan(&mut silvija);
    review(&mut silvija);
}

/// What stands on the screen when Emine looks: no Росен, no place.
fn turned(silvija: &mut Coordinator) {
    silvija.call("audience.turn", json!({})).unwrap();
    let shown = silvija.sees("map.turned");
    holds_nothing_protected("the turned screen", &shown.to_string());
    let people = shown["people"].as_array().unwrap();
    assert!(people.iter().all(|p| p["name"] != "Росен"));
    silvija.call("audience.turn_back", json!({})).unwrap();
}

fn private_time(silvija: &mut Coordinator) {
    silvija.tells_until(|line| calls(line, "curtain.end"));
    let page = silvija.app.call("curtain.view", json!({})).unwrap();
    assert_eq!(page["called"], 0, "nobody was asked in");
    holds_nothing_protected("the family's page", &page.to_string());
    for call in ["journey.view", "people.view", "day.view", "papers.view"] {
        assert_eq!(
            silvija.call(call, json!({})).unwrap_err().code,
            Code::Locked,
            "{call}"
        );
    }

    silvija.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "plan"));
    assert_eq!(silvija.stage(), "presenting");
    let day = silvija.sees("day.view");
    let conference = &day["meetings"][0];
    assert_eq!(
        (&conference["private_from"], &conference["private_to"]),
        (&json!("12:10"), &json!("14:20"))
    );
    assert_eq!(
        silvija.named(&conference["stayed"]),
        [
            "ayshe", "deniz", "emine", "fatme", "gyulten", "ismail", "ivan", "mila", "nadezhda",
            "ruska", "yusein"
        ],
        "no interpreter and no advocate: Айше translates at the family's wish"
    );
    let ways = |way: &str| {
        let rows = day["attendances"].as_array().unwrap().iter();
        let who: Vec<Value> = rows
            .filter(|a| a["way"] == way)
            .map(|a| a["person"].clone())
            .collect();
        silvija.named(&json!(who))
    };
    assert_eq!(ways("video"), ["asen"]);
    assert_eq!(ways("separate"), ["temenuga"]);
    // Eleven stayed, Асен was there by video, Яни next door; five were there for work.
    assert_eq!(ways("room").len(), 11 + 1 + 5);
}

fn plan(silvija: &mut Coordinator) {
    silvija.tells_until(|line| calls(line, "plan.seal"));
    assert_eq!(silvija.stage(), "plan_agreed_with_changes");
    assert_eq!(silvija.noticed("block"), [""; 0]);
    assert_eq!(
        silvija.noticed("warn"),
        [""; 0],
        "the order does not touch step 9, and says why"
    );
    silvija.tells_until(|line| calls(line, "day.distribute"));
    let view = silvija.sees("plan.view");
    let what: Vec<String> = view["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| text(&s["what"]))
        .collect();
    assert_eq!(what, STEPS);
    assert_eq!(view["plan"]["children"], "Яни");
    assert_eq!(view["plan"]["answer"], "accepts_with_changes");
    assert_eq!(view["steps"][8]["needs_decision"], "not_needed");
    assert_eq!(text(&view["versions"][0]["mark"]).chars().count(), 4);
    let temenuga = silvija.id("temenuga");
    let agreements = view["agreements"].as_array().unwrap();
    let hers = agreements.iter().find(|a| a["person"] == temenuga).unwrap();
    assert_eq!(
        (&hers["choice"], &hers["on"]),
        (&json!("asked_later"), &json!("2026-04-20"))
    );

    let (pdf, printed) = silvija.saves_the_sealed_plan();
    assert!(matches!(
        verify(&pdf),
        Verdict::Sealed {
            unchanged: true,
            ..
        }
    ));
    stand_in_order(&printed, &STEPS);
    holds_nothing_protected("the sealed plan", &printed.join(" "));

    // Теменуга holds step 9 and nothing else of the plan.
    let (pdf, extract) = silvija.makes("plan", Some("temenuga"));
    assert!(matches!(
        verify(&pdf),
        Verdict::Sealed {
            unchanged: true,
            ..
        }
    ));
    assert!(stands_in(&extract, STEPS[8]));
    for step in STEPS.iter().filter(|step| **step != STEPS[8]) {
        assert!(!stands_in(&extract, step), "{step}");
    }
    for (kind, reader) in [
        ("question", None),
        ("agenda", None),
        ("invitation", Some("emine")),
        ("invitation", Some("temenuga")),
    ] {
        let (_, printed) = silvija.makes(kind, reader);
        holds_nothing_protected(kind, &printed.join(" "));
        assert!(
            !printed.iter().any(|word| word.starts_with("Росен")) || kind == "question",
            "{kind}"
        );
    }
}

fn review(silvija: &mut Coordinator) {
    silvija.tells_the_rest();
    assert_eq!(silvija.stage(), "closed");
    assert_eq!(silvija.stations_done().len(), 8);
    assert_eq!(silvija.sees("journey.view")["minutes"], 2280, "38 hours");
    let reviews = silvija.sees("reviews.view");
    let stands = |step: usize| {
        let step = silvija.id(&format!("step{step}"));
        let rows = reviews["progress"].as_array().unwrap();
        text(&rows.iter().find(|p| p["step"] == step).unwrap()["status"])
    };
    let partly: Vec<usize> = (1..=11).filter(|n| stands(*n) == "in_progress").collect();
    let done = (1..=11).filter(|n| stands(*n) == "done").count();
    assert_eq!((partly, done), (vec![4, 6], 9));
    let scales: Vec<&Value> = reviews["scales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| &s["value"])
        .collect();
    assert_eq!(scales, [&json!(3), &json!(9)]);
}
