//! Opening and closing, saving, taking back, turning, and the answers to bad input.

use krug_app::Code;
use serde_json::json;

use crate::world::{Laptop, PASSPHRASE};

#[test]
fn jasna_starts_for_the_first_time() {
    let mut laptop = Laptop::new();
    assert_eq!(laptop.good("vault.status", json!({}))["state"], "none");
    assert_eq!(
        laptop
            .bad("vault.open", json!({ "passphrase": PASSPHRASE }))
            .code,
        Code::NoVault
    );
    let first = json!({ "name": "Jasna Perić", "role_word": "koordinatorica", "organisation": "Otvoreni krug",
                        "country": "ba", "language": "bs", "passphrase": "kratka" });
    let short = laptop.bad("vault.create", first.clone());
    assert_eq!(short.fields[0].key, "problem-passphrase-short");
    assert_eq!(laptop.good("vault.status", json!({}))["state"], "none");
    let mut good = first;
    good["passphrase"] = json!(PASSPHRASE);
    let made = laptop.good("vault.create", good.clone());
    assert!(made["recovery_key"].as_array().unwrap().len() >= 4);
    let sheet = laptop.dir.path().join("list.pdf");
    laptop.good("recovery.save_sheet", json!({ "path": sheet }));
    assert!(std::fs::read(&sheet).unwrap().starts_with(b"%PDF-"));
    for group in made["recovery_key"].as_array().unwrap() {
        assert!(!krug_documents::remembers(group.as_str().unwrap()));
    }
    laptop.good("recovery.sheet_done", json!({}));
    assert_eq!(
        laptop
            .bad("recovery.save_sheet", json!({ "path": sheet }))
            .key,
        "problem-recovery-printed"
    );
    assert_eq!(laptop.bad("vault.create", good).code, Code::VaultExists);

    laptop.good("vault.lock", json!({}));
    assert_eq!(laptop.bad("today.view", json!({})).code, Code::Locked);
    assert_eq!(
        laptop
            .bad("vault.open", json!({ "passphrase": "nije ova lozinka 12" }))
            .code,
        Code::WrongSecret
    );
    let groups: Vec<&str> = made["recovery_key"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| g.as_str().unwrap())
        .collect();
    laptop.good(
        "vault.open",
        json!({ "recovery_key": groups.join(" ").to_lowercase() }),
    );
    assert_eq!(
        laptop.good("settings.view", json!({}))["settings"]["name"],
        "Jasna Perić"
    );
    let view = laptop.good("settings.view", json!({}));
    assert_eq!(view["certificate"]["self_issued"], true);
    assert_eq!(view["certificate"]["name"], "Jasna Perić");
}

#[test]
fn a_second_krug_is_told_that_the_vault_is_in_use() {
    let laptop = Laptop::of_jasna();
    let mut second = krug_app::App::new(laptop.dir.path().join("krug"), krug_app::World::system());
    let failure = second
        .call("vault.open", json!({ "passphrase": PASSPHRASE }))
        .unwrap_err();
    assert_eq!(failure.code, Code::InUse);
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let mut laptop = Laptop::of_jasna();
    let new = "pet sasvim novih riječi ovdje";
    laptop.good(
        "vault.change_passphrase",
        json!({ "old": PASSPHRASE, "new": new }),
    );
    laptop.restart();
    assert_eq!(
        laptop
            .bad("vault.open", json!({ "passphrase": PASSPHRASE }))
            .code,
        Code::WrongSecret
    );
    // The same words with letters composed of two signs each, as some keyboards send them.
    laptop.good(
        "vault.open",
        json!({ "passphrase": "pet sasvim novih rijec\u{30c}i ovdje" }),
    );
}

#[test]
fn a_form_saves_only_what_changed_and_is_taken_back_by_name() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let saved = laptop.good(
        "record.save",
        json!({ "case": lipa.case, "kind": "person", "id": lipa.mirela, "set": { "town": "Zenica" } }),
    );
    assert_eq!(saved["undoable"], true);
    let again = laptop.good(
        "record.save",
        json!({ "case": lipa.case, "kind": "person", "id": lipa.mirela, "set": { "town": "Zenica" } }),
    );
    assert_eq!(again["undoable"], false, "nothing changed, nothing written");
    assert_eq!(
        laptop.good("history.undo", json!({ "case": lipa.case }))["op"],
        "save.person"
    );
    let town = |laptop: &mut Laptop| {
        let view = laptop.good("people.view", json!({ "case": lipa.case }));
        let lines = view["people"].as_array().unwrap().clone();
        let line = lines
            .iter()
            .find(|l| l["person"]["id"] == lipa.mirela.as_str())
            .unwrap();
        line["person"]["town"].as_str().unwrap().to_owned()
    };
    assert_eq!(town(&mut laptop), "");
    laptop.good("history.redo", json!({ "case": lipa.case }));
    assert_eq!(town(&mut laptop), "Zenica");
    laptop.good(
        "record.remove",
        json!({ "case": lipa.case, "id": lipa.mirela }),
    );
    laptop.good(
        "record.restore",
        json!({ "case": lipa.case, "id": lipa.mirela }),
    );
    assert_eq!(town(&mut laptop), "Zenica");
}

