//! Figures for an office: numbers without names, small cells not told, many files gathered into one package.

use serde_json::json;

use super::{by, know, stick, text};
use crate::world::Laptop;

#[test]
fn the_office_gets_numbers_and_no_family() {
    let mut jasna = Laptop::of_jasna();
    let mut office = Laptop::of("Ured Mostar", "Zajednička priča", "ba", "bs");
    know(&mut jasna, &mut office);
    know(&mut office, &mut jasna);
    for alias in ["Lipa", "Breza", "Jela", "Hrast", "Bukva", "Orah"] {
        jasna.family(alias);
    }
    jasna.good("samples.load", json!({ "names": ["lipa"] }));
    let view = jasna.good(
        "figures.view",
        json!({ "from": "2026-01-01", "to": "2026-12-31" }),
    );
    let figures = view["figures"].as_array().unwrap();
    let of = |measure: &str| {
        figures
            .iter()
            .find(|f| f["measure"] == measure)
            .unwrap()
            .clone()
    };
    assert_eq!(
        of("referrals_received")["value"],
        6,
        "the example is not counted"
    );
    assert_eq!(of("conferences_held")["value"], 0);
    let folder = stick(&jasna);
    let receiver = by(&mut office);
    let made = jasna.good(
        "figures.give",
        json!({ "from": "2026-01-01", "to": "2026-12-31", "receiver": { "by": receiver }, "folder": folder }),
    );
    let path = text(&made["files"][0]["path"]);
    let register = jasna.good("share.view", json!({}))["given"][0].clone();
    assert_eq!(
        (text(&register["what"]), text(&register["receiver"])),
        ("figures".into(), "Ured Mostar".into())
    );
    // It is no family's file: taking it in says so instead of guessing.
    assert_eq!(
        office.good("take_in.look", json!({ "paths": [path] }))["files"][0]["fault"],
        "inconsistent"
    );
    let wrong = jasna.bad(
        "figures.view",
        json!({ "from": "2026-12-31", "to": "2026-01-01" }),
    );
    assert_eq!(wrong.key, "problem-period");
}
