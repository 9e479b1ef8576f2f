//! A family is kept as long as people were told, and then removed for good.

use serde_json::json;

use crate::read;
use crate::stopped::before;
use crate::world::{Laptop, at};

#[test]
fn what_people_sign_says_how_long_and_so_it_is_kept_and_removed() {
    let (mut laptop, case) = Laptop::told("lipa");
    let path = laptop.dir.path().join("agreement.pdf");
    laptop.good(
        "papers.make",
        json!({ "case": case, "kind": "agreement", "path": path }),
    );
    let words = read::words(&["-raw"], &path);
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("Još 24 mjeseca nakon što završi naš zajednički rad."),
        "{words}"
    );

    // Her office keeps for half a year.
    let mut settings = laptop.good("settings.view", json!({}))["settings"].clone();
    settings["keep_months"] = json!(0);
    let refused = laptop.bad("settings.save", json!({ "settings": settings }));
    assert_eq!(refused.fields[0].key, "problem-keep-months");
    settings["keep_months"] = json!(6);
    laptop.good("settings.save", json!({ "settings": settings }));
    let line = laptop.good("families.view", json!({}))["families"][0].clone();
    assert_eq!(line["ended"], true);
    assert_eq!(line["keep_until"], "2026-11-16");

    // A slip of the hand removes nothing.
    let refused = laptop.bad("families.remove", json!({ "case": case, "alias": "Lipo" }));
    assert_eq!(refused.fields[0].key, "problem-other-alias");
    laptop.good(
        "families.remove",
        json!({ "case": case, "alias": " Lipa " }),
    );
    assert_eq!(
        laptop.good("families.view", json!({}))["families"],
        json!([])
    );
    let found = laptop.good("find.search", json!({ "text": "Hatidža" }));
    assert!(!found.to_string().contains("Hatid"), "{found}");
    laptop.bad("papers.view", json!({ "case": case }));

    // It stays removed after the next start.
    laptop.restart();
    laptop.good(
        "vault.open",
        json!({ "passphrase": crate::world::PASSPHRASE }),
    );
    assert_eq!(
        laptop.good("families.view", json!({}))["families"],
        json!([])
    );
}

#[test]
fn a_family_one_works_with_is_not_removed() {
    let (mut laptop, told) = before("day.open");
    laptop.clock.set(at("2026-03-14T08:00:00+01:00"));
    let refused = laptop.bad(
        "families.remove",
        json!({ "case": told.case, "alias": "Lipa" }),
    );
    assert_eq!(refused.fields[0].key, "problem-not-ended");
    let line = laptop.good("families.view", json!({}))["families"][0].clone();
    assert_eq!(
        (&line["alias"], &line["keep_until"]),
        (&json!("Lipa"), &json!(null))
    );
}