#[test]
fn two_windows_that_did_not_see_each_other_lose_nothing() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let seen = laptop.good("people.view", json!({ "case": lipa.case }))["seen"].clone();
    let save = |wishes: &str| json!({ "case": lipa.case, "kind": "person", "id": lipa.mirela, "seen": seen, "set": { "wishes": wishes } });
    laptop.good("record.save", save("Mir kad moram u bolnicu."));
    let second = laptop.good("record.save", save("Da djeca ostanu zajedno."));
    // The second window types on; the first one's sentence has still not been on its screen.
    laptop.good(
        "record.save",
        json!({ "case": lipa.case, "kind": "person", "id": lipa.mirela, "seen": second["seen"],
                "set": { "wishes": "Da djeca ostanu zajedno kod nas." } }),
    );
    laptop.restart();
    laptop.good("vault.open", json!({ "passphrase": PASSPHRASE }));
    let vault = laptop.dir.path().join("krug").join("vault");
    laptop.app.lock();
    let reading = krug_store::Reading {
        searchable: |_, _| false,
        fold: str::to_owned,
        version: 99,
    };
    let vault =
        krug_store::Vault::open(&vault, &krug_store::Secret::passphrase(PASSPHRASE), reading)
            .unwrap();
    let state = vault.state(&lipa.case).unwrap();
    let mut both: Vec<String> = state
        .item(&lipa.mirela)
        .unwrap()
        .conflict("wishes")
        .unwrap()
        .iter()
        .map(|write| write.value.clone().unwrap().as_str().unwrap().to_owned())
        .collect();
    both.sort();
    assert_eq!(
        both,
        [
            "Da djeca ostanu zajedno kod nas.",
            "Mir kad moram u bolnicu."
        ],
        "both sentences are kept, a person chooses"
    );
}

#[test]
fn words_of_papers_stay_in_memory_no_longer_than_the_vault_is_open() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let words = "Ključ od podruma stoji kod Zumrete.";
    laptop.good(
        "record.save",
        json!({ "case": lipa.case, "kind": "step", "set": { "what": words } }),
    );
    // Whoever closes a vault beside this one makes all forget: looked at again, it is there again.
    let seen = (0..50).any(|_| {
        laptop.good(
            "papers.preview",
            json!({ "case": lipa.case, "kind": "plan" }),
        );
        krug_documents::remembers(words)
    });
    assert!(seen, "the next preview needs them");
    laptop.app.lock();
    assert!(!krug_documents::remembers(words));
}

#[test]
fn bad_input_is_answered_beside_its_field() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let mut said = |kind: &str, id: Option<&str>, set: serde_json::Value| {
        let failure = laptop.bad(
            "record.save",
            json!({ "case": lipa.case, "kind": kind, "id": id, "set": set }),
        );
        (
            failure.fields[0].field.clone(),
            failure.fields[0].key.clone(),
        )
    };
    let beside = |field: &str, key: &str| (field.to_owned(), key.to_owned());
    assert_eq!(
        said("meeting", None, json!({ "on": "31. 2. 2026." })),
        beside("on", "problem-date")
    );
    assert_eq!(
        said("meeting", None, json!({ "time": "25:10" })),
        beside("time", "problem-time")
    );
    assert_eq!(
        said("person", None, json!({ "side": "left" })),
        beside("side", "problem-choice")
    );
    assert_eq!(
        said("person", None, json!({ "jmbg": "0101990" })),
        beside("jmbg", "problem-unknown")
    );
    assert_eq!(
        said("referral", None, json!({ "accepted_on": "2026-02-05" })),
        beside("accepted_on", "problem-by-operation")
    );
    let long = "a".repeat(201);
    assert_eq!(
        said("talk", None, json!({ "note": long })),
        beside("note", "problem-too-long")
    );
    assert_eq!(
        said("step", None, json!({ "who:ffffffffffffffffffff": true })),
        beside("who:ffffffffffffffffffff", "problem-gone")
    );
    assert_eq!(
        laptop
            .bad(
                "referral.create",
                json!({ "alias": "lipa", "country": "ba", "language": "bs" })
            )
            .key,
        "problem-alias-used"
    );
    assert_eq!(laptop.bad("no.such.call", json!({})).code, Code::BadRequest);
    assert_eq!(
        laptop.bad("journey.view", json!({ "case": 7 })).code,
        Code::BadRequest
    );
    assert_eq!(
        laptop.bad("journey.view", json!({ "case": "00" })).key,
        "problem-gone"
    );
}

