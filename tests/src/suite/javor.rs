//! Javor: the first meeting ends without a plan because Jakub's father is missing, which is an outcome like
//! any other; three weeks later fourteen people make one (handbook 9.3).

use krug_app::Code;
use krug_app::story::Line;
use krug_documents::seal::{Verdict, verify};
use serde_json::{Value, json};

use crate::people::{Coordinator, Petr, calls, stand_in_order, stands_in, text};

const STEPS: [&str; 9] = [
    "Jakub bydlí ve všední dny u babičky a dědy, o víkendu doma nebo u táty.",
    "Tomáš jde na dvě schůzky o zvládání vzteku a s Jakubem mluví jen u stolu a s Radkem.",
    "Radek volá Jakubovi v neděli v 19 h a ptá se na týden.",
    "Jakub jde do školy s Danem; když v 6:45 nevstane, budí ho děda.",
    "Děda a Jakub opravují motorku v úterý a ve čtvrtek.",
    "Táta Marek přijede každou druhou sobotu a zaplatí doučování 1 500 Kč.",
    "Martin dá Jakubovi službu ve skateparku, když chodí do školy.",
    "Eliška a Jakub mají sobotní palačinky.",
    "Když to bouchne, Jakub jde k Beranovi na půl hodiny a Lenka napíše „v pořádku“.",
];

/// How many stayed in the private time of a meeting, and from when to when.
fn private_time(petr: &mut Coordinator, meeting: usize) -> (usize, String, String) {
    let day = petr.sees("day.view");
    let meeting = &day["meetings"][meeting];
    let stayed = meeting["stayed"].as_array().unwrap().len();
    (
        stayed,
        text(&meeting["private_from"]),
        text(&meeting["private_to"]),
    )
}

#[test]
fn petr_goes_with_jakub_through_two_meetings_to_closing() {
    let home = tempfile::tempdir().unwrap();
    let mut petr = Petr::at(home.path());

    petr.tells_until(|line| calls(line, "day.open"));
    assert_eq!(petr.stage(), "invited");
    assert_eq!(petr.noticed("block"), [""; 0]);
    assert_eq!(
        petr.noticed("warn"),
        [""; 0],
        "a house with quarrels: every parent was met alone"
    );
    assert_eq!(petr.sees("people.view")["family_count"], 15);

    petr.tells_until(|line| calls(line, "curtain.end"));
    assert_eq!(
        petr.call("journey.view", json!({})).unwrap_err().code,
        Code::Locked
    );
    petr.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "talk"));
    without_a_plan(&mut petr);

    with_a_plan(&mut petr);
    review(&mut petr);
}

/// 21 February: nobody is told why there is no plan; the family says one sentence of its own.
fn without_a_plan(petr: &mut Coordinator) {
    assert_eq!(petr.stage(), "adjourned");
    assert_eq!(private_time(petr, 0), (10, "10:55".into(), "11:25".into()));
    assert!(
        petr.stations_done().contains(&"conference".to_owned()),
        "no plan counts like any outcome"
    );
    for weight in ["block", "warn", "hint"] {
        let noticed = petr.noticed(weight);
        let about: Vec<&String> = noticed
            .iter()
            .filter(|k| k.starts_with("rule-57"))
            .collect();
        assert_eq!(about, [&""; 0], "a meeting without a plan is no fault");
    }
    let possible = petr.sees("papers.view")["possible"].clone();
    assert!(possible.as_array().unwrap().contains(&json!("no_plan")));
    let (_, printed) = petr.makes("no_plan", None);
    assert!(stands_in(&printed, "Bez táty to nejde."));
    let next = petr.sees("journey.view")["next"].clone();
    let again = next
        .as_array()
        .unwrap()
        .iter()
        .find(|n| n["key"] == "next-meet-again")
        .cloned();
    assert_eq!(again.unwrap()["due"], "2026-03-14");
}

fn with_a_plan(petr: &mut Coordinator) {
    petr.tells_until(|line| calls(line, "curtain.end"));
    assert_eq!(
        petr.call("plan.view", json!({})).unwrap_err().code,
        Code::Locked
    );
    petr.tells_until(|line| matches!(line, Line::Save { save, .. } if save == "plan"));
    assert_eq!(petr.stage(), "presenting");
    assert_eq!(private_time(petr, 1), (14, "10:35".into(), "12:50".into()));

    petr.tells_until(|line| calls(line, "plan.seal"));
    assert_eq!(petr.stage(), "plan_agreed");
    assert_eq!(petr.noticed("block"), [""; 0]);
    assert_eq!(
        petr.noticed("warn"),
        [""; 0],
        "grandfather carries three of nine steps"
    );
    petr.tells_until(|line| calls(line, "day.distribute"));
    let view = petr.sees("plan.view");
    let what: Vec<String> = view["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| text(&s["what"]))
        .collect();
    assert_eq!(what, STEPS);
    assert_eq!(view["plan"]["children"], "Jakub");
    assert_eq!(text(&view["versions"][0]["mark"]).chars().count(), 4);
    let (pdf, printed) = petr.saves_the_sealed_plan();
    assert!(matches!(
        verify(&pdf),
        Verdict::Sealed {
            unchanged: true,
            ..
        }
    ));
    stand_in_order(&printed, &STEPS);
    let mut changed = pdf;
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    assert!(
        !matches!(verify(&changed), Verdict::Sealed { .. }),
        "one bit is enough"
    );
}

fn review(petr: &mut Coordinator) {
    petr.tells_the_rest();
    assert_eq!(petr.stage(), "closed");
    assert_eq!(petr.stations_done().len(), 8);
    assert_eq!(petr.sees("journey.view")["minutes"], (34 + 9) * 60);
    let reviews = petr.sees("reviews.view");
    let rows = reviews["progress"].as_array().unwrap();
    let of = |status: &str| -> usize { rows.iter().filter(|p| p["status"] == status).count() };
    assert_eq!((of("done"), of("in_progress"), rows.len()), (7, 2, 9));
    let scales: Vec<&Value> = reviews["scales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| &s["value"])
        .collect();
    assert_eq!(scales, [&json!(2), &json!(7)]);
    let feedback = reviews["feedback"].as_array().unwrap();
    assert!(feedback.iter().any(|f| f["words"] == "šlo to"));
}