#[test]
fn a_move_goes_back_only_with_a_reason_and_deletes_nothing() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    laptop.save(
        &lipa.case,
        "independence",
        None,
        json!({
        "coordinator": "Jasna Perić", "employer": "Otvoreni krug", "grade": "outside",
        "declared_on": "2026-02-05", "no_service": true }),
    );
    laptop.save(
        &lipa.case,
        "consent",
        None,
        json!({
        "person": lipa.mirela, "purpose": "contact", "given_on": "2026-02-03", "way": "oral" }),
    );
    laptop.save(
        &lipa.case,
        "consent",
        None,
        json!({
        "person": lipa.mirela, "purpose": "conference", "given_on": "2026-02-05", "way": "paper" }),
    );
    laptop.good(
        "journey.move",
        json!({ "case": lipa.case, "step": "accept" }),
    );
    assert_eq!(
        laptop.good("journey.view", json!({ "case": lipa.case }))["stage"],
        "accepted"
    );
    let back = laptop.bad("journey.move", json!({ "case": lipa.case, "step": "back" }));
    assert_eq!(back.key, "problem-reason-needed");
    laptop.good(
        "journey.move",
        json!({ "case": lipa.case, "step": "back", "reason": "Otac još razmišlja." }),
    );
    let view = laptop.good("journey.view", json!({ "case": lipa.case }));
    assert_eq!(view["stage"], "screened");
    assert_eq!(view["transitions"].as_array().unwrap().len(), 2);
    let odd = laptop.bad(
        "journey.move",
        json!({ "case": lipa.case, "step": "resume" }),
    );
    assert_eq!(odd.key, "problem-stage");
}

#[test]
fn while_the_screen_is_turned_nothing_else_is_answered() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    laptop.good("audience.turn", json!({ "case": lipa.case }));
    for (name, who) in krug_app::CALLS {
        if *who == krug_app::Who::Mine {
            let failure = laptop
                .app
                .call(name, json!({ "case": lipa.case }))
                .unwrap_err();
            assert_eq!(failure.code, Code::Turned, "{name}");
        }
    }
    laptop.good("journey.turned", json!({ "case": lipa.case }));
    assert_eq!(
        laptop
            .bad("journey.turned", json!({ "case": "another" }))
            .code,
        Code::Turned
    );
    laptop.good("audience.turn_back", json!({}));
    laptop.good("journey.view", json!({ "case": lipa.case }));
}

#[test]
fn find_meets_names_across_scripts_and_never_a_number() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    laptop.save(
        &lipa.case,
        "person",
        None,
        json!({ "name": "Đorđe Ćosić", "kin": "komšija" }),
    );
    laptop.save(
        &lipa.case,
        "contact",
        None,
        json!({
        "person": lipa.mirela, "way": "phone", "value": "061 222 333", "mark": "protected" }),
    );
    for typed in ["cosic", "Ћосић", "djordje", "ĐORĐE"] {
        let found = laptop.good("find.search", json!({ "text": typed }));
        assert_eq!(found["hits"][0]["kind"], "person", "{typed}");
    }
    let found = laptop.good("find.search", json!({ "text": "061 222" }));
    assert_eq!(found["hits"].as_array().unwrap().len(), 0);
}

#[test]
fn a_long_name_of_an_organisation_hinders_nothing() {
    let mut laptop = Laptop::new();
    let long = "Udruženje građana za podršku porodicama, djeci i mladima „Otvoreni krug“ Zenica";
    let made = laptop.good(
        "vault.create",
        json!({ "name": "Jasna Perić", "role_word": "koordinatorica", "organisation": long,
                "country": "ba", "language": "bs", "passphrase": PASSPHRASE }),
    );
    assert!(made["recovery_key"].as_array().unwrap().len() >= 4);
    let view = laptop.good("settings.view", json!({}));
    assert_eq!(view["settings"]["organisation"], long);
    assert_eq!(
        view["certificate"]["organisation"],
        "Udruženje građana za podršku porodicama, djeci i mladima „Otvore"
    );
}

#[test]
fn example_families_come_whole_or_not_at_all_and_leave_an_own_code_word_alone() {
    let mut laptop = Laptop::of_jasna();
    let lipa = laptop.lipa();
    let loaded = laptop.good("samples.load", json!({ "names": ["lipa"] }));
    assert_eq!(loaded["cases"].as_array().unwrap().len(), 1);
    let families = laptop.good("families.view", json!({}))["families"].clone();
    let mut aliases: Vec<&str> = families
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["alias"].as_str().unwrap())
        .collect();
    aliases.sort_unstable();
    assert_eq!(aliases, ["Lipa", "Lipa 2"]);
    let again = laptop.good("samples.load", json!({ "names": ["lipa"] }));
    assert_eq!(
        again["cases"].as_array().unwrap().len(),
        0,
        "it is there already"
    );
    laptop.good("samples.remove", json!({}));
    let families = laptop.good("families.view", json!({}))["families"].clone();
    assert_eq!(families[0]["case"], lipa.case.as_str());
    assert_eq!(families.as_array().unwrap().len(), 1);
}
